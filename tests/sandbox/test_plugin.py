"""The fixtures that users get."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from syllabind import Edlink, edlink


def test_each_test_has_a_world_of_its_own(sandbox_world: Any) -> None:
    assert (sandbox_world.context.seed, sandbox_world.thrive.people_count, sandbox_world.journal) == (1, 2500, [])


@pytest.mark.sandbox(seed=7, people=40, faults="rate_limited")
def test_the_marker_makes_the_world(sandbox_world: Any) -> None:
    assert (sandbox_world.context.seed, sandbox_world.alm.people_count, len(sandbox_world.faults.rules)) == (7, 40, 1)


@pytest.mark.sandbox(people=40)
def test_the_clients_are_signed_in(sandbox_clients: Any, sandbox_world: Any) -> None:
    assert sandbox_clients.edlink.my.profile.get().id == sandbox_world.edlink.district.teacher
    assert sum(1 for _ in sandbox_clients.thrive.users.search(page_size=15)) == 40
    assert sum(1 for _ in sandbox_clients.alm.users.list(page_size=15)) == 40
    assert sandbox_clients.learner.enrollments.list().first() is not None
    known = sandbox_world.credentials.edlink
    assert list(sandbox_clients.onboardings.onboardings.list(known.team_id)) == []
    assert sandbox_clients.graph.graph.schools.list().first() is not None


@pytest.mark.sandbox(people=40)
async def test_the_async_clients_are_signed_in(sandbox_async_clients: Any) -> None:
    found = [each async for each in sandbox_async_clients.thrive.users.search(page_size=15)]
    assert len(found) == 40
    assert (await sandbox_async_clients.alm.users.get("3400468")).id == "3400468"


def test_the_environment_leads_to_a_real_socket(sandbox_env: dict[str, str], sandbox_world: Any) -> None:
    with Edlink(edlink.from_env(), server=sandbox_env["SYLLABIND_EDLINK_SERVER"]) as client:
        assert client.my.profile.get().id
    sandbox_world.calls("edlink.getMyProfile").once()


def test_the_plugin_imports_nothing_until_it_is_used() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import syllabind_sandbox.pytest_plugin;"
        "print(sorted(each for each in set(sys.modules) - before if not each.startswith('_')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['syllabind_sandbox', 'syllabind_sandbox.pytest_plugin']"
