"""Every fenced example of the pages runs, or names what exists."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from syllabind import Edlink, LearningManager, Pager, Thrive, alm, edlink, thrive
from syllabind.auth.environment import VARIABLES
from syllabind_cli.main import build_parser
from syllabind_sandbox import Transport, World, serve
from syllabind_sandbox.cli import variables
from tests.docs.test_look import KINDS
from tests.typing.test_typing import mypy

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
# Pages whose Python needs more than an environment, and the test that runs it.
ELSEWHERE = {
    "CONTRIBUTING.md": "tests/docs/test_contributing.py",
    "docs/any-api.md": "tests/docs/test_any_api.py",
    "docs/many-integrations.md": "tests/engines/test_recipes.py",
    "docs/sandbox.md": "tests/sandbox/test_docs.py",
    "docs/webhooks.md": "tests/all_operations/test_webhooks_page.py",
    "docs/tutorial.md": "tests/docs/test_recipes.py",
    "docs/how-to/regenerate.md": "tests/docs/test_regenerate.py",
}
# What stands before the examples of a page: names that the reader replaces, and the services of a sandbox.
PRELUDES = {
    "docs/sign-in.md": """
import functools, os, httpx
from syllabind import edlink
SERVER = os.environ["SYLLABIND_EDLINK_SERVER"]
CLIENT_ID, CLIENT_SECRET = os.environ["SYLLABIND_EDLINK_CLIENT_ID"], os.environ["SYLLABIND_EDLINK_CLIENT_SECRET"]
REDIRECT_URI = os.environ["REDIRECT_URI"]
edlink.OAUTH = edlink.OAUTH.at(SERVER)
edlink.user = functools.partial(edlink.user, server=SERVER)
def sign_in(url): return httpx.get(url).headers["location"]
"""
}


def pages() -> Iterator[tuple[str, str]]:
    """Return name and text of every page with examples."""
    for pattern in ("*.md", "docs/**/*.md", "specs/README.md", "changelog.d/*.md"):
        for path in sorted(ROOT.glob(pattern)):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def examples(*languages: str) -> list[Any]:
    """Return page and text of every block in some languages, as parameters of a test."""
    return [
        pytest.param(name, match[3], id=f"{name}:{page.count(chr(10), 0, match.start()) + 2}")
        for name, page in pages()
        for match in BLOCK.finditer(page)
        if match[2] in languages
    ]


RECIPES = ("docs/how-to/", "docs/tutorial.md")
PYTHON = [
    each for each in examples("python") if each.values[0] not in ELSEWHERE and not each.values[0].startswith(RECIPES)
]


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """The variables that lead `from_env()` to a served sandbox, where people agree and jobs are done at once."""
    world = World(seed=1, people=150, approve="auto", job_polls=1, onboarding_polls=1)
    with serve(world) as server:
        found = {**os.environ, **dict(variables(world, server))}
        found["SYLLABIND_EDLINK_SERVICE_TOKEN"] = world.credentials.edlink.service_token
        found["RUNTIME__DLTHUB_TELEMETRY"] = "false"
        found["REDIRECT_URI"] = world.credentials.edlink.redirect_uri
        yield found


@pytest.mark.parametrize(("name", "text"), PYTHON)
def test_python_examples_run(name: str, text: str, environment: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PRELUDES.get(name, "") + text],
        cwd=tmp_path,
        env={**environment, "DLT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr


# Names that the reader replaces.
DECLARED = 'ADMIN_TOKEN = ADMIN_REFRESH_TOKEN = CLIENT_ID = CLIENT_SECRET = LEARNER_TOKEN = REDIRECT_URI = SERVER = ""'
# What an example may leave out: annotations, types of other packages, a file of the reader's, a notebook's function.
LEFT_OUT = re.compile(r"\[(untyped-decorator|(no-)?untyped-def|import-(untyped|not-found)|no-redef)]|outside async")


def test_python_examples_pass_a_type_checker(tmp_path: Path) -> None:
    for name, page in pages():
        text = f"{DECLARED}; sign_in = str"
        for match in BLOCK.finditer(page):
            if match[2] == "python":
                text += "\n" * (page.count("\n", 0, match.start()) + 1 - text.count("\n")) + match[3]
        if name != "CONTRIBUTING.md":  # its examples call what its steps add to a spec
            (tmp_path / re.sub(r"\W", "_", name)).with_suffix(".py").write_text(text, encoding="utf-8")
    for name, errors in mypy(sorted(tmp_path.iterdir())).items():
        assert [(line, text) for line in errors for text in errors[line] if not LEFT_OUT.search(text)] == [], name


def test_examples_that_run_elsewhere_do() -> None:
    for page, test in ELSEWHERE.items():
        assert (ROOT / page).is_file()
        assert Path(page).name in (ROOT / test).read_text("utf-8"), f"{test} does not read {page}"


# Commands about a package that the reader makes first.
OWN_PACKAGES = ("tests/docs/test_regenerate.py", "tests/docs/test_any_api.py")
CONSOLE = [each for each in examples("console") if ELSEWHERE.get(each.values[0]) not in OWN_PACKAGES]


# Tables of commands: those of a checkout.
TABLES = [
    pytest.param(name, match[1], id=f"{name}:{page.count(chr(10), 0, match.start()) + 1}")
    for name, page in pages()
    for match in re.finditer(r"^\| `((?:make|python) [^`]*)` \|", page, re.MULTILINE)
]


@pytest.mark.parametrize(("name", "text"), [*CONSOLE, *TABLES])
def test_console_examples_name_what_exists(name: str, text: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.split(line.removeprefix("$ "), comments=True)
        match words:
            case [] | ["export" | "eval" | "curl" | "echo" | "pytest" | "pre-commit" | "git" | "cd", *_]:
                pass
            case ["docker", "compose", "-f", file, *_]:
                assert (ROOT / file).is_file(), line
            case ["make", *rest]:
                assert {each for each in rest if "=" not in each} <= targets, line
            case ["python", program] if program.endswith(".py"):
                assert f"# {program}\n" in (ROOT / name).read_text("utf-8"), line
            case ["pip", "install", *wanted]:
                (extras,) = re.findall(r"syllabind(?:\[([\w,]+)\])?(?: |$)", " ".join(wanted))
                assert set(filter(None, extras.split(","))) <= set(project["optional-dependencies"]), line
            case ["python", "-m", module, *_]:
                assert find_spec(module), line
            case ["syllabind", *arguments]:
                build_parser(arguments[0]).parse_args(arguments)
            case _:
                pytest.fail(f"cannot check: {line}")


@pytest.mark.parametrize(("name", "text"), examples("json", "toml"))
def test_settings_name_what_exists(name: str, text: str) -> None:
    """What a page shows as a file is one, and its programs and settings are those of the package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found = tomllib.loads(text) if text.startswith("[") else json.loads(text)
    for each in found.get("mcpServers", {}).values():
        assert each["command"] in project["scripts"]
    names = {re.sub(r"^SYLLABIND_[A-Z]+_", "", each).upper() for each in leaves(found) if each != "command"}
    assert names
    assert names <= set(VARIABLES)


