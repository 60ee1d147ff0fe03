"""The end of a call, on the monotonic clock. Everything that waits asks it how long it may."""

from __future__ import annotations

import threading
import time
from math import inf

__all__ = ["Deadline", "OutOfTimeError", "thread_deadline", "thread_left"]


class OutOfTimeError(Exception):
    """The deadline of the call has passed, or would pass before the next step; the client raises its own error."""


class Deadline:
    """A point in time that bounds a call and all that it waits for.

    Args:
        seconds: How far away it is; `None` for never.
    """

    __slots__ = ("at",)

    def __init__(self, seconds: float | None) -> None:
        self.at = inf if seconds is None else time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds until then, at least 0."""
        return inf if self.at == inf else max(0.0, self.at - time.monotonic())

    def cap(self, seconds: float) -> float:
        """Return the seconds, but no more than are left.

        Raises:
            OutOfTimeError: None are left.
        """
        if self.at == inf:
            return seconds
        left = self.at - time.monotonic()
        if left <= 0:
            raise OutOfTimeError("the deadline of the call has passed")
        return min(seconds, left)

    def allow(self, seconds: float) -> float:
        """Return the seconds if that many are left.

        Raises:
            OutOfTimeError: A pause that long would end after the deadline.
        """
        if seconds >= self.left():
            raise OutOfTimeError(f"the deadline of the call would pass during a pause of {seconds:.3g} s")
        return seconds

    def earlier(self, seconds: float | None) -> Deadline:
        """Return this one, or one that is some seconds away if that comes first."""
        other = Deadline(seconds)
        return other if other.at < self.at else self


class _ThreadDeadline(threading.local):
    at = inf


_thread = _ThreadDeadline()


class thread_deadline:  # noqa: N801 (a context manager; a class, for each call passes here)
    """Bounds everything that this thread does on sockets.

    Args:
        at: The end, on the monotonic clock.
    """

    __slots__ = ("_at", "_before")

    def __init__(self, at: float) -> None:
        self._at = at

    def __enter__(self) -> None:
        self._before, _thread.at = _thread.at, self._at

    def __exit__(self, *_: object) -> None:
        _thread.at = self._before


def thread_left() -> float:
    """Return the seconds that this thread may still spend on sockets; below 0 if none are left."""
    return _thread.at - time.monotonic()
