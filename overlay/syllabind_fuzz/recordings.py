"""Reports of the requests and answers of a run, by schemathesis's writers: HAR, VCR, NDJSON and WFC."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import attrs
import schemathesis
from schemathesis.cli.wfc_report import WfcReportHandler
from schemathesis.engine import Status, StopReason, events
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.engine.run import PhaseName
from schemathesis.engine.statistic import GroupedFailures
from schemathesis.reporting.har import HarWriter
from schemathesis.reporting.ndjson import NdjsonWriter
from schemathesis.reporting.vcr import VcrWriter

from .api_under_test import Endpoint
from .report import Report, category
from .results import Finding

__all__ = ["RECORDED", "Recordings", "har", "ndjson", "vcr", "wfc"]

RECORDED = ("har", "vcr", "ndjson", "wfc")
"""The formats that need the requests and answers."""
OWN = 1000
"""Added to the category of a fault that WFC has none for: it leaves 900 and up to its users, schemathesis uses some."""


@attrs.define(kw_only=True, slots=True)
class Recordings:
    """The requests and answers of a run, by operation."""

    scenarios: dict[str, ScenarioRecorder] = attrs.field(factory=dict)

    def __call__(self, operation: str) -> ScenarioRecorder:
        """Return what records an operation."""
        return self.scenarios.setdefault(operation, ScenarioRecorder(label=operation))

    def events(self) -> Iterator[events.ScenarioFinished]:
        """Yield each operation as schemathesis's engine reports it."""
        suite = uuid.uuid4()
        for name, each in self.scenarios.items():
            yield events.ScenarioFinished(
                id=uuid.uuid4(),
                phase=PhaseName.FUZZING,
                suite_id=suite,
                label=name,
                status=Status.FAILURE if each.failing_case_ids() else Status.SUCCESS,
                recorder=each,
                elapsed_time=0.0,
                skip_reason=None,
                is_final=False,
            )

    def failures(self) -> dict[str, dict[str, GroupedFailures]]:
        """Return what schemathesis's checks object to, by operation and case."""
        return {
            name: {key: group for key in each.failing_case_ids() if (group := _grouped(each, key)) is not None}
            for name, each in self.scenarios.items()
        }


def _grouped(recorder: ScenarioRecorder, case_id: str) -> GroupedFailures | None:
    failed = [each.failure_info for each in recorder.checks[case_id] if each.failure_info is not None]
    if not failed:
        return None
    response = recorder.find_response(case_id=case_id)
    return GroupedFailures(
        case_id=case_id,
        code_sample=failed[0].code_sample,
        failures=[each.failure for each in failed],
        response=response,
    )


def har(report: Report, recordings: Recordings) -> str:
    """Return the requests and answers as an HTTP Archive."""
    written = io.StringIO()
    writer = HarWriter(written, schemathesis.Config().output)
    writer.open(report.seed)
    for each in recordings.scenarios.values():
        writer.write(each)
    writer.close()
    return written.getvalue()


def vcr(report: Report, recordings: Recordings) -> str:
    """Return the requests and answers as a cassette of VCR."""
    written = io.StringIO()
    writer = VcrWriter(written, schemathesis.Config().output)
    writer.open(report.seed, command=report.replay)
    for each in recordings.scenarios.values():
        writer.write(each)
    writer.close()
    return written.getvalue()


def ndjson(report: Report, recordings: Recordings) -> str:
    """Return the requests and answers as schemathesis's events, one a line."""
    written = io.StringIO()
    writer = NdjsonWriter(written, schemathesis.Config().output.sanitization)
    writer.open(report.seed, command=report.replay)
    for each in recordings.events():
        writer.write_event(each)
    writer.close()
    return written.getvalue()


def wfc(report: Report, recordings: Recordings, name: str) -> dict[str, str]:
    """Return a Web Fuzzing Commons report, and the script beside it that sends the requests of its faults again.

    Schemathesis's writer knows the faults that its own checks find; those of the other suites are added, under the
    categories that WFC leaves to its users.

    Args:
        report: The run.
        recordings: Its requests and answers.
        name: The name of the file.

    Returns:
        The texts by file name.
    """
    failures = recordings.failures()
    context: Any = SimpleNamespace(statistic=SimpleNamespace(failures=failures), config=schemathesis.Config())
    ended = events.EngineFinished(running_time=report.seconds, stop_reason=StopReason.COMPLETED)
    with TemporaryDirectory() as folder:
        handler = WfcReportHandler(Path(folder, name))
        handler.endpoint_ids.update(map(_identifier, report.target.endpoints.values()))
        for event in (*recordings.events(), ended):
            handler.handle_event(context, event)
        handler.shutdown(context)
        texts = {path.name: path.read_text(encoding="utf-8") for path in Path(folder).iterdir()}
    document = json.loads(texts[name])
    groups = (group for each in failures.values() for group in each.values())
    written = {type(failure).__name__ for group in groups for failure in group.failures}
    added = [_fault(report, each) for each in report.findings if each.check not in written]
    document["faults"]["foundFaults"] += added
    document["faults"]["totalNumber"] += len(added)
    return {**texts, name: json.dumps(document, indent=2) + "\n"}


def _fault(report: Report, finding: Finding) -> dict[str, Any]:
    name = _identifier(report.target.endpoints[finding.operation])
    context = f"{name} -> {finding.check}: {finding.message.partition(chr(10))[0]}"
    described = {"id": f"SYLLABIND_{finding.check.upper()}", "code": OWN + category(finding), "context": context}
    return {"operationId": name, "testCaseId": finding.case or name, "faultCategories": [described]}


def _identifier(endpoint: Endpoint) -> str:
    """Return how WFC names an operation."""
    return f"{endpoint.method}:{endpoint.path}"
