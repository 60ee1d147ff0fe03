"""Several accounts in one world: integrations, tenants, accounts, each with its own credentials and data."""

from typing import Any

import pytest

from syllabind import Edlink, LearningManager, Thrive, edlink, errors
from syllabind_sandbox import Fault, Transport, World


@pytest.fixture(scope="module")
def shared() -> World:
    return World(people=20, accounts=3)


@pytest.fixture
def world(shared: World) -> World:
    shared.reset()
    return shared


def client_of(world: World, api: str, account: int) -> Any:
    """A client with the credentials of an account: those of ALM are renewed by its refresh token."""
    service, transport = world.services[api].accounts[account], Transport(world)
    if api == "edlink":
        return Edlink(edlink.integration_token(service.credentials.integration_token), transport=transport)
    kind = Thrive if api == "thrive" else LearningManager
    environ = {f"SYLLABIND_{api.upper()}_{name}": value for name, value in service.environment().items()}
    return kind.from_env(environ, transport=transport)


def people(client: Any) -> list[str]:
    if isinstance(client, Edlink):
        return [each.id for each in client.graph.people.list()]
    users = client.users.search if isinstance(client, Thrive) else client.users.list
    return [each.id for each in users()]


@pytest.mark.parametrize("api", ["edlink", "thrive", "alm"])
def test_credentials_choose_the_account(world: World, api: str) -> None:
    found = []
    for account in range(3):
        with client_of(world, api, account) as client:
            found.append(people(client))
    assert [len(each) for each in found] == [20, 20, 20]
    if api != "alm":  # whose ids are those of the manual's samples
        assert found[0] != found[1]


def test_one_application_lists_its_integrations_and_changes_stay_in_one(world: World) -> None:
    first, second, _ = world.edlink.accounts
    key = next(iter(second.district.tables["person"]))
    second.put_record("person", {**second.district.tables["person"][key], "first_name": "Zoë"})
    with client_of(world, "edlink", 1) as client:
        assert client.graph.people.get(key).first_name == "Zoë"
        (event,) = [each for each in client.graph.events.list() if each.target_id == key and each.type == "updated"][
            -1:
        ]
        assert event.integration_id == second.integration_id
    with client_of(world, "edlink", 0) as client, pytest.raises(errors.NotFoundError):
        client.graph.people.get(key)
    assert len(world.edlink.integrations) == 3
    second.set_integration_state("disabled")
    with client_of(world, "edlink", 1) as client, pytest.raises(errors.BadRequestError):
        client.graph.people.list().first()
    with client_of(world, "edlink", 2) as client:
        assert client.graph.people.list().first() is not None
    assert first.integrations is second.integrations


def test_reset_and_snapshots_keep_the_accounts(world: World) -> None:
    token = world.issue_token("edlink", kind="integration", account=2)
    before = world.snapshot()
    world.edlink.accounts[2].set_integration_state("disabled")
    world.restore(before)
    with Edlink(edlink.integration_token(token), transport=Transport(world)) as client:
        assert len(people(client)) == 20


def test_all_tokens_of_an_application_share_its_limit(world: World) -> None:
    world.options.application_limit = 3
    try:
        for account in (0, 1, 2):
            with client_of(world, "edlink", account) as client:
                client.graph.people.list().first()
        with client_of(world, "edlink", 0).with_options(max_retries=0) as client:
            with pytest.raises(errors.RateLimitedError) as caught:
                client.graph.people.list().first()
            assert caught.value.retry_after == 60
        world.advance(60)
        with client_of(world, "edlink", 1) as client:
            client.graph.people.list().first()
    finally:
        world.options.application_limit = None


def test_an_integration_begins_with_an_event_for_every_record(world: World) -> None:
    with client_of(world, "edlink", 1) as client:
        events = list(client.graph.events.list())
        assert {str(each.type) for each in events} == {"created"}
        created = [each.target_id for each in events if each.target == "person"]
        assert created == people(client)
        assert len({each.id for each in events}) == len(events) > 100


@pytest.mark.parametrize("answer", ["not_found", "bad_request", "empty", "all"])
def test_an_event_that_is_kept_no_longer_is_answered_as_chosen(world: World, answer: Any) -> None:
    world.edlink.forgotten_event = answer
    world.edlink.deletion_data = False
    with client_of(world, "edlink", 0) as client:
        old = client.graph.events.list(last=1).first().id
        world.advance(31 * 86400)
        world.edlink.remove_record("person", people(client)[3])
        if answer in ("not_found", "bad_request"):
            with pytest.raises(errors.BadRequestError):
                client.graph.events.list(after=old).first()
        else:
            found = list(client.graph.events.list(after=old))
            assert [dict(each.data) for each in found] == ([] if answer == "empty" else [{}])


@pytest.mark.parametrize("moves", ["removed", "added"])
def test_lists_move_between_pages_by_rule(world: World, moves: Any) -> None:
    with client_of(world, "thrive", 0) as client:
        before = people(client)
        world.faults.add(Fault(operation="searchUsers", nth=2, moves=moves))
        with pytest.warns(errors.IncompleteListWarning):
            during = [each.id for each in client.users.search(page_size=10)]
    # The page after the change begins a record later, or with a record that came before.
    assert during == (before[:10] + before[11:] if moves == "removed" else before)
