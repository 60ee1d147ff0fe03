"""Every fault at every request of every paging style and of writing: nothing lost, doubled or silently missing."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import warnings
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from syllabind import alm, edlink, thrive
from syllabind.core._http import http as httpx
from syllabind.core.client import Options
from syllabind.core.pagination import AsyncPager
from syllabind.errors import SyllabindError
from syllabind_sandbox import Transport as SandboxTransport
from syllabind_sandbox import World
from tests.runtime.service import AT_ONCE, BARE, NUMBERED, Async, Cut, Lists, Sync, Transport, run

Handler = Callable[[httpx.Request], httpx.Response]
Failure = Callable[[httpx.Request, Handler], httpx.Response]


def fails(kind: type[httpx.TransportError], *, after: bool = False) -> Failure:
    def strike(request: httpx.Request, handler: Handler) -> httpx.Response:
        if after:
            handler(request)
        raise kind("fault", request=request)

    return strike


def says(status: int, content: bytes = b"{}", *, after: bool = False, **headers: str) -> Failure:
    def strike(request: httpx.Request, handler: Handler) -> httpx.Response:
        if after:
            handler(request)
        return httpx.Response(status, content=content, headers={k.replace("_", "-"): v for k, v in headers.items()})

    return strike


def bends(change: Callable[[bytes], tuple[bytes, dict[str, str]]], *, loud: bool = False) -> Failure:
    def strike(request: httpx.Request, handler: Handler) -> httpx.Response:
        response = handler(request)
        content, headers = change(response.read())
        return httpx.Response(response.status_code, headers=headers, stream=Cut(content, loud=loud))

    return strike


def elsewhere(content: bytes) -> tuple[bytes, dict[str, str]]:
    """The same page with its next link on another origin."""
    body = json.loads(content)
    if isinstance(body, dict):
        for name in ("$next", "next"):
            if body.get(name):
                body[name] = "https://evil.example/?steal"
        if body.get("links", {}).get("next"):
            body["links"]["next"] = "https://evil.example/?steal"
    return json.dumps(body).encode(), {}


PASSING: dict[str, Failure] = {
    "refused": fails(httpx.ConnectError),
    "connect timeout": fails(httpx.ConnectTimeout),
    "no connection free": fails(httpx.PoolTimeout),
    "reset": fails(httpx.ReadError),
    "reset after": fails(httpx.ReadError, after=True),
    "timeout": fails(httpx.ReadTimeout),
    "timeout after": fails(httpx.ReadTimeout, after=True),
    "write error": fails(httpx.WriteError),
    "disconnected": fails(httpx.RemoteProtocolError, after=True),
    "408": says(408),
    "425": says(425),
    "429": says(429, b'{"message":"429 Too many requests"}', retry_after="0.001"),
    "500": says(500),
    "500 after": says(500, after=True),
    "502 html": says(502, b"<html>Bad Gateway</html>"),
    "503": says(503, b"", retry_after="0"),
    "503 br": says(503, b"x", content_encoding="br"),
    "504 after": says(504, after=True),
    "cut": bends(lambda content: (content[: len(content) // 2], {}), loud=True),
    "short": bends(lambda content: (content[:-3], {"content-length": str(len(content))})),
    "long": bends(lambda content: (content + b" ", {"content-length": str(len(content))})),
    "packed cut": bends(lambda content: (gzip.compress(content)[:-9], {"content-encoding": "gzip"})),
    "packed garbage": bends(lambda content: (b"\x1f\x8b" + content, {"content-encoding": "gzip"})),
}
STAYING: dict[str, Failure] = {
    "401": says(401),
    "403": says(403),
    "404": says(404),
    "418": says(418),
    "html": says(200, b"<html>Sign in</html>"),
    "empty": says(200, b""),
    "null": says(200, b"null"),
    "half": bends(lambda content: (content[: len(content) // 2], {})),
    "redirect": says(302, b"", location="https://evil.example/"),
}
ELSEWHERE = bends(elsewhere)


class Striking:
    """A service with one fault: at the request of this number, counted from 1; notes which writes were done."""

    def __init__(self, handler: Handler, strike: Failure | None = None, at: int = 0) -> None:
        self._handler, self._strike, self._at = handler, strike, at
        self.calls = 0
        self.hosts: set[str] = set()
        self.done: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, or strike."""
        self.calls += 1
        self.hosts.add(request.url.host)
        if self._strike is not None and self.calls == self._at:
            return self._strike(request, self._serve)
        return self._serve(request)

    def _serve(self, request: httpx.Request) -> httpx.Response:
        response = self._handler(request)
        response.read()
        if request.method in ("POST", "PATCH") and response.status_code < 300:
            self.done.append(f"{request.method} {request.url.path}")
        return response


WORLD = World(1, people={"edlink": 1000, "thrive": 55, "alm": 55})
SANDBOX = SandboxTransport(WORLD).handle_request
OPTIONS = Options(retry=AT_ONCE)
Made = tuple[Any, Any]


