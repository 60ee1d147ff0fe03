"""What a run found, filed by category, and what the run proves.

Each finding is filed under a fault category of Web Fuzzing Commons (WFC, `fault_categories.json`), so that runs of
different tools can be compared. WFC leaves 900 and up to its users: what has no category there is filed from F900 on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum

import attrs

from syllabind.core.redaction import encoded_forms
from syllabind.core.registry import registered

from .api_under_test import ApiUnderTest
from .categories import CATEGORIES, category_of
from .results import Finding, Results, is_success

__all__ = [
    "OperationSummary",
    "Report",
    "SkippedSuite",
    "Verdict",
    "as_text",
    "by_cause",
    "category",
    "label",
    "redact_secrets",
]

SHOWN = 4
"""Operations that are named on the console of each suite that was not tried."""
_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


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
class SkippedSuite:
    """A suite that was not tried.

    Attributes:
        suite: Its name.
        reason: Why it was not tried.
        operations: The operationIds that it would have been tried for; empty if it is about the whole API.
    """

    suite: str
    reason: str
    operations: tuple[str, ...]

    @property
    def text(self) -> str:
        """Name, reason and the first operations."""
        shown, more = ", ".join(self.operations[:SHOWN]), len(self.operations) - SHOWN
        names = f" ({shown}{f' and {more} more' if more > 0 else ''})" if shown else ""
        return f"{self.suite}: {self.reason}{names}"


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
    def skipped(self) -> tuple[SkippedSuite, ...]:
        """The suites that were not tried, each with the reason."""
        return tuple(
            SkippedSuite(suite=suite, reason=reason, operations=tuple(names))
            for (suite, reason), names in sorted(self.results.skipped.items())
        )

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
        if self.skipped:
            lines += ["suites that were not tried:", *(f"  {each.text}" for each in self.skipped)]
        if self.verdict is Verdict.INCONCLUSIVE:
            lines.append(f"This run proves nothing: {self.reason}")
        return redact_secrets("\n".join(lines), self.secrets)


def explain_statuses(counts: Counter[int], api: str) -> str:
    """Return statuses that are no successes, with their counts and advice on the most frequent one."""
    listed = ", ".join(f"{status} ({count} times)" for status, count in sorted(counts.items()))
    common = counts.most_common(1)[0][0]
    known = common if common // 100 == 4 else common // 100 * 100
    advice = _ADVICE.get(known, "See the statuses in the report.")
    variables = f"SYLLABIND_{api.upper()}_*" if api in registered() else "SYLLABIND_FUZZ_AUTHORIZATION"
    return f"{listed}. {advice.format(variables=variables)}"


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
