"""What a run found, filed by category, and what the run proves.

Each finding is filed under a fault category of Web Fuzzing Commons (WFC, `fault_categories.json`), so that runs of
different tools can be compared. WFC leaves 900 and up to its users: what has no category there is filed from F900 on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Any, Protocol

import attrs

from syllabind.core.redaction import encoded_forms
from syllabind.core.registry import registered

from .api_under_test import ApiUnderTest, Endpoint
from .categories import CATEGORIES, category_of

__all__ = [
    "Finding",
    "OperationSummary",
    "Report",
    "Results",
    "Verdict",
    "as_text",
    "by_cause",
    "category",
    "documented_statuses",
    "is_success",
    "label",
    "redact_secrets",
]


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
_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


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
    """

    operation: str
    check: str
    message: str
    reproduce: str = ""
    expected: str = ""
    got: str = ""

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
        recorder: Records each request with its answer for the reports of schemathesis, if they are asked for.
    """

    findings: dict[tuple[str, str, str], Finding] = attrs.field(factory=dict)
    cases: Counter[str] = attrs.field(factory=Counter)
    statuses: dict[str, Counter[int]] = attrs.field(factory=dict)
    recorder: Recorder | None = None

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

    def merge(self, other: Results) -> None:
        """Add the findings and counts of another report."""
        for finding in other.findings.values():
            self.add(finding)
        self.cases.update(other.cases)
        for name, counts in other.statuses.items():
            self.statuses.setdefault(name, Counter()).update(counts)

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


class Verdict(IntEnum):
    """What a run proves; the value is the exit status of `syllabind fuzz`."""

    CLEAN = 0
    FINDINGS = 1
    INCONCLUSIVE = 3


_ADVICE = {
    300: "The service redirects: check --base-url, and whether the credential is one of the API.",
    401: "The service refuses the credential: check {variables}, and whether the token has expired.",
    403: "The credential may not call these operations: use one with the role or scopes that they need.",
    404: "Nothing is at these paths: check --base-url, and name operations that need no id of a record.",
    429: "The service limits the rate: run again later, or with a lower --rate.",
    500: "The service fails: run again when it works.",
}


@attrs.frozen(kw_only=True, slots=True)
class OperationSummary:
    """What was tried of one operation.

    Attributes:
        operation: The operationId.
        tried: Number of requests that were sent for it.
        successes: Number of answers that were a success.
        refused: Number of answers with a status of 4xx.
        findings: Number of findings.
        docs: Address of the vendor's page about it; empty if the document names none.
    """

    operation: str
    tried: int
    successes: int
    refused: int
    findings: int
    docs: str


@attrs.frozen(kw_only=True, slots=True)
class Report:
    """A finished run against a service.

    Attributes:
        target: The API.
        operations: The operationIds that were selected, in the order in which they were tried.
        results: The findings and counts.
        sent: Number of requests that were sent for each operation, those of single checks included.
        secrets: Texts that must not be shown.
        obstacle: Why the run proves nothing, as far as that was known before it ended; empty otherwise.
        replay: The command that sends the same requests again; empty for a run that was started from Python.
        seed: The seed.
        seconds: How long the run took.
    """

    target: ApiUnderTest
    operations: tuple[str, ...]
    results: Results
    sent: Mapping[str, int] = attrs.field(factory=dict)
    secrets: tuple[str, ...] = ()
    obstacle: str = ""
    replay: str = ""
    seed: int = 0
    seconds: float = 0.0

    @property
    def requests(self) -> int:
        """Number of all requests that were sent."""
        return sum(self.sent.values())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings, those of one cause beside each other, without secrets."""
        hidden = (
            attrs.evolve(
                each,
                **{
                    name: redact_secrets(getattr(each, name), self.secrets)
                    for name in ("message", "reproduce", "expected", "got")
                },
            )
            for each in self.results.findings.values()
        )
        return tuple(sorted(hidden, key=lambda each: (each.cause, each.operation)))

    @property
    def summaries(self) -> tuple[OperationSummary, ...]:
        """What was tried of each operation that was selected, or that requests were sent for."""
        found = Counter(each.operation for each in self.results.findings.values())
        return tuple(self._summary(name, found[name]) for name in dict.fromkeys((*self.operations, *self.sent)))

    def _summary(self, name: str, findings: int) -> OperationSummary:
        statuses, endpoint = self.results.statuses.get(name, Counter()), self.target.endpoints[name]
        return OperationSummary(
            operation=name,
            tried=self.sent.get(name, 0),
            successes=sum(count for status, count in statuses.items() if is_success(endpoint, status)),
            refused=sum(count for status, count in statuses.items() if status // 100 == 4),
            findings=findings,
            docs=endpoint.node.get("externalDocs", {}).get("url", ""),
        )

    def with_secrets(self, more: Iterable[str]) -> Report:
        """Return a copy that hides further texts."""
        return attrs.evolve(self, secrets=(*self.secrets, *more))

    def with_replay(self, command: str) -> Report:
        """Return a copy that says how the run is repeated."""
        return attrs.evolve(self, replay=command)

    @property
    def verdict(self) -> Verdict:
        """What the run proves."""
        if self.results.findings:
            return Verdict.FINDINGS
        return Verdict.INCONCLUSIVE if self.reason else Verdict.CLEAN

    @property
    def reason(self) -> str:
        """Why the run proves nothing and what to do about it; empty if it proves something."""
        if self.obstacle:
            return redact_secrets(self.obstacle, self.secrets)
        answers = sum((self.results.statuses.get(name, Counter()) for name in self.operations), Counter[int]())
        if not answers:
            return "no request was answered. Check --base-url and the network."
        if not any(self.results.succeeded(self.target.endpoints[name]) for name in self.operations):
            return f"no operation was answered with a success, only {explain_statuses(answers, self.target.name)}"
        if 2 * answers[429] > answers.total():
            return f"{answers[429]} of {answers.total()} answers were 429. {_ADVICE[429]}"
        return ""

    @property
    def without_success(self) -> tuple[str, ...]:
        """The selected operations that saw no success."""
        endpoints = (self.target.endpoints[name] for name in self.operations)
        return tuple(each.id for each in endpoints if not self.results.succeeded(each))

    @property
    def not_opened(self) -> tuple[str, ...]:
        """The selected operations that the credential does not open: each answer was 401 or 403, some was 403."""
        answered = {name: set(self.results.statuses.get(name, ())) for name in self.operations}
        return tuple(name for name, statuses in answered.items() if 403 in statuses and statuses <= {401, 403})

    def summary(self) -> str:
        """Return what was tried and found, in a few lines."""
        closed, total = self.not_opened, len(self.operations)
        without = [each for each in self.without_success if each not in closed]
        opened = total - len(closed)
        lines = [f"{total} operations, {self.requests} requests, {len(self.results.findings)} findings"]
        if opened > len(without):
            lines.append(f"{opened - len(without)} of {opened} operations that the credential opens saw a success")
            if without:
                counts = ((name, sorted(self.results.statuses.get(name, ()))) for name in without)
                listed = (f"{name} ({', '.join(map(str, codes)) or 'not called'})" for name, codes in counts)
                lines.append(f"without any success: {', '.join(listed)}")
            if closed:
                lines.append(f"not opened by the credential: {', '.join(closed)}")
        if self.verdict is Verdict.INCONCLUSIVE:
            lines.append(f"This run proves nothing: {self.reason}")
        return redact_secrets("\n".join(lines), self.secrets)


def is_success(endpoint: Endpoint, status: int) -> bool:
    """Return whether a status is 2xx, or a redirect that is documented."""
    return status // 100 == 2 or (status // 100 == 3 and str(status) in endpoint.node["responses"])


def explain_statuses(counts: Counter[int], api: str) -> str:
    """Return statuses that are no successes, with their counts and advice on the most frequent one."""
    listed = ", ".join(f"{status} ({count} times)" for status, count in sorted(counts.items()))
    common = counts.most_common(1)[0][0]
    known = common if common // 100 == 4 else common // 100 * 100
    advice = _ADVICE.get(known, "See the statuses in the report.")
    variables = f"SYLLABIND_{api.upper()}_*" if api in registered() else "SYLLABIND_FUZZ_AUTHORIZATION"
    return f"{listed}. {advice.format(variables=variables)}"


def documented_statuses(target: ApiUnderTest) -> set[tuple[str, str]]:
    """Return the documented statuses of an API: operationId and key of `responses`."""
    return {(each.id, code) for each in target.endpoints.values() for code in each.node["responses"]}


def category(finding: Finding) -> int:
    """Return the number of the fault category that a finding is filed under."""
    return category_of(finding.check)


def label(finding: Finding) -> str:
    """Return the category of a finding as WFC writes it, such as `F100:HTTP Status 500`."""
    code = category(finding)
    return f"F{code}:{CATEGORIES[code]}"


def category_counts(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a line for each category: its label, and how many findings are filed under it."""
    for name, count in sorted(Counter(map(label, findings)).items()):
        yield f"{name}: {count}"


def redact_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return text with every secret, also an encoded one, replaced by stars."""
    for secret in encoded_forms(filter(None, secrets)):
        text = text.replace(secret, "***")
    return text.translate(_NOT_XML).encode("utf-8", "replace").decode()


def by_cause(findings: Iterable[Finding]) -> dict[tuple[str, str], list[Finding]]:
    """Return findings by cause, that of the most operations first."""
    grouped: dict[tuple[str, str], list[Finding]] = {}
    for each in findings:
        grouped.setdefault(each.cause, []).append(each)
    return dict(sorted(grouped.items(), key=lambda pair: (-len(pair[1]), pair[0])))


def as_text(report: Report | Results, secrets: Iterable[str] = ()) -> str:
    """Return the findings by cause, each cause with the smallest request, and how many there are of each category.

    Args:
        report: The findings.
        secrets: Texts that must not be shown.
    """
    findings = list(report.findings if isinstance(report, Report) else report.findings.values())
    blocks = []
    for (check, _), group in by_cause(findings).items():
        shown = min(group, key=lambda each: len(each.reproduce) or 1 << 20)
        names = ", ".join(each.operation for each in group)
        blocks.append(f"{names}: F{category(shown)} {check}\n{shown.text}".rstrip())
        docs = isinstance(report, Report) and report.target.endpoints[shown.operation].node.get("externalDocs")
        if docs:
            blocks[-1] += f"\n{docs['url']}"
    hidden = (*secrets, *(report.secrets if isinstance(report, Report) else ()))
    return redact_secrets("\n\n".join([*blocks, "\n".join(category_counts(findings))]), hidden)
