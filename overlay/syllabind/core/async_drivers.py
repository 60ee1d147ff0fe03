"""The driver of awaited calls, on asyncio or trio: it carries out effects in the calling task and decides nothing."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial
from math import inf
from typing import Any, TypeVar

import anyio
import anyio.lowlevel
import anyio.to_thread

from ._http import http
from .adapters import adapted_async, unread
from .drivers import LONGEST_QUEUE, Execution, Pool
from .effects import Effect, Emit, InThread, Running, Send, Signal, Sleep, Steps, Wait
from .fork import PerProcess
from .network_settings import NetworkSettings

__all__ = ["AsyncDriver", "run_once"]

T = TypeVar("T")


class AsyncDriver:
    """Carries out steps in the calling task. Each event loop gets connections of its own.

    Args:
        transport: A user's own transport, which serves every event loop; `None` for the network.
        network: How the network is reached.
    """

    def __init__(self, transport: http.AsyncBaseTransport | None, network: NetworkSettings) -> None:
        self._shared = transport is not None
        self._connect = _connector(network) if transport is None else partial(adapted_async, transport)
        self._pools: PerProcess[dict[Any, Pool[http.AsyncBaseTransport]]] = PerProcess(lambda _: {})
        self._closed = False

    async def run(self, steps: Steps[T]) -> T:
        """Carry out steps and return what they return."""
        execution = Execution(steps, self._start)
        async for value in self._carry_out(execution):
            raise TypeError(f"run() cannot carry out Emit({value!r}); iterate() can")
        return execution.result

    def iterate(self, steps: Steps[None]) -> AsyncIterator[Any]:
        """Carry out steps as far as the caller asks for the values that they emit."""
        return self._carry_out(Execution(steps, self._start))

    async def _carry_out(self, execution: Execution[Any]) -> AsyncIterator[Any]:
        value, failure = None, None
        try:
            while (effect := execution.next(value, failure)) is not None:
                value, failure = None, None
                if type(effect) is Emit:
                    yield effect.value
                    continue
                try:
                    value = await self._perform(effect)
                except BaseException as error:  # noqa: BLE001 (the steps decide what becomes of it)
                    failure = error
        finally:
            failure = None
            execution.close()
            if execution.started:
                with anyio.CancelScope(shield=True):
                    for each in execution.started:
                        await _wait(each.done, inf)

    async def aclose(self) -> None:
        """Close this loop's idle connections; the others close when their exchanges end. New exchanges are refused."""
        self._closed = True
        await self._here().transport.aclose()

    def _here(self) -> Pool[http.AsyncBaseTransport]:
        pools, loop = self._pools.get(), None if self._shared else _loop()
        pool = pools.get(loop)
        if pool is None:
            # Connections refer to their loop, so that weak references would keep both for ever.
            for gone in [each for each in list(pools) if _is_over(each)]:
                pools.pop(gone, None)
            pool = pools[loop] = Pool(self._connect())
        return pool

    async def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                return await self._send(effect)
            case Sleep():
                return await anyio.sleep(effect.seconds)
            case Wait():
                return await _wait(effect.signal, effect.seconds)
            case InThread():
                return await _in_thread(effect.function, ())
        raise TypeError(f"a driver cannot carry out {effect!r}")

    async def _send(self, effect: Send) -> Any:
        if self._closed:
            raise RuntimeError("the client is closed; make a new one")
        pool, deadline = self._here(), effect.deadline
        turn = pool.limiter.enter()
        try:
            if turn is not None and not await _wait(turn, min(deadline.left(), LONGEST_QUEUE)):
                raise http.PoolTimeout("all connections were in use")
            if deadline.at == inf:
                return await self._exchange(pool.transport, effect)
            with anyio.CancelScope(deadline=anyio.current_time() + deadline.left()):
                return await self._exchange(pool.transport, effect)
            raise http.ReadTimeout("the deadline of the call has passed")
        finally:
            pool.limiter.leave(turn)

    async def _exchange(self, transport: http.AsyncBaseTransport, effect: Send) -> Any:
        response = unread(await transport.handle_async_request(effect.request))
        try:
            sink = effect.receive(response)
            async for chunk in response.stream:
                sink.write(chunk)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await response.aclose()
            raise
        await response.aclose()
        return sink.finish()

    def _start(self, steps: Steps[Any]) -> Running:
        running, loop, scope = Running(), _loop(), anyio.CancelScope()
        running.interrupt = scope.cancel

        def end(task: object = None) -> None:
            running.settle(error=RuntimeError("the steps were cancelled"))

        async def run() -> None:
            try:
                with scope:
                    running.settle(await self.run(steps))
            except Exception as error:  # noqa: BLE001 (it is raised where the result is asked for)
                running.settle(error=error)
            finally:
                end()

        if isinstance(loop, asyncio.AbstractEventLoop):
            running.task = task = loop.create_task(run())
            task.add_done_callback(end)  # `run` does not begin in a task that is cancelled before its first step
        else:
            import trio

            trio.lowlevel.spawn_system_task(run)
        return running


def _connector(network: NetworkSettings) -> Callable[[], http.AsyncBaseTransport]:
    from .async_network import AsyncNetworkTransport

    return partial(AsyncNetworkTransport, network)


async def _in_thread(function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
    """Call a function in a worker thread. A task that is cancelled meanwhile leaves when it has returned."""
    call = anyio.to_thread.run_sync(function, *arguments)
    if not isinstance(_loop(), asyncio.AbstractEventLoop):
        return await call
    # `task.cancel()` of asyncio ignores anyio's shields, but it does not reach another task.
    task = asyncio.ensure_future(call)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        with anyio.CancelScope(shield=True):
            while not task.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait((task,))
        raise


async def _wait(signal: Signal, seconds: float) -> bool:
    if signal.sent:
        return True
    bell, loop = anyio.Event(), _loop()
    reach = loop.call_soon_threadsafe if isinstance(loop, asyncio.AbstractEventLoop) else loop.run_sync_soon

    def wake() -> None:
        with suppress(RuntimeError):  # the loop is closed, and its tasks are gone
            if _loop() is loop:
                bell.set()  # without the system calls that waking a loop of another thread takes
            else:
                reach(bell.set)

    if signal.attach(wake):
        try:
            with anyio.move_on_after(seconds):
                await bell.wait()
        finally:
            signal.detach(wake)
    return signal.sent


def _loop() -> Any:
    """Return the running event loop, trio's token for it, or None in a thread without one."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
    return trio.lowlevel.current_trio_token() if trio is not None and trio.lowlevel.in_trio_run() else None


def _is_over(loop: Any) -> bool:
    """Return whether the loop will never run again."""
    if loop is None:
        return False
    if isinstance(loop, asyncio.AbstractEventLoop):
        return loop.is_closed()
    try:
        loop.run_sync_soon(bool)
    except RuntimeError:
        return True
    return False


async def run_once(driver: AsyncDriver, steps: Steps[T]) -> T:
    """Carry out steps with a driver of their own and close it."""
    try:
        return await driver.run(steps)
    finally:
        await driver.aclose()


def run_in_own_loop(driver: AsyncDriver, steps: Steps[T]) -> T:
    """Carry out steps on an event loop of their own in this thread."""
    return asyncio.run(driver.run(steps))


async def run_in_thread(run: Callable[[Steps[T]], T], steps: Steps[T]) -> T:
    """Carry out steps in a worker thread."""
    return await _in_thread(run, (steps,))
