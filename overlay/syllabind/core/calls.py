"""A call, from the request to the answer: sign it, send it, send it again, replace a token that the service rejects."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from math import inf
from typing import Any, Protocol, cast

import attrs

from ..errors import ArgumentError, AuthError
from ._http import http
from .bodies import Answer, BodyError
from .deadline import Deadline, OutOfTimeError
from .effects import Send, Sink, Sleep, Steps
from .network_settings import NetworkSettings
from .operation import Api
from .options import OPTIONS, Options
from .rate_limit import RateLimiter
from .redaction import loggable_url, redact_error
from .retry import Attempt, RetryBudget, jitter, reached_service, retry_after

__all__ = ["Credential", "RequestContext", "Signer", "call_steps", "checked_credential", "exchange_steps", "sign_steps"]

_log = logging.getLogger("syllabind")
_WRITES = frozenset({429})
_REPLACED = 2  # tokens of one call: what another call or process had renewed may have ended meanwhile


@attrs.define(kw_only=True, eq=False, slots=True)
class RequestContext:
    """What belongs to one call while it is made, over all its attempts.

    Attributes:
        operation: The operation's id.
        options: Timeouts, retry policy, hooks.
        deadline: When it must be over.
        idempotent: Whether it may be applied twice without harm.
        budget: What retries are paid from; `None` for no such bound.
        limiter: Keeps it below the service's rate limits.
        not_applied: Statuses by which the service says that it has not applied a write.
        key: The idempotency key that it carries.
        network: How a token request that it needs reaches the network.
        request_id: Returns the vendor's request id in an answer.
        level: Level of the log lines about its attempts.
        attempts: How many times it was sent.
        replaced: How many tokens were replaced that the service rejected.
    """

    operation: str
    options: Options
    deadline: Deadline
    idempotent: bool
    budget: RetryBudget | None = None
    limiter: RateLimiter | None = None
    not_applied: frozenset[int] = _WRITES
    key: str | None = None
    network: NetworkSettings = attrs.field(factory=NetworkSettings)
    request_id: Callable[[Any], str | None] = lambda _: None
    level: int = logging.DEBUG
    attempts: int = 0
    replaced: int = 0

    def attempt(self, request: http.Request, **outcome: Any) -> Attempt:
        """Return the present attempt of a request, with its outcome if it has one."""
        return Attempt(
            number=self.attempts,
            idempotent=self.idempotent,
            not_applied=self.not_applied,
            left=None if self.deadline.at == inf else self.deadline.left(),
            operation=self.operation,
            method=request.method,
            **{"status": None, "sent": False, **outcome},
        )

    def observe(self, request: http.Request, attempt: Attempt, answer: Any, delay: float | None) -> None:
        """Log an attempt that has ended, one that is followed by another for people to see, and call the hook."""
        hook = self.options.hooks.get("response")
        level = self.level if delay is None else logging.INFO
        if hook is not None or _log.isEnabledFor(level):
            request_id = None if answer is None else self.request_id(answer)
            ended = attrs.evolve(attempt, url=loggable_url(str(request.url)), request_id=request_id, delay=delay)
            _log.log(level, "%s", ended)
            if hook is not None:
                hook(ended)

    def decide(self, request: http.Request, outcome: Any, begun: float) -> float | None:
        """Return the seconds to wait before sending again; `None` to leave it at this outcome."""
        error, answer = (outcome, None) if isinstance(outcome, Exception) else (None, outcome)
        asked = None if answer is None else retry_after(answer.headers, time.time())
        now = time.monotonic()
        if answer is not None and self.limiter is not None:
            self.limiter.update(request.method, answer.headers, asked if answer.status == 429 else None, now)
        attempt = self.attempt(
            request,
            status=None if answer is None else answer.status,
            sent=error is None or reached_service(error),
            retry_after=asked,
            seconds=now - begun,
            error=error,
        )
        delay = None
        if answer is not None and answer.status < 400:
            if self.budget is not None:
                self.budget.refill()
        else:
            delay = self.options.retry.decide(attempt, jitter())
            # A client that waits as a busy service asked does not add to an outage.
            orderly = attempt.status == 429 and asked is not None
            if delay is not None and not orderly and self.budget is not None and not self.budget.take():
                delay = None
        self.observe(request, attempt, answer, delay)
        return delay


class Signer(Protocol):
    """Signs the requests of one client; what a credential's `bind` returns."""

    def current(self) -> Any:
        """Return the token to sign with, or `None` if it has to be fetched first."""
        ...

    def fetch(self, context: RequestContext, rejected: Any = None) -> Steps[Any]:
        """Return steps to a token to sign with; to `None` if nothing can replace the one that was rejected.

        Raises:
            AuthError: There is none.
        """
        ...

    def sign(self, request: http.Request, token: Any) -> None:
        """Put the token into a request.

        Raises:
            InsecureUrlError: The request goes to another origin than the credential belongs to.
        """

    def accepted(self, token: Any) -> None:
        """Note that the service accepted a token."""

    def settle(self, seconds: float) -> Steps[bool]:
        """Return steps that wait for a running token request, at most some seconds; whether none runs any more."""
        ...


