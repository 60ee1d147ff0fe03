"""Checking that a webhook comes from the vendor: HMAC-SHA256 over the raw body, as the spec declares it."""

from __future__ import annotations

import hashlib
import hmac
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable

import attrs

from .core.redaction import Secret
from .errors import ArgumentError, AuthError

__all__ = ["ReplayGuard", "SignatureScheme", "WebhookRefusedError", "sign", "verify"]

_LONGEST_HEADER = 4096


class WebhookRefusedError(AuthError):
    """A webhook that must not be acted upon; the message says why."""


@attrs.frozen(kw_only=True, slots=True)
class SignatureScheme:
    """How a vendor signs its webhooks.

    Attributes:
        header: Name of the header that carries the signature, as `key=value` pairs separated by commas.
        digest: Key of the digest in hexadecimal.
        timestamp: Key of the Unix time, which is then signed before the body, with a dot between; `None` for none.
        tolerance: Seconds that the time may differ from ours, either way.
    """

    header: str
    digest: str
    timestamp: str | None = None
    tolerance: float = 300.0


class ReplayGuard:
    """Remembers what was accepted, so that nothing is accepted twice.

    Args:
        seconds: How long; at least twice the tolerance.
        most: How many are remembered at most; the oldest are forgotten first.
    """

    def __init__(self, seconds: float = 900.0, most: int = 100_000) -> None:
        self._seconds, self._most = seconds, most
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def first(self, mark: bytes, now: float) -> bool:
        """Whether this mark is new; from now on it is not."""
        with self._lock:
            while self._seen and next(iter(self._seen.values())) < now - self._seconds:
                self._seen.popitem(last=False)
            if mark in self._seen:
                return False
            self._seen[mark] = now
            if len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return True


def sign(scheme: SignatureScheme, body: bytes, secret: str | Secret, *, now: float | None = None) -> str:
    """The header value that the vendor would send with a body; for tests and for the sandbox.

    Args:
        scheme: How the vendor signs.
        body: The raw body.
        secret: The signing secret.
        now: Seconds since the epoch; the present where not given.
    """
    stamp = str(int(time.time() if now is None else now)) if scheme.timestamp else None
    digest = f"{scheme.digest}={_digest(stamp, body, secret)}"
    return digest if stamp is None else f"{scheme.timestamp}={stamp},{digest}"


def verify(
    scheme: SignatureScheme,
    signature: str | None,
    body: bytes,
    secrets: Iterable[str | Secret],
    *,
    now: float | None = None,
    replay: ReplayGuard | None = None,
) -> None:
    """Check a webhook before it is parsed.

    Args:
        scheme: How the vendor signs.
        signature: Value of the header `scheme.header`; `None` where there was none.
        body: The raw body, before any parsing.
        secrets: The signing secrets that hold; two of them while one replaces the other.
        now: Seconds since the epoch; the present where not given.
        replay: What was accepted before; without it, a webhook is accepted again within the tolerance.

    Raises:
        WebhookRefusedError: It is not signed by a holder of these secrets, too old, from the future, or known already.
        ArgumentError: There is no secret, or the body is not bytes.
    """
    keys = tuple(secrets)
    if not keys or isinstance(secrets, str):
        raise ArgumentError("secrets", "a list with at least one secret is needed")
    if not isinstance(body, bytes):
        raise ArgumentError("body", f"the raw bytes are needed, not {type(body).__name__}")
    moment = time.time() if now is None else now
    stamp, digests = _parts(scheme, signature)
    if stamp is not None and abs(moment - int(stamp)) > scheme.tolerance:
        raise WebhookRefusedError(f"signed at {stamp}, which is more than {scheme.tolerance:g} s from now")
    matches = [hmac.compare_digest(_digest(stamp, body, key).encode(), digest) for key in keys for digest in digests]
    if not any(matches):
        raise WebhookRefusedError("no signature fits the body and the secrets")
    if replay is not None and not replay.first(_digest(stamp, body, keys[0]).encode(), moment):
        raise WebhookRefusedError("it was accepted before")


def _parts(scheme: SignatureScheme, signature: str | None) -> tuple[str | None, list[bytes]]:
    if not isinstance(signature, str) or not signature:
        raise WebhookRefusedError(f"there is no {scheme.header}")
    if len(signature) > _LONGEST_HEADER or not signature.isascii():
        raise WebhookRefusedError(f"{scheme.header} is too long or not ASCII")
    pairs = [part.partition("=") for part in signature.split(",")]
    digests = [value.encode() for key, _, value in pairs if key == scheme.digest]
    stamps = [value for key, _, value in pairs if key == scheme.timestamp]
    if scheme.timestamp is None:
        return None, digests
    if len(stamps) != 1 or not stamps[0].isdecimal() or len(stamps[0]) > 12:
        raise WebhookRefusedError(f"{scheme.header} tells no single time")
    return stamps[0], digests


def _digest(stamp: str | None, body: bytes, secret: str | Secret) -> str:
    key = secret.reveal() if isinstance(secret, Secret) else secret
    signed = body if stamp is None else stamp.encode() + b"." + body
    return hmac.new(key.encode(), signed, hashlib.sha256).hexdigest()
