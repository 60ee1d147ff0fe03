"""What HTTP and paging plans imply, and few documents say: the errors of a request, and that cursors are opaque."""

from __future__ import annotations

from ..specs.load import Node
from .draft import Draft
from .walk import operations

__all__ = ["declare_errors", "declare_opaque_cursors"]

_TEXTS = {
    "400": "The request is not valid (RFC 9110, section 15.5.1)",
    "401": "The credentials are missing or not valid (RFC 9110, section 15.5.2)",
    "403": "The credentials do not suffice (RFC 9110, section 15.5.4)",
    "404": "There is no such resource (RFC 9110, section 15.5.5)",
}
_OPAQUE = "A cursor is opaque: only the service makes valid ones (stated by the paging plan, not by the service)"


def declare_errors(draft: Draft) -> None:
    """Declare the errors that HTTP has for a request, where a document has no word on errors of their kind.

    Without them, a fuzzer takes an ordinary refusal for a fault of the service.
    """
    for path, method, operation in operations(draft.document):
        answers = operation["responses"]
        if {"default", "4XX"} & answers.keys():
            continue
        wanted = ["401", "403"] if operation["security"] else []
        wanted += ["404"] if "{" in path else []
        wanted += ["400"] if "422" not in answers and ("parameters" in operation or "requestBody" in operation) else []
        missing = [status for status in wanted if status not in answers]
        answers |= {status: {"description": _TEXTS[status]} for status in missing}
        if missing:
            where = (((None, "paths"), path), method)
            draft.note("changed", "response", where, f"{', '.join(missing)} declared, which HTTP implies")


def declare_opaque_cursors(document: Node) -> None:
    """Excuse a service that refuses a cursor or an id which a fuzzer made up."""
    rules = []
    for _, _, operation in operations(document):
        plan = operation.get("x-pagination")
        for key in ("cursor", "after"):
            if isinstance(plan, dict) and key in plan:
                name = str(plan[key]).removeprefix("$request.query.")
                common = {"source": _OPAQUE, "parameter": name, "operations": [operation["operationId"]]}
                rules += [{**common, "status": status} for status in ("400", "404", "422")]
    if rules:
        document["x-known-deviations"] = [*document.get("x-known-deviations", ()), *rules]
