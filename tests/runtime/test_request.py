"""What is sent for an argument, and what is refused before anything is sent."""

import datetime
import enum
import json
import math
from collections.abc import Callable
from typing import Any, Literal, get_args
from urllib.parse import parse_qsl, unquote, urlencode

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syllabind.core import request as wire
from syllabind.core.models import UNSET, Model
from syllabind.core.request import Pairs, RequestSpec
from syllabind.errors import ArgumentError

SENDABLE = st.characters(exclude_categories=["Cs", "Cc"])
IDS = st.text(SENDABLE, min_size=1).filter(lambda value: value not in (".", ".."))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
ITEMS = st.lists(TEXTS.map(lambda text: text.replace(",", "")))
LISTS = st.lists(TEXTS)
MOMENTS = st.datetimes(
    min_value=datetime.datetime(2, 1, 1), max_value=datetime.datetime(9998, 12, 31), timezones=st.timezones()
)
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%")
KINDS = Literal["course", "jobAid"]


class Level(Model, kw_only=True):
    """A nested object."""

    number: int


class Draft(Model, kw_only=True):
    """A request body."""

    name: str
    level: Level | msgspec.UnsetType = UNSET
    tags: list[str] | msgspec.UnsetType = UNSET
    expires_at: datetime.datetime | msgspec.UnsetType = msgspec.field(name="expiresAt", default=UNSET)


class Fields(Model, kw_only=True):
    """Sparse fields by resource type."""

    user: list[str] | msgspec.UnsetType = UNSET
    skill_level: list[str] | msgspec.UnsetType = msgspec.field(name="skillLevel", default=UNSET)


def received(pairs: Pairs) -> list[tuple[str, str]]:
    """What a server reads from the query."""
    return parse_qsl(urlencode(pairs), keep_blank_values=True, strict_parsing=bool(pairs))


# --- paths ---------------------------------------------------------------------------------------


@given(IDS)
def test_an_id_stays_one_segment_and_comes_out_as_it_went_in(id: str) -> None:
    path = f"/users/{wire.path_segment('id', id)}/badges"
    assert path.count("/") == 3
    assert set(wire.path_segment("id", id)) <= UNRESERVED
    assert [unquote(segment) for segment in path.split("/")] == ["", "users", id, "badges"]


@pytest.mark.parametrize(
    "id", ["a/b", "..%2f..", "a?b=c", "a#b", "a;b", "a\\b", "%2e%2e", "%", " ", "é", "course:1_2", "a@b"]
)
def test_an_id_with_a_meaning_in_urls_is_escaped(id: str) -> None:
    sent = wire.path_segment("id", id)
    assert unquote(sent) == id
    assert set(sent) <= UNRESERVED


