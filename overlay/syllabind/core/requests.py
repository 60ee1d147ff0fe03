"""Requests of the HTTP library, made without parsing or reading anything twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ._http import http

__all__ = ["make_request"]

_BODIES = frozenset({"POST", "PUT", "PATCH", "QUERY"})
_LONGEST = 60_000
# Paths and queries that parsing leaves as they are: no dot segments, nothing to encode, and whole percent-encodings.
_PLAIN = re.compile(
    r"(/(?:(?!\.|/)(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+(?:/(?!\.|/)|(?=\?|\Z)))*)"
    r"(?:\?((?:[A-Za-z0-9\-._~!$&()*+,;=:@/]|%[0-9A-Fa-f]{2})*))?"
)


@lru_cache(maxsize=256)
def _origin(server: str) -> tuple[Any, bytes]:
    """Return the parsed parts of an origin and its netloc; no parts if the library keeps them in another way."""
    url = http.URL(server)
    parts = getattr(url, "_uri_reference", None)
    plain = {"path", "query"} <= set(getattr(parts, "_fields", ())) and parts.path in ("", "/") and not url.query
    return parts if plain else None, url.netloc


def _url(server: str, target: str) -> http.URL:
    """Return the URL of a target on a server. Parsing it takes a fifth of a call, and most targets need none."""
    found = _PLAIN.fullmatch(target) if len(target) < _LONGEST else None
    parts = None if found is None else _origin(server)[0]
    if parts is None:
        return http.URL(server + target)
    made = object.__new__(http.URL)
    made._uri_reference = parts._replace(path=found[1], query=found[2])  # type: ignore[index]
    return made


def make_request(
    method: str, server: str, target: str, headers: Mapping[bytes, bytes], content: bytes | None
) -> http.Request:
    """Return a request.

    Args:
        method: HTTP method, in upper case.
        server: The origin, perhaps with a path.
        target: Path and query.
        headers: All headers but `Host` and those of the body's length.
        content: The body.

    Raises:
        InvalidURL: The URL cannot be sent.
    """
    url = _url(server, target)
    pairs = [(b"Host", url.netloc), *headers.items()]
    if content or method in _BODIES:
        pairs.append((b"Content-Length", b"%d" % len(content or b"")))
    request = http.Request(method, url, headers=pairs, stream=http.ByteStream(content or b""))
    request.read()  # some transports take `content` without reading
    return request
