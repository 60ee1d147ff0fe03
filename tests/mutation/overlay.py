"""Overlay mutants: the client's code with one small change each, made by mutmut, and the tests that may notice it."""

from __future__ import annotations

import fnmatch
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import get_mutant_name, orig_function_and_class_names_from_key

__all__ = [
    "FAMILIES",
    "NOT_MUTATED",
    "SEED",
    "Equivalent",
    "OverlayMutant",
    "equivalents",
    "mutants",
    "run_tests",
    "sample",
    "unassigned",
]

ROOT = Path(__file__).parents[2]
SEED = 2026
FAMILIES = {
    "auth": ("auth/*.py",),
    "calls": ("core/answers.py", "core/calls.py", "core/client.py"),
    "decoding": ("core/bodies.py", "core/jsonapi.py", "core/models.py", "core/repair.py", "core/response.py"),
    "errors": ("errors.py",),
    "network": (
        "core/adapters.py",
        "core/async_drivers.py",
        "core/async_network.py",
        "core/deadline.py",
        "core/drivers.py",
        "core/effects.py",
        "core/fork.py",
        "core/limiter.py",
        "core/network.py",
    ),
    "paging": (
        "core/continuations.py",
        "core/link_pages.py",
        "core/numbered_pages.py",
        "core/page_iterators.py",
        "core/pagination.py",
    ),
    "retry": ("core/rate_limit.py", "core/retry.py"),
    "webhooks": ("webhooks.py",),
}
NOT_MUTATED = {
    "alm.py edlink.py thrive.py": "steps of one vendor, which the tests of the sandbox guard",
    "core/api_response.py core/descriptors.py core/operation.py core/plans.py core/request.py core/requests.py": "what "
    "all generated modules are built on; tests/all_operations calls each of them",
    "core/downloads.py core/jobs.py": "waits on files and clocks, whose mutants mostly do not end",
    "core/_http.py core/_httpcore.py core/deprecation.py core/enums.py core/expressions.py core/jsonpointer.py "
    "core/network_settings.py core/options.py core/origins.py core/redaction.py core/registry.py": "values and short "
    "functions",
}
"""Modules without mutants, and why; every module is here or in `FAMILIES`."""
NOTICED = {"killed": "tests", "segfault": "tests", "timeout": "time"}


@attrs.frozen(kw_only=True, slots=True)
class OverlayMutant:
    """One change.

    Attributes:
        name: What mutmut calls it.
        family: One of `FAMILIES`.
        place: The function, as `core.paging.Page.next`.
        old: The lines that are changed, without what is around them.
        new: What they are changed to.
    """

    name: str
    family: str
    place: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.place}: {self.old}  ->  {self.new}"


@attrs.frozen(kw_only=True, slots=True)
class Equivalent:
    """Mutants that no test can notice, as `equivalent.toml` lists them.

    Attributes:
        place: The function, or a pattern of functions.
        old: What is changed, as in the mutant, or a part of it that `new` replaces.
        new: What it is changed to.
        reason: Why that makes no difference.
    """

    place: str
    old: str
    new: str
    reason: str

    def covers(self, mutant: OverlayMutant) -> bool:
        """Return whether a mutant is one of these."""
        if not fnmatch.fnmatchcase(mutant.place, self.place):
            return False
        at = (found.start() for found in re.finditer(re.escape(self.old), mutant.old))
        return any(mutant.old[:each] + self.new + mutant.old[each + len(self.old) :] == mutant.new for each in at)


def equivalents() -> list[Equivalent]:
    """Return the mutants that are known to change no observable behaviour."""
    read = tomllib.loads(Path(__file__).with_name("equivalent.toml").read_text(encoding="utf-8"))
    return [Equivalent(**each) for each in read["equivalent"]]


def mutants() -> list[OverlayMutant]:
    """Return all mutants that mutmut makes of the modules in `FAMILIES`.

    Raises:
        ValueError: `FAMILIES` and `only_mutate` of pyproject.toml name different modules.
        FileNotFoundError: a module is not there any more.
    """
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    named = {f"src/syllabind/{pattern}" for patterns in FAMILIES.values() for pattern in patterns}
    if named != set(settings["only_mutate"]):
        raise ValueError(f"tool.mutmut.only_mutate is not {sorted(named)}")
    found: list[OverlayMutant] = []
    for family, patterns in FAMILIES.items():
        for pattern in patterns:
            modules = sorted((ROOT / "overlay/syllabind").glob(pattern))
            if not modules:
                raise FileNotFoundError(f"overlay/syllabind/{pattern}")
            found += [each for module in modules for each in _of(family, module)]
    return found


