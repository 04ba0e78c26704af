#!/usr/bin/env python3
"""Makes catalog/frameworks/*.hcl: the ids that the requirements of each framework have. Ids only, no texts.

    eng/make-frameworks.py PATH/TO/research

The input: frameworks/framework_ids.json (ids by group, as open tools and laws list them), frameworks/nist/*.json (NIST's own lists),
frameworks/aws_oscal_components.json and framework_checks.json (controls of AWS Security Hub and of its FSBP standard). Withdrawn ids are left out.
"""
import json
import pathlib
import re
import sys
import textwrap

CIS = {"cis-aws-1.5": "1.5", "cis-aws-3": "3.0", "cis-aws-4": "4.0.1", "cis-aws-5": "5.0", "cis-aws-6": "6.0", "cis-aws-7": "7.0"}
LATER_CONTROLS = ["EC2.172", "S3.24"]  # docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html names them, and neither of the lists does yet
LISTS = "ids as listed by open tools; the texts are the publisher's"


def natural(name):
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", name)]


def frameworks(research):
    read = lambda path: json.loads((research / path).read_text())
    listed = read("frameworks/framework_ids.json")["frameworks"]
    grouped = lambda name, part="groups": [key for group in listed[name][part].values() for key in group]
    controls = read("frameworks/nist/sp800-53-r5.2.0.json")["controls"]
    yield ("nist-800-53-r5", "NIST SP 800-53 Rev. 5", "5.2.0", "NIST, public domain: csrc.nist.gov/projects/risk-management/sp800-53-controls",
           [re.sub(r"\.(\d+)$", r"(\1)", key).upper() for key, control in controls.items() if not control["withdrawn"]])
    yield ("nist-csf-2", "NIST Cybersecurity Framework", "2.0", "NIST CSWP 29, public domain", read("frameworks/nist/csf-2.0.json")["subcategories"])
    for name, version in CIS.items():
        yield (name, "CIS Amazon Web Services Foundations Benchmark", version, LISTS, listed["cis-aws-foundations"]["versions"][version]["items"])
    yield ("pci-dss-4", "PCI DSS", "4.0.1", LISTS, grouped("pci-dss-4.0.1") + grouped("pci-dss-4.0.1", "appendix"))
    yield ("iso-27001-2022", "ISO/IEC 27001 Annex A", "2022", LISTS, grouped("iso-27001-2022"))
    yield ("soc2-tsc", "SOC 2 Trust Services Criteria", "2017, points of focus of 2022", LISTS, grouped("soc2-tsc-2017"))
    yield ("csa-ccm-4.1", "CSA Cloud Controls Matrix", "4.1", LISTS, grouped("csa-ccm-4.1"))
    components = read("frameworks/aws_oscal_components.json")["components"].values()
    attached = [item if isinstance(item, str) else item["id"] for component in components for item in component["controls"]]
    yield ("aws-fsbp", "AWS Foundational Security Best Practices", "2026-08",
           "controls of AWS Security Hub: awslabs/oscal-content-for-aws-services, Apache-2.0, and Prowler's list of the standard, Apache-2.0",
           {*LATER_CONTROLS, *attached, *read("framework_checks.json")["frameworks"]["aws-fsbp"]})


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "frameworks"
    folder.mkdir(exist_ok=True)
    for name, title, version, source, ids in frameworks(pathlib.Path(sys.argv[1])):
        rows = textwrap.wrap(", ".join(f'"{key}"' for key in sorted(set(ids), key=natural)), 150, break_on_hyphens=False, break_long_words=False)
        listing = "".join(f"    {row}\n" for row in rows)
        text = f'framework "{name}" {{\n  title   = "{title}"\n  version = "{version}"\n  source  = "{source}"\n  ids = [\n{listing}  ]\n}}\n'
        (folder / f"{name}.hcl").write_text(text)
        print(f"{name}: {len(set(ids))} ids")


main()
