"""Server-side checks: schemathesis's phases and checks over a service, operation by operation."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote, unquote_plus, urlsplit

import attrs
import hypothesis
import requests
import schemathesis
from hypothesis import HealthCheck, Phase
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.hypothesis.builder import HypothesisTestConfig, HypothesisTestMode, create_test
from schemathesis.generation.meta import TestPhase
from schemathesis.generation.overrides import for_operation

from .api_under_test import ApiUnderTest, Document, Endpoint, path_names, subdocument
from .consistency import Contradiction, contradictions
from .hypothesis_runner import derive_seed, run_strategy
from .known_deviations import KnownDeviation
from .results import Finding, Results
from .signing import Account, HeaderAccount, sign_requests
from .transports import Send, set_transport

__all__ = [
    "Settings",
    "add_failures",
    "check_endpoint",
    "check_response",
    "for_each_case",
    "load_schema",
    "send",
]

PHASES = ("examples", "coverage", "fuzzing")
_SHOWN = 600
"""How many characters of an answer a finding shows."""


@attrs.frozen(kw_only=True, slots=True)
class Settings:
    """How much is tried.

    Attributes:
        seed: Decides all choices; the same seed gives the same cases.
        examples: Generated cases for each operation.
        share: One coverage case in this many is sent; this many seeds in a row send each of them once.
        steps: Steps of a stateful scenario.
        phases: Which of schemathesis's phases run.
        negative: Whether invalid requests are sent, too.
        deep: Whether lists are read in more page sizes and with more values of their filters.
    """

    seed: int
    examples: int = 10
    share: int = 1
    steps: int = 6
    phases: tuple[str, ...] = PHASES
    negative: bool = True
    deep: bool = False

    def hypothesis_settings(self) -> hypothesis.settings:
        """Return Hypothesis's settings: no shrinking, no database, no deadline."""
        return hypothesis.settings(
            max_examples=self.examples,
            stateful_step_count=self.steps,
            deadline=None,
            database=None,
            suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
            phases=[Phase.explicit, Phase.generate],
        )

    def derive_seed(self, key: str) -> int:
        """Return the seed of one operation."""
        return derive_seed(self.seed, key)


def load_schema(
    target: ApiUnderTest,
    accounts: Iterable[Account | HeaderAccount] = (),
    send: Send | None = None,
    *,
    config: str | None = None,
    document: Document | None = None,
    only: Endpoint | None = None,
) -> schemathesis.BaseSchema:
    """Return schemathesis's schema of an API.

    Args:
        target: The API.
        accounts: The accounts to sign with; requests are not signed where there are none.
        send: Sends the requests, see `transports`; the network where it is left out.
        config: Path of a `schemathesis.toml`.
        document: Another document than the API's own.
        only: Leave out all paths but that of one endpoint, and the links: what is tried then depends on nothing else.
    """
    whole = document or target.document
    # Schemathesis writes the links that it infers into the document that it is given.
    schema = schemathesis.openapi.from_dict(
        copy.deepcopy(whole) if only is None else subdocument(whole, only.path),
        config=schemathesis.Config.from_path(config) if config else schemathesis.Config(),
    )
    if accounts := tuple(accounts):
        sign_requests(schema, accounts)
    if send is not None:
        set_transport(schema, send)
    return schema


def for_each_case(
    schema: schemathesis.BaseSchema, endpoint: Endpoint, settings: Settings, check: Callable[[Any], None]
) -> None:
    """Call a check with each of schemathesis's cases for an endpoint.

    Args:
        schema: From `load_schema`.
        endpoint: The endpoint.
        settings: How many cases there are, and of which phases.
        check: Called with each case; it collects findings and does not raise.
    """
    operation = schema[endpoint.path][endpoint.method]
    config = HypothesisTestConfig(
        modes=[HypothesisTestMode(name) for name in settings.phases],
        settings=settings.hypothesis_settings(),
        project=schema.config,
        seed=settings.derive_seed(endpoint.id),
        override=for_operation(schema.config, operation=operation),
        # Hypothesis's settings for CI would make it choose other cases there than the seed does here.
        apply_ci_profile=False,
    )
    turn = itertools.count(-settings.seed)

    def test(case: Any) -> None:
        is_coverage = case.meta is not None and case.meta.phase.name is TestPhase.COVERAGE
        if not is_coverage or next(turn) % settings.share == 0:
            check(case)

    create_test(operation=operation, test_func=test, config=config)()


