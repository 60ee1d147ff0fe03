"""A list as a stream of Arrow record batches, read by its own pager."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing, closing
from typing import Any, overload

import attrs
import pyarrow as pa

from syllabind import AsyncPager, InvalidRecord, Page, Pager

from .arrow import batch_of, schema_of
from .rows import RowDecoder, reading, table_of

__all__ = ["AsyncBatches", "Batches", "Chunk", "batches"]


@attrs.frozen(kw_only=True, slots=True)
class Chunk:
    """One page as a record batch.

    Attributes:
        batch: Its records.
        cursor: Where the list continues after it; `None` after the last page.
        invalid_records: Records that could not be read: no objects, or without an id.
        may_be_incomplete: As `Page.may_be_incomplete`.
    """

    batch: pa.RecordBatch
    cursor: str | None
    invalid_records: tuple[InvalidRecord, ...]
    may_be_incomplete: bool


class _BatchesBase:
    def __init__(self, pager: Any, *, columns: Sequence[str] | None = None, extra: bool = True) -> None:
        operation = pager._operation
        self.table = table_of(operation, columns, extra=extra)
        decoder = RowDecoder(operation.operation.reader.body, operation.plan.items, self.table)
        self._pager, self._limit = reading(pager, decoder), pager._call.limit
        self.schema: pa.Schema = schema_of(self.table)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._pager!r}>"

    def _chunk(self, page: Page[Any]) -> Chunk:
        return Chunk(
            batch=batch_of(self.table, page.items, self.schema),
            cursor=page.cursor,
            invalid_records=page.invalid_records,
            may_be_incomplete=page.may_be_incomplete,
        )


class Batches(_BatchesBase):
    """The records of a list as Arrow record batches, one a page.

    Whatever takes an Arrow stream takes it: `pyarrow.table(batches)`, `polars.DataFrame(batches)`,
    `duckdb.sql("from batches")`. Each iteration begins at the first page.

    Args:
        pager: The list: `client.users.search(page_size=1000)`.
        columns: Names of the columns; all for `None`.
        extra: Whether there is a column `_extra`: JSON text of the members that the spec does not describe and of the
            values of another kind than it says, by path.

    Attributes:
        schema: The schema, which follows from the spec and is known before anything is read.
        error: The error that ended the last stream of another library, which may show its text only.

    Raises:
        ArgumentError: There is no column of a name.
    """

    error: Exception | None = None

    def chunks(self, cursor: str | None = None) -> Iterator[Chunk]:
        """Return an iterator over the pages; whole pages, whatever the limit.

        Args:
            cursor: A chunk's `cursor`: continue after that page.
        """
        with closing(self._pager.by_page(cursor)) as pages:
            for page in pages:
                yield self._chunk(page)

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        left = self._limit
        if left == 0:
            return
        with closing(self.chunks()) as chunks:  # type: ignore[type-var]
            for chunk in chunks:
                yield chunk.batch if left is None else chunk.batch.slice(0, left)
                if left is not None and (left := left - chunk.batch.num_rows) <= 0:
                    return

    def to_table(self) -> pa.Table:
        """Return all records as one table; errors keep their type.

        Raises:
            ApiError: The service refused a page.
        """
        return pa.Table.from_batches(iter(self), self.schema)

    def reader(self) -> pa.RecordBatchReader:
        """Return a reader for what takes pyarrow's own type. It reports errors as `ArrowException`; see `error`."""
        return pa.RecordBatchReader.from_batches(self.schema, self._remembering())

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self.reader().__arrow_c_stream__(requested_schema)

    def _remembering(self) -> Iterator[pa.RecordBatch]:
        self.error = None
        try:
            yield from self
        except Exception as error:
            self.error = error
            raise


class AsyncBatches(_BatchesBase):
    """The records of a list as Arrow record batches, with `async for`; see `Batches`."""

    async def chunks(self, cursor: str | None = None) -> AsyncIterator[Chunk]:
        """Return an asynchronous iterator over the pages; see `Batches.chunks`."""
        async with aclosing(self._pager.by_page(cursor)) as pages:
            async for page in pages:
                yield self._chunk(page)

    async def __aiter__(self) -> AsyncIterator[pa.RecordBatch]:
        left = self._limit
        if left == 0:
            return
        async with aclosing(self.chunks()) as chunks:  # type: ignore[type-var]
            async for chunk in chunks:
                yield chunk.batch if left is None else chunk.batch.slice(0, left)
                if left is not None and (left := left - chunk.batch.num_rows) <= 0:
                    return


@overload
def batches(pager: Pager[Any], *, columns: Sequence[str] | None = None, extra: bool = True) -> Batches: ...
@overload
def batches(pager: AsyncPager[Any], *, columns: Sequence[str] | None = None, extra: bool = True) -> AsyncBatches: ...
def batches(pager: Any, *, columns: Sequence[str] | None = None, extra: bool = True) -> Any:
    """Return the records of a list as Arrow record batches; see `Batches`.

    Raises:
        ArgumentError: There is no column of a name.
    """
    kind = AsyncBatches if isinstance(pager, AsyncPager) else Batches
    return kind(pager, columns=columns, extra=extra)
