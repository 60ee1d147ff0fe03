"""Client side: what its methods declare is the spec's, and it reads whatever the spec allows."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

import pytest

from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_fuzz.hypothesis_runner import derive_seed, run_strategy
from syllabind_fuzz.report import as_text
from syllabind_fuzz.results import Results
from tests.fuzz.calls import signature_mismatches
from tests.fuzz.decoding import ResponseGenerator, check_models, decoding_check

from .conftest import Plan
from .readers import ReaderVerdicts, reader_check

INVALID_TURNS = 16
"""One operation in so many is answered with invalid data as well, which takes long to generate."""
# What the readers may say, apart from all of them agreeing; the reasons are in docs/fuzzing.md.
EXPLAINED = {
    "schema no, models yes, pydantic no",
    "schema no, models yes, pydantic yes",
    "schema no, models no, pydantic yes",
    "schema yes, models no, pydantic yes",
}
AGREED = {"schema yes, models yes, pydantic yes", "schema no, models no, pydantic no"}


@cache
def _generator(api: str) -> ResponseGenerator:
    return ResponseGenerator(load_api(api))


@pytest.mark.parametrize("api", APIS)
def test_signatures(api: str) -> None:
    """Required arguments, closed lists and bounds of all typed methods are the spec's, in each run."""
    known = load_api(api)
    found = {name: list(signature_mismatches(known, endpoint)) for name, endpoint in known.endpoints.items()}
    assert {name: each for name, each in found.items() if each} == {}


@pytest.mark.parametrize("api", APIS)
def test_models(api: str) -> None:
    """The members of all models are the properties of their schemas, in each run."""
    known = load_api(api)
    found = {name: check_models(_generator(api), endpoint).findings for name, endpoint in known.endpoints.items()}
    assert {name: each for name, each in found.items() if each} == {}


def test_answers(answered: tuple[str, str], plan: Plan) -> None:
    """Generated answers, and the same ones drifted, are read without loss, sync and async.

    Where two readers take an answer, jsonschema-rs, our models or the pydantic ones, they take the same data out of it.
    """
    api, name = answered
    known, generator, verdicts = load_api(api), _generator(api), ReaderVerdicts()
    endpoint, report, seed = known.endpoints[name], Results(), derive_seed(plan.seed, name)
    decode = decoding_check(generator, known, endpoint, report, seed=plan.seed)
    compare = reader_check(generator, endpoint, importlib.import_module(f"syllabind_{api}.pydantic"), verdicts)

    def check(body: Any) -> None:
        decode(body)
        if compare is not None:
            compare(body)

    run_strategy(generator.bodies(name), check, seed=seed, examples=plan.examples())
    assert not report.findings, as_text(report)
    if compare is not None:
        assert verdicts.counts["schema yes, models yes, pydantic yes"] > 0
        if plan.turn(f"{api}.{name}", INVALID_TURNS):
            run_strategy(generator.bodies(name, valid=False), compare, seed=seed, examples=plan.examples())
    left = set(verdicts.counts) - AGREED - EXPLAINED
    assert not left, {verdict: verdicts.examples[verdict] for verdict in left}
