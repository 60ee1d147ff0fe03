"""What the suites found and tried: findings by operation and cause, answers, and suites that were not tried."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Protocol

import attrs

from .api_under_test import ApiUnderTest, Endpoint

__all__ = ["Finding", "Recorder", "Results", "documented_statuses", "is_success"]


class Recorder(Protocol):
    """What keeps the requests and answers of a run."""

    def record_case(self, *, case: Any) -> None:
        """Keep a case."""

    def record_response(self, *, case_id: str, response: Any) -> None:
        """Keep an answer."""

    def record_check_failure(self, *, name: str, case_id: str, code_sample: str, failure: Any) -> None:
        """Keep a failure."""


_VALUES = re.compile(r"'[^']*'|\"[^\"]*\"|\d+")
CAUSES = 5
"""Findings of one check that are kept of an operation, each of another cause."""


@attrs.frozen(kw_only=True, slots=True)
class Finding:
    """An objection of a check.

    Attributes:
        operation: The operationId.
        check: The kind of failure, as schemathesis names it.
        message: What is wrong.
        reproduce: The request, as a curl command; empty where there is none.
        expected: What was expected; empty if the message says it.
        got: What came; empty if the message says it.
        case: The id of the request in the reports that show requests; empty where there is none.
    """

    operation: str
    check: str
    message: str
    reproduce: str = ""
    expected: str = ""
    got: str = ""
    case: str = ""

    @property
    def cause(self) -> tuple[str, str]:
        """The check and the first line of the message, values apart: what findings of one cause have in common."""
        return self.check, _VALUES.sub("...", self.message.partition("\n")[0])

    @property
    def text(self) -> str:
        """The message with what was expected, what came, and the request."""
        parts = (("expected", self.expected), ("got", self.got), ("", self.reproduce))
        lines = (f"{name}: {value}" if name else value for name, value in parts if value)
        return "\n".join([self.message, *lines])


@attrs.define(kw_only=True, slots=True)
class Results:
    """The findings of a run, and what it tried.

    Attributes:
        findings: The finding with the smallest request of each operation, check and cause.
        cases: Number of cases by phase.
        statuses: How often each status was answered, by operationId.
        recorder: Returns what records the requests of an operation with their answers, for the reports of
            schemathesis; `None` if none is asked for.
        skipped: The operations for which a suite was not tried, by the name of the suite and the reason.
    """

    findings: dict[tuple[str, str, str], Finding] = attrs.field(factory=dict)
    cases: Counter[str] = attrs.field(factory=Counter)
    statuses: dict[str, Counter[int]] = attrs.field(factory=dict)
    recorder: Callable[[str], Recorder] | None = None
    skipped: dict[tuple[str, str], list[str]] = attrs.field(factory=dict)

    def add(self, finding: Finding) -> None:
        """Keep a finding, unless there is one of the same cause with a request that is no longer, or there are many."""
        key = (finding.operation, *finding.cause)
        known = self.findings.get(key)
        if known is None:
            if len(self.of(finding.operation, finding.check)) < CAUSES:
                self.findings[key] = finding
        elif finding.reproduce and len(finding.reproduce) < len(known.reproduce):
            self.findings[key] = finding

    def of(self, operation: str, check: str) -> list[Finding]:
        """Return the findings of a check of an operation."""
        return [each for key, each in self.findings.items() if key[:2] == (operation, check)]

    def discard(self, operation: str, checks: Iterable[str]) -> None:
        """Forget the findings of some checks of an operation."""
        for key in [each for each in self.findings if each[0] == operation and each[1] in set(checks)]:
            del self.findings[key]

    def count_status(self, operation: str, status: int) -> None:
        """Count an answer to an operation."""
        self.statuses.setdefault(operation, Counter())[status] += 1

    def skip(self, suite: str, reason: str, operation: str = "") -> None:
        """Note that a suite was not tried: for an operation, or for the whole document."""
        operations = self.skipped.setdefault((suite, reason), [])
        if operation and operation not in operations:
            operations.append(operation)

    def merge(self, other: Results) -> None:
        """Add the findings and counts of another report."""
        for finding in other.findings.values():
            self.add(finding)
        self.cases.update(other.cases)
        for name, counts in other.statuses.items():
            self.statuses.setdefault(name, Counter()).update(counts)
        for (suite, reason), names in other.skipped.items():
            for name in names or ("",):
                self.skip(suite, reason, name)

    def documented_seen(self, target: ApiUnderTest) -> set[tuple[str, str]]:
        """Return the documented statuses that were answered: operationId and key of `responses`.

        A status without a key of its own counts for its class (`4XX`), then for `default`.
        """
        declared = documented_statuses(target)
        seen = set()
        for name, counts in self.statuses.items():
            for status in counts:
                keys = ((name, str(status)), (name, f"{status // 100}XX"), (name, "default"))
                seen |= {next((key for key in keys if key in declared), keys[0])} & declared
        return seen

    def by_operation(self) -> dict[str, list[Finding]]:
        """Return the findings of each operation that has any."""
        grouped: dict[str, list[Finding]] = {}
        for finding in self.findings.values():
            grouped.setdefault(finding.operation, []).append(finding)
        return grouped

    def succeeded(self, endpoint: Endpoint) -> bool:
        """Return whether an operation was answered with a 2xx, or with a redirect that is documented."""
        return any(is_success(endpoint, each) for each in self.statuses.get(endpoint.id, ()))


def is_success(endpoint: Endpoint, status: int) -> bool:
    """Return whether a status is 2xx, or a redirect that is documented."""
    return status // 100 == 2 or (status // 100 == 3 and str(status) in endpoint.node["responses"])


def documented_statuses(target: ApiUnderTest) -> set[tuple[str, str]]:
    """Return the documented statuses of an API: operationId and key of `responses`."""
    return {(each.id, code) for each in target.endpoints.values() for code in each.node["responses"]}
