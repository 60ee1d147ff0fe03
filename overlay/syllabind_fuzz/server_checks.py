"""Server side: schemathesis's phases and checks over a service, operation by operation, replayable by seed."""

from __future__ import annotations

import copy
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote_plus, urlsplit

import attrs
import hypothesis
import requests
import schemathesis
from hypothesis import HealthCheck, Phase
from hypothesis.stateful import run_state_machine_as_test
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.generation.hypothesis.builder import HypothesisTestConfig, HypothesisTestMode, create_test
from schemathesis.generation.meta import TestPhase
from schemathesis.generation.overrides import for_operation

from .api_under_test import ApiUnderTest, Document, Endpoint
from .hypothesis_runner import derive_seed, run_strategy, sampled
from .links import subdocument
from .signing import Account, sign
from .transports import Send, route

__all__ = [
    "Finding",
    "KnownDeviation",
    "Report",
    "Settings",
    "check_endpoint",
    "check_response",
    "documented_statuses",
    "for_each_case",
    "load_schema",
    "run_stateful",
    "send",
]

PHASES = ("examples", "coverage", "fuzzing")


@attrs.frozen(kw_only=True, slots=True)
class Settings:
    """How much is tried.

    Attributes:
        seed: What all choices depend on; the same seed gives the same cases.
        examples: Generated cases for each operation.
        share: One coverage case in so many is sent; as many seeds in a row see each of them once.
        steps: Steps of a stateful walk.
        phases: Which of schemathesis's phases run.
        negative: Whether invalid requests are sent, too.
    """

    seed: int
    examples: int = 10
    share: int = 1
    steps: int = 6
    phases: tuple[str, ...] = PHASES
    negative: bool = True

    def hypothesis_settings(self) -> hypothesis.settings:
        """Hypothesis's settings: no shrinking, no database, no deadline."""
        return hypothesis.settings(
            max_examples=self.examples,
            stateful_step_count=self.steps,
            deadline=None,
            database=None,
            suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
            phases=[Phase.explicit, Phase.generate],
        )

    def derive_seed(self, key: str) -> int:
        """The seed of one operation."""
        return derive_seed(self.seed, key)


@attrs.frozen(kw_only=True, slots=True)
class KnownDeviation:
    """A documented rule that no schema can say, so that a check objects where nothing is wrong.

    Attributes:
        fact: Where it is documented.
        says: Text that the answer holds, such as an error code.
        parameter: The parameter, or top member of the body, that was sent; empty for rules of the whole operation.
        operations: The operations that it holds for; empty for all.
        status: The status of the answer.
        check: The failure that it explains.
        examples: Whether it holds for documented examples, too.
    """

    fact: str
    says: str = ""
    parameter: str = ""
    operations: tuple[str, ...] = ()
    status: int = 400
    check: str = "RejectedPositiveData"
    examples: bool = True

    def covers(self, failure: str, endpoint: Endpoint, case: Any, response: Any) -> bool:
        """Whether it explains a failure."""
        return (
            failure == self.check
            and response.status_code == self.status
            and (not self.operations or endpoint.id in self.operations)
            and self.says in response.text
            and (not self.parameter or self.parameter in _sent(case))
            and (self.examples or case.meta is None or case.meta.phase.name is not TestPhase.EXAMPLES)
        )


def _sent(case: Any) -> set[str]:
    places = (case.path_parameters, case.query, case.body if isinstance(case.body, dict) else None)
    return {str(name) for place in places for name in (place or {})}


@attrs.frozen(kw_only=True, slots=True)
class Finding:
    """Something that a check objects to.

    Attributes:
        operation: operationId.
        check: The kind of failure, as schemathesis calls it.
        message: What is wrong.
        reproduce: The request, as a command line.
    """

    operation: str
    check: str
    message: str
    reproduce: str = ""


@attrs.define(kw_only=True, slots=True)
class Report:
    """What a run saw.

    Attributes:
        findings: The first finding of each operation and check.
        cases: Cases by phase.
        statuses: Statuses by operationId.
    """

    findings: dict[tuple[str, str], Finding] = attrs.field(factory=dict)
    cases: Counter[str] = attrs.field(factory=Counter)
    statuses: dict[str, set[int]] = attrs.field(factory=dict)

    def add(self, finding: Finding) -> None:
        """Keep a finding, unless there is one like it."""
        self.findings.setdefault((finding.operation, finding.check), finding)

    def merge(self, other: Report) -> None:
        """Take in another run's."""
        for finding in other.findings.values():
            self.add(finding)
        self.cases.update(other.cases)
        for name, seen in other.statuses.items():
            self.statuses.setdefault(name, set()).update(seen)

    def documented_statuses(self, target: ApiUnderTest) -> tuple[int, int]:
        """How many documented statuses were seen, and how many there are."""
        return len(self.seen(target)), len(documented_statuses(target))

    def seen(self, target: ApiUnderTest) -> set[tuple[str, str]]:
        """The documented statuses that were answered: operationId and key; `default` is any status without a key."""
        declared = documented_statuses(target)
        found = set()
        for name, statuses in self.statuses.items():
            for status in statuses:
                keys = ((name, str(status)), (name, f"{status // 100}XX"), (name, "default"))
                found |= {next((key for key in keys if key in declared), keys[0])} & declared
        return found


