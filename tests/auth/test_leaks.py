"""No credential leaves the origin that it belongs to, whatever a service answers (RFC 9700, section 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from syllabind.auth import AuthorizedUser, Basic, BearerToken, Credential, OAuthScheme, Token
from syllabind.core._http import http
from syllabind.core.client import AsyncClient, Client
from syllabind.core.continuations import JsonLink
from syllabind.core.downloads import download_steps
from syllabind.core.effects import Steps
from syllabind.core.link_pages import Sequential
from syllabind.core.operation import Api, Operation, PagedOperation, operation, paged
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.request import RequestSpec
from syllabind.errors import SyllabindError

ORIGIN = "https://ed.link"
SECRET = "s3cr3t-credential"
API = Api(name="test", server=ORIGIN)
ELSEWHERE = {
    "other host": "https://evil.test/x",
    "other port": "https://ed.link:8443/x",
    "http downgrade": "http://ed.link/x",
    "subdomain": "https://api.ed.link/x",
    "suffix": "https://ed.link.evil.test/x",
    "user name": "https://ed.link@evil.test/x",
    "backslash": "https://evil.test\\@ed.link/x",
    "no scheme": "//evil.test/x",
    "trailing dot": "https://ed.link./x",
    "upper case": "HTTPS://EVIL.TEST/x",
    "punycode": "https://xn--ed-lnk-6va.test/x",
    "not ascii": "https://еd.link/x",
    "ipv6 literal": "https://[::1]:8443/x",
    "percent": "https://ed.link%2f@evil.test/x",
}
LEGAL = (
    "/a?page=2", "a?page=2", "?page=2", "./a?page=2", "../b/a?page=2", "/a/../b?page=2", "//ed.link/a?page=2",
    "//ED.LINK/a?page=2", "https://ed.link/a?page=2", "https://ed.link:443/a?page=2", "https://ED.link/a?page=2",
    "HTTPS://ed.link/a?page=2", "https://Ed.Link:443/a?page=2", "https://ed.link?page=2", "https://ed.link/?page=2",
    "/a?next=https%3A%2F%2Fevil.test", "/a?to=user@evil.test", "/a;b=c?page=2", "/a%2Fb?page=2", "/a?page=2#end",
)  # fmt: skip


class _Naive:
    """A user's own signer that adds its header to whatever it is given."""

    def __init__(self, name: str, value: str) -> None:
        self._name, self._value = name, value

    def current(self) -> str:
        return self._value

    def fetch(self, context: Any, rejected: Any = None) -> Steps[None]:
        return
        yield

    def sign(self, request: http.Request, token: str) -> None:
        request.headers[self._name] = token

    def accepted(self, token: str) -> None:
        pass

    def settle(self, seconds: float) -> Steps[bool]:
        return True
        yield


@attrs.frozen
class _Header:
    name: str
    value: str
    schemes: frozenset[str] = frozenset({"s"})
    server: str | None = None
    api: str | None = None

    def bind(self, origin: str) -> _Naive:
        return _Naive(self.name, self.value)


CREDENTIALS: dict[str, Callable[[], Credential]] = {
    "bearer": lambda: BearerToken(SECRET, "s"),
    "basic": lambda: Basic("tenant", SECRET, "s"),
    "api key": lambda: _Header("X-API-Key", SECRET),
    "cookie": lambda: _Header("Cookie", f"session={SECRET}"),
}


class World(http.BaseTransport, http.AsyncBaseTransport):
    """The service itself, and behind every other origin a server that looks for credentials."""

    def __init__(self, answer: Callable[[], http.Response]) -> None:
        self.answer = answer
        self.at_home = 0
        self.leaks: list[str] = []

    def handle_request(self, request: http.Request) -> http.Response:
        url = request.url
        seen = b"\n".join([bytes(request.url.raw_path), *(value for _, value in request.headers.raw), request.read()])
        carries = SECRET.encode() in seen or any(
            name in request.headers for name in ("authorization", "cookie", "x-api-key", "proxy-authorization")
        )
        if (url.scheme, url.host, url.port) == ("https", "ed.link", None):
            self.at_home += carries
            return self.answer()
        if carries:
            self.leaks.append(str(url))
        content = http.ByteStream(b'{"items": [], "access_token": "x"}')
        return http.Response(200, stream=content, headers={"set-cookie": "a=b"})

    async def handle_async_request(self, request: http.Request) -> http.Response:
        return self.handle_request(request)


