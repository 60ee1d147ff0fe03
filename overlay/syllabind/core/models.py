"""Models: msgspec structs that remember the bytes they were read from.

A vendor's real answers nearly always hold fields that no document mentions. Decoding skips them in C and
attaches to each record where its own bytes lie; the unknown fields and a lossless re-encoding are read from
these bytes only when someone asks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, NoReturn, Self, TypeVar

import msgspec
from msgspec import UNSET, Raw
from msgspec import UnsetType as Unset

from ..errors import NotIncludedError
from .jsonpointer import escape

__all__ = ["UNSET", "Model", "RelatedMany", "RelatedOne", "Source", "UnknownResource", "Unset", "dump", "encode"]

T = TypeVar("T")
_JSON_OBJECT = msgspec.json.Decoder(dict[str, Raw])
_JSON_ARRAY = msgspec.json.Decoder(list[Raw])


class Source:
    """The answer that records were read from, and the resources included in it.

    Args:
        content: The body as it came.
        path: Member names that lead from the body's root to the record or the list of records.
        reader: Reads one record's bytes the way it was read first; gives it and its problems.
        included: Resources that came along, by JSON:API type and id.
    """

    __slots__ = ("_records", "content", "included", "path", "reader")

    def __init__(
        self,
        content: bytes,
        path: tuple[str, ...],
        reader: Callable[[type, bytes], tuple[Any, Mapping[str, str]]],
        included: Mapping[tuple[str, str], Any] | None = None,
    ) -> None:
        self.content = content
        self.path = path
        self.reader = reader
        self.included = included
        self._records: list[Raw] | None = None

    def record(self, index: int | None) -> bytes:
        """The bytes of one record: of the list's member `index`, or of the single record."""
        if index is not None and self._records is not None:
            return bytes(self._records[index])
        found: bytes | Raw = self.content
        for name in self.path:
            found = _JSON_OBJECT.decode(found)[name]
        if index is None:
            return bytes(found)
        self._records = _JSON_ARRAY.decode(found)
        return bytes(self._records[index])


class _Attached:
    """Room beside the declared fields for where a record came from."""

    __slots__ = ("_origin",)
    _origin: tuple[Any, ...]


class _AttrsFields:
    """`__attrs_attrs__`, made when asked for, so that `attrs.fields`, `asdict` and `evolve` know models."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        made = owner.__dict__.get("__attrs_cached__")
        if made is None:
            import attrs

            members = {
                field.name: attrs.field(
                    type=field.type,
                    kw_only=True,
                    **({} if field.required else {"default": field.default}),
                )
                for field in msgspec.structs.fields(owner)
            }
            made = attrs.make_class(owner.__name__, members).__attrs_attrs__  # type: ignore[attr-defined]
            type.__setattr__(owner, "__attrs_cached__", made)
        return made


class Model(_Attached, msgspec.Struct, kw_only=True):
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
        """What was read although it broke the spec, by JSON pointer within the record; empty as a rule."""
        origin: tuple[Any, ...] = getattr(self, "_origin", ())
        return origin[2] if len(origin) > 2 else {}

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON data, unknown members included, unchanged members exactly as they came."""
        return dump(self)  # type: ignore[no-any-return]

    def __copy__(self) -> Self:
        made = type(self)(**{name: getattr(self, name) for name in self.__struct_fields__})
        if hasattr(self, "_origin"):
            made._origin = self._origin
        return made

    def __reduce__(self) -> Any:
        origin = getattr(self, "_origin", None)
        if origin is None:
            return super().__reduce__()
        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        return _restore, (type(self), fields, origin[0].record(origin[1]), dict(self.problems), origin[0].reader)


