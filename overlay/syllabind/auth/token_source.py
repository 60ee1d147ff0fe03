"""One token for many callers: a single fetch at a time over threads, event loops and processes.

Locks are held while a token is fetched, never while an API call runs.
"""

from __future__ import annotations

import asyncio
import copy
import math
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

import attrs

from ..core._http import http
from ..errors import AuthError
from .token import Token, TokenRefusedError
from .token_endpoint import Endpoint
from .token_store import Lease, TokenStore

__all__ = ["TokenSource"]

_COOL_DOWN = 30.0
_LOCK_PATIENCE = 150.0
_LOCK_POLL = 0.02
_UNACCEPTED = 2


class _AbandonedError(Exception):
    """The caller that fetched was stopped; another one has to."""


class _LockedError(AuthError):
    """Somebody else is renewing; that is no failure of ours."""


@attrs.define(eq=False)
class _Flight:
    """A fetch on its way.

    `patient` is false where the old token still lives, so that nobody waits for another process's lock.
    """

    rejected: Token | None
    patient: bool
    thread: int
    base: Token | None = None
    future: Future[Token] = attrs.field(factory=Future)


@attrs.frozen(kw_only=True)
class _Failure:
    """A fetch that failed, and until when nobody tries again for the same token.

    `early` is true where the old token still lived: at its end the fetch gets one more chance.
    """

    token: Token | None
    base: Token | None
    error: AuthError
    until: float
    early: bool


