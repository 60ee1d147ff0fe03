"""Prism as a server between processes: started, asked, and what it says of each exchange."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

import httpx


@contextmanager
def prism(node_modules: Path, *arguments: str) -> Iterator[str]:
    """Run Prism at a free port until the block ends.

    Yields:
        Where it listens.

    Raises:
        RuntimeError: It ended before it listened; the message holds what it printed.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(node_modules / ".bin" / "prism"), *arguments, "--host", "127.0.0.1", "--port", str(port)]
    with TemporaryFile() as output, subprocess.Popen(command, stdout=output, stderr=output) as process:
        try:
            while not _listens(port):
                if process.poll() is not None:
                    output.seek(0)
                    raise RuntimeError(f"Prism did not start: {output.read().decode()}")
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Detour(httpx.BaseTransport):
    """Sends to Prism what a client sends to a service, and keeps the answers."""

    def __init__(self, url: str, **headers: str) -> None:
        self._url, self._headers = httpx.URL(url), headers
        self._inner = httpx.HTTPTransport()
        self.responses: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        target = request.url.copy_with(scheme="http", host=self._url.host, port=self._url.port)
        headers = {**request.headers, **self._headers, "host": self._url.netloc.decode()}
        sent = httpx.Request(request.method, target, headers=headers, content=request.read())
        response = self._inner.handle_request(sent)
        headers = {name: value for name, value in response.headers.items() if name != "transfer-encoding"}
        # The stream can be read once only: the client gets one of its own.
        answered = httpx.Response(response.status_code, headers=headers, content=response.read())
        self.responses.append(answered)
        return answered

    def close(self) -> None:
        self._inner.close()
