"""Run the soak test: `python -m scripts.verify.soak --minutes 60`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

import attrs

from syllabind.errors import SyllabindError

from .callers import Callers, Target, client_classes
from .ledger import Ledger, Pace, Rows, Sample, sampled
from .load import Lives, actions
from .report import Bar, page
from .sandbox import Sandbox, credentials, served

__all__ = ["Run", "bars", "main", "soak"]

ROOT = Path(__file__).parents[3]
SETTLED = 5 / 60
"""The share of the run after which nothing may grow any more: five minutes of an hour."""
GROWTH: Sequence[tuple[str, Callable[[Sample], int], float]] = (
    ("resident memory of the clients", lambda sample: sample.rss, 1.05),
    ("Python's blocks of memory in the clients", lambda sample: sample.blocks, 1.05),
    # How many connections a wave needs depends on the faults that it meets.
    ("descriptors of the clients", lambda sample: sample.descriptors, 1.25),
    ("threads of the clients", lambda sample: sample.threads, 1.25),
)
KEPT = 512
"""Bytes of the sandbox for each call: it keeps answers by their idempotency keys, events and tokens for as long as the
vendors document, thirty days for some."""
EVERY = 5.0
FAULTS = (
    {"probability": 0.04, "status": 503, "retry_after": "0.2"},
    {"probability": 0.01, "status": 429, "retry_after": "0.5"},
    {"probability": 0.02, "reset": True},
    {"probability": 0.01, "reset": True, "after": True},
    {"probability": 0.01, "status": 502, "garbage": "html", "after": True},
    {"probability": 0.02, "truncate": 0.5},
    {"probability": 0.03, "delay": 0.3},
)
ALLOCATOR = {"MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "32768"}
"""How glibc allocates here, so that what stays resident is what is in use.

