"""`syllabind fuzz` against servers on the loopback interface: its exit statuses and its reports."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from unittest import mock

import haralyzer  # type: ignore[import-untyped]
import junitparser
import pytest
import yaml

from syllabind_cli.main import main
from syllabind_sandbox import Fault

from .proofless import RUNS, ProoflessRun, answering, sandbox

COMMAND = str(Path(sys.executable).with_name("syllabind"))
READS = ("--operation=listTags", "--operation=getTag")


def fuzz(api: str, base_url: str, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command in this process without a limit of the rate, with the given variables alone."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SYLLABIND_")}
    named = {f"SYLLABIND_{api.upper()}_{name}": value for name, value in variables.items()}
    words = ["fuzz", api, f"--base-url={base_url}", "--rate=0", "--examples=1", "--seed=0", *options]
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, {**kept, **named}, clear=True),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            status = main(words)
        except SystemExit as error:
            status = int(error.code or 0)
    return subprocess.CompletedProcess(words, status, out.getvalue(), err.getvalue())


def test_status_0_tried_and_clean(tmp_path: Path) -> None:
    """A good service: both reports are written, without the secret, and every request is counted."""
    with sandbox() as (world, url, variables):
        done = fuzz(
            "thrive", url, *READS, f"--junit={tmp_path / 'a.xml'}", f"--html={tmp_path / 'a.html'}", **variables
        )
        sent = len(world.journal)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"2 operations, {sent} requests, 0 findings" in done.stdout
    assert "seed 0; replay with: syllabind fuzz" in done.stderr
    written = (tmp_path / "a.xml").read_text() + (tmp_path / "a.html").read_text()
    assert variables["API_SECRET"] not in written + done.stdout + done.stderr


def test_status_1_findings() -> None:
    """An answer that breaks its schema is a finding, with its category and a command that repeats it."""
    with sandbox() as (world, url, variables):
        headers = {"content-type": "application/json"}
        world.faults.add(Fault(operation="thrive.getTag", status=200, headers=headers, body='{"id": 7}'))
        done = fuzz("thrive", url, *READS, **variables)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "getTag: F101 JsonSchemaError" in done.stdout
    assert "curl" in done.stdout


@pytest.mark.parametrize(
    ("options", "variables", "told"),
    [
        (
            ("--operation=getNothing",),
            {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"},
            "must be an operationId of thrive, got getNothing",
        ),
        (("--examples=0",), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"}, "must be at least 1, got 0"),
        (("--rate=-1",), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"}, "must not be negative"),
        (("--examples=many",), {}, "invalid int value"),
        ((), {}, "TENANT_ID"),
        ((), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret", "ENVIRONMENT": "staging"}, "learnstaging"),
    ],
)
def test_status_2_wrong_arguments_or_settings(options: tuple[str, ...], variables: dict[str, str], told: str) -> None:
    """Nothing is sent: an unknown operation, numbers out of bounds, no credential, one of another server."""
    with answering(200) as (url, paths):
        done = fuzz("thrive", url, *options, **variables)
    assert done.returncode == 2, done.stdout + done.stderr
    assert told in done.stderr
    assert paths == []


def test_status_2_plain_http() -> None:
    """A credential is not sent in the clear."""
    done = fuzz("thrive", "http://tenant.example", TENANT_ID="tenant", API_SECRET="made-up-secret")
    assert done.returncode == 2
    assert "plain http" in done.stderr


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.name)
def test_status_3_proves_nothing(run: ProoflessRun) -> None:
    """The sentence says why and what to do, after few requests."""
    with run.service() as (url, variables):
        done = fuzz(run.api, url, *run.options, **variables)
    assert done.returncode == 3, done.stdout + done.stderr
    assert run.reason in done.stdout
    assert int(re.findall(r"(\d+) requests", done.stdout)[0]) <= run.limit


def test_status_3_in_junit(tmp_path: Path) -> None:
    """A pipeline that reads the report alone sees an error."""
    with answering(401) as (url, _):
        fuzz("thrive", url, f"--junit={tmp_path / 'a.xml'}", TENANT_ID="tenant", API_SECRET="made-up-secret")
    root = ET.parse(tmp_path / "a.xml").getroot()
    assert (root.get("errors"), root.get("failures")) == ("1", "0")


def test_help_tells_the_exit_statuses() -> None:
    """Each status is described as it is."""
    done = subprocess.run([COMMAND, "fuzz", "--help"], capture_output=True, text=True, check=True, timeout=60)
    text = " ".join(done.stdout.split())
    for part in ("0 the service was tried", "1 there are findings", "2 wrong arguments", "3 the run proves nothing"):
        assert part in text


def test_reports_are_read_by_others(tmp_path: Path) -> None:
    """JUnit, HAR, VCR and NDJSON, written by the command as it is installed: every request stands in them."""
    with sandbox() as (world, url, variables):
        headers = {"content-type": "application/json"}
        world.faults.add(Fault(operation="thrive.getTag", status=200, headers=headers, body='{"id": 7}'))
        names = ("junit", "har", "vcr", "ndjson")
        done = subprocess.run(
            [COMMAND, "fuzz", "thrive", f"--base-url={url}", "--rate=0", "--examples=1", "--seed=0", *READS]
            + [f"--{name}={tmp_path / name}" for name in names],
            env={**os.environ, **{f"SYLLABIND_THRIVE_{name}": value for name, value in variables.items()}},
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
    assert done.returncode == 1, done.stdout + done.stderr
    suite = junitparser.JUnitXml.fromfile(str(tmp_path / "junit"))
    assert (suite.failures, suite.errors) == (1, 0)
    entries = haralyzer.HarParser(json.loads((tmp_path / "har").read_text())).har_data["entries"]
    cassette = yaml.safe_load((tmp_path / "vcr").read_text())["http_interactions"]
    assert len(entries) == len(cassette) > 5
    statuses = {str(entry["response"]["status"]) for entry in entries}
    assert statuses == {each["response"]["status"]["code"] for each in cassette}
    events = [json.loads(line) for line in (tmp_path / "ndjson").read_text().splitlines()]
    assert len(events) > 2
    written = "".join((tmp_path / name).read_text() for name in names)
    assert variables["API_SECRET"] not in written
