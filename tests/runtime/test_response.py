"""Reading: a broken promise costs at most the record that breaks it, and the record says what is wrong with it."""

from __future__ import annotations

import datetime
import json
import pickle
from collections.abc import Callable
from typing import Any, Literal

import msgspec
import pytest

from syllabind.core.continuations import JsonLink
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Model, Timestamp, UnknownResource, Unset, dump, encode
from syllabind.core.operation import paged
from syllabind.core.response import Decoder, InvalidBodyError
from syllabind.errors import DecodeError, NotIncludedError
from syllabind_alm.models import UserDocument
from tests.runtime.service import BOTH, ToMany, ToOne, answer


class State(OpenEnum):
    ACTIVE = "active"


class Address(Model, kw_only=True):
    city: str


class Room(Model, kw_only=True):
    name: str | Unset = UNSET


class Pupil(Model, kw_only=True):
    id: str
    rooms: list[Room] | Unset = UNSET
    team: Literal["red", "blue"] | Unset = UNSET


class Person(Model, kw_only=True):
    id: str
    state: State | Unset = UNSET
    born: Timestamp | Unset = UNSET
    started: datetime.date | Unset = UNSET
    age: int | Unset = UNSET
    score: float | Unset = UNSET
    grades: list[str] | Unset = UNSET
    address: Address | Unset = UNSET
    homes: dict[str, Address] | Unset = UNSET


class People(Model, kw_only=True):
    data: list[Person]
    links: dict[str, str] | Unset = UNSET


READER = Decoder(People, "/data", many=True)
BARE = Decoder(list[Person], many=True)
GOOD = {"id": "1", "state": "active", "born": "2001-02-03T04:05:06Z", "age": 5, "address": {"city": "B"}}

# What breaks the spec in an optional place: the record comes, its bytes stay, and it says what was wrong.
KEPT: list[tuple[str, Any, str | None]] = [
    ("state", "thawing", None),
    ("extra", {"deep": 1}, None),
    ("born", None, "/born"),
    ("born", "2021-01-01T00:00Z", "/born"),
    ("born", "", "/born"),
    ("started", "01.02.2003", "/started"),
    ("age", 5.0, "/age"),
    ("age", None, "/age"),
    ("score", 5, None),
    ("grades", None, "/grades"),
    ("grades", ["01", None], "/grades/1"),
    ("address", None, "/address"),
    ("address", {"city": None}, "/address/city"),
    ("homes", {"a/b": {"city": None}}, "/homes"),
    ("age", "five", "/age"),
    ("age", 5.5, "/age"),
    ("age", True, "/age"),
    ("age", 2**70, None),
    ("age", 1e300, "/age"),
    ("score", "1.5", "/score"),
    ("grades", "01", "/grades"),
    ("grades", [1], "/grades/0"),
    ("grades", {}, "/grades"),
    ("address", [], "/address"),
    ("address", {}, "/address/city"),
    ("address", "Ulm", "/address"),
    ("homes", [], "/homes"),
    ("born", 5, "/born"),
    ("born", "2001-02-03T04:05:06", "/born"),
    ("born", {}, "/born"),
    ("started", False, "/started"),
    ("state", 5, "/state"),
    ("state", None, "/state"),
]
# What breaks the spec in a required place, or is no object: the record is invalid.
LOST: list[tuple[Any, str]] = [
    ({}, "/id"),
    ({"id": 5}, "/id"),
    ({"id": None}, "/id"),
    ({"id": ["1"]}, "/id"),
    ({"id": True, "age": "five"}, "/id"),
    (None, ""),
    ("1", ""),
    ([], ""),
]
# No valid JSON.
WILD = [
    b'{"id":"1","score":1e999}',
    b'{"id":"\xff"}',
    b'{"id":"1","nick":"\\ud83d"}',
    b'{"id":"1","score":NaN}',
    b'{"id":"1","score":-Infinity}',
    b'{"id":"1","nick":"a\tb"}',
    b'{"id":"1","nick":"\\x"}',
    b'{"id":"1","nick":"}],\\"{[",}',
    b'{"id":"1","nick":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}",  # CPython 3.14 reads 100,000
    b"{'id': '1'}",
]


