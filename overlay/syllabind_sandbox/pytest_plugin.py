"""Fixtures for tests of code that uses syllabind: a sandbox in the process, ready clients, and a server.

pytest loads this module in every run, so it imports nothing of its own until a fixture asks for it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import pytest

if TYPE_CHECKING:
    from syllabind import AsyncEdlink, AsyncLearningManager, AsyncThrive, Edlink, LearningManager, Thrive
    from syllabind_sandbox import Server, World

__all__ = ["Clients"]

MARKER = (
    "sandbox(seed=1, people=None, faults=(), **options): how the world of the sandbox fixtures is made; the options "
    "are those of syllabind_sandbox.World"
)


EdlinkClient = TypeVar("EdlinkClient")
ThriveClient = TypeVar("ThriveClient")
AlmClient = TypeVar("AlmClient")


class Clients(Generic[EdlinkClient, ThriveClient, AlmClient]):
    """Ready clients of one world, blocking or to be awaited.

    Attributes:
        edlink: Signed in as a teacher.
        onboardings: Edlink, signed in as the developer's team.
        graph: Edlink, signed in as an integration.
        thrive: Signed in as a tenant.
        alm: Adobe Learning Manager, signed in as an administrator.
        learner: Adobe Learning Manager, signed in as a learner.
    """

    __slots__ = ("alm", "edlink", "graph", "learner", "onboardings", "thrive")

    edlink: EdlinkClient
    onboardings: EdlinkClient
    graph: EdlinkClient
    thrive: ThriveClient
    alm: AlmClient
    learner: AlmClient


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def sandbox_world(request: pytest.FixtureRequest) -> World:
    """A world of its own for each test; `@pytest.mark.sandbox(...)` says how it is made."""
    made: Callable[..., World] = _sandbox().World
    marker = request.node.get_closest_marker("sandbox")
    return made(*marker.args, **marker.kwargs) if marker else made()


@pytest.fixture
def sandbox_clients(sandbox_world: World) -> Iterator[Clients[Edlink, Thrive, LearningManager]]:
    """Ready clients of the three APIs, without any network."""
    from syllabind import Edlink, LearningManager, Thrive

    transport = _sandbox().Transport(sandbox_world)
    classes = {"edlink": Edlink, "thrive": Thrive, "alm": LearningManager}
    clients: Clients[Edlink, Thrive, LearningManager] = Clients()
    with ExitStack() as stack:
        for name, (api, credential) in _credentials(sandbox_world).items():
            setattr(clients, name, stack.enter_context(classes[api](credential, transport=transport)))
        yield clients


@pytest.fixture
async def sandbox_async_clients(
    sandbox_world: World,
) -> AsyncIterator[Clients[AsyncEdlink, AsyncThrive, AsyncLearningManager]]:
    """The same, to be awaited; needs pytest-asyncio."""
    from syllabind import AsyncEdlink, AsyncLearningManager, AsyncThrive

    transport = _sandbox().AsyncTransport(sandbox_world)
    classes = {"edlink": AsyncEdlink, "thrive": AsyncThrive, "alm": AsyncLearningManager}
    clients: Clients[AsyncEdlink, AsyncThrive, AsyncLearningManager] = Clients()
    async with AsyncExitStack() as stack:
        for name, (api, credential) in _credentials(sandbox_world).items():
            setattr(clients, name, await stack.enter_async_context(classes[api](credential, transport=transport)))
        yield clients


@pytest.fixture
def sandbox_server(sandbox_world: World) -> Iterator[Server]:
    """The test's world behind a real socket: `sandbox_server.url`."""
    with _sandbox().serve(sandbox_world) as server:
        yield server


@pytest.fixture
def sandbox_env(sandbox_world: World, sandbox_server: Server, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Set the `SYLLABIND_*` variables that lead `from_env()` to `sandbox_server`, and give them."""
    from syllabind_sandbox.cli import variables

    found = dict(variables(sandbox_world, sandbox_server))
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found


def _sandbox() -> Any:
    try:
        import jsonschema_rs  # noqa: F401
    except ModuleNotFoundError:
        pytest.fail("the sandbox fixtures need the extra: pip install 'syllabind[sandbox]'", pytrace=False)
    import syllabind_sandbox

    return syllabind_sandbox


def _credentials(world: World) -> dict[str, tuple[str, Any]]:
    from syllabind import alm, edlink, thrive

    known = world.credentials
    return {
        "edlink": ("edlink", edlink.user_token(world.issue_token("edlink"))),
        "onboardings": ("edlink", edlink.service_token(known.edlink.service_token)),
        "graph": ("edlink", edlink.integration_token(known.edlink.integration_token)),
        "thrive": ("thrive", thrive.basic(known.thrive.tenant_id, known.thrive.secret)),
        "alm": ("alm", alm.user_token(world.issue_token("alm"))),
        "learner": ("alm", alm.user_token(world.issue_token("alm", kind="learner"))),
    }
