"""Requests made of Python arguments. Everything is checked here, before anything is sent.

Each function takes the Python argument's name first; `wire` is the parameter's name in the request, if it differs.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Any, cast, get_args
from urllib.parse import parse_qsl, quote, quote_plus, urlencode

import msgspec
from msgspec import UNSET
from msgspec import UnsetType as Unset

from ..errors import ArgumentError
from .jsonpointer import escape, split_error
from .models import Model, encode, plain

__all__ = [
    "Pairs",
    "RequestSpec",
    "boolean",
    "comma_separated",
    "date",
    "deep_object",
    "encoded",
    "exploded",
    "form",
    "integer",
    "items",
    "json_body",
    "json_query",
    "path_segment",
    "plain_pair",
    "query",
    "server",
    "string",
    "timestamp",
]

Pairs = tuple[tuple[str, str], ...]
_NEEDS_ZONE = "must have a time zone, such as tzinfo=datetime.UTC"
_name = lru_cache(maxsize=1024)(quote_plus)  # names repeat, and many have brackets
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class RequestSpec(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One request, complete but for the origin and the credentials.

    Attributes:
        method: HTTP method.
        path: Path on the origin, percent-encoded.
        query: Names and values as they are sent, not yet encoded.
        content: The body.
        content_type: The body's media type.
        headers: Names and values of header parameters.
        server: Another origin than the client's, where the spec gives the operation one.
        limit: Records to read at most, over all pages of a list; never sent.
    """

    method: str
    path: str
    query: Pairs = ()
    content: bytes | None = None
    content_type: str | None = None
    headers: Pairs = ()
    server: str | None = None
    limit: int | None = None

    @property
    def target(self) -> str:
        """Path and query as they are sent."""
        if not self.query:
            return self.path
        plain = _UNRESERVED.fullmatch("".join([value for _, value in self.query]))
        pairs = [f"{_name(name)}={str.__str__(value)}" for name, value in self.query] if plain else ()
        encoded = "&".join(pairs) if plain else urlencode(self.query)
        return f"{self.path}{'&' if '?' in self.path else '?'}{encoded}"

    @cached_property
    def parameters(self) -> Pairs:
        """Names and values of the query, with those that the path already has, as in a link."""
        own = [(name, str.__str__(value)) for name, value in self.query]
        given = self.path.partition("?")[2]
        return (*(parse_qsl(given, keep_blank_values=True) if given else ()), *own)

    def at(self, path: str, query: Pairs = ()) -> RequestSpec:
        """Return the same request for another page."""
        return msgspec.structs.replace(self, path=path, query=query)


def path_segment(name: str, value: str, wire: str = "") -> str:
    """Return one path segment, percent-encoded.

    Raises:
        ArgumentError: It is empty, `.`, `..`, or contains control characters: it would change which resource is meant.
    """
    where = f"path parameter {wire or name}"
    if not isinstance(value, str):
        raise ArgumentError(name, f"must be str, got {type(value).__name__}", where)
    if value in ("", ".", ".."):
        raise ArgumentError(name, f"cannot be {value!r}", where)
    if _CONTROL.search(value):
        raise ArgumentError(name, "cannot contain control characters", where)
    try:
        return quote(str.__str__(value), safe="")
    except UnicodeEncodeError:
        raise ArgumentError(name, "contains a lone surrogate", where) from None


def server(url: str, name: str, value: str) -> str:
    """Return a server that only the caller knows, perhaps with a path of its own.

    Args:
        url: The server as the spec has it, with `{name}` for what the caller gives.
        name: The variable.
        value: A host, perhaps with a path, or the whole URL.

    Raises:
        ArgumentError: It is no text, or empty.
    """
    if not isinstance(value, str) or not value:
        raise ArgumentError(name, f"must be a host or a URL, got {value!r}")
    return value if "://" in value else url.replace(f"{{{name}}}", value)


def query(*parts: Pairs) -> Pairs:
    """Join the parameters of a call; those that were not given are empty."""
    return tuple(pair for part in parts for pair in part)


