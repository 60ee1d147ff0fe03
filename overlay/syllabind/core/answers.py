"""From an answer to what a call returns, or to the error that it raises."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET

from ..errors import ApiError, DecodeError, error_class
from ._http import http
from .api_response import ApiResponse
from .bodies import Answer
from .expressions import evaluate
from .operation import Api, Operation
from .redaction import body_start, loggable_url, redact_credentials, redact_headers, redact_json, redact_secrets
from .response import Decoded, InvalidBodyError
from .retry import retry_after

__all__ = ["api_error", "api_response", "is_invalid_token", "request_id_of"]

T = TypeVar("T")
_MOST_DETAILS = 100
_LONGEST_BODY = 65_536
_BOM = b"\xef\xbb\xbf"


def api_response(
    api: Api, operation: Operation[..., T], request: http.Request, answer: Answer, attempts: int, *, strict: bool
) -> ApiResponse[T]:
    """Return what a successful call returns. An empty answer to a write is a success, whatever the spec promises.

    So is a 204 or 205 to a read that promises nothing; otherwise an empty answer to a read is an error.

    Args:
        api: The API.
        operation: The operation.
        request: What was sent.
        answer: What came, with a status of success.
        attempts: How many times it was sent.
        strict: Whether to refuse answers that break the spec, rather than to keep and mark them.

    Raises:
        DecodeError: The answer is not what the operation declares.
    """
    content = answer.content
    kind = getattr(operation.reader, "body", None)  # of JSON; a file may be empty
    promised = request.method == "GET" and (kind is not Any or answer.status not in (204, 205))
    try:
        if operation.reader is None or not (content or promised):
            decoded = Decoded(body=None, value=None)
        elif not content and kind is not None:
            raise InvalidBodyError("the body is empty")
        else:
            decoded = operation.reader.read(content, strict=strict)
    except InvalidBodyError as error:
        raise DecodeError(
            operation=operation.id,
            status=answer.status,
            problem=error.problem,
            pointer=error.pointer,
            body_start=body_start(redact_credentials(request, content)),
            request_id=_request_id(api, answer, _json(content)),
        ) from None
    return ApiResponse(
        value=decoded.value,
        body=decoded.body,
        status=answer.status,
        headers=answer.headers,
        content=content,
        invalid_records=decoded.invalid_records,
        attempts=attempts,
        request_id_at=api.request_id,
    )


def api_error(
    api: Api, operation: Operation[..., Any], request: http.Request, answer: Answer, attempts: int
) -> ApiError:
    """Return the error that an answer with another status than a success stands for."""
    content = redact_credentials(request, answer.content)
    body = _json(content)
    details = tuple(
        (code and redact_secrets(code), message and redact_secrets(message))
        for code, message in _details(api, answer.headers, body)
    )
    code, message = details[0] if details else (None, None)
    return error_class(answer.status)(
        operation=operation.id,
        status=answer.status,
        code=code,
        message=message,
        request_id=_request_id(api, answer, body),
        retry_after=retry_after(answer.headers, time.time()),
        attempts=attempts,
        headers=redact_headers(request, answer.headers),
        body=None if body is UNSET or len(content) > _LONGEST_BODY else redact_json(body),
        body_start=body_start(content),
        details=details,
        method=request.method,
        url=loggable_url(str(request.url)),
    )


def is_invalid_token(api: Api, answer: Answer) -> bool:
    """Return whether an error answer means that the token is no longer valid."""
    codes = [code for status, code in api.invalid_token if status == answer.status]
    if not codes or None in codes:
        return bool(codes)
    return any(code in codes for code, _ in _details(api, answer.headers, _json(answer.content)))


def request_id_of(api: Api, answer: Any) -> str | None:
    """Return the vendor's request id in an answer, wherever the API has it."""
    in_body = (api.request_id or "").startswith("$response.body")
    return _request_id(api, answer, _json(getattr(answer, "content", b"")) if in_body else None)


def _request_id(api: Api, answer: Answer, body: Any) -> str | None:
    if api.request_id is None:
        return None
    found = evaluate(api.request_id, headers=answer.headers, body=body)
    return found if isinstance(found, str) else None


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content.removeprefix(_BOM))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return UNSET


def _details(api: Api, headers: Mapping[str, str], body: Any) -> Iterator[tuple[str | None, str | None]]:
    """Yield codes and messages from the first of the declared places that holds any; all of them if it is a list."""
    for code_at, message_at in api.errors:
        listed = "/0/" in f"{code_at}{message_at}"
        found = False
        for index in range(_MOST_DETAILS if listed else 1):
            code, message = _text(code_at, index, headers, body), _text(message_at, index, headers, body)
            if not code and not message:
                break
            found = True
            yield code, message
        if found:
            return


def _text(expression: str | None, index: int, headers: Mapping[str, str], body: Any) -> str | None:
    at = None if expression is None else expression.replace("/0/", f"/{index}/")
    if at is None or (found := evaluate(at, headers=headers, body=body)) is UNSET or found is None:
        return None
    return found if isinstance(found, str) else msgspec.json.encode(found).decode()
