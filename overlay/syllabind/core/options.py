"""How calls are made: timeouts, deadline, retrying, strictness."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

import attrs

from ._http import http
from .deadline import Deadline
from .network_settings import Cert, Verify
from .operation import Api
from .retry import Attempt, RetryPolicy

__all__ = ["AsyncClientOptions", "ClientOptions", "OptionChanges", "Options"]


@attrs.frozen(kw_only=True, slots=True)
class Options:
    """How calls are made. Change some of them for a while with `with_options()`.

    Attributes:
        connect_timeout: Seconds to wait for a connection to be made.
        read_timeout: Seconds to wait for the next bytes, and to write.
        deadline: Seconds for one call in all: retries, pauses, token requests, waiting for a free connection, headers
            and body; `None` for no such bound.
        retry: When a request is sent again; `max_retries=2` is short for a policy with that number.
        strict: Refuse answers that break the spec, where otherwise they are kept and marked.
        paced: Stay below the rate limits that the answers contain, if the API sends them.
        largest_body: Bytes that an answer may have, decompressed; downloads are not bounded.
        on_attempt: Called after each sending, with the attempt and the seconds until the next one (`None` if there
            is none).
    """

    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    deadline: float | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    strict: bool = False
    paced: bool = False
    largest_body: int = 64 * 1024 * 1024
    on_attempt: Callable[[Attempt, float | None], None] | None = None
    _max_retries: int | None = attrs.field(default=None, alias="max_retries", repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self._max_retries is not None:
            object.__setattr__(self, "retry", attrs.evolve(self.retry, max_retries=self._max_retries))
            object.__setattr__(self, "_max_retries", None)  # so that `attrs.evolve` may give another policy

    @property
    def max_retries(self) -> int:
        """The largest number of times that a request is sent again."""
        return self.retry.max_retries

    def timeout(self, deadline: Deadline) -> dict[str, float]:
        """Return the timeouts of one sending, in the shape that a transport takes.

        Raises:
            OutOfTimeError: The deadline has passed.
        """
        connect, read = deadline.cap(self.connect_timeout), deadline.cap(self.read_timeout)
        return {"connect": connect, "pool": connect, "read": read, "write": read}


class OptionChanges(TypedDict, total=False):
    """What `with_options` can change; see `Options`. `max_retries` is that of `retry`."""

    connect_timeout: float
    read_timeout: float
    deadline: float | None
    retry: RetryPolicy
    max_retries: int
    strict: bool
    paced: bool
    largest_body: int
    on_attempt: Callable[[Attempt, float | None], None] | None


class _ClientArguments(TypedDict, total=False):
    api: Api | None
    server: str | None
    options: Options | None
    trust_env: bool
    proxy: str | None
    verify: Verify
    cert: Cert


class ClientOptions(_ClientArguments, total=False):
    """Arguments of a client beside its credential; see `Client`."""

    transport: http.BaseTransport | None


class AsyncClientOptions(_ClientArguments, total=False):
    """Arguments of an asynchronous client beside its credential; see `Client`."""

    transport: http.AsyncBaseTransport | None
