"""Token stores in bad surroundings: shared directories, file systems without locks, leftovers of crashes."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind import thrive
from syllabind.auth import FileStore, KeyringStore, Token, TokenStoreError

from .capture import capturing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
TOKEN = Token(access_token="a", refresh_token="r")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_every_directory_is_private_from_birth(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        FileStore(tmp_path / "a" / "b" / "c").save("k", TOKEN)
    finally:
        os.umask(before)
    assert [mode(tmp_path / each) for each in ("a", "a/b", "a/b/c")] == [0o700] * 3


@pytest.mark.parametrize("bits", [0o777, 0o770, 0o702])
def test_a_directory_that_others_may_write_is_refused(tmp_path: Path, bits: int) -> None:
    store = FileStore(tmp_path / "d")
    store.save("k", TOKEN)
    (tmp_path / "d").chmod(bits)
    for use in (lambda: store.load("k"), lambda: store.save("k", TOKEN), lambda: store.try_lock("k")):
        with pytest.raises(TokenStoreError, match="is open to other users; chmod 700 it"):
            use()
    (tmp_path / "d").chmod(0o755)
    assert store.load("k") == TOKEN


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can give a file away")
@pytest.mark.parametrize("name", ["d", "d/k.json"])
def test_what_another_user_owns_is_refused(tmp_path: Path, name: str) -> None:
    store = FileStore(tmp_path / "d")
    store.save("k", TOKEN)
    os.chown(tmp_path / name, 65534, 65534)
    uses: tuple[Callable[[], object], ...] = (lambda: store.load("k"), lambda: store.save("k", TOKEN))
    for use in uses:
        with pytest.raises(TokenStoreError, match=r"is owned by another user \(uid 65534\)"):
            use()


@pytest.mark.parametrize("place", ["k.json", ".k.json.lock"])
def test_a_pipe_in_the_place_of_a_file_does_not_block(tmp_path: Path, place: str) -> None:
    os.mkfifo(tmp_path / place, 0o600)
    store = FileStore(tmp_path)
    done: list[object] = []

    def use() -> None:
        try:
            done.append(store.load("k") if place == "k.json" else store.try_lock("k"))
        except TokenStoreError as error:
            done.append(str(error))

    thread = threading.Thread(target=use, daemon=True)
    thread.start()
    thread.join(5)
    assert not thread.is_alive()
    if place == "k.json":
        assert "not a regular file" in str(done[0])


def test_leftovers_of_a_crash_are_removed(tmp_path: Path) -> None:
    code = (
        "import os, sys; from syllabind.auth import FileStore, Token\n"
        "os.fsync = lambda descriptor: os.kill(os.getpid(), 9)\n"
        "FileStore(sys.argv[1]).save('k', Token(access_token='a', refresh_token='left-behind'))"
    )
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)])
    assert run.returncode == -9
    (left,) = tmp_path.iterdir()
    assert b"left-behind" in left.read_bytes()
    store = FileStore(tmp_path)
    store.save("k", TOKEN)
    assert left.exists(), "it may be another process's, which is just writing"
    os.utime(left, (time.time() - 120, time.time() - 120))
    store.save("k", TOKEN)
    assert [each.name for each in tmp_path.iterdir()] == ["k.json"]


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS])
def test_a_file_system_without_locks_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    import fcntl

    def fail(*arguments: Any) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", fail)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        with pytest.raises(TokenStoreError, match=r"cannot be locked: .*; use a directory on a local file system$"):
            FileStore(tmp_path).try_lock("k")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with capturing() as server:
        credential = thrive.application(
            tenant_id="t", client_id="c", client_secret="s", server=server.url, store=FileStore(tmp_path)
        )
        start = time.monotonic()
        with warnings.catch_warnings(), contextlib.suppress(TokenStoreError):
            warnings.simplefilter("ignore")
            thrive.Thrive(credential).users.get("u")
        assert time.monotonic() - start < 5


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can become another user")
def test_a_read_only_directory_is_told() -> None:
    code = (
        "import os, sys; from syllabind.auth import FileStore, Token, TokenStoreError\n"
        "FileStore(sys.argv[1]).load('k')\n"  # what is imported late may be in a folder of the first user's own
        "os.setuid(65534)\n"
        "for use in (lambda s: s.save('k', Token(access_token='a')), lambda s: s.try_lock('k')):\n"
        "    try: use(FileStore(sys.argv[1]))\n"
        "    except TokenStoreError as error: print(error)"
    )
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        os.chown(directory, 65534, 65534)
        directory.chmod(0o500)
        run = subprocess.run([sys.executable, "-c", code, name], capture_output=True, text=True)
        directory.chmod(0o700)
    assert run.stdout.splitlines() == [
        f"the token store {name}/k.json cannot be {what}: Permission denied" for what in ("written", "locked")
    ]


def test_a_keyring_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def __getattr__(self, name: str) -> Any:
            def fail(*arguments: str) -> None:
                raise RuntimeError("the backend said hunter2")

            return fail

    monkeypatch.setitem(sys.modules, "keyring", Broken())
    store = KeyringStore(tmp_path)
    uses: tuple[Callable[[], object], ...] = (
        lambda: store.load("k"),
        lambda: store.save("k", TOKEN),
        lambda: store.delete("k"),
    )
    for use in uses:
        with pytest.raises(TokenStoreError, match=r"^keyring entry syllabind/k cannot be read: RuntimeError$"):
            use()


@pytest.mark.parametrize("end", [1e15, 1e300])
def test_an_end_beyond_all_calendars_is_the_end_of_the_calendar(tmp_path: Path, end: float) -> None:
    path = FileStore(tmp_path).path("k")
    token = {"access_token": "a", "expires_at": end, "stale_at": end}
    path.write_text(json.dumps({"format": "syllabind-token-2", "key": "k", "token": token}))
    path.chmod(0o600)
    found = FileStore(tmp_path).load("k")
    assert found is not None
    assert found.expires_at is not None
    assert time.gmtime(found.expires_at).tm_year == 9999
