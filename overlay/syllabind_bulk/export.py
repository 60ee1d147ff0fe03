"""A list in a file: complete or not there, continued after a crash, no record twice.

    users.parquet             the complete file
    users.parquet.part/       while it is made: lock, state.json, ids, and what the sink stages
    users.parquet.invalid.jsonl   records that could not be read, if there are any

What the state names is on the disk, and what it does not name is thrown away by the next run. The state holds a cursor
of the list and no credential.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import msgspec

from syllabind import Pager
from syllabind.core.page_iterators import identity
from syllabind.errors import ArgumentError

from .files import TransferError, flush, locked, replace, sync_directory, truncate
from .rows import reading, table_of
from .sinks import Sink, sink_of

__all__ = ["Commit", "Progress", "Result", "export", "write"]

Progress = Callable[[int, int | None], None]
"""Called with the number of records so far, and of all if the service gives it."""
_VERSION = 1


@attrs.frozen(kw_only=True, slots=True)
class Result:
    """What an export wrote.

    Attributes:
        path: The file.
        rows: Number of records in it.
        invalid_records: Number of records that could not be read; they are in the file `<path>.invalid.jsonl`.
        may_be_incomplete: As `Page.may_be_incomplete`: records may have moved between pages while the list was read.
    """

    path: Path
    rows: int
    invalid_records: int
    may_be_incomplete: bool


@attrs.frozen(kw_only=True, slots=True)
class Commit:
    """When what was read is written to the disk.

    Attributes:
        progress: Called after each page.
        rows: Records after which it is.
        seconds: Seconds after which it is.
    """

    progress: Progress = lambda rows, total: None
    rows: int = 100_000
    seconds: float = 30.0


class _State(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What is on the disk.

    Attributes:
        version: Of this format.
        source: Digest of the server, the request, the columns and the kind of file.
        cursor: Where the list continues.
        done: Whether all pages have been read.
        rows: Number of records.
        size: The sink's size.
        invalid: Bytes of the file of invalid records.
        invalid_records: Their number.
        may_be_incomplete: Whether the list moved.
        published: Whether the file is complete.
    """

    version: int = _VERSION
    source: str
    cursor: str | None = None
    done: bool = False
    rows: int = 0
    size: int = 0
    invalid: int = 0
    invalid_records: int = 0
    may_be_incomplete: bool = False
    published: bool = False


def export(
    pager: Pager[Any],
    to: str | Path,
    *,
    columns: Sequence[str] | None = None,
    table: str = "records",
    overwrite: bool = False,
    fresh: bool = False,
    progress: Progress = lambda rows, total: None,
    rows_per_commit: int = 100_000,
    seconds_per_commit: float = 30.0,
) -> Result:
    """Write a list to a file; if an earlier call was interrupted, continue where it was.

    Args:
        pager: The list: `client.users.search(page_size=1000)`.
        to: The file; its kind is `.csv`, `.duckdb`, `.jsonl` or `.parquet`. Another table of a database stays.
        columns: Names of the columns; all for `None`.
        table: Name of the table in a database.
        overwrite: Whether to replace a file or table that is there.
        fresh: Whether to begin anew instead of continuing.
        progress: Called after each page.
        rows_per_commit: Records after which what was read is on the disk.
        seconds_per_commit: Seconds after which it is.

    Raises:
        ArgumentError: There is no column of a name, or the list has a limit.
        TransferError: The file is there already, an interrupted export of another list is in the way, or another
            process is at it.
        ApiError: The service refused a page. What was read is kept.
    """
    if pager._call.limit is not None:
        raise ArgumentError("limit", "must be left out: an export writes the whole list")
    operation, final = pager._operation, Path(to)
    sink = sink_of(final.suffix, table_of(operation, columns), raw=columns is None, table=table)

    def pages(work: Path, cursor: str | None) -> tuple[Sink, Iterator[Any]]:
        return sink, reading(pager, sink.decoder(operation)).by_page(cursor)

    source = (pager._client.server, operation.id, pager._call.target, sink.names)
    commit = Commit(progress=progress, rows=rows_per_commit, seconds=seconds_per_commit)
    return write(final, source, pages, table=table, overwrite=overwrite, fresh=fresh, commit=commit)