def string(
    name: str,
    value: str | Unset,
    *,
    wire: str = "",
    among: Any = None,
    shortest: int = 0,
    longest: int | None = None,
    pattern: str | None = None,
) -> Pairs:
    """Send a text, checked against the spec's closed list (a `Literal`), lengths and pattern."""
    if value is UNSET:
        return ()
    wire = wire or name
    if not isinstance(value, str):
        raise ArgumentError(name, f"must be str, got {type(value).__name__}", _where(wire))
    if among is not None and value not in get_args(among):
        raise ArgumentError(name, f"must be one of {', '.join(get_args(among))}, got {value!r}", _where(wire))
    if len(value) < shortest or (longest is not None and len(value) > longest):
        bounds = _bounds(shortest or None, longest)
        raise ArgumentError(name, f"must have {bounds} characters, got {len(value)}", _where(wire))
    if pattern is not None and not re.search(pattern, value):
        raise ArgumentError(name, f"must match {pattern}, got {value!r}", _where(wire))
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ArgumentError(name, "contains a lone surrogate", _where(wire)) from None
    return ((wire, str.__str__(value)),)


def integer(
    name: str, value: int | Unset, least: int | None = None, most: int | None = None, *, wire: str = ""
) -> Pairs:
    """Send a whole number, checked against the documented bounds."""
    if value is UNSET:
        return ()
    wire = wire or name
    if not isinstance(value, int) or isinstance(value, bool):
        raise ArgumentError(name, f"must be int, got {value!r}", _where(wire))
    if (least is not None and value < least) or (most is not None and value > most):
        raise ArgumentError(name, f"must be {_bounds(least, most)}, got {value}", _where(wire))
    return ((wire, str(int(value))),)


