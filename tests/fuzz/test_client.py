"""Client side: what it sends is what the spec describes, and it reads whatever the spec allows."""

from __future__ import annotations

import importlib
from functools import cache

import pytest

from syllabind_fuzz.api_under_test import APIS, subject
from syllabind_fuzz.calls import broken_promises, check_calls
from syllabind_fuzz.end_to_end import check_statuses, check_through
from syllabind_fuzz.report import as_text
from syllabind_fuzz.response_checks import Mirror, Verdicts, check_answers, check_members, check_readers
from syllabind_fuzz.rules import UNSAYABLE
from syllabind_fuzz.server_checks import schema_of

from .conftest import Plan
from .environment import shared


@cache
def _mirror(api: str) -> Mirror:
    return Mirror(subject(api))


def test_calls(called: tuple[str, str], plan: Plan) -> None:
    """Generated arguments through the typed methods: the request is the one that schemathesis would send."""
    api, name = called
    known = subject(api)
    entry = known.entries[name]
    tally = check_calls(schema_of(known, only=entry), known, entry, plan.effort())
    assert not tally.findings, as_text(tally)


@pytest.mark.parametrize("api", APIS)
def test_promises(api: str) -> None:
    """Required arguments, closed lists and bounds of all typed methods are the spec's, in each run."""
    known = subject(api)
    found = {name: list(broken_promises(known, entry)) for name, entry in known.entries.items()}
    assert {name: each for name, each in found.items() if each} == {}


def test_answers(called: tuple[str, str], plan: Plan) -> None:
    """Generated answers, and the same answers drifted, are read without loss; sync and async."""
    api, name = called
    known = subject(api)
    tally = check_answers(_mirror(api), known, known.entries[name], seed=plan.seed, examples=plan.examples())
    tally.merge(check_members(_mirror(api), known.entries[name]))
    assert not tally.findings, as_text(tally)


def test_through(called: tuple[str, str], plan: Plan) -> None:
    """Generated calls through the client to a service that fails at times; every documented status is told apart."""
    api, name = called
    bench = shared(api)
    bench.restart()
    entry = bench.subject.entries[name]
    schema = schema_of(bench.subject, only=entry)
    rules = UNSAYABLE[api]
    tally = check_through(
        schema, bench.subject, entry, bench.identities, bench.transport, plan.effort(), unsayable=rules
    )
    tally.merge(check_statuses(bench.subject, entry))
    assert tally.statuses[name] >= {int(code) for code in entry.node["responses"] if code.isdigit()}
    assert not tally.findings, as_text(tally)


# What the readers may say, apart from all of them agreeing; the reasons are in docs/fuzzing.md.
EXPLAINED = {
    "schema no, models yes, pydantic no",
    "schema no, models yes, pydantic yes",
    "schema no, models no, pydantic yes",
    "schema yes, models no, pydantic yes",
}


@pytest.mark.parametrize("api", APIS)
def test_readers(api: str, plan: Plan) -> None:
    """Where two readers take an answer, they take the same data out of it."""
    known = subject(api)
    pydantic = importlib.import_module(f"syllabind_{api}.pydantic_models")
    verdicts = Verdicts()
    for number, entry in enumerate(known.entries.values()):
        if plan.deep or number % 16 == plan.seed % 16:
            verdicts.merge(check_readers(_mirror(api), entry, pydantic, seed=plan.seed, examples=plan.examples()))
    assert verdicts.counts["schema yes, models yes, pydantic yes"] > 0
    agreed = {"schema yes, models yes, pydantic yes", "schema no, models no, pydantic no"}
    left = set(verdicts.counts) - agreed - EXPLAINED
    assert not left, {verdict: verdicts.examples[verdict] for verdict in left}
