"""Sending again: one pure decision, and the transports that act on it, below authentication.

They read the whole body, so that one which breaks off is sent for again like any other failure.
"""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import math
import random
import re
import threading
import time
from collections.abc import Callable, Mapping

import attrs

from ..errors import DecodeError
from ._http import http
from .bodies import Body, BodyTooLargeError

__all__ = [
    "AsyncRetryTransport",
    "Attempt",
    "Pace",
    "RetryBudget",
    "RetryPolicy",
    "RetryTransport",
    "Sending",
    "moment",
    "retry_after",
]

_RETRIED = frozenset({408, 425, 429})
_NEVER = frozenset({501, 505})
_RETRIED_WRITES = frozenset({429, 503})
_NOT_SENT = (http.ConnectError, http.ConnectTimeout, http.PoolTimeout)
_OUR_FAULT = (http.LocalProtocolError, http.UnsupportedProtocol)
_DECIMAL = re.compile(r"\d+(\.\d*)?", re.ASCII)
_RATE = re.compile(r"(\d+(?:\.\d+)?)r/([smhd])", re.ASCII)
_PERIODS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


@attrs.frozen(kw_only=True, slots=True)
class RetryPolicy:
    """When a request is sent again.

    Attributes:
        max_retries: How many times at most; 0 turns retrying off.
        base: Seconds of the first delay's upper bound; each further one doubles (full jitter).
        base_limited: The same after a 429.
        longest: Seconds that a delay of our own is capped at.
        longest_retry_after: Seconds that we are ready to wait when the service says how long; above, we do not retry.
    """

    max_retries: int = 3
    base: float = 0.25
    base_limited: float = 1.0
    longest: float = 20.0
    longest_retry_after: float = 60.0

    def decide(self, attempt: Attempt, draw: float) -> float | None:
        """Seconds to wait before sending again, or `None` to leave it at this outcome.

        A write is sent again only where it cannot have been applied: nothing was sent, or the service said that
        it would not take it (429, 503).

        Args:
            attempt: What happened.
            draw: A random number, at least 0 and below 1, for the jitter.
        """
        if attempt.number > self.max_retries or not attempt.passing:
            return None
        base = self.base_limited if attempt.status == 429 else self.base
        delay = draw * min(self.longest, base * 2.0 ** min(attempt.number - 1, 60))
        if attempt.retry_after is not None:
            if attempt.retry_after > self.longest_retry_after:
                return None
            # On top of it, lest all who were turned away together come back together.
            delay += attempt.retry_after
        if attempt.left is not None and delay >= attempt.left:
            return None
        return delay


@attrs.frozen(kw_only=True, slots=True)
class Attempt:
    """One sending of a request, and how it ended.

    Attributes:
        number: 1 for the first of the call.
        status: HTTP status, or `None` where no whole answer came.
        sent: Whether the request may have reached the service.
        idempotent: Whether the request may be applied twice without harm.
        retry_after: Seconds that the service asks to wait.
        left: Seconds left of the call's deadline.
        operation: The operation's id.
        method: The HTTP method.
        seconds: How long it took.
        error: Why no whole answer came.
    """

    number: int
    status: int | None
    sent: bool
    idempotent: bool
    retry_after: float | None = None
    left: float | None = None
    operation: str = ""
    method: str = ""
    seconds: float = 0.0
    error: Exception | None = None

    @property
    def passing(self) -> bool:
        """Whether it failed in a way that may pass, with no risk of being applied twice."""
        if self.status is None:
            return not isinstance(self.error, _OUR_FAULT) and (self.idempotent or not self.sent)
        if not self.idempotent:
            return self.status in _RETRIED_WRITES
        return self.status in _RETRIED or (self.status >= 500 and self.status not in _NEVER)


class RetryBudget:
    """Keeps an outage from being amplified: a retry costs, a success refills a little.

    Args:
        size: Tokens when full.
        cost: Tokens that one retry takes.
        refill: Tokens that one success gives back.
    """

    def __init__(self, size: float = 500.0, cost: float = 5.0, refill: float = 1.0) -> None:
        self._size, self._cost, self._refill = size, cost, refill
        self._left = size
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Pay for one retry; `False` where there is too little left."""
        with self._lock:
            if self._left < self._cost:
                return False
            self._left -= self._cost
            return True

    def refill(self) -> None:
        """Count one success."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + self._refill)


