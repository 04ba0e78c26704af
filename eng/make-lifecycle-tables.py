#!/usr/bin/env python3
"""Writes tests/Onus.Catalog.Tests/Lifecycles/PRODUCT.tsv: versions and the last day of their standard support, as AWS's calendars list them.

Usage: eng/make-lifecycle-tables.py NAME=AS_OF:FILE [NAME=AS_OF:FILE…]

Nothing is fetched: each FILE is a page that was saved before, of one of three kinds, told by what stands in it.
- data/eol.json of awslabs/aws-service-eol-data, whose entries name the page of AWS that they were read on (NAME is "*": it has several products);
- a product of endoflife.date (products/NAME.md there), whose front matter names AWS's page;
- a page of AWS's documentation as Markdown, its address in the front matter (source_url), with tables of one row a version. Versions of a table
  that says when each became available, and not when it ends, have no end yet.
NAME is the catalogue's product, AS_OF the day or month of the copy. Several files of one product make one table; its date is that of the oldest.
"""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "tests", "Onus.Catalog.Tests", "Lifecycles")

# What awslabs calls a service and its engine, and what the catalogue calls the product; what stands before a version's name there.
PRODUCTS = {
    ("eks", None): ("eks", ""),
    ("lambda", None): ("lambda", ""),
    ("rds", "mysql"): ("mysql", ""),
    ("rds", "postgresql"): ("postgres", ""),
    ("aurora", "mysql"): ("aurora-mysql", ""),
    ("aurora", "postgresql"): ("aurora-postgresql", ""),
    ("elasticache", "redis"): ("elasticache-redis", ""),
    ("opensearch", "opensearch"): ("opensearch", "OpenSearch_"),
    ("opensearch", "elasticsearch"): ("opensearch", "Elasticsearch_"),
    ("msk", "kafka"): ("msk", ""),
    ("mq", "activemq"): ("activemq", ""),
    ("mq", "rabbitmq"): ("rabbitmq", ""),
    ("docdb", "docdb"): ("docdb", ""),
}

# The calendar of Aurora MySQL numbers its own versions; clusters name the MySQL that they are compatible with.
RENAMED = {("aurora-mysql", "2"): "5.7", ("aurora-mysql", "3"): "8.0"}

# What stands before the number of a version that a page calls by it alone.
PREFIXES = {"emr": "emr-"}

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
ENDS = re.compile(r"end.of.(standard.)?support|support end date|deprecation date", re.I)
BEGINS = re.compile(r"availability date", re.I)
VERSIONS = re.compile(r"version|release|runtime", re.I)


class Table:
    """The versions of one product, the page that lists them, and the date of the copy."""

    def __init__(self):
        self.title = self.url = self.as_of = None
        self.days = {}

    def cite(self, title, url, as_of):
        self.title = self.title or title
        self.url = self.url or url
        self.as_of = min(self.as_of or as_of, as_of)

    def add(self, version, day):
        self.days[version] = max(self.days.get(version) or "", day or "") or None


def day_of(text):
    """A day as 2028-09-08; None where there is none."""
    if iso := re.search(r"\d{4}-\d{2}-\d{2}", text):
        return iso.group()
    words = re.findall(r"\w+", text.lower())
    month = next((MONTHS.index(word[:3]) + 1 for word in words if word[:3] in MONTHS), None)
    numbers = [int(word) for word in words if word.isdigit()]
    year = next((number for number in numbers if number > 1000), None)
    day = next((number for number in numbers if number <= 31), None)
    return f"{year:04}-{month:02}-{day:02}" if year and month and day else None


def version_of(cell, prefix):
    """What a cell calls a version: a name with its number (syn-nodejs-2.0-beta), or the number alone, behind the prefix of the product."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"<[^>]*>", "", cell))
    if name := re.search(r"[a-z]+-[\w.-]*\d[\w.-]*", text):
        return name.group()
    return prefix + re.search(r"\d+(\.\d+)*", text).group()


def read_json(text, tables, as_of):
    for service in json.loads(text)["services"]:
        product, prefix = PRODUCTS[service["serviceCode"], service["engine"]]
        for version in service["versions"]:
            if version["version"].endswith("+"):
                continue  # a range, not a version
            name = RENAMED.get((product, version["version"]), version["version"])
            tables.setdefault(product, Table()).add(prefix + name, version["standardSupportEnd"])
            tables[product].cite(f"awslabs/aws-service-eol-data, {service['serviceName']}", version["sourceUrl"], as_of)


def read_front_matter(text, table, as_of):
    head = text.split("---")[1]
    field = lambda name: re.search(rf"^{name}:\s*(.+)$", head, re.M).group(1)
    table.cite(f"endoflife.date, {field('title')}", field("releasePolicyLink"), as_of)
    for cycle, rest in re.findall(r'releaseCycle: "([^"]+)"(.*?)(?=releaseCycle|\Z)', head, re.S):
        ends = re.search(r"^\s+eol: (\S+)", rest, re.M).group(1)
        table.add(re.match(r"[\w.]+", cycle).group(), day_of(ends))


def tables_of(text):
    """The Markdown tables of a page, each as its rows of cells, the heading first."""
    for block in re.findall(r"(?:^\|.*\n)+", text + "\n", re.M):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in block.splitlines()]
        yield [row for row in rows if not re.fullmatch(r"[\s:-]*", "".join(row))]


def read_page(text, table, as_of, name, path):
    table.cite(re.search(r"^# (.+)$", text, re.M).group(1), re.search(r"^source_url: (\S+)$", text, re.M).group(1), as_of)
    for heading, *rows in tables_of(text):
        ends = next((index for index, cell in enumerate(heading) if ENDS.search(cell)), None)
        if not VERSIONS.search(heading[0]) or ends is None and not any(BEGINS.search(cell) for cell in heading):
            continue
        for row in rows:
            table.add(version_of(row[0], PREFIXES.get(name, "")), None if ends is None else day_of(row[ends]))
    if not table.days:
        sys.exit(f"{path}: no table of versions and ends of support")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    tables = {}
    for argument in sys.argv[1:]:
        name, as_of, path = re.fullmatch(r"([^=]+)=([\d-]+):(.+)", argument).groups()
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if text.lstrip().startswith("{"):
            read_json(text, tables, as_of)
        elif re.search(r"^source_url: ", text, re.M):
            read_page(text, tables.setdefault(name, Table()), as_of, name, path)
        else:
            read_front_matter(text, tables.setdefault(name, Table()), as_of)
    os.makedirs(TARGET, exist_ok=True)
    for name, table in sorted(tables.items()):
        with open(os.path.join(TARGET, name + ".tsv"), "w", encoding="utf-8", newline="\n") as file:
            file.write(f"# {table.title}\n# {table.url}\n# as of {table.as_of}\n")
            file.writelines(f"{version}\t{table.days[version] or ''}\n" for version in table.days)


if __name__ == "__main__":
    main()
