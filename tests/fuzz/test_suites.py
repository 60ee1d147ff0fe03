"""Each suite of `syllabind fuzz`: silent on a right service, and each kind of fault is told."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from syllabind_fuzz.report import Report, Verdict
from syllabind_fuzz.runner import run
from syllabind_fuzz.signing import account_for
from tests.mutation.faults import Fault, FaultyTransport, Mutant
from tests.mutation.generic import mutants

from .environment import Environment

AUDIENCES = ("listAudiences", "createAudience", "getAudience", "updateAudience", "deleteAudience")
ONBOARDINGS = ("listOnboardings", "createOnboarding", "getOnboarding", "deleteOnboarding")
CONTENTS = ("listContents", "getContent")
PEOPLE = ("listPeople", "getPerson")
USERS = ("listUsers",)


def tried(api: str, operation: str, only: tuple[str, ...], fault: Fault) -> Report:
    """Run the suites on some operations of a service with a fault."""
    mutant = Mutant(name="fault", family="state", api=api, operation=operation, fault=fault)
    env = Environment(api, wrap=lambda world, inner: FaultyTransport(world, inner, mutant))
    endpoint = env.target.endpoints[operation]
    account = account_for(endpoint.node, env.accounts)
    assert account is not None
    options: dict[str, Any] = {"seed": 1, "rate": 0.0, "examples": 1, "writes": True, "parameters": env.parameters}
    return run(api, account.origin, account.credential, env.transport, only=only, **options)


@cache
def faults() -> dict[tuple[str, str], Mutant]:
    """The faults that any service can have, by API and name."""
    return {(each.api, each.name): each for each in mutants()}


@pytest.mark.parametrize(
    ("api", "only"),
    [("thrive", AUDIENCES), ("thrive", CONTENTS), ("edlink", ONBOARDINGS), ("edlink", PEOPLE), ("alm", USERS)],
    ids=str,
)
def test_a_right_service_is_clean(api: str, only: tuple[str, ...]) -> None:
    """Nothing is told of it."""
    report = tried(api, only[0], only, lambda _, request, forward: forward(request))
    assert report.verdict is Verdict.CLEAN, report.findings


@pytest.mark.parametrize(
    ("api", "only", "name", "check", "told"),
    [
        ("thrive", CONTENTS, "repeats_one", "ListWalk", "pages of another size"),
        ("thrive", CONTENTS, "one_page_more", "ListWalk", "the total"),
        ("thrive", CONTENTS, "wrong_size", "ListWalk", "the largest page size is refused"),
        ("alm", USERS, "foreign_next", "ListWalk", "leads to another server"),
        ("alm", USERS, "plain_next", "ListWalk", "leads to another server"),
        ("alm", USERS, "loops", "ListWalk", "leads back to itself"),
        ("edlink", PEOPLE, "filter_ignored", "ListFilter", "the filter $filter"),
        ("thrive", AUDIENCES, "deletes_two", "RecordNotThere", "after another one was deleted"),
        ("thrive", AUDIENCES, "id_reused", "LostWrite", "the id of another one"),
        ("thrive", AUDIENCES, "update_of_another", "LostWrite", "after it was changed"),
        ("thrive", AUDIENCES, "delete_forgotten", "UseAfterFree", "can be read"),
        ("edlink", ONBOARDINGS, "create_forgotten", "RecordNotThere", "after it was created"),
        ("edlink", ONBOARDINGS, "read_is_another", "LostWrite", "does not hold what was written"),
        ("edlink", ONBOARDINGS, "id_reused", "LostWrite", "the id of another one"),
    ],
)
def test_a_fault_is_told(api: str, only: tuple[str, ...], name: str, check: str, told: str) -> None:
    """By the suite that is for it, in words that name it."""
    mutant = faults()[api, name]
    report = tried(api, mutant.operation, only, mutant.fault)
    assert report.verdict is Verdict.FINDINGS
    assert any(told in each.message for each in report.findings if each.check == check), report.findings
