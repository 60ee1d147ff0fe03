"""The database of a sync: tables that change in one transaction with the state that says what they hold."""

from __future__ import annotations

import contextlib
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pyarrow as pa

from syllabind.auth.file_store import lock_file

from .columns import INTEGRATION
from .files import TransferError, flush, sync_directory
from .plan import SyncTable
from .sinks import quoted

__all__ = ["Database"]

_LARGEST_COPY = 32 * 2**20
_PREPARE = """
create table if not exists _syllabind_state (integration varchar primary key, state varchar);
create table if not exists _changes (
    integration varchar, "table" varchar, id varchar, change varchar, seen_at timestamptz
);
create table if not exists _invalid (
    integration varchar, "table" varchar, pointer varchar, problem varchar, record varchar
);
"""


def _connection(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection | None:
    """Return a connection; `None` if another process is in the way.

    Raises:
        TransferError: The file cannot be opened.
    """
    try:
        return duckdb.connect(str(path), read_only=read_only)
    except duckdb.IOException as error:
        if str(error).startswith("IO Error: Could not set lock on file"):
            return None
        raise TransferError(f"cannot open {path}: {error}") from None


@contextlib.contextmanager
def _committed(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    connection.execute("set timezone = 'UTC'")
    connection.execute("begin")
    connection.execute(_PREPARE)
    yield
    connection.execute("commit")


class Database:
    """A DuckDB file that is open only while something is written: no other process can read it then.

    Threads take turns; so do processes.

    Args:
        path: The file.
        wait: Seconds to wait while other processes have it open.
    """

    def __init__(self, path: str | Path, *, wait: float = 60.0) -> None:
        self.path, self._wait, self._turn = Path(path), wait, threading.Lock()
        self._work = Path(f"{path}.part")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Open the file for one transaction, committed at the end; nothing is changed by one that fails.

        Raises:
            TransferError: Another process has it open, and did not close it in time.
        """
        with self._turn, self._writing(), self._open(read_only=False) as connection, _committed(connection):
            yield connection

    @contextlib.contextmanager
    def replacement(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Make a long transaction in a copy that then takes the place of the file, so that others read it meanwhile.

        A file that takes longer to copy than the transaction is changed itself.

        Raises:
            TransferError: Another process writes, and did not end in time.
        """
        large = self.path.exists() and self.path.stat().st_size > _LARGEST_COPY
        if large or sys.platform == "win32":  # where a file that is read cannot be replaced
            with self.transaction() as connection:
                yield connection
            return
        copy = self._work / "next.duckdb"
        with self._turn, self._writing():
            copy.unlink(missing_ok=True)
            if self.path.exists():
                if Path(f"{self.path}.wal").exists():  # what a killed process left in the log belongs to the file
                    self._open(read_only=False).close()
                shutil.copyfile(self.path, copy)
            with duckdb.connect(str(copy)) as connection, _committed(connection):
                yield connection
            with copy.open("rb+") as file:
                flush(file)
            copy.replace(self.path)
            sync_directory(self.path.parent)

    @contextlib.contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Open the file for reading, as other processes can at the same time.

        Raises:
            TransferError: Another process writes, and did not close it in time.
        """
        with self._turn, self._open(read_only=True) as connection:
            yield connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        self._work.mkdir(mode=0o700, exist_ok=True)
        lease = self._awaited(lambda: lock_file(self._work / "lock"))
        try:
            yield
        finally:
            lease.release()

    def _open(self, *, read_only: bool) -> duckdb.DuckDBPyConnection:
        found: duckdb.DuckDBPyConnection = self._awaited(lambda: _connection(self.path, read_only=read_only))
        return found

    def _awaited(self, take: Callable[[], Any]) -> Any:
        latest = time.monotonic() + self._wait
        while (found := take()) is None:
            if time.monotonic() > latest:
                raise TransferError(f"another process has had {self.path} open for {self._wait:g} s")
            time.sleep(0.05)
        return found

    def state(self, integration: str) -> str | None:
        """Return the state that was saved for an integration."""
        if not self.path.exists():
            return None
        with self.reading() as connection:
            if not connection.execute("select 1 from duckdb_tables() where table_name = '_syllabind_state'").fetchone():
                return None
            found = connection.execute("select state from _syllabind_state where integration = ?", [integration])
            row = found.fetchone()
        return None if row is None else str(row[0])


def save_state(connection: duckdb.DuckDBPyConnection, integration: str, state: Any) -> None:
    """Save the state of an integration."""
    text = msgspec.json.encode(state).decode()
    connection.execute("insert or replace into _syllabind_state values (?, ?)", [integration, text])


def prepare_table(connection: duckdb.DuckDBPyConnection, name: str, schema: pa.Schema) -> None:
    """Make a table, or add the columns that it has not yet."""
    connection.register("_empty", schema.empty_table())
    connection.execute(
        f"create table if not exists {quoted(name)} as select ''::varchar as {INTEGRATION}, * from _empty"
    )
    known = {row[0] for row in connection.execute(f"describe {quoted(name)}").fetchall()}
    for column, kind, *_ in connection.execute("describe select * from _empty").fetchall():
        if column not in known:
            connection.execute(f"alter table {quoted(name)} add column {quoted(column)} {kind}")
    connection.unregister("_empty")


def put_rows(
    connection: duckdb.DuckDBPyConnection,
    table: SyncTable,
    integration: str,
    source: str,
    parameters: Sequence[Any] = (),
    *,
    whole: bool,
    at: Any | None,
) -> int:
    """Put rows in the place of older ones, and return how many rows came.

    Args:
        connection: An open transaction.
        table: The table.
        integration: Name of the integration.
        source: SQL of the rows, such as `read_parquet(?)`. Of rows with the same key the last one counts.
        parameters: Its parameters.
        whole: Whether these are all rows of the integration: others are removed.
        at: When the changes are recorded to have been seen; `None` to record none.
    """
    name, key = quoted(table.table), quoted(table.key)
    connection.execute(
        f"create or replace temp table _new as select ?::varchar as {INTEGRATION}, * exclude (_order) from "
        f"(select *, row_number() over () as _order from {source}) "
        f"qualify row_number() over (partition by {key} order by _order desc) = 1",
        [integration, *parameters],
    )
    if at is not None:
        columns = [quoted(row[0]) for row in connection.execute("describe _new").fetchall()]
        new, old = (", ".join(f"{alias}.{column}" for column in columns) for alias in ("n", "o"))
        joined = f"_new n {{}} join (select * from {name} where {INTEGRATION} = $1) o on n.{key} = o.{key}"
        changes = [
            f"select n.{key}, 'created' from {joined.format('left')} where o.{key} is null",
            f"select n.{key}, 'updated' from {joined.format('')} where row({new}) is distinct from row({old})",
        ]
        if whole:
            changes.append(f"select o.{key}, 'deleted' from {joined.format('right')} where n.{key} is null")
        connection.execute(
            f"insert into _changes select $1, $2, c.*, $3 from ({' union all '.join(changes)}) c(id, change)",
            [integration, table.table, at],
        )
    others = "" if whole else f" and {key} in (select {key} from _new)"
    connection.execute(f"delete from {name} where {INTEGRATION} = ?{others}", [integration])
    (count,) = connection.execute(f"insert into {name} by name select * from _new").fetchone() or (0,)
    return int(count)


def remove_rows(
    connection: duckdb.DuckDBPyConnection, table: SyncTable, integration: str, keys: Sequence[str], at: Any
) -> int:
    """Remove rows by key, record that, and return how many there were."""
    name, key = quoted(table.table), quoted(table.key)
    found = connection.execute(
        f"delete from {name} where {INTEGRATION} = ? and {key} in (select unnest(?::varchar[])) returning {key}",
        [integration, list(keys)],
    ).fetchall()
    for (gone,) in found:
        connection.execute("insert into _changes values (?, ?, ?, 'deleted', ?)", [integration, table.table, gone, at])
    return len(found)


def put_invalid(connection: duckdb.DuckDBPyConnection, integration: str, table: str, found: Sequence[Any]) -> None:
    """Keep records that could not be read."""
    for each in found:
        text = each.content.decode("utf-8", "replace")
        connection.execute(
            "insert into _invalid values (?, ?, ?, ?, ?)", [integration, table, each.pointer, each.problem, text]
        )


def orphans(connection: duckdb.DuckDBPyConnection, tables: Sequence[SyncTable], integration: str) -> Mapping[str, int]:
    """Return how many rows name a record that is not there, by table and column; those without any are left out."""
    counts: dict[str, int] = {}
    known = {each.table: each for each in tables}
    for table in tables:
        for column, other in table.references.items():
            key = quoted(known[other].key)
            (count,) = connection.execute(
                f"select count(*) from {quoted(table.table)} t where t.{INTEGRATION} = $1 "
                f"and t.{quoted(column)} not in (select {key} from {quoted(other)} where {INTEGRATION} = $1)",
                [integration],
            ).fetchone() or (0,)
            if count:
                counts[f"{table.table}.{column}"] = int(count)
    return counts


def write_parquet(database: Database, tables: Sequence[SyncTable], folder: Path) -> None:
    """Write all tables to Parquet files that appear together: `<folder>/current/<table>.parquet`.

    `current` is a link to the newest version. The version before it stays for programs that are reading it.

    Args:
        database: The database.
        tables: The tables.
        folder: The folder of the versions.
    """
    with database.transaction() as connection:  # which keeps other processes from the folder, too
        versions = [each.name for each in folder.iterdir() if each.name.isdecimal()]
        version = folder / f"{int(max(versions, default='0')) + 1:06}"
        version.mkdir(parents=True)
        for name in (*(each.table for each in tables), "_changes", "_invalid"):
            path = version / f"{name}.parquet"
            connection.table(name).to_parquet(str(path), compression="zstd")
            with path.open("rb+") as file:
                flush(file)
        sync_directory(version)
        current, link = folder / "current", folder / "next"
        before = current.readlink().name if current.is_symlink() else None
        link.unlink(missing_ok=True)
        link.symlink_to(version.name, target_is_directory=True)
        link.replace(current)
        sync_directory(folder)
        for old in versions:
            if old != before:
                shutil.rmtree(folder / old)
