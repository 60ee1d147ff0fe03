"""Reports of a run as JUnit XML and HTML, without the secrets that were used."""

from __future__ import annotations

from html import escape
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .report import Finding, RunResult, Verdict, category_counts, label, redact_secrets

__all__ = ["write_html", "write_junit"]

_STYLE = (
    "body{font:16px/1.5 system-ui;margin:2rem}td,th{text-align:left;padding:.3rem .8rem;vertical-align:top}"
    ".bad td:first-child{color:#a00;font-weight:bold}pre{white-space:pre-wrap}"
)


def _detail(finding: Finding, result: RunResult) -> str:
    text = f"{finding.check}: {finding.message}\n{finding.reproduce}".rstrip()
    return escape(redact_secrets(text, result.secrets))


def write_junit(to: str | Path, result: RunResult) -> None:
    """Write a JUnit report: a test case for each operation, the fault category as the type of each failure.

    A run that proves nothing has one more test case, `verdict`, with an error that says why.

    Args:
        to: The file.
        result: The run.
    """
    grouped, api = result.report.by_operation(), result.target.name
    cases = []
    for name in result.operations:
        failures = ""
        for each in grouped.get(name, ()):
            message = redact_secrets(f"{each.check}: {each.message[:200]}", result.secrets)
            failures += f"<failure type={quoteattr(label(each))} message={quoteattr(message)}>"
            failures += f"{_detail(each, result)}</failure>"
        cases.append(f'<testcase classname="{api}" name="{name}">{failures}</testcase>')
    inconclusive = result.verdict is Verdict.INCONCLUSIVE
    if inconclusive:
        reason = quoteattr(redact_secrets(result.reason, result.secrets))
        cases.append(
            f'<testcase classname="{api}" name="verdict"><error type="inconclusive" message={reason}/></testcase>'
        )
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuite name="syllabind fuzz {api}" tests="{len(cases)}" failures="{len(grouped)}" '
        f'errors="{int(inconclusive)}">\n' + "\n".join(cases) + "\n</testsuite>\n"
    )
    Path(to).write_text(text, encoding="utf-8")


def write_html(to: str | Path, result: RunResult) -> None:
    """Write a page: a row for each operation, with the statuses it was answered with and its findings.

    Args:
        to: The file.
        result: The run.
    """
    grouped, report = result.report.by_operation(), result.report
    rows = []
    for name in result.operations:
        endpoint = result.target.endpoints[name]
        statuses = ", ".join(f"{code} ({count})" for code, count in sorted(report.statuses.get(name, {}).items()))
        findings = "".join(
            f"<details><summary>{escape(label(each))}</summary><pre>{_detail(each, result)}</pre></details>"
            for each in grouped.get(name, ())
        )
        outcome = findings or ("ok" if report.succeeded(endpoint) else "no success")
        cells = (name, escape(endpoint.label), statuses or "not called", outcome)
        rows.append(f"<tr class={'bad' if findings else 'good'}>" + "".join(f"<td>{cell}" for cell in cells))
    totals = "".join(f"<li>{escape(line)}" for line in category_counts(report.findings.values()))
    text = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>syllabind fuzz {result.target.name}</title>"
        f"<style>{_STYLE}</style>"
        f"<h1>{escape(result.target.document['info']['title'])}</h1>"
        f"<p>{escape(result.summary()).replace(chr(10), '<br>')}</p><ul>{totals}</ul>"
        "<table><tr><th>Operation<th>Request<th>Answers<th>Findings" + "".join(rows) + "</table></html>\n"
    )
    Path(to).write_text(text, encoding="utf-8")
