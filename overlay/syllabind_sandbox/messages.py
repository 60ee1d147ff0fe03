"""HTTP messages as values: what goes into a world and what comes out of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

import attrs


def _pairs(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    items = headers.items() if isinstance(headers, Mapping) else headers
    return tuple((str(name), str(value)) for name, value in items)


def _lookup(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    values = [value for key, value in headers if key.lower() == name.lower()]
    return ", ".join(values) if values else None


@attrs.frozen(kw_only=True)
class Request:
    """One HTTP request.

    Args:
        method: The method, in capitals.
        url: The absolute URL as it was sent: the query is kept byte for byte.
        headers: A mapping or pairs; names in any letter case.
        body: The content.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs)
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """Return a header's value, several joined by a comma (RFC 9110, section 5.3)."""
        return _lookup(self.headers, name)

    @property
    def is_well_formed(self) -> bool:
        """Whether the URL has a host and a port that can be read (RFC 3986, section 3.2)."""
        try:
            parts = urlsplit(self.url)
            return bool(parts.hostname) and parts.port != 0
        except ValueError:
            return False

    @property
    def origin(self) -> str:
        """Scheme, host and port, in lower case (RFC 6454)."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}".lower()

    @property
    def path(self) -> str:
        """The path as it was sent, still percent-encoded."""
        return urlsplit(self.url).path

    @property
    def query(self) -> str:
        """The query as it was sent, without the question mark."""
        return urlsplit(self.url).query


@attrs.frozen(kw_only=True)
class Response:
    """One HTTP response.

    Args:
        status: The status code.
        headers: A mapping or pairs.
        body: The content that belongs to the response.
        delay: Seconds that the answer takes; adapters wait or time out by it.
        cut: How many bytes of the body really arrive before the connection breaks; None: all.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs)
    body: bytes = b""
    delay: float = 0.0
    cut: int | None = None

    def header(self, name: str) -> str | None:
        """Return a header's value, several joined by a comma (RFC 9110, section 5.3)."""
        return _lookup(self.headers, name)

    @property
    def media_type(self) -> str:
        """The media type without its parameters, in lower case; empty where none is said."""
        return (self.header("content-type") or "").split(";")[0].strip().lower()
