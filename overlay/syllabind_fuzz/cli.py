"""`syllabind fuzz`: the server-side suite against a tenant of one's own."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from syllabind.core._http import http
from syllabind.core.origins import checked_server
from syllabind.errors import ArgumentError

if TYPE_CHECKING:
    from .api_under_test import ApiUnderTest, Endpoint
    from .coverage import Coverage
    from .server_checks import Report

__all__ = ["add_parser", "fuzz"]

_SECRET = ("TOKEN", "SECRET", "PASSWORD")


def add_parser(commands: Any) -> None:
    """Add the command `fuzz` to those of `syllabind`.

    Args:
        commands: What `add_subparsers` gave.
    """
    parser = commands.add_parser(
        "fuzz",
        help="test a tenant against the spec",
        description="Send generated requests to a tenant and check the answers against the spec. Needs "
        "`pip install 'syllabind[fuzz]'`. Signs in as SYLLABIND_<API>_* says. "
        "Exit status: 1 where there are findings or nothing could be tried.",
        epilog="example: syllabind fuzz alm --base-url https://learningmanager.adobe.com --junit report.xml",
    )
    parser.add_argument("api", choices=("alm", "edlink", "thrive"))
    parser.add_argument("--base-url", required=True, help="origin of the tenant; there is no default on purpose")
    parser.add_argument("--allow-writes", action="store_true", help="call operations that change or delete data, too")
    parser.add_argument("--operation", action="append", default=[], help="only this operationId; may be repeated")
    parser.add_argument("--rate", type=float, default=2.0, help="requests a second at most (default: 2)")
    parser.add_argument("--examples", type=int, default=5, help="generated requests for each operation (default: 5)")
    parser.add_argument("--negative", action="store_true", help="send requests that break the spec, too")
    parser.add_argument("--seed", type=int, help="replay an earlier run")
    parser.add_argument("--junit", metavar="FILE", help="write a JUnit report")
    parser.add_argument("--html", metavar="FILE", help="write a page")
    parser.add_argument(
        "--coverage", action="store_true", help="print how much of the spec was touched (pip install tracecov)"
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from syllabind.auth import Credential

    module = import_module(f"syllabind.{arguments.api}")
    credential: Credential = module.from_env(_placed(os.environ, arguments.api, arguments.base_url))
    secrets = [value for name, value in os.environ.items() if name.startswith("SYLLABIND_") and name.endswith(_SECRET)]
    seed = _today() if arguments.seed is None else arguments.seed
    print(f"seed {seed}; replay with --seed {seed}", file=sys.stderr)
    coverage = _coverage(arguments.api) if arguments.coverage else None
    transport = http.HTTPTransport()
    try:
        target, names, report, more = fuzz(
            arguments.api,
            arguments.base_url,
            credential,
            transport if coverage is None else coverage.watch(transport),
            seed=seed,
            writes=arguments.allow_writes,
            only=arguments.operation,
            rate=arguments.rate,
            examples=arguments.examples,
            negative=arguments.negative,
            progress=_show if sys.stderr.isatty() else None,
        )
    finally:
        transport.close()
    from .report import as_text, write_html, write_junit

    secrets += more
    if arguments.junit:
        write_junit(arguments.junit, target, report, names, secrets)
    if arguments.html:
        write_html(arguments.html, target, report, names, secrets)
    found = len(report.findings)
    summary = [f"{len(names)} operations, {sum(report.cases.values())} requests, {found} findings"]
    if coverage is not None:
        from .coverage import as_lines

        summary += as_lines(coverage.shares(names))
    print("\n".join([as_text(report, secrets), *summary] if found else summary))
    return 1 if found else 0


def _placed(environ: Mapping[str, str], api: str, base_url: str) -> Mapping[str, str]:
    """Return the environment with the base URL as the server, unless it names a place itself.

    A credential of another place is refused before anything is sent.
    """
    prefix = f"SYLLABIND_{api.upper()}_"
    if any(environ.get(prefix + name) for name in ("SERVER", "ENVIRONMENT", "REGION")):
        return environ
    return {**environ, f"{prefix}SERVER": base_url}


def _today() -> int:
    """The day's number: as days go by, each coverage case has its turn."""
    return datetime.datetime.now(datetime.UTC).toordinal()


