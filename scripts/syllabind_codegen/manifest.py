"""The manifest of a generated package: its operations, as the sandbox, the docs and the tests read them."""

import hashlib
import json
from importlib.metadata import version

from .specs.bundle import Bundle
from .specs.names import method_name
from .tree import FORMAT, operations_of

__all__ = ["manifest_of"]


def manifest_of(api: str, bundled: Bundle, dumped: str, base: str | None = None) -> str:
    """Return the manifest as JSON text.

    Args:
        api: The API's short name.
        bundled: The bundled spec.
        dumped: The bundled spec as it is shipped, to be hashed.
        base: The API that this one is a variant of.
    """
    document = bundled.document
    operations = [
        {
            "id": operation["operationId"],
            "call": f"{api}.{operation['tags'][0]}.{method_name(operation)}",
            "method": method.upper(),
            "path": path,
            "summary": operation["summary"],
            "evidence": operation["x-evidence"],
            "page": operation.get("externalDocs", {}).get("url", ""),
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
                **({"base": base} if base else {}),
                "generator": {"format": FORMAT, "openapi-python-client": version("openapi-python-client")},
                "operations": operations,
                "modules": {name: bundled.module(name) for name in document.get("components", {}).get("schemas", {})},
            },
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )
