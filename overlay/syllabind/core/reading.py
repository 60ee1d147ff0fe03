"""Reading answers: one C decode of the whole body, and a careful second way when that fails.

Every record knows its own bytes afterwards. When a body does not decode, only what is wrong pays: records are
read one by one, values that merely break a promise are kept and the record is marked, and a record that
cannot be read is set aside with its JSON pointer and its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
from msgspec import UNSET, Raw

from .model import Model, Source, UnknownResource
from .pointers import escape, place, pluck, tokens
from .pointers import pointer as make_pointer

__all__ = ["Reader", "Reading", "Unreadable", "UnreadableBody"]

_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_ARRAY = msgspec.json.Decoder(list[Raw])
_INDEX = re.compile(r" - at `\$\[(\d+)\]")
_BULK_ATTEMPTS = 4


@attrs.frozen(kw_only=True, slots=True)
class Unreadable:
    """A record that was set aside.

    Attributes:
        pointer: JSON pointer of the record in the answer.
        problem: Why it could not be read, with the place inside the record.
        content: The record's bytes.
    """

    pointer: str
    problem: str
    content: bytes


class UnreadableBody(Exception):
    """The body, or the one record in it, cannot be read."""

    def __init__(self, problem: str, pointer: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.pointer = pointer


@attrs.frozen(kw_only=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        body: The whole answer as its declared model.
        value: The part that the operation returns: a record, or a list of records.
        unreadable: Records set aside (lists only).
    """

    body: Any
    value: Any
    unreadable: tuple[Unreadable, ...] = ()


class Reader:
    """Reads one kind of answer.

    Args:
        body: The type of the whole answer.
        at: JSON pointer of the part to return; empty for the whole answer.
        many: Whether that part is a list of records.
    """

    __slots__ = ("_decode", "_wire", "body", "many")

    def __init__(self, body: Any, at: str = "", *, many: bool = False) -> None:
        self.body = body
        self.many = many
        self._wire = tokens(at)
        self._decode: Any = None

    def read(self, content: bytes, *, strict: bool = False) -> Reading:
        """Read a body.

        Args:
            content: JSON text.
            strict: Refuse what breaks the spec where otherwise it is kept and marked or set aside.

        Raises:
            UnreadableBody: It is not JSON, not of the declared shape, or its only record cannot be read.
        """
        if self._decode is None:
            self._decode = msgspec.json.Decoder(self.body).decode
        try:
            body = self._decode(content)
        except msgspec.ValidationError as error:
            if strict:
                raise UnreadableBody(*place(str(error))) from None
            return self._read_tolerantly(content)
        except (msgspec.DecodeError, RecursionError) as error:
            raise UnreadableBody(str(error)) from None
        value = pluck(body, self._wire) if self._wire else body
        if self.many:
            if type(value) is not list:
                raise UnreadableBody("there is no list of records here", make_pointer(self._wire))
            included = _index(body, content)
            source = Source(content, self._wire, _read_record, included)
            for index, record in enumerate(value):
                if isinstance(record, Model):
                    record._origin = (source, index)
        else:
            if value is UNSET or value is None:
                raise UnreadableBody("the answer holds no record", make_pointer(self._wire))
            if isinstance(value, Model):
                value._origin = (Source(content, self._wire, _read_record, _index(body, content)), None)
        return Reading(body=body, value=value)

    def _read_tolerantly(self, content: bytes) -> Reading:
        try:
            whole = msgspec.json.decode(content) if not self.many else None
        except RecursionError as error:
            raise UnreadableBody(str(error)) from None
        if not self.many:
            problems: dict[str, str] = {}
            body = _build(self.body, whole, "", problems)
            value = pluck(body, self._wire) if self._wire else body
            if value is UNSET or value is None:
                raise UnreadableBody("the answer holds no record", make_pointer(self._wire))
            if isinstance(value, Model):
                at = make_pointer(self._wire)
                own = {key[len(at) :]: text for key, text in problems.items() if key.startswith(at)}
                source = Source(content, self._wire, _read_record, _index(body, content))
                value._origin = (source, None, own) if own else (source, None)
            return Reading(body=body, value=value)
        return self._read_list_tolerantly(content)

    def _read_list_tolerantly(self, content: bytes) -> Reading:
        shell, raws = _split(content, self._wire)
        record_type = _record_type(self.body, self._wire)
        records, unreadable = _read_records(record_type, raws, make_pointer(self._wire))
        body = _build(self.body, shell, "", {}) if self._wire else records
        included = _index(body, content)
        source = Source(content, self._wire, _read_record, included)
        for index, record, problems in records:
            if isinstance(record, Model):
                record._origin = (source, index, problems) if problems else (source, index)
        value = [record for _, record, _ in records]
        if not self._wire:
            body = value
        else:
            _put(body, self._wire, value)
        return Reading(body=body, value=value, unreadable=tuple(unreadable))