def write(
    final: Path,
    source: Sequence[Any],
    pages: Callable[[Path, str | None], tuple[Sink, Iterator[Any]]],
    *,
    table: str,
    overwrite: bool,
    fresh: bool,
    commit: Commit,
) -> Result:
    """Write pages of records to a file; if an earlier call was interrupted, continue where it was.

    Args:
        final: The file.
        source: What is written: an interrupted call is continued for the same one alone.
        pages: Returns the sink, and the pages after a cursor; may keep files in the directory that it is called with.
        table: Name of the table in a database.
        overwrite: Whether to replace a file or table that is there.
        fresh: Whether to begin anew instead of continuing.
        commit: When what was read is written to the disk.

    Raises:
        TransferError: As `export`.
    """
    digest = hashlib.sha256(msgspec.json.encode([*source, final.suffix])).hexdigest()[:16]
    work = final.with_name(f"{final.name}.part")
    work.mkdir(mode=0o700, exist_ok=True)
    with locked(work):
        state = _begin(work, digest, fresh=fresh)
        if not (work / "state.json").exists() and not overwrite and _is_there(final, table):
            what = f"{final} is there already" if final.suffix != ".duckdb" else f"{final} has a table {table} already"
            raise TransferError(f"{what}; overwrite it (overwrite=True, or --overwrite) or choose another name")
        _save(work, state)
        if not state.published:
            sink, found = pages(work, state.cursor)
            if not state.done:
                _read(found, work, state, sink, commit)
            sink.finish(work, state.size, final)
            if (work / "invalid.jsonl").exists() and state.invalid:
                (work / "invalid.jsonl").replace(final.with_name(f"{final.name}.invalid.jsonl"))
            sync_directory(final.parent)
            state.published = True
            _save(work, state)
        _clear(work)
    shutil.rmtree(work)
    return Result(
        path=final,
        rows=state.rows,
        invalid_records=state.invalid_records,
        may_be_incomplete=state.may_be_incomplete,
    )


def _begin(work: Path, source: str, *, fresh: bool) -> _State:
    """Return the state of an interrupted export, or that of a new one.

    Raises:
        TransferError: The interrupted export is of another list, or of another version.
    """
    path = work / "state.json"
    if fresh:
        for each in work.iterdir():
            if each.name != "lock":
                each.unlink()
    if not path.exists():
        return _State(source=source)
    try:
        state = msgspec.json.decode(path.read_bytes(), type=_State)
    except msgspec.ValidationError:
        raise TransferError(f"{work} was left by another version; begin anew (fresh=True, or --fresh)") from None
    if state.source != source or state.version != _VERSION:
        raise TransferError(
            f"{work} was left by an export of another list or with other columns; begin anew (fresh=True, or --fresh)"
        )
    return state


def _is_there(final: Path, table: str) -> bool:
    if final.suffix != ".duckdb" or not final.exists():
        return final.exists()
    import duckdb

    with duckdb.connect(str(final), read_only=True) as database:
        found = database.execute("select 1 from duckdb_tables() where table_name = ?", [table]).fetchone()
    return found is not None


def _read(pages: Iterator[Any], work: Path, state: _State, sink: Sink, commit: Commit) -> None:
    known = _known_ids(work / "ids", state)
    truncate(work / "invalid.jsonl", state.invalid)
    held: list[Any] = []
    begun = time.monotonic()
    for page in pages:
        held += page.items if known is None else [each for each in page.items if _mark(each) not in known]
        commit.progress(state.rows + len(held), page.total)
        _set_aside(work / "invalid.jsonl", page, state)
        state.cursor, state.may_be_incomplete = page.cursor, page.may_be_incomplete
        state.done = page.cursor is None
        if state.done or len(held) >= commit.rows or time.monotonic() - begun > commit.seconds:
            _commit(work, state, sink, held)
            held, begun = [], time.monotonic()
    if held or not state.done:
        state.done = True
        _commit(work, state, sink, held)


def _commit(work: Path, state: _State, sink: Sink, records: list[Any]) -> None:
    with (work / "ids").open("ab") as file:
        file.write(b"".join(map(_mark, records)))
        flush(file)
    state.size = sink.write(work, state.size, records)
    state.rows += len(records)
    _save(work, state)


def _save(work: Path, state: _State) -> None:
    replace(work / "state.json", msgspec.json.encode(state))


def _clear(work: Path) -> None:
    """Remove what was staged, the state last: without it the finished file would seem to be of another export."""
    left = [each for each in work.iterdir() if each.name not in ("lock", "state.json")]
    for each in (*left, work / "state.json"):
        each.unlink(missing_ok=True)


_MARK = 8


def _mark(record: Any) -> bytes:
    """Return a digest of a record's id; of nothing for a record without one."""
    return hashlib.blake2b((identity(record) or "").encode("utf-8", "replace"), digest_size=_MARK).digest()


def _known_ids(path: Path, state: _State) -> set[bytes] | None:
    """Return the digests of the ids that were written before an interruption; `None` if nothing was.

    A list that moved meanwhile may bring such records again.
    """
    truncate(path, state.rows * _MARK)
    if state.rows == 0:
        return None
    content = path.read_bytes()
    found = {content[at : at + _MARK] for at in range(0, len(content), _MARK)}
    found.discard(_mark(None))
    return found


def _set_aside(path: Path, page: Any, state: _State) -> None:
    if not page.invalid_records:
        return
    with path.open("ab") as file:
        for each in page.invalid_records:
            line = {"pointer": each.pointer, "problem": each.problem, "record": each.content.decode("utf-8", "replace")}
            file.write(msgspec.json.encode(line) + b"\n")
        flush(file)
        state.invalid = file.tell()
    state.invalid_records += len(page.invalid_records)
