"""Compare the figures of two revisions: `python -m scripts.bench.compare REVISION [part ...]`.

Both trees measure in turn, each in interpreters of its own, so that a machine that slows down meanwhile slows both.
What a tree's own code takes is a ratio to a loop that is timed beside it, since rivals may differ from tree to tree.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .stock import stock_clients

ROOT = Path(__file__).parents[2]
PARTS = ("decode", "calls", "imports", "pagination", "sandbox")
_TOLERANCE = 1.05
_MEASURE = r"""
import gc, importlib, json, re, sys, time
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from itertools import cycle
from pathlib import Path
sys.path[:0] = [path for path in sys.argv[4:]]
# Both trees use one HTTP library, and are timed in the same way.
sys.modules["httpx2"] = None
spec = spec_from_file_location("timing", sys.argv[3])
timing = module_from_spec(spec)
sys.modules["timing"] = timing
spec.loader.exec_module(timing)
taken = []

def tidy(ours, calls):
    # Reference cycles that a turn leaves are its own: the last call of a turn, which one call precedes, frees them.
    last = cycle([False] * calls + [True])

    def call():
        ours()
        if next(last):
            gc.collect()

    return call

def race(candidates, calls=1, **given):
    # A rival may pay for the memory that a tree leaves behind, so that trees are compared by a loop that makes nothing.
    candidates = {**candidates, "loop": lambda: sum(range(20_000))}
    if "ours" in candidates:
        candidates["ours"] = tidy(candidates["ours"], calls)
    times = timing.race(candidates, calls=calls, **given)
    taken[:] = [times.ratio("ours", "loop")] if "ours" in times else []
    del times["loop"]
    return times

def timed(call):
    begun = time.process_time()
    return call(), time.process_time() - begun

def race_pages(bare, ours, *, rounds):
    # A page and the loop take turns, with the collector on, as users have it; the best round counts.
    gc.collect()
    gc.freeze()
    ratios = []
    for _ in range(rounds):
        pages, count, spent, loops = ours(), 1, 0.0, 0.0
        while count:
            count, more = timed(lambda: next(pages, 0))
            spent += more
            loops += timed(lambda: sum(range(20_000)))[1]
        ratios.append((spent + timed(gc.collect)[1]) / loops)
    gc.unfreeze()
    taken[:] = [min(ratios)]
    return taken[0]

importlib.import_module("scripts.bench").race = race
names = sys.argv[1].split(",")
name = next(name for name in names if find_spec(f"scripts.bench.{name}"))
part = importlib.import_module(f"scripts.bench.{name}")
if hasattr(part, "_ratio"):
    part._ratio = race_pages
found = []
for each in part.measure(Path(sys.argv[2])):
    # Older revisions number some figures.
    name = re.sub(r"^S\d ", "", each.name)
    if taken:
        found.append([name, "of a loop", taken.pop(), False])
    elif not found or found[-1][:2] != [name, "of a loop"]:
        found.append([name, each.against, each.value, each.least])
print(json.dumps(found))
"""
# What a part was called in older revisions.
_FORMER_NAMES = {"pagination": "walk"}

_Figures = dict[tuple[str, str], tuple[float, bool]]


@contextmanager
def _checkout(revision: str) -> Iterator[Path]:
    """Check out a revision into a temporary directory."""
    with tempfile.TemporaryDirectory() as directory:
        tree = Path(directory) / "tree"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(tree), revision], check=True)
        try:
            yield tree
        finally:
            subprocess.run([*git, "remove", "--force", str(tree)], check=True)


def _measure(tree: Path, part: str, stock: Path) -> _Figures:
    """Return the figures that one part prints in one tree.

    Raises:
        RuntimeError: The part failed there.
    """
    paths = [str(tree), *(str(tree / name) for name in ("overlay", "generated", "scripts"))]
    names = ",".join(filter(None, (part, _FORMER_NAMES.get(part))))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            _MEASURE,
            names,
            str(stock),
            str(Path(__file__).with_name("__init__.py")),
            *paths,
            str(stock),
        ],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*paths, str(stock)])},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{part} failed in {tree}:\n{done.stderr[-2000:]}")
    return {(name, against): (value, least) for name, against, value, least in json.loads(done.stdout)}


def _rows(part: str, runs: Sequence[tuple[_Figures, _Figures]]) -> Iterator[tuple[str, float, float, float]]:
    """Yield each figure that both trees have: its name, both medians, and how much worse the newer one is."""
    for key in runs[0][1]:
        if "stock client" in key[0] or any(key not in figures for pair in runs for figures in pair):
            continue
        pairs = [(before[key][0], now[key][0]) for before, now in runs]
        larger_is_better = runs[0][1][key][1]
        worse = [before / now if larger_is_better else now / before for before, now in pairs if before > 0 and now > 0]
        if worse:
            before, now = (statistics.median(column) for column in zip(*pairs, strict=True))
            yield f"{part}: {key[0]} ({key[1]})", before, now, statistics.median(worse)


def main(argv: list[str] | None = None) -> int:
    """Print a row a figure; 1 if a median is worse by more than 5 %."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench.compare",
        description="Measure a revision and the working tree in turn. Exit status 1: a figure is more than 5 % worse.",
        epilog="example: python -m scripts.bench.compare v0.1.0 calls decode --rounds 5",
    )
    parser.add_argument("revision", help="what to compare the working tree with")
    parser.add_argument("part", nargs="*", help=f"one of {', '.join(PARTS)}; all if none is given")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each tree (default: 3)")
    arguments = parser.parse_args(argv)
    if unknown := [part for part in arguments.part if part not in PARTS]:
        parser.error(f"no part called {', '.join(unknown)}")
    missed = 0
    with _checkout(arguments.revision) as base, stock_clients() as stock:
        for part in arguments.part or PARTS:
            runs = [(_measure(base, part, stock), _measure(ROOT, part, stock)) for _ in range(arguments.rounds)]
            for name, before, now, worse in _rows(part, runs):
                verdict = "" if worse <= _TOLERANCE else "  WORSE"
                missed += bool(verdict)
                print(f"{before:10.3f} -> {now:10.3f}  x{worse:5.2f}  {name}{verdict}", flush=True)
    print(f"{missed} figures worse by more than {_TOLERANCE - 1:.0%}" if missed else "no figure worse by more than 5 %")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
