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

from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_fuzz.coverage import Coverage, Share
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.report import as_text
from syllabind_fuzz.results import Results
from syllabind_fuzz.server_checks import Settings, check_endpoint, load_schema
from tests.fuzz.conftest import SEED
from tests.fuzz.environment import CONFIG, Environment
from tests.fuzz.fixtures import SandboxControl
from tests.fuzz.status_conditions import run_conditions

BARS = {"operations": 100.0, "keywords": 85.0, "responses": 90.0}
"""In percent, by dimension."""
CHUNK = 4


@attrs.frozen(kw_only=True, slots=True)
class Piece:
    """Some operations of one API.

    Attributes:
        api: Which API.
        names: Their operationIds.
        settings: How much to try.
    """

    api: str
    names: tuple[str, ...]
    settings: Settings


@cache
def _environment(api: str) -> tuple[Environment, Coverage]:
    coverage = Coverage(load_api(api))
    return Environment(api, wrap=lambda _, inner: coverage.watch(inner)), coverage


def _cover(piece: Piece) -> tuple[int, bytes, Results]:
    """Try some operations; who did it, what this process has counted so far, and what was found."""
    env, coverage = _environment(piece.api)
    control, report = SandboxControl(env), Results()
    for name in piece.names:
        endpoint = env.target.endpoints[name]
        schema = load_schema(env.target, env.accounts, env.send, config=CONFIG, only=endpoint)
        env.restart()
        report.merge(check_endpoint(schema, endpoint, piece.settings, deviations=known_deviations(load_api(piece.api))))
        met = run_conditions(
            schema,
            env.target,
            endpoint,
            control,
            seed=piece.settings.seed,
            tries=4,
            deviations=known_deviations(load_api(piece.api)),
        )
        report.merge(met.natural)
        report.merge(met.injected)
    return os.getpid(), coverage.dump(), report


def measure(api: str, settings: Settings, workers: Executor) -> tuple[Coverage, Results]:
    """Try all operations of an API.

    Args:
        api: Which API.
        settings: How much to try.
        workers: Processes that do it.
    """
    names = list(load_api(api).endpoints)
    pieces = [
        Piece(api=api, names=tuple(names[first : first + CHUNK]), settings=settings)
        for first in range(0, len(names), CHUNK)
    ]
    counts: dict[int, bytes] = {}
    report = Results()
    done = workers.map(_cover, pieces)
    for process, counted, found in track(done, api, total=len(pieces), console=Console(stderr=True)):
        counts[process] = counted
        report.merge(found)
    coverage = Coverage(load_api(api))
    for counted in counts.values():
        coverage.merge(counted)
    return coverage, report


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
    settings = Settings(seed=given.seed, examples=given.examples, share=given.share)
    good = True
    for api in given.apis or APIS:
        with ProcessPoolExecutor(max_workers=given.jobs) as workers:
            coverage, report = measure(api, settings, workers)
        shares = coverage.shares()
        below = missed(shares)
        print(f"{api}: {sum(report.cases.values())} cases, {len(report.findings)} findings")
        for line in coverage.lines():
            name = line.split()[0]
            bar = f"  bar {BARS[name]:.0f} %{', MISSED' if name in below else ''}" if name in BARS else ""
            print(f"  {line}{bar}")
        if given.gaps:
            print("".join(f"  {gap}\n" for gap in coverage.gaps()), end="")
        if report.findings:
            print(as_text(report))
        good = good and not below and not report.findings
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