class Pace:
    """Keeps calls just below the limits that answers tell, verb by verb: `x-rate-limit: 600r/m`, `x-burst: 10`.

    Source: Adobe Learning Manager, API rate limits.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # Verb: seconds between two calls; seconds that calls may run ahead; when the next one would be on time.
        self._limits: dict[str, tuple[float, float, float]] = {}

    def pause(self, verb: str, now: float) -> float:
        """Take the next slot; the seconds until it comes."""
        with self._lock:
            if verb not in self._limits:
                return 0.0
            interval, ahead, due = self._limits[verb]
            due = max(due, now)
            self._limits[verb] = interval, ahead, due + interval
            return max(0.0, due - ahead - now)

    def learn(self, verb: str, headers: Mapping[str, str], asked: float | None, now: float) -> None:
        """Note what an answer says of the limit, and how long a 429 asks to wait."""
        rate, burst = _RATE.fullmatch(headers.get("x-rate-limit", "").strip()), headers.get("x-burst", "").strip()
        with self._lock:
            if rate is not None and float(rate[1]) > 0:
                # A little slower than allowed, for neither clocks nor networks are even.
                interval = 1.01 * _PERIODS[rate[2]] / float(rate[1])
                ahead = interval * max(0, int(burst) - 1 if burst.isdecimal() else 0)
                due = self._limits[verb][2] if verb in self._limits else now + interval
                self._limits[verb] = interval, ahead, due
            if asked is not None and verb in self._limits:
                interval, ahead, due = self._limits[verb]
                self._limits[verb] = interval, ahead, max(due, now + asked + ahead)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that an answer asks to wait (RFC 9110, section 10.2.3), `None` where it does not say so intelligibly.

    Adobe Learning Manager documents fractional seconds (`retry-after: 10.752`), so decimals are taken too. A date
    counts from the answer's own `Date`, so that a wrong clock does no harm.

    Args:
        headers: The answer's headers.
        now: Seconds since the epoch, for a date where the answer has no `Date`.
    """
    text = headers.get("retry-after", "").strip()
    number, _, more = text.partition(",")
    if _DECIMAL.fullmatch(number.strip()):
        seconds = [float(each) for each in (number, *more.split(",")) if _DECIMAL.fullmatch(each.strip())]
        return max(seconds) if math.isfinite(max(seconds)) else None
    then, sent = moment(text), moment(headers.get("date", ""))
    return None if then is None else max(0.0, then - (now if sent is None else sent))


def moment(text: str) -> float | None:
    """An HTTP date (RFC 9110, section 5.6.7) in seconds since the epoch; `None` where it is none."""
    try:
        found = email.utils.parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=datetime.UTC)).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


