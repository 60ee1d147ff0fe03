"""One world: three services, one clock, one seed, and nothing outside of it."""

from __future__ import annotations

import copy
import io
import pickle
import re
import threading
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from email.utils import format_datetime
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from syllabind_sandbox.alm import Alm
from syllabind_sandbox.api_spec import APIS, ApiSpec, Document, compile_spec, load_packaged
from syllabind_sandbox.auth import TokenSigner
from syllabind_sandbox.clock import Clock
from syllabind_sandbox.credentials import Credentials
from syllabind_sandbox.edlink import Edlink
from syllabind_sandbox.engine import answer
from syllabind_sandbox.faults import Fault, Faults
from syllabind_sandbox.generic.crud_handlers import level
from syllabind_sandbox.journal import Calls, Entry, Journal
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import Service
from syllabind_sandbox.thrive import Thrive

PEOPLE = {"edlink": 1000, "thrive": 2500, "alm": 320}
ORIGINS = {
    "edlink": "https://ed.link",
    "thrive": "https://public.api.learn.link",
    "thrive-user": "https://user.api.learn.link",
    "alm": "https://learningmanager.adobe.com",
}
LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NOT_COPIED = ("specs", "_documents", "_lock", "origins", "hosts")


class World:
    """Edlink, Thrive Learning and Adobe Learning Manager, in memory.

    Equal arguments and equal calls give equal bytes: ids, tokens and dates included.

    Args:
        seed: What all data and secrets depend on.
        people: How many people there are, in all services or by service.
        documents: Bundled OpenAPI documents by API; the packaged ones where left out.
        profile: `bcp` makes the OAuth servers follow RFC 9700.
        strict: Check every answer against its document.
        approve: Whether the consent page is shown, or answers by itself.
        onboarding_polls: After how many polls an Edlink onboarding completes by itself; None: never.
        job_seconds: How long an ALM job runs, in the world's time.
        job_polls: After how many polls an ALM job is done, if time has not done it before.
        impersonation: Whether the ALM application has the special access that learner tokens need.
        rate_limits: Whether ALM counts calls and answers 429.
        origins: Other base URLs that the services are reached at, by name, besides loopback addresses.
        faults: A preset's name, or rules; `reset` brings them back.
        apis: Which services answer.
        lag: How long, in the world's time, writes of ALM's users take to show everywhere: the manual calls them
            asynchronous on large accounts.
    """

    def __init__(
        self,
        seed: int = 1,
        *,
        people: int | Mapping[str, int] | None = None,
        documents: Mapping[str, Document] | None = None,
        profile: Literal["as_documented", "bcp"] = "as_documented",
        strict: bool = False,
        approve: Literal["auto", "page", "deny"] = "page",
        onboarding_polls: int | None = None,
        job_seconds: float = 10.0,
        job_polls: int | None = None,
        impersonation: bool = True,
        rate_limits: bool = False,
        origins: Mapping[str, str] | None = None,
        faults: str | Iterable[Fault] = (),
        apis: Iterable[str] = APIS,
        lag: float = 0.0,
    ) -> None:
        self.seed = seed
        self.apis = tuple(apis)
        self.lag = lag
        self.profile = profile
        self.strict = strict
        self.approve = approve
        self.onboarding_polls = onboarding_polls
        self.job_seconds = job_seconds
        self.job_polls = job_polls
        self.impersonation = impersonation
        self.rate_limits = rate_limits
        self.people = dict(PEOPLE)
        if people is not None:
            self._resize(people)
        self.hosts: frozenset[str] = frozenset()
        self.origins = {**ORIGINS, **(origins or {})}
        self._faults = faults if isinstance(faults, str) else tuple(faults)
        self._lock = threading.RLock()
        self._documents = dict(documents or {})
        self.specs = self._compile()
        self.reset()

    def reset(self) -> None:
        """Go back to the beginning: data, clock, tokens, faults and journal."""
        self.clock = Clock()
        self.signer = TokenSigner(self.seed)
        self.credentials = Credentials.of(self.seed)
        self.faults = Faults(self.seed, self.clock.time)
        self.faults.load(self._faults)
        self._journal = Journal()
        self.edlink = Edlink(self)
        self.thrive = Thrive(self)
        self.alm = Alm(self)

    def restart(self, seed: int, *, people: int | Mapping[str, int] | None = None) -> None:
        """Go back to the beginning, with another seed and, if given, other sizes."""
        with self._lock:
            self.seed = seed
            if people is not None:
                self._resize(people)
            self.reset()

    def _resize(self, people: int | Mapping[str, int]) -> None:
        self.people |= dict.fromkeys(APIS, people) if isinstance(people, int) else people

    # Time

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.advance(seconds)

    def freeze(self) -> None:
        """Let time stand still, as it does at the beginning."""
        self.clock.freeze()

    def realtime(self) -> None:
        """Let time be the real one."""
        self.clock.realtime()

    # State

    def snapshot(self) -> bytes:
        """Return the whole state as bytes; only `restore` of an equal version can read them."""
        with self._lock:
            state = {key: value for key, value in self.__dict__.items() if key not in _NOT_COPIED}
            file = io.BytesIO()
            _Pickler(file, self).dump(state)
            return file.getvalue()

    def restore(self, snapshot: bytes) -> None:
        """Go back to a state that `snapshot` gave. Only for bytes that you made yourself."""
        with self._lock:
            self.__dict__.update(_Unpickler(io.BytesIO(snapshot), self).load())

    def _compile(self) -> dict[str, ApiSpec]:
        return {api: compile_spec(api, self._documents.get(api) or load_packaged(api)) for api in APIS}

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key not in ("specs", "_lock")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.RLock())
        self.specs = self._compile()

    def __deepcopy__(self, memo: dict[int, Any]) -> World:
        twin = object.__new__(World)
        memo[id(self)] = twin
        for key, value in self.__dict__.items():
            shared = key in _NOT_COPIED
            twin.__dict__[key] = value if shared else copy.deepcopy(value, memo)
        twin._lock = threading.RLock()
        return twin

    # What happened, and what is there

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
                handler = service.registry.handlers.get(name)
                levels[f"{service.api}.{name}"] = f"L{handler[1] if handler else level(service, name)}"
        return levels

    @property
    def services(self) -> dict[str, Service]:
        """The services that answer, by API."""
        known: dict[str, Service] = {"edlink": self.edlink, "thrive": self.thrive, "alm": self.alm}
        return {api: known[api] for api in self.apis}

    # Signing in without a browser

    def issue_token(
        self,
        api: str,
        *,
        kind: str | None = None,
        subject: str | None = None,
        scopes: tuple[str, ...] | None = None,
    ) -> str:
        """Make a good access token without any OAuth.

        Args:
            api: `edlink`, `thrive` or `alm`.
            kind: Edlink: user, service, integration, application. Thrive: public, user. ALM: admin, learner.
            subject: The id of the person; the service's usual one where left out.
            scopes: Those of the kind where left out.
        """
        with self._lock:
            return self.services[api].issue_token(kind, subject, scopes)

    def sign_in(self, login_url: str, *, approve: bool = True) -> str:
        """Do what a person does in the browser: open the consent page, press a button.

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

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            SpecViolationError: only with `strict`: the answer breaks the service's own document.
        """
        with self._lock:
            at = self.clock.now()
            outcome = answer(self, request)
            self._journal.write(
                request,
                at=at,
                service=outcome.service,
                operation=outcome.operation,
                status=outcome.response.status,
                fault=outcome.fault,
            )
            # By the world's clock (RFC 9110, section 6.6.1), so that clients can tell what has expired in it.
            current_timestamps = (*outcome.response.headers, ("date", format_datetime(at, usegmt=True)))
            return attrs.evolve(outcome.response, headers=current_timestamps)

    def vendor_origins(self, request: Request) -> frozenset[str]:
        """Return the vendors' own origins that a request's origin stands for; none where it is no host of ours."""
        known = frozenset(origin for api in self.apis for origin in self.specs[api].origins)
        if request.origin in known:
            return frozenset({request.origin})
        named = [name for name, base in self.origins.items() if request.origin == base.lower().rstrip("/")]
        if named:
            user = {ORIGINS[name] for name in named if name == "thrive-user"}
            return known & user.union(*(self.specs[name].origins for name in named if name in self.apis))
        host = urlsplit(request.url).hostname
        return known if host in LOOPBACK or host in self.hosts else frozenset()


class _Pickler(pickle.Pickler):
    """Writes a world's state without the world itself, which the services point back to."""

    def __init__(self, file: io.BytesIO, world: World) -> None:
        super().__init__(file, protocol=5)
        self._world = world

    def persistent_id(self, obj: Any) -> str | None:
        return "world" if obj is self._world else None


class _Unpickler(pickle.Unpickler):
    """Reads such a state into the world that it belongs to."""

    def __init__(self, file: io.BytesIO, world: World) -> None:
        super().__init__(file)
        self._world = world

    def persistent_load(self, pid: Any) -> World:
        return self._world
