"""The built site: without warnings, without broken links, and nothing in it loads from another server."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from scripts.docs import links
from scripts.docs.operations import Described
from scripts.docs.reference import call_text

# The first of these tests to run builds the site.
pytestmark = pytest.mark.timeout(600)


def test_the_build_has_no_warning_and_no_broken_link(built: tuple[Path, list[str]]) -> None:
    assert built[1] == []


def test_every_operation_has_its_section(built: tuple[Path, list[str]], operations: dict[str, list[Described]]) -> None:
    for api, found in operations.items():
        for each in found:
            page = built[0] / "docs" / "reference" / api / each.resource / "index.html"
            assert f'id="{each.manifest["id"]}"' in page.read_text("utf-8"), each.manifest["call"]


def test_every_call_is_written_as_its_method_takes_it(operations: dict[str, list[Described]]) -> None:
    for api, found in operations.items():
        for each in found:
            (call,) = [node for node in ast.walk(ast.parse(call_text(api, each))) if _has_arguments_of(node, each)]
            each.signature.bind(*call.args, **{str(word.arg): word.value for word in call.keywords})


def _has_arguments_of(node: ast.AST, each: Described) -> bool:
    names = {each.method, "start"}
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def test_diagrams_are_drawn_by_a_library_of_the_site(built: tuple[Path, list[str]]) -> None:
    scripts = built[0] / "assets" / "javascripts"
    assert (scripts / "mermaid.min.js").stat().st_size > 1_000_000
    (bundle,) = scripts.glob("bundle.*.min.js")
    assert not re.search(r"unpkg\.com/mermaid", bundle.read_text("utf-8"))


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#x"></a><a href="c.html"></a><p id="y"></p>', "utf-8")
    (tmp_path / "b.html").write_text('<a href="a.html#y"></a><script src="https://example.org/x.js"></script>', "utf-8")
    assert links.broken(tmp_path) == [
        "a.html links to b.html#x, which has no such anchor",
        "a.html links to c.html, which does not exist",
        "b.html loads https://example.org/x.js",
    ]


def test_the_index_of_all_calls_fits_into_a_context(built: tuple[Path, list[str]]) -> None:
    text = (built[0] / "calls.txt").read_text("utf-8")
    assert text.count("\n") > 388
    assert len(text) / 4 < 10_000


def test_the_overview_for_models_links_to_pages_that_exist(built: tuple[Path, list[str]]) -> None:
    found = re.findall(r"\]\(([^)]+)\)", (built[0] / "llms.txt").read_text("utf-8"))
    assert len(found) > 40
    assert [each for each in found if not (built[0] / each).is_file()] == []
