"""Conditions: the world, and the way of asking, in which a documented status is the natural answer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol

import attrs
import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis import GenerationMode
from schemathesis.core.parameters import ParameterLocation

from .api_under_test import ApiUnderTest, Endpoint, path_names
from .hypothesis_runner import derive_seed, run_strategy
from .server_checks import KnownDeviation, Report, check_response, documented_statuses, send

__all__ = ["CONDITIONS", "Condition", "ConditionReport", "ServiceControl", "run_conditions"]

CredentialState = Literal["good", "none", "unknown", "expired", "lesser"]
Ids = Literal["there", "unknown", "malformed", "drawn"]
FAILURE = 500
"""The status of a failure that the document has no number for."""
NEGATIVE = 12
"""How many invalid cases are tried for each generated valid one: HTTP has no words for some of them."""
BREAKABLE = (ParameterLocation.PATH, ParameterLocation.QUERY, ParameterLocation.BODY)
"""Where a rule is broken; what is wrong with headers has conditions of its own."""


class ServiceControl(Protocol):
    """A service whose state can be set."""

    def setup(self, endpoint: Endpoint) -> Mapping[str, Any]:
        """Put the service into its first state: healthy, in no hurry, with the records that an operation is about.

        Returns:
            Path and query parameters that name those records; those of the path as they stand in a URL.
        """
        ...

    def variations(self, endpoint: Endpoint) -> Iterable[Mapping[str, Any]]:
        """What else there is to ask: `query` and `body` with values that no document can know, such as a secret."""
        ...

    def headers(self, endpoint: Endpoint, state: CredentialState) -> Iterable[Mapping[str, str]]:
        """The ways to sign in, each as headers, that are in a state."""
        ...

    def limit(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        """Count calls as the documented rate limits do, and use up what whoever signs so is allowed at one instant."""
        ...

    def fail(self, endpoint: Endpoint, status: int) -> None:
        """Answer a status to an operation from now on, whatever is asked."""
        ...


@attrs.frozen(kw_only=True, slots=True)
class Condition:
    """A world and a way of asking.

    Attributes:
        name: What it is called.
        statuses: The documented statuses that it leads to, as keys of `responses`; `2XX` stands for all of a class.
        fact: Where it is documented that it does.
        credential: Whom the request is signed by.
        ids: What the path's parameters name; `drawn`: they stay as generated.
        valid: Whether the request keeps the documented rules.
        accept: The Accept header; None leaves the usual one.
        repeat: Whether the same was asked before; the second answer is judged.
        limited: Whether the rate limits are on, and what they allow is used up.
        injected: Whether the service fails, by a rule rather than by its own behaviour.
        ignored_checks: Checks that object to the very thing that the condition brings about.
    """

    name: str
    statuses: tuple[str, ...]
    fact: str
    credential: CredentialState = "good"
    ids: Ids = "there"
    valid: bool = True
    accept: str | None = None
    repeat: bool = False
    limited: bool = False
    injected: bool = False
    ignored_checks: tuple[KnownDeviation, ...] = ()

    def leads_to(self, code: str) -> bool:
        """Whether a documented status is among those that it leads to."""
        return code in self.statuses or f"{code[:1]}XX" in self.statuses


_STATUS = "RFC 9110, section 15.5: what the status means"
_ACCEPT = "RFC 9110, section 12.5.1: valid data in a media type that is not to be had"
_MALFORMED = "RFC 9110, section 15.5.1: the path, valid data as far as it was generated, is then made invalid"
_FAILS = "RFC 9110, section 15.6: the service fails, whatever is sent"

CONDITIONS = (
    Condition(name="signed in, records that are there", statuses=("2XX", "3XX"), fact="RFC 9110, section 15.3"),
    Condition(name="no credential", statuses=("401",), fact=_STATUS, credential="none"),
    Condition(name="unknown credential", statuses=("401",), fact=_STATUS, credential="unknown"),
    Condition(name="expired credential", statuses=("401",), fact=_STATUS, credential="expired"),
    Condition(name="a client that nobody registered", statuses=("400", "401"), fact="RFC 6749, 5.2", ids="drawn"),
    Condition(
        name="credential of another kind, role or scope",
        statuses=("401", "403"),
        fact="RFC 6750, section 3.1",
        credential="lesser",
    ),
    Condition(name="ids that nothing has", statuses=("400", "404"), fact=_STATUS, ids="unknown"),
    Condition(
        name="malformed ids",
        statuses=("400", "404"),
        fact=_STATUS,
        ids="malformed",
        ignored_checks=(KnownDeviation(fact=_MALFORMED, status=400),),
    ),
    Condition(name="a broken rule", statuses=("400", "422"), fact=_STATUS, valid=False),
    Condition(
        name="no acceptable media type",
        statuses=("406",),
        fact=_STATUS,
        accept="image/png",
        ignored_checks=(KnownDeviation(fact=_ACCEPT, status=406),),
    ),
    Condition(name="the same once more", statuses=("409", "422"), fact=_STATUS, repeat=True),
    Condition(name="a burst under rate limits", statuses=("429",), fact=_STATUS, limited=True),
    Condition(
        name="a fault rule",
        statuses=("4XX", "5XX", "default"),
        fact=_FAILS,
        injected=True,
        ignored_checks=(
            KnownDeviation(fact=_FAILS, status=500, check="ServerError"),
            *(KnownDeviation(fact=_FAILS, status=status) for status in (400, 406, 422)),
        ),
    ),
)
"""In the order in which they are tried: what the service does by itself comes before the rule that makes it fail."""


@attrs.define(kw_only=True, slots=True)
class ConditionReport:
    """What was seen under conditions.

    Attributes:
        natural: What the service answered by its own behaviour.
        injected: What it answered by a fault rule.
    """

    natural: Report = attrs.field(factory=Report)
    injected: Report = attrs.field(factory=Report)

    def merge(self, other: ConditionReport) -> None:
        """Take in another one's."""
        self.natural.merge(other.natural)
        self.injected.merge(other.injected)


