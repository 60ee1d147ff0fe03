"""Waiting for what a call has started, as the spec's `x-wait` says."""

from __future__ import annotations

import asyncio
import datetime
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from msgspec import UNSET

from ..errors import (
    ArgumentError,
    ConnectionFailedError,
    JobExpiredError,
    JobFailedError,
    JobTimeoutError,
    RateLimitedError,
    ServerError,
)
from .expressions import evaluate
from .plans import Wait
from .retry import moment, retry_after

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .operation import ApiResponse, Operation

__all__ = ["AsyncJob", "Job"]

T = TypeVar("T")
_SHORTEST = 0.1
_PASSING = (ConnectionFailedError, RateLimitedError, ServerError)


class _JobBase(Generic[T]):
    def __init__(self, poll: Operation[..., T], wait: Wait, arguments: Mapping[str, str], started: Any) -> None:
        self._poll = poll
        self._wait = wait
        self._arguments = dict(arguments)
        self._last: ApiResponse[T] | None = None
        self.started = started

    @property
    def token(self) -> str:
        """Text that stands for this job, to be resumed later or elsewhere; it holds no secret."""
        return msgspec.json.encode({"operation": self._poll.id, "arguments": self._arguments}).decode()

    @property
    def state(self) -> str | None:
        """The state that the last poll told; `None` before the first."""
        return None if self._last is None else _state(self._wait, self._last)

    def _settled(self, reply: ApiResponse[T]) -> bool:
        """Take in a poll's answer; whether the waiting is over. A state that the spec does not know goes on.

        Raises:
            JobFailedError: The job ended badly.
        """
        self._last = reply
        state = _state(self._wait, reply)
        if state in self._wait.failed:
            raise JobFailedError(f"{self._poll.id} says {state}: {self.token}", state=state, last=reply.value)
        if state in self._wait.done:
            return True
        if (end := _expiry(self._wait, reply)) is not None and end <= _now(reply):
            text = f"{self._poll.id} says {state}, but it ended at {end.isoformat()}: {self.token}"
            raise JobExpiredError(text, state=state, last=reply.value)
        return False

    def _pause(self, poll: ApiResponse[T] | Exception, left: float, timeout: float) -> float:
        """Seconds until the next poll: what the service asks for, else the spec's.

        Raises:
            JobTimeoutError: There is not that much time left.
        """
        if isinstance(poll, Exception):
            asked = getattr(poll, "retry_after", None)
        else:
            asked = retry_after(poll.headers, time.time())
        if left <= 0 or (asked is not None and asked > left):
            late = self._late(timeout)
            raise late from (poll if isinstance(poll, Exception) else None)
        return min(left, self._wait.every if asked is None else max(asked, _SHORTEST))

    def _late(self, timeout: float) -> JobTimeoutError:
        value = None if self._last is None else self._last.value
        return JobTimeoutError(
            f"{self._poll.id} still says {self.state} after {timeout:g} s: {self.token}", state=self.state, last=value
        )

    def _result(self) -> Any:
        assert self._last is not None
        if self._wait.result is None:
            return self._last.value
        found = evaluate(self._wait.result, headers=self._last.headers, body=self._last.body)
        if found is UNSET or found is None:
            raise JobFailedError(
                f"{self._poll.id} says {self.state}, but its answer holds no {self._wait.result}",
                state=self.state,
                last=self._last.value,
            )
        return found


class Job(_JobBase[T]):
    """Something that a call has started.

    Attributes:
        started: What the starting call answered; `None` where the job was resumed.
    """

    def __init__(
        self, client: Client, poll: Operation[..., T], wait: Wait, arguments: Mapping[str, str], started: Any
    ) -> None:
        super().__init__(poll, wait, arguments, started)
        self._client = client

    def status(self) -> T:
        """Ask once how it stands."""
        self._last = self._client.send(self._poll, self._poll.build(**self._arguments))
        return self._last.value

    def wait(self, timeout: float | None = None) -> T:
        """Wait until it is done. A poll that fails in a way that may pass is no reason to give up.

        Args:
            timeout: Seconds; the spec's own bound where it is not given.

        Raises:
            JobFailedError: It ended badly; `JobExpiredError` where it had an end of its own.
            JobTimeoutError: It was not done in time; it may still get done.
        """
        timeout = self._wait.timeout if timeout is None else timeout
        end = time.monotonic() + timeout
        while True:
            poll: ApiResponse[T] | Exception
            try:
                poll = self._client.send(self._poll, self._poll.build(**self._arguments))
            except _PASSING as error:
                poll = error
            if not isinstance(poll, Exception) and self._settled(poll):
                return poll.value
            time.sleep(self._pause(poll, end - time.monotonic(), timeout))

    def result(self, timeout: float | None = None) -> Any:
        """Wait until it is done and give its result: what the spec's `x-wait` names, or the last answer."""
        if self._last is None or self.state not in self._wait.done:
            self.wait(timeout)
        return self._result()

    def download(self, to: str | Path, *, timeout: float | None = None, progress: Progress | None = None) -> Path:
        """Wait until it is done and download its result, which is a URL, without credentials.

        Args:
            to: The file to write; it appears when it is complete.
            timeout: Seconds to wait for the job.
            progress: Called with the bytes so far and in all (`None` where unknown).
        """
        from .downloads import download

        return download(self._client, str(self.result(timeout)), to, progress=progress)


