"""Time of one call over an in-process transport, as a ratio to a bare `httpx.Client.get` that parses nothing."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx

from syllabind import alm, edlink, thrive
from syllabind.core.client import AsyncClient, Client

from . import Figure, race
from .payloads import alm_page, edlink_person, text_of, thrive_page

__all__ = ["measure"]

_TOKEN = "a-token-for-the-benchmark"
_ROUNDS, _CALLS = 40, 25


@attrs.frozen(kw_only=True, slots=True)
class _Case:
    name: str
    bar: float
    path: str
    answer: bytes
    sync: Client
    call: Callable[[Any], Any]
    concurrent: AsyncClient
    stock: str


def measure(stock: Path) -> Iterator[Figure]:
    """Measure a call for one object of about 1 KB, and calls for pages of 20 users."""
    person, page = text_of(edlink_person()), text_of(thrive_page(20))
    users = text_of({**alm_page(20), "included": []})
    token, key, oauth = edlink.user_token(_TOKEN), thrive.basic("tenant", _TOKEN), alm.user_token(_TOKEN)
    cases = (
        _Case(
            name=f"one Edlink person, {len(person) / 1e3:.1f} KB",
            bar=1.15,
            path="/api/v2/my/profile",
            answer=person,
            sync=edlink.Edlink(token, transport=_answering(person)),
            call=lambda client: client.my.profile.get(),
            concurrent=edlink.AsyncEdlink(token, transport=_answering(person)),
            stock="stock_edlink.api.my_profile.get_my_profile",
        ),
        _Case(
            name=f"a page of 20 ALM users, {len(users) / 1e3:.0f} KB",
            bar=1.5,
            path="/primeapi/v2/users?page[limit]=20",
            answer=users,
            sync=alm.LearningManager(oauth, transport=_answering(users)),
            call=lambda client: _all(client.users.list(page_size=20, limit=20)),
            concurrent=alm.AsyncLearningManager(oauth, transport=_answering(users)),
            stock="stock_alm.api.users.list_users",
        ),
        _Case(
            name=f"a page of 20 Thrive users, {len(page) / 1e3:.0f} KB",
            bar=1.5,
            path="/rest/v1/users?perPage=20",
            answer=page,
            sync=thrive.Thrive(key, transport=_answering(page)),
            call=lambda client: _all(client.users.search(page_size=20, limit=20)),
            concurrent=thrive.AsyncThrive(key, transport=_answering(page)),
            stock="stock_thrive.api.users.search_users",
        ),
    )
    for case in cases:
        yield from _compare(case)


def _all(pager: Any) -> Any:
    """Return the records of a sync pager, or an awaitable of those of an async one."""
    return _gathered(pager) if hasattr(pager, "__aiter__") else list(pager)


async def _gathered(pager: Any) -> list[Any]:
    return [record async for record in pager]


def _answering(content: bytes) -> httpx.MockTransport:
    headers = {"Content-Type": "application/json"}
    return httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=content))


def _compare(case: _Case) -> Iterator[Figure]:
    server = case.sync.api.server
    url = f"{server}{case.path}"
    headers = {"Authorization": f"Bearer {_TOKEN}", "Accept": "application/json"}
    transport = _answering(case.answer)
    package = case.stock.partition(".")[0]
    stock_client = importlib.import_module(package).AuthenticatedClient(
        base_url=server, token=_TOKEN, httpx_args={"transport": transport}
    )
    stock_call = importlib.import_module(case.stock).sync_detailed
    with httpx.Client(transport=transport, headers=headers) as bare:
        times = race(
            {
                "ours": lambda: case.call(case.sync),
                "bare": lambda: bare.get(url).content,
                "parsed": lambda: bare.get(url).json(),
                "stock": lambda: stock_call(client=stock_client),
            },
            rounds=_ROUNDS,
            calls=_CALLS,
        )
    yield Figure(name=case.name, value=times["ours"] / times["bare"], against="of a bare httpx get", bar=case.bar)
    yield Figure(name=case.name, value=times["ours"] / times["parsed"], against="of a bare httpx get and .json()")
    yield Figure(name=f"{case.name}, stock client", value=times["stock"] / times["bare"], against="of a bare httpx get")
    with asyncio.Runner() as runner:
        times = _race_async(runner, case, httpx.AsyncClient(transport=transport, headers=headers), url)
    yield Figure(name=f"{case.name}, async", value=times["ours"] / times["bare"], against="of a bare httpx get")


def _race_async(runner: asyncio.Runner, case: _Case, bare: httpx.AsyncClient, url: str) -> dict[str, float]:
    async def ours() -> None:
        for _ in range(_CALLS):
            await case.call(case.concurrent)

    async def theirs() -> None:
        for _ in range(_CALLS):
            _ = (await bare.get(url)).content

    return race({"ours": lambda: runner.run(ours()), "bare": lambda: runner.run(theirs())}, rounds=_ROUNDS)
