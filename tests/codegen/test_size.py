"""What an endpoint costs in generated lines, beside the builder that its users read."""

import ast
from collections.abc import Callable

import pytest

from .project import ROOT


def lines_of(api: str) -> tuple[int, int, int]:
    """Methods (a job's `start` is one of its own); lines of their builders; lines that declare and bind them."""
    methods = builders = beyond = 0
    for path in (ROOT / "generated" / f"syllabind_{api}" / "api").glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            assert node.end_lineno is not None
            if isinstance(node, ast.FunctionDef):
                builders += node.end_lineno - node.lineno + 1
                beyond += node.lineno - node.decorator_list[0].lineno
            elif isinstance(node, ast.ClassDef) and node.name.startswith("_"):
                methods += sum(isinstance(each, ast.Assign) for each in node.body)
                beyond += node.end_lineno - node.lineno
    return methods, builders, beyond


@pytest.mark.parametrize("api", ["alm", "edlink", "thrive"])
def test_an_endpoint_costs_few_lines_beyond_its_builder(api: str, report: Callable[[str, object], None]) -> None:
    methods, builders, beyond = lines_of(api)
    assert methods > 0
    report(
        f"lines a method ({api})",
        f"{beyond / methods:.1f} to declare and bind it, {builders / methods:.0f} of builder, most of it text",
    )
    # Sync, async, whole reply and paging come of these.
    assert beyond / methods <= 4
