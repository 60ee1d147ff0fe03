"""When a request is sent again: one pure decision."""

from __future__ import annotations

import datetime
import email.utils
import math
import random
import re
import threading
from collections.abc import Mapping

import attrs

from ..errors import ArgumentError
from ._http import http
from .fork import PerProcess
from .redaction import redact

__all__ = [
    "Attempt",
    "RetryBudget",
    "RetryPolicy",
    "check_numbers",
    "jitter",
    "moment",
    "reached_service",
    "retry_after",
]

_RETRIED = frozenset({408, 425, 429})
_NEVER = frozenset({501, 505})
_NOT_APPLIED = frozenset({429})
_NOT_SENT = (http.ConnectError, http.ConnectTimeout, http.PoolTimeout, http.ProxyError)
_OWN_FAULT = (http.LocalProtocolError, http.UnsupportedProtocol)
_DECIMAL = re.compile(r"\d{1,300}(\.\d{0,300})?", re.ASCII)


def check_numbers(**values: object) -> None:
    """Raise `ArgumentError` if a value is no number of at least 0."""
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
            raise ArgumentError(name, f"must be a number of at least 0, got {value!r}")


@attrs.frozen(kw_only=True, slots=True)
class RetryPolicy:
    """When a request is sent again.

    Attributes:
        max_retries: The largest number of times; 0 turns retrying off.
        base: Seconds of the first delay's upper bound; each further one doubles (full jitter).
        base_limited: The same after a 429.
        longest: Seconds of the longest delay, where the service asks for none.
        longest_retry_after: Seconds that the client waits at most where the service says how long (`Retry-After`);
            if it asks for more, the request is not sent again.
    """

    max_retries: int = 3
    base: float = 0.25
    base_limited: float = 1.0
    longest: float = 20.0
    longest_retry_after: float = 60.0

    def __attrs_post_init__(self) -> None:
        check_numbers(**attrs.asdict(self))

    def decide(self, attempt: Attempt, draw: float) -> float | None:
        """Return the seconds to wait before sending again, or `None` to leave it at this outcome.

        Args:
            attempt: What happened.
            draw: A random number, at least 0 and below 1, for the jitter.
        """
        if attempt.number > self.max_retries or not attempt.is_retryable:
            return None
        base = self.base_limited if attempt.status == 429 else self.base
        delay = draw * min(self.longest, base * 2.0 ** min(attempt.number - 1, 60))
        if attempt.retry_after is not None:
            if attempt.retry_after > self.longest_retry_after:
                return None
            # The jitter is added, so that clients that were refused together do not return together.
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
        not_applied: Statuses by which the service says that it has not applied a write.
        retry_after: Seconds that the service asks to wait.
        left: Seconds left of the call's deadline.
        operation: The operation's id.
        method: The HTTP method.
        seconds: How long it took.
        error: Why no whole answer came.
        url: The URL, without query values; for hooks and log lines.
        request_id: The vendor's id of the request; for hooks and log lines.
        delay: Seconds until the request is sent again; `None` if it is not.
    """

    number: int
    status: int | None
    sent: bool
    idempotent: bool
    not_applied: frozenset[int] = _NOT_APPLIED
    retry_after: float | None = None
    left: float | None = None
    operation: str = ""
    method: str = ""
    seconds: float = 0.0
    error: Exception | None = None
    url: str = ""
    request_id: str | None = None
    delay: float | None = None

    def __str__(self) -> str:
        outcome = self.status if self.error is None else type(self.error).__name__
        again = "" if self.delay is None else f", again in {self.delay:.2f} s"
        name = "" if self.request_id is None else f" (request {redact(self.request_id)})"
        return f"{self.operation}: attempt {self.number}, {outcome} in {self.seconds * 1000:.0f} ms{name}{again}"

    @property
    def attributes(self) -> dict[str, str | int]:
        """Return what OpenTelemetry's conventions for HTTP clients name, for a span; without what is not known.

        Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/
        """
        failed = self.status is not None and self.status > 399 and str(self.status)
        named = {
            "syllabind.operation": self.operation, "syllabind.request_id": self.request_id, "url.full": self.url,
            "http.request.method": self.method, "http.request.resend_count": self.number - 1,
            "http.response.status_code": self.status, "error.type": type(self.error).__name__ if self.error else failed,
        }  # fmt: skip
        return {name: value for name, value in named.items() if value}

    @property
    def is_retryable(self) -> bool:
        """Whether it failed in a way that may pass, with no risk of being applied twice.

        A write that may not be repeated is sent again only if no byte of it can have been processed: the connection
        failed, or the service answered 429. A 503 says no such thing: proxies send it for connections that broke after
        the service had done its work.
        """
        if self.status is None:
            return not isinstance(self.error, _OWN_FAULT) and (self.idempotent or not self.sent)
        if not self.idempotent:
            return self.status in self.not_applied
        return self.status in _RETRIED or (self.status >= 500 and self.status not in _NEVER)


def reached_service(error: Exception) -> bool:
    """Return whether a request that ended with this error may have reached the service."""
    return not isinstance(error, _NOT_SENT)


def jitter() -> float:
    """Return a random number, at least 0 and below 1."""
    return random.random()


class RetryBudget:
    """Keeps retries from amplifying an outage: a retry costs tokens, a success gives a few back.

    Args:
        size: Tokens when full.
        cost: Tokens that one retry takes.
        refill: Tokens that one success gives back.
    """

    def __init__(self, size: float = 500.0, cost: float = 5.0, refill: float = 1.0) -> None:
        self._size, self._cost, self._refill = size, cost, refill
        self._left = size
        self._lock = PerProcess(lambda _: threading.Lock())

    def take(self) -> bool:
        """Pay for one retry; return `False` if too little is left."""
        with self._lock.get():
            if self._left < self._cost:
                return False
            self._left -= self._cost
            return True

    def refill(self) -> None:
        """Count one success."""
        if self._left < self._size:
            with self._lock.get():
                self._left = min(self._size, self._left + self._refill)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that an answer asks to wait (RFC 9110, section 10.2.3); `None` if it does not say.

    Fractions are accepted, too: some services document them (`retry-after: 10.752`). A date counts from the answer's
    own `Date`, so that a wrong clock does no harm.

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
    """Return an HTTP date (RFC 9110, section 5.6.7) in seconds since the epoch; `None` if the text is no date."""
    try:
        found = email.utils.parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=datetime.UTC)).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
