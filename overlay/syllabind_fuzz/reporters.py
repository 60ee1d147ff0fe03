"""Reports of a run as files: JUnit, HAR, VCR, NDJSON and WFC by schemathesis's writers, JSON, and a page for people.

None of them holds the secrets that the requests were signed with.
"""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

import attrs
import msgspec
import schemathesis
from schemathesis.core.failures import CustomFailure
from schemathesis.engine.statistic import GroupedFailures
from schemathesis.reporting.junitxml import JunitXmlWriter

from .recordings import Recordings, har, ndjson, vcr, wfc
from .report import OperationSummary, Report, SkippedSuite, Verdict, by_cause, category_counts, label, redact_secrets
from .results import Finding

__all__ = ["FORMATS", "Recordings", "as_data", "write_reports"]


def write_reports(report: Report, paths: Mapping[str, str | Path], recordings: Recordings | None = None) -> None:
    """Write the reports of a run.

    Args:
        report: The run.
        paths: Where to write each format of `FORMATS` that is wanted.
        recordings: The requests and answers, for `har`, `vcr`, `ndjson` and `wfc`, which also writes a script beside
            its file.
    """
    kept = recordings or Recordings()
    for name, path in paths.items():
        for file, text in FORMATS[name](report, kept, Path(path).name).items():
            Path(path).with_name(file).write_text(redact_secrets(text, report.secrets), encoding="utf-8")


def as_data(report: Report) -> dict[str, Any]:
    """Return a run as JSON data: verdict, reason, counts of each operation, findings, and how to repeat it."""
    return {
        "api": report.target.name,
        "verdict": report.verdict.name.lower(),
        "exit_status": int(report.verdict),
        "reason": report.reason,
        "requests": report.requests,
        "seconds": round(report.seconds, 1),
        "seed": report.seed,
        "replay": report.replay,
        "without_success": [each for each in report.without_success if each not in report.not_opened],
        "not_opened": list(report.not_opened),
        "skipped": [attrs.asdict(each) for each in report.skipped],
        "operations": [attrs.asdict(each) for each in report.summaries],
        "findings": [{**attrs.asdict(each), "category": label(each)} for each in report.findings],
    }


def _json(report: Report, _: Recordings) -> str:
    return msgspec.json.format(msgspec.json.encode(as_data(report)), indent=2).decode() + "\n"


def _junit(report: Report, _: Recordings) -> str:
    """Return a JUnit report: a test case for each operation with its counts, and one for a run that proves nothing."""
    written, config = io.StringIO(), schemathesis.Config().output
    writer = JunitXmlWriter(written, config)
    for each in report.summaries:
        failures = [_failure(finding) for finding in report.findings if finding.operation == each.operation]
        writer.record_scenario(each.operation, 0.0, failures, None, config)
    if report.verdict is Verdict.INCONCLUSIVE:
        writer.record_error("verdict", report.reason)
    writer.close()
    root = ET.fromstring(written.getvalue())
    skipped = ET.Element("properties")
    for left_out in report.skipped:
        ET.SubElement(skipped, "property", name=f"skipped {left_out.suite}", value=left_out.text)
    for suite in root.iter("testsuite"):
        suite.insert(0, skipped)
    counts = {each.operation: each for each in report.summaries}
    for case in root.iter("testcase"):
        summary = counts.get(case.get("name", ""))
        if summary is not None:
            properties = ET.Element("properties")
            for name, value in attrs.asdict(summary).items():
                ET.SubElement(properties, "property", name=name, value=str(value))
            case.insert(0, properties)
        for found in case.iter("failure"):
            labels = {label(each) for each in report.findings if each.operation == case.get("name")}
            found.set("type", ", ".join(sorted(labels)))
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _failure(finding: Finding) -> GroupedFailures:
    details = "\n".join(
        f"{name}: {text}" for name, text in (("expected", finding.expected), ("got", finding.got)) if text
    )
    failure = CustomFailure(
        operation=finding.operation,
        title=f"{label(finding)}: {finding.check}",
        message=f"{finding.message}\n{details}",
        exception=AssertionError(finding.message),
    )
    return GroupedFailures(case_id=None, code_sample=finding.reproduce, failures=[failure], response=None)


# --- the page -----------------------------------------------------------------------------------------


