"""Collections of requests, which Postman, Bruno and Insomnia import (Postman Collection Format 2.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .operations import Described

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_PARAMETER = re.compile(r"\{(\w+)\}")


def collection(title: str, document: Mapping[str, Any], found: Sequence[Described]) -> dict[str, Any]:
    """Return the collection of an API: a folder a resource, a request an operation.

    Args:
        title: The API's title.
        document: Its bundled spec.
        found: Its operations.
    """
    folders = [
        {"name": resource, "item": [_request(each) for each in found if each.resource == resource]}
        for resource in dict.fromkeys(each.resource for each in found)
    ]
    server = str(document["servers"][0]["url"])
    variables = [{"key": "server", "value": server}, {"key": "token", "value": "", "type": "secret"}]
    return {
        "info": {"name": title, "schema": SCHEMA},
        "item": folders,
        "variable": variables,
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
    }


def _request(each: Described) -> dict[str, Any]:
    manifest = each.manifest
    path = _PARAMETER.sub(r":\1", str(manifest["path"]))
    names = _PARAMETER.findall(str(manifest["path"]))
    query = [
        {"key": argument.wire, "value": "", "description": argument.text, "disabled": not argument.required}
        for argument in each.arguments
        if argument.wire and argument.wire not in names and argument.name != "body"
    ]
    request: dict[str, Any] = {
        "method": manifest["method"],
        "header": [],
        "description": f"{each.text}\n\nEvidence: {manifest['evidence']}, {manifest['page']}".strip(),
        "url": {
            "raw": "{{server}}" + path,
            "host": ["{{server}}"],
            "path": path.strip("/").split("/"),
            "query": query,
            "variable": [{"key": name, "value": ""} for name in names],
        },
    }
    if each.example is not None:
        request["header"] = [{"key": "Content-Type", "value": next(iter(each.media))}]
        request["body"] = {"mode": "raw", "raw": json.dumps(each.example, indent=2, ensure_ascii=False)}
    return {"name": manifest["summary"], "request": request}
