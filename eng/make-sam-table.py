#!/usr/bin/env python3
"""Makes catalog/sam/attributes.tsv: what one can set in every resource of the AWS Serverless Application Model.

    eng/make-sam-table.py

The input is the schema of SAM's own transform, as the Python package aws-sam-translator (Apache-2.0) has it, which must be installed. One line a type, sorted by name:
    TYPE <tab> PROPERTIES
PROPERTIES are names, joined with commas; behind one with parts of SAM's own these stand as ={PROPERTIES}. What SAM hands to CloudFormation as it is, and what has names of the user's,
has no parts here: any name may stand in it.
"""
import pathlib

from samtranslator.internal.schema_source import (
    aws_serverless_api,
    aws_serverless_application,
    aws_serverless_capacity_provider,
    aws_serverless_connector,
    aws_serverless_function,
    aws_serverless_graphqlapi,
    aws_serverless_httpapi,
    aws_serverless_layerversion,
    aws_serverless_simpletable,
    aws_serverless_statemachine,
    aws_serverless_websocketapi,
)

MODULES = [
    aws_serverless_api,
    aws_serverless_application,
    aws_serverless_capacity_provider,
    aws_serverless_connector,
    aws_serverless_function,
    aws_serverless_graphqlapi,
    aws_serverless_httpapi,
    aws_serverless_layerversion,
    aws_serverless_simpletable,
    aws_serverless_statemachine,
    aws_serverless_websocketapi,
]
MAX_DEPTH = 8


def names(schema, definitions, depth):
    """The properties of an object by name, those of all alternatives together; None where any name may stand."""
    if depth > MAX_DEPTH or "__samPassThrough" in schema or schema.get("type") == "array":
        return None
    if "$ref" in schema:
        return names(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions, depth)
    found = {}
    for alternative in schema.get("anyOf", []) + schema.get("allOf", []):
        # A function of CloudFormation's may stand in the place of nearly everything.
        for name, inner in (names(alternative, definitions, depth) or {}).items():
            found.setdefault(name, inner)
    for name, inner in schema.get("properties", {}).items():
        found[name] = names(inner, definitions, depth + 1)
    return found or None


def text(properties):
    return ",".join(name + (f"={{{text(inner)}}}" if inner else "") for name, inner in sorted(properties.items()))


def main():
    lines = []
    for module in MODULES:
        resource = module.Resource.schema()
        definitions = resource["definitions"]
        kind = resource["properties"]["Type"]["enum"][0]
        own = names(resource["properties"]["Properties"], definitions, 0) or {}
        lines.append(f"{kind}\t{text(own)}")
    target = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "sam" / "attributes.tsv"
    target.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(lines)} types, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
