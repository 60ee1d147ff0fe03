"""The demo does the main job, and says so only when every figure is what the sandbox holds."""

import pytest

from scripts import demo


def test_every_figure_is_what_the_sandbox_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main() == 0
    assert "0 wrong" in capsys.readouterr().out


def test_a_wrong_figure_is_shown_and_fails(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "STEPS", (lambda world, server, report: report.add("Thrive", "users", 2499, 2500),))
    assert demo.main() == 1
    output = capsys.readouterr().out
    assert "1 wrong" in output
    assert "2499" in output
    assert "2500" in output
