"""The page about any API runs as it is written."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "any-api.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SYLLABIND = [sys.executable, "-m", "syllabind_cli.main"]
ENTRY = "[syllabind.apis]\ncity_library = city_library\n"


def register(project: Path) -> None:
    """Register a project as `pip install -e` does."""
    metadata = project / "city_library-0.1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: city-library\nVersion: 0.1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(ENTRY, encoding="utf-8")
    assert 'city_library = "city_library"' in (project / "pyproject.toml").read_text(encoding="utf-8")


def expand(line: str, environ: dict[str, str]) -> list[str]:
    return re.sub(r"\$(\w+)", lambda name: environ[name[1]], line).split()


def test_an_api_is_generated_called_served_exported_and_fuzzed(tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    (document,) = (text for kind, text in blocks if kind == "yaml")
    (example,) = (text for kind, text in blocks if kind == "python")
    (tmp_path / "openapi.yaml").write_text(document, encoding="utf-8")
    lines = [line for kind, text in blocks if kind == "console" for line in text.splitlines()][1:]
    path = os.pathsep.join([str(tmp_path / "library"), *filter(None, [os.environ.get("PYTHONPATH")])])
    environ = {**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
    server: subprocess.Popen[str] | None = None

    def run(*command: str) -> str:
        done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    try:
        for line in lines:
            program, *arguments = expand(line, environ)
            if program == "pip":
                register(tmp_path / arguments[-1])
            elif program == "cp":
                run(program, *arguments)
            elif arguments[0] == "sandbox":
                command = [*SYLLABIND, *arguments, "--port", "0", "--json"]
                server = subprocess.Popen(command, cwd=tmp_path, env=environ, stdout=subprocess.PIPE, text=True)
                assert server.stdout is not None
                environ |= json.loads(server.stdout.readline())["env"]
            else:
                assert run(*SYLLABIND, *arguments)
        title, count = run(sys.executable, "-c", example).split()
    finally:
        if server is not None:
            server.terminate()
            server.communicate()
    assert title == "Middlemarch"
    assert int(count) > 20
    assert len((tmp_path / "books.jsonl").read_text(encoding="utf-8").splitlines()) > 20
