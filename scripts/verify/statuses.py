"""Every documented status, from the sandbox itself: `python -m scripts.verify.statuses`.

All phases and all checks of schemathesis run over each service, and each operation is asked under every condition that
leads to one of its documented statuses. What the service answers by its own behaviour is counted apart from what only
a fault rule brings about.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any, Literal

import attrs
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from syllabind_fuzz.api_under_test import APIS, ApiUnderTest, load_api
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.results import documented_statuses
from syllabind_fuzz.server_checks import Settings, check_endpoint, load_schema
from tests.fuzz.environment import CONFIG, unattended
from tests.fuzz.fixtures import SandboxControl
from tests.fuzz.stateful import run_stateful
from tests.fuzz.status_conditions import ConditionReport, run_conditions

BAR = 90.0
"""Percent of the documented statuses that have to be seen, by each seed."""
SLICE = 8
"""Operations of one piece of work."""
STEPS = 6
"""Steps of one walk along the links."""


Kind = Literal["phases", "walks", "conditions"]


@attrs.frozen(kw_only=True, slots=True)
class Work:
    """One piece of work, which depends on nothing but what stands here."""

    api: str
    seed: int
    kind: Kind
    operations: tuple[str, ...]
    examples: int
    share: int


def run(work: Work) -> tuple[Work, ConditionReport]:
    """Do a piece of work in a world and with a schema of its own."""
    env = unattended(work.api)
    rules = known_deviations(load_api(work.api))
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG)
    settings = Settings(seed=work.seed, examples=work.examples, share=work.share, steps=STEPS)
    found = ConditionReport()
    if work.kind == "walks":
        names = work.operations
        found.natural.merge(
            run_stateful(schema, env.target, settings, operations=names, setup=env.restart, deviations=rules)
        )
        return work, found
    control = SandboxControl(env)
    for name in work.operations:
        endpoint = env.target.endpoints[name]
        if work.kind == "conditions":
            found.merge(run_conditions(schema, env.target, endpoint, control, seed=work.seed, deviations=rules))
        else:
            env.restart()
            found.natural.merge(check_endpoint(schema, endpoint, settings, deviations=rules))
    return work, found


def pieces(api: str, seed: int, *, examples: int, share: int) -> Iterator[Work]:
    """All the work on one service with one seed."""
    names = sorted(load_api(api).endpoints)
    called = tuple(name for name in names if not load_api(api).endpoints[name].browser)
    yield Work(api=api, seed=seed, kind="walks", operations=called, examples=examples, share=share)
    for start in range(0, len(names), SLICE):
        part = tuple(names[start : start + SLICE])
        yield Work(api=api, seed=seed, kind="phases", operations=part, examples=examples, share=share)
        yield Work(api=api, seed=seed, kind="conditions", operations=part, examples=examples, share=share)


@attrs.frozen(kw_only=True, slots=True)
class Score:
    """What one service showed.

    Attributes:
        operations: Operations that answered, and all.
        documented: The documented statuses.
        natural: Those that the service answered by its own behaviour.
        both: Those that it answered at all, fault rules included.
        findings: What the checks object to.
    """

    operations: tuple[int, int]
    documented: frozenset[tuple[str, str]]
    natural: frozenset[tuple[str, str]]
    both: frozenset[tuple[str, str]]
    findings: tuple[Any, ...]

    @property
    def met(self) -> bool:
        """Return whether the bar is reached."""
        covered, there = self.operations
        return not self.findings and covered == there and self.share(self.both) >= BAR

    def share(self, seen: frozenset[tuple[str, str]]) -> float:
        """Percent of the documented statuses."""
        return 100 * len(seen) / len(self.documented)


def score(known: ApiUnderTest, found: ConditionReport) -> Score:
    """Count what was seen."""
    natural = found.natural.documented_seen(known)
    return Score(
        operations=(len(found.natural.statuses.keys() & known.endpoints.keys()), len(known.endpoints)),
        documented=frozenset(documented_statuses(known)),
        natural=frozenset(natural),
        both=frozenset(natural | found.injected.documented_seen(known)),
        findings=(*found.natural.findings.values(), *found.injected.findings.values()),
    )


def unobserved(known: ApiUnderTest, made: Score) -> Iterator[tuple[str, str]]:
    """Yield what was not observed: operation and status, and the reason."""
    for name, code in sorted(made.documented - made.both):
        others = sorted(other for each, other in made.both if each == name and other[0] == code[0] == "2")
        reason = "nothing that was asked leads there"
        if others:
            reason = f"the document leaves the status of success open; the sandbox answers {', '.join(others)}"
        yield f"{known.endpoints[name].label} ({name}) {code}", reason


def main(argv: list[str] | None = None) -> int:
    """Run the checks and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.statuses", description=__doc__)
    parser.add_argument("--api", action="append", choices=APIS, help="one service; may be repeated; all if left out")
    parser.add_argument("--seeds", type=int, default=3, help="how many seeds")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--examples", type=int, default=25, help="generated cases for each operation")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    arguments = parser.parse_args(argv)
    apis = arguments.api or list(APIS)
    seeds = range(arguments.seed, arguments.seed + arguments.seeds)
    # Coverage cases do not depend on a seed: the seeds share them, and together send each one.
    work = [
        each
        for seed in seeds
        for api in apis
        for each in pieces(api, seed, examples=arguments.examples, share=arguments.seeds)
    ]
    found = {(api, seed): ConditionReport() for api in apis for seed in seeds}
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, ProcessPoolExecutor(arguments.jobs) as pool:
        bar = progress.add_task("pieces of work", total=len(work))
        for future in as_completed([pool.submit(run, each) for each in work]):
            done, report = future.result()
            found[done.api, done.seed].merge(report)
            progress.advance(bar)
    scores = {key: score(load_api(key[0]), report) for key, report in found.items()}
    show(console, scores, found)
    return 0 if all(each.met for each in scores.values()) else 1


def show(
    console: Console, scores: Mapping[tuple[str, int], Score], found: Mapping[tuple[str, int], ConditionReport]
) -> None:
    """Print the table, the findings, and what was not seen."""
    heads = ("service", "seed", "requests", "operations", "findings", "own behaviour", "with fault rules", "bar")
    table = Table(*heads, box=None, pad_edge=False)
    for (api, seed), made in scores.items():
        report = found[api, seed]
        table.add_row(
            api,
            str(seed),
            str(report.natural.cases.total() + report.injected.cases.total()),
            f"{made.operations[0]}/{made.operations[1]}",
            str(len(made.findings)),
            f"{len(made.natural)}/{len(made.documented)} {made.share(made.natural):.1f} %",
            f"{len(made.both)}/{len(made.documented)} {made.share(made.both):.1f} %",
            "met" if made.met else "MISSED",
            style=None if made.met else "red",
        )
    console.width = max(console.width, 110)
    console.print(table)
    for (api, seed), made in scores.items():
        known = load_api(api)
        by_rule = Counter(code for _, code in made.both - made.natural)
        counted = ", ".join(f"{code} of {count}" for code, count in sorted(by_rule.items()))
        console.print(f"\n{api}, seed {seed}: only by a fault rule: {counted or 'nothing'}", markup=False)
        for what, reason in unobserved(known, made):
            console.print(f"  not seen: {what}: {reason}", markup=False)
        for each in made.findings:
            text = f"{each.operation}: {each.check}\n{each.message}\n{each.reproduce}"
            console.print(f"  FINDING {text}", markup=False, style="red")


if __name__ == "__main__":
    sys.exit(main())
