"""The command `syllabind fuzz` against servers over sockets: `python -m scripts.verify.fuzzing [wrong|right|nothing]`.

`nothing` makes runs that cannot prove anything, and counts those that say so. `wrong` serves sandboxes with one fault
each, and counts those that the command notices; `right` serves sandboxes as they are, and counts false alarms. The
faults are those of `tests/mutation`, written against the documents.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import entry_points
from importlib.resources import files
from typing import Any
from unittest import mock

import attrs

from syllabind.auth import BearerToken
from syllabind.core._http import http
from syllabind.core.registry import package_of
from syllabind_fuzz.api_under_test import APIS
from syllabind_fuzz.signing import Account, account_for
from tests.fuzz.environment import Environment
from tests.fuzz.proofless import RUNS
from tests.mutation import independent
from tests.mutation.faults import Fault, FaultyTransport, Forward, Mutant, around
from tests.mutation.generic import mutants

BAR = 0.95
PROVES_NOTHING = 3
FAMILIES = ("contract", "state", "paging")
SEEDS = (1, 2, 3)


@contextmanager
def served(transport: http.BaseTransport, origin: str) -> Iterator[str]:
    """Serve what a transport answers for an origin on this machine; yields the address."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body go out together. The body alone would wait 40 ms, for the client to acknowledge the head.
        wbufsize = -1

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = [(name, value) for name, value in self.headers.items() if name.lower() != "host"]
            with lock:
                request = http.Request(self.command, f"{origin}{self.path}", headers=headers, content=body)
                response = transport.handle_request(request)
                content = response.read()
            self.send_response(response.status_code)
            for name, value in response.headers.items():
                if name not in ("content-length", "transfer-encoding", "connection", "content-encoding"):
                    self.send_header(name, value)
            if response.status_code != 204:
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD" and response.status_code != 204:
                self.wfile.write(content)

        def __getattr__(self, name: str) -> Callable[[], None]:
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@attrs.frozen(kw_only=True, slots=True)
class Outcome:
    """What a run of the command came to: its exit status and what it printed."""

    status: int
    text: str


@cache
def _command() -> Callable[[list[str]], int]:
    (found,) = entry_points(group="console_scripts", name="syllabind")
    command: Callable[[list[str]], int] = found.load()
    return command


def command(words: list[str], environ: dict[str, str]) -> Outcome:
    """Run the command `syllabind` by its entry point, with these variables and no others of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SYLLABIND_")}
    printed = io.StringIO()
    with (
        mock.patch.dict(os.environ, {**kept, **environ}, clear=True),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
    ):
        try:
            status = _command()(words)
        except SystemExit as error:
            status = int(error.code or 0)
    return Outcome(status=status, text=printed.getvalue())


def fuzz(api: str, url: str, account: Account, *options: str) -> Outcome:
    """Run the command against a service of an API, signed as an account."""
    # The document alone, so that each kind of credential is taken: the command's own variables have one a service.
    document = files(package_of(api)).joinpath("openapi.json")
    words = ["fuzz", f"--spec={document}", f"--base-url={url}", "--rate=0", *options]
    return command(words, {"SYLLABIND_FUZZ_AUTHORIZATION": account.header()[1]})


@attrs.frozen(kw_only=True, slots=True)
class Trial:
    """What the command said of a wrong server.

    Attributes:
        verdict: `noticed`, `MISSED`, or `UNSOUND` where the same run objects to the right server, too.
        said: The findings, or the end of what was printed.
        seconds: Processor time.
    """

    verdict: str
    said: str
    seconds: float


def _try(mutant: Mutant) -> Trial:
    began, verdict, said = time.process_time(), "MISSED", ""
    for number in range(len(_accounts(Environment(mutant.api), mutant))):
        done = _run_wrong(mutant.fault, mutant, number)
        said = done.text[-600:]
        if done.status == 1:
            said = "; ".join(re.findall(r"^\S[^\n]*: F\d{3} \w+$", done.text, re.MULTILINE))
            verdict = "UNSOUND" if _run_wrong(_no_fault, mutant, number).status == 1 else "noticed"
            break
    return Trial(verdict=verdict, said=said, seconds=time.process_time() - began)


def _no_fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    return forward(request)


def _accounts(env: Environment, mutant: Mutant) -> list[Account]:
    """Return the credentials that open the operation of a fault; for faults of access, then those that do not."""
    node = env.target.endpoints[mutant.operation].node
    opening = [each for each in env.accounts if not node["security"] or account_for(node, [each]) is not None]
    lesser = [*env.accounts, *_with_one_scope(env, node)] if mutant.family == "auth" else []
    return [*opening, *(each for each in lesser if account_for(node, [each]) is None and _opened_by(env, each))]


def _opened_by(env: Environment, account: Account) -> list[str]:
    """Return the operations that a credential opens, that read, and that need no id."""
    opened = (each for each in env.target.endpoints.values() if account_for(each.node, [account]))
    return [each.id for each in opened if each.reads and not each.browser and "{" not in each.path]


def _with_one_scope(env: Environment, node: Mapping[str, Any]) -> Iterator[Account]:
    """Yield tokens with one of the API's scopes each, of the schemes that an operation takes."""
    used = {
        (name, scope)
        for endpoint in env.target.endpoints.values()
        for requirement in endpoint.node["security"]
        for name, scopes in requirement.items()
        for scope in scopes
    }
    schemes = {name for requirement in node["security"] for name in requirement}
    for name, scope in sorted(used):
        if name in schemes:
            token = BearerToken(env.world.issue_token(env.api, scopes=(scope,)), name)
            yield Account(credential=token, scopes=frozenset({scope}), origin=env.world.origins[env.api])


