"""Models: three states of a member, nothing lost on the way through, relationships resolved."""

import copy
import datetime
import gc
import json
import math
import pickle
import weakref
from typing import Any, ClassVar, Literal

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, UnknownResource, Unset, dump, encode, loads
from syllabind.core.response import Decoded, Decoder
from syllabind.errors import NotIncludedError
from tests.runtime.service import Identifier, ToMany, ToOne


class Address(Model, kw_only=True):
    """A nested object."""

    city: str
    zip_code: str | Unset = msgspec.field(name="zipCode", default=UNSET)


class Member(Model, kw_only=True):
    """A record."""

    id: str
    name: str | Unset | None = UNSET
    born: datetime.datetime | Unset = UNSET
    score: float | Unset = UNSET
    address: Address | Unset = UNSET
    homes: list[Address] | Unset = UNSET
    by_kind: dict[str, Address] | Unset = msgspec.field(name="byKind", default=UNSET)
    extra: Any = UNSET


class Links(Model, kw_only=True):
    """Relationships of a person."""

    boss: ToOne | Unset = UNSET
    staff: ToMany | Unset = UNSET
    best_friend: ToOne | Unset = msgspec.field(name="bestFriend", default=UNSET)


class Person(Model, kw_only=True, tag_field="type", tag="person"):
    """A JSON:API resource."""

    type: ClassVar[Literal["person"]] = "person"
    id: str
    relationships: Links | Unset = UNSET
    boss: ClassVar[RelatedOne["Person"]] = RelatedOne("boss")
    staff: ClassVar[RelatedMany["Person"]] = RelatedMany("staff")
    best_friend: ClassVar[RelatedOne["Person"]] = RelatedOne("bestFriend")


class Team(Model, kw_only=True, tag_field="type", tag="team"):
    """Another JSON:API resource."""

    type: ClassVar[Literal["team"]] = "team"
    id: str


class Document(Model, kw_only=True):
    """A JSON:API document."""

    data: Person
    included: list[Person | Team] | Unset = UNSET


class Listing(Model, kw_only=True):
    """A list of JSON:API resources."""

    data: list[Person]
    included: list[Person | Team] | Unset = UNSET


SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3)
JSON = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.text(max_size=3), SCALARS, max_size=2)
RECORD = {
    "id": "7",
    "name": None,
    "born": "1999-12-31T23:59:59.000+01:00",
    "score": 5.0,
    "address": {"city": "Ulm", "zipCode": "89073", "floor": 3},
    "homes": [{"city": "Ulm", "rent": 1}, {"city": "Aalen", "zipCode": "73430"}],
    "byKind": {"work": {"city": "Ulm", "desk": "A/1"}},
    "nickname": "Al",
    "x~y/z": {"deep": [1, None]},
}


def read(data: Any = RECORD) -> Member:
    member = Decoder(Member).read(json.dumps(data).encode()).value
    assert isinstance(member, Member)
    return member


def changed(**members: Any) -> dict[str, Any]:
    return {**copy.deepcopy(RECORD), **members}


# --- absent, null, value -------------------------------------------------------------------------


@pytest.mark.parametrize("members", [{}, {"name": None}, {"name": ""}, {"name": "Alma"}])
def test_absent_null_and_a_value_are_three_things(members: dict[str, Any]) -> None:
    member = read({"id": "7", **members})
    assert member.name == members.get("name", UNSET)
    assert (member.name is UNSET) == ("name" not in members)
    assert member.to_dict() == {"id": "7", **members}
    assert json.loads(encode(Member(id="7", name=members.get("name", UNSET)))) == {"id": "7", **members}


def test_a_member_can_be_taken_out_set_to_null_and_added() -> None:
    member = read()
    member.score, member.address = UNSET, UNSET
    member.name = "Alma"
    expected = changed(name="Alma")
    del expected["score"], expected["address"]
    assert member.to_dict() == expected
    member.name = None
    assert member.to_dict()["name"] is None