@pytest.mark.parametrize(("name", "value", "pointer"), KEPT)
@pytest.mark.parametrize("reader", [READER, BARE])
def test_a_broken_promise_costs_nothing(reader: Decoder, name: str, value: Any, pointer: str | None) -> None:
    records = [GOOD, {**GOOD, name: value}, GOOD]
    reading = reader.read(json.dumps({"data": records} if reader is READER else records).encode())
    marked = [set(record.problems) for record in reading.value]
    assert marked == [set(), set() if pointer is None else {pointer}, set()]
    assert [dump(record) for record in reading.value] == records
    assert not reading.invalid_records


def test_the_innermost_member_alone_is_left_out() -> None:
    pupil = {"id": "1", "rooms": [{"name": 5}, {"name": "b"}], "team": "green - at `$.id"}
    (found,) = Decoder(list[Pupil], many=True).read(json.dumps([pupil]).encode()).value
    assert (found.rooms[0].name, found.rooms[1].name, found.team) == (UNSET, "b", UNSET)
    assert set(found.problems) == {"/rooms/0/name", "/team"}
    assert dump(found) == pupil


def test_one_bad_record_in_ten_thousand_costs_one(report: Callable[[str, object], None]) -> None:
    content = [json.dumps({**GOOD, "id": str(n)}).encode() for n in range(10_000)]
    kinds = [(json.dumps(bad).encode(), pointer) for bad, pointer in LOST] + [(bad, "") for bad in WILD]
    for at, (bad, pointer) in enumerate(kinds):
        place = 10_000 // len(kinds) * at
        body = b'{"data":[' + b",".join([*content[:place], bad, *content[place + 1 :]]) + b"]}"
        reading = READER.read(body)
        assert len(reading.value) == 9_999
        (aside,) = reading.invalid_records
        assert (aside.pointer, aside.content) == (f"/data/{place}", bad)
        assert pointer in aside.problem
        assert (reading.value[place].id, reading.value[-1].id) == (str(place + 1), "9999")
        with pytest.raises(InvalidBodyError) as strict:
            READER.read(body, strict=True)
        if bad not in WILD:
            assert strict.value.pointer in (f"/data/{place}{pointer}", f"/data/{place}{pointer.rpartition('/')[0]}")
    report("kinds of one bad record in 10,000: kinds, delivered, set aside", f"{len(kinds)}, 9999, 1")


@pytest.mark.parametrize("side", BOTH)
def test_strict_raises_with_the_pointer(side: Any) -> None:
    def build() -> Any:
        from syllabind.core.request import RequestSpec

        return RequestSpec(method="GET", path="/people")

    listing = paged("listPeople", People, Person, Sequential(items="/data", next=JsonLink("/links/next")))(build)
    body = {"data": [GOOD, {**GOOD, "age": 5.0}]}
    assert len(side(lambda _: answer(body)).send(listing.operation)) == 2
    with pytest.raises(DecodeError) as caught:
        side(lambda _: answer(body), strict=True).send(listing.operation)
    assert (caught.value.pointer, caught.value.request_id) == ("/data/1/age", "r-1")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"5", b"null", b"{}", b'{"data":null}', b'{"data":{}}', b'{"data":5}', b'{"data":[1}',
        b'{"data":[{"id":"1"}]} trailing', b'{"data":[{"id":"1"}]', b'{"data":[{"id":"1"},', b'{"data":[{"id":"1',
        b"\xff\xfe", b"<html>", b'{"data":[{"id":"1"}]}}', b'{"data"[{"id":"1"}]}', b'x{"data":[]}',
    ],
)  # fmt: skip
@pytest.mark.parametrize("strict", [True, False])
def test_a_body_of_another_shape_is_an_error(content: bytes, strict: bool) -> None:
    with pytest.raises(InvalidBodyError):
        READER.read(content, strict=strict)


