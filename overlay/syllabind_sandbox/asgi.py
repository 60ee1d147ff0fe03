"""A world as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from math import inf
from secrets import token_urlsafe

from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from syllabind_sandbox.admin import PREFIX, Admin, admin_app
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import json_response
from syllabind_sandbox.snapshots import Snapshots
from syllabind_sandbox.world import World

LARGEST_BODY = 32 * 1024 * 1024
"""The bytes that a request may have; the services know no upload that is larger."""


def asgi(
    world: World, *, base_url: str | None = None, key: str | None = None, snapshots: Snapshots | None = None
) -> ASGIApp:
    """Make an ASGI application of a world.

    Args:
        world: The world.
        base_url: Scheme and host in place of those that the server reports.
        key: The key of `/__sandbox__/`; a random one where left out.
        snapshots: Where snapshots are kept; in memory where left out.

    Returns:
        An application that speaks HTTP and the lifespan protocol.
    """
    # Made when it is first asked for: that takes longer than the rest of a server's start.
    admin = cache(lambda: admin_app(Admin(world=world, snapshots=snapshots or Snapshots()), key or token_urlsafe()))

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await admin()(scope, receive, send)
        elif scope["type"] == "http":
            await _http(world, admin, base_url, scope, receive, send)

    return app


async def _http(
    world: World, admin: Callable[[], Starlette], base_url: str | None, scope: Scope, receive: Receive, send: Send
) -> None:
    headers = [(key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"]]
    host = next((value for key, value in headers if key.lower() == "host"), "")
    base = base_url or f"{scope.get('scheme', 'http')}://{host}"
    body = await _body(dict(headers), receive)
    if not isinstance(body, bytes):
        if body is not None:
            await _send_all(body, send)
        return
    path = (scope.get("raw_path") or scope["path"].encode()).partition(b"?")[0]
    target = b"?".join(filter(None, (path, scope.get("query_string")))).decode("latin-1")
    url = f"{base.rstrip('/')}{target}"
    request = Request(method=scope["method"], url=url, headers=headers, body=body)
    # An orchestrator asks for the health by address, whatever the host is called.
    if target == f"{PREFIX}health" or (
        request.is_well_formed and request.path.startswith(PREFIX) and world.vendor_origins(request)
    ):
        await admin()(scope, _replay(body), send)
        return
    response = world.handle(request)
    if response.delay == inf:
        # No response is ever sent: wait until the client disconnects.
        await receive()
        return
    if response.delay:
        if world.clock.running:
            await asyncio.sleep(response.delay)
        else:
            world.advance(response.delay)
    if response.cut is None:
        await _send_all(response, send)
        return
    if response.cut >= 0:
        await _send_head(response, send)
        await send({"type": "http.response.body", "body": response.body[: response.cut], "more_body": True})
    elif transport := scope.get("state", {}).get("transport"):
        transport.abort()
    # Without access to the connection, ASGI can only end without a response.
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


def _replay(body: bytes) -> Receive:
    """Return a receive channel for a body that has been read."""

    async def receive() -> Message:
        return {"type": "http.request", "body": body}

    return receive


async def _send_head(response: Response, send: Send) -> None:
    pairs = [(key.encode("latin-1"), value.encode("latin-1")) for key, value in response.headers]
    await send({"type": "http.response.start", "status": response.status, "headers": pairs})


async def _send_all(response: Response, send: Send) -> None:
    await _send_head(response, send)
    await send({"type": "http.response.body", "body": response.body})
