"""Methods that are declared once and bound to a sync or an async resource.

`get = Method(get_user)` in a resource's class gives `resource.get(id)` the signature of its builder: it returns the
record on a sync resource and an awaitable of it on an async one. `.raw(...)` returns the whole response.
"""

# pyright: reportIncompatibleMethodOverride=false
# `__doc__` is the builder's, by a property that every class here inherits.

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

from .api_response import ApiResponse
from .operation import Operation, PagedOperation, RawDecoder
from .plans import Wait
from .request import RequestSpec

# What pages, waits and downloads is imported by the first call, not with every resource.
if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .downloads import Progress
    from .effects import Steps
    from .jobs import AsyncJob, Job
    from .pagination import AsyncPager, Pager

__all__ = ["AsyncResource", "Link", "Method", "Paged", "Resource", "StartMethod"]

P = ParamSpec("P")
T = TypeVar("T")
Declared = TypeVar("Declared", bound="Operation[..., Any] | PagedOperation[..., Any]")


class _ResourceBase:
    __slots__ = ("_client",)
    _client: Any

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {_place(self._client)}>"


class Resource(_ResourceBase):
    """A group of methods that call and wait."""

    __slots__ = ()

    def __init__(self, client: Client) -> None:
        self._client = client


class AsyncResource(_ResourceBase):
    """A group of methods to be awaited."""

    __slots__ = ()

    def __init__(self, client: AsyncClient) -> None:
        self._client = client


def _place(client: Any) -> str:
    return f"{client.api.name} at {client.server}"


# Shows its builder: `help()`, `inspect.signature` and editors find the real signature and text.
class _SignatureProxy:
    __slots__ = ("_build",)

    # A class statement gives every subclass a `__doc__` of its own, which would hide the builder's.
    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__doc__ = _SignatureProxy.__dict__["__doc__"]  # type: ignore[method-assign]

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self._build).replace(return_annotation=inspect.Signature.empty)

    @property
    def __name__(self) -> str:
        return self._build.__name__

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return self._build.__doc__

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        return self._build


# What a descriptor is on one resource.
class _Bound(_SignatureProxy):
    __slots__ = ("_awaited", "_client", "_method")

    def __init__(self, method: Any, resource: Resource | AsyncResource) -> None:
        self._build, self._method, self._client = method._build, method, resource._client
        self._awaited = isinstance(resource, AsyncResource)

    def __repr__(self) -> str:
        return f"<method {self.__name__} of {_place(self._client)}>"

    # pydoc shows as a routine what has __get__ and is no class.
    def __get__(self, instance: object, owner: type) -> Self:
        return self


# A method that calls. On an async resource, its client returns awaitables of what is declared here.
class BoundMethod(_Bound, Generic[P, T]):
    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        return self._client.run(self._value_steps(self._build(*args, **kwargs)))  # type: ignore[no-any-return]

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
        """Return the whole response of the same call: value, body, status, headers, bytes, request id."""
        return self._client.send(self._method.operation, self._build(*args, **kwargs))  # type: ignore[no-any-return]

    def download(self, *args: Any, to: str | Path, progress: Progress | None = None, **kwargs: Any) -> Path:
        """Make the same call and write the file that it answers with, in a stream.

        Args:
            *args: The arguments of the call.
            to: The file to write; it appears when it is complete.
            progress: Called with the bytes so far and in all (`None` if unknown).
            **kwargs: The arguments of the call.

        Raises:
            TypeError: The call does not answer with a file.
        """
        from .downloads import save_steps

        operation = self._method.operation
        if not isinstance(operation.reader, RawDecoder):
            raise TypeError(f"{operation.id} does not answer with a file")
        call = self._build(*args, **kwargs)
        return self._client.run(save_steps(self._client, operation, call, to, progress))  # type: ignore[no-any-return]

    def _value_steps(self, call: RequestSpec) -> Steps[T]:
        response: ApiResponse[T] = yield from self._client.send_steps(self._method.operation, call)
        return response.value


