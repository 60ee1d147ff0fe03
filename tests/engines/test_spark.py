"""The Spark data source: batches, filters, streams, integrations that fail, and no secret anywhere."""

import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from pyspark.errors import StreamingQueryException
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

from scripts.bench import people_server
from syllabind import Edlink, edlink, errors
from syllabind.core.repair import InvalidBodyError
from syllabind_bulk.spark_source import Share, SyllabindDataSource
from syllabind_sandbox import Fault, World


def read(session: SparkSession, place: str, **options: str) -> Any:
    options = {"api": "edlink", "list": "graph.people", "integrations": place, "tasks": "2", **options}
    return session.read.format("syllabind").options(**options).load()


def test_batches_have_the_rows_of_all_integrations(session: SparkSession, world: World, place: str) -> None:
    people = read(session, place)
    assert people.rdd.getNumPartitions() == 2
    rows = people.collect()
    expected = {
        (f"district-{number}", row["id"], row["email"])
        for number, each in enumerate(world.edlink.accounts)
        for row in each.district.tables["person"].values()
    }
    assert len(rows) == 120
    assert {(row["_integration"], row["id"], row["email"]) for row in rows} == expected
    assert read(session, place, columns="id,email").columns == ["_integration", "id", "email", "_extra"]


def test_conditions_reach_the_service(session: SparkSession, world: World, place: str) -> None:
    before = len(world.journal)
    one = read(session, place).where(f.col("_integration") == "district-1")
    assert one.count() == 40
    assert len(world.journal) - before == 1
    late = read(session, place).where(f.col("updated_date") >= f.lit("2024-07-01").cast("timestamp"))
    expected = [
        row["id"]
        for each in world.edlink.accounts
        for row in each.district.tables["person"].values()
        if row["updated_date"] >= "2024-07-01"
    ]
    assert sorted(row["id"] for row in late.collect()) == sorted(expected)
    assert "2024-07-01T00%3A00%3A00.000Z" in world.journal[-1].url


def test_a_stream_follows_events(session: SparkSession, world: World, place: str, folder: Path) -> None:
    def run() -> int:
        options = {"api": "edlink", "list": "graph.events", "integrations": place, "tasks": "2"}
        events = session.readStream.format("syllabind").options(**options).load()
        sink = events.writeStream.format("parquet").option("path", str(folder / "events"))
        for left in reversed(range(8)):
            try:
                query = sink.option("checkpointLocation", str(folder / "checkpoint")).trigger(availableNow=True).start()
                query.awaitTermination(120)
                break
            except StreamingQueryException as error:  # Spark waits 10 s for its own worker to start
                if not left or "failed to connect back" not in str(error):
                    raise
        return int(session.read.parquet(str(folder / "events")).select("id").distinct().count())

    first = run()
    second = world.edlink.accounts[1]
    for key in list(second.district.tables["person"])[:7]:
        second.put_record("person", {**second.district.tables["person"][key], "first_name": "Zoë"})
    assert run() == first + 7
    assert run() == first + 7
    assert session.read.parquet(str(folder / "events")).count() == first + 7


def test_an_integration_that_fails_is_reported_if_asked(session: SparkSession, world: World, place: str) -> None:
    world.edlink.accounts[2].set_integration_state("disabled")
    with pytest.raises(Exception, match="INVALID_INTEGRATION_STATE"):
        read(session, place).count()
    rows = read(session, place, onError="skip").collect()
    assert len(rows) == 81
    ((name, error),) = [(row["_integration"], row["_error"]) for row in rows if row["_error"]]
    assert name == "district-2"
    assert "INVALID_INTEGRATION_STATE" in error


