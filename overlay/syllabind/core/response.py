"""Reading answers: one C decode of the whole body, and a careful second way when that fails.

Every record knows its own bytes afterwards. When a body does not decode, only what is wrong pays: records are
read one by one, values that merely break a promise are kept and the record is marked, and a record that
cannot be read is set aside with its JSON pointer and its bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
from msgspec import UNSET, Raw

from .jsonpointer import escape, parse, resolve, split_error
from .jsonpointer import pointer as make_pointer
from .models import Model, Source, UnknownResource

__all__ = ["Decoded", "Decoder", "InvalidBodyError", "InvalidRecord"]

_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_ARRAY = msgspec.json.Decoder(list[Raw])
_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


@attrs.frozen(kw_only=True, slots=True)
class InvalidRecord:
    """A record that was set aside.

    Attributes:
        pointer: JSON pointer of the record in the answer.
        problem: Why it could not be read, with the place inside the record.
        content: The record's bytes.
    """

    pointer: str
    problem: str
    content: bytes


class InvalidBodyError(Exception):
    """The body, or the one record in it, cannot be read."""

    def __init__(self, problem: str, pointer: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.pointer = pointer


@attrs.frozen(kw_only=True, slots=True)
class Decoded:
    """What was read.

    Attributes:
        body: The whole answer as its declared model.
        value: The part that the operation returns: a record, or a list of records.
        unreadable: Records set aside (lists only).
    """

    body: Any
    value: Any
    invalid_records: tuple[InvalidRecord, ...] = ()


class Decoder:
    """Reads one kind of answer.

    Args:
        body: The type of the whole answer.
        at: JSON pointer of the part to return; empty for the whole answer.
        many: Whether that part is a list of records.
    """

    __slots__ = ("_decode", "_open_shell", "_wire", "body", "many")

    def __init__(self, body: Any, at: str = "", *, many: bool = False) -> None:
        self.body = body
        self.many = many
        self._wire = parse(at)
        self._decode: Any = None
        self._open_shell: Any = None

    def read(self, content: bytes, *, strict: bool = False) -> Decoded:
        """Read a body.

        Args:
            content: JSON text.
            strict: Refuse what breaks the spec where otherwise it is kept and marked or set aside.

        Raises:
            InvalidBodyError: It is not JSON, not of the declared shape, or its only record cannot be read.
        """
        if self._decode is None:
            self._decode = msgspec.json.Decoder(self.body).decode
        try:
            body = self._decode(content)
        except _BROKEN as error:
            if strict or not (self.many or isinstance(error, msgspec.ValidationError)):
                raise InvalidBodyError(*split_error(str(error))) from None
            try:
                return self._read_list_tolerantly(content) if self.many else self._read_one_tolerantly(content)
            except _BROKEN as broken:
                raise InvalidBodyError(*split_error(str(broken))) from None
        value = resolve(body, self._wire) if self._wire else body
        if self.many:
            if type(value) is not list:
                raise InvalidBodyError("there is no list of records here", make_pointer(self._wire))
            included = _index(body, content)
            source = Source(content, self._wire, _read_record, included)
            for index, record in enumerate(value):
                if isinstance(record, Model):
                    record._origin = (source, index)
        else:
            if value is UNSET or value is None:
                raise InvalidBodyError("the answer holds no record", make_pointer(self._wire))
            if isinstance(value, Model):
                value._origin = (Source(content, self._wire, _read_record, _index(body, content)), None)
        return Decoded(body=body, value=value)

    def _read_one_tolerantly(self, content: bytes) -> Decoded:
        problems: dict[str, str] = {}
        body = _build(self.body, msgspec.json.decode(content), "", problems)
        value = resolve(body, self._wire) if self._wire else body
        if value is UNSET or value is None:
            raise InvalidBodyError("the answer holds no record", make_pointer(self._wire))
        if isinstance(value, Model):
            own = _below(make_pointer(self._wire), problems)
            source = Source(content, self._wire, _read_record, _index(body, content, problems))
            value._origin = (source, None, own) if own else (source, None)
        return Decoded(body=body, value=value)

    def _read_list_tolerantly(self, content: bytes) -> Decoded:
        problems: dict[str, str] = {}
        body, raws = self._open(content, problems)
        source = Source(content, self._wire, _read_record)
        record_type = _record_type(self.body, self._wire)
        value, invalid_records = _read_records(record_type, raws, source, make_pointer(self._wire))
        if self._wire:
            _put(body, self._wire, value)
        else:
            body = value
        source.included = _index(body, content, problems)
        return Decoded(body=body, value=value, invalid_records=tuple(invalid_records))

    def _open(self, content: bytes, problems: dict[str, str]) -> tuple[Any, list[Raw]]:
        """The answer without its records, and the records' bytes: in one scan where all but the records is sound."""
        if len(self._wire) == 1 and isinstance(self.body, type) and issubclass(self.body, Model):
            if self._open_shell is None:
                self._open_shell = msgspec.json.Decoder(_shell_of(self.body, self._wire[0])).decode
            try:
                shell = self._open_shell(content)
            except msgspec.ValidationError:
                pass  # something beside the records is unsound too: the long way round finds what
            else:
                body = self.body(**{name: getattr(shell, name) for name in self.body.__struct_fields__})
                return body, resolve(shell, self._wire)
        rest, raws = _split(content, self._wire)
        return (_build(self.body, rest, "", problems) if self._wire else None), raws


