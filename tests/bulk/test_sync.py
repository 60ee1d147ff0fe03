"""A database that is kept in step: full loads, events, the gap rule, changes by time, reports."""

import functools
import json
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from scripts.bench import people_server
from scripts.verify.bulk import events
from scripts.verify.reliability import kit
from syllabind import Edlink, Thrive, edlink, errors, thrive
from syllabind_bulk.database import Database, write_parquet
from syllabind_bulk.files import TransferError
from syllabind_bulk.plan import plan_of
from syllabind_bulk.sync import Summary, Sync, sync_integrations
from syllabind_cli.main import main
from syllabind_sandbox import Fault, Transport, World, serve


@pytest.fixture
def world() -> World:
    return World(seed=1, people=30)


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as database:
        return database.execute(query).fetchall()


def test_events_bring_what_a_full_load_brings(tmp_path: Path) -> None:
    found = events.Figures()
    events.compare(3, tmp_path / "compared", found, 3)
    assert (found.different, found.needless) == (0, 0), str(found)


def test_changes_tell_what_came_changed_and_went(world: World, rosters: Edlink, tmp_path: Path) -> None:
    path = tmp_path / "roster.duckdb"
    Sync(rosters, path).run()
    people = world.edlink.district.tables["person"]
    first, second = list(people)[:2]
    world.edlink.put_record("person", {**people[first], "first_name": "Zoë"})
    world.edlink.put_record("person", {**people[first], "id": "new"})
    world.edlink.remove_record("person", second)
    summary = Sync(rosters, path).run()
    assert (summary.kind, summary.events, summary.deleted) == ("events", 3, 1)
    assert rows(path, "select id, change from _changes order by change") == [
        ("new", "created"),
        (second, "deleted"),
        (first, "updated"),
    ]
    assert rows(path, f"select first_name from people where id = '{first}'") == [("Zoë",)]


@pytest.mark.parametrize("days", [12, 31])
def test_only_events_that_are_no_longer_kept_bring_a_full_load(
    days: int, world: World, rosters: Edlink, tmp_path: Path
) -> None:
    Sync(rosters, tmp_path / "roster.duckdb").run()
    kinds = []
    for _ in range(3 if days == 12 else 1):
        world.advance(days * 86400)
        assert Sync(rosters, tmp_path / "roster.duckdb").plan().kind == ("events" if days == 12 else "full")
        kinds.append(Sync(rosters, tmp_path / "roster.duckdb").run().kind)
    assert kinds == (["events"] * 3 if days == 12 else ["full"])


def test_an_interrupted_full_load_continues_and_the_database_stays_as_it_was(
    world: World, rosters: Edlink, tmp_path: Path
) -> None:
    path = tmp_path / "roster.duckdb"
    Sync(rosters, path).run()
    world.faults.load([Fault(operation="listPeople", status=403, first=1)])
    with pytest.raises(errors.ForbiddenError):
        Sync(rosters, path).run(full=True)
    assert rows(path, "select count(*) from people") == [(30,)]
    written = [each for each in (tmp_path / "roster.duckdb.part").rglob("*") if each.is_file()]
    assert all(world.credentials.edlink.integration_token.encode() not in each.read_bytes() for each in written)
    before = len(world.calls("listSchools"))
    assert Sync(rosters, path).run(full=True).rows["people"] == 30
    assert len(world.calls("listSchools")) == before


@pytest.mark.filterwarnings("ignore::syllabind.errors.InvalidRecordWarning")
def test_what_an_interrupted_load_found_is_said_when_it_continues(world: World, tmp_path: Path) -> None:
    path, known = tmp_path / "tenant.duckdb", world.credentials.thrive
    broken = Fault(operation="listAssignments", drift="missing", nth=1)
    world.faults.load([broken, Fault(operation="listCompletions", status=403, nth=2)])
    with Thrive(thrive.basic(known.tenant_id, known.secret), transport=Transport(world)) as client:
        with pytest.raises(errors.ForbiddenError):
            Sync(client, path).run()
        summary = Sync(client, path).run()
    assert (summary.invalid_records, summary.may_be_incomplete) == (1, ["assignments", "completions"])


