"""Forged webhooks are refused, and hostile texts cost a moment."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import time
from collections.abc import Iterable, Iterator
from typing import Any

from syllabind.core.redaction import redact_secrets
from syllabind.errors import ArgumentError
from syllabind.webhooks import ReplayGuard, SignatureScheme, WebhookRefusedError, WebhookVerifier, sign

from .kit import Figure

__all__ = ["check", "check_texts"]

_TIMED = SignatureScheme(header="X-Signature", digest="v0", timestamp="t")
_PLAIN = SignatureScheme(header="X-Signature", digest="sha256")
_BODY = b'{"a": 1}'
_NOW = 1_700_000_000


def _taken(scheme: SignatureScheme, secrets: Any, forms: Iterable[Any], guard: ReplayGuard | None = None) -> int:
    """How many deliveries are accepted; each is a header and a time."""
    verifier, taken = WebhookVerifier(scheme, secrets, replay=guard), 0
    for header, now in forms:
        with contextlib.suppress(WebhookRefusedError, ArgumentError):
            verifier.verify(header, _BODY, now=now)
            taken += 1
    return taken


def check(full: bool) -> Iterator[Figure]:
    """Forge deliveries with empty secrets, odd times and replays; write good ones in the documented forms."""
    empty: tuple[Any, ...] = ([], [""], "", "".split(","), [" "], [None], [b""], ["good", ""], None, [1], "good")
    made = 0
    for secrets in empty:
        with contextlib.suppress(ArgumentError):
            WebhookVerifier(_TIMED, secrets)
            made += 1
    yield Figure(f"{len(empty)} verifiers with empty or missing secrets: made", str(made), not made)
    forged = f"t={_NOW},v0=" + hmac.new(b"", f"{_NOW}.".encode() + _BODY, hashlib.sha256).hexdigest()
    taken = _taken(_TIMED, ["good"], [(forged, _NOW)])
    yield Figure("deliveries signed with an empty secret: accepted", str(taken), not taken)
    old = sign(_TIMED, _BODY, "good", now=1)
    taken = _taken(_TIMED, ["good"], [(old, float(now)) for now in ("nan", "inf", "-inf")])
    yield Figure("old deliveries at a time that is no number: accepted", str(taken), not taken)
    guard, good = ReplayGuard(), sign(_TIMED, _BODY, "new", now=_NOW)
    first = _taken(_TIMED, ["old", "new"], [(good, _NOW)], guard)
    taken = sum(_taken(_TIMED, s, [(good, _NOW)], guard) for s in (["new"], ["new", "newer"], ["newer", "new"]))
    yield Figure("replays after a rotation of secrets: accepted", str(taken), not taken and first == 1)
    pair, digest = good.split(",")
    plain = sign(_PLAIN, _BODY, "new")
    timed = [f"{pair}, {digest}", f"{digest},{pair}", f"{pair},v0={digest[3:].upper()}"]
    forms = {_TIMED: timed, _PLAIN: [f" {plain} ", f"sha256={plain[7:].upper()}"]}
    taken = sum(_taken(scheme, ["new"], [(each, _NOW) for each in given]) for scheme, given in forms.items())
    yield Figure("5 good deliveries with blanks and upper case: accepted", str(taken), taken == 5)


def check_texts(full: bool) -> Iterator[Figure]:
    """Mask secrets in hostile messages of 100 KB."""
    parts = ("token", "bearer ", "token=", "token'", "-eyJ-eyJ", "eyJabcdef.", "a1b2-", "authorization: ", "\\")
    slowest = 0.0
    for part in parts:
        begun = time.thread_time()
        redact_secrets((part * 100_000)[:100_000])
        slowest = max(slowest, time.thread_time() - begun)
    yield Figure("masking a message of 100 KB, slowest of 9", f"{slowest * 1000:.1f} ms", slowest <= 0.05)
