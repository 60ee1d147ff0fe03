"""Webhook signatures: what is signed is accepted once, in time; anything else is refused, and nothing ever crashes."""

import hmac
import json
import time
from collections.abc import Iterable
from hashlib import sha256
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syllabind.core.models import Model
from syllabind.core.redaction import Secret
from syllabind.errors import ArgumentError
from syllabind.webhooks import (
    ReplayGuard,
    SignatureScheme,
    UnknownEvent,
    WebhookRefusedError,
    WebhookVerifier,
    read_event,
    sign,
)

EDLINK = SignatureScheme(header="Edlink-Signature", timestamp="t", digest="v0")
THRIVE = SignatureScheme(header="x-hmac-signature", digest="sha256")
SECRET = "sbx_webhook_secret"
NOW = 1_700_000_000
BODY = (b'{"$events":[{"type":"person.updated","payload":{"id":"1"}}],"pad":"' + b"x" * 1024)[:1022] + b'"}'


def verify(
    scheme: SignatureScheme,
    signature: str | None,
    body: bytes,
    secrets: Iterable[str | Secret],
    *,
    now: float | None = None,
    replay: ReplayGuard | None = None,
) -> None:
    WebhookVerifier(scheme, secrets, replay=replay).verify(signature, body, now=now)


def refused(signature: str | None, body: bytes = BODY, scheme: SignatureScheme = EDLINK, now: float = NOW) -> bool:
    try:
        verify(scheme, signature, body, [SECRET], now=now)
    except WebhookRefusedError:
        return True
    return False


def test_the_documented_signatures_are_accepted() -> None:
    edlink = hmac.new(SECRET.encode(), f"{NOW}.".encode() + BODY, sha256).hexdigest()
    thrive = hmac.new(SECRET.encode(), BODY, sha256).hexdigest()
    verify(EDLINK, f"t={NOW},v0={edlink}", BODY, [SECRET], now=NOW)
    verify(THRIVE, f"sha256={thrive}", BODY, [Secret(SECRET)])


