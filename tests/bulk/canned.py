"""A list of people from canned bytes: what is measured is the client, not the service.

`Canned` answers in the process; `python -m tests.bulk.canned PORT ROWS` serves the same on a loopback port.
"""

from __future__ import annotations

import asyncio
import json
import sys
from functools import cache
from urllib.parse import parse_qs, urlsplit

import httpx

from syllabind import Edlink, edlink
from syllabind_sandbox import Transport, World

__all__ = ["PAGE", "Canned", "answer", "client", "serve"]

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


async def serve(port: int, rows: int) -> None:
    """Serve on a loopback port, a free one for 0, until it is cancelled; print the address first.

    `/requests` answers with the number of requests so far.
    """
    requests = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                nonlocal requests
                path = head.split(b" ", 2)[1].decode()
                content = str(requests).encode() if path == "/requests" else answer(f"{origin}{path}", rows)
                requests += path != "/requests"
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content)
                )
                writer.write(content)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    _people()
    async with await asyncio.start_server(talk, "127.0.0.1", port) as server:
        origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        print(origin, flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
