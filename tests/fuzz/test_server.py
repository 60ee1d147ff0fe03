"""Server side: the sandbox does what the specs say, in all of schemathesis's phases, with all of its checks on."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from syllabind.testing.report import as_text
from syllabind.testing.rules import UNSAYABLE
from syllabind.testing.server import probe, schema_of, walk
from syllabind.testing.subject import APIS, subject

from .bench import CONFIG, shared
from .conftest import Plan


def test_operation(operation: tuple[str, str], plan: Plan) -> None:
    """Examples, boundaries and generated requests, valid and invalid."""
    api, name = operation
    bench = shared(api)
    bench.restart()
    entry = bench.subject.entries[name]
    schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG, only=entry)
    tally = probe(schema, entry, plan.effort(f"{api}.{name}"), unsayable=UNSAYABLE[api])
    assert sum(tally.cases.values()) > 0
    assert tally.statuses[name]
    assert not tally.findings, as_text(tally)


WALKS = {
    "edlink": ("createOnboarding", "getOnboarding", "listOnboardings", "deleteOnboarding"),
    "thrive": ("createAudience", "getAudience", "listAudiences", "updateAudience", "deleteAudience"),
    "alm": ("createUser", "getUser", "listUsers", "updateUser", "deleteUser"),
}


@pytest.mark.parametrize("api", APIS)
def test_walk(api: str, plan: Plan) -> None:
    """Create, get, update, delete, and page after page, along the links."""
    bench = shared(api)
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
    assert not tally.findings, as_text(tally)


def test_no_check_is_off() -> None:
    """The configuration turns nothing off, and each rule beside it names its source."""
    config = tomllib.loads(Path(CONFIG).read_text(encoding="utf-8"))
    assert "checks" not in config
    assert "operations" not in config
    assert all(len(rule.fact) > 20 for rules in UNSAYABLE.values() for rule in rules)
    for api, rules in UNSAYABLE.items():
        assert {name for rule in rules for name in rule.operations} <= set(subject(api).entries)