# --- unknown members -----------------------------------------------------------------------------


def test_unknown_members_are_told_and_kept() -> None:
    member = read()
    assert member.additional_properties == {"nickname": "Al", "x~y/z": {"deep": [1, None]}}
    assert member.unknown_fields == {
        "/nickname": "Al",
        "/x~0y~1z": {"deep": [1, None]},
        "/address/floor": 3,
        "/homes/0/rent": 1,
        "/byKind/work/desk": "A/1",
    }
    assert member.to_dict() == RECORD


def test_a_model_made_by_hand_knows_no_unknown_members() -> None:
    member = Member(id="7")
    assert (member.additional_properties, member.unknown_fields, dict(member.problems)) == ({}, {}, {})
    assert Person(id="1").to_dict() == {"type": "person", "id": "1"}


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=4))
def test_whatever_is_unknown_comes_out_again(unknown: dict[str, Any]) -> None:
    extra = {f"x-{name}": value for name, value in unknown.items()}
    member = read({**extra, **RECORD})
    assert member.to_dict() == {**extra, **RECORD}
    member.name = "Alma"
    assert member.to_dict() == {**extra, **RECORD, "name": "Alma"}


# --- changes keep the rest as it came ------------------------------------------------------------


def test_a_changed_member_leaves_the_text_of_the_others_alone() -> None:
    member = read()
    member.id = "8"
    assert member.to_dict() == changed(id="8")
    assert member.to_dict()["born"] == "1999-12-31T23:59:59.000+01:00"


def test_a_changed_date_is_written_anew() -> None:
    member = read()
    member.born = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    assert member.to_dict() == changed(born="2000-01-01T00:00:00Z")


def test_a_change_inside_a_nested_object_keeps_its_unknown_members() -> None:
    member = read()
    assert isinstance(member.address, Address)
    member.address.city = "Aalen"
    assert member.to_dict() == changed(address={"city": "Aalen", "zipCode": "89073", "floor": 3})


def test_a_change_inside_a_list_and_a_mapping_keeps_unknown_members() -> None:
    member = read()
    assert isinstance(member.homes, list)
    assert isinstance(member.by_kind, dict)
    member.homes[0].city = "Bonn"
    member.by_kind["work"].city = "Kiel"
    assert member.to_dict() == changed(
        homes=[{"city": "Bonn", "rent": 1}, RECORD["homes"][1]],  # type: ignore[index]
        byKind={"work": {"city": "Kiel", "desk": "A/1"}},
    )


def test_a_list_of_another_length_is_written_as_it_stands() -> None:
    member = read()
    assert isinstance(member.homes, list)
    member.homes.append(Address(city="Bonn"))
    assert member.to_dict()["homes"][-1] == {"city": "Bonn"}
    assert [home["city"] for home in member.to_dict()["homes"]] == ["Ulm", "Aalen", "Bonn"]
    member.homes.clear()
    assert member.to_dict() == changed(homes=[])


def test_a_mapping_gains_and_loses_keys() -> None:
    member = read()
    assert isinstance(member.by_kind, dict)
    member.by_kind["home"] = Address(city="Bonn")
    assert member.to_dict()["byKind"] == {"work": {"city": "Ulm", "desk": "A/1"}, "home": {"city": "Bonn"}}
    del member.by_kind["work"]
    assert member.to_dict()["byKind"] == {"home": {"city": "Bonn"}}


def test_a_replaced_object_is_the_new_one() -> None:
    member = read()
    member.address = Address(city="Bonn")
    assert member.to_dict()["address"]["city"] == "Bonn"
    assert "zipCode" not in member.to_dict()["address"]


