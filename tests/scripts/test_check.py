"""`make check` runs its checks side by side, and fails when one of them does."""

from __future__ import annotations

import time

import pytest

from scripts import check

PASSING = check.Check("passing", ("python", "-c", "import time; time.sleep(0.5); print('hidden')"))
FAILING = check.Check("failing", ("python", "-c", "import sys; print('why'); sys.exit(3)"))


def test_the_output_of_a_failing_check_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "CHECKS", (PASSING, FAILING))
    assert check.main([]) == 1
    output = capsys.readouterr().out
    assert "FAIL  failing" in output
    assert "ok    passing" in output
    assert "why" in output
    assert "hidden" not in output
    assert "failed: failing" in output


def test_passing_checks_succeed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(check, "CHECKS", (PASSING, FAILING))
    assert check.main(["passing"]) == 0
    assert "all 1 checks pass" in capsys.readouterr().out


def test_two_checks_run_at_a_time() -> None:
    waiting = [check.Check(f"wait {number}", ("python", "-c", "import time; time.sleep(2)")) for number in range(2)]
    started = time.monotonic()
    check.run_all(waiting, jobs=2)
    assert time.monotonic() - started < 3.8


def test_an_unknown_check_is_a_usage_error() -> None:
    with pytest.raises(SystemExit) as caught:
        check.main(["spelling"])
    assert caught.value.code == 2


def test_the_quick_checks_exist() -> None:
    assert set(check.LINT) <= {each.name for each in check.CHECKS}