def _put(body: Any, path: tuple[str, ...], value: Any) -> None:
    holder = pluck(body, path[:-1])
    wire = holder.__struct_encode_fields__
    setattr(holder, holder.__struct_fields__[wire.index(path[-1])], value)


def _index(body: Any, content: bytes) -> Mapping[tuple[str, str], Any] | None:
    """The resources of a JSON:API answer by type and id: the included ones, and the records themselves."""
    included = getattr(body, "included", UNSET)
    if not included or included is UNSET:
        return None
    found: dict[tuple[str, str], Any] = {}
    source = Source(content, ("included",), _read_record, found)
    for index, resource in enumerate(included):
        if isinstance(resource, Model):
            resource._origin = (source, index)
            found[_type_of(resource), resource.id] = resource  # type: ignore[attr-defined]
    data = getattr(body, "data", ())
    for resource in data if isinstance(data, list) else [data]:
        if isinstance(resource, Model):
            found.setdefault((_type_of(resource), resource.id), resource)  # type: ignore[attr-defined]
    return found


def _type_of(resource: Any) -> str:
    tag = resource.__struct_config__.tag
    return str(resource.type if tag is None else tag)


# --- the careful way -----------------------------------------------------------------------------


def _split(content: bytes, path: tuple[str, ...]) -> tuple[Any, list[Raw]]:
    """The answer without its records as JSON data (an empty list in their place), and the records' bytes."""
    if not path:
        try:
            return [], _ARRAY.decode(content)
        except msgspec.ValidationError:
            raise UnreadableBody("a list was promised") from None
    try:
        members = _OBJECT.decode(content)
    except msgspec.ValidationError:
        raise UnreadableBody("an object was promised") from None
    if path[0] not in members:
        raise UnreadableBody("there is no list of records here", make_pointer(path))
    try:
        inner, raws = _split(bytes(members[path[0]]), path[1:])
    except UnreadableBody as error:
        raise UnreadableBody(error.problem, f"/{escape(path[0])}{error.pointer}") from None
    shell = {key: msgspec.json.decode(raw) for key, raw in members.items() if key != path[0]}
    return {**shell, path[0]: inner}, raws


