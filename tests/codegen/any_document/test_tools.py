"""The sandbox, the command line, export and the fuzzer work with a document's package as with ours."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.verify.any_document.examine import examine
from syllabind_cli.main import main

from .conftest import HERE, Made


@pytest.fixture(scope="module")
def campus(generate: Callable[..., Made], rooms: Made) -> Made:
    """The package of `rooms.yaml` with the plans that were proposed for it."""
    return generate(HERE / "rooms.yaml", "campus", "--overlay", str(rooms.out / "acme_rooms.proposals.yaml"))


@pytest.fixture
def served(campus: Made, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The origin of a sandbox that serves it, with the variables set that lead there."""
    from syllabind_sandbox import World, serve

    world = World(apis=["campus"])
    with serve(world) as server:
        for name, value in {**world.services["campus"].environment(), "SERVER": server.origins["campus"]}.items():
            monkeypatch.setenv(f"SYLLABIND_CAMPUS_{name}", value)
        yield server.origins["campus"]


def test_operations_are_found_described_called_and_exported(
    served: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ls", "campus", "seats"]) == 0
    assert "campus rooms.list_seats" in capsys.readouterr().out
    assert main(["describe", "campus", "rooms.list"]) == 0
    assert "--x-request-source" in capsys.readouterr().out
    assert main(["call", "campus", "rooms.list", "--limit", "3", "-o", "jsonl"]) == 0
    assert len({json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()}) == 3
    assert main(["call", "campus", "plans.read"]) == 0
    assert capsys.readouterr().out.strip() == "readPlan"
    # The last record of each page is read again with the next one, which shows that the list did not move.
    assert main(["export", "campus", "rooms", "--to", str(tmp_path / "rooms.jsonl")]) == 0
    rows = (tmp_path / "rooms.jsonl").read_text("utf-8").splitlines()
    assert len({json.loads(row)["id"] for row in rows}) == len(rows) > 10


def test_the_fuzzer_has_no_false_alarm(served: str, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = [word for name in ("createSeat", "getRooms", "uploadPlan") for word in ("--operation", name)]
    command = [
        "fuzz",
        "campus",
        "--base-url",
        served,
        "--rate",
        "0",
        "--allow-writes",
        "--examples",
        "1",
        "--seed",
        "1",
    ]
    status = main([*command, *chosen])
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert "3 of 3 operations that the credential opens saw a success" in printed


def test_every_read_and_every_chain_works_over_a_socket(tmp_path: Path) -> None:
    found = examine(HERE / "rooms.yaml", "whole_rooms", tmp_path, fuzz=False)
    assert (found.reads, found.chains, found.planned) == (6, 2, 0)
    assert found.good, "\n".join(found.lines())


def test_lists_hold_the_records_of_their_parents(campus: Made) -> None:
    client = campus.client()
    for room in list(client.rooms.list(page_size=7))[:9]:
        seats = list(client.rooms.list_seats(str(room.id), page_size=2))
        assert {client.rooms.get_seat(str(room.id), str(seat.id)).room_id for seat in seats} == {room.id}
    assert {type(each) for each in client.labels.list()} == {str}


def test_a_body_that_is_no_json_is_sent_as_it_is(campus: Made) -> None:
    from syllabind_sandbox import World

    world = World(apis=["campus"])
    campus.client(world).plans.upload(b"\x89PNG")
    assert world.calls("campus.uploadPlan")[0].status == 204