Each thread would have a heap of its own, which grows to the largest answer that the thread has read. And once a buffer
of 256 KiB, into which asyncio receives, has been freed, glibc takes the next ones from the heap, where the little that
was received keeps the rest from being given back: 26 of 43 MiB after 20,000 calls, 0.6 of 13 MiB with a fixed threshold
(https://man7.org/linux/man-pages/man3/mallopt.3.html).
"""
EXPIRED = 0.004
"""How often an access token expires, in the operations that are chosen for it."""


@attrs.frozen(kw_only=True)
class Run:
    """What was called, and what was measured.

    Attributes:
        ledger: The calls.
        samples: What was measured, in order.
        lost: The calls that have not ended.
        lives: The records that were created.
        misplaced: What is wrong with the records that the sandbox holds in the end.
        left: Descriptors and threads in the end beyond those before the first client was made.
        server_left: Connections of the sandbox in the end beyond those at the beginning.
    """

    ledger: Ledger
    samples: Sequence[Sample]
    lost: Sequence[str]
    misplaced: Sequence[str]
    left: tuple[int, int]


def soak(
    sandbox: Sandbox,
    *,
    seconds: float,
    callers: int,
    share: float,
    seed: int,
    every: float = EVERY,
    show: Callable[[str], object] = lambda text: None,
) -> Run:
    """Call a sandbox for some time and measure.

    Args:
        sandbox: The sandbox.
        seconds: How long to call.
        callers: Number of threads and tasks.
        share: Share of one processor that both processes may use.
        seed: What the choice of calls depends on.
        show: Called with a line now and then.
    """
    ledger, every = Ledger(), min(EVERY, seconds / 24)
    pace = Pace(share=share, interval=min(2.0, every))
    targets, lives, expiring = _targets(sandbox)
    sandbox.ask("POST", "faults", [*FAULTS, *expiring])
    begun = time.monotonic()
    before = last = sampled(ledger, sandbox.process, 0.0)
    rows, shown = Rows(), 0
    rows.add(before)
    crew = Callers(targets=targets, ledger=ledger, pace=pace, seed=seed)
    with crew.calling(callers):
        while (second := time.monotonic() - begun) < seconds:
            time.sleep(min(every, seconds - second))
            previous, last = last, sampled(ledger, sandbox.process, time.monotonic() - begun)
            rows.add(last)
            if second < SETTLED * seconds:  # afterwards the load stays as it is, however busy the machine
                pace.adapt(previous, last)
            if len(rows) % 12 == 0:
                show(_line(last, ledger, pace))
                for text in ledger.problems[shown:]:
                    show(f"        {text}")
                shown = len(ledger.problems)
    lost = sorted(ledger.running.values())
    sandbox.ask("DELETE", "faults")
    after = sampled(ledger, sandbox.process, time.monotonic() - begun)
    return Run(
        ledger=ledger,
        samples=rows.samples(),
        lost=lost,
        misplaced=[each for target, own in lives for each in _audit(target, own)],
        left=(after.descriptors - before.descriptors, after.threads - before.threads),
    )


def _targets(sandbox: Sandbox) -> tuple[list[Target], list[tuple[Target, list[Lives]]], list[dict[str, object]]]:
    """Return what is called, the records that are created with it, and the rules by which its tokens expire."""
    targets, lives, expiring = [], [], []
    for api, scheme, credential, renews in credentials(sandbox):
        server = sandbox.environ[f"SYLLABIND_{api.upper()}_SERVER"]
        with client_classes(api)[0](credential, server=server) as client:
            found, own = actions(api, client, scheme)
        if not found:
            continue
        target = Target(api=api, server=server, credential=credential, actions=tuple(found))
        targets.append(target)
        lives.append((target, own))
        if renews:
            names = sorted({each.operation for each in found if each.group == "record"})[:4]
            expiring += [{"operation": f"{api}.{each}", "probability": EXPIRED, "expire_token": True} for each in names]
    return targets, lives, expiring


def _audit(target: Target, lives: Sequence[Lives]) -> Iterator[str]:
    with client_classes(target.api)[0](target.credential, server=target.server) as client:
        for each in lives:
            try:
                yield from each.audit(client)
            except SyllabindError as error:
                yield f"{target.api}.{each.listed.name}: {error}"


def _line(sample: Sample, ledger: Ledger, pace: Pace) -> str:
    return (
        f"{sample.second / 60:6.1f} min  {sample.ended:7} calls  {ledger.total('wrong')} wrong  "
        f"{sample.rss >> 20} MiB  {sample.descriptors} files  {sample.threads} threads  "
        f"sandbox {sample.server_rss >> 20} MiB  a call of each every {pace.interval:.1f} s"
    )


def bars(run: Run) -> Iterator[Bar]:
    """Yield the figures of a run."""
    ledger, last = run.ledger, run.samples[-1].second
    early, late = (_around(run.samples, second) for second in (SETTLED * last, last))
    yield Bar("calls that were begun", str(ledger.begun), ledger.begun > 0)
    yield Bar("requests that were sent", str(ledger.attempts), ledger.attempts > 0)
    yield Bar("in the right answer", str(ledger.total("right")), ledger.total("right") > 0)
    yield Bar("in an error that the faults explain", str(ledger.total("reported")), True)
    yield Bar("wrong", str(ledger.total("wrong")), not ledger.total("wrong"))
    yield Bar("lost", str(len(run.lost)), not run.lost)
    accounted = sum(ledger.outcomes.values()) + len(run.lost)
    yield Bar("not accounted for", str(ledger.begun - accounted), ledger.begun == accounted)
    yield Bar("records that are there too often", "; ".join(run.misplaced) or "0", not run.misplaced)
    for name, value, most in GROWTH:
        ratio = median(map(value, late)) / median(map(value, early))
        yield Bar(f"{name}, at the end / after a twelfth", f"{ratio:.3f} (at most {most})", ratio <= most)
    kept = (late[-1].server_rss - early[-1].server_rss) / max(1, late[-1].ended - early[-1].ended)
    yield Bar("bytes of the sandbox for each call", f"{kept:.0f} (at most {KEPT})", kept <= KEPT)
    yield Bar("descriptors that are left over", str(run.left[0]), run.left[0] <= 0)
    yield Bar("threads that are left over", str(run.left[1]), run.left[1] <= 0)
    used = run.samples[-1].processor + run.samples[-1].server_processor
    used -= run.samples[0].processor + run.samples[0].server_processor
    yield Bar("share of one processor", f"{used / last:.2f}", True)


def _around(samples: Sequence[Sample], second: float) -> list[Sample]:
    """Return the samples of the two minutes of an hour, or their share of a shorter run, about a moment."""
    width = samples[-1].second / 60
    nearest = min(samples, key=lambda each: abs(each.second - second))
    return [each for each in samples if abs(each.second - second) <= width] or [nearest]


def main(argv: Sequence[str] | None = None) -> int:
    """Run it, print the figures and write the report; return 1 if a bound is not kept."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.soak",
        description=__doc__,
        epilog="example: python -m scripts.verify.soak --minutes 5",
    )
    parser.add_argument("--minutes", type=float, default=60.0, help="how long to call (default: %(default)s)")
    parser.add_argument(
        "--callers", type=int, default=64, help="threads and tasks, half of each (default: %(default)s)"
    )
    parser.add_argument("--share", type=float, default=0.2, help="share of one processor to use (default: %(default)s)")
    parser.add_argument("--people", type=int, default=60, help="people in each service (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what the calls depend on (default: %(default)s)")
    parser.add_argument("--report", type=Path, default=ROOT / "build" / "soak", help="folder to write (build/soak)")
    given = parser.parse_args(argv)
    if not ALLOCATOR.keys() <= os.environ.keys():
        arguments = sys.argv[1:] if argv is None else [*argv]
        os.execve(
            sys.executable, [sys.executable, "-m", "scripts.verify.soak", *arguments], {**ALLOCATOR, **os.environ}
        )
    with served(given.people) as sandbox:
        run = soak(
            sandbox,
            seconds=given.minutes * 60,
            callers=given.callers,
            share=given.share,
            seed=given.seed,
            show=lambda text: print(text, flush=True),
        )
    figures = list(bars(run))
    given.report.mkdir(parents=True, exist_ok=True)
    (given.report / "report.html").write_text(page(figures, run.ledger, run.samples), encoding="utf-8")
    rows = [attrs.asdict(each) for each in run.samples]
    (given.report / "samples.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    for each in figures:
        print(f"  {'ok  ' if each.met else 'FAIL'}  {each.name}: {each.value}")
    for text in run.lost:
        print(f"        lost: {text}")
    print(f"report: {given.report / 'report.html'}", flush=True)
    if run.lost:
        os._exit(1)  # a thread that never ends would keep the process
    return 0 if all(each.met for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
