"""Does the gate say the same every time? `python -m scripts.verify.flakiness --runs 30`.

The fuzz suite runs again and again with one seed. PYTHONHASHSEED is 0, 1 and random in turn; the time zone, the
variable by which tools know CI, and the order of the tests change as well. A test whose verdict, or whose requests,
differ between two runs is flaky. The requests are compared by a digest over all that is sent: to the sandbox, to
made-up services, and what the typed methods build. The answers have a digest of their own.

The same module is the pytest plugin that takes the digests: `pytest -p scripts.verify.flakiness --traffic FOLDER`.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from textwrap import indent
from typing import Any

import attrs
import msgspec
import pytest

SURROUNDINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "CI": ""},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "CI": "true"},
    {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "CI": ""},
)
"""What must make no difference."""
BAR_SECONDS = 90.0
SHOWN, KEPT = 20, 1000


@attrs.frozen(kw_only=True, slots=True)
class Verdict:
    """What one test came to in one run.

    Attributes:
        test: Its node id.
        outcome: `passed`, `failed`, `skipped` or `error`.
        why: The end of the failure's report; empty where it passed.
        requests: Digest of what it sent, in order.
        answers: Digest of what came back.
        sent: How many requests there were.
    """

    test: str
    outcome: str
    why: str
    requests: str
    answers: str
    sent: int


# --- in the run: the plugin ----------------------------------------------------------------------


class Traffic:
    """Digests of what one test sends and gets; it writes a line a test."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self.outcomes: dict[str, tuple[str, str]] = {}
        self.reset()

    def reset(self) -> None:
        """Forget what came before."""
        self._sent, self._got, self._count = hashlib.blake2b(digest_size=12), hashlib.blake2b(digest_size=12), 0

    def send(self, *parts: object) -> None:
        """Take in what is sent."""
        self._count += 1
        self._sent.update(_said(parts))

    def get(self, *parts: object) -> None:
        """Take in what comes back."""
        self._got.update(_said(parts))

    def end(self, test: str) -> None:
        """Write the verdict of a test."""
        outcome, why = self.outcomes.pop(test, ("error", ""))
        verdict = Verdict(
            test=test,
            outcome=outcome,
            why=why,
            requests=self._sent.hexdigest(),
            answers=self._got.hexdigest(),
            sent=self._count,
        )
        with self._to.open("ab") as file:
            file.write(msgspec.json.encode(attrs.asdict(verdict)) + b"\n")


def _said(parts: tuple[object, ...]) -> bytes:
    """The parts as bytes; the port of a service on this machine is the system's choice."""
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1", repr(parts)).encode("utf-8", "surrogatepass")


def _tap(owner: Any, name: str, before: Callable[..., None], after: Callable[[Any], None] | None = None) -> None:
    """Have what a function is called with, and gives, taken in."""
    inner = getattr(owner, name)

    @functools.wraps(inner)
    def tapped(*args: Any, **kwargs: Any) -> Any:
        before(*args, **kwargs)
        found = inner(*args, **kwargs)
        if after is not None:
            after(found)
        return found

    setattr(owner, name, tapped)


def _listen(traffic: Traffic) -> None:
    from syllabind.core._http import http
    from syllabind_sandbox import World
    from tests.fuzz import calls

    def mocked(self: object, request: Any) -> None:
        traffic.send(request.method, str(request.url), sorted(request.headers.multi_items()), request.content)

    _tap(
        World,
        "handle",
        lambda self, request: traffic.send(request.method, request.url, request.headers, request.body),
        lambda answer: traffic.get(answer.status, answer.headers, answer.body),
    )
    _tap(
        http.MockTransport,
        "handle_request",
        mocked,
        lambda answer: traffic.get(answer.status_code, sorted(answer.headers.multi_items()), answer.read()),
    )
    _tap(
        calls,
        "request_differences",
        lambda target, endpoint, call, want: traffic.send(endpoint.id, call, want.method, want.url, want.body),
        traffic.get,
    )


