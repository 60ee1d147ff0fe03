"""Start-up in fresh interpreters: what an import loads, and the time to the first answer."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from syllabind.core._http import http

from . import Figure

__all__ = ["measure"]

_RUNS = 9
_LOADED = """
import json, sys, time
before = set(sys.modules)
begun = time.process_time()
import syllabind
print(json.dumps([time.process_time() - begun, sorted(set(sys.modules) - before)]))
"""
_HTTP = """
import {library}
{mark}
"""
_OURS = """
from syllabind import alm
import {library}
{mark}
transport = {library}.MockTransport(lambda request: {library}.Response(200, content={answer}))
client = alm.LearningManager(alm.user_token("token"), transport=transport)
assert client.users.get("7").id == "7"
{mark}
"""
_STOCK = """
from stock_alm import AuthenticatedClient
from stock_alm.api.users import get_user
import httpx
{mark}
transport = httpx.MockTransport(lambda request: httpx.Response(200, content={answer}))
client = AuthenticatedClient(
    base_url="https://learningmanager.adobe.com", token="token", httpx_args={{"transport": transport}}
)
assert get_user.sync_detailed("7", client=client).parsed.data.id == "7"
{mark}
"""
_RESOURCE = """
import syllabind.core.request, syllabind.core.descriptors, syllabind.core.models, syllabind.core.operation
{mark}
import syllabind_{api}.api.users
{mark}
"""
_ANSWER = b'{"data": {"id": "7", "type": "user", "attributes": {"name": "Chlo\\u00e9 Dubois"}}}'


def measure(stock: Path) -> Iterator[Figure]:
    """Measure the import of the package and the first call of one resource, and the same of the stock client."""
    with tempfile.TemporaryDirectory() as cache:
        # As installed, with the bytecode on the disk; the first run of each program writes it.
        environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        yield from _package(stock, environ)
        yield from _command(environ)
        yield from _first_answer(stock, environ)


def _package(stock: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    (_, loaded), (seconds, _) = _run(_LOADED, stock, environ), _run(_LOADED, stock, environ)
    if heavy := [name for name in loaded if name.partition(".")[0] in ("httpx", "httpx2") or name.endswith(".models")]:
        raise AssertionError(f"`import syllabind` loads {', '.join(heavy)}")
    shown = ", ".join(name for name in loaded if name.startswith("syllabind"))
    yield Figure(name=f"import syllabind: {len(loaded)} modules ({shown})", value=seconds * 1e3, against="ms")


def _first_answer(stock: Path, environ: Mapping[str, str]) -> Iterator[Figure]:
    programs = {
        **{name: _timed(program) for name, program in (("http", _HTTP), ("ours", _OURS), ("stock", _STOCK))},
        **{api: _timed(_RESOURCE, api) for api in ("alm", "thrive")},
    }
    marks: dict[str, list[list[float]]] = {name: [] for name in programs}
    for run in range(_RUNS + 1):
        for name, program in programs.items():
            times = _run(program, stock, environ)
            if run:
                marks[name].append(times)
    medians = {name: [statistics.median(times) for times in zip(*runs, strict=True)] for name, runs in marks.items()}
    library, ours, theirs = medians["http"][0], medians["ours"], medians["stock"]
    first = statistics.median(ours[1] / alone[0] for ours, alone in zip(marks["ours"], marks["http"], strict=True))
    large, small = medians["alm"], medians["thrive"]
    own = [1e3 * (both - shared) for shared, both in (large, small)]
    yield Figure(
        name=f"import alm.users ({large[1] * 1e3:.0f} ms) against thrive.users ({small[1] * 1e3:.0f} ms)",
        value=large[1] / small[1],
        against="times",
        bar=2,
    )
    yield Figure(
        name=f"the same, less what both share ({own[0]:.0f} ms, {own[1]:.0f} ms)",
        value=own[0] / own[1],
        against="times",
    )
    yield Figure(name=f"import {http.__name__} alone, which both need", value=library * 1e3, against="ms")
    yield Figure(name="import to first answer of ALM", value=first, against=f"of import {http.__name__} alone", bar=2.5)
    yield Figure(name="import one ALM resource", value=theirs[0] / ours[0], against="times the stock speed", least=True)
    yield Figure(
        name=f"import to first answer ({ours[1] * 1e3:.0f} ms)",
        value=theirs[1] / ours[1],
        against="times the stock speed",
        bar=3,
        least=True,
    )
    yield Figure(
        name=f"import to first answer, less {http.__name__} itself",
        value=(theirs[1] - library) / (ours[1] - library),
        against="times the stock speed",
        least=True,
    )


def _command(environ: Mapping[str, str]) -> Iterator[Figure]:
    """Measure what `syllabind --help` takes more than an interpreter that does nothing: the median of pairs of runs."""
    programs = (["-c", "pass"], ["-m", "syllabind_cli.main", "--help"])
    pairs = [[_cost(program, environ) for program in programs] for _ in range(2 * _RUNS + 1)][1:]
    for kind, what in enumerate(("elapsed", "processor")):
        python = statistics.median(pair[0][kind] for pair in pairs)
        more = statistics.median(pair[1][kind] - pair[0][kind] for pair in pairs)
        name = f"syllabind --help, {what} time less Python's own {python * 1e3:.0f} ms"
        # A busy machine makes the elapsed time of two processes differ by any amount.
        yield Figure(name=name, value=more * 1e3, against="ms", bar=150 if what == "processor" else None)


def _cost(program: list[str], environ: Mapping[str, str]) -> tuple[float, float]:
    """Return the elapsed and the processor time of a program, in seconds."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *program], check=True, capture_output=True, env=environ)
    elapsed, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return elapsed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _timed(program: str, api: str = "") -> str:
    mark = "marks.append(time.process_time() - begun)"
    program = program.format(mark=mark, answer=_ANSWER, api=api, library=http.__name__)
    return f"import json, time\nmarks = []\nbegun = time.process_time()\n{program}\nprint(json.dumps(marks))"


def _run(program: str, stock: Path, environ: Mapping[str, str]) -> Any:
    """Return the JSON that a program prints; it can import the stock clients, and no other library than is measured."""
    start = f"import sys; sys.path.insert(0, {str(stock)!r})\n"
    if http.__name__ == "httpx":
        start += "sys.modules['httpx2'] = None\n"
    command = [sys.executable, "-c", start + program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environ)
    return json.loads(done.stdout)