def test_records_of_a_list_are_told_apart() -> None:
    content = json.dumps([changed(id=str(number), nth=number) for number in range(5)]).encode()
    members = Decoder(list[Member], many=True).read(content).value
    assert [member.additional_properties["nth"] for member in members] == list(range(5))
    members[3].name = "Alma"
    assert dump(members) == [{**changed(id=str(n), nth=n), **({"name": "Alma"} if n == 3 else {})} for n in range(5)]


# --- copies --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda member: pickle.loads(pickle.dumps(member))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_a_copy_keeps_unknown_members(copied: Any) -> None:
    member = read()
    made = copied(member)
    assert made is not member
    assert made == member
    assert made.unknown_fields == member.unknown_fields
    made.id = "8"
    assert made.to_dict() == changed(id="8")
    assert member.to_dict() == RECORD


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda member: pickle.loads(pickle.dumps(member))])
def test_a_deep_copy_shares_nothing(copied: Any) -> None:
    member = read()
    made = copied(member)
    made.address.city = "Bonn"
    made.homes.clear()
    assert member.to_dict() == RECORD


def test_a_copy_of_a_model_made_by_hand_is_equal() -> None:
    member = Member(id="7", name=None, address=Address(city="Ulm"))
    assert copy.copy(member) == copy.deepcopy(member) == pickle.loads(pickle.dumps(member)) == member


def test_a_copy_keeps_problems() -> None:
    member = read({"id": "7", "born": "yesterday"})
    assert list(member.problems) == ["/born"]
    assert dict(pickle.loads(pickle.dumps(member)).problems) == dict(member.problems)
    assert pickle.loads(pickle.dumps(member)).to_dict() == {"id": "7", "born": "yesterday"}


# --- the attrs protocol --------------------------------------------------------------------------


def test_attrs_knows_models() -> None:
    assert attrs.has(Member)
    assert attrs.fields(Member) is attrs.fields(Member)
    assert [field.name for field in attrs.fields(Member)] == [
        "id",
        "name",
        "born",
        "score",
        "address",
        "homes",
        "by_kind",
        "extra",
    ]
    assert attrs.fields(Member).id.default is attrs.NOTHING
    assert attrs.fields(Member).name.default is UNSET
    assert all(field.kw_only for field in attrs.fields(Member)), "they take no argument by position"
    assert attrs.fields(Address) is attrs.fields(Address)
    assert [field.name for field in attrs.fields(Address)] == ["city", "zip_code"]


def test_attrs_takes_a_model_apart() -> None:
    member = read({"id": "7", "address": {"city": "Ulm"}, "homes": [{"city": "Aalen"}]})
    assert attrs.asdict(member, filter=lambda _, value: value is not UNSET) == {
        "id": "7",
        "address": {"city": "Ulm"},
        "homes": [{"city": "Aalen"}],
    }


def test_attrs_makes_a_changed_model() -> None:
    member = read()
    made = attrs.evolve(member, name="Alma", born=UNSET)  # type: ignore[misc]
    assert (made.id, made.name, made.born) == ("7", "Alma", UNSET)
    assert member.name is None
    assert made.unknown_fields == member.unknown_fields
    expected = changed(name="Alma")
    del expected["born"]
    assert made.to_dict() == expected
    assert attrs.evolve(Member(id="7"), name="Alma").to_dict() == {"id": "7", "name": "Alma"}  # type: ignore[misc]
    assert member.__replace__(id="8").unknown_fields == member.unknown_fields


# --- relationships -------------------------------------------------------------------------------


def person(id: str, **related: Any) -> dict[str, Any]:
    def names(value: Any) -> Any:
        if isinstance(value, list):
            return [names(each) for each in value]
        return None if value is None else {"id": value, "type": "person"}

    links = {name: {"data": names(value)} for name, value in related.items()}
    return {"id": id, "type": "person", **({"relationships": links} if links else {})}


def document(data: Any, *included: Any) -> Decoded:
    kind, many = (Listing, True) if isinstance(data, list) else (Document, False)
    return Decoder(kind, "/data", many=many).read(json.dumps({"data": data, "included": list(included)}).encode())


