"""The command `syllabind fuzz`: test a tenant of one's own, or a server against a spec of one's own."""

from __future__ import annotations

import argparse
import datetime
import os
import shlex
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from syllabind.core.registry import example, registered
from syllabind.errors import ArgumentError, SyllabindError

__all__ = ["configure", "run_command"]

_SECRET = ("TOKEN", "SECRET", "PASSWORD", "API_KEY", "AUTHORIZATION")
_REPORTS = ("junit", "html", "json", "har", "vcr", "ndjson", "wfc")
DESCRIPTION = """\
Send generated requests to a service and check the answers against the spec. The variables SYLLABIND_<API>_* name the
credential; with --spec it is SYLLABIND_FUZZ_AUTHORIZATION, the value of the header Authorization.

exit status: 0 the service was tried and no check objects, 1 there are findings, 2 wrong arguments or settings,
3 the run proves nothing: nothing was selected, the credential opens nothing, no answer was a success, the service
limited the rate, or the run was stopped or ran out of time. Why, and what to do, is printed."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description, _, status = DESCRIPTION.rpartition("\n\n")
    parser.epilog = (
        f"examples:\n  syllabind fuzz {example()} --base-url https://staging.example.com --junit report.xml\n"
        "  syllabind fuzz --spec my.yaml --base-url http://127.0.0.1:8000 --allow-writes --html report.html\n\n"
        + status
    )
    names = tuple(registered())
    add = parser.add_argument
    add("api", metavar="API", nargs="?", choices=names, help=f"one of {', '.join(names)}")
    add("--spec", metavar="FILE", help="an OpenAPI document (YAML or JSON) in place of an API's name")
    add("--base-url", required=True, metavar="URL", help="origin of the service; there is no default on purpose")
    add("--allow-writes", action="store_true", help="also call operations that change or delete data")
    operations = "only these operationIds, such as 'list*'; may be repeated"
    add("--operation", action="append", default=[], metavar="NAME", help=operations)
    add("--rate", type=float, default=2.0, metavar="N", help="requests a second at most, 0: no limit (default: 2)")
    add("--time-budget", type=float, metavar="SECONDS", help="end after this time (default: no limit)")
    add("--profile", choices=("quick", "thorough"), default="quick", help="how much is tried (default: quick)")
    add("--examples", type=int, metavar="N", help="generated requests for each operation (default: 5, thorough: 25)")
    add("--negative", action="store_true", help="also send requests that break the spec")
    parameters = "value of a parameter, such as the id of a tenant that is part of paths; may be repeated"
    add("--parameter", action="append", default=[], metavar="NAME=VALUE", help=parameters)
    kinds = "security scheme that the credential of --spec is for (default: all); may be repeated"
    add("--scheme", action="append", metavar="NAME", help=kinds)
    scopes = "scope that the credential has (default: all); what needs another one must refuse it; may be repeated"
    add("--scope", action="append", metavar="NAME", help=scopes)
    add("--seed", type=int, metavar="N", help="send the requests of an earlier run (default: the day's number)")
    for name in _REPORTS:
        add(f"--{name}", metavar="FILE", help=f"write a report as {name.upper()}")
    add("--coverage", action="store_true", help="print how much of the spec was touched (pip install tracecov)")
    parser.set_defaults(run=run_command)


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command with parsed arguments.

    Returns:
        The exit status: 0 clean, 1 findings, 2 wrong arguments or settings, 3 the run proves nothing.
    """
    from syllabind.core._http import http

    from .recordings import RECORDED, Recordings
    from .report import Verdict, as_text
    from .reporters import write_reports

    if (arguments.api is None) is (arguments.spec is None):
        print("syllabind fuzz: either the name of an API or --spec is needed, and not both", file=sys.stderr)
        return 2
    seed = _today() if arguments.seed is None else arguments.seed
    replay = _replay(arguments, seed)
    print(f"seed {seed}; replay with: {replay}", file=sys.stderr)
    paths = {name: path for name in _REPORTS if (path := getattr(arguments, name))}
    recordings = Recordings() if set(RECORDED) & set(paths) else None
    transport = http.HTTPTransport()
    try:
        coverage = _coverage(arguments.api) if arguments.coverage and arguments.api else None
        result = _run(arguments, seed, transport if coverage is None else coverage.watch(transport), recordings)
    except SyllabindError as error:
        return _refuse(error)
    finally:
        transport.close()
    secrets = (
        part
        for name, value in os.environ.items()
        if name.startswith("SYLLABIND_") and name.endswith(_SECRET)
        for part in (value, *value.split()[1:])
    )
    result = attrs.evolve(result, replay=replay, secrets=(*result.secrets, *secrets))
    write_reports(result, paths, recordings)
    if result.verdict is Verdict.FINDINGS:
        print(as_text(result))
    print(_table(result))
    print(result.summary())
    if coverage is not None:
        print("\n".join(coverage.lines(result.operations)))
    return int(result.verdict)


