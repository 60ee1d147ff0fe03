"""A run against a service: reads only unless asked, at a limited rate, without secrets in reports; what it proves."""

from __future__ import annotations

import ast
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import pytest
from schemathesis.core import failures
from schemathesis.openapi import checks as openapi

from syllabind import alm, edlink, thrive
from syllabind.core._http import http
from syllabind.errors import ArgumentError, InsecureUrlError
from syllabind_fuzz.api_under_test import load_api
from syllabind_fuzz.categories import CATEGORIES
from syllabind_fuzz.coverage import DIMENSIONS, Coverage
from syllabind_fuzz.report import Report, Verdict, as_text, category, label, redact_secrets
from syllabind_fuzz.reporters import write_reports
from syllabind_fuzz.results import Finding, Results
from syllabind_fuzz.runner import run
from syllabind_fuzz.selection import select
from syllabind_fuzz.signing import HeaderAccount

from .environment import Environment

ALM = "https://learningmanager.adobe.com"


class RecordingTransport(http.BaseTransport):
    """Keeps method and host of what is sent."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self.inner = inner
        self.seen: list[tuple[str, str]] = []

    def handle_request(self, request: http.Request) -> http.Response:
        self.seen.append((request.method, request.url.host))
        return self.inner.handle_request(request)


def run_on_sandbox(**options: Any) -> tuple[RecordingTransport, Report, str]:
    """Run three operations of ALM on the sandbox; what was sent, the result and the token."""
    env = Environment("alm")
    token = env.world.issue_token("alm")
    recording = RecordingTransport(env.transport)
    given = {"seed": 3, "only": ["listUsers", "deleteUser", "listSkills"], "rate": 0.0, "examples": 2, **options}
    return recording, run("alm", ALM, alm.user_token(token), recording, **given), token


def run_on_answers(answer: Callable[[http.Request], http.Response], **options: Any) -> Report:
    """Run operations of Thrive on a service that answers in one way."""
    given: dict[str, Any] = {"seed": 3, "only": ["listTags", "getTag"], "rate": 0.0, "examples": 1, **options}
    credential = thrive.basic("tenant", "secret")
    return run("thrive", "https://public.api.learn.link", credential, http.MockTransport(answer), **given)


def test_reads_only() -> None:
    """Without `writes` nothing that could change data is sent, and operations that write are left out."""
    recording, result, _ = run_on_sandbox()
    assert {method for method, _ in recording.seen} <= {"GET", "HEAD", "OPTIONS"}
    assert result.operations == ("listUsers", "listSkills")


def test_writes_when_allowed() -> None:
    """With `writes`, operations that change data are called."""
    recording, result, _ = run_on_sandbox(writes=True)
    assert "DELETE" in {method for method, _ in recording.seen}
    assert "deleteUser" in result.operations


def test_counts_the_requests_that_were_sent() -> None:
    """The number includes the first call and the requests that single checks send on their own."""
    recording, result, _ = run_on_sandbox()
    assert result.requests == len(recording.seen)
    assert result.requests > sum(result.results.cases.values())
    assert f"{result.requests} requests" in result.summary()


def test_limits_the_rate() -> None:
    """No more requests a second are sent than asked for."""
    began = time.monotonic()
    recording, _, _ = run_on_sandbox(rate=200.0)
    assert time.monotonic() - began >= (len(recording.seen) - 1) / 200.0


def test_reports_hide_secrets(tmp_path: Path) -> None:
    """Neither text, JUnit nor HTML holds the token, and a failure has its category."""
    _, result, token = run_on_sandbox()
    made_up = Finding(operation="listUsers", check="Made up", message=f"it says {token}", reproduce=f"curl {token}")
    result.results.add(made_up)
    write_reports(result, {"junit": tmp_path / "report.xml", "html": tmp_path / "report.html"})
    texts = [*(path.read_text() for path in tmp_path.iterdir()), as_text(result)]
    assert all(token not in text and "***" in text for text in texts)
    root = ET.parse(tmp_path / "report.xml").getroot()
    assert (root.get("failures"), root.get("errors")) == ("1", "0")
    assert [each.get("type") for each in root.iter("failure")] == ["F999:Not Classified"]


def test_refuses_unsafe_and_wrong_arguments() -> None:
    """Plain http, an unknown operation and numbers out of bounds are refused before anything is sent."""
    send = http.MockTransport(lambda _: pytest.fail("a request was sent"))
    credential = alm.user_token("x")
    with pytest.raises(InsecureUrlError):
        run("alm", "http://tenant.example", credential, send, seed=1)
    for wrong in ({"only": ["x"]}, {"rate": -1.0}, {"examples": 0}):
        with pytest.raises(ArgumentError):
            run("alm", "https://tenant.example", credential, send, seed=1, **wrong)


def test_tells_progress() -> None:
    """Before each operation its number and name, and an end."""
    calls: list[tuple[int, int, str]] = []
    run_on_sandbox(only=["listBadges"], progress=lambda *call: calls.append(call))
    assert [each[0] for each in calls] == [*range(1, len(calls)), len(calls) - 1]
    assert {each[1] for each in calls} == {len(calls) - 1}
    assert calls[0][2] == "explore"
    assert "listBadges: contract" in {each[2] for each in calls}
    assert calls[-1][2] == ""


# --- what a run proves ---------------------------------------------------------------------------


def test_clean() -> None:
    """A service that answers as documented: tried, and no check objects."""
    _, result, _ = run_on_sandbox()
    assert (result.verdict, result.reason) == (Verdict.CLEAN, "")


@pytest.mark.parametrize(
    ("status", "advice"),
    [(401, "SYLLABIND_THRIVE_"), (403, "scopes"), (404, "--base-url"), (429, "--rate"), (500, "fails"), (503, "fails")],
)
def test_without_a_success_nothing_is_proved(status: int, advice: str) -> None:
    """Where the first calls are all refused the run ends there, and says why and what to do."""
    result = run_on_answers(lambda _: http.Response(status, json={}))
    assert result.verdict is Verdict.INCONCLUSIVE
    assert f"only {status} (" in result.summary()
    assert advice in result.summary()
    assert result.requests <= 8


def test_a_website_is_no_api() -> None:
    """A host that answers every path with a page is not the API."""
    result = run_on_answers(lambda _: http.Response(200, html="<p>Welcome</p>"))
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "--base-url" in result.reason


def test_an_unreachable_service_proves_nothing() -> None:
    """A connection that is refused is told with the origin."""

    def refuse(request: http.Request) -> http.Response:
        raise http.ConnectError("connection refused")

    result = run_on_answers(refuse)
    assert (result.verdict, result.requests) == (Verdict.INCONCLUSIVE, 1)
    assert "no answer from https://public.api.learn.link: connection refused" in result.reason


def test_writes_that_are_not_allowed_are_named() -> None:
    """Where only writes were asked for, nothing is sent and the option is named."""
    result = run_on_answers(lambda _: pytest.fail("a request was sent"), only=["createUser"])
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "createUser change data. Add --allow-writes" in result.summary()


def test_operations_that_the_credential_does_not_open_are_named() -> None:
    """Where no selected operation takes this kind of credential, it says so."""
    transport = http.MockTransport(lambda _: pytest.fail("a request was sent"))
    result = run("edlink", "https://ed.link", edlink.user_token("x"), transport, seed=1, only=["listPeople"])
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "does not open listPeople" in result.reason


def test_what_the_document_serves_elsewhere_is_left_out() -> None:
    """It is named with the reason; where all that was asked for is served there, the run is for that server."""
    target, account = load_api("alm"), HeaderAccount(signature={})
    chosen, _ = select(target, account, (), writes=True)
    assert {"getPublicCourse", "getUser"} & {each.id for each in chosen} == {"getUser"}
    alone, _ = select(target, account, ("getPublic*",), writes=False)
    assert "getPublicCourse" in {each.id for each in alone}
    _, result, _ = run_on_sandbox(only=["listBadges", "getPublicCourse"])
    left_out = {each.reason: each.operations for each in result.skipped}
    assert left_out["the document has another server for it"] == ("getPublicCourse",)


def answered(**statuses: Counter[int]) -> Report:
    """A result with some answers."""
    return Report(target=load_api("thrive"), operations=tuple(statuses), results=Results(statuses=statuses))


def test_a_run_that_was_throttled_proves_nothing() -> None:
    """Where most answers are 429, the successes among them do not count."""
    assert answered(listTags=Counter({200: 3, 429: 2})).verdict is Verdict.CLEAN
    result = answered(listTags=Counter({200: 2, 429: 3}))
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "3 of 5 answers were 429" in result.reason


def test_operations_without_a_success_are_named() -> None:
    """A clean run names the operations that saw only refusals, with their statuses."""
    result = answered(listTags=Counter({200: 3}), getTag=Counter({404: 2, 400: 1}))
    assert result.verdict is Verdict.CLEAN
    assert "without any success: getTag (400, 404)" in result.summary()


def test_findings_come_before_doubt() -> None:
    """A run with findings is not called inconclusive."""
    result = answered(listTags=Counter({500: 3}))
    assert result.reason
    result.results.add(Finding(operation="listTags", check="ServerError", message="500"))
    assert result.verdict is Verdict.FINDINGS


def test_a_stopped_run_proves_nothing() -> None:
    """Ctrl-C ends a run early; what it did is reported."""

    def stop(number: int, total: int, name: str) -> None:
        if number == 2 and name:
            raise KeyboardInterrupt

    _, result, _ = run_on_sandbox(only=["listBadges"], progress=stop)
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "stopped at step 2 of" in result.reason
    assert result.results.statuses["listBadges"]


def test_a_run_without_enough_time_proves_nothing() -> None:
    """The time budget ends a run on a real clock; the reason says where."""
    began = time.monotonic()
    _, result, _ = run_on_sandbox(only=["listBadges"], rate=4.0, time_budget=1.0)
    assert time.monotonic() - began < 30
    assert result.verdict is Verdict.INCONCLUSIVE
    assert "time budget" in result.reason
    assert result.requests <= 5


def test_reports_say_that_nothing_was_proved(tmp_path: Path) -> None:
    """JUnit has an error of its own for it, so that a pipeline that reads nothing else fails, too."""
    result = run_on_answers(lambda _: http.Response(401, json={}))
    write_reports(result, {"junit": tmp_path / "report.xml", "html": tmp_path / "report.html"})
    root = ET.parse(tmp_path / "report.xml").getroot()
    assert root.get("errors") == "1"
    assert "only 401" in "".join(each.text or "" for each in root.iter("error"))
    assert "This run proves nothing" in (tmp_path / "report.html").read_text()


@pytest.mark.parametrize(("status", "found"), [(200, False), (202, True), (207, True)])
def test_a_success_that_is_not_documented_is_found(status: int, found: bool) -> None:
    """`default` in the spec stands for errors, not for any success."""
    env = Environment("thrive")
    assert "default" in env.target.endpoints["listTags"].node["responses"]

    def answer(request: http.Request) -> http.Response:
        response = env.transport.handle_request(request)
        code = status if response.status_code == 200 else response.status_code
        return http.Response(code, headers=response.headers, content=response.read())

    known = env.world.credentials.thrive
    credential = thrive.basic(known.tenant_id, known.secret)
    options: dict[str, Any] = {"seed": 3, "only": ["listTags"], "rate": 0.0, "examples": 2}
    result = run("thrive", "https://public.api.learn.link", credential, http.MockTransport(answer), **options)
    assert bool(result.results.of("listTags", "UndefinedStatusCode")) is found
    assert result.verdict is (Verdict.FINDINGS if found else Verdict.CLEAN)


# --- categories and text -------------------------------------------------------------------------


def test_masks_the_longest_first() -> None:
    """One secret may be part of another."""
    assert redact_secrets("abc abcdef", ["abc", "abcdef"]) == "*** ***"


def _own_checks() -> Iterator[str]:
    """The checks that the package and the tests of the clients name themselves."""
    checks_of_the_client = [Path(__file__).with_name(f"{name}.py") for name in ("calls", "decoding", "end_to_end")]
    for module in (*files("syllabind_fuzz").iterdir(), *checks_of_the_client):
        if module.name.endswith(".py"):
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                if isinstance(node, ast.keyword) and node.arg == "check":
                    first = node.value.values[0] if isinstance(node.value, ast.JoinedStr) else node.value
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield first.value


def test_every_check_has_a_category() -> None:
    """Everything that can be found over REST is filed under a category."""
    own = {Finding(operation="x", check=name, message="") for name in _own_checks()}
    # Importing the checks makes the classes known; a failure of a user's own checks has no name yet.
    others = {
        Finding(operation="x", check=each.__name__, message="")
        for each in failures.Failure.__subclasses__()
        if each.__module__ in (openapi.__name__, failures.__name__) and each is not failures.CustomFailure
    }
    assert len(own) > 10
    assert len(others) > 15
    assert {each.check for each in own | others if category(each) == 999} == set()


def test_categories_are_those_of_web_fuzzing_commons() -> None:
    """As written in its `fault_categories.json`; ours are beyond 900."""
    assert label(Finding(operation="x", check="ServerError", message="")) == "F100:HTTP Status 500"
    assert {code for code in CATEGORIES if code < 900} == {*range(100, 105), *range(200, 207)}


def test_text_counts_by_category() -> None:
    """The findings come first, the sums last."""
    report = Results()
    report.add(Finding(operation="a", check="ServerError", message="one"))
    report.add(Finding(operation="b", check="ServerError", message="two", reproduce="curl x"))
    report.add(Finding(operation="b", check="ResponseUnreadable: null", message="three"))
    text = as_text(report)
    assert "a: F100 ServerError\none\n\nb: F100 ServerError\ntwo\ncurl x\n\n" in text
    assert "b: F911 ResponseUnreadable: null\nthree" in text
    assert text.endswith("F100:HTTP Status 500: 2\nF911:Client Loses Or Refuses What The Schema Allows: 1")


def test_coverage_counts_what_was_sent() -> None:
    """The five dimensions, of the operations that were tried; more is touched when more is sent."""
    pytest.importorskip("tracecov", reason="its licence is not an open one: pip install tracecov to run this test")
    env = Environment("thrive")
    coverage = Coverage(env.target)
    assert all(share.covered == 0 for share in coverage.shares().values())
    known = env.world.credentials.thrive
    credential = thrive.basic(known.tenant_id, known.secret)
    names = ["getTag", "listTags"]
    options: dict[str, Any] = {"seed": 3, "only": names, "rate": 0.0, "examples": 1, "negative": True}
    run("thrive", "https://public.api.learn.link", credential, coverage.watch(env.transport), **options)
    shares = coverage.shares(names)
    assert tuple(shares) == DIMENSIONS
    assert (shares["operations"].covered, shares["operations"].total) == (2, 2)
    assert shares["parameters"].percent > 50
    assert 0 < shares["responses"].covered < shares["responses"].total
    whole = coverage.shares()
    assert whole["operations"].total == len(env.target.endpoints)
    assert whole["responses"].covered >= shares["responses"].covered
    assert not any("GET /rest/v1/tags: operation_unseen" in gap for gap in coverage.gaps())
    assert any("DELETE /rest/v1/audiences/{audienceId}: operation_unseen" in gap for gap in coverage.gaps())
    other = Coverage(env.target)
    other.merge(coverage.dump())
    assert other.shares() == whole
    assert next(iter(coverage.lines(names))).split() == ["operations", "2/2", "100.0", "%"]
    assert attrs.asdict(shares["operations"]) == {"covered": 2, "total": 2}
