"""Decoding of answers: one C decode of the whole body, and a tolerant second way when that fails.

Every record refers to its own bytes afterwards. When a body does not decode, only the broken part is lost: an optional
member that is broken reads as absent and is listed in the record's `problems`, and a record that cannot be read is
returned as an `InvalidRecord` with its JSON pointer and its bytes.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from types import new_class
from typing import Any, get_origin

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from .jsonapi import Included
from .jsonpointer import escape, parse, resolve, split_error
from .jsonpointer import pointer as make_pointer
from .models import Model, Source, UnknownResource
from .repair import (
    BROKEN,
    InvalidBodyError,
    Member,
    alternatives,
    convert,
    decoder,
    fields_of,
    item_type,
    only_model,
    scan,
    shell,
    type_at,
)

__all__ = ["Decoded", "Decoder", "InvalidBodyError", "InvalidRecord", "read_record", "typed"]

_BOM = b"\xef\xbb\xbf"
_KEY = ("id", "type")


@attrs.frozen(kw_only=True, slots=True)
class InvalidRecord:
    """A record that could not be read.

    Attributes:
        pointer: JSON pointer of the record in the answer.
        problem: Why it could not be read, with the place inside the record.
        content: The record's bytes.
    """

    pointer: str
    problem: str
    content: bytes


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """A decoded answer.

    Attributes:
        body: The whole answer as its declared model.
        value: The part that the operation returns: a record, or a list of records.
        invalid_records: Records that could not be read (lists only).
    """

    body: Any
    value: Any
    invalid_records: tuple[InvalidRecord, ...] = ()


class Decoder:
    """Decodes one kind of answer.

    Args:
        body: The type of the whole answer.
        at: JSON pointer of the part to return; empty for the whole answer.
        many: Whether that part is a list of records.
    """

    __slots__ = ("_decode", "_decode_bare", "_decode_shell", "_path", "body", "many")

    def __init__(self, body: Any, at: str = "", *, many: bool = False) -> None:
        self.body = body
        self.many = many
        self._path = parse(at)
        self._decode: Any = None
        self._decode_bare: Any = None
        self._decode_shell: Any = None

    def read(self, content: bytes, *, strict: bool = False) -> Decoded:
        """Decode a body.

        Args:
            content: JSON text.
            strict: Raise where the answer breaks the spec, instead of leaving out what is broken.

        Raises:
            InvalidBodyError: It is not JSON, not of the declared shape, or its only record cannot be read.
        """
        content = content.removeprefix(_BOM)
        decode = self._decode or self._decoder_for(content)
        try:
            body = decode(content)
        except BROKEN as error:
            if strict:
                raise InvalidBodyError(*split_error(str(error))) from None
            try:
                return self._read_tolerantly(content)
            except BROKEN as broken:
                raise InvalidBodyError(*split_error(str(broken))) from None
        value = resolve(body, self._path) if self._path else body
        if self.many:
            if type(value) is not list:
                raise InvalidBodyError(self._nothing(), make_pointer(self._path))
            _attach(value, Source(content, self._path, _read_record, _included(body, content)))
        else:
            if value is UNSET or value is None:
                raise InvalidBodyError(self._nothing(), make_pointer(self._path))
            if isinstance(value, Model):
                value._origin = (Source(content, self._path, _read_record, _included(body, content)), None)
        return Decoded(body=body, value=value)

    def _decoder_for(self, content: bytes) -> Any:
        """Return a decoder; without the union of all that may be included, slow to build, until an answer has some."""
        if b'"included"' in content or "included" not in getattr(self.body, "__struct_fields__", ()):
            self._decode = msgspec.json.Decoder(self.body).decode
            return self._decode
        if self._decode_bare is None:
            members = {"__annotations__": {"included": int | UnsetType}, "included": UNSET}
            bare = new_class(self.body.__name__, (self.body,), {"kw_only": True}, lambda space: space.update(members))
            decode: Any = msgspec.json.Decoder(bare).decode
            names = self.body.__struct_fields__
            self._decode_bare = lambda text: self.body(
                **{n: getattr(found, n) for found in (decode(text),) for n in names}
            )
        return self._decode_bare

    def _read_tolerantly(self, content: bytes) -> Decoded:
        envelope, inner = self._open(content)
        kind = type_at(self.body, self._path)
        pointer = make_pointer(self._path)
        source = Source(content, self._path, _read_record, records=inner if self.many else None)
        invalid: list[InvalidRecord] = []
        if self.many:
            value: Any = _read_records(item_type(kind), inner, source, pointer, invalid)
        elif bytes(inner) == b"null":
            raise InvalidBodyError(self._nothing(), pointer)
        else:
            try:
                value, own = _read_record(kind, bytes(inner))
            except InvalidBodyError as error:
                raise InvalidBodyError(error.problem, pointer + error.pointer) from None
            if isinstance(value, Model):
                value._origin = (source, None, own) if own else (source, None)
        problems: dict[str, str] = {}
        body = _envelope(self.body, envelope, self._path, value, problems)
        included = getattr(body, "included", UNSET) or ()
        marked = [(each, each._origin[2:]) for each in included if hasattr(each, "_origin")]
        source.included = _included(body, content)
        for resource, own in marked:
            resource._origin = (*resource._origin, *own)
        if problems:
            body._origin = (Source(content, (), _read_record), None, problems)
        return Decoded(body=body, value=value, invalid_records=tuple(invalid))

    def _open(self, content: bytes) -> tuple[list[dict[str, Any]], Any]:
        """Return the members around the value, level by level, and the bytes of the value or of its records."""
        if self._decode_shell is None:
            self._decode_shell = msgspec.json.Decoder(shell(self.body, self._path, many=self.many)).decode
        try:
            found = self._decode_shell(content)
        except msgspec.ValidationError:
            raise
        except BROKEN as error:
            return scan(content, self._path, many=self.many, error=error)
        envelope = []
        for name in self._path:
            envelope.append(dict(zip(found.__struct_encode_fields__, msgspec.structs.astuple(found), strict=True)))
            found = envelope[-1][name]
            if found is UNSET:
                raise InvalidBodyError(self._nothing(), make_pointer(self._path))
        return envelope, found

    def _nothing(self) -> str:
        return f"the answer contains no {'list of records' if self.many else 'record'}"


def _attach(records: list[Any], source: Source) -> None:
    try:
        for index, record in enumerate(records):
            record._origin = (source, index)
    except AttributeError:  # what is no model has no room for it
        return


def _included(body: Any, content: bytes) -> Included | None:
    resources = getattr(body, "included", UNSET)
    if not resources:
        return None
    data = getattr(body, "data", ())
    listed = data if isinstance(data, list) else [data]
    try:
        records = list(map(weakref.ref, listed))
    except TypeError:  # what is no model can have no weak reference
        records = [weakref.ref(each) for each in listed if isinstance(each, Model)]
    made = Included(type(body), content, _read_resources, resources, records)
    source = Source(content, ("included",), _read_record, made.weakly())
    _attach(resources, source)
    return made


def _read_resources(body: type, content: bytes) -> list[Any]:
    """Return all resources of an answer, decoded anew."""
    answer = Decoder(body, "/data", many=get_origin(type_at(body, ("data",))) is list).read(content)
    return [*answer.body.included, *(answer.value if isinstance(answer.value, list) else [answer.value])]


# --- the tolerant way: records -------------------------------------------------------------------


def _read_records(kind: Any, raws: list[Any], source: Source, pointer: str, invalid: list[InvalidRecord]) -> list[Any]:
    read: list[Any] = []
    decode = decoder(kind).decode
    attach = isinstance(kind, type) and issubclass(kind, Model)
    habits: dict[str, Member] = {}
    problems: Mapping[str, str] = {}
    for index, raw in enumerate(raws):
        try:
            if problems:  # the next record is likely to break the spec in the same way
                record, problems = _repaired(kind, raw, habits)
            else:
                try:
                    record = decode(raw)
                except BROKEN:
                    record, problems = _repaired(kind, raw, habits)
        except InvalidBodyError as error:
            problem = f"{error} at {error.pointer}" if error.pointer else str(error)
            invalid.append(InvalidRecord(pointer=f"{pointer}/{index}", problem=problem, content=bytes(raw)))
            continue
        if attach:
            record._origin = (source, index, problems) if problems else (source, index)
        read.append(record)
    return read


def _read_record(kind: Any, raw: bytes) -> tuple[Any, Mapping[str, str]]:
    """Return one record and what is wrong with it.

    Raises:
        InvalidBodyError: It cannot be read.
    """
    try:
        return decoder(kind).decode(raw), {}
    except BROKEN:
        return _repaired(kind, raw, {})


def _repaired(kind: Any, raw: Any, habits: dict[str, Member]) -> tuple[Any, dict[str, str]]:
    try:
        data = msgspec.json.decode(raw)
    except BROKEN as error:
        raise InvalidBodyError(str(error)) from None
    return convert(kind, data, habits)


def read_record(kind: Any, content: bytes) -> Any:
    """Return one record, read from bytes of its own.

    Raises:
        InvalidBodyError: It cannot be read.
    """
    made, problems = _read_record(kind, content)
    made._origin = (Source(content, (), _read_record), None, *([problems] if problems else []))
    return made


def typed(value: Any, models: Any, name: str | None) -> Any:
    """Return a JSON object as the model of a name; as it came if there is none, or a required member is broken."""
    if name is None or type(value) is not dict:
        return value
    try:
        return read_record(getattr(models, name), msgspec.json.encode(value))
    except InvalidBodyError:
        return value


# --- the tolerant way: what is around the records ------------------------------------------------


def _envelope(
    declared: Any, levels: list[dict[str, Any]], path: tuple[str, ...], value: Any, problems: dict[str, str]
) -> Any:
    """Return the answer around its value. No member of it is required: a walk needs the next link at most."""
    if not path:
        return value
    members: dict[str, Any] = {}
    for name, wire, kind, required in fields_of(only_model(declared)):
        raw = levels[0].get(wire, UNSET)
        if wire == path[0]:
            inner: dict[str, str] = {}
            members[name] = _envelope(kind, levels[1:], path[1:], value, inner)
            problems |= {f"/{escape(wire)}{at}": problem for at, problem in inner.items()}
        elif raw is not UNSET:
            members[name] = _read_member(kind, bytes(raw), f"/{escape(wire)}", problems)
        elif required:
            members[name] = UNSET
            problems[f"/{escape(wire)}"] = "required, but missing"
    return only_model(declared)(**members)


def _read_member(kind: Any, raw: bytes, pointer: str, problems: dict[str, str]) -> Any:
    try:
        return decoder(kind).decode(raw)
    except BROKEN:
        pass
    try:
        data = msgspec.json.decode(raw)
        if pointer == "/included" and isinstance(data, list):
            return [_read_resource(item_type(kind), each, f"{pointer}/{index}") for index, each in enumerate(data)]
        value, own = convert(kind, data, {}, strict=False)
    except (InvalidBodyError, *BROKEN) as error:
        problems[pointer + getattr(error, "pointer", "")] = str(error)
        return UNSET
    problems |= {pointer + at: problem for at, problem in own.items()} or {pointer: "number written as text"}
    return value


def _read_resource(kind: Any, data: Any, pointer: str) -> Any:
    """Return an included resource; one that is unknown or broken as an `UnknownResource`."""
    known = data if isinstance(data, dict) else {}
    for model in (each for each in alternatives(kind) if isinstance(each, type)):
        if known.get(model.__struct_config__.tag_field) == model.__struct_config__.tag:  # type: ignore[attr-defined]
            try:
                resource, problems = convert(model, dict(known), {})
            except InvalidBodyError as error:
                problems = {"": f"{error} at {pointer}{error.pointer}"}
                break
            resource._origin = (None, None, problems) if problems else (None, None)
            return resource
    else:
        problems = {"": f"a resource of unknown type {known.get('type')!r}"}
    members = {name: known[name] for name in UnknownResource.__struct_fields__ if name in known}
    resource = UnknownResource(**{name: v for name, v in members.items() if isinstance(v, str) or name not in _KEY})
    resource._origin = (None, None, problems)
    return resource