ONE = Decoder(Person)
INNER = Decoder(People, "/links")
WRONG: list[tuple[Decoder, bytes, tuple[str, str], tuple[str, str]]] = [
    (ONE, b"null", ("the answer contains no record", ""), ("Expected `object`, got `null`", "")),
    (ONE, b"[]", ("Expected `object`, got `array`", ""), ("Expected `object`, got `array`", "")),
    (ONE, b'{"id":1}', ("Expected `str`, got `int`", "/id"), ("Expected `str`, got `int`", "/id")),
    (ONE, b'{"id":"1"', ("Input data was truncated", ""), ("Input data was truncated", "")),
    (ONE, b"{}", ("required, but missing", "/id"), ("Object missing required field `id`", "")),
    (INNER, b'{"data":[]}', ("the answer contains no record", "/links"), ("the answer contains no record", "/links")),
    (
        INNER,
        b'{"data":[],"links":null}',
        ("the answer contains no record", "/links"),
        ("Expected `object`, got `null`", "/links"),
    ),
    (
        INNER,
        b'{"data":[],"links":{"a":1}}',
        ("Expected `str`, got `int`", "/links"),
        ("Expected `str`, got `int`", "/links"),
    ),
    (READER, b"[]", ("Expected `object`, got `array`", ""), ("Expected `object`, got `array`", "")),
    (READER, b"{}", ("the answer contains no list of records", "/data"), ("Object missing required field `data`", "")),
    (READER, b'{"data":null}', ("Expected `array`, got `null`", "/data"), ("Expected `array`, got `null`", "/data")),
    (BARE, b"{}", ("Expected `array`, got `object`", ""), ("Expected `array`, got `object`", "")),
    (BARE, b"[1", ("Input data was truncated", ""), ("Expected `object`, got `int`", "/0")),
    (
        Decoder(People, "/links", many=True),
        b'{"data":[],"links":{}}',
        ("the answer contains no list of records", "/links"),
        ("the answer contains no list of records", "/links"),
    ),
]


@pytest.mark.parametrize(("reader", "content", "tolerant", "strict"), WRONG)
def test_what_is_wrong_is_said(
    reader: Decoder, content: bytes, tolerant: tuple[str, str], strict: tuple[str, str]
) -> None:
    for how, said in ((False, tolerant), (True, strict)):
        with pytest.raises(InvalidBodyError) as caught:
            reader.read(content, strict=how)
        assert (caught.value.problem, caught.value.pointer, str(caught.value)) == (*said, said[0])


def test_a_record_that_is_set_aside_says_why() -> None:
    reading = BARE.read(b'[null, 5,{"id":"1"},{"homes":{"a":{}}} ]')
    assert [record.id for record in reading.value] == ["1"]
    assert [(each.pointer, each.problem, each.content) for each in reading.invalid_records] == [
        ("/0", "Expected `object`, got `null`", b"null"),
        ("/1", "Expected `object`, got `int`", b"5"),
        ("/3", "required, but missing at /id", b'{"homes":{"a":{}}}'),
    ]
    assert [each.pointer for each in READER.read(b'{"data":[{},{"id":"1"},5]}').invalid_records] == [
        "/data/0",
        "/data/2",
    ]


@pytest.mark.parametrize("beside", [rb'"\q":1', rb'"\ud800":"\q"', b'"a\xff":NaN', b'"a":1e999'])
def test_records_do_not_depend_on_what_stands_beside_them(beside: bytes) -> None:
    assert [record.id for record in READER.read(b'{%s,"data":[{"id":"1"}]}' % beside).value] == ["1"]


