#!/usr/bin/env python3
"""Writes catalog/aws/regions.hcl and catalog/aws/countries.hcl: the Regions of AWS with their countries, partitions and zones, and the countries by their codes.

Usage: eng/make-geography.py REGIONS.json ISO3166.tab

Nothing is fetched. REGIONS.json lists what AWS's public parameters below /aws/service/global-infrastructure say of each Region:
{"regions": [{"region", "name", "partition", "country", "subdivision", "domain", "availabilityZones"}, …]}.
ISO3166.tab is the table of country codes that comes with the tz database (public domain): CODE<tab>NAME, comments with "#".

Where ISO 3166-1 has a code of its own for a subdivision (CN-HK is HK), the Region's country is that one: who allows the one country does not allow the other unseen.
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "catalog", "aws")


def countries(path):
    names = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                code, name = line.rstrip("\n").split("\t")
                names[code] = name
    return names


def text(value):
    return json.dumps(value, ensure_ascii=False)


def country_of(region, names):
    code, _, part = region["subdivision"].partition("-")
    special = code == "CN" and part in names and part in ("HK", "MO", "TW")
    return part if special else region["country"]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        regions = json.load(file)["regions"]
    names = countries(sys.argv[2])
    with open(os.path.join(TARGET, "regions.hcl"), "w", encoding="utf-8") as out:
        out.write("# Made by eng/make-geography.py.\n\nregions {\n  source = \"global-infrastructure\"\n}\n")
        for region in sorted(regions, key=lambda item: item["region"]):
            out.write(f"\nregion {text(region['region'])} {{\n")
            out.write(f"  title       = {text(region['name'])}\n  partition   = {text(region['partition'])}\n")
            out.write(f"  country     = {text(country_of(region, names))}\n  subdivision = {text(region['subdivision'])}\n")
            out.write(f"  domain      = {text(region['domain'])}\n")
            out.write(f"  zones       = [{', '.join(text(zone) for zone in sorted(region['availabilityZones']))}]\n}}\n")
    with open(os.path.join(TARGET, "countries.hcl"), "w", encoding="utf-8") as out:
        out.write("# Made by eng/make-geography.py.\n\ncountries {\n  source = \"iso-3166-1\"\n  names = {\n")
        for code, name in sorted(names.items()):
            out.write(f"    {code} = {text(name)}\n")
        out.write("  }\n}\n")


main()
