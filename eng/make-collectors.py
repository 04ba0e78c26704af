#!/usr/bin/env python3
"""Writes first versions of collectors (catalog/services/*/live.hcl) for the types that have none yet.

usage: eng/make-collectors.py COLLECTORS.json [--cloud-control TYPES.json] [--only TYPE]…

COLLECTORS.json says, type by type, which operation lists it, which further calls it takes, and where the properties that checks read are in the answers. What can be
done by rule is done: properties of the same name are declared ("equal"), other paths become expressions. What is left is told on standard error and written by hand. A type that
a file has already is left alone, so that running this again changes nothing that somebody wrote.

TYPES.json says of each type of CloudFormation's whether Cloud Control lists and reads it, and by which permissions. Those that checks read and that no operation of their own lists become
collectors that ask Cloud Control, but for those that want to know what they belong to.
"""
import collections
import glob
import json
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")

# The type that a list is asked of, thing by thing.
PARENTS = {
    "AWS::ECS::Service": "AWS::ECS::Cluster",
    "AWS::ECS::TaskSet": "AWS::ECS::Cluster",
    "AWS::ApiGateway::Stage": "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Method": "AWS::ApiGateway::RestApi",
    "AWS::ElasticLoadBalancingV2::Listener": "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::ListenerRule": "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::EKS::Nodegroup": "AWS::EKS::Cluster",
    "AWS::EKS::Addon": "AWS::EKS::Cluster",
    "AWS::Events::Rule": "AWS::Events::EventBus",
    "AWS::Cognito::UserPoolClient": "AWS::Cognito::UserPool",
    "AWS::IAM::AccessKey": "AWS::IAM::User",
    "AWS::WAFv2::WebACLAssociation": "AWS::WAFv2::WebACL",
    "AWS::WAFRegional::WebACLAssociation": "AWS::WAFRegional::WebACL",
    "AWS::ApiGatewayV2::Integration": "AWS::ApiGatewayV2::Api",
    "AWS::ApiGatewayV2::Route": "AWS::ApiGatewayV2::Api",
    "AWS::ApiGatewayV2::Stage": "AWS::ApiGatewayV2::Api",
    "AWS::CodeDeploy::DeploymentGroup": "AWS::CodeDeploy::Application",
    "AWS::Lambda::Url": "AWS::Lambda::Function",
    "AWS::EC2::ClientVpnAuthorizationRule": "AWS::EC2::ClientVpnEndpoint",
    "AWS::EMR::InstanceFleetConfig": "AWS::EMR::Cluster",
    "AWS::EMR::InstanceGroupConfig": "AWS::EMR::Cluster",
    "AWS::Route53::RecordSet": "AWS::Route53::HostedZone",
    "AWS::EFS::MountTarget": "AWS::EFS::FileSystem",
}

# What no list tells whole: pages that go on by several members at once, and things of a service that has no list of what they belong to.
LEFT_OUT = {"AWS::Route53::RecordSet", "AWS::WAFRegional::WebACLAssociation"}

# What a member of the parent is called there.
PARENT_NAMES = {"EventBusName": "Name", "FileSystemId": "FileSystemId"}

# The calls whose answer is the thing itself.
WHOLE = set("""DescribeDomains DescribeElasticsearchDomains BatchGetProjects DescribeTaskDefinition DescribeKey DescribeServices DescribeBroker DescribeTable GetDetector
GetEnvironment DescribeNotebookInstance GetLifecyclePolicy GetApplication DescribeService GetWorkGroup GetEventDataStore DescribeUserPool DescribeSecurityConfiguration DescribeServer
DescribeNodegroup DescribeStreamSummary DescribeApplication DescribeDeliveryStream DescribeAssociation GetSchedule GetWebACL DescribeUserPoolClient DescribeClusters GetPipeline
DescribePipe DescribeStateMachine DescribeEnvironments BatchGetDeploymentGroups DescribeEndpointConfig BatchGetReportGroups BatchGetRepositories GetOpenIDConnectProvider
GetSAMLProvider GetRule DescribeAddon DescribeConfigurationSettings DescribeCertificate DescribeCluster GetDomainDetail DescribeGatewayInformation DescribeCachediSCSIVolumes
GetSubscriptionAttributes""".split())

