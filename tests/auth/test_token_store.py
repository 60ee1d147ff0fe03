"""Token stores: for the owner alone, old or new but never half, and never another program's file."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind.auth import FileStore, KeyringStore, MemoryStore, Token, TokenStore
from syllabind.auth import token_store as module
from syllabind.errors import ArgumentError, AuthError

TOKEN = Token(
    access_token="access-secret",
    refresh_token="refresh-secret",
    expires_at=2.5,
    stale_at=1.5,
    scopes=("a", "b"),
    extra={"user_id": "7", "context": {"deep": [1, None]}},
)
OTHER = Token(access_token="other")


class Keyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture(params=["memory", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    if request.param == "memory":
        return MemoryStore()
    if request.param == "file":
        return FileStore(tmp_path / "tokens")
    monkeypatch.setitem(sys.modules, "keyring", Keyring())
    return KeyringStore(tmp_path)


def test_save_load_delete(store: TokenStore) -> None:
    assert store.load("a") is None
    store.save("a", TOKEN)
    store.save("b", OTHER)
    assert (store.load("a"), store.load("b")) == (TOKEN, OTHER)
    store.save("a", OTHER)
    assert store.load("a") == OTHER
    store.delete("a")
    store.delete("a")
    assert (store.load("a"), store.load("b")) == (None, OTHER)


def test_lock_is_for_one(store: TokenStore) -> None:
    first = store.try_lock("a")
    assert first is not None
    assert store.try_lock("a") is None
    other = store.try_lock("b")
    assert other is not None
    first.release()
    again = store.try_lock("a")
    assert again is not None
    again.release()
    other.release()


@pytest.mark.parametrize("key", ["", "../x", "a/b", ".hidden", "a\n", "x" * 101, "é"])
def test_names_that_are_refused(key: str, tmp_path: Path) -> None:
    named = r"^key must be 1 to 100 letters, digits and _.@- \(no . or - first\), got "
    with pytest.raises(ArgumentError, match=named):
        FileStore(tmp_path).save(key, TOKEN)
    assert list(tmp_path.iterdir()) == []
    assert FileStore(tmp_path).path("_a-Z.9@b").name == "_a-Z.9@b.json"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_files_are_private_from_birth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where the umask would let others read: every file that is ever there is looked at on each step."""
    directory = tmp_path / "tokens"
    seen: set[tuple[str, int]] = set()

    def looking(real: Callable[..., Any]) -> Callable[..., Any]:
        def look(*args: Any, **kwargs: Any) -> Any:
            result = real(*args, **kwargs)
            for each in directory.glob("*") if directory.exists() else ():
                seen.add((each.suffix, stat.S_IMODE(each.stat().st_mode)))
            for each in directory.glob(".*"):
                seen.add((each.suffix, stat.S_IMODE(each.stat().st_mode)))
            return result

        return look

    before = os.umask(0)
    try:
        for name in ("open", "fsync", "close"):
            monkeypatch.setattr(os, name, looking(getattr(os, name)))
        store = FileStore(directory)
        lease = store.try_lock("a")
        assert lease is not None
        store.save("a", TOKEN)
        lease.release()
    finally:
        os.umask(before)
    assert {suffix for suffix, _ in seen} == {".json", ".new", ".lock"}
    assert {mode for _, mode in seen} == {0o600}
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="directories are not synchronised there")
def test_the_file_and_then_its_name_are_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    synced, replaced = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        steps.append("directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        synced(descriptor)

    def replace(path: Path, target: Path) -> Path:
        steps.append("replace")
        return replaced(path, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    before = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    FileStore(tmp_path / "a" / "b").save("a", TOKEN)
    assert steps == ["file", "replace", "directory"]
    assert before == (len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0)
    assert FileStore(tmp_path / "a" / "b").load("a") == TOKEN


class Crash(BaseException):
    """The machine stops."""


class _Torn(io.FileIO):
    """A file that stops after so many bytes."""

    left: int | None = None

    def write(self, content: Any) -> int:
        if _Torn.left is None:
            return super().write(content)
        part = bytes(content)[: _Torn.left]
        _Torn.left -= len(part)
        super().write(part)
        if _Torn.left <= 0:
            raise Crash
        return len(part)


def test_a_crash_leaves_the_old_or_the_new_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: Callable[[str, object], None]
) -> None:
    """A write that stops after each of 45 numbers of bytes, and a stop before or after each step."""
    store = FileStore(tmp_path)
    store.save("a", OTHER)
    size = len(module.encode("a", TOKEN))
    points = 0
    monkeypatch.setattr(os, "fdopen", lambda descriptor, mode, buffering=-1: _Torn(descriptor, mode.replace("b", "")))
    for count in {round(size * part / 44) for part in range(45)}:
        _Torn.left = count
        with pytest.raises(Crash):
            store.save("a", TOKEN)
        _Torn.left = None
        assert store.load("a") == OTHER
        points += 1
    monkeypatch.undo()
    for after in (False, True):
        for owner, name in ((os, "fsync"), (Path, "replace"), (os, "open")):
            real = getattr(owner, name)

            def stop(*args: Any, real: Any = real, after: bool = after, **kwargs: Any) -> Any:
                # Reading what is there is not what we stop.
                if real is os.open and not args[1] & os.O_CREAT:
                    return real(*args, **kwargs)
                if after:
                    real(*args, **kwargs)
                raise Crash

            with monkeypatch.context() as patch:
                patch.setattr(owner, name, stop)
                with pytest.raises(Crash):
                    store.save("a", TOKEN)
            assert store.load("a") in (OTHER, TOKEN)
            store.save("a", OTHER)
            points += 1
    report("crashes while a token is saved: points, damaged files", f"{points}, 0")
    assert points >= 50
    store.delete("a")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_process_leaves_a_whole_file_and_no_lock(tmp_path: Path) -> None:
    code = (
        "import sys; from syllabind.auth import FileStore, Token\n"
        "store = FileStore(sys.argv[1]); store.try_lock('a')\n"
        "while True:\n    for name in ('x', 'y'): store.save('a', Token(access_token=name * 5000))\n"
        "    print('go', flush=True)"
    )
    for _ in range(3):
        process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"go\n"
        assert FileStore(tmp_path).try_lock("a") is None
        threading.Event().wait(0.05)
        process.kill()
        process.wait()
        process.stdout.close()
        found = FileStore(tmp_path).load("a")
        assert found is not None
        assert found.access_token.reveal() in ("x" * 5000, "y" * 5000)
        lease = FileStore(tmp_path).try_lock("a")
        assert lease is not None
        lease.release()


_FORK = """
import os, sys, time
from syllabind.auth import FileStore
store, (ready, told) = FileStore(sys.argv[1]), os.pipe()
lease = store.try_lock("a")
if os.fork():
    os.read(ready, 1)
    if sys.argv[2] == "released":
        lease.release()
        print("parent", store.try_lock("a") is not None, flush=True)
    os._exit(0)
print("held", store.try_lock("a") is None, flush=True)
other = store.try_lock("b")
lease.release()  # of the parent, by whose number the file of the other lock may be open here
os.write(told, b"x")
end = time.monotonic() + 5
while store.try_lock("a") is None and time.monotonic() < end:
    time.sleep(0.01)
print("child", time.monotonic() < end and store.try_lock("b") is None)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork")
@pytest.mark.parametrize("parent", ["released", "ended"])
def test_a_forked_child_keeps_no_lock_of_its_parent(tmp_path: Path, parent: str) -> None:
    command = [sys.executable, "-c", _FORK, str(tmp_path), parent]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    assert said == ["held True", *(["parent True"] if parent == "released" else []), "child True", ""]


DAMAGED = "is damaged or was not written by syllabind; it was left as it is. Move it away and sign in again"
FOREIGN: dict[str, bytes] = {
    "empty": b"",
    "half": module.encode("a", TOKEN)[:40],
    "another program's": b'{"installed": {"client_id": "x"}}',
    "a list": b"[]",
    "not JSON": b"[section]\nkey=value\n",
    "not UTF-8": b'{"format": "\xff"}',
    "deep": b"[" * 100_000,
    "another format": module.encode("a", TOKEN).replace(b"syllabind-token-2", b"syllabind-token-9"),
    "another key's": module.encode("b", TOKEN),
    "line break in a token": json.dumps(
        {"format": "syllabind-token-1", "key": "a", "token": {"access_token": "a\r\nb"}}
    ).encode(),
    "wrong types": b'{"format": "syllabind-token-1", "key": "a", "token": {"access_token": 1}}',
    "unknown member": b'{"format": "syllabind-token-1", "key": "a", "token": {"access_token": "a", "x": 1}}',
}


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_and_damaged_files_stay_as_they_are(name: str, tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    path = store.path("a")
    path.write_bytes(FOREIGN[name])
    path.chmod(0o600)
    tries: tuple[Callable[[], object], ...] = (lambda: store.load("a"), lambda: store.save("a", OTHER))
    for each in tries:
        with pytest.raises(AuthError) as caught:
            each()
        assert str(caught.value) == f"{path} {DAMAGED}"
    assert path.read_bytes() == FOREIGN[name]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    store.save("a", TOKEN)
    store.path("a").chmod(0o640)
    said = f"the token store {store.path('a')} is open to other users; chmod 600 it, or sign in again elsewhere"
    with pytest.raises(AuthError, match=f"^{re.escape(said)}$"):
        store.load("a")
    for mode in (0o601, 0o604, 0o610, 0o602):
        store.path("a").chmod(mode)
        with pytest.raises(AuthError, match="chmod 600"):
            store.load("a")
    store.path("a").chmod(0o400)
    assert store.load("a") == TOKEN


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
def test_links_are_not_followed(tmp_path: Path) -> None:
    FileStore(tmp_path / "theirs").save("a", TOKEN)
    store = FileStore(tmp_path / "ours")
    (tmp_path / "ours").mkdir(mode=0o700)
    store.path("a").symlink_to(tmp_path / "theirs" / "a.json")
    with pytest.raises(AuthError, match=f"^the token store {re.escape(str(store.path('a')))} cannot be read: "):
        store.load("a")
    (tmp_path / "ours" / ".a.json.lock").symlink_to(tmp_path / "theirs" / "a.json")
    assert store.try_lock("b") is not None
    with pytest.raises(AuthError, match=f"^the token store {re.escape(str(store.path('a')))} cannot be locked: "):
        store.try_lock("a")


def test_a_directory_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = FileStore(tmp_path / "file")
    with pytest.raises(AuthError, match=r"cannot be locked: (File exists|Not a directory)$"):
        store.try_lock("a")
    with pytest.raises(AuthError, match=r"cannot be read: Not a directory$"):
        store.save("a", TOKEN)


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store = FileStore(tmp_path)
    store.save("a", OTHER)
    monkeypatch.setattr(os, "fsync", full)
    said = f"the token store {store.path('a')} cannot be written: No space left on device"
    with pytest.raises(AuthError, match=f"^{re.escape(said)}$"):
        store.save("a", TOKEN)
    monkeypatch.undo()
    assert store.load("a") == OTHER
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_keyring_is_an_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(AuthError, match=r"^install syllabind\[keyring\] to keep tokens in the keyring$"):
        KeyringStore(tmp_path)


def test_keyring_entry_of_another_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    keyring = Keyring()
    keyring.kept["syllabind", "a"] = "hunter2"
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    store = KeyringStore(tmp_path)
    tries: tuple[Callable[[], object], ...] = (lambda: store.load("a"), lambda: store.save("a", TOKEN))
    for each in tries:
        with pytest.raises(AuthError) as caught:
            each()
        assert str(caught.value) == (f"keyring entry syllabind/a {DAMAGED}")
    assert keyring.kept["syllabind", "a"] == "hunter2"


def test_records_are_exact() -> None:
    assert Token.from_record(TOKEN.to_record()) == TOKEN
    assert Token.from_record(json.loads(json.dumps(TOKEN.to_record()))) == TOKEN
    broken: list[Any] = [None, [], {}, {"access_token": ""}, {"access_token": "a", "expires_at": "soon"}]
    for record in broken:
        with pytest.raises(AuthError, match="not a stored token"):
            Token.from_record(record)
