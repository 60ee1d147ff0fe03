"""Conditions under which a service answers each documented status: its state, and how it is asked."""

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

from syllabind_fuzz.api_under_test import ApiUnderTest, Endpoint, path_names
from syllabind_fuzz.hypothesis_runner import derive_seed, run_strategy
from syllabind_fuzz.known_deviations import KnownDeviation
from syllabind_fuzz.results import Results, documented_statuses
from syllabind_fuzz.server_checks import check_response, send

__all__ = ["CONDITIONS", "Condition", "ConditionReport", "ServiceControl", "run_conditions"]

CredentialState = Literal["valid", "missing", "unknown", "expired", "insufficient"]
Ids = Literal["existing", "unknown", "malformed", "generated"]
NEGATIVE = 12
"""How many invalid cases are tried for each generated valid one: HTTP cannot express some of them."""
BREAKABLE = (ParameterLocation.PATH, ParameterLocation.QUERY, ParameterLocation.BODY)
"""Where a rule is broken; wrong headers have conditions of their own."""


class ServiceControl(Protocol):
    """A service whose state can be set."""

    def setup(self, endpoint: Endpoint) -> Mapping[str, Any]:
        """Put the service into its first state: healthy, without rate limits, with the records of an operation.

        Returns:
            Path and query parameters that name those records; those of the path percent-encoded.
        """
        ...

    def variations(self, endpoint: Endpoint) -> Iterable[Mapping[str, Any]]:
        """Return further requests: `query` and `body` with values that no document has, such as a secret."""
        ...

    def headers(self, endpoint: Endpoint, state: CredentialState) -> Iterable[Mapping[str, str]]:
        """Return the headers of each credential that is in a state."""
        ...

    def limit(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        """Switch the documented rate limits on, and use up what the account with these headers may call at once."""
        ...

    def fail(self, endpoint: Endpoint, status: int) -> None:
        """Make every call of an operation fail with a status."""
        ...


@attrs.frozen(kw_only=True, slots=True)
class Condition:
    """A state of the service and a kind of request.

    Attributes:
        name: A short description.
        statuses: The documented statuses that it leads to, as keys of `responses`; `2XX` stands for all of a class.
        source: Where it is documented that it does.
        credential: The state of the credential that signs the request.
        ids: The records that the path names; `generated` leaves the path as it was generated.
        valid: Whether the request follows the documented rules.
        accept: The Accept header; `None` for the usual one.
        repeat: Whether the request is sent twice; the second answer is checked.
        limited: Whether the rate limits are on and used up.
        injected: Whether the status is injected, rather than the service's own behaviour.
        ignored_checks: Failures of checks that the condition itself causes.
    """

    name: str
    statuses: tuple[str, ...]
    source: str
    credential: CredentialState = "valid"
    ids: Ids = "existing"
    valid: bool = True
    accept: str | None = None
    repeat: bool = False
    limited: bool = False
    injected: bool = False
    ignored_checks: tuple[KnownDeviation, ...] = ()

    def leads_to(self, code: str) -> bool:
        """Return whether it leads to a documented status."""
        return code in self.statuses or f"{code[:1]}XX" in self.statuses


_STATUS = "RFC 9110, section 15.5: what the status means"
_ACCEPT = "RFC 9110, section 12.5.1: valid data in a media type that is not to be had"
_MALFORMED = "RFC 9110, section 15.5.1: the path, valid data as far as it was generated, is then made invalid"
_FAILS = "RFC 9110, section 15.6: the service fails, whatever is sent"

CONDITIONS = (
    Condition(name="signed in, existing records", statuses=("2XX", "3XX"), source="RFC 9110, section 15.3"),
    Condition(name="no credential", statuses=("401",), source=_STATUS, credential="missing"),
    Condition(name="unknown credential", statuses=("401",), source=_STATUS, credential="unknown"),
    Condition(name="expired credential", statuses=("401",), source=_STATUS, credential="expired"),
    Condition(name="a client that is not registered", statuses=("400", "401"), source="RFC 6749, 5.2", ids="generated"),
    Condition(
        name="credential of another kind, role or scope",
        statuses=("401", "403"),
        source="RFC 6750, section 3.1",
        credential="insufficient",
    ),
    Condition(name="ids of no record", statuses=("400", "404"), source=_STATUS, ids="unknown"),
    Condition(
        name="malformed ids",
        statuses=("400", "404"),
        source=_STATUS,
        ids="malformed",
        ignored_checks=(KnownDeviation(source=_MALFORMED, status=400),),
    ),
    Condition(name="a broken rule", statuses=("400", "422"), source=_STATUS, valid=False),
    Condition(
        name="no acceptable media type",
        statuses=("406",),
        source=_STATUS,
        accept="image/png",
        ignored_checks=(KnownDeviation(source=_ACCEPT, status=406),),
    ),
    Condition(name="the same request again", statuses=("409", "422"), source=_STATUS, repeat=True),
    Condition(name="a burst under rate limits", statuses=("429",), source=_STATUS, limited=True),
    Condition(
        name="a fault rule",
        statuses=("4XX", "5XX", "default"),
        source=_FAILS,
        injected=True,
        ignored_checks=(
            KnownDeviation(source=_FAILS, status=500, check="ServerError"),
            *(KnownDeviation(source=_FAILS, status=status) for status in (400, 406, 422)),
        ),
    ),
)
"""The conditions in the order in which they are tried: the service's own behaviour before injected failures."""


@attrs.define(kw_only=True, slots=True)
class ConditionReport:
    """Answers under conditions.

    Attributes:
        natural: Answers by the service's own behaviour.
        injected: Answers with an injected status.
    """

    natural: Results = attrs.field(factory=Results)
    injected: Results = attrs.field(factory=Results)

    def merge(self, other: ConditionReport) -> None:
        """Add another report."""
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
    """Call one operation under every condition that leads to one of its documented statuses.

    A status that was seen is not tried again. All of schemathesis's checks run on every answer.

    Args:
        schema: From `load_schema`.
        target: The API.
        endpoint: The endpoint.
        control: Sets the state of the service.
        seed: Decides which cases are generated.
        tries: Generated cases of each kind at most, beside the documented examples.
        deviations: Documented reasons to refuse valid requests.
        conditions: The conditions, in the order in which they are tried.
    """
    found, rules = ConditionReport(), tuple(deviations)
    wanted = {code for name, code in documented_statuses(target) if name == endpoint.id}
    cases = _Cases(schema, endpoint, seed, tries)
    for condition in conditions:
        report = found.injected if condition.injected else found.natural
        for code in sorted(code for code in wanted if condition.leads_to(code) and not _seen(code, endpoint, found)):
            for case, headers in _requests(condition, code, cases, endpoint, control):
                _send_and_check(case, headers, condition, endpoint, report, rules)
                if _seen(code, endpoint, found):
                    break
    return found


def _seen(code: str, endpoint: Endpoint, report: ConditionReport) -> bool:
    answered = {code for each in (report.natural, report.injected) for code in each.statuses.get(endpoint.id, ())}
    declared = endpoint.node["responses"]
    return any(str(each) not in declared if code == "default" else str(each) == code for each in answered)


def _send_and_check(
    case: Any,
    headers: Mapping[str, str],
    condition: Condition,
    endpoint: Endpoint,
    report: Results,
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
    """Cases of schemathesis for an operation, each generated when it is first needed."""

    def __init__(self, schema: schemathesis.BaseSchema, endpoint: Endpoint, seed: int, tries: int) -> None:
        self._schema = schema
        self._operation: Any = schema[endpoint.path][endpoint.method]
        self._seed = derive_seed(seed, endpoint.id)
        self._tries = tries
        self._made: dict[bool, list[Any]] = {True: [], False: []}
        self._more = {True: self._valid(), False: self._invalid()}

    def of(self, *, valid: bool) -> Iterator[Any]:
        """Yield the valid cases, the examples first; or those that break one rule each."""
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
            yield from self._generated(each, 1)
        yield from self._generated(self._operation.as_strategy(GenerationMode.POSITIVE), self._tries)

    def _generated(self, strategy: SearchStrategy[Any], count: int) -> list[Any]:
        found: list[Any] = []
        run_strategy(strategy, found.append, seed=self._seed, examples=count)
        return found

    def _invalid(self) -> Iterator[Any]:
        """Yield boundary cases that break one rule each, of a parameter or of the body."""
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
    """Yield the requests of a condition and the headers beside them, each after the service was set up for it."""
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
    """Yield a case, signed by each credential, and in each of its variations."""
    for turn in itertools.count():
        known = control.setup(endpoint)
        ways = list(control.headers(endpoint, condition.credential))
        others: list[Mapping[str, Any]] = []
        if condition.ids == "existing" and (condition.repeat or condition.leads_to("200")):
            query = {name: value for name, value in known.items() if name not in names}
            others = [*([{"query": query}] if query else []), *control.variations(endpoint)]
        if not ways:
            return
        made = _with_ids(case, condition, known, names)
        if turn >= len(ways):
            other = others[turn - len(ways)]
            made.query = {**made.query, **other.get("query", {})}
            made.body = other.get("body", made.body)
        headers = dict(ways[min(turn, len(ways) - 1)])
        # Set in the case as well: without its credential it would count as one that breaks a rule.
        made.headers.update(headers)
        if condition.accept is not None:
            headers["Accept"] = condition.accept
        if condition.limited:
            control.limit(endpoint, headers)
        if condition.injected:
            control.fail(endpoint, _undeclared(endpoint) if code == "default" else int(code))
        yield made, headers
        if turn + 1 == len(ways) + len(others):
            return


def _undeclared(endpoint: Endpoint) -> int:
    """Return the status of a failure that the document has no number for; one that it has where it has them all.

    These are the ones that no check objects to in an answer to a valid request; `default` then stays unobserved.
    """
    failures = (500, 409, 404, 403)
    return next((each for each in failures if str(each) not in endpoint.node["responses"]), failures[0])


def _with_ids(case: Any, condition: Condition, known: Mapping[str, Any], names: list[str]) -> Any:
    """Return a copy of a case that names records that exist, or that do not."""
    places = {name: known[name] for name in names if name in known}
    made = case.derive()
    made.headers.pop("Authorization", None)
    if condition.ids == "generated":
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
    """Return an id of the same form that no record has."""
    changed = re.sub(r"\d", "9", key)
    return changed if changed != key else f"unused-{key}"
