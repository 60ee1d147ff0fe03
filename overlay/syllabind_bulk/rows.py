"""Pages of a list as flat rows: one C decode of the page, nested values kept as their JSON text.

A `RowDecoder` takes the place of an operation's decoder, so that requests, retries, cursors and checks are those of
every other walk. Members that the spec does not describe, and values of another kind than it says, are kept by path.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

import attrs
import msgspec
from msgspec import Raw

from syllabind.core.jsonpointer import parse, pointer, resolve
from syllabind.core.models import loads
from syllabind.core.operation import PagedOperation
from syllabind.core.repair import BROKEN, InvalidBodyError, fields_of, item_type, only_model, type_at
from syllabind.core.response import Decoded, Decoder, InvalidRecord

from .columns import Column, Kind, columns_of, select

__all__ = ["RawDecoder", "RawRecord", "RowDecoder", "RowTable", "json_text", "reading", "table_of"]

_FIELD = re.compile(r'[^\x00-\x1f"\\]*')  # names that a field of a struct may have on the wire
_MOST_LEARNED = 64  # undescribed members that are decoded with the page; more of them are read record by record
_EXTRA = "syllabind:extra"  # a member of that name would only describe itself
_ID = ("id",)
_NULL = Raw(b"null")
# Times are text here: a whole column is converted at once, and one that is wrong keeps its text.
_WIRE: dict[Kind, Any] = {
    "text": str,
    "int": int,
    "float": float,
    "bool": bool,
    "time": str,
    "date": str,
    "texts": list[str],
    "json": Raw,
}


class RowTable:
    """The columns of one list, and the structs that its rows are read into.

    Args:
        known: All columns of the list.
        columns: Those wanted; the others are not decoded.
        extra: Whether to keep what the spec does not describe.
    """

    def __init__(self, known: Sequence[Column], columns: Sequence[Column], *, extra: bool = True) -> None:
        self.columns, self.extra = tuple(columns), extra
        self._known = {each.path: each for each in known}
        self._wanted = {each.path for each in columns}
        self._learned: list[tuple[str, ...]] = []
        self._compile()

    def _compile(self) -> None:
        paths = [*self._known, *self._learned]
        self._groups = sorted({path[0] for path in paths if len(path) == 2})
        self.row = self._struct((), paths)
        self._decode = msgspec.json.Decoder(self.row).decode

    def _struct(self, head: tuple[str, ...], paths: list[tuple[str, ...]]) -> type[msgspec.Struct]:
        fields: list[Any] = []
        for path in (
            each for each in paths if each[:-1] == head and each[-1] not in (self._groups if not head else ())
        ):
            if path == _ID:
                fields.append(("id", str))
            elif kind := self._type(path):
                default = _NULL if kind is Raw and path in self._wanted else None
                fields.append((_identifier(path[-1]), kind, msgspec.field(name=path[-1], default=default)))
        if not head:
            for name in self._groups:
                inner = self._struct((name,), paths)
                fields.append((_identifier(name), inner | None, msgspec.field(name=name, default=None)))
            fields.append(("extra", Any, msgspec.field(name=_EXTRA, default=None)))
        return msgspec.defstruct("Row", fields, kw_only=True, gc=False, forbid_unknown_fields=self.extra)

    def _type(self, path: tuple[str, ...]) -> Any:
        if path in self._wanted:
            kind = _WIRE[self._known[path].kind]
            return kind if kind is Raw else kind | None
        # A described member that is not wanted must be named where undescribed ones are refused.
        return Raw if self.extra else None

    # --- reading

    def read(self, raw: Raw | bytes) -> Any:
        """Return the row of one record, what does not fit kept beside its columns.

        Raises:
            InvalidBodyError: It is no object, or has no id.
        """
        try:
            return self._decode(raw)
        except BROKEN:
            pass
        extra: dict[str, Any] = {}
        row = self._fill(self.row, (), _members(raw), extra)
        if extra and self.extra:
            row.extra = extra
        return row

    def _fill(self, struct: Any, head: tuple[str, ...], members: dict[str, Raw], extra: dict[str, Any]) -> Any:
        fields = {each.encode_name: each for each in msgspec.structs.fields(struct)}
        values: dict[str, Any] = {}
        for name, raw in members.items():
            path, field = (*head, name), fields.get(name)
            if field is None:
                if path not in self._known:
                    extra["/".join(path)] = loads(bytes(raw))
                    self._learn(path)
            elif not head and name in self._groups:
                try:
                    inner = _members(raw)
                except InvalidBodyError:
                    extra[name] = loads(bytes(raw))
                    continue
                values[field.name] = self._fill(_only_struct(field.type), path, inner, extra)
            elif path == _ID:
                values["id"] = _identity(raw)
            else:
                try:
                    values[field.name] = (
                        Raw(bytes(raw)) if field.type is Raw else msgspec.json.decode(raw, type=field.type)
                    )
                except BROKEN:
                    extra["/".join(path)] = loads(bytes(raw))
        if not head and _ID in self._known and "id" not in values:
            raise InvalidBodyError("required, but missing", "/id")
        return struct(**values)

    def _learn(self, path: tuple[str, ...]) -> None:
        if path not in self._learned and len(self._learned) < _MOST_LEARNED and all(map(_FIELD.fullmatch, path)):
            self._learned.append(path)

    def adapt(self) -> None:
        """Decode the undescribed members that were met with the next page, at full speed."""
        self._compile()

    # --- what rows hold

    def values(self, rows: Sequence[Any], path: tuple[str, ...]) -> list[Any]:
        """Return one column of rows; `None` where a row has no value."""
        name = "id" if path == _ID else _identifier(path[-1])
        holders: Iterable[Any] = rows
        if len(path) == 2:
            outer = _identifier(path[0])
            holders = [getattr(row, outer, None) for row in rows]
        try:
            return list(map(attrgetter(name), holders))
        except AttributeError:  # rows without the group, or of before a member was met
            return [getattr(holder, name, None) for holder in holders]

    def extras(self, rows: Sequence[Any]) -> list[dict[str, Any] | None]:
        """Return what the spec does not describe, by path, of each row."""
        found: list[dict[str, Any] | None] = [row.extra for row in rows]
        for path in self._learned:
            for index, value in enumerate(self.values(rows, path)):
                if value is not None:
                    found[index] = {**(found[index] or {}), "/".join(path): value}
        return found


def json_text(value: Any) -> str:
    """Return JSON text; half of a surrogate pair, which UTF-8 cannot hold, as an escape."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(value, default=lambda raw: json.loads(bytes(raw)))