def unassigned() -> list[str]:
    """Return the modules of the client that are neither in a family nor left out for a reason."""
    assigned = {pattern for patterns in FAMILIES.values() for pattern in patterns}
    assigned |= {module for modules in NOT_MUTATED for module in modules.split()}
    package = ROOT / "overlay/syllabind"
    names = (path.relative_to(package).as_posix() for path in package.rglob("*.py") if path.name != "__init__.py")
    return sorted(name for name in names if not any(fnmatch.fnmatchcase(name, each) for each in assigned))


def _of(family: str, module: Path) -> Iterator[OverlayMutant]:
    path = module.relative_to(ROOT / "overlay")
    made = mutate_file_contents(str(path), module.read_text(encoding="utf-8"))
    lines, spans = made.code.splitlines(), made.line_span_by_function_name
    for mangled in made.mutant_names:
        span, original = spans[mangled], spans[mangled.rpartition("_")[0] + "_orig"]
        function, owner = orig_function_and_class_names_from_key(mangled)
        place = ".".join([*path.with_suffix("").parts[1:], *([owner] if owner else []), function])
        old, new = _differing(
            lines[original.start - 1 : original.end], lines[span.start - 1 : span.end], f"{mangled.rpartition('_')[0]}_"
        )
        yield OverlayMutant(name=get_mutant_name(path, mangled), family=family, place=place, old=old, new=new)


def _differing(old: Sequence[str], new: Sequence[str], mangled: str) -> tuple[str, str]:
    """Return the lines in which two functions differ, apart from their names, which begin with `mangled`."""
    call = re.compile(rf"{re.escape(mangled)}(orig|\d+)\(")
    old, new = ([call.sub("(", line).strip() for line in side] for side in (old, new))
    front = _alike(old, new)
    back = _alike(old[front:][::-1], new[front:][::-1])
    return " ".join(old[front : len(old) - back]), " ".join(new[front : len(new) - back])


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return the number of equal lines at the front of two texts."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(old), len(new)))


def sample(known: Iterable[OverlayMutant], count: int = 360, seed: int = SEED) -> list[OverlayMutant]:
    """Return mutants of all families, as many of each; the choice of one depends on its own text and place alone.

    Args:
        known: What to choose from.
        count: How many in all.
        seed: What the choice depends on.
    """

    def lot(mutant: OverlayMutant) -> bytes:
        return hashlib.sha256(f"{seed} {mutant}".encode()).digest()

    ordered = sorted(known, key=lot)
    by_family = ([each for each in ordered if each.family == family] for family in FAMILIES)
    return [each for mutants in by_family for each in mutants[: count // len(FAMILIES)]]


def _copy(folder: Path) -> None:
    """Copy the tree in the layout that mutmut needs: all packages below `src`."""
    hidden = shutil.ignore_patterns("__pycache__", ".*", "overlay", "generated")
    shutil.copytree(ROOT, folder, ignore=hidden, dirs_exist_ok=True)
    for part in ("overlay", "generated"):
        shutil.copytree(ROOT / part, folder / "src", ignore=hidden, dirs_exist_ok=True)


def run_tests(chosen: Sequence[OverlayMutant], *, jobs: int = 2, folder: Path | None = None) -> dict[str, str]:
    """Run the tests of the client against mutants, on a copy of the tree.

    Args:
        chosen: The mutants.
        jobs: How many processes.
        folder: Where the copy is left; a folder that is removed in the end when it is not given.

    Returns:
        By name, who noticed: `tests` or `time` (they do not end), or empty.

    Raises:
        RuntimeError: the tests do not pass without any mutant.
    """
    if folder is None:
        with tempfile.TemporaryDirectory() as made:
            return run_tests(chosen, jobs=jobs, folder=Path(made))
    _copy(folder)
    copied = folder / "mutants"
    (copied / "src").mkdir(parents=True)  # a folder that is not there at first is not looked into later on
    process = subprocess.Popen(
        [Path(sys.executable).with_name("mutmut"), "run", "--max-children", str(jobs), *(each.name for each in chosen)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(copied / "src"), str(copied)]), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    said = list(_told(process, len(chosen)))
    if process.wait():
        raise RuntimeError("mutmut: " + "\n".join(said[-40:]))
    codes: dict[str, int | None] = {}
    for meta in (copied / "src/syllabind").rglob("*.meta"):
        codes |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return {each.name: NOTICED.get(status_by_exit_code[codes[each.name]], "") for each in chosen}


def _told(process: subprocess.Popen[str], count: int) -> Iterator[str]:
    """Yield the lines of a running mutmut, and print its progress now and then."""
    assert process.stdout is not None
    shown = 0
    for line in process.stdout:
        progress = re.search(r"(\d+)/\d+ .*?(\d+) \D+(\d+) \D+(\d+) \D+(\d+)", line)
        if progress is None:
            if not "\u2800" <= line[:1] <= "\u28ff":  # the spinner
                yield line.rstrip()
        elif int(progress[1]) >= shown + 20:
            shown = int(progress[1])
            print(f"  {shown}/{count} mutants", flush=True)
