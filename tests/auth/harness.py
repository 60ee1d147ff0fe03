"""What the auth tests share: a service that records what reaches it, and schemes of every habit."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

from syllabind.auth import OAuthScheme
from syllabind.core._http import http
from syllabind.core.bodies import Answer
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.operation import Api
from syllabind.errors import ApiError

ORIGIN = "https://ed.link"
SCHEME = OAuthScheme(
    name="oauth",
    authorization_url=f"{ORIGIN}/sso/login",
    token_url=f"{ORIGIN}/api/authentication/token",
    body="json",
    client_authentication="body",
    result="/$data",
    errors=(("/$errors/0/code", "/$errors/0/message"),),
)
PLAIN = OAuthScheme(
    name="oauth", authorization_url=f"{ORIGIN}/authorize", token_url=f"{ORIGIN}/token", scopes=("api/read", "api/write")
)


class Clock:
    """A clock that moves when it is set."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class Service(http.BaseTransport, http.AsyncBaseTransport):
    """A token endpoint and an API behind it, counting.

    Args:
        life: `expires_in` of its tokens.
        delay: Real seconds that a token call takes.
        answer: Answers token calls otherwise.
        accepts: Tells which access tokens the API takes.
    """

    def __init__(
        self,
        *,
        life: Any = 3600,
        delay: float = 0.0,
        answer: Callable[[int, dict[str, str]], http.Response] | None = None,
        accepts: Callable[[str], bool] = lambda token: True,
    ) -> None:
        self.life, self.delay, self.answer, self.accepts = life, delay, answer, accepts
        self.tokens = 0
        self.calls = 0
        self.bodies: list[dict[str, str]] = []
        self.sent: list[str] = []
        self._lock = threading.Lock()

    def handle_request(self, request: http.Request) -> http.Response:
        if "token" not in request.url.path.lower():
            with self._lock:
                self.calls += 1
                self.sent.append(request.headers["authorization"].removeprefix("Bearer "))
            return http.Response(200 if self.accepts(self.sent[-1]) else 401, json={"ok": True})
        with self._lock:
            self.tokens += 1
            number = self.tokens
            self.bodies.append(_fields(request))
        time.sleep(self.delay)
        if self.answer is not None:
            return self.answer(number, self.bodies[-1])
        return granted(number, self.life)

    async def handle_async_request(self, request: http.Request) -> http.Response:
        import asyncio

        delay, self.delay = self.delay, 0.0
        if "token" in request.url.path.lower():
            await asyncio.sleep(delay)
        try:
            return self.handle_request(request)
        finally:
            self.delay = delay


def _fields(request: http.Request) -> dict[str, str]:
    from urllib.parse import parse_qsl

    content = request.read()
    if request.headers["content-type"] == "application/json":
        return dict(json.loads(content))
    return dict(parse_qsl(content.decode()))


def granted(number: int, life: Any = 3600, **more: Any) -> http.Response:
    """A token answer in the form that RFC 6749, section 5.1, gives it."""
    body = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "token_type": "Bearer"}
    return http.Response(200, json={**body, **({} if life is None else {"expires_in": life}), **more})


def refused(code: str = "invalid_grant", status: int = 400) -> http.Response:
    """An error answer in the form of RFC 6749, section 5.2."""
    return http.Response(status, json={"error": code})


API = Api(name="t", server=ORIGIN)
ONCE = Options(max_retries=0)


def answer_of(response: http.Response) -> Answer:
    """The same answer, as the call path reads it."""
    return Answer(response.status_code, response.headers, response.content)


def client_of(credential: Any, service: http.BaseTransport) -> Client:
    """A client that sends once."""
    return Client(credential, api=API, transport=service, options=ONCE)


def async_client_of(credential: Any, service: http.AsyncBaseTransport) -> AsyncClient:
    """An async client that sends once."""
    return AsyncClient(credential, api=API, transport=service, options=ONCE)


def status_of(client: Client, path: str = "/x") -> int:
    """The status of a call."""
    try:
        return client.request("GET", path).status
    except ApiError as error:
        return error.status


async def status_async(client: AsyncClient) -> int:
    """The status of an awaited call."""
    try:
        return (await client.request("GET", "/x")).status
    except ApiError as error:
        return error.status
