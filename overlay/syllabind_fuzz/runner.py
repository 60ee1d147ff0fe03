"""Run every suite against a service over the network."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import attrs
from schemathesis import GenerationMode

from syllabind.auth import Credential
from syllabind.core._http import http
from syllabind.core.client import Client
from syllabind.core.origins import checked_server
from syllabind.errors import ArgumentError, InsecureUrlError, SyllabindError

from .access import check_closed, check_token_endpoints
from .api_under_test import ApiUnderTest, Endpoint, load_api, path_names
from .exploration import KnownRecords, explore, leading_to
from .guard import Guard, TimeBudgetError
from .hypothesis_runner import deterministic
from .known_deviations import known_deviations
from .report import Report, explain_statuses
from .results import Recorder, Results
from .selection import asked_operations, closed_operations, is_elsewhere, opened_operations, select
from .server_checks import Settings, check_endpoint, load_schema
from .service import Service
from .signing import Account, HeaderAccount, account_for
from .suites import WRITING, run_suite, suites_of
from .transports import Send, via_transport

__all__ = ["PROFILES", "run"]

FIRST_CALLS = 8
"""Operations that are called at most to see whether the credential opens any."""
PROFILES = {"quick": 5, "thorough": 25}
"""Generated requests for each operation, by profile."""
Progress = Callable[[int, int, str], None]


def run(
    api: str | ApiUnderTest,
    server: str | Client,
    credential: Credential | None = None,
    transport: http.BaseTransport | None = None,
    *,
    seed: int = 0,
    writes: bool = False,
    only: Iterable[str] = (),
    rate: float = 2.0,
    profile: str = "quick",
    examples: int | None = None,
    negative: bool = False,
    time_budget: float | None = None,
    headers: Mapping[str, str] | None = None,
    schemes: Iterable[str] | None = None,
    scopes: Iterable[str] | None = None,
    parameters: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    recorder: Callable[[str], Recorder] | None = None,
) -> Report:
    """Call the operations of a service with generated requests, and check the answers against the spec.

    The first call is signed and calls an operation that needs no argument: if none of these is answered with a
    success, the run ends there and proves nothing. Lists are read then, and what they hold is what later calls name.

    Args:
        api: The short name of a registered API, such as `thrive`, or an API of `load_document`.
        server: Origin of the service, or a client that goes there, whose credential signs then. Nothing is sent to
            another origin.
        credential: The credential to sign with; operations that it does not open are left out.
        transport: Sends the requests; the network by default. It stays open.
        seed: Decides which requests are generated.
        writes: Whether operations are called that change data.
        only: The operationIds to call, `*` and `?` stand for any text; all operations by default.
        rate: Requests a second at most; 0 for no limit.
        profile: `quick` or `thorough`: 5 or 25 generated requests for each operation, and few or all boundaries.
        examples: Generated requests for each operation, 1 or more, in place of the profile's.
        negative: Whether requests are sent that break the spec.
        time_budget: Seconds after which the run ends, more than 0; no limit by default.
        headers: Headers that sign each request, in place of a credential.
        schemes: The security schemes that the headers are for; all of them by default.
        scopes: The scopes that the credential has; all of them by default. Operations that need another scheme or
            another scope must refuse it.
        parameters: Values of parameters by name, such as the id of a tenant that is part of paths.
        progress: Called before each step with its number, the number of all and its name; in the end with an empty
            name.
        recorder: Called with the name of each operation; what it returns keeps requests and answers.

    Returns:
        The report; its `verdict` says what the run proves.

    Raises:
        InsecureUrlError: `server` is no origin, it is plain http and not loopback, or the credential belongs to
            another server.
        ArgumentError: The API has no such operation, or a number is out of bounds.
    """
    client = server if isinstance(server, Client) else None
    url = server if isinstance(server, str) else server.server
    if client is not None and credential is None:
        credential = client.credential
    target = load_api(api) if isinstance(api, str) else api
    settings = _settings(profile, examples, seed=seed, negative=negative)
    _require(rate >= 0, "rate", f"must not be negative, got {rate}")
    _require(time_budget is None or time_budget > 0, "time_budget", f"must be more than 0 seconds, got {time_budget}")
    origin, only = checked_server(url, path=credential is None), tuple(only)
    given, kinds = (None if each is None else frozenset(each) for each in (scopes, schemes))
    account = (
        HeaderAccount(signature=headers or {}, schemes=kinds, scopes=given)
        if credential is None
        else Account(credential=credential, scopes=given, origin=origin)
    )
    endpoints, left_out = select(target, account, only, writes=writes)
    began, names = time.monotonic(), tuple(endpoint.id for endpoint in endpoints)
    if not endpoints:
        return Report(target=target, operations=(), results=Results(), obstacle=left_out, seed=seed)
    try:
        signature = account.headers()
    except InsecureUrlError:
        raise
    except SyllabindError as error:
        obstacle = f"there is no token to sign with: {error}"
        return Report(target=target, operations=names, results=Results(), obstacle=obstacle, seed=seed)
    inner = http.HTTPTransport() if transport is None else transport
    try:
        guard = Guard(
            inner,
            str(http.URL(origin).copy_with(path="/", query=None)).rstrip("/"),
            rate,
            writes=writes,
            seconds=time_budget,
        )
        run_ = _Run(
            target=target,
            account=account,
            endpoints=endpoints,
            settings=settings,
            guard=guard,
            base_url=origin,
            fixed=dict(parameters or {}),
            results=Results(recorder=recorder),
            writes=writes,
            closed=closed_operations(target, account, only, writes=writes),
        )
        opened = opened_operations(target, account, only)
        for each in asked_operations(target, only):
            if is_elsewhere(target, each) and each not in opened:
                run_.results.skip("every suite", "the document has another server for it", each.id)
            elif each in opened and each not in endpoints:
                run_.results.skip(WRITING, "operations that change data are not allowed (--allow-writes)", each.id)
        with deterministic(seed, target.name):
            obstacle = run_.first_call() or run_.everything(progress or (lambda number, total, name: None))
    finally:
        if transport is None:
            inner.close()
    secrets = tuple(part for value in signature.values() for part in (value, *value.split()[1:]))
    return Report(
        target=target,
        operations=names,
        results=run_.results,
        sent=dict(guard.sent),
        secrets=secrets,
        obstacle=obstacle,
        seed=seed,
        seconds=time.monotonic() - began,
    )


def _settings(profile: str, examples: int | None, *, seed: int, negative: bool) -> Settings:
    _require(profile in PROFILES, "profile", f"must be {' or '.join(PROFILES)}, got {profile}")
    count = PROFILES[profile] if examples is None else examples
    _require(count >= 1, "examples", f"must be at least 1, got {count}")
    deep = profile == "thorough"
    return Settings(seed=seed, examples=count, share=1 if deep or negative else 8, negative=negative, deep=deep)


def _require(condition: bool, name: str, problem: str) -> None:
    if not condition:
        raise ArgumentError(name, problem)


@attrs.define(kw_only=True, slots=True)
class _Run:
    """A run while it goes on."""

    target: ApiUnderTest
    account: Account | HeaderAccount
    endpoints: tuple[Endpoint, ...]
    settings: Settings
    guard: Guard
    base_url: str
    fixed: dict[str, str]
    writes: bool
    closed: tuple[Endpoint, ...] = ()
    results: Results
    known: KnownRecords = attrs.field(factory=KnownRecords)

    def first_call(self) -> str:
        """Call operations that need no argument until one succeeds; return why none did, or an empty text."""
        others = (
            each
            for each in self.target.endpoints.values()
            if each not in self.endpoints and account_for(each.node, [self.account])
        )
        simple = [
            each for each in (*self.endpoints, *others) if each.reads and not each.browser and not self._required(each)
        ]
        counts, pages = Counter[int](), False
        for endpoint in simple[:FIRST_CALLS]:
            self.guard.operation = endpoint.id
            headers = {"Accept": _accept(endpoint), **self.account.headers()}
            try:
                response = self.guard.handle_request(
                    http.Request("GET", self.base_url + endpoint.path, headers=headers)
                )
                response.read()
            except TimeBudgetError:
                return _OVER
            except (http.TransportError, SyllabindError) as error:
                return f"no answer from {self.guard.origin}: {error}. Check --base-url and the network."
            self.results.count_status(endpoint.id, response.status_code)
            if response.status_code // 100 == 2:
                if "html" not in response.headers.get("content-type", "") or "html" in _accept(endpoint):
                    return ""
                pages = True
                continue
            counts[response.status_code] += 1
            if response.status_code == 429:
                break
        if pages:
            return f"{self.guard.origin} answers with web pages. Check whether --base-url is the origin of the API."
        if not counts:
            return ""
        return f"no first call was answered with a success, only {explain_statuses(counts, self.target.name)}"

    def _required(self, endpoint: Endpoint) -> bool:
        """Return whether an operation cannot be called without arguments."""
        return bool(path_names(endpoint.path)) or any(
            each.get("required") and each["in"] == "query" for each in self.target.parameters(endpoint)
        )

    def everything(self, progress: Progress) -> str:
        """Run the suites one after the other; return why the run ended early, or an empty text."""
        steps = list(self._steps())
        number = 0
        try:
            for number, (name, endpoint, step) in enumerate(steps, 1):
                progress(number, len(steps), name)
                self.guard.operation = endpoint
                step()
        except KeyboardInterrupt:
            return f"it was stopped at step {number} of {len(steps)}. Run it to the end, or name operations."
        except TimeBudgetError:
            return f"{_OVER} It ended at step {number} of {len(steps)}."
        finally:
            progress(len(steps), len(steps), "")
        return ""

    def _steps(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        """Yield the name of each step, the operation it is about, and what it does."""
        service = self._service()
        yield "explore", self.endpoints[0].id, lambda: self._explore(service)
        for closed in self.closed:
            yield f"{closed.id}: access", closed.id, partial(check_closed, service, closed, self.known)
        deletes = False
        for endpoint in self.endpoints:
            if endpoint.method == "DELETE" and not deletes:
                # The writes before have changed what there is.
                deletes = True
                yield "explore again", endpoint.id, lambda: self._explore(service)
            for suite in suites_of(service, endpoint):
                step = partial(run_suite, suite, service, endpoint, self.known)
                yield f"{endpoint.id}: {suite.name}", endpoint.id, step
            yield f"{endpoint.id}: contract", endpoint.id, partial(self._contract, endpoint)
        if self.writes:
            yield "token endpoints", self.endpoints[0].id, lambda: check_token_endpoints(service)

    def _service(self) -> Service:
        sign = {each.id: account_for(each.node, [self.account]) for each in self.target.endpoints.values()}
        sign |= {each.id: self.account for each in self.closed}

        def headers(endpoint: Endpoint) -> dict[str, str]:
            self.guard.operation = endpoint.id
            account = sign[endpoint.id]
            return {} if account is None else account.headers(endpoint.method)

        return Service(
            target=self.target,
            schema=load_schema(self.target, [], self._send),
            origin=self.base_url,
            sign=headers,
            report=self.results,
            settings=self.settings,
            deviations=known_deviations(self.target),
            fixed=self.fixed,
        )

    @property
    def _send(self) -> Send:
        return via_transport(self.guard)

    def _explore(self, service: Service) -> None:
        # What leads to the records of the operations that were selected, whether or not it was selected itself.
        wanted = leading_to(self.target, (*self.endpoints, *self.closed))
        allowed = [each for each in wanted if self._may_explore(each)]
        before, selected = set(self.results.findings), {each.id for each in self.endpoints}
        self.known.update(explore(service, allowed, self.closed))
        for key in set(self.results.findings) - before:
            if key[0] not in selected:
                del self.results.findings[key]

    def _may_explore(self, endpoint: Endpoint) -> bool:
        if endpoint in self.endpoints:
            return True
        return endpoint.reads and not endpoint.browser and account_for(endpoint.node, [self.account]) is not None

    def _contract(self, endpoint: Endpoint) -> None:
        """Have schemathesis call one operation."""
        schema = load_schema(self.target, [self.account], self._send, only=endpoint)
        if not self.settings.negative:
            schema.config.generation.update(modes=[GenerationMode.POSITIVE])
        settings = self.settings
        if set(self.results.statuses.get(endpoint.id, ())) == {403}:
            # One more answer shows whether the refusal is as documented.
            settings = attrs.evolve(settings, examples=1, phases=("fuzzing",))
        check_endpoint(
            schema,
            endpoint,
            settings,
            base_url=self.base_url,
            deviations=known_deviations(self.target),
            known=self.known.of(endpoint.id) or self._fixed(endpoint),
            results=self.results,
        )

    def _fixed(self, endpoint: Endpoint) -> list[dict[str, Any]]:
        names = path_names(endpoint.path)
        return [self.fixed] if names and set(names) <= set(self.fixed) else []


_OVER = "the time budget was used up before all was tried. Give more time, or name operations."


def _accept(endpoint: Endpoint) -> str:
    content = endpoint.node["responses"].get("200", {}).get("content", {})
    return ", ".join(content) or "application/json"
