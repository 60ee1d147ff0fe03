"""Spectral, swagger-parser and openapi-typescript read the bundled specs, and find nothing wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.all_operations.calls import APIS, GENERATED

RULES = Path(__file__).with_name("spectral.yaml")
VALIDATE = "require('@apidevtools/swagger-parser').default.validate(process.argv[1]).catch((e) => { throw e; })"


def bundle(api: str) -> str:
    return str(GENERATED / f"syllabind_{api}" / "openapi.json")


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.mark.parametrize("api", APIS)
@pytest.mark.timeout(200)
def test_spectral_finds_no_error(node_modules: Path, api: str) -> None:
    spectral = str(node_modules / ".bin" / "spectral")
    options = ("--ruleset", str(RULES), "--fail-severity=error", "--format=json", "--quiet")
    reported = run(spectral, "lint", *options, bundle(api), cwd=node_modules)
    assert [each for each in json.loads(reported) if each["severity"] == 0] == []


@pytest.mark.parametrize("api", APIS)
def test_swagger_parser_takes_it(node_modules: Path, api: str) -> None:
    run("node", "-e", VALIDATE, bundle(api), cwd=node_modules)


@pytest.mark.timeout(200)
def test_typescript_accepts_the_types_made_of_it(node_modules: Path, tmp_path: Path) -> None:
    for api in APIS:
        run(str(node_modules / ".bin" / "openapi-typescript"), bundle(api), "-o", f"{api}.ts", cwd=tmp_path)
    run(str(node_modules / ".bin" / "tsc"), "--strict", "--noEmit", *(f"{api}.ts" for api in APIS), cwd=tmp_path)
