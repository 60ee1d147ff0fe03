"""Lists, records, tokens, errors: what is documented and no schema says; first as checks, then as state machines."""

from __future__ import annotations

from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from syllabind.core.operation import PagedOperation
from syllabind.core.paging import Pager
from syllabind.testing.subject import APIS

from . import domain
from .bench import Bench
from .conftest import Plan
from .test_server import _bench

SETTINGS = hypothesis.settings(max_examples=15, stateful_step_count=12, deadline=None, database=None)


@pytest.mark.parametrize(("api", "name"), [(api, name) for api in APIS for name in domain.LISTS[api]])
def test_walks(api: str, name: str, plan: Plan) -> None:
    """Each record once, in order."""
    bench = _bench(api)
    bench.restart()
    assert list(domain.walks(bench, name, seed=plan.seed)) == []


@pytest.mark.parametrize("kind", domain.COLLECTIONS, ids=lambda kind: kind.name)
def test_records(kind: domain.Collection, plan: Plan) -> None:
    """Made, changed, deleted."""
    bench = _bench(kind.api)
    for seed in range(plan.seed, plan.seed + (20 if plan.deep else 4)):
        bench.restart()
        assert list(domain.records(bench, kind, seed=seed)) == []


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    "check", [domain.filters, domain.tokens, domain.reach, domain.grants, domain.errors, domain.limits]
)
def test_check(check: Any, api: str) -> None:
    """Nothing is wrong."""
    bench = _bench(api)
    bench.restart()
    assert list(check(bench)) == []


def test_dead_links() -> None:
    """They are dead after two hours, and not before."""
    bench = _bench("edlink")
    bench.restart()
    assert list(domain.dead_links(bench)) == []


class Reading(RuleBasedStateMachine):
    """Several readers of one list, who stop and go on where they please; Edlink's links die meanwhile."""

    api, name = "edlink", "listPeople"

    def __init__(self) -> None:
        super().__init__()
        self.bench = _bench(self.api)
        self.bench.restart()
        self.entry = self.bench.subject.entries[self.name]
        self.whole = [domain._key(item) for page in domain._pages(self.bench, self.entry, 100) for item in page.items]
        self.readers: list[tuple[int, str | None, list[str]]] = []

    @rule(size=st.integers(1, 9))
    def begin(self, size: int) -> None:
        """Read a first page."""
        self._turn(size, None, [])

    @precondition(lambda self: any(cursor for _, cursor, _ in self.readers))
    @rule(choose=st.randoms(use_true_random=False))
    def go_on(self, choose: Any) -> None:
        """Read one more page, from a cursor that was stored."""
        chosen = choose.choice([each for each in self.readers if each[1]])
        self.readers.remove(chosen)
        self._turn(*chosen)

    @rule(hours=st.sampled_from([0.5, 2.5]))
    def wait(self, hours: float) -> None:
        """Let links die."""
        self.bench.world.advance(hours * 3600 if self.api == "edlink" and self._lives(hours) else 60)

    def _lives(self, hours: float) -> bool:
        # The token dies after an hour; integration tokens do not.
        return "integrationAccessToken" in self.entry.operation.security

    def _turn(self, size: int, cursor: str | None, seen: list[str]) -> None:
        paged: Any = PagedOperation(operation=self.entry.operation, plan=self.entry.plan)
        pager = Pager(self.bench.client(self.entry), paged, self.entry.operation.build(page_size=size))
        page = next(iter(pager.by_page(cursor)))
        self.readers.append((size, page.cursor, seen + [domain._key(item) for item in page.items]))

    @invariant()
    def in_order(self) -> None:
        """Whoever has read so far has read the beginning of the list; whoever is done, all of it."""
        for _, cursor, seen in self.readers:
            assert seen == self.whole[: len(seen)]
            assert cursor is not None or seen == self.whole


class ReadingAlm(Reading):
    """The same over Adobe's offsets."""

    api, name = "alm", "listUsers"


class ReadingThrive(Reading):
    """The same over Thrive's page numbers."""

    api, name = "thrive", "listContents"


class Waiting(RuleBasedStateMachine):
    """Jobs and onboardings: states only go forward, and a resumed job is the same one."""

    ORDER = ("created", "started", "completed")

    def __init__(self) -> None:
        super().__init__()
        self.bench = Bench("edlink", onboarding_polls=4)
        known = self.bench.world.credentials.edlink
        self.team = known.team_id
        self.create = self.bench.subject.entries["createOnboarding"]
        self.get = self.bench.subject.entries["getOnboarding"]
        self.states: dict[str, int] = {}

    @rule()
    def begin(self) -> None:
        """Start one."""
        body = (
            f'{{"application_id": "{self.bench.world.credentials.edlink.client_id}", "team_id": "{self.team}", '
            '"provider_id": "00000000-0000-4000-8000-000000000001", "expiration_date": "2034-01-01T00:00:00.000Z", '
            '"redirect_uri": "https://example.com/callback"}'
        )
        token = self.bench.world.credentials.edlink.service_token
        answer = self.bench.raw(
            "POST",
            f"/api/v1/teams/{self.team}/onboardings",
            headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
            content=body,
        )
        assert answer.status_code == 200, answer.text
        self.states[answer.json()["id"]] = 0

    @precondition(lambda self: self.states)
    @rule(choose=st.randoms(use_true_random=False))
    def poll(self, choose: Any) -> None:
        """Ask how one stands."""
        chosen = choose.choice(sorted(self.states))
        client = self.bench.client(self.get)
        found = client.send(self.get.operation, self.get.operation.build(self.team, chosen)).value
        place = self.ORDER.index(found.state)
        assert place >= self.states[chosen]
        assert (found.integration_id is not None) == (found.state == "completed")
        self.states[chosen] = place

    @precondition(lambda self: self.states)
    @rule(choose=st.randoms(use_true_random=False))
    def finish(self, choose: Any) -> None:
        """Have the administrator finish."""
        chosen = choose.choice(sorted(self.states))
        self.bench.world.edlink.complete_onboarding(chosen)
        self.states[chosen] = 2


class Signing(RuleBasedStateMachine):
    """A client whose token dies or is withdrawn: it gets another one, and the call is made."""

    def __init__(self) -> None:
        super().__init__()
        self.bench = Bench("thrive")
        self.entry = self.bench.subject.entries["searchUsers"]
        self.client = self.bench.client(self.entry)

    @rule()
    def call(self) -> None:
        """A call works, whatever has become of the token."""
        reply = self.client.send(self.entry.operation, self.entry.operation.build(page_size=1))
        assert reply.status == 200

    @rule(minutes=st.sampled_from([1, 59, 61, 600]))
    def wait(self, minutes: int) -> None:
        """Let the token die."""
        self.bench.world.advance(minutes * 60)

    @rule()
    def withdraw(self) -> None:
        """Have the service forget all tokens."""
        self.bench.world.thrive.auth.tokens.clear()


@pytest.mark.parametrize("machine", [Reading, ReadingAlm, ReadingThrive, Waiting, Signing])
def test_machine(machine: type[RuleBasedStateMachine], plan: Plan) -> None:
    """All of its rules, in any order."""
    settings = hypothesis.settings(
        SETTINGS,
        max_examples=60 if plan.deep else 12,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.seed(plan.seed)(machine)
    hypothesis.stateful.run_state_machine_as_test(machine, settings=settings)
