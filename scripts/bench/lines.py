"""Generated lines: those of an endpoint beside its builder, and the fixed ones of a resource."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from . import Figure
from .stock import APIS, GENERATED

__all__ = ["measure"]


def measure(stock: Path) -> Iterator[Figure]:
    """Count the lines of the generated resource modules in their syntax trees."""
    modules = [path for api in APIS for path in (GENERATED / f"syllabind_{api}" / "api").glob("[!_]*.py")]
    endpoints = beside = fixed = 0
    for path in modules:
        body = ast.parse(path.read_text("utf-8")).body
        builders = [node for node in body if isinstance(node, ast.FunctionDef) and node.decorator_list]
        methods, frame = _resource(body)
        endpoints += len(builders)
        beside += sum(_lines(decorator) for node in builders for decorator in node.decorator_list) + methods
        fixed += frame
    stock_lines = sum(
        len(path.read_text("utf-8").splitlines())
        for path in stock.glob("stock_*/api/*/*.py")
        if path.stem != "__init__"
    )
    yield Figure(
        name=f"lines beside the builder, {endpoints} endpoints",
        value=beside / endpoints,
        against="lines an endpoint",
        bar=4,
    )
    yield Figure(name=f"fixed lines, {len(modules)} resources", value=fixed / len(modules), against="lines a resource")
    yield Figure(name="stock client, all lines", value=stock_lines / endpoints, against="lines an endpoint")


def _resource(body: list[ast.stmt]) -> tuple[int, int]:
    """Return the lines of the method declarations with their docstrings, and of the rest of a resource's classes."""
    classes = [node for node in body if isinstance(node, ast.ClassDef)]
    methods = 0
    for node in classes:
        for index, member in enumerate(node.body):
            if isinstance(member, ast.Assign) and isinstance(member.value, ast.Call):
                text = node.body[index + 1] if index + 1 < len(node.body) else None
                methods += _lines(member)
                if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
                    methods += _lines(text)
    return methods, sum(map(_lines, classes)) - methods


def _lines(node: ast.expr | ast.stmt) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1
