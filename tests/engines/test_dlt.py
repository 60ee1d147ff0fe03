"""The dlt resource: changes alone, merged by key, replaced after a gap, with and without a destination that merges."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dlt
import duckdb
import httpx
import pytest
from dlt.destinations import filesystem
from dlt.pipeline.exceptions import PipelineStepFailed

from scripts.verify.bulk import events
from syllabind import Edlink, Thrive, errors, thrive
from syllabind_bulk.dlt_source import Reader, source
from syllabind_bulk.plan import plan_of
from syllabind_bulk.stream import Batches
from syllabind_bulk.sync import Sync
from syllabind_sandbox import Fault, Transport, World

DAY = 86400
TABLES = ("people", "classes", "enrollments", "agents")


@pytest.fixture
def world() -> World:
    return World(seed=1, people=20, apis=("edlink", "thrive"))


@pytest.fixture
def rosters(world: World) -> Iterator[Edlink]:
    with events.client_of(world) as client:
        yield client


def pipeline_in(folder: Path, destination: Any = None) -> Any:
    return dlt.pipeline(
        "rosters",
        destination=destination or dlt.destinations.duckdb(str(folder / "data.duckdb")),
        dataset_name="rosters",
        pipelines_dir=str(folder / "pipelines"),
    )


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as database:
        return database.execute(query).fetchall()


def content(path: Path, schema: str = "") -> dict[str, list[tuple[Any, ...]]]:
    columns = "id, updated_date, _extra"
    return {
        name: rows(path, f"select {columns} from {schema}{name} where _integration = 'north' order by all")
        for name in TABLES
    }


def test_later_runs_load_changes_alone_and_a_gap_replaces(world: World, rosters: Edlink, tmp_path: Path) -> None:
    rng, pipeline, target = random.Random(2), pipeline_in(tmp_path), tmp_path / "data.duckdb"
    pipeline.run(source(rosters, integration="north"))
    with events.client_of(World(seed=2, people=10, apis=("edlink",))) as other:
        pipeline.run(source(other, integration="south"))
    people, agents = (world.edlink.district.tables[each] for each in ("person", "agent"))
    for seconds in (60, 31 * DAY):
        for _ in range(25):
            events.change(world, rng)
        world.edlink.remove_record("person", list(people)[3])
        if seconds > DAY:
            for key in list(agents):  # a list that has become empty loses its rows, too
                agents.remove(key)
        world.advance(seconds)
        before = len(world.calls("listPeople"))
        pipeline.run(source(rosters, integration="north"))
        assert (len(world.calls("listPeople")) > before) == (seconds > DAY)
        Sync(rosters, tmp_path / "synced.duckdb", integration="north").run(full=True)
        assert content(target, "rosters.") == content(tmp_path / "synced.duckdb")
    assert rows(target, "select count(*) from rosters.people where _integration = 'south'") == [(10,)]


def test_a_destination_that_cannot_merge_gets_changes_appended(world: World, rosters: Edlink, tmp_path: Path) -> None:
    pipeline = pipeline_in(tmp_path, filesystem(bucket_url=(tmp_path / "files").as_uri()))

    def run(**options: Any) -> None:
        pipeline.run(source(rosters, **options), loader_file_format="parquet")

    run()
    people = world.edlink.district.tables["person"]
    first, second = list(people)[:2]
    world.edlink.put_record("person", {**people[first], "first_name": "Zoë"})
    world.edlink.remove_record("person", second)
    run()
    files = str(tmp_path / "files" / "rosters" / "people" / "*.parquet")
    last = (
        "select id, first_name from (select *, row_number() over (partition by id order by filename desc) as n "
        "from read_parquet(?, filename = true)) where n = 1 and not _deleted"
    )
    found = dict(duckdb.execute(last, [files]).fetchall())
    assert len(found) == 19
    assert found[first] == "Zoë"
    assert second not in found
    world.advance(31 * DAY)
    run()
    assert duckdb.execute("select count(*) from read_parquet(?)", [files]).fetchone() == (19,)
    with pytest.raises(Exception, match="must be the only one of a dataset whose destination cannot merge"):
        run(integration="south")


def test_a_list_that_ends_with_a_refused_page_is_loaded(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        page, size = (int(request.url.params.get(each, 1)) for each in ("page", "perPage"))
        if page > 2:
            return httpx.Response(404, json={})
        found = [{"id": f"u{number}"} for number in range((page - 1) * size, page * size)]
        pages = {"page": page, "perPage": size, "totalPages": 2, "totalResults": 2 * size}
        return httpx.Response(200, json={"results": found, "pagination": pages})

    with Thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(answer)) as client:
        pages = client.users.search(page_size=1000)
        reader = Reader(client, plan_of("thrive"), "north", merges=True)
        assert sum(each.num_rows for each in reader.pages(Batches(pages))) == 2000


def test_changes_by_time_and_a_run_that_fails_moves_no_position(world: World, tmp_path: Path) -> None:
    known, pipeline = world.credentials.thrive, pipeline_in(tmp_path)
    world.faults.load([Fault(operation="listCompletions", nth=2, status=403)])  # the first one asks for the time
    with Thrive(thrive.basic(known.tenant_id, known.secret), transport=Transport(world)) as client:
        with pytest.raises(PipelineStepFailed) as caught:
            pipeline.run(source(client))
        extraction = caught.value.__cause__
        assert extraction is not None
        assert isinstance(extraction.__cause__, errors.ForbiddenError)
        pipeline.run(source(client))
        world.advance(3600)
        user = client.users.search(page_size=10).first()
        assert user is not None
        assert isinstance(user.ref, str)
        client.users.update(user.ref, {"firstName": "Zoë"})
        before = len(world.calls("listTags"))
        pipeline.run(source(client))
        assert "updatedSince" in world.calls("listTags")[before].url
    query = "select count(*), count(*) filter (first_name = 'Zoë') from rosters.users"
    assert rows(tmp_path / "data.duckdb", query) == [(20, 1)]
