"""The `count` command."""


def count(text: str) -> int:
    """How many words a text has."""
    return len(text.split())
