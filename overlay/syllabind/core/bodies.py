"""Whole bodies: bounded, complete and decompressed. Anything less is a broken connection."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import partial

from ._http import http

__all__ = ["Answer", "BodyError", "decoded", "decoders_of", "whole_body"]

_STEP = 1 << 20
_BODILESS = frozenset({204, 304})
_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_UNSUPPORTED = frozenset({"br", "compress", "x-compress", "zstd"})


class BodyError(Exception):
    """A body that cannot be taken, however often it is sent: too large, or in a coding that was not asked for.

    Args:
        problem: What is wrong.
        status: The answer's HTTP status.
        headers: The answer's headers, for `answer`: that of an error without its body, `None` for a success.
    """

    def __init__(self, problem: str, status: int, headers: http.Headers | None = None) -> None:
        super().__init__(problem)
        self.status, self.answer = status, None if status < 300 else Answer(status, headers or http.Headers(), b"")


class Answer:
    """An answer with its whole body."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: http.Headers, content: bytes) -> None:
        self.status, self.headers, self.content = status, headers, content


def whole_body(largest: int, method: str = "GET") -> Callable[[http.Response], _WholeBody]:
    """Return a maker of sinks for whole bodies.

    Args:
        largest: Bytes that the body may have, compressed and decompressed.
        method: The request's method: an answer to HEAD has no body.
    """
    return lambda response: _WholeBody(response, largest, method)


class _WholeBody:
    """Gathers the chunks of a body. (httpx decompresses without a bound and accepts a gzip stream that breaks off.)"""

    __slots__ = ("_body", "_decoders", "_headers", "_largest", "_length", "_received", "_status")

    def __init__(self, response: http.Response, largest: int, method: str) -> None:
        self._status, self._headers, self._largest = response.status_code, response.headers, largest
        bodiless = method == "HEAD" or self._status in _BODILESS
        found = {name.lower(): value for name, value in self._headers.raw}
        length = found.get(b"content-length", b"").decode("ascii", "replace")
        self._length = int(length) if length.isdecimal() and len(length) < 20 and not bodiless else None
        self._body: bytes | bytearray = b""
        self._received = 0
        coding = self._headers["content-encoding"] if b"content-encoding" in found else None
        self._decoders = () if coding is None or bodiless else decoders_of(coding, self._status, self._headers)
        if self._length is not None and self._length > largest:
            raise self._too_large("body")

    def write(self, chunk: bytes, /) -> None:
        """Take the next bytes, as they came.

        Raises:
            BodyError: The body is larger than allowed, or that of an error and cannot be decompressed.
            RemoteProtocolError: Another body cannot be decompressed.
        """
        self._received += len(chunk)
        if not self._decoders:
            self._keep(chunk)
            return
        if self._received > self._largest:
            raise self._too_large("compressed body")
        for part in decoded(chunk, self._decoders):
            self._keep(part)

    def _keep(self, part: bytes) -> None:
        if len(self._body) + len(part) > self._largest:
            raise self._too_large("body")
        # A single chunk is not copied. In a list, many tiny ones would take many times the memory.
        if self._body and type(self._body) is bytes:
            self._body = bytearray(self._body)
        self._body += part

    def _too_large(self, what: str) -> BodyError:
        return BodyError(f"the {what} is larger than {self._largest} bytes (largest_body)", self._status, self._headers)

    def finish(self) -> Answer:
        """Return the answer.

        Raises:
            BodyError: The compressed body of an error breaks off.
            RemoteProtocolError: Bytes are missing, or there are more than announced.
        """
        if self._length is not None and self._received != self._length:
            raise http.RemoteProtocolError(f"{self._received} bytes came where {self._length} were announced")
        headers = self._headers
        if self._decoders:
            if self._received:
                for decoder in self._decoders:
                    decoder.finish()
            headers = http.Headers([pair for pair in headers.raw if pair[0].lower() != b"content-encoding"])
        return Answer(self._status, headers, bytes(self._body))


class _Decoder:
    """Undoes gzip or deflate in steps of bounded size."""

    __slots__ = ("_bits", "_broken", "_head", "_zlib")

    def __init__(self, bits: int, broken: Callable[[str], Exception]) -> None:
        self._bits, self._broken, self._head = bits, broken, b""
        self._zlib = zlib.decompressobj(bits)

    def parts(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._zlib.eof:
                # A gzip file may have several members (RFC 1952, section 2.2) and zeros behind them.
                chunk = chunk.lstrip(b"\0")
                if not chunk:
                    return
                if self._bits != _WINDOWS["gzip"]:
                    raise self._broken("more bytes follow the compressed body")
                self._zlib = zlib.decompressobj(self._bits)
            if self._bits == _WINDOWS["deflate"] and len(self._head) < 2:
                # The header of zlib is two bytes long.
                chunk = self._head = self._head + chunk
                if len(chunk) < 2:
                    return
            try:
                part = self._zlib.decompress(chunk, _STEP)
            except zlib.error as error:
                if self._bits != _WINDOWS["deflate"] or chunk is not self._head:
                    raise self._broken(f"the body cannot be decompressed: {error}") from None
                # Many servers send deflate without the zlib header of RFC 9110, section 8.4.1.2.
                self._bits = -15
                self._zlib = zlib.decompressobj(self._bits)
                continue
            chunk = self._zlib.unused_data or self._zlib.unconsumed_tail
            if part:
                yield part

    def finish(self) -> None:
        if not self._zlib.eof:
            raise self._broken("the compressed body breaks off")


def decoders_of(coding: str, status: int, headers: http.Headers | None = None) -> tuple[_Decoder, ...]:
    """Return a decoder for each coding that can be undone, the outermost first; unknown names mean no coding."""
    refused = partial(BodyError, status=status, headers=headers)
    names = [name.strip().lower() for name in coding.split(",")]
    if unsupported := _UNSUPPORTED.intersection(names):
        raise refused(f"the body is in the coding {min(unsupported)!r}, which was not asked for")
    windows = [_WINDOWS[name] for name in reversed(names) if name in _WINDOWS]
    if len(windows) > 2:
        raise refused(f"the body is compressed {len(windows)} times")
    return tuple(_Decoder(bits, http.RemoteProtocolError if status < 300 else refused) for bits in windows)


def decoded(chunk: bytes, decoders: tuple[_Decoder, ...]) -> Iterator[bytes]:
    """Yield what a chunk of a compressed body decompresses to, in parts of bounded size."""
    if not decoders:
        yield chunk
        return
    for part in decoders[0].parts(chunk):
        yield from decoded(part, decoders[1:])
