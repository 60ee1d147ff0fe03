"""Whole bodies: what codings are undone, what is bounded, what counts as broken off."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import pytest

from syllabind.core._http import http as httpx
from syllabind.core.bodies import Answer, BodyError, whole_body
from syllabind.core.client import Client, Options
from syllabind.core.operation import Api
from syllabind.errors import ApiError, DecodeError

from .service import BOTH, SERVER, answer, create_item, get_item

TEXT = b'{"id":"1","name":"' + b"n" * 5000 + b'"}'


def packed(content: bytes, bits: int = 31) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, bits)
    return packer.compress(content) + packer.flush()


def read(content: bytes, *, coding: str | None = None, largest: int = 1 << 20, size: int = 7, **headers: str) -> Answer:
    given = {**({} if coding is None else {"content-encoding": coding}), **headers}
    sink = whole_body(largest)(httpx.Response(200, headers=given))
    for start in range(0, len(content), size):
        sink.write(content[start : start + size])
    return sink.finish()


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        (None, TEXT),
        ("", TEXT),
        ("identity", TEXT),
        ("utf-8", TEXT),
        ("none", TEXT),
        ("gzip", packed(TEXT)),
        ("x-gzip", packed(TEXT)),
        ("GZIP", packed(TEXT)),
        ("gzip, identity", packed(TEXT)),
        ("gzip, utf-8", packed(TEXT)),
        ("gzip", packed(TEXT[:100]) + packed(TEXT[100:])),
        ("gzip", packed(TEXT[:100]) + packed(b"") + packed(TEXT[100:]) + bytes(20)),
        ("gzip, gzip", packed(packed(TEXT))),
        ("deflate", packed(TEXT, 15)),
        ("deflate", packed(TEXT, -15)),
        ("deflate, gzip", packed(packed(TEXT, 15))),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_codings_are_undone(coding: str | None, content: bytes, size: int) -> None:
    found = read(content, coding=coding, size=size, **{"content-length": str(len(content))})
    assert found.content == TEXT
    assert "content-encoding" not in found.headers or content == TEXT


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", packed(TEXT)[:-1]),
        ("gzip", packed(TEXT) + packed(TEXT)[:-5]),
        ("gzip", packed(TEXT) + b"garbage"),
        ("gzip", TEXT),
        ("deflate", packed(TEXT, 15) + b"more"),
        ("deflate", b"\xff\xff\xff\xff"),
    ],
)
def test_a_body_that_breaks_off_is_a_broken_connection(coding: str, content: bytes) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        read(content, coding=coding)


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, br", "gzip, gzip, gzip"])
def test_a_coding_that_was_not_asked_for_is_an_error_that_stays(coding: str) -> None:
    with pytest.raises(BodyError, match=r"coding|compressed 3 times"):
        read(packed(TEXT), coding=coding)


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        (None, lambda: bytes(200_001)),
        ("gzip", lambda: packed(bytes(200_001))),
        ("gzip", lambda: packed(bytes(50_000_000))),
        ("gzip", lambda: packed(b"") * 20_000),
        ("gzip, gzip", lambda: packed(packed(bytes(1 << 26)))),
        ("deflate", lambda: packed(bytes(200_001), -15)),
    ],
)
def test_no_body_is_larger_than_allowed(coding: str | None, content: Callable[[], bytes]) -> None:
    with pytest.raises(BodyError, match=r"^the (compressed )?body is larger than 200000 bytes \(largest_body\)$"):
        read(content(), coding=coding, largest=200_000, size=4096)


def test_an_announced_length_that_is_too_large_is_refused_at_once() -> None:
    with pytest.raises(BodyError, match="larger than 10 bytes"):
        whole_body(10)(httpx.Response(200, headers={"content-length": "11"}))


def test_many_tiny_chunks_are_joined() -> None:
    assert read(TEXT * 20, size=1).content == TEXT * 20


@pytest.mark.parametrize("side", BOTH)
def test_a_byte_order_mark_is_skipped(side: Any) -> None:
    content = b'\xef\xbb\xbf{"id":"1"}'
    assert side(lambda _: httpx.Response(200, content=content)).send(get_item).id == "1"


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_an_empty_answer_to_a_write_is_a_success(side: Any, status: int) -> None:
    service = side(lambda _: httpx.Response(status))
    assert service.send(create_item) is None
    with pytest.raises(DecodeError, match="the body is empty"):
        service.send(get_item)


def test_an_undocumented_call_with_an_empty_answer_gives_none() -> None:
    client = Client(api=Api(name="t", server=SERVER), transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    assert client.request("DELETE", "/x").value is None


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    ("status", "coding", "content"),
    [(200, "br", b"x"), (404, "br", b"x"), (422, "gzip", b"x"), (404, "gzip", packed(b"x")[:-1]), (302, "", TEXT)],
)
def test_a_body_that_cannot_be_taken_hides_no_error(side: Any, status: int, coding: str, content: bytes) -> None:
    sent, given = [0], {"content-encoding": coding, "location": "/x"}

    def reply(_: httpx.Request) -> httpx.Response:
        sent[0] += 1
        return httpx.Response(status, stream=httpx.ByteStream(content), headers=given)

    with pytest.raises(DecodeError if status == 200 else ApiError, match=f"answered {status}") as caught:
        side(reply, largest_body=1000).send(get_item)
    assert (sent, getattr(caught.value, "headers", given)["location"]) == ([1], "/x")


def test_max_retries_is_short_for_a_policy() -> None:
    options = Options(max_retries=1)
    assert (options.retry.max_retries, options.max_retries) == (1, 1)
    client = Client(api=Api(name="t", server=SERVER), options=options, transport=httpx.MockTransport(answer))
    assert client.with_options(max_retries=5).options.max_retries == 5
    assert client.with_options(strict=True).options.max_retries == 1
