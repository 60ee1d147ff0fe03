"""The edges of arguments, bodies, output and profiles of `syllabind call`."""

from __future__ import annotations

import csv
import datetime
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from syllabind.core.models import UNSET
from syllabind_cli.arguments import body_of, moment
from syllabind_cli.main import main
from syllabind_cli.operations import find, scopes_of, search
from syllabind_cli.output import Output

from .conftest import DANGEROUS, HOSTILE, Answer, Service

PAGE = {
    "results": [{"id": "1", "firstName": "Ada", "costCentre": "7"}],
    "pagination": {"page": 1, "totalPages": 1, "totalResults": 1},
}


@pytest.fixture
def thrive(service: Callable[[Answer], Service], monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the URL of a service with one user, to which the environment leads."""
    started = service(lambda request: (200, PAGE))
    monkeypatch.setenv("SYLLABIND_THRIVE_SERVER", started.url)
    monkeypatch.setenv("SYLLABIND_THRIVE_TENANT_ID", "tenant")
    monkeypatch.setenv("SYLLABIND_THRIVE_API_SECRET", "secret")
    return started.url


def test_json_output_keeps_every_character() -> None:
    stream = io.StringIO()
    Output(format="jsonl", stream=stream).records([{"name": HOSTILE}])
    assert not DANGEROUS & set(stream.getvalue())
    assert json.loads(stream.getvalue()) == {"name": HOSTILE}


def test_members_named_as_secrets_are_hidden_unless_they_are_asked_for() -> None:
    record = {"access_token": "abc", "page_token_count": 3, "name": "Ada", "inner": {"clientSecret": "x"}}
    hidden, shown = io.StringIO(), io.StringIO()
    Output(format="jsonl", stream=hidden).records([record])
    Output(format="jsonl", stream=shown, masked=False).records([record])
    expected = {**record, "access_token": "***", "inner": {"clientSecret": "***"}}
    assert json.loads(hidden.getvalue()) == expected
    assert json.loads(shown.getvalue()) == record


def test_records_are_written_as_they_come() -> None:
    stream, seen = io.StringIO(), []

    def records() -> Iterator[dict[str, int]]:
        for number in range(3):
            seen.append(stream.getvalue().count("\n"))
            yield {"id": number}

    Output(format="jsonl", stream=stream).records(records())
    assert seen == [0, 1, 2]


def test_columns_that_come_late_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    stream = io.StringIO()
    records: list[dict[str, Any]] = [{"id": each} for each in range(150)]
    records[120]["late"] = {"member": 1}
    assert Output(format="csv", stream=stream).records(records) == 1
    assert "late.member" in capsys.readouterr().err
    rows = list(csv.reader(io.StringIO(stream.getvalue())))
    assert (rows[0], len(rows)) == (["id"], 151)


def build(api: str, name: str) -> Any:
    return find(api, name).descriptor().__wrapped__


def test_pairs_make_a_body_of_the_declared_types(tmp_path: Path) -> None:
    (tmp_path / "name").write_text("Lee\n", encoding="utf-8")
    pairs = ["first_name=Ann", f"lastName=@{tmp_path / 'name'}", "additionalFields.floor=3", "additionalFields.x:=[1]"]
    found = body_of(build("thrive", "users.create"), '{"ref": "1"}', pairs)
    assert found == {
        "ref": "1", "firstName": "Ann", "lastName": "Lee", "additionalFields": {"floor": "3", "x": [1]},
    }  # fmt: skip
    assert body_of(build("thrive", "users.create"), None, []) is UNSET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-02", datetime.datetime(2026, 1, 2).astimezone()),
        ("2026-01-02T03:04:05+01:00", datetime.datetime.fromisoformat("2026-01-02T03:04:05+01:00")),
        ("monday", datetime.datetime(2026, 1, 5, tzinfo=datetime.UTC)),
        ("yesterday", datetime.datetime(2026, 1, 7, tzinfo=datetime.UTC)),
        ("2d", datetime.datetime(2026, 1, 6, 12, tzinfo=datetime.UTC)),
    ],
)
def test_dates_have_words(text: str, expected: datetime.datetime) -> None:
    thursday = datetime.datetime(2026, 1, 8, 12, tzinfo=datetime.UTC)
    assert moment(text, thursday) == expected


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (["users.serch"], "did you mean users.search"),
        (["users.get"], "id is required: --id TEXT"),
        (["users.search", "--page-size", "many"], "page_size must be number, got 'many'"),
        (["users.search", "--page-size", "5000"], "page_size must be between 1 and 1000, got 5000"),
        (["users.create", "{}"], "must be name=value pairs, got '{}'"),
        (["users.create", "--body", "no-such-file"], "must be JSON, a file of JSON or -, got 'no-such-file'"),
        (["users.get", "a", "b"], "got also 'b'"),
        (["users.search", "--updated-since", "someday"], "updated_since must be date"),
        (["users.search", "--query", "[["], "query must be a JMESPath expression"),
        (["users.search", "--columns", "emial"], "columns must be members of User, got 'emial'; those are id, ref"),
        (["users.get", "1", "--to", "no-directory/file"], "to is for operations that answer with a file"),
    ],
)
def test_wrong_arguments_exit_with_2_and_say_what_is_wrong(
    arguments: list[str], reported: str, thrive: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["call", "thrive", *arguments]) == 2
    assert reported in capsys.readouterr().err


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("json", '{\n  "first_name": "Ada",\n  "costCentre": "7"\n}\n'),
        ("jsonl", '{"first_name": "Ada", "costCentre": "7"}\n'),
        ("csv", "first_name,costCentre\nAda,7\n"),
    ],
)
def test_columns_are_chosen_in_every_format_by_names_of_python_or_of_the_service(
    style: str,
    expected: str,
    service: Callable[[Answer], Service],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    user = {"id": "1", "ref": "r", "email": "a@example.com", "firstName": "Ada", "lastName": "L", "costCentre": "7"}
    for name, value in (("SERVER", service(lambda _: (200, user)).url), ("TENANT_ID", "t"), ("API_SECRET", "secret")):
        monkeypatch.setenv(f"SYLLABIND_THRIVE_{name}", value)
    assert main(["call", "thrive", "users.get", "1", "--columns", "first_name,costCentre", "-o", style]) == 0
    assert capsys.readouterr().out == expected


def test_an_empty_list_has_the_header_that_was_asked_for() -> None:
    stream = io.StringIO()
    assert Output(format="csv", columns=("ref", "email"), stream=stream).records([]) == 0
    assert stream.getvalue() == "ref,email\n"


def test_search_finds_words_of_name_and_summary() -> None:
    assert any(each.name == "enrollments.create" for each in search(["enroll", "learner"]))
    assert {each.api for each in search(["thrive", "users"])} == {"thrive"}
    assert search(["xylophone"]) == []


def test_a_sign_in_asks_for_the_scopes_that_operations_need() -> None:
    assert scopes_of("alm", "oauth") == ("admin:read", "admin:write", "learner:read", "learner:write")


def test_a_profile_has_no_secrets_and_comes_after_variables(
    thrive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "syllabind" / "profiles.toml"
    file.parent.mkdir()
    file.write_text('[school-a.thrive]\ntenant_id = "other"\nserver = "https://elsewhere.example"\n', encoding="utf-8")
    assert main(["call", "thrive", "users.search", "--dry-run", "--profile", "school-a"]) == 0
    assert thrive in capsys.readouterr().out
    monkeypatch.delenv("SYLLABIND_THRIVE_SERVER")
    assert main(["call", "thrive", "users.search", "--dry-run", "--profile", "school-a"]) == 0
    assert "https://elsewhere.example/rest/v1/users" in capsys.readouterr().out
    file.write_text('[school-a.thrive]\napi_secret = "x"\n', encoding="utf-8")
    assert main(["call", "thrive", "users.search", "--profile", "school-a"]) == 1
    assert "is a secret; remove it, and set SYLLABIND_THRIVE_API_SECRET" in capsys.readouterr().err