def _html(report: Report, _: Recordings) -> str:
    """Return a page that needs no other file: the verdict, findings by cause, and a row for each operation."""
    template = Template(files("syllabind_fuzz").joinpath("report.html").read_text(encoding="utf-8"))
    title = str(report.target.document["info"]["title"])
    kind, words = {
        Verdict.CLEAN: ("good", "Tried, and no check objects"),
        Verdict.FINDINGS: ("bad", f"{len(report.findings)} finding{'s' * (len(report.findings) != 1)}"),
        Verdict.INCONCLUSIVE: ("warn", "This run proves nothing"),
    }[report.verdict]
    successes = len(report.operations) - len(report.without_success)
    return template.substitute(
        title=escape(title),
        style=files("syllabind").joinpath("style.css").read_text(encoding="utf-8"),
        kind=kind,
        verdict=words,
        reason=escape(report.reason),
        facts="".join(
            f"<div><dt>{name}</dt><dd>{value}</dd></div>"
            for name, value in (
                ("Operations", len(report.operations)),
                ("With a success", successes),
                ("Requests", report.requests),
                ("Seconds", f"{report.seconds:.0f}"),
                ("Seed", report.seed),
            )
        ),
        replay=_command(report.replay),
        categories="".join(f"<li>{escape(line)}</li>" for line in category_counts(report.findings)),
        causes="".join(_cause(report, group) for group in by_cause(report.findings).values()) or "<p>None.</p>",
        skipped="".join(map(_skipped, report.skipped)) or "<li>None.</li>",
        rows="".join(_row(report, each) for each in report.summaries),
    )


def _command(text: str) -> str:
    return f"<pre>{escape(text)}</pre>" if text else ""


def _cause(report: Report, group: list[Finding]) -> str:
    shown = min(group, key=lambda each: len(each.reproduce) or 1 << 20)
    names = ", ".join(f'<a href="#{escape(each.operation)}">{escape(each.operation)}</a>' for each in group)
    docs = report.target.endpoints[shown.operation].node.get("externalDocs", {}).get("url", "")
    parts = [("Expected", shown.expected), ("Got", shown.got), ("Send it again", shown.reproduce)]
    details = "".join(f"<dt>{name}</dt><dd><pre>{escape(text)}</pre></dd>" for name, text in parts if text)
    link = f'<p><a href="{escape(docs)}">What the vendor says of {escape(shown.operation)}</a></p>' if docs else ""
    first, _, rest = shown.message.partition("\n")
    more = f"<pre>{escape(rest.strip())}</pre>" if rest.strip() else ""
    return (
        f"<details open><summary><b>{escape(first)}</b> <span>{escape(label(shown))}, {escape(shown.check)}</span>"
        f"</summary><p>{names}</p>{more}<dl>{details}</dl>{link}</details>"
    )


def _skipped(each: SkippedSuite) -> str:
    names = ", ".join(map(escape, each.operations))
    return f"<li><b>{escape(each.suite)}</b>: {escape(each.reason)} <small>{names}</small></li>"


def _row(report: Report, each: OperationSummary) -> str:
    endpoint = report.target.endpoints[each.operation]
    statuses = sorted(report.results.statuses.get(each.operation, {}).items())
    answers = ", ".join(f"{code} ({count})" for code, count in statuses) or "none"
    name = escape(each.operation)
    linked = f'<a href="{escape(each.docs)}">{name}</a>' if each.docs else name
    kind = "bad" if each.findings else "good" if each.successes else "warn"
    cells = (each.tried, each.successes, each.refused, each.findings)
    heads = ("Tried", "Successes", "Refused", "Findings")
    numbers = "".join(f'<td data-head="{head}">{cell}</td>' for head, cell in zip(heads, cells, strict=True))
    return (
        f'<tr id="{name}" class="{kind}"><th scope="row">{linked}<small>{escape(endpoint.label)}</small></th>'
        f'{numbers}<td data-head="Answers">{answers}</td></tr>'
    )


Write = Callable[[Report, Recordings, str], Mapping[str, str]]


def _one_file(text: Callable[[Report, Recordings], str]) -> Write:
    return lambda report, recordings, name: {name: text(report, recordings)}


FORMATS: Mapping[str, Write] = {
    "junit": _one_file(_junit),
    "html": _one_file(_html),
    "json": _one_file(_json),
    "har": _one_file(har),
    "vcr": _one_file(vcr),
    "ndjson": _one_file(ndjson),
    "wfc": wfc,
}
"""What each format is written by: the report, the requests and answers, and the name of the file give texts by name."""
