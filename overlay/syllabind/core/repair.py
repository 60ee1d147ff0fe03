"""JSON data as its declared type although it breaks the spec, and bodies that are no valid JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import UNSET, Raw, UnsetType, structs

from .jsonpointer import escape, resolve, split_error, split_message
from .jsonpointer import pointer as make_pointer
from .models import Model, loads

__all__ = [
    "BROKEN",
    "InvalidBodyError",
    "Member",
    "alternatives",
    "convert",
    "decoder",
    "fields_of",
    "item_type",
    "only_model",
    "scan",
    "shell",
    "type_at",
]

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_MOST_REPAIRS = 16
_EXACT = 2**53  # larger floats are no exact integers


class InvalidBodyError(Exception):
    """The body, or the one record in it, cannot be read."""

    def __init__(self, problem: str, pointer: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.pointer = pointer


class Member(NamedTuple):
    """A member of JSON data.

    Attributes:
        holder: The object or list that it is in.
        path: Its place.
        kind: Its declared type.
        optional: Whether the spec allows it to be absent.
    """

    holder: Any
    path: tuple[Any, ...]
    kind: Any
    optional: bool


def convert(kind: Any, data: Any, habits: dict[str, Member], *, strict: bool = True) -> tuple[Any, dict[str, str]]:
    """Return JSON data as its declared type, without the optional members that are broken, and what was wrong.

    Args:
        kind: The declared type.
        data: JSON data; what is broken is removed from it.
        habits: Members that were broken in earlier records; they are looked at first.
        strict: Refuse numbers that are written as text.

    Raises:
        InvalidBodyError: A required member is missing or broken.
    """
    problems: dict[str, str] = {}
    config = getattr(kind, "__struct_config__", None)
    tag, field = (None, "") if config is None else (config.tag, config.tag_field)
    if tag is not None and type(data) is dict and data.get(field) != tag:
        problems[f"/{escape(field)}"] = f"must be {tag!r}"
        data[field] = tag
    for member in habits.values():
        holder = resolve(data, map(str, member.path[:-1]))
        if type(holder) is dict and member.path[-1] in holder:
            _repair(member._replace(holder=holder), problems, strict=strict)
    while True:
        try:
            return msgspec.convert(data, kind, strict=strict), problems
        except msgspec.ValidationError as error:
            trace = list(_trace(kind, data, split_message(str(error))[1]))
            optional = [member for member in trace if member.optional]
            if trace and _whole(trace[-1]) is not None:
                _repair(trace[-1], problems, strict=strict)
            elif not optional:
                raise InvalidBodyError(*_described(error)) from None
            else:
                # Each repair converts the record anew: many broken members of one list are given up as one.
                member = optional[-1 if len(problems) < _MOST_REPAIRS else 0]
                habits.setdefault(make_pointer(map(str, member.path)), member._replace(holder=None))
                if not _repair(member, problems, strict=strict):
                    raise InvalidBodyError(*_described(error)) from None


def _repair(member: Member, problems: dict[str, str], *, strict: bool) -> bool:
    """Remove a member if it is broken and note why; a whole number written as 5.0 becomes one."""
    holder, key = member.holder, member.path[-1]
    try:
        msgspec.convert(holder[key], member.kind, strict=strict)
    except msgspec.ValidationError as error:
        problem, below = _described(error)
        problems[make_pointer(map(str, member.path)) + below] = problem
        whole = _whole(member)
        if whole is None:
            del holder[key]
        else:
            holder[key] = whole
        return True
    return False


def _whole(member: Member) -> int | None:
    value = member.holder[member.path[-1]]
    exact = isinstance(value, float) and value.is_integer() and abs(value) < _EXACT
    return int(value) if exact and int in alternatives(member.kind) else None


def _described(error: msgspec.ValidationError) -> tuple[str, str]:
    problem, pointer = split_error(str(error))
    missing = re.fullmatch("Object missing required field `(.*)`", problem)
    return ("required, but missing", f"{pointer}/{escape(missing[1])}") if missing else (problem, pointer)


def _trace(kind: Any, data: Any, path: str) -> Iterator[Member]:
    """Yield the members on the path of a msgspec message, outermost first, as far as their types are declared."""
    place: tuple[Any, ...] = ()
    while path:
        if isinstance(data, list) and (found := re.match(r"\[(\d+)\]", path)):
            key: Any = int(found[1])
            kind, optional = item_type(kind), False
            path = path[found.end() :]
        elif isinstance(data, dict) and (model := only_model(kind)):
            # A name may contain dots and brackets itself.
            fields = [each for each in fields_of(model) if f"{path}.".startswith((f".{each[1]}.", f".{each[1]}["))]
            if not fields:
                return
            _, key, kind, required = max(fields, key=lambda each: len(each[1]))
            optional, path = not required, path[len(key) + 1 :]
        else:
            return
        place = (*place, key)
        yield Member(data, place, kind, optional)
        data = data[key] if isinstance(data, list) else data.get(key)


# --- types ---------------------------------------------------------------------------------------


@cache
def decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def shell(declared: Any, path: tuple[str, ...], *, many: bool) -> Any:
    """Return a type whose decoder finds the bytes of an answer's members, and of its records, in one scan."""
    if not path:
        return list[Raw] if many else Raw
    members = [
        (name, shell(kind, path[1:], many=many) if wire == path[0] else Raw, msgspec.field(name=wire, default=UNSET))
        for name, wire, kind, _ in fields_of(only_model(declared))
    ]
    return msgspec.defstruct("Envelope", members)