@attrs.define(kw_only=True, eq=False)
class Sending:
    """One call on its way; it travels in the request's extensions, and counts over a renewed token too.

    Attributes:
        operation: The operation's id.
        policy: When to send again.
        budget: What retries are paid from.
        idempotent: Whether it may be applied twice without harm.
        largest: Bytes that a body may have.
        timeouts: Seconds for connecting, reading, writing and waiting for a connection.
        deadline: When it must be over, on the monotonic clock.
        pace: Keeps it below the service's limits.
        hook: Told of each attempt, and of the delay before the next one.
        key: The idempotency key that it carries.
        attempts: How many times it was sent.
    """

    operation: str
    policy: RetryPolicy
    budget: RetryBudget
    idempotent: bool
    largest: int
    timeouts: Mapping[str, float]
    deadline: float | None = None
    pace: Pace | None = None
    hook: Callable[[Attempt, float | None], None] | None = None
    key: str | None = None
    attempts: int = 0
    _begun: float = 0.0

    def pause(self, method: str) -> float:
        """Seconds to wait before sending, for the sake of the service's limits."""
        return 0.0 if self.pace is None else self.pace.pause(method, time.monotonic())

    def begin(self, request: http.Request) -> None:
        """Get ready to send.

        Raises:
            ReadTimeout: The deadline has passed.
        """
        self._begun = time.monotonic()
        left = self._left(self._begun)
        request.extensions["timeout"] = {
            kind: seconds if left is None else min(seconds, left) for kind, seconds in self.timeouts.items()
        }
        self.attempts += 1

    def _left(self, now: float) -> float | None:
        if self.deadline is None:
            return None
        if now >= self.deadline:
            raise http.ReadTimeout("the deadline of the call has passed")
        return self.deadline - now

    def take(self, body: Body, chunk: bytes, status: int) -> None:
        """Take a chunk of an answer's body.

        Raises:
            DecodeError: The body is too large.
            TransportError: It is broken, or the deadline has passed.
        """
        self._left(time.monotonic())
        try:
            body.add(chunk)
        except BodyTooLargeError as error:
            raise DecodeError(operation=self.operation, status=status, problem=str(error)) from None

    def after(self, request: http.Request, outcome: http.Response | http.TransportError) -> float | None:
        """Seconds to wait before sending again; `None` to leave it at this outcome."""
        now = time.monotonic()
        response = outcome if isinstance(outcome, http.Response) else None
        if response is not None and response.status_code < 400 and self.pace is None and self.hook is None:
            self.budget.refill()  # nobody to tell: the common case is kept short
            return None
        asked = None if response is None else retry_after(response.headers, time.time())
        if response is not None and self.pace is not None:
            self.pace.learn(request.method, response.headers, asked if response.status_code == 429 else None, now)
        attempt = Attempt(
            number=self.attempts,
            status=None if response is None else response.status_code,
            sent=not isinstance(outcome, _NOT_SENT),
            idempotent=self.idempotent,
            retry_after=asked,
            left=None if self.deadline is None else max(0.0, self.deadline - now),
            operation=self.operation,
            method=request.method,
            seconds=now - self._begun,
            error=None if isinstance(outcome, http.Response) else outcome,
        )
        delay = None
        if response is not None and response.status_code < 400:
            self.budget.refill()
        else:
            delay = self.policy.decide(attempt, random.random())
            # Whoever waits as a busy service asked does not add to an outage.
            orderly = attempt.status == 429 and asked is not None
            if delay is not None and not orderly and not self.budget.take():
                delay = None
        if self.hook is not None:
            self.hook(attempt, delay)
        return delay


class RetryTransport(http.BaseTransport):
    """Sends again what the policy says, over another transport; gives whole answers."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: http.Request) -> http.Response:
        sending: Sending | None = request.extensions.get("syllabind")
        if sending is None:
            return self._inner.handle_request(request)
        while True:
            if pause := sending.pause(request.method):
                time.sleep(pause)
            sending.begin(request)
            outcome: http.Response | http.TransportError
            try:
                outcome = self._answer(request, sending)
            except http.TransportError as error:
                outcome = error
            delay = sending.after(request, outcome)
            if delay is not None:
                time.sleep(delay)
            elif isinstance(outcome, http.Response):
                return outcome
            else:
                raise outcome

    def _answer(self, request: http.Request, sending: Sending) -> http.Response:
        response = self._inner.handle_request(request)
        try:
            body = Body(response, sending.largest)
            assert isinstance(response.stream, http.SyncByteStream)
            for chunk in response.stream:
                sending.take(body, chunk, response.status_code)
        finally:
            response.close()
        return body.whole(request.method)

    def close(self) -> None:
        self._inner.close()


class AsyncRetryTransport(http.AsyncBaseTransport):
    """Sends again what the policy says, over another transport; gives whole answers."""

    def __init__(self, inner: http.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: http.Request) -> http.Response:
        sending: Sending | None = request.extensions.get("syllabind")
        if sending is None:
            return await self._inner.handle_async_request(request)
        while True:
            if pause := sending.pause(request.method):
                await asyncio.sleep(pause)
            sending.begin(request)
            outcome: http.Response | http.TransportError
            try:
                outcome = await self._answer(request, sending)
            except http.TransportError as error:
                outcome = error
            delay = sending.after(request, outcome)
            if delay is not None:
                await asyncio.sleep(delay)
            elif isinstance(outcome, http.Response):
                return outcome
            else:
                raise outcome

    async def _answer(self, request: http.Request, sending: Sending) -> http.Response:
        response = await self._inner.handle_async_request(request)
        try:
            body = Body(response, sending.largest)
            assert isinstance(response.stream, http.AsyncByteStream)
            async for chunk in response.stream:
                sending.take(body, chunk, response.status_code)
        finally:
            await response.aclose()
        return body.whole(request.method)

    async def aclose(self) -> None:
        await self._inner.aclose()