def _run_wrong(fault: Fault, mutant: Mutant, number: int) -> Outcome:
    env = Environment(mutant.api)
    account, names = _accounts(env, mutant)[number], around(mutant)
    if account_for(env.target.endpoints[mutant.operation].node, [account]) is None:
        # A credential that does not open the operation is tried beside one that it opens.
        names.add(_opened_by(env, account)[0])
    options = ["--examples=5", "--seed=1", *(f"--operation={each}" for each in sorted(names))]
    options += [*_kinds_of(account), *(f"--parameter={name}={value}" for name, value in env.parameters.items())]
    faulty = FaultyTransport(env.world, env.transport, attrs.evolve(mutant, fault=fault))
    with served(faulty, account.origin) as url:
        return fuzz(mutant.api, url, account, "--allow-writes", *options)


def _kinds_of(account: Account) -> list[str]:
    """Return the options that say which operations a credential opens."""
    schemes = [f"--scheme={each}" for each in sorted(account.credential.schemes)]
    return [*schemes, *(f"--scope={each}" for each in sorted(account.scopes or ()))]


@cache
def _by_name() -> dict[str, Mutant]:
    return {str(each): each for each in faults()}


def _try_named(name: str) -> Trial:
    return _try(_by_name()[name])


def faults() -> list[Mutant]:
    """Return the wrong servers: faults that any service can have, and those written without knowledge of the suites."""
    known = [each for each in mutants() if each.family in FAMILIES]
    return [*known, *independent.mutants()]


def wrong(workers: Executor, only: list[str]) -> bool:
    """Print which faults are noticed, by where they come from; return whether enough are."""
    chosen = [each for each in faults() if any(text in f"{each.source} {each}" for text in only)]
    noticed: Counter[str] = Counter()
    for mutant, trial in zip(chosen, workers.map(_try_named, map(str, chosen)), strict=True):
        noticed[mutant.source] += trial.verdict == "noticed"
        print(f"{trial.verdict:8} {trial.seconds:5.1f} s  {mutant}: {trial.said}", flush=True)
    for source, total in sorted(Counter(each.source for each in chosen).items()):
        print(f"wrong servers noticed by the command, {source}: {noticed[source]} of {total}")
    print(f"together: {noticed.total()} of {len(chosen)} = {100 * noticed.total() / max(len(chosen), 1):.1f} %")
    return noticed.total() >= BAR * len(chosen)


def nothing() -> bool:
    """Print which runs that prove nothing say so with status 3 and a sentence; return whether all do."""
    explained = 0
    for each in RUNS:
        with each.service() as (url, variables):
            named = {f"SYLLABIND_{each.api.upper()}_{name}": value for name, value in variables.items()}
            words = ["fuzz", each.api, f"--base-url={url}", "--rate=0", "--examples=1", *each.options]
            done = command(words, named)
        right = done.status == PROVES_NOTHING and each.reason in done.text
        explained += right
        print(f"{'explained' if right else f'MISSED ({done.status})':16} {each.name}", flush=True)
    print(f"runs that prove nothing: {explained} of {len(RUNS)} say so")
    return explained == len(RUNS)


def _run_right(piece: tuple[str, int, bool]) -> Outcome:
    api, seed, negative = piece
    env = Environment(api)
    account = env.accounts[1 if len(env.accounts) > 3 else 0]
    options = [f"--seed={seed}", "--examples=2", *(["--negative"] if negative else [])]
    options += [*_kinds_of(account), *(f"--parameter={name}={value}" for name, value in env.parameters.items())]
    with served(env.transport, account.origin) as url:
        return fuzz(api, url, account, *options)


def right(workers: Executor, only: list[str]) -> bool:
    """Print the runs over sandboxes without a fault; return whether none has a finding, and enough see successes."""
    pieces = [(api, seed, negative) for negative in (False, True) for seed in SEEDS for api in APIS]
    pieces = [each for each in pieces if any(text in str(each) for text in only)]
    alarms, seen, opened = 0, 0, 0
    for piece, done in zip(pieces, workers.map(_run_right, pieces), strict=True):
        alarms += done.status != 0
        found = re.findall(r"(\d+) of (\d+) operations that the credential opens|(without any success: .+)", done.text)
        counts = [(int(one), int(other)) for one, other, _ in found if other]
        seen, opened = seen + sum(one for one, _ in counts), opened + sum(other for _, other in counts)
        said = [f"successes: {one} of {other}" for one, other in counts] + [each for *_, each in found if each]
        print(f"{piece}: exit status {done.status}; {'; '.join(said)}", flush=True)
        if done.status:
            print(done.text[:1500], flush=True)
    print(f"false alarms of the command: {alarms} of {len(pieces)} runs")
    print(
        f"operations that the credential opens with a success: {seen} of {opened} = {100 * seen / max(opened, 1):.1f} %"
    )
    return not alarms and seen >= BAR * opened


def main(argv: list[str] | None = None) -> int:
    """Run the parts that were asked for; return 1 if one is below its bar."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.fuzzing", description=__doc__)
    parser.add_argument("part", choices=("wrong", "right", "nothing", "all"), nargs="?", default="all")
    parser.add_argument(
        "--only", action="append", help="wrong servers, or runs over right ones, that hold this text; may be repeated"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    given = parser.parse_args(argv)
    with ProcessPoolExecutor(given.jobs) as workers:
        checks: dict[str, Callable[[], bool]] = {
            "nothing": nothing,
            "wrong": lambda: wrong(workers, given.only or [""]),
            "right": lambda: right(workers, given.only or [""]),
        }
        good = [check() for name, check in checks.items() if given.part in (name, "all")]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
