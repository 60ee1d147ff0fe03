"""`syllabind sync`: keep a database in step with an API."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from syllabind.core.registry import example
from syllabind.errors import SyllabindError
from syllabind_bulk.files import TransferError
from syllabind_bulk.integrations import environ_of, integrations_at
from syllabind_bulk.plan import plan_of
from syllabind_bulk.sync import Summary, Sync, sync_integrations

from ..accounts import client_for
from ..operations import find
from ..parser import add_api, add_profile
from ..profiles import environment
from ..terminal import fail, printable, progress, show_status

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Read all lists of a customer into a DuckDB file, and on later runs what has changed. The file holds one "
        "consistent state at any time; an interrupted run is continued by the same command."
    )
    parser.epilog = (
        f"example: syllabind sync {example()} --to data.duckdb\n\n"
        "exit status: 0 done, 1 the service failed, 2 wrong arguments, 3 done but for records that could not be read, "
        "or that may be missing because a numbered list was read once, or moved while it was read"
    )
    add_api(parser)
    add_profile(parser)
    add = parser.add_argument
    add("--to", required=True, type=Path, metavar="FILE", help="the file: .duckdb, or a folder that ends in .parquet")
    add("--full", action="store_true", help="read all lists anew")
    add("--passes", type=int, choices=(1, 2), default=1, help="2 reads numbered lists twice: no record is missed")
    add("--plan", action="store_true", help="show what would be done, and do nothing")
    add(
        "--integrations",
        type=Path,
        metavar="FILE",
        help='JSON object with the settings of each integration: {"north": {"INTEGRATION_TOKEN": "env:NORTH_TOKEN"}}; '
        "a value is env:NAME, file:PATH, or the setting itself",
    )
    add("--workers", type=int, default=4, metavar="N", help="integrations read at the same time (default: %(default)s)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Sync each integration.

    Returns:
        The exit status: 0 done, 1 the service failed for an integration, 2 a file is in the way, 3 done in part.
    """
    api = arguments.api
    if arguments.integrations is None:
        clients = {"default": functools.partial(_client, api, environment(api, arguments.profile))}
    else:
        places = integrations_at(f"file:{arguments.integrations}")
        clients = {name: functools.partial(_client_at, api, each) for name, each in places.items()}
    if arguments.plan:
        for name, client in clients.items():
            _show_plan(name, client, arguments)
        return 0
    show = {name: progress(f"{name}: ") for name in clients}
    status = 0
    for name, found in sync_integrations(
        clients,
        arguments.to,
        workers=arguments.workers,
        full=arguments.full,
        passes=arguments.passes,
        progress=lambda integration, table, rows: show[integration](rows, None),
    ):
        show_status("")
        if isinstance(found, Exception):  # the other integrations go on
            if len(clients) == 1:
                if isinstance(found, TransferError):
                    return fail(str(found), 2)
                raise found
            status = 1
            print(printable(f"{name}: failed: {found if isinstance(found, SyllabindError) else repr(found)}"))
            continue
        print(printable(f"{name}: {_text(found)}"))
        if status != 1 and (found.invalid_records or found.may_be_incomplete):
            status = 3
    return status


def _client(api: str, environ: Mapping[str, str]) -> Any:
    return client_for(find(api, plan_of(api).tables[0].operation), environ, trust_env=True)


def _client_at(api: str, places: Mapping[str, str]) -> Any:
    return _client(api, environ_of(api, places))


def _show_plan(name: str, make: Callable[[], Any], arguments: argparse.Namespace) -> None:
    database = arguments.to / "state.duckdb" if arguments.to.suffix == ".parquet" else arguments.to
    with make() as client:
        step = Sync(client, database, integration=name).plan(full=arguments.full)
    print(printable(f"{name}: {step.kind}, {step.reason}: {', '.join(step.tables)}"))


def _text(summary: Summary) -> str:
    rows = ", ".join(f"{table} {count:,}" for table, count in summary.rows.items()) or "no rows"
    text = [f"{summary.kind}, {summary.reason}", rows]
    if summary.deleted:
        text.append(f"{summary.deleted:,} deleted")
    for label, counts in (("unknown events", summary.unknown), ("names of absent records", summary.orphans)):
        if counts:
            text.append(f"{label}: {', '.join(f'{name} {count:,}' for name, count in counts.items())}")
    if summary.invalid_records:
        text.append(f"{summary.invalid_records:,} records could not be read, see the table _invalid")
    if summary.may_be_incomplete:
        names = ", ".join(summary.may_be_incomplete)
        text.append(f"records of {names} may be missing: numbered lists may move while they are read; see --passes")
    return "; ".join(text)