def leaves(found: dict[str, Any]) -> Iterator[str]:
    """Return the names of all texts in a file of settings."""
    for name, value in found.items():
        if isinstance(value, dict):
            yield from leaves(value)
        else:
            yield name


X_KEYS = json.loads((ROOT / "scripts/syllabind_codegen/specs/x-keys.schema.json").read_text("utf-8"))
SPEC_PARTS = [each for each in examples("yaml") if each.values[0] in ("docs/fuzzing.md", "specs/README.md")]


@pytest.mark.parametrize(("name", "text"), SPEC_PARTS)
def test_parts_of_a_spec_are_valid(name: str, text: str) -> None:
    """Each extension that the page shows is valid against the schema of its key."""
    for part in re.split(r"^(?=\S)", text, flags=re.MULTILINE):
        for key, value in members(yaml.safe_load(part)):
            if key.startswith("x-") and value != {"...": None}:
                schema = {**X_KEYS["properties"][key], "$defs": X_KEYS["$defs"]}
                assert [str(each) for each in jsonschema_rs.Draft202012Validator(schema).iter_errors(value)] == []


def members(found: Any) -> Iterator[tuple[str, Any]]:
    """Return all members of a part of a document, those of its members, too."""
    if isinstance(found, list):
        for each in found:
            yield from members(each)
    elif isinstance(found, dict):
        for key, value in found.items():
            yield str(key), value
            yield from members(value)


