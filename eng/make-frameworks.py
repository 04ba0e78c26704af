#!/usr/bin/env python3
"""Makes catalog/frameworks/*.hcl (what each framework asks for) and, with --served, catalog/frameworks/served/*.hcl (which responsibilities serve that).

    eng/make-frameworks.py PATH/TO/research [--served]

The input: frameworks/framework_ids.json (ids by group, as open tools and laws list them), frameworks/nist/*.json (NIST's own lists),
frameworks/fedramp-cr26/ (FedRAMP's rules), frameworks/aws_oscal_components.json and framework_checks.json (controls of AWS Security Hub and of its
FSBP standard), and frameworks/duty_requirements.json, a proposal of who serves what that CORRECTIONS changes where its review did. Withdrawn ids are
left out. What a publisher's licence keeps is carried by its id; the titles of its groups are words of our own.
The files of served/ are looked after by hand once they are made: --served writes them anew, with what they have of responsibilities that the proposal does not know.
"""
import json
import pathlib
import re
import sys

CIS = {"cis-aws-1.5": "1.5", "cis-aws-3": "3.0", "cis-aws-4": "4.0.1", "cis-aws-5": "5.0", "cis-aws-6": "6.0", "cis-aws-7": "7.0"}
LATER_CONTROLS = ["EC2.172", "S3.24"]  # docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html names them, and neither of the lists does yet
LISTS = "ids as listed by open tools; the texts are the publisher's"
NIST = "csrc.nist.gov/projects/risk-management/sp800-53-controls"
BASE = "nist-800-53-r5"
FAMILIES = {
    "AC": "Access Control", "AT": "Awareness and Training", "AU": "Audit and Accountability", "CA": "Assessment, Authorization, and Monitoring",
    "CM": "Configuration Management", "CP": "Contingency Planning", "IA": "Identification and Authentication", "IR": "Incident Response", "MA": "Maintenance",
    "MP": "Media Protection", "PE": "Physical and Environmental Protection", "PL": "Planning", "PM": "Program Management", "PS": "Personnel Security",
    "PT": "Personally Identifiable Information Processing and Transparency", "RA": "Risk Assessment", "SA": "System and Services Acquisition",
    "SC": "System and Communications Protection", "SI": "System and Information Integrity", "SR": "Supply Chain Risk Management",
}
# Words of our own for the groups of frameworks whose texts are not free.
GROUPS = {
    "pci-dss-4": {
        "1": "Network controls", "2": "Secure configuration", "3": "Stored account data", "4": "Account data in transit", "5": "Malicious software", "6": "Secure development and patching",
        "7": "Access by need", "8": "Identities and authentication", "9": "Physical access", "10": "Logging and monitoring", "11": "Security tests", "12": "Policies and organisation",
        "A1": "Providers with several tenants", "A2": "Old TLS at card terminals", "A3": "Entities with supplemental validation",
    },
    "iso-27001-2022": {"A.5": "Organisation", "A.6": "People", "A.7": "Premises and equipment", "A.8": "Technology"},
    "iso-27017-2015": {"CLD": "What cloud services add"},
    "soc2-tsc": {
        "A1": "Availability", "C1": "Confidentiality", "CC1": "Control environment", "CC2": "Information and communication", "CC3": "Risk assessment", "CC4": "Monitoring of controls",
        "CC5": "Control activities", "CC6": "Access", "CC7": "Operations", "CC8": "Change", "CC9": "Risk mitigation and vendors", "P1": "Privacy: notice", "P2": "Privacy: choice and consent",
        "P3": "Privacy: collection", "P4": "Privacy: use, retention and disposal", "P5": "Privacy: access", "P6": "Privacy: disclosure", "P7": "Privacy: quality", "P8": "Privacy: monitoring",
        "PI1": "Processing integrity",
    },
    "csa-ccm-4.1": {
        "A&A": "Audit", "AIS": "Application security", "BCR": "Continuity and resilience", "CCC": "Change control and configuration", "CEK": "Encryption and keys", "DCS": "Data centres",
        "DSP": "Data security and privacy", "GRC": "Governance and risk", "HRS": "Personnel", "IAM": "Identity and access", "IPY": "Interoperability and portability",
        "I&S": "Infrastructure and virtualisation", "LOG": "Logging and monitoring", "SEF": "Incidents and forensics", "STA": "Supply chain", "TVM": "Threats and vulnerabilities", "UEM": "End devices",
    },
    "c5-2020": {
        "OIS": "Organisation of security", "SP": "Policies", "HR": "Personnel", "AM": "Assets", "PS": "Physical security", "OPS": "Operations", "IDM": "Identities and access",
        "CRY": "Cryptography and keys", "COS": "Communication", "PI": "Portability", "DEV": "Development and change", "SSO": "Suppliers", "SIM": "Incidents", "BCM": "Continuity", "COM": "Compliance",
        "INQ": "Requests of authorities", "PSS": "Security of the product",
    },
}
CLD = {
    "CLD.6.3.1": "Provider and customer have agreed who holds which role in information security", "CLD.8.1.5": "What the customer owns leaves the provider at the end of the contract",
    "CLD.9.5.1": "Customers are kept apart in virtual environments", "CLD.9.5.2": "Virtual machines are hardened", "CLD.12.1.5": "How administrators operate is documented and watched",
    "CLD.12.4.5": "The customer can watch the cloud services that it uses", "CLD.13.1.4": "Virtual and physical networks have the same security policy",
}
DORA = {"5": "ICT risk management", "17": "ICT-related incidents", "24": "Digital operational resilience testing", "28": "ICT third-party risk"}
# How the proposal calls the frameworks.
PROPOSED = {
    BASE: "nist-800-53-r5", "nist-800-171-r2": "nist-800-171-r2", "nist-csf-2": "nist-csf-2.0", "iso-27001-2022": "iso-27001-2022", "iso-27017-2015": "iso-27017-2015",
    "soc2-tsc": "soc2-tsc-2017", "pci-dss-4": "pci-dss-4.0.1", "csa-ccm-4.1": "csa-ccm-4.1", "c5-2020": "bsi-c5-2020", "nis2-2024-2690": "nis2-2024-2690", "dora-2022-2554": "dora-2022-2554",
    "hipaa-security-rule": "hipaa-security-rule", "fedramp-20x-ksi": "fedramp-20x-ksi",
}
# What the review of the proposal changed: the responsibility, the framework, the ids, what they are now, and why.
CORRECTIONS = [
    ("phys.facility", BASE, ["PE-17"], None, "AWS guards its own sites; where the customer's people work is the customer's"),
    ("phys.facility", "nist-800-171-r2", ["3.10.6"], None, "the same"),
    ("ops.health-watch", BASE, ["IR-4", "IR-5"], "partial", "events of AWS Health are one of many causes of an incident, and ops.incident-response handles them"),
    ("ops.health-watch", "nist-800-171-r2", ["3.6.1", "3.6.2"], "partial", "the same"),
    ("gov.assurance", BASE, ["CA-2", "CA-7"], "partial", "it reads what auditors say of AWS; the assessment of the customer's own controls is another"),
    ("gov.assurance", "nist-800-171-r2", ["3.12.1", "3.12.3"], "partial", "the same"),
    ("gov.laws", BASE, ["PM-9"], "partial", "to know the laws is a part of a strategy for risks only"),
    ("svc.operator-access", BASE, ["AU-2"], "partial", "it logs AWS's own operators, not what the customer's system has to log"),
    ("svc.operator-access", "nist-800-171-r2", ["3.1.1", "3.1.2", "3.1.4", "3.3.1", "3.3.2", "3.9.2"], "partial", "NIST maps these to AC-3, AC-5, AU-12 and PS-3, which it serves"),
    ("svc.tenant-isolation", "nist-800-171-r2", ["3.1.3"], "partial", "NIST maps it to AC-4"),
    ("virt.hypervisor", "nist-800-171-r2", ["3.4.1", "3.4.2", "3.13.3", "3.14.1"], "partial", "NIST maps these to CM-6, SC-2 and SI-2"),
    ("infra.hardware", "nist-800-171-r2", ["3.4.1"], "partial", "NIST maps it to CM-8"),
    ("svc.software", "nist-800-171-r2", ["3.4.4"], "partial", "NIST maps it to CM-4"),
    ("svc.health-publish", "nist-800-171-r2", ["3.6.1", "3.6.2"], "partial", "NIST maps these to IR-6 and IR-7"),
    ("virt.host-os", "nist-800-171-r2", ["3.11.2", "3.11.3", "3.14.2", "3.14.4", "3.14.5"], "partial", "NIST maps these to RA-5 and SI-3"),
    ("infra.backbone", "nist-800-171-r2", ["3.13.5", "3.13.8"], "partial", "NIST maps these to SC-7 and SC-8"),
    ("svc.operator-access", BASE, ["AU-9", "AU-11", "IA-2"], "partial", "AWS identifies its operators, and keeps and protects the records of what they do"),
    ("svc.operator-access", "nist-800-171-r2", ["3.3.8", "3.5.1"], "partial", "the same"),
    ("svc.software", BASE, ["AU-8", "IA-2(8)", "IA-5(1)", "IA-6"], "partial",
     "its services stamp what they record with AWS's own synchronised time, refuse signed requests that are old, keep passwords as hashes, and show none on the console"),
    ("svc.software", "nist-800-171-r2", ["3.3.7", "3.5.4", "3.5.10", "3.5.11"], "partial", "the same"),
    *[("svc.operator-access", name, ids, "partial", "AWS screens, binds and limits its own people; the customer's people are the customer's, and nothing of theirs is inherited") for name, ids in (
        (BASE, ["AC-3", "AC-6", "AC-6(9)", "MA-5", "PS-3", "PS-6", "PS-7"]), ("iso-27001-2022", ["A.6.1", "A.6.6", "A.8.2"]), ("csa-ccm-4.1", ["HRS-01", "IAM-09", "IAM-10", "IAM-11"]),
        ("c5-2020", ["HR-01", "HR-06", "IDM-06", "IDM-07"]), ("nis2-2024-2690", ["10.2", "11.3", "11.4"]), ("nist-csf-2", ["PR.AA-05"]), ("soc2-tsc", ["CC6.3"]))],
    ("infra.global", BASE, ["CP-6(1)", "CP-6(3)", "CP-7(1)"], "partial", "AWS separates its sites; that copies and standbys lie in another is the customer's choice"),
    ("infra.hardware", "nis2-2024-2690", ["12.3"], "partial", "the organisation's own removable media are not AWS's"),
    ("svc.software", "csa-ccm-4.1", ["AIS-06", "AIS-08"], "partial", "AWS tests and repairs its own services; the customer's applications are the customer's"),
    *[("svc.health-publish", name, ids, "partial", "AWS tells of its own events; the customer tells of its own") for name, ids in (("csa-ccm-4.1", ["BCR-07", "SEF-08"]), ("c5-2020", ["SIM-03"]), ("nist-csf-2", ["RS.CO-02"]))],
    ("use.pentest", BASE, ["CA-8"], "partial", "it keeps tests within AWS's rules; that tests take place is another"),
]


