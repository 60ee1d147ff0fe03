"""Text of a spec stands in the generated code word for word, whatever it holds."""

import ast
import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from syllabind_codegen.package import compile_package
from syllabind_codegen.specs.bundle import bundle
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.text import argument_lines, docstring, literal, one_line

from .project import ROOT

NASTY = (
    'three """ quotes',
    'ends with a quote "',
    'ends with two quotes ""',
    'ends with three quotes """',
    '"starts with one',
    '"""starts with three',
    "a backslash \\ and \\n and \\N{BULLET} and \\x41 and \\u0041",
    "ends with a backslash \\",
    'ends with both \\"',
    "braces {name} {{name}} {0} {",
    "{% raw %} {{ 7 * 7 }} {# gone #}",
    "apostrophes ''' and f'{x}'",
    "lines\nbroken in\n\nthe middle",
    '"""\nimport os\nos.abort()\n"""',
    "percent %s %(name)s %",
    "umlauts äöü – „quotes“ 😀",
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")) | st.lists(
    st.sampled_from(['"', "\\", "n", " ", "\n", "{", "}", "'", "a", "- "])
).map("".join)


def words(text: str) -> str:
    return " ".join(text.split())


def read(source: str) -> str:
    """The text of a docstring in Python source."""
    (statement,) = ast.parse(f'def f():\n    """{source}"""\n').body
    assert isinstance(statement, ast.FunctionDef)
    found = ast.get_docstring(statement, clean=False)
    assert found is not None
    return found


@given(TEXTS)
def test_one_line_says_the_same(text: str) -> None:
    assert read(one_line(text)) == words(text)
    assert read(f"{one_line(text)} More.") == f"{words(text)} More."


@given(TEXTS)
def test_a_docstring_says_the_same(text: str) -> None:
    assert words(read(docstring(text, 4))) == words(text)


@given(TEXTS)
def test_an_entry_of_arguments_says_the_same(text: str) -> None:
    assert words(read(argument_lines("name", text) + "\n    ")) == words(f"name: {text}")


@given(st.text())
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert literal(text).isascii()


# --- through the generator -----------------------------------------------------------------------


def descriptions(node: Any) -> Iterator[dict[str, Any]]:
    """Every object of a spec file whose description reaches the code: free objects and basic sign-in are not there."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in ("examples", "externalDocs", "value", "responses", "servers", "info"):
                yield from descriptions(value)
        free = "additionalProperties" in node and "properties" not in node
        if isinstance(node.get("description"), str) and not free and node.get("type") != "http":
            yield node
    elif isinstance(node, list):
        for value in node:
            yield from descriptions(value)


@pytest.fixture(scope="module")
def infested(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A package whose descriptions are all nasty, and the texts of its operations, models and parameters."""
    root = tmp_path_factory.mktemp("nasty")
    shutil.copytree(ROOT / "specs" / "thrive", root / "specs" / "thrive")
    texts = cycle(NASTY)
    used: list[str] = []

    def infest(data: Any) -> None:
        for node in descriptions(data):
            node["description"] = f"[{len(used)}] {next(texts)}"
            used.append(node["description"])
        for item in data.get("paths", {}).values():
            for operation in item.values():
                if isinstance(operation, dict) and "summary" in operation:
                    operation["summary"] = f"[{len(used)}] {words(next(texts)).rstrip('.')}"
                    used.append(operation["summary"])

    for name in ("openapi.yaml", "common.yaml", "users.yaml", "oauth.yaml"):
        path = root / "specs" / "thrive" / name
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        infest(data)
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    made = bundle(root / "specs" / "thrive")
    assert check_bundle(made) == []
    compile_package("thrive", made, root / "made")
    return root / "made", used


def strings(path: Path) -> list[str]:
    """The text of every string statement of a module: docstrings and the strings below attributes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        words(node.value.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]


def test_nasty_descriptions_stand_in_the_code_word_for_word(infested: tuple[Path, list[str]]) -> None:
    package, used = infested
    said = [text for path in package.rglob("*.py") for text in strings(path)]
    missing = [text for text in used if not any(words(text) in each for each in said)]
    assert len(used) > 2 * len(NASTY)
    assert missing == []


def test_nasty_descriptions_make_no_statements(infested: tuple[Path, list[str]]) -> None:
    package, _ = infested
    for path in package.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert "os" not in imported
        compile(tree, str(path), "exec")
