"""The recipe of a package of one's own runs as it is written, from a wheel and without the checkout."""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "how-to" / "regenerate.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Installation:
    """A directory of installed packages, and one to work in."""

    packages: Path
    folder: Path

    def environ(self, **more: str) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.packages), "PYTHONUNBUFFERED": "1", **more}

    def run(self, *command: str, **more: str) -> str:
        done = subprocess.run(
            command, cwd=self.folder, env=self.environ(**more), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "syllabind_cli.main", *arguments]
        return subprocess.Popen(command, cwd=self.folder, env=self.environ(), stdout=subprocess.PIPE, text=True)


@pytest.fixture
def installed(tmp_path: Path) -> Installation:
    made = Installation(tmp_path / "packages", tmp_path / "work")
    made.folder.mkdir()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(made.packages)
    return made


def expand(line: str, environ: dict[str, str]) -> list[str]:
    return re.sub(r"\$(\w+)", lambda name: environ[name[1]], line).split()


SYLLABIND = [sys.executable, "-m", "syllabind_cli.main"]


@attrs.frozen
class Section:
    """The examples of one heading of the page."""

    blocks: list[tuple[str, str]]

    @classmethod
    def of(cls, heading: str) -> "Section":
        """Return the section below a heading; the head of the page where it is empty."""
        page = PAGE.read_text(encoding="utf-8")
        text = page if not heading else page[page.index(f"## {heading}\n") + 3 :]
        return cls(BLOCK.findall(text.partition("\n## ")[0]))

    def text(self, language: str) -> str:
        """Return the only block of a language."""
        (found,) = (text for name, text in self.blocks if name == language)
        return found

    def lines(self) -> list[str]:
        """Return the commands."""
        return [line for name, text in self.blocks if name == "console" for line in text.splitlines()]


@pytest.mark.timeout(400)  # a dozen commands, each in a process of its own
def test_a_package_of_ones_own_is_made_changed_called_served_fuzzed_and_checked(installed: Installation) -> None:
    head = Section.of("")
    (installed.folder / "acme.yaml").write_text(head.text("yaml"), encoding="utf-8")
    assert len(head.lines()) <= 10
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--target"]
    environ: dict[str, str] = {}
    server: subprocess.Popen[str] | None = None
    try:
        for line in head.lines()[1:]:  # the first one installs the wheel
            program, *arguments = expand(line, environ)
            if program == "pip":
                installed.run(*install, str(installed.packages), f"./{arguments[-1]}")
            elif arguments[0] == "sandbox":
                server = installed.start(*arguments, "--port", "0", "--json")
                assert server.stdout is not None
                environ = json.loads(server.stdout.readline())["env"]
            else:
                assert installed.run(*SYLLABIND, *arguments, **environ)
        assert "Safe driver" in installed.run(sys.executable, "-c", head.text("python"))
    finally:
        if server is not None:
            server.terminate()
            server.communicate()
    is_checked(installed)
    is_made_again(installed)
    is_watched(installed)


def is_checked(installed: Installation) -> None:
    """Run the section about CI with the package on the main branch, and with what another state of it would break."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in ("init -q", "add acme", "commit -qm Add", "update-ref refs/remotes/origin/main HEAD"):
        installed.run(*git, *command.split())
    check, diff = (line.split()[1:] for line in Section.of("Check in CI").lines())
    assert installed.run(*SYLLABIND, *check) == ""
    assert installed.run(*SYLLABIND, *diff) == "::notice title=version step::none\n"
    shipped = installed.folder / "acme" / "acme_thrive" / "openapi.json"
    document = json.loads(shipped.read_text(encoding="utf-8"))
    del document["paths"]["/rest/v1/badges"]["get"]["x-pagination"]
    kept = shipped.read_bytes()
    shipped.write_text(json.dumps(document), encoding="utf-8")
    done = subprocess.run([*SYLLABIND, *diff], cwd=installed.folder, env=installed.environ(), capture_output=True)
    shipped.write_bytes(kept)
    assert done.returncode == 1
    assert b"::error title=method-kind::acme_thrive.badges.list()" in done.stdout


def is_made_again(installed: Installation) -> None:
    section = Section.of("Regenerate after a change")
    (installed.folder / "teams.yaml").write_text(section.text("yaml"), encoding="utf-8")
    copy, make, diff = (line.split() for line in section.lines())
    installed.run(*copy)
    installed.run(*SYLLABIND, *make[1:])
    assert installed.run(*SYLLABIND, *diff[1:]) == section.text("text")


def is_watched(installed: Installation) -> None:
    (line,) = Section.of("Watch an overlay while you write it").lines()
    running = installed.start(*line.split()[1:])
    try:
        assert running.stdout is not None
        assert "modules" in running.stdout.readline()
    finally:
        running.terminate()
        running.communicate()
