"""Pacing: calls that stay just below the rate limits in the answers."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from math import inf

from .deadline import OutOfTimeError
from .fork import PerProcess

__all__ = ["RateLimiter"]

_RATE = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)r/([smhd])", re.ASCII)
_PERIODS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class _Limit:
    __slots__ = ("ahead", "blocked", "due", "interval")

    def __init__(self, interval: float, ahead: float, due: float) -> None:
        self.interval = interval  # seconds between two calls
        self.ahead = ahead  # seconds that calls may be early
        self.due = due  # when the next call would be on time
        self.blocked = due  # until when a 429 asked to wait


class RateLimiter:
    """Holds calls back so that they stay just below the limits in the answers, by verb.

    Args:
        names: Names of the headers with the limit (`600r/m`) and, if there is one, with the burst (`10`).
    """

    def __init__(self, names: Sequence[str] = ()) -> None:
        self._names = names
        self._lock = PerProcess(lambda _: threading.Lock())
        self._limits: dict[str, _Limit] = {}

    def reserve(self, verb: str, now: float, *, left: float = inf, longest: float = inf) -> float:
        """Take the next slot and return the seconds until it comes.

        Args:
            verb: The HTTP method.
            now: Seconds on the monotonic clock.
            left: Seconds left of the call's deadline.
            longest: Seconds that the service may ask to wait; a queue of the client's own calls may take longer.

        Raises:
            OutOfTimeError: The pause would be too long; no slot is taken.
        """
        limit = self._limits.get(verb)
        if limit is None:
            return 0.0
        with self._lock.get():
            due = max(limit.due, now)
            pause = max(0.0, due - limit.ahead - now)
            asked = pause if limit.interval > longest else limit.blocked - now
            if pause >= left or asked > longest:
                raise OutOfTimeError(f"the service's rate limit asks for a pause of {pause:.3g} s before this call")
            limit.due = due + limit.interval
        return pause

    def update(self, verb: str, headers: Mapping[str, str], asked: float | None, now: float) -> None:
        """Read the limit from an answer's headers.

        Args:
            verb: The HTTP method.
            headers: The answer's headers.
            asked: Seconds that a 429 asks to wait.
            now: Seconds on the monotonic clock.
        """
        limit_text, burst, *_ = (*(headers.get(name, "").strip() for name in self._names), "", "")
        rate = _RATE.fullmatch(limit_text)
        with self._lock.get():
            limit = self._limits.get(verb)
            if rate is not None and float(rate[1]) > 0:
                # A little slower than allowed, because neither clocks nor networks are even.
                interval = 1.01 * _PERIODS[rate[2]] / float(rate[1])
                ahead = interval * max(0, int(burst) - 1 if burst.isdecimal() and len(burst) < 10 else 0)
                if limit is None:
                    limit = self._limits[verb] = _Limit(interval, ahead, now + interval)
                limit.interval, limit.ahead = interval, ahead
            if asked is not None and limit is not None:
                limit.blocked = max(limit.blocked, now + asked)
                limit.due = max(limit.due, now + asked + limit.ahead)
