"""A limit on the exchanges that run at the same time; the others wait here, first come, first served.

httpcore's own pool examines every waiting request whenever one ends, which takes quadratic time.
"""

from __future__ import annotations

import threading
from collections import deque

from .effects import Signal

__all__ = ["Limiter"]


class Limiter:
    """Lets a number of exchanges run at a time. A slot that becomes free goes to the one that has waited longest.

    Args:
        size: How many.
    """

    __slots__ = ("_lock", "_waiting", "free")

    def __init__(self, size: int) -> None:
        self.free = size
        self._waiting: deque[Signal] = deque()
        self._lock = threading.Lock()

    def enter(self) -> Signal | None:
        """Take a slot and return `None`, or return the signal that a slot is given with. `leave` in both cases."""
        with self._lock:
            if self.free:
                self.free -= 1
                return None
            turn = Signal()
            self._waiting.append(turn)
            return turn

    def leave(self, turn: Signal | None) -> None:
        """End an exchange, or stop waiting if its turn has not come."""
        with self._lock:
            if turn is not None and not turn.sent and turn in self._waiting:
                self._waiting.remove(turn)
                return
            if not self._waiting:
                self.free += 1
                return
            following = self._waiting.popleft()
        following.send()