# By which member of the answer's elements things are told apart, where one call is about several.
MATCH = {
    "DescribeDomains": "DomainName", "DescribeElasticsearchDomains": "DomainName", "BatchGetProjects": "name", "DescribeServices": "serviceArn", "DescribeClusters": "clusterArn",
    "DescribeEnvironments": "id", "BatchGetDeploymentGroups": "deploymentGroupName", "BatchGetReportGroups": "arn", "BatchGetRepositories": "repositoryName",
    "DescribeCachediSCSIVolumes": "VolumeARN",
}


def load_shapes():
    shapes = {}
    for line in open(os.path.join(ROOT, "catalog/terraform/properties.tsv"), encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) >= 3:
            definitions = {"": parts[2]}
            for definition in parts[3:]:
                name, _, text = definition.partition("=")
                definitions[name] = text
            shapes[parts[0]] = {key: dict(entry.split(":", 1) for entry in text.split(",") if ":" in entry) for key, text in definitions.items()}
    return shapes


def shape_of(shapes, type_name, path):
    """The code of the property at a path; None where there is none."""
    if type_name not in shapes:
        return None
    at, code = shapes[type_name][""], None
    for name in path.replace("[]", "").split("."):
        if at is None or name not in at:
            return None
        code = at[name]
        inner = code.lstrip("[{")
        at = shapes[type_name].get(inner[1:]) if inner.startswith("#") else None
    return code


def folders():
    listed, prefixes = {}, []
    for file in glob.glob(os.path.join(ROOT, "catalog/services/*/service.hcl")):
        folder, text = os.path.dirname(file), open(file, encoding="utf-8").read()
        for name in re.findall(r'^\s*type "([^"]+)"', text, re.M):
            listed[name] = folder
        found = re.search(r"prefixes\s*=\s*\[([^\]]*)\]", text)
        for prefix in re.findall(r'"([^"]+)"', found.group(1) if found else ""):
            prefixes.append((prefix, folder))
    prefixes.sort(key=lambda entry: -len(entry[0]))
    return lambda name: listed.get(name) or next((folder for prefix, folder in prefixes if name.startswith(prefix)), None)


VARIABLES = "xyzuvw"


def path_of(base, segments, scalar, depth=0):
    """The expression for a path of an answer."""
    at = base
    for index, segment in enumerate(segments):
        if not segment.endswith("[]"):
            at = f"{at}.{segment}"
            continue
        at, rest = f"{at}.{segment.replace('[]', '')}", segments[index + 1:]
        if not rest:
            return f"{at}[0]" if scalar else at
        if scalar:
            return path_of(f"{at}[0]", rest, True, depth)
        variable = VARIABLES[depth]
        inner = path_of(variable, rest, False, depth + 1)
        nested = any(part.endswith("[]") for part in rest)
        return f"flatten([for {variable} in each({at}) : {inner}])" if nested else f"[for {variable} in each({at}) : {inner}]"
    return at


class Unmechanical(Exception):
    pass


def build(entries, base, equal, scalar_at, path, depth=0):
    """The expression for a property of which some parts are told by paths. entries: (rest of the property's path, rest of the answer's path)."""
    if any(not destination for destination, _ in entries):
        whole = [entry for entry in entries if not entry[0]]
        return path_of(base, whole[0][1], scalar_at(path), depth)
    groups = collections.OrderedDict()
    for destination, source in entries:
        groups.setdefault(destination[0], []).append((destination[1:], source))
    for key in [key for key in groups if key.endswith("[]") and key[:-2] in groups]:
        groups[key[:-2]] += groups.pop(key)
    parts = []
    for key, inner in groups.items():
        name = key.replace("[]", "")
        below = f"{path}.{name}" if path else name
        if key.endswith("[][]"):
            raise Unmechanical("a list of lists")
        if key.endswith("[]") and any(destination for destination, _ in inner):
            prefixes = {tuple(source[:next((i for i, part in enumerate(source) if part.endswith("[]")), -1) + 1]) for _, source in inner}
            if len(prefixes) != 1 or not next(iter(prefixes)):
                raise Unmechanical("elements of several lists")
            prefix = next(iter(prefixes))
            variable = VARIABLES[depth]
            rest = [(destination, source[len(prefix):]) for destination, source in inner]
            element = build(rest, variable, equal, scalar_at, below, depth + 1)
            has_equal = any(item.startswith(below + ".") for item in equal)
            element = f"merge({variable}, {element})" if has_equal and element.startswith("{") else element
            listed = path_of(base, [part.replace("[]", "") for part in prefix], False, depth)
            parts.append((name, f"[for {variable} in each({listed}) : {element}]"))
        else:
            value = build(inner, base, equal, scalar_at, below, depth)
            parts.append((name, value))
    return "{ " + ", ".join(f"{name} = {value}" for name, value in parts) + " }"


