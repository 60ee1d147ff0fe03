"""Sending again: one pure decision, and the transports that act on it, below authentication."""

from __future__ import annotations

import asyncio
import email.utils
import random
import threading
import time
from collections.abc import Mapping
from typing import Any

import attrs

from ._http import http

__all__ = ["AsyncRetryTransport", "Attempt", "RetryBudget", "RetryPolicy", "RetryTransport", "retry_after"]

_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})
_RETRIED_WRITES = frozenset({429, 503})


@attrs.frozen(kw_only=True, slots=True)
class RetryPolicy:
    """When a request is sent again.

    Attributes:
        max_retries: How many times at most; 0 turns retrying off.
        base: Seconds of the first delay's upper bound; each further one doubles (full jitter).
        longest: Seconds that a delay of our own is capped at.
        longest_retry_after: Seconds that we are ready to wait when the service says how long; above, we do not retry.
    """

    max_retries: int = 3
    base: float = 0.25
    longest: float = 20.0
    longest_retry_after: float = 60.0

    def decide(self, attempt: Attempt, draw: float) -> float | None:
        """Seconds to wait before sending again, or `None` to leave it at this outcome.

        Args:
            attempt: What happened.
            draw: A random number, at least 0 and below 1, for the jitter.
        """
        if attempt.number > self.max_retries:
            return None
        if attempt.status is None:
            if attempt.sent and not attempt.idempotent:
                return None
        elif attempt.status not in (_RETRIED if attempt.idempotent else _RETRIED_WRITES):
            return None
        delay = draw * min(self.longest, self.base * 2.0 ** (attempt.number - 1))
        if attempt.retry_after is not None:
            if attempt.retry_after > self.longest_retry_after:
                return None
            delay = max(delay, attempt.retry_after)
        if attempt.left is not None and delay >= attempt.left:
            return None
        return delay


@attrs.frozen(kw_only=True, slots=True)
class Attempt:
    """One sending of a request, and how it ended.

    Attributes:
        number: 1 for the first.
        status: HTTP status, or `None` where no answer came.
        sent: Whether the request may have reached the service.
        idempotent: Whether the request may be applied twice without harm.
        retry_after: Seconds that the service asks to wait.
        left: Seconds left of the call's deadline.
    """

    number: int
    status: int | None
    sent: bool
    idempotent: bool
    retry_after: float | None = None
    left: float | None = None


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


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that an answer asks to wait (RFC 9110, section 10.2.3), `None` where it does not say so intelligibly.

    Adobe Learning Manager documents fractional seconds (`retry-after: 10.752`), so decimals are taken too.

    Args:
        headers: The answer's headers.
        now: Seconds since the epoch, for the date form.
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    text = text.partition(",")[0].strip() if text[:1].isdigit() else text.strip()
    if text.replace(".", "", 1).isdigit() and text.isascii():
        return float(text)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return max(0.0, moment.timestamp() - now)


@attrs.frozen(kw_only=True, slots=True)
class _Sending:
    """What the transports need to know of a request; it travels in the request's extensions."""

    policy: RetryPolicy
    budget: RetryBudget
    idempotent: bool
    deadline: float | None

    def after(self, number: int, response: http.Response | None, error: Exception | None) -> float | None:
        if response is not None and response.status_code < 400:
            self.budget.refill()
            return None
        attempt = Attempt(
            number=number,
            status=None if response is None else response.status_code,
            sent=not isinstance(error, http.ConnectError | http.ConnectTimeout | http.PoolTimeout),
            idempotent=self.idempotent,
            retry_after=None if response is None else retry_after(response.headers, time.time()),
            left=None if self.deadline is None else self.deadline - time.monotonic(),
        )
        delay = self.policy.decide(attempt, random.random())
        return delay if delay is not None and self.budget.take() else None


def sending(policy: RetryPolicy, budget: RetryBudget, *, idempotent: bool, deadline: float | None) -> Any:
    """The request extension that the retrying transports read."""
    return _Sending(policy=policy, budget=budget, idempotent=idempotent, deadline=deadline)


class RetryTransport(http.BaseTransport):
    """Sends again what the policy says, over another transport."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: http.Request) -> http.Response:
        plan: _Sending | None = request.extensions.get("syllabind")
        number = 1
        while True:
            response = error = None
            try:
                response = self._inner.handle_request(request)
            except http.TransportError as caught:
                error = caught
            delay = None if plan is None else plan.after(number, response, error)
            if delay is None:
                if error is not None:
                    raise error
                assert response is not None
                response.extensions["syllabind.attempts"] = number
                return response
            if response is not None:
                response.close()
            time.sleep(delay)
            number += 1

    def close(self) -> None:
        self._inner.close()


class AsyncRetryTransport(http.AsyncBaseTransport):
    """Sends again what the policy says, over another transport."""

    def __init__(self, inner: http.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: http.Request) -> http.Response:
        plan: _Sending | None = request.extensions.get("syllabind")
        number = 1
        while True:
            response = error = None
            try:
                response = await self._inner.handle_async_request(request)
            except http.TransportError as caught:
                error = caught
            delay = None if plan is None else plan.after(number, response, error)
            if delay is None:
                if error is not None:
                    raise error
                assert response is not None
                response.extensions["syllabind.attempts"] = number
                return response
            if response is not None:
                await response.aclose()
            await asyncio.sleep(delay)
            number += 1

    async def aclose(self) -> None:
        await self._inner.aclose()
