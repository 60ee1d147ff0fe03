"""The completion scripts, one of them in the shell that reads it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from syllabind_cli.main import main

COMPLETE = """
source "$1"; shift
function=$(complete -p syllabind | sed 's/.*-F \\([^ ]*\\).*/\\1/')
COMP_WORDS=(syllabind "$@"); COMP_CWORD=$#
$function syllabind "${@: -1}" "${@: -2:1}"
echo "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_completion_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in ("users.search", "graph.people.list", "jobs.start", "doctor", "journal"):
        assert word in script


def test_bash_completes_commands_operations_and_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    (tmp_path / "script").write_text(capsys.readouterr().out, encoding="utf-8")
    for words, expected in {
        "ca": "call",
        "call thrive users.se": "users.search",
        "describe alm jobs.": "jobs.create jobs.get jobs.list jobs.start",
        "login --key": "--keyring",
        "sandbox j": "journal job",
    }.items():
        command = ["bash", "-c", COMPLETE, "bash", str(tmp_path / "script"), *words.split()]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.split() == expected.split(), words