def expression_of(value, parents, child):
    """What a parameter of a call is."""
    if isinstance(value, str):
        if not value.startswith("$") or value in ("$Default", "$Latest"):
            return json.dumps(value)
        name = value[1:]
        if name == "":
            return "self.item"
        if name == "AccountId":
            return "provider.account"
        if child and name in parents:
            return f"self.parent.{PARENT_NAMES.get(name, name)}"
        return f"self.{name}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(expression_of(item, parents, child) for item in value) + "]"
    return "{ " + ", ".join(f"{key} = {expression_of(inner, parents, child)}" for key, inner in value.items()) + " }"


def plain(path):
    return path.replace("[]", "")


def text(items):
    return "[" + ", ".join(json.dumps(item) for item in items) + "]"


def codes(call):
    return [code for code in call.get("notSet", []) if not code.startswith("(")]


def page(call):
    given = call.get("page")
    if not given or not isinstance(given["in"], str) or not isinstance(given["out"], str):
        return None
    more = f', more = "{given["more"]}"' if given.get("more") else ""
    return f'{{ in = "{given["in"]}", out = "{given["out"]}"{more} }}'


def write(collector, shapes, core):
    """The block of a type, and what is left to write by hand."""
    name, listing, left = collector["type"], collector["list"], []
    child = name in PARENTS
    parents = set(re.findall(r"\$([A-Za-z]+)", json.dumps(listing.get("params") or {}))) if child else set()
    whole = {call["operation"]: call for call in collector.get("follow", []) if call["operation"] in WHOLE and "into" not in call}
    into = {call["operation"]: call["into"] for call in collector.get("follow", []) if "into" in call}
    attributes = [("service", json.dumps(listing["service"])), ("operation", json.dumps(listing["operation"])), ("actions", text([listing["action"]]))]
    if child:
        attributes.append(("parent", json.dumps(PARENTS[name])))
    if listing.get("params"):
        attributes.append(("input", expression_of(listing["params"], parents, child)))
    if listing["items"]:
        attributes.append(("items", json.dumps(listing["items"])))
    if listing["id"]:
        first = "item" if listing["items"].endswith("[]") and "$\"" in json.dumps(collector.get("follow", [])) else listing["id"]
        attributes.append(("id", json.dumps(first)))
    if page(listing):
        attributes.append(("page", page(listing)))
    elif listing.get("page"):
        left.append("pages")
    scope = collector["scope"]
    if scope != "regional":
        attributes.append(("scope", json.dumps("global" if scope.startswith("global") else scope)))
    if core:
        attributes.append(("core", "true"))

    equal, settings, used = [], collections.OrderedDict(), set()
    names = lambda path: plain(path) if shape_of(shapes, name, plain(path)) is not None or name not in shapes else None
    for operation, paths in collector.get("equal", {}).items():
        if operation == listing["operation"] or operation in whole or operation in into:
            equal += [names(path) or plain(path).split(".")[0] for path in paths]
            used.add(operation)
        else:
            for top in dict.fromkeys(plain(path).split(".")[0] for path in paths):
                settings[top] = f"self.{operation}.{top}"
                used.add(operation)
    absent, tops = [], collections.OrderedDict()
    for path, source in collector.get("fill", {}).items():
        operation, _, where = source.partition(" ")
        top = path.split(".")[0].replace("[]", "")
        if where.startswith("=absent"):
            absent.append(top)
        else:
            tops.setdefault(top, []).append((path, operation, where))
    for top, entries in tops.items():
        operations = {operation for _, operation, _ in entries}
        if any(where.startswith("=") for _, _, where in entries) or len(operations) != 1:
            left.append(f"{top}: " + "; ".join(sorted({where for _, _, where in entries})))
            continue
        operation = operations.pop()
        base = "self" if operation == listing["operation"] or operation in whole else f"self.{into.get(operation, operation)}"
        try:
            scalar = lambda path: (shape_of(shapes, name, path) or "j")[0] not in "[{#jt"
            value = build([(path.split("."), where.split(".")) for path, _, where in entries], base, equal, scalar, "")
            value = re.sub(r"^\{ [A-Za-z0-9]+ = (.*) \}$", r"\1", value, flags=re.S)
            if value.startswith("{") and any(item.startswith(top + ".") for item in equal) or (value.startswith("{") and into.get(operation) == top):
                value = f"merge(self.{top}, {value})"
            settings[top] = value
            used.add(operation)
        except Unmechanical as problem:
            left.append(f"{top}: {problem}: " + "; ".join(sorted({where for _, _, where in entries})))
    unreadable = collections.OrderedDict()
    for path, why in (collector.get("unreadable") or {}).items():
        if why.startswith("exists at creation only") and re.search("Snapshot|Source|Restore|Bypass", path) and "." not in path:
            absent.append(path)
        elif names(path):
            unreadable[names(path)] = why.split(":")[0] if why.startswith(("a secret", "content")) else why
    if equal:
        attributes.append(("equal", text(sorted(set(equal)))))
    if absent:
        attributes.append(("absent", text(sorted(set(absent)))))
    reasons = {"a secret": "it is a secret, and no call that only reads gives it", "content": "it is content, which is not read"}
    if unreadable:
        attributes.append(("unreadable", "{\n" + "".join(f"{json.dumps(path)} = {json.dumps(reasons.get(why, why.split(':')[0]))}\n" for path, why in unreadable.items()) + "}"))
    if settings:
        attributes.append(("set", "{\n" + "".join(f"{top} = {value}\n" for top, value in settings.items()) + "}"))

    lines = [f'live "{name}" {{'] + [f"{key} = {value}" for key, value in attributes]
    for call in collector.get("follow", []):
        operation = call["operation"]
        if operation not in used and operation not in whole and operation not in into:
            left.append(f"follow {operation}")
            continue
        lines.append(f'follow "{operation}" {{')
        lines.append(f"actions = {text([call['action']])}")
        lines.append(f"input = {expression_of(call['params'], parents, child)}")
        if call.get("root"):
            lines.append(f"root = {json.dumps(call['root'])}")
        if operation in into:
            lines.append(f"into = {json.dumps(call['into'])}")
        if operation in whole:
            lines.append("whole = true")
        if call.get("batch"):
            lines.append(f"batch = {call['batch']}")
            lines.append(f"match = {json.dumps(MATCH[operation])}")
        if page(call):
            lines.append(f"page = {page(call)}")
        if codes(call):
            lines.append(f"not_set = {text(codes(call))}")
        lines.append("}")
    lines.append("}")
    return "\n".join(lines) + "\n", left


