"""Measure how much of a document a run covers, in TraceCov's dimensions (`pip install tracecov`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

import attrs

from syllabind.core._http import http
from syllabind.errors import SyllabindError

from .api_under_test import ApiUnderTest

__all__ = ["DIMENSIONS", "Coverage", "Share"]

DIMENSIONS = ("operations", "parameters", "keywords", "examples", "responses")


@attrs.frozen(kw_only=True, slots=True)
class Share:
    """The covered part of one dimension.

    Attributes:
        covered: Number of its items that were touched; parameters and keywords by valid and invalid values.
        total: Number of its items.
    """

    covered: int
    total: int

    @property
    def percent(self) -> float:
        """The covered part in percent; 100 where the dimension is empty."""
        return 100.0 if not self.total else 100.0 * self.covered / self.total


class Coverage:
    """Requests to a service and its responses, measured against its document.

    Args:
        target: The API.

    Raises:
        SyllabindError: TraceCov is not installed.
    """

    def __init__(self, target: ApiUnderTest) -> None:
        try:
            tracecov: Any = import_module("tracecov")  # checked without it: its licence is not an open one
        except ImportError:
            raise SyllabindError("coverage is measured by TraceCov: pip install tracecov") from None
        self._made, self._sent, self._came = tracecov.CoverageMap, tracecov.HttpRequest, tracecov.HttpResponse
        self._map: Any = tracecov.CoverageMap.from_dict(target.document)

    def watch(self, inner: http.BaseTransport) -> http.BaseTransport:
        """Return a transport that counts what is sent through it."""
        return _CountingTransport(self, inner)

    def add(self, request: http.Request, response: http.Response) -> None:
        """Count one request and its answer, which has been read."""
        sent = self._sent(
            method=request.method, url=str(request.url), body=request.content or None, headers=dict(request.headers)
        )
        came = self._came(
            status_code=response.status_code, elapsed=0.0, body=response.content, headers=dict(response.headers)
        )
        self._map.record(sent, came)

    def shares(self, operations: Iterable[str] | None = None) -> dict[str, Share]:
        """Return the covered part of each dimension.

        Args:
            operations: Count these operationIds alone.
        """
        wanted = None if operations is None else frozenset(operations)
        reports: list[Any] = [
            each for each in self._map.operation_reports() if wanted is None or each.get("operation_id") in wanted
        ]
        called = Share(covered=sum(each["hits"] > 0 for each in reports), total=len(reports))
        return {"operations": called, **{name: _sum(reports, name) for name in DIMENSIONS[1:]}}

    def lines(self, operations: Iterable[str] | None = None) -> Iterator[str]:
        """Yield a line for each dimension; see `shares`."""
        for name, share in self.shares(operations).items():
            yield f"{name:12}{share.covered:6}/{share.total:<6}{share.percent:6.1f} %"

    def gaps(self) -> list[str]:
        """Return what was not touched, one line each."""
        return sorted(_describe(gap) for gap in self._map.coverage_gaps())

    def dump(self) -> bytes:
        """Return the counts as bytes for `merge` in another process."""
        return bytes(self._map.export_counts())

    def merge(self, counts: bytes) -> None:
        """Add the counts of another process."""
        self._map.merge_counts(counts)


class _CountingTransport(http.BaseTransport):
    def __init__(self, coverage: Coverage, inner: http.BaseTransport) -> None:
        self._coverage, self._inner = coverage, inner

    def handle_request(self, request: http.Request) -> http.Response:
        request.read()
        response = self._inner.handle_request(request)
        response.read()
        self._coverage.add(request, response)
        return response


def _sum(reports: list[Any], name: str) -> Share:
    parts = [each["coverage"][name] for each in reports]
    return Share(covered=sum(each["covered"] for each in parts), total=sum(each["total"] for each in parts))


def _describe(gap: Mapping[str, Any]) -> str:
    names = ("status_code", "location", "parameter", "schema_path", "satisfiability")
    said = " ".join(str(gap[name]) for name in names if gap.get(name))
    return f"{gap['method']} {gap['path']}: {gap['kind']} {said}".rstrip()