class AsyncJob(_JobBase[T]):
    """Something that a call has started.

    Attributes:
        started: What the starting call answered; `None` where the job was resumed.
    """

    def __init__(
        self, client: AsyncClient, poll: Operation[..., T], wait: Wait, arguments: Mapping[str, str], started: Any
    ) -> None:
        super().__init__(poll, wait, arguments, started)
        self._client = client

    async def status(self) -> T:
        """Ask once how it stands."""
        self._last = await self._client.send(self._poll, self._poll.build(**self._arguments))
        return self._last.value

    async def wait(self, timeout: float | None = None) -> T:
        """Wait until it is done. A poll that fails in a way that may pass is no reason to give up.

        Args:
            timeout: Seconds; the spec's own bound where it is not given.

        Raises:
            JobFailedError: It ended badly; `JobExpiredError` where it had an end of its own.
            JobTimeoutError: It was not done in time; it may still get done.
        """
        timeout = self._wait.timeout if timeout is None else timeout
        end = time.monotonic() + timeout
        while True:
            poll: ApiResponse[T] | Exception
            try:
                poll = await self._client.send(self._poll, self._poll.build(**self._arguments))
            except _PASSING as error:
                poll = error
            if not isinstance(poll, Exception) and self._settled(poll):
                return poll.value
            await asyncio.sleep(self._pause(poll, end - time.monotonic(), timeout))

    async def result(self, timeout: float | None = None) -> Any:
        """Wait until it is done and give its result: what the spec's `x-wait` names, or the last answer."""
        if self._last is None or self.state not in self._wait.done:
            await self.wait(timeout)
        return self._result()

    async def download(self, to: str | Path, *, timeout: float | None = None, progress: Progress | None = None) -> Path:
        """Wait until it is done and download its result, which is a URL, without credentials.

        Args:
            to: The file to write; it appears when it is complete.
            timeout: Seconds to wait for the job.
            progress: Called with the bytes so far and in all (`None` where unknown).
        """
        from .downloads import download_async

        return await download_async(self._client, str(await self.result(timeout)), to, progress=progress)


Progress = Callable[[int, int | None], None]


def _expiry(wait: Wait, reply: ApiResponse[Any]) -> datetime.datetime | None:
    found = UNSET if wait.expires is None else evaluate(wait.expires, headers=reply.headers, body=reply.body)
    return found if isinstance(found, datetime.datetime) and found.tzinfo is not None else None


def _now(reply: ApiResponse[Any]) -> datetime.datetime:
    """By the service's clock, where it tells the time."""
    said = moment(reply.headers.get("date", ""))
    return datetime.datetime.fromtimestamp(time.time() if said is None else said, datetime.UTC)


def _state(wait: Wait, reply: ApiResponse[Any]) -> str | None:
    found = evaluate(wait.state, headers=reply.headers, body=reply.body)
    return None if found is UNSET or found is None else str(found)


def _arguments(wait: Wait, given: Mapping[str, Any], reply: ApiResponse[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, expression in wait.arguments.items():
        if expression.startswith("$request."):
            value = given[expression.rpartition(".")[2]]
        else:
            value = evaluate(expression, headers=reply.headers, body=reply.body)
        if value is UNSET or value is None:
            raise JobFailedError(
                f"the answer holds no {expression}, there is nothing to wait for", state=None, last=reply.value
            )
        found[name] = str(value)
    return found


def _kept(poll: Operation[..., Any], token: str) -> dict[str, str]:
    try:
        kept = msgspec.json.decode(token)
        arguments = {str(name): str(value) for name, value in kept["arguments"].items()}
        operation = kept["operation"]
    except (msgspec.DecodeError, TypeError, KeyError, AttributeError) as error:
        raise ArgumentError("token", f"is not the token of a job: {error}") from None
    if operation != poll.id:
        raise ArgumentError("token", f"belongs to {operation}, not to {poll.id}")
    return arguments


def start_job(
    client: Client, poll: Operation[..., T], wait: Wait, given: Mapping[str, Any], reply: ApiResponse[Any]
) -> Job[T]:
    """The job that a starting call's answer tells of."""
    return Job(client, poll, wait, _arguments(wait, given, reply), reply.value)


def start_async_job(
    client: AsyncClient, poll: Operation[..., T], wait: Wait, given: Mapping[str, Any], reply: ApiResponse[Any]
) -> AsyncJob[T]:
    """The job that a starting call's answer tells of."""
    return AsyncJob(client, poll, wait, _arguments(wait, given, reply), reply.value)


def resume_job(client: Client, poll: Operation[..., T], wait: Wait, token: str) -> Job[T]:
    """The job that a token stands for."""
    return Job(client, poll, wait, _kept(poll, token), None)


def resume_async_job(client: AsyncClient, poll: Operation[..., T], wait: Wait, token: str) -> AsyncJob[T]:
    """The job that a token stands for."""
    return AsyncJob(client, poll, wait, _kept(poll, token), None)
