"""Packages of npm are installed once, however many processes ask for them at the same time."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import node_packages

# npm as it is: it fails where another one is at work in the same folder.
NPM = """#!/usr/bin/env bash
while [ "$1" != --prefix ]; do shift; done
mkdir "$2/busy" || exit 1
sleep 0.2
mkdir -p "$2/node_modules/one"
echo '{"version": "1.0.0"}' > "$2/node_modules/one/package.json"
echo run >> "$2/runs"
rmdir "$2/busy"
"""


def test_a_package_is_installed_once_for_all_who_need_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("npm", "node"):
        (programs / name).write_text(NPM)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with ThreadPoolExecutor(4) as pool:
        found = {*pool.map(lambda _: node_packages.install("one", "1.0.0"), range(4))}
    assert found == {tmp_path / "node" / "one" / "node_modules" / "one"}
    assert (tmp_path / "node" / "one" / "runs").read_text() == "run\n"