def clients(api: str, service: Striking) -> Made:
    """A blocking and an awaited client of an API on the sandbox, with one transport each."""
    known = WORLD.credentials
    transport = Transport(service)
    if api == "thrive":
        credential: Any = thrive.basic(known.thrive.tenant_id, known.thrive.secret)
        kinds: Any = thrive.Thrive, thrive.AsyncThrive
    elif api == "alm":
        credential = alm.user_token(ALM_TOKEN)
        kinds = alm.LearningManager, alm.AsyncLearningManager
    elif api == "edlink":
        credential = edlink.user_token(EDLINK_TOKEN)
        kinds = edlink.Edlink, edlink.AsyncEdlink
    else:
        credential = edlink.service_token(known.edlink.service_token)
        kinds = edlink.Edlink, edlink.AsyncEdlink
    return tuple(kind(credential, options=OPTIONS, transport=transport) for kind in kinds)


ALM_TOKEN = WORLD.issue_token("alm")
EDLINK_TOKEN = WORLD.issue_token("edlink")
WALKS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "edlink $next": ("edlink", lambda client: client.my.classes.list(page_size=40)),
    "alm cursor": ("alm", lambda client: client.users.list(page_size=20)),
    "alm offset": ("alm", lambda client: client.badges.list(page_size=20)),
    "thrive pages": ("thrive", lambda client: client.users.search(page_size=20)),
}


def walked(style: str, strike: Failure | None, at: int, *, blocking: bool, prefetch: int) -> tuple[list[str], Striking]:
    """The ids of a walk with one fault in it."""
    if style == "bare array":
        service = Striking(Lists(47, "bare"), strike, at)
        side = (Sync if blocking else Async)(service)
        return side.walk(BARE, size=20, prefetch=prefetch), service
    api, listing = WALKS[style]
    service = Striking(SANDBOX, strike, at)
    client = clients(api, service)[0 if blocking else 1]
    pager = listing(client).with_options(prefetch=prefetch)
    if blocking:
        return [item.id for item in pager], service

    async def read() -> list[str]:
        return [item.id async for item in pager]

    return run(read()), service


@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
def test_no_fault_loses_or_doubles_a_record(blocking: bool, report: Callable[[str, object], None]) -> None:
    cases = lost = doubled = unwalked = raised = 0
    for style in (*WALKS, "bare array"):
        whole, service = walked(style, None, 0, blocking=blocking, prefetch=0)
        assert len(whole) == len(set(whole)) > 40
        assert service.calls >= 3
        for at in range(1, service.calls + 1):
            for name, strike in {**PASSING, **STAYING}.items():
                try:
                    found, _ = walked(style, strike, at, blocking=blocking, prefetch=at % 2)
                except SyllabindError:
                    raised += 1
                    unwalked += name in PASSING
                else:
                    lost += len(set(whole) - set(found))
                    doubled += len(found) - len(set(found))
                    assert found == whole, (style, at, name)
                    # A list without totals ends where a page behind one that is not full is refused.
                    beyond = style == "bare array" and at == service.calls
                    assert name in PASSING or beyond, (style, at, name)
                cases += 1
    report(
        f"{'sync' if blocking else 'async'} lists under faults: faults, cases, lost, doubled, given up too early",
        f"{len(PASSING) + len(STAYING)}, {cases}, {lost}, {doubled}, {unwalked}",
    )
    assert (lost, doubled, unwalked) == (0, 0, 0)


@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
@pytest.mark.parametrize("style", ["edlink $next", "alm cursor", "alm offset"])
def test_no_next_link_leads_away(style: str, blocking: bool) -> None:
    _, service = walked(style, None, 0, blocking=blocking, prefetch=0)
    for at in range(1, service.calls):
        striking = Striking(SANDBOX, ELSEWHERE, at)
        pager = WALKS[style][1](clients(WALKS[style][0], striking)[0])
        with pytest.raises(SyllabindError, match="outside"):
            list(pager)
        assert len(striking.hosts) == 1


@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
@pytest.mark.parametrize("prefetch", [0, 1])
def test_edlinks_cursors_may_die_at_any_page(
    blocking: bool, prefetch: int, report: Callable[[str, object], None]
) -> None:
    """Two hours pass after each page in turn; the list goes on after the last record, with its filter."""
    world = World(1, people={"edlink": 1000})
    credential = edlink.integration_token(world.credentials.edlink.integration_token)
    transport = Transport(SandboxTransport(world).handle_request)
    kind: Any = edlink.Edlink if blocking else edlink.AsyncEdlink
    pager = (
        kind(credential, options=OPTIONS, transport=transport)
        .graph.people.list(page_size=150)
        .with_options(prefetch=prefetch)
    )

    async def walk(at: int) -> list[str]:
        found, pages = [], pager.by_page()
        number = 0
        while (page := next(pages, None) if blocking else await anext(pages, None)) is not None:
            number += 1
            found += [item.id for item in page.items]
            if number == at:
                world.advance(7201)
        return found

    whole = run(walk(0))
    assert len(whole) == len(set(whole)) == 1000
    for at in range(1, 7):
        assert run(walk(at)) == whole
    report("pages of Edlink's sandbox after which the cursor expired", 6)


