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

from .api_under_test import Entry, Subject, path_names
from .hypothesis_runner import drive, seed_of
from .server_checks import Tally, Unsayable, documented, judge, send

__all__ = ["CONDITIONS", "Condition", "Meeting", "Stage", "meet"]

CredentialState = Literal["good", "none", "unknown", "expired", "lesser"]
Ids = Literal["there", "unknown", "malformed", "drawn"]
FAILURE = 500
"""The status of a failure that the document has no number for."""
NEGATIVE = 12
"""How many invalid cases are tried for each generated valid one: HTTP has no words for some of them."""
BREAKABLE = (ParameterLocation.PATH, ParameterLocation.QUERY, ParameterLocation.BODY)
"""Where a rule is broken; what is wrong with headers has conditions of its own."""


class Stage(Protocol):
    """A service whose state can be set."""

    def begin(self, entry: Entry) -> Mapping[str, Any]:
        """Put the service into its first state: healthy, in no hurry, with the records that an operation is about.

        Returns:
            Path and query parameters that name those records; those of the path as they stand in a URL.
        """
        ...

    def variations(self, entry: Entry) -> Iterable[Mapping[str, Any]]:
        """What else there is to ask: `query` and `body` with values that no document can know, such as a secret."""
        ...

    def headers(self, entry: Entry, state: CredentialState) -> Iterable[Mapping[str, str]]:
        """The ways to sign in, each as headers, that are in a state."""
        ...

    def limit(self, entry: Entry, headers: Mapping[str, str]) -> None:
        """Count calls as the documented rate limits do, and use up what whoever signs so is allowed at one instant."""
        ...

    def fail(self, entry: Entry, status: int) -> None:
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
        again: Whether the same was asked before; the second answer is judged.
        limited: Whether the rate limits are on, and what they allow is used up.
        failing: Whether the service fails, by a rule rather than by its own behaviour.
        excuses: Checks that object to the very thing that the condition brings about.
    """

    name: str
    statuses: tuple[str, ...]
    fact: str
    credential: CredentialState = "good"
    ids: Ids = "there"
    valid: bool = True
    accept: str | None = None
    again: bool = False
    limited: bool = False
    failing: bool = False
    excuses: tuple[Unsayable, ...] = ()

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
        excuses=(Unsayable(fact=_MALFORMED, status=400),),
    ),
    Condition(name="a broken rule", statuses=("400", "422"), fact=_STATUS, valid=False),
    Condition(
        name="no acceptable media type",
        statuses=("406",),
        fact=_STATUS,
        accept="image/png",
        excuses=(Unsayable(fact=_ACCEPT, status=406),),
    ),
    Condition(name="the same once more", statuses=("409", "422"), fact=_STATUS, again=True),
    Condition(name="a burst under rate limits", statuses=("429",), fact=_STATUS, limited=True),
    Condition(
        name="a fault rule",
        statuses=("4XX", "5XX", "default"),
        fact=_FAILS,
        failing=True,
        excuses=(
            Unsayable(fact=_FAILS, status=500, check="ServerError"),
            *(Unsayable(fact=_FAILS, status=status) for status in (400, 406, 422)),
        ),
    ),
)
"""In the order in which they are tried: what the service does by itself comes before the rule that makes it fail."""


@attrs.define(kw_only=True, slots=True)
class Meeting:
    """What was seen under conditions.

    Attributes:
        own: What the service answered by its own behaviour.
        ruled: What it answered by a fault rule.
    """

    own: Tally = attrs.field(factory=Tally)
    ruled: Tally = attrs.field(factory=Tally)

    def merge(self, other: Meeting) -> None:
        """Take in another one's."""
        self.own.merge(other.own)
        self.ruled.merge(other.ruled)


