"""`syllabind export`: write a list to a file."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from syllabind.core.registry import client_class, example, facade_of, registered
from syllabind.errors import ArgumentError
from syllabind_bulk.export import export
from syllabind_bulk.files import TransferError
from syllabind_bulk.lists import lists_of, pager_of

from ..terminal import printable, progress

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "export",
        help="write a list to a file",
        description="Write a whole list to a file. The file appears when it is complete; an interrupted export is "
        "continued by the same command. Records that cannot be read go to FILE.invalid.jsonl.",
        epilog=f"example: syllabind export {example()} users --to users.parquet; "
        "exit status: 0 complete, 1 the service failed (what was read is kept), 2 wrong usage, "
        "3 complete but for records that could not be read, or the list moved while it was read",
    )
    parser.add_argument("api", choices=sorted(registered()), help="name of the API")
    parser.add_argument("resource", help="name of the list; a wrong one prints them all")
    parser.add_argument(
        "--to", required=True, type=Path, metavar="FILE", help="the file: .csv, .duckdb, .jsonl or .parquet"
    )
    parser.add_argument("--columns", type=lambda text: text.split(","), help="names of columns, separated by commas")
    parser.add_argument("--page-size", type=int, metavar="N", help="records a request; the service's usual by default")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an argument of the list's method, its value as JSON or text; may be repeated",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file or table that is there")
    parser.add_argument("--fresh", action="store_true", help="begin anew instead of continuing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the list.

    Returns:
        The exit status: 0 complete, 2 wrong usage, 3 complete but for what is told.
    """
    lists = lists_of(arguments.api)
    if arguments.resource not in lists:
        return _usage(f"{arguments.api} has no list {arguments.resource}, only: {', '.join(lists)}")
    try:
        given = dict(map(_argument, arguments.set))
        if arguments.page_size is not None:
            given["page_size"] = arguments.page_size
        with client_class(arguments.api)(facade_of(arguments.api).from_env()) as client:
            made = export(
                pager_of(client, lists[arguments.resource], **given),
                arguments.to,
                columns=arguments.columns,
                table=arguments.resource.rpartition(".")[2],
                overwrite=arguments.overwrite,
                fresh=arguments.fresh,
                progress=progress(),
            )
    except (ArgumentError, TransferError) as error:
        return _usage(str(error))
    told = [f"{made.path}: {made.rows:,} records"]
    if made.invalid_records:
        told.append(f"{made.invalid_records:,} could not be read, see {made.path}.invalid.jsonl")
    if made.may_be_incomplete:
        told.append("the list moved while it was read; records may be missing")
    print(printable("; ".join(told)))
    return 3 if len(told) > 1 else 0


def _argument(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ArgumentError("--set", f"must be NAME=VALUE, got {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _usage(message: str) -> int:
    print(f"syllabind export: {printable(message)}", file=sys.stderr)
    return 2
