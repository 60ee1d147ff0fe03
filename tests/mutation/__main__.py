"""Print how many mutants the suites notice: `python -m tests.mutation [server|spec|overlay ...]`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import count

from tests.mutation import overlay, runner, server, spec

BARS = {"server": 0.95, "spec": 0.95, "overlay": 0.85}


def _server(only: str, jobs: int) -> bool:
    """Judge the server's mutants; the bar holds for all of them, and for what schemathesis has to notice alone."""
    chosen = [each for each in server.mutants() if only in f"{each.source} {each}"]
    numbers = count(1)

    def tell(verdict: runner.Verdict) -> None:
        print(f"[{next(numbers)}/{len(chosen)}] {verdict.by or 'survives':12} {verdict.name}", file=sys.stderr)

    verdicts = runner.run_all(chosen, jobs=jobs, on_verdict=tell)
    good = _print("server", [(each.family, f"{each.name} {each.text}", each.by, "") for each in verdicts])
    for source in dict.fromkeys(each.source for each in verdicts):
        _share(source, [bool(each.by) for each in verdicts if each.source == source])
    alone = [each.by == "schemathesis" for each in verdicts if each.family in runner.ALONE]
    good &= _share(f"{' and '.join(runner.ALONE)}, schemathesis alone", alone)
    unclean = sorted({said for each in verdicts for said in each.unclean})
    for said in unclean:
        print(f"  WITHOUT ANY FAULT: {said}")
    return good and not unclean


def _share(what: str, noticed: list[bool]) -> bool:
    share = sum(noticed) / max(1, len(noticed))
    print(f"  {what}: {sum(noticed)}/{len(noticed)} = {share:.1%}")
    return share >= BARS["server"] or not noticed


def _spec(chosen: list[spec.SpecMutant], jobs: int) -> bool:
    """Judge the spec's mutants."""
    verdicts = []
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        for number, (mutant, (killer, said)) in enumerate(
            zip(chosen, pool.map(spec.run_suites, chosen), strict=True), 1
        ):
            name = f"{mutant.api}.{mutant.operation} {mutant.operator} {mutant.place}"
            print(f"[{number}/{len(chosen)}] {killer or 'survives':12} {name}", file=sys.stderr)
            verdicts.append((mutant.operator, name, killer, said))
    return _print("spec", verdicts)


def _overlay(count: int, seed: int, jobs: int) -> bool:
    """Judge the client's mutants; those that no test can notice are told apart, and never count as noticed."""
    known, entries = overlay.mutants(), overlay.equivalents()
    chosen = overlay.sample(known, count, seed)
    noticed = overlay.run_tests(chosen, jobs=jobs)
    alike = {each.name for each in chosen if any(entry.covers(each) for entry in entries)}
    good = _print(
        "overlay", [(each.family, str(each), noticed[each.name], "") for each in chosen if each.name not in alike]
    )
    print(f"  equivalent, with the reason in equivalent.toml: {len(alike)}")
    print(f"  noticed of all {len(chosen)}: {sum(map(bool, noticed.values())) / max(1, len(chosen)):.1%}")
    wrong = [f"noticed, so not equivalent: {each}" for each in chosen if each.name in alike and noticed[each.name]]
    wrong += [f"no mutant is like this: {entry}" for entry in entries if not any(map(entry.covers, known))]
    for each in wrong:
        print(f"  {each}")
    return good and not wrong


def _print(plane: str, verdicts: Iterable[tuple[str, str, str, str]]) -> bool:
    killed, total, by, survivors = Counter[str](), Counter[str](), Counter[str](), []
    for family, name, killer, _ in verdicts:
        total[family] += 1
        killed[family] += bool(killer)
        by[killer or "none"] += 1
        if not killer:
            survivors.append(name)
    print(f"\n{plane} mutants")
    for family in total:
        print(f"  {family:28} {killed[family]:4}/{total[family]}")
    share = sum(killed.values()) / max(1, sum(total.values()))
    print(f"  {'all':28} {sum(killed.values()):4}/{sum(total.values())} = {share:.1%} (bar {BARS[plane]:.0%})")
    print(f"  noticed by: {', '.join(f'{name} {count}' for name, count in by.most_common())}")
    for name in survivors:
        print(f"  survives: {name}")
    return share >= BARS[plane]


def main(arguments: list[str] | None = None) -> int:
    """Run the planes that were named, or all of them; the exit status says whether the bars are met."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation",
        description="Print how many mutants the suites notice, and which survive. Exit status 1: a bar is missed.",
        epilog="example: python -m tests.mutation server --only thrive.getUser",
    )
    parser.add_argument("plane", nargs="*", help=f"one of {', '.join(BARS)}; all if none is given")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--count", type=int, help="fewer spec and overlay mutants")
    parser.add_argument("--seed", type=int, default=overlay.SEED, help="which overlay mutants are chosen")
    parser.add_argument("--only", default="", help="server mutants with this in `source family api.operation name`")
    given = parser.parse_args(arguments)
    if unknown := [plane for plane in given.plane if plane not in BARS]:
        parser.error(f"no plane called {', '.join(unknown)}")
    planes: dict[str, Callable[[], bool]] = {
        "server": lambda: _server(given.only, given.jobs),
        "spec": lambda: _spec(spec.sample(given.count or 300), given.jobs),
        "overlay": lambda: _overlay(given.count or 360, given.seed, given.jobs),
    }
    good = True
    with runner.quiet_log():
        for plane in given.plane or planes:
            good &= planes[plane]()
            sys.stdout.flush()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
