"""Jobs: waiting for what a call has started, as the spec's `x-wait` says."""

from __future__ import annotations

import datetime
import time
from collections.abc import Coroutine, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import msgspec
from msgspec import UNSET

from ..errors import (
    ApiError,
    ArgumentError,
    ConnectionFailedError,
    JobExpiredError,
    JobFailedError,
    JobTimeoutError,
    RateLimitedError,
    ServerError,
)
from .deadline import Deadline
from .downloads import Progress, checked_target, download_steps
from .effects import Sleep, Steps
from .expressions import evaluate
from .models import Model
from .plans import Wait
from .retry import moment, retry_after

if TYPE_CHECKING:
    from .api_response import ApiResponse
    from .client import AsyncClient, Client
    from .operation import Operation

__all__ = ["AsyncJob", "Job"]

T = TypeVar("T")
_SHORTEST = 0.1
_PASSING = (ConnectionFailedError, RateLimitedError, ServerError)
_LINK_EXPIRED = frozenset({400, 401, 403, 404, 410})
_LONGEST_TOKEN = 16_384


class _JobBase(Generic[T]):
    def __init__(
        self, client: Any, poll: Operation[..., T], wait: Wait, arguments: Mapping[str, str], started: Any = None
    ) -> None:
        self._client, self._poll, self._wait = client, poll, wait
        self._arguments = dict(arguments)
        self._last: ApiResponse[T] | None = None
        self.started = started

    @classmethod
    def of(
        cls, client: Any, poll: Operation[..., T], wait: Wait, given: Mapping[str, Any], response: ApiResponse[Any]
    ) -> Self:
        """Return the job that the answer of a starting call names.

        Args:
            client: Sends the polls.
            poll: The polled operation.
            wait: The plan.
            given: The Python arguments of the starting call.
            response: Its answer.

        Raises:
            JobFailedError: The answer names none.
        """
        return cls(client, poll, wait, _arguments(wait, given, response), response.value)

    @classmethod
    def resumed(cls, client: Any, poll: Operation[..., T], wait: Wait, token: str) -> Self:
        """Return the job that a token stands for.

        Raises:
            ArgumentError: It is not the token of such a job.
        """
        return cls(client, poll, wait, _parsed(poll, token))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.token} in state {self.state}>"

    @property
    def token(self) -> str:
        """Text that stands for this job, to be resumed later or elsewhere; it contains no secret."""
        return msgspec.json.encode({"operation": self._poll.id, "arguments": self._arguments}).decode()

    @property
    def state(self) -> str | None:
        """The state in the last poll; `None` before the first."""
        return None if self._last is None else _state(self._wait, self._last)

    def _status_steps(self, deadline: Deadline | None = None) -> Steps[T]:
        call = self._poll.build(**self._arguments)
        last: ApiResponse[T] = yield from self._client.send_steps(self._poll, call, deadline=deadline)
        self._last = last
        return last.value

    def _wait_steps(self, timeout: float | None) -> Steps[T]:
        seconds = self._wait.timeout if timeout is None else timeout
        deadline = Deadline(seconds)
        while True:
            cause: Exception | None = None
            try:
                yield from self._status_steps(deadline)
            except _PASSING as error:
                cause, asked = error, getattr(error, "retry_after", None)
            else:
                assert self._last is not None
                if self._is_done(self._last):
                    return self._last.value
                asked = retry_after(self._last.headers, time.time())
            left = deadline.left()
            if left <= 0 or (asked is not None and asked > left):
                said = "has given no state" if self.state is None else f"still says {self.state}"
                text = f"{self._poll.id} {said} after {seconds:g} s: {self.token}"
                raise JobTimeoutError(text, state=self.state, last=self._last and self._last.value) from cause
            yield Sleep(min(left, self._wait.every if asked is None else max(asked, _SHORTEST)))

    def _result_steps(self, timeout: float | None) -> Steps[Any]:
        if self._last is None or self.state not in self._wait.done:
            yield from self._wait_steps(timeout)
        return self._result()

    def _download_steps(self, to: str | Path, timeout: float | None, progress: Progress | None) -> Steps[Path]:
        checked_target(to)
        url = yield from self._result_steps(timeout)
        try:
            return (yield from download_steps(self._client, str(url), to, progress))
        except ApiError as error:
            if error.status not in _LINK_EXPIRED:
                raise
            # Links are valid for some minutes only; the service gives another one with each status.
            yield from self._status_steps()
            if (another := self._result()) == url:
                raise
            return (yield from download_steps(self._client, str(another), to, progress))

    def _is_done(self, response: ApiResponse[T]) -> bool:
        """Return whether the job is done. A state that the spec does not know is not.

        Raises:
            JobFailedError: The job failed.
        """
        state = _state(self._wait, response)
        if state in self._wait.failed:
            raise JobFailedError(f"{self._poll.id} says {state}: {self.token}", state=state, last=response.value)
        if state in self._wait.done:
            return True
        if (end := _expiry(self._wait, response)) is not None and end <= _now(response):
            text = f"{self._poll.id} says {state}, but it ended at {end.isoformat()}: {self.token}"
            raise JobExpiredError(text, state=state, last=response.value)
        return False

    def _result(self) -> Any:
        assert self._last is not None
        if not self._wait.result:
            return self._last.value
        for found in _values(self._wait.result, self._last):
            return found
        text = f"{self._poll.id} says {self.state}, but its answer has no {' or '.join(self._wait.result)}"
        raise JobFailedError(text, state=self.state, last=self._last.value)


