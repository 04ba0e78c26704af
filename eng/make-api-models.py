#!/usr/bin/env python3
"""Makes src/Onus.Api/Models/Data: the operations of AWS's API that Onus calls, trimmed from public models.

    eng/make-api-models.py            writes the data
    eng/make-api-models.py --check    says whether what is there is current
    eng/make-api-models.py --fetch    gets the models first, by npm, into artifacts/api-models

The models are those of npm's aws-sdk 2.1693.0 (Apache-2.0), which are frozen. Which operations are wanted stands in eng/api-operations.txt, and what the frozen
models lack in eng/api-overlay.json, in the form of the data.

One file a service, in JSON. A shape is
    "s" text, "i" whole number, "d" number, "b" boolean, "x" bytes, "t" time ("t-iso", "t-unix", "t-rfc" where the form is named), "j" any JSON
    "@NAME" the shape of that name; {"MEMBER ATTRIBUTES": SHAPE} a structure; [SHAPE] or ["ATTRIBUTES", SHAPE] a list; ["ATTRIBUTES", "ATTRIBUTES", SHAPE] a map, of
    its keys and its values. Attributes: name=WIRE, query=WIRE (of ec2), in=uri|query|header|headers|status, flat, attr (of XML), secret, host; the member "" of a
    structure holds its own: payload=MEMBER.
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = "aws-sdk@2.1693.0"
MODELS = ROOT / "artifacts" / "api-models" / "package" / "apis"
TARGET = ROOT / "src" / "Onus.Api" / "Models" / "Data"
SCALARS = {"string": "s", "integer": "i", "long": "i", "float": "d", "double": "d", "boolean": "b", "blob": "x", "timestamp": "t", "character": "s"}
TIMES = {"iso8601": "t-iso", "unixTimestamp": "t-unix", "rfc822": "t-rfc"}
PLACES = {"uri": "uri", "querystring": "query", "header": "header", "headers": "headers", "statusCode": "status"}


def fetch():
    folder = MODELS.parent.parent
    folder.mkdir(parents=True, exist_ok=True)
    archive = subprocess.run(["npm", "pack", PACKAGE, "--silent", "--ignore-scripts"], cwd=folder, check=True, capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["tar", "xzf", archive], cwd=folder, check=True)


class Trimmer:
    def __init__(self, model):
        self.model = model
        self.shapes = {}

    def shape(self, raw):
        if "shape" in raw:
            name = raw["shape"]
            target = self.model["shapes"][name]
            if target.get("type", "string") in SCALARS and not target.get("jsonvalue"):
                return self.own(target)
            if name not in self.shapes:
                self.shapes[name] = None
                self.shapes[name] = self.own(target)
            return "@" + name
        return self.own(raw)

    def own(self, raw):
        kind = raw.get("type", "string")
        if kind == "structure":
            if raw.get("document"):
                return "j"
            members = {}
            if "payload" in raw:
                members[""] = "payload=" + raw["payload"]
            for name, member in raw["members"].items():
                members[" ".join([name, *self.attributes(name, member)])] = self.shape(member)
            return members
        if kind == "list":
            attributes = (["flat"] if raw.get("flattened") else []) + self.attributes("", raw["member"])
            element = self.shape(raw["member"])
            return [" ".join(attributes), element] if attributes else [element]
        if kind == "map":
            key = (["flat"] if raw.get("flattened") else []) + self.attributes("", raw["key"])
            return [" ".join(key), " ".join(self.attributes("", raw["value"])), self.shape(raw["value"])]
        if kind == "timestamp" and "timestampFormat" in raw:
            return TIMES[raw["timestampFormat"]]
        return SCALARS[kind]

    def attributes(self, name, raw):
        found = []
        target = self.model["shapes"][raw["shape"]] if "shape" in raw else {}
        if raw.get("locationName", name) != name:
            found.append("name=" + raw["locationName"])
        if "queryName" in raw:
            found.append("query=" + raw["queryName"])
        if "location" in raw:
            found.append("in=" + PLACES[raw["location"]])
        if raw.get("flattened") and "shape" in raw:
            found.append("flat")
        if raw.get("xmlAttribute"):
            found.append("attr")
        if raw.get("hostLabel"):
            found.append("host")
        if raw.get("sensitive") or target.get("sensitive"):
            found.append("secret")
        return found


def trimmed(service, file, wanted, overlay):
    model = json.loads((MODELS / (file + ".min.json")).read_text(encoding="utf-8"))
    about = model["metadata"]
    trimmer = Trimmer(model)
    operations = {}
    for name in sorted(wanted):
        if name in overlay.get("operations", {}):
            operations[name] = overlay["operations"][name]
            continue
        if name not in model["operations"]:
            raise SystemExit(f"{service}: the model has no {name}")
        raw = model["operations"][name]
        operation = {}
        if raw.get("http", {}).get("method", "POST") != "POST":
            operation["method"] = raw["http"]["method"]
        if raw.get("http", {}).get("requestUri", "/") != "/":
            operation["uri"] = raw["http"]["requestUri"]
        if raw.get("endpoint", {}).get("hostPrefix"):
            operation["host"] = raw["endpoint"]["hostPrefix"]
        for part in ("input", "output"):
            if part in raw:
                operation[part] = trimmer.shape(raw[part])
        if "resultWrapper" in raw.get("output", {}):
            operation["wrapper"] = raw["output"]["resultWrapper"]
        if "locationName" in raw.get("input", {}):
            operation["body"] = raw["input"]["locationName"]
        if name in overlay.get("roots", {}):
            operation["root"] = overlay["roots"][name]
        operations[name] = operation
    result = {
        "service": service,
        "title": about.get("serviceAbbreviation") or about["serviceFullName"],
        "id": about["serviceId"],
        "protocol": about["protocol"],
        "version": about["apiVersion"],
        "endpoint": about["endpointPrefix"],
        "signing": about.get("signingName", about["endpointPrefix"]),
        "json": about.get("jsonVersion") if about["protocol"] == "json" else None,
        "target": about.get("targetPrefix") if about["protocol"] == "json" else None,
        "xmlns": xmlns(about.get("xmlNamespace")) if about["protocol"] == "rest-xml" else None,
        "queryCodes": True if about.get("awsQueryCompatible") is not None else None,
        "operations": operations,
        "shapes": trimmer.shapes | overlay.get("shapes", {}),
    }
    for path, members in overlay.get("members", {}).items():
        extend(result, path, members)
    return {key: value for key, value in result.items() if value is not None}


def xmlns(value):
    return value.get("uri") if isinstance(value, dict) else value


def extend(data, path, members):
    """Adds members to the structure at Operation.output.Member[].Member."""
    operation, part, *steps = path.replace("[]", ".[]").split(".")
    at = data["operations"][operation][part]
    for step in [*steps, None]:
        while isinstance(at, str) and at.startswith("@"):
            at = data["shapes"][at[1:]]
        if step == "[]":
            at = at[-1]
        elif step is not None:
            at = next(shape for key, shape in at.items() if key.split(" ")[0] == step)
    for key, shape in members.items():
        name = key.split(" ")[0]
        if any(there.split(" ")[0] == name for there in at):
            raise SystemExit(f"{path}: {name} is in the model by now")
        at[key] = shape


def main():
    if "--fetch" in sys.argv:
        fetch()
    if not MODELS.is_dir():
        raise SystemExit(f"{MODELS} is not there: eng/make-api-models.py --fetch")
    overlays = json.loads((ROOT / "eng" / "api-overlay.json").read_text(encoding="utf-8"))
    files = {}
    count = 0
    for line in (ROOT / "eng" / "api-operations.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            service, file, *wanted = line.split()
            count += len(wanted)
            data = trimmed(service, file, wanted, overlays.get(service, {}))
            files[service + ".json"] = json.dumps(data, separators=(",", ":"), ensure_ascii=False) + "\n"
    there = {path.name: path.read_text(encoding="utf-8") for path in TARGET.glob("*.json")} if TARGET.is_dir() else {}
    if "--check" in sys.argv:
        stale = sorted(name for name in files.keys() | there.keys() if files.get(name) != there.get(name))
        if stale:
            raise SystemExit("not current: " + ", ".join(stale))
    else:
        TARGET.mkdir(parents=True, exist_ok=True)
        for name in there.keys() - files.keys():
            (TARGET / name).unlink()
        for name, text in files.items():
            (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(files)} services, {count} operations, {sum(len(text.encode()) for text in files.values())} bytes")


if __name__ == "__main__":
    main()