def _identifier(name: str) -> str:
    return "c_" + "".join(char if char.isalnum() and char.isascii() else f"_{ord(char):x}_" for char in name)


def _only_struct(declared: Any) -> Any:
    """Return the struct among the alternatives of a field's type."""
    return next(each for each in declared.__args__ if each is not type(None))


def _members(raw: Raw | bytes) -> dict[str, Raw]:
    try:
        return msgspec.json.decode(raw, type=dict[str, Raw])
    except BROKEN:
        pass
    try:
        data = loads(bytes(raw))
    except (ValueError, RecursionError) as error:
        raise InvalidBodyError(str(error)) from None
    if not isinstance(data, dict):
        raise InvalidBodyError(f"must be an object, got {type(data).__name__}")
    return {name: Raw(json.dumps(value).encode()) for name, value in data.items()}


def _identity(raw: Raw) -> str:
    found = loads(bytes(raw))
    if isinstance(found, str | int) and not isinstance(found, bool):
        return str(found)
    raise InvalidBodyError(f"must be text, got {type(found).__name__}", "/id")


class RowDecoder:
    """Decodes pages into rows.

    Args:
        body: The type of the whole page.
        at: JSON pointer of the list in it.
        table: The columns.
    """

    many = True

    def __init__(self, body: Any, at: str, table: RowTable) -> None:
        self.body, self._path, self._table = body, parse(at), table
        self._decode: Any = None
        self._decoded: Any = None

    def read(self, content: bytes, *, strict: bool = False) -> Decoded:
        """Decode a page at once, or record by record if a record breaks the spec.

        Raises:
            InvalidBodyError: It is not JSON, or contains no list.
        """
        if self._decoded is not self._table.row:
            self._decoded = self._table.row
            self._decode = msgspec.json.Decoder(_page(self.body, self._path, list[self._table.row])).decode  # type: ignore[name-defined]
        try:
            body = self._decode(content)
        except BROKEN:
            return self._by_record(content)
        rows = resolve(body, self._path) if self._path else body
        if type(rows) is not list:
            raise InvalidBodyError("the answer contains no list of records", pointer(self._path))
        return Decoded(body=body, value=rows)

    def _by_record(self, content: bytes) -> Decoded:
        found = Decoder(_page(self.body, self._path, list[Raw]), pointer(self._path), many=True).read(content)
        rows: list[Any] = []
        invalid: list[InvalidRecord] = []
        for index, raw in enumerate(_in_order(found)):
            try:
                rows.append(self._table.read(raw))
            except InvalidBodyError as error:
                at = f"{pointer(self._path)}/{index}"
                problem = f"{error} at {error.pointer}" if error.pointer else str(error)
                invalid.append(InvalidRecord(pointer=at, problem=problem, content=bytes(raw)))
        self._table.adapt()
        return Decoded(body=found.body, value=rows, invalid_records=tuple(invalid))


