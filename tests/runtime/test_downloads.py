"""Downloads: the whole file or none, whatever breaks on the way, and never with a credential."""

from __future__ import annotations

import errno
import gzip
import os
import random
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.verify.reliability import kit
from scripts.verify.reliability.kit import MODES, caller
from syllabind.core._http import http as httpx
from syllabind.core.client import Options
from syllabind.core.downloads import download_steps
from syllabind.errors import (
    ApiError,
    ArgumentError,
    ConnectionFailedError,
    DecodeError,
    ForbiddenError,
    InsecureUrlError,
    SyllabindError,
)
from tests.runtime.conftest import Clock
from tests.runtime.service import BOTH, Sync, run

URL = "https://files.example/report.csv?X-Amz-Signature=abc"
FILE = random.Random(1).randbytes(200_000)


class Store:
    """A file store with ranges, as RFC 9110 (section 14) has them, whose connections break.

    Attributes:
        breaks: After how many bytes each answer breaks; when they run out, it does not.
        part: Bytes of each further part, which does not say how long the file is (RFC 9110, section 14.4).
    """

    def __init__(
        self, *breaks: int, tag: str | None = '"v1"', ranges: bool = True, length: bool = True, part: int | None = None
    ) -> None:
        self.breaks, self.tag, self.ranges, self.length, self.part = list(breaks), tag, ranges, length, part
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
            end = len(self.content) if self.part is None else min(start + self.part, len(self.content))
            headers["content-range"] = f"bytes {start}-{end - 1}/{len(self.content) if self.part is None else '*'}"
        if self.tag:
            headers["etag"] = self.tag
        part = self.content[start:end] if status == 206 else self.content
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
    done = made.client.run(download_steps(made.client, more.pop("url", URL), to, **more))
    return done if side is Sync else run(done)  # type: ignore[no-any-return]


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
        {"breaks": (50_000,), "part": 90_000},
        {"breaks": (50_000,), "part": 90_000, "length": False},
    ],
)
def test_a_file_comes_whole_through_breaking_connections(
    side: Any, store: dict[str, Any], tmp_path: Path, clock: Clock
) -> None:
    store = dict(store)
    service = Store(*store.pop("breaks", ()), **store)
    reported: list[tuple[int, int | None]] = []
    target = tmp_path / "report.csv"
    assert fetch(side, service, target, progress=lambda *each: reported.append(each)) == target
    assert target.read_bytes() == FILE
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]
    assert reported[-1] == (len(FILE), len(FILE) if service.length else None)
    if service.ranges and service.tag == '"v1"':
        assert [done for done, _ in reported] == sorted(done for done, _ in reported)
    for headers in service.requests:
        assert not {"authorization", "cookie"} & set(headers)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("tag", ['"v2"', None])
def test_parts_of_two_versions_are_never_joined(side: Any, tag: str | None, tmp_path: Path, clock: Clock) -> None:
    """A service that ignores If-Range sends a part of the new version (RFC 9110, section 15.3.7.3)."""
    service, calls = Store(150_000), [0]

    def reply(request: httpx.Request) -> httpx.Response:
        calls[0] += 1
        if calls[0] != 2:
            return service(request)
        service.content, service.tag = FILE[::-1], '"v2"'
        headers = {"content-range": f"bytes 150000-{len(FILE) - 1}/{len(FILE)}", "etag": '"v2"'}
        return httpx.Response(206, headers=headers, content=FILE[::-1][150_000:])

    fetch(side, reply, tmp_path / "report.csv")
    assert (tmp_path / "report.csv").read_bytes() == FILE[::-1]
    assert calls[0] == 3


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("cut", [None, 1000])
def test_a_compressed_file_is_decompressed(side: Any, cut: int | None, tmp_path: Path, clock: Clock) -> None:
    text = b"id,name\n" * 50_000
    packed, calls = gzip.compress(text), [0]

    def reply(_: httpx.Request) -> httpx.Response:
        calls[0] += 1
        stop = cut if calls[0] == 1 else None
        headers = {"content-encoding": "gzip", "content-length": str(len(packed)), "etag": '"v1"'}
        return httpx.Response(200, headers=headers, stream=_Breaking(packed, stop))

    fetch(side, reply, tmp_path / "users.csv")
    assert (tmp_path / "users.csv").read_bytes() == text
    unknown = httpx.Headers({"content-encoding": "br"})
    with pytest.raises(DecodeError, match="br"):
        fetch(side, lambda _: httpx.Response(200, headers=unknown, stream=_Breaking(b"x", None)), tmp_path / "x")
    assert [each.name for each in tmp_path.iterdir()] == ["users.csv"]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_few_redirects_are_followed_without_a_credential(side: Any, status: int, tmp_path: Path) -> None:
    store = Store()

    def reply(request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example":
            headers = {"location": "https://s3.example/b?sig=1", "content-encoding": "br"}
            return httpx.Response(status, headers=headers, stream=httpx.ByteStream(b"moved"))
        return store(request)

    fetch(side, reply, tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == FILE
    with pytest.raises(ApiError):
        fetch(side, lambda _: httpx.Response(status, headers={"location": URL}), tmp_path / "y")


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "localhost", "a.localhost",
     "10.0.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0", "[fd00::1]", "[fe80::1]"],
)  # fmt: skip
def test_a_private_address_is_refused(side: Any, host: str, tmp_path: Path) -> None:
    for scheme in ("http", "https"):
        asked = [0]

        def reply(_: httpx.Request, asked: list[int] = asked) -> httpx.Response:
            asked[0] += 1
            return httpx.Response(302, headers={"location": f"{scheme}://{host}/x"})  # noqa: B023

        with pytest.raises(InsecureUrlError):
            fetch(side, reply, tmp_path / "x")
        with pytest.raises(InsecureUrlError):
            fetch(side, reply, tmp_path / "x", url=f"{scheme}://{host}/x")
        assert asked == [1]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("addresses", [["10.0.0.1"], ["93.184.216.34", "fd00::1"]])
