#!/usr/bin/env python3
"""Writes tests/Onus.Cli.Tests/Explain/botocore-services.tsv: the ids and names of all AWS services as botocore's API models have them.

Usage: eng/make-service-names.py, with botocore installed (pip install botocore).
"""
import glob
import gzip
import json
import os

import botocore

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "tests", "Onus.Cli.Tests", "Explain", "botocore-services.tsv")


def metadata(folder):
    versions = sorted(entry for entry in os.listdir(folder) if os.path.isdir(os.path.join(folder, entry)))
    models = glob.glob(os.path.join(folder, versions[-1], "service-2.json*")) if versions else []
    if not models:
        return None
    opener = gzip.open if models[0].endswith(".gz") else open
    with opener(models[0], "rt", encoding="utf-8") as file:
        return json.load(file)["metadata"]


def main():
    data = os.path.join(os.path.dirname(botocore.__file__), "data")
    rows = []
    for service in sorted(os.listdir(data)):
        folder = os.path.join(data, service)
        found = metadata(folder) if os.path.isdir(folder) else None
        if found:
            rows.append((service, found.get("serviceId", service), found.get("serviceFullName", service)))
    with open(TARGET, "w", encoding="utf-8", newline="\n") as file:
        file.write(f"# AWS's services as botocore {botocore.__version__} names them (Apache License 2.0), by eng/make-service-names.py: id, service id, full name.\n")
        file.writelines("\t".join(row) + "\n" for row in rows)


if __name__ == "__main__":
    main()
