"""Circles in the import graph, and files that name an API."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

from . import ROOT, Result, module_name, parse, python_files

__all__ = ["circles", "imported", "measure", "names_an_api"]

BASES = (ROOT / "overlay", ROOT / "scripts", ROOT)
API_NAME = re.compile(r"(?<![a-z])(?:alm|edlink|thrive|learning_?manager|adobe)(?![a-z])", re.IGNORECASE)
SPLIT = re.compile(r"(?<=[a-z])(?=[A-Z])")


def measure() -> Iterator[Result]:
    """Find the circles and the files that name an API."""
    found = circles(import_graph())
    yield Result(
        name="modules in import circles",
        value=sum(map(len, found)),
        target=0,
        details=tuple(f"{len(each)} modules: {', '.join(sorted(each))}" for each in found),
    )
    naming = sorted(path.relative_to(ROOT).as_posix() for path in candidates() if names_an_api(parse(path)))
    yield Result(name="files that name an API", value=len(naming), target=3, details=tuple(naming))


def import_graph() -> dict[str, set[str]]:
    """Return what each hand-written module imports.

    Imports inside functions and below `if TYPE_CHECKING` count: a reader has to follow them, too.
    """
    modules: dict[str, Path] = {}
    for folder in (ROOT / "overlay", ROOT / "scripts"):
        for path in python_files(folder):
            inside = ROOT / "scripts" / "syllabind_codegen" in path.parents
            base = folder if folder.name == "overlay" or inside else ROOT
            modules[module_name(path, base)] = path
    known = modules.keys()
    return {
        name: imported(parse(path), name, known, package=path.stem == "__init__") - {name}
        for name, path in modules.items()
    }


def imported(tree: ast.Module, name: str, known: Set[str], *, package: bool = False) -> set[str]:
    """Return the modules that a module imports, of those that are known.

    `from a import b` means the module `a.b` where there is one, else `a`.

    Args:
        tree: The module's syntax tree.
        name: Its dotted name.
        known: The names of all modules.
        package: Whether it is a package's `__init__`.
    """
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = node.module or ""
            if node.level:
                parents = name.split(".")
                cut = len(parents) - node.level + package
                home = ".".join([*parents[:cut], *filter(None, [node.module])])
            found.update(full if (full := f"{home}.{alias.name}") in known else home for alias in node.names)
    return {each for each in found if each in known}


def circles(graph: Mapping[str, Set[str]]) -> list[set[str]]:
    """Return the sets of modules that import each other in a circle, largest first.

    Args:
        graph: What each module imports.
    """
    reach: dict[str, set[str]] = {}
    for start in graph:
        seen: set[str] = set()
        todo = list(graph[start])
        while todo:
            if (each := todo.pop()) not in seen:
                seen.add(each)
                todo.extend(graph.get(each, ()))
        reach[start] = seen
    found: list[set[str]] = []
    left = {name for name in graph if name in reach[name]}
    while left:
        start = min(left)
        circle = {name for name in left if name in reach[start] and start in reach[name]}
        found.append(circle)
        left -= circle
    return sorted(found, key=lambda circle: (-len(circle), min(circle)))


def candidates() -> Iterator[Path]:
    """Return the files that should be free of API names.

    Left out are the facades, the sandbox's folder of each service, and what calls particular operations as a user's
    program does: the demo, the benchmarks, the checks of bulk transfers, this package.
    """
    allowed = {ROOT / "overlay" / "syllabind" / f"{api}.py" for api in ("alm", "edlink", "thrive")}
    allowed.add(ROOT / "scripts" / "demo.py")
    folders = {ROOT / "overlay" / "syllabind_sandbox" / api for api in ("alm", "edlink", "thrive")}
    verify = ROOT / "scripts" / "verify"
    folders |= {ROOT / "scripts" / "bench", verify / "bulk", verify / "structure"}
    for path in python_files(ROOT / "overlay", ROOT / "scripts"):
        if path not in allowed and not folders & set(path.parents):
            yield path


def names_an_api(tree: ast.Module) -> bool:
    """Say whether a module names an API in a name, an import or a string; docstrings and comments do not count."""
    docstrings = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=text) | ast.Attribute(attr=text) | ast.arg(arg=text):
                pass
            case ast.FunctionDef(name=text) | ast.AsyncFunctionDef(name=text) | ast.ClassDef(name=text):
                pass
            case ast.ImportFrom(module=str(text)) | ast.alias(name=text) | ast.keyword(arg=str(text)):
                pass
            case ast.Constant(value=str(text)) if id(node) not in docstrings:
                pass
            case _:
                continue
        if API_NAME.search(SPLIT.sub("_", text)):
            return True
    return False
