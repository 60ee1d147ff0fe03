"""How much of the documents the fuzz suite touches: `python -m scripts.verify.coverage [alm edlink thrive]`.

Schemathesis's phases and the conditions for each documented status run over the sandbox; TraceCov counts what was sent
and what came back, in five dimensions.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import cache

import attrs
from rich.console import Console
from rich.progress import track

from syllabind_fuzz.api_under_test import APIS, subject
from syllabind_fuzz.coverage import Coverage, Share, as_lines
from syllabind_fuzz.report import as_text
from syllabind_fuzz.rules import UNSAYABLE
from syllabind_fuzz.server_checks import Effort, Tally, probe, schema_of
from syllabind_fuzz.status_conditions import meet
from tests.fuzz.conftest import SEED
from tests.fuzz.environment import CONFIG, Bench
from tests.fuzz.fixtures import SandboxStage

BARS = {"operations": 100.0, "keywords": 85.0, "responses": 90.0}
"""In percent, by dimension."""
CHUNK = 4


@attrs.frozen(kw_only=True, slots=True)
class Piece:
    """Some operations of one API.

    Attributes:
        api: Which API.
        names: Their operationIds.
        effort: How much to try.
    """

    api: str
    names: tuple[str, ...]
    effort: Effort


@cache
def _bench(api: str) -> tuple[Bench, Coverage]:
    coverage = Coverage(subject(api))
    return Bench(api, wrap=lambda _, inner: coverage.watch(inner)), coverage


def _cover(piece: Piece) -> tuple[int, bytes, Tally]:
    """Try some operations; who did it, what this process has counted so far, and what was found."""
    bench, coverage = _bench(piece.api)
    stage, tally = SandboxStage(bench), Tally()
    for name in piece.names:
        entry = bench.subject.entries[name]
        schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG, only=entry)
        bench.restart()
        tally.merge(probe(schema, entry, piece.effort, unsayable=UNSAYABLE[piece.api]))
        met = meet(schema, bench.subject, entry, stage, seed=piece.effort.seed, tries=4, unsayable=UNSAYABLE[piece.api])
        tally.merge(met.own)
        tally.merge(met.ruled)
    return os.getpid(), coverage.dump(), tally


def measure(api: str, effort: Effort, workers: Executor) -> tuple[Coverage, Tally]:
    """Try all operations of an API.

    Args:
        api: Which API.
        effort: How much to try.
        workers: Processes that do it.
    """
    names = list(subject(api).entries)
    pieces = [
        Piece(api=api, names=tuple(names[first : first + CHUNK]), effort=effort)
        for first in range(0, len(names), CHUNK)
    ]
    counts: dict[int, bytes] = {}
    tally = Tally()
    done = workers.map(_cover, pieces)
    for process, counted, found in track(done, api, total=len(pieces), console=Console(stderr=True)):
        counts[process] = counted
        tally.merge(found)
    coverage = Coverage(subject(api))
    for counted in counts.values():
        coverage.merge(counted)
    return coverage, tally


def missed(shares: dict[str, Share]) -> Iterable[str]:
    """The dimensions that are below their bar."""
    return [name for name, bar in BARS.items() if shares[name].percent < bar]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the five dimensions of each API; 1 if one is below its bar, or something was found."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.coverage", description=__doc__)
    parser.add_argument("apis", nargs="*", help=f"{', '.join(APIS)}; all if none is given")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--examples", type=int, default=4, help="generated requests for each operation")
    parser.add_argument("--share", type=int, default=1, help="send one coverage case in so many")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--gaps", action="store_true", help="print what was not touched")
    given = parser.parse_args(argv)
    if unknown := set(given.apis) - set(APIS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    effort = Effort(seed=given.seed, examples=given.examples, share=given.share)
    good = True
    for api in given.apis or APIS:
        with ProcessPoolExecutor(max_workers=given.jobs) as workers:
            coverage, tally = measure(api, effort, workers)
        shares = coverage.shares()
        below = missed(shares)
        print(f"{api}: {sum(tally.cases.values())} cases, {len(tally.findings)} findings")
        for line in as_lines(shares):
            name = line.split()[0]
            bar = f"  bar {BARS[name]:.0f} %{', MISSED' if name in below else ''}" if name in BARS else ""
            print(f"  {line}{bar}")
        if given.gaps:
            print("".join(f"  {gap}\n" for gap in coverage.gaps()), end="")
        if tally.findings:
            print(as_text(tally))
        good = good and not below and not tally.findings
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