def _coverage(api: str) -> Coverage:
    from .api_under_test import load_api
    from .coverage import Coverage

    return Coverage(load_api(api))


def _show(number: int, total: int, name: str) -> None:
    """One line on the terminal that is written over; the last call clears it."""
    text = f"{number}/{total} {name}" if name else ""
    print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def fuzz(
    api: str,
    base_url: str,
    credential: Any,
    transport: http.BaseTransport,
    *,
    seed: int,
    writes: bool = False,
    only: Iterable[str] = (),
    rate: float = 2.0,
    examples: int = 5,
    negative: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
) -> tuple[ApiUnderTest, list[str], Report, list[str]]:
    """Run the server-side suite against a tenant.

    Args:
        api: `alm`, `edlink` or `thrive`.
        base_url: Origin of the tenant.
        credential: Whom to sign in as; operations that it does not open are left out.
        transport: The way to the tenant.
        seed: What the requests depend on.
        writes: Whether operations may be called that change data.
        only: Only these operationIds.
        rate: Requests a second at most.
        examples: Generated requests for each operation.
        negative: Whether requests may be sent that break the spec.
        progress: Called before each operation with its number, how many there are, and its name; at the end with an
            empty name.

    Returns:
        The API, the operations tried, what was seen, and the secrets that were used.

    Raises:
        InsecureUrlError: The base URL is no origin, or plain http and not loopback.
        ArgumentError: There is no such operation.
    """
    from .api_under_test import load_api
    from .known_deviations import KNOWN_DEVIATIONS
    from .server_checks import Report, Settings, check_endpoint, load_schema
    from .signing import Account, account_for
    from .transports import via_transport

    origin = checked_server(base_url)
    known = load_api(api)
    if wrong := set(only) - set(known.endpoints):
        raise ArgumentError("operation", f"cannot be {', '.join(sorted(wrong))}, which the API does not have")
    account = Account(credential=credential, origin=origin)
    signature = account.header()[1]
    chosen = [
        endpoint
        for endpoint in known.endpoints.values()
        if _may(endpoint, writes=writes) and account_for(endpoint.node, [account]) and (not only or endpoint.id in only)
    ]
    guarded = _Guard(transport, origin, _paced(rate), writes=writes)
    settings = Settings(seed=seed, examples=examples, share=1 if negative else 8)
    report = Report()
    for number, endpoint in enumerate(chosen, 1):
        if progress is not None:
            progress(number, len(chosen), endpoint.id)
        schema = load_schema(known, [account], via_transport(guarded), only=endpoint)
        if not negative:
            schema.config.generation.update(modes=[_positive()])
        report.merge(check_endpoint(schema, endpoint, settings, base_url=origin, deviations=KNOWN_DEVIATIONS[api]))
    if progress is not None:
        progress(len(chosen), len(chosen), "")
    return known, [endpoint.id for endpoint in chosen], report, [signature, *signature.split()[1:]]


def _positive() -> Any:
    from schemathesis import GenerationMode

    return GenerationMode.POSITIVE


def _may(endpoint: Endpoint, *, writes: bool) -> bool:
    return not endpoint.browser and bool(endpoint.node["security"]) and (writes or endpoint.reads)


class _Guard(http.BaseTransport):
    """Lets through what may be sent, at the pace that was asked for."""

    def __init__(self, inner: http.BaseTransport, origin: str, wait: Callable[[], None], *, writes: bool) -> None:
        self._inner, self._origin, self._wait, self._writes = inner, http.URL(origin), wait, writes

    def handle_request(self, request: http.Request) -> http.Response:
        there = (request.url.scheme, request.url.host, request.url.port)
        if there != (self._origin.scheme, self._origin.host, self._origin.port):
            raise http.ConnectError("a request to another origin was held back")
        # Schemathesis tries methods that an operation does not have: on a tenant these might exist after all.
        if not self._writes and request.method not in ("GET", "HEAD", "OPTIONS"):
            return http.Response(405, headers={"allow": "GET", "x-syllabind": "held back"})
        self._wait()
        return self._inner.handle_request(request)


def _paced(rate: float) -> Callable[[], None]:
    due = [time.monotonic()]

    def wait() -> None:
        pause = due[0] - time.monotonic()
        if pause > 0:
            time.sleep(pause)
        due[0] = max(due[0], time.monotonic()) + (1 / rate if rate > 0 else 0)

    return wait
