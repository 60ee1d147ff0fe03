"""The exceptions of syllabind.

SyllabindError
├── ArgumentError (ValueError)          an argument that cannot be sent
├── AuthError                           no usable credential
│   ├── syllabind.auth.TokenRefusedError, TokenUnavailableError, TokenStoreError, AuthorizationDeniedError
│   └── syllabind.webhooks.WebhookRefusedError
├── ConnectionFailedError               no whole answer came
│   └── RequestTimeoutError
├── ApiError                            the service answered with an error status
│   ├── BadRequestError                 400
│   ├── UnauthorizedError               401
│   ├── ForbiddenError                  403
│   ├── NotFoundError                   404
│   ├── NotAcceptableError              406
│   ├── ConflictError                   409
│   ├── UnprocessableContentError       422
│   ├── RateLimitedError                429
│   ├── ServerError                     5xx
│   └── UnexpectedStatusError           any other status
├── DecodeError                         an answer that the spec does not declare
├── InsecureUrlError                    a URL that credentials must not be sent to
├── NotIncludedError (LookupError)      a related resource that the answer does not contain
├── PaginationLoopError                 a page that links to one that was read already
├── CursorExpiredError                  a cursor that the service no longer knows
└── JobFailedError, JobTimeoutError     a job that did not complete
    └── JobExpiredError

    SyllabindWarning (UserWarning)
    ├── InvalidRecordWarning                records of a list that could not be read
    ├── IncompleteListWarning               a list whose records moved while it was read
    └── TokenNotSavedWarning                a token that its store could not keep
"""

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
    "IncompleteListWarning",
    "InsecureUrlError",
    "InvalidRecordWarning",
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
    "SyllabindWarning",
    "TokenNotSavedWarning",
    "UnauthorizedError",
    "UnexpectedStatusError",
    "UnprocessableContentError",
]


class SyllabindError(Exception):
    """Base class of all exceptions that syllabind raises on purpose."""

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[SyllabindError], args: tuple[Any, ...], state: dict[str, Any]) -> SyllabindError:
    """Return an unpickled exception without calling its constructor."""
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class ArgumentError(SyllabindError, ValueError):
    """An argument that cannot be sent; nothing was sent.

    Attributes:
        parameter: The Python argument, with a JSON pointer if the problem is inside a body.
        problem: What is allowed and what was given, as a predicate: "must be at least 1, got 0".
        place: Where the request has it, such as "query parameter perPage".
    """

    def __init__(self, parameter: str, problem: str, place: str = "") -> None:
        super().__init__(f"{parameter} {problem}" + (f" ({place})" if place else ""))
        self.parameter = parameter
        self.problem = problem
        self.place = place


class AuthError(SyllabindError):
    """A credential is missing, of the wrong kind, or could not be got or refreshed."""


class ConnectionFailedError(SyllabindError):
    """The service could not be reached, or the connection broke before a whole answer came.

    Attributes:
        attempts: Number of times that the request was sent; 0 if it never was.
        key: Idempotency key of the request; a new call with this key has no second effect.
    """

    def __init__(self, message: str, *, attempts: int = 1, key: str | None = None) -> None:
        super().__init__(message)
        self.attempts = attempts
        self.key = key


class RequestTimeoutError(ConnectionFailedError):
    """No answer came within the time allowed."""


class InsecureUrlError(SyllabindError):
    """A URL that credentials must not be sent to: another origin, or plain http beyond this machine."""


class NotIncludedError(SyllabindError, LookupError):
    """A JSON:API relationship that names a resource which the answer does not contain.

    Attributes:
        relationship: Name of the relationship.
        type: Type of the resource.
        id: Id of the resource.
    """

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

    Attributes:
        operation: Id of the operation.
        status: HTTP status of the answer.
        problem: What was expected and what came.
        pointer: JSON pointer of the place; empty if it is unknown.
        body_start: First 500 characters of the body, without secrets.
        request_id: The service's id of the request, if it is known.
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
        super().__init__(f"{operation} answered {status}, unreadable{place}: {problem}{_quoted(request_id)}{begins}")


