"""Whole bodies: bounded, complete and unpacked. Whatever falls short of that is a broken connection."""

from __future__ import annotations

import zlib

from ._http import http

__all__ = ["Body", "BodyTooLargeError"]

_STEP = 1 << 20
_GZIP = 31
_BODILESS = frozenset({204, 304})


class BodyTooLargeError(Exception):
    """The body is larger than the caller takes."""


class Body:
    """Gathers the chunks of an answer's body.

    httpx unpacks without a bound and takes a gzip stream that breaks off for a whole one.

    Args:
        response: The answer, its body not yet read.
        largest: Bytes that the unpacked body may have.

    Raises:
        RemoteProtocolError: It is packed in a way that was not asked for.
    """

    def __init__(self, response: http.Response, largest: int) -> None:
        headers = response.headers
        self._response, self._largest = response, largest
        length = headers.get("content-length", "")
        self._length = int(length) if length.isdecimal() and response.status_code not in _BODILESS else None
        packing = headers.get("content-encoding", "identity").strip().lower() or "identity"
        if packing not in ("identity", "gzip", "x-gzip"):
            raise http.RemoteProtocolError(f"the body is packed with {packing!r}, which was not asked for")
        self._unpack = None if packing == "identity" else zlib.decompressobj(_GZIP)
        self._chunks: list[bytes] = []
        self._received = self._size = 0

    def add(self, chunk: bytes) -> None:
        """Take the next chunk, as it came.

        Raises:
            BodyTooLargeError: It is too much by now.
            RemoteProtocolError: It cannot be unpacked.
        """
        self._received += len(chunk)
        if self._unpack is None:
            self._keep(chunk)
            return
        while chunk:
            try:
                self._keep(self._unpack.decompress(chunk, _STEP))
            except zlib.error as error:
                raise http.RemoteProtocolError(f"the body cannot be unpacked: {error}") from None
            if self._unpack.unused_data:
                raise http.RemoteProtocolError("something follows the packed body")
            chunk = self._unpack.unconsumed_tail

    def whole(self, method: str) -> http.Response:
        """The answer with its body, unpacked.

        Raises:
            RemoteProtocolError: Bytes are missing, or there are more than announced.
        """
        if self._length is not None and method != "HEAD" and self._received != self._length:
            raise http.RemoteProtocolError(f"{self._received} bytes came where {self._length} were announced")
        if self._unpack is not None and self._received:
            self._keep(self._unpack.flush())
            if not self._unpack.eof:
                raise http.RemoteProtocolError("the packed body breaks off")
        response = self._response
        headers = response.headers
        if self._unpack is not None:
            headers = http.Headers([pair for pair in headers.raw if pair[0].lower() != b"content-encoding"])
        return http.Response(
            response.status_code, headers=headers, content=b"".join(self._chunks), extensions=response.extensions
        )

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self._largest:
            raise BodyTooLargeError(f"the body is larger than {self._largest} bytes")
        self._chunks.append(part)
