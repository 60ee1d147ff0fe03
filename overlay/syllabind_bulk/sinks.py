"""Kinds of files: what pages are decoded to, how they are staged, how the file is made of what was staged.

Text is appended to one file, whose complete length is in the state. Tables are staged as Parquet parts.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec

from syllabind.core.operation import PagedOperation

from .columns import EXTRA, Column
from .files import TransferError, flush, truncate
from .rows import RawDecoder, RawRecord, RowDecoder, RowTable, json_text

__all__ = ["CsvSink", "DuckDbSink", "JsonLinesSink", "ParquetSink", "Sink", "quoted", "sink_of"]

KINDS = (".csv", ".duckdb", ".jsonl", ".parquet")


class Sink(Protocol):
    """Where an export's records go."""

    @property
    def names(self) -> Sequence[str]:
        """Return the names of the columns."""
        ...

    def decoder(self, operation: PagedOperation[..., Any]) -> Any:
        """Return what decodes the pages of a list."""
        ...

    def record(self, content: bytes, /) -> Any:
        """Return a record of JSON text that came in no page.

        Raises:
            InvalidBodyError: It cannot be read.
        """
        ...

    def write(self, work: Path, size: int, records: Sequence[Any]) -> int:
        """Stage records on the disk, and return the new size.

        Args:
            work: Directory of what is staged.
            size: What the last call returned: bytes of the text, or number of parts; 0 at the beginning. What was
                staged beyond is thrown away.
            records: What the decoder returned.
        """
        ...

    def finish(self, work: Path, size: int, final: Path) -> None:
        """Make the file of what was staged, in one step; again if an earlier call was cut off."""


def sink_of(suffix: str, columns: RowTable, *, raw: bool, table: str) -> Sink:
    """Return the sink for a kind of file.

    Args:
        suffix: `.csv`, `.duckdb`, `.jsonl` or `.parquet`.
        columns: The columns.
        raw: Whether JSON Lines are the records as they came, with all their members.
        table: Name of the table in a database.

    Raises:
        TransferError: There is no such kind of file.
        ModuleNotFoundError: It needs an extra that is not installed.
    """
    if suffix == ".jsonl":
        return JsonLinesSink(columns, raw=raw)
    if suffix == ".csv":
        return CsvSink(columns)
    if suffix not in KINDS:
        raise TransferError(f"the file must end in one of {', '.join(KINDS)}, got {suffix!r}")
    try:
        return DuckDbSink(columns, table) if suffix == ".duckdb" else ParquetSink(columns)
    except ModuleNotFoundError as error:
        extra = "duckdb" if suffix == ".duckdb" else "bulk"
        message = f"a {suffix} file needs the extra {extra!r}: pip install 'syllabind[{extra}]'"
        raise ModuleNotFoundError(message, name=error.name) from None


class _Rows:
    """Records as rows of a table."""

    def __init__(self, columns: RowTable) -> None:
        self._table, self.record = columns, columns.read

    def decoder(self, operation: PagedOperation[..., Any]) -> RowDecoder:
        return RowDecoder(operation.operation.reader.body, operation.plan.items, self._table)  # type: ignore[union-attr]


class _Text:
    """Text that is appended to `data`."""

    def write(self, work: Path, size: int, records: Sequence[Any]) -> int:
        truncate(work / "data", size)
        with (work / "data").open("ab") as file:
            file.write(self._text(records, first=size == 0))
            flush(file)
            return file.tell()

    def finish(self, work: Path, size: int, final: Path) -> None:
        data = work / "data"
        if data.exists() or not final.exists():  # without `data` an earlier call has renamed it
            self.write(work, size, ())
            data.replace(final)

    def _text(self, records: Sequence[Any], *, first: bool) -> bytes:
        raise NotImplementedError


class JsonLinesSink(_Text):
    """One record a line, as it came; with columns, an object of these members."""

    def __init__(self, columns: RowTable, *, raw: bool) -> None:
        self._columns = None if raw else columns.columns
        self.names = ["*"] if raw else [each.name for each in columns.columns]

    def decoder(self, operation: PagedOperation[..., Any]) -> RawDecoder:
        """Return what decodes the pages of a list."""
        return RawDecoder(operation.operation.reader.body, operation.plan.items)  # type: ignore[union-attr]

    def record(self, content: bytes, /) -> RawRecord:
        """Return a record of JSON text that came in no page."""
        return RawRecord(None, msgspec.Raw(content))

    def _text(self, records: Sequence[RawRecord], *, first: bool) -> bytes:
        return b"".join(_line(record.content, self._columns) + b"\n" for record in records)


