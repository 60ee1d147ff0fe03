"""Every documented status: each operation, asked under the conditions that lead to it; all checks on each answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from scripts.verify.statuses import BAR, score, unobserved
from syllabind.core._http import http
from syllabind_fuzz.api_under_test import APIS, load_api
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.results import documented_statuses
from syllabind_fuzz.server_checks import load_schema
from tests.fuzz.status_conditions import CONDITIONS, ConditionReport, run_conditions

from .environment import CONFIG, unattended
from .fixtures import SandboxControl

SEED = 1


# One figure of a whole service: half a minute of work for the largest, which a busy machine may stretch.
@pytest.mark.timeout(600)
@pytest.mark.parametrize("api", APIS)
def test_documented_statuses(api: str, report: Callable[[str, object], None]) -> None:
    """They are answered, most of them by the sandbox's own behaviour, and every answer keeps its document."""
    env = unattended(api)
    control = SandboxControl(env)
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG)
    found, rules = ConditionReport(), known_deviations(env.target)
    for endpoint in env.target.endpoints.values():
        found.merge(run_conditions(schema, env.target, endpoint, control, seed=SEED, deviations=rules))
    made = score(env.target, found)
    report(
        f"documented statuses of {api}: by itself / with fault rules / documented",
        f"{len(made.natural)} / {len(made.both)} / {len(made.documented)}"
        f" = {made.share(made.natural):.1f} % / {made.share(made.both):.1f} %",
    )
    assert not made.findings, "\n\n".join(f"{each.operation}: {each.check}\n{each.message}" for each in made.findings)
    assert made.operations == (len(env.target.endpoints),) * 2
    assert made.share(made.both) >= BAR, "\n".join(f"{what}: {why}" for what, why in unobserved(env.target, made))


@pytest.mark.parametrize(("status", "condition"), [(401, "no credential"), (404, "ids of no record")])
def test_an_error_body_that_breaks_its_schema_is_found(status: int, condition: str) -> None:
    """The checks look at the answers of conditions as they look at any other."""
    env = unattended("thrive")

    def send(request: requests.PreparedRequest) -> http.Response:
        answer = env.send(request)
        body = b'{"status": "wrong"}'
        headers = {"content-type": "application/json"}
        return http.Response(status, headers=headers, content=body) if answer.status_code == status else answer

    schema = load_schema(env.target, env.accounts, send, config=CONFIG)
    endpoint = env.target.endpoints["getUser"]
    chosen = [each for each in CONDITIONS if each.name == condition]
    found = run_conditions(schema, env.target, endpoint, SandboxControl(env), seed=SEED, conditions=chosen)
    assert {name: set(counts) for name, counts in found.natural.statuses.items()} == {"getUser": {status}}
    assert {key[:2] for key in found.natural.findings} == {("getUser", "JsonSchemaError")}
    assert not found.injected.findings


def test_a_condition_excuses_nothing_but_itself() -> None:
    """Where a request without a credential is served, that is found, too."""
    env = unattended("thrive")
    good = env.accounts[0].header()

    def send(request: requests.PreparedRequest) -> http.Response:
        request.headers[good[0]] = good[1]
        return env.send(request)

    schema = load_schema(env.target, env.accounts, send, config=CONFIG)
    endpoint = env.target.endpoints["getUser"]
    chosen = [each for each in CONDITIONS if each.name == "no credential"]
    found = run_conditions(schema, env.target, endpoint, SandboxControl(env), seed=SEED, conditions=chosen)
    assert found.natural.of("getUser", "IgnoredAuth")


def test_every_documented_error_has_a_condition() -> None:
    """No status is left out, and what only a rule brings about comes last."""
    codes = {code for api in APIS for _, code in documented_statuses(load_api(api))}
    assert all(any(each.leads_to(code) for each in CONDITIONS) for code in codes)
    assert [each.injected for each in CONDITIONS] == sorted(each.injected for each in CONDITIONS)
    assert len({each.name for each in CONDITIONS}) == len(CONDITIONS)
