"""`syllabind fuzz --spec`: services that are known by their document alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from syllabind_fuzz import Report, Verdict, load_document, run

URL = "http://127.0.0.1:9"
ROOM = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}


def _document() -> dict[str, Any]:
    def answer(schema: dict[str, Any]) -> dict[str, Any]:
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    link = {"operationId": "getRoom", "parameters": {"id": "$response.body#/0/id"}}
    listed = {**answer({"type": "array", "items": ROOM}), "links": {"room": link}}
    missing = {"404": {"description": ""}}
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Rooms", "version": "1"},
        "paths": {
            "/rooms": {"get": {"operationId": "listRooms", "responses": {"200": listed}}},
            "/rooms/{id}": {
                "get": {
                    "operationId": "getRoom",
                    "parameters": [identifier],
                    "responses": {"200": answer(ROOM), **missing},
                }
            },
        },
    }


def _report(folder: Path, service: Any) -> Report:
    document = folder / "rooms.json"
    document.write_text(json.dumps(_document()), "utf-8")
    transport = httpx.MockTransport(service)
    return run(load_document(document), URL, None, transport, seed=1, rate=0.0, examples=1)


@pytest.mark.parametrize("rooms", [8, 9, 12, 120])
def test_short_ids_are_not_taken_for_unknown_ones(tmp_path: Path, rooms: int) -> None:
    known = {str(number): {"id": str(number)} for number in range(1, rooms + 1)}

    def service(request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return httpx.Response(405, headers={"allow": "GET"})
        if request.url.path == "/rooms":
            return httpx.Response(200, json=list(known.values()))
        room = known.get(request.url.path.removeprefix("/rooms/"))
        return httpx.Response(404) if room is None else httpx.Response(200, json=room)

    report = _report(tmp_path, service)
    assert (report.verdict, report.findings) == (Verdict.CLEAN, ())


def test_the_advice_names_the_variable_that_holds_the_credential(tmp_path: Path) -> None:
    report = _report(tmp_path, lambda _: httpx.Response(401))
    assert report.verdict is Verdict.INCONCLUSIVE
    assert "check SYLLABIND_FUZZ_AUTHORIZATION" in report.reason
