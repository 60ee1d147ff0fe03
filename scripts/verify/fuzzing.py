"""The command `syllabind fuzz` against servers over sockets: `python -m scripts.verify.fuzzing [wrong|right|nothing]`.

`nothing` makes runs that cannot prove anything, and counts those that say so. `wrong` serves sandboxes with one fault
each, and counts those that the command notices; `right` serves sandboxes as they are, and counts false alarms. The
faults are those of `tests/mutation`, written against the documents.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

from syllabind.core._http import http
from syllabind.core.registry import package_of
from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_fuzz.signing import Account, account_for
from tests.fuzz.environment import Environment
from tests.fuzz.proofless import RUNS
from tests.mutation import independent
from tests.mutation.faults import FaultyTransport, Mutant
from tests.mutation.generic import mutants

COMMAND = str(Path(sys.executable).with_name("syllabind"))
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


def fuzz(api: str, url: str, account: Account, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command against a service of an API, signed as an account."""
    # The document alone, so that each kind of credential is taken: the command's own variables have one a service.
    document = files(package_of(api)).joinpath("openapi.json")
    environ = {**os.environ, "SYLLABIND_FUZZ_AUTHORIZATION": account.header()[1]}
    return subprocess.run(
        [COMMAND, "fuzz", f"--spec={document}", f"--base-url={url}", "--rate=0", *options],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )


def _try(mutant: Mutant) -> tuple[Mutant, int, str]:
    env = Environment(mutant.api)
    endpoint = load_api(mutant.api).endpoints[mutant.operation]
    account = account_for(endpoint.node, env.accounts)
    if account is None:
        return mutant, 0, "no credential opens the operation"
    options = ["--examples=5", "--seed=1", *(f"--operation={each}" for each in sorted(_around(mutant)))]
    options += [f"--parameter={name}={value}" for name, value in env.parameters.items()]
    with served(FaultyTransport(env.world, env.transport, mutant), account.origin) as url:
        done = fuzz(mutant.api, url, account, "--allow-writes", *options)
    return mutant, done.returncode, (done.stdout + done.stderr)[-300:]


def _around(mutant: Mutant) -> set[str]:
    """Return the operation of a fault, and those that read, list, create, change and delete the same records."""
    target = load_api(mutant.api)
    path = target.endpoints[mutant.operation].path
    listed = path.rpartition("/{")[0] if path.endswith("}") else path
    return {each.id for each in target.endpoints.values() if each.path == path or _is_at(each.path, listed)}


def _is_at(path: str, listed: str) -> bool:
    rest = path.removeprefix(listed)
    return path.startswith(listed) and (not rest or (rest.startswith("/{") and rest.count("/") == 1))


def faults() -> list[Mutant]:
    """Return the wrong servers: faults that any service can have, and those written without knowledge of the suites."""
    known = [each for each in mutants() if each.family in FAMILIES]
    return [*known, *independent.mutants()]


def wrong(workers: ThreadPoolExecutor, only: str) -> bool:
    """Print which faults are noticed, by where they come from; return whether enough are."""
    chosen = [each for each in faults() if only in str(each)]
    noticed: Counter[str] = Counter()
    for mutant, status, text in workers.map(_try, chosen):
        noticed[mutant.source] += status == 1
        print(f"{'noticed' if status == 1 else f'MISSED ({status})':12} {mutant}", flush=True)
        if status != 1:
            print(text, flush=True)
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
            words = [COMMAND, "fuzz", each.api, f"--base-url={url}", "--rate=0", "--examples=1", *each.options]
            done = subprocess.run(words, env={**os.environ, **named}, capture_output=True, text=True, check=False)
        right = done.returncode == PROVES_NOTHING and each.reason in done.stdout
        explained += right
        print(f"{'explained' if right else f'MISSED ({done.returncode})':16} {each.name}", flush=True)
    print(f"runs that prove nothing: {explained} of {len(RUNS)} say so")
    return explained == len(RUNS)


def _quiet(piece: tuple[str, int, bool]) -> tuple[tuple[str, int, bool], int, str]:
    api, seed, negative = piece
    env = Environment(api)
    account = env.accounts[1 if len(env.accounts) > 3 else 0]
    options = [f"--seed={seed}", "--examples=2", *(["--negative"] if negative else [])]
    options += [f"--parameter={name}={value}" for name, value in env.parameters.items()]
    with served(env.transport, account.origin) as url:
        done = fuzz(api, url, account, *options)
    return piece, done.returncode, done.stdout


def right(workers: ThreadPoolExecutor) -> bool:
    """Print the runs over sandboxes without a fault; return whether none has a finding."""
    pieces = [(api, seed, negative) for api in APIS for seed in SEEDS for negative in (False, True)]
    alarms = 0
    for piece, status, text in workers.map(_quiet, pieces):
        alarms += status != 0
        print(f"{piece}: exit status {status}{'' if status == 0 else chr(10) + text[:1500]}", flush=True)
    print(f"false alarms of the command: {alarms} of {len(pieces)} runs")
    return not alarms


def main(argv: list[str] | None = None) -> int:
    """Run the parts that were asked for; return 1 if one is below its bar."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.fuzzing", description=__doc__)
    parser.add_argument("part", choices=("wrong", "right", "nothing", "all"), nargs="?", default="all")
    parser.add_argument("--only", default="", help="the wrong servers whose name holds this text")
    given = parser.parse_args(argv)
    with ThreadPoolExecutor(2) as workers:
        checks: dict[str, Callable[[], bool]] = {
            "nothing": nothing,
            "wrong": lambda: wrong(workers, given.only),
            "right": lambda: right(workers),
        }
        good = [check() for name, check in checks.items() if given.part in (name, "all")]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