class _Plugin:
    def __init__(self, traffic: Traffic) -> None:
        self._traffic = traffic

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, None, None]:
        self._traffic.reset()
        yield

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        done = yield
        self._traffic.end(item.nodeid)
        return done

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self._traffic.outcomes[report.nodeid] = (report.outcome, report.longreprtext[-KEPT:])


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption("--traffic", metavar="FOLDER", help="write digests of what each test sends and gets")
    parser.addoption("--backwards", action="store_true", help="run the tests in the opposite order")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Turn the order round, where that is asked for."""
    if config.getoption("--backwards"):
        items.reverse()


def pytest_configure(config: pytest.Config) -> None:
    """Listen, where tests run."""
    folder = config.getoption("--traffic")
    if folder and (hasattr(config, "workerinput") or not config.getoption("numprocesses", default=None)):
        traffic = Traffic(Path(folder) / f"{os.getpid()}.jsonl")
        _listen(traffic)
        config.pluginmanager.register(_Plugin(traffic))


# --- over the runs -------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, slots=True)
class Run:
    """One run of the suite.

    Attributes:
        surroundings: The environment that it had.
        seconds: How long it took.
        cpu: Seconds of processor time of all its processes: what it costs where the machine is busy.
        verdicts: What each test came to.
    """

    surroundings: Mapping[str, str]
    seconds: float
    cpu: float
    verdicts: dict[str, Verdict]

    @property
    def digest(self) -> str:
        """Of all requests, test by test."""
        lines = [f"{name} {verdict.requests}" for name, verdict in sorted(self.verdicts.items())]
        return hashlib.blake2b("\n".join(lines).encode(), digest_size=12).hexdigest()


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_once(surroundings: Mapping[str, str], arguments: Sequence[str], *, backwards: bool = False) -> Run:
    """Run the suite.

    Args:
        surroundings: Environment variables of the run.
        arguments: Further arguments of pytest.
        backwards: Whether the tests run in the opposite order.

    Raises:
        SystemExit: The suite could not be run.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [
            *(sys.executable, "-m", "pytest", "-q", "-p", "scripts.verify.flakiness", "--traffic", folder),
            *("-p", "no:cacheprovider", *arguments, *(["--backwards"] if backwards else [])),
        ]
        began, before = time.monotonic(), _cpu()
        done = subprocess.run(command, env={**os.environ, **surroundings}, capture_output=True, text=True, check=False)
        seconds, cpu = time.monotonic() - began, _cpu() - before
        lines = [line for file in Path(folder).glob("*.jsonl") for line in file.read_bytes().splitlines()]
    if done.returncode not in (0, 1) or not lines:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    verdicts = [Verdict(**msgspec.json.decode(line)) for line in lines]
    return Run(surroundings=surroundings, seconds=seconds, cpu=cpu, verdicts={each.test: each for each in verdicts})


def differing(runs: Iterable[Run], part: Callable[[Verdict], str]) -> dict[str, list[str]]:
    """The tests for which something is not the same in all runs.

    Args:
        runs: All runs.
        part: What to compare.

    Returns:
        By test, what each run says; `missing` where it did not have the test.
    """
    listed = list(runs)
    names = sorted({name for run in listed for name in run.verdicts})
    said = {name: [part(run.verdicts[name]) if name in run.verdicts else "missing" for run in listed] for name in names}
    return {name: each for name, each in said.items() if len(set(each)) > 1}


def main(argv: list[str] | None = None) -> int:
    """Run, compare and print; 1 if a verdict or a request differs between two runs."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.flakiness", description=__doc__)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--jobs", type=int, default=2, help="worker processes of each run; 0: none")
    parser.add_argument("--seed", type=int, help="another seed than the fixed one")
    parser.add_argument("pytest", nargs="*", default=["tests/fuzz"], help="what to run (default: tests/fuzz)")
    given = parser.parse_args(argv)
    arguments = [*given.pytest, *(["-n", str(given.jobs)] if given.jobs else [])]
    arguments += [] if given.seed is None else [f"--fuzz-seed={given.seed}"]
    runs: list[Run] = []
    for number in range(given.runs):
        run = run_once(SURROUNDINGS[number % len(SURROUNDINGS)], arguments, backwards=number % 2 == 1)
        runs.append(run)
        sent = sum(each.sent for each in run.verdicts.values())
        failed = sum(each.outcome != "passed" for each in run.verdicts.values())
        print(
            f"run {number + 1}/{given.runs}: hash seed {run.surroundings['PYTHONHASHSEED']}, "
            f"{run.seconds:.1f} s ({run.cpu:.0f} s of processor), "
            f"{len(run.verdicts)} tests, {failed} not passed, {sent} requests, digest {run.digest}",
            flush=True,
        )
        for each in run.verdicts.values():
            if each.outcome == "failed":
                print(f"  failed: {each.test}\n{indent(each.why, '    ')}")
    verdicts = differing(runs, lambda each: each.outcome)
    requests = differing(runs, lambda each: each.requests)
    answers = differing(runs, lambda each: each.answers)
    for what, found in (("verdict", verdicts), ("requests", requests), ("answers", answers)):
        for name, said in islice(found.items(), SHOWN):
            print(f"  differing {what}: {name}: {', '.join(said)}")
        if len(found) > SHOWN:
            print(f"  ... and {len(found) - SHOWN} more")
    median = statistics.median(run.seconds for run in runs)
    print(
        f"{len(runs)} runs: {len(verdicts)} differing verdicts (bar 0), {len(requests)} tests with differing requests "
        f"(bar 0), {len(answers)} with differing answers; median {median:.1f} s (bar {BAR_SECONDS:.0f} s)"
    )
    return 1 if verdicts or requests or answers else 0


if __name__ == "__main__":
    sys.exit(main())