def check_endpoint(
    schema: schemathesis.BaseSchema,
    endpoint: Endpoint,
    settings: Settings,
    *,
    base_url: str | None = None,
    deviations: Iterable[KnownDeviation] = (),
    known: Sequence[Mapping[str, Any]] = (),
    results: Results | None = None,
    also: Callable[[Any], None] | None = None,
) -> Results:
    """Send the examples of an endpoint, the boundaries of its parameters and generated requests, and check the answers.

    Args:
        schema: From `load_schema`.
        endpoint: The endpoint.
        settings: How much to try.
        base_url: Another origin than the endpoint's own.
        deviations: Documented reasons to refuse valid requests.
        known: Parameters that name records of the service: they stand in three of four paths.
        results: Collects what is found; others by default.
        also: Another check, called with each case after its answer was checked.
    """
    report, deviations = results or Results(), tuple(deviations)
    url, turn = base_url or endpoint.origins[0], itertools.count()

    def check(case: Any) -> None:
        _name_record(case, endpoint, known, next(turn))
        report.cases[case.meta.phase.name.value if case.meta is not None else "examples"] += 1
        response = send(case, endpoint, report, base_url=url)
        if response is not None:
            check_response(case, response, endpoint, report, base_url=url, deviations=deviations)
        if also is not None:
            also(case)

    try:
        for_each_case(schema, endpoint, settings, check)
        if "coverage" in settings.phases:
            for case in _with_all_keys(schema, endpoint, settings):
                check(case)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding and the other operations go on
        report.add(Finding(operation=endpoint.id, check=type(error).__name__, message=str(error)[:2000]))
    return report


def _name_record(case: Any, endpoint: Endpoint, known: Sequence[Mapping[str, Any]], turn: int) -> None:
    """Have a case name a record of the service, unless its path is what breaks the document."""
    names = path_names(endpoint.path)
    broken = case.meta is not None and case.meta.is_negative_at(ParameterLocation.PATH)
    if names and known and turn % 4 != 3 and not broken:
        record = known[turn % len(known)]
        case.path_parameters = {**case.path_parameters, **{each: quote(str(record[each]), safe="") for each in names}}


def _with_all_keys(schema: schemathesis.BaseSchema, endpoint: Endpoint, settings: Settings) -> Iterator[Any]:
    """Yield a valid case with every key of its deepObject parameters, once with one value each and once with two.

    Schemathesis draws a few keys at a time: of an object with sixty, most would never be sent.
    """
    if not endpoint.deep_object_keys:
        return
    cases: list[Any] = []
    operation: Any = schema[endpoint.path][endpoint.method]
    strategy = operation.as_strategy(GenerationMode.POSITIVE)
    run_strategy(strategy, cases.append, seed=settings.derive_seed(endpoint.id), examples=1)
    for case, values in itertools.product(cases, (["id"], ["id", "type"])):
        made = case.derive()
        made.query = {**made.query, **dict.fromkeys(endpoint.deep_object_keys, values)}
        yield made


def send(
    case: Any, endpoint: Endpoint, report: Results, *, base_url: str, headers: Mapping[str, str] | None = None
) -> Any:
    """Send one of schemathesis's cases, and count the status of the answer.

    Args:
        case: The case.
        endpoint: The endpoint.
        report: Counts the answer.
        base_url: The origin.
        headers: Headers beside the case's own; schemathesis sends no Accept header of a case.

    Returns:
        The answer; `None` where none came, which is a finding.
    """
    try:
        response = case.call(base_url=base_url, headers=dict(headers or {}))
    except requests.RequestException as error:
        report.add(Finding(operation=endpoint.id, check="NoAnswer", message=str(error)))
        return None
    # A method that the path does not have is no operation of the document.
    if case.method.upper() == endpoint.method:
        report.count_status(endpoint.id, response.status_code)
    if report.recorder is not None:
        recorder = report.recorder(endpoint.id)
        recorder.record_case(case=case)
        recorder.record_response(case_id=case.id, response=response)
    return response