def _record_type(body: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        model = next(t for t in _alternatives(body) if isinstance(t, type) and issubclass(t, Model))
        body = next(field.type for field in msgspec.structs.fields(model) if field.encode_name == name)
    listed = next(t for t in _alternatives(body) if get_origin(t) is list)
    return get_args(listed)[0]


def _read_records(
    record_type: Any, raws: list[Raw], pointer: str
) -> tuple[list[tuple[int, Any, dict[str, str]]], list[Unreadable]]:
    read: list[tuple[int, Any, dict[str, str]]] = []
    unreadable: list[Unreadable] = []
    decode_many = msgspec.json.Decoder(list[record_type]).decode
    decode_one = msgspec.json.Decoder(record_type).decode
    start, attempts = 0, 0
    while start < len(raws):
        stop = start + 1
        if attempts < _BULK_ATTEMPTS:
            attempts += 1
            try:
                rest = decode_many(_join(raws[start:]))
            except msgspec.ValidationError as error:
                found = _INDEX.search(str(error))
                good = int(found[1]) if found else 0
                for offset, record in enumerate(decode_many(_join(raws[start : start + good]))):
                    read.append((start + offset, record, {}))
                start, stop = start + good, start + good + 1
            else:
                read.extend((start + offset, record, {}) for offset, record in enumerate(rest))
                break
        try:
            read.append((start, decode_one(raws[start]), {}))
        except msgspec.ValidationError:
            problems: dict[str, str] = {}
            try:
                record = _build(record_type, msgspec.json.decode(raws[start]), "", problems)
            except UnreadableBody as error:
                problem = f"{error.problem} at {error.pointer}" if error.pointer else error.problem
                unreadable.append(Unreadable(pointer=f"{pointer}/{start}", problem=problem, content=bytes(raws[start])))
            else:
                read.append((start, record, problems))
        start = stop
    return read, unreadable


def _join(raws: list[Raw]) -> bytes:
    return b"[" + b",".join(map(bytes, raws)) + b"]"


def _read_record(record_type: type, content: bytes) -> tuple[Any, Mapping[str, str]]:
    """Read one record's bytes as they were read first."""
    problems: dict[str, str] = {}
    try:
        return msgspec.json.decode(content, type=record_type), problems
    except msgspec.ValidationError:
        return _build(record_type, msgspec.json.decode(content), "", problems), problems


def _alternatives(declared: Any) -> tuple[Any, ...]:
    return get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)


def _build(declared: Any, value: Any, pointer: str, problems: dict[str, str]) -> Any:
    """Make `declared` of JSON data, keeping what merely breaks a promise.

    Kept and noted in `problems`: null where none was promised, text that is no date, a whole number written
    as 5.0, a resource of unknown type.

    Raises:
        UnreadableBody: A required member is missing, or a value is of a wrong kind altogether.
    """
    try:
        return msgspec.convert(value, declared)
    except msgspec.ValidationError as error:
        problem, _ = place(str(error))
    alternatives = _alternatives(declared)
    models = [t for t in alternatives if isinstance(t, type) and issubclass(t, Model)]
    if value is None:
        problems[pointer] = "null where none was promised"
        return None
    if isinstance(value, dict) and models:
        chosen = _choose(models, value)
        if chosen is None:
            problems[pointer] = f"a resource of unknown type {value.get('type')!r}"
            return msgspec.convert(value, UnknownResource)
        return _build_model(chosen, value, pointer, problems)
    if isinstance(value, list):
        for listed in (t for t in alternatives if get_origin(t) is list):
            item = get_args(listed)[0]
            return [_build(item, each, f"{pointer}/{index}", problems) for index, each in enumerate(value)]
    if isinstance(value, dict):
        for mapped in (t for t in alternatives if get_origin(t) is dict):
            item = get_args(mapped)[1]
            return {key: _build(item, each, f"{pointer}/{escape(key)}", problems) for key, each in value.items()}
    if isinstance(value, str) and any(t in (datetime, date) for t in alternatives):
        problems[pointer] = problem
        return value
    if isinstance(value, float) and value.is_integer() and int in alternatives:
        problems[pointer] = problem
        return int(value)
    raise UnreadableBody(problem, pointer)


def _choose(models: list[type[Model]], value: dict[str, Any]) -> type[Model] | None:
    if len(models) == 1:
        return models[0]
    for model in models:
        config = model.__struct_config__
        if config.tag_field is not None and value.get(config.tag_field) == config.tag:
            return model
    return None


def _build_model(model: type[Model], value: dict[str, Any], pointer: str, problems: dict[str, str]) -> Model:
    tag_field, tag = model.__struct_config__.tag_field, model.__struct_config__.tag
    if tag_field is not None and value.get(tag_field) != tag:
        problems[f"{pointer}/{escape(tag_field)}"] = f"{tag!r} was promised"
    hints = get_type_hints(model)
    members: dict[str, Any] = {}
    for field in msgspec.structs.fields(model):
        here = f"{pointer}/{escape(field.encode_name)}"
        if field.encode_name in value:
            members[field.name] = _build(hints[field.name], value[field.encode_name], here, problems)
        elif field.required:
            raise UnreadableBody("required, but missing", here)
    return model(**members)
