"""The columns of a list: its record's members, as the spec declares them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from syllabind.core.models import Model
from syllabind.errors import ArgumentError

__all__ = ["EXTRA", "INTEGRATION", "Column", "Kind", "columns_of", "select"]

Kind = Literal["text", "int", "float", "bool", "time", "date", "texts", "json"]
"""Kind of a column's values: `texts` are a list of text, `json` is the JSON text of an object or of a list."""

EXTRA = "_extra"
"""Name of the column with what the spec does not describe."""

INTEGRATION = "_integration"
"""Name of the column that says which integration a row is of."""


@attrs.frozen(kw_only=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its name: the member's name in the JSON text.
        path: The member names that lead to the value in a record.
        kind: Kind of its values.
    """

    name: str
    path: tuple[str, ...]
    kind: Kind


@cache
def columns_of(model: type[Model]) -> tuple[Column, ...]:
    """Return the columns of a record.

    The `attributes` of a JSON:API resource become columns of their own; other nested objects are one column each. An
    attribute with the name of another column is called by its path, `attributes_id`.

    Args:
        model: The record's model.
    """
    found: list[Column] = []
    taken: set[str] = set()
    for path, kind in _members(model, ()):
        name = path[-1] if path[-1] not in taken else "_".join(path)
        taken.add(name)
        found.append(Column(name=name, path=path, kind=kind))
    return tuple(found)


def select(columns: Sequence[Column], names: Sequence[str] | None) -> tuple[Column, ...]:
    """Return the columns of these names, in the order of the spec; all for `None`.

    Raises:
        ArgumentError: There is no column of a name.
    """
    if names is None:
        return tuple(columns)
    known = [each.name for each in columns]
    if unknown := [name for name in names if name not in known]:
        raise ArgumentError("columns", f"must be among {', '.join(known)}; got {', '.join(unknown)}")
    return tuple(each for each in columns if each.name in names)


def _members(model: type[Model], head: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Kind]]:
    tag = model.__struct_config__.tag_field
    if tag is not None:
        yield (*head, tag), "text"
    hints = get_type_hints(model)
    for field in msgspec.structs.fields(model):
        declared, path = hints[field.name], (*head, field.encode_name)
        inner = [each for each in _options(declared) if isinstance(each, type) and issubclass(each, Model)]
        if path == ("attributes",) and tag is not None and len(inner) == 1:
            yield from _members(inner[0], path)
        else:
            yield path, _kind(declared)


def _options(declared: Any) -> list[Any]:
    found = get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)
    return [each for each in found if each not in (type(None), msgspec.UnsetType)]


_SCALARS: tuple[tuple[Kind, type], ...] = (
    ("bool", bool),
    ("int", int),
    ("float", float),
    ("time", dt.datetime),
    ("date", dt.date),
    ("text", str),
)


def _kind(declared: Any) -> Kind:
    options = _options(declared)
    if len(options) != 1:
        return "json"
    (only,) = options
    if get_origin(only) is Literal:
        only = type(get_args(only)[0])
    if get_origin(only) is list:
        return "texts" if _kind(get_args(only)[0]) == "text" else "json"
    if not isinstance(only, type):
        return "json"
    if issubclass(only, Enum):
        return "text" if issubclass(only, str) else "json"
    for kind, base in _SCALARS:
        if issubclass(only, base):
            return kind
    return "json"
