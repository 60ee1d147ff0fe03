"""Time of one call over an in-process transport, as a ratio to a bare get of the same library, with plain structs."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import msgspec

from syllabind import alm, edlink, thrive
from syllabind.core._http import http
from syllabind.core.client import AsyncClient, Client

from . import Figure, Times, race
from .payloads import alm_page, edlink_person, text_of, thrive_page
from .plain import plain_models

__all__ = ["measure"]

_TOKEN = "a-token-for-the-benchmark"
_ROUNDS, _CALLS = 40, 25


@attrs.frozen(kw_only=True, slots=True)
class _Case:
    name: str
    path: str
    answer: bytes
    sync: Client
    call: Callable[[Any], Any]
    concurrent: AsyncClient
    stock: str
    decode: Callable[[bytes], Any]
    of_bare: float | None = None
    of_typed: float | None = None


def measure(stock: Path) -> Iterator[Figure]:
    """Measure a call for one object of about 1 KB, and calls for pages of 20 users."""
    person, page = text_of(edlink_person()), text_of(thrive_page(20))
    users = text_of({**alm_page(20), "included": []})
    token, key, oauth = edlink.user_token(_TOKEN), thrive.basic("tenant", _TOKEN), alm.user_token(_TOKEN)
    cases = (
        _Case(
            name=f"one Edlink person, {len(person) / 1e3:.1f} KB",
            path="/api/v2/my/profile",
            answer=person,
            sync=edlink.Edlink(token, transport=_answering(person)),
            call=lambda client: client.my.profile.get(),
            concurrent=edlink.AsyncEdlink(token, transport=_answering(person)),
            stock="stock_edlink.api.my_profile.get_my_profile",
            decode=_decoder("edlink", "PersonEnvelope"),
            of_bare=0.85,
        ),
        _Case(
            name=f"a page of 20 ALM users, {len(users) / 1e3:.0f} KB",
            path="/primeapi/v2/users?page[limit]=20",
            answer=users,
            sync=alm.LearningManager(oauth, transport=_answering(users)),
            call=lambda client: _all(client.users.list(page_size=20, limit=20)),
            concurrent=alm.AsyncLearningManager(oauth, transport=_answering(users)),
            stock="stock_alm.api.users.list_users",
            decode=_decoder("alm", "UserPage"),
            of_typed=1.10,
        ),
        _Case(
            name=f"a page of 20 Thrive users, {len(page) / 1e3:.0f} KB",
            path="/rest/v1/users?perPage=20",
            answer=page,
            sync=thrive.Thrive(key, transport=_answering(page)),
            call=lambda client: _all(client.users.search(page_size=20, limit=20)),
            concurrent=thrive.AsyncThrive(key, transport=_answering(page)),
            stock="stock_thrive.api.users.search_users",
            decode=_decoder("thrive", "UserPage"),
            of_typed=1.10,
        ),
    )
    for case in cases:
        yield from _compare(case)
    yield from _generations(person)


def _decoder(api: str, body: str) -> Callable[[bytes], Any]:
    """Return a decoder to plain structs of the same shape."""
    return msgspec.json.Decoder(getattr(plain_models(api), body)).decode


def _all(pager: Any) -> Any:
    """Return the records of a sync pager, or an awaitable of those of an async one."""
    return _gathered(pager) if hasattr(pager, "__aiter__") else list(pager)


async def _gathered(pager: Any) -> list[Any]:
    return [record async for record in pager]


def _answering(content: bytes, library: Any = http) -> Any:
    headers = {"Content-Type": "application/json"}
    return library.MockTransport(lambda request: library.Response(200, headers=headers, content=content))


def _compare(case: _Case) -> Iterator[Figure]:
    server = case.sync.api.server
    url = f"{server}{case.path}"
    headers = {"Authorization": f"Bearer {_TOKEN}", "Accept": "application/json"}
    transport = _answering(case.answer)
    package = case.stock.partition(".")[0]
    stock_client = importlib.import_module(package).AuthenticatedClient(
        base_url=server, token=_TOKEN, httpx_args={"transport": _answering(case.answer, httpx)}
    )
    stock_call = importlib.import_module(case.stock).sync_detailed
    decode = case.decode
    with http.Client(transport=transport, headers=headers) as bare:
        candidates = {
            "ours": lambda: case.call(case.sync),
            "bare": lambda: bare.get(url).content,
            "typed": lambda: decode(bare.get(url).content),
            "floor": lambda: transport.handle_request(http.Request("GET", url, headers=headers)).read(),
            "stock": lambda: stock_call(client=stock_client),
        }
        for collector in (True, False):
            times = race(candidates, rounds=_ROUNDS, calls=_CALLS, collector=collector)
            name = case.name if collector else f"{case.name}, collector off"
            yield Figure(
                name=name,
                value=times.ratio("ours", "bare"),
                against=f"of a bare {http.__name__} get",
                bar=case.of_bare if collector else None,
            )
            yield Figure(
                name=name,
                value=times.ratio("ours", "typed"),
                against=f"of a bare {http.__name__} get and plain msgspec structs",
                bar=case.of_typed if collector else None,
            )
    yield Figure(
        name=f"{case.name}, floor: request and answer, no client",
        value=times.ratio("floor", "bare"),
        against=f"of a bare {http.__name__} get",
    )
    yield Figure(
        name=f"{case.name}, stock client", value=times.ratio("stock", "bare"), against=f"of a bare {http.__name__} get"
    )
    with asyncio.Runner() as runner:
        times = _race_async(runner, case, http.AsyncClient(transport=transport, headers=headers), url)
    yield Figure(
        name=f"{case.name}, async", value=times.ratio("ours", "bare"), against=f"of a bare {http.__name__} get"
    )


def _generations(content: bytes) -> Iterator[Figure]:
    """Compare a bare get of the library that the runtime uses with one of httpx, unless they are the same."""
    if http is httpx:
        return
    with http.Client(transport=_answering(content)) as ours, httpx.Client(transport=_answering(content, httpx)) as bare:
        url = "https://ed.link/api/v2/my/profile"
        gets = {"ours": lambda: ours.get(url).content, "bare": lambda: bare.get(url).content}
        times = race(gets, rounds=_ROUNDS, calls=_CALLS)
    yield Figure(name=f"a bare {http.__name__} get", value=times.ratio("ours", "bare"), against="of a bare httpx get")


def _race_async(runner: asyncio.Runner, case: _Case, bare: http.AsyncClient, url: str) -> Times:
    async def ours() -> None:
        for _ in range(_CALLS):
            await case.call(case.concurrent)

    async def theirs() -> None:
        for _ in range(_CALLS):
            _ = (await bare.get(url)).content

    return race({"ours": lambda: runner.run(ours()), "bare": lambda: runner.run(theirs())}, rounds=_ROUNDS)