def natural(name):
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", name)]


def control(key):
    return re.sub(r"\.(\d+)$", r"(\1)", key).upper()


class Framework:
    def __init__(self, name, title, version, source, names=(), through=None, of=None):
        self.name, self.title, self.version, self.source, self.names, self.through, self.of = name, title, version, source, names, through, of
        self.groups, self.ids = {}, []

    def group(self, key, title=""):
        return self.groups.setdefault(key, (title, {}))[1]

    def all(self):
        return {key: item for _, items in self.groups.values() for key, item in items.items()}


def ids_only(framework, groups, titles):
    for group, keys in groups.items():
        framework.group(group, titles.get(group, "")).update({key: {} for key in sorted(set(keys), key=natural)})
    return framework


def nist(read):
    controls = {key: item for key, item in read("frameworks/nist/sp800-53-r5.2.0.json")["controls"].items() if not item["withdrawn"]}
    base = Framework(BASE, "NIST SP 800-53 Rev. 5", "5.2.0", f"NIST, public domain: {NIST}", ["nist-800-53", "800-53"])
    for key, item in controls.items():
        family = key.split("-")[0].upper()
        base.group(family, FAMILIES[family])[control(key)] = {"title": item["title"]}
    yield base
    for level in ("low", "moderate", "high", "privacy"):
        part = Framework(f"{BASE}-{level}", f"NIST SP 800-53 Rev. 5, {level} baseline", "5.2.0", "NIST SP 800-53B, public domain", [f"nist-800-53-{level}", f"800-53-{level}"], of=BASE)
        part.ids = [control(key) for key, item in controls.items() if level in item["baselines"]]
        yield part
    for letter, level in (("b", "low"), ("c", "moderate"), ("d", "high")):
        part = Framework(f"fedramp-rev5-{level}", f"FedRAMP Rev. 5 {level} baseline (class {letter.upper()})", "CR26 2026.07.14.01", "FedRAMP Consolidated Rules, FRC-CSF-BSL, US government work",
                         [f"fedramp-{level}", f"fedramp-class-{letter}"], of=BASE)
        part.ids = [control(key) for key, item in controls.items() if letter in item["fedramp_rev5_class"]]
        yield part
    active = {control(key) for key in controls}
    related = lambda keys: [key for key in dict.fromkeys(map(control, keys)) if key in active]
    indicators = Framework("fedramp-20x-ksi", "FedRAMP 20x Key Security Indicators", "CR26 2026.07.14.01", "FedRAMP Consolidated Rules, US government work", ["fedramp-20x", "ksi"], BASE)
    for key, theme in read("frameworks/fedramp-cr26/fedramp-consolidated-rules.json")["KSI"].items():
        group = indicators.group(key, theme["name"])
        for indicator, item in theme["indicators"].items():
            text = item.get("statement") or "; ".join(f"class {letter.upper()}: {rule['statement']}" for letter, rule in item.get("varies_by_class", {}).items())
            group[indicator] = {"title": item["name"], "text": text or None, "related": related(item.get("controls", []))}
    yield indicators
    protected = read("frameworks/nist/sp800-171.json")
    second = Framework("nist-800-171-r2", "NIST SP 800-171 Rev. 2", "2, with the assessment objectives of SP 800-171A and the ids of CMMC Level 2", "NIST and US Department of Defense, public domain",
                       ["nist-800-171", "800-171", "cmmc", "cmmc-level-2"], BASE)
    for key, item in protected["r2"].items():
        objectives = {re.search(r"\[(\w+)\]", name).group(1) if "[" in name else "": text for name, text in item["objectives"].items()}
        family = "CA" if item["family"] == "CA" else item["family"]
        second.group(family, "Security Assessment" if family == "CA" else FAMILIES[family])[key] = {
            "title": item["title"], "label": item["cmmc_id"], "text": item["text"], "objectives": objectives, "related": related(item["sp800-53"])}
    yield second
    third = Framework("nist-800-171-r3", "NIST SP 800-171 Rev. 3", "3", "NIST, public domain", ["800-171-r3"], BASE)
    for key, item in protected["r3"].items():
        if item["title"] != key:  # those that were withdrawn have no title
            third.group(key[:5], item["family"])[key] = {"title": item["title"], "objectives": {name: "" for name in sorted(set(item["objectives"]), key=natural)}, "related": related(item["sp800-53"])}
    yield third
    framework = read("frameworks/nist/csf-2.0.json")
    outcomes = Framework("nist-csf-2", "NIST Cybersecurity Framework", "2.0", "NIST CSWP 29, public domain", ["nist-csf", "csf"], BASE)
    for key, item in framework["subcategories"].items():
        outcomes.group(key.split("-")[0], framework["categories"][key.split("-")[0]]["title"])[key] = {"text": item["text"], "related": related(item["sp800-53"])}
    yield outcomes
    rule = read("frameworks/framework_ids.json")["frameworks"]["hipaa-security-rule"]
    health = Framework("hipaa-security-rule", "HIPAA Security Rule", "45 CFR Part 164 Subpart C, as codified since 2013", "US law", ["hipaa"], BASE)
    sections = {"164.308": "Administrative safeguards", "164.310": "Physical safeguards", "164.312": "Technical safeguards", "164.314": "Organizational requirements", "164.316": "Policies, procedures and documentation"}
    for key, item in rule["items"].items():
        standard = item.get("standard", key)
        kind = "standard" if item["kind"] == "standard" else "required" if item.get("required") else "addressable"
        health.group(key.split("(")[0], sections[key.split("(")[0]])[key] = {
            "title": item["title"], "label": kind, "related": related(next((keys for name, keys in rule["sp800-53"].items() if standard == name or standard.startswith(name + "(")), []))}
    yield health


