"""The benchmarks measure what they say: their answers fit the specs, and a missed bar is printed."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from scripts.bench import Figure, Times, __main__, decode, lines, race
from scripts.bench.payloads import alm_page, drifted, edlink_person, text_of, thrive_page
from syllabind.core.response import Decoder, InvalidBodyError
from syllabind_alm.models import UserPage as AlmUserPage
from syllabind_edlink.models import PersonEnvelope
from syllabind_thrive.models import UserPage as ThriveUserPage


@pytest.mark.parametrize(
    ("page", "model", "at"),
    [
        (thrive_page(50), ThriveUserPage, "/results"),
        (drifted(thrive_page(50), "results"), ThriveUserPage, "/results"),
        (alm_page(50), AlmUserPage, "/data"),
    ],
)
def test_pages_are_what_the_spec_says(page: dict[str, Any], model: type, at: str) -> None:
    reading = Decoder(model, at, many=True).read(text_of(page), strict=True)
    assert [user.to_dict() for user in reading.value] == page[at[1:]]


def test_person_is_what_the_spec_says() -> None:
    person = edlink_person()
    assert Decoder(PersonEnvelope, "/$data").read(text_of(person), strict=True).value.to_dict() == person["$data"]


def test_included_managers_are_found() -> None:
    users = Decoder(AlmUserPage, "/data", many=True).read(text_of(alm_page(20))).value
    assert all(user.manager.id == user.relationships.manager.data.id for user in users)


@pytest.mark.parametrize("case", decode.cases(), ids=lambda case: case.name)
def test_a_broken_page_breaks_one_member_of_each_record(case: decode.Case) -> None:
    for _, pointer, content in decode.broken_pages(case):
        records = case.read(content).value
        assert len(records) == len(case.page[case.records])
        assert {tuple(each.problems) for each in records} == {(pointer,)}


@pytest.mark.parametrize("index", [0, 9, 19])
@pytest.mark.parametrize("beside", [None, {"id": "7", "type": "zeppelin"}])
def test_one_unreadable_record_costs_no_other(index: int, beside: dict[str, Any] | None) -> None:
    page = drifted(alm_page(20), "data")
    page["data"][index]["id"] = 5
    if beside is not None:
        page["included"].append(beside)
    content = text_of(page)
    reading = Decoder(AlmUserPage, "/data", many=True).read(content)
    assert [(each.pointer, each.content) for each in reading.invalid_records] == [
        (f"/data/{index}", text_of(page["data"][index]))
    ]
    assert [user.to_dict() for user in reading.value] == [user for user in page["data"] if user["id"] != 5]
    assert reading.body.data is reading.value
    assert reading.body.links.next == page["links"]["next"]
    assert reading.value[3].account.id == page["included"][0]["id"]


@pytest.mark.parametrize("end", [b"", b"x", b'"\xff"', b'{"a":' * 5000])
def test_broken_text_behind_an_unreadable_record(end: bytes) -> None:
    content = b'{"data": [{"id": 5, "type": "user"}], "meta": ' + end
    with pytest.raises(InvalidBodyError):
        Decoder(AlmUserPage, "/data", many=True).read(content)


def test_race_counts_all_candidates() -> None:
    called: list[str] = []
    times = race({"one": lambda: called.append("one"), "two": lambda: called.append("two")}, rounds=2, calls=3)
    assert set(times) == {"one", "two"}
    assert Times({"one": [1.0, 9.0, 4.0], "two": [2.0, 3.0, 4.0]}).ratio("one", "two") == 1.0
    assert called == [*["one"] * 4, *["two"] * 4] * 2


@pytest.mark.parametrize(
    ("value", "least", "met"), [(3, True, True), (2.9, True, False), (3, False, True), (3.1, False, False)]
)
def test_bar(value: float, least: bool, met: bool) -> None:
    assert Figure(name="x", value=value, against="", bar=3, least=least).met is met


@pytest.mark.parametrize(("arguments", "status"), [(["lines"], 0), (["--bar", "lines"], 1)])
def test_a_missed_bar_fails_only_when_asked(
    arguments: list[str], status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "stock_clients", lambda: contextlib.nullcontext(Path()))
    monkeypatch.setattr(lines, "measure", lambda stock: [Figure(name="slow", value=2, against="of all", bar=1)])
    assert __main__.main(["--lane", "httpx2", *arguments]) == status
    assert "MISSED" in capsys.readouterr().out


def test_endpoints_cost_few_lines(tmp_path: Path) -> None:
    figure, *_ = lines.measure(tmp_path)
    assert figure.met
    assert figure.value >= 2
