"""What an error says: who answered what, in the vendor's own words where there are any, and nothing more."""

from __future__ import annotations

import pickle
import time
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest

import syllabind
from syllabind import errors
from syllabind.core.redaction import Secret, body_start, redact, redact_secrets
from syllabind.errors import ApiError, ArgumentError, DecodeError, NotIncludedError, SyllabindError


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
        "attempts": 1, "headers": {}, "body": None, "body_start": "", "details": (), "method": None, "url": None,
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
    argument = ArgumentError("limit", "must be at most 100, got 101", "query parameter max")
    assert str(argument) == "limit must be at most 100, got 101 (query parameter max)"
    assert (argument.parameter, argument.problem) == ("limit", "must be at most 100, got 101")
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


HOSTILE = (
    "token",
    "bearer ",
    "token=",
    "token'",
    "token   ",
    "-eyJ-eyJ",
    "eyJabcdef.",
    "a1b2-",
    "Authorization: ",
    "\\",
)


@pytest.mark.parametrize("part", HOSTILE)
def test_masking_takes_linear_time(part: str) -> None:
    text = (part * 100_000)[:100_000]
    start = time.thread_time()
    shown = redact_secrets(text)
    took = time.thread_time() - start
    assert took < 0.05
    assert len(shown) <= 4000


def test_control_characters_do_not_reach_the_terminal() -> None:
    text = "a\x1b]0;title\x07b\x9bc\u202ed\u2066e\x00f\x7fg\ud83dh"
    assert redact(text) == "a ]0;title b c d e f g h"
    assert redact_secrets(text) == "a ]0;title b c d e f g h"
    assert (redact("a\r\n\tb"), redact_secrets("a\n\tb")) == ("a b", "a\n\tb")


@pytest.mark.parametrize(
    "pair", ["id:hidden+secret&1", "id:hidden%2Bsecret%261", "xxxxx:hidden+secret&1", "hidden+secret&1"]
)
@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
def test_echoed_basic_credentials_are_hidden(pair: str, encode: Callable[[bytes], bytes]) -> None:
    secret = Secret("hidden+secret&1")
    for echoed in (encode(pair.encode()).decode(), encode(pair.encode()).decode().rstrip("=")):
        assert redact(f"bad Basic {echoed}, sorry", secret) == "bad Basic ***, sorry"
    assert redact('said {"s": "a\\"b"}', Secret('a"b')) == 'said {"s": "***"}'
    harmless = encode(b"nothing to see here").decode()
    assert redact(f"id {harmless}", secret) == f"id {harmless}"


def test_errors_are_importable_from_the_package() -> None:
    for name in errors.__all__:
        assert getattr(syllabind, name) is getattr(errors, name)
    assert set(syllabind.__all__) > set(errors.__all__)
    assert syllabind.__version__ == version("syllabind")
    assert all(getattr(syllabind, name) is not None for name in syllabind.__all__)


def test_the_tree_in_the_documentation_is_complete() -> None:
    missing = [name for name in errors.__all__ if name not in str(errors.__doc__)]
    assert not missing


def test_a_body_is_shown_by_its_first_five_hundred_characters() -> None:
    assert body_start(b"a " * 5000) == "a " * 250
    assert body_start(b"\xff\xc3\xa4") == "\ufffd\xe4"
    # It is masked before it is cut, so that no half of a secret is left.
    assert body_start(b" " * 480 + b"x" * 3519 + b"1") == " " * 480 + "***"
    assert body_start(b" " * 480 + b"x" * 3520 + b"1") == " " * 480 + "x" * 20