def others(read):
    listed = read("frameworks/framework_ids.json")["frameworks"]
    for name, version in CIS.items():
        items = listed["cis-aws-foundations"]["versions"][version]["items"]
        groups = {}
        for key in items:
            groups.setdefault(key.split(".")[0], []).append(key)
        names = ["cis-aws", "cis"] if name == list(CIS)[-1] else []
        yield ids_only(Framework(name, "CIS Amazon Web Services Foundations Benchmark", version, LISTS, names), dict(sorted(groups.items(), key=lambda entry: natural(entry[0]))), {})
    pci = listed["pci-dss-4.0.1"]
    yield ids_only(Framework("pci-dss-4", "PCI DSS", "4.0.1", LISTS, ["pci-dss", "pci", "pci-dss-4.0.1"]), pci["groups"] | pci["appendix"], GROUPS["pci-dss-4"])
    yield ids_only(Framework("iso-27001-2022", "ISO/IEC 27001 Annex A", "2022", LISTS, ["iso-27001", "iso27001"]), listed["iso-27001-2022"]["groups"], GROUPS["iso-27001-2022"])
    cloud = ids_only(Framework("iso-27017-2015", "ISO/IEC 27017", "2015", LISTS + "; the titles are words of our own", ["iso-27017", "iso27017"]), listed["iso-27017-2015"]["groups"], GROUPS["iso-27017-2015"])
    for key, item in cloud.all().items():
        item["title"] = CLD[key]
    yield cloud
    yield ids_only(Framework("soc2-tsc", "SOC 2 Trust Services Criteria", "2017, points of focus of 2022", LISTS, ["soc2", "soc-2", "soc2-tsc-2017"]), listed["soc2-tsc-2017"]["groups"], GROUPS["soc2-tsc"])
    yield ids_only(Framework("csa-ccm-4.1", "CSA Cloud Controls Matrix", "4.1", LISTS, ["csa-ccm", "ccm"]), listed["csa-ccm-4.1"]["groups"], GROUPS["csa-ccm-4.1"])
    yield ids_only(Framework("c5-2020", "BSI C5", "2020", LISTS, ["c5", "bsi-c5", "bsi-c5-2020"]), listed["bsi-c5-2020"]["groups"], GROUPS["c5-2020"])
    directive = listed["nis2-2024-2690"]
    nis = Framework("nis2-2024-2690", "NIS2: technical and methodological requirements", "Implementing Regulation (EU) 2024/2690, Annex", "EU law, reuse by Decision 2011/833/EU", ["nis2"])
    for key, title in directive["subsections"].items():
        nis.group(key.split(".")[0], directive["sections"][key.split(".")[0]].split(" (ARTICLE")[0].capitalize())[key] = {"title": title}
    yield nis
    act = Framework("dora-2022-2554", "DORA, articles 5 to 30", "Regulation (EU) 2022/2554", "EU law, reuse by Decision 2011/833/EU", ["dora"])
    for key in map(str, range(5, 31)):
        chapter = max((first for first in DORA if int(first) <= int(key)), key=int)
        act.group(chapter, DORA[chapter])[key] = {"title": listed["dora-2022-2554"]["articles"][key]}
    yield act
    components = read("frameworks/aws_oscal_components.json")["components"].values()
    attached = [item if isinstance(item, str) else item["id"] for component in components for item in component["controls"]]
    groups = {}
    for key in {*LATER_CONTROLS, *attached, *read("framework_checks.json")["frameworks"]["aws-fsbp"]}:
        groups.setdefault(key.split(".")[0], []).append(key)
    yield ids_only(Framework("aws-fsbp", "AWS Foundational Security Best Practices", "2026-08",
                             "controls of AWS Security Hub: awslabs/oscal-content-for-aws-services, Apache-2.0, and Prowler's list of the standard, Apache-2.0", ["fsbp"]), dict(sorted(groups.items())), {})


