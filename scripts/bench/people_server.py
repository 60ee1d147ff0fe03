"""A list of people from canned bytes: what is measured is the client, not the service.

`Canned` answers in the process; `python -m scripts.bench.people_server PORT ROWS [LIMIT]` serves the same on a loopback
port, at most LIMIT requests in any second.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec

from syllabind import Edlink, edlink
from syllabind_sandbox import Transport, World

__all__ = ["PAGE", "Canned", "answer", "client", "counts_of", "serve", "served"]

PAGE = 1000
_REQUEST = "00000000-0000-4000-8000-000000000000"
_OTHER = b'{"$data":[],"$request":"' + _REQUEST.encode() + b'"}'


@cache
def _people() -> bytes:
    """Return a page of people whose ids begin with a place for the page's number."""
    world = World(seed=1, people={"edlink": PAGE}, apis=("edlink",))
    token = edlink.integration_token(world.credentials.edlink.integration_token)
    with Edlink(token, transport=Transport(world)) as source:
        page = next(iter(source.graph.people.list(page_size=PAGE).by_page()))
    rows = json.loads(page.response.content)["$data"]
    for number, row in enumerate(rows):
        row["id"] = f"@@@@@@@@-{number:04x}-4000-8000-{row['id'][-12:]}"
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def answer(url: str, rows: int) -> bytes:
    """Return a page of a list of so many people; other lists are empty."""
    parts = urlsplit(url)
    if not parts.path.endswith("/people"):
        return _OTHER
    number = int(parse_qs(parts.query).get("$cursor", ["0"])[0])
    data = _people().replace(b"@@@@@@@@", b"%08x" % number)
    link = b""
    if (number + 1) * PAGE < rows:
        link = b',"$next":"%s://%s%s?$cursor=%d"' % (
            parts.scheme.encode(),
            parts.netloc.encode(),
            parts.path.encode(),
            number + 1,
        )
    return b'{"$data":' + data + link + b',"$request":"' + _REQUEST.encode() + b'"}'


class Canned(httpx.BaseTransport):
    """A transport that answers with a list of so many people.

    Args:
        rows: Their number, a multiple of 1,000.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer with a page."""
        content = answer(str(request.url), self.rows)
        return httpx.Response(200, headers={"content-type": "application/json"}, content=content)


def client(rows: int) -> Edlink:
    """Return a client of so many people."""
    return Edlink(edlink.integration_token("t"), transport=Canned(rows))


@contextlib.contextmanager
def served(rows: int, limit: int | None = None) -> Iterator[str]:
    """Serve in another process, and yield the address."""
    arguments = ["0", str(rows), *([] if limit is None else [str(limit)])]
    command = [sys.executable, "-m", "scripts.bench.people_server", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


class Counts(msgspec.Struct):
    """What a server has counted so far.

    Attributes:
        requests: Requests.
        refused: Those of them that were refused.
        tokens: Most tokens in use at the same time.
    """

    requests: int = 0
    refused: int = 0
    tokens: int = 0


def counts_of(server: str) -> Counts:
    """Return what a server of `served` has counted."""
    return msgspec.json.decode(httpx.get(f"{server}/counts").content, type=Counts)


async def serve(port: int, rows: int, limit: int | None = None) -> None:
    """Serve on a loopback port, a free one for 0, until it is cancelled; print the address first.

    `/counts` answers with what was counted so far.

    Args:
        port: The port.
        rows: Number of people.
        limit: Requests that are answered in any second; more of them are refused with 429.
    """
    counts = Counts()
    recent: deque[float] = deque()
    used: Counter[str] = Counter()

    def reply(path: str) -> tuple[bytes, bytes]:
        if path == "/counts":
            return b"200 OK", msgspec.json.encode(counts)
        now = time.monotonic()
        while recent and recent[0] <= now - 1:
            recent.popleft()
        counts.requests += 1
        if limit is not None and len(recent) >= limit:
            counts.refused += 1
            return b"429 Too Many Requests\r\nRetry-After: 1", b'{"$errors":[]}'
        recent.append(now)
        return b"200 OK", answer(f"{origin}{path}", rows)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        token = ""
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                if not token and "uthorization: " in head:
                    token = head.partition("uthorization: ")[2].partition("\r\n")[0]
                    used[token] += 1
                    counts.tokens = max(counts.tokens, len(used))
                status, content = reply(head.split(" ", 2)[1])
                writer.write(
                    b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                    % (status, len(content))
                )
                writer.write(content)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            used.subtract([token] if token else [])
            if not used[token]:
                del used[token]

    _people()
    async with await asyncio.start_server(talk, "127.0.0.1", port) as server:
        origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        print(origin, flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(*map(int, sys.argv[1:])))
