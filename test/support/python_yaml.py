"""Answers questions about YAML with a real PyYAML: one JSON document a line in, one a line out, bytes in base64."""

import base64
import json
import sys

import yaml


class PlainDumper(yaml.SafeDumper):
    """Writes what is there twice twice: manifests have no aliases."""

    def ignore_aliases(self, data):
        return True


class TracingLoader(yaml.SafeLoader):
    """Notes what modreg refuses although Python takes it."""

    def __init__(self, stream):
        super().__init__(stream)
        self.traits = set()

    def construct_mapping(self, node, deep=False):
        self.flatten_mapping(node)
        keys = {}
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            self.traits.update(["duplicate key"] if key in keys else [])
            self.traits.update(["nan key"] if key != key else [])
            keys[key] = None
        return super().construct_mapping(node, deep)

    def flatten_mapping(self, node):
        if any(key.tag == "tag:yaml.org,2002:merge" for key, _ in node.value):
            self.traits.add("merge key")
        super().flatten_mapping(node)


def construct_str(loader, node):
    if any(0xD800 <= ord(character) <= 0xDFFF for character in node.value):
        loader.traits.add("surrogate")
    return node.value


TracingLoader.add_constructor("tag:yaml.org,2002:str", construct_str)

TOKENS = {
    yaml.TagToken: "tag",
    yaml.AnchorToken: "anchor",
    yaml.AliasToken: "anchor",
    yaml.DirectiveToken: "directive",
}


def traits_of(manifest):
    """What in a manifest that Python takes may be refused by a stricter reader."""
    traits = {TOKENS[type(token)] for token in yaml.scan(manifest) if type(token) in TOKENS}
    loader = TracingLoader(manifest)
    loader.get_single_data()
    depth = deepest = 0
    for event in yaml.parse(manifest):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        deepest = max(deepest, depth)
    return sorted(traits | loader.traits | ({"deep"} if deepest > 90 else set()))


def canonical(manifest):
    data = yaml.safe_load(manifest)
    if not isinstance(data, dict):
        raise TypeError("not a mapping")
    data.pop("integrity", None)
    return yaml.safe_dump(data, sort_keys=True).encode("utf-8")


def value_of(typed):
    """A value from [kind, ...]: JSON alone has neither ints and floats apart nor keys that are no texts."""
    kind, content = typed
    if kind == "dict":
        return {value_of(key): value_of(value) for key, value in content}
    if kind == "list":
        return [value_of(item) for item in content]
    # What PyYAML's own scalar reader makes of a text gives ints, floats, dates and the rest.
    return content if kind == "str" else yaml.safe_load(content)


def answer(question):
    manifest = base64.b64decode(question["manifest"]) if "manifest" in question else b""
    if question["ask"] == "traits":
        return {"traits": traits_of(manifest)}
    try:
        if question["ask"] == "dump":
            value = value_of(question["value"])
            manifest = yaml.dump(value, Dumper=PlainDumper, **question["options"]).encode("utf-8")
        result = {"canonical": base64.b64encode(canonical(manifest)).decode()}
    except Exception as error:
        result = {"error": f"{type(error).__name__}: {error}"}
    return {"manifest": base64.b64encode(manifest).decode(), **result}


print(json.dumps({"version": yaml.__version__}), flush=True)
for line in sys.stdin:
    try:
        print(json.dumps(answer(json.loads(line))), flush=True)
    except Exception as error:
        print(json.dumps({"broken": f"{type(error).__name__}: {error}"}), flush=True)