class Job(_JobBase[T]):
    """A job that a call has started.

    Attributes:
        started: The value of the starting call; `None` if the job was resumed.
    """

    _client: Client

    def status(self) -> T:
        """Return the current status."""
        return self._client.run(self._status_steps())

    def wait(self, timeout: float | None = None) -> T:
        """Wait until the job is done and return its last status. A poll that fails for a moment is repeated.

        Args:
            timeout: Seconds; the spec's own bound by default.

        Raises:
            JobFailedError: It failed; `JobExpiredError` if its own time limit passed.
            JobTimeoutError: It was not done in time; it may still finish.
        """
        return self._client.run(self._wait_steps(timeout))

    def result(self, timeout: float | None = None) -> Any:
        """Wait until the job is done and return its result: what the spec's `x-wait` names, or the last status."""
        return self._client.run(self._result_steps(timeout))

    def download(self, to: str | Path, *, timeout: float | None = None, progress: Progress | None = None) -> Path:
        """Wait until the job is done and download its result, which is a URL, without credentials.

        Args:
            to: The file to write; it appears when it is complete.
            timeout: Seconds to wait for the job.
            progress: Called with the bytes so far and in all (`None` if unknown).
        """
        return self._client.run(self._download_steps(to, timeout, progress))


class AsyncJob(_JobBase[T]):
    """A job that a call has started, to be awaited; see `Job`."""

    _client: AsyncClient

    def status(self) -> Coroutine[Any, Any, T]:
        """Return the current status."""
        return self._client.run(self._status_steps())

    def wait(self, timeout: float | None = None) -> Coroutine[Any, Any, T]:
        """Wait until the job is done and return its last status; see `Job.wait`."""
        return self._client.run(self._wait_steps(timeout))

    def result(self, timeout: float | None = None) -> Coroutine[Any, Any, Any]:
        """Wait until the job is done and return its result; see `Job.result`."""
        return self._client.run(self._result_steps(timeout))

    def download(
        self, to: str | Path, *, timeout: float | None = None, progress: Progress | None = None
    ) -> Coroutine[Any, Any, Path]:
        """Wait until the job is done and download its result; see `Job.download`."""
        return self._client.run(self._download_steps(to, timeout, progress))


def _expiry(wait: Wait, response: ApiResponse[Any]) -> datetime.datetime | None:
    found = UNSET if wait.expires is None else evaluate(wait.expires, headers=response.headers, body=response.body)
    return found if isinstance(found, datetime.datetime) and found.tzinfo is not None else None


def _now(response: ApiResponse[Any]) -> datetime.datetime:
    """Return the time by the service's clock, if the answer has it."""
    said = moment(response.headers.get("date", ""))
    return datetime.datetime.fromtimestamp(time.time() if said is None else said, datetime.UTC)


def _state(wait: Wait, response: ApiResponse[Any]) -> str | None:
    texts = (str(found) for found in _values(wait.state, response) if not isinstance(found, Model))
    return next(texts, None)


def _values(expressions: Iterable[str], response: ApiResponse[Any]) -> Iterator[Any]:
    """Yield what the expressions lead to in an answer, leaving out those that lead to nothing."""
    for each in expressions:
        found = evaluate(each, headers=response.headers, body=response.body)
        if found is not UNSET and found is not None:
            yield found


def _arguments(wait: Wait, given: Mapping[str, Any], response: ApiResponse[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, expression in wait.arguments.items():
        if expression.startswith("$request."):
            value = given[expression.rpartition(".")[2]]
        else:
            value = evaluate(expression, headers=response.headers, body=response.body)
        if value is UNSET or value is None:
            text = f"the answer has no {expression}, there is nothing to wait for"
            raise JobFailedError(text, state=None, last=response.value)
        found[name] = str(value)
    return found


def _parsed(poll: Operation[..., Any], token: str) -> dict[str, str]:
    if not isinstance(token, str) or len(token) > _LONGEST_TOKEN:
        raise ArgumentError("token", "is not the token of a job")
    try:
        kept = msgspec.json.decode(token)
        arguments = {str(name): str(value) for name, value in kept["arguments"].items()}
        operation = kept["operation"]
    except (msgspec.DecodeError, TypeError, KeyError, AttributeError, UnicodeEncodeError, RecursionError) as error:
        raise ArgumentError("token", f"is not the token of a job: {error}") from None
    if operation != poll.id:
        raise ArgumentError("token", f"belongs to {operation}, not to {poll.id}")
    return arguments