PROBLEMS: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({"age": None}, {"/age": "Expected `int`, got `null`"}),
    ({"age": 5.0}, {"/age": "Expected `int`, got `float`"}),
    ({"born": "soon"}, {"/born": "Invalid RFC3339 encoded datetime"}),
    ({"born": "2001-02-03T04:05:06"}, {"/born": "Expected `datetime` with a timezone component"}),
    ({"homes": {"a/b~": {"city": None}}}, {"/homes": "Expected `str`, got `null`"}),
    ({"grades": [None, "1", None]}, {"/grades/0": "Expected `str`, got `null`"}),
    ({"age": "5", "score": {}}, {"/age": "Expected `int`, got `str`", "/score": "Expected `float`, got `object`"}),
]


class Envelope(Model, kw_only=True):
    data: Person
    more: Person | Unset = UNSET


@pytest.mark.parametrize(("change", "problems"), PROBLEMS)
def test_what_was_kept_is_said_by_the_record_alone(change: dict[str, Any], problems: dict[str, str]) -> None:
    odd = {**GOOD, **change}
    body = {"data": odd, "more": {**GOOD, "age": 1.0}}
    reading = Decoder(Envelope, "/data").read(json.dumps(body).encode())
    assert reading.value.problems == problems
    assert reading.body.data is reading.value
    assert ONE.read(json.dumps(odd).encode()).value.problems == problems
    (good, marked) = READER.read(json.dumps({"data": [GOOD, odd]}).encode()).value
    assert (good.problems, marked.problems) == ({}, problems)
    for record in (reading.value, marked):
        assert pickle.loads(pickle.dumps(record)).problems == problems
        assert dump(record) == odd
        assert dump(pickle.loads(pickle.dumps(record))) == odd


def test_bytes_of_an_unknown_member_that_are_no_text_are_a_problem_of_the_record() -> None:
    good = json.dumps(GOOD).encode()
    odd = good[:-1] + b', "more": "caf\xe9"}'
    (first, marked) = READER.read(b'{"data": [' + good + b"," + odd + b"]}").value
    assert (first.problems, marked.problems) == (
        {},
        {"": f"no UTF-8 at byte {odd.index(0xE9)} of the record: to_dict() shows U+FFFD"},
    )
    assert (marked.to_dict()["more"], encode(marked)) == ("caf\ufffd", odd)


def test_a_member_that_is_broken_in_the_objects_of_a_list_costs_no_record() -> None:
    broken = {"id": "1", "rooms": [{"name": "B"}, {"name": None}]}
    reading = Decoder(list[Pupil], many=True).read(json.dumps([broken, broken, {"id": "2", "rooms": []}]).encode())
    assert [list(record.problems) for record in reading.value] == [["/rooms/1/name"], ["/rooms/1/name"], []]
    assert [dump(record) for record in reading.value[:2]] == [broken, broken]


# --- JSON:API ------------------------------------------------------------------------------------


class Links(Model, kw_only=True):
    parts: ToMany | Unset = UNSET
    parent: ToOne | Unset | None = UNSET


class Course(Model, kw_only=True, tag="course", tag_field="type"):
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    relationships: Links | Unset = UNSET
    parts = RelatedMany[Any]("parts")
    parent = RelatedOne[Any]("parent")

    @property
    def type(self) -> Literal["course"]:
        return "course"


class Part(Model, kw_only=True, tag="part", tag_field="type"):
    id: str
    relationships: Links | Unset = UNSET
    length: int | Unset = UNSET
    parent = RelatedOne[Any]("parent")


class Courses(Model, kw_only=True):
    data: list[Course]
    included: list[Course | Part] | Unset = UNSET


COURSES = Decoder(Courses, "/data", many=True)


def linked(id: str, **relations: Any) -> dict[str, Any]:
    return {"id": id, "type": "course", "relationships": {name: {"data": data} for name, data in relations.items()}}


def part(id: str, **members: Any) -> dict[str, Any]:
    to = {"parent": {"data": {"id": "1", "type": "course"}}}
    return {"id": id, "type": "part", "relationships": to, **members}


PARTS = [{"id": "p1", "type": "part"}, {"id": "p2", "type": "part"}]


