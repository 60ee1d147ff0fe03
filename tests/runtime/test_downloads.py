"""Downloads: the whole file or none, whatever breaks on the way, and never with a credential."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from syllabind.core.downloads import download, download_async
from syllabind.errors import ApiError, ConnectionFailedError, ForbiddenError, InsecureUrlError, SyllabindError
from tests.runtime.conftest import Clock
from tests.runtime.service import BOTH, Sync, run

URL = "https://files.example/report.csv?X-Amz-Signature=abc"
FILE = random.Random(1).randbytes(200_000)


class Store:
    """A file store with ranges, as RFC 9110 (section 14) has them, whose connections break.

    Attributes:
        breaks: After how many bytes each answer breaks; when they run out, it does not.
    """

    def __init__(self, *breaks: int, tag: str | None = '"v1"', ranges: bool = True, length: bool = True) -> None:
        self.breaks, self.tag, self.ranges, self.length = list(breaks), tag, ranges, length
        self.content = FILE
        self.requests: list[httpx.Headers] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        self.requests.append(request.headers)
        start, headers, status = 0, {}, 200
        wanted = request.headers.get("range")
        if wanted and self.ranges and request.headers.get("if-range") == self.tag:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start >= len(self.content):
                return httpx.Response(416, headers={"content-range": f"bytes */{len(self.content)}"})
            status = 206
            headers["content-range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        if self.tag:
            headers["etag"] = self.tag
        part = self.content[start:]
        if self.length:
            headers["content-length"] = str(len(part))
        return httpx.Response(
            status, headers=headers, stream=_Breaking(part, self.breaks.pop(0) if self.breaks else None)
        )


class _Breaking(httpx.SyncByteStream):
    def __init__(self, content: bytes, stop: int | None) -> None:
        self._content, self._stop = content, stop

    def __iter__(self) -> Iterator[bytes]:
        part = self._content if self._stop is None else self._content[: self._stop]
        for at in range(0, len(part), 4096):
            yield part[at : at + 4096]
        if self._stop is not None:
            raise httpx.ReadError("reset")


def fetch(side: Any, store: Callable[[httpx.Request], httpx.Response], to: Path, **more: Any) -> Path:
    made = side(store)
    if side is Sync:
        return download(made.client, URL, to, **more)
    return run(download_async(made.client, URL, to, **more))  # type: ignore[no-any-return]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    "store",
    [
        {},
        {"breaks": (0, 0, 0)},
        {"breaks": (50_000, 1, 70_000, 30_000, 5_000)},
        {"breaks": (50_000, 100_000), "tag": None},
        {"breaks": (50_000, 100_000), "tag": 'W/"v1"'},
        {"breaks": (50_000, 100_000), "ranges": False},
        {"length": False},
    ],
)
def test_a_file_comes_whole_through_breaking_connections(
    side: Any, store: dict[str, Any], tmp_path: Path, clock: Clock
) -> None:
    store = dict(store)
    service = Store(*store.pop("breaks", ()), **store)
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "report.csv"
    assert fetch(side, service, target, progress=lambda *each: told.append(each)) == target
    assert target.read_bytes() == FILE
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]
    assert told[-1] == (len(FILE), len(FILE) if service.length else None)
    if service.ranges and service.tag == '"v1"':
        assert [done for done, _ in told] == sorted(done for done, _ in told)
    for headers in service.requests:
        assert not {"authorization", "cookie"} & set(headers)


@pytest.mark.parametrize("side", BOTH)
def test_a_later_call_goes_on_where_an_earlier_one_gave_up(side: Any, tmp_path: Path, clock: Clock) -> None:
    target = tmp_path / "report [1].csv"
    with pytest.raises(ConnectionFailedError):
        fetch(side, Store(150_000, 0, 0, 0), target)
    assert not target.exists()
    assert len(list(tmp_path.iterdir())) == 1
    service = Store()
    fetch(side, service, target)
    assert service.requests[0]["range"] == "bytes=150000-"
    assert target.read_bytes() == FILE
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("side", BOTH)
def test_a_file_that_changed_meanwhile_comes_anew(side: Any, tmp_path: Path, clock: Clock) -> None:
    target = tmp_path / "report.csv"
    with pytest.raises(ConnectionFailedError):
        fetch(side, Store(150_000, 0, 0, 0), target)
    service = Store(tag='"v2"')
    service.content = FILE[::-1]
    fetch(side, service, target)
    assert target.read_bytes() == FILE[::-1]
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.parametrize("side", BOTH)
def test_a_partial_file_that_is_complete_only_needs_its_name(side: Any, tmp_path: Path, clock: Clock) -> None:
    version = b'"v1"'.hex()
    partial = tmp_path / f".report.csv.{version}.part"
    partial.write_bytes(FILE)
    target = tmp_path / "report.csv"
    fetch(side, Store(), target)
    assert target.read_bytes() == FILE
    partial.write_bytes(FILE + b"too much")
    fetch(side, Store(), target)
    assert target.read_bytes() == FILE
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.parametrize("side", BOTH)
def test_what_is_no_file_leaves_nothing_behind(side: Any, tmp_path: Path, clock: Clock) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old")

    def short(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-length": "10"}, stream=_Breaking(b"abc", None))

    def slow(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    bad: list[tuple[Callable[[httpx.Request], httpx.Response], type[SyllabindError]]] = [
        (lambda _: httpx.Response(403, text="<Error>X-Amz-Signature=abc</Error>"), ForbiddenError),
        (lambda _: httpx.Response(503, text="SlowDown"), ApiError),
        (lambda _: httpx.Response(302, headers={"location": "https://evil.example/"}), ApiError),
        (lambda _: httpx.Response(206, content=b"abc"), ApiError),
        (lambda _: httpx.Response(416), ApiError),
        (short, ConnectionFailedError),
        (slow, ConnectionFailedError),
    ]
    for store, kind in bad:
        with pytest.raises(kind) as caught:
            fetch(side, store, target)
        assert "Signature=abc" not in str(caught.value)
        assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]
        assert target.read_text() == "old"


@pytest.mark.parametrize("url", ["http://files.example/x", "ftp://files.example/x", "https://a@files.example/x", "x"])
def test_only_safe_urls_are_fetched(url: str, tmp_path: Path) -> None:
    with pytest.raises(InsecureUrlError):
        download(Sync(Store()).client, url, tmp_path / "x")
