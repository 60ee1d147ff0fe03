"""The way to the service: what is allowed, to one origin, at a limited rate, within a time; each request is counted."""

from __future__ import annotations

import time
from collections import Counter

from syllabind.core._http import http

__all__ = ["SAFE_METHODS", "Guard", "TimeBudgetError"]

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class TimeBudgetError(Exception):
    """The time for the run is over."""


class Guard(http.BaseTransport):
    """A transport that sends what is allowed, and counts it.

    Args:
        inner: Sends the requests.
        origin: The only origin that requests are sent to.
        rate: Requests a second at most; 0 for no limit.
        writes: Whether methods may be sent that change data.
        seconds: Time for the run; `None` for no limit.

    Attributes:
        sent: Number of requests that were sent, by operationId.
        operation: The operationId that requests are counted for.
    """

    def __init__(
        self, inner: http.BaseTransport, origin: str, rate: float, *, writes: bool, seconds: float | None = None
    ) -> None:
        self.origin, self.sent, self.operation = origin, Counter[str](), ""
        self._inner, self._url, self._writes = inner, http.URL(origin), writes
        self._interval, self._due = (1 / rate if rate else 0.0), time.monotonic()
        self._end = None if seconds is None else time.monotonic() + seconds

    def handle_request(self, request: http.Request) -> http.Response:
        """Send a request.

        Raises:
            ConnectError: It is for another origin.
            TimeBudgetError: The time is over.
        """
        for name in [name for name in request.headers if name.startswith("?")]:
            # A key that belongs into the query, which a check may have changed or left out.
            request.url = request.url.copy_set_param(name[1:], request.headers.pop(name))
        url, allowed = request.url, self._url
        if (url.scheme, url.host, url.port) != (allowed.scheme, allowed.host, allowed.port):
            raise http.ConnectError("a request to another origin was held back")
        # Schemathesis tries methods that an operation does not have; the service might have them all the same.
        if not self._writes and request.method not in SAFE_METHODS:
            return http.Response(405, headers={"allow": "GET", "x-syllabind": "held back"})
        self._wait()
        self.sent[self.operation] += 1
        return self._inner.handle_request(request)

    def _wait(self) -> None:
        now = time.monotonic()
        if self._end is not None and max(now, self._due) > self._end:
            raise TimeBudgetError
        if self._due > now:
            time.sleep(self._due - now)
        self._due = max(self._due, now) + self._interval