def run_conditions(
    schema: schemathesis.BaseSchema,
    target: ApiUnderTest,
    endpoint: Endpoint,
    control: ServiceControl,
    *,
    seed: int,
    tries: int = 1,
    deviations: Iterable[KnownDeviation] = (),
    conditions: Iterable[Condition] = CONDITIONS,
) -> ConditionReport:
    """Ask one operation under every condition that leads to one of its documented statuses.

    A status that was seen is not asked for again. All of schemathesis's checks run on every answer that is judged.

    Args:
        schema: From `server.schema_of`.
        target: The API.
        endpoint: The operation.
        control: Sets the state of the service.
        seed: What the generated cases depend on.
        tries: How many generated cases of each kind there are at most, beside the documented examples.
        deviations: Documented reasons to refuse valid requests.
        conditions: Under which; the first that lead to a status come first.
    """
    found, rules = ConditionReport(), tuple(deviations)
    wanted = {code for name, code in documented_statuses(target) if name == endpoint.id}
    cases = _Cases(schema, endpoint, seed, tries)
    for condition in conditions:
        report = found.injected if condition.injected else found.natural
        for code in sorted(code for code in wanted if condition.leads_to(code) and not _seen(code, endpoint, found)):
            for case, headers in _requests(condition, code, cases, endpoint, control):
                _ask(case, headers, condition, endpoint, report, rules)
                if _seen(code, endpoint, found):
                    break
    return found


def _seen(code: str, endpoint: Endpoint, report: ConditionReport) -> bool:
    answered = report.natural.statuses.get(endpoint.id, set()) | report.injected.statuses.get(endpoint.id, set())
    declared = endpoint.node["responses"]
    return any(str(each) not in declared if code == "default" else str(each) == code for each in answered)


def _ask(
    case: Any,
    headers: Mapping[str, str],
    condition: Condition,
    endpoint: Endpoint,
    report: Report,
    rules: tuple[KnownDeviation, ...],
) -> None:
    url = endpoint.origins[0]
    if condition.repeat:
        send(case, endpoint, report, base_url=url, headers=headers)
    response = send(case, endpoint, report, base_url=url, headers=headers)
    report.cases[condition.name] += 1
    if response is not None:
        ignored_checks = (*rules, *condition.ignored_checks)
        check_response(case, response, endpoint, report, base_url=url, headers=headers, deviations=ignored_checks)


