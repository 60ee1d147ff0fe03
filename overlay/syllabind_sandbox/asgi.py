"""A world as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from math import inf
from secrets import token_urlsafe
from typing import Any

from syllabind_sandbox.admin import PREFIX, Admin
from syllabind_sandbox.messages import Request
from syllabind_sandbox.world import World

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def asgi(world: World, *, base_url: str | None = None, key: str | None = None) -> App:
    """Make an ASGI application of a world.

    Args:
        world: The world.
        base_url: What to take for scheme and host, where the server's own are not to be believed.
        key: What opens `/__sandbox__/`; without one it stays shut.

    Returns:
        An application that knows HTTP and the lifespan protocol.
    """

    admin = Admin(world, key or token_urlsafe())

    async def app(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await _http(world, admin, base_url, scope, receive, send)

    return app


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _http(
    world: World,
    admin: Admin,
    base_url: str | None,
    scope: MutableMapping[str, Any],
    receive: Receive,
    send: Send,
) -> None:
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    headers = [(key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]]
    host = next((value for key, value in headers if key.lower() == "host"), "")
    base = base_url or f"{scope.get('scheme', 'http')}://{host}"
    raw = scope.get("raw_path") or scope["path"].encode()
    target = raw.split(b"?")[0].decode("latin-1")
    if query := scope.get("query_string", b""):
        target += "?" + query.decode("latin-1")
    url = f"{base.rstrip('/')}{target}"
    request = Request(method=scope["method"], url=url, headers=headers, body=body)
    ours = request.path.startswith(PREFIX) and world.vendor_origins(request)
    response = admin.answer(request) if ours else world.handle(request)
    if response.delay == inf:
        # Nothing is ever answered; the client's leaving is what comes next.
        await receive()
        return
    if response.delay:
        if world.clock.running:
            await asyncio.sleep(response.delay)
        else:
            world.advance(response.delay)
    if response.cut is not None and response.cut < 0:
        transport = scope.get("state", {}).get("transport")
        if transport is not None:
            transport.abort()
        # Where the server hides the connection, leaving without an answer is all that ASGI has.
        raise ConnectionResetError("a fault of the sandbox")
    pairs = [(key.encode("latin-1"), value.encode("latin-1")) for key, value in response.headers]
    await send({"type": "http.response.start", "status": response.status, "headers": pairs})
    if response.cut is None:
        await send({"type": "http.response.body", "body": response.body})
        return
    await send({"type": "http.response.body", "body": response.body[: response.cut], "more_body": True})
    raise ConnectionResetError("a fault of the sandbox")
