"""What became of each call, and what the processes used meanwhile."""

from __future__ import annotations

import os
import sys
import threading
import time
from array import array
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

__all__ = ["Ledger", "Pace", "Rows", "Sample", "percentile", "sampled"]

KEPT = 20
"""Wrong outcomes that are kept with their text."""
_TICKS = os.sysconf("SC_CLK_TCK")


@attrs.define(kw_only=True)
class Ledger:
    """Every call that was begun, by its outcome.

    Attributes:
        begun: Number of calls that were begun.
        outcomes: Number of calls by kind and outcome: `right`, `reported` (as an error that faults explain), `wrong`.
        errors: Number of errors by class.
        attempts: Number of requests that were sent, token requests apart.
        running: The kinds of the calls that have not ended, by their number.
        problems: The first wrong outcomes.
        latencies: Seconds that each call took since the last sample.
    """

    begun: int = 0
    outcomes: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    errors: Counter[str] = attrs.field(factory=Counter)
    attempts: int = 0
    running: dict[int, str] = attrs.field(factory=dict)
    problems: list[str] = attrs.field(factory=list)
    latencies: list[float] = attrs.field(factory=list)
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def begin(self, kind: str) -> int:
        """Note that a call begins and return its number."""
        with self._lock:
            self.begun += 1
            self.running[self.begun] = kind
            return self.begun

    def end(self, number: int, outcome: str, seconds: float, error: BaseException | None = None) -> None:
        """Note how a call has ended.

        Args:
            number: What `begin` returned.
            outcome: `right`, `reported` or `wrong`.
            seconds: How long it took.
            error: What it raised.
        """
        with self._lock:
            kind = self.running.pop(number)
            self.outcomes[kind, outcome] += 1
            self.latencies.append(seconds)
            if error is not None:
                self.errors[type(error).__name__] += 1
            if outcome == "wrong" and len(self.problems) < KEPT:
                self.problems.append(f"{kind}: {type(error).__name__}: {error}" if error is not None else kind)

    def sent(self, *_: object) -> None:
        """Count a request; a hook."""
        with self._lock:
            self.attempts += 1

    def total(self, outcome: str) -> int:
        """Return the number of calls with an outcome."""
        return sum(count for (_, each), count in self.outcomes.items() if each == outcome)

    def take_latencies(self) -> list[float]:
        """Return the seconds of the calls since the last time."""
        with self._lock:
            taken, self.latencies = self.latencies, []
            return taken


@attrs.frozen(kw_only=True)
class Sample:
    """What was measured at one moment.

    Attributes:
        second: Seconds since the start.
        rss: Resident bytes of the client's process.
        descriptors: Open files and sockets of the client's process.
        threads: Its threads.
        blocks: Python's allocated blocks of memory in it.
        processor: Seconds of processor time of the client's process so far.
        server_rss: Resident bytes of the sandbox's process.
        server_descriptors: Its open files and sockets.
        server_processor: Seconds of its processor time so far.
        ended: Number of calls that have ended.
        median: Half of the calls since the last sample took at most so many seconds.
        slowest: 99 of 100 took at most so many.
    """

    second: float
    rss: int
    descriptors: int
    threads: int
    blocks: int
    processor: float
    server_rss: int
    server_descriptors: int
    server_processor: float
    ended: int
    median: float
    slowest: float


class Rows:
    """Samples of a run of any length, in next to no memory of the process that they measure."""

    def __init__(self) -> None:
        self._values = array("d")

    def __len__(self) -> int:
        return len(self._values) // len(attrs.fields(Sample))

    def add(self, sample: Sample) -> None:
        """Keep a sample."""
        self._values.extend(attrs.astuple(sample))

    def samples(self) -> list[Sample]:
        """Return all samples."""
        fields = [(str(field.name), field.type in (int, "int")) for field in attrs.fields(Sample)]
        made = []
        for at in range(0, len(self._values), len(fields)):
            row: dict[str, Any] = {
                name: int(value) if whole else value
                for (name, whole), value in zip(fields, self._values[at : at + len(fields)], strict=True)
            }
            made.append(Sample(**row))
        return made


def sampled(ledger: Ledger, server: int, second: float) -> Sample:
    """Measure both processes.

    Args:
        ledger: The calls.
        server: Process id of the sandbox.
        second: Seconds since the start.
    """
    own = os.getpid()
    latencies = ledger.take_latencies()
    return Sample(
        second=second,
        rss=_status(own, "VmRSS") * 1024,
        descriptors=_descriptors(own),
        threads=_status(own, "Threads"),
        blocks=sys.getallocatedblocks(),
        processor=_processor(own),
        server_rss=_status(server, "VmRSS") * 1024,
        server_descriptors=_descriptors(server),
        server_processor=_processor(server),
        ended=sum(ledger.outcomes.values()),
        median=percentile(latencies, 0.5),
        slowest=percentile(latencies, 0.99),
    )


def percentile(values: list[float], share: float) -> float:
    """Return the value that this share of the values does not exceed; 0 for none."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else 0.0


def _status(process: int, name: str) -> int:
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def _descriptors(process: int) -> int:
    return len(os.listdir(f"/proc/{process}/fd"))  # noqa: PTH208 (names only)


def _processor(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@attrs.define(kw_only=True)
class Pace:
    """When callers call, so that both processes use a share of one processor.

    Attributes:
        share: The share of one processor.
        interval: Seconds between two calls of one caller.
    """

    share: float
    interval: float = 2.0
    _begun: float = attrs.field(factory=time.monotonic)

    def pause(self, phase: float) -> float:
        """Return the seconds until a caller's next turn.

        Args:
            phase: When its turn is within the interval, from 0 to 1: callers that all begin at once would make the
                memory grow with each wave that is a little larger than those before.
        """
        return (phase * self.interval - (time.monotonic() - self._begun)) % self.interval or self.interval

    def adapt(self, before: Sample, now: Sample) -> None:
        """Change the interval by what was used between two samples."""
        spent = now.processor - before.processor + now.server_processor - before.server_processor
        used = spent / max(0.01, now.second - before.second)
        wanted = self.interval * min(2.0, max(0.5, used / self.share))
        self.interval = min(60.0, max(0.25, 0.7 * self.interval + 0.3 * wanted))
