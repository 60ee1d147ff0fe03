"""The driver of blocking calls: it carries out effects in the calling thread and decides nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Generic, TypeVar

from ._http import http
from .adapters import adapted, unread
from .deadline import thread_deadline
from .effects import Effect, Emit, InThread, Running, Send, Signal, Sleep, Start, Steps, Wait
from .fork import PerProcess
from .limiter import Limiter
from .network_settings import NetworkSettings

__all__ = ["CONNECTIONS", "LONGEST_QUEUE", "Driver", "Execution", "Pool", "run_once", "wait"]

T = TypeVar("T")
Transport = TypeVar("Transport")
CONNECTIONS = 100
"""Exchanges that one client runs at a time; for tasks, on each event loop."""
LONGEST_QUEUE = 600.0
"""Seconds that a call without a deadline waits for its turn."""


class Pool(Generic[Transport]):
    """The connections of one process; for tasks, of one event loop."""

    __slots__ = ("limiter", "transport")

    def __init__(self, transport: Transport) -> None:
        self.transport, self.limiter = transport, Limiter(CONNECTIONS)


class Execution(Generic[T]):
    """Steps while a driver carries them out.

    Args:
        steps: The steps.
        start: Carries out other steps at the same time.
        running: Where the starter of these steps may cancel them.

    Attributes:
        result: What they have returned, once `next` has returned `None`.
        started: The steps that they have started and that may still run.
    """

    __slots__ = ("_running", "_start", "_steps", "result", "started")
    result: T

    def __init__(self, steps: Steps[T], start: Callable[[Steps[Any]], Running], running: Running | None = None) -> None:
        self._steps, self._start, self._running = steps, start, running
        self.started: list[Running] = []

    def next(self, value: Any = None, failure: BaseException | None = None) -> Effect | None:
        """Send in the result of an effect, or throw its error in; return the next effect, `None` at the end."""
        try:
            while True:
                effect = self._steps.send(value) if failure is None else self._steps.throw(failure)
                if self._running is not None and self._running.cancelled:
                    raise RuntimeError("the steps were cancelled")
                if type(effect) is not Start:
                    return effect
                self.started = [each for each in self.started if not each.done.sent]
                value, failure = self._start(effect.steps), None
                self.started.append(value)
        except StopIteration as end:
            self.result = end.value
            return None
        finally:
            failure = None  # as in a driver

    def close(self) -> None:
        """End the steps, and ask those that they have started to end."""
        self._steps.close()
        for each in self.started:
            each.cancel()


class Driver:
    """Carries out steps in the calling thread. Each process gets connections of its own.

    Args:
        transport: A user's own transport; `None` for the network.
        network: How the network is reached.
    """

    def __init__(self, transport: http.BaseTransport | None, network: NetworkSettings) -> None:
        connect = _connector(network) if transport is None else partial(adapted, transport)
        self._pool: PerProcess[Pool[http.BaseTransport]] = PerProcess(lambda _: Pool(connect()))
        self._closed = False

    def run(self, steps: Steps[T], running: Running | None = None) -> T:
        """Carry out steps and return what they return.

        Args:
            steps: The steps.
            running: Where their starter may cancel them; they then end before the next effect.
        """
        execution = Execution(steps, self._start, running)
        for value in self._carry_out(execution):
            raise TypeError(f"run() cannot carry out Emit({value!r}); iterate() can")
        return execution.result

    def iterate(self, steps: Steps[None]) -> Iterator[Any]:
        """Carry out steps as far as the caller asks for the values that they emit."""
        return self._carry_out(Execution(steps, self._start))

    def _carry_out(self, execution: Execution[Any]) -> Iterator[Any]:
        value, failure = None, None
        try:
            while (effect := execution.next(value, failure)) is not None:
                value, failure = None, None
                if type(effect) is Emit:
                    yield effect.value
                    continue
                try:
                    value = self._perform(effect)
                except BaseException as error:  # noqa: BLE001 (the steps decide what becomes of it)
                    failure = error
        finally:
            failure = None  # the error would refer to this frame, and this frame to the error
            execution.close()

    def close(self) -> None:
        """Close the idle connections; the others close when their exchanges end. New exchanges are refused."""
        self._closed = True
        self._pool.get().transport.close()

    def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                return self._send(effect)
            case Sleep():
                return time.sleep(effect.seconds)
            case Wait():
                return wait(effect.signal, effect.seconds)
            case InThread():
                return effect.function()
        raise TypeError(f"a driver cannot carry out {effect!r}")

    def _send(self, effect: Send) -> Any:
        if self._closed:
            raise RuntimeError("the client is closed; make a new one")
        pool, deadline = self._pool.get(), effect.deadline
        turn = pool.limiter.enter()
        try:
            if turn is not None and not wait(turn, min(deadline.left(), LONGEST_QUEUE)):
                raise http.PoolTimeout("all connections were in use")
            with thread_deadline(deadline.at):
                return self._exchange(pool.transport, effect)
        finally:
            pool.limiter.leave(turn)

    def _exchange(self, transport: http.BaseTransport, effect: Send) -> Any:
        response = unread(transport.handle_request(effect.request))
        try:
            sink = effect.receive(response)
            for chunk in response.stream:
                sink.write(chunk)
                effect.deadline.cap(0.0)
        finally:
            response.close()
        return sink.finish()

    def _start(self, steps: Steps[Any]) -> Running:
        running = Running()

        def run() -> None:
            try:
                running.settle(self.run(steps, running))
            except BaseException as error:  # noqa: BLE001 (it is raised where the result is asked for)
                running.settle(error=error)

        threading.Thread(target=run, name="syllabind", daemon=True).start()
        return running


def _connector(network: NetworkSettings) -> Callable[[], http.BaseTransport]:
    # Loaded here, not when a thread connects: a child that is forked in the middle of it could never load it.
    from .network import NetworkTransport

    return partial(NetworkTransport, network)


def wait(signal: Signal, seconds: float) -> bool:
    """Block until a signal is sent, at most some seconds; return whether it was."""
    if signal.sent:
        return True
    bell = threading.Lock()
    bell.acquire()
    if signal.attach(bell.release):
        try:
            bell.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))
        finally:
            signal.detach(bell.release)
    return signal.sent


def run_once(driver: Driver, steps: Steps[T]) -> T:
    """Carry out steps with a driver of their own and close it."""
    try:
        return driver.run(steps)
    finally:
        driver.close()
