"""Secrets, and what may be shown of requests: an allow-list of headers, never a body, no query values."""

from __future__ import annotations

import hmac
import logging
import re
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, NoReturn
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from ..errors import ArgumentError

__all__ = [
    "HIDDEN",
    "Secret",
    "install_log_filter",
    "loggable_headers",
    "loggable_url",
    "redact",
    "redact_credentials",
    "validate_header_value",
]

HIDDEN = "***"
_LOGGED = frozenset(
    {
        "accept", "age", "cache-control", "connection", "content-encoding", "content-length", "content-type", "date",
        "retry-after", "server", "user-agent", "vary", "x-burst", "x-rate-limit", "x-request-id",
    }
)  # fmt: skip
_PRINTABLE = re.compile(r"[\x20-\x7e]+")
_VISIBLE = re.compile(r"[\x21-\x7e]+")


class Secret:
    """Text that is not shown: not by `repr`, `str`, `format` or a log record, and it refuses to be pickled.

    Args:
        value: The text; another secret is taken as it is.

    Raises:
        TypeError: It is no text.
        ArgumentError: It is empty.
    """

    __slots__ = ("_value",)
    _value: str

    def __new__(cls, value: str | Secret) -> Secret:
        if isinstance(value, Secret):
            return value
        if not isinstance(value, str):
            raise TypeError(f"a secret is text, not {type(value).__name__}")
        if not value:
            raise ArgumentError("secret", "it is empty")
        made = super().__new__(cls)
        object.__setattr__(made, "_value", value)
        return made

    def reveal(self) -> str:
        """The text itself; for sending it, never for showing it."""
        return self._value

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a secret does not change")

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __str__(self) -> str:
        return HIDDEN

    def __format__(self, spec: str) -> str:
        return format(HIDDEN, spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled; keep tokens in a token store")


def validate_header_value(name: str, value: str | Secret, *, spaces: bool = False) -> Secret:
    """A secret or an id that can be sent in any header or form unchanged (RFC 6749, appendix A).

    Args:
        name: How to name it in the error.
        value: The text.
        spaces: Whether it may hold spaces, as client secrets may and tokens may not.

    Raises:
        ArgumentError: It holds line breaks, other control characters, or characters beyond ASCII.
    """
    if not isinstance(value, str | Secret) or value == "":
        raise ArgumentError(name, "text is needed")
    secret = Secret(value)
    if not (_PRINTABLE if spaces else _VISIBLE).fullmatch(secret.reveal()):
        allowed = "printable ASCII" if spaces else "printable ASCII without spaces"
        raise ArgumentError(name, f"only {allowed} can be sent")
    return secret


def redact(text: str, *secrets: Secret | None, longest: int = 300) -> str:
    """What a service said, cut short, on one line, and without the secrets that it may have echoed."""
    for secret in secrets:
        # One or two letters are no secret, and would be found in every word.
        if secret is not None and len(plain := secret.reveal()) > 2:
            for form in {plain, quote(plain), quote(plain, safe=""), urlencode({"": plain})[1:]}:
                text = text.replace(form, HIDDEN)
    return re.sub(r"[\x00-\x1f\x7f]+", " ", text)[:longest]


def redact_credentials(sent: Mapping[str, str], content: bytes) -> bytes:
    """An answer's body without the credentials of its request, should the service have echoed them.

    Args:
        sent: The request's headers.
        content: The body.
    """
    value = sent.get("authorization", "")
    plain = value.partition(" ")[2]
    for each in (value, plain, *_decoded(plain)):
        if len(each) > 2:
            content = content.replace(each.encode(), HIDDEN.encode())
    return content


def _decoded(credentials: str) -> tuple[str, ...]:
    """The parts of HTTP Basic credentials; none where they are something else."""
    try:
        return tuple(b64decode(credentials, validate=True).decode().split(":", 1)[1:])
    except ValueError:
        return ()


def loggable_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be logged: known harmless ones as they are, the others by name only."""
    return {name: value if name.lower() in _LOGGED else HIDDEN for name, value in headers.items()}


def loggable_url(url: str) -> str:
    """A URL as it may be logged: no user name, no password, no query values, no fragment."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    query = "&".join(f"{quote(name)}={HIDDEN}" for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


class _QueryFilter(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self.hosts: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                loggable_url(str(each)) if getattr(each, "host", None) in self.hosts else each for each in record.args
            )
        return True


_query_filter = _QueryFilter()


def install_log_filter(host: str) -> None:
    """Keep query values out of httpx's log lines for one host: tokens and people's names can stand in them."""
    if not _query_filter.hosts:
        logging.getLogger("httpx").addFilter(_query_filter)
    _query_filter.hosts.add(host)
