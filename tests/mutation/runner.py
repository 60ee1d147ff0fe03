"""Run suites against a mutant of the server: schemathesis, the domain's checks, documented rules, the package's own.

Each suite runs as it does in the tests, first without any fault (the control run, which has to find nothing), then with
the fault in the way. What the control run finds, too, is no verdict on the fault; nor is a suite that breaks by
accident, as it does when it reads a member that the answer has not, without asking.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from itertools import groupby
from typing import Any, Literal

import attrs

from syllabind.core._http import http
from syllabind.errors import SyllabindError
from syllabind_fuzz.api_under_test import Endpoint, load_api
from syllabind_fuzz.hypothesis_runner import deterministic
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.results import Results
from syllabind_fuzz.runner import run
from syllabind_fuzz.server_checks import PHASES, Settings, check_endpoint, load_schema
from syllabind_fuzz.signing import account_for
from syllabind_sandbox import Request, Response, Transport, World
from tests.conformance.rules import Rule, at, filled, names, send
from tests.conformance.rules_alm import ALM
from tests.conformance.rules_edlink import EDLINK
from tests.conformance.rules_thrive import THRIVE
from tests.fuzz import domain
from tests.fuzz.environment import CONFIG, Environment
from tests.fuzz.fixtures import SandboxControl
from tests.fuzz.status_conditions import CONDITIONS, run_conditions
from tests.mutation.faults import Fault, FaultyTransport, Forward, Mutant, around, path_of
from tests.mutation.server import mutants

__all__ = ["ALONE", "Verdict", "control", "quiet_log", "run_all", "run_suites"]

Suite = Literal["schemathesis", "domain", "rules", "package"]
ALONE = ("contract", "validation")
"""The families that schemathesis has to notice without help."""
RULES = {"alm": ALM, "edlink": EDLINK, "thrive": THRIVE}
EXAMPLES = 20
SEED = 1
PIECE = 6
"""Mutants of one operation that one process runs in turn."""


@attrs.frozen(kw_only=True, slots=True)
class Notice:
    """An objection of a suite.

    Attributes:
        key: What makes two of them the same.
        text: What is wrong.
        accident: Whether the suite broke instead of saying it.
    """

    key: str
    text: str
    accident: bool = False


@attrs.frozen(kw_only=True, slots=True)
class Verdict:
    """The outcome of a mutant.

    Attributes:
        name: The mutant's.
        family: The mutant's.
        source: The mutant's.
        by: The suite that noticed it first; empty where none did.
        text: What it said, or what broke by accident.
        unclean: What the suites that were asked say without any fault, which should be nothing.
    """

    name: str
    family: str
    source: str
    by: str
    text: str
    unclean: tuple[str, ...] = ()


def run_suites(mutant: Mutant, *, seed: int = SEED) -> Verdict:
    """Run the suites against a mutant until one notices it.

    Args:
        mutant: The mutant.
        seed: What the suites' choices depend on; the control run has the same.
    """
    broken, unclean = list[str](), list[str]()

    def verdict(by: str, text: str) -> Verdict:
        kept = {"name": str(mutant), "family": mutant.family, "source": mutant.source}
        return Verdict(**kept, by=by, text=text, unclean=tuple(unclean))

    order: tuple[Suite, ...] = ("rules", "domain", "schemathesis", "package")
    for suite in ("schemathesis", "rules", "domain", "package") if mutant.family in ALONE else order:
        known = control(suite, mutant.api, mutant.operation, seed=seed)
        unclean += [f"{suite}, {mutant.api}: {each.text}" for each in known]
        with contextlib.closing(_said(suite, mutant, seed)) as found:
            for said in found:
                if said.accident:
                    broken.append(f"{suite} breaks: {said.text}")
                elif said.key not in {each.key for each in known}:
                    return verdict(suite, said.text)
    return verdict("", "; ".join(broken[:2]))


@cache
def control(suite: Suite, api: str, operation: str, *, seed: int = SEED) -> tuple[Notice, ...]:
    """Return the objections of a suite to the service without a fault; there should be none."""
    if suite in ("domain", "rules") and operation:
        # The others look at one operation, or at those around it.
        return control(suite, api, "", seed=seed)
    operation = operation or next(iter(load_api(api).endpoints))
    return tuple(_said(suite, _sound(api, operation, lambda _, request, forward: forward(request)), seed))


def _sound(api: str, operation: str, fault: Fault) -> Mutant:
    return Mutant(name="none", family="", api=api, operation=operation, fault=fault)


def run_all(chosen: Iterable[Mutant], *, jobs: int, on_verdict: Callable[[Verdict], None]) -> list[Verdict]:
    """Run the suites against many mutants, those of one operation together, as they share the control run.

    Args:
        chosen: Some of `server.mutants`.
        jobs: How many processes.
        told: Called with each verdict, as soon as it is there.

    Returns:
        The verdicts, in the order of the mutants.
    """
    order = {str(each): each for each in chosen}
    places = groupby(sorted(order.values(), key=_place), key=_place)
    grouped = [list(map(str, group)) for _, group in places]
    pieces = [group[start : start + PIECE] for group in grouped for start in range(0, len(group), PIECE)]
    verdicts: dict[str, Verdict] = {}
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        for done in as_completed([pool.submit(_piece, each) for each in sorted(pieces, key=len, reverse=True)]):
            for verdict in done.result():
                verdicts[verdict.name] = verdict
                on_verdict(verdict)
    return [verdicts[name] for name in order]


def _place(mutant: Mutant) -> tuple[str, str]:
    return mutant.api, mutant.operation


@contextlib.contextmanager
def quiet_log() -> Iterator[None]:
    """Keep the client's warnings about faulty answers out of the output."""
    log = logging.getLogger("syllabind")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(level)


