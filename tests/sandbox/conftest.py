"""Worlds under test, always strict: each answer is checked against its document."""

from __future__ import annotations

import pytest

from syllabind_sandbox import World
from tests.sandbox.support import WorldClient


@pytest.fixture
def world() -> World:
    return World(strict=True)


@pytest.fixture
def call(world: World) -> WorldClient:
    return WorldClient(world)
