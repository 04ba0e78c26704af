#!/usr/bin/env python3
"""Makes catalog/aws/created-once.tsv: which of the properties that remedies change can only be set when a resource is made.

    eng/make-created-once-table.py

Read are the catalogue's checks, and CloudFormation's schemas as cfn-lint (MIT-0) brings them: `pip install cfn-lint`. One line a type, sorted by name:
    TYPE <tab> PATHS
PATHS are joined with commas; * stands for the elements of a list. What the schemas do not tell is in BESIDE, with the page that says it.
"""
import pathlib
import re

from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

ROOT = pathlib.Path(__file__).resolve().parent.parent

# https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html: "Updates are not supported."
BESIDE = {"AWS::EC2::Volume": ["Encrypted", "KmsKeyId"]}


def shapes():
    """What the remedy of each shape changes, by the shape's name."""
    text = (ROOT / "catalog" / "lib" / "shapes.hcl").read_text(encoding="utf-8")
    return {name: "".join(re.findall(r"^ +remedy += \{.*$", block, re.M)) for name, block in re.findall(r"^shape \"(\w+)\" \{\n(.*?)^\}", text, re.S | re.M)}


def remedies():
    """Each type with each first name of what a remedy of a check about it changes."""
    known = shapes()
    for file in sorted(ROOT.glob("catalog/services/*/checks*.hcl")):
        for block in re.findall(r"^checks? \"[^\"]+\" \{\n(.*?)^\}", file.read_text(encoding="utf-8"), re.S | re.M):
            types = re.findall(r"\"(AWS::[\w:]+)\"", "".join(re.findall(r"^ +(?:resource|type) += .*$", block, re.M)))
            changed = "".join(re.findall(r"^ +remedy += \{.*$", block, re.M)) + "".join(re.findall(r"^ +like += \w+\(self\..*$", block, re.M))
            changed += "".join(known.get(name, "") for name in re.findall(r"^ +like += (\w+)\(", block, re.M))
            for name in {*re.findall(r"\b([A-Z]\w*)", changed)}:
                for type_name in types:
                    yield type_name, name


def created_once(type_name):
    try:
        schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", type_name).schema
    except Exception:  # a type that CloudFormation has not, or not there
        return []
    return [path.removeprefix("/properties/").replace("/properties/", "/").replace("/", ".") for path in schema.get("createOnlyProperties") or []]


def main():
    table = {}
    for type_name, name in sorted(set(remedies())):
        for path in created_once(type_name) + BESIDE.get(type_name, []):
            if path.split(".")[0] == name:
                table.setdefault(type_name, set()).add(path)
    target = ROOT / "catalog" / "aws" / "created-once.tsv"
    target.write_text("".join(f"{name}\t{','.join(sorted(paths))}\n" for name, paths in sorted(table.items())), encoding="utf-8", newline="\n")
    print(f"{len(table)} types, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
