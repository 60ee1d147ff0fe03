"""Models: msgspec structs that keep the bytes they were read from.

Real answers nearly always contain fields that no document mentions. Decoding skips them in C and attaches to each
record where its own bytes are; unknown fields and a lossless re-encoding are read from these bytes only on request.
"""

from __future__ import annotations

import datetime
import json
import math
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar

import msgspec
from msgspec import UNSET, Meta, Raw
from msgspec import UnsetType as Unset

from .jsonpointer import escape
from .redaction import HIDDEN

__all__ = [
    "UNSET",
    "Model",
    "Source",
    "Timestamp",
    "UnknownResource",
    "Unset",
    "detach",
    "dump",
    "encode",
    "loads",
    "plain",
    "without",
]

Timestamp = Annotated[datetime.datetime, Meta(tz=True)]
_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_ARRAY = msgspec.json.Decoder(list[Raw])


class Source:
    """The answer that records were read from.

    Args:
        content: The body as it came.
        path: Member names that lead from the body's root to the record or the list of records.
        reader: Reads one record's bytes the way it was read first; returns it and its problems.
        included: Returns the resources of the same answer.
        records: The bytes of the list's records, where they are known already.
    """

    __slots__ = ("_records", "content", "included", "path", "reader")

    def __init__(
        self,
        content: bytes,
        path: tuple[str, ...],
        reader: Callable[[Any, bytes], tuple[Any, Mapping[str, str]]],
        included: Callable[[], Any] | None = None,
        records: list[Any] | None = None,
    ) -> None:
        self.content, self.path, self.reader, self.included = content, path, reader, included
        self._records = records

    def record(self, index: int | None) -> bytes:
        """Return the bytes of one record: of the list's member `index`, or of the single record."""
        if index is not None and self._records is not None:
            return bytes(self._records[index])
        found: bytes | Raw = self.content
        for name in self.path:
            found = _OBJECT.decode(found)[name]
        if index is None:
            return bytes(found)
        self._records = _ARRAY.decode(found)
        return bytes(self._records[index])


def detach(records: list[Any]) -> None:
    """Give the records of a list that something else refers to, if they are few, bytes of their own.

    All others keep the whole answer that they came in, which thus lasts as long as one record of it.
    """
    counts = list(map(sys.getrefcount, records))
    fewest = min(counts, default=0)
    kept = [record for record, count in zip(records, counts, strict=True) if count > fewest]
    for record in kept if 2 * len(kept) < len(records) else ():
        source, index, *problems = getattr(record, "_origin", (None, None))
        if source is not None and source.included is None:
            record._origin = (Source(source.record(index), (), source.reader), None, *problems)


class _Attached:
    """Room beside the declared fields for where a record came from."""

    __slots__ = ("__weakref__", "_origin")
    _origin: tuple[Any, ...]


