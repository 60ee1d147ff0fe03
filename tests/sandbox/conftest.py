"""Worlds under test, always strict: each answer is checked against its document."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from syllabind_sandbox import Server, World, serve
from tests.sandbox.support import WorldClient


@pytest.fixture
def world() -> World:
    return World(strict=True)


@pytest.fixture
def call(world: World) -> WorldClient:
    return WorldClient(world)


@pytest.fixture
def server(world: World) -> Iterator[Server]:
    with serve(world) as running:
        yield running