def test_settings_are_no_options_and_no_token_is_written(
    session: SparkSession, world: World, place: str, folder: Path
) -> None:
    with pytest.raises(Exception, match="token is no option"):
        read(session, place, token="x")
    people = read(session, place)
    people.write.mode("overwrite").parquet(str(folder / "people"))
    tokens = [each.credentials.integration_token for each in world.edlink.accounts]
    plan = people._jdf.queryExecution().toString()
    written = [each for each in folder.rglob("*") if each.is_file() and each.name != "integrations.json"]
    assert any("events_" in each.name for each in written)
    for token in tokens:
        assert token not in plan
        assert not [each for each in written if token.encode() in each.read_bytes()]


def test_the_rate_holds_for_all_tasks_together(session: SparkSession, tmp_path: Path) -> None:
    # Three tasks may send one request more each in a second, as they do not begin together.
    with people_server.served(2000, limit=10 + 3) as server:
        people = read(session, places_of(server, 9, tmp_path), tasks="3", rate="10")
        begun = time.monotonic()
        assert people.count() == 18_000
        assert time.monotonic() - begun > 2 * 6 * 3 / 10  # two of them, one after the other
        assert people_server.counts_of(server) == people_server.Counts(requests=18, refused=0, tokens=2)


def test_the_rate_holds_for_the_newest_events_of_all_integrations(tmp_path: Path) -> None:
    with people_server.served(0, limit=5) as server:
        place = places_of(server, 7, tmp_path)
        assert len(source(place, list="graph.events", rate="4").streamReader(None).latestOffset({})) == 7
        assert people_server.counts_of(server).refused == 0


def places_of(server: str, number: int, folder: Path) -> str:
    settings = {f"school-{each}": {"SERVER": server, "INTEGRATION_TOKEN": f"token-{each}"} for each in range(number)}
    (folder / "places.json").write_text(json.dumps(settings), encoding="utf-8")
    return f"file:{folder / 'places.json'}"


def source(place: str, **options: str) -> SyllabindDataSource:
    return SyllabindDataSource({"api": "edlink", "list": "graph.people", "integrations": place, **options})


@pytest.mark.parametrize(("name", "value"), [("tasks", "0"), ("tasks", "many"), ("rate", "0"), ("rate", "-1")])
def test_numbers_are_above_zero(place: str, name: str, value: str) -> None:
    with pytest.raises(errors.ArgumentError, match=f"{name} must be a number above 0, got '{value}'"):
        source(place, **{name: value}).reader(None)


def test_a_stream_never_passes_events_that_were_not_read(world: World, place: str) -> None:
    reader = source(place, list="graph.events", onError="skip").streamReader(None)
    end = reader.latestOffset({})
    (share,) = reader.partitions({}, {"district-0": end["district-0"]})
    assert sum(each.num_rows for each in reader.read(share)) == 60
    world.faults.load([Fault(operation="listEvents", status=403)])
    with pytest.raises(errors.ForbiddenError):
        list(reader.read(share))
    assert reader.latestOffset(end) == end  # an integration whose newest event cannot be read stays where it was
    with pytest.raises(errors.ArgumentError, match="columns must have id in a stream"):
        source(place, list="graph.events", columns="type").streamReader(None)


def test_records_that_cannot_be_read_are_rows_with_the_problem(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = {"$data": [{"id": "a"}, ["no record"]], "$request": "r"}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    token = edlink.integration_token("t")
    monkeypatch.setattr(
        "syllabind_bulk.spark_source.client_of", lambda api, environ: Edlink(token, transport=transport)
    )
    share = Share({"district-0": {}}, 1)
    with pytest.warns(errors.InvalidRecordWarning):
        kept, problem, *_ = source(place, onError="skip").reader(None).read(share)
    assert (kept["id"].to_pylist(), problem["id"].to_pylist()) == (["a"], [None])
    assert problem["_extra"].to_pylist() == ['["no record"]']
    assert problem["_error"][0].as_py().startswith("/$data/1: ")
    with (
        pytest.warns(errors.InvalidRecordWarning),
        pytest.raises(InvalidBodyError, match="1 records of district-0 could not be read"),
    ):
        list(source(place).reader(None).read(share))
