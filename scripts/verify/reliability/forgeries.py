"""Forged webhooks are refused, and hostile texts cost a moment."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable, Iterator

from syllabind.core.redaction import redact_secrets
from syllabind.errors import ArgumentError
from syllabind.webhooks import ReplayGuard, SignatureScheme, WebhookRefusedError, sign, verify

from .kit import Figure

__all__ = ["check", "check_texts"]

_TIMED = SignatureScheme(header="X-Signature", digest="v0", timestamp="t")
_PLAIN = SignatureScheme(header="X-Signature", digest="sha256")
_BODY = b'{"a": 1}'
_NOW = 1_700_000_000


def _accepted(check: Callable[[], None]) -> bool:
    try:
        check()
    except (WebhookRefusedError, ArgumentError):
        return False
    return True


def check(full: bool) -> Iterator[Figure]:
    """Forge deliveries with empty secrets, odd times and replays; write good ones in the documented forms."""
    forged = f"t={_NOW},v0=" + hmac.new(b"", f"{_NOW}.".encode() + _BODY, hashlib.sha256).hexdigest()
    empty: tuple[object, ...] = ([], [""], "", "".split(","), [" "], [None], [b""], ["good", ""])
    taken = sum(_accepted(lambda s=s: verify(_TIMED, forged, _BODY, s, now=_NOW)) for s in empty)  # type: ignore[misc]
    yield Figure(f"deliveries signed with {len(empty)} empty or missing secrets: accepted", str(taken), not taken)
    old = sign(_TIMED, _BODY, "good", now=1)
    odd = [float("nan"), float("inf"), float("-inf")]
    taken = sum(_accepted(lambda n=n: verify(_TIMED, old, _BODY, ["good"], now=n)) for n in odd)  # type: ignore[misc]
    yield Figure("old deliveries at a time that is no number: accepted", str(taken), not taken)
    guard, good = ReplayGuard(), sign(_TIMED, _BODY, "new", now=_NOW)
    verify(_TIMED, good, _BODY, ["old", "new"], now=_NOW, replay=guard)
    rotated = (["new"], ["new", "newer"], ["newer", "new"])
    taken = sum(
        _accepted(lambda s=s: verify(_TIMED, good, _BODY, s, now=_NOW, replay=guard))  # type: ignore[misc]
        for s in rotated
    )
    yield Figure("replays after a rotation of secrets: accepted", str(taken), not taken)
    pair, digest = good.split(",")
    plain = sign(_PLAIN, _BODY, "new")
    forms = [
        (_TIMED, f"{pair}, {digest}"), (_TIMED, f"{digest},{pair}"), (_TIMED, f"{pair},v0={digest[3:].upper()}"),
        (_PLAIN, f" {plain} "), (_PLAIN, f"sha256={plain[7:].upper()}"),
    ]  # fmt: skip
    taken = sum(_accepted(lambda s=s, f=f: verify(s, f, _BODY, ["new"], now=_NOW)) for s, f in forms)  # type: ignore[misc]
    yield Figure(f"{len(forms)} good deliveries with blanks and upper case: accepted", str(taken), taken == len(forms))


def check_texts(full: bool) -> Iterator[Figure]:
    """Mask secrets in hostile messages of 100 KB."""
    parts = ("token", "bearer ", "token=", "token'", "-eyJ-eyJ", "eyJabcdef.", "a1b2-", "authorization: ", "\\")
    slowest = 0.0
    for part in parts:
        begun = time.thread_time()
        redact_secrets((part * 100_000)[:100_000])
        slowest = max(slowest, time.thread_time() - begun)
    yield Figure("masking a message of 100 KB, slowest of 9", f"{slowest * 1000:.1f} ms", slowest <= 0.05)
