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
def _parts(server: str) -> Any:
    """Return the parsed parts of an origin; `None` if the library keeps them in another way."""
    parts: Any = getattr(http.URL(server), "_uri_reference", None)
    plain = {"path", "query"} <= set(getattr(parts, "_fields", ())) and parts.path in ("", "/") and not parts.query
    return parts if plain else None


def make_request(
    method: str, server: str, target: str, headers: Mapping[bytes, bytes], content: bytes | None
) -> http.Request:
    """Return a request, with the headers of its host and length.

    Raises:
        InvalidURL: The URL cannot be sent.
    """
    found = _PLAIN.fullmatch(target) if len(target) < _LONGEST else None
    if found is None or (parts := _parts(server)) is None:
        url = http.URL(server + target)
    else:  # parsing takes a fifth of a call
        url = object.__new__(http.URL)
        url._uri_reference = parts._replace(path=found[1], query=found[2])
    pairs = [(b"Host", url.netloc), *headers.items()]
    if content or method in _BODIES:
        pairs.append((b"Content-Length", b"%d" % len(content or b"")))
    request = http.Request(method, url, headers=pairs, stream=http.ByteStream(content or b""))
    request.read()  # some transports take `content` without reading
    return request
