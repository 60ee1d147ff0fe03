"""A report in a file: a table that the service itself writes, where its lists are not made for being read whole.

The job and its CSV file are kept beside the file, so that an interrupted call starts no other job.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import msgspec

from syllabind import InvalidRecord
from syllabind.errors import ApiError, ArgumentError, JobFailedError

from .columns import Column, select
from .export import Commit, Progress, Result, write
from .files import replace
from .plan import SyncTable, plan_of, start_of
from .rows import RowTable
from .sinks import Sink, sink_of

__all__ = ["export_report", "report_for"]

_ROWS = 10_000
_UNFIT = re.compile(r'[\x00-\x1f"\\]')  # in names that a row's fields cannot have


@attrs.frozen(kw_only=True, slots=True)
class _Part:
    """Some rows of a report, in the shape of a page."""

    items: list[Any]
    cursor: str | None
    invalid_records: tuple[InvalidRecord, ...]
    total: int | None = None
    may_be_incomplete: bool = False


def report_for(api: str, name: str) -> SyncTable:
    """Return the report that the spec's `x-sync` names for a list.

    Raises:
        ArgumentError: It names none.
    """
    found = {each.table: each for each in plan_of(api).tables if each.report is not None}
    if name not in found:
        raise ArgumentError("report", f"must be of {' or '.join(found) or 'another API'}, got {name}")
    return found[name]


def export_report(
    client: Any,
    report: SyncTable,
    to: str | Path,
    *,
    columns: Sequence[str] | None = None,
    overwrite: bool = False,
    fresh: bool = False,
    progress: Progress = lambda rows, total: None,
) -> Result:
    """Let the service write a report, and write its rows to a file; its columns are text.

    Args:
        client: A client of the API.
        report: What `report_for` returned.
        to: The file; its kind is `.csv`, `.duckdb`, `.jsonl` or `.parquet`.
        columns: Names of the report's columns; all for `None`.
        overwrite: Whether to replace a file or table that is there.
        fresh: Whether to begin anew instead of continuing.
        progress: Called after some rows each.

    Raises:
        ArgumentError: There is no column of a name.
        TransferError: As `export`.
        JobFailedError: The service could not make it.
    """
    final = Path(to)

    def pages(work: Path, cursor: str | None) -> tuple[Sink, Iterator[_Part]]:
        path = _downloaded(client, report, work)
        with path.open(encoding="utf-8-sig", newline="") as file:
            names = _names(next(csv.reader(file), ()))
        known = [Column(name=name, path=(name,), kind="text") for name in names]
        table = RowTable(known, select(known, columns), extra=False)
        sink = sink_of(final.suffix, table, raw=columns is None, table=report.table)
        return sink, _parts(path, names, sink, int(cursor or 0))

    source = (client.server, report.operation, report.report, columns)
    commit = Commit(progress=progress)
    return write(final, source, pages, table=report.table, overwrite=overwrite, fresh=fresh, commit=commit)


def _downloaded(client: Any, report: SyncTable, work: Path) -> Path:
    """Return the report's file; of the job of an interrupted call, if it is still there."""
    path, token = work / "report.csv", work / "job"
    if path.exists():
        return path
    start = start_of(client, report)
    if token.exists():
        try:
            return start.resume(token.read_text(encoding="utf-8")).download(path)  # type: ignore[no-any-return]
        except (JobFailedError, ApiError) as error:
            if isinstance(error, ApiError) and error.status not in (400, 404, 410):
                raise
    job = start(dict(report.report or {}))
    replace(token, job.token.encode())
    return job.download(path)  # type: ignore[no-any-return]


def _names(header: Sequence[str]) -> list[str]:
    """Return the names of a header's columns, each once."""
    seen: Counter[str] = Counter()
    names = []
    for text in header:
        name = _UNFIT.sub("_", text)
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return names


def _parts(path: Path, names: Sequence[str], sink: Sink, begin: int) -> Iterator[_Part]:
    """Yield the rows of a CSV file in parts, from a number of rows on; empty cells are null."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        items: list[Any] = []
        invalid: list[InvalidRecord] = []
        for number, cells in enumerate(csv.reader(file)):
            if number <= begin or not cells:  # the header, and what was read before
                continue
            content = msgspec.json.encode({name: cell or None for name, cell in zip(names, cells, strict=False)})
            if len(cells) > len(names):
                problem = f"must have {len(names)} cells as the header, got {len(cells)}"
                invalid.append(InvalidRecord(pointer=f"/{number}", problem=problem, content=msgspec.json.encode(cells)))
            else:
                items.append(sink.record(content))
            if len(items) >= _ROWS:
                yield _Part(items=items, cursor=str(number), invalid_records=tuple(invalid))
                items, invalid = [], []
        yield _Part(items=items, cursor=None, invalid_records=tuple(invalid))
