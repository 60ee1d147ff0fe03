"""What a test can ask of the calls that were made."""

from __future__ import annotations

import pytest

from syllabind_sandbox import World
from tests.sandbox.support import API, THRIVE, WorldClient


def test_calls_are_counted(world: World, call: WorldClient) -> None:
    token = world.issue_token("thrive")
    call("GET", f"{THRIVE}/rest/v1/users", token)
    entry = world.calls("thrive.searchUsers").once()
    assert str(entry) == f"#1 GET {THRIVE}/rest/v1/users -> 200 (thrive.searchUsers)"
    call("GET", f"{THRIVE}/rest/v1/users?page=0", token)
    calls = world.calls("searchUsers").at_least(2)
    assert calls.where(status=400).once().url.endswith("page=0")
    world.calls("createUser").never()
    for wrong in (lambda: calls.once(), lambda: calls.at_least(3), lambda: calls.never()):
        with pytest.raises(AssertionError, match="there were 2"):
            wrong()


def test_a_matched_call_has_no_near_misses(world: World, call: WorldClient) -> None:
    call("GET", f"{THRIVE}/rest/v1/users")
    call("GET", f"{API}/userz")
    matched, missed = world.journal
    assert world.near_misses(matched) == []
    assert world.near_misses(missed)[0].startswith("alm.")
