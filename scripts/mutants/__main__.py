"""Print how many mutants the suites notice: `python -m scripts.mutants [server|spec|overlay ...]`."""

from __future__ import annotations

import argparse
import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from scripts.mutants import overlay, server, spec

BARS = {"server": 0.95, "spec": 0.95, "overlay": 0.85}


def _server(mutant: str) -> tuple[str, str, str, str]:
    chosen = next(each for each in server.mutants() if _name(each) == mutant)
    return (chosen.family, mutant, *server.judge(chosen))


def _name(mutant: server.Mutant) -> str:
    return f"{mutant.family} {mutant.api}.{mutant.operation} {mutant.name}"


def _spec(mutant: spec.SpecMutant) -> tuple[str, str, str, str]:
    place = f"{mutant.api}.{mutant.operation} {mutant.operator} {mutant.place}"
    return (mutant.operator, place, *spec.judge(mutant))


def _overlay(mutant: overlay.OverlayMutant) -> tuple[str, str, str, str]:
    return (mutant.family, f"{mutant.module}:{mutant.line} {mutant.change}", *overlay.judge(mutant))


def _print(plane: str, verdicts: Iterable[tuple[str, str, str, str]]) -> bool:
    killed, total, by, survivors = Counter[str](), Counter[str](), Counter[str](), []
    for family, name, killer, _ in verdicts:
        total[family] += 1
        killed[family] += bool(killer)
        by[killer or "nobody"] += 1
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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("planes", nargs="*", choices=[[], *BARS], help="server, spec, overlay")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--count", type=int, help="fewer spec and overlay mutants")
    given = parser.parse_args(arguments)
    logging.getLogger("syllabind").setLevel(logging.ERROR)
    planes: dict[str, tuple[Callable[[Any], Any], Callable[[], list[Any]]]] = {
        "server": (_server, lambda: [_name(each) for each in server.mutants()]),
        "spec": (_spec, lambda: list(spec.sample(given.count or 300))),
        "overlay": (_overlay, lambda: list(overlay.sample(given.count or 100))),
    }
    good = True
    with ProcessPoolExecutor(max_workers=given.jobs) as pool:
        for plane in given.planes or list(planes):
            judge, mutants = planes[plane]
            good &= _print(plane, pool.map(judge, mutants(), chunksize=4))
            sys.stdout.flush()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
