"""The verdicts on server mutants: a mutant counts as noticed only where a suite objects to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_sandbox import Transport
from tests.fuzz import domain
from tests.mutation import __main__ as command
from tests.mutation import overlay, runner, server
from tests.mutation.faults import FAMILIES, Fault, FaultyTransport, Forward, Mutant

OPERATION = "getAudience"


def _mutant(fault: Fault) -> Mutant:
    return Mutant(name="x", family="errors", api="thrive", operation=OPERATION, fault=fault)


def _sound(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    return forward(request)


def _raising(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    raise KeyError("no such member")


def _nothing(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    response = forward(request)
    return http.Response(404, content=b"{}", request=request) if faulty.here(request) else response


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Reduce the suites; the command runs them whole, and without a fault first."""
    speaking = [
        each for each in runner.RULES["thrive"] if runner._speaks_of(each, load_api("thrive").endpoints[OPERATION])
    ]
    monkeypatch.setattr(runner, "RULES", {"thrive": speaking[:2]})
    monkeypatch.setattr(runner, "PHASES", ("examples", "fuzzing"))
    monkeypatch.setattr(runner, "EXAMPLES", 3)
    monkeypatch.setattr(domain, "checks", lambda env: [lambda: domain.errors(env)])
    caches = (runner.control, runner._calls)
    for each in caches:
        each.cache_clear()
    yield
    for each in caches:
        each.cache_clear()


def test_there_are_enough() -> None:
    """Eighty of either source, in six families over three services."""
    known = list(server.mutants())
    assert len({str(each) for each in known}) == len(known)
    assert all(each.operation in load_api(each.api).endpoints for each in known)
    sources = Counter(each.source for each in known)
    assert sources["generic"] >= 80
    assert sources["documented"] >= 80
    for source in sources:
        assert {each.family for each in known if each.source == source} == set(FAMILIES)
        assert {each.api for each in known if each.source == source} == set(APIS)


def test_what_changes_nothing_survives() -> None:
    """The suites find nothing without a fault, either."""
    verdict = runner.run_suites(_mutant(_sound))
    assert (verdict.by, verdict.text, verdict.unclean) == ("", "", ())


def test_an_accident_is_no_notice() -> None:
    """A suite that fails by accident has not noticed the mutant; the accident is reported."""
    verdict = runner.run_suites(_mutant(_raising))
    assert verdict.by == ""
    assert "breaks: KeyError" in verdict.text


@pytest.mark.parametrize("family", ["contract", "state"])
def test_who_is_asked_first(family: str) -> None:
    """Schemathesis runs first for families that it has to notice alone; elsewhere the rules are quickest."""
    verdict = runner.run_suites(attrs.evolve(_mutant(_nothing), family=family))
    assert verdict.by == ("schemathesis" if family in runner.ALONE else "rules")


def test_what_the_control_run_finds_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Objections of the control run are subtracted, by their text."""
    mutant = _mutant(_nothing)
    rules = tuple(each for each in runner._said("rules", mutant, runner.SEED))
    assert rules
    kept = runner.control

    def control(suite: Any, api: str, operation: str, *, seed: int = runner.SEED) -> tuple[runner.Notice, ...]:
        return rules if suite == "rules" else kept(suite, api, operation, seed=seed)

    monkeypatch.setattr(runner, "control", control)
    assert runner.run_suites(mutant).by == "domain"


def test_a_control_run_that_finds_something_fails_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command prints the objection and exits with 1."""
    good = runner.Verdict(name="x", family="auth", source="generic", by="rules", text="")
    monkeypatch.setattr(runner, "run_all", lambda *_, **__: [good])
    assert command.main(["server"]) == 0
    unclean = attrs.evolve(good, unclean=("rules, alm: wrong",))
    monkeypatch.setattr(runner, "run_all", lambda *_, **__: [unclean])
    assert command.main(["server"]) == 1
    assert "WITHOUT ANY FAULT: rules, alm: wrong" in capsys.readouterr().out


def test_a_fault_is_reset_with_its_world() -> None:
    """The memory of a fault is of a state that no longer exists."""
    env = runner._environment(_mutant(_sound))
    env.faulty.memory["first"] = env.faulty.count = 1
    env.restart()
    assert (env.faulty.memory, env.faulty.count) == ({}, 0)


def test_a_sign_in_passes_by_the_fault() -> None:
    """Rules that sign in see the fault, and a snapshot does not hold it."""
    world, seen = runner._Behind(people=40), list[str]()

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        seen.append(request.method)
        faulty.world.restore(faulty.world.snapshot())
        return forward(request)

    known = world.credentials.edlink
    world.way = FaultyTransport(world, Transport(world), _mutant(fault))
    world.restore(world.snapshot())
    query = f"client_id={known.client_id}&response_type=code&state=s&redirect_uri={known.redirect_uri}"
    assert "code=" in world.sign_in(f"https://ed.link/sso/login?{query}")
    assert seen == ["GET", "POST"]


def test_every_module_of_the_client_is_in_a_family_or_left_out_for_a_reason() -> None:
    """A new module gets mutants, or a reason why not."""
    assert overlay.unassigned() == []
