"""Sending again: what the policy decides, what an outage costs, how long a call may take, what a write may do."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from syllabind.auth import AuthorizedUser, BearerToken, OAuthScheme, Token
from syllabind.core._http import http as httpx
from syllabind.core.client import Client, Options
from syllabind.core.deadline import OutOfTimeError
from syllabind.core.operation import operation
from syllabind.core.rate_limit import RateLimiter
from syllabind.core.retry import Attempt, RetryBudget, RetryPolicy, retry_after
from syllabind.errors import (
    ApiError,
    AuthError,
    ConnectionFailedError,
    DecodeError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
)
from tests.runtime.conftest import Clock
from tests.runtime.service import API, BOTH, SERVER, Item, Lists, Transport, answer, create_item, create_keyed, get_item

NOW = 1_700_000_000.0
FORMS = [
    ("120", 120.0),
    ("10.752", 10.752),
    ("0", 0.0),
    (" 7 ", 7.0),
    ("5.", 5.0),
    ("5, 9", 9.0),
    ("Tue, 14 Nov 2023 22:14:20 GMT", 60.0),
    ("Tue, 14 Nov 2023 22:14:20 -0000", 60.0),
    ("Tue, 14 Nov 2023 23:14:20 +0100", 60.0),
    ("Tuesday, 14-Nov-23 22:14:20 GMT", 60.0),
    ("Mon, 13 Nov 2023 00:00:00 GMT", 0.0),
    ("1000000000", 1e9),
    ("-5", None),
    ("NaN", None),
    ("inf", None),
    ("1e9", None),
    ("9" * 400, None),
    ("soon", None),
    ("", None),
    ("\u0665", None),
    ("Fri, 99 Zzz 99999 99:99:99 GMT", None),
]


def attempt(**changes: Any) -> Attempt:
    return Attempt(**{"number": 1, "status": 503, "sent": True, "idempotent": True, **changes})


@pytest.mark.parametrize(("text", "seconds"), FORMS)
def test_every_form_of_retry_after_is_read_or_left_alone(text: str, seconds: float | None) -> None:
    headers = {"retry-after": text}
    found = retry_after(headers, NOW)
    assert found == seconds if seconds is None else found == pytest.approx(seconds)


def test_retry_after_forms_are_counted_and_never_wait_longer_than_the_cap(
    report: Callable[[str, object], None],
) -> None:
    policy = RetryPolicy()
    for text, _ in FORMS:
        delay = policy.decide(attempt(retry_after=retry_after({"retry-after": text}, NOW)), 0.0)
        assert delay is None or delay <= policy.longest_retry_after
    assert len(FORMS) >= 12
    report("forms of Retry-After that are read or ignored", len(FORMS))


def test_a_date_counts_from_the_answers_own_clock() -> None:
    headers = {"retry-after": "Tue, 14 Nov 2023 22:14:20 GMT", "date": "Tue, 14 Nov 2023 22:14:10 GMT"}
    assert retry_after(headers, NOW + 86_400) == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("changes", "again"),
    [
        *(({"status": status}, True) for status in (408, 425, 429, 500, 502, 503, 504, 522)),
        *(({"status": status}, False) for status in (400, 401, 403, 404, 409, 422, 501, 505, 304)),
        ({"status": 429, "idempotent": False}, True),
        *(({"status": status, "idempotent": False}, False) for status in (408, 425, 500, 502, 503, 504)),
        ({"status": 503, "idempotent": False, "not_applied": frozenset({429, 503})}, True),
        ({"status": None}, True),
        ({"status": None, "idempotent": False}, False),
        ({"status": None, "idempotent": False, "sent": False}, True),
        ({"status": None, "error": httpx.LocalProtocolError("bad header")}, False),
        ({"number": 4}, False),
        ({"status": 499}, False),
        ({"status": 599}, True),
        ({"number": 3}, True),
        ({"retry_after": 60.0}, True),
        ({"retry_after": 60.1}, False),
        ({"left": 0.0}, False),
        ({"left": 0.125}, False),
        ({"left": 0.126}, True),
        ({"left": 5.0, "retry_after": 6.0}, False),
    ],
)
def test_what_is_sent_again(changes: dict[str, Any], again: bool) -> None:
    assert (RetryPolicy().decide(attempt(**changes), 0.5) is not None) is again


def test_delays_are_drawn_evenly_below_a_doubling_bound() -> None:
    policy, draw = RetryPolicy(max_retries=100), random.Random(1)
    for number, bound in ((1, 0.25), (3, 1.0), (50, 20.0)):
        bins = [0] * 20
        for _ in range(10_000):
            delay = policy.decide(attempt(number=number), draw.random())
            assert delay is not None
            bins[int(20 * delay / bound)] += 1
        assert max(abs(each - 500) for each in bins) < 100


@pytest.mark.parametrize(
    ("changes", "seconds"),
    [
        ({}, 0.125),
        ({"number": 2}, 0.25),
        ({"number": 3}, 0.5),
        ({"number": 7}, 8.0),
        ({"number": 8}, 10.0),
        ({"number": 100}, 10.0),
        ({"status": 429}, 0.5),
        ({"status": 429, "number": 4}, 4.0),
        ({"retry_after": 10.0}, 10.125),
        ({"status": 429, "retry_after": 10.0, "left": 11.0}, 10.5),
    ],
)
def test_how_long_a_delay_is(changes: dict[str, Any], seconds: float) -> None:
    assert RetryPolicy(max_retries=100).decide(attempt(**changes), 0.5) == seconds
    assert RetryPolicy(max_retries=2000).decide(attempt(number=2000), 1.0) == 20.0


@pytest.mark.parametrize("side", BOTH)
def test_no_retries_means_one_sending(side: Any) -> None:
    service = side(lambda _: answer({}, 503), retry=RetryPolicy(max_retries=0))
    with pytest.raises(ServerError) as caught:
        service.send(get_item)
    assert caught.value.attempts == 1
    assert service.client.with_options(max_retries=2).options.retry.max_retries == 2
    assert service.client.options.retry.max_retries == 0


@pytest.mark.parametrize("side", BOTH)
def test_the_hook_sees_each_attempt(side: Any, clock: Clock) -> None:
    seen: list[Attempt] = []
    replies: Iterator[Any] = iter(
        [answer({}, 503, {"retry-after": "7"}), httpx.ReadError("reset"), answer({"id": "1"})]
    )

    def reply(_: httpx.Request) -> httpx.Response:
        clock.now += 1.5
        found = next(replies)
        if isinstance(found, Exception):
            raise found
        return found  # type: ignore[no-any-return]

    service = side(reply, hooks={"response": seen.append})
    assert service.send(get_item).id == "1"
    assert [(each.number, each.status, type(each.error), each.delay) for each in seen] == [
        (1, 503, type(None), 7.0),
        (2, None, httpx.ReadError, 0.0),
        (3, 200, type(None), None),
    ]
    assert {(each.operation, each.method, each.seconds) for each in seen} == {("getItem", "GET", 1.5)}
    assert clock.slept == [7.0, 0.0]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("write", [create_item, create_keyed])
def test_the_hook_is_told_all_of_an_attempt(side: Any, write: Any, clock: Clock) -> None:
    seen: list[Attempt] = []
    replies: Iterator[Any] = iter([httpx.ConnectTimeout("slow"), answer({}, 503, {"retry-after": "2.5"}), answer({})])

    def reply(_: httpx.Request) -> httpx.Response:
        clock.now += 1.0
        if isinstance(found := next(replies), Exception):
            raise found
        return found  # type: ignore[no-any-return]

    keyed = write is create_keyed
    with pytest.raises(DecodeError if keyed else ServerError):
        side(reply, deadline=10.0, hooks={"response": seen.append}).send(write)
    said = {"operation": write.id, "method": "POST", "idempotent": keyed, "seconds": 1.0}
    said["url"] = "https://api.example/items" + ("?%24idempotency=***" if keyed else "")
    assert [attrs.evolve(each, error=None) for each in seen] == [
        Attempt(number=1, status=None, sent=False, left=9.0, delay=0.0, **said),
        Attempt(
            number=2,
            status=503,
            sent=True,
            left=8.0,
            retry_after=2.5,
            delay=2.5 if keyed else None,
            request_id="r-1",
            **said,
        ),
        Attempt(number=3, status=200, sent=True, left=4.5, request_id="r-1", **said),
    ][: 3 if keyed else 2]
    assert isinstance(seen[0].error, httpx.ConnectTimeout)


@pytest.mark.parametrize("side", BOTH)
def test_waiting_as_a_busy_service_asked_costs_no_budget(side: Any, clock: Clock) -> None:
    for status, delay, sends in ((429, "1", 800), (429, "", 300), (503, "1", 300)):
        calls = [0]

        def reply(
            _: httpx.Request, status: int = status, delay: str = delay, calls: list[int] = calls
        ) -> httpx.Response:
            calls[0] += 1
            return answer({}, status, {"retry-after": delay} if delay else {})

        service = side(reply)
        for _ in range(200):
            with pytest.raises(ApiError):
                service.send(get_item)
        assert calls[0] == sends


def test_a_retry_costs_five_and_a_success_gives_one_back() -> None:
    budget = RetryBudget()
    assert [budget.take() for _ in range(101)] == [True] * 100 + [False]
    for _ in range(4):
        budget.refill()
    assert not budget.take()
    budget.refill()
    assert [budget.take(), budget.take()] == [True, False]
    for _ in range(600):
        budget.refill()
    assert [budget.take() for _ in range(101)] == [True] * 100 + [False]


@pytest.mark.parametrize("side", BOTH)
def test_an_outage_is_not_amplified(side: Any, report: Callable[[str, object], None]) -> None:
    sends, down = [0], [True]

    def reply(_: httpx.Request) -> httpx.Response:
        sends[0] += 1
        return answer({}, 503) if down[0] else answer({"id": "1"})

    service = side(reply)
    for _ in range(1000):
        with pytest.raises(ServerError):
            service.send(get_item)
    ratio = sends[0] / 1000
    assert ratio <= 1.10
    down[0] = False
    for _ in range(500):
        service.send(get_item)
    down[0], sends[0] = True, 0
    with pytest.raises(ServerError):
        service.send(get_item)
    assert sends[0] == 4
    report("requests for each call during an outage", ratio)


def test_a_long_retry_after_is_raised_and_not_waited_for(clock: Clock) -> None:
    service = BOTH[0](lambda _: answer({}, 429, {"retry-after": "3600.5"}))
    with pytest.raises(RateLimitedError) as caught:
        service.send(get_item)
    assert (caught.value.retry_after, caught.value.attempts, clock.slept) == (3600.5, 1, [])


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("slow", [0.5, 3.0, 50.0])
def test_the_deadline_holds_over_retries_and_waiting(
    side: Any, slow: float, clock: Clock, report: Callable[[str, object], None]
) -> None:
    def reply(request: httpx.Request) -> httpx.Response:
        allowed = request.extensions["timeout"]["read"]
        clock.now += min(slow, allowed)
        if slow > allowed:
            raise httpx.ReadTimeout("slow", request=request)
        return answer({}, 503)

    begun = clock.now
    service = side(reply, deadline=10.0, read_timeout=5.0, retry=RetryPolicy(max_retries=100, base=4.0))
    with pytest.raises((RequestTimeoutError, ServerError)):
        service.send(get_item)
    assert clock.now - begun <= 10.0
    report("longest call with a deadline of 10 s", f"{clock.now - begun:.1f} s")


@operation("getSecured", Item, Item, auth="oauth")
def get_secured() -> Any:
    """Needs a token."""
    return get_item.build()


def client_of_a_person(reply: Callable[[httpx.Request], httpx.Response], options: Options | None = None) -> Client:
    user = AuthorizedUser(
        scheme=OAuthScheme(name="oauth", token_url=f"{SERVER}/token"),
        client_id="c",
        token=Token(access_token="a-token", refresh_token="r-token"),
        transport=httpx.MockTransport(reply),
    )
    return Client(user, api=API, server=SERVER, options=options, transport=httpx.MockTransport(reply))


def test_the_deadline_counts_the_token_call(clock: Clock) -> None:
    calls: list[str] = []

    def reply(request: httpx.Request) -> httpx.Response:
        calls.append(request.url.path)
        if request.url.path == "/token":
            clock.now += 9.0
            return httpx.Response(200, json={"access_token": f"t-{len(calls)}", "expires_in": 3600})
        clock.now += 2.0
        return answer({}, 401)

    client = client_of_a_person(reply, Options(deadline=10.0))
    with pytest.raises(RequestTimeoutError, match="deadline"):
        client.send(get_secured, get_secured.build())
    assert calls == ["/items/1", "/token"]


@pytest.mark.parametrize("tokens", ["refused", "useless"])
def test_a_storm_of_401_asks_for_one_token(tokens: str, report: Callable[[str, object], None]) -> None:
    asked = [0]

    def reply(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/token":
            asked[0] += 1
            if tokens == "refused":
                return httpx.Response(400, json={"error": "invalid_grant"})
            return httpx.Response(200, json={"access_token": f"t-{asked[0]}", "expires_in": 3600})
        return answer({}, 401)

    client = client_of_a_person(reply)
    for _ in range(50):
        with pytest.raises((AuthError, ApiError)):
            client.send(get_secured, get_secured.build())
    # A service that takes none of the tokens that it gives out is tried twice, then believed.
    assert asked[0] == (1 if tokens == "refused" else 2)
    report(f"token requests in 50 calls, tokens {tokens}", asked[0])


@pytest.mark.parametrize("side", BOTH)
def test_lost_answers_never_double_a_write(side: Any, report: Callable[[str, object], None]) -> None:
    """200 schedules: the answer to a POST is lost in another way and place each time."""
    doubled = missing = keyed_wrong = 0
    for seed in range(100):
        draw = random.Random(seed)
        for write in (create_item, create_keyed):
            service = Lists(0)
            losses = [draw.choice(("none", "reset", "timeout", "502", "before", "503")) for _ in range(3)]

            def reply(request: httpx.Request, service: Lists = service, losses: list[str] = losses) -> httpx.Response:
                loss = losses.pop(0) if losses else "none"
                if loss == "before":
                    raise httpx.ConnectError("refused", request=request)
                response = service(request)
                if loss == "reset":
                    raise httpx.ReadError("reset", request=request)
                if loss == "timeout":
                    raise httpx.ReadTimeout("slow", request=request)
                return answer({}, int(loss)) if loss in ("502", "503") else response

            try:
                done = side(reply).send(write)
            except (ConnectionFailedError, ApiError):
                done = None
            doubled += len(service.effects) > 1
            missing += done is not None and len(service.effects) != 1
            keyed_wrong += write is create_keyed and (done is None or len(service.effects) != 1)
    assert (doubled, missing, keyed_wrong) == (0, 0, 0)
    report(
        "writes whose answer was lost: schedules, applied twice, keyed but not applied once",
        f"200, {doubled}, {keyed_wrong}",
    )


def test_a_write_that_may_have_been_done_tells_its_key() -> None:
    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params.get("$idempotency"))
        raise httpx.ReadError("reset", request=request)

    seen: list[str | None] = []
    with pytest.raises(ConnectionFailedError) as caught:
        BOTH[0](reply).send(create_keyed)
    assert (len(seen), set(seen), caught.value.attempts) == (4, {caught.value.key}, 4)
    with pytest.raises(ConnectionFailedError) as caught:
        BOTH[0](reply).send(create_item)
    assert (caught.value.attempts, caught.value.key) == (1, None)


def test_the_callers_own_key_is_kept() -> None:
    seen: list[Any] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params.get_list("$idempotency"))
        return answer({"id": "1"})

    BOTH[0](reply).send(create_keyed, create_keyed.build().at("/items", (("$idempotency", "mine"),)))
    assert seen == [["mine"]]


class Limited:
    """A service that limits like Adobe's: a rate and a burst, by the millisecond (API rate limits)."""

    def __init__(self, clock: Clock, rate: float, burst: int) -> None:
        self.clock, self.rate, self.burst = clock, rate, burst
        self.excess, self.at = 0.0, clock.now
        self.refused = self.served = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, or refuse."""
        self.clock.now += 0.05
        left = max(0.0, self.excess - (self.clock.now - self.at) * self.rate / 60)
        self.at = self.clock.now
        headers = {"x-rate-limit": f"{self.rate:g}r/m", "x-burst": str(self.burst)}
        if left + 1 > self.burst + 1:
            self.excess = left
            self.refused += 1
            wait = (left - self.burst) * 60 / self.rate
            return answer({"message": "429 Too many requests"}, 429, {**headers, "retry-after": f"{wait + 0.001:.3f}"})
        self.excess = left + 1
        self.served += 1
        return answer({"id": "1"}, 200, headers)


@pytest.mark.parametrize(("rate", "burst"), [(100.0, 100), (30.0, 10), (600.0, 10)])
def test_a_paced_client_stays_below_the_limit(
    rate: float, burst: int, clock: Clock, report: Callable[[str, object], None]
) -> None:
    share = {}
    for paced in (True, False):
        limited = Limited(clock, rate, burst)
        service = BOTH[0](limited, paced=paced, retry=RetryPolicy(max_retries=5))
        begun = clock.now
        while clock.now - begun < 600:
            service.send(get_item)
        share[paced] = limited.served / min(10 * rate + burst, 600 / 0.05)
        assert limited.refused == 0 or not paced
    assert share[True] >= 0.95
    report(f"paced calls at {rate:g} a minute: 429 answers, share of what is permitted", f"0, {share[True]:.1%}")


def test_pacing_needs_a_limit_that_can_be_read() -> None:
    limiter = RateLimiter(API.rate_limit)
    for text in ("", "fast", "0r/m", "-5r/m", "1e3r/m"):
        limiter.update("GET", {"x-rate-limit": text, "x-burst": "ten"}, None, 0.0)
        assert [limiter.reserve("GET", 0.0) for _ in range(3)] == [0.0] * 3
    limiter.update("GET", {"x-rate-limit": "60r/m"}, 5.0, 0.0)
    assert limiter.reserve("GET", 0.0) == pytest.approx(5.0)
    assert limiter.reserve("POST", 0.0) == 0.0


@pytest.mark.parametrize("rate", ["1r/s", "60r/m", "3600r/h", "86400r/d", "0.5r/s", " 60r/m "])
@pytest.mark.parametrize(("burst", "free"), [("", 0), ("ten", 0), ("0", 0), ("1", 0), ("2", 1), (" 4 ", 3)])
def test_calls_are_spread_after_the_burst(rate: str, burst: str, free: int) -> None:
    """1 % slower than the limit; as many at once as the burst allows, the call that reported the limit included."""
    limiter, step = RateLimiter(API.rate_limit), 1.01 * (2 if rate == "0.5r/s" else 1)
    limiter.update("GET", {"x-rate-limit": rate, "x-burst": burst}, None, 100.0)
    expected = [max(0.0, (number - free) * step) for number in range(1, 8)]
    assert [limiter.reserve("GET", 100.0) for _ in range(7)] == pytest.approx(expected)
    limiter.update("GET", {"x-rate-limit": rate, "x-burst": burst}, None, 100.0)
    assert limiter.reserve("GET", 100.0) == pytest.approx(max(0.0, (8 - free) * step))
    assert [limiter.reserve("GET", 200.0) for _ in range(free + 2)] == pytest.approx([0.0] * (free + 1) + [step])


def test_the_clients_own_queue_may_be_longer_than_a_service_may_ask_to_wait() -> None:
    limiter = RateLimiter(API.rate_limit)
    limiter.update("GET", {"x-rate-limit": "60r/m", "x-burst": "9999999999"}, None, 0.0)  # no burst that can be true
    assert [limiter.reserve("GET", 0.0, longest=2.0) for _ in range(4)] == pytest.approx([1.01, 2.02, 3.03, 4.04])
    limiter.update("GET", {}, 3.0, 0.0)
    with pytest.raises(OutOfTimeError):
        limiter.reserve("GET", 0.0, longest=2.0)


@pytest.mark.parametrize("burst", ["", "5"])
def test_a_busy_service_is_left_alone_for_as_long_as_it_asks(burst: str) -> None:
    limiter, headers = RateLimiter(API.rate_limit), {"x-rate-limit": "60r/m", "x-burst": burst}
    limiter.update("GET", {}, 30.0, 0.0)
    assert limiter.reserve("GET", 0.0) == 0.0
    limiter.update("GET", headers, 30.0, 10.0)
    assert limiter.reserve("GET", 10.0) == pytest.approx(30.0)
    limiter.update("GET", headers, 1.0, 10.0)
    assert limiter.reserve("GET", 10.0) == pytest.approx(31.01)
    limiter.update("GET", {}, 60.0, 10.0)
    assert limiter.reserve("GET", 10.0) == pytest.approx(60.0)


@pytest.mark.parametrize("side", BOTH)
def test_a_paced_client_waits_before_it_sends(side: Any, clock: Clock) -> None:
    headers = {"x-rate-limit": "60r/m", "x-burst": "1"}
    replies = [answer({"id": "1"}, 200, headers), answer({}, 429, {**headers, "retry-after": "7"})]
    service = side(lambda _: replies.pop(0) if replies else answer({"id": "1"}, 200, headers), paced=True)
    for _ in range(3):
        assert service.send(get_item).id == "1"
    # The delay of the 429, and after it, nothing more for the pace; then the usual step.
    assert clock.slept == pytest.approx([1.01, 7.0, 1.01])
    assert side(lambda _: answer({"id": "1"}, 200, headers)).send(get_item).id == "1"
    assert len(clock.slept) == 3


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(("status", "pause"), [(429, 7.0), (503, 1.01)])
def test_a_paced_client_keeps_its_next_call_back_after_a_429(
    side: Any, status: int, pause: float, clock: Clock
) -> None:
    headers = {"x-rate-limit": "60r/m", "x-burst": "1", "retry-after": "7"}
    service = side(lambda _: answer({}, status, headers), paced=True, retry=RetryPolicy(max_retries=0))
    for _ in range(2):
        with pytest.raises(ApiError):
            service.send(get_item)
    assert clock.slept == pytest.approx([pause])


def test_a_static_token_is_not_renewed() -> None:
    transport = Transport(lambda _: answer({}, 401))
    client = Client(BearerToken("a-token", "oauth"), api=API, server=SERVER, transport=transport)
    with pytest.raises(ApiError):
        client.send(get_secured, get_secured.build())
    assert transport.open == 0