def check_response(
    case: Any,
    response: Any,
    endpoint: Endpoint,
    report: Results,
    *,
    base_url: str,
    headers: Mapping[str, str] | None = None,
    deviations: Iterable[KnownDeviation] = (),
    checks: list[Any] | None = None,
) -> None:
    """Run checks on an answer.

    Args:
        case: The case that was sent.
        response: The answer.
        endpoint: The endpoint.
        report: Collects the findings.
        base_url: The origin.
        headers: Headers that were sent beside the case's own.
        deviations: Documented reasons for what a check objects to.
        checks: The checks of schemathesis; all of them by default.
    """
    try:
        case.validate_response(
            response, checks=checks, headers=dict(headers or {}), transport_kwargs={"base_url": base_url}
        )
    except FailureGroup as group:
        add_failures(group, case, response, endpoint, report, tuple(deviations))
    if response.status_code // 100 == 2 and case.method.upper() == endpoint.method:
        problems = [("AcceptedNegativeData", each) for each in _query_violations(endpoint, response.request.url)]
        for check, problem in (*problems, *_undocumented_success(endpoint, response.status_code)):
            got = f"{response.status_code} {response.text[:_SHOWN]}"
            reproduce = case.as_curl_command()
            report.add(
                Finding(operation=endpoint.id, check=check, message=problem, got=got, reproduce=reproduce, case=case.id)
            )
        for each in _contradictions(case, response, endpoint):
            report.add(
                Finding(
                    operation=endpoint.id,
                    check="Contradiction",
                    message=each.message,
                    expected=each.expected,
                    got=each.got,
                    reproduce=case.as_curl_command(),
                    case=case.id,
                )
            )


def add_failures(
    group: FailureGroup,
    case: Any,
    response: Any,
    endpoint: Endpoint,
    report: Results,
    deviations: tuple[KnownDeviation, ...],
) -> None:
    """Add the failures of an answer's checks, apart from those that a documented reason explains."""
    for failure in group.exceptions:
        check = type(failure).__name__
        if any(each.explains(check, endpoint, case, response) for each in deviations):
            continue
        message = str(failure)
        if place := getattr(failure, "instance_path", None):
            # What is wrong at another place of an answer has another cause.
            title, _, rest = message.partition("\n")
            message = f"{title}: {'/'.join('*' if isinstance(each, int) else each for each in place)}\n{rest}"
        got = f"{response.status_code} {response.text[:_SHOWN]}"
        reproduce = case.as_curl_command()
        if report.recorder is not None:
            recorder = report.recorder(endpoint.id)
            recorder.record_check_failure(name=check, case_id=case.id, code_sample=reproduce, failure=failure)
        report.add(
            Finding(operation=endpoint.id, check=check, message=message, got=got, reproduce=reproduce, case=case.id)
        )


def _contradictions(case: Any, response: Any, endpoint: Endpoint) -> Iterator[Contradiction]:
    if not endpoint.reads or "json" not in response.headers.get("content-type", [""])[0]:
        return
    try:
        body = response.json()
    except ValueError:
        return
    path = {name: unquote(str(value)) for name, value in (case.path_parameters or {}).items()}
    yield from contradictions(endpoint, path, response.headers["content-type"][0], body)


def _undocumented_success(endpoint: Endpoint, status: int) -> Iterator[tuple[str, str]]:
    """Yield a problem where a success has another status than the documented ones.

    Schemathesis's own check takes `default` for every status. It stands for what is not expected (OpenAPI 3.1,
    Responses Object), and a success that the document does not name is none that its clients can read.
    """
    successes = sorted(code for code in endpoint.node["responses"] if code[0] == "2")
    if successes and str(status) not in successes and f"{status // 100}XX" not in successes:
        yield "UndefinedStatusCode", f"success with {status}, documented: {', '.join(successes)}"


def _query_violations(endpoint: Endpoint, url: str) -> Iterator[str]:
    """Yield what is wrong with the query as it was sent.

    Schemathesis's own check lets every request pass that also holds a comma-separated list of one item.
    """
    sent: dict[str, list[str]] = {}
    for name, _, value in (pair.partition("=") for pair in urlsplit(url).query.split("&")):
        sent.setdefault(unquote_plus(name), []).append(value)
    for each in endpoint.query:
        violation = each.violation(sent.get(each.name, ()))
        if violation is not None:
            yield violation
