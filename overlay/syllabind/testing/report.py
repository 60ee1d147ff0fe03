"""Reports of a run, as JUnit XML and HTML, without the secrets that were used."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .server import Finding, Tally
from .subject import Subject

__all__ = ["masked", "write_html", "write_junit"]

_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


def masked(text: str, secrets: Iterable[str]) -> str:
    """Text with every secret replaced by stars, the longest first: one may be part of another."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***")
    return text.translate(_NOT_XML).encode("utf-8", "replace").decode()


def _by_operation(tally: Tally) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in tally.findings.values():
        found.setdefault(finding.operation, []).append(finding)
    return found


def write_junit(to: str | Path, subject: Subject, tally: Tally, operations: Iterable[str], secrets: list[str]) -> None:
    """Write a JUnit report: one test case an operation.

    Args:
        to: The file.
        subject: The API.
        tally: What the run saw.
        operations: Which operations were tried.
        secrets: What must not be in the file.
    """
    found, cases = _by_operation(tally), []
    for name in operations:
        failures = "".join(
            f"<failure type={quoteattr(each.check)} message={quoteattr(masked(each.message[:200], secrets))}>"
            f"{escape(masked(each.message + chr(10) + each.reproduce, secrets))}</failure>"
            for each in found.get(name, ())
        )
        cases.append(f'<testcase classname="{subject.name}" name="{name}">{failures}</testcase>')
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuite name="syllabind fuzz {subject.name}" tests="{len(cases)}" failures="{len(found)}">\n'
        + "\n".join(cases)
        + "\n</testsuite>\n"
    )
    Path(to).write_text(text, encoding="utf-8")


def write_html(to: str | Path, subject: Subject, tally: Tally, operations: Iterable[str], secrets: list[str]) -> None:
    """Write the same as a page; see `write_junit`."""
    found, rows = _by_operation(tally), []
    for name in operations:
        statuses = ", ".join(str(each) for each in sorted(tally.statuses.get(name, ())))
        told = "".join(
            f"<details><summary>{escape(each.check)}</summary><pre>"
            f"{escape(masked(each.message + chr(10) + each.reproduce, secrets))}</pre></details>"
            for each in found.get(name, ())
        )
        entry = subject.entries[name]
        verdict = "bad" if told else "good"
        rows.append(
            f"<tr class={verdict}><td>{name}<td>{escape(entry.label)}<td>{statuses or 'not called'}<td>{told or 'ok'}"
        )
    text = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>syllabind fuzz {subject.name}</title>"
        "<style>body{font:16px/1.5 system-ui;margin:2rem}td,th{text-align:left;padding:.3rem .8rem;vertical-align:top}"
        ".bad td:first-child{color:#a00;font-weight:bold}pre{white-space:pre-wrap}</style>"
        f"<h1>{escape(subject.document['info']['title'])}</h1>"
        f"<p>{sum(tally.cases.values())} requests, {len(found)} operations with findings</p>"
        "<table><tr><th>Operation<th>Request<th>Answers<th>Findings" + "".join(rows) + "</table></html>\n"
    )
    Path(to).write_text(text, encoding="utf-8")
