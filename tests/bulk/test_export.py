"""Exports: complete or not there, continued after a crash, no record twice, no secret on the disk."""

import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import httpx
import pyarrow.parquet as pq
import pytest

from scripts.bench import people_server
from scripts.verify.bulk import kill
from syllabind import Edlink, Thrive, edlink, errors, thrive
from syllabind_bulk.export import export
from syllabind_bulk.files import TransferError
from syllabind_cli.main import main
from syllabind_sandbox import Fault, World, serve


def ids_in(path: Path) -> list[str]:
    """The ids in a file, in its order."""
    if path.suffix == ".parquet":
        return [str(each) for each in pq.read_table(path)["id"].to_pylist()]
    if path.suffix == ".duckdb":
        with duckdb.connect(str(path), read_only=True) as database:
            return [row[0] for row in database.execute("select id from records").fetchall()]
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".csv":
        return [row["id"] for row in csv.DictReader(text.splitlines())]
    return [json.loads(line)["id"] for line in text.splitlines()]


KINDS = ("csv", "duckdb", "jsonl", "parquet")


@pytest.mark.parametrize("kind", KINDS)
def test_an_interrupted_export_continues_where_it_was(kind: str, world: World, rosters: Edlink, tmp_path: Path) -> None:
    expected = [each.id for each in rosters.graph.people.list(page_size=10)]
    world.faults.load([Fault(operation="listPeople", nth=4, status=403)])
    target = tmp_path / f"people.{kind}"
    with pytest.raises(errors.ForbiddenError):
        export(rosters.graph.people.list(page_size=10), target, rows_per_commit=10)
    assert not target.exists()
    written = b"".join(each.read_bytes() for each in (tmp_path / f"people.{kind}.part").iterdir())
    assert world.credentials.edlink.integration_token.encode() not in written
    before = len(world.calls("listPeople"))
    made = export(rosters.graph.people.list(page_size=10), target, rows_per_commit=10)
    assert len(world.calls("listPeople")) - before == 2
    assert made.rows == 50
    assert ids_in(target) == expected
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_killed_exports_lose_and_double_nothing(kind: str) -> None:
    people_server.client(1000).graph.people.list().first()
    found = kill.repeatedly(kill.work_of(kind, 3000), kill.content_of, kills=2, final=f"users.{kind}", seed=3)
    assert found.sound, str(found)


def test_records_that_come_again_after_an_interruption_are_written_once(tmp_path: Path) -> None:
    # A user is added in front while the export is interrupted: each later page begins with a record of the one before.
    users = [{"id": f"u{number}"} for number in range(30)]
    calls: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        calls.append(page)
        if len(calls) == 2:
            users.insert(0, {"id": "new"})
            return httpx.Response(403, json={})
        body = {
            "results": users[(page - 1) * 10 : page * 10],
            "pagination": {"page": page, "perPage": 10, "totalPages": 4, "totalResults": len(users)},
        }
        return httpx.Response(200, json=body)

    with Thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(answer)) as client:
        users_of = client.users.search(page_size=10)
        with pytest.raises(errors.ForbiddenError):
            export(users_of, tmp_path / "users.jsonl", rows_per_commit=1)
        with pytest.warns(errors.IncompleteListWarning):
            made = export(users_of, tmp_path / "users.jsonl")
    written = ids_in(tmp_path / "users.jsonl")
    assert written == [f"u{number}" for number in range(30)]
    assert made.rows == 30
    assert made.may_be_incomplete


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_records_with_numbers_as_ids_are_written_once_in_two_passes(kind: str, tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        body = {
            "results": [{"id": number} for number in range(30)][(page - 1) * 10 : page * 10],
            "pagination": {"page": page, "perPage": 10, "totalPages": 3, "totalResults": 30},
        }
        return httpx.Response(200, json=body)

    with Thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(answer)) as client:
        made = export(client.users.search(page_size=10).with_options(passes=2), tmp_path / f"users.{kind}")
    assert (made.rows, made.may_be_incomplete) == (30, False)


def test_an_export_of_something_else_is_not_continued(world: World, rosters: Edlink, tmp_path: Path) -> None:
    world.faults.load([Fault(operation="listPeople", nth=2, status=403)])
    target = tmp_path / "people.csv"
    with pytest.raises(errors.ForbiddenError):
        export(rosters.graph.people.list(page_size=10), target, rows_per_commit=1)
    with pytest.raises(TransferError, match="was left by an export of another list or with other columns"):
        export(rosters.graph.people.list(page_size=10), target, columns=["id"])
    assert export(rosters.graph.people.list(page_size=10), target, columns=["id"], fresh=True).rows == 50


