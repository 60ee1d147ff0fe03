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


def test_a_package_of_ones_own_is_made_called_served_and_fuzzed(installed: Installation) -> None:
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8").partition("## What a change means")[0])
    (overlay,) = (text for language, text in blocks if language == "yaml")
    (installed.folder / "acme.yaml").write_text(overlay, encoding="utf-8")
    lines = [line for language, text in blocks if language == "console" for line in text.splitlines()]
    assert len(lines) <= 10
    syllabind = [sys.executable, "-m", "syllabind_cli.main"]
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--target"]
    environ: dict[str, str] = {}
    server: subprocess.Popen[str] | None = None
    try:
        for line in lines[1:]:  # the first one installs the wheel
            program, *arguments = expand(line, environ)
            if program == "pip":
                installed.run(*install, str(installed.packages), f"./{arguments[-1]}")
            elif arguments[0] == "sandbox":
                command = [*syllabind, *arguments, "--port", "0", "--json"]
                server = subprocess.Popen(
                    command, cwd=installed.folder, env=installed.environ(), stdout=subprocess.PIPE, text=True
                )
                assert server.stdout is not None
                environ = json.loads(server.stdout.readline())["env"]
            else:
                assert installed.run(*syllabind, *arguments, **environ)
        (program,) = (text for language, text in blocks if language == "python")
        assert "Safe driver" in installed.run(sys.executable, "-c", program)
    finally:
        if server is not None:
            server.terminate()
            server.communicate()