class TokenSource:
    """Gives the current token and renews it.

    Within the early window before a token's end one caller renews it, the others go on with the old one, and a
    failure is tolerated. At the end everybody waits for one fetch. A failed fetch is not repeated for the same
    token: for half a minute, or for good where the service calls the grant invalid.

    Args:
        request: Makes the token request from the token to be replaced.
        read: Reads the answer; gets the token to be replaced and the time.
        endpoint: Sends it.
        token: A token that is known already.
        store: Where tokens are kept between processes.
        key: Name of this token in the store.
        clock: Seconds since 1970.
    """

    def __init__(
        self,
        request: Callable[[Token | None], http.Request],
        read: Callable[[http.Response, Token | None, float], Token],
        *,
        endpoint: Endpoint | None = None,
        token: Token | None = None,
        store: TokenStore | None = None,
        key: str = "default",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._request, self._read = request, read
        self.endpoint = endpoint or Endpoint()
        self._token, self._store, self._key, self._clock = token, store, key, clock
        self._lock = threading.Lock()
        self._flight: _Flight | None = None
        self._failure: _Failure | None = None
        self._unaccepted = 0
        self._fetched = -math.inf
        self._tasks: set[asyncio.Task[None]] = set()

    def derived(
        self,
        request: Callable[[Token | None], http.Request],
        read: Callable[[http.Response, Token | None, float], Token],
    ) -> TokenSource:
        """A source of other tokens, asked for over the same transports."""
        return TokenSource(request, read, endpoint=self.endpoint, clock=self._clock)

    def token(self) -> Token:
        """A living token, fetched or renewed where needed.

        Raises:
            AuthError: There is none to be had.
        """
        token = self._token
        return token if token is not None and not token.stale(self._clock()) else self._wait(None)

    async def atoken(self) -> Token:
        """What `token` gives, without blocking the event loop."""
        token = self._token
        return token if token is not None and not token.stale(self._clock()) else await self._await(None)

    def replace(self, rejected: Token) -> Token | None:
        """Another token than one that the service rejected; `None` where fetching would not help.

        Raises:
            AuthError: Renewing failed.
        """
        if self._hopeless(rejected):
            return None
        token = self._wait(rejected)
        return None if token.access_token == rejected.access_token else token

    async def areplace(self, rejected: Token) -> Token | None:
        """What `replace` gives, without blocking the event loop."""
        if self._hopeless(rejected):
            return None
        token = await self._await(rejected)
        return None if token.access_token == rejected.access_token else token

    def accepted(self, token: Token) -> None:
        """Note that the service took a token."""
        if self._unaccepted and token is self._token:
            self._unaccepted = 0

    def peek(self) -> Token | None:
        """The token at hand, of the store where there is one; nothing is fetched."""
        stored = None if self._store is None else self._store.load(self._key)
        return stored or self._token

    def forget(self) -> None:
        """Drop the token, from the store as well."""
        with self._lock:
            self._token, self._failure, self._unaccepted = None, None, 0
        if self._store is not None:
            self._store.delete(self._key)

    def _hopeless(self, rejected: Token) -> bool:
        """Whether the service takes none of the tokens that it gives out, so that one more would not help."""
        recent = self._clock() - self._fetched < _COOL_DOWN
        return self._unaccepted >= _UNACCEPTED and recent and rejected is self._token

    def _failed(self, usable: bool) -> AuthError | None:
        failure = self._failure
        if failure is None or failure.token is not self._token or self._clock() >= failure.until:
            return None
        if failure.early and not usable:
            return None
        if self._store is not None and self._store.load(self._key) != failure.base:
            return None
        return copy.copy(failure.error)

    def _usable(self, token: Token | None, rejected: Token | None) -> bool:
        return (
            token is not None
            and (rejected is None or token.access_token != rejected.access_token)
            and not token.expired(self._clock())
        )

    def _join(self, rejected: Token | None) -> tuple[Token | None, _Flight | None, bool]:
        """A usable token; or the flight to wait for, and whether the caller has to fly it."""
        with self._lock:
            token = self._token
            usable = self._usable(token, rejected)
            if usable and token is not None and not token.stale(self._clock()):
                return token, None, False
            failed = self._failed(usable)
            if failed is not None:
                if usable:
                    return token, None, False
                raise failed
            if self._flight is not None:
                return (token, None, False) if usable else (None, self._flight, False)
            self._flight = _Flight(rejected, not usable, threading.get_ident())
            self._flight.future.set_running_or_notify_cancel()
            return token if usable else None, self._flight, True

    def _wait(self, rejected: Token | None) -> Token:
        while True:
            token, flight, flying = self._join(rejected)
            if flight is None:
                assert token is not None
                return token
            if flying:
                self._fly(flight)
            elif flight.thread == threading.get_ident():
                raise AuthError("this blocking call holds up the event loop that is just fetching its token")
            try:
                renewed = flight.future.result()
            except _AbandonedError:
                continue
            except AuthError as error:
                if token is not None:
                    return token
                if isinstance(error, _LockedError) and not flight.patient:
                    continue
                raise copy.copy(error) from None
            # A flight that was not about the rejected token may have brought back that very one.
            if flying or rejected is None or flight.rejected is not None or self._usable(renewed, rejected):
                return renewed

    async def _await(self, rejected: Token | None) -> Token:
        while True:
            token, flight, flying = self._join(rejected)
            if flight is None:
                assert token is not None
                return token
            if flying:
                # A task of its own: when the caller is cancelled, a rotated refresh token must not get lost.
                task = asyncio.get_running_loop().create_task(self._afly(flight))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            try:
                renewed = await asyncio.wrap_future(flight.future)
            except _AbandonedError:
                continue
            except AuthError as error:
                if token is not None:
                    return token
                if isinstance(error, _LockedError) and not flight.patient:
                    continue
                raise copy.copy(error) from None
            # A flight that was not about the rejected token may have brought back that very one.
            if flying or rejected is None or flight.rejected is not None or self._usable(renewed, rejected):
                return renewed

    def _fly(self, flight: _Flight) -> None:
        lease: Lease | None = None
        try:
            try:
                lease = self._lease(flight)
                found = self._planned(flight)
                if isinstance(found, _Ask):
                    found = self._landed(found, self.endpoint.send(found.request))
            finally:
                if lease is not None:
                    lease.release()
        except BaseException as error:
            self._settle(flight, error)
            if not isinstance(error, AuthError):
                raise
        else:
            self._settle(flight, found)

    async def _afly(self, flight: _Flight) -> None:
        lease: Lease | None = None
        try:
            try:
                lease = await self._alease(flight)
                found = await asyncio.to_thread(self._planned, flight) if self._store else self._planned(flight)
                if isinstance(found, _Ask):
                    response = await self.endpoint.asend(found.request)
                    found = await asyncio.to_thread(self._landed, found, response)
            finally:
                if lease is not None:
                    lease.release()
        except BaseException as error:
            self._settle(flight, error)
            if not isinstance(error, Exception):
                raise
        else:
            self._settle(flight, found)

    def _lease(self, flight: _Flight) -> Lease | None:
        deadline = time.monotonic() + (_LOCK_PATIENCE if flight.patient else 0.0)
        while self._store is not None:
            if (lease := self._store.try_lock(self._key)) is not None:
                return lease
            if time.monotonic() >= deadline:
                raise _LockedError("the token store stayed locked by another process")
            time.sleep(_LOCK_POLL)
        return None

    async def _alease(self, flight: _Flight) -> Lease | None:
        deadline = time.monotonic() + (_LOCK_PATIENCE if flight.patient else 0.0)
        while self._store is not None:
            if (lease := self._store.try_lock(self._key)) is not None:
                return lease
            if time.monotonic() >= deadline:
                raise _LockedError("the token store stayed locked by another process")
            await asyncio.sleep(_LOCK_POLL)
        return None

    def _planned(self, flight: _Flight) -> Token | _Ask:
        """Under the store's lock: the token that another process has put there, or what to ask for."""
        stored = None if self._store is None else self._store.load(self._key)
        if stored is not None and self._usable(stored, flight.rejected) and not stored.stale(self._clock()):
            return stored
        flight.base = stored
        base = stored or self._token
        return _Ask(base, self._request(base))

    def _landed(self, ask: _Ask, response: http.Response) -> Token:
        token = self._read(response, ask.base, self._clock())
        if self._store is not None:
            self._store.save(self._key, token)
        self._unaccepted += 1
        self._fetched = self._clock()
        return token

    def _settle(self, flight: _Flight, outcome: Token | BaseException) -> None:
        with self._lock:
            self._flight = None
            if isinstance(outcome, Token):
                self._token, self._failure = outcome, None
            elif isinstance(outcome, AuthError) and not isinstance(outcome, _LockedError):
                final = isinstance(outcome, TokenRefusedError) and outcome.code == "invalid_grant"
                self._failure = _Failure(
                    token=self._token,
                    base=flight.base,
                    error=outcome,
                    until=math.inf if final else self._clock() + _COOL_DOWN,
                    early=not final and self._usable(self._token, flight.rejected),
                )
        if isinstance(outcome, Token):
            flight.future.set_result(outcome)
        elif isinstance(outcome, Exception):
            flight.future.set_exception(outcome)
        else:
            flight.future.set_exception(_AbandonedError())


@attrs.frozen
class _Ask:
    base: Token | None
    request: http.Request
