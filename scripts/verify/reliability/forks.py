"""A client that lives through a fork: every process opens its own connections, and no answer goes to another call."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import trio

from syllabind.core.client import Options

from .kit import TOKEN, Caller, Figure, Server, answer, application, caller, run, target

__all__ = ["check"]


def _echo(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    time.sleep(0.002)
    connection.sendall(answer({"id": target(head)}))


def _forked(work: Callable[[], Any]) -> tuple[int, int]:
    """Start a child that writes what the work returns; it ends itself if it hangs."""
    read, write = os.pipe()
    child = os.fork()
    if child:
        os.close(write)
        return child, read
    signal.signal(signal.SIGALRM, lambda *_: (os.write(write, b"stuck"), os._exit(1)))
    signal.alarm(20)
    try:
        said = str(work())
    except BaseException as error:  # noqa: BLE001
        said = f"{type(error).__name__}: {error}"
    os.write(write, said.encode())
    os._exit(0)


def _said(child: tuple[int, int]) -> str:
    os.waitpid(child[0], 0)
    try:
        return os.read(child[1], 1000).decode()
    finally:
        os.close(child[1])


async def _calls(called: Caller, tag: str, count: int) -> tuple[int, float]:
    """How many answers were another call's, or none; the slowest call."""
    wrong, slowest = 0, 0.0
    for number in range(count):
        path, begun = f"/{tag}-{number}", time.monotonic()
        try:
            found = (await called("GET", path)).value["id"]
            wrong += found != path
        except Exception:  # noqa: BLE001
            wrong += 1
        slowest = max(slowest, time.monotonic() - begun)
    return wrong, slowest


def _figure(name: str, found: list[str]) -> Figure:
    results = [tuple(float(part) for part in each.strip("()").split(",")) for each in found if each.startswith("(")]
    wrong = sum(int(each[0]) for each in results)
    slowest = max((each[1] for each in results), default=99.0)
    met = len(results) == len(found) and wrong == 0 and slowest < 1.0
    return Figure(name, f"{wrong} wrong, slowest {slowest:.2f} s {'' if met else found}", met)


def _used_before_and_after(count: int, context: ssl.SSLContext | None, verify: Any) -> Iterator[Figure]:
    kind = "https" if context else "http"
    with Server(_echo, context) as server:
        options = Options(read_timeout=5.0)
        called = caller("sync", server.url, options=options, verify=verify)
        run("asyncio", called.status)
        children = [_forked(partial(run, "asyncio", _calls, called, tag, count)) for tag in ("one", "two")]
        own = run("asyncio", _calls, called, "parent", count)
        found = [str(own), *(_said(each) for each in children)]
        yield _figure(f"fork, {kind}, threads: {3 * count} calls of parent and 2 children", found)
        awaited = caller("asyncio", server.url, options=options, verify=verify)
        run("asyncio", _calls, awaited, "warm", 5)
        children = [
            _forked(lambda: asyncio.run(_calls(awaited, "one", count))),
            _forked(lambda: trio.run(_calls, awaited, "two", count)),
        ]
        own = run("asyncio", _calls, awaited, "parent", count)
        found = [str(own), *(_said(each) for each in children)]
        yield _figure(f"fork, {kind}, tasks: {3 * count} calls of parent and 2 children", found)


def _during_a_token_request() -> Figure:
    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        if b"/token" in head:
            time.sleep(0.6)
        connection.sendall(answer(TOKEN if b"/token" in head else {"id": "u"}))

    with Server(handler) as server:
        called = caller("sync", server.url, application(server.url))
        thread = threading.Thread(target=lambda: run("asyncio", called.status))
        thread.start()
        time.sleep(0.3)

        def child() -> str:
            begun = time.monotonic()
            status = run("asyncio", called.status)
            return f"{status} after {time.monotonic() - begun:.2f} s"

        forked = _forked(child)
        thread.join()
        said = _said(forked)
    return Figure(
        "fork during a token request: the child's call", said, said.startswith("200") and said < "200 after 1.6"
    )


_FIRST_CALL = """
import os, signal, sys, threading, time
from syllabind.core.client import Client
from syllabind.core.operation import Api
client = Client(api=Api(name="t", server=sys.argv[1]))

def call():
    return client.request("GET", "/u").status

thread = threading.Thread(target=call)
thread.start()
children = []
for _ in range(12):
    children.append(os.fork())
    if not children[-1]:
        signal.alarm(20)
        try:
            os._exit(call() != 200)
        except BaseException as error:
            print(repr(error)[:300], file=sys.stderr)
            os._exit(2)
    time.sleep(0.005)
thread.join()
print(sum(os.waitpid(each, 0)[1] == 0 for each in children))
"""


def _during_the_first_call() -> Figure:
    """Fork while another thread makes the first call of its process, which loads what is needed for it."""
    with Server(lambda connection, *_: connection.sendall(answer())) as server:
        command = [sys.executable, "-W", "ignore", "-c", _FIRST_CALL, server.url]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return Figure("fork during the first call of a process: good children", f"{said} of 12", said == "12")


def tls(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context with a certificate of its own, and a client's that trusts it."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, secret)
    return server, ssl.create_default_context(cafile=str(certificate))


def check(full: bool) -> Iterator[Figure]:
    """Fork with open connections, over http and TLS, and during a token request."""
    count = 350 if full else 40
    yield from _used_before_and_after(count, None, True)
    with tempfile.TemporaryDirectory() as folder:
        server, client = tls(Path(folder))
        yield from _used_before_and_after(count, server, client)
    yield _during_a_token_request()
    yield _during_the_first_call()
