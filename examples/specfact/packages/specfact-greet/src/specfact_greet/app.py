"""The `greet` command."""


def greet(name: str = "world") -> str:
    """A greeting for one person."""
    return f"Hello, {name}!"


if __name__ == "__main__":
    print(greet())
