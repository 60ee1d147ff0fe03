"""The sandbox does what the specs say, in all phases of schemathesis and with all of its checks on."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import APIS, QueryParameter, load_api
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.report import as_text
from syllabind_fuzz.results import Results
from syllabind_fuzz.server_checks import Settings, check_endpoint, load_schema

from .calls import call_check
from .conftest import Plan
from .end_to_end import check_statuses, end_to_end_check
from .environment import CONFIG, shared
from .stateful import run_stateful


def test_operation(operation: tuple[str, str], plan: Plan) -> None:
    """Examples, boundaries and generated requests, valid and invalid; the valid ones through the client as well.

    Its typed method builds the request that schemathesis would send, and reads what the service answers, over
    connections that fail at times; the answer of each documented status is told apart.
    """
    api, name = operation
    env = shared(api)
    env.restart()
    endpoint, rules = env.target.endpoints[name], known_deviations(env.target)
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG, only=endpoint)
    server, client, checks = Results(), Results(), list[Callable[[Any], None]]()
    if not endpoint.browser:
        checks = [
            call_check(env.target, endpoint, client),
            end_to_end_check(env.target, endpoint, env.accounts, env.transport, client, deviations=rules),
        ]

    def through_client(case: Any) -> None:
        for check in checks:
            check(case)

    settings = plan.settings(f"{api}.{name}")
    check_endpoint(schema, endpoint, settings, deviations=rules, results=server, also=through_client)
    assert sum(server.cases.values()) > 0
    assert server.statuses[name]
    assert not server.findings, as_text(server)
    if checks:
        assert client.cases["calls"] > 0
        client.merge(check_statuses(env.target, endpoint))
        assert set(client.statuses[name]) >= {int(code) for code in endpoint.node["responses"] if code.isdigit()}
        assert not client.findings, as_text(client)


SCENARIOS = {
    "edlink": ("createOnboarding", "getOnboarding", "listOnboardings", "deleteOnboarding"),
    "thrive": ("createAudience", "getAudience", "listAudiences", "updateAudience", "deleteAudience"),
    "alm": ("createUser", "getUser", "listUsers", "updateUser", "deleteUser"),
}


@pytest.mark.parametrize("api", APIS)
def test_stateful(api: str, plan: Plan) -> None:
    """Create, get, update, delete, and page after page, along the links."""
    env = shared(api)
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG)
    report = run_stateful(
        schema,
        env.target,
        plan.settings(),
        operations=SCENARIOS[api],
        setup=env.restart,
        deviations=known_deviations(env.target),
    )
    assert report.cases["stateful"] > 0
    assert not report.findings, as_text(report)


def test_no_check_is_off() -> None:
    """The configuration turns nothing off; the rules beside it stand in the specs, each with its source."""
    config = tomllib.loads(Path(CONFIG).read_text(encoding="utf-8"))
    assert "checks" not in config
    assert "operations" not in config
    assert all(known_deviations(load_api(api)) for api in APIS)


def test_what_is_wrong_with_a_query_is_seen_beside_a_list_of_one() -> None:
    """Schemathesis's own check excuses every request that also holds a comma-separated list of one item."""
    env = shared("thrive")
    env.restart()
    endpoint = env.target.endpoints["listCpdUserSummaries"]

    def send(request: requests.PreparedRequest) -> http.Response:
        lenient = request.copy()
        lenient.url = str(http.URL(str(request.url)).copy_set_param("entryDateFrom", "2020-01-01T00:00:00"))
        return env.send(lenient)

    schema = load_schema(env.target, env.accounts, send, config=CONFIG, only=endpoint)
    report = check_endpoint(
        schema,
        endpoint,
        Settings(seed=1, examples=2, phases=("coverage",)),
        deviations=known_deviations(load_api("thrive")),
    )
    found = report.of("listCpdUserSummaries", "AcceptedNegativeData")
    assert any("entryDateFrom" in each.message for each in found)


@pytest.mark.parametrize(
    ("sent", "wrong"),
    [([], True), (["a,b"], False), (["a%2Cb"], False), (["a,,b"], True), ([""], True), (["a", "b"], False)],
)
def test_a_list_is_read_as_it_was_sent(sent: list[str], wrong: bool) -> None:
    """Commas separate, percent-encoded or not; a parameter that was sent twice is not checked."""
    items = {"type": "string", "minLength": 1}
    schema = {"type": "array", "items": items, "minItems": 1}
    listed = QueryParameter(name="ids", required=True, comma_separated=True, types=("string",), schema=schema)
    assert (listed.violation(sent) is not None) == wrong