class Credential(Protocol):
    """A value that a client signs in with."""

    @property
    def schemes(self) -> frozenset[str]:
        """Return the names of the spec's security schemes that it satisfies."""
        ...

    @property
    def server(self) -> str | None:
        """Return the origin of the service that it belongs to; `None` where the client decides."""
        ...

    @property
    def api(self) -> str | None:
        """Return the name of the API that it belongs to; `None` where its schemes alone say so."""
        ...

    def bind(self, origin: str) -> Signer:
        """Return what signs requests to one origin, and to no other.

        Raises:
            InsecureUrlError: The credential belongs to another server.
        """
        ...


def checked_credential(value: object, api: Api) -> Credential | None:
    """Return a credential of an API, or `None`.

    Raises:
        ArgumentError: It is something else, such as the text of a token.
        AuthError: It belongs to another API.
    """
    if value is None:
        return None
    if isinstance(value, type) or not all(hasattr(value, name) for name in ("bind", "schemes", "api")):
        hint = "make one with a function such as user_token() or user()"
        raise ArgumentError("credential", f"must be a credential, got {type(value).__name__}; {hint}")
    found = cast("Credential", value)
    if found.api not in (None, api.name, api.base) or (api.schemes and not found.schemes.issubset(api.schemes)):
        what = f"a credential of {found.api or 'another API'} ({', '.join(sorted(found.schemes))})"
        raise AuthError(f"{what} does not belong to {api.name}; nothing was sent. Make one of {api.base or api.name}")
    return found


def call_steps(
    request: http.Request,
    receive: Callable[[http.Response], Sink],
    context: RequestContext,
    signer: Signer | None,
    is_invalid_token: Callable[[Answer], bool],
) -> Steps[Any]:
    """Return steps to the answer of a call, whatever its status.

    Args:
        request: The request.
        receive: Makes the sink of the answer's body.
        context: What belongs to the call.
        signer: Signs the request; `None` if it needs no credential.
        is_invalid_token: Returns whether an error answer means that the token is no longer valid; another one is tried.
    """
    if signer is None:
        return (yield from exchange_steps(request, receive, context))
    token = yield from sign_steps(request, signer, context)
    while True:
        answer = yield from exchange_steps(request, receive, context)
        if answer.status < 400 or not is_invalid_token(answer):
            signer.accepted(token)
            return answer
        if context.replaced == _REPLACED or (token := (yield from signer.fetch(context, token))) is None:
            return answer
        context.replaced += 1
        signer.sign(request, token)


def sign_steps(request: http.Request, signer: Signer, context: RequestContext) -> Steps[Any]:
    """Return steps that sign a request and return the token that they signed it with."""
    token = signer.current() or (yield from signer.fetch(context))
    signer.sign(request, token)
    return token


def exchange_steps(
    request: http.Request, receive: Callable[[http.Response], Sink], context: RequestContext
) -> Steps[Any]:
    """Return steps that send a request as often as the policy says. Token requests are sent in the same way.

    Raises:
        TransportError: No whole answer came.
        OutOfTimeError: The deadline has passed.
    """
    options, deadline = context.options, context.deadline
    quiet = "response" not in options.hooks and not _log.isEnabledFor(context.level)
    while True:
        if context.limiter is not None:
            longest = options.retry.longest_retry_after
            pause = context.limiter.reserve(request.method, time.monotonic(), left=deadline.left(), longest=longest)
            if pause:
                yield Sleep(pause)
        request.extensions = {**request.extensions, "timeout": options.timeout(deadline), OPTIONS: options}
        context.attempts += 1
        if (hook := options.hooks.get("request")) is not None:
            hook(attrs.evolve(context.attempt(request), url=loggable_url(str(request.url))))
        begun = time.monotonic()
        try:
            try:
                answer = yield Send(request, receive, deadline)
            except BodyError as error:
                if (answer := error.answer) is None:
                    raise
        except http.TransportError as error:
            failed = redact_error(error)
            delay = context.decide(request, failed, begun)
            deadline.cap(0.0)  # an error of a connection that the deadline has closed
            if delay is None:
                raise failed from (failed.__cause__ or failed.__context__)
        except (BodyError, OutOfTimeError) as error:
            attempt = context.attempt(request, sent=True, seconds=time.monotonic() - begun, error=error)
            context.observe(request, attempt, None, None)
            raise
        else:
            if answer.status < 400 and context.limiter is None and quiet:
                if context.budget is not None:
                    context.budget.refill()  # the common case is kept short
                return answer
            delay = context.decide(request, answer, begun)
            if delay is None:
                return answer
        yield Sleep(delay)
