"""Downloads: streamed into a file that appears under its name when it is complete, resumed when a connection breaks."""

from __future__ import annotations

import errno
import os
import re
import secrets
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from math import inf
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self
from urllib.parse import urljoin

from ..errors import (
    ApiError,
    ArgumentError,
    ConnectionFailedError,
    DecodeError,
    InsecureUrlError,
    RequestTimeoutError,
    error_class,
)
from ._http import http
from .bodies import Answer, BodyError, decoded, decoders_of, whole_body
from .deadline import Deadline, OutOfTimeError
from .effects import InThread, Send, Sink, Steps
from .effects import Sleep as Pause
from .origins import PUBLIC_BUT, checked_download, is_internal
from .redaction import body_start, install_log_filter, redact_error
from .retry import Attempt, jitter, retry_after

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .operation import Operation
    from .request import RequestSpec

__all__ = ["Progress", "checked_target", "download_steps", "save_steps"]

Progress = Callable[[int, int | None], None]
_STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]{1,200}"')
_RANGE = re.compile(r"bytes (?:(\d{1,18})-\d{1,18}|\*)/(\d{1,18}|\*)")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_LARGEST_ERROR = 1 << 20
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PROGRESS = 1 << 16  # bytes by which an attempt must advance, or it counts as a failure


def download_steps(
    client: Client | AsyncClient, url: str, to: str | Path, progress: Progress | None = None
) -> Steps[Path]:
    """Return steps that download a pre-signed URL into a file, without the client's credential.

    Args:
        client: Its connections, deadline and retry policy are used.
        url: The URL; https, or loopback if the client's own server is. Redirects are followed.
        to: The file to write.
        progress: Called with the bytes so far and in all (`None` if unknown).

    Raises:
        InsecureUrlError: The URL or a redirect is not https, or leads to a private address.
        ApiError: The answer is neither the file nor a part of it.
        ConnectionFailedError: The connection broke too often; `RequestTimeoutError` if the deadline passed.
    """
    deadline, hops = Deadline(client.options.deadline), 0
    with _Target(Path(to), progress) as target:
        try:
            yield InThread(target.open)
            where = _joined(url, "")
            while True:
                answer, error = yield from _attempt(client, target, where, deadline)
                if answer is target:
                    yield InThread(target.publish)
                    return target.path  # type: ignore[no-any-return]
                location = ""
                if answer is not None and answer.status in _REDIRECTS and hops < _MOST_REDIRECTS:
                    location = answer.headers.get("location", "")
                if location:
                    hops, where = hops + 1, _joined(str(where), location)
                else:
                    yield Pause(target.retry(client.options.retry, answer, error, deadline))
        except OutOfTimeError as late:
            raise RequestTimeoutError(f"download: {late}", attempts=target.failures) from None
        except BodyError as broken:
            raise DecodeError(operation="download", status=broken.status, problem=str(broken)) from None


def save_steps(
    client: Client | AsyncClient,
    operation: Operation[..., Any],
    call: RequestSpec,
    to: str | Path,
    progress: Progress | None = None,
) -> Steps[Path]:
    """Return steps that call an operation and write the file that it answers with.

    If the service redirects to another URL, that is downloaded without the client's credential.

    Args:
        client: The client.
        operation: An operation whose answer is a file.
        call: The request.
        to: The file to write.
        progress: Called with the bytes so far and in all (`None` if unknown).
    """
    with _Target(Path(to), progress) as target:
        yield InThread(target.open)
        try:
            yield from client.send_steps(operation, call, receive=target.receive_whole)
        except ApiError as error:
            location = error.headers.get("location", "")
            if error.status not in _REDIRECTS or not location:
                raise
            url = str(_joined(f"{client.server}{call.path}", location))
            return (yield from download_steps(client, url, to, progress))
        yield InThread(target.publish)
        return target.path


def _joined(base: str, link: str) -> http.URL:
    """Return a link as a URL that may be fetched without credentials.

    Raises:
        InsecureUrlError: It is neither https nor loopback, or no URL.
    """
    try:
        return http.URL(checked_download(urljoin(base, link)))
    except (ValueError, http.InvalidURL) as error:
        raise InsecureUrlError(f"the download link cannot be parsed as a URL: {error}") from None


