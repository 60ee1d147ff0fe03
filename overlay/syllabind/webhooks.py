"""Webhooks: signatures, HMAC-SHA256 over the raw body in the form that the spec declares, and what they send."""

from __future__ import annotations

import hashlib
import hmac
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from .core.models import Model, loads
from .core.redaction import Secret
from .core.response import InvalidBodyError, read_record
from .errors import ArgumentError, AuthError

__all__ = [
    "ReplayGuard",
    "SignatureScheme",
    "UnknownEvent",
    "WebhookRefusedError",
    "WebhookVerifier",
    "read_event",
    "sign",
]

E = TypeVar("E")
_LONGEST_HEADER = 4096


class WebhookRefusedError(AuthError):
    """A webhook that is not authentic, too old, or a replay."""


@attrs.frozen(kw_only=True, slots=True)
class SignatureScheme:
    """The form in which a service signs its webhooks.

    Attributes:
        header: Name of the signature's header; its value is a list of `key=value` pairs, separated by commas.
        digest: Key of the digest, in hexadecimal.
        timestamp: Key of the Unix time, which is signed before the body with a dot between; `None` if there is none.
        tolerance: Seconds that the time may differ from the present, either way.
    """

    header: str
    digest: str
    timestamp: str | None = None
    tolerance: float = 300.0


class UnknownEvent(Model):
    """An event of a type that the spec does not know; `to_dict()` and `additional_properties` hold all of it."""


def read_event(body: bytes, models: Mapping[str, Any], member: str | None) -> Any:
    """Return what a webhook sent, as the generated `parse` of an API declares it.

    Args:
        body: The raw body.
        models: The models by the event's type, by how it begins (`page.*`), or one for all (`*`).
        member: Name of the member that holds the type.

    Raises:
        ArgumentError: It is no JSON object, or a required member of it is missing or broken.
    """
    try:
        found = loads(body)
        name = str(found.get(member)) if isinstance(found, dict) else ""
        known = [each for each in (name, f"{name.partition('.')[0]}.*", "*") if each in models]
        return read_record(models[known[0]] if known else UnknownEvent, body)
    except (InvalidBodyError, ValueError, RecursionError) as error:
        at = f" at {error.pointer}" if isinstance(error, InvalidBodyError) and error.pointer else ""
        raise ArgumentError("body", f"must be what the service sends: {error}{at}") from None


class ReplayGuard:
    """Memory of accepted webhooks, so that none is accepted twice by this process.

    Args:
        seconds: How long to remember one; at least twice the tolerance.
        most: How many to remember at most; the oldest ones make room.
    """

    def __init__(self, seconds: float = 900.0, most: int = 100_000) -> None:
        self._seconds, self._most = seconds, most
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def first(self, mark: bytes, now: float) -> bool:
        """Return whether this mark is new, and remember it."""
        with self._lock:
            while self._seen and next(iter(self._seen.values())) < now - self._seconds:
                self._seen.popitem(last=False)
            if mark in self._seen:
                return False
            self._seen[mark] = now
            if len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return True


def _key(secret: str | Secret) -> bytes:
    if not isinstance(secret, str | Secret):
        raise ArgumentError("secrets", f"must be str, got {type(secret).__name__}")
    text = secret.reveal() if isinstance(secret, Secret) else secret
    if not text.strip():
        raise ArgumentError("secrets", "must not be empty; is the setting that holds the secret missing?")
    return text.encode()


def _keys(secrets: Iterable[str | Secret]) -> tuple[bytes, ...]:
    if isinstance(secrets, str | bytes | Secret) or not isinstance(secrets, Iterable):
        raise ArgumentError("secrets", f"must be a list of secrets, got {type(secrets).__name__}")
    if not (keys := tuple(map(_key, secrets))):
        raise ArgumentError("secrets", "must be at least one secret, got an empty list")
    return keys


def sign(scheme: SignatureScheme, body: bytes, secret: str | Secret, *, now: float | None = None) -> str:
    """Return the header value that the service would send with a body, for tests.

    Args:
        scheme: Form of the signature.
        body: The raw body.
        secret: The signing secret.
        now: Seconds since 1970; the present by default.

    Raises:
        ArgumentError: The secret is empty or no text.
    """
    stamp = str(int(time.time() if now is None else now)) if scheme.timestamp else None
    digest = f"{scheme.digest}={_digest(stamp, body, _key(secret))}"
    return digest if stamp is None else f"{scheme.timestamp}={stamp},{digest}"