def documented_statuses(target: ApiUnderTest) -> set[tuple[str, str]]:
    """The documented statuses of an API: operationId and key of the response."""
    return {(each.id, code) for each in target.endpoints.values() for code in each.node["responses"]}


def load_schema(
    target: ApiUnderTest,
    accounts: Iterable[Account] = (),
    send: Send | None = None,
    *,
    config: str | None = None,
    document: Document | None = None,
    only: Endpoint | None = None,
) -> schemathesis.BaseSchema:
    """Make schemathesis's schema of an API, with links, and signed.

    Args:
        target: The API.
        accounts: The credentials to sign with.
        send: Where requests go, see `doors`; the network where left out.
        config: Path of a `schemathesis.toml`.
        document: Another document than the API's own.
        only: Leave out all but one path, and the links: what is tried then depends on nothing else.
    """
    known = document or target.document
    # Schemathesis writes the links that it infers into what it was given.
    made = schemathesis.openapi.from_dict(
        copy.deepcopy(known) if only is None else subdocument(known, only.path),
        config=schemathesis.Config.from_path(config) if config else schemathesis.Config(),
    )
    if signing := tuple(accounts):
        sign(made, signing)
    if send is not None:
        route(made, send)
    return made


def for_each_case(
    schema: schemathesis.BaseSchema, endpoint: Endpoint, settings: Settings, check: Callable[[Any], None]
) -> None:
    """Call a check with each of schemathesis's cases for an operation.

    Args:
        schema: From `schema_of`.
        endpoint: The operation.
        settings: How many cases there are, and of which phases.
        check: Called with each; it collects, and does not raise.
    """
    sampled(schema, settings.share, settings.seed)
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

    def one(case: Any) -> None:
        check(case)

    create_test(operation=operation, test_func=one, config=config)()


def check_endpoint(
    schema: schemathesis.BaseSchema,
    endpoint: Endpoint,
    settings: Settings,
    *,
    base_url: str | None = None,
    deviations: Iterable[KnownDeviation] = (),
    before: Callable[[], None] | None = None,
) -> Report:
    """Try one operation: its examples, the boundaries of its parameters, and generated requests.

    Args:
        schema: From `schema_of`.
        endpoint: The operation.
        settings: How much to try.
        base_url: Another origin than the operation's own.
        deviations: Documented reasons to refuse valid requests.
        before: Called before each case, such as to wait for a rate limit.
    """
    report = Report()
    rules = tuple(deviations)
    url = base_url or endpoint.origins[0]

    def one(case: Any) -> None:
        phase = case.meta.phase.name.value if case.meta is not None else "examples"
        if before is not None:
            before()
        report.cases[phase] += 1
        _send(case, endpoint, url, rules, report)

    try:
        for_each_case(schema, endpoint, settings, one)
        if "coverage" in settings.phases:
            for case in _with_all_members(schema, endpoint, settings):
                one(case)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding and the other operations go on
        report.add(Finding(operation=endpoint.id, check=type(error).__name__, message=str(error)[:2000]))
    return report


def _with_all_members(schema: schemathesis.BaseSchema, endpoint: Endpoint, settings: Settings) -> Iterator[Any]:
    """A valid case with every member of its deepObject parameters, once with one value each and once with two.

    Schemathesis draws a few members at a time: of an object with sixty, most would never be sent.
    """
    if not endpoint.members:
        return
    found: list[Any] = []
    operation: Any = schema[endpoint.path][endpoint.method]
    run_strategy(
        operation.as_strategy(GenerationMode.POSITIVE), found.append, seed=settings.derive_seed(endpoint.id), examples=1
    )
    for case, values in itertools.product(found, (["id"], ["id", "type"])):
        made = case.derive()
        made.query = {**made.query, **dict.fromkeys(endpoint.members, values)}
        yield made


def _send(case: Any, endpoint: Endpoint, url: str, rules: tuple[KnownDeviation, ...], report: Report) -> None:
    response = send(case, endpoint, report, base_url=url)
    if response is not None:
        check_response(case, response, endpoint, report, base_url=url, deviations=rules)


