"""Codes and messages of Edlink's errors.

The codes and their meanings are those of https://ed.link/docs/api/v2.0/responses/errors; the messages of tokens, ids
and unknown records are those that the vendor's own tests expect (https://github.com/edlink/edlink-node-sdk).
"""

from __future__ import annotations

from syllabind_sandbox.api_spec import Problem
from syllabind_sandbox.auth import HttpError

NO_TOKEN = "You must supply a valid access token to access this endpoint."
# RFC 6749's words and the nearest codes that Edlink documents.
CODES = {
    "invalid_client": "INVALID_TOKEN",
    "invalid_grant": "INVALID_TOKEN",
    "invalid_request": "MISSING_REQUIRED_FIELD",
    "METHOD_NOT_ALLOWED": "UNSUPPORTED_OPERATION",
    "NOT_ACCEPTABLE": "UNSUPPORTED_OPERATION",
    "UNSUPPORTED_MEDIA_TYPE": "INVALID_REQUEST_BODY",
}


def request_error(problem: Problem) -> HttpError:
    """Return the error of a request that breaks the document."""
    if problem.where == "path":
        message = f"A valid v4 or v5 UUID or Alias is expected for parameter '{problem.name}'."
        return HttpError(400, "INVALID_UUID", message)
    return HttpError(400, _code(problem), problem.message)


def _code(problem: Problem) -> str:
    name = problem.name.lstrip("/")
    if problem.where == "body" and name.startswith("submission_types"):
        return "INVALID_SUBMISSION_TYPE"
    if problem.where == "body" and name == "points_possible":
        return "ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"
    if name == "$idempotency":
        return "IDEMPOTENCY_KEY_TOO_LONG"
    if problem.kind == "missing":
        return "MISSING_REQUIRED_FIELD"
    if problem.where == "body":
        return "INVALID_REQUEST_BODY"
    return "INVALID_PAGE_SIZE" if name in ("$first", "$last") else "UNSUPPORTED_OPERATION"


def whole_message(message: str, path: str) -> str:
    """Return a message with the kind of record that was not found, taken from the path."""
    if not message.endswith(" not found"):
        return message
    if "/files/" in path:
        return f"{message} for this class."
    return f"{message} for this person." if path.startswith("/api/v2/my/") else f"{message} for this integration."