@attrs.frozen(slots=True)
class WebhookVerifier:
    """Checks the signatures of a service's webhooks.

    Args:
        scheme: Form of the signature.
        secrets: The valid signing secrets; two while one replaces the other.
        replay: Memory of accepted webhooks; without it, a webhook is accepted again within the tolerance.

    Raises:
        ArgumentError: A secret is missing or empty.
    """

    scheme: SignatureScheme
    _secrets: tuple[bytes, ...] = attrs.field(alias="secrets", converter=_keys, repr=False)
    _replay: ReplayGuard | None = attrs.field(alias="replay", default=None, kw_only=True, repr=False)

    def verify(self, signature: str | None, body: bytes, *, now: float | None = None) -> None:
        """Check the signature of a webhook; call it before the body is parsed.

        Args:
            signature: Value of the header `scheme.header`; `None` if there was none.
            body: The raw body.
            now: Seconds since 1970; the present by default.

        Raises:
            WebhookRefusedError: No secret fits the signature, or the webhook is too old, from the future, or a replay.
            ArgumentError: `now` is not finite, or the body is not bytes.
        """
        self._remember(*self._checked(signature, body, now))

    def unwrap(self, signature: str | None, body: bytes, parse: Callable[[bytes], E], *, now: float | None = None) -> E:
        """Check the signature of a webhook as `verify` does, and return what it sent.

        One that cannot be read is not remembered, so that it may come again.

        Args:
            signature: Value of the header `scheme.header`; `None` if there was none.
            body: The raw body.
            parse: Reads it: `syllabind_<api>.webhooks.parse`.
            now: Seconds since 1970; the present by default.

        Raises:
            WebhookRefusedError: As `verify`.
            ArgumentError: As `verify`, or the body is not what the spec declares.
        """
        checked = self._checked(signature, body, now)
        found = parse(body)
        self._remember(*checked)
        return found

    def _checked(self, signature: str | None, body: bytes, now: float | None) -> tuple[bytes, float]:
        """Return what a webhook is remembered by, and the time, if its signature is valid."""
        if not isinstance(body, bytes):
            raise ArgumentError("body", f"must be the raw bytes, got {type(body).__name__}")
        moment = time.time() if now is None else now
        if not math.isfinite(moment):
            raise ArgumentError("now", f"must be a finite number of seconds, got {moment}")
        scheme = self.scheme
        stamp, digests = _parts(scheme, signature)
        if stamp is not None and abs(moment - int(stamp)) > scheme.tolerance:
            raise WebhookRefusedError(f"it was signed at {stamp}, which is more than {scheme.tolerance:g} s from now")
        own = [_digest(stamp, body, key).encode() for key in self._secrets]
        matches = [hmac.compare_digest(mine, digest) for mine in own for digest in digests]
        if not any(matches):
            raise WebhookRefusedError("no signature matches the body and the secrets")
        # The mark must not depend on the secrets: they are rotated.
        return hashlib.sha256(_signed(stamp, body)).digest(), moment

    def _remember(self, mark: bytes, moment: float) -> None:
        if self._replay is not None and not self._replay.first(mark, moment):
            raise WebhookRefusedError("it was accepted before")


def _parts(scheme: SignatureScheme, signature: str | None) -> tuple[str | None, list[bytes]]:
    if not isinstance(signature, str) or not signature:
        raise WebhookRefusedError(f"the header {scheme.header} is missing")
    if len(signature) > _LONGEST_HEADER or not signature.isascii():
        raise WebhookRefusedError(f"the header {scheme.header} is too long or not ASCII")
    pairs = [part.strip(" \t").partition("=") for part in signature.split(",")]
    # Digits may be all in upper case, but not mixed: then no single flipped bit is accepted.
    digests = [
        (value.lower() if value.isupper() else value).encode() for key, _, value in pairs if key == scheme.digest
    ]
    stamps = [value for key, _, value in pairs if key == scheme.timestamp]
    if scheme.timestamp is None:
        return None, digests
    if len(stamps) != 1 or not stamps[0].isdecimal() or len(stamps[0]) > 12:
        raise WebhookRefusedError(f"the header {scheme.header} does not have exactly one time {scheme.timestamp}=")
    return stamps[0], digests


def _signed(stamp: str | None, body: bytes) -> bytes:
    return body if stamp is None else stamp.encode() + b"." + body


def _digest(stamp: str | None, body: bytes, key: bytes) -> str:
    return hmac.new(key, _signed(stamp, body), hashlib.sha256).hexdigest()