class _AttrsFields:
    """`__attrs_attrs__`, made on request, so that `attrs.fields`, `asdict` and `evolve` accept models."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        made = owner.__dict__.get("__attrs_cached__")
        if made is None:
            import attrs

            members = {
                field.name: attrs.field(
                    type=field.type, kw_only=True, **({} if field.required else {"default": field.default})
                )
                for field in msgspec.structs.fields(owner)
            }
            made = attrs.make_class(owner.__name__, members).__attrs_attrs__  # type: ignore[attr-defined]
            type.__setattr__(owner, "__attrs_cached__", made)
        return made


class _ModelMeta(msgspec.StructMeta):
    # Type checkers would take this signature for that of every model.
    if not TYPE_CHECKING:

        def __call__(cls, *args: Any, **members: Any) -> Any:  # noqa: N805 (a metaclass)
            made = super().__call__(*args, **members)
            # `attrs.evolve` offers no hook: it calls the class with the members alone.
            caller = sys._getframe(1)
            if caller.f_code.co_name == "evolve" and caller.f_globals.get("__name__") == "attr._make":
                _keep_origin(made, caller.f_locals["inst"])
            return made


class Model(_Attached, msgspec.Struct, kw_only=True, metaclass=_ModelMeta):
    """What a spec's object schema becomes. Absent (`UNSET`), `None` and a value are three different things."""

    __attrs_attrs__: ClassVar[Any] = _AttrsFields()

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that came with this record and that the spec does not know, by their wire name.

        Records keep them, and so does what they re-encode to. For nested objects see `unknown_fields`.
        """
        raw = _raw(self)
        return {} if raw is None else _unknown(type(self), raw)

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """All members at any depth of this record that the spec does not know, by JSON pointer."""
        raw = _raw(self)
        found: dict[str, Any] = {}
        if raw is not None:
            _collect_unknown(self, raw, "", found)
        return found

    @property
    def problems(self) -> Mapping[str, str]:
        """What broke the spec in this record, by JSON pointer; empty as a rule.

        Such a member reads as absent. `to_dict()` contains it as it came.
        """
        origin: tuple[Any, ...] = getattr(self, "_origin", ())
        if len(origin) != 2 or origin[0] is None:
            return origin[2] if len(origin) > 2 else {}
        try:
            origin[0].record(origin[1]).decode()
        except UnicodeDecodeError as error:  # in a member that decoding skips
            return {"": f"no UTF-8 at byte {error.start} of the record: to_dict() shows U+FFFD"}
        return {}

    def to_dict(self) -> dict[str, Any]:
        """Return the record as JSON data, unknown members included, unchanged members as they came."""
        return dump(self)  # type: ignore[no-any-return]

    def __copy__(self) -> Self:
        return self.__replace__()

    def __replace__(self, **changes: Any) -> Self:
        made = type(self)(**{name: getattr(self, name) for name in self.__struct_fields__} | changes)
        return _keep_origin(made, self)

    def __reduce__(self) -> Any:
        origin = getattr(self, "_origin", None)
        if origin is None:
            return super().__reduce__()
        source, index, problems = origin[0], origin[1], dict(self.problems)
        if source.included is None:
            kept: tuple[Any, ...] = (source.record(index), (), source.reader)
            index = None
        else:
            kept = (source.content, source.path, source.reader, source.included())
        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        return _restore, (type(self), fields, kept, index, problems)


def without(*secrets: str) -> tuple[Callable[..., str], Callable[..., Any]]:
    """Return the `__repr__` and the `__rich_repr__` of a model that show everything but some members."""

    def members(model: Model) -> Iterator[tuple[str, Any]]:
        for name in model.__struct_fields__:
            value = getattr(model, name)
            yield name, HIDDEN if name in secrets and value is not UNSET and value is not None else value

    def show(model: Model) -> str:
        return f"{type(model).__name__}({', '.join(f'{name}={value!r}' for name, value in members(model))})"

    return show, members


M = TypeVar("M", bound=Model)


def _keep_origin(made: M, original: Model) -> M:
    if hasattr(original, "_origin"):
        made._origin = original._origin
    return made


def _restore(
    cls: type[M], fields: dict[str, Any], source: tuple[Any, ...], index: int | None, problems: dict[str, str]
) -> M:
    made = cls(**fields)
    made._origin = (Source(*source), index, problems)
    return made


class UnknownResource(Model):
    """A JSON:API resource of a type that the spec does not know; nothing of it is lost."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: Any = UNSET
    relationships: Any = UNSET
    links: Any = UNSET


# --- unknown members -----------------------------------------------------------------------------


