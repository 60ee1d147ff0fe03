"""What programs see of a call: log lines, hooks, OpenTelemetry's attributes, headers of their own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from syllabind import Thrive, thrive
from syllabind.core._http import http as httpx
from syllabind.core.options import Options
from syllabind.core.retry import Attempt
from syllabind.errors import ArgumentError, DecodeError, RequestTimeoutError, ServerError
from syllabind_sandbox import Transport, World

from .conftest import Clock
from .service import BOTH, answer, create_item, get_item

REFUSED = (
    {"Authorization": "Bearer x"},
    {"host": "elsewhere.example"},
    {"CONTENT-LENGTH": "0"},
    {"Accept-Encoding": "br"},
    {"X-Trace": "one\r\nX-Two: two"},
    {"X-Trace\n": "one"},
    {"X Trace": "one"},
    {"X-Trace": "ä"},
    {"": "one"},
)


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    """Return level and text of what this package has logged."""
    return [(each.levelname, each.getMessage()) for each in caplog.records if each.name == "syllabind"]


@pytest.mark.parametrize("side", BOTH)
def test_each_request_is_one_line_and_one_that_is_sent_again_is_for_people_to_see(
    side: Any, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    replies: Iterator[Any] = iter(
        [answer({}, 503, {"retry-after": "7"}), httpx.ReadError("secret-reason"), answer({"id": "1"})]
    )

    def reply(_: httpx.Request) -> httpx.Response:
        clock.now += 0.0123
        if isinstance(found := next(replies), Exception):
            raise found
        return found  # type: ignore[no-any-return]

    caplog.set_level(logging.DEBUG, "syllabind")
    side(reply).send(get_item)
    assert lines(caplog) == [
        ("INFO", "getItem: attempt 1, 503 in 12 ms (request r-1), again in 7.00 s"),
        ("INFO", "getItem: attempt 2, ReadError in 12 ms, again in 0.00 s"),
        ("DEBUG", "getItem: attempt 3, 200 in 12 ms (request r-1)"),
    ]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    ("options", "reply", "error", "outcome"),
    [
        ({"largest_body": 10}, answer({"name": "a" * 100}), DecodeError, "BodyError"),
        ({"deadline": 0.5}, httpx.ReadTimeout(""), RequestTimeoutError, "ReadTimeout"),
        ({}, answer({}, 500), ServerError, "500"),
    ],
)
def test_a_call_that_fails_is_logged_as_well(
    side: Any, options: Any, reply: Any, error: Any, outcome: str, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        clock.now += 1.0
        if isinstance(reply, Exception):
            raise reply
        return reply  # type: ignore[no-any-return]

    caplog.set_level(logging.DEBUG, "syllabind")
    with pytest.raises(error):
        side(respond, **options).send(create_item)
    ((level, text),) = lines(caplog)
    assert level == "DEBUG"
    assert text.startswith(f"createItem: attempt 1, {outcome} in 1000 ms")


def test_a_renewal_is_one_line_for_people_to_see_and_no_line_holds_a_secret_or_a_body(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World(seed=1, people=10)
    known = world.credentials.thrive
    caplog.set_level(logging.DEBUG)
    credential = thrive.application(
        tenant_id=known.tenant_id,
        client_id=known.client_id,
        client_secret=known.client_secret,
        transport=Transport(world),
    )
    with Thrive(credential, transport=Transport(world)) as client:
        user = client.users.search(limit=1).first()
        world.advance(100_000)
        client.with_options(headers={"X-Trace": "visible-nowhere"}).users.get(user.id)
    renewals = [(level, text) for level, text in lines(caplog) if text.startswith("token request: attempt 1, 200 in ")]
    assert [level for level, _ in renewals] == ["INFO", "INFO"]
    assert [text.partition(":")[0] for level, text in lines(caplog) if level == "DEBUG"] == [
        "searchUsers",
        "getUser",
        "getUser",
    ]
    secrets = [known.client_secret, credential.source.token().access_token.reveal(), user.email, "visible-nowhere"]
    assert not [secret for secret in secrets if secret in caplog.text]


@pytest.mark.parametrize("side", BOTH)
def test_hooks_see_a_request_before_it_is_sent_and_its_outcome_after(side: Any, clock: Clock) -> None:
    seen: list[tuple[str, int, int | None, str | None, str]] = []

    def note(moment: str) -> Any:
        return lambda told: seen.append((moment, told.number, told.status, told.request_id, told.url))

    replies = iter([answer({}, 503), answer({"id": "1"})])

    def reply(_: httpx.Request) -> httpx.Response:
        seen.append(("service", 0, None, None, ""))
        return next(replies)

    side(reply, hooks={"request": note("request"), "response": note("response")}).send(get_item)
    url = "https://api.example/items/1"
    assert [each for each in seen if each[0] != "service"] == [
        ("request", 1, None, None, url),
        ("response", 1, 503, "r-1", url),
        ("request", 2, None, None, url),
        ("response", 2, 200, "r-1", url),
    ]
    assert [each[0] for each in seen] == ["request", "service", "response"] * 2


def test_attempts_have_the_attributes_of_the_conventions_for_http_clients() -> None:
    said = {"operation": "getItem", "method": "GET", "url": "https://api.example/items?a=***", "sent": True}
    good = Attempt(number=1, status=200, idempotent=True, request_id="r-1", **said)
    assert good.attributes == {
        "syllabind.operation": "getItem",
        "syllabind.request_id": "r-1",
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "url.full": "https://api.example/items?a=***",
    }
    failed = Attempt(number=3, status=None, idempotent=True, error=httpx.ReadError(""), **said).attributes
    assert (failed["http.request.resend_count"], failed["error.type"]) == (2, "ReadError")
    assert Attempt(number=1, status=503, idempotent=True, **said).attributes["error.type"] == "503"


@pytest.mark.parametrize("side", BOTH)
def test_own_headers_are_sent_with_each_call_or_with_one(side: Any) -> None:
    seen: list[dict[str, str]] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(dict(request.headers))
        return answer({"id": "1"})

    service = side(reply, headers={"x-trace": "all", "User-Agent": "roster/1"})
    service.send(get_item)
    service.client = service.client.with_options(headers={"X-Trace": "one"})
    service.send(get_item)
    assert [(each["x-trace"], each["user-agent"].partition("/")[0]) for each in seen] == [
        ("all", "roster"),
        ("one", "syllabind"),
    ]


@pytest.mark.parametrize("headers", REFUSED, ids=lambda each: next(iter(each)).strip() or "empty")
def test_headers_that_are_the_clients_own_or_cannot_be_sent_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match="headers"):
        Options(headers=headers)


def test_hooks_of_another_name_are_refused() -> None:
    async def never_awaited(_: Attempt) -> None:
        pass

    for wrong in ({"respond": print}, {"request": 5}, {"response": never_awaited}):
        with pytest.raises(ArgumentError, match="hooks must be plain functions by the names request and response, got"):
            Options(hooks=wrong)  # type: ignore[arg-type]


def test_headers_are_those_that_were_checked() -> None:
    given = {"X-Trace": "one"}
    options = Options(headers=given)
    given["X-Trace"] = "two\r\nX-Three: three"
    assert options.headers == {"X-Trace": "one"}