def text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("${", "$${") + '"'


def texts(values, indent, width=150):
    line, lines = "", []
    for value in (text(value) for value in values):
        if line and len(line) + len(value) + 2 > width:
            lines.append(line + ",")
            line = value
        else:
            line = f"{line}, {value}" if line else value
    lines.append(line)
    return "[" + f"\n{indent}".join(lines) + "]"


def requirement(key, item):
    parts = [f"{name} = {text(item[name])}" for name in ("title", "label", "text") if item.get(name)]
    if item.get("related"):
        parts.append(f"related = {texts(item['related'], '      ', 10_000)}")
    if item.get("objectives"):
        parts.append("objectives = {" + ", ".join(f"{text(name)} = {text(value)}" for name, value in item["objectives"].items()) + "}")
    return f"    {text(key)} = " + ("{ " + ", ".join(parts) + " }" if parts else "{}") + "\n"


def written(framework):
    lines = [f'framework "{framework.name}" {{', f"  title   = {text(framework.title)}", f"  version = {text(framework.version)}", f"  source  = {text(framework.source)}"]
    if framework.names:
        lines.append(f"  names   = {texts(framework.names, '    ')}")
    if framework.of:
        lines.append(f"  of      = {text(framework.of)}\n  ids     = {texts(framework.ids, '    ')}")
    if framework.through:
        lines.append(f"  through = {text(framework.through)}")
    for key, (title, items) in framework.groups.items():
        lines.append(f'\n  group {text(key)} {{' + (f"\n    title = {text(title)}" if title else ""))
        bare = [name for name, item in items.items() if not item]
        if len(bare) == len(items):
            lines.append(f"    ids   = {texts(bare, '      ')}\n  }}")
        else:
            lines.append("    requirements = {\n" + "".join("  " + requirement(name, item) for name, item in items.items()) + "    }\n  }")
    return "\n".join(lines) + "\n}\n"


