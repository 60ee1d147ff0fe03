"""Lists in a query, read as they are written: the strings between the commas, nothing dropped."""

import pytest

from syllabind_sandbox.api_spec import compile_spec, load_packaged, query_values

ALM = compile_spec("alm", load_packaged("alm"))


def read(query: str) -> list[str]:
    """The items of `filter.loTypes`."""
    operation = ALM.operations["listLearningObjects"]
    return query_values(operation, query, folds=True)["filter.loTypes"]


@pytest.mark.parametrize(
    ("query", "items"),
    [
        ("filter.loTypes=course,jobAid", ["course", "jobAid"]),
        ("filter.lotypes=course%2CjobAid", ["course", "jobAid"]),
        ("filter.loTypes=course,%20jobAid", ["course", "jobAid"]),
        ("filter.loTypes=", [""]),
        ("filter.loTypes", [""]),
        ("filter.loTypes=course,", ["course", ""]),
        ("filter.loTypes=%2C", [","]),
        ("filter.loTypes=course&filter.loTypes=jobAid", ["course", "jobAid"]),
    ],
)
def test_the_items_of_a_list_are_what_stands_between_its_commas(query: str, items: list[str]) -> None:
    assert read(query) == items


@pytest.mark.parametrize("query", ["filter.loTypes=", "filter.loTypes=course,", "ids=", "ids=course:1,,course:2"])
def test_an_empty_item_is_refused(query: str) -> None:
    operation = ALM.operations["listLearningObjects"]
    given = {"path": {}, "query": query_values(operation, query, folds=True), "header": {}}
    _, problems = ALM.read(operation, given)
    assert [each.kind for each in problems] == ["invalid"]


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("filter.duration.range=0-1800,1801-3600", []),
        ("filter.duration.range=1801-", ["invalid"]),
        ("filter.effectiveModifiedDate.fromDate=2025-03-15T13:14:56.000Z", []),
        ("filter.effectiveModifiedDate.fromDate=2025-03-15", ["invalid"]),
    ],
)
def test_the_documented_shape_of_a_text_is_the_schemas(query: str, kinds: list[str]) -> None:
    operation = ALM.operations["listLearningObjects"]
    given = {"path": {}, "query": query_values(operation, query, folds=True), "header": {}}
    _, problems = ALM.read(operation, given)
    assert [each.kind for each in problems] == kinds