def test_relationships_go_round_in_circles() -> None:
    body = {
        "data": [linked("1", parts=PARTS, parent={"id": "1", "type": "course"})],
        "included": [part("p1"), part("p2")],
    }
    (course,) = COURSES.read(json.dumps(body).encode()).value
    assert [each.id for each in course.parts] == ["p1", "p2"]
    assert course.parts[1].parent is course
    assert course.parent.parent.parts[0].parent is course


def test_a_missing_link_says_what_is_missing() -> None:
    body = {"data": [linked("1", parts=PARTS, parent=None)], "included": [part("p1")]}
    (course,) = COURSES.read(json.dumps(body).encode()).value
    assert course.parent is None
    with pytest.raises(NotIncludedError, match="include=") as caught:
        _ = course.parts
    assert (caught.value.type, caught.value.id) == ("part", "p2")
    for relations in ({}, {"parts": None}):
        (course,) = COURSES.read(json.dumps({"data": [{**linked("1"), "relationships": relations}]}).encode()).value
        assert (course.parts, course.parent) == ([], None)


@pytest.mark.parametrize(
    ("odd", "problem"),
    [
        ({"id": "p2", "type": "future", "attributes": {"x": [1.0]}}, "a resource of unknown type 'future'"),
        ({"type": "part", "length": 5}, "required, but missing at /included/{at}/id"),
        ({"id": 5, "type": "part"}, "Expected `str`, got `int` at /included/{at}/id"),
        ({"id": None, "type": "part", "length": "long"}, "Expected `str`, got `null` at /included/{at}/id"),
    ],
)
@pytest.mark.parametrize("at", [0, 1])
def test_an_odd_included_resource_costs_nothing_else(odd: Any, problem: str, at: int) -> None:
    included = [part("p1", length=5.0)]
    included.insert(at, odd)
    body = {"data": [linked("1", parts=PARTS[:1])], "included": included}
    reading = COURSES.read(json.dumps(body).encode())
    (course,) = reading.value
    found = reading.body.included
    assert isinstance(found[at], UnknownResource)
    assert found[at].problems == {"": problem.format(at=at)}
    assert dump(found[at]) == odd
    assert (course.parts[0].length, set(course.parts[0].problems)) == (5, {"/length"})


def test_records_of_drifted_pages_are_read_nearly_as_fast() -> None:
    """A page on which every record breaks a promise takes the careful way; that must stay usable."""
    import time

    clean = json.dumps({"data": [GOOD] * 2000}).encode()
    drifted = json.dumps({"data": [{**GOOD, "age": None}] * 2000}).encode()
    spent = []
    for content in (clean, drifted):
        begun = time.process_time()
        assert len(READER.read(content).value) == 2000
        spent.append(time.process_time() - begun)
    assert spent[1] / 2000 < 0.0001


def test_the_reader_of_one_record_marks_it() -> None:
    class Envelope(Model, kw_only=True):
        data: Person

    reading = Decoder(Envelope, "/data").read(json.dumps({"data": {**GOOD, "age": None}}).encode())
    assert set(reading.value.problems) == {"/age"}
    assert reading.value.age is UNSET
    with pytest.raises(InvalidBodyError):
        Decoder(Envelope, "/data").read(b'{"data":null}')


def test_the_union_of_included_models_is_built_for_an_answer_that_has_some() -> None:
    decoder = Decoder(UserDocument, "/data")
    user: dict[str, Any] = {
        "id": "7",
        "type": "user",
        "relationships": {"manager": {"data": {"id": "8", "type": "user"}}},
    }
    alone = decoder.read(msgspec.json.encode({"data": user}))
    assert decoder._decode is None
    assert type(alone.body) is UserDocument
    assert pickle.loads(pickle.dumps(alone.body)) == alone.body
    both = msgspec.json.encode({"data": user, "included": [{"id": "8", "type": "user"}]})
    # A name may be written with an escape.
    for content in (both.replace(b'"included"', b'"\\u0069ncluded"'), both):
        assert decoder.read(content).value.manager.id == "8"
    assert decoder._decode is not None
