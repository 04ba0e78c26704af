"""asff.py DOCUMENT…: validates findings by botocore's model of BatchImportFindings; says what is wrong and answers 1."""
import json
import sys

import botocore.session
from botocore.validate import ParamValidator

shape = botocore.session.get_session().get_service_model("securityhub").operation_model("BatchImportFindings").input_shape
problems = []
for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as document:
        findings = json.load(document)
    report = ParamValidator().validate({"Findings": findings}, shape)
    if report.has_errors():
        problems.append(report.generate_report())
    details = set(shape.members["Findings"].member.members["Resources"].member.members["Details"].members)
    for finding in findings:
        for resource in finding["Resources"]:
            if resource["Type"] != "Other" and resource["Type"] not in details:
                problems.append(f'{resource["Type"]} is no type of a resource')

        def empty(value, path):
            """The pattern of every text asks for a character that is no space, which botocore itself does not look at."""
            if isinstance(value, dict):
                for name, item in value.items():
                    empty(item, f"{path}.{name}")
            elif isinstance(value, list):
                for item in value:
                    empty(item, path)
            elif isinstance(value, str) and not value.strip():
                problems.append(f"{path} is empty")

        empty(finding, finding["Id"])
        if len(finding["Title"]) > 256 or len(finding["Description"]) > 1024 or len(finding["ProductFields"]) > 50:
            problems.append(f'{finding["Id"]} is longer than Security Hub takes')
print("\n".join(problems[:20]))
sys.exit(1 if problems else 0)