def _bounds(least: int | None, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return f"at most {most}" if least is None else f"between {least} and {most}"


def _where(wire: str) -> str:
    return f"query parameter {wire}"


def items(limit: int | Unset) -> int | None:
    """Return how many records of a list are wanted; `None` for all.

    Raises:
        ArgumentError: It is not a number of records.
    """
    if limit is UNSET:
        return None
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
        raise ArgumentError("limit", f"must be an int of at least 0, got {limit!r}")
    return int(limit)


def boolean(name: str, value: bool | Unset, *, wire: str = "") -> Pairs:
    """Send a boolean as `true` or `false`."""
    if value is UNSET:
        return ()
    if not isinstance(value, bool):
        raise ArgumentError(name, f"must be True or False, got {value!r}", _where(wire or name))
    return ((wire or name, "true" if value else "false"),)


def timestamp(name: str, value: datetime.datetime | Unset, *, wire: str = "") -> Pairs:
    """Send a date with time and zone in ISO 8601; without a zone the time would be ambiguous."""
    if value is UNSET:
        return ()
    if not isinstance(value, datetime.datetime):
        problem = f"must be a datetime with a time zone, got {value!r}"
        raise ArgumentError(name, problem, _where(wire or name))
    if value.tzinfo is None:
        raise ArgumentError(name, _NEEDS_ZONE, _where(wire or name))
    return ((wire or name, str(msgspec.to_builtins(value, enc_hook=plain))),)


def date(name: str, value: datetime.date | Unset, *, wire: str = "") -> Pairs:
    """Send a date without a time in ISO 8601."""
    if value is UNSET:
        return ()
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise ArgumentError(name, f"must be a date without a time, got {value!r}", _where(wire or name))
    return ((wire or name, datetime.date.isoformat(value)),)


def comma_separated(
    name: str,
    value: Iterable[str | int] | int | Unset,
    *,
    wire: str = "",
    among: Any = None,
    separator: str = ",",
    least: int = 0,
    most: int | None = None,
) -> Pairs:
    """Send a list as one comma-separated value, of a documented length; an empty list sends an empty value.

    A closed list may also be given in the form that is sent: `"instances,skills"`.
    """
    wire = wire or name
    values = _values(name, value, wire, among, least, most)
    if values is None:
        return ()
    for item in values:
        if separator in item:
            problem = f"cannot contain {separator!r} inside {item!r}, where it separates the items; pass a list of them"
            raise ArgumentError(name, problem, _where(wire))
    return ((wire, separator.join(values)),)


def exploded(
    name: str,
    value: Iterable[str | int] | int | Unset,
    *,
    wire: str = "",
    among: Any = None,
    least: int = 0,
    most: int | None = None,
) -> Pairs:
    """Send a list as one parameter an item, of a documented length."""
    wire = wire or name
    return tuple((wire, item) for item in _values(name, value, wire, among, least, most) or ())


def _values(name: str, value: Any, wire: str, among: Any, least: int, most: int | None) -> list[str] | None:
    if value is UNSET:
        return None
    if isinstance(value, str | int):
        value = [item.strip() for item in value.split(",")] if among and isinstance(value, str) else (value,)
    if not isinstance(value, Iterable) or isinstance(value, bytes):
        raise ArgumentError(name, f"must be a list of str, got {type(value).__name__}", _where(wire))
    values = []
    for item in value:
        if isinstance(item, int) and not isinstance(item, bool) and not among:
            pair = integer(name, item, wire=wire)
        else:
            pair = string(name, cast("str", item), wire=wire, among=among)  # which refuses other types
        values.append(pair[0][1])
    if len(values) < least or (most is not None and len(values) > most):
        raise ArgumentError(name, f"must have {_bounds(least or None, most)} items, got {len(values)}", _where(wire))
    return values


def deep_object(name: str, value: Mapping[str, Any] | Model | Unset, *, wire: str = "") -> Pairs:
    """Send JSON:API sparse fields: one `name[key]` a member, its list comma-separated."""
    if value is UNSET:
        return ()
    wire = wire or name
    if not isinstance(value, Mapping | Model):
        raise ArgumentError(name, f"must be a mapping, got {type(value).__name__}", _where(wire))
    members = value if isinstance(value, Mapping) else msgspec.to_builtins(value)
    return query(*(comma_separated(name, listed, wire=f"{wire}[{key}]") for key, listed in members.items()))


def json_query(name: str, value: Mapping[str, Any] | Model | str | Unset, *, wire: str = "") -> Pairs:
    """Send JSON as one parameter, given as a mapping or as its text."""
    if value is UNSET:
        return ()
    wire = wire or name
    if isinstance(value, str):
        return string(name, value, wire=wire)
    if not isinstance(value, Mapping | Model):
        raise ArgumentError(name, f"must be a mapping or JSON text, got {type(value).__name__}", _where(wire))
    return ((wire, encoded(name, value, _where(wire)).decode()),)


def json_body(value: Any, declared: Any, within: str = "") -> bytes:
    """Return the JSON text of a request body, checked against its declared type.

    Args:
        value: A model, or plain JSON data of the same shape.
        declared: The declared type.
        within: The member of the document that the value fills; empty where it is the document.

    Raises:
        ArgumentError: It is of another type, or a member of it is; the pointer says where.
    """
    if isinstance(declared, type) and issubclass(declared, Model):
        if isinstance(value, Mapping):
            _check_names(value, declared)
        elif not isinstance(value, declared):
            problem = f"must be {declared.__name__} or a dict of its shape, got {type(value).__name__}"
            pydantic = hasattr(value, "model_dump")
            hint = '; pass body.model_dump(mode="json", by_alias=True, exclude_unset=True)' if pydantic else ""
            raise ArgumentError("body", problem + hint)
    content = encoded("body", value)
    try:
        msgspec.json.decode(content, type=declared)
    except msgspec.ValidationError as error:
        problem, pointer = split_error(str(error))
        raise ArgumentError(f"body {pointer}".strip(), _readable(problem)) from None
    return content if not within else b'{"' + within.encode() + b'":' + content + b"}"


def _check_names(value: Mapping[str, Any], declared: type[Model]) -> None:
    """Refuse Python names in a plain dict, which has the names of the JSON document."""
    wires = declared.__struct_encode_fields__
    for name, wire in zip(declared.__struct_fields__, wires, strict=True):
        if name != wire and name in value and name not in wires:
            raise ArgumentError(f"body /{escape(name)}", f"must be written {wire!r}, its name in the request")


def plain_pair(name: str, value: object) -> Pairs:
    """Return a query parameter that no spec describes: a text, or another value as JSON, without quotation marks."""
    found = value if isinstance(value, str) else encoded(name, value).decode()
    return string(name, found if found is value or found[0] != '"' else msgspec.json.decode(found))


def encoded(name: str, value: Any, where: str = "") -> bytes:
    """Return the JSON text of an argument; raise `ArgumentError` if it has none."""
    try:
        return encode(value)
    except (TypeError, ValueError, UnicodeEncodeError, RecursionError) as error:
        raise ArgumentError(name, f"cannot be written as JSON: {error}", where) from None


def _readable(problem: str) -> str:
    expected = re.fullmatch(r"Expected (.+?)(?:, got `(.+)`)?", problem)
    if expected is not None and "timezone" in expected[1]:
        return _NEEDS_ZONE
    if expected is not None:
        return f"must be {expected[1].replace('`', '')}" + (f", got {expected[2]}" if expected[2] else "")
    missing = re.fullmatch(r"Object missing required field `(.+)`", problem)
    return f"lacks the required member {missing[1]}" if missing else f"is not valid: {problem}"


def form(value: Model | Mapping[str, Any]) -> bytes:
    """Return a body as `application/x-www-form-urlencoded`."""
    members = msgspec.json.decode(encoded("body", value))
    return urlencode({key: item for key, item in members.items() if item is not None}, doseq=True).encode()