def write_cloud_control(fact, never, shapes):
    """The block of a type that Cloud Control lists and reads."""
    def allowed(permissions):
        reading = re.compile("^[a-z0-9-]+:(?:(?:Get|List|Describe|BatchGet|BatchDescribe|Search|Select|View|Read)[A-Za-z0-9]+|GET)$")
        return sorted({action for action in permissions if reading.match(action) and action not in never})

    name = fact["type"]
    hidden = {plain(path) for path in fact.get("checksReadWriteOnly", []) if shape_of(shapes, name, plain(path)) is not None}
    lines = [
        f'live "{name}" {{',
        'service = "cloudcontrol"',
        'operation = "ListResources"',
        "actions = " + text(["cloudformation:ListResources"] + allowed(fact.get("listPermissions", []))),
        f'input = {{ TypeName = "{name}" }}',
        'items = "ResourceDescriptions[]"',
        'id = "Identifier"',
        'page = { in = "NextToken", out = "NextToken" }',
        'members = "Properties"',
    ]
    if hidden:
        lines.append("unreadable = {\n" + "".join(f'"{path}" = "Cloud Control never gives it back"\n' for path in sorted(hidden)) + "}")
    lines += [
        'follow "GetResource" {',
        "actions = " + text(["cloudformation:GetResource"] + allowed(fact.get("readPermissions", []))),
        f'input = {{ TypeName = "{name}", Identifier = self.Identifier }}',
        'root = "ResourceDescription"',
        "whole = true",
        "}",
        "}",
    ]
    return "\n".join(lines) + "\n"


