"""What an error says: who answered what, in the vendor's own words where there are any, and nothing more."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from syllabind import errors
from syllabind.core.redaction import body_start, redact_secrets
from syllabind.errors import (
    ApiError,
    ArgumentError,
    DecodeError,
    NotIncludedError,
    SyllabindError,
)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "getItem answered 400: it begins: ''"),
        ({"body_start": "<p>"}, "getItem answered 400: it begins: '<p>'"),
        ({"code": "C", "body_start": "<p>"}, "getItem answered 400: C"),
        ({"message": "m"}, "getItem answered 400: m"),
        ({"code": "C", "message": "m"}, "getItem answered 400: C: m"),
        ({"code": "", "message": "m", "attempts": 1}, "getItem answered 400: m"),
        ({"code": "C", "attempts": 2}, "getItem answered 400 after 2 attempts: C"),
        ({"code": "C", "attempts": 4, "request_id": "r-1"}, "getItem answered 400 after 4 attempts: C (request r-1)"),
        ({"code": "C", "request_id": ""}, "getItem answered 400: C"),
    ],
)
def test_an_api_error_says_who_answered_what(given: dict[str, Any], said: str) -> None:
    error = ApiError(operation="getItem", status=400, **given)
    assert str(error) == said
    expected = {
        "operation": "getItem", "status": 400, "code": None, "message": None, "request_id": None, "retry_after": None,
        "attempts": 1, "headers": {}, "body_start": "", "details": (),
    }  # fmt: skip
    assert vars(error) == expected | given


def test_an_api_error_keeps_what_came() -> None:
    given: dict[str, Any] = {"headers": {"a": "b"}, "details": (("C", None),), "retry_after": 1.5}
    error = ApiError(operation="getItem", status=429, **given)
    assert {name: vars(error)[name] for name in given} == given


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "getItem answered 200, unreadable: no"),
        ({"pointer": "/a/0"}, "getItem answered 200, unreadable at /a/0: no"),
        ({"body_start": "<p>"}, "getItem answered 200, unreadable: no; it begins: '<p>'"),
        (
            {"pointer": "/a", "request_id": "r-1", "body_start": "{"},
            "getItem answered 200, unreadable at /a: no (request r-1); it begins: '{'",
        ),
    ],
)
def test_a_decode_error_says_where(given: dict[str, Any], said: str) -> None:
    error = DecodeError(operation="getItem", status=200, problem="no", **given)
    assert str(error) == said
    expected = {"operation": "getItem", "status": 200, "problem": "no", "pointer": "", "request_id": None}
    assert vars(error) == expected | {"body_start": ""} | given


def test_the_other_errors_say_what_to_do() -> None:
    argument = ArgumentError("limit", "1 to 100 are possible")
    assert (str(argument), argument.parameter, argument.problem) == (
        "limit: 1 to 100 are possible",
        "limit",
        "1 to 100 are possible",
    )
    missing = NotIncludedError(record_type="User", relationship="manager", type="user", id="7")
    assert str(missing) == (
        "User.manager names user 7, which the answer did not include; "
        "ask for it with include= and a path that ends in manager"
    )
    assert (missing.relationship, missing.type, missing.id) == ("manager", "user", "7")
    failed = errors.ConnectionFailedError("it broke")
    assert (str(failed), failed.attempts, failed.key) == ("it broke", 1, None)
    job = errors.JobFailedError("it failed", state="ERROR", last={"a": 1})
    assert (str(job), job.state, job.last) == ("it failed", "ERROR", {"a": 1})


@pytest.mark.parametrize(
    "error",
    [
        ApiError(operation="o", status=404, code="C", headers={"a": "b"}, details=(("C", "m"),)),
        DecodeError(operation="o", status=200, problem="p", pointer="/a"),
        ArgumentError("a", "b"),
        NotIncludedError(record_type="A", relationship="b", type="c", id="d"),
        errors.RequestTimeoutError("slow", attempts=3, key="k"),
        errors.JobTimeoutError("slow", state=None, last=None),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_survives_a_pickle(error: SyllabindError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.args, vars(again)) == (type(error), error.args, vars(error))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.UnauthorizedError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (406, errors.NotAcceptableError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableContentError),
        (429, errors.RateLimitedError),
        (302, errors.UnexpectedStatusError),
        (418, errors.UnexpectedStatusError),
        (499, errors.UnexpectedStatusError),
        (500, errors.ServerError),
        (501, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_a_status_has_one_meaning(status: int, kind: type[ApiError]) -> None:
    assert errors.error_class(status) is kind


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"access_token": "abc"}', '{"access_token": "***"}'),
        ("api-key=abc&x=1", "api-key=***&x=1"),
        ("Authorization: Bearer abcdefgh==", "Authorization: *** ***"),
        ("a bearer abcdefg", "a bearer abcdefg"),
        ("eyJhbGci.x.y z", "*** z"),
        ("x" * 31 + "1", "***"),
        ("x" * 30 + "1", "x" * 30 + "1"),
        ("x" * 40, "x" * 40),
        ("4b7a3f6c-1234-4abc-9def-0123456789ab", "4b7a3f6c-1234-4abc-9def-0123456789ab"),
    ],
)
def test_what_looks_like_a_secret_is_masked(text: str, shown: str) -> None:
    assert redact_secrets(text) == shown


def test_a_body_is_shown_by_its_first_five_hundred_characters() -> None:
    assert body_start(b"a " * 5000) == "a " * 250
    assert body_start(b"\xff\xc3\xa4") == "\ufffd\xe4"
    # It is masked before it is cut, so that no half of a secret is left.
    assert body_start(b" " * 480 + b"x" * 3519 + b"1") == " " * 480 + "***"
    assert body_start(b" " * 480 + b"x" * 3520 + b"1") == " " * 480 + "x" * 20