def meet(
    schema: schemathesis.BaseSchema,
    subject: Subject,
    entry: Entry,
    stage: Stage,
    *,
    seed: int,
    tries: int = 1,
    unsayable: Iterable[Unsayable] = (),
    conditions: Iterable[Condition] = CONDITIONS,
) -> Meeting:
    """Ask one operation under every condition that leads to one of its documented statuses.

    A status that was seen is not asked for again. All of schemathesis's checks run on every answer that is judged.

    Args:
        schema: From `server.schema_of`.
        subject: The API.
        entry: The operation.
        stage: The service.
        seed: What the generated cases depend on.
        tries: How many generated cases of each kind there are at most, beside the documented examples.
        unsayable: Documented reasons to refuse valid requests.
        conditions: Under which; the first that lead to a status come first.
    """
    meeting, rules = Meeting(), tuple(unsayable)
    wanted = {code for name, code in documented(subject) if name == entry.id}
    cases = _Cases(schema, entry, seed, tries)
    for condition in conditions:
        tally = meeting.ruled if condition.failing else meeting.own
        for code in sorted(code for code in wanted if condition.leads_to(code) and not _seen(code, entry, meeting)):
            for case, headers in _asked(condition, code, cases, entry, stage):
                _ask(case, headers, condition, entry, tally, rules)
                if _seen(code, entry, meeting):
                    break
    return meeting


def _seen(code: str, entry: Entry, meeting: Meeting) -> bool:
    answered = meeting.own.statuses.get(entry.id, set()) | meeting.ruled.statuses.get(entry.id, set())
    declared = entry.node["responses"]
    return any(str(each) not in declared if code == "default" else str(each) == code for each in answered)


def _ask(
    case: Any,
    headers: Mapping[str, str],
    condition: Condition,
    entry: Entry,
    tally: Tally,
    rules: tuple[Unsayable, ...],
) -> None:
    url = entry.origins[0]
    if condition.again:
        send(case, entry, tally, base_url=url, headers=headers)
    response = send(case, entry, tally, base_url=url, headers=headers)
    tally.cases[condition.name] += 1
    if response is not None:
        excuses = (*rules, *condition.excuses)
        judge(case, response, entry, tally, base_url=url, headers=headers, unsayable=excuses)


class _Cases:
    """Schemathesis's cases for an operation, each generated when it is first needed."""

    def __init__(self, schema: schemathesis.BaseSchema, entry: Entry, seed: int, tries: int) -> None:
        self._schema = schema
        self._operation: Any = schema[entry.path][entry.method]
        self._seed = seed_of(seed, entry.id)
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
        drive(strategy, found.append, seed=self._seed, examples=count)
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


def _asked(
    condition: Condition, code: str, cases: _Cases, entry: Entry, stage: Stage
) -> Iterator[tuple[Any, dict[str, str]]]:
    """The requests of a condition, and the headers beside them, each in a world that was made for it."""
    names = path_names(entry.path)
    if condition.ids in ("unknown", "malformed") and not names:
        return
    careful = condition.statuses[0] == "2XX" or condition.again or not condition.valid
    plain = cases.of(valid=condition.valid)
    for case in plain if careful else itertools.islice(plain, 1):
        yield from _staged(case, condition, code, entry, stage, names)
        if careful and condition.valid and len(case.query) > len(_needed(case)):
            bare = case.derive()
            bare.query = {name: value for name, value in case.query.items() if name in _needed(case)}
            yield from _staged(bare, condition, code, entry, stage, names)


def _needed(case: Any) -> set[str]:
    return {each.name for each in case.operation.query if each.is_required}


def _staged(
    case: Any, condition: Condition, code: str, entry: Entry, stage: Stage, names: list[str]
) -> Iterator[tuple[Any, dict[str, str]]]:
    """A case, signed in each way, and in each variation that there is of it."""
    for turn in itertools.count():
        known = stage.begin(entry)
        ways = list(stage.headers(entry, condition.credential))
        others: list[Mapping[str, Any]] = []
        if condition.ids == "there" and (condition.again or condition.leads_to("200")):
            query = {name: value for name, value in known.items() if name not in names}
            others = [*([{"query": query}] if query else []), *stage.variations(entry)]
        if not ways or turn >= len(ways) + len(others):
            return
        made = _addressed(case, condition, known, names)
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
            stage.limit(entry, headers)
        if condition.failing:
            stage.fail(entry, FAILURE if code == "default" else int(code))
        yield made, headers


def _addressed(case: Any, condition: Condition, known: Mapping[str, Any], names: list[str]) -> Any:
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
        made.path_parameters[names[-1]] = _nobodys(str(made.path_parameters[names[-1]]))
    elif condition.ids == "malformed":
        made.path_parameters[names[-1]] = "no%20id"
    return made


def _nobodys(key: str) -> str:
    """An id of the same look that nothing has."""
    changed = re.sub(r"\d", "9", key)
    return changed if changed != key else f"nobody-{key}"