# A method that lists.
class BoundPaged(_Bound, Generic[P, T]):
    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pager[T]:
        from .pagination import AsyncPager, Pager

        kind: Any = AsyncPager if self._awaited else Pager
        return kind(self._client, self._method.operation, self._build(*args, **kwargs))  # type: ignore[no-any-return]


# A method that starts a job.
class BoundStartMethod(_Bound, Generic[P, T]):
    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Job[T]:
        given = inspect.signature(self._build).bind(*args, **kwargs).arguments
        return self._client.run(self._start_steps(self._build(*args, **kwargs), given))  # type: ignore[no-any-return]

    def _start_steps(self, call: RequestSpec, given: dict[str, Any]) -> Steps[Any]:
        method = self._method
        response = yield from self._client.send_steps(method.start, call)
        return self._kind.of(self._client, method.poll, method.wait, given, response)

    def resume(self, token: str) -> Job[T]:
        """Return the job that a `Job.token` stands for, perhaps of another process."""
        return self._kind.resumed(self._client, self._method.poll, self._method.wait, token)  # type: ignore[no-any-return]

    @property
    def _kind(self) -> Any:
        from .jobs import AsyncJob, Job

        return AsyncJob if self._awaited else Job


# A method that returns a URL for a browser.
class BoundLink(_Bound, Generic[P]):
    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> str:
        call = self._build(*args, **kwargs)
        return f"{call.server or self._client.server}{call.target}"


# The same classes, as type checkers see them on an async resource.
if TYPE_CHECKING:

    class AsyncBoundMethod(_Bound, Generic[P, T]):
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...
        def raw(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, ApiResponse[T]]: ...
        def download(
            self, *args: Any, to: str | Path, progress: Progress | None = None, **kwargs: Any
        ) -> Coroutine[Any, Any, Path]: ...

    class AsyncBoundPaged(_Bound, Generic[P, T]):
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[T]: ...

    class AsyncBoundStartMethod(_Bound, Generic[P, T]):
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, AsyncJob[T]]: ...
        def resume(self, token: str) -> AsyncJob[T]: ...


# What one operation declares.
class _OfOperation(_SignatureProxy, Generic[Declared]):
    __slots__ = ("operation",)

    def __init__(self, operation: Declared) -> None:
        super().__init__(operation.build)
        self.operation = operation


# A method that answers with one value.
class Method(_OfOperation[Operation[P, T]], Generic[P, T]):
    __slots__ = ()

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource, owner: type) -> BoundMethod[P, T]: ...
    @overload
    def __get__(self, resource: AsyncResource, owner: type) -> AsyncBoundMethod[P, T]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        return self if resource is None else BoundMethod(self, resource)


# A method that answers with a list, page by page.
class Paged(_OfOperation[PagedOperation[P, T]], Generic[P, T]):
    __slots__ = ()

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource, owner: type) -> BoundPaged[P, T]: ...
    @overload
    def __get__(self, resource: AsyncResource, owner: type) -> AsyncBoundPaged[P, T]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        return self if resource is None else BoundPaged(self, resource)


# A method that starts a job.
class StartMethod(_SignatureProxy, Generic[P, T]):
    __slots__ = ("poll", "start", "wait")

    def __init__(self, start: Operation[P, Any], poll: Operation[..., T], wait: Wait) -> None:
        super().__init__(start.build)
        self.start, self.poll, self.wait = start, poll, wait

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource, owner: type) -> BoundStartMethod[P, T]: ...
    @overload
    def __get__(self, resource: AsyncResource, owner: type) -> AsyncBoundStartMethod[P, T]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        return self if resource is None else BoundStartMethod(self, resource)


# A method that sends nothing: it returns the URL for a browser to open.
class Link(_OfOperation[Operation[P, Any]], Generic[P]):
    __slots__ = ()

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource | AsyncResource, owner: type) -> BoundLink[P]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        return self if resource is None else BoundLink(self, resource)
