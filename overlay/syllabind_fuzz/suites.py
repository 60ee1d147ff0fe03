"""Which suites an operation has, and why one of them cannot be tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from .access import check_access, check_unknown_record
from .api_under_test import Document, Endpoint, path_names, resolve, success_content
from .changes import check_update
from .exploration import KnownRecords
from .lists import check_list
from .pagination import plan_of
from .queries import check_queries
from .record_life import check_create, check_delete, check_repetition, is_create
from .service import Service
from .written import reader_of

__all__ = ["WRITING", "Suite", "run_suite", "suites_of"]

WRITING = "create, change, delete, repetition"
"""The suites of operations that change data."""
NO_SUCCESS = "no call of it was answered with a success"
NO_RECORD = "no record is known that its path could name"


@attrs.frozen(kw_only=True, slots=True)
class Suite:
    """A suite of an operation.

    Attributes:
        name: What it is called.
        check: Tries it; `None` if the document does not say enough for it.
        reason: What the document does not say; empty if it says enough.
    """

    name: str
    check: Callable[[Service, Endpoint, KnownRecords], None] | None = None
    reason: str = ""


def suites_of(service: Service, endpoint: Endpoint) -> Iterator[Suite]:
    """Yield the suites of an operation, in the order in which they are tried, apart from the contract."""
    return _of_reads(service, endpoint) if endpoint.reads else _of_writes(service, endpoint)


def run_suite(suite: Suite, service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Try a suite, or note why it cannot be tried.

    Args:
        suite: One of `suites_of`.
        service: The service.
        endpoint: The operation.
        known: Records of the service.
    """
    reason = suite.reason or _unknown(service, endpoint, known)
    if reason or suite.check is None:
        service.report.skip(suite.name, reason, endpoint.id)
    else:
        suite.check(service, endpoint, known)


def _of_reads(service: Service, endpoint: Endpoint) -> Iterator[Suite]:
    if plan_of(endpoint) is not None:
        yield Suite(name="list", check=check_list)
    elif _holds_list(service.target.document, endpoint):
        yield Suite(name="list", reason="the document has no x-pagination for it")
    if endpoint.node["security"] and {} not in endpoint.node["security"]:
        yield Suite(name="access", check=check_access)
    else:
        yield Suite(name="access", reason="the document asks for no credential")
    if endpoint.path.endswith("}") and plan_of(endpoint) is None:
        documented = "404" in endpoint.node["responses"]
        missing = "" if documented else "the document has no 404 for it"
        yield Suite(name="unknown record", check=check_unknown_record, reason=missing)
    yield Suite(name="queries", check=check_queries)


def _of_writes(service: Service, endpoint: Endpoint) -> Iterator[Suite]:
    # First, while the record that it sends twice does not exist.
    yield Suite(name="repetition", check=check_repetition)
    if is_create(service, endpoint):
        yield Suite(name="create", check=check_create)
    elif reader_of(service.target, endpoint) is not None:
        deletes = endpoint.method == "DELETE"
        yield Suite(name="delete" if deletes else "change", check=check_delete if deletes else check_update)
    elif endpoint.method == "POST":
        yield Suite(name="create", reason="the document has no operation that reads a record below its path")
    else:
        name = "delete" if endpoint.method == "DELETE" else "change"
        yield Suite(name=name, reason="the document has no operation that reads the record at its path")


def _unknown(service: Service, endpoint: Endpoint, known: KnownRecords) -> str:
    """Return why nothing is known that an operation could be called with; empty if something is."""
    if endpoint.reads:
        return "" if known.of(endpoint.id) else NO_SUCCESS
    read = reader_of(service.target, endpoint)
    if not path_names(endpoint.path) or known.of(endpoint.id) or (read is not None and known.of(read.id)):
        return ""
    return NO_RECORD


def _holds_list(document: Document, endpoint: Endpoint) -> bool:
    """Return whether the success of an operation is a list of records, in an envelope or without."""
    for content in success_content(document, endpoint).values():
        schema = resolve(document, content.get("schema", {}))
        inner = schema.get("properties", {})
        found = [schema, *(resolve(document, inner[name]) for name in ("data", "results", "items") if name in inner)]
        if any(each.get("type") == "array" for each in found):
            return True
    return False
