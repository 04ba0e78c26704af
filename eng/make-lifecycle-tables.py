#!/usr/bin/env python3
"""Writes tests/Onus.Catalog.Tests/Lifecycles/PRODUCT.tsv: versions and the last day of their standard support, as AWS's calendars list them.

Usage: eng/make-lifecycle-tables.py NAME=AS_OF:FILE [NAME=AS_OF:FILE…]

Nothing is fetched: each FILE is a page that was saved before, of one of three kinds, told by what stands in it.
- data/eol.json of awslabs/aws-service-eol-data, whose entries name the page of AWS that they were read on (NAME is "*": it has several products);
- a product of endoflife.date (products/NAME.md there), whose front matter names AWS's page;
- a page of AWS's documentation as text, with a Markdown table: "Support phase | Date" of one release, or one row a version.
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

# Pages that speak of releases by their number alone.
PREFIXES = {"emr": "emr-"}

MONTHS = {"jan": 1, "ene": 1, "gen": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "apr": 4, "abr": 4, "avr": 4, "may": 5, "mai": 5, "mag": 5, "jun": 6,
          "giu": 6, "juin": 6, "jul": 7, "lug": 7, "juil": 7, "aug": 8, "ago": 8, "aoû": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "out": 10, "ott": 10,
          "nov": 11, "dec": 12, "dez": 12, "dic": 12, "déc": 12}
ENDS = re.compile(r"end of (standard )?support|standard support until|end of life|standard.?(unterstützung|support) bis|soporte estándar hasta|support standard jusqu", re.I)
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
    """A day as 2028-09-08, whatever the language; None where there is none."""
    if iso := re.search(r"\d{4}-\d{2}-\d{2}", text):
        return iso.group()
    words = re.findall(r"\w+", text.lower())
    month = next((MONTHS[word[:length]] for word in words for length in (4, 3) if word[:length] in MONTHS), None)
    numbers = [int(word) for word in words if word.isdigit()]
    year = next((number for number in numbers if number > 1000), None)
    day = next((number for number in numbers if number <= 31), None)
    return f"{year:04}-{month:02}-{day:02}" if year and month and day else None


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


def read_page(text, table, as_of, name, path):
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in text.splitlines() if "|" in line and not re.match(r"^[\s|:-]+$", line)]
    heading = re.search(r"^#*\s*(.+)$", text, re.M).group(1)
    address = re.search(r"^(https://\S+)$", text, re.M)
    table.cite(heading if name != "emr" else "Amazon EMR Release Guide, supported lifecycle of each release", address.group(1) if address else None, as_of)
    columns = next(((row, index) for row in rows for index, cell in enumerate(row) if ENDS.search(cell) and VERSIONS.search(row[0])), None)
    if columns:
        for row in rows[rows.index(columns[0]) + 1:]:
            table.add(PREFIXES.get(name, "") + re.search(r"[\d.]+\d", row[0]).group(), day_of(row[columns[1]]))
        return
    ends = next((day_of(row[1]) for row in rows if len(row) > 1 and ENDS.search(row[0])), None)
    version = re.search(r"\d+\.\d+(\.\d+)?", heading)
    if not ends or not version:
        sys.exit(f"{path}: no table of versions and ends of support")
    table.add(PREFIXES.get(name, "") + version.group(), ends)


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
        elif text.startswith("---"):
            read_front_matter(text, tables.setdefault(name, Table()), as_of)
        else:
            read_page(text, tables.setdefault(name, Table()), as_of, name, path)
    os.makedirs(TARGET, exist_ok=True)
    for name, table in sorted(tables.items()):
        with open(os.path.join(TARGET, name + ".tsv"), "w", encoding="utf-8", newline="\n") as file:
            file.write(f"# {table.title}\n# {table.url}\n# as of {table.as_of}\n")
            file.writelines(f"{version}\t{table.days[version] or ''}\n" for version in table.days)


if __name__ == "__main__":
    main()
