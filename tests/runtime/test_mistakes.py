"""Plain mistakes get one sentence that says what was expected, what came, and what to do; nothing is sent."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from syllabind import Edlink, SyllabindError, Thrive, alm, edlink, thrive
from syllabind.auth import Token
from syllabind_thrive.models import CompletionCreate
from syllabind_thrive.pydantic import UserCreate

NAIVE = datetime.datetime(2026, 1, 2)
APPLICATION = {"client_id": "id", "client_secret": "secret"}


def never(request: httpx.Request) -> httpx.Response:
    pytest.fail("a request was sent")


def client() -> Thrive:
    return Thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(never))


def closed() -> Thrive:
    made = client()
    made.close()
    return made


def person() -> Edlink:
    return Edlink(edlink.user_token("token"), transport=httpx.MockTransport(never))


def pydantic_user() -> Any:
    return UserCreate.model_construct(ref="1", firstName="Ann", lastName="Lee", email="ann@example.com")


MISTAKES: dict[str, tuple[Callable[[], Any], str]] = {
    "a string for a credential": (lambda: Edlink("token"), "must be a credential, got str; make one with"),  # type: ignore[arg-type]
    "a token for a credential": (lambda: Edlink(Token(access_token="t")), "must be a credential, got Token; make one"),  # type: ignore[arg-type]
    "a string for a token": (lambda: alm.user("t", **APPLICATION), "must be a Token, got str; use Token.from_refresh"),  # type: ignore[arg-type]
    "a string for an administrator": (
        lambda: alm.impersonate("t", "a@b.example"),
        "that user\\(\\) returns",
    ),  # type: ignore[arg-type]
    "a closed client": (lambda: closed().users.get("1"), "the client is closed; make a new one"),
    "a list of a closed client": (lambda: list(closed().users.search()), "the client is closed; make a new one"),
    "the wrong kind of token": (
        lambda: person().graph.people.list().first(),
        "takes integrationAccessToken, but the client carries userAccessToken; make another client for it",
    ),
    "a pydantic body": (lambda: client().users.create(pydantic_user()), "pass body.model_dump\\(mode=.json., by_alias"),
    "a naive date in a query": (lambda: client().users.search(updated_since=NAIVE), "such as tzinfo=datetime.UTC"),
    "a naive date in a body": (
        lambda: client().completions.create(CompletionCreate(user_id="u", content_id="c", completed_at=NAIVE)),
        "body /completedAt must have a time zone, such as tzinfo=datetime.UTC",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_remedy(name: str) -> None:
    make, told = MISTAKES[name]
    with pytest.raises((SyllabindError, RuntimeError), match=told) as caught:
        make()
    assert "\n" not in str(caught.value)
