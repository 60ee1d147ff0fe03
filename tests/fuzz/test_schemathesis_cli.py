"""Schemathesis's own command line over the sandbox: signed in, with all checks, on every host of an API."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Two processes that import everything: a busy machine needs longer than the limit of other tests.
pytestmark = pytest.mark.timeout(600)
FAULTY = """
import sys
from scripts import fuzz
from syllabind_sandbox import Fault
from tests.fuzz.environment import Environment

def broken(*given, **changes):
    env = Environment(*given, **changes)
    json = {"content-type": "application/json"}
    env.world.faults.add(Fault(operation="thrive.getUser", status=200, headers=json, body='{"id": 7}'))
    return env

fuzz.Environment = broken
sys.exit(fuzz.main(sys.argv[1:]))
"""


def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own: what it registers with schemathesis stays there."""
    return subprocess.run(
        [sys.executable, *arguments, "--seed=1", "--max-examples=2"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_signed_in_on_every_host() -> None:
    """Both hosts of Thrive are called, no call is refused for want of a credential, and nothing is found."""
    names = ("getUser", "searchUsers", "createUser", "sendUserEvent")
    done = ran("-m", "scripts.fuzz", "thrive", *(f"--operation={name}" for name in names))
    assert done.returncode == 0, done.stdout + done.stderr
    manifest = json.loads((ROOT / "generated/syllabind_thrive/manifest.json").read_text(encoding="utf-8"))
    total = len(manifest["operations"])
    assert re.findall(rf"(\d+) selected / {total} total", done.stdout) == ["3", "1"]
    assert "Authentication failed" not in done.stdout


def test_a_fault_is_found() -> None:
    """An answer that breaks its schema ends the command with status 1, and is named."""
    done = ran("-c", FAULTY, "thrive", "--operation=getUser", "--phases=examples,fuzzing")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Response violates schema" in done.stdout


def test_an_unknown_operation_is_refused() -> None:
    """The error names it, before anything is called."""
    done = ran("-m", "scripts.fuzz", "thrive", "--operation=getNothing")
    assert done.returncode == 2
    assert "there is no operation getNothing in thrive" in done.stderr
