"""Threads and tasks that call side by side until they are stopped."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

import attrs

from syllabind.auth import Credential, TokenUnavailableError
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.registry import package_of
from syllabind.errors import ConnectionFailedError, DecodeError, RateLimitedError, ServerError, SyllabindError

from .ledger import Ledger, Pace
from .load import Action, Steps

__all__ = ["EXPLAINED", "Callers", "Target", "client_classes"]

EXPLAINED = (ServerError, RateLimitedError, ConnectionFailedError, DecodeError, TokenUnavailableError)
"""Errors that a faulty service explains."""
DEADLINE = 120.0
SHARES = {"record": 0.45, "list": 0.25, "write": 0.2, "unknown": 0.08, "job": 0.02}
"""Share of the calls by the group of their action."""
OWN_CLIENT = 0.05
"""Share of the calls that make a client of their own, and close it."""


@cache
def client_classes(api: str) -> tuple[type[Client], type[AsyncClient]]:
    """Return both classes of clients of an API."""
    module = import_module(f"{package_of(api)}.api")
    names = [each for each in vars(module) if each.endswith("Api") and each != "Api"]
    (plain,) = (each for each in names if not each.startswith("Async"))
    made = type("Client", (Client, getattr(module, plain)), {"api": module.API})
    return made, type("AsyncClient", (AsyncClient, getattr(module, f"Async{plain}")), {"api": module.API})


@attrs.frozen(kw_only=True)
class Target:
    """What is called with one credential.

    Attributes:
        api: Short name of the API.
        server: Its origin.
        credential: The credential.
        actions: What can be done with it.
    """

    api: str
    server: str
    credential: Credential
    actions: tuple[Action, ...]


@attrs.define(kw_only=True)
class Callers:
    """Half of the callers are threads, half are tasks; all of one kind share a client for each target.

    Attributes:
        targets: What they call.
        ledger: Where each call is noted.
        pace: When they call.
        seed: What the choice of calls depends on.
    """

    targets: Sequence[Target]
    ledger: Ledger
    pace: Pace
    seed: int
    _stopped: threading.Event = attrs.field(factory=threading.Event)
    _threads: list[threading.Thread] = attrs.field(factory=list)

    @contextmanager
    def calling(self, count: int) -> Iterator[None]:
        """Call for as long as the block runs; then wait for the calls that run, at most twice their deadline.

        Args:
            count: Number of callers.
        """
        options = Options(deadline=DEADLINE, hooks={"response": self.ledger.sent})
        shared = [
            client_classes(each.api)[0](each.credential, server=each.server, options=options) for each in self.targets
        ]
        bodies: list[Callable[[], object]] = [
            lambda number=number: self._call(number, number / count, shared, options)  # type: ignore[misc]
            for number in range(0, count, 2)
        ]
        bodies.append(lambda: asyncio.run(self._call_async(range(1, count, 2), count, options)))
        self._threads += [threading.Thread(target=each, daemon=True) for each in bodies]
        for thread in self._threads:
            thread.start()
        try:
            yield
        finally:
            self._stopped.set()
            end = time.monotonic() + 2 * DEADLINE
            for thread in self._threads:
                thread.join(max(0.0, end - time.monotonic()))
            for client in shared:
                client.close()

    def _choices(self, caller: int) -> Iterator[tuple[int, Action, bool]]:
        """Yield index of the target, action, and whether it gets a client of its own."""
        chance = random.Random(f"{self.seed} {caller}")
        groups: dict[str, list[tuple[int, Action]]] = {}
        for index, target in enumerate(self.targets):
            for action in target.actions:
                groups.setdefault(action.group, []).append((index, action))
        weights = [SHARES[group] for group in groups]
        while True:
            (group,) = chance.choices([*groups], weights)
            index, action = chance.choice(groups[group])
            yield index, action, chance.random() < OWN_CLIENT

    def _call(self, caller: int, phase: float, shared: Sequence[Client], options: Options) -> None:
        for index, action, own in self._choices(caller):
            if self._stopped.wait(self.pace.pause(phase)):
                return
            target = self.targets[index]
            with self._noted(action) as (number, judge):
                if own:
                    with client_classes(target.api)[0](
                        target.credential, server=target.server, options=options
                    ) as client:
                        judge(_run(action.steps(client, number)))
                else:
                    judge(_run(action.steps(shared[index], number)))

    async def _call_async(self, callers: Sequence[int], count: int, options: Options) -> None:
        shared = [
            client_classes(each.api)[1](each.credential, server=each.server, options=options) for each in self.targets
        ]
        await asyncio.gather(*(self._one_task(each, each / count, shared, options) for each in callers))
        for client in shared:
            await client.aclose()

    async def _one_task(self, caller: int, phase: float, shared: Sequence[AsyncClient], options: Options) -> None:
        for index, action, own in self._choices(caller):
            await asyncio.sleep(self.pace.pause(phase))
            if self._stopped.is_set():
                return
            target = self.targets[index]
            with self._noted(action) as (number, judge):
                if own:
                    async with client_classes(target.api)[1](
                        target.credential, server=target.server, options=options
                    ) as client:
                        judge(await _run_async(action.steps(client, number)))
                else:
                    judge(await _run_async(action.steps(shared[index], number)))

    @contextmanager
    def _noted(self, action: Action) -> Iterator[tuple[int, Callable[[bool], None]]]:
        """Note a call with its outcome; no error leaves the block."""
        number, begun = self.ledger.begin(f"{action.api} {action.kind}"), time.monotonic()
        outcome = "wrong"
        failure: Exception | None = None

        def judge(right: bool) -> None:
            nonlocal outcome
            outcome = "right" if right else "wrong"

        try:
            yield number, judge
        except SyllabindError as error:
            outcome, failure = "reported" if isinstance(error, EXPLAINED) else "wrong", error
        except Exception as error:  # noqa: BLE001 (it is counted as wrong)
            outcome, failure = "wrong", error
        finally:
            self.ledger.end(number, outcome, time.monotonic() - begun, failure)
            failure = None


class _Execution:
    """An action while it is carried out: what it asks for next, until it has a result."""

    def __init__(self, steps: Steps) -> None:
        self._steps, self.right, self.ended = steps, False, False

    def next(self, value: Any = None, failure: SyllabindError | None = None) -> Any:
        """Send a value in, or throw an error in; return what the action yields."""
        try:
            return self._steps.send(value) if failure is None else self._steps.throw(failure)
        except StopIteration as end:
            self.right, self.ended = bool(end.value), True
            return None


def _run(steps: Steps) -> bool:
    """Carry out an action with a blocking client."""
    execution = _Execution(steps)
    asked = execution.next()
    while not execution.ended:
        try:
            value = list(asked) if isinstance(asked, Pager) else asked
        except SyllabindError as error:
            asked = execution.next(failure=error)
        else:
            asked = execution.next(value)
    return execution.right


async def _run_async(steps: Steps) -> bool:
    """Carry out an action with an asynchronous client."""
    execution = _Execution(steps)
    asked = execution.next()
    while not execution.ended:
        try:
            value = [each async for each in asked] if isinstance(asked, AsyncPager) else await asked
        except SyllabindError as error:
            asked = execution.next(failure=error)
        else:
            asked = execution.next(value)
    return execution.right