def _piece(names: list[str]) -> list[Verdict]:
    with quiet_log():
        return [run_suites(_by_name()[name]) for name in names]


@cache
def _by_name() -> dict[str, Mutant]:
    return {str(each): each for each in mutants()}


def _said(suite: Suite, mutant: Mutant, seed: int) -> Generator[Notice, None, None]:
    suites: dict[Suite, Callable[[Mutant, Endpoint, int], Iterator[Notice]]] = {
        "schemathesis": _schemathesis,
        "domain": _domain,
        "rules": _rules,
        "package": _package,
    }
    with deterministic(seed, f"{suite} {mutant.api}"):
        yield from suites[suite](mutant, load_api(mutant.api).endpoints[mutant.operation], seed)


# --- schemathesis --------------------------------------------------------------------------------


def _schemathesis(mutant: Mutant, endpoint: Endpoint, seed: int) -> Iterator[Notice]:
    """Run schemathesis's checks under each condition that leads to a documented status, and its phases."""
    rules = known_deviations(load_api(mutant.api))
    env = _environment(mutant, approve="auto")
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG, only=endpoint)
    control = SandboxControl(env)
    for condition in CONDITIONS:
        if condition.injected:
            # By a rule of the sandbox, so that it says nothing of the service.
            continue
        env.restart()
        try:
            met = run_conditions(
                schema, env.target, endpoint, control, seed=seed, deviations=rules, conditions=[condition]
            )
        except Exception as error:  # noqa: BLE001 - told apart from what the checks say
            yield _accident(error)
        else:
            yield from _found(met.natural)
    if "{" in endpoint.path:
        yield from _phases(mutant, endpoint, seed, there=True)
    yield from _phases(mutant, endpoint, seed, there=False)


def _phases(mutant: Mutant, endpoint: Endpoint, seed: int, *, there: bool) -> Iterator[Notice]:
    """Run the phases, with the id of an existing record in the path or with a generated path."""
    env = _environment(mutant, approve="auto")
    schema = load_schema(env.target, env.accounts, env.send, config=CONFIG, only=endpoint)
    control = SandboxControl(env)
    for phase in PHASES:
        env.restart()
        if there:
            schema.config.parameters = {**schema.config.parameters, **control.path_values(endpoint)}
        settings = Settings(seed=seed, examples=EXAMPLES, phases=(phase,))
        yield from _found(check_endpoint(schema, endpoint, settings, deviations=known_deviations(load_api(mutant.api))))


def _found(report: Results) -> Iterator[Notice]:
    for each in report.findings.values():
        if each.check == "SkipTest":
            # A phase may have no case for an operation.
            continue
        # What a check says can be reproduced; what can not is an exception that the run ended in.
        sound = bool(each.reproduce) or each.check == "NoAnswer"
        text = f"{each.check}: {each.message[:160]}"
        yield Notice(key=f"{each.operation} {each.check}", text=text, accident=not sound)


# --- the package ---------------------------------------------------------------------------------


def _package(mutant: Mutant, endpoint: Endpoint, seed: int) -> Iterator[Notice]:
    """Run `syllabind_fuzz` over the operations of the same records, with each credential that opens this one."""
    env = _environment(mutant, approve="auto")
    for account in (each for each in env.accounts if account_for(endpoint.node, [each])):
        env.restart()
        try:
            report = run(
                mutant.api,
                account.origin,
                credential=account.credential,
                scopes=account.scopes,
                schemes=account.credential.schemes,
                transport=env.transport,
                parameters=env.parameters,
                only=around(mutant),
                examples=EXAMPLES,
                seed=seed,
                writes=True,
                rate=0,
            )
        except Exception as error:  # noqa: BLE001 - told apart from what the checks say
            yield _accident(error)
        else:
            yield from _found(report.results)


# --- the domain ----------------------------------------------------------------------------------