class _Cases:
    """Schemathesis's cases for an operation, each generated when it is first needed."""

    def __init__(self, schema: schemathesis.BaseSchema, endpoint: Endpoint, seed: int, tries: int) -> None:
        self._schema = schema
        self._operation: Any = schema[endpoint.path][endpoint.method]
        self._seed = derive_seed(seed, endpoint.id)
        self._tries = tries
        self._made: dict[bool, list[Any]] = {True: [], False: []}
        self._more = {True: self._valid(), False: self._invalid()}

    def of(self, *, valid: bool) -> Iterator[Any]:
        """Those that keep the documented rules, the examples first; or those that break one."""
        made, more = self._made[valid], self._more[valid]
        for number in itertools.count():
            if number == len(made):
                following = next(more, None)
                if following is None:
                    return
                made.append(following)
            yield made[number]

    def _valid(self) -> Iterator[Any]:
        for each in self._operation.get_strategies_from_examples():
            yield from self._drawn(each, 1)
        yield from self._drawn(self._operation.as_strategy(GenerationMode.POSITIVE), self._tries)

    def _drawn(self, strategy: SearchStrategy[Any], count: int) -> list[Any]:
        found: list[Any] = []
        run_strategy(strategy, found.append, seed=self._seed, examples=count)
        return found

    def _invalid(self) -> Iterator[Any]:
        """Boundary cases that break one rule each, of a parameter or of the body."""
        cases = self._schema.iter_coverage_cases(
            self._operation,
            generation_modes=[GenerationMode.NEGATIVE],
            generation_config=self._schema.config.generation_for(operation=self._operation),
        )
        broken = (each for each in cases if _where(each) in BREAKABLE)
        yield from itertools.islice(broken, self._tries * NEGATIVE)


def _where(case: Any) -> ParameterLocation | None:
    found: ParameterLocation | None = case.meta.phase.data.parameter_location
    return found


def _requests(
    condition: Condition, code: str, cases: _Cases, endpoint: Endpoint, control: ServiceControl
) -> Iterator[tuple[Any, dict[str, str]]]:
    """The requests of a condition, and the headers beside them, each in a world that was made for it."""
    names = path_names(endpoint.path)
    if condition.ids in ("unknown", "malformed") and not names:
        return
    careful = condition.statuses[0] == "2XX" or condition.repeat or not condition.valid
    plain = cases.of(valid=condition.valid)
    for case in plain if careful else itertools.islice(plain, 1):
        yield from _prepared(case, condition, code, endpoint, control, names)
        if careful and condition.valid and len(case.query) > len(_needed(case)):
            bare = case.derive()
            bare.query = {name: value for name, value in case.query.items() if name in _needed(case)}
            yield from _prepared(bare, condition, code, endpoint, control, names)


def _needed(case: Any) -> set[str]:
    return {each.name for each in case.operation.query if each.is_required}


def _prepared(
    case: Any, condition: Condition, code: str, endpoint: Endpoint, control: ServiceControl, names: list[str]
) -> Iterator[tuple[Any, dict[str, str]]]:
    """A case, signed in each way, and in each variation that there is of it."""
    for turn in itertools.count():
        known = control.setup(endpoint)
        ways = list(control.headers(endpoint, condition.credential))
        others: list[Mapping[str, Any]] = []
        if condition.ids == "there" and (condition.repeat or condition.leads_to("200")):
            query = {name: value for name, value in known.items() if name not in names}
            others = [*([{"query": query}] if query else []), *control.variations(endpoint)]
        if not ways or turn >= len(ways) + len(others):
            return
        made = _with_ids(case, condition, known, names)
        if turn >= len(ways):
            other = others[turn - len(ways)]
            made.query = {**made.query, **other.get("query", {})}
            made.body = other.get("body", made.body)
        headers = dict(ways[min(turn, len(ways) - 1)])
        # In the case as well: without its credential it would count as one that breaks a rule.
        made.headers.update(headers)
        if condition.accept is not None:
            headers["Accept"] = condition.accept
        if condition.limited:
            control.limit(endpoint, headers)
        if condition.injected:
            control.fail(endpoint, FAILURE if code == "default" else int(code))
        yield made, headers


def _with_ids(case: Any, condition: Condition, known: Mapping[str, Any], names: list[str]) -> Any:
    """A copy of a case that names what is there, or what is not."""
    places = {name: known[name] for name in names if name in known}
    made = case.derive()
    made.headers.pop("Authorization", None)
    if condition.ids == "drawn":
        return made
    if not condition.valid and made.meta is not None and made.meta.is_negative_at(ParameterLocation.PATH):
        return made
    made.path_parameters = {**made.path_parameters, **places}
    if condition.ids == "unknown":
        made.path_parameters[names[-1]] = _unused_id(str(made.path_parameters[names[-1]]))
    elif condition.ids == "malformed":
        made.path_parameters[names[-1]] = "no%20id"
    return made


def _unused_id(key: str) -> str:
    """An id of the same look that nothing has."""
    changed = re.sub(r"\d", "9", key)
    return changed if changed != key else f"nobody-{key}"
