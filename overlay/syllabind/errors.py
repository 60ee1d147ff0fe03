"""What can go wrong, one class a meaning. All derive from `SyllabindError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = [
    "ApiError",
    "ArgumentError",
    "AuthError",
    "BadRequestError",
    "ConflictError",
    "ConnectionFailedError",
    "CursorExpiredError",
    "DecodeError",
    "ForbiddenError",
    "InsecureUrlError",
    "JobExpiredError",
    "JobFailedError",
    "JobTimeoutError",
    "NotAcceptableError",
    "NotFoundError",
    "NotIncludedError",
    "PaginationLoopError",
    "RateLimitedError",
    "RequestTimeoutError",
    "ServerError",
    "SyllabindError",
    "UnauthorizedError",
    "UnexpectedStatusError",
    "UnprocessableContentError",
    "error_class",
]


class SyllabindError(Exception):
    """Base of every error that syllabind raises on purpose."""

    def __reduce__(self) -> Any:
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[SyllabindError], args: tuple[Any, ...], state: dict[str, Any]) -> SyllabindError:
    """An error out of a pickle, whatever its constructor asks for."""
    made = kind.__new__(kind)
    made.args = args
    made.__dict__.update(state)
    return made


class ArgumentError(SyllabindError, ValueError):
    """An argument that cannot be sent; nothing was sent.

    Args:
        parameter: The parameter's name on the wire, or a JSON pointer into the body.
        problem: What is wrong and what is allowed.
    """

    def __init__(self, parameter: str, problem: str) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter = parameter
        self.problem = problem


class AuthError(SyllabindError):
    """No usable credential: a sign-in, token request or refresh failed, or the wrong kind was given."""


class ConnectionFailedError(SyllabindError):
    """The service could not be reached, or the connection broke before a whole answer came.

    Args:
        message: What happened.
        attempts: How many times the request was sent; 0 where it never was.
        key: The idempotency key that the request carried: with it, the call may be made again.
    """

    def __init__(self, message: str, *, attempts: int = 1, key: str | None = None) -> None:
        super().__init__(message)
        self.attempts = attempts
        self.key = key


class RequestTimeoutError(ConnectionFailedError):
    """No answer within the time allowed."""


class InsecureUrlError(SyllabindError):
    """A link that leaves the service's origin, or plain http: credentials are never sent there."""


class NotIncludedError(SyllabindError, LookupError):
    """A JSON:API relationship names a resource that the answer did not bring along."""

    def __init__(self, *, record_type: str, relationship: str, type: str, id: str) -> None:
        super().__init__(
            f"{record_type}.{relationship} names {type} {id}, which the answer did not include; "
            f"ask for it with include= and a path that ends in {relationship}"
        )
        self.relationship = relationship
        self.type = type
        self.id = id


class DecodeError(SyllabindError):
    """An answer that is not what its operation declares.

    Args:
        operation: The operation's id.
        status: HTTP status of the answer.
        problem: What is wrong.
        pointer: JSON pointer of the place, where it is known.
        body_start: How the body begins, without secrets.
        request_id: The vendor's id of the request, where it is known.
    """

    def __init__(
        self,
        *,
        operation: str,
        status: int,
        problem: str,
        pointer: str = "",
        body_start: str = "",
        request_id: str | None = None,
    ) -> None:
        self.operation = operation
        self.status = status
        self.problem = problem
        self.pointer = pointer
        self.request_id = request_id
        self.body_start = body_start
        place = f" at {pointer}" if pointer else ""
        begins = f"; it begins: {body_start!r}" if body_start else ""
        super().__init__(f"{operation} answered {status}, unreadable{place}: {problem}{_asked(request_id)}{begins}")


class ApiError(SyllabindError):
    """The service refused or failed. The subclasses tell the meanings apart.

    Args:
        operation: The operation's id.
        status: HTTP status.
        code: The vendor's machine code, where the answer holds one.
        message: The vendor's text, where the answer holds one.
        request_id: The vendor's id of the request, where the answer holds one; quote it to their support.
        retry_after: Seconds that the service asks to wait, where it does.
        attempts: How many times the request was sent.
        headers: The answer's headers.
        body_start: How the body begins, without secrets.
        details: Every code and message, where the vendor sends several.
    """

    def __init__(
        self,
        *,
        operation: str,
        status: int,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        attempts: int = 1,
        headers: Mapping[str, str] | None = None,
        body_start: str = "",
        details: tuple[tuple[str | None, str | None], ...] = (),
    ) -> None:
        self.operation = operation
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        self.retry_after = retry_after
        self.attempts = attempts
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.details = details
        self.body_start = body_start
        said = ": ".join(part for part in (code, message) if part) or f"it begins: {body_start!r}"
        tried = f" after {attempts} attempts" if attempts > 1 else ""
        super().__init__(f"{operation} answered {status}{tried}: {said}{_asked(request_id)}")


def _asked(request_id: str | None) -> str:
    return f" (request {request_id})" if request_id else ""


class BadRequestError(ApiError):
    """400: the request is malformed or breaks a rule."""


class UnauthorizedError(ApiError):
    """401: the token is missing, wrong or expired."""


class ForbiddenError(ApiError):
    """403: the credential does not allow this."""


class NotFoundError(ApiError):
    """404: no such resource, or none that this credential may see."""


class NotAcceptableError(ApiError):
    """406: the service does not speak the media type asked for."""


class ConflictError(ApiError):
    """409: it contradicts the resource's present state."""


class UnprocessableContentError(ApiError):
    """422: well-formed, but the content is refused."""


class RateLimitedError(ApiError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(ApiError):
    """5xx: the service failed."""


class UnexpectedStatusError(ApiError):
    """A status with no meaning of its own here, redirects among them: they are never followed."""


def error_class(status: int) -> type[ApiError]:
    """The class whose meaning a status has."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, UnexpectedStatusError)


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    406: NotAcceptableError,
    409: ConflictError,
    422: UnprocessableContentError,
    429: RateLimitedError,
}


class PaginationLoopError(SyllabindError):
    """A page points to one that was read already."""


class CursorExpiredError(SyllabindError):
    """The service no longer knows the cursor; the walk has to begin again or resume by the last id."""


class _JobError(SyllabindError):
    def __init__(self, message: str, *, state: str | None, last: Any) -> None:
        super().__init__(message)
        self.state = state
        self.last = last


class JobFailedError(_JobError):
    """A job ended in a state that the spec calls failed; `last` is the last answer."""


class JobExpiredError(JobFailedError):
    """What was waited for had an end of its own, and that came first; `last` is the last answer."""


class JobTimeoutError(_JobError):
    """A job was not done within the time allowed; it may still finish. `last` is the last answer."""