def _line(raw: msgspec.Raw, columns: Sequence[Column] | None) -> bytes:
    if columns is not None:
        record = msgspec.json.decode(raw)
        return json_text({each.name: _member(record, each.path) for each in columns}).encode()
    text = bytes(raw)
    return msgspec.json.format(text, indent=-1) if b"\n" in text or b"\r" in text else text


def _member(record: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        record = record.get(name) if isinstance(record, dict) else None
    return record


class CsvSink(_Rows, _Text):
    """RFC 4180 with a header line, UTF-8. Nested values and lists are JSON text, absent and null ones empty."""

    def __init__(self, columns: RowTable) -> None:
        super().__init__(columns)
        self.names = [*(each.name for each in columns.columns), *([EXTRA] if columns.extra else ())]

    def _text(self, records: Sequence[Any], *, first: bool) -> bytes:
        made = io.StringIO(newline="")
        writer = csv.writer(made)
        if first:
            writer.writerow(self.names)
        cells: list[Iterable[Any]] = [
            map(_CELL[each.kind], self._table.values(records, each.path)) for each in self._table.columns
        ]
        if self._table.extra:
            cells.append("" if each is None else json_text(each) for each in self._table.extras(records))
        writer.writerows(zip(*cells, strict=True))
        return made.getvalue().encode("utf-8", "replace")


def _json_cell(value: Any) -> str:
    text = "" if value is None else bytes(value).decode()
    return "" if text == "null" else text


_CELL = {
    **dict.fromkeys(("text", "int", "float", "time", "date"), lambda value: "" if value is None else value),
    **dict.fromkeys(("bool", "texts"), lambda value: "" if value is None else json.dumps(value, ensure_ascii=False)),
    "json": _json_cell,
}


class ParquetSink(_Rows):
    """Parts `00000.parquet`, `00001.parquet`, ... that become one file, row group by row group."""

    def __init__(self, columns: RowTable) -> None:
        from .arrow import schema_of

        super().__init__(columns)
        self.schema = schema_of(columns)
        self.names = self.schema.names

    def write(self, work: Path, size: int, records: Sequence[Any]) -> int:
        """Write one part."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        from .arrow import batch_of

        if not records:
            return size
        with (work / f"{size:05}.parquet").open("wb") as file:
            batch = batch_of(self._table, records, self.schema)
            pq.write_table(pa.Table.from_batches([batch], self.schema), file, compression="zstd")
            flush(file)
        return size + 1

    def finish(self, work: Path, size: int, final: Path) -> None:
        """Write all parts to one file."""
        import pyarrow.parquet as pq

        if final.exists() and not self._parts(work, size):
            return
        with (work / "whole").open("wb") as file:
            with pq.ParquetWriter(file, self.schema, compression="zstd") as writer:
                for part in self._parts(work, size):
                    with pq.ParquetFile(part) as read:
                        for group in range(read.num_row_groups):
                            writer.write_table(read.read_row_group(group))
            flush(file)
        (work / "whole").replace(final)

    def _parts(self, work: Path, size: int) -> list[Path]:
        return [work / f"{number:05}.parquet" for number in range(size)]


class DuckDbSink(ParquetSink):
    """A table of a DuckDB file, made of Parquet parts in one transaction; the other tables of the file stay."""

    def __init__(self, columns: RowTable, table: str) -> None:
        import duckdb  # noqa: F401  # a missing extra is noticed before anything is read

        super().__init__(columns)
        self.name = table

    def finish(self, work: Path, size: int, final: Path) -> None:
        """Replace the table."""
        import duckdb

        target = final if final.exists() else work / "whole"
        if target != final:
            target.unlink(missing_ok=True)
        with duckdb.connect(str(target)) as database:
            database.register("_empty", self.schema.empty_table())
            parts = [str(each) for each in self._parts(work, size)]
            database.execute("begin")
            database.execute(f"create or replace table {quoted(self.name)} as select * from _empty")
            if parts:
                database.execute(f"insert into {quoted(self.name)} select * from read_parquet(?)", [parts])
            database.execute("commit")
            database.execute("checkpoint")
        if target != final:
            with target.open("rb+") as file:
                flush(file)
            target.replace(final)


def quoted(name: str) -> str:
    """Return a name as an identifier of SQL."""
    return '"' + name.replace('"', '""') + '"'
