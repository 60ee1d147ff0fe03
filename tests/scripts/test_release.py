"""The checks of a release refuse what must not be published."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.verify import release

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("licence", "is_open"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-2-Clause", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("LicenseRef-Community-1.0\n\nSome rights; the text also mentions the MIT license", False),
        ("Proprietary", False),
        ("LIMITED USE LICENSE", False),
    ],
)
def test_a_licence_is_open_by_its_name(licence: str, is_open: bool) -> None:
    """The name decides; a text that mentions an open licence is none."""
    found = release.not_open([{"Name": "package", "Version": "1", "License": licence, "LicenseText": "All rights"}])
    assert found == ([] if is_open else [f"package 1: {licence.splitlines()[0]}"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\n  MIT License\n\nCopyright", []),
        ("Copyright\nMIT License", ["package 1: Copyright"]),
        ("", ["package 1: UNKNOWN"]),
    ],
)
def test_where_the_metadata_names_no_licence_its_text_does(text: str, found: list[str]) -> None:
    """The first line of the text is the licence's title."""
    entry = {"Name": "package", "Version": "1", "License": "UNKNOWN", "LicenseText": text}
    assert release.not_open([entry]) == found


def test_a_failing_step_is_shown_and_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other steps still run, and the exit status is 1."""

    def fail(_: release.Release) -> str:
        return release.run(sys.executable, "-c", "raise SystemExit('the reason')")

    monkeypatch.setattr(release, "STEPS", {"first": fail, "second": lambda _: "done"})
    assert release.main([]) == 1
    first, *_, second = capsys.readouterr().out.splitlines()
    assert first.startswith("  FAIL  first")
    assert second == "  ok    second     done"


@pytest.mark.parametrize(
    ("audited", "said", "statuses"),
    [
        ([{"vulns": []}, {"vulns": []}], "ok    audit      2 components looked up, 0 vulnerable", (0, 0)),
        (
            [{"vulns": []}, {"skip_reason": "?"}],
            "{}  audit      no data could be had: the index has answered for 1 of 2 components; not for name",
            (0, 1),
        ),
        ([{"skip_reason": "?"}], "{}  audit      no data could be had: the index has answered for 0 of 1 ", (0, 1)),
        ([], "{}  audit      no data could be had: the index has answered for 0 of 0 ", (0, 1)),
        (
            [{"vulns": [{"id": "CVE-1"}]}, {"skip_reason": "?"}],
            "FAIL  audit      known vulnerabilities:\nname 1: C",
            (1, 1),
        ),
    ],
)
def test_what_the_index_did_not_answer_for_is_said(
    audited: list[Any],
    said: str,
    statuses: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No answer at all is no pass, and no failure unless one is required."""
    found = [{"name": "name", "version": "1", **each} for each in audited]
    monkeypatch.setattr(release, "STEPS", {"audit": lambda _: release.vulnerabilities(found)})
    assert (release.main([]), release.main(["--audit", "required"])) == statuses
    assert capsys.readouterr().out.startswith("  " + said.format("none"))


def test_lowest_versions_are_the_bounds_of_the_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each dependency of the runtime is pinned to the lowest version that it allows."""
    monkeypatch.setattr("nox.registry._REGISTRY", {})
    spec = importlib.util.spec_from_file_location("noxfile", ROOT / "scripts" / "noxfile.py")
    assert spec is not None
    assert spec.loader is not None
    sessions = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sessions)
    pins = sessions.lowest(sessions.PYPROJECT["project"]["dependencies"])
    assert {pin.split("==")[0] for pin in pins} == {"attrs", "httpx", "msgspec"}
    allowed = " ".join(sessions.PYPROJECT["project"]["dependencies"])
    assert all(pin.replace("==", ">=") in allowed for pin in pins)
