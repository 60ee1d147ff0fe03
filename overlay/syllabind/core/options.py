"""How calls are made: timeouts, deadline, retrying, strictness."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import TypedDict

import attrs

from ..errors import ArgumentError
from ._http import http
from .deadline import Deadline
from .network_settings import Cert, Verify
from .operation import Api
from .redaction import validate_header_value
from .retry import Attempt, RetryPolicy, check_numbers

__all__ = ["HTTP_TOKEN", "OPTIONS", "AsyncClientOptions", "ClientOptions", "Hooks", "OptionChanges", "Options"]

HTTP_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")  # names of headers and methods (RFC 9110, 5.6.2)
_OWN_HEADERS = frozenset(
    "accept accept-encoding authorization connection content-length content-type host proxy-authorization "
    "transfer-encoding".split()
)


class Hooks(TypedDict, total=False):
    """Functions to call with each attempt of a call; before it is sent, its status is `None`."""

    request: Callable[[Attempt], object]
    response: Callable[[Attempt], object]


def _check_hooks(_: object, __: object, hooks: Hooks) -> None:
    wrong = hooks.keys() - Hooks.__annotations__.keys()
    if wrong or not all(callable(each) and not inspect.iscoroutinefunction(each) for each in hooks.values()):
        raise ArgumentError("hooks", f"must be plain functions by the names request and response, got {dict(hooks)}")


def _checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in headers.items():
        if not HTTP_TOKEN.fullmatch(name) or name.lower() in _OWN_HEADERS:
            raise ArgumentError("headers", f"must have other names than the client sets itself, got {name[:100]!r}")
        validate_header_value(f"headers[{name!r}]", value, spaces=True)
    return {**headers}


OPTIONS = "syllabind.options"
"""Name of the request extension with the client's options, whose timeouts no deadline has shortened."""


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
        headers: Further headers of each call; for one call, `client.with_options(headers=...)`. Token requests and
            downloads from elsewhere do not have them.
        hooks: Functions to call with each attempt, `request` before it is sent and `response` after it. They may be
            called in any thread, and what they raise ends the call. Token requests do not call them.
    """

    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    deadline: float | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    strict: bool = False
    paced: bool = False
    largest_body: int = 64 * 1024 * 1024
    headers: Mapping[str, str] = attrs.field(factory=dict, converter=_checked_headers, repr=False, hash=False)
    hooks: Hooks = attrs.field(factory=Hooks, validator=_check_hooks, hash=False)
    _max_retries: int | None = attrs.field(default=None, alias="max_retries", repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        given = {} if self.deadline is None else {"deadline": self.deadline}
        check_numbers(connect_timeout=self.connect_timeout, read_timeout=self.read_timeout, **given)
        check_numbers(largest_body=self.largest_body)
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
    headers: Mapping[str, str]
    hooks: Hooks


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