@pytest.mark.parametrize("scheme", [EDLINK, THRIVE], ids=["edlink", "thrive"])
def test_every_flipped_bit_is_refused(scheme: SignatureScheme) -> None:
    signature = sign(scheme, BODY, SECRET, now=NOW)
    flips = accepted = 0
    for data, place in ((signature.encode(), "signature"), (BODY, "body")):
        for position in range(len(data) * 8):
            flipped = bytearray(data)
            flipped[position // 8] ^= 1 << (position % 8)
            given_signature = flipped.decode("latin-1") if place == "signature" else signature
            given_body = bytes(flipped) if place == "body" else BODY
            flips += 1
            accepted += not refused(given_signature, given_body, scheme)
    print(f"{scheme.header}: {flips} single-bit flips, {accepted} accepted")
    assert flips > 8000
    assert accepted == 0


@pytest.mark.parametrize("drift", [-301, -300.5, -300, -299, 299, 300, 300.5, 301])
def test_the_time_window_holds_both_ways(drift: float) -> None:
    assert refused(sign(EDLINK, BODY, SECRET, now=NOW), now=NOW + drift) is (abs(drift) > 300)


def test_the_present_is_the_time_unless_another_is_given() -> None:
    signature = sign(EDLINK, BODY, SECRET)
    assert abs(int(signature.partition(",")[0].removeprefix("t=")) - time.time()) <= 1
    verify(EDLINK, signature, BODY, [SECRET])
    with pytest.raises(WebhookRefusedError, match=r"^it was signed at 1700000000, which is more than 300 s from now$"):
        verify(EDLINK, sign(EDLINK, BODY, SECRET, now=NOW), BODY, [SECRET])
    guard = ReplayGuard()
    verify(EDLINK, signature, BODY, [SECRET], replay=guard)
    with pytest.raises(WebhookRefusedError, match=r"^it was accepted before$"):
        verify(EDLINK, signature, BODY, [SECRET], replay=guard)


NO_TIME = "the header Edlink-Signature does not have exactly one time t="


def padded(length: int) -> str:
    """A signature that holds, behind a pair that says nothing."""
    signature = sign(EDLINK, BODY, SECRET, now=NOW)
    return f"x={'y' * (length - len(signature) - 3)},{signature}"


@pytest.mark.parametrize(
    ("signature", "reason"),
    [
        (None, "the header Edlink-Signature is missing"),
        ("", "the header Edlink-Signature is missing"),
        (padded(4097), "the header Edlink-Signature is too long or not ASCII"),
        (f"{sign(EDLINK, BODY, SECRET, now=NOW)},x=\u0665", "the header Edlink-Signature is too long or not ASCII"),
        ("v0=00", NO_TIME),
        (f"t={NOW},t={NOW},v0=00", NO_TIME),
        (f"t=1=2,{sign(EDLINK, BODY, SECRET, now=NOW)}", NO_TIME),
        (f"t={NOW}.5,v0=00", NO_TIME),
        ("t=1000000000000,v0=00", NO_TIME),
        ("t=100000000000,v0=00", "it was signed at 100000000000, which is more than 300 s from now"),
        (f"t={NOW}", "no signature matches the body and the secrets"),
        (f"t={NOW},v0=00", "no signature matches the body and the secrets"),
    ],
)
def test_the_refusal_says_why(signature: str | None, reason: str) -> None:
    with pytest.raises(WebhookRefusedError, match=f"^{reason}$"):
        verify(EDLINK, signature, BODY, [SECRET], now=NOW)


def test_a_header_may_hold_other_pairs_too() -> None:
    verify(EDLINK, padded(4096), BODY, [SECRET], now=NOW)
    verify(EDLINK, f"{sign(EDLINK, BODY, SECRET, now=NOW)},x=a=b,y", BODY, [SECRET], now=NOW)


def test_a_replay_is_refused() -> None:
    guard = ReplayGuard()
    for scheme in (EDLINK, THRIVE):
        signature = sign(scheme, BODY, SECRET, now=NOW)
        verify(scheme, signature, BODY, [SECRET], now=NOW, replay=guard)
        with pytest.raises(WebhookRefusedError, match="before"):
            verify(scheme, signature, BODY, [SECRET], now=NOW + 1, replay=guard)


def test_the_guard_forgets_what_the_time_window_refuses_anyway() -> None:
    guard = ReplayGuard(seconds=900, most=2)
    assert guard.first(b"a", 0.0)
    assert not guard.first(b"a", 900.0)
    assert guard.first(b"a", 901.0)
    assert guard.first(b"b", 902.0)
    assert guard.first(b"c", 903.0)
    assert guard.first(b"a", 904.0), "the oldest mark makes room"
    assert not guard.first(b"c", 904.0), "and no other"


def test_a_guard_remembers_fifteen_minutes_and_no_longer() -> None:
    guard = ReplayGuard()
    assert [guard.first(b"a", 0.0), guard.first(b"a", 900.0)] == [True, False]
    assert guard.first(b"a", 900.5)


def test_the_oldest_marks_are_forgotten_first() -> None:
    guard = ReplayGuard(seconds=10)
    assert all(guard.first(mark, when) for mark, when in ((b"a", 0.0), (b"b", 9.0), (b"c", 11.0)))
    assert not guard.first(b"b", 11.0)


def test_what_is_unwrapped_is_checked_at_the_time_that_is_given() -> None:
    signature = sign(EDLINK, BODY, SECRET, now=NOW)
    assert WebhookVerifier(EDLINK, [SECRET]).unwrap(signature, BODY, bytes, now=NOW) == BODY
    with pytest.raises(WebhookRefusedError):
        WebhookVerifier(EDLINK, [SECRET]).unwrap(signature, BODY, bytes)


def test_a_guard_remembers_a_hundred_thousand_and_no_more() -> None:
    guard = ReplayGuard()
    assert all(guard.first(str(number).encode(), 0.0) for number in range(100_000))
    assert not guard.first(b"0", 0.0)
    assert guard.first(b"100000", 0.0)
    assert guard.first(b"0", 0.0)


def test_a_replay_is_known_under_any_of_the_secrets() -> None:
    guard, signature = ReplayGuard(), sign(EDLINK, BODY, "old", now=NOW)
    verify(EDLINK, signature, BODY, ["new", "old"], now=NOW, replay=guard)
    verify(EDLINK, sign(EDLINK, BODY, "old", now=NOW + 1), BODY, ["new", "old"], now=NOW, replay=guard)
    verify(EDLINK, sign(EDLINK, b"{}", "old", now=NOW), b"{}", ["new", "old"], now=NOW, replay=guard)
    with pytest.raises(WebhookRefusedError, match="before"):
        verify(EDLINK, sign(EDLINK, BODY, "new", now=NOW), BODY, ["new", "old"], now=NOW, replay=guard)


def test_a_secret_can_be_rotated() -> None:
    signature = sign(EDLINK, BODY, "old", now=NOW)
    verify(EDLINK, signature, BODY, ["new", "old"], now=NOW)
    with pytest.raises(WebhookRefusedError):
        verify(EDLINK, signature, BODY, ["new"], now=NOW)
    both = f"{signature},{sign(EDLINK, BODY, 'new', now=NOW).partition(',')[2]}"
    verify(EDLINK, both, BODY, ["new"], now=NOW)


@pytest.mark.parametrize(
    ("secrets", "problem"),
    [
        ([], "secrets must be at least one secret, got an empty list"),
        ("text", "secrets must be a list of secrets, got str"),
        (b"text", "secrets must be a list of secrets, got bytes"),
        (None, "secrets must be a list of secrets, got NoneType"),
        (Secret("text"), "secrets must be a list of secrets, got Secret"),
        ([""], "secrets must not be empty; is the setting that holds the secret missing\\?"),
        ([SECRET, " "], "secrets must not be empty; is the setting that holds the secret missing\\?"),
        ([None], "secrets must be str, got NoneType"),
        ([b"x"], "secrets must be str, got bytes"),
    ],
)
def test_a_verifier_refuses_missing_secrets_at_once(secrets: Any, problem: str) -> None:
    with pytest.raises(ArgumentError, match=f"^{problem}$"):
        WebhookVerifier(EDLINK, secrets)


def test_a_verifier_takes_bytes_and_hides_its_secrets() -> None:
    verifier = WebhookVerifier(EDLINK, [SECRET])
    with pytest.raises(ArgumentError, match=r"^body must be the raw bytes, got str$"):
        verifier.verify("t=1,v0=1", "text")  # type: ignore[arg-type]
    assert SECRET not in repr(verifier)


def test_an_empty_secret_forges_nothing() -> None:
    forged = f"t={NOW},v0=" + hmac.new(b"", f"{NOW}.".encode() + BODY, sha256).hexdigest()
    for secrets in ([""], "".split(","), [SECRET, ""]):
        with pytest.raises(ArgumentError, match="must not be empty"):
            verify(EDLINK, forged, BODY, secrets, now=NOW)
    with pytest.raises(ArgumentError, match="must not be empty"):
        sign(EDLINK, BODY, "")


@pytest.mark.parametrize("now", [float("nan"), float("inf"), float("-inf")])
def test_a_time_that_is_no_number_is_refused(now: float) -> None:
    with pytest.raises(ArgumentError, match=r"^now must be a finite number of seconds, got "):
        verify(EDLINK, sign(EDLINK, BODY, SECRET, now=1), BODY, [SECRET], now=now)


def test_a_replay_is_known_after_a_rotation() -> None:
    guard, signature = ReplayGuard(), sign(EDLINK, BODY, "new", now=NOW)
    verify(EDLINK, signature, BODY, ["old", "new"], now=NOW, replay=guard)
    for secrets in (["new"], ["new", "newer"]):
        with pytest.raises(WebhookRefusedError, match="before"):
            verify(EDLINK, signature, BODY, secrets, now=NOW, replay=guard)


def test_blanks_and_upper_case_are_taken() -> None:
    time_pair, digest = sign(EDLINK, BODY, SECRET, now=NOW).split(",")
    for signature in (f"{time_pair}, {digest}", f" {digest} ,\t{time_pair} ", f"{time_pair},v0={digest[3:].upper()}"):
        verify(EDLINK, signature, BODY, [SECRET], now=NOW)
    verify(THRIVE, f"sha256={sign(THRIVE, BODY, SECRET)[7:].upper()}", BODY, [SECRET])


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.none(),
        st.text(max_size=80),
        st.from_regex(r"(t=[0-9]{1,14},)?(v0|sha256)=[0-9a-f]{0,64}(,v0=[^\x00]{0,5})?", fullmatch=True),
    ),
    st.binary(max_size=64),
    st.sampled_from([EDLINK, THRIVE]),
)
def test_made_up_signatures_are_refused_and_never_crash(
    signature: str | None, body: bytes, scheme: SignatureScheme
) -> None:
    assert refused(signature, body, scheme)


