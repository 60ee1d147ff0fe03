"""What one process knows of a token, and the request for the next one."""

from __future__ import annotations

import math
import threading

import attrs

from ..core.deadline import Deadline
from ..core.effects import Signal
from ..core.network_settings import NetworkSettings
from ..core.options import Options
from ..errors import AuthError
from .token import Token

__all__ = ["LONGEST", "Failure", "LockedError", "Refresh", "State"]

LONGEST = 60.0
"""Seconds that one token request may take in all, retries and the store's lock included."""


class LockedError(AuthError):
    """Another process is renewing the token; that is no failure of this one."""


class Refresh:
    """A token request on its way.

    Attributes:
        rejected: The token that it has to replace, if the service rejected one.
        patient: Whether it waits for another process's lock: not while the old token is still valid.
        done: Sent at its end.
        outcome: The token, or the error.
        base: The token that it started from.
    """

    __slots__ = ("_begun", "base", "context", "deadline", "done", "outcome", "patient", "rejected")

    def __init__(self, rejected: Token | None, patient: bool, options: Options, network: NetworkSettings) -> None:
        self.rejected, self.patient = rejected, patient
        self.deadline = Deadline(LONGEST)
        self.context = (options, network)
        self.done = Signal()
        self.outcome: Token | Exception | None = None
        self.base: Token | None = None
        self._begun = threading.Lock()

    def begin(self) -> bool:
        """Return whether the caller is the one who has to carry it out."""
        return self._begun.acquire(blocking=False)

    def over(self) -> bool:
        """Return whether nothing is to be waited for any more."""
        return self.done.sent or self.deadline.left() == 0.0


@attrs.frozen(kw_only=True)
class Failure:
    """A request that failed.

    Attributes:
        error: Why.
        token: The token in memory at that time.
        base: The token that it started from.
        until: When the next request may be made.
        count: How many have failed in a row.
    """

    error: AuthError
    token: Token | None
    base: Token | None
    until: float
    count: int


class State:
    """What one process knows. The lock is held for a few instructions, never while anything waits."""

    __slots__ = (
        "dead_at", "failure", "fetched_at", "lock", "look_at", "refresh", "token", "unaccepted", "unsaved", "warning",
    )  # fmt: skip

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.token: Token | None = None
        self.refresh: Refresh | None = None
        self.failure: Failure | None = None
        self.unsaved: Token | None = None
        self.warning: str | None = None
        self.unaccepted, self.fetched_at = 0, -math.inf
        self.look_at = self.dead_at = -math.inf
