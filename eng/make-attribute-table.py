#!/usr/bin/env python3
"""Makes catalog/terraform/attributes.tsv: what one can set in every resource of Terraform's AWS provider.

    eng/make-attribute-table.py PATH/TO/tf_aws_schema.json

The input is the provider's schema as @cdktf/provider-aws has it (MPL-2.0), flattened to JSON. One line a type, sorted by name:
    TYPE <tab> ATTRIBUTES
ATTRIBUTES are names, joined with commas; behind the name of a block stand those in it as {ATTRIBUTES}, behind that of an attribute with parts as ={ATTRIBUTES}.
What only the provider fills in is left out, and so are the names that all types have for Terraform's own use.
"""
import json
import pathlib
import sys

TERRAFORMS_OWN = {"id", "region", "tags_all", "timeouts"}


def attributes(schema, left_out=frozenset()):
    return ",".join(name + parts(value) for name, value in sorted(schema.items()) if name not in left_out)


def parts(attribute):
    if not attribute["b"]:
        return "={" + attributes(attribute["f"]) + "}" if "f" in attribute else ""
    return "{" + attributes(attribute.get("f", {})) + "}"


def main():
    resources = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["resources"]
    target = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "terraform" / "attributes.tsv"
    lines = [f"{name}\t{attributes(schema['attrs'], TERRAFORMS_OWN | set(schema['computed']))}" for name, schema in sorted(resources.items())]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(lines)} types, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