def test_ten_thousand_damaged_signatures_are_refused_and_never_crash() -> None:
    random = Random(1)
    alphabet = "tv0sha256=,.;-+ 0123456789abcdef\x00\u0661\U0001f600"
    accepted = 0
    for _ in range(10_000):
        text = list(sign(random.choice([EDLINK, THRIVE]), BODY, SECRET, now=NOW))
        for _ in range(random.randint(1, 4)):
            text[random.randrange(len(text))] = random.choice(alphabet) * random.randint(0, 3)
        body = random.randbytes(random.randint(0, 40))
        accepted += not refused("".join(text), body, random.choice([EDLINK, THRIVE]))
    assert accepted == 0


class Made(Model, kw_only=True):
    id: int


class AnyPage(Model, kw_only=True):
    pass


def test_an_event_is_read_as_its_type_says_then_as_its_kind_then_as_any() -> None:
    models = {"page.made": Made, "page.*": AnyPage}

    def kind(type_: object, **more: object) -> type:
        return type(read_event(json.dumps({"type": type_, "id": 1}).encode(), models | more, "type"))

    assert (kind("page.made"), kind("page.moved"), kind("page")) == (Made, AnyPage, AnyPage)
    assert (kind("book.made"), kind(None), kind("book.made", **{"*": Made})) == (UnknownEvent, UnknownEvent, Made)
    for body, said in ((b"{", "must be what"), (b'{"type": "page.made"}', "required, but missing at /id")):
        with pytest.raises(ArgumentError, match=said):
            read_event(body, models, "type")