def test_a_name_with_a_private_address_is_refused(
    mode: str, addresses: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless the client's own server has one: then its files may lie beside it."""
    names = {"files.example": addresses, "api.example": ["93.184.216.34"], "api.internal": ["10.0.0.2"]}
    monkeypatch.setattr("syllabind.core.network.addresses_of", lambda host, _: names[host])
    monkeypatch.setattr("syllabind.core.async_network.addresses_of", lambda host, _: names[host])
    public = caller(mode, "https://api.example", options=Options(max_retries=0, connect_timeout=0.05))
    said = kit.run(mode, public.download, URL, tmp_path / "x")
    assert said.startswith("InsecureUrlError: the download link's host files.example has a private address")
    private = caller(mode, "https://api.internal", options=Options(max_retries=0, connect_timeout=0.05))
    assert "InsecureUrlError" not in kit.run(mode, private.download, URL, tmp_path / "x")


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("location", ["https://[", "https://a:b/", "ftp://files.example/x", "https://" + "a" * 70_000])
def test_a_redirect_to_no_url_is_an_error(side: Any, location: str, tmp_path: Path) -> None:
    with pytest.raises(InsecureUrlError, match=r"^the download link "):
        fetch(side, lambda _: httpx.Response(302, headers={"location": location}), tmp_path / "x")


@pytest.mark.parametrize("side", BOTH)
def test_an_error_of_the_disk_names_the_target(side: Any, tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for failing, to in ((full, tmp_path / "x"), (None, tmp_path / "missing" / "x")):
        with pytest.raises(OSError, match=r"x'$") as caught:
            fetch(side, Store(), to, progress=failing)
        assert caught.value.filename == str(to)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x" * 255, "report [1] *.csv", ".hidden"])
def test_any_name_that_the_disk_takes_is_a_target(name: str, tmp_path: Path) -> None:
    fetch(Sync, Store(), tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == [name]
    with pytest.raises(ArgumentError, match=r"^to must be a file, got the directory "):
        fetch(Sync, Store(), tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_a_file_has_the_access_rights_that_the_umask_leaves(umask: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        fetch(Sync, Store(), tmp_path / "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o666 & ~umask


def _partial_names(folder: Path) -> set[str]:
    """Return the names that the partial file of a download to `x` has."""
    seen: set[str] = set()
    fetch(Sync, Store(), folder / "x", progress=lambda *_: seen.update(each.name for each in folder.iterdir()))
    (folder / "x").unlink()
    return seen - {"x"}


def test_nothing_that_was_planted_is_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even if the name of the partial file were guessed."""
    victim = tmp_path / "victim"
    monkeypatch.setattr("secrets.token_hex", lambda _: "guessed")
    (guessed,) = (tmp_path / name for name in _partial_names(tmp_path))
    victim.write_text("mine")
    guessed.symlink_to(victim)
    with pytest.raises(FileExistsError):
        fetch(Sync, Store(), tmp_path / "x")
    assert not (tmp_path / "x").exists()
    guessed.unlink()
    guessed.hardlink_to(victim)
    fetch(Sync, Store(), tmp_path / "x")
    assert victim.read_text() == "mine"


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no file that is open")
def test_a_partial_file_is_removed_when_its_process_has_ended(tmp_path: Path) -> None:
    """One that is still being written, or is none, stays; so do those of other targets."""
    import fcntl

    (name,) = _partial_names(tmp_path)
    target, unique = name[:18], name[20:]
    left, written, fifo, folder = (tmp_path / f"{target}{index}_{unique}" for index in range(4))
    other = tmp_path / f".{'0' * 16}{name[17:]}"
    for each in (left, written, other):
        each.write_bytes(b"part")
    os.mkfifo(fifo)
    folder.mkdir()
    with written.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        fetch(Sync, Store(), tmp_path / "x")
        assert {each.name for each in tmp_path.iterdir()} == {
            "x", written.name, fifo.name, folder.name, other.name,
        }  # fmt: skip


@pytest.mark.parametrize("side", BOTH)
def test_downloads_of_one_target_at_a_time_do_not_mix(side: Any, tmp_path: Path, clock: Clock) -> None:
    first, second = Store(50_000, 50_000), Store()
    second.content = FILE[::-1]
    target = tmp_path / "x"

    def interleaved(done: int, _: int | None) -> None:
        if done > 100_000 and not target.exists():
            Sync(second).client.run(download_steps(Sync(second).client, URL, target))

    fetch(side, first, target, progress=interleaved)
    assert target.read_bytes() == FILE
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


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
        (lambda _: httpx.Response(302), ApiError),
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
        fetch(Sync, Store(), tmp_path / "x", url=url)