def send(
    case: Any, endpoint: Endpoint, report: Report, *, base_url: str, headers: Mapping[str, str] | None = None
) -> Any:
    """Send one of schemathesis's cases, and count the status that is answered.

    Args:
        case: The case.
        endpoint: The operation.
        tally: Where to count.
        base_url: The origin.
        headers: Headers beside the case's own; schemathesis sends no Accept header of a case.

    Returns:
        The answer; None where none came, which is a finding.
    """
    try:
        response = case.call(base_url=base_url, headers=dict(headers or {}))
    except requests.RequestException as error:
        report.add(Finding(operation=endpoint.id, check="NoAnswer", message=str(error)))
        return None
    # A method that the operation does not have is no status of the operation.
    if case.method.upper() == endpoint.method:
        report.statuses.setdefault(endpoint.id, set()).add(response.status_code)
    return response


def check_response(
    case: Any,
    response: Any,
    endpoint: Endpoint,
    report: Report,
    *,
    base_url: str,
    headers: Mapping[str, str] | None = None,
    deviations: Iterable[KnownDeviation] = (),
) -> None:
    """Run all checks on an answer.

    Args:
        case: What was sent.
        response: What was answered.
        endpoint: The operation.
        tally: Where findings are put.
        base_url: The origin.
        headers: Headers that were sent beside the case's own.
        deviations: Documented reasons for what a check objects to.
    """
    rules = tuple(deviations)
    try:
        case.validate_response(response, headers=dict(headers or {}), transport_kwargs={"base_url": base_url})
    except FailureGroup as group:
        for failure in group.exceptions:
            kind = type(failure).__name__
            if any(rule.covers(kind, endpoint, case, response) for rule in rules):
                continue
            report.add(
                Finding(
                    operation=endpoint.id,
                    check=kind,
                    message=f"{failure}\n{response.status_code} {response.text[:600]}",
                    reproduce=case.as_curl_command(),
                )
            )
    if response.status_code // 100 == 2 and case.method.upper() == endpoint.method:
        for objection in _query_violations(endpoint, response.request.url):
            message = f"{objection}\n{response.status_code} {response.text[:600]}"
            reproduce = case.as_curl_command()
            report.add(
                Finding(operation=endpoint.id, check="AcceptedNegativeData", message=message, reproduce=reproduce)
            )


def _query_violations(endpoint: Endpoint, url: str) -> Iterator[str]:
    """What is wrong with the query as it was sent.

    Schemathesis's own check excuses every request that also holds a comma-separated list of one item.
    """
    sent: dict[str, list[str]] = {}
    for name, _, value in (pair.partition("=") for pair in urlsplit(url).query.split("&")):
        sent.setdefault(unquote_plus(name), []).append(value)
    for each in endpoint.query:
        objection = each.objection(sent.get(each.name, ()))
        if objection is not None:
            yield objection


def run_stateful(
    schema: schemathesis.BaseSchema,
    target: ApiUnderTest,
    settings: Settings,
    *,
    operations: Iterable[str],
    start: Callable[[], None] | None = None,
    origins: Mapping[str, str] | None = None,
    deviations: Iterable[KnownDeviation] = (),
) -> Report:
    """Walk along the links between operations: create, get, update, delete; page after page.

    Args:
        schema: From `schema_of`.
        target: The API.
        settings: How much to try: `examples` walks of `steps` steps.
        operations: Which operations may be called.
        start: Called before each walk, such as to put the service into its first state.
        origins: Other origins by operationId.
        deviations: Documented reasons to refuse valid requests.
    """
    report = Report()
    rules = tuple(deviations)
    names = sorted(operations)
    machine: Any = schema.include(operation_id=names).as_state_machine()

    class Machine(machine):  # type: ignore[misc]
        def setup(self) -> None:
            if start is not None:
                start()

        def _origin(self, case: Any) -> str:
            endpoint = target.by_label(case.operation.label)
            return (origins or {}).get(endpoint.id) or endpoint.origins[0]

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return {"base_url": self._origin(case)}

        def before_call(self, case: Any) -> None:
            super().before_call(case)
            # A constant of a link is a string, whatever the type of its parameter (OpenAPI 3.1, Link Object).
            numbers = {each.name for each in target.by_label(case.operation.label).query if each.kinds == ("integer",)}
            for name in numbers & set(case.query or ()):
                if re.fullmatch(r"[+-]?\d{1,9}", str(case.query[name]), re.ASCII):
                    case.query[name] = int(case.query[name])

        def validate_response(self, response: Any, case: Any, **kwargs: Any) -> None:
            endpoint = target.by_label(case.operation.label)
            report.cases["stateful"] += 1
            report.statuses.setdefault(endpoint.id, set()).add(response.status_code)
            try:
                super().validate_response(response, case, **kwargs)
            except FailureGroup as group:
                for failure in group.exceptions:
                    kind = type(failure).__name__
                    if any(rule.covers(kind, endpoint, case, response) for rule in rules):
                        continue
                    message = f"{failure}\n{response.status_code} {response.text[:600]}"
                    report.add(Finding(operation=endpoint.id, check=kind, message=message))

    hypothesis.seed(settings.seed)(Machine)
    run_state_machine_as_test(Machine, settings=settings.hypothesis_settings())
    return report