LIST: PagedOperation[[], Any] = paged(
    "list", dict[str, Any], dict[str, Any], Sequential(items="/items", next=JsonLink("/next")), auth="s"
)(lambda: RequestSpec(method="GET", path="/b/list"))
CREATE: Operation[[], Any] = operation("create", dict[str, Any], dict, auth="s")(
    lambda: RequestSpec(method="POST", path="/things", content=b"{}", content_type="application/json")
)
STATUSES = (301, 302, 303, 307, 308)


def _next_link(target: str) -> http.Response:
    cookies = {"set-cookie": f"session={SECRET}; Domain=ed.link; Path=/"}
    return http.Response(200, json={"items": [{"id": 1}], "next": target}, headers=cookies)


def _pages(credential: Credential, target: str, tmp_path: Path) -> World:
    world = World(lambda: _next_link(target))
    with Client(credential, api=API, server=ORIGIN, transport=world) as client:
        list(Pager(client, LIST, LIST.build()))
    return world


def _located(status: int) -> Callable[[Credential, str, Path], World]:
    def run(credential: Credential, target: str, tmp_path: Path) -> World:
        headers = [(b"location", target.encode())]
        world = World(lambda: http.Response(status, headers=headers, json={"id": 1}))
        with Client(credential, api=API, server=ORIGIN, transport=world) as client:
            client.send(CREATE, CREATE.build())
        return world

    return run


def _result(credential: Credential, target: str, tmp_path: Path) -> World:
    world = World(lambda: http.Response(200, json={"id": 1}))
    with Client(credential, api=API, server=ORIGIN, transport=world) as client:
        client.send(CREATE, CREATE.build())
        client.run(download_steps(client, target, tmp_path / "file"))
    return world


def _token_redirect(status: int) -> Callable[[Credential, str, Path], World]:
    def run(credential: Credential, target: str, tmp_path: Path) -> World:
        world = World(lambda: http.Response(status, headers=[(b"location", target.encode())]))
        user = AuthorizedUser(
            scheme=OAuthScheme(name="s", token_url=f"{ORIGIN}/token"),
            client_id="id",
            client_secret=SECRET,
            token=Token.from_refresh_token(SECRET),
            transport=world,
        )
        with Client(user, api=API, server=ORIGIN, transport=world) as client:
            client.send(CREATE, CREATE.build())
        return world

    return run


VECTORS: dict[str, Callable[[Credential, str, Path], World]] = {
    "next link": _pages,
    **{f"answer {status}": _located(status) for status in (*STATUSES, 201)},
    "result url": _result,
}


def _cases() -> Iterator[tuple[str, str, str]]:
    for vector in VECTORS:
        for place in ELSEWHERE:
            for credential in CREDENTIALS:
                yield vector, place, credential


def _world_of(run: Callable[..., World], credential: Credential, place: str, tmp_path: Path) -> World:
    made: list[World] = []
    original = World.__init__

    def remember(self: World, answer: Callable[[], http.Response]) -> None:
        original(self, answer)
        made.append(self)

    World.__init__ = remember  # type: ignore[method-assign]
    try:
        run(credential, ELSEWHERE[place], tmp_path)
    except SyllabindError:
        # Refusing is right; what counts is what was sent before.
        pass
    finally:
        World.__init__ = original  # type: ignore[method-assign]
    return made[0]


