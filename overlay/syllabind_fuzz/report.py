"""What a run found, filed by category, and what the run proves.

Each finding is filed under a fault category of Web Fuzzing Commons (WFC, `fault_categories.json`), so that runs of
different tools can be compared. WFC leaves 900 and up to its users: what has no category there is filed from F900 on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import IntEnum

import attrs

from .api_under_test import ApiUnderTest, Endpoint

__all__ = [
    "CATEGORIES",
    "Finding",
    "Report",
    "RunResult",
    "Verdict",
    "as_text",
    "category",
    "documented_statuses",
    "label",
    "redact_secrets",
]

_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}

CATEGORIES = {
    100: "HTTP Status 500",
    101: "Received A Response From API That Is Not Valid According To Its Schema",
    102: "Received Success Response When Sending Wrong Data",
    103: "Resource Still Accessible After Being Deleted",
    104: "Failed Creation of Resource Has Side Effects on Backend",
    200: "SQL Injection (SQLi)",
    201: "Cross-Site Scripting (XSS)",
    202: "Server-Side Request Forgery (SSRF)",
    203: "Mass Assignment",
    204: "Leakage Information Existence of Protected Resource",
    205: "Wrongly Not Recognized as Authenticated",
    206: "Allowed To Modify Resource That Likely Should Had Been Protected",
    900: "Valid Request Rejected",
    901: "Created Resource Not Available",
    902: "Methods Not As Documented",
    903: "No Answer, Or None In Time",
    910: "Client Sends Something Else Than The Schema Describes",
    911: "Client Loses Or Refuses What The Schema Allows",
    999: "Not Classified",
}
"""Number and name of each category."""

_CHECKS = {
    100: ("ServerError",),
    101: (
        "ContentDeserializationError",
        "DiscriminatorMismatch",
        "JsonSchemaError",
        "MalformedJson",
        "MalformedMediaType",
        "MissingContentType",
        "MissingHeaders",
        "UndefinedContentType",
        "UndefinedStatusCode",
    ),
    102: ("AcceptedNegativeData", "MissingHeaderNotRejected"),
    103: ("UseAfterFree",),
    206: ("IgnoredAuth", "ObjectLevelAuthorizationViolation"),
    900: ("RejectedPositiveData",),
    901: ("EnsureResourceAvailability",),
    902: ("AllowHeaderMismatch", "UnsupportedMethodResponse"),
    903: ("NoAnswer", "ResponseTimeExceeded"),
    910: (
        "InvalidRequest",
        "ModelMismatch",
        "NothingSent",
        "RequestMismatch",
        "SecurityMismatch",
        "SignatureMismatch",
        "ValidArgumentsRejected",
    ),
    911: ("DataLost", "ResponseUnreadable", "SyncAsyncMismatch", "ValidResponseRejected", "WrongErrorType"),
}
_CODES = {check: code for code, checks in _CHECKS.items() for check in checks}


@attrs.frozen(kw_only=True, slots=True)
class Finding:
    """An objection of a check.

    Attributes:
        operation: The operationId.
        check: The kind of failure, as schemathesis names it.
        message: What is wrong.
        reproduce: The request, as a curl command; empty where there is none.
    """

    operation: str
    check: str
    message: str
    reproduce: str = ""


@attrs.define(kw_only=True, slots=True)
class Report:
    """The findings of a run, and what it tried.

    Attributes:
        findings: The first finding of each operation and check.
        cases: Number of cases by phase.
        statuses: How often each status was answered, by operationId.
    """

    findings: dict[tuple[str, str], Finding] = attrs.field(factory=dict)
    cases: Counter[str] = attrs.field(factory=Counter)
    statuses: dict[str, Counter[int]] = attrs.field(factory=dict)

    def add(self, finding: Finding) -> None:
        """Keep a finding, unless the operation has one of the same check."""
        self.findings.setdefault((finding.operation, finding.check), finding)

    def count_status(self, operation: str, status: int) -> None:
        """Count an answer to an operation."""
        self.statuses.setdefault(operation, Counter())[status] += 1

    def merge(self, other: Report) -> None:
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
        counts = self.statuses.get(endpoint.id, ())
        return any(
            each // 100 == 2 or (each // 100 == 3 and str(each) in endpoint.node["responses"]) for each in counts
        )


class Verdict(IntEnum):
    """What a run proves; the value is the exit status of `syllabind fuzz`."""

    CLEAN = 0
    FINDINGS = 1
    INCONCLUSIVE = 3


_ADVICE = {
    401: "The service refuses the credential: check SYLLABIND_{api}_*, and whether the token has expired.",
    403: "The credential may not call these operations: use one with the role or scopes that they need.",
    404: "Nothing is at these paths: check --base-url, and name operations that need no id of a record.",
    429: "The service limits the rate: run again later, or with a lower --rate.",
    500: "The service fails: run again when it works.",
}


@attrs.frozen(kw_only=True, slots=True)
class RunResult:
    """A finished run against a service.

    Attributes:
        target: The API.
        operations: The operationIds that were selected, in the order in which they were tried.
        report: The findings and counts.
        requests: Number of requests that were sent, those of single checks included.
        secrets: Texts that must not be shown.
        obstacle: Why the run proves nothing, as far as that was known before it ended; empty otherwise.
    """

    target: ApiUnderTest
    operations: tuple[str, ...]
    report: Report
    requests: int = 0
    secrets: tuple[str, ...] = ()
    obstacle: str = ""

    def with_secrets(self, more: Iterable[str]) -> RunResult:
        """Return a copy that hides further texts."""
        return attrs.evolve(self, secrets=(*self.secrets, *more))

    @property
    def verdict(self) -> Verdict:
        """What the run proves."""
        if self.report.findings:
            return Verdict.FINDINGS
        return Verdict.INCONCLUSIVE if self.reason else Verdict.CLEAN

    @property
    def reason(self) -> str:
        """Why the run proves nothing and what to do about it; empty where it proves something."""
        if self.obstacle:
            return self.obstacle
        answers = sum((self.report.statuses.get(name, Counter()) for name in self.operations), Counter[int]())
        if not answers:
            return "no request was answered. Check --base-url and the network."
        if not any(self.report.succeeded(self.target.endpoints[name]) for name in self.operations):
            return f"no operation was answered with a success, only {explain_statuses(answers, self.target.name)}"
        if 2 * answers[429] > answers.total():
            return f"{answers[429]} of {answers.total()} answers were 429. {_ADVICE[429]}"
        return ""

    def summary(self) -> str:
        """Return what was tried and found, in a few lines."""
        endpoints = [self.target.endpoints[name] for name in self.operations]
        refused = [each.id for each in endpoints if not self.report.succeeded(each)]
        lines = [f"{len(endpoints)} operations, {self.requests} requests, {len(self.report.findings)} findings"]
        if refused and len(refused) < len(endpoints):
            counts = ((name, sorted(self.report.statuses.get(name, ()))) for name in refused)
            listed = ", ".join(f"{name} ({', '.join(map(str, codes)) or 'no answer'})" for name, codes in counts)
            lines.append(f"{len(refused)} of them without any success: {listed}")
        if self.verdict is Verdict.INCONCLUSIVE:
            lines.append(f"This run proves nothing: {self.reason}")
        return redact_secrets("\n".join(lines), self.secrets)


def explain_statuses(counts: Counter[int], api: str) -> str:
    """Return statuses that are no successes, with their counts and advice on the most frequent one."""
    told = ", ".join(f"{status} ({count} times)" for status, count in sorted(counts.items()))
    common = counts.most_common(1)[0][0]
    advice = _ADVICE.get(500 if common >= 500 else common, "See the statuses in the report.")
    return f"{told}. {advice.format(api=api.upper())}"


def documented_statuses(target: ApiUnderTest) -> set[tuple[str, str]]:
    """Return the documented statuses of an API: operationId and key of `responses`."""
    return {(each.id, code) for each in target.endpoints.values() for code in each.node["responses"]}


def category(finding: Finding) -> int:
    """Return the number of the fault category that a finding is filed under."""
    return _CODES.get(finding.check.partition(":")[0], 999)


def label(finding: Finding) -> str:
    """Return the category of a finding as WFC writes it, such as `F100:HTTP Status 500`."""
    code = category(finding)
    return f"F{code}:{CATEGORIES[code]}"


def category_counts(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a line for each category: its label, and how many findings are filed under it."""
    for name, count in sorted(Counter(map(label, findings)).items()):
        yield f"{name}: {count}"


def redact_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return text with every secret replaced by stars, the longest first: one may be part of another."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***")
    return text.translate(_NOT_XML).encode("utf-8", "replace").decode()


def as_text(report: Report, secrets: Iterable[str] = ()) -> str:
    """Return all findings in full, and how many there are of each category.

    Args:
        report: The findings.
        secrets: Texts that must not be shown.
    """
    findings = list(report.findings.values())
    blocks = [
        f"{each.operation}: F{category(each)} {each.check}\n{each.message}\n{each.reproduce}".rstrip()
        for each in findings
    ]
    return redact_secrets("\n\n".join([*blocks, "\n".join(category_counts(findings))]), tuple(secrets))