def test_relationships_lead_to_the_included_resources() -> None:
    one = document(
        person("1", boss="2", staff=["4", "3"], bestFriend="3"), person("2"), person("3"), person("4", boss="1")
    ).value
    assert one.boss.id == "2"
    assert [each.id for each in one.staff] == ["4", "3"]
    assert one.best_friend is one.staff[1]


def test_a_cycle_comes_back_to_the_same_record() -> None:
    one = document(person("1", boss="2"), person("2", staff=["1", "2"])).value
    assert one.boss.staff[0] is one
    assert one.boss.staff[1] is one.boss
    assert one.boss.staff[0].boss.staff[0].boss is one.boss


def test_records_of_a_page_may_name_each_other() -> None:
    first, second = document([person("1", boss="2"), person("2", boss="1")], person("3")).value
    assert (first.boss, second.boss) == (second, first)


def test_a_relationship_without_data_is_empty() -> None:
    for one in (
        document(person("1"), person("2")).value,
        document(person("1", boss=None, staff=[]), person("2")).value,
        Person(id="1"),
    ):
        assert one.boss is None
        assert one.staff == []
    bare = document({"id": "1", "type": "person", "relationships": {"boss": {}, "staff": {}}}).value
    assert (bare.boss, bare.staff) == (None, [])


@pytest.mark.parametrize("included", [[], [person("3")], [{"id": "2", "type": "team"}]])
def test_what_did_not_come_along_is_told(included: list[Any]) -> None:
    one = document(person("1", boss="2", staff=["3", "2"]), *included).value
    with pytest.raises(NotIncludedError) as caught:
        _ = one.boss
    assert (caught.value.relationship, caught.value.type, caught.value.id) == ("boss", "person", "2")
    with pytest.raises(NotIncludedError, match="include="):
        _ = one.staff
    assert isinstance(caught.value, LookupError)


def test_included_resources_keep_their_unknown_members() -> None:
    one = document(person("1", boss="2"), {**person("2"), "nickname": "Al"}).value
    assert one.boss.additional_properties == {"nickname": "Al"}


def test_an_included_resource_of_unknown_type_is_kept_and_hinders_nothing() -> None:
    stranger = {"id": "9", "type": "robot", "attributes": {"arms": 3}, "mood": "grim"}
    reading = document(person("1", boss="2"), stranger, person("2"))
    assert reading.value.boss.id == "2"
    (kept,) = [each for each in reading.body.included if isinstance(each, UnknownResource)]
    assert (kept.id, kept.type) == ("9", "robot")
    assert kept.to_dict() == stranger


def test_a_relationship_cannot_be_assigned() -> None:
    one = document(person("1", boss="2"), person("2")).value
    for name in ("boss", "staff"):
        with pytest.raises(AttributeError, match=f"relationships.{name}"):
            setattr(one, name, None)
    assert one.boss.id == "2"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), attrs.evolve]
)
def test_a_copied_resource_keeps_what_came_along(copied: Any) -> None:
    one = document(person("1", boss="2", staff=["3"]), person("2", boss="1"), {**person("3"), "nickname": "Al"}).value
    made = copied(one)
    del one
    gc.collect()
    assert made.boss.id == "2"
    assert made.boss.boss.boss.id == "2"
    assert made.staff[0].additional_properties == {"nickname": "Al"}
    assert copied(made.boss).boss.staff[0].id == "3"


def test_a_page_is_freed_without_the_garbage_collector() -> None:
    gc.disable()
    try:
        records = document([person("1", boss="2")], person("2", boss="1")).value
        reference, boss = weakref.ref(records[0]), records[0].boss
        del records
        assert reference() is None
        assert boss.boss.id == "1"
        assert boss.boss.boss.id == "2"
    finally:
        gc.enable()


