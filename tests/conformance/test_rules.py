"""Every documented rule, tried on the sandbox; the rules stand in the modules `rules_*`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from syllabind_sandbox import World

from .rules import Rule, at, filled, names, send
from .rules_alm import ALM
from .rules_edlink import EDLINK
from .rules_thrive import THRIVE

RULES = [*EDLINK, *THRIVE, *ALM]


@pytest.mark.parametrize("each", RULES, ids=str)
def test_a_documented_rule_holds(each: Rule) -> None:
    world = World(strict=True, **{"people": 60, **each.world})
    known = names(world)
    for step in each.steps:
        if step.do is not None:
            assert step.do(world, known) is not False, each
            continue
        response = send(world, step, known)
        status, _, text = filled(step.expect, known).partition(" ")
        reported = f"{step.request}: {response.status} {response.body[:400]!r}"
        assert str(response.status).startswith(status), reported
        assert text in response.body.decode(), reported
        if step.check is not None or step.keep:
            body = json.loads(response.body)
            if step.check is not None:
                assert step.check(body) is not False, reported
            known |= {name: str(at(body, pointer)) for name, pointer in step.keep.items()}


def test_rules_are_counted(report: Callable[[str, object], None]) -> None:
    assert len({each.text for each in RULES}) == len(RULES)
    report(
        "documented rules that are checked",
        f"{len(RULES)} (edlink {len(EDLINK)}, thrive {len(THRIVE)}, alm {len(ALM)})",
    )
