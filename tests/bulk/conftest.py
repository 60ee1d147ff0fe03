"""What the tests share: a world, which a module may replace by its own, and a client of its rosters."""

from collections.abc import Iterator

import pytest

from scripts.verify.bulk import events
from syllabind import Edlink
from syllabind_sandbox import World


@pytest.fixture(scope="module")
def world() -> World:
    return World(seed=1, people=50)


@pytest.fixture
def rosters(world: World) -> Iterator[Edlink]:
    world.reset()
    with events.client_of(world) as client:
        yield client
