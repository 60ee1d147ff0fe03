"""The command `syllabind fuzz`: test a tenant of one's own against the spec."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from typing import Any

from syllabind.core._http import http
from syllabind.core.registry import example, registered
from syllabind.errors import ArgumentError, InsecureUrlError, SyllabindError

__all__ = ["add_parser", "run_command"]

_SECRET = ("TOKEN", "SECRET", "PASSWORD")
DESCRIPTION = """\
Send generated requests to a service and check the answers against the spec. The variables
SYLLABIND_<API>_* name the credential.

Exit status: 0 the service was tried and no check objects, 1 there are findings, 2 wrong arguments or settings,
3 the run proves nothing: nothing was selected, the credential opens nothing, no answer was a success, the service
limited the rate, or the run was stopped. Why, and what to do, is printed."""


def add_parser(commands: Any) -> None:
    """Add the command `fuzz` to those of `syllabind`.

    Args:
        commands: The sub-parsers of the command.
    """
    parser = commands.add_parser(
        "fuzz",
        help="test a tenant against the spec",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example: syllabind fuzz {example()} --base-url https://staging.example.com --junit report.xml",
    )
    parser.add_argument("api", choices=tuple(registered()))
    parser.add_argument("--base-url", required=True, help="origin of the service; there is no default on purpose")
    parser.add_argument("--allow-writes", action="store_true", help="also call operations that change or delete data")
    parser.add_argument("--operation", action="append", default=[], help="only this operationId; may be repeated")
    parser.add_argument("--rate", type=float, default=2.0, help="requests a second at most, 0: no limit (default: 2)")
    parser.add_argument("--examples", type=int, default=5, help="generated requests for each operation (default: 5)")
    parser.add_argument("--negative", action="store_true", help="also send requests that break the spec")
    parser.add_argument("--seed", type=int, help="send the requests of an earlier run (default: the day's number)")
    parser.add_argument("--junit", metavar="FILE", help="write a JUnit report")
    parser.add_argument("--html", metavar="FILE", help="write a page")
    parser.add_argument(
        "--coverage", action="store_true", help="print how much of the spec was touched (pip install tracecov)"
    )
    parser.set_defaults(run=run_command)


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command with parsed arguments.

    Returns:
        The exit status: 0 clean, 1 findings, 2 wrong arguments or settings, 3 the run proves nothing.
    """
    from .api_under_test import facade_of
    from .report import Verdict, as_text
    from .reporters import write_html, write_junit
    from .runner import run

    try:
        credential = facade_of(arguments.api).from_env(_environ(arguments))
    except SyllabindError as error:
        return _refuse(error)
    seed = _today() if arguments.seed is None else arguments.seed
    print(f"seed {seed}; replay with --seed {seed}", file=sys.stderr)
    transport = http.HTTPTransport()
    try:
        coverage = _coverage(arguments.api) if arguments.coverage else None
        result = run(
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
            progress=_show_progress if sys.stderr.isatty() else None,
        )
    except (ArgumentError, InsecureUrlError) as error:
        return _refuse(error)
    finally:
        transport.close()
    variables = (
        value for name, value in os.environ.items() if name.startswith("SYLLABIND_") and name.endswith(_SECRET)
    )
    result = result.with_secrets(variables)
    if arguments.junit:
        write_junit(arguments.junit, result)
    if arguments.html:
        write_html(arguments.html, result)
    if result.verdict is Verdict.FINDINGS:
        print(as_text(result.report, result.secrets))
    print(result.summary())
    if coverage is not None:
        print("\n".join(coverage.lines(result.operations)))
    return int(result.verdict)


def _environ(arguments: argparse.Namespace) -> dict[str, str]:
    """Return the environment, with the base URL as the server where no variable names one.

    A credential belongs to one server. Where the variables name another one than the base URL, nothing is sent.
    """
    prefix = f"SYLLABIND_{arguments.api.upper()}_"
    named = any(os.environ.get(prefix + name) for name in ("SERVER", "REGION", "ENVIRONMENT"))
    return dict(os.environ) if named else {**os.environ, f"{prefix}SERVER": arguments.base_url}


def _refuse(error: SyllabindError) -> int:
    print(f"syllabind fuzz: {error}", file=sys.stderr)
    return 2


def _today() -> int:
    """Return the day's number: as days go by, each coverage case has its turn."""
    return datetime.datetime.now(datetime.UTC).toordinal()


def _coverage(api: str) -> Any:
    from .api_under_test import load_api
    from .coverage import Coverage

    return Coverage(load_api(api))


def _show_progress(number: int, total: int, name: str) -> None:
    """Write one line over on the terminal; the last call, without a name, clears it."""
    text = f"{number}/{total} {name}" if name else ""
    print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
