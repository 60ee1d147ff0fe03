"""One declaration of a method, bound to a sync or an async resource.

`get = Method(get_user)` in a resource's class gives `resource.get(id)` its builder's own signature: it returns the
record on a sync resource and an awaitable of it on an async one. `.raw(...)` gives the whole reply.
"""

# pyright: reportIncompatibleMethodOverride=false
# `__doc__` is the builder's, by a property that every class here inherits.

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, overload

from .operation import ApiResponse, Operation, PagedOperation
from .plans import Wait

# What sends, pages and waits is imported by the first call, not with every resource.
if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .jobs import AsyncJob, Job
    from .pagination import AsyncPager, Pager

__all__ = ["AsyncResource", "Link", "Method", "Paged", "Resource", "StartMethod"]

P = ParamSpec("P")

T = TypeVar("T")


class Resource:
    """A group of methods that call and wait."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


class AsyncResource:
    """A group of methods to be awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client


# Looks like its builder: `help()`, `inspect.signature` and editors show the real signature and text.
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


# A method of one resource.
class _Bound(_SignatureProxy):
    __slots__ = ()

    # pydoc shows as a routine what has __get__ and is no class.
    def __get__(self, instance: object, owner: type) -> Self:
        return self


# A method of a sync resource.
class BoundMethod(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_operation")

    def __init__(self, operation: Operation[P, T], client: Client) -> None:
        super().__init__(operation.build)
        self._operation, self._client = operation, client

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        return self._client.send(self._operation, self._operation.build(*args, **kwargs)).value

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
        """The same call, giving the whole reply: value, body, status, headers, bytes, request id."""
        return self._client.send(self._operation, self._operation.build(*args, **kwargs))


# A method of an async resource.
class AsyncBoundMethod(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_operation")

    def __init__(self, operation: Operation[P, T], client: AsyncClient) -> None:
        super().__init__(operation.build)
        self._operation, self._client = operation, client

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        return (await self._client.send(self._operation, self._operation.build(*args, **kwargs))).value

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
        """The same call, giving the whole reply: value, body, status, headers, bytes, request id."""
        return await self._client.send(self._operation, self._operation.build(*args, **kwargs))


# A method that answers with one value.
class Method(_SignatureProxy, Generic[P, T]):
    __slots__ = ("operation",)

    def __init__(self, operation: Operation[P, T]) -> None:
        super().__init__(operation.build)
        self.operation = operation

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource, owner: type) -> BoundMethod[P, T]: ...
    @overload
    def __get__(self, resource: AsyncResource, owner: type) -> AsyncBoundMethod[P, T]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        if isinstance(resource, Resource):
            return BoundMethod(self.operation, resource._client)
        if isinstance(resource, AsyncResource):
            return AsyncBoundMethod(self.operation, resource._client)
        return self


# A list method of a sync resource.
class BoundPaged(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_operation")

    def __init__(self, operation: PagedOperation[P, T], client: Client) -> None:
        super().__init__(operation.build)
        self._operation, self._client = operation, client

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pager[T]:
        from .pagination import Pager

        return Pager(self._client, self._operation, self._operation.build(*args, **kwargs))


# A list method of an async resource.
class AsyncBoundPaged(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_operation")

    def __init__(self, operation: PagedOperation[P, T], client: AsyncClient) -> None:
        super().__init__(operation.build)
        self._operation, self._client = operation, client

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[T]:
        from .pagination import AsyncPager

        return AsyncPager(self._client, self._operation, self._operation.build(*args, **kwargs))


# A method that answers with a list, page by page.
class Paged(_SignatureProxy, Generic[P, T]):
    __slots__ = ("operation",)

    def __init__(self, operation: PagedOperation[P, T]) -> None:
        super().__init__(operation.build)
        self.operation = operation

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource, owner: type) -> BoundPaged[P, T]: ...
    @overload
    def __get__(self, resource: AsyncResource, owner: type) -> AsyncBoundPaged[P, T]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        if isinstance(resource, Resource):
            return BoundPaged(self.operation, resource._client)
        if isinstance(resource, AsyncResource):
            return AsyncBoundPaged(self.operation, resource._client)
        return self


# A method of a sync resource that starts something and gives a job to wait for.
class BoundStartMethod(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_launch")

    def __init__(self, launch: StartMethod[P, T], client: Client) -> None:
        super().__init__(launch.start.build)
        self._launch, self._client = launch, client

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Job[T]:
        arguments = inspect.signature(self._launch.start.build).bind(*args, **kwargs).arguments
        reply = self._client.send(self._launch.start, self._launch.start.build(*args, **kwargs))
        from .jobs import start_job

        return start_job(self._client, self._launch.poll, self._launch.wait, arguments, reply)

    def resume(self, token: str) -> Job[T]:
        """The job that a `Job.token` stands for, perhaps of another process."""
        from .jobs import resume_job

        return resume_job(self._client, self._launch.poll, self._launch.wait, token)


# A method of an async resource that starts something and gives a job to wait for.
class AsyncBoundStartMethod(_Bound, Generic[P, T]):
    __slots__ = ("_client", "_launch")

    def __init__(self, launch: StartMethod[P, T], client: AsyncClient) -> None:
        super().__init__(launch.start.build)
        self._launch, self._client = launch, client

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncJob[T]:
        arguments = inspect.signature(self._launch.start.build).bind(*args, **kwargs).arguments
        reply = await self._client.send(self._launch.start, self._launch.start.build(*args, **kwargs))
        from .jobs import start_async_job

        return start_async_job(self._client, self._launch.poll, self._launch.wait, arguments, reply)

    def resume(self, token: str) -> AsyncJob[T]:
        """The job that a `Job.token` stands for, perhaps of another process."""
        from .jobs import resume_async_job

        return resume_async_job(self._client, self._launch.poll, self._launch.wait, token)


# A method that starts something and gives a job to wait for.
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
        if isinstance(resource, Resource):
            return BoundStartMethod(self, resource._client)
        if isinstance(resource, AsyncResource):
            return AsyncBoundStartMethod(self, resource._client)
        return self


# A method that gives a URL for a browser.
class BoundLink(_Bound, Generic[P]):
    __slots__ = ("_server",)

    def __init__(self, operation: Operation[P, Any], server: str) -> None:
        super().__init__(operation.build)
        self._server = server

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> str:
        call = self._build(*args, **kwargs)
        return f"{call.server or self._server}{call.target}"


# A method that calls nothing: it gives the URL for a browser to open.
class Link(_SignatureProxy, Generic[P]):
    __slots__ = ("operation",)

    def __init__(self, operation: Operation[P, Any]) -> None:
        super().__init__(operation.build)
        self.operation = operation

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource | AsyncResource, owner: type) -> BoundLink[P]: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> Any:
        return self if resource is None else BoundLink(self.operation, resource._client.server)
