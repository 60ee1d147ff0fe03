"""Reports that the service writes: every kind of file, one job for an interrupted call, and no value lost."""

import csv
import json
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from syllabind import LearningManager, alm, errors
from syllabind.core import drivers
from syllabind_bulk.files import TransferError
from syllabind_bulk.reports import export_report, report_for
from syllabind_bulk.sync import Sync
from syllabind_cli.main import main
from syllabind_sandbox import Fault, Transport, World, serve

USERS = report_for("alm", "users")


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """A world whose clock goes on while a client sleeps, as a job takes minutes."""
    world = World(seed=1, people=30, apis=("alm",))
    clock = SimpleNamespace(**{**vars(time), "sleep": world.advance})
    monkeypatch.setattr(drivers, "time", clock)
    return world


@pytest.fixture
def account(world: World) -> Iterator[LearningManager]:
    credential = alm.user_token(world.issue_token("alm", kind="admin"))
    with LearningManager(credential, transport=Transport(world)) as client:
        yield client


def rows_in(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        return pq.read_table(path).to_pylist()
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".csv":
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(text.splitlines())]
    return [json.loads(line) for line in text.splitlines()]


def test_a_report_is_the_same_in_every_kind_of_file_and_in_a_database(
    world: World, account: LearningManager, tmp_path: Path
) -> None:
    found = []
    for kind in ("csv", "jsonl", "parquet"):
        assert export_report(account, USERS, tmp_path / f"users.{kind}").rows == 30
        found.append(rows_in(tmp_path / f"users.{kind}"))
    assert found[0] == found[1] == found[2]
    assert {row["internalUserID"] for row in found[0]} == {user.id for user in account.users.list()}
    with pytest.raises(TransferError, match="is there already"):
        export_report(account, USERS, tmp_path / "users.csv")
    export_report(account, USERS, tmp_path / "users.csv", columns=["name", "internalUserID"], overwrite=True)
    assert rows_in(tmp_path / "users.csv")[0].keys() == {"internalUserID", "name"}
    with pytest.raises(errors.ArgumentError, match="columns must be among internalUserID, userEmail"):
        export_report(account, USERS, tmp_path / "other.csv", columns=["mail"])
    assert Sync(account, tmp_path / "account.duckdb").run().rows["users"] == 30
    with duckdb.connect(str(tmp_path / "account.duckdb"), read_only=True) as database:
        query = 'select count(distinct "internalUserID") from users'
        assert database.execute(query).fetchone() == (30,)


@pytest.mark.parametrize(("lost", "jobs"), [(False, 1), (True, 2)])
def test_an_interrupted_report_starts_another_job_only_if_its_own_is_gone(
    lost: bool, jobs: int, world: World, account: LearningManager, tmp_path: Path
) -> None:
    target = tmp_path / "users.csv"
    world.faults.load([Fault(operation="getJob", nth=1, status=403)])
    with pytest.raises(errors.ForbiddenError):
        export_report(account, USERS, target)
    work = tmp_path / "users.csv.part"
    if lost:
        (work / "job").write_text((work / "job").read_text().replace('"id":"', '"id":"9'), encoding="utf-8")
    assert export_report(account, USERS, target).rows == 30
    assert len(world.calls("createJob")) == jobs
    assert [each.name for each in tmp_path.iterdir()] == ["users.csv"]


def test_no_value_is_taken_for_none_and_rows_of_another_width_are_kept(
    account: LearningManager, tmp_path: Path
) -> None:
    work = tmp_path / "users.jsonl.part"
    work.mkdir()
    text = '\ufeffid,name,name,say "so"\r\n1,Null,NA,"a\r\nb"\r\n2,x\r\n3,a,b,c,d\r\n'
    (work / "report.csv").write_text(text, encoding="utf-8", newline="")  # as a download left it
    made = export_report(account, USERS, tmp_path / "users.jsonl")
    assert rows_in(tmp_path / "users.jsonl") == [
        {"id": "1", "name": "Null", "name_2": "NA", "say _so_": "a\r\nb"},
        {"id": "2", "name": "x"},
    ]
    assert (made.rows, made.invalid_records) == (2, 1)
    (line,) = (tmp_path / "users.jsonl.invalid.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(json.loads(line)["record"]) == ["3", "a", "b", "c", "d"]


def test_command_writes_a_report(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(world) as server:
        monkeypatch.setenv("SYLLABIND_ALM_SERVER", server.origins["alm"])
        monkeypatch.setenv("SYLLABIND_ALM_TOKEN", world.issue_token("alm", kind="admin"))
        command = ["export", "alm", "users", "--report", "--to", str(tmp_path / "users.csv")]
        assert main(command) == 0
        assert capsys.readouterr().out == f"{tmp_path / 'users.csv'}: 30 records\n"
        assert main([*command, "--page-size", "10"]) == 2
        assert "--report takes no --set, --page-size or --passes" in capsys.readouterr().err
        assert main(["export", "alm", "badges", "--report", "--to", str(tmp_path / "badges.csv")]) == 2
        assert "report must be of users, got badges" in capsys.readouterr().err