def test_a_program_that_reads_the_database_is_waited_for(world: World, rosters: Edlink, tmp_path: Path) -> None:
    path = tmp_path / "roster.duckdb"
    Sync(rosters, path).run()
    code = (
        "import duckdb, sys; c = duckdb.connect(sys.argv[1], read_only=True); print(1, flush=True); sys.stdin.read(1)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as reader:
        assert reader.stdout is not None
        reader.stdout.readline()
        people = world.edlink.district.tables["person"]
        world.edlink.put_record("person", people[next(iter(people))])
        with pytest.raises(TransferError, match=r"another process has had .* open for 0.1 s"):
            Sync(rosters, Database(path, wait=0.1)).run()
        threading.Timer(0.2, reader.communicate, [b"x"]).start()
        assert Sync(rosters, path).run().kind == "events"


def test_changes_by_time_are_put_and_deletions_come_with_the_next_full_load(world: World, tmp_path: Path) -> None:
    path, known = tmp_path / "tenant.duckdb", world.credentials.thrive
    with Thrive(thrive.basic(known.tenant_id, known.secret), transport=Transport(world)) as client:
        assert Sync(client, path).run().may_be_incomplete == ["assignments", "completions"]
        world.advance(3600)
        user = client.users.search(page_size=10).first()
        assert user is not None
        assert isinstance(user.ref, str)
        client.users.update(user.ref, {"firstName": "Zoë"})
        summary = Sync(client, path).run()
        assert (summary.kind, summary.rows["users"]) == ("since", 1)
        assert rows(path, "select id, change from _changes where \"table\" = 'users'") == [(user.id, "updated")]
        world.advance(8 * 86400)
        summary = Sync(client, path, passes=2).run()  # which proves that no list moved
        assert (summary.kind, summary.may_be_incomplete) == ("full", [])


def test_changes_are_never_taken_for_a_whole_list(world: World, tmp_path: Path) -> None:
    path, known = tmp_path / "tenant.duckdb", world.credentials.thrive
    with Thrive(thrive.basic(known.tenant_id, known.secret), transport=Transport(world)) as client:
        Sync(client, path).run()
        for seconds, options in ((3600, {"full": True}), (3600, {})):  # both end before they are published
            world.advance(seconds)
            world.faults.load([Fault(operation="listAudiences", first=1, status=403)])
            with pytest.raises(errors.ForbiddenError):
                Sync(client, path).run(**options)
        world.advance(8 * 86400)
        assert Sync(client, path).run().rows["users"] == 30
    assert rows(path, "select count(*) from users") == [(30,)]


def test_tables_that_are_new_in_the_plan_are_loaded(world: World, rosters: Edlink, tmp_path: Path) -> None:
    path = tmp_path / "roster.duckdb"
    Sync(rosters, path).run()
    with Database(path).transaction() as connection:
        (text,) = connection.execute("select state from _syllabind_state").fetchone() or ("",)
        connection.execute("update _syllabind_state set state = ?", [text.replace('"agents"', '"others"')])
        connection.execute("drop table agents")
    summary = Sync(rosters, path).run()
    assert (summary.kind, summary.reason) == ("full", "nothing of agents was read yet")


def test_versions_of_parquet_files_survive_a_process_that_was_killed(rosters: Edlink, tmp_path: Path) -> None:
    folder, tables = tmp_path / "roster.parquet", plan_of("edlink").tables
    folder.mkdir()
    database = Database(folder / "state.duckdb")
    Sync(rosters, database).run()
    write_parquet(database, tables, folder)
    (folder / "000002").mkdir()  # what a killed process leaves
    with ThreadPoolExecutor(2) as pool:  # processes take turns by a file, as threads do
        others = [Database(database.path) for _ in range(2)]
        list(pool.map(lambda each: write_parquet(each, tables, folder), others))
    assert (folder / "current").readlink().name == "000004"
    assert sorted(each.name for each in folder.iterdir() if each.is_dir() and each.name.isdecimal()) == [
        "000003",
        "000004",
    ]
    assert pq.read_metadata(folder / "current" / "people.parquet").num_rows == 30


def test_a_file_with_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.ArgumentError, match=r"must be a \.duckdb file, or a folder that ends in"):
        list(sync_integrations({}, tmp_path / "roster.csv"))
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_opened_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(TransferError, match="cannot open"):
        Database(tmp_path / "block" / "roster.duckdb").reading().__enter__()