def _shell_of(body: type[Model], wire: str) -> type[msgspec.Struct]:
    """The type of an answer whose list of records is not taken in."""
    name = body.__struct_fields__[body.__struct_encode_fields__.index(wire)]
    records = (name, list[Raw], msgspec.field(name=wire))
    return msgspec.defstruct(body.__name__, [records], bases=(body,), kw_only=True)


def _put(body: Any, path: tuple[str, ...], value: Any) -> None:
    holder = resolve(body, path[:-1])
    wire = holder.__struct_encode_fields__
    setattr(holder, holder.__struct_fields__[wire.index(path[-1])], value)


def _below(pointer: str, problems: Mapping[str, str]) -> dict[str, str]:
    """The problems at a place or within it, by pointers relative to it."""
    return {key[len(pointer) :]: text for key, text in problems.items() if f"{key}/".startswith(f"{pointer}/")}


def _index(
    body: Any, content: bytes, problems: Mapping[str, str] = MappingProxyType({})
) -> Mapping[tuple[str, str], Any] | None:
    """The resources of a JSON:API answer by type and id: the included ones, and the records themselves."""
    included = getattr(body, "included", UNSET)
    if not included or included is UNSET:
        return None
    found: dict[tuple[str, str], Any] = {}
    source = Source(content, ("included",), _read_record, found)
    for index, resource in enumerate(included):
        if isinstance(resource, Model):
            own = _below(f"/included/{index}", problems) if problems else None
            resource._origin = (source, index, own) if own else (source, index)
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
            raise InvalidBodyError("a list was promised") from None
    try:
        members = _OBJECT.decode(content)
    except msgspec.ValidationError:
        raise InvalidBodyError("an object was promised") from None
    if path[0] not in members:
        raise InvalidBodyError("there is no list of records here", make_pointer(path))
    try:
        inner, raws = _split(bytes(members[path[0]]), path[1:])
    except InvalidBodyError as error:
        raise InvalidBodyError(error.problem, f"/{escape(path[0])}{error.pointer}") from None
    shell = {key: msgspec.json.decode(raw) for key, raw in members.items() if key != path[0]}
    return {**shell, path[0]: inner}, raws


def _record_type(body: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        model = next(t for t in _alternatives(body) if isinstance(t, type) and issubclass(t, Model))
        body = next(field.type for field in msgspec.structs.fields(model) if field.encode_name == name)
    listed = next(t for t in _alternatives(body) if get_origin(t) is list)
    return get_args(listed)[0]


def _read_records(
    record_type: Any, raws: list[Raw], source: Source, pointer: str
) -> tuple[list[Any], list[InvalidRecord]]:
    read: list[Any] = []
    invalid_records: list[InvalidRecord] = []
    decode = msgspec.json.Decoder(record_type).decode
    for index, raw in enumerate(raws):
        origin: tuple[Any, ...] = (source, index)
        try:
            record = decode(raw)
        except _BROKEN:
            problems: dict[str, str] = {}
            try:
                record = _build(record_type, msgspec.json.decode(raw), "", problems)
                if record is None:
                    raise InvalidBodyError("null where a record was promised")
            except (InvalidBodyError, *_BROKEN) as error:
                at = getattr(error, "pointer", "")
                problem = f"{error} at {at}" if at else str(error)
                invalid_records.append(InvalidRecord(pointer=f"{pointer}/{index}", problem=problem, content=bytes(raw)))
                continue
            if problems:
                origin = (source, index, problems)
        if isinstance(record, Model):
            record._origin = origin
        read.append(record)
    return read, invalid_records


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
        InvalidBodyError: A required member is missing, or a value is of a wrong kind altogether.
    """
    try:
        return msgspec.convert(value, declared)
    except msgspec.ValidationError as error:
        problem, _ = split_error(str(error))
    alternatives = _alternatives(declared)
    models = [t for t in alternatives if isinstance(t, type) and issubclass(t, Model)]
    if value is None:
        problems[pointer] = "null where none was promised"
        return None
    if isinstance(value, dict) and models:
        chosen = _choose(models, value)
        if chosen is UnknownResource:
            return _unknown_resource(value)
        if chosen is None:
            problems[pointer] = f"a resource of unknown type {value.get('type')!r}"
            return _unknown_resource(value)
        try:
            return _build_model(chosen, value, pointer, problems)
        except InvalidBodyError as error:
            if len(models) == 1:
                raise
            problems[pointer] = f"{error} at {error.pointer}"
            return _unknown_resource(value)
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
    raise InvalidBodyError(problem, pointer)


def _unknown_resource(value: dict[str, Any]) -> UnknownResource:
    """A resource that is kept as it came, but for an id or a type that is no text."""
    known = {name: value[name] for name in UnknownResource.__struct_fields__ if name in value}
    return UnknownResource(**{name: v for name, v in known.items() if isinstance(v, str) or name not in ("id", "type")})


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
    members: dict[str, Any] = {}
    for name, wire, declared, required in _fields(model):
        here = f"{pointer}/{escape(wire)}"
        if wire in value:
            members[name] = _build(declared, value[wire], here, problems)
        elif required:
            raise InvalidBodyError("required, but missing", here)
    return model(**members)


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, str, Any, bool], ...]:
    """Python name, wire name, type and whether it is required, of each declared member."""
    hints = get_type_hints(model)
    return tuple(
        (each.name, each.encode_name, hints[each.name], each.required) for each in msgspec.structs.fields(model)
    )
