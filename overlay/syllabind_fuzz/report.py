"""Reports of a run, as text, JUnit XML and HTML, without the secrets that were used.

Each finding is filed under a fault category of Web Fuzzing Commons (WFC, `fault_categories.json`), so that runs of
different tools can be compared. WFC leaves 900 and up to its users: what has no category there is filed from F900 on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .api_under_test import ApiUnderTest
from .server_checks import Finding, Report

__all__ = ["CATEGORIES", "as_text", "category", "label", "redact_secrets", "write_html", "write_junit"]

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

_FILED = {
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
        "NothingSent",
        "OtherModel",
        "OtherPromise",
        "OtherRequest",
        "OtherSecurity",
        "RefusedValidArguments",
    ),
    911: ("Lost", "RefusedValidAnswer", "SyncIsNotAsync", "Unread", "WrongError"),
}
_CODES = {check: code for code, checks in _FILED.items() for check in checks}


def category(finding: Finding) -> int:
    """The number of the fault category that a finding is filed under."""
    return _CODES.get(finding.check.partition(":")[0], 999)


def label(finding: Finding) -> str:
    """The category of a finding as WFC writes it, such as `F100:HTTP Status 500`."""
    code = category(finding)
    return f"F{code}:{CATEGORIES[code]}"


def redact_secrets(text: str, secrets: Iterable[str]) -> str:
    """Text with every secret replaced by stars, the longest first: one may be part of another."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***")
    return text.translate(_NOT_XML).encode("utf-8", "replace").decode()


def as_text(report: Report, secrets: Iterable[str] = ()) -> str:
    """All findings, ready to be read, and how many there are of each category.

    Args:
        tally: What the run saw.
        secrets: What must not be in the text.
    """
    findings = list(report.findings.values())
    told = [
        f"{each.operation}: F{category(each)} {each.check}\n{each.message}\n{each.reproduce}".rstrip()
        for each in findings
    ]
    counts = Counter(label(each) for each in findings)
    totals = "\n".join(f"{name}: {count}" for name, count in sorted(counts.items()))
    return redact_secrets("\n\n".join([*told, totals]), tuple(secrets))


def _by_operation(report: Report) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in report.findings.values():
        found.setdefault(finding.operation, []).append(finding)
    return found


def _told(finding: Finding, secrets: Iterable[str]) -> str:
    return redact_secrets(f"{finding.check}: {finding.message}\n{finding.reproduce}".rstrip(), secrets)


def write_junit(
    to: str | Path, target: ApiUnderTest, report: Report, operations: Iterable[str], secrets: list[str]
) -> None:
    """Write a JUnit report: one test case an operation, the fault category as the type of each failure.

    Args:
        to: The file.
        target: The API.
        tally: What the run saw.
        operations: Which operations were tried.
        secrets: What must not be in the file.
    """
    found, cases = _by_operation(report), []
    for name in operations:
        failures = "".join(
            f"<failure type={quoteattr(label(each))} "
            f"message={quoteattr(redact_secrets(f'{each.check}: {each.message[:200]}', secrets))}>"
            f"{escape(_told(each, secrets))}</failure>"
            for each in found.get(name, ())
        )
        cases.append(f'<testcase classname="{target.name}" name="{name}">{failures}</testcase>')
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuite name="syllabind fuzz {target.name}" tests="{len(cases)}" failures="{len(found)}">\n'
        + "\n".join(cases)
        + "\n</testsuite>\n"
    )
    Path(to).write_text(text, encoding="utf-8")


def write_html(
    to: str | Path, target: ApiUnderTest, report: Report, operations: Iterable[str], secrets: list[str]
) -> None:
    """Write the same as a page; see `write_junit`."""
    found, rows = _by_operation(report), []
    for name in operations:
        statuses = ", ".join(str(each) for each in sorted(report.statuses.get(name, ())))
        told = "".join(
            f"<details><summary>{escape(label(each))}</summary><pre>{escape(_told(each, secrets))}</pre></details>"
            for each in found.get(name, ())
        )
        endpoint = target.endpoints[name]
        cells = (name, escape(endpoint.label), statuses or "not called", told or "ok")
        rows.append(f"<tr class={'bad' if told else 'good'}>" + "".join(f"<td>{cell}" for cell in cells))
    counts = Counter(label(each) for each in report.findings.values())
    totals = "".join(f"<li>{escape(name)}: {count}" for name, count in sorted(counts.items()))
    text = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>syllabind fuzz {target.name}</title>"
        "<style>body{font:16px/1.5 system-ui;margin:2rem}td,th{text-align:left;padding:.3rem .8rem;vertical-align:top}"
        ".bad td:first-child{color:#a00;font-weight:bold}pre{white-space:pre-wrap}</style>"
        f"<h1>{escape(target.document['info']['title'])}</h1>"
        f"<p>{sum(report.cases.values())} requests, {len(found)} operations with findings</p><ul>{totals}</ul>"
        "<table><tr><th>Operation<th>Request<th>Answers<th>Findings" + "".join(rows) + "</table></html>\n"
    )
    Path(to).write_text(text, encoding="utf-8")
