"""Keeps the requests that a world gets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from syllabind_sandbox import Request, Response, World


@contextmanager
def recorded(world: World) -> Iterator[list[Request]]:
    """Keep the requests to a world, which answers them as ever."""
    kept: list[Request] = []
    handle = world.handle

    def keep(request: Request) -> Response:
        kept.append(request)
        return handle(request)

    with patch.object(world, "handle", keep):
        yield kept
