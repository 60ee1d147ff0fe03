"""Plain mistakes get one sentence that says what was expected, what came, and what to do; nothing is sent."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any

import attrs
import httpx
import pytest

from syllabind import (
    AsyncEdlink,
    AsyncLearningManager,
    AsyncThrive,
    Edlink,
    LearningManager,
    Options,
    SyllabindError,
    Thrive,
    alm,
    edlink,
    thrive,
)
from syllabind.auth import Token
from syllabind_thrive.models import CompletionCreate
from syllabind_thrive.pydantic import UserCreate

NAIVE = datetime.datetime(2026, 1, 2)
APPLICATION = {"client_id": "id", "client_secret": "secret"}


def never(request: httpx.Request) -> httpx.Response:
    pytest.fail("a request was sent")


@attrs.frozen
class Clients:
    """The client classes of one kind, sync or async, and what runs their calls."""

    edlink: Any
    thrive: Any
    alm: Any

    def tenant(self) -> Any:
        """A client of a tenant that sends nothing."""
        return self.thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(never))

    def person(self, credential: Any) -> Any:
        """A client of Edlink that sends nothing."""
        return self.edlink(credential, transport=httpx.MockTransport(never))

    async def closed(self) -> Any:
        """The same, closed."""
        made = self.tenant()
        await done(made.aclose() if hasattr(made, "aclose") else made.close())
        return made


SYNC = Clients(Edlink, Thrive, LearningManager)
ASYNC = Clients(AsyncEdlink, AsyncThrive, AsyncLearningManager)


async def done(value: Any) -> Any:
    """Return the value of a call, the records of a list."""
    if inspect.isawaitable(value):
        return await value
    if isinstance(value, AsyncIterable):
        return [each async for each in value]
    return list(value) if hasattr(value, "by_page") else value


def pydantic_user() -> Any:
    return UserCreate.model_construct(ref="1", firstName="Ann", lastName="Lee", email="ann@example.com")


def completion(when: Any) -> Any:
    return CompletionCreate(user_id="u", content_id="c", completed_at=when)


async def call_after_close(clients: Clients) -> Any:
    return await done((await clients.closed()).users.get("1"))


async def list_after_close(clients: Clients) -> Any:
    return await done((await clients.closed()).users.search())


async def page_after_close(clients: Clients) -> Any:
    pages = (await clients.closed()).users.search().by_page()
    return await anext(pages) if hasattr(pages, "__anext__") else next(pages)


MISTAKES: dict[str, tuple[Callable[[Clients], Any], str]] = {
    "a string for a credential": (lambda clients: clients.edlink("token"), "must be a credential, got str; make one"),
    "a token for a credential": (
        lambda clients: clients.alm(Token(access_token="t")),
        "must be a credential, got Token; make one with",
    ),
    "a function for a credential": (
        lambda clients: clients.thrive(thrive.basic),
        "must be a credential, got function; make one with",
    ),
    "a string for a token": (
        lambda clients: clients.alm(alm.user("t", **APPLICATION)),  # type: ignore[arg-type]
        "must be a Token, got str; use Token.from_refresh_token",
    ),
    "a string for an administrator": (
        lambda clients: clients.alm(alm.impersonate("t", "a@b.example")),  # type: ignore[arg-type]
        r"that user\(\) returns",
    ),
    "a call of a closed client": (call_after_close, "the client is closed; make a new one"),
    "a list of a closed client": (list_after_close, "the client is closed; make a new one"),
    "a page of a closed client": (page_after_close, "the client is closed; make a new one"),
    "the wrong kind of token": (
        lambda clients: clients.edlink(
            edlink.user_token("t"), transport=httpx.MockTransport(never)
        ).graph.people.list(),
        "takes integrationAccessToken, but the client carries userAccessToken; make another client for it",
    ),
    "another API's credential": (
        lambda clients: clients.person(thrive.basic("a", "b")).my.profile.get(),
        r"a credential of thrive \(basicAuth\) does not belong to edlink; nothing was sent. Make one of edlink",
    ),
    "a pydantic body": (
        lambda clients: clients.tenant().users.create(pydantic_user()),
        r"must be .*; pass body.model_dump\(mode=.json., by_alias",
    ),
    "a naive date in a query": (
        lambda clients: clients.tenant().users.search(updated_since=NAIVE),
        "updated_since must have a time zone, such as tzinfo=datetime.UTC",
    ),
    "a text for a date": (
        lambda clients: clients.tenant().users.search(updated_since="2026-01-02"),
        "updated_since must be a datetime with a time zone, got '2026-01-02'",
    ),
    "a path of another server": (
        lambda clients: clients.tenant().request("GET", "https://evil.example/x?token=1"),
        "path must be a path on https://public.api.learn.link, got 'https://evil.example/x'$",
    ),
    "a host as a path": (
        lambda clients: clients.tenant().request("GET", "//evil.example/x"),
        "path must be a path on https://public.api.learn.link, got '//evil.example/x'$",
    ),
    "a text as a deadline": (
        lambda clients: clients.tenant().with_options(deadline="5"),
        "deadline must be a number of at least 0, got '5'",
    ),
    "a negative timeout": (
        lambda clients: clients.thrive(options=Options(read_timeout=-1.0)),
        "read_timeout must be a number of at least 0, got -1.0",
    ),
    "a negative number of retries": (
        lambda clients: clients.tenant().with_options(max_retries=-1),
        "max_retries must be a number of at least 0, got -1",
    ),
    "a job's file in a directory that is not there": (
        lambda clients: (
            clients.alm(alm.user_token("t"), transport=httpx.MockTransport(never))
            .jobs.start.resume('{"operation": "getJob", "arguments": {"id": "1"}}')
            .download("no-directory/report.csv")
        ),
        r"there is no such directory: 'no-directory.report.csv'",
    ),
    "a naive date in a body": (
        lambda clients: clients.tenant().completions.create(completion(NAIVE)),
        "body /completedAt must have a time zone, such as tzinfo=datetime.UTC",
    ),
    "a naive date in a dict": (
        lambda clients: clients.tenant().completions.create({"userId": "u", "contentId": "c", "completedAt": NAIVE}),
        "body /completedAt must have a time zone, such as tzinfo=datetime.UTC",
    ),
}


@pytest.mark.parametrize("clients", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("name", MISTAKES)
async def test_a_mistake_is_told_with_its_remedy(name: str, clients: Clients) -> None:
    make, reported = MISTAKES[name]
    with pytest.raises((SyllabindError, RuntimeError, FileNotFoundError), match=reported) as caught:
        await done(await run(make, clients))
    assert "\n" not in str(caught.value)


async def run(make: Callable[[Clients], Any], clients: Clients) -> Any:
    found = make(clients)
    return await found if isinstance(found, Awaitable) and inspect.iscoroutinefunction(make) else found
