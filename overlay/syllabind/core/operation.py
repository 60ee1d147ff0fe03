"""What an endpoint is to the runtime: how to build its request, and how to read its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import UnionType
from typing import Any, Generic, ParamSpec, TypeVar, Union, get_args, get_origin, is_typeddict

import attrs

from .plans import Plan
from .request import RequestSpec
from .response import Decoded, Decoder, InvalidBodyError

__all__ = ["Api", "Operation", "PagedOperation", "model_type", "operation", "paged"]

P = ParamSpec("P")
T = TypeVar("T")
FORMAT = 1
"""The format of generated packages that this version runs."""


@attrs.frozen(kw_only=True, slots=True)
class RawDecoder:
    """Reads an answer that is no JSON.

    Attributes:
        text: Whether it is text, rather than bytes.
    """

    text: bool

    def read(self, content: bytes, *, strict: bool = False) -> Decoded:
        """Give the body as it came.

        Raises:
            InvalidBodyError: It is to be text and is not UTF-8.
        """
        try:
            value = content.decode() if self.text else content
        except UnicodeDecodeError as error:
            raise InvalidBodyError(str(error)) from None
        return Decoded(body=value, value=value)


def _runs(api: Api, _: Any, number: int) -> None:
    if number != FORMAT:
        newer = f"pip install --upgrade 'syllabind' runs newer ones; `syllabind generate` makes format {FORMAT}"
        raise ImportError(f"{api.name} was generated in format {number}, this syllabind runs {FORMAT}: {newer}")


@attrs.frozen(kw_only=True, slots=True)
class Api:
    """What all operations of one API share.

    Attributes:
        name: The API's short name, as in `SYLLABIND_<NAME>_*`.
        format: Number of the format that the package was generated in.
        server: Its default origin.
        accept: Media type asked for.
        request_id: Runtime expression of the vendor's request id.
        errors: Where an error body may say its code and message, as pairs of runtime expressions.
        invalid_token: Statuses, and the vendor's codes with them, of answers that mean an invalid access token.
        rate_limit: Names of the headers with the limit (`600r/m`) and the burst; empty where no answer says them.
        schemes: Names of its security schemes.
        base: The API that it is a variant of, whose credentials it takes as well.
    """

    name: str
    format: int = attrs.field(default=FORMAT, validator=_runs)
    server: str
    accept: str = "application/json"
    request_id: str | None = None
    errors: tuple[tuple[str | None, str | None], ...] = ()
    invalid_token: tuple[tuple[int, str | None], ...] = ((401, None),)
    rate_limit: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    base: str | None = None


@attrs.frozen(kw_only=True, slots=True)
class Operation(Generic[P, T]):
    """One endpoint.

    Attributes:
        id: The spec's operationId.
        build: Makes the request of Python arguments; pure.
        reader: Reads a successful answer; `None` where it has no body.
        security: The security schemes that it takes, any one of them, or all of some joined by `+`; empty for none.
        idempotent: Whether it may be sent again after a lost answer.
        key: Name of the query parameter for an idempotency key.
        accept: Media type asked for, where it is not the API's.
    """

    id: str
    build: Callable[P, RequestSpec]
    reader: Decoder | RawDecoder | None
    security: tuple[str, ...] = ()
    idempotent: bool = False
    key: str | None = None
    accept: str | None = None
    returns: type[T] | None = None


@attrs.frozen(kw_only=True, slots=True)
class PagedOperation(Generic[P, T]):
    """An endpoint whose answer is one page of a list."""

    operation: Operation[P, list[T]]
    plan: Plan

    @property
    def id(self) -> str:
        """The spec's operationId."""
        return self.operation.id

    @property
    def build(self) -> Callable[P, RequestSpec]:
        """Makes the request of Python arguments; pure."""
        return self.operation.build


def operation(
    id: str,
    body: Any,
    returns: type[T],
    at: str = "",
    *,
    auth: str = "",
    idempotent: bool = False,
    key: str | None = None,
    accept: str | None = None,
) -> Callable[[Callable[P, RequestSpec]], Operation[P, T]]:
    """Make an operation of its builder.

    Args:
        id: The spec's operationId.
        body: Type of the whole answer; `bytes` where it is no JSON, `None` where it is empty.
        returns: Type of what the method returns.
        at: JSON pointer of that part in the answer.
        auth: Names of the security schemes that it takes, separated by spaces; those needed together joined by `+`.
        idempotent: Whether it may be sent again after a lost answer.
        key: Name of the query parameter for an idempotency key.
        accept: Media type asked for, where it is not the API's.
    """

    def decorate(build: Callable[P, RequestSpec]) -> Operation[P, T]:
        return Operation(
            id=id,
            build=build,
            reader=None
            if body is None
            else RawDecoder(text=returns is str)
            if body is bytes
            else Decoder(body, at, many=get_origin(returns) is list),
            security=tuple(auth.split()),
            idempotent=idempotent,
            key=key,
            accept=accept,
            returns=returns,
        )

    return decorate


def paged(
    id: str, body: Any, item: type[T], plan: Plan, *, auth: str = "", accept: str | None = None
) -> Callable[[Callable[P, RequestSpec]], PagedOperation[P, T]]:
    """Make a paged operation of its builder.

    Args:
        id: The spec's operationId.
        body: Type of one page.
        item: Type of one record.
        plan: How the pages hang together.
        auth: Names of the security schemes that it takes, separated by spaces; those needed together joined by `+`.
        accept: Media type asked for, where it is not the API's.
    """

    def decorate(build: Callable[P, RequestSpec]) -> PagedOperation[P, T]:
        inner: Operation[P, list[T]] = Operation(
            id=id,
            build=build,
            reader=Decoder(body, plan.items, many=True),
            security=tuple(auth.split()),
            idempotent=True,
            accept=accept,
        )
        return PagedOperation(operation=inner, plan=plan)

    return decorate


def model_type(declared: Any) -> Any:
    """Return the annotation of a body as models alone, without the plain dicts that it also takes."""
    origin, arguments = get_origin(declared), get_args(declared)
    if origin is Sequence:
        return list[model_type(arguments[0])]  # type: ignore[misc]  # known at run time only
    if origin in (Union, UnionType):
        return Union[tuple(model_type(each) for each in arguments if not is_typeddict(each))]  # noqa: UP007
    return declared