def _credential(api: str, environ: Mapping[str, str]) -> Any:
    """Return the credential of the variables; an API without a facade takes the access token in `TOKEN`.

    `None` where the document declares no security scheme.
    """
    from syllabind.auth.credentials import BearerToken
    from syllabind.auth.environment import settings
    from syllabind.core.registry import document_of, facade_of

    facade, schemes = facade_of(api), document_of(api).get("components", {}).get("securitySchemes")
    if not schemes:
        return None
    if hasattr(facade, "from_env"):
        return facade.from_env(environ)
    found = settings(api, environ)
    return BearerToken(found.require("TOKEN"), schemes=schemes, server=found.get("SERVER"), api=api)


def _run(arguments: argparse.Namespace, seed: int, transport: Any, recordings: Any) -> Any:
    from .runner import run

    credential, headers, target = None, {}, arguments.api
    if arguments.spec is None:
        credential = _credential(arguments.api, _environ(arguments))
    else:
        from .own_spec import load_document

        target = load_document(arguments.spec)
        if authorization := os.environ.get("SYLLABIND_FUZZ_AUTHORIZATION"):
            headers = {"Authorization": authorization}
    return run(
        target,
        arguments.base_url,
        credential,
        transport,
        seed=seed,
        writes=arguments.allow_writes,
        only=arguments.operation,
        rate=arguments.rate,
        profile=arguments.profile,
        examples=arguments.examples,
        negative=arguments.negative,
        time_budget=arguments.time_budget,
        headers=headers,
        schemes=arguments.scheme,
        scopes=arguments.scope,
        parameters=_parameters(arguments.parameter),
        progress=_progress() if sys.stderr.isatty() else None,
        recorder=recordings,
    )


def _parameters(pairs: list[str]) -> dict[str, str]:
    for each in pairs:
        if "=" not in each:
            raise ArgumentError("parameter", f"must be NAME=VALUE, got {each}")
    return {each.partition("=")[0]: each.partition("=")[2] for each in pairs}


def _replay(arguments: argparse.Namespace, seed: int) -> str:
    """Return a command that sends the same requests, with every option that has a say in it."""
    words = ["syllabind", "fuzz", *([arguments.api] if arguments.api else ["--spec", arguments.spec])]
    words += [f"--base-url={arguments.base_url}", f"--seed={seed}"]
    words += [f"--operation={each}" for each in arguments.operation]
    words += [f"--parameter={each}" for each in arguments.parameter]
    words += [f"--scheme={each}" for each in arguments.scheme or ()]
    words += [f"--scope={each}" for each in arguments.scope or ()]
    words += [
        f"--{name.replace('_', '-')}={value}"
        for name, default in (("rate", 2.0), ("profile", "quick"), ("examples", None), ("time_budget", None))
        if (value := getattr(arguments, name)) != default
    ]
    words += [f"--{name.replace('_', '-')}" for name in ("allow_writes", "negative") if getattr(arguments, name)]
    return shlex.join(words)


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


def _table(result: Any) -> str:
    """Return a line for each operation: how often it was tried, and what came of it."""
    head = f"{'operation':36}{'tried':>7}{'success':>9}{'refused':>9}{'findings':>10}"
    rows = [
        f"{each.operation:36}{each.tried:7}{each.successes:9}{each.refused:9}{each.findings:10}"
        for each in result.summaries
    ]
    return "\n".join([head, *rows]) if rows else ""


def _progress() -> Callable[[int, int, str], None]:
    """Return what writes one line over on the terminal, with the time that is left; the last call clears it."""
    began = time.monotonic()

    def show(number: int, total: int, name: str) -> None:
        spent = time.monotonic() - began
        left = f", {spent / (number - 1) * (total - number + 1):.0f} s left" if number > 1 else ""
        text = f"{number}/{total} {name}{left}" if name else ""
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    return show
