"""Lists, tokens, errors: what is documented and no schema says; first as checks, then as state machines."""

from __future__ import annotations

import asyncio
import csv
import datetime
import io
import math
import tempfile
from collections.abc import Callable
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any
from unittest import mock

import attrs
import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from syllabind import AsyncEdlink, AsyncLearningManager, Edlink, LearningManager, alm, edlink
from syllabind.auth import BearerToken
from syllabind.core.client import Options
from syllabind.core.jobs import AsyncJob, Job
from syllabind.core.models import UNSET
from syllabind.core.operation import PagedOperation
from syllabind.core.pagination import Pager
from syllabind.core.retry import RetryPolicy
from syllabind.errors import BadRequestError, JobFailedError, JobTimeoutError, NotFoundError
from syllabind_alm.models import JobCreate, JobCreateAttributes, JobType
from syllabind_edlink.models import OnboardingCreate
from syllabind_fuzz.api_under_test import APIS
from syllabind_sandbox import AsyncTransport

from . import domain
from .conftest import Plan
from .environment import Environment, shared

# Jobs of this module end by the world's clock alone, which the tests move themselves.
pytestmark = pytest.mark.filterwarnings("ignore:job .* ends .* by the world's clock:RuntimeWarning")
ONCE = Options(retry=RetryPolicy(max_retries=0))
SETTINGS = hypothesis.settings(max_examples=15, stateful_step_count=12, deadline=None, database=None)


@pytest.mark.parametrize(("api", "name"), [(api, name) for api in APIS for name in domain.LISTS[api]])
def test_walks(api: str, name: str, plan: Plan) -> None:
    """Each record once, in order."""
    env = shared(api)
    env.restart()
    assert list(domain.walks(env, name, seed=plan.seed)) == []


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("check", [domain.tokens, domain.grants, domain.errors])
def test_check(check: Any, api: str) -> None:
    """Nothing is wrong."""
    env = shared(api)
    env.restart()
    assert list(check(env)) == []


class Decoded(RuleBasedStateMachine):
    """Several readers of one list, who stop and go on where they please; Edlink's links die meanwhile."""

    api, name = "edlink", "listPeople"

    def __init__(self) -> None:
        super().__init__()
        self.env = shared(self.api)
        self.env.restart()
        self.endpoint = self.env.target.endpoints[self.name]
        self.whole = [domain._key(item) for page in domain._pages(self.env, self.endpoint, 100) for item in page.items]
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
        self.env.world.advance(hours * 3600 if self.api == "edlink" and self._lives(hours) else 60)

    def _lives(self, hours: float) -> bool:
        # The token dies after an hour; integration tokens do not.
        return "integrationAccessToken" in self.endpoint.operation.security

    def _turn(self, size: int, cursor: str | None, seen: list[str]) -> None:
        paged: Any = PagedOperation(operation=self.endpoint.operation, plan=self.endpoint.plan)
        pager = Pager(self.env.client(self.endpoint), paged, self.endpoint.operation.build(page_size=size))
        page = next(iter(pager.by_page(cursor)))
        self.readers.append((size, page.cursor, seen + [domain._key(item) for item in page.items]))

    @invariant()
    def in_order(self) -> None:
        """A reader at any point has read the beginning of the list; one that is done, all of it."""
        for _, cursor, seen in self.readers:
            assert seen == self.whole[: len(seen)]
            assert cursor is not None or seen == self.whole


class ReadingAlm(Decoded):
    """The same over Adobe's offsets."""

    api, name = "alm", "listUsers"


class ReadingThrive(Decoded):
    """The same over Thrive's page numbers."""

    api, name = "thrive", "listContents"


@cache
def _patient(api: str) -> Environment:
    """An environment whose jobs end by time alone: polling does not shorten them."""
    return Environment(api, job_polls=None)


def _outcome(wait: Callable[[], Any]) -> tuple[str, str]:
    """What waiting came to: the result, or the error and the state in which it ended."""
    try:
        return "result", str(wait())
    except (JobTimeoutError, JobFailedError) as error:
        return type(error).__name__, str(error.state)