class UnknownResource(Model):
    """A JSON:API resource of a type that the spec does not know; nothing of it is lost."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: Any = UNSET
    relationships: Any = UNSET
    links: Any = UNSET


def _restore(cls: type[Model], fields: dict[str, Any], content: bytes, problems: dict[str, str], reader: Any) -> Model:
    made = cls(**fields)
    made._origin = (Source(content, (), reader), None, problems)
    return made


def _raw(model: Model) -> dict[str, Any] | None:
    origin = getattr(model, "_origin", None)
    if origin is None:
        return None
    raw = msgspec.json.decode(origin[0].record(origin[1]))
    return raw if isinstance(raw, dict) else None


def _known(cls: type[Any]) -> set[str]:
    known = set(cls.__struct_encode_fields__)
    if cls.__struct_config__.tag_field is not None:
        known.add(cls.__struct_config__.tag_field)
    return known


def _unknown(cls: type[Any], raw: Mapping[str, Any]) -> dict[str, Any]:
    known = _known(cls)
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


def dump(value: Any) -> Any:
    """JSON data for a value, losing nothing that came with the models in it.

    Args:
        value: A model, a list or mapping of models, or anything that msgspec encodes.

    Returns:
        Plain JSON data. Where a record was read and a member not changed since, that member is as it came:
        unknown members, the text of dates and the form of numbers included.
    """
    if isinstance(value, Model):
        origin = getattr(value, "_origin", None)
        if origin is not None:
            content = origin[0].record(origin[1])
            original, _ = origin[0].reader(type(value), content)
            return _merge(value, original, msgspec.json.decode(content))
        tag = value.__struct_config__.tag_field
        made = {} if tag is None else {tag: value.__struct_config__.tag}
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            if (member := getattr(value, name)) is not UNSET:
                made[wire] = dump(member)
        return made
    if isinstance(value, list | tuple):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    return msgspec.to_builtins(value)


def encode(value: Any) -> bytes:
    """The JSON text of `dump(value)`."""
    return msgspec.json.encode(dump(value))


def _merge(current: Any, original: Any, raw: Any) -> Any:
    if type(current) is type(original):
        if current == original:
            return raw
        if isinstance(current, Model) and isinstance(raw, dict):
            merged = dict(raw)
            for name, wire in zip(current.__struct_fields__, current.__struct_encode_fields__, strict=True):
                member, before = getattr(current, name), getattr(original, name)
                if member is UNSET:
                    merged.pop(wire, None)
                elif wire in raw or member != before:
                    merged[wire] = _merge(member, before, raw.get(wire, UNSET))
            return merged
        if isinstance(current, list) and isinstance(raw, list) and len(current) == len(original):
            return [_merge(*three) for three in zip(current, original, raw, strict=True)]
        if isinstance(current, dict) and isinstance(raw, dict):
            return {key: _merge(item, original.get(key, UNSET), raw.get(key)) for key, item in current.items()}
    return dump(current)


def _related(record: Any, name: str) -> Any:
    relationships = getattr(record, "relationships", UNSET)
    if relationships is UNSET:
        return UNSET
    wire = dict(zip(relationships.__struct_encode_fields__, relationships.__struct_fields__, strict=True))
    relationship = getattr(relationships, wire[name])
    return UNSET if relationship is UNSET or relationship is None else relationship.data


def _resolve(record: Model, name: str, identifier: Any) -> Any:
    origin = getattr(record, "_origin", None)
    included = origin[0].included if origin else None
    found = (included or {}).get((identifier.type, identifier.id))
    if found is None:
        raise NotIncludedError(
            record_type=type(record).__name__, relationship=name, type=identifier.type, id=identifier.id
        )
    return found


class RelatedOne(Generic[T]):
    """A to-one relationship of a JSON:API resource, resolved through the answer's `included`.

    Reading it gives the related resource, or `None` where the answer names none.

    Raises:
        NotIncludedError: The answer names a resource but did not bring it along; ask for it with `include=`.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, record: Model, owner: type[Model]) -> T | None:
        identifier = _related(record, self.name)
        return None if identifier is UNSET or identifier is None else _resolve(record, self.name, identifier)

    def __set__(self, record: Model, value: object) -> NoReturn:
        raise AttributeError(f"{self.name} is resolved from the answer; set relationships.{self.name} instead")


class RelatedMany(Generic[T]):
    """A to-many relationship of a JSON:API resource, resolved through the answer's `included`.

    Reading it gives the related resources in order; empty where the answer names none.

    Raises:
        NotIncludedError: The answer names a resource but did not bring it along; ask for it with `include=`.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, record: Model, owner: type[Model]) -> list[T]:
        identifiers = _related(record, self.name)
        if identifiers is UNSET or identifiers is None:
            return []
        return [_resolve(record, self.name, identifier) for identifier in identifiers]

    def __set__(self, record: Model, value: object) -> NoReturn:
        raise AttributeError(f"{self.name} is resolved from the answer; set relationships.{self.name} instead")