def _domain(mutant: Mutant, endpoint: Endpoint, seed: int) -> Iterator[Notice]:
    """Run the checks of `tests/fuzz/domain.py`, each in the first state, those first that call the operation."""
    env = _environment(mutant)
    pattern = path_of(endpoint)
    calls = _calls(mutant.api)
    listed = list(zip(domain.checks(env), calls, strict=True))
    for check, _ in sorted(listed, key=lambda each: not any(map(pattern.fullmatch, each[1]))):
        env.restart()
        try:
            for text in check():
                yield Notice(key=text, text=text)
        except (AssertionError, SyllabindError) as error:
            yield Notice(key=f"{type(error).__name__}: {error}", text=f"{type(error).__name__}: {error}")
        except Exception as error:  # noqa: BLE001 - told apart from what the check says
            yield _accident(error)


@cache
def _calls(api: str) -> tuple[frozenset[str], ...]:
    """Return the paths that each check of an API calls without a fault."""
    seen: set[str] = set()

    def noting(_: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        seen.add(request.url.raw_path.decode().partition("?")[0])
        return forward(request)

    env = _environment(_sound(api, next(iter(load_api(api).endpoints)), noting))
    found = []
    for check in domain.checks(env):
        env.restart()
        seen.clear()
        # What is wrong here, the control run says.
        with contextlib.suppress(Exception):
            list(check())
        found.append(frozenset(seen))
    return tuple(found)


class _FaultyEnvironment(Environment):
    """An environment whose fault is reset with the world."""

    faulty: FaultyTransport

    def restart(self) -> None:
        super().restart()
        self.faulty.restart()


def _environment(mutant: Mutant, **changes: Any) -> _FaultyEnvironment:
    made: list[FaultyTransport] = []

    def wrap(world: World, inner: http.BaseTransport) -> http.BaseTransport:
        made.append(FaultyTransport(world, inner, mutant))
        return made[0]

    env = _FaultyEnvironment(mutant.api, wrap=wrap, **changes)
    (env.faulty,) = made
    return env


def _accident(error: Exception) -> Notice:
    text = f"{type(error).__name__}: {str(error)[:120]}"
    return Notice(key=text, text=text, accident=True)


# --- the rules -----------------------------------------------------------------------------------


class _Behind(World):
    """A world that answers through a fault, also during a sign-in."""

    # A slot, not state: a snapshot must not hold the fault.
    __slots__ = ("way",)
    way: http.BaseTransport | None

    def handle(self, request: Request) -> Response:
        way, self.way = self.way, None
        if way is None:
            return super().handle(request)
        try:
            answer = way.handle_request(
                http.Request(request.method, request.url, headers=list(request.headers), content=request.body)
            )
        finally:
            self.way = way
        answer.read()
        return Response(status=answer.status_code, headers=answer.headers.multi_items(), body=answer.content)


def _rules(mutant: Mutant, endpoint: Endpoint, seed: int) -> Iterator[Notice]:
    """Run the documented rules of `tests/conformance`, those of the operation first."""
    for each in sorted(RULES[mutant.api], key=lambda rule: not _speaks_of(rule, endpoint)):
        world = _Behind(**{"people": 60, **each.world})
        world.way = FaultyTransport(world, Transport(world), mutant)
        known = names(world)
        try:
            said = _broken(each, world, known)
        except AssertionError as error:
            said = str(error) or "a step fails"
        except Exception as error:  # noqa: BLE001 - told apart from what the rule says
            yield _accident(error)
            continue
        if said:
            yield Notice(key=str(each), text=f"{each}: {said[:160]}")


def _speaks_of(rule: Rule, endpoint: Endpoint) -> bool:
    pattern = path_of(endpoint)
    asked = (each.request.partition(" ") for each in rule.steps)
    return any(method == endpoint.method and pattern.fullmatch(rest.partition("?")[0]) for method, _, rest in asked)


def _broken(rule: Rule, world: World, known: dict[str, str]) -> str:
    """Return what is wrong with the first step whose outcome differs from the rule; empty where none does."""
    for step in rule.steps:
        if step.do is not None:
            if step.do(world, known) is False:
                return "a step fails"
            continue
        response = send(world, step, known)
        status, _, text = filled(step.expect, known).partition(" ")
        problem = f"{step.request}: {response.status} {response.body[:100]!r}"
        if not str(response.status).startswith(status) or text not in response.body.decode(errors="replace"):
            return problem
        try:
            body = json.loads(response.body) if step.check is not None or step.keep else None
            if step.check is not None and step.check(body) is False:
                return problem
            known |= {name: str(at(body, pointer)) for name, pointer in step.keep.items()}
        except (AssertionError, LookupError, TypeError, ValueError):
            # The answer is read by what the rule says of it, and by nothing else.
            return problem
    return ""