def loads(content: bytes) -> Any:
    """Return JSON data; what is no Unicode is replaced, and numbers beyond all bounds are infinite."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(content.decode("utf-8", "replace"), strict=False, parse_int=_integer)


def _integer(digits: str) -> float:
    try:
        return int(digits)
    except ValueError:  # it has more digits than Python takes
        return float(digits)


def _raw(model: Model) -> dict[str, Any] | None:
    origin = getattr(model, "_origin", None)
    raw = None if origin is None else loads(origin[0].record(origin[1]))
    return raw if isinstance(raw, dict) else None


def _unknown(cls: type[Any], raw: Mapping[str, Any]) -> dict[str, Any]:
    known = {*cls.__struct_encode_fields__, cls.__struct_config__.tag_field}
    return {name: value for name, value in raw.items() if name not in known}


def _collect_unknown(value: Any, raw: Any, pointer: str, found: dict[str, Any]) -> None:
    if isinstance(value, Model) and isinstance(raw, dict):
        for name, unknown in _unknown(type(value), raw).items():
            found[f"{pointer}/{escape(name)}"] = unknown
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            if wire in raw:
                _collect_unknown(getattr(value, name), raw[wire], f"{pointer}/{escape(wire)}", found)
    elif isinstance(value, list) and isinstance(raw, list):
        for index, (item, raw_item) in enumerate(zip(value, raw, strict=False)):
            _collect_unknown(item, raw_item, f"{pointer}/{index}", found)
    elif isinstance(value, dict) and isinstance(raw, dict):
        for key, item in value.items():
            if key in raw:
                _collect_unknown(item, raw[key], f"{pointer}/{escape(key)}", found)


# --- encoding ------------------------------------------------------------------------------------


def dump(value: Any) -> Any:
    """Return JSON data for a value, losing nothing that came with the models in it.

    Args:
        value: A model, a list or mapping of models, or anything that msgspec encodes.

    Returns:
        Plain JSON data. Where a record was read and a member not changed since, that member is as it came,
        unknown members and the text of dates included.

    Raises:
        ValueError: A number that was set is NaN or infinite, which JSON has not (RFC 8259, section 6).
    """
    return loads(encode(value))


def encode(value: Any) -> bytes:
    """Return the JSON text of a value; members that were read and not changed since, digit for digit as they came."""
    return _text(_parts(value))


def plain(value: Any) -> Any:
    """Return the built-in value that an instance of a subclass stands for, for msgspec to encode."""
    if isinstance(value, str):
        return str.__str__(value)
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    if isinstance(value, datetime.datetime):
        return datetime.datetime.combine(value, value.timetz())
    if isinstance(value, datetime.date):
        return datetime.date(value.year, value.month, value.day)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is not a JSON value")


_text = msgspec.json.Encoder(enc_hook=plain).encode


def _parts(value: Any) -> Any:
    """Return what msgspec encodes to the text of a value, with the bytes of unchanged members in it."""
    if isinstance(value, Model):
        origin = getattr(value, "_origin", None)
        if origin is not None:
            content = origin[0].record(origin[1])
            return _merge(value, origin[0].reader(type(value), content)[0], content)
        tag = value.__struct_config__.tag_field
        made = {} if tag is None else {tag: value.__struct_config__.tag}
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            if (member := getattr(value, name)) is not UNSET:
                made[wire] = _parts(member)
        return made
    if isinstance(value, list | tuple):
        return [_parts(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _parts(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, float) and not math.isfinite(value):  # which msgspec writes as null
        raise ValueError(f"{value} is not a JSON value")
    return value


def _is_same(current: Any, original: Any) -> bool:
    """Return whether a value is as it was read; neither `True` nor 1.0 is the same as 1, and NaN is as NaN."""
    if current != original:
        return isinstance(current, float) and current != current and original != original
    try:
        return _text(current) == _text(original)
    except ValueError:  # a lone surrogate
        return repr(current) == repr(original)


def _merge(current: Any, original: Any, raw: bytes | Raw) -> Any:
    if type(current) is type(original):
        if _is_same(current, original):
            return Raw(raw) if isinstance(raw, bytes) else raw
        try:
            if isinstance(current, Model):
                return _merge_members(current, original, _OBJECT.decode(raw))
            if isinstance(current, list) and len(current) == len(original):
                return [_merge(*three) for three in zip(current, original, _ARRAY.decode(raw), strict=True)]
            if isinstance(current, dict):
                known = _OBJECT.decode(raw)
                return {
                    key: _merge(item, original[key], known[key]) if key in original else _parts(item)
                    for key, item in current.items()
                }
        except msgspec.ValidationError:
            pass
    return _parts(current)


def _merge_members(current: Model, original: Model, raw: dict[str, Raw]) -> dict[str, Any]:
    merged: dict[str, Any] = dict(raw)
    for name, wire in zip(current.__struct_fields__, current.__struct_encode_fields__, strict=True):
        member, before = getattr(current, name), getattr(original, name)
        if member is UNSET:
            if before is not UNSET:
                merged.pop(wire, None)
        elif wire not in raw:
            if type(member) is not type(before) or not _is_same(member, before):
                merged[wire] = _parts(member)
        else:
            merged[wire] = _merge(member, before, raw[wire])
    return merged
