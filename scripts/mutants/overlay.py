"""Overlay mutants: the client's own code with one small change each, and whether its tests notice."""

from __future__ import annotations

import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs

__all__ = ["MODULES", "SEED", "OverlayMutant", "judge", "sample"]

ROOT = Path(__file__).parents[2]
SEED = 2026
MODULES = {
    "auth": ("core/auth/token.py", "core/auth/source.py", "core/auth/credential.py", "core/auth/authorize.py"),
    "paging": ("core/paging.py",),
    "retry": ("core/retry.py",),
    "errors": ("core/errors.py", "core/client.py"),
    "decoding": ("core/reading.py", "core/model.py", "core/bodies.py"),
}
KILLERS = {
    "auth": ("tests/auth",),
    "paging": ("tests/core", "tests/fuzz/test_domain.py"),
    "retry": ("tests/core", "tests/reliability"),
    "errors": ("tests/core", "tests/auth"),
    "decoding": ("tests/core", "tests/witness"),
}
_COMPARE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


@attrs.frozen(kw_only=True, slots=True)
class OverlayMutant:
    """One change.

    Attributes:
        family: One of `MODULES`.
        module: The file, below `overlay/syllabind`.
        line: Where it is.
        change: What it is.
        text: The changed file.
    """

    family: str
    module: str
    line: int
    change: str
    text: str


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What can be changed at a node, each as a replacement for it."""
    made = copy.deepcopy(node)
    if isinstance(made, ast.Compare) and type(made.ops[0]) in _COMPARE:
        made.ops[0] = _COMPARE[type(made.ops[0])]()
        yield "comparison", made
    elif isinstance(made, ast.BoolOp):
        made.op = ast.Or() if isinstance(made.op, ast.And) else ast.And()
        yield "and/or", made
    elif isinstance(made, ast.UnaryOp) and isinstance(made.op, ast.Not):
        yield "not dropped", made.operand
    elif isinstance(made, ast.BinOp) and isinstance(made.op, ast.Add | ast.Sub):
        made.op = ast.Sub() if isinstance(made.op, ast.Add) else ast.Add()
        yield "plus/minus", made
    elif isinstance(made, ast.Constant) and isinstance(made.value, bool):
        made.value = not made.value
        yield "true/false", made
    elif isinstance(made, ast.Constant) and type(made.value) is int:
        made.value += 1
        yield "number", made
    elif isinstance(made, ast.IfExp):
        made.body, made.orelse = made.orelse, made.body
        yield "branches", made
    elif isinstance(made, ast.Raise):
        yield "raise dropped", ast.Pass()
    elif isinstance(made, ast.Return) and made.value is not None and not isinstance(made.value, ast.Constant):
        made.value = ast.Constant(None)
        yield "returns None", made


class _Swap(ast.NodeTransformer):
    def __init__(self, place: tuple[int, int, int, int], kind: type[ast.AST], made: ast.AST) -> None:
        self._place, self._kind, self._made, self.done = place, kind, made, False

    def visit(self, node: ast.AST) -> ast.AST:
        if not self.done and isinstance(node, self._kind) and _place(node) == self._place:
            self.done = True
            return ast.copy_location(self._made, node)
        return self.generic_visit(node)


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    return tuple(getattr(node, name, -1) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"))  # type: ignore[return-value]


def _of(family: str, module: str) -> Iterator[OverlayMutant]:
    tree = ast.parse((ROOT / "overlay/syllabind" / module).read_text(encoding="utf-8"))
    hidden = {id(inner) for node in ast.walk(tree) for inner in _without_effect(node)}
    for node in ast.walk(tree):
        if id(node) in hidden or not hasattr(node, "lineno"):
            continue
        for change, made in _changes(node):
            swap = _Swap(_place(node), type(node), made)
            text = ast.unparse(ast.fix_missing_locations(swap.visit(copy.deepcopy(tree))))
            yield OverlayMutant(family=family, module=module, line=node.lineno, change=change, text=text)


def _without_effect(node: ast.AST) -> Iterator[ast.AST]:
    """Annotations and what only a type checker reads."""
    for name in ("annotation", "returns"):
        if (found := getattr(node, name, None)) is not None:
            yield from ast.walk(found)
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        yield from ast.walk(node)


def sample(count: int = 100, seed: int = SEED) -> list[OverlayMutant]:
    """Mutants of all families, as many of each.

    Args:
        count: How many in all.
        seed: What the choice depends on.
    """
    choose, chosen = random.Random(seed), []
    for family, modules in MODULES.items():
        known = [each for module in modules for each in _of(family, module)]
        chosen += choose.sample(known, min(len(known), count // len(MODULES)))
    return chosen


def judge(mutant: OverlayMutant, *, timeout: float = 120.0) -> tuple[str, str]:
    """Whether the tests notice a mutant: they run against a copy of the package.

    Returns:
        `tests` or `time` (they do not end), or empty; and the last line of what they said.
    """
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "overlay"
        shutil.copytree(ROOT / "overlay", copied, ignore=shutil.ignore_patterns("__pycache__"))
        (copied / "syllabind" / mutant.module).write_text(mutant.text, encoding="utf-8")
        killers = [each for each in KILLERS[mutant.family] if (ROOT / each).exists()]
        options = ["-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no", "--timeout=30", "-W", "ignore"]
        environment = {**os.environ, "PYTHONPATH": f"{copied}{os.pathsep}{ROOT / 'generated'}"}
        try:
            run = subprocess.run(
                [sys.executable, "-m", "pytest", *options, *killers],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return "time", "the tests do not end"
        lines = run.stdout.strip().splitlines()
        return ("tests" if run.returncode else ""), lines[-1] if lines else ""
