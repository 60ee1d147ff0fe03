"""Downloads of files that an API links to: streamed, without credentials, complete or not there at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ._http import http
from .errors import ConnectionFailed, UnexpectedStatus
from .origins import checked_download

if TYPE_CHECKING:
    from .client import AsyncClient, Client

__all__ = ["download", "download_async"]

Progress = Callable[[int, int | None], None]


def download(client: Client, url: str, to: str | Path, *, progress: Progress | None = None) -> Path:
    """Download a pre-signed URL into a file.

    Args:
        client: Gives the connections and timeouts; its credential is not used.
        url: The URL; https, or loopback.
        to: The file to write; it appears under this name when it is complete.
        progress: Called with the bytes so far and in all (`None` where unknown).

    Raises:
        UnsafeUrl: The URL is neither https nor loopback.
        UnexpectedStatus: The answer is not 200.
        ConnectionFailed: It broke before the whole file came.
    """
    request = _request(url, client.options.timeout())
    with _Target(Path(to), progress) as target:
        try:
            response = client._http.send(request, auth=None, stream=True, follow_redirects=False)
            try:
                if response.status_code != 200:
                    response.read()
                    raise _refused(response)
                target.expect(response)
                for chunk in response.iter_bytes():
                    target.write(chunk)
            finally:
                response.close()
        except http.RequestError as error:
            raise ConnectionFailed(f"download: {type(error).__name__}: {error}") from error
        return target.finish()


async def download_async(client: AsyncClient, url: str, to: str | Path, *, progress: Progress | None = None) -> Path:
    """Download a pre-signed URL into a file, like `download`."""
    request = _request(url, client.options.timeout())
    with _Target(Path(to), progress) as target:
        try:
            response = await client._http.send(request, auth=None, stream=True, follow_redirects=False)
            try:
                if response.status_code != 200:
                    await response.aread()
                    raise _refused(response)
                target.expect(response)
                async for chunk in response.aiter_bytes():
                    target.write(chunk)
            finally:
                await response.aclose()
        except http.RequestError as error:
            raise ConnectionFailed(f"download: {type(error).__name__}: {error}") from error
        return target.finish()


def _request(url: str, timeout: dict[str, float]) -> http.Request:
    return http.Request("GET", checked_download(url), extensions={"timeout": timeout})


def _refused(response: http.Response) -> UnexpectedStatus:
    return UnexpectedStatus(
        operation="download", status=response.status_code, headers=response.headers, content=response.content
    )


class _Target:
    """A file that gets its name when it is complete."""

    def __init__(self, path: Path, progress: Progress | None) -> None:
        self._path = path
        self._progress = progress
        self._total: int | None = None
        self._written = 0

    def __enter__(self) -> _Target:
        handle, name = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
        self._file, self._partial = os.fdopen(handle, "wb"), Path(name)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._partial.unlink(missing_ok=True)

    def expect(self, response: http.Response) -> None:
        length = response.headers.get("content-length", "")
        if length.isdigit() and "content-encoding" not in response.headers:
            self._total = int(length)

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self._written += len(chunk)
        if self._progress is not None:
            self._progress(self._written, self._total)

    def finish(self) -> Path:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._partial.replace(self._path)
        return self._path
