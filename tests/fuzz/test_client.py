"""Client side: what it sends is what the spec describes, and it reads whatever the spec allows."""

from __future__ import annotations

import importlib
from functools import cache

import pytest

from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.report import as_text
from syllabind_fuzz.server_checks import load_schema
from tests.fuzz.calls import check_calls, signature_mismatches
from tests.fuzz.decoding import ResponseGenerator, check_decoding, check_models
from tests.fuzz.end_to_end import check_end_to_end, check_statuses

from .conftest import Plan
from .environment import shared
from .readers import ReaderVerdicts, compare_readers


@cache
def _generator(api: str) -> ResponseGenerator:
    return ResponseGenerator(load_api(api))


def test_calls(called: tuple[str, str], plan: Plan) -> None:
    """Generated arguments through the typed methods: the request is the one that schemathesis would send."""
    api, name = called
    known = load_api(api)
    endpoint = known.endpoints[name]
    report = check_calls(load_schema(known, only=endpoint), known, endpoint, plan.settings())
    assert not report.findings, as_text(report)


@pytest.mark.parametrize("api", APIS)
def test_signatures(api: str) -> None:
    """Required arguments, closed lists and bounds of all typed methods are the spec's, in each run."""
    known = load_api(api)
    found = {name: list(signature_mismatches(known, endpoint)) for name, endpoint in known.endpoints.items()}
    assert {name: each for name, each in found.items() if each} == {}


def test_decoding(called: tuple[str, str], plan: Plan) -> None:
    """Generated answers, and the same answers drifted, are read without loss; sync and async."""
    api, name = called
    known = load_api(api)
    report = check_decoding(_generator(api), known, known.endpoints[name], seed=plan.seed, examples=plan.examples())
    report.merge(check_models(_generator(api), known.endpoints[name]))
    assert not report.findings, as_text(report)


def test_end_to_end(called: tuple[str, str], plan: Plan) -> None:
    """Generated calls through the client to a service that fails at times; every documented status is told apart."""
    api, name = called
    env = shared(api)
    env.restart()
    endpoint = env.target.endpoints[name]
    schema = load_schema(env.target, only=endpoint)
    rules = known_deviations(env.target)
    report = check_end_to_end(
        schema, env.target, endpoint, env.accounts, env.transport, plan.settings(), deviations=rules
    )
    report.merge(check_statuses(env.target, endpoint))
    assert set(report.statuses[name]) >= {int(code) for code in endpoint.node["responses"] if code.isdigit()}
    assert not report.findings, as_text(report)


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
    known = load_api(api)
    pydantic = importlib.import_module(f"syllabind_{api}.pydantic")
    verdicts = ReaderVerdicts()
    for number, endpoint in enumerate(known.endpoints.values()):
        if plan.deep or number % 16 == plan.seed % 16:
            verdicts.merge(
                compare_readers(_generator(api), endpoint, pydantic, seed=plan.seed, examples=plan.examples())
            )
    assert verdicts.counts["schema yes, models yes, pydantic yes"] > 0
    agreed = {"schema yes, models yes, pydantic yes", "schema no, models no, pydantic no"}
    left = set(verdicts.counts) - agreed - EXPLAINED
    assert not left, {verdict: verdicts.examples[verdict] for verdict in left}