def formatted(block):
    return subprocess.run(["terraform", "fmt", "-"], input=block, capture_output=True, text=True, check=True).stdout


def main():
    file, only = sys.argv[1], [value for flag, value in zip(sys.argv, sys.argv[1:]) if flag == "--only"]
    collectors = json.load(open(file, encoding="utf-8"))["types"]
    shapes, folder_of = load_shapes(), folders()
    there = {name: path for path in glob.glob(os.path.join(ROOT, "catalog/services/*/live.hcl")) for name in re.findall(r'^live "([^"]+)"', open(path, encoding="utf-8").read(), re.M)}
    told = set(re.findall(r'"(AWS::[^"]+)"', " ".join(part for path in set(there.values()) for part in re.findall(r"^\s*(?:tells\s*=.*|also .*)$", open(path, encoding="utf-8").read(), re.M))))
    # What is asked of every Region where nobody says what is to be: the types with most checks, as many as 75 lists give.
    lists, core = set(), set()
    for collector in sorted(collectors, key=lambda item: (-item["checks"], item.get("rank", 999))):
        key = (collector["list"]["service"], collector["list"]["operation"])
        if collector["checks"] >= 3 and (key in lists or len(lists) < 70) and collector["type"] not in PARENTS or PARENTS.get(collector["type"]) in core:
            lists.add(key)
            core.add(collector["type"])
    written = collections.defaultdict(list)
    for collector in collectors:
        name = collector["type"]
        if name in there or name in told or name in LEFT_OUT or (only and name not in only):
            continue
        folder = folder_of(name)
        if folder is None:
            print(f"{name}: no service has it", file=sys.stderr)
            continue
        block, left = write(collector, shapes, name in core)
        try:
            written[folder].append((name, formatted(block)))
        except subprocess.CalledProcessError as problem:
            print(f"{name}: {problem.stderr}\n{block}", file=sys.stderr)
            continue
        if left:
            print(f"{name}: by hand: " + " | ".join(left), file=sys.stderr)
    if "--cloud-control" in sys.argv:
        facts = json.load(open(sys.argv[sys.argv.index("--cloud-control") + 1], encoding="utf-8"))["types"]
        facts = facts if isinstance(facts, list) else [dict(type=name, **fact) for name, fact in facts.items()]
        never = {line.split("\t")[0] for line in open(os.path.join(ROOT, "catalog/live/never.tsv"), encoding="utf-8")}
        native = {collector["type"] for collector in collectors}
        for fact in facts:
            name = fact["type"]
            wanted = fact.get("checks") and fact.get("list") and fact.get("read") and not (fact.get("listInput") or {}).get("required")
            if not wanted or name in native or name in there or name in told or (only and name not in only) or folder_of(name) is None:
                continue
            written[folder_of(name)].append((name, formatted(write_cloud_control(fact, never, shapes))))
    for folder, blocks in written.items():
        path = os.path.join(folder, "live.hcl")
        before = open(path, encoding="utf-8").read().rstrip("\n") + "\n\n" if os.path.exists(path) else ""
        with open(path, "w", encoding="utf-8") as output:
            output.write(before + "\n".join(block for _, block in sorted(blocks)))


main()