@pytest.mark.parametrize("id", ["", ".", "..", "a\nb", "a\r\nHost: x", "\x00", "a\x7f", "\ud800", "a\x1f", "\tb"])
def test_an_id_that_would_change_the_resource_is_refused(id: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        wire.path_segment("userId", id)
    assert caught.value.parameter == "userId"


@pytest.mark.parametrize("id", [1, None, UNSET, b"1", ["1"]])
def test_an_id_is_text(id: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^id must be str, got \w+ \(path parameter userId\)$"):
        wire.path_segment("id", id, "userId")


# --- text, numbers, flags, moments ---------------------------------------------------------------


def test_what_is_not_given_is_not_sent() -> None:
    parts = (
        wire.string("a", UNSET),
        wire.integer("b", UNSET, 1, 2),
        wire.boolean("c", UNSET),
        wire.timestamp("d", UNSET),
        wire.date("d", UNSET),
        wire.comma_separated("e", UNSET),
        wire.exploded("f", UNSET),
        wire.deep_object("g", UNSET),
    )
    assert wire.query(*parts) == ()
    assert wire.items(UNSET) is None


@given(TEXTS)
def test_text_round_trips(value: str) -> None:
    assert received(wire.string("filter.name", value)) == [("filter.name", value)]


def test_a_closed_list_takes_its_values_and_no_other() -> None:
    assert wire.string("sort", "jobAid", among=KINDS) == (("sort", "jobAid"),)
    for value in ("jobaid", "", "course,jobAid", "cour"):
        with pytest.raises(ArgumentError, match="must be one of course, jobAid, got"):
            wire.string("sort", value, among=KINDS)


@given(st.text(SENDABLE), st.integers(0, 5), st.integers(0, 5))
def test_lengths_and_patterns_hold(value: str, shortest: int, longest: int) -> None:
    if shortest <= len(value) <= longest:
        assert wire.string("q", value, shortest=shortest, longest=longest) == (("q", value),)
    else:
        with pytest.raises(ArgumentError, match="characters, got"):
            wire.string("q", value, shortest=shortest, longest=longest)


def test_a_pattern_holds() -> None:
    assert wire.string("q", "ab12", pattern="^[a-z]+[0-9]+$") == (("q", "ab12"),)
    with pytest.raises(ArgumentError, match="must match"):
        wire.string("q", "12ab", pattern="^[a-z]+[0-9]+$")


@pytest.mark.parametrize("value", [1, None, True, ["a"], b"a", "\udc00"])
def test_text_is_text(value: Any) -> None:
    with pytest.raises(ArgumentError):
        wire.string("q", value)


@given(st.integers(), st.integers() | st.none(), st.integers() | st.none())
def test_bounds_hold(value: int, least: int | None, most: int | None) -> None:
    if (least is None or value >= least) and (most is None or value <= most):
        assert received(wire.integer("page[limit]", value, least, most)) == [("page[limit]", str(value))]
    else:
        with pytest.raises(ArgumentError, match=r"must be (at (least|most)|between)"):
            wire.integer("page[limit]", value, least, most)


def test_bounds_include_themselves() -> None:
    for value in (1, 100):
        assert wire.integer("page[limit]", value, 1, 100) == (("page[limit]", str(value)),)
    for value in (0, 101):
        with pytest.raises(ArgumentError) as caught:
            wire.integer("page_size", value, 1, 100, wire="page[limit]")
        assert str(caught.value) == f"page_size must be between 1 and 100, got {value} (query parameter page[limit])"


@pytest.mark.parametrize("value", [True, 5.0, "5", None])
def test_a_number_is_a_whole_number(value: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^page must be int, got "):
        wire.integer("page", value)
    with pytest.raises(ArgumentError, match=r"^limit must be an int of at least 0, got "):
        wire.items(value)


def test_a_limit_is_not_negative() -> None:
    assert wire.items(0) == 0
    with pytest.raises(ArgumentError):
        wire.items(-1)


def test_flags_are_words() -> None:
    assert wire.boolean("force", True) == (("force", "true"),)
    assert wire.boolean("force", False) == (("force", "false"),)


@pytest.mark.parametrize("value", [0, 1, "true", None])
def test_a_flag_is_a_boolean(value: Any) -> None:
    with pytest.raises(ArgumentError, match="True or False"):
        wire.boolean("force", value)


@given(MOMENTS)
def test_a_moment_round_trips(value: datetime.datetime) -> None:
    ((_, sent),) = received(wire.timestamp("updatedSince", value))
    offset = value.utcoffset()
    assert offset is not None
    # RFC 3339 writes offsets in whole minutes; some zones of the 19th century had seconds.
    odd = datetime.timedelta(seconds=offset.total_seconds() % 60)
    drift = datetime.datetime.fromisoformat(sent).astimezone(datetime.UTC) - value.astimezone(datetime.UTC)
    assert abs(drift) <= odd


@given(st.dates())
def test_a_date_round_trips(value: datetime.date) -> None:
    assert wire.date("since", value) == (("since", value.isoformat()),)


@pytest.mark.parametrize(
    ("send", "expected", "wrong"),
    [
        (wire.timestamp, "a datetime with a time zone", [datetime.date(2024, 1, 1), "2024-01-01", 0, None]),
        (wire.timestamp, "a time zone", [datetime.datetime(2024, 1, 1)]),
        (wire.date, "a date without a time", [datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC), "2024-01-01", None]),
    ],
)
def test_dates_and_moments_are_not_taken_for_each_other(send: Any, expected: str, wrong: list[Any]) -> None:
    for value in wrong:
        with pytest.raises(ArgumentError, match=rf"^since must (be|have) {expected}, .*\(query parameter from\)"):
            send("since", value, wire="from")


# --- lists and sparse fields ---------------------------------------------------------------------


@given(ITEMS)
def test_a_joined_list_is_one_parameter(values: list[str]) -> None:
    ((name, sent),) = received(wire.comma_separated("include", values))
    assert name == "include"
    assert sent.split(",") == (values or [""])


def test_a_single_text_is_a_list_of_one() -> None:
    assert wire.comma_separated("include", "manager") == (("include", "manager"),)
    assert wire.exploded("kind", "manager") == (("kind", "manager"),)


def test_an_item_cannot_hold_the_separator() -> None:
    with pytest.raises(ArgumentError, match="pass a list"):
        wire.comma_separated("ids", ["a,b"])
    assert wire.comma_separated("ids", ["a,b", "c"], separator=" ") == (("ids", "a,b c"),)


@given(LISTS)
def test_a_repeated_list_is_one_parameter_an_item(values: list[str]) -> None:
    assert received(wire.exploded("kind", values)) == [("kind", value) for value in values]


@pytest.mark.parametrize("send", [wire.comma_separated, wire.exploded])
def test_every_item_is_of_the_closed_list(send: Any) -> None:
    assert send("kinds", get_args(KINDS), among=KINDS)
    assert send("kinds", "course, jobAid", among=KINDS) == send("kinds", get_args(KINDS), among=KINDS)
    for values in (["course", "exam"], "exam", "course,exam", ["course", 7.5], [None], 5, b"course"):
        with pytest.raises(ArgumentError):
            send("kinds", values, among=KINDS)


def test_sparse_fields_go_by_wire_name() -> None:
    fields = Fields(user=["name", "email"], skill_level=["maxCredits"])
    assert wire.deep_object("fields", fields) == (("fields[user]", "name,email"), ("fields[skillLevel]", "maxCredits"))
    assert wire.deep_object("fields", {"user": ["name"]}) == (("fields[user]", "name"),)
    assert wire.deep_object("fields", Fields()) == ()


def test_a_query_keeps_the_order_of_its_parts() -> None:
    assert wire.query(wire.integer("a", 1), wire.exploded("b", "xy"), wire.boolean("c", True)) == (
        ("a", "1"),
        ("b", "xy"),
        ("c", "true"),
    )


# --- bodies --------------------------------------------------------------------------------------


def test_a_body_is_its_json() -> None:
    body = Draft(name="Bob", level=Level(number=1))
    assert json.loads(wire.json_body(body, Draft)) == {"name": "Bob", "level": {"number": 1}}
    assert json.loads(wire.json_body(body, Draft, "data")) == {"data": {"name": "Bob", "level": {"number": 1}}}


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (Draft(name=7), "/name"),  # type: ignore[arg-type]
        (Draft(name="Bob", level=Level(number="1")), "/level/number"),  # type: ignore[arg-type]
        (Draft(name="Bob", tags=["a", 1]), "/tags/1"),  # type: ignore[list-item]
        (Draft(name="Bob", expires_at="tomorrow"), "/expiresAt"),  # type: ignore[arg-type]
        (Draft(name="\ud800"), ""),
        (Draft(name=object()), ""),  # type: ignore[arg-type]
        (Draft(name=math.nan), ""),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_member_is_refused_with_its_place(body: Draft, pointer: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        wire.json_body(body, Draft)
    assert caught.value.parameter == f"body {pointer}".strip()


@pytest.mark.parametrize("body", [[], Level(number=1), None, "{}"])
def test_a_body_of_another_type_is_refused(body: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^body must be Draft or a dict of its shape, got \w+$"):
        wire.json_body(body, Draft)


def test_a_body_may_be_a_plain_dict() -> None:
    moment = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    body = {"name": "Bob", "level": {"number": 1}, "tags": ("a",), "expiresAt": moment, "unknown": 5}
    assert json.loads(wire.json_body(body, Draft)) == {**body, "tags": ["a"], "expiresAt": "2000-01-01T00:00:00Z"}
    for wrong, message in (
        ({}, "body lacks the required member name"),
        ({"name": 5}, "body /name must be str, got int"),
        ({"name": "a", "level": {"number": "1"}}, "body /level/number must be int, got str"),
        ({"name": "a", "expires_at": moment}, "body /expires_at must be written 'expiresAt', its name in the request"),
        ({"name": "a", "expiresAt": "soon"}, "body /expiresAt is not valid: Invalid RFC3339 encoded datetime"),
        ({"name": "a", "x": [{"y": math.inf}]}, "body cannot be written as JSON: inf is not a JSON value"),
    ):
        with pytest.raises(ArgumentError) as caught:
            wire.json_body(wrong, Draft)
        assert str(caught.value) == message


def test_subclasses_of_the_documented_types_are_taken() -> None:
    class Text(str):
        __slots__ = ()

    class Mixed(str, enum.Enum):  # noqa: UP042 (its str() is no value)
        COURSE = "course"

    class Number(enum.IntEnum):
        TWO = 2

    class Moment(datetime.datetime):
        pass

    moment = Moment(2000, 1, 1, tzinfo=datetime.UTC)
    assert wire.string("q", Text("a")) == (("q", "a"),)
    assert type(wire.string("q", Text("a"))[0][1]) is str
    assert wire.string("q", Mixed.COURSE, among=KINDS) == (("q", "course"),)
    assert wire.integer("n", Number.TWO) == (("n", "2"),)
    assert wire.timestamp("t", moment) == (("t", "2000-01-01T00:00:00Z"),)
    assert wire.path_segment("id", Text("a b")) == "a%20b"
    draft = Draft(name=Text("Bob"), level=Level(number=Number.TWO), tags=[Mixed.COURSE], expires_at=moment)
    expected = {"name": "Bob", "level": {"number": 2}, "tags": ["course"], "expiresAt": "2000-01-01T00:00:00Z"}
    assert json.loads(wire.json_body(draft, Draft)) == expected


def test_json_in_the_query_is_given_as_a_mapping() -> None:
    condition = {"name": [{"operator": "contains", "value": "é"}]}
    ((name, sent),) = received(wire.json_query("filter", condition, wire="$filter"))
    assert (name, json.loads(sent)) == ("$filter", condition)
    assert wire.json_query("filter", sent, wire="$filter") == ((name, sent),)
    assert wire.json_query("filter", UNSET) == ()
    for value in (5, [condition], {"a": object()}):
        with pytest.raises(ArgumentError, match=r"^filter "):
            wire.json_query("filter", value, wire="$filter")  # type: ignore[arg-type]


@given(TEXTS)
def test_a_form_round_trips(name: str) -> None:
    assert parse_qsl(wire.form(Draft(name=name)).decode(), keep_blank_values=True) == [("name", name)]


def test_a_call_is_a_value() -> None:
    assert RequestSpec(method="GET", path="/a") == RequestSpec(method="GET", path="/a", query=())
    with pytest.raises(AttributeError):
        RequestSpec(method="GET", path="/a").path = "/b"  # type: ignore[misc]


@pytest.mark.parametrize("send", [wire.comma_separated, wire.exploded])
@pytest.mark.parametrize(("items", "fits"), [([], False), (["a"], True), (["a", "b"], True), (["a", "b", "c"], False)])
def test_a_list_has_a_documented_length(send: Callable[..., Pairs], items: list[str], fits: bool) -> None:
    if fits:
        assert send("ids", items, least=1, most=2)
    else:
        with pytest.raises(ArgumentError, match=r"must have between 1 and 2 items, got"):
            send("ids", items, least=1, most=2)