def existing(folder):
    """What the files of served/ have, by framework, then responsibility, then how."""
    known = {}
    for file in sorted(folder.glob("*.hcl")):
        for responsibility, body in re.findall(r'^  responsibility "([^"]+)" \{(.*?)^  \}', file.read_text(), re.M | re.S):
            for how, ids in re.findall(r"(direct|partial)\s*=\s*\[(.*?)\]", body, re.S):
                known.setdefault(file.stem, {}).setdefault(responsibility, {})[how] = re.findall(r'"([^"]+)"', ids)
    return known


def served(framework, duties, known):
    """Which responsibilities serve the requirements of a framework, in the order of the catalogue."""
    proposed, result = PROPOSED.get(framework.name), {}
    ids = framework.all()
    spelt = (lambda key: control(key)) if framework.name == BASE else (lambda key: key)
    for responsibility, duty in duties.items():
        for key, how in duty["requirements"].get(proposed, {}).items():
            if spelt(key) in ids:
                result.setdefault(responsibility, {}).setdefault("direct" if how == "high" else "partial", []).append(spelt(key))
            else:
                print(f"{framework.name}: {responsibility} serves {key}, which is not there")
    for responsibility, name, keys, now, _ in CORRECTIONS:
        if name == framework.name:
            hows = result.setdefault(responsibility, {})
            for how in list(hows):
                hows[how] = [key for key in hows[how] if key not in keys]
            if now:
                hows.setdefault(now, []).extend(keys)
    for responsibility, hows in known.get(framework.name, {}).items():
        if responsibility not in duties:
            result[responsibility] = hows
    return result


def main():
    research = pathlib.Path(sys.argv[1])
    read = lambda path: json.loads((research / path).read_text())
    folder = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "frameworks"
    (folder / "served").mkdir(parents=True, exist_ok=True)
    duties = read("frameworks/duty_requirements.json")["duties"]
    known = existing(folder / "served")
    for framework in (*nist(read), *others(read)):
        (folder / f"{framework.name}.hcl").write_text(written(framework))
        print(f"{framework.name}: {len(framework.ids or framework.all())} ids")
        if "--served" in sys.argv and framework.name in PROPOSED:
            lines = [f'served "{framework.name}" {{']
            for responsibility, hows in served(framework, duties, known).items():
                rows = [f"    {how:7} = {texts(sorted(set(hows[how]), key=natural), '      ')}" for how in ("direct", "partial") if hows.get(how)]
                if rows:
                    lines.append(f'  responsibility "{responsibility}" {{\n' + "\n".join(rows) + "\n  }")
            (folder / "served" / f"{framework.name}.hcl").write_text("\n".join(lines) + "\n}\n")


main()
