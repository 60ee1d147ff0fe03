"""Webhook signatures: what is signed is accepted once, in time; anything else is refused, and nothing ever crashes."""

import hmac
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syllabind.core.errors import ArgumentError
from syllabind.core.redact import Secret
from syllabind.core.webhooks import ReplayGuard, SignatureScheme, WebhookRefused, sign, verify

EDLINK = SignatureScheme(header="Edlink-Signature", timestamp="t", digest="v0")
THRIVE = SignatureScheme(header="x-hmac-signature", digest="sha256")
SECRET = "sbx_webhook_secret"
NOW = 1_700_000_000
BODY = (b'{"$events":[{"type":"person.updated","payload":{"id":"1"}}],"pad":"' + b"x" * 1024)[:1022] + b'"}'


def refused(signature: str | None, body: bytes = BODY, scheme: SignatureScheme = EDLINK, now: float = NOW) -> bool:
    try:
        verify(scheme, signature, body, [SECRET], now=now)
    except WebhookRefused:
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


@pytest.mark.parametrize(("drift", "accepted"), [(-301, False), (-299, True), (299, True), (301, False)])
def test_the_time_window_holds_both_ways(drift: int, accepted: bool) -> None:
    assert refused(sign(EDLINK, BODY, SECRET, now=NOW + drift)) is not accepted


def test_a_replay_is_refused() -> None:
    guard = ReplayGuard()
    for scheme in (EDLINK, THRIVE):
        signature = sign(scheme, BODY, SECRET, now=NOW)
        verify(scheme, signature, BODY, [SECRET], now=NOW, replay=guard)
        with pytest.raises(WebhookRefused, match="before"):
            verify(scheme, signature, BODY, [SECRET], now=NOW + 1, replay=guard)


def test_the_guard_forgets_what_the_time_window_refuses_anyway() -> None:
    guard = ReplayGuard(seconds=900, most=2)
    assert guard.first(b"a", 0.0)
    assert not guard.first(b"a", 900.0)
    assert guard.first(b"a", 901.0)
    assert guard.first(b"b", 902.0)
    assert guard.first(b"c", 903.0)
    assert guard.first(b"a", 904.0), "the oldest mark makes room"


def test_a_secret_can_be_rotated() -> None:
    signature = sign(EDLINK, BODY, "old", now=NOW)
    verify(EDLINK, signature, BODY, ["new", "old"], now=NOW)
    with pytest.raises(WebhookRefused):
        verify(EDLINK, signature, BODY, ["new"], now=NOW)
    both = f"{signature},{sign(EDLINK, BODY, 'new', now=NOW).partition(',')[2]}"
    verify(EDLINK, both, BODY, ["new"], now=NOW)


@pytest.mark.parametrize(("secrets", "body"), [([], BODY), ("text", BODY), ([SECRET], "text")])
def test_a_misuse_is_an_argument_error(secrets: object, body: object) -> None:
    with pytest.raises(ArgumentError):
        verify(EDLINK, "t=1,v0=1", body, secrets)  # type: ignore[arg-type]


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
