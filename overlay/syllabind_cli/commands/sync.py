"""`syllabind sync`: keep a database in step with an API."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from syllabind.core.registry import client_class, example, facade_of, registered
from syllabind.errors import ArgumentError, SyllabindError
from syllabind_bulk.files import TransferError
from syllabind_bulk.sync import Summary, Sync

from ..terminal import printable, progress

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "sync",
        help="keep a database in step",
        description="Read all lists of a customer into a DuckDB file, and on later runs what has changed. The file "
        "holds one consistent state at any time; an interrupted run is continued by the same command.",
        epilog=f"example: syllabind sync {example()} --to data.duckdb; exit status: 0 done, 1 the service failed, "
        "2 wrong usage, 3 done but for records that could not be read, or a list moved",
    )
    parser.add_argument("api", choices=sorted(registered()), help="name of the API")
    parser.add_argument("--to", required=True, type=Path, metavar="FILE", help="the DuckDB file")
    parser.add_argument("--full", action="store_true", help="read all lists anew")
    parser.add_argument("--plan", action="store_true", help="show what would be done, and do nothing")
    parser.add_argument(
        "--integrations",
        type=Path,
        metavar="FILE",
        help='JSON object with the settings of each integration: {"north": {"INTEGRATION_TOKEN": "env:NORTH_TOKEN"}}; '
        "a value is env:NAME, file:PATH, or the setting itself",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Sync each integration.

    Returns:
        The exit status: 0 done, 1 the service failed for an integration, 2 wrong usage, 3 done in part.
    """
    status = 0
    try:
        integrations = _integrations(arguments.api, arguments.integrations)
    except ArgumentError as error:
        print(f"syllabind sync: {printable(str(error))}", file=sys.stderr)
        return 2
    for name, environ in integrations.items():
        try:
            told, done = _sync(name, environ, arguments)
        except TransferError as error:
            print(f"syllabind sync: {printable(str(error))}", file=sys.stderr)
            return 2
        except SyllabindError as error:  # the other integrations go on
            if len(integrations) == 1:
                raise
            told, done = f"failed: {error}", 1
        print(printable(f"{name}: {told}"))
        status = status if status == 1 else max(status, done) if done != 1 else 1
    return status


def _sync(name: str, environ: Mapping[str, str], arguments: argparse.Namespace) -> tuple[str, int]:
    show = progress(f"{name}: ")
    with client_class(arguments.api)(facade_of(arguments.api).from_env(environ)) as client:
        sync = Sync(client, arguments.to, integration=name, progress=lambda table, rows: show(rows, None))
        if arguments.plan:
            step = sync.plan(full=arguments.full)
            return f"{step.kind}, {step.reason}: {', '.join(step.tables)}", 0
        return _told(summary := sync.run(full=arguments.full)), (
            3 if summary.invalid_records or summary.may_be_incomplete else 0
        )


def _told(summary: Summary) -> str:
    rows = ", ".join(f"{table} {count:,}" for table, count in summary.rows.items()) or "no rows"
    told = [f"{summary.kind}, {summary.reason}", rows]
    if summary.deleted:
        told.append(f"{summary.deleted:,} deleted")
    for label, counts in (("unknown events", summary.unknown), ("names of absent records", summary.orphans)):
        if counts:
            told.append(f"{label}: {', '.join(f'{name} {count:,}' for name, count in counts.items())}")
    if summary.invalid_records:
        told.append(f"{summary.invalid_records:,} records could not be read, see the table _invalid")
    if summary.may_be_incomplete:
        told.append(f"moved while they were read: {', '.join(summary.may_be_incomplete)}")
    return "; ".join(told)


def _integrations(api: str, path: Path | None) -> Mapping[str, Mapping[str, str]]:
    """Return the variables of each integration by its name; the process's own if there is no file.

    Raises:
        ArgumentError: The file is not as described, or a place that it names is empty.
    """
    if path is None:
        return {"default": os.environ}
    try:
        found = msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, str]])
    except (OSError, msgspec.DecodeError) as error:
        raise ArgumentError("--integrations", f"must be a file with an object of objects of text: {error}") from None
    prefix = f"SYLLABIND_{api.upper()}_"
    return {
        name: {f"{prefix}{key}": _resolved(value) for key, value in settings.items()}
        for name, settings in found.items()
    }


def _resolved(value: str) -> str:
    place, _, name = value.partition(":")
    try:
        if place == "env":
            return os.environ[name]
        if place == "file":
            return Path(name).read_text(encoding="utf-8").strip()
    except (KeyError, OSError):
        raise ArgumentError("--integrations", f"must name places that hold something; {value} does not") from None
    return value
