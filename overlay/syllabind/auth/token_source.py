"""One token for many callers: one request at a time over threads, event loops and, by a store, processes.

             request              success              time              time
    EMPTY ----------> RUNNING ---------------> FRESH ----------> STALE ----------> EMPTY
      ^                 | failure                ^                 | request: its starter waits, the others go on with
      |                 v                        +-----------------+ the old token; a failure is tolerated
      +--- time --- COOLING (error, until)       success
                    REFUSED (until the store holds another token)

A request runs to its own bounded end in a short thread, for blocking and awaited callers alike, so that no caller who
leaves abandons a refresh token half-way. Callers wait no longer than their own deadlines. A forked child inherits the
token and nothing else.
"""

from __future__ import annotations

import atexit
import copy
import logging
import math
import threading
import time
import warnings
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import attrs

from ..core._http import http
from ..core.bodies import Answer
from ..core.calls import RequestContext
from ..core.deadline import Deadline, OutOfTimeError
from ..core.drivers import Driver, wait
from ..core.effects import Sleep, Steps, Wait
from ..core.fork import PerProcess
from ..core.network_settings import NetworkSettings
from ..core.options import Options
from ..errors import AuthError, TokenNotSavedWarning
from .refresh import LONGEST, Failure, LockedError, Refresh, State
from .token import Token, TokenRefusedError, TokenUnavailableError
from .token_endpoint import Endpoint, answer_steps
from .token_store import Lease, TokenStore

__all__ = ["TokenSource"]

_log = logging.getLogger("syllabind")
_COOL_DOWN = (1.0, 5.0)  # seconds before the next request after a failure: after the first one, at most
_LONGEST_RETRY_AFTER = 60.0
_START = 1.0  # seconds that a thread has to begin
_EXIT = 5.0  # seconds that the interpreter waits for a request when it exits
_LOCK_POLL = 0.02
_SAVE_AGAIN = 5.0  # seconds until a token that could not be saved is saved again
_UNACCEPTED = 2  # new tokens in a row that the service may reject before no more are requested
_RECENT = 30.0


