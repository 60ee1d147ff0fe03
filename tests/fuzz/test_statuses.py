"""Every documented status: each operation, asked under the conditions that lead to it; all checks on each answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from scripts.verify.statuses import BAR, score, unseen
from syllabind.core._http import http
from syllabind_fuzz.api_under_test import APIS, subject
from syllabind_fuzz.rules import UNSAYABLE
from syllabind_fuzz.server_checks import documented, schema_of
from syllabind_fuzz.status_conditions import CONDITIONS, Meeting, meet

from .environment import CONFIG, unattended
from .fixtures import SandboxStage

SEED = 1


# One figure of a whole service: half a minute of work for the largest, which a busy machine may stretch.
@pytest.mark.timeout(600)
@pytest.mark.parametrize("api", APIS)
def test_documented_statuses(api: str, report: Callable[[str, object], None]) -> None:
    """They are answered, most of them by the sandbox's own behaviour, and every answer keeps its document."""
    bench = unattended(api)
    stage = SandboxStage(bench)
    schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG)
    found = Meeting()
    for entry in bench.subject.entries.values():
        found.merge(meet(schema, bench.subject, entry, stage, seed=SEED, unsayable=UNSAYABLE[api]))
    made = score(bench.subject, found)
    report(
        f"S6 documented statuses of {api}, own behaviour / with fault rules / documented",
        f"{len(made.own)} / {len(made.both)} / {len(made.documented)}"
        f" = {made.share(made.own):.1f} % / {made.share(made.both):.1f} %",
    )
    assert not made.findings, "\n\n".join(f"{each.operation}: {each.check}\n{each.message}" for each in made.findings)
    assert made.operations == (len(bench.subject.entries),) * 2
    assert made.share(made.both) >= BAR, "\n".join(f"{what}: {why}" for what, why in unseen(bench.subject, made))


@pytest.mark.parametrize(("status", "condition"), [(401, "no credential"), (404, "ids that nothing has")])
def test_an_error_body_that_breaks_its_schema_is_found(status: int, condition: str) -> None:
    """The checks look at the answers of conditions as they look at any other."""
    bench = unattended("thrive")

    def send(request: requests.PreparedRequest) -> http.Response:
        answer = bench.send(request)
        body = b'{"status": "wrong"}'
        headers = {"content-type": "application/json"}
        return http.Response(status, headers=headers, content=body) if answer.status_code == status else answer

    schema = schema_of(bench.subject, bench.identities, send, config=CONFIG)
    entry = bench.subject.entries["getUser"]
    chosen = [each for each in CONDITIONS if each.name == condition]
    found = meet(schema, bench.subject, entry, SandboxStage(bench), seed=SEED, conditions=chosen)
    assert found.own.statuses == {"getUser": {status}}
    assert set(found.own.findings) == {("getUser", "JsonSchemaError")}
    assert not found.ruled.findings


def test_a_condition_excuses_nothing_but_itself() -> None:
    """Where a request without a credential is served, that is found, too."""
    bench = unattended("thrive")
    good = bench.identities[0].header()

    def send(request: requests.PreparedRequest) -> http.Response:
        request.headers[good[0]] = good[1]
        return bench.send(request)

    schema = schema_of(bench.subject, bench.identities, send, config=CONFIG)
    entry = bench.subject.entries["getUser"]
    chosen = [each for each in CONDITIONS if each.name == "no credential"]
    found = meet(schema, bench.subject, entry, SandboxStage(bench), seed=SEED, conditions=chosen)
    assert ("getUser", "IgnoredAuth") in found.own.findings


def test_every_documented_error_has_a_condition() -> None:
    """No status is left out, and what only a rule brings about comes last."""
    codes = {code for api in APIS for _, code in documented(subject(api))}
    assert all(any(each.leads_to(code) for each in CONDITIONS) for code in codes)
    assert [each.failing for each in CONDITIONS] == sorted(each.failing for each in CONDITIONS)
    assert len({each.name for each in CONDITIONS}) == len(CONDITIONS)
