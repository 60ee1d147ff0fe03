"""The properties of lists, records, rights, sign-in and errors hold for the sandbox."""

from __future__ import annotations

import pytest

from syllabind_fuzz.api_under_test import APIS
from syllabind_fuzz.hypothesis_runner import derive_seed

from .conftest import Plan
from .environment import shared
from .properties import Check, checks

EVERY = [(api, each) for api in APIS for each in checks(api)]


@pytest.mark.parametrize(("api", "check"), EVERY, ids=[f"{api}.{each.__name__}" for api, each in EVERY])
def test_property(api: str, check: Check, plan: Plan) -> None:
    """Nothing is wrong, with this seed and, in a deep run, with more."""
    env = shared(api)
    for turn in range(10 if plan.deep else 1):
        env.restart()
        assert list(check(env, seed=derive_seed(plan.seed + turn, check.__name__))) == []
