"""Lists as Arrow streams: schemas from the spec, every record, errors of their own type."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import duckdb
import httpx
import polars
import pyarrow as pa
import pytest

from scripts.verify.bulk import drift, schemas
from syllabind import AsyncEdlink, Edlink, Thrive, edlink, errors, thrive
from syllabind_bulk import Batches, batches
from syllabind_sandbox import AsyncTransport, Fault, Transport, World

GOLDEN = Path(__file__).parent / "schemas"


@pytest.fixture
def tenant(world: World) -> Iterator[Thrive]:
    known = world.credentials.thrive
    with Thrive(thrive.basic(known.tenant_id, known.secret), transport=Transport(world)) as client:
        yield client


@pytest.mark.parametrize("api", schemas.apis())
def test_schema_of_every_list_is_the_recorded_one(api: str) -> None:
    # After a deliberate change: python -m scripts.verify.bulk schemas --write
    assert schemas.text_of(api) == (GOLDEN / f"{api}.txt").read_text(encoding="utf-8")


def test_a_pager_is_an_arrow_stream(rosters: Edlink) -> None:
    people = rosters.graph.people.list(page_size=20)
    typed = [each.id for each in people]
    assert pa.table(people)["id"].to_pylist() == typed
    assert polars.DataFrame(people)["id"].to_list() == typed
    assert [row[0] for row in duckdb.sql("select id from people").fetchall()] == typed


def test_values_are_those_of_the_models(tenant: Thrive) -> None:
    users = tenant.users.search(page_size=20)
    found = users.batches()
    json_columns = {each.name for each in found.schema if each.metadata}
    for row, user in zip(found.to_table().to_pylist(), users, strict=True):
        raw = user.to_dict()
        assert row.pop("_extra") is None
        for name, value in row.items():
            expected = raw.get(name)
            if name in json_columns and value is not None:
                assert json.loads(value) == expected
            elif isinstance(value, datetime):
                assert value == datetime.fromisoformat(expected)
            else:
                assert value == expected


def test_only_the_columns_asked_for_come(rosters: Edlink) -> None:
    table = rosters.graph.people.list(page_size=20).batches(columns=["email", "id"], extra=False).to_table()
    assert table.schema.names == ["id", "email"]
    assert table.num_rows == 50
    with pytest.raises(errors.ArgumentError, match=r"columns must be among id, created_date, .*; got mail"):
        batches(rosters.graph.people.list(), columns=["mail"])


def test_the_limit_holds_and_the_stream_can_be_read_again(rosters: Edlink) -> None:
    found = rosters.graph.people.list(page_size=20, limit=25).batches()
    assert [batch.num_rows for batch in found] == [20, 5]
    assert found.to_table().num_rows == 25
    assert rosters.graph.people.list(limit=0).batches().to_table().num_rows == 0


def test_chunks_continue_after_a_cursor(rosters: Edlink) -> None:
    found = rosters.graph.people.list(page_size=20).batches()
    first, *others = found.chunks()
    continued = list(found.chunks(first.cursor))
    assert [each.batch for each in continued] == [each.batch for each in others]
    assert continued[-1].cursor is None


def test_errors_keep_their_type(world: World, rosters: Edlink) -> None:
    found = rosters.graph.people.list(page_size=20).batches()
    world.faults.load(
        (Fault(operation="listPeople", nth=2, status=403), Fault(operation="listPeople", nth=4, status=403))
    )
    with pytest.raises(errors.ForbiddenError):
        found.to_table()
    with pytest.raises(pa.ArrowException):
        pa.table(found)
    assert isinstance(found.error, errors.ForbiddenError)


def test_values_that_fit_no_column_are_kept() -> None:
    record = {
        "id": "a",
        "created_date": "in the summer",
        "graduation_year": 2**70,
        "first_name": 7,
        "roles": "teacher",
        "nickname": {"since": None},
        "display_name": "\ud800",
        'no "field" \\ \x1b': 1,
    }
    content = json.dumps({"$data": [record, {"id": 5}, {"first_name": "nameless"}, []], "$request": "r"})

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, content=content)

    with Edlink(edlink.integration_token("t"), transport=httpx.MockTransport(answer)) as client:
        with pytest.warns(errors.InvalidRecordWarning, match="2 records"):
            (chunk,) = Batches(client.graph.people.list()).chunks()
        again = client.graph.people.list().batches(columns=["id", "first_name"])
        with pytest.warns(errors.InvalidRecordWarning, match="2 records"):
            narrow = again.to_table().to_pylist()
    row, other = chunk.batch.to_pylist()
    extra = json.loads(row["_extra"])
    assert extra["display_name"] == "\ud800"
    assert extra == {name: value for name, value in record.items() if name != "id"}
    assert row["created_date"] is row["graduation_year"] is row["first_name"] is row["roles"] is None
    assert other["id"] == "5"
    assert [each.pointer for each in chunk.invalid_records] == ["/$data/2", "/$data/3"]
    assert narrow[0]["first_name"] is None


async def test_async_lists_are_batches_too(world: World) -> None:
    world.reset()
    token = edlink.integration_token(world.credentials.edlink.integration_token)
    async with AsyncEdlink(token, transport=AsyncTransport(world)) as client:
        sizes = [each.num_rows async for each in client.graph.people.list(page_size=20, limit=45).batches()]
    assert sizes == [20, 20, 5]


@pytest.mark.parametrize("api", schemas.apis())
def test_every_list_delivers_every_row_although_records_drift(api: str) -> None:
    assert list(drift.lost_by(api, kinds=("wrong_type",))) == []