class TokenSource:
    """Returns the current token and renews it.

    Some time before a token's end one caller renews it while the others go on with the old one, and a failure is
    tolerated. At the end all callers wait for one request. After a failed request the next one follows after 1 to 5
    seconds or when the service says (`Retry-After`); after an invalid grant, when the store holds another token.

    Args:
        request: Makes the token request from the token to be replaced.
        read: Reads the answer; gets the token to be replaced and the seconds since 1970.
        endpoint: Sends it.
        repeatable: Whether the grant may be used twice, so that a request whose answer was lost is sent again.
        token: A token that is known already.
        store: Where tokens are kept between processes.
        key: Name of this token in the store.
        clock: Returns the seconds since 1970, for tests; the system's clocks if not given.
    """

    def __init__(
        self,
        request: Callable[[Token | None], http.Request],
        read: Callable[[Answer, Token | None, float], Token],
        *,
        endpoint: Endpoint | None = None,
        repeatable: bool = False,
        token: Token | None = None,
        store: TokenStore | None = None,
        key: str = "default",
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._request, self._read, self._repeatable = request, read, repeatable
        self._store, self._key, self.endpoint = store, key, endpoint or Endpoint()
        # The wall clock says when a token ends, and may be set; from then on the monotonic one counts.
        self._clock, self._wall = clock, clock or time.time
        self._given = token
        self._process: PerProcess[State] = PerProcess(self._begin)

    def __deepcopy__(self, memo: object) -> TokenSource:
        return self  # a copy would use up the same refresh token

    def _now(self) -> float:
        return time.monotonic() if self._clock is None else self._clock()

    def _begin(self, inherited: State | None) -> State:
        state = State()
        self._hold(state, self._given if inherited is None else inherited.token)
        return state

    def _hold(self, state: State, token: Token | None) -> None:
        now, wall = self._now(), self._wall()
        state.token = token
        if token is None:
            state.look_at = state.dead_at = -math.inf
        elif token.expires_at is None:
            state.look_at = state.dead_at = math.inf
        else:
            state.look_at = now + token.renew_at - wall
            state.dead_at = now + token.expires_at - wall

    def derived(
        self, request: Callable[[Token | None], http.Request], read: Callable[[Answer, Token | None, float], Token]
    ) -> TokenSource:
        """Return a source of other tokens that are requested over the same transports."""
        return TokenSource(request, read, endpoint=self.endpoint, clock=self._clock)

    def current(self) -> Token | None:
        """Return the token if it is fresh; `None` if `steps` have to see to it."""
        state = self._process.get()
        return state.token if self._now() < state.look_at else None

    def token(self) -> Token:
        """Return a valid token, fetched or renewed if needed.

        Raises:
            AuthError: There is none.
        """
        return self.current() or Driver(None, NetworkSettings()).run(self.steps(_context()))

    def token_async(self) -> Coroutine[Any, Any, Token]:
        """Return a coroutine that returns what `token` returns, without blocking the event loop."""
        return Endpoint().run_async(self.steps(_context()))

    def replace(self, rejected: Token) -> Token | None:
        """Return another token than one that the service rejected; `None` if fetching would not help.

        Raises:
            AuthError: Renewing failed.
        """
        return Driver(None, NetworkSettings()).run(self.replacement_steps(_context(), rejected))

    def accepted(self, token: Token) -> None:
        """Note that the service accepted a token."""
        state = self._process.get()
        if state.unaccepted and token is state.token:
            state.unaccepted = 0

    def peek(self) -> Token | None:
        """Return the token that is known, from the store if there is one; nothing is fetched."""
        state = self._process.get()
        stored = None if self._store is None or state.unsaved is not None else self._store.load(self._key)
        return stored or state.token

    def forget(self) -> None:
        """Drop the token, from the store as well."""
        state = self._process.get()
        with state.lock:
            self._hold(state, None)
            state.failure, state.unsaved, state.unaccepted = None, None, 0
        if self._store is not None:
            self._store.delete(self._key)

    def settle(self, seconds: float) -> Steps[bool]:
        """Return steps that wait for a running request; whether none runs any more."""
        refresh = self._process.get().refresh
        return refresh is None or refresh.over() or bool((yield Wait(refresh.done, seconds)))

    def replacement_steps(self, context: RequestContext, rejected: Token) -> Steps[Token | None]:
        """Return the steps to another token than one that the service rejected; to `None` if there is no use.

        Raises:
            AuthError: Renewing failed.
        """
        state = self._process.get()
        # The service takes none of the tokens that it hands out; one more would not help.
        recent = self._now() - state.fetched_at < _RECENT
        if state.unaccepted >= _UNACCEPTED - context.replaced and recent and rejected is state.token:
            return None
        token = yield from self.steps(context, rejected)
        return None if token.access_token == rejected.access_token else token

    def steps(self, context: RequestContext, rejected: Token | None = None) -> Steps[Token]:
        """Return the steps to a valid token, other than the rejected one.

        Raises:
            AuthError: There is none.
            OutOfTimeError: None came before the call's deadline.
        """
        state = self._process.get()
        while True:
            token, refresh, starting = self._acquire(state, context, rejected)
            if refresh is None or (token is not None and not starting):
                assert token is not None
                return token
            if starting:
                self._start(state, refresh)
            yield from self._wait(state, refresh, context.deadline, token)
            outcome = refresh.outcome
            if state.warning is not None:
                warning, state.warning = state.warning, None
                warnings.warn(warning, TokenNotSavedWarning, stacklevel=2)
            if isinstance(outcome, Token):
                # A request that was not about the rejected token may have returned that very token.
                if starting or rejected is None or refresh.rejected is not None or _differs(outcome, rejected):
                    return outcome
            elif isinstance(outcome, AuthError):
                if token is not None:
                    return token
                if refresh.patient or not isinstance(outcome, LockedError):
                    raise copy.copy(outcome)
            elif outcome is not None:
                raise outcome
            elif token is not None:
                return token

    def _wait(self, state: State, refresh: Refresh, deadline: Deadline, token: Token | None) -> Steps[None]:
        """Wait for a request; not too long where the old token is still valid, for the call takes time as well."""
        left = deadline.left() if token is None else deadline.left() / 2
        if (yield Wait(refresh.done, min(left, _START))):
            return
        if left > _START and refresh.begin():
            self._run(state, refresh)  # its thread has never begun: some servers embed Python without threads
        left = deadline.left() if token is None else deadline.left() / 2
        yield Wait(refresh.done, min(left, refresh.deadline.left() + _START))
        if not refresh.done.sent and token is None:
            deadline.cap(0.0)

    def _usable(self, state: State, rejected: Token | None) -> bool:
        return state.token is not None and _differs(state.token, rejected) and self._now() < state.dead_at

    def _acquire(
        self, state: State, context: RequestContext, rejected: Token | None
    ) -> tuple[Token | None, Refresh | None, bool]:
        """Return a token to go on with, if there is one; the request to wait for; whether the caller starts it."""
        with state.lock:
            token = state.token if self._usable(state, rejected) else None
            if token is not None and self._now() < state.look_at:
                return token, None, False
            refresh = state.refresh
            if refresh is not None and not refresh.over():
                return token, refresh, False
            failure = state.failure
            if failure is not None and self._store is None and self._applies(state, failure):
                if token is not None:
                    return token, None, False
                raise copy.copy(failure.error)
            state.refresh = refresh = Refresh(rejected, token is None, context.options, context.network)
            return token, refresh, True

    def _applies(self, state: State, failure: Failure) -> bool:
        return failure.token is state.token and self._now() < failure.until

    def _start(self, state: State, refresh: Refresh) -> None:
        thread = threading.Thread(target=self._run_in_thread, args=(state, refresh), name="syllabind", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # no thread can be started, as when the interpreter exits
            if refresh.begin():
                self._run(state, refresh)

    def _run_in_thread(self, state: State, refresh: Refresh) -> None:
        if not refresh.begin():
            return
        # Daemon threads die with the interpreter, and a refresh token could die with them.
        finish = atexit.register(partial(wait, refresh.done, _EXIT))
        try:
            self._run(state, refresh)
        finally:
            atexit.unregister(finish)

    def _run(self, state: State, refresh: Refresh) -> None:
        try:
            refresh.outcome = self.endpoint.run(self._refresh_steps(state, refresh), refresh.context[1])
        except OutOfTimeError:
            self._fail(state, refresh, TokenUnavailableError(f"no token came within {LONGEST:g} s"))
        except AuthError as failed:
            self._fail(state, refresh, failed)
        except Exception as failed:  # noqa: BLE001 (a mistake in a transport; it is raised where the token is needed)
            refresh.outcome = failed
        finally:
            with state.lock:
                if state.refresh is refresh:
                    state.refresh = None
            refresh.done.send()

    def _fail(self, state: State, refresh: Refresh, error: AuthError) -> None:
        refresh.outcome = error
        if isinstance(error, LockedError):
            return
        count = 1 if state.failure is None else state.failure.count + 1
        first, longest = _COOL_DOWN
        asked = min(_LONGEST_RETRY_AFTER, getattr(error, "retry_after", None) or 0.0)
        final = isinstance(error, TokenRefusedError) and error.code == "invalid_grant"
        pause = math.inf if final else max(asked, min(longest, first * 2.0 ** min(count - 1, 10)))
        until = self._now() + pause
        with state.lock:
            state.failure = Failure(error=error, token=state.token, base=refresh.base, until=until, count=count)

    def _refresh_steps(self, state: State, refresh: Refresh) -> Steps[Token]:
        lease: Lease | None = None
        try:
            if self._store is not None:
                lease = yield from self._lock_steps(self._store, refresh)
            found = self._known(state, refresh)
            if found is not None:
                return found
            options, network = refresh.context
            # While the old token is valid, a later call may as well try again.
            retry = options.retry if refresh.patient else attrs.evolve(options.retry, max_retries=0)
            context = RequestContext(
                operation="token request",
                options=attrs.evolve(options, retry=retry, hooks={}),
                level=logging.INFO,
                deadline=refresh.deadline,
                idempotent=self._repeatable,
                not_applied=frozenset({429, 503}),
                network=network,
            )
            answer = yield from answer_steps(self._request(refresh.base), context)
            token = self._read(answer, refresh.base, self._wall())
            with state.lock:
                self._hold(state, token)
                state.failure, state.fetched_at = None, self._now()
                state.unaccepted += 1
                state.unsaved = None if self._store is None else token
            self._save(state)
            return token
        finally:
            if lease is not None:
                lease.release()

    def _lock_steps(self, store: TokenStore, refresh: Refresh) -> Steps[Lease]:
        while (lease := store.try_lock(self._key)) is None:
            if not refresh.patient or refresh.deadline.left() == 0.0:
                raise LockedError("the token store stayed locked by another process")
            yield Sleep(_LOCK_POLL)
        return lease

    def _known(self, state: State, refresh: Refresh) -> Token | None:
        """Return the token that another process has stored; note the one to start from.

        Raises:
            AuthError: The last request failed, and nothing has changed since.
        """
        stored = None
        if self._store is not None:
            if state.unsaved is not None:
                self._save(state)
                if state.token and self._usable(state, refresh.rejected) and not state.token.stale(self._wall()):
                    return state.token
            else:
                stored = self._store.load(self._key)
        if stored is not None and _differs(stored, refresh.rejected) and not stored.stale(self._wall()):
            with state.lock:
                self._hold(state, stored)
                state.failure = None
            return stored
        refresh.base = stored or state.token
        failure = state.failure
        if failure is not None and failure.base == refresh.base and self._applies(state, failure):
            raise copy.copy(failure.error)
        return None

    def _save(self, state: State) -> None:
        """Save a token that is not saved yet; if that fails, keep it in memory, warn, and save it later."""
        token, store = state.unsaved, self._store
        if token is None or store is None:
            return
        try:
            store.save(self._key, token)
        except (AuthError, OSError) as error:
            state.warning = f"the new token could not be saved; it is kept in memory and saved later: {error}"
            _log.warning("%s", state.warning)
            with state.lock:
                state.look_at = min(state.look_at, self._now() + _SAVE_AGAIN)
        else:
            state.unsaved = None
            with state.lock:
                self._hold(state, token)


def _differs(token: Token, rejected: Token | None) -> bool:
    return rejected is None or token.access_token != rejected.access_token


def _context() -> RequestContext:
    return RequestContext(operation="token request", options=Options(), deadline=Deadline(None), idempotent=False)
