"""A server of numbered pages of Thrive users: `python -m scripts.bench.pages_server TOTAL DELAY`.

It runs in a process of its own and prints its port. Each page has the same users with other ids: it has little to do.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from .payloads import text_of, thrive_page

__all__ = ["page_at", "served"]

_NUMBER = "0badcafe"


@cache
def _template(size: int) -> tuple[bytes, bytes, bytes]:
    page = thrive_page(size)
    page["results"] = [{**user, "id": f"{_NUMBER}{index:016x}"} for index, user in enumerate(page["results"])]
    page["pagination"] = {"totalResults": 77777771, "totalPages": 77777772, "page": 77777773, "perPage": size}
    before, _, after = text_of(page).partition(b'"pagination":')
    return before, b'"pagination":', after


def page_at(number: int, size: int, total: int) -> bytes:
    """Return a page of a list of so many users."""
    before, middle, after = _template(size)
    for mark, value in ((b"77777771", total), (b"77777772", -(-total // size)), (b"77777773", number)):
        after = after.replace(mark, b"%d" % value)
    if (number - 1) * size >= total:
        return b'{"results":[],' + middle + after
    return before.replace(_NUMBER.encode(), b"%08x" % number) + middle + after


class _Connection(asyncio.Protocol):
    def __init__(self, total: int, delay: float) -> None:
        self._total, self._delay, self._received = total, delay, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request after the delay."""
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            query = parse_qs(urlsplit(head.split(b" ", 2)[1].decode()).query)
            body = page_at(int(query["page"][0]), int(query["perPage"][0]), self._total)
            asyncio.get_running_loop().call_later(self._delay, self._answer, body)

    def _answer(self, body: bytes) -> None:
        if not self._transport.is_closing():
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
            self._transport.write(head + body)


async def _serve(total: int, delay: float) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(total, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def served(total: int, delay: float = 0.0) -> Iterator[str]:
    """Serve that many users; each answer comes after a delay in seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", __name__, str(total), str(delay)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