def _attempt(
    client: Client | AsyncClient, target: _Target, url: http.URL, deadline: Deadline
) -> Steps[tuple[Any, http.TransportError | None]]:
    own = http.URL(client.server).host
    if is_internal(url.host) and not is_internal(own):
        raise InsecureUrlError(f"the download link leads to the private address {url.host}; it was not followed")
    extensions = {"timeout": client.options.timeout(deadline), PUBLIC_BUT: own}
    request = http.Request("GET", url, headers=target.request_headers(), extensions=extensions)
    # httpx logs URLs, and the query of a pre-signed one is a credential.
    install_log_filter(request.url.host)
    try:
        return (yield Send(request, target.receive, deadline)), None
    except http.TransportError as error:
        deadline.cap(0.0)
        return None, redact_error(error)
    except BodyError as error:
        if error.answer is None:
            raise
        return error.answer, None


def checked_target(to: str | Path) -> None:
    """Raise `ArgumentError` if a path is that of a directory, `FileNotFoundError` if its own directory is missing."""
    path = Path(to)
    if path.is_dir():
        raise ArgumentError("to", f"must be a file, got the directory {path}")
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such directory", str(path))


class _Target:
    """A file that gets its name when it is complete; until then it has one that cannot be guessed.

    Attributes:
        path: The file.
        failures: Attempts in a row that did not advance.
        status: Status of the answer that is being written.
        headers: Its headers.
    """

    def __init__(self, path: Path, progress: Progress | None) -> None:
        checked_target(path)
        self.path, self._progress = path, progress
        self._partial = path
        self._file: IO[bytes] | None = None
        self._tag: str | None = None
        self._total: int | None = None
        self._joined = False
        self._written = self._received = self._furthest = self.failures = 0
        self._decoders: tuple[Any, ...] = ()
        self.status = 200
        self.headers: http.Headers = http.Headers()

    def open(self) -> None:
        """Create the partial file, with the access rights that the umask leaves; remove those of ended processes."""
        prefix = f".{sha256(os.fsencode(self.path.name)).hexdigest()[:16]}."
        for abandoned in self.path.parent.glob(f"{prefix}*.part"):
            with suppress(OSError):
                _remove_unlocked(abandoned)
        while self._file is None:
            self._partial = self.path.with_name(f"{prefix}{secrets.token_hex(16)}.part")
            file = os.fdopen(os.open(self._partial, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666), "r+b")
            if _lock(file) is not False:
                self._file = file

    def request_headers(self) -> dict[str, str]:
        """Return the headers of the request for what is still missing."""
        resume = {"Range": f"bytes={self._written}-", "If-Range": self._tag} if self._written and self._tag else {}
        return {"Accept-Encoding": "identity", **resume}

    def receive(self, response: http.Response) -> Sink:
        """Return what takes in an answer: the file itself if it is one.

        Raises:
            RemoteProtocolError: It is a part of another version of the file.
        """
        part = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if response.status_code == 416 and part is not None and self._written and part[2] == str(self._written):
            self._total = self._received = self._written
            return _Complete(self)
        if response.status_code in (412, 416) and self._written:
            self._restart()
            raise http.RemoteProtocolError("the file changed while it was downloaded")
        if response.status_code == 206 and self._written:
            # Parts may be joined only if they have the same strong validator (RFC 9110, section 15.3.7.3).
            total = self._total if part is None or part[2] == "*" else int(part[2])
            same = response.headers.get("etag", self._tag) == self._tag and self._total in (None, total)
            if part is None or part[1] != str(self._written) or not same:
                self._restart()
                raise http.RemoteProtocolError("the part that came is of another version of the file")
            self._received, self._total, self._joined = self._written, total, True
            return self
        return self.receive_whole(response) if response.status_code == 200 else whole_body(_LARGEST_ERROR)(response)

    def receive_whole(self, response: http.Response) -> Sink:
        """Return what takes in a whole file, or the answer that comes in its place."""
        if not 200 <= response.status_code < 300 or response.status_code == 206:
            return whole_body(_LARGEST_ERROR)(response)
        self._restart()
        self.status, self.headers = response.status_code, response.headers
        self._decoders = decoders_of(response.headers.get("content-encoding", ""), response.status_code)
        tag, length = response.headers.get("etag", ""), response.headers.get("content-length", "")
        self._tag = tag if _STRONG_TAG.fullmatch(tag) and not self._decoders else None
        self._total = int(length) if length.isdecimal() and len(length) < 20 else None
        return self

    def _restart(self) -> None:
        assert self._file is not None
        self._file.seek(0)
        self._file.truncate()
        self._written = self._received = 0
        self._tag, self._total, self._joined = None, None, False
        self._decoders = ()

    def write(self, chunk: bytes) -> None:
        """Write the next bytes."""
        assert self._file is not None
        self._received += len(chunk)
        for part in decoded(chunk, self._decoders) if self._decoders else (chunk,):
            self._file.write(part)
            self._written += len(part)
        if self._progress is not None:
            self._progress(self._written, None if self._decoders else self._total)

    def finish(self) -> _Target:
        """Return the target; all of it has come.

        Raises:
            RemoteProtocolError: Bytes are missing.
        """
        if self._total not in (None, self._received):
            raise http.RemoteProtocolError(f"{self._received} bytes came where {self._total} were announced")
        if self._total is None and self._joined:
            raise http.RemoteProtocolError("no answer said how long the file is")
        for decoder in self._decoders:
            decoder.finish()
        return self

    def retry(self, policy: Any, answer: Answer | None, error: Exception | None, deadline: Deadline) -> float:
        """Return the seconds to wait before the next attempt.

        Raises:
            ApiError: The answer is no file, and will stay so.
            ConnectionFailedError: The connection broke too often.
        """
        advanced = self._written - self._furthest >= _PROGRESS
        self._furthest = max(self._furthest, self._written)
        self.failures = 1 if advanced else self.failures + 1
        asked = None if answer is None else retry_after(answer.headers, time.time())
        attempt = Attempt(
            number=self.failures,
            status=None if answer is None else answer.status,
            sent=True,
            idempotent=True,
            retry_after=asked,
            left=None if deadline.at == inf else deadline.left(),
            operation="download",
            method="GET",
            error=error,
        )
        delay: float | None = policy.decide(attempt, jitter())
        if delay is not None:
            return delay
        if answer is None:
            raise ConnectionFailedError(f"download: {type(error).__name__}: {error}", attempts=self.failures) from error
        raise error_class(answer.status)(
            operation="download",
            status=answer.status,
            retry_after=asked,
            attempts=self.failures,
            headers=answer.headers,
            body_start=body_start(answer.content),
        )

    def publish(self) -> None:
        """Give the file its name."""
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        if sys.platform == "win32":
            self._file.close()  # Windows renames no open file; elsewhere it has to stay locked until it is renamed
        self._partial.replace(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Remove the partial file; name the target in an error of the disk."""
        if self._file is not None:
            with suppress(OSError):  # what is buffered finds no room either
                self._file.close()
            self._partial.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename in (None, str(self._partial)):
            error.filename = str(self.path)


def _lock(file: IO[bytes]) -> bool | None:
    """Lock a file while it is open. Return whether it is this process's alone, `None` where there are no locks."""
    if sys.platform != "win32":  # which removes no file that is open
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return os.fstat(file.fileno()).st_nlink > 0
        except OSError as error:
            return False if isinstance(error, BlockingIOError) else None
    return None


def _remove_unlocked(part: Path) -> None:
    if sys.platform == "win32":
        part.unlink()
        return
    with os.fdopen(os.open(part, _FLAGS | os.O_NONBLOCK), "r+b") as file:
        if _lock(file):
            part.unlink()


class _Complete:
    """Takes in an answer that says that nothing is missing."""

    def __init__(self, target: _Target) -> None:
        self._target = target

    def write(self, chunk: bytes) -> None:
        """Ignore the bytes."""

    def finish(self) -> _Target:
        return self._target
