"""From Python arguments to what is sent. Everything is checked here, before anything leaves the machine."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import attrs
import msgspec
from msgspec import UNSET
from msgspec import UnsetType as Unset

from ..errors import ArgumentError
from .jsonpointer import split_error
from .models import Model, encode

__all__ = [
    "Pairs",
    "RequestSpec",
    "boolean",
    "comma_separated",
    "deep_object",
    "exploded",
    "form",
    "integer",
    "items",
    "json_body",
    "path_segment",
    "query",
    "server",
    "string",
    "timestamp",
]

Pairs = tuple[tuple[str, str], ...]
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@attrs.frozen(kw_only=True, slots=True)
class RequestSpec:
    """One request, complete but for the origin and the credentials.

    Attributes:
        method: HTTP method.
        path: Path on the origin, percent-encoded.
        query: Names and values as they are sent, not yet encoded.
        content: The body.
        content_type: The body's media type.
        server: Another origin than the client's, where the spec gives the operation one.
        limit: Records to read at most, over all pages of a list; never sent.
    """

    method: str
    path: str
    query: Pairs = ()
    content: bytes | None = None
    content_type: str | None = None
    server: str | None = None
    limit: int | None = None

    @property
    def target(self) -> str:
        """Path and query as they are sent."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    def at(self, path: str, query: Pairs = ()) -> RequestSpec:
        """The same request for another page."""
        # Said in full: `attrs.evolve` takes five times as long, and a walk does this twice a page.
        return RequestSpec(
            method=self.method,
            path=path,
            query=query,
            content=self.content,
            content_type=self.content_type,
            server=self.server,
            limit=self.limit,
        )


def path_segment(name: str, value: str) -> str:
    """One path segment, percent-encoded.

    Raises:
        ArgumentError: It is empty, `.`, `..`, or holds control characters: it would change which resource is meant.
    """
    if not isinstance(value, str):
        raise ArgumentError(name, f"text is needed, not {type(value).__name__}")
    if value in ("", ".", ".."):
        raise ArgumentError(name, f"{value!r} cannot be part of a path")
    if _CONTROL.search(value):
        raise ArgumentError(name, "control characters cannot be part of a path")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise ArgumentError(name, "half of a surrogate pair cannot be sent") from None


def server(url: str, name: str, value: str) -> str:
    """A server that only the caller knows, with a path of its own perhaps.

    Args:
        url: The server as the spec has it, with `{name}` for what the caller gives.
        name: The variable.
        value: A host with a path perhaps, or the whole URL.

    Raises:
        ArgumentError: It is no text, or empty.
    """
    if not isinstance(value, str) or not value:
        raise ArgumentError(name, "a host or a URL is needed")
    return value if "://" in value else url.replace(f"{{{name}}}", value)


def query(*parts: Pairs) -> Pairs:
    """The query of a call; parts that were not given are empty."""
    return tuple(pair for part in parts for pair in part)