class Onboarding(RuleBasedStateMachine):
    """Onboardings: states only go forward, what is completed stays, what has expired never gets done.

    Any client that has the token can wait for it, sync or async (Edlink, Custom Onboarding Flows).
    """

    ORDER = ("created", "started", "completed")

    def __init__(self) -> None:
        super().__init__()
        self.env = _patient("edlink")
        self.env.restart()
        self.known = self.env.world.credentials.edlink
        self.ends: dict[str, datetime.datetime | None] = {}
        self.tokens: dict[str, str] = {}
        self.states: dict[str, str] = {}

    def _client(self) -> Edlink:
        credential = edlink.service_token(self.known.service_token)
        return Edlink(credential, transport=self.env.transport, options=ONCE)

    def _async_client(self) -> AsyncEdlink:
        credential = edlink.service_token(self.known.service_token)
        return AsyncEdlink(credential, transport=AsyncTransport(self.env.world), options=ONCE)

    def _over(self, id: str) -> bool:
        end = self.ends[id]
        return end is not None and end <= self.env.world.clock.now()

    def _dead(self, id: str) -> bool:
        return self.states[id] != "completed" and self._over(id)

    @rule(minutes=st.sampled_from([None, 5, 50]))
    def begin(self, minutes: int | None) -> None:
        """Start one, which has an end or has none."""
        end = None if minutes is None else self.env.world.clock.now() + datetime.timedelta(minutes=minutes)
        body = OnboardingCreate(application_id=self.known.client_id, expiration_date=UNSET if end is None else end)
        with self._client() as client:
            job = client.onboardings.start(self.known.team_id, body)
        assert job.started.state == "created"
        assert job.started.id not in self.states
        self.states[job.started.id], self.ends[job.started.id] = "created", end
        self.tokens[job.started.id] = job.token

    @precondition(lambda self: self.states)
    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        """Read the state, and wait for a moment: every client with the token reads the same, sync or async."""
        chosen = data.draw(st.sampled_from(sorted(self.states)))
        token = self.tokens[chosen]
        # Only an onboarding that may still be completed is waited for; the others end the wait at once.
        moment = None if self.states[chosen] == "completed" or self._dead(chosen) else 0.2

        async def waiting() -> Any:
            async with self._async_client() as client:
                return await client.onboardings.start.resume(token).result(moment)

        with self._client() as client:
            found = client.onboardings.get(self.known.team_id, chosen)
            assert client.onboardings.start.resume(token).status() == found
            outcome = _outcome(lambda: client.onboardings.start.resume(token).result(moment))
        assert found.state == self.states[chosen]
        assert (found.integration_id is not None) == (found.state == "completed")
        assert outcome == _outcome(lambda: asyncio.run(waiting()))
        if found.state == "completed":
            assert outcome == ("result", str(found.integration_id))
        else:
            assert outcome == ("JobExpiredError" if self._dead(chosen) else "JobTimeoutError", found.state)

    @precondition(lambda self: self.states)
    @rule(data=st.data(), last=st.booleans())
    def act(self, data: st.DataObject, last: bool) -> None:
        """Have the administrator begin or finish; too late, nothing happens."""
        chosen = data.draw(st.sampled_from(sorted(self.states)))
        service = self.env.world.edlink
        step, state = (service.complete_onboarding, "completed") if last else (service.start_onboarding, "started")
        if self._dead(chosen):
            with pytest.raises(ValueError, match="expired"):
                step(chosen)
        elif not self._over(chosen):
            step(chosen)
            self.states[chosen] = max(self.states[chosen], state, key=self.ORDER.index)

    @precondition(lambda self: self.states)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Delete one: refused once it is completed; else it is gone for those that wait."""
        chosen = data.draw(st.sampled_from(sorted(self.states)))
        with self._client() as client:
            if self.states[chosen] == "completed":
                with pytest.raises(BadRequestError):
                    client.onboardings.delete(self.known.team_id, chosen)
                return
            client.onboardings.delete(self.known.team_id, chosen)
            with pytest.raises(NotFoundError):
                client.onboardings.start.resume(self.tokens[chosen]).wait()
        del self.states[chosen]

    @rule(minutes=st.sampled_from([1, 10, 100]))
    def pass_time(self, minutes: int) -> None:
        """Let some of them expire."""
        self.env.world.advance(minutes * 60)

    @invariant()
    def listed(self) -> None:
        """The list holds all of them, each as it stands."""
        with self._client() as client:
            found = {each.id: str(each.state) for each in client.onboardings.list(self.known.team_id)}
        assert found.items() >= self.states.items()


@attrs.define(kw_only=True, slots=True)
class Export:
    """What is known of a job.

    Attributes:
        kind: Its type.
        payload: What it was started with.
        token: What stands for it in another client.
        ends: When it is done.
        failed: Whether it has failed before that.
        done: Whether it was seen to be done, after which it cannot fail.
        url: Where its file was found.
    """

    kind: str
    payload: dict[str, Any]
    token: str
    ends: datetime.datetime
    failed: bool = False
    done: bool = False
    url: str | None = None


@cache
def _badges() -> list[str]:
    """Two badges that users were awarded."""
    env = _patient("alm")
    with LearningManager(alm.user_token(env.world.issue_token("alm")), transport=env.transport) as client:
        awarded = (badge.id for user in client.users.list() for badge in client.users.badges.list(user.id))
        return list(islice(awarded, 2))


class Exporting(RuleBasedStateMachine):
    """Jobs: Submitted, then Completed or Failed for good; the file of each is its own.

    They are started, polled, waited for and fetched by clients that know nothing of each other, sync and async
    (Adobe Learning Manager, Application developer manual, Jobs).
    """

    def __init__(self) -> None:
        super().__init__()
        self.env = _patient("alm")
        self.env.restart()
        self.jobs: dict[str, Export] = {}
        self.folder = tempfile.TemporaryDirectory()
        self.badges = _badges()

    def teardown(self) -> None:
        """Remove the files."""
        self.folder.cleanup()

    def _credential(self) -> BearerToken:
        return alm.user_token(self.env.world.issue_token("alm"))

    def _client(self) -> LearningManager:
        return LearningManager(self._credential(), transport=self.env.transport, options=ONCE)

    def _async_client(self) -> AsyncLearningManager:
        return AsyncLearningManager(self._credential(), transport=AsyncTransport(self.env.world), options=ONCE)

    def _state(self, job: Export) -> str:
        if job.failed:
            return "Failed"
        return "Completed" if job.done or self.env.world.clock.now() >= job.ends else "Submitted"

    def _users(self, *, active: bool) -> set[str]:
        with self._client() as client:
            everyone: list[Any] = list(client.users.list())
        return {each.id for each in everyone if not active or each.attributes.state == "ACTIVE"}

    @rule(active=st.booleans(), parallel=st.booleans())
    def start_report(self, active: bool, parallel: bool) -> None:
        """Start a report of the users."""
        self._start("generateUsers", {"expandMetadata": True, "fetchActiveUsers": active}, parallel=parallel)

    @rule(data=st.data(), parallel=st.booleans())
    def start_badge(self, data: st.DataObject, parallel: bool) -> None:
        """Start the PDF of a badge."""
        badge = data.draw(st.sampled_from(self.badges))
        self._start("generateUserBadge", {"userBadgeId": badge}, parallel=parallel)

    def _start(self, kind: str, payload: dict[str, Any], *, parallel: bool) -> None:
        body = JobCreate(attributes=JobCreateAttributes(job_type=JobType(kind), payload=payload))

        async def starting() -> AsyncJob[Any]:
            async with self._async_client() as client:
                return await client.jobs.start(body)

        if parallel:
            job: Job[Any] | AsyncJob[Any] = asyncio.run(starting())
        else:
            with self._client() as client:
                job = client.jobs.start(body)
        world, started = self.env.world, job.started
        assert started.id not in self.jobs
        assert started.attributes.status.code == "Submitted"
        assert started.attributes.payload == payload
        ends = world.clock.now() + datetime.timedelta(seconds=world.options.job_seconds)
        self.jobs[started.id] = Export(kind=kind, payload=payload, token=job.token, ends=ends)

    def _chosen(self, data: st.DataObject) -> tuple[str, Export]:
        id = data.draw(st.sampled_from(sorted(self.jobs)))
        return id, self.jobs[id]

    @precondition(lambda self: self.jobs)
    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        """Read the state, and wait for a moment: sync and async end alike, and the job goes on."""
        id, job = self._chosen(data)
        # Only a job that runs is waited for; the others end the wait at once.
        moment = 0.2 if self._state(job) == "Submitted" else None

        async def waiting() -> Any:
            async with self._async_client() as client:
                return await client.jobs.start.resume(job.token).result(moment)

        with self._client() as client:
            found: Any = client.jobs.get(id)
            assert client.jobs.start.resume(job.token).status() == found
            outcome = _outcome(lambda: client.jobs.start.resume(job.token).result(moment))
        status = found.attributes.status
        assert status.code == self._state(job)
        assert (found.attributes.date_completed is not UNSET) == (status.code == "Completed")
        assert found.attributes.payload == job.payload
        assert outcome == _outcome(lambda: asyncio.run(waiting()))
        if status.code == "Completed":
            job.done = True
            assert outcome == ("result", status.data.s3_url)
            self._same_url(job, status.data.s3_url)
        else:
            assert status.data is UNSET
            assert outcome == ({"Failed": "JobFailedError", "Submitted": "JobTimeoutError"}[status.code], status.code)

    def _same_url(self, job: Export, url: str) -> None:
        assert job.url in (None, url)
        job.url = url
        urls = [each.url for each in self.jobs.values() if each.url]
        assert len(set(urls)) == len(urls)

    @rule(seconds=st.sampled_from([1, 6, 11]))
    def pass_time(self, seconds: int) -> None:
        """Let some of them be done."""
        self.env.world.advance(seconds)

    @precondition(lambda self: any(self._state(job) == "Submitted" for job in self.jobs.values()))
    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        """Let one fail while it runs."""
        running = sorted(id for id, job in self.jobs.items() if self._state(job) == "Submitted")
        id = data.draw(st.sampled_from(running))
        self.env.world.alm.fail_job(id)
        self.jobs[id].failed = True

    @precondition(lambda self: self.jobs)
    @rule(data=st.data(), parallel=st.booleans())
    def wait(self, data: st.DataObject, parallel: bool) -> None:
        """Wait until one has ended; while the client sleeps, time passes for the service."""
        _, job = self._chosen(data)
        slept = list[float]()

        def sleep(seconds: float) -> None:
            slept.append(seconds)
            self.env.world.advance(seconds)

        async def sleep_async(seconds: float) -> None:
            sleep(seconds)

        async def waiting() -> Any:
            with mock.patch("syllabind.core.async_drivers.anyio.sleep", sleep_async):
                async with self._async_client() as client:
                    return await client.jobs.start.resume(job.token).result(60.0)

        def in_turn() -> Any:
            with self._client() as client, mock.patch("syllabind.core.drivers.time.sleep", sleep):
                return client.jobs.start.resume(job.token).result(60.0)

        began, state = self.env.world.clock.now(), self._state(job)
        outcome = _outcome((lambda: asyncio.run(waiting())) if parallel else in_turn)
        if state == "Failed":
            assert outcome == ("JobFailedError", "Failed")
        else:
            assert outcome[0] == "result"
            job.done = True
            self._same_url(job, outcome[1])
        # As often as the document says, and not once more than needed.
        left = (job.ends - began).total_seconds() if state == "Submitted" else 0.0
        assert slept == [5.0] * math.ceil(left / 5.0)

    @precondition(lambda self: any(self._state(job) == "Completed" for job in self.jobs.values()))
    @rule(data=st.data())
    def fetch(self, data: st.DataObject) -> None:
        """Fetch the file of one, sync and async: the same bytes, of this job, asked for without a credential."""
        id = data.draw(st.sampled_from(sorted(id for id, job in self.jobs.items() if self._state(job) == "Completed")))
        job, folder = self.jobs[id], Path(self.folder.name)

        async def fetching() -> bytes:
            async with self._async_client() as client:
                return (await client.jobs.start.resume(job.token).download(folder / "async")).read_bytes()

        with self._client() as client:
            resumed = client.jobs.start.resume(job.token)
            content = resumed.download(folder / "sync").read_bytes()
            self._same_url(job, resumed.result())
        job.done = True
        assert content == asyncio.run(fetching())
        if job.kind == "generateUserBadge":
            assert content.startswith(b"%PDF-")
            assert job.payload["userBadgeId"].encode() in content
        else:
            rows = list(csv.DictReader(io.StringIO(content.decode())))
            assert {row["internalUserID"] for row in rows} == self._users(active=job.payload["fetchActiveUsers"])
        # The signature of one file opens no other, and S3 takes no second proof beside it.
        url, signed = str(job.url), {"authorization": f"Bearer {self.env.world.issue_token('alm')}"}
        assert self.env.raw("GET", url.replace(f"/{id}.", f"/{int(id) + 1}.")).status_code == 403
        assert self.env.raw("GET", url, headers=signed).status_code == 400

    @invariant()
    def listed(self) -> None:
        """The list holds all of them, each once, with what it was started with."""
        with self._client() as client:
            everything: list[Any] = list(client.jobs.list())
        found = [(each.id, each.attributes.payload) for each in everything if each.id in self.jobs]
        assert sorted(found) == sorted((id, job.payload) for id, job in self.jobs.items())


class Signing(RuleBasedStateMachine):
    """A client whose token dies or is withdrawn: it gets another one, and the call is made."""

    def __init__(self) -> None:
        super().__init__()
        self.env = Environment("thrive")
        self.endpoint = self.env.target.endpoints["searchUsers"]
        self.client = self.env.client(self.endpoint)

    @rule()
    def call(self) -> None:
        """A call works, whatever has become of the token."""
        reply = self.client.send(self.endpoint.operation, self.endpoint.operation.build(page_size=1))
        assert reply.status == 200

    @rule(minutes=st.sampled_from([1, 59, 61, 600]))
    def wait(self, minutes: int) -> None:
        """Let the token die."""
        self.env.world.advance(minutes * 60)

    @rule()
    def withdraw(self) -> None:
        """Have the service forget all tokens."""
        self.env.world.thrive.auth.tokens.clear()


@pytest.mark.parametrize("machine", [Decoded, ReadingAlm, ReadingThrive, Onboarding, Exporting, Signing])
def test_machine(machine: type[RuleBasedStateMachine], plan: Plan) -> None:
    """All of its rules, in any order."""
    settings = hypothesis.settings(
        SETTINGS,
        max_examples=60 if plan.deep else 12,
        stateful_step_count=20,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.seed(plan.seed)(machine)
    hypothesis.stateful.run_state_machine_as_test(machine, settings=settings)
