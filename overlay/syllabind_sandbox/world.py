"""One world: services that share a clock and a seed, and nothing with the outside."""

from __future__ import annotations

import pickle
import re
import threading
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

from syllabind_sandbox.api_spec import ApiSpec, Document, compile_spec, load_packaged
from syllabind_sandbox.auth import TokenSigner
from syllabind_sandbox.clock import Clock
from syllabind_sandbox.context import Context, Options
from syllabind_sandbox.engine import Outcome, handle_request
from syllabind_sandbox.faults import Fault, Faults
from syllabind_sandbox.generic.crud_handlers import level
from syllabind_sandbox.journal import Calls, Entry, Journal
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.recording import Recording
from syllabind_sandbox.service import Service, check_choice, json_response
from syllabind_sandbox.services import (
    Credentials,
    HandwrittenServices,
    known_apis,
    make_service,
    service_of,
)

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NOT_SAVED = ("specs", "_documents", "_lock", "hosts", "_recording")


class World(HandwrittenServices):
    """The services of all APIs, in memory: Edlink, Thrive Learning, Adobe Learning Manager, and your own.

    Equal arguments and equal calls give equal bytes: ids, tokens and dates included.

    Args:
        seed: What all data and secrets depend on.
        people: The number of people, for all services or by API.
        accounts: The number of accounts, for all services or by API: integrations of one application at Edlink,
            tenants of Thrive Learning, accounts of Adobe Learning Manager. Each has as many people.
        documents: Bundled OpenAPI documents by API, in place of the packaged ones; an API that has no package is
            served from its document alone.
        origins: Base URLs by name that the services are reached at, besides the vendors' own and loopback addresses.
        faults: A preset's name, or rules; `reset` brings them back.
        apis: The APIs that are served; all that are installed, and those of `documents`, where left out.
        options: The members of `Options`, such as `rate_limits=True`.

    Raises:
        ValueError: a number is below 0 (`accounts` and `application_limit`: 1), or `faults` is no preset's name.
        FileNotFoundError: there is no package of an API.
    """

    def __init__(
        self,
        seed: int = 1,
        *,
        people: int | Mapping[str, int] | None = None,
        accounts: int | Mapping[str, int] = 1,
        documents: Mapping[str, Document] | None = None,
        origins: Mapping[str, str] | None = None,
        faults: str | Iterable[Fault] = (),
        apis: Iterable[str] | None = None,
        **options: Any,
    ) -> None:
        self._documents = dict(documents or {})
        self.apis = tuple(dict.fromkeys([*known_apis(), *self._documents]) if apis is None else apis)
        self.specs = self._compile()
        self.hosts: frozenset[str] = frozenset()
        self._accounts = self._sizes("accounts", accounts, least=1)
        self._faults = faults if isinstance(faults, str) else tuple(faults)
        self._recording: Recording | None = None
        self._lock = threading.RLock()
        defaults: dict[str, str] = {}
        for api, spec in self.specs.items():
            defaults |= {api: spec.default_origin, **service_of(api)[0].other_hosts}
        self.default_origins = defaults
        self._start(seed, self._sizes("people", people), Options(**options), {**defaults, **(origins or {})})

    def reset(self) -> None:
        """Return to the beginning: data, clock, tokens, faults and journal."""
        self._start(self.context.seed, self.context.people, self.context.options, self.context.origins)

    def restart(self, seed: int, *, people: int | Mapping[str, int] | None = None) -> None:
        """Return to the beginning with another seed and, if given, other sizes."""
        with self._lock:
            sizes = {**self.context.people, **self._sizes("people", people)}
            self._start(seed, sizes, self.context.options, self.context.origins)

    def _start(self, seed: int, people: dict[str, int], options: Options, origins: dict[str, str]) -> None:
        clock = Clock()
        self.context = Context(
            seed=seed, people=people, options=options, clock=clock, signer=TokenSigner(seed), origins=origins
        )
        self.faults = Faults(seed, clock.time)
        self.faults.load(self._faults)
        self._journal = Journal()
        self.services = {api: make_service(self.context, spec) for api, spec in self.specs.items()}
        for api, service in self.services.items():
            for _ in range(self._accounts.get(api, 1) - 1):
                service.open_account()

    def _sizes(self, name: str, given: int | Mapping[str, int] | None, *, least: int = 0) -> dict[str, int]:
        sizes = dict.fromkeys(self.apis, given) if isinstance(given, int) else dict(given or {})
        if any(each < least for each in sizes.values()):
            raise ValueError(f"{name} must be {least} or more, got {given}")
        return sizes

    # Parts

    @property
    def clock(self) -> Clock:
        """The clock of the world."""
        return self.context.clock

    @property
    def credentials(self) -> Credentials:
        """The credentials that the services accept."""
        return Credentials.of(self.context.seed)

    @property
    def options(self) -> Options:
        """How the services behave; may be changed at any time."""
        return self.context.options

    @property
    def origins(self) -> dict[str, str]:
        """Base URLs by name that the services are reached at, besides loopback addresses."""
        return self.context.origins

    @origins.setter
    def origins(self, origins: dict[str, str]) -> None:
        accounts = (each for service in self.services.values() for each in service.accounts)
        for context in (self.context, *(each.context for each in accounts)):
            context.origins = origins

    # Time

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Raises:
            ValueError: the number is negative, not finite, or leads past the year 9999.
        """
        self.clock.advance(seconds)

    def freeze(self) -> None:
        """Stop the clock; it is stopped at the beginning."""
        self.clock.freeze()

    def realtime(self) -> None:
        """Set the clock to the real time, and let it run."""
        self.clock.realtime()

    # State

    def snapshot(self) -> bytes:
        """Return the whole state as bytes; only `restore` of an equal version can read them."""
        with self._lock:
            state = {name: value for name, value in self.__dict__.items() if name not in _NOT_SAVED}
            return pickle.dumps(state, protocol=5)

    def restore(self, snapshot: bytes) -> None:
        """Return to a state that `snapshot` saved. Only for bytes that you made yourself."""
        with self._lock:
            origins, state = self.context.origins, pickle.loads(snapshot)
            if state["services"].keys() != self.services.keys():
                there, here = ", ".join(state["services"]), ", ".join(self.services)
                raise ValueError(f"the snapshot must be of a world that serves {here}, it serves {there}")
            self.__dict__.update(state)
            self.origins = origins
            self._attach()

    def _compile(self) -> dict[str, ApiSpec]:
        return {api: compile_spec(api, self._documents.get(api) or load_packaged(api)) for api in self.apis}

    def _attach(self) -> None:
        """Set the documents and routes of the services, which are no part of the state."""
        for api, service in self.services.items():
            for each in service.accounts:
                each.spec, each.routes = self.specs[api], service_of(api)[1]

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("specs", "_lock")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.RLock())
        self.specs = self._compile()
        self._attach()

    # What happened, and what is served

    @property
    def journal(self) -> list[Entry]:
        """The last thousand calls, credentials replaced by stars."""
        return list(self._journal.entries)

    def calls(self, operation: str) -> Calls:
        """Return the calls of one operation, named `listUsers` or `alm.listUsers`."""
        return Calls(
            each for each in self._journal.entries if operation in (each.operation, f"{each.service}.{each.operation}")
        )

    def near_misses(self, entry: Entry) -> list[str]:
        """Return the operations that a call without one comes nearest to, best first; none for a call that has one."""
        if entry.operation:
            return []
        path = f"{entry.method} {urlsplit(entry.url).path}"
        operations = (each for spec in self.specs.values() for each in spec.operations.values())
        known = {f"{each.method} {each.path}": each for each in operations}
        return [f"{known[each].api}.{known[each].id} {each}" for each in get_close_matches(path, known, 3, 0.6)]

    def coverage(self) -> dict[str, str]:
        """Return the level of every operation: L0 its example, L1 kept records, L2 documented behaviour."""
        levels: dict[str, str] = {}
        for service in self.services.values():
            for name in sorted(service.spec.operations):
                handler = service.routes.handlers.get(name)
                levels[f"{service.api}.{name}"] = f"L{handler[1] if handler else level(service, name)}"
        return levels

    # Signing in without a browser

    def issue_token(
        self,
        api: str,
        *,
        kind: str | None = None,
        subject: str | None = None,
        scopes: tuple[str, ...] | None = None,
        account: int = 0,
    ) -> str:
        """Make a good access token without any OAuth.

        Args:
            api: `edlink`, `thrive` or `alm`.
            kind: Edlink: user, service, integration, application. Thrive: public, user. ALM: admin, learner.
            subject: The id of the person; the service's usual one where left out.
            scopes: Those of the kind where left out.
            account: Number of the account, from 0.

        Raises:
            ValueError: this world does not serve the API, or the API has no such kind of token.
        """
        with self._lock:
            check_choice("api", api, self.services)
            service: Service = self.services[api].accounts[account]
            check_choice("kind", kind or service.kinds[0], service.kinds)
            return service.issue_token(kind, subject, scopes)

    def sign_in(self, login_url: str, *, approve: bool = True) -> str:
        """Sign in as a person does in the browser: open the consent page, press a button.

        Args:
            login_url: The authorization URL, as the client under test made it.
            approve: Which button.

        Returns:
            The URL that the browser is sent to, with `code` and `state`, or with `error`.

        Raises:
            ValueError: the page is an error page; the message holds it.
        """
        response = self.handle(Request(method="GET", url=login_url))
        if response.status == 200:
            page = response.body.decode()
            ticket = re.findall(r'name="ticket" value="([^"]+)"', page)[0 if approve else 1]
            action = re.findall(r'action="([^"]+)"', page)[0]
            parts = urlsplit(login_url)
            headers = {"content-type": "application/x-www-form-urlencoded"}
            url = f"{parts.scheme}://{parts.netloc}{action}"
            body = f"ticket={ticket}".encode()
            response = self.handle(Request(method="POST", url=url, headers=headers, body=body))
        location = response.header("location")
        if location is None:
            raise ValueError(response.body.decode())
        return location

    # HTTP

    def replay(self, path: Path) -> None:
        """Give recorded answers to the requests that a recording holds; see `syllabind_sandbox.recording`.

        Raises:
            ValueError: The file is no recording.
        """
        self._recording = Recording(path)

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            SpecViolationError: only with `strict`: the answer breaks the service's own document.
        """
        with self._lock:
            at = self.clock.now()
            if not request.is_well_formed:
                return json_response(
                    400, {"error": f"expected a host and a port in the URL, got {request.url[:200]!r}"}
                )
            origins = self.vendor_origins(request)
            if self._recording and origins and (recorded := self._recording.answer(request)):
                outcome = Outcome(response=recorded, service="recording")
            else:
                services = list(self.services.values())
                outcome = handle_request(request, services=services, origins=origins, faults=self.faults)
            self._journal.write(
                request,
                at=at,
                service=outcome.service,
                operation=outcome.operation,
                status=outcome.response.status,
                fault=outcome.fault,
            )
            # By the world's clock (RFC 9110, section 6.6.1), so that clients see what has expired in it.
            current_timestamps = (*outcome.response.headers, ("date", format_datetime(at, usegmt=True)))
            return attrs.evolve(outcome.response, headers=current_timestamps)

    def vendor_origins(self, request: Request) -> frozenset[str]:
        """Return the vendors' own origins that a request's origin stands for; none for a foreign host."""
        known = frozenset(origin for spec in self.specs.values() for origin in spec.origins)
        if request.origin in known:
            return frozenset({request.origin})
        named = [name for name, base in self.origins.items() if request.origin == base.lower().rstrip("/")]
        if named:
            origins = (
                self.specs[name].origins if name in self.specs else {self.default_origins[name]} for name in named
            )
            return known.intersection(frozenset().union(*origins))
        host = urlsplit(request.url).hostname
        return known if host in LOOPBACK or host in self.hosts else frozenset()