def alternatives(declared: Any) -> tuple[Any, ...]:
    return get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)


def only_model(declared: Any) -> Any:
    """Return the only model among the alternatives of a type."""
    models = [each for each in alternatives(declared) if isinstance(each, type) and issubclass(each, Model)]
    return models[0] if len(models) == 1 else None


def item_type(declared: Any) -> Any:
    return next((get_args(each)[0] for each in alternatives(declared) if get_origin(each) is list), Any)


def type_at(declared: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        declared = next(kind for _, wire, kind, _ in fields_of(only_model(declared)) if wire == name)
    return declared


@cache
def fields_of(model: type[Model]) -> tuple[tuple[str, str, Any, bool], ...]:
    """Return Python name, wire name, type without `Unset`, and whether it is required, of each declared member."""
    hints = get_type_hints(model, include_extras=True)
    return tuple((each.name, each.encode_name, _set(hints[each.name]), each.required) for each in structs.fields(model))


def _set(declared: Any) -> Any:
    return Union[tuple(each for each in alternatives(declared) if each is not UnsetType)]  # noqa: UP007


# --- broken JSON ---------------------------------------------------------------------------------

# Byte by byte: control characters become blanks, and what is beyond ASCII a letter.
_FLAT = bytes(byte if 0x20 <= byte < 0x80 else 0x20 if byte < 0x20 else 0x78 for byte in range(256))
_ESCAPE = re.compile(rb"\\[\s\S]")
_TOKEN = re.compile(rb'"[^"]*"|[\[\]{},]')
_NAME = re.compile(rb'\s*("[^"]*")\s*:\s*')


def scan(content: bytes, path: tuple[str, ...], *, many: bool, error: Exception) -> tuple[list[dict[str, Any]], Any]:
    """Find the records of a body that is no valid JSON; one of them is to blame, perhaps.

    Raises:
        InvalidBodyError: It is not even a list of something.
    """
    flat = _ESCAPE.sub(b"__", content.translate(_FLAT))  # of the same length: offsets hold in both
    begin, end = 0, len(flat)
    envelope: list[dict[str, Any]] = []
    for name in path:
        places = {}
        for at, until in _children(flat, begin, end, b"{", error):
            if (key := _NAME.match(flat, at, until)) is None:
                raise InvalidBodyError(*split_error(str(error)))
            with suppress(ValueError):  # a name with an invalid escape: none that is looked for
                places[loads(content[slice(*key.span(1))])] = key.end(), until
        if name not in places:
            raise InvalidBodyError("the answer contains no list of records", make_pointer(path))
        envelope.append({key: content[slice(*place)] for key, place in places.items()})
        begin, end = places[name]
    if not many:
        return envelope, content[begin:end]
    return envelope, [content[at:until].strip() for at, until in _children(flat, begin, end, b"[", error)]


def _children(flat: bytes, begin: int, end: int, opening: bytes, error: Exception) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each member of an object or a list."""
    depth = 0
    for token in _TOKEN.finditer(flat, begin, end):
        sign = token[0]
        if depth == 0 and (sign != opening or flat[begin : token.start()].strip()):
            break
        if sign in (b"{", b"["):
            depth += 1
            if depth == 1:
                begin = token.end()
        elif sign in (b"}", b"]"):
            depth -= 1
        if (depth == 1 and sign == b",") or depth == 0:
            if flat[begin : token.start()].strip():
                yield begin, token.start()
            begin = token.end()
            if depth == 0:
                if flat[begin:end].strip():
                    break
                return
    raise InvalidBodyError(*split_error(str(error)))