def test_nothing_leaks(tmp_path: Path, report: Callable[[str, object], None]) -> None:
    cases = list(_cases())
    leaks = []
    for vector, place, name in cases:
        world = _world_of(VECTORS[vector], CREDENTIALS[name](), place, tmp_path)
        assert world.at_home, f"{vector}: the credential never reached its own service, so the case proves nothing"
        leaks += [f"{vector} to {place} with {name}: {url}" for url in world.leaks]
    for status in STATUSES:
        for place in ELSEWHERE:
            cases.append((f"token endpoint {status}", place, "client secret"))
            world = _world_of(_token_redirect(status), BearerToken(SECRET, "s"), place, tmp_path)
            assert world.at_home == 1, "one token call, not repeated"
            leaks += [f"token endpoint {status} to {place}: {url}" for url in world.leaks]
    assert not leaks
    assert len(cases) >= 400
    report("links to other origins: cases, credentials that left", f"{len(cases)}, {len(leaks)}")


def test_the_capture_server_sees_a_leak() -> None:
    """The control: a client that follows redirects with a naive credential is caught."""
    world = World(lambda: http.Response(307, headers={"location": "https://evil.test/x"}))
    with http.Client(transport=world, headers={"X-API-Key": SECRET}, follow_redirects=True) as client:
        client.get(f"{ORIGIN}/x")
    assert world.leaks == ["https://evil.test/x"]


def test_legal_links_are_followed(report: Callable[[str, object], None]) -> None:
    refused = []
    for link in LEGAL:
        answers = iter([{"items": [{"id": 1}], "next": link}, {"items": [{"id": 2}]}])
        world = World(lambda: http.Response(200, json=next(answers)))  # noqa: B023
        with Client(BearerToken(SECRET, "s"), api=API, server=ORIGIN, transport=world) as client:
            try:
                found = list(Pager(client, LIST, LIST.build()))
            except SyllabindError as error:
                refused.append(f"{link}: {error}")
                continue
        assert [each["id"] for each in found] == [1, 2]
        assert world.at_home == 2
    assert len(LEGAL) >= 20
    assert not refused
    report("links to the own origin: links, refused", f"{len(LEGAL)}, {len(refused)}")


async def test_async_pages_do_not_leak() -> None:
    for target in ELSEWHERE.values():
        world = World(lambda: _next_link(target))  # noqa: B023
        async with AsyncClient(BearerToken(SECRET, "s"), api=API, server=ORIGIN, transport=world) as client:
            with pytest.raises(SyllabindError):
                async for _ in AsyncPager(client, LIST, LIST.build()):
                    pass
        assert world.at_home == 1
        assert not world.leaks


@pytest.mark.parametrize("name", ["bearer", "basic"])
@pytest.mark.parametrize("place", [name for name in ELSEWHERE if name not in ("no scheme", "not ascii", "backslash")])
def test_a_bound_credential_signs_nothing_else(name: str, place: str) -> None:
    signer = CREDENTIALS[name]().bind(ORIGIN)
    fine, elsewhere = http.Request("GET", "https://ED.LINK:443/fine"), http.Request("GET", ELSEWHERE[place])
    signer.sign(fine, signer.current())
    assert "authorization" in fine.headers
    with pytest.raises(SyllabindError):
        signer.sign(elsewhere, signer.current())
    assert "authorization" not in elsewhere.headers


@pytest.mark.parametrize(
    "server", ["http://ed.link", "ftp://ed.link", "ed.link", "https://u:p@ed.link", "https://ed.link/x"]
)
def test_servers_that_are_refused(server: str) -> None:
    with pytest.raises(SyllabindError):
        BearerToken(SECRET, "s").bind(server)
    with pytest.raises(SyllabindError):
        Client(BearerToken(SECRET, "s"), api=API, server=server)


@pytest.mark.parametrize(
    "server", ["http://127.0.0.1:8000", "http://localhost:1", "http://[::1]:8000", "https://ed.link"]
)
def test_servers_that_are_taken(server: str) -> None:
    assert BearerToken(SECRET, "s").bind(server).current().reveal() == f"Bearer {SECRET}"