LINE = re.compile(r"(?:INFO|DEBUG):syllabind:[\w ]+: attempt \d+, \d{3} in \d+ ms(?:, again in [\d.]+ s)?")


@pytest.mark.parametrize(("name", "text"), [each for each in examples("text") if each.values[0].endswith("logging.md")])
def test_printed_log_lines_are_of_the_form_that_is_logged(name: str, text: str) -> None:
    assert [line for line in text.splitlines() if not LINE.fullmatch(line)] == []


@pytest.mark.parametrize(
    ("name", "text"), [each for each in examples("text") if each.values[0].endswith("regenerate.md")]
)
def test_printed_changes_have_known_names(name: str, text: str) -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "scripts/syllabind_codegen").rglob("*.py"))
    names = re.findall(r"\[([a-z-]+)\]", text)
    assert names
    assert [each for each in names if f'"{each}"' not in source] == []


def test_every_kind_of_fence_is_checked() -> None:
    """A fence of another kind would be checked by no test."""
    kinds = {match[2] for _, page in pages() for match in BLOCK.finditer(page)}
    assert kinds <= {"python", "console", "json", "toml", "yaml", "diff", "mermaid", "text"}
    assert {each.values[0] for each in examples("yaml")} == {
        "docs/any-api.md", "docs/fuzzing.md", "docs/how-to/regenerate.md", "specs/README.md"
    }  # fmt: skip
    assert {each.values[0] for each in examples("diff")} == {"CONTRIBUTING.md"}
    assert {each.values[0] for each in examples("text")} == {"docs/how-to/logging.md", "docs/how-to/regenerate.md"}
    drawn = {page.removesuffix(".md") for page in (each.values[0] for each in examples("mermaid"))}
    assert drawn <= {page.rstrip("/") for page in KINDS.values()}, "tests/docs/test_look.py opens no page with it"


CALLS = re.findall(r"\| `((?:edlink|thrive|alm)\..*)` \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def clients() -> Iterator[dict[str, Any]]:
    world = World(seed=1, people=60)
    known, transport = world.credentials, Transport(world)
    with (
        Edlink(edlink.user_token(world.issue_token("edlink")), transport=transport) as my,
        Edlink(edlink.integration_token(known.edlink.integration_token), transport=transport) as district,
        Thrive(thrive.basic(known.thrive.tenant_id, known.thrive.secret), transport=transport) as tenant,
        LearningManager(alm.user_token(world.issue_token("alm")), transport=transport) as account,
    ):
        yield {"my": my, "graph": district, "onboardings": district, "thrive": tenant, "alm": account}


@pytest.mark.parametrize("call", CALLS)
def test_every_call_of_the_table_is_one_that_the_client_takes(call: str, clients: dict[str, Any]) -> None:
    api, resource = call.split(".")[:2]
    names = {api: clients[resource if api == "edlink" else api]}
    written = ast.parse(call, mode="eval")
    variables = {node.id for node in ast.walk(written) if isinstance(node, ast.Name)} - {api}
    gaps = [node for node in ast.walk(written) if isinstance(node, ast.Constant) and node.value is ...]
    bodies = [node for node in ast.walk(written) if isinstance(node, ast.Dict)]
    assert not any(gap in body.values for body in bodies for gap in gaps), "a body with gaps cannot be called"
    if variables or gaps:
        # What the reader fills in is unknown here; the method and the names of its arguments are not.
        inner = min(
            (node for node in ast.walk(written) if isinstance(node, ast.Call)), key=lambda node: len(ast.unparse(node))
        )
        method = eval(ast.unparse(inner.func), names)
        given = {str(each.arg): ast.unparse(each.value) for each in inner.keywords}
        assert ast.unparse(inner).endswith("(...)") or inspect.signature(method).bind(
            *map(ast.unparse, inner.args), **given
        )
    else:
        answer = eval(call, names)
        assert next(iter(answer), None) is not None if isinstance(answer, Pager) else answer is not None


def test_the_table_is_read() -> None:
    assert len(CALLS) >= 10