# --- writing -------------------------------------------------------------------------------------


def person(number: int) -> Any:
    from syllabind_alm.models import UserCreate, UserCreateAttributes, UserCreateType

    attributes = UserCreateAttributes(name="Ada", email=f"ada.{number}@acme.example", user_type=UserCreateType.INTERNAL)
    return UserCreate(attributes=attributes)


def given(record: Any) -> Any:
    """The record of an answer; an empty answer to a write is a success, but there is nothing to go on with."""
    if record is None:
        raise SyllabindError("the answer is empty")
    return record


async def write(api: str, client: Any, number: int, call: Callable[..., Awaitable[Any]]) -> None:
    """Make, read, change where that is possible, and delete one record."""
    if api == "alm":
        from syllabind_alm.models import UserUpdate, UserUpdateAttributes

        made = given(await call(client.users.create, person(number)))
        assert made.attributes.email == f"ada.{number}@acme.example"
        assert (await call(client.users.get, made.id)).id == made.id
        update = UserUpdate(id=made.id, attributes=UserUpdateAttributes(bio="b"))
        assert given(await call(client.users.update, made.id, update)).id == made.id
        await call(client.users.delete, made.id)
        return
    from syllabind_edlink.models import OnboardingCreate

    known = WORLD.credentials.edlink
    onboarding = OnboardingCreate(application_id=known.client_id)
    made = given(await call(client.onboardings.create, known.team_id, onboarding))
    assert (await call(client.onboardings.get, known.team_id, made.id)).id == made.id
    await call(client.onboardings.delete, known.team_id, made.id)


@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
def test_no_fault_doubles_a_write(blocking: bool, report: Callable[[str, object], None]) -> None:
    async def called(method: Any, *arguments: Any) -> Any:
        found = method(*arguments)
        return found if blocking else await found

    def once(api: str, strike: Failure | None, at: int, number: int) -> Striking:
        service = Striking(SANDBOX, strike, at)
        client = clients(api, service)[0 if blocking else 1]
        try:
            run(write(api, client, number, called))
        except SyllabindError as error:
            service.error = error  # type: ignore[attr-defined]
        return service

    cases = doubled = undone = 0
    number = 0 if blocking else 100_000
    for api in ("alm", "team"):
        number += 1
        whole = once(api, None, 0, number)
        assert not hasattr(whole, "error"), vars(whole)
        for at in range(1, whole.calls + 1):
            for strike in (*PASSING.values(), *STAYING.values()):
                number += 1
                service = once(api, strike, at, number)
                doubled += len(service.done) - len(set(service.done))
                undone += not hasattr(service, "error") and service.done != [
                    each.replace(each.rpartition("/")[2], service.done[i].rpartition("/")[2])
                    for i, each in enumerate(whole.done)
                ]
                cases += 1
    report(
        f"{'sync' if blocking else 'async'} writes under faults: cases, applied twice, reported but not applied",
        f"{cases}, {doubled}, {undone}",
    )
    assert (doubled, undone) == (0, 0)


# --- cancelling ----------------------------------------------------------------------------------


def points() -> Iterator[tuple[int, int]]:
    yield from ((prefetch, after) for after in range(150) for prefetch in (0, 1))


def test_a_walk_can_be_cancelled_anywhere(report: Callable[[str, object], None]) -> None:
    """The task is cancelled at its n-th step: no answer stays open, no task stays behind, nothing complains."""

    async def cancelled(after: int, prefetch: int) -> tuple[int, int, bool]:
        side = Async(Lists(200, "numbered"))
        side.transport.points = 3
        pager = AsyncPager(side.client, NUMBERED, NUMBERED.build()).with_options(prefetch=prefetch)
        before = asyncio.all_tasks()

        async def walk() -> None:
            async for _ in pager:
                await asyncio.sleep(0)

        task = asyncio.ensure_future(walk())
        for _ in range(after):
            await asyncio.sleep(0)
        done = task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        del task
        # What runs prefetch belongs to the generator, which asyncio closes when nothing holds it any more.
        for _ in range(10 * prefetch):
            await asyncio.sleep(0)
        return side.transport.open, len(asyncio.all_tasks() - before), done

    opened = pending = finished = 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for prefetch, after in points():
            left = run(cancelled(after, prefetch))
            opened, pending, finished = opened + left[0], pending + left[1], finished + left[2]
        gc.collect()
    report("cancelled walks: points, open answers, pending tasks, warnings", f"300, {opened}, {pending}, {len(caught)}")
    assert (opened, pending, len(caught), finished) == (0, 0, 0, 0)


def test_a_walk_that_is_left_early_stops_what_runs_ahead() -> None:
    async def left() -> tuple[int, int]:
        side = Async(Lists(200, "numbered"))
        side.transport.points = 3
        before = asyncio.all_tasks()
        pager = AsyncPager(side.client, NUMBERED, NUMBERED.build()).with_options(prefetch=3)
        assert await pager.first() is not None
        return side.transport.open, len(asyncio.all_tasks() - before)

    assert run(left()) == (0, 0)