def string(
    name: str,
    value: str | Unset,
    *,
    among: Sequence[str] = (),
    shortest: int = 0,
    longest: int | None = None,
    pattern: str | None = None,
) -> Pairs:
    """A text parameter, checked against the spec's closed list, lengths and pattern."""
    if value is UNSET:
        return ()
    if not isinstance(value, str):
        raise ArgumentError(name, f"text is needed, not {type(value).__name__}")
    if among and value not in among:
        raise ArgumentError(name, f"{value!r} is not one of {', '.join(among)}")
    if len(value) < shortest or (longest is not None and len(value) > longest):
        limit = f"at least {shortest}" if len(value) < shortest else f"at most {longest}"
        raise ArgumentError(name, f"{len(value)} characters, {limit} are allowed")
    if pattern is not None and not re.search(pattern, value):
        raise ArgumentError(name, f"{value!r} does not match {pattern}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ArgumentError(name, "half of a surrogate pair cannot be sent") from None
    return ((name, str(value)),)


def integer(name: str, value: int | Unset, least: int | None = None, most: int | None = None) -> Pairs:
    """A whole number, checked against the documented bounds."""
    if value is UNSET:
        return ()
    if type(value) is not int:
        raise ArgumentError(name, f"a whole number is needed, not {value!r}")
    if least is not None and value < least:
        raise ArgumentError(name, f"{value} is too small, the least is {least}")
    if most is not None and value > most:
        raise ArgumentError(name, f"{value} is too large, the most is {most}")
    return ((name, str(value)),)


def items(limit: int | Unset) -> int | None:
    """How many records of a list are wanted; `None` for all.

    Raises:
        ArgumentError: It is not a number of records.
    """
    if limit is UNSET:
        return None
    if type(limit) is not int or limit < 0:
        raise ArgumentError("limit", f"a number of records is needed, not {limit!r}")
    return limit


def boolean(name: str, value: bool | Unset) -> Pairs:
    """A boolean parameter, sent as `true` or `false`."""
    if value is UNSET:
        return ()
    if type(value) is not bool:
        raise ArgumentError(name, f"True or False is needed, not {value!r}")
    return ((name, "true" if value else "false"),)


def timestamp(name: str, value: datetime.datetime | datetime.date | Unset) -> Pairs:
    """A date or a date with time, in ISO 8601; a time without a zone is refused, for nobody could tell its meaning."""
    if value is UNSET:
        return ()
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise ArgumentError(name, "the time needs a zone, such as tzinfo=datetime.UTC")
        return ((name, str(msgspec.to_builtins(value))),)
    if isinstance(value, datetime.date):
        return ((name, value.isoformat()),)
    raise ArgumentError(name, f"a date is needed, not {value!r}")


def comma_separated(
    name: str,
    value: Iterable[str] | Unset,
    *,
    among: Sequence[str] = (),
    separator: str = ",",
    least: int = 0,
    most: int | None = None,
) -> Pairs:
    """A list sent as one comma-separated value, of a documented length; an empty list sends an empty value."""
    values = _values(name, value, among, least, most)
    if values is None:
        return ()
    for item in values:
        if separator in item:
            raise ArgumentError(name, f"{item!r} holds {separator!r}, which separates the items")
    return ((name, separator.join(values)),)


def exploded(
    name: str, value: Iterable[str] | Unset, *, among: Sequence[str] = (), least: int = 0, most: int | None = None
) -> Pairs:
    """A list sent as one parameter an item, of a documented length."""
    return tuple((name, item) for item in _values(name, value, among, least, most) or ())


def _values(name: str, value: Any, among: Sequence[str], least: int, most: int | None) -> list[str] | None:
    if value is UNSET:
        return None
    if isinstance(value, str):
        value = (value,)
    values = []
    for item in value:
        pair = integer(name, item) if type(item) is int else string(name, item, among=among)
        values.append(pair[0][1])
    if len(values) < least or (most is not None and len(values) > most):
        limit = f"at least {least}" if len(values) < least else f"at most {most}"
        raise ArgumentError(name, f"{len(values)} items, {limit} are allowed")
    return values


def deep_object(name: str, value: Mapping[str, Any] | Model | Unset) -> Pairs:
    """JSON:API sparse fields: one `name[key]` a member, its list comma-separated."""
    if value is UNSET:
        return ()
    members = value if isinstance(value, Mapping) else msgspec.to_builtins(value)
    return query(*(comma_separated(f"{name}[{key}]", listed) for key, listed in members.items()))


def json_body(value: Any, declared: Any, within: str = "") -> bytes:
    """The JSON text of a request body, checked against its declared type.

    Args:
        value: A model, or what its type declares.
        declared: The declared type.
        within: The member of the document that the value fills; empty where it is the document.

    Raises:
        ArgumentError: It is of another type, or a member of it is; the pointer says where.
    """
    if isinstance(declared, type) and not isinstance(value, declared):
        raise ArgumentError("body", f"{declared.__name__} is needed, not {type(value).__name__}")
    try:
        content = encode(value)
        msgspec.json.decode(content, type=declared)
    except msgspec.ValidationError as error:
        problem, pointer = split_error(str(error))
        raise ArgumentError(f"body {pointer}".strip(), problem) from None
    except (TypeError, UnicodeEncodeError) as error:
        raise ArgumentError("body", str(error)) from None
    return content if not within else b'{"' + within.encode() + b'":' + content + b"}"


def form(value: Model) -> bytes:
    """A body as `application/x-www-form-urlencoded`."""
    return urlencode({key: item for key, item in msgspec.to_builtins(value).items() if item is not None}).encode()
