"""Downloads of files that an API links to: streamed, without credentials, resumed, complete or not there at all."""

from __future__ import annotations

import asyncio
import glob
import os
import random
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ..errors import ConnectionFailedError, error_class
from ._http import http
from .deadline import Deadline
from .origins import checked_download
from .redaction import body_start, install_log_filter
from .retry import Attempt, retry_after

if TYPE_CHECKING:
    from .client import AsyncClient, Client, Options

__all__ = ["download", "download_async"]

Progress = Callable[[int, int | None], None]
_STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]{1,80}"')
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")


def download(client: Client, url: str, to: str | Path, *, progress: Progress | None = None) -> Path:
    """Download a pre-signed URL into a file.

    Where the connection breaks, it goes on where it stopped; so does a later call, even of another process, as long
    as the service names the file's version (a strong `ETag`). A partial file beside the target keeps what has come.

    Args:
        client: Gives the connections, timeouts and retry policy; its credential is not used.
        url: The URL; https, or loopback.
        to: The file to write; it appears under this name when it is complete.
        progress: Called with the bytes so far and in all (`None` where unknown).

    Raises:
        InsecureUrlError: The URL is neither https nor loopback.
        ApiError: The answer is neither the file nor a part of it.
        ConnectionFailedError: It broke too often before the whole file came.
    """
    with _Target(url, Path(to), progress, client.options) as target:
        while True:
            try:
                response = client._http.send(target.request(), auth=None, stream=True, follow_redirects=False)
                try:
                    if target.begin(response):
                        for chunk in response.iter_raw():
                            target.write(chunk)
                    else:
                        target.refused(response, b"" if response.status_code == 416 else response.read())
                finally:
                    response.close()
                if target.complete():
                    return target.finish()
            except http.TransportError as error:
                target.broken(error)
            time.sleep(target.delay)


async def download_async(client: AsyncClient, url: str, to: str | Path, *, progress: Progress | None = None) -> Path:
    """Download a pre-signed URL into a file, like `download`."""
    with _Target(url, Path(to), progress, client.options) as target:
        while True:
            try:
                response = await client._http.send(target.request(), auth=None, stream=True, follow_redirects=False)
                try:
                    if target.begin(response):
                        async for chunk in response.aiter_raw():
                            target.write(chunk)
                    else:
                        target.refused(response, b"" if response.status_code == 416 else await response.aread())
                finally:
                    await response.aclose()
                if target.complete():
                    return await asyncio.to_thread(target.finish)
            except http.TransportError as error:
                target.broken(error)
            await asyncio.sleep(target.delay)


class _Target:
    """A file that gets its name when it is complete. Until then its name carries the version of what it holds."""

    def __init__(self, url: str, path: Path, progress: Progress | None, options: Options) -> None:
        self._url, self._path, self._progress, self._options = checked_download(url), path, progress, options
        self._tag: str | None = None
        self._partial: Path | None = None
        self._file: IO[bytes] | None = None
        self._written = self._furthest = self._failures = 0
        self._total: int | None = None
        self._answered = False
        self.delay = 0.0

    def __enter__(self) -> _Target:
        for found in self._path.parent.glob(f".{glob.escape(self._path.name)}.*.part"):
            tag = _unhex(found.name.removeprefix(f".{self._path.name}.").removesuffix(".part"))
            if _STRONG_TAG.fullmatch(tag):
                self._open(found, tag)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
        if self._partial is not None and (self._tag is None or not self._written):
            self._partial.unlink(missing_ok=True)

    def _open(self, partial: Path, tag: str | None) -> None:
        if self._file is not None:
            self._file.close()
        if self._partial not in (None, partial):
            self._partial.unlink(missing_ok=True)
        self._partial, self._tag = partial, tag
        self._file = os.fdopen(os.open(partial, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        self._written = self._file.seek(0, os.SEEK_END)

    def request(self) -> http.Request:
        """The request for what is still missing."""
        headers = {"Accept-Encoding": "identity"}
        if self._written and self._tag is not None:
            headers |= {"Range": f"bytes={self._written}-", "If-Range": self._tag}
        request = http.Request(
            "GET", self._url, headers=headers, extensions={"timeout": self._options.timeout(Deadline(None))}
        )
        # httpx logs URLs, and the query of a pre-signed one is a credential.
        install_log_filter(request.url.host)
        return request

    def begin(self, response: http.Response) -> bool:
        """Whether the answer is the file, or the part that is missing."""
        self._answered = response.status_code == 200
        part = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if response.status_code == 206 and part is not None and part[1] == str(self._written):
            self._total = int(part[2]) if part[2].isdecimal() else None
            self._answered = True
            return True
        if response.status_code != 200:
            return False
        tag = response.headers.get("etag", "")
        strong = tag if _STRONG_TAG.fullmatch(tag) else None
        name = strong.encode().hex() if strong else f"{random.getrandbits(64):x}"
        self._open(self._path.with_name(f".{self._path.name}.{name}.part"), strong)
        assert self._file is not None
        self._file.truncate(0)
        self._written = self._file.seek(0)
        length = response.headers.get("content-length", "")
        self._total = int(length) if length.isdecimal() else None
        return True

    def write(self, chunk: bytes) -> None:
        """Keep the next bytes."""
        assert self._file is not None
        self._file.write(chunk)
        self._written += len(chunk)
        if self._written > self._furthest:
            self._furthest, self._failures = self._written, 0
        if self._progress is not None:
            self._progress(self._written, self._total)

    def refused(self, response: http.Response, content: bytes) -> None:
        """Take in an answer that is no file.

        Raises:
            ApiError: It will stay so.
        """
        status = response.status_code
        part = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if status == 416 and part is not None and part[2] == str(self._written):
            self._total, self._answered = self._written, True
            return
        asked = retry_after(response.headers, time.time())
        if self._written and status in (206, 416):
            self._open(self._path.with_name(f".{self._path.name}.{random.getrandbits(64):x}.part"), None)
            self._written = 0
        elif not self._again(status, asked, None):
            raise error_class(status)(
                operation="download",
                status=status,
                retry_after=asked,
                attempts=self._failures,
                headers=response.headers,
                body_start=body_start(content),
            )

    def broken(self, error: http.TransportError) -> None:
        """Take in that the connection broke.

        Raises:
            ConnectionFailedError: It was once too often.
        """
        if not self._again(None, None, error):
            raise ConnectionFailedError(
                f"download: {type(error).__name__}: {error}", attempts=self._failures
            ) from error

    def _again(self, status: int | None, asked: float | None, error: Exception | None) -> bool:
        self._failures += 1
        attempt = Attempt(
            number=self._failures, status=status, sent=True, idempotent=True, retry_after=asked, error=error
        )
        delay = self._options.retry.decide(attempt, random.random())
        self.delay = delay or 0.0
        return delay is not None

    def complete(self) -> bool:
        """Whether it was the file that came, and all of it.

        Raises:
            RemoteProtocolError: Bytes are missing.
        """
        if self._file is not None and self._answered and self._total not in (None, self._written):
            raise http.RemoteProtocolError(f"{self._written} bytes came where {self._total} were announced")
        return self._answered

    def finish(self) -> Path:
        """Give the file its name."""
        assert self._file is not None
        assert self._partial is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._partial.replace(self._path)
        self._partial = None
        return self._path


def _unhex(text: str) -> str:
    try:
        return bytes.fromhex(text).decode("ascii")
    except ValueError:
        return ""
