"""Secrets, and what may be shown of requests and answers: texts without secrets and without control characters."""

from __future__ import annotations

import hmac
import json
import logging
import re
from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, TypeVar
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit, urlunsplit

from ..errors import ArgumentError

__all__ = [
    "HIDDEN",
    "KEYS",
    "Secret",
    "body_start",
    "encoded_forms",
    "install_log_filter",
    "loggable_url",
    "redact",
    "redact_credentials",
    "redact_error",
    "redact_headers",
    "redact_json",
    "redact_secrets",
    "validate_header_value",
]

HIDDEN = "***"
E = TypeVar("E", bound=Exception)
KEYS = "syllabind.keys"
"""Extension of a request: the API keys that it was signed with, by name."""
# Longer texts are cut before they are searched: what a service sends must not cost more than a moment.
_LONGEST_TEXT = 4000
_BODY_START = 500
_QUOTED = ": bytearray("  # how h11 begins what it quotes of an answer
_LOGGED = frozenset(
    {
        "accept", "age", "cache-control", "connection", "content-encoding", "content-length", "content-type", "date",
        "retry-after", "server", "transfer-encoding", "user-agent", "vary", "x-burst", "x-rate-limit", "x-request-id",
    }
)  # fmt: skip
_PRINTABLE = re.compile(r"[\x20-\x7e]+")
_VISIBLE = re.compile(r"[\x21-\x7e]+")
# C0 and C1 controls, line separators, and characters that change the direction of text (Unicode TR 9).
_UNSAFE = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
_CONTROLS = re.compile(f"[{_UNSAFE}]+")
_LINE_CONTROLS = re.compile(rf"[\t\n{_UNSAFE}]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_NAMES = r"token|secret|passw|authori[sz]|api[_-]?key|signature|credential"
_SECRET_NAME = re.compile(_NAMES, re.IGNORECASE)
# Each pattern takes time linear in the text: repetitions are bounded, or begin where no repetition can begin again.
_SECRETS = (
    # The scheme comes first: otherwise its name would be taken for the whole value of `Authorization`.
    (re.compile(r"\b(bearer|basic)\s{1,20}[\w\-.~+/]{8,}+=*", re.IGNORECASE), r"\1 ***"),
    (
        re.compile(
            rf"""((?:{_NAMES})[\w-]{{0,40}}+[\\"']{{0,8}}+\s{{0,20}}+"""
            r"""[:=]\s{0,20}+[\\"']{0,8}+)[^\s\\"'&,;}]+""",
            re.IGNORECASE,
        ),
        r"\1***",
    ),
    (re.compile(r"(?<![\w-])eyJ[\w-]{5,}+\.[\w.-]+"), "***"),
    # A long run with a digit in it, but no UUID.
    (
        re.compile(
            r"(?<![\w+-])(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w+-]))"
            r"(?=[A-Za-z_+-]*\d)[\w+-]{32,}+={0,2}",
            re.ASCII | re.IGNORECASE,
        ),
        "***",
    ),
)


class Secret:
    """A text that `repr`, `str`, `format` and log records do not show, and that cannot be pickled.

    Args:
        value: The text; another secret is returned as it is.

    Raises:
        TypeError: The value is no text.
        ArgumentError: The text is empty.
    """

    __slots__ = ("_value",)
    _value: str

    def __new__(cls, value: str | Secret) -> Secret:
        if isinstance(value, Secret):
            return value
        if not isinstance(value, str):
            raise TypeError(f"expected str for a secret, got {type(value).__name__}")
        if not value:
            raise ArgumentError("secret", "must not be empty")
        made = super().__new__(cls)
        object.__setattr__(made, "_value", value)
        return made

    def reveal(self) -> str:
        """Return the text, to send it; never to show it."""
        return self._value

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a secret cannot be changed")

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
        raise TypeError("a secret cannot be pickled; keep tokens in a token store")


def validate_header_value(name: str, value: str | Secret, *, spaces: bool = False) -> Secret:
    """Return a text that can be sent in any header or form unchanged (RFC 6749, appendix A).

    Args:
        name: Name of the argument, for the error.
        value: The text.
        spaces: Whether it may contain spaces: client secrets may, tokens may not.

    Raises:
        ArgumentError: It is no text, is empty, or has control characters or characters beyond ASCII.
    """
    if not isinstance(value, str | Secret):
        raise ArgumentError(name, f"must be str, got {type(value).__name__}")
    if value == "":
        raise ArgumentError(name, "must not be empty")
    secret = Secret(value)
    if not (_PRINTABLE if spaces else _VISIBLE).fullmatch(secret.reveal()):
        raise ArgumentError(name, f"must be printable ASCII{'' if spaces else ' without spaces'}")
    return secret


def redact_secrets(text: str) -> str:
    """Return a service's text, at most 4,000 characters, without control characters and what looks like a secret."""
    # The tail behind the cut is searched, too, so that no half of a secret is left.
    text = _CONTROLS.sub(" ", text[: 2 * _LONGEST_TEXT])
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text[:_LONGEST_TEXT]


def redact_json(value: Any, depth: int = 20) -> Any:
    """Return JSON data without what looks like a secret; deeper levels are hidden as a whole."""
    if isinstance(value, str):
        return redact_secrets(value)
    if isinstance(value, list | dict) and not depth:
        return HIDDEN
    if isinstance(value, list):
        return [redact_json(each, depth - 1) for each in value]
    if isinstance(value, dict):
        return {
            redact_secrets(name): HIDDEN
            if isinstance(member, str) and _SECRET_NAME.search(name)
            else redact_json(member, depth - 1)
            for name, member in value.items()
        }
    return value


def body_start(content: bytes) -> str:
    """Return the first 500 characters of a body without what looks like a secret."""
    return redact_secrets(content[:_LONGEST_TEXT].decode("utf-8", "replace"))[:_BODY_START]


def redact(text: str, *secrets: Secret | None, longest: int = 300) -> str:
    """Return a service's text on one line, without control characters and without secrets that it echoes.

    Args:
        text: The text.
        secrets: Secrets that were sent; also found percent-encoded, in JSON and in Base64.
        longest: Number of characters to return at most.
    """
    text = text[: 2 * _LONGEST_TEXT]
    # One or two letters are no secret, and would be found in every word.
    plain = [each.reveal() for each in secrets if each is not None and len(each.reveal()) > 2]
    for form in encoded_forms(plain):
        text = text.replace(form, HIDDEN)
    if plain:
        text = _BASE64.sub(lambda found: HIDDEN if _holds(found[0], plain) else found[0], text)
    return _LINE_CONTROLS.sub(" ", text)[:longest]


def encoded_forms(secrets: Iterable[str]) -> list[str]:
    """Return secrets as they are, percent-encoded, and in JSON, the longest first."""
    forms = {form for each in secrets for form in (each, quote(each), quote(each, safe=""), quote_plus(each))}
    return sorted({*forms, *(json.dumps(each)[1:-1] for each in forms)}, key=len, reverse=True)


def _holds(encoded: str, plain: list[str]) -> bool:
    """Return whether a Base64 text, such as HTTP Basic credentials, holds one of the secrets."""
    standard = encoded.rstrip("=").translate({45: 43, 95: 47})
    decoded = b64decode(standard[: len(standard) - (len(standard) % 4 == 1)] + "==")
    return any(each.encode() in decoded or quote(each, safe="").encode() in decoded for each in plain)


def redact_credentials(request: Any, content: bytes) -> bytes:
    """Return an answer's body without the credentials of its request, API keys included.

    Args:
        request: The request, as it was signed.
        content: The body.
    """
    value = request.headers.get("authorization", "")
    plain = value.partition(" ")[2]
    sent = (value, plain, *_decoded(plain), *request.extensions.get(KEYS, {}).values())
    for form in encoded_forms(each for each in sent if len(each) > 2):
        content = content.replace(form.encode(), HIDDEN.encode())
    return content


def redact_error(error: E) -> E:
    """Return an error, or one like it without what h11 quotes in it, which may be the request, echoed."""
    text, quoted, _ = str(error).partition(_QUOTED)
    return type(error)(text) if quoted else error


def redact_headers(request: Any, headers: Mapping[str, str]) -> dict[str, str]:
    """Return an answer's headers without cookies and without the credentials of its request.

    Args:
        request: The request, as it was signed.
        headers: Headers of the answer.
    """
    return {
        name.lower(): HIDDEN if name.lower() == "set-cookie" else redact_credentials(request, value.encode()).decode()
        for name, value in headers.items()
    }


def _decoded(credentials: str) -> tuple[str, ...]:
    """Return the password of HTTP Basic credentials; nothing if they are something else."""
    try:
        return tuple(b64decode(credentials, validate=True).decode().split(":", 1)[1:])
    except ValueError:
        return ()


def loggable_url(url: str) -> str:
    """Return a URL as it may be logged: without user name, password, query values and fragment."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    query = "&".join(f"{quote(name)}={HIDDEN}" for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


class _QueryFilter(logging.Filter):
    """Filter of httpx's log records: hides the query values of URLs of some hosts."""

    def __init__(self) -> None:
        super().__init__()
        self.hosts: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                loggable_url(str(each)) if getattr(each, "host", None) in self.hosts else each for each in record.args
            )
        return True


class _HeaderFilter(logging.Filter):
    """Filter of httpcore's log records, which name no host: hides header values that may be secrets."""

    _HEADER = re.compile(r"""\(b(['"])([\w-]{1,100})\1, b(?:'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+")\)""")

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str) and "headers" in record.msg:
            record.msg = self._HEADER.sub(self._shown, record.msg).partition(_QUOTED)[0]
        return True

    @staticmethod
    def _shown(found: re.Match[str]) -> str:
        return found[0] if found[2].lower() in _LOGGED else f"(b'{found[2]}', {HIDDEN})"


_query_filter, _header_filter = _QueryFilter(), _HeaderFilter()


def install_log_filter(host: str) -> None:
    """Keep query values of one host out of httpx's log lines, and header values out of httpcore's.

    Args:
        host: Host whose URLs can hold tokens and people's names.
    """
    if not _query_filter.hosts:
        for generation in ("", "2"):
            logging.getLogger(f"httpx{generation}").addFilter(_query_filter)
            for kind in ("connection", "http11", "http2", "proxy", "socks"):
                logging.getLogger(f"httpcore{generation}.{kind}").addFilter(_header_filter)
    _query_filter.hosts.add(host)
