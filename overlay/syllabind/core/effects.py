"""What the steps of a call may ask of a driver.

Steps are generators that decide and never wait. They yield an effect; the driver carries it out and sends the result
back in, or throws the exception that it ended with. So a decision is tested without a socket or a clock: send in a
result and look at the effect that follows.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import Any, Protocol, TypeAlias, TypeVar

import attrs

from ._http import http
from .deadline import Deadline

__all__ = ["Effect", "Emit", "InThread", "Running", "Send", "Signal", "Sink", "Sleep", "Start", "Steps", "Wait"]

T = TypeVar("T")


class Sink(Protocol):
    """Takes in the body of an answer."""

    def write(self, chunk: bytes, /) -> object:
        """Take the next bytes, as they came."""

    def finish(self) -> Any:
        """Return what the exchange results in; the body has ended."""


class Effect:
    """Something that only a driver can do."""

    __slots__ = ()


@attrs.define(eq=False)
class Send(Effect):
    """Send a request and read the answer. Results in what the sink returns; throws httpx's `TransportError`.

    Args:
        request: The request.
        receive: Makes the sink when the headers have arrived.
        deadline: The end of all of it: waiting for a connection, connecting, headers and body.
    """

    request: http.Request
    receive: Callable[[http.Response], Sink]
    deadline: Deadline


@attrs.define(eq=False)
class Sleep(Effect):
    """Pause for some seconds."""

    seconds: float


@attrs.define(eq=False)
class Wait(Effect):
    """Wait for a signal, at most some seconds. Results in whether it was sent."""

    signal: Signal
    seconds: float


@attrs.define(eq=False)
class InThread(Effect):
    """Call a function that may block for a moment, such as file access. Results in its return value."""

    function: Callable[[], Any]


@attrs.define(eq=False)
class Start(Effect):
    """Carry out other steps at the same time. Results in a `Running`, which is cancelled when its starter ends."""

    steps: Steps[Any]


@attrs.define(eq=False)
class Emit(Effect):
    """Hand a value to the caller's loop and go on when it asks for the next one; only under `iterate`."""

    value: Any


Steps: TypeAlias = Generator[Effect, Any, T]


class Signal:
    """Something that happens once. Any thread may send it; every thread and event loop that waits is woken.

    The functions that wake must neither raise nor block.
    """

    __slots__ = ("_lock", "_wakers", "sent")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], None]] = []
        self.sent = False

    def send(self) -> None:
        """Wake everything that waits, now and later."""
        with self._lock:
            self.sent, wakers, self._wakers = True, self._wakers, []
        for wake in wakers:
            wake()

    def attach(self, wake: Callable[[], None]) -> bool:
        """Register a function to be called by `send`; return `False` if it was sent already."""
        with self._lock:
            if not self.sent:
                self._wakers.append(wake)
            return not self.sent

    def detach(self, wake: Callable[[], None]) -> None:
        """Remove a function that `attach` registered."""
        with self._lock:
            if wake in self._wakers:
                self._wakers.remove(wake)


class Running:
    """Steps that run at the same time as those that started them.

    Attributes:
        done: Sent when they have ended.
    """

    __slots__ = ("_error", "_value", "cancelled", "done", "interrupt", "task")

    def __init__(self) -> None:
        self.done = Signal()
        self.cancelled = False
        self.interrupt: Callable[[], object] | None = None
        self.task: object = None  # an event loop keeps weak references only
        self._value: Any = None
        self._error: BaseException | None = None

    def settle(self, value: Any = None, error: BaseException | None = None) -> None:
        """Record how they ended, unless that is known already."""
        if not self.done.sent:
            self._value, self._error = value, error
            self.done.send()

    def cancel(self) -> None:
        """Ask them to end: a task at its next wait, a thread before its next effect."""
        self.cancelled = True
        if self.interrupt is not None and not self.done.sent:
            self.interrupt()

    def result(self) -> Any:
        """Return their value, or raise their error, once `done` is sent."""
        if self._error is not None:
            raise self._error
        return self._value