def _in_order(found: Decoded) -> list[Raw | bytes]:
    """Return the text of all records, those included that are no valid JSON."""
    records: list[Raw | bytes] = list(found.value)
    for each in found.invalid_records:
        records.insert(int(each.pointer.rpartition("/")[2]), each.content)
    return records


class RawRecord(msgspec.Struct, gc=False):
    """A record as it came.

    Attributes:
        id: Its id, if it has one.
        content: Its JSON text.
    """

    id: str | None
    content: Raw


class _Identified(msgspec.Struct, gc=False):
    id: str | int | None = None


class RawDecoder:
    """Decodes pages into the JSON text of each record.

    Args:
        body: The type of the whole page.
        at: JSON pointer of the list in it.
    """

    many = True

    def __init__(self, body: Any, at: str) -> None:
        self.body = body
        self._decoder = Decoder(_page(body, parse(at), list[Raw]), at, many=True)

    def read(self, content: bytes, *, strict: bool = False) -> Decoded:
        """Decode a page.

        Raises:
            InvalidBodyError: It is not JSON, or contains no list.
        """
        found = self._decoder.read(content)
        return msgspec.structs.replace(found, value=[RawRecord(_id_of(raw), raw) for raw in found.value])


_decode_id = msgspec.json.Decoder(_Identified).decode


def _id_of(raw: Raw) -> str | None:
    try:
        found = _decode_id(raw).id
    except BROKEN:
        return None
    return None if found is None else str(found)


def _page(body: Any, path: tuple[str, ...], records: Any) -> Any:
    """Return the type of a page with other records in it; the members around them stay as they are."""
    if not path:
        return records
    model = only_model(body)
    name, kind = next((name, kind) for name, wire, kind, _ in fields_of(model) if wire == path[0])
    inner = _page(kind, path[1:], records)
    members = {"__annotations__": {name: inner}, "__module__": __name__, name: msgspec.field(name=path[0])}
    return type(model)("Page", (model,), members, kw_only=True)  # defstruct takes no class with another metaclass


def table_of(
    operation: PagedOperation[..., Any], names: Sequence[str] | None = None, *, extra: bool = True
) -> RowTable:
    """Return the columns of a list operation.

    Args:
        operation: The operation.
        names: Names of the columns; all for `None`.
        extra: Whether to keep what the spec does not describe.

    Raises:
        ArgumentError: There is no column of a name.
    """
    plan = operation.plan
    known = columns_of(only_model(item_type(type_at(operation.operation.reader.body, parse(plan.items)))))  # type: ignore[union-attr]
    return RowTable(known, select(known, names), extra=extra)


def reading(pager: Any, decoder: Any) -> Any:
    """Return the same pager with another decoder of its pages."""
    operation = attrs.evolve(pager._operation, operation=attrs.evolve(pager._operation.operation, reader=decoder))
    return type(pager)(pager._client, operation, pager._call, prefetch=pager._prefetch, passes=pager._passes)
