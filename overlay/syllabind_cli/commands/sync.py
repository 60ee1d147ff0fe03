"""`syllabind sync`: keep a database in step with an API."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path

import msgspec

from syllabind.core.registry import client_class, example
from syllabind.errors import ArgumentError, SyllabindError
from syllabind_bulk.files import TransferError
from syllabind_bulk.sync import Summary, Sync

from ..accounts import account_credential
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
        "or a list moved while it was read"
    )
    add_api(parser)
    add_profile(parser)
    add = parser.add_argument
    add("--to", required=True, type=Path, metavar="FILE", help="the DuckDB file")
    add("--full", action="store_true", help="read all lists anew")
    add("--plan", action="store_true", help="show what would be done, and do nothing")
    add(
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
        The exit status: 0 done, 1 the service failed for an integration, 2 a file is in the way, 3 done in part.
    """
    status = 0
    integrations = _integrations(arguments.api, arguments.integrations, arguments.profile)
    for name, environ in integrations.items():
        try:
            text, done = _sync(name, environ, arguments)
        except TransferError as error:
            return fail(str(error), 2)
        except SyllabindError as error:  # the other integrations go on
            if len(integrations) == 1:
                raise
            text, done = f"failed: {error}", 1
        show_status("")
        print(printable(f"{name}: {text}"))
        status = status if status == 1 else max(status, done) if done != 1 else 1
    return status


def _sync(name: str, environ: Mapping[str, str], arguments: argparse.Namespace) -> tuple[str, int]:
    show = progress(f"{name}: ")
    credential = account_credential(arguments.api, environ)
    with client_class(arguments.api)(credential, trust_env=True) as client:
        sync = Sync(client, arguments.to, integration=name, progress=lambda table, rows: show(rows, None))
        if arguments.plan:
            step = sync.plan(full=arguments.full)
            return f"{step.kind}, {step.reason}: {', '.join(step.tables)}", 0
        return _text(summary := sync.run(full=arguments.full)), (
            3 if summary.invalid_records or summary.may_be_incomplete else 0
        )


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
        text.append(f"may have moved while they were read: {', '.join(summary.may_be_incomplete)}")
    return "; ".join(text)


def _integrations(api: str, path: Path | None, profile: str | None) -> Mapping[str, Mapping[str, str]]:
    """Return the variables of each integration by its name; those of the process and the profile if there is no file.

    Raises:
        ArgumentError: The file is not as described, or a place that it names is empty.
    """
    if path is None:
        return {"default": environment(api, profile)}
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
