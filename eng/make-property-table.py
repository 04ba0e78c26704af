#!/usr/bin/env python3
"""Makes catalog/terraform/properties.tsv: the names and shapes of the properties of every CloudFormation type.

    eng/make-property-table.py PATH/TO/cfn_schema.json

The input is the property list of @aws-cdk/aws-service-spec (Apache-2.0), flattened to JSON. One line a type, sorted by name:
    TYPE <tab> TAG-PROPERTY <tab> PROPERTIES { <tab> DEFINITION=PROPERTIES }
PROPERTIES are NAME:SHAPE, joined with commas. A shape is s (text), n (number), b (boolean), j (JSON), t (tag),
a definition's name, [SHAPE (list) or {SHAPE (map).
"""
import json
import pathlib
import sys

SCALARS = {"string": "s", "date-time": "s", "integer": "n", "number": "n", "boolean": "b", "json": "j", "tag": "t"}


def line_of(name, schema):
    definitions = {}
    used = {}

    def shape(prop):
        kind = prop["t"]
        if kind in SCALARS:
            return SCALARS[kind]
        if kind == "array":
            return "[" + shape(prop.get("e", {"t": "json"}))
        if kind == "map":
            return "{" + shape(prop.get("e", {"t": "json"}))
        definition = prop.get("n")
        if definition is None:
            return "j" if not prop.get("f") else anonymous(prop)
        label = used.setdefault(definition, "#" + definition)
        if definition not in definitions and prop.get("f"):
            definitions[definition] = None
            definitions[definition] = fields(prop["f"])
        return label

    def anonymous(prop):
        label = f"_{len(definitions)}"
        definitions[label] = None
        definitions[label] = fields(prop["f"])
        return "#" + label

    def fields(props):
        return ",".join(f"{key}:{shape(value)}" for key, value in sorted(props.items()))

    own = fields(schema["props"])
    parts = [name, schema.get("tag") or "", own]
    parts += [f"{key}={value}" for key, value in sorted(definitions.items()) if value is not None]
    return "\t".join(parts)


def main():
    schemas = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    target = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "terraform" / "properties.tsv"
    lines = [line_of(name, schema) for name, schema in sorted(schemas.items())]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(lines)} types, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
