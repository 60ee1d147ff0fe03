"""The facts of the vendors' pages of 2024 to 2026 that the first sheets lack, each found in spec, client and sandbox.

`facts/additions.tsv` has a row for each fact, with its source and what shows it: an operation, a member or value of
a schema, a status, what may be sent again, or a rule tried on the sandbox. `facts/citations.tsv` has the page that
shows the request of each operation.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from syllabind.core.operation import PagedOperation
from syllabind_sandbox import World

from .contract import METHODS, described, document, operations
from .test_rules import RULES

FACTS = Path(__file__).parent / "facts"
KNOWN_RULES = {each.text for each in RULES}


@attrs.frozen
class Fact:
    """A fact, how well it is known, where it stands, and what shows it."""

    subject: str
    status: str
    source: str
    witnesses: tuple[str, ...]

    def __str__(self) -> str:
        return self.subject


def _rows(name: str) -> list[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


ADDITIONS = [
    Fact(row["subject"], row["status"], row["source"], tuple(row["witnesses"].split("; ")))
    for row in _rows("additions.tsv")
]


@cache
def _levels() -> dict[str, int]:
    return World(people=60).coverage()


def _schema(api: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = document(api)["components"]["schemas"][name]
    return found


def _operation(api: str, id: str, method: str, path: str) -> bool:
    """Whether an operation stands at its path in the spec, in the client, and on the sandbox."""
    item = document(api)["paths"].get(path, {})
    return (
        item.get(method.lower(), {}).get("operationId") == id
        and id in operations(api)
        and f"{api}.{id}" in _levels()
        and method.lower() in METHODS
    )


def _generated(api: str, id: str) -> Any:
    found = operations(api)[id]
    return found.operation if isinstance(found, PagedOperation) else found


def holds(witness: str) -> bool:
    """Whether what a witness says is so."""
    kind, _, rest = witness.partition(" ")
    if kind == "rule":
        return rest in KNOWN_RULES
    api, *words = rest.split(" ")
    if kind == "operation":
        return _operation(api, *words)
    if kind == "idempotent":
        return described(api)[words[0]].get("x-idempotent") is True and _generated(api, words[0]).idempotent
    if kind == "key":
        return isinstance(described(api)[words[0]].get("x-idempotent"), dict)
    if kind == "status":
        return words[1] in described(api)[words[0]]["responses"]
    name, _, member = words[0].partition(".")
    if kind == "member":
        return member in _schema(api, name)["properties"]
    assert kind == "value", witness
    return member in _schema(api, name)["enum"]


@pytest.mark.parametrize("fact", ADDITIONS, ids=str)
def test_a_fact_is_found_in_spec_client_and_sandbox(fact: Fact) -> None:
    assert [each for each in fact.witnesses if not holds(each)] == []


def test_a_fact_that_is_not_there_is_missed() -> None:
    for witness in (
        "rule the moon is made of cheese",
        "operation edlink getAssignment GET /api/v2/graph/submissions",
        "member edlink Agent.moon",
        "value edlink AgentFlag.moon",
        "status thrive searchUsers 599",
        "key edlink createAuditSession",
        "idempotent edlink updateAuditSchema",
    ):
        assert not holds(witness), witness


def test_operations_cite_the_page_that_shows_their_request(report: Callable[[str, object], None]) -> None:
    rows = _rows("citations.tsv")
    wrong = [
        f"{row['operation']}: {cited}"
        for row in rows
        if (cited := described(row["api"])[row["operation"]]["externalDocs"]["url"]) != row["citation"]
    ]
    assert wrong == []
    sure = [each for each in ADDITIONS if each.status != "inferred"]
    found = [each for each in sure if all(map(holds, each.witnesses))]
    witnesses = sum(len(each.witnesses) for each in sure)
    report("documented or observed facts with a test, tests", f"{len(found)} of {len(sure)}, {witnesses}")
    report("operations that cite the page of the table", len(rows))


def test_an_operation_is_known_as_well_as_its_fact() -> None:
    for fact in ADDITIONS:
        for witness in fact.witnesses:
            kind, _, rest = witness.partition(" ")
            if kind == "operation":
                api, id, *_ = rest.split(" ")
                assert (described(api)[id]["x-evidence"] == "inferred") == (fact.status == "inferred"), fact
