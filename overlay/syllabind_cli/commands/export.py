"""`syllabind export`: write a list to a file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from syllabind.core.registry import example
from syllabind.errors import ArgumentError
from syllabind_bulk.export import export
from syllabind_bulk.files import TransferError
from syllabind_bulk.lists import lists_of, pager_of
from syllabind_bulk.reports import export_report, report_for

from ..accounts import client_for
from ..operations import find
from ..parser import add_api, add_profile
from ..profiles import environment
from ..terminal import fail, printable, progress, show_status

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Write a whole list to a file. The file appears when it is complete; an interrupted export is continued by the "
        "same command. Records that cannot be read go to FILE.invalid.jsonl."
    )
    parser.epilog = (
        f"example: syllabind export {example()} users --to users.parquet\n\n"
        "exit status: 0 complete, 1 the service failed (what was read is kept), 2 wrong arguments, 3 complete but for "
        "records that could not be read, or that may be missing because a numbered list was read once, or moved"
    )
    add_api(parser)
    add_profile(parser)
    add = parser.add_argument
    add("list", metavar="LIST", help="name of the list, such as users; a wrong one prints them all")
    add("--to", required=True, type=Path, metavar="FILE", help="the file: .csv, .duckdb, .jsonl or .parquet")
    add("--columns", metavar="A,B", type=lambda text: text.split(","), help="names of columns (default: all)")
    add("--page-size", type=int, metavar="N", help="records a request (default: the service's)")
    add(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an argument of the list's method, its value as JSON or text; may be repeated",
    )
    add("--passes", type=int, choices=(1, 2), default=1, help="2 reads a numbered list twice: no record is missed")
    add("--report", action="store_true", help="let the service write the list to a file, by the job that x-sync names")
    add("--overwrite", action="store_true", help="replace a file or table that is there")
    add("--fresh", action="store_true", help="begin anew instead of continuing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the list.

    Returns:
        The exit status: 0 complete, 2 a file is in the way, 3 complete but for what is printed.

    Raises:
        SyllabindError: The arguments are wrong, or the service failed.
    """
    api, lists = arguments.api, lists_of(arguments.api)
    if arguments.list not in lists:
        raise ArgumentError("LIST", f"must be a list of {api}, got {arguments.list!r}; those are {', '.join(lists)}")
    found = lists[arguments.list]
    report = report_for(api, found.name) if arguments.report else None
    given = dict(map(_argument, arguments.set))
    if arguments.page_size is not None:
        given["page_size"] = arguments.page_size
    if report is not None and (given or arguments.passes > 1):
        raise ArgumentError("--report", "takes no --set, --page-size or --passes: the service writes the whole list")
    operation = find(api, found.operation if report is None else report.operation)
    options = {name: getattr(arguments, name) for name in ("columns", "overwrite", "fresh")}
    try:
        with client_for(operation, environment(api, arguments.profile), trust_env=True) as client:
            if report is not None:
                made = export_report(client, report, arguments.to, progress=progress(), **options)
            else:
                pager = pager_of(client, found, **given).with_options(passes=arguments.passes)
                options["table"] = found.name.rpartition(".")[2]
                made = export(pager, arguments.to, progress=progress(), **options)
    except TransferError as error:
        return fail(str(error), 2)
    show_status("")
    parts = [f"{made.path}: {made.rows:,} records"]
    if made.invalid_records:
        parts.append(f"{made.invalid_records:,} could not be read, see {made.path}.invalid.jsonl")
    if made.may_be_incomplete:
        again = "" if arguments.passes == 2 else "; --passes 2 reads it again"
        parts.append(f"records may be missing: the list is numbered and may have moved while it was read{again}")
    print(printable("; ".join(parts)))
    return 3 if len(parts) > 1 else 0


def _argument(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ArgumentError("--set", f"must be NAME=VALUE, got {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value
