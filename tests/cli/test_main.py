"""The command finds its sub-commands, loads one of them only, and says in one sentence what is missing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from syllabind_cli import main as cli
from syllabind_cli.terminal import expiry, printable

ROOT = Path(__file__).parents[2]
# Blocks some modules, as if their distributions were not installed, and runs the rest of the command line.
WITHOUT = """
import importlib.machinery, os, sys

os.environ |= {{"SYLLABIND_THRIVE_TENANT_ID": "tenant", "SYLLABIND_THRIVE_API_SECRET": "secret"}}

class Blocked(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocked)
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name in {blocked!r} else found(name, package)
"""
EXTRAS = {
    "cli": ("jmespath", "platformdirs", "rich", "shtab", "tomli_w"),
    "sandbox": ("jinja2", "jsonschema_rs", "starlette", "uvicorn"),
    "fuzz": ("hypothesis", "schemathesis", "jsonschema_rs"),
    "codegen": ("openapi_python_client", "datamodel_code_generator", "yaml", "jinja2"),
}


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    code += "\nimport sys\nfrom syllabind_cli.main import main\nsys.exit(main(sys.argv[1:]))"
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_a_command_loads_no_other_command_and_shows_an_example(name: str) -> None:
    code = """
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
"""
    done = run(name, "--help", code=code)
    assert done.returncode == 0
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    others = {command.module for command in cli.COMMANDS.values()} - {cli.COMMANDS[name].module}
    assert cli.COMMANDS[name].module in loaded
    assert not others & loaded
    assert not {*EXTRAS["sandbox"], *EXTRAS["fuzz"]} & loaded
    assert re.search(rf"^examples?:\s+(?:\S+=\S+ |eval .*)?syllabind {name} ", done.stdout, re.MULTILINE), done.stdout


def test_the_help_lists_commands_examples_and_exit_statuses() -> None:
    done = run("--help")
    assert done.returncode == 0
    for name, command in cli.COMMANDS.items():
        assert f"{name} " in done.stdout
        assert command.summary in done.stdout
    assert "examples:" in done.stdout
    assert "130 interrupted" in done.stdout


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"syllabind {version('syllabind')}\n")


@pytest.mark.parametrize("arguments", [[], ["enrol"], ["login"], ["login", "moodle"], ["--loud"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        cli.main(arguments)
    assert exit.value.code == 2
    assert capsys.readouterr().err.startswith("usage: syllabind")


@pytest.mark.parametrize(
    ("extra", "arguments", "blocked"),
    [
        ("sandbox", ["sandbox", "serve", "--port", "0"], EXTRAS["sandbox"]),
        ("cli", ["completion", "bash"], EXTRAS["cli"]),
        ("cli", ["whoami", "thrive", "--profile", "school-a"], EXTRAS["cli"]),
        ("cli", ["export", "thrive", "tags", "--to", "tags.csv", "--profile", "school-a"], EXTRAS["cli"]),
        ("bulk", ["export", "thrive", "tags", "--to", "tags.parquet"], ("pyarrow",)),
        ("duckdb", ["export", "thrive", "tags", "--to", "tags.duckdb"], ("duckdb",)),
        ("duckdb", ["sync", "thrive", "--to", "tags.duckdb"], ("duckdb",)),
        *(("fuzz", ["fuzz", "thrive", "--base-url", "https://tenant.example"], (each,)) for each in EXTRAS["fuzz"]),
    ],
)
def test_a_command_names_the_extra_that_it_lacks(extra: str, arguments: list[str], blocked: tuple[str, ...]) -> None:
    done = run(*arguments, code=WITHOUT.format(blocked=blocked))
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert f"pip install 'syllabind[{extra}]'" in line
    assert done.stdout == ""


def test_the_other_commands_work_without_the_extras(tmp_path: Path) -> None:
    blocked = tuple({module for modules in EXTRAS.values() for module in modules})
    code = WITHOUT.format(blocked=blocked) + f"import os\nos.environ['SYLLABIND_EDLINK_STORE'] = {str(tmp_path)!r}\n"
    done = run("logout", "edlink", code=code)
    assert (done.returncode, done.stderr) == (0, "")
    done = run("doctor", "thrive", code=code)
    assert (done.returncode, "  profiles need the extra 'cli'\n" in done.stdout) == (0, True)


def test_a_fault_of_ours_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise ImportError("cannot import name 'World'", name="syllabind_sandbox.world")

    monkeypatch.setattr(cli, "import_module", broken)
    with pytest.raises(ImportError, match="World"):
        cli.main(["sandbox", "serve"])


@pytest.mark.parametrize(
    ("interruption", "status", "reported"),
    [(KeyboardInterrupt, 130, "interrupted"), (EOFError, 1, "no address was pasted: the input ended")],
)
def test_a_sign_in_that_is_not_answered_says_why_it_ended(
    interruption: type[BaseException],
    status: int,
    reported: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupted(prompt: str = "") -> str:
        raise interruption

    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_ID", "id")
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_SECRET", "secret")
    monkeypatch.setenv("SYLLABIND_EDLINK_STORE", str(tmp_path))
    monkeypatch.setattr("builtins.input", interrupted)
    assert cli.main(["login", "edlink", "--no-browser"]) == status
    assert capsys.readouterr().err == f"syllabind: {reported}\n"


def test_a_reader_that_has_gone_ends_the_command_quietly(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "syllabind_cli.main", "logout", "edlink"],
            env={**os.environ, "SYLLABIND_EDLINK_STORE": str(tmp_path)},
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_an_output_that_cannot_be_written_is_reported_without_a_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        program = [sys.executable, "-m", "syllabind_cli.main", "describe", "thrive", "users.get"]
        done = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "syllabind: [Errno 28] No space left on device\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Müller 王", "Zoë Müller 王"),
        ("\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
        ("a\x9b31mb", "a\\x9b31mb"),
        ("a\nb\rc\td", "a\\nb\\rc\\td"),
        ("abc\u202edef", "abc\\u202edef"),
        ("half \ud800", "half \\ud800"),
    ],
)
def test_control_and_formatting_characters_are_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_line_breaks_can_be_kept() -> None:
    assert printable("a\nb\x1b", lines=True) == "a\nb\\x1b"


def test_expiry_is_told_in_utc() -> None:
    assert expiry(1_700_000_000) == "the token is expired since 2023-11-14 22:13 UTC"
    assert expiry(10_000_000_000) == "the token is valid until 2286-11-20 17:46 UTC"
    assert expiry(1e15) == "the token is valid beyond the year 9999"
    assert expiry(None) == "the service did not say when the token expires"


@pytest.mark.parametrize(
    ("extra", "code"),
    [
        ("sandbox", "from syllabind_sandbox import World"),
        ("sandbox", "from syllabind_sandbox import serve"),
        ("fuzz", "import syllabind_fuzz.server_checks"),
        ("codegen", "import syllabind_codegen.generate"),
    ],
)
def test_importing_a_package_without_its_extra_says_what_to_install(extra: str, code: str) -> None:
    code = WITHOUT.format(blocked=EXTRAS[extra]) + code
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(f"ImportError: syllabind_{extra} needs ")
    assert done.stderr.splitlines()[-1].endswith(f": pip install 'syllabind[{extra}]'")
