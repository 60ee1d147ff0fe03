"""The counting of endpoint tables."""

from pathlib import Path

import pytest

from scripts.rows import Notes, Row, main, report, rows

NOTES = Notes(file="notes.md", groups=r"[2-5]\. ", base="/v1", rooted=r"3\. ")
TEXT = """
## 1. Not counted

| 1 | GET `/nothing` | x |

## 2. Users

| # | Method, path | Purpose |
|---|---|---|
| 1 | GET `/users/{id}/notes/{noteId}?x=` | one \\| all, `/other` |
| 2 | PATCH `…/notes/{noteId or alias}` | change |
| 3 | POST `/users/{id}/vote` and DELETE | vote |
| 4 | `POST /users` **v2** | create (`/users` before) |
| 5 | GET `/a`, GET `/b` (printed as `/c`) | two |

## 3. Elsewhere

| # | Method | URL | Purpose |
|---|---|---|---|
| A1 | POST | `https://x.test/token` | token |
| A2 | DELETE | same path as A1 | withdraw |

## 4. Graph: base `https://x.test/graph`

| # | Path | Answer |
|---|---|---|
| G1 | `/people` | all |

## 5. Files

| `{CDN}/a/{id}.json`, `/b/{id}.json` | files | x |
"""
USERS = "2. Users"


def row(group: str, name: str, *operations: str) -> Row:
    return Row(group=group, name=name, operations=tuple((*each.split(" ", 1),) for each in operations))  # type: ignore[misc]


def test_every_way_of_writing_a_row_is_read() -> None:
    assert list(rows(TEXT, NOTES)) == [
        row(USERS, "1", "GET /v1/users/{id}/notes/{noteId}"),
        row(USERS, "2", "PATCH /v1/users/{id}/notes/{noteId or alias}"),
        row(USERS, "3", "POST /v1/users/{id}/vote", "DELETE /v1/users/{id}/vote"),
        row(USERS, "4", "POST /rest/v2/users"),
        row(USERS, "5", "GET /v1/a", "GET /v1/b"),
        row("3. Elsewhere", "A1", "POST /token"),
        row("3. Elsewhere", "A2", "DELETE /token"),
        row("4. Graph: base `https://x.test/graph`", "G1", "GET /graph/people"),
        row("5. Files", "{CDN}/a/{id}.json, /b/{id}.json", "GET /v1/a/{id}.json", "GET /v1/b/{id}.json"),
    ]


def test_what_is_missing_and_what_is_beyond_the_tables_is_told() -> None:
    have = {("POST", "/token"): "createToken", ("GET", "/more"): "getMore"}
    found = [each for each in rows(TEXT, NOTES) if each.group.startswith("3.")]
    lines, absent = report("x", found, have)
    assert absent == 1
    assert "in the spec  50.0 %" in lines[0]
    assert lines[1].strip() == "missing: A2 DELETE /token"
    assert lines[-1].endswith("1 beyond the tables: getMore")


def test_notes_that_are_not_there_are_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main([str(tmp_path)])
    assert refused.value.code == 2
    assert "there is no" in capsys.readouterr().err
