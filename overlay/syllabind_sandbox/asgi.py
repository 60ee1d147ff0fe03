"""A world as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from math import inf
from secrets import token_urlsafe
from typing import Any

from syllabind_sandbox.admin import PREFIX, Admin
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import json_response
from syllabind_sandbox.snapshots import Snapshots
from syllabind_sandbox.world import World

LARGEST_BODY = 32 * 1024 * 1024
"""The bytes that a request may have; the services know no upload that is larger."""
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def asgi(
    world: World, *, base_url: str | None = None, key: str | None = None, snapshots: Snapshots | None = None
) -> App:
    """Make an ASGI application of a world.

    Args:
        world: The world.
        base_url: Scheme and host in place of those that the server reports.
        key: The key of `/__sandbox__/`; a random one where left out.
        snapshots: Where snapshots are kept; in memory where left out.

    Returns:
        An application that speaks HTTP and the lifespan protocol.
    """

    admin = Admin(world, key or token_urlsafe(), snapshots)

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
    headers = [(key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]]
    host = next((value for key, value in headers if key.lower() == "host"), "")
    base = base_url or f"{scope.get('scheme', 'http')}://{host}"
    body = await _body(dict(headers), receive)
    if body is None:
        return
    if isinstance(body, Response):
        await _send_all(body, send)
        return
    raw = scope.get("raw_path") or scope["path"].encode()
    target = raw.split(b"?")[0].decode("latin-1")
    if query := scope.get("query_string", b""):
        target += "?" + query.decode("latin-1")
    url = f"{base.rstrip('/')}{target}"
    request = Request(method=scope["method"], url=url, headers=headers, body=body)
    if request.method == "GET" and target == f"{PREFIX}health":
        await _send_all(json_response(200, {"status": "ok"}), send)  # an orchestrator asks by address, without a key
        return
    ours = request.is_well_formed and request.path.startswith(PREFIX) and world.vendor_origins(request)
    response = admin.answer(request) if ours else world.handle(request)
    if response.delay == inf:
        # No response is ever sent: wait until the client disconnects.
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
        # Without access to the connection, ASGI can only end without a response.
        raise ConnectionResetError("a fault of the sandbox")
    if response.cut is None:
        await _send_all(response, send)
        return
    await _send_head(response, send)
    await send({"type": "http.response.body", "body": response.body[: response.cut], "more_body": True})
    raise ConnectionResetError("a fault of the sandbox")


async def _body(headers: dict[str, str], receive: Receive) -> bytes | Response | None:
    """Return the body, the response to one that is too large, or None where the client has left."""
    declared = headers.get("content-length", "0")
    parts: list[bytes] = []
    size = int(declared) if declared.isascii() and declared.isdecimal() else 0
    read = 0
    while size <= LARGEST_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        read += len(parts[-1])
        size = max(size, read)
        if not message.get("more_body", False):
            return b"".join(parts)
    problem = f"expected a body of at most {LARGEST_BODY} bytes, got {size} or more"
    return json_response(413, {"error": problem}, headers={"connection": "close"})


async def _send_head(response: Response, send: Send) -> None:
    pairs = [(key.encode("latin-1"), value.encode("latin-1")) for key, value in response.headers]
    await send({"type": "http.response.start", "status": response.status, "headers": pairs})


async def _send_all(response: Response, send: Send) -> None:
    await _send_head(response, send)
    await send({"type": "http.response.body", "body": response.body})
