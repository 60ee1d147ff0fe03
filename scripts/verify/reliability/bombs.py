"""Answers without end cost bounded memory, wherever they come from."""

from __future__ import annotations

import socket
import subprocess
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from .kit import Figure, Server

__all__ = ["check"]

_MEGABYTE = 1 << 20
_ALLOWED = 64 + 64  # megabytes: the bound on bodies, and as much again for what holds them
_CALL = """
import sys
from verify.reliability.kit import application, caller, run

def peak():
    with open("/proc/self/status") as status:
        return int(status.read().split("VmHWM:")[1].split()[0]) / 1024

mode, url, kind = sys.argv[1:]
called = caller(mode, url, application(url) if kind == "token" else None)
before = peak()
said = run(mode, called.status)
print(f"{peak() - before:.0f}|{said[:90]}")
"""


@cache
def _packed(size: int, members: int = 1, bits: int = 31) -> bytes:
    found = []
    for _ in range(members):
        packer = zlib.compressobj(1, zlib.DEFLATED, bits)
        found += [packer.compress(bytes(_MEGABYTE)) for _ in range(size // members)]
        found.append(packer.flush())
    return b"".join(found)


def _content(kind: str, size: int) -> tuple[str, bytes]:
    """Return the coding and the bytes of a bomb."""
    if kind == "deflate":
        return "deflate", _packed(size, bits=15)
    if kind == "twice":
        packer = zlib.compressobj(1, zlib.DEFLATED, 31)
        return "gzip, gzip", packer.compress(_packed(size)) + packer.flush()
    return "gzip", _packed(size, 50 if kind == "members" else 1)


def _answers(kind: str, size: int) -> Any:
    endless = kind in ("endless", "token endless")
    coding, content = ("", b"") if endless else _content(kind, size)

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> bool:
        status = 404 if kind == "error" else 200
        start = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nConnection: close\r\n"
        if endless:
            connection.sendall(f"{start}\r\n".encode())
            for _ in range(size):
                connection.sendall(b" " * _MEGABYTE)
            return False
        connection.sendall(f"{start}Content-Encoding: {coding}\r\nContent-Length: {len(content)}\r\n\r\n".encode())
        connection.sendall(content)
        return False

    return handler


def check(full: bool) -> Iterator[Figure]:
    """Measure the peak memory of a process that meets a bomb."""
    size = 700 if full else 200
    kinds: tuple[str, ...] = ("call", "error", "token", "members", "deflate", "twice", "endless", "token endless")
    if not full:
        kinds = ("call", "token", "members")
    for kind in kinds:
        for mode in ("sync", "asyncio") if full else ("sync",):
            with Server(_answers(kind, size)) as server:
                command = [sys.executable, "-c", _CALL, mode, server.url, kind.partition(" ")[0]]
                made = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
            grown, _, said = made.stdout.strip().partition("|")
            met = grown.isdecimal() and int(grown) <= _ALLOWED and "Error" in said
            yield Figure(
                f"bomb of {size} MB, {kind}, {mode}: memory", f"{grown} MB ({said or made.stderr[-200:]})", met
            )