@pytest.mark.parametrize("name", ["boss", "staff", "best_friend"])
def test_a_related_resource_is_not_set(name: str) -> None:
    wire = {"best_friend": "bestFriend"}.get(name, name)
    said = f"^{wire} is resolved from the answer; set relationships.{wire} instead$"
    with pytest.raises(AttributeError, match=said):
        setattr(Person(id="1"), name, None)
    assert getattr(Person(id="1"), name) == ([] if name == "staff" else None)


@pytest.mark.parametrize("kind", [RelatedOne, RelatedMany])
def test_a_relationship_made_by_hand_is_resolved_too(kind: Any) -> None:
    made, named = kind("boss"), Person(id="1", relationships=Links(boss=ToOne(data=Identifier(id="2", type="person"))))
    with pytest.raises(AttributeError, match=r"^boss is resolved from the answer; set relationships\.boss instead$"):
        made.__set__(named, None)
    if kind is RelatedOne:
        with pytest.raises(NotIncludedError, match=r"^Person\.boss names person 2, which the answer did not include;"):
            made.__get__(named, Person)
    else:
        assert kind("staff").__get__(Person(id="1", relationships=Links(staff=ToMany(data=[]))), Person) == []


def test_attrs_knows_the_members_by_keyword() -> None:
    """As the constructor takes them: by name only, the required ones without a default."""
    fields = attrs.fields(Member)
    assert [(each.name, each.kw_only) for each in fields] == [(name, True) for name in Member.__struct_fields__]
    assert {each.name for each in fields if each.default is attrs.NOTHING} == {"id"}
    assert {repr(each.default) for each in fields if each.name != "id"} == {"UNSET"}
    assert fields.id.type is str
    assert attrs.fields(Address) is not fields


@pytest.mark.parametrize("value", [["x"], {"x": 1}, "x", None, Address(city="Bonn")])
@pytest.mark.parametrize("name", ["name", "score", "address", "homes", "by_kind"])
def test_a_member_may_become_something_else_altogether(name: str, value: Any) -> None:
    member = read()
    setattr(member, name, value)
    kept = {"/nickname": "Al", "/x~0y~1z": {"deep": [1, None]}}
    found = member.unknown_fields
    assert {pointer: found[pointer] for pointer in kept} == kept
    if not isinstance(value, Address):
        assert not [pointer for pointer in found if pointer.startswith(f"/{name}/")]
    expected = dump(value) if name != "address" or not isinstance(value, Address) else {"city": "Bonn", "floor": 3}
    assert json.loads(encode(member))[{"by_kind": "byKind"}.get(name, name)] == expected


ALIKE = st.recursive(
    st.sampled_from([0, False, 0.0, 1, True, 1.0, None]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner),
)


@given(before=ALIKE, after=ALIKE)
def test_a_change_between_equal_values_is_a_change(before: Any, after: Any) -> None:
    member = read({"id": "7", "extra": before})
    member.extra = after
    assert repr(json.loads(encode(member))["extra"]) == repr(after)


def test_an_integer_of_thousands_of_digits_comes_out_as_it_came() -> None:
    content = b'{"id":"7","more":[%s,-1]' % (b"9" * 5000)
    member = Decoder(Member).read(content + b"}").value
    assert member.unknown_fields == {"/more": [math.inf, -1]}
    member.name = "Alma"
    assert encode(member) == content + b',"name":"Alma"}'
    assert loads(b"[NaN,%s]" % (b"9" * 1000))[1] == 10**1000 - 1


class Kind(Model, kw_only=True):
    """A record whose kind goes without saying."""

    id: str
    kind: Literal["kind"] = "kind"


def test_what_goes_without_saying_is_not_said_for_it() -> None:
    made = Decoder(Kind).read(b'{"id":"1"}').value
    made.id = "2"
    assert encode(made) == b'{"id":"2"}'
    assert encode(Kind(id="1")) == b'{"id":"1","kind":"kind"}'