def test_integrations_that_share_a_limit_of_the_service_are_read_whole(tmp_path: Path) -> None:
    together = threading.Barrier(3)

    def reply(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        if number <= 3:
            together.wait(30)  # each integration has asked before one is answered
        if number % 10:
            connection.sendall(kit.answer(people_server.answer(server.url + kit.target(head), 1000)))
        else:
            connection.sendall(kit.answer({"$errors": []}, 429, "Retry-After: 1"))

    with kit.Server(reply) as server:
        clients = {
            name: functools.partial(Edlink, edlink.integration_token(name, server=server.url))
            for name in ("north", "south", "west")
        }
        done = dict(sync_integrations(clients, tmp_path / "rosters.duckdb", workers=3))
    assert {name: isinstance(each, Summary) and each.rows["people"] for name, each in done.items()} == dict.fromkeys(
        clients, 1000
    )
    assert len(server.requests) >= 20  # so two were refused, at least


def test_command_syncs_integrations_side_by_side(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(people=10, accounts=3, apis=("edlink",))
    with serve(world) as server:
        tokens = [each.credentials.integration_token for each in world.edlink.accounts]
        monkeypatch.setenv("NORTH_TOKEN", tokens[0])
        (tmp_path / "south").write_text(f"{tokens[1]}\n", encoding="utf-8")
        file = tmp_path / "integrations.json"
        places = {"north": "env:NORTH_TOKEN", "south": f"file:{tmp_path / 'south'}", "west": tokens[2]}
        settings = {
            name: {"INTEGRATION_TOKEN": place, "SERVER": server.origins["edlink"]} for name, place in places.items()
        }
        file.write_text(json.dumps(settings), encoding="utf-8")
        folder = tmp_path / "roster.parquet"
        command = ["sync", "edlink", "--to", str(folder), "--integrations", str(file)]
        assert main([*command, "--plan"]) == 0
        assert capsys.readouterr().out.count("full, nothing was read yet: districts, schools") == 3
        assert not folder.exists()
        world.edlink.accounts[2].set_integration_state("disabled")
        assert main(command) == 1
        out = capsys.readouterr().out
        assert "north: full, nothing was read yet" in out
        assert "west: failed: " in out
        file.write_text(json.dumps({**settings, "east": {"INTEGRATION_TOKEN": "env:NO_SUCH_TOKEN"}}), encoding="utf-8")
        assert main(command) == 1
        out = capsys.readouterr().out
        assert "north: events, " in out
        assert "east: failed: " in out
        file.write_text(json.dumps(settings), encoding="utf-8")
        world.edlink.accounts[2].set_integration_state("active")
        first = world.edlink.district.tables["person"]
        world.edlink.put_record("person", {**first[next(iter(first))], "first_name": "Zoë-Mae"})
        assert main(command) == 0
        assert "north: events, " in capsys.readouterr().out
        counts = (
            "select _integration, count(*), count(*) filter (first_name = 'Zoë-Mae') from read_parquet(?) "
            "group by all order by all"
        )
        assert duckdb.execute(counts, [str(folder / "current" / "people.parquet")]).fetchall() == [
            ("north", 10, 1),
            ("south", 10, 0),
            ("west", 10, 0),
        ]
        assert sorted(each.name for each in folder.iterdir() if each.name.isdecimal()) == ["000002", "000003"]
        file.write_text('{"north": {"INTEGRATION_TOKEN": "env:NO_SUCH_TOKEN"}}', encoding="utf-8")
        assert main(command) == 2
        assert "env:NO_SUCH_TOKEN does not" in capsys.readouterr().err
