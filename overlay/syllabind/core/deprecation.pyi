from typing import Any, Generic, ParamSpec, Self, TypeVar, overload

from typing_extensions import deprecated

from . import descriptors as of

P = ParamSpec("P")
T = TypeVar("T")

class Deprecated(Generic[T]):
    def __init__(self, method: T) -> None: ...
    @overload
    @deprecated("The vendor deprecates this operation")
    def __get__(self: Deprecated[of.Method[P, T]], on: of.Resource, owner: type) -> of.BoundMethod[P, T]: ...
    @overload
    @deprecated("The vendor deprecates this operation")
    def __get__(self: Deprecated[of.Method[P, T]], on: of.AsyncResource, owner: type) -> of.AsyncBoundMethod[P, T]: ...
    @overload
    @deprecated("The vendor deprecates this operation")
    def __get__(self: Deprecated[of.Paged[P, T]], on: of.Resource, owner: type) -> of.BoundPaged[P, T]: ...
    @overload
    @deprecated("The vendor deprecates this operation")
    def __get__(self: Deprecated[of.Paged[P, T]], on: of.AsyncResource, owner: type) -> of.AsyncBoundPaged[P, T]: ...

class DeprecatedMember(Generic[T]):
    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    @deprecated("The vendor deprecates this member")
    def __get__(self, instance: object, owner: type) -> T: ...
    def __set__(self, instance: object, value: T) -> None: ...

def deprecated_field(*, default: Any = ..., name: str | None = None) -> Any: ...