class ApiError(SyllabindError):
    """An error that the service answered with; each subclass stands for a status.

    Attributes:
        operation: Id of the operation.
        status: HTTP status.
        code: The service's machine-readable code, if the answer has one.
        message: The service's text without secrets, if the answer has one.
        request_id: The service's id of the request, if the answer has one; quote it to their support.
        retry_after: Seconds that the service asks to wait, if it does.
        attempts: Number of times that the request was sent.
        headers: Headers of the answer.
        body: The answer's JSON data without secrets; `None` if it is none, or longer than 64 KiB.
        body_start: First 500 characters of the body, without secrets.
        details: Codes and messages, if the service sends several.
        method: HTTP method of the request.
        url: URL of the request without query values.
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
        body: Any = None,
        body_start: str = "",
        details: tuple[tuple[str | None, str | None], ...] = (),
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        self.operation = operation
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        self.retry_after = retry_after
        self.attempts = attempts
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.body = body
        self.body_start = body_start
        self.details = details
        self.method = method
        self.url = url
        said = ": ".join(part for part in (code, message) if part) or f"it begins: {body_start!r}"
        tried = f" after {attempts} attempts" if attempts > 1 else ""
        super().__init__(f"{operation} answered {status}{tried}: {said}{_quoted(request_id)}")


def _quoted(request_id: str | None) -> str:
    return f" (request {request_id})" if request_id else ""


class BadRequestError(ApiError):
    """400: the request is malformed or breaks a rule."""


class UnauthorizedError(ApiError):
    """401: the token is missing, wrong or expired."""


class ForbiddenError(ApiError):
    """403: the credential does not allow this."""


class NotFoundError(ApiError):
    """404: there is no such resource, or this credential may not see it."""


class NotAcceptableError(ApiError):
    """406: the service does not offer the media type that was asked for."""


class ConflictError(ApiError):
    """409: the request contradicts the present state of the resource."""


class UnprocessableContentError(ApiError):
    """422: the body is well-formed, but its content is refused."""


class RateLimitedError(ApiError):
    """429: too many requests; `retry_after` is the number of seconds to wait."""


class ServerError(ApiError):
    """5xx: the service failed."""


class UnexpectedStatusError(ApiError):
    """Any other status, redirects among them: they are never followed."""


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


def error_class(status: int) -> type[ApiError]:
    """Return the class of an error status."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, UnexpectedStatusError)


class PaginationLoopError(SyllabindError):
    """A page that links to one that was read already."""


class CursorExpiredError(SyllabindError):
    """A cursor that the service no longer knows; start the walk again, or resume it by the last id."""


class _JobError(SyllabindError):
    def __init__(self, message: str, *, state: str | None, last: Any) -> None:
        super().__init__(message)
        self.state = state
        self.last = last


class JobFailedError(_JobError):
    """A job that ended in a state which the spec calls failed.

    Attributes:
        state: The state.
        last: The last answer.
    """


class JobExpiredError(JobFailedError):
    """A job whose own time limit passed before it was done; it has the attributes of `JobFailedError`."""


class JobTimeoutError(_JobError):
    """A job that was not done within the time allowed; it may still finish.

    Attributes:
        state: The last state.
        last: The last answer.
    """


class SyllabindWarning(UserWarning):
    """Base of every warning that syllabind gives."""


class InvalidRecordWarning(SyllabindWarning):
    """Records of a list could not be read; `Page.invalid_records` contains them."""


class IncompleteListWarning(SyllabindWarning):
    """Records moved between the pages of a list while it was read; some may be missing."""


class TokenNotSavedWarning(SyllabindWarning):
    """A new token could not be written to the token store; it is kept in memory and written later."""