def test_a_file_that_is_there_stays_until_the_new_one_is_complete(
    world: World, rosters: Edlink, tmp_path: Path
) -> None:
    target = tmp_path / "people.jsonl"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(TransferError, match="is there already"):
        export(rosters.graph.people.list(), target)
    world.faults.load([Fault(operation="listPeople", nth=2, status=403)])
    with pytest.raises(errors.ForbiddenError):
        export(rosters.graph.people.list(page_size=10), target, overwrite=True)
    assert target.read_text(encoding="utf-8") == "mine"
    export(rosters.graph.people.list(page_size=10), target, overwrite=True)
    assert len(ids_in(target)) == 50


def test_other_tables_of_a_database_stay(rosters: Edlink, tmp_path: Path) -> None:
    target = tmp_path / "roster.duckdb"
    export(rosters.graph.people.list(), target, table="people")
    export(rosters.graph.schools.list(), target, table="schools")
    with pytest.raises(TransferError, match="has a table people already"):
        export(rosters.graph.people.list(), target, table="people")
    with duckdb.connect(str(target), read_only=True) as database:
        assert database.execute("select count(*) from people").fetchone() == (50,)
        assert database.execute("select count(*) from schools").fetchone() == (3,)


def test_records_that_cannot_be_read_go_to_a_file_of_their_own(tmp_path: Path) -> None:
    body = {"$data": [{"id": "a"}, ["no record"], {"id": "b"}], "$request": "r"}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    client = Edlink(edlink.integration_token("t"), transport=transport)
    with client, pytest.warns(errors.InvalidRecordWarning):
        made = export(client.graph.people.list(), tmp_path / "people.csv")
    assert ids_in(tmp_path / "people.csv") == ["a", "b"]
    assert made.invalid_records == 1
    (line,) = (tmp_path / "people.csv.invalid.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) | {"problem": ""} == {"pointer": "/$data/1", "problem": "", "record": '["no record"]'}


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    target, ready = tmp_path / "people.jsonl", tmp_path / "ready"
    child = os.fork()
    if child == 0:

        def wait(rows: int, total: int | None) -> None:
            ready.touch()
            time.sleep(60)

        export(people_server.client(2000).graph.people.list(page_size=1000), target, progress=wait)
        os._exit(0)
    try:
        while not ready.exists():
            time.sleep(0.01)
        with pytest.raises(TransferError, match="another process works in"):
            export(people_server.client(2000).graph.people.list(page_size=1000), target)
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
    assert export(people_server.client(2000).graph.people.list(page_size=1000), target).rows == 2000


def test_text_needs_no_further_package(tmp_path: Path) -> None:
    code = f"""
import sys
for name in ("pyarrow", "duckdb", "polars", "pandas"):
    sys.modules[name] = None
import httpx
from syllabind import Edlink, edlink
from syllabind_bulk.export import export
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={{"$data": [{{"id": "a"}}], "$request": "r"}}))
client = Edlink(edlink.integration_token("t"), transport=answer)
for kind in ("csv", "jsonl"):
    print(export(client.graph.people.list(), r"{tmp_path}/people." + kind).rows)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "1"]


def test_command_writes_a_file(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.reset()
    with serve(world) as server:
        monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", server.origins["edlink"])
        monkeypatch.setenv("SYLLABIND_EDLINK_INTEGRATION_TOKEN", world.credentials.edlink.integration_token)
        target = tmp_path / "people.csv"
        command = f"export edlink graph.people --to {target} --columns id,email --page-size 20".split()
        assert main(command) == 0
        assert capsys.readouterr().out == f"{target}: 50 records\n"
        assert target.read_text(encoding="utf-8").startswith("id,email,_extra\n")
        assert main(command) == 2
        assert "overwrite=True" in capsys.readouterr().err
        assert main(["export", "edlink", "graph.pupils", "--to", str(target)]) == 2
        assert "LIST must be a list of edlink, got 'graph.pupils'; those are audit.events" in capsys.readouterr().err
        assert main([*command[:5], "--set", "sise=3", "--overwrite"]) == 2
        assert "sise is no argument of graph.people.list; those are" in capsys.readouterr().err


def test_a_missing_extra_is_named(rosters: Edlink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(ImportError, match=r"needs the extra 'duckdb': pip install 'syllabind\[duckdb\]'"):
        export(rosters.graph.people.list(), tmp_path / "people.duckdb")
