"""Compiling the specs: after a change, from nothing, and of a document that grows."""

from __future__ import annotations

import gc
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from syllabind_codegen.package import compile_package
from syllabind_codegen.specs.bundle import Bundle

from . import Figure
from .stock import APIS, generate_stock

__all__ = ["measure", "multiplied"]

ROOT = Path(__file__).parents[2]
COPIED = ("specs", "generated", "overlay", "scripts", "docs", "tests/foreign", "README.md", "pyproject.toml")
ROUNDS = 3


def measure(stock: Path) -> Iterator[Figure]:
    """Measure the time of `make generate`, best of three, and how it grows.

    Bars are for a machine that does nothing else; on a busy one, compare processor time.
    """
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        _copy(root)
        changed = _Spent.least(_reworded(root, number) for number in range(ROUNDS))
        extended = _Spent.least(_extended(root, number) for number in range(ROUNDS))
        whole = _Spent.least(_whole(root) for _ in range(ROUNDS))
        plain = min(_seconds_of_stock(root / f"stock{number}") for number in range(ROUNDS))
    for name, spent, bar in (
        ("make generate after a changed line of one API", changed, 2),
        ("make generate after a new member of one API", extended, None),
        ("make generate of three APIs from nothing", whole, 8),
    ):
        yield Figure(name=name, value=spent.wall, against="s", bar=bar)
        yield Figure(name="processor time of it", value=spent.processor, against="s")
    yield Figure(
        name="the same, with lint, pydantic models and pages",
        value=whole.wall / plain,
        against="x plain openapi-python-client",
    )
    document = json.loads((ROOT / "generated" / f"syllabind_{APIS[0]}" / "openapi.json").read_text("utf-8"))
    modules = json.loads((ROOT / "generated" / f"syllabind_{APIS[0]}" / "manifest.json").read_text("utf-8"))["modules"]
    once, thrice = (min(_compiled(*multiplied(document, modules, n)) for _ in range(ROUNDS)) for n in (1, 3))
    yield Figure(name=f"{APIS[0]}: a document three times as large", value=thrice / once, against="x one", bar=3.5)


@frozen
class _Spent:
    """Seconds on the clock and of processors."""

    wall: float
    processor: float

    @classmethod
    def least(cls, rounds: Iterable[_Spent]) -> _Spent:
        """Return the least of each."""
        taken = list(rounds)
        return cls(min(each.wall for each in taken), min(each.processor for each in taken))


def _copy(root: Path) -> None:
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, root / name)
    (root / "changelog.d").mkdir()
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Copy"]):
        subprocess.run([*git, *command], cwd=root, check=True)
    _run(root)


def _run(root: Path, *apis: str) -> _Spent:
    """Return what `make generate` takes."""
    places = (root / "overlay", root / "generated", root / "scripts", root)
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places))}
    begun, used = time.perf_counter(), _processor()
    subprocess.run(
        [sys.executable, "-m", "scripts.generate", *apis], cwd=root, env=environ, check=True, capture_output=True
    )
    return _Spent(time.perf_counter() - begun, _processor() - used)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _reworded(root: Path, number: int) -> _Spent:
    return _edited(root, "The id of the tag.*", f"The id of the tag, {number}")


def _extended(root: Path, number: int) -> _Spent:
    return _edited(root, r"(\n +)(tag: {type: string.*)", rf"\1\2\1added{number}: {{type: string, description: New}}")


def _edited(root: Path, old: str, new: str) -> _Spent:
    """Change one line of the smallest spec."""
    path = root / "specs" / APIS[-1] / "tags.yaml"
    text, count = re.subn(old, new, path.read_text("utf-8"), count=1)
    assert count == 1
    path.write_text(text, encoding="utf-8")
    return _run(root, APIS[-1])


def _whole(root: Path) -> _Spent:
    shutil.rmtree(root / "generated" / ".cache")
    for api in APIS:
        shutil.rmtree(root / "generated" / f"syllabind_{api}")
    return _run(root)


def _seconds_of_stock(target: Path) -> float:
    begun = time.perf_counter()
    for api in APIS:
        generate_stock(api, target / f"stock_{api}")
    return time.perf_counter() - begun


def multiplied(document: dict[str, Any], modules: dict[str, str], times: int) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a document that holds another one several times, under other names, and the modules of its schemas."""
    parts = {**{key: document[key] for key in ("paths", "tags")}, "schemas": document["components"]["schemas"]}
    text = json.dumps(parts)
    ids = set(re.findall(r'"operationId": "(\w+)"', text))
    paths: dict[str, Any] = {}
    tags: list[dict[str, Any]] = []
    schemas: dict[str, Any] = {}
    homes: dict[str, str] = {}
    for mark in ["", *map(str, range(2, times + 1))]:
        marked = re.sub(r'"(#/components/schemas/\w+)"', rf'"\g<1>{mark}"', text)
        for id in ids:
            marked = marked.replace(f'"{id}"', f'"{id}{mark}"')
        copy = json.loads(marked)
        schemas |= {f"{name}{mark}": schema for name, schema in copy["schemas"].items()}
        homes |= {f"{name}{mark}": f"{module}{mark}" for name, module in modules.items()}
        tags += [{**tag, "name": f"{tag['name']}{mark}"} for tag in copy["tags"]]
        for path, item in copy["paths"].items():
            for operation in item.values():
                if isinstance(operation, dict) and "tags" in operation:
                    operation["tags"] = [f"{tag}{mark}" for tag in operation["tags"]]
            paths[f"/copy{mark}{path}"] = item
    components = {**document["components"], "schemas": schemas}
    return {**document, "paths": paths, "tags": tags, "components": components}, homes


def _compiled(document: dict[str, Any], modules: dict[str, str]) -> float:
    """Return the processor seconds of compiling a document."""
    bundled = Bundle(document=document, unused=(), origins={}, modules=modules)
    gc.collect()
    gc.disable()
    try:
        with tempfile.TemporaryDirectory() as directory:
            begun = time.process_time()
            compile_package(APIS[0], bundled, Path(directory) / "made", formatted=False)
            return time.process_time() - begun
    finally:
        gc.enable()
