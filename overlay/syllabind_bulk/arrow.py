"""Rows as Arrow record batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute

from .columns import EXTRA, Column
from .rows import RowTable, json_text

pc: Any = pyarrow.compute  # makes its functions as it is imported, so that type checkers see none

__all__ = ["batch_of", "schema_of"]

_TYPES = {
    "text": pa.string(),
    "int": pa.int64(),
    "float": pa.float64(),
    "bool": pa.bool_(),
    "time": pa.timestamp("us", tz="UTC"),
    "date": pa.date32(),
    "texts": pa.list_(pa.string()),
    "json": pa.string(),
}
_JSON = {"syllabind": "json"}
_UNFIT = (pa.ArrowInvalid, OverflowError, ValueError, TypeError)


def schema_of(table: RowTable) -> pa.Schema:
    """Return the schema of a list; it follows from the spec alone.

    Absent and null values are null. Columns of JSON text have the metadata `syllabind: json`. Every column may be null.
    """
    fields = [
        pa.field(each.name, _TYPES[each.kind], metadata=_JSON if each.kind == "json" else None)
        for each in table.columns
    ]
    if table.extra:
        fields.append(pa.field(EXTRA, pa.string(), metadata=_JSON))
    return pa.schema(fields)


def batch_of(table: RowTable, rows: Sequence[Any], schema: pa.Schema) -> pa.RecordBatch:
    """Return rows as one record batch.

    Args:
        table: The columns.
        rows: The rows.
        schema: What `schema_of` returned for these columns.
    """
    extras: list[dict[str, Any] | None] = table.extras(rows) if table.extra else [None] * len(rows)
    arrays = [_column(each, table.values(rows, each.path), extras) for each in table.columns]
    if table.extra:
        texts = [each and json_text(each) for each in extras] if any(extras) else None
        arrays.append(pa.nulls(len(rows), pa.string()) if texts is None else pa.array(texts, pa.string()))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _column(column: Column, values: list[Any], extras: list[dict[str, Any] | None]) -> pa.Array:
    try:
        return _array(column, values)
    except _UNFIT:
        return _by_value(column, values, extras)


def _by_value(column: Column, values: list[Any], extras: list[dict[str, Any] | None]) -> pa.Array:
    """Return a column without the values that its type cannot hold; they are added to `extras`."""
    fit: list[Any] = []
    for index, value in enumerate(values):
        try:
            fit.append(_array(column, [value])[0].as_py())
        except _UNFIT:
            fit.append(None)
            extras[index] = {**(extras[index] or {}), "/".join(column.path): value}
    return pa.array(fit, _TYPES[column.kind])


def _array(column: Column, values: list[Any]) -> pa.Array:
    if column.kind == "json":
        return _json_array(values)
    if column.kind == "date":
        return pa.array(values, pa.string()).cast(pa.date32())
    if column.kind != "time":
        return pa.array(values, _TYPES[column.kind])
    text = pa.array(values, pa.string())
    if pc.all(pc.ends_with(text, "Z"), min_count=0).as_py():
        return text.cast(_TYPES["time"])
    zoned = pc.match_substring_regex(text, r"(Z|[+-]\d\d:?\d\d)$")
    if pc.all(zoned, min_count=0).as_py() is False:
        # Edlink takes UTC where there is no zone (its error code DATETIME_MISSING_TIMEZONE).
        text = pc.if_else(zoned, text, pc.binary_join_element_wise(text, "Z", ""))
    return text.cast(_TYPES["time"])


def _json_array(values: list[Any]) -> pa.Array:
    """Return JSON texts, of which `null` is null; none of them becomes an object of Python."""
    if not values:
        return pa.array([], pa.string())
    try:
        joined = b"\0".join(values)  # NUL is in no JSON text (RFC 8259, section 2)
    except TypeError:  # no value at all, in rows without the object around it
        joined = b"\0".join(b"null" if each is None else each for each in values)
    texts = pc.split_pattern(pa.array([joined], pa.large_binary()), b"\0").flatten()
    texts = texts.cast(pa.binary()).cast(pa.string())  # which checks UTF-8
    return pc.if_else(pc.equal(texts, "null"), pa.scalar(None, pa.string()), texts)
