"""The page docs/sandbox.md does what it says, and the list of levels is that of the code."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.docs.coverage import SANDBOX_PAGE, manifests, sandbox_page
from syllabind_sandbox import World

DOCS = Path(__file__).parents[2] / "docs"
BLOCKS = re.findall(r"```python\n(.*?)```", (DOCS / "sandbox.md").read_text(encoding="utf-8"), re.DOTALL)


def test_a_new_users_first_test_is_green(tmp_path: Path, report: Callable[[str, object], None]) -> None:
    code, tests = BLOCKS[:2]
    (tmp_path / "roster.py").write_text(code, encoding="utf-8")
    (tmp_path / "test_roster.py").write_text(tests, encoding="utf-8")
    begun = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "4 passed" in done.stdout, done.stdout + done.stderr
    report("seconds that the four example tests of the sandbox page take", f"{time.monotonic() - begun:.1f}")


@pytest.mark.parametrize("block", BLOCKS[2:])
def test_the_other_samples_run(block: str) -> None:
    exec(compile(block, "docs/sandbox.md", "exec"), {})


def test_the_page_of_levels_is_up_to_date() -> None:
    made = sandbox_page(manifests(), World().coverage())
    assert SANDBOX_PAGE.read_text(encoding="utf-8") == made, "run: make generate"
