"""`syllabind fuzz --spec`: services that are known by their document alone."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest

from syllabind_fuzz import Report, Verdict, load_document, run, write_reports
from syllabind_fuzz.recordings import Recordings

URL = "http://127.0.0.1:9"
SEATS = {"type": "integer", "minimum": 1}
ROOM = {"type": "object", "required": ["id", "seats"], "properties": {"id": {"type": "string"}, "seats": SEATS}}
NEW = {"type": "object", "required": ["seats"], "properties": {"seats": SEATS}}
CHANGE = {
    "type": "object",
    "properties": {"seats": SEATS, "floor": {"type": "integer"}, "step": {"type": "boolean"}},
    "additionalProperties": False,
}
Answer = Callable[[httpx.Request], httpx.Response]


def _document(**deletion: str) -> dict[str, Any]:
    def answer(schema: dict[str, Any]) -> dict[str, Any]:
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    body = {"required": True, "content": {"application/json": {"schema": NEW}}}
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    names = {"type": "array", "items": {"type": "string", "enum": ["seats", "floor", "step"]}, "minItems": 1}
    members = {"name": "properties", "in": "query", "style": "form", "explode": False, "schema": names}
    missing, wrong, empty = {"404": {"description": ""}}, {"400": {"description": ""}}, {"204": {"description": ""}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Rooms", "version": "1"},
        "paths": {
            "/rooms": {
                "get": {"operationId": "listRooms", "responses": {"200": answer({"type": "array", "items": ROOM})}},
                "post": {"operationId": "createRoom", "requestBody": body, "responses": {"201": answer(ROOM), **wrong}},
            },
            "/rooms/{id}": {
                "parameters": [identifier],
                "get": {"operationId": "getRoom", "responses": {"200": answer(ROOM), **missing}},
                "delete": {"operationId": "deleteRoom", **deletion, "responses": {**empty, **missing}},
                "patch": {
                    "operationId": "changeRoom",
                    "parameters": [members],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": CHANGE, "example": {"seats": 3}}},
                    },
                    "responses": {"200": answer(ROOM), **missing, **wrong},
                },
            },
        },
    }


def _service(rooms: int = 4, fault: str = "") -> Answer:
    """A service with rooms, and a fault: in what it keeps, changes or deletes."""
    numbers = itertools.count(1)
    empty, gone = {"seats": 1, "floor": 0, "step": False}, set[str]()
    known = {str(number): {"id": str(number), **empty} for number in itertools.islice(numbers, rooms)}

    def is_valid(body: Any) -> bool:
        return isinstance(body, dict) and jsonschema_rs.is_valid(CHANGE, body)

    def create(body: Any) -> httpx.Response:
        if not isinstance(body, dict) or not jsonschema_rs.is_valid(NEW, body):
            return httpx.Response(400)
        key = str(next(numbers))
        known[key] = {"id": key, **empty, "seats": body["seats"] + (fault == "more seats")}
        return httpx.Response(201, json={**known[key], "seats": body["seats"]})

    def change(room: dict[str, Any], request: httpx.Request) -> httpx.Response:
        body, named = json.loads(request.content or b"null"), request.url.params.get("properties")
        names = {"seats", "floor", "step"} if named is None else set(named.split(","))
        if not is_valid(body) or not names <= {"seats", "floor", "step"}:
            return httpx.Response(400)
        kept = {name for name in body if fault == "all members" or name in names} - {fault}
        room |= {name: body[name] for name in kept}
        return httpx.Response(200, json=room)

    def answer(request: httpx.Request) -> httpx.Response:
        key = request.url.path.removeprefix("/rooms").removeprefix("/")
        allowed = ("GET", "DELETE", "PATCH") if key else ("GET", "POST")
        if request.method not in allowed:
            return httpx.Response(405, headers={"allow": ", ".join(allowed)})
        if request.method == "POST":
            return create(json.loads(request.content or b"null"))
        if not key:
            return httpx.Response(200, json=list(known.values()))
        if request.method == "DELETE" and "deleted twice" in fault and key in gone:
            return httpx.Response(410 if fault.endswith("410") else 204)
        if request.method == "GET" and "readable" in fault and key in gone:
            return httpx.Response(200, json={"id": key, **empty, "state": "deleted"})
        if key not in known:
            return httpx.Response(404)
        if request.method == "GET":
            return httpx.Response(200, json=known[key])
        if request.method == "PATCH":
            return change(known[key], request)
        if fault != "not deleted":
            gone.add(key)
            del known[key]
        return httpx.Response(204)

    return answer


def _report(
    folder: Path, service: Answer, recordings: Recordings | None = None, *, writes: bool = False, **deletion: str
) -> Report:
    document = folder / "rooms.json"
    document.write_text(json.dumps(_document(**deletion)), "utf-8")
    options: dict[str, Any] = {"seed": 1, "rate": 0.0, "examples": 1, "writes": writes, "recorder": recordings}
    return run(load_document(document), URL, None, httpx.MockTransport(service), **options)


@pytest.mark.parametrize("rooms", [8, 9, 12, 120])
def test_short_ids_are_not_taken_for_unknown_ones(tmp_path: Path, rooms: int) -> None:
    report = _report(tmp_path, _service(rooms))
    assert (report.verdict, report.findings) == (Verdict.CLEAN, ())


def test_the_advice_names_the_variable_that_holds_the_credential(tmp_path: Path) -> None:
    report = _report(tmp_path, lambda _: httpx.Response(401))
    assert report.verdict is Verdict.INCONCLUSIVE
    assert "check SYLLABIND_FUZZ_AUTHORIZATION" in report.reason


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        ("", []),
        ("more seats", [("createRoom", "LostWrite")]),
        ("floor", [("changeRoom", "LostWrite")]),
        ("all members", [("changeRoom", "LostWrite")]),
        ("not deleted", [("getRoom", "UseAfterFree")]),
        ("deleted twice", [("deleteRoom", "UseAfterFree")]),
    ],
)
def test_records_are_followed_without_links(tmp_path: Path, fault: str, found: list[tuple[str, str]]) -> None:
    """The document has neither links nor `x-pagination`: the path and the id of the answer lead to a new record."""
    report = _report(tmp_path, _service(fault=fault), writes=True)
    assert [(each.operation, each.check) for each in report.findings] == found, report.findings


@pytest.mark.parametrize(
    ("fault", "deletion", "found"),
    [
        ("readable, deleted twice", {}, []),
        ("readable", {"x-deleted-again": "404"}, []),
        ("readable, deleted twice", {"x-deleted-again": "404"}, ["can be deleted again"]),
        ("readable, deleted twice: 410", {"x-deleted-again": "404"}, ["is deleted again with another status"]),
    ],
)
def test_the_document_says_what_a_second_deletion_answers(
    tmp_path: Path, fault: str, deletion: dict[str, str], found: list[str]
) -> None:
    """Where a deleted record can still be read, only the document can say it."""
    report = _report(tmp_path, _service(fault=fault), writes=True, **deletion)
    told = [each.message for each in report.findings if each.check == "UseAfterFree"]
    assert told == [f"a record that is gone {each}" for each in found], report.findings


def test_suites_that_are_not_tried_are_named_in_every_report(tmp_path: Path) -> None:
    report = _report(tmp_path, _service())
    reasons = {each.suite: (each.reason, each.operations) for each in report.skipped}
    assert reasons["list"] == ("the document has no x-pagination for it", ("listRooms",))
    assert reasons["create, change, delete, repetition"][1] == ("createRoom", "deleteRoom", "changeRoom")
    assert "list: the document has no x-pagination for it (listRooms)" in report.summary()
    names = ("junit", "html", "json")
    write_reports(report, {name: tmp_path / name for name in names})
    for name in names:
        text = (tmp_path / name).read_text("utf-8")
        assert "the document has no x-pagination for it" in text
        assert "--allow-writes" in text


def test_web_fuzzing_commons_report(tmp_path: Path) -> None:
    """It holds the faults of all suites, those that schemathesis's writer does not know included, and a script."""
    recordings = Recordings()
    report = _report(tmp_path, _service(fault="not deleted"), recordings, writes=True)
    write_reports(report, {"wfc": tmp_path / "wfc.json"}, recordings)
    written = json.loads((tmp_path / "wfc.json").read_text("utf-8"))
    (fault,) = written["faults"]["foundFaults"]
    assert (written["faults"]["totalNumber"], fault["operationId"]) == (1, "GET:/rooms/{id}")
    assert fault["faultCategories"][0]["code"] == 1103
    assert fault["testCaseId"] in recordings.scenarios["getRoom"].cases
    details = written["problemDetails"]["rest"]
    assert details["endpointIds"] == [
        "DELETE:/rooms/{id}",
        "GET:/rooms",
        "GET:/rooms/{id}",
        "PATCH:/rooms/{id}",
        "POST:/rooms",
    ]
    statuses = {each["endpointId"]: each["httpStatus"] for each in details["coveredHttpStatus"]}
    assert statuses["DELETE:/rooms/{id}"] == [204]
    assert written["testFilePaths"] == ["wfc.sh"]
    subprocess.run(["bash", "-n", tmp_path / "wfc.sh"], check=True)
