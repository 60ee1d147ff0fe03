"""Server side: the sandbox does what the specs say, in all of schemathesis's phases, with all of its checks on."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from syllabind.testing.rules import UNSAYABLE
from syllabind.testing.server import Tally, probe, schema_of, walk
from syllabind.testing.subject import APIS, subject

from .bench import CONFIG, Bench
from .conftest import Plan


@cache
def _bench(api: str) -> Bench:
    return Bench(api)


def report(tally: Tally) -> str:
    """What was found, ready to be read."""
    return "\n\n".join(
        f"{each.operation}: {each.check}\n{each.message}\n{each.reproduce}" for each in tally.findings.values()
    )


def test_operation(operation: tuple[str, str], plan: Plan) -> None:
    """Examples, boundaries and generated requests, valid and invalid."""
    api, name = operation
    bench = _bench(api)
    bench.restart()
    entry = bench.subject.entries[name]
    schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG, only=entry)
    tally = probe(schema, entry, plan.effort(f"{api}.{name}"), unsayable=UNSAYABLE[api])
    assert sum(tally.cases.values()) > 0
    assert tally.statuses[name]
    assert not tally.findings, report(tally)


WALKS = {
    "edlink": ("createOnboarding", "getOnboarding", "listOnboardings", "deleteOnboarding"),
    "thrive": ("createAudience", "getAudience", "listAudiences", "updateAudience", "deleteAudience"),
    "alm": ("createUser", "getUser", "listUsers", "updateUser", "deleteUser"),
}


@pytest.mark.parametrize("api", APIS)
def test_walk(api: str, plan: Plan) -> None:
    """Create, get, update, delete, and page after page, along the links."""
    bench = _bench(api)
    schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG)
    tally = walk(
        schema,
        bench.subject,
        plan.effort(),
        operations=WALKS[api],
        start=bench.restart,
        unsayable=UNSAYABLE[api],
    )
    assert tally.cases["stateful"] > 0
    assert not tally.findings, report(tally)


def test_no_check_is_off() -> None:
    """The configuration turns nothing off, and each rule beside it names its source."""
    config = tomllib.loads(Path(CONFIG).read_text(encoding="utf-8"))
    assert "checks" not in config
    assert "operations" not in config
    assert all(len(rule.fact) > 20 for rules in UNSAYABLE.values() for rule in rules)
    for api, rules in UNSAYABLE.items():
        assert {name for rule in rules for name in rule.operations} <= set(subject(api).entries)
