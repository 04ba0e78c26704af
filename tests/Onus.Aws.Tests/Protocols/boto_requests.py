#!/usr/bin/env python3
"""Prints how botocore writes requests: CALLS, a list of {"service", "operation", "protocol", "params"}, on the input; for each a method, a path, a query, headers and a body on the output, or why there are none."""
import base64
import json
import sys

import botocore.serialize
import botocore.session

SESSION = botocore.session.get_session()


def given(shape, value):
    """A value as botocore takes it: bytes are bytes."""
    if shape.type_name == "blob":
        return base64.b64decode(value)
    if shape.type_name == "structure" and isinstance(value, dict) and not getattr(shape, "is_document_type", False):
        return {key: given(shape.members[key], one) for key, one in value.items() if key in shape.members}
    if shape.type_name == "list":
        return [given(shape.member, one) for one in value]
    if shape.type_name == "map":
        return {key: given(shape.value, one) for key, one in value.items()}
    return value


def pairs(query):
    if isinstance(query, str):
        return []
    return sorted([key, one] for key, value in query.items() for one in (value if isinstance(value, list) else [value]))


def written(call):
    model = SESSION.get_service_model(call["service"])
    operation = model.operation_model(call["operation"])
    serializer = botocore.serialize.create_serializer(call["protocol"], include_validation=False)
    params = given(operation.input_shape, call["params"]) if operation.input_shape else {}
    request = serializer.serialize_to_request(params, operation)
    body = request["body"]
    path, _, fixed = request["url_path"].partition("?")
    query = pairs(request["query_string"]) + [(part.split("=") + [""])[:2] for part in fixed.split("&") if part]
    return {
        "method": request["method"],
        "path": path,
        "query": sorted([key, str(value)] for key, value in query),
        "headers": {key.lower(): str(value) for key, value in request["headers"].items()},
        "form": sorted([key, str(value)] for key, value in body.items()) if isinstance(body, dict) else None,
        "body": "" if isinstance(body, dict) else body.decode() if isinstance(body, bytes) else body,
        "unknown": sorted(set(call["params"]) - set(operation.input_shape.members if operation.input_shape else [])),
    }


def main():
    result = []
    for call in json.load(sys.stdin):
        try:
            result.append(written(call))
        except Exception as e:  # noqa: BLE001: the test says what
            result.append({"error": f"{type(e).__name__}: {e}"})
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
