"""The manifest of a generated package: its operations, as the sandbox, the docs and the tests read them."""

import hashlib
import json
from importlib.metadata import version
from typing import Any

from .specs.names import method_name
from .tree import operations_of

__all__ = ["manifest_of"]


def manifest_of(api: str, document: dict[str, Any], dumped: str) -> str:
    """Return the manifest as JSON text.

    Args:
        api: The API's short name.
        document: The bundled spec.
        dumped: The bundled spec as it is shipped, to be hashed.
    """
    operations = [
        {
            "id": operation["operationId"],
            "call": f"{api}.{operation['tags'][0]}.{method_name(operation)}",
            "method": method.upper(),
            "path": path,
            "summary": operation["summary"],
            "evidence": operation["x-evidence"],
            "page": operation["externalDocs"]["url"],
            "security": operation["security"],
            "statuses": list(operation["responses"]),
            **{
                key: operation[f"x-{key}"]
                for key in ("result", "pagination", "wait", "idempotent")
                if f"x-{key}" in operation
            },
        }
        for path, method, _, operation in operations_of(document)
    ]
    return (
        json.dumps(
            {
                "api": api,
                "title": document["info"]["title"],
                "spec": {"version": document["info"]["version"], "sha256": hashlib.sha256(dumped.encode()).hexdigest()},
                "generator": {"openapi-python-client": version("openapi-python-client")},
                "operations": operations,
            },
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )
