"""Waiting: until done, failed, expired or out of time; in the service's own rhythm, and from another process."""

from __future__ import annotations

import datetime
import json
import socket
import time
from pathlib import Path
from typing import Any

import pytest

from syllabind.core._http import http as httpx
from syllabind.core.client import AsyncClient, Client
from syllabind.core.jobs import AsyncJob, Job
from syllabind.core.models import UNSET, Model, Unset
from syllabind.core.operation import operation
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec
from syllabind.errors import ArgumentError, JobExpiredError, JobFailedError, JobTimeoutError, NotFoundError
from tests.runtime.conftest import Clock
from tests.runtime.service import API, BOTH, Sync, answer, run


class Task(Model, kw_only=True):
    """What is waited for."""

    id: str
    state: str | Unset | None = UNSET
    url: str | Unset | None = UNSET
    ends: datetime.datetime | Unset | None = UNSET


@operation("createTask", Task, Task)
def create_task() -> RequestSpec:
    """Start."""
    return RequestSpec(method="POST", path="/tasks")


@operation("getTask", Task, Task)
def get_task(team: str, id: str) -> RequestSpec:
    """Poll."""
    return RequestSpec(method="GET", path=f"/teams/{team}/tasks/{id}")


WAIT = Wait(
    arguments={"team": "$request.path.team", "id": "$response.body#/id"},
    state=("$response.body#/state",),
    done=("done",),
    failed=("failed",),
    result=("$response.body#/url",),
    expires="$response.body#/ends",
    every=5.0,
    timeout=60.0,
)


class Waiting:
    """A job on a service whose polls answer one thing after the other; the last one again and again."""

    def __init__(self, side: Any, *polls: Any) -> None:
        self.polls, self.paths = list(polls), list[str]()
        self.side = side(self._answer)
        reply = (
            self.side.client.send(create_task, create_task.build())
            if side is Sync
            else run(self.side.client.send(create_task, create_task.build()))
        )
        kind: Any = Job if side is Sync else AsyncJob
        self.job: Job[Any] | AsyncJob[Any] = kind.of(self.side.client, get_task, WAIT, {"team": "t"}, reply)
        self.paths.clear()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.paths.append(request.url.path)
        if request.method == "POST":
            return answer({"id": "7"})
        poll = self.polls.pop(0) if len(self.polls) > 1 else self.polls[0]
        if isinstance(poll, Exception):
            raise poll
        return poll if isinstance(poll, httpx.Response) else answer({"id": "7", **poll})

    def do(self, name: str, **arguments: Any) -> Any:
        """Call a method of the job, and await it where it is to be awaited."""
        found = getattr(self.job, name)(**arguments)
        return run(found) if isinstance(self.job, AsyncJob) else found


@pytest.mark.parametrize("side", BOTH)
def test_a_job_is_polled_until_it_is_done(side: Any, clock: Clock) -> None:
    waiting = Waiting(side, {"state": "made"}, {"state": None}, {}, {"state": "odd"}, {"state": "done", "url": "u"})
    assert waiting.job.state is None
    assert waiting.do("result") == "u"
    assert str(waiting.job.state) == "done"
    assert clock.slept == [5.0] * 4
    assert set(waiting.paths) == {"/teams/t/tasks/7"}
    assert waiting.do("result") == "u"
    assert len(waiting.paths) == 5


@pytest.mark.parametrize("side", BOTH)
def test_the_services_own_rhythm_wins(side: Any, clock: Clock) -> None:
    def poll(after: str) -> httpx.Response:
        return answer({"id": "7", "state": "made"}, headers={"retry-after": after})

    waiting = Waiting(side, poll("17.5"), poll("0"), poll("soon"), {"state": "done"})
    assert waiting.do("wait").state == "done"
    assert clock.slept == [17.5, 0.1, 5.0]


@pytest.mark.parametrize("side", BOTH)
def test_a_poll_that_fails_for_a_while_is_no_end(side: Any, clock: Clock) -> None:
    bad = [answer({}, 500)] * 4 + [httpx.ConnectError("refused")] * 4
    waiting = Waiting(side, *bad, answer({}, 429, {"retry-after": "3000"}), {"state": "done"})
    with pytest.raises(JobTimeoutError) as caught:
        waiting.do("wait")
    assert type(caught.value.__cause__).__name__ == "RateLimitedError"
    assert waiting.do("wait").state == "done"
    gone = Waiting(side, answer({}, 404))
    with pytest.raises(NotFoundError):
        gone.do("wait")


@pytest.mark.parametrize("side", BOTH)
def test_failing_expiring_and_being_late_hold_the_last_answer(side: Any, clock: Clock) -> None:
    with pytest.raises(JobFailedError) as failed:
        Waiting(side, {"state": "made"}, {"state": "failed"}).do("wait")
    with pytest.raises(JobTimeoutError) as late:
        Waiting(side, {"state": "made"}).do("wait", timeout=12)
    assert clock.slept == [5.0, 5.0, 5.0, 2.0]
    past = datetime.datetime.fromtimestamp(clock.now - 1, datetime.UTC).isoformat()
    later = datetime.datetime.fromtimestamp(clock.now + 7, datetime.UTC).isoformat()
    with pytest.raises(JobExpiredError) as expired:
        Waiting(side, {"state": "made", "ends": past}).do("wait")
    with pytest.raises(JobExpiredError):
        Waiting(side, {"state": "made", "ends": later}).do("wait")
    assert Waiting(side, {"state": "done", "ends": past}).do("wait").state == "done"
    assert Waiting(side, {"state": "made", "ends": None}, {"state": "done"}).do("wait").state == "done"
    states = [(each.value.state, each.value.last.state) for each in (failed, late, expired)]
    assert states == [("failed", "failed"), ("made", "made"), ("made", "made")]
    with pytest.raises(JobFailedError, match="has no"):
        Waiting(side, {"state": "done"}).do("result")


def test_the_services_clock_decides_whether_it_expired(clock: Clock) -> None:
    then = datetime.datetime.fromtimestamp(clock.now - 3600, datetime.UTC)
    early = answer({"id": "7", "state": "made", "ends": then.isoformat()}, headers={"date": _http(clock.now - 7200)})
    assert Waiting(Sync, early, {"state": "done"}).do("wait").state == "done"


def _http(seconds: float) -> str:
    import email.utils

    return email.utils.formatdate(seconds, usegmt=True)


@pytest.mark.parametrize("side", BOTH)
def test_a_token_carries_a_job_over(side: Any, clock: Clock) -> None:
    waiting = Waiting(side, {"state": "made"})
    assert waiting.do("status").state == "made"
    token = waiting.job.token
    assert json.loads(token) == {"operation": "getTask", "arguments": {"team": "t", "id": "7"}}
    client: Client | AsyncClient = Waiting(side, {"state": "done", "url": "u"}).side.client
    kind: Any = Job if isinstance(client, Client) else AsyncJob
    resumed = kind.resumed(client, get_task, WAIT, token)
    assert (run(resumed.result()) if isinstance(resumed, AsyncJob) else resumed.result()) == "u"
    for other in ("", "x", "[]", "1" * 5000, 7, '{"operation":"other","arguments":{}}', '{"operation":"getTask"}'):
        with pytest.raises(ArgumentError):
            Job.resumed(client, get_task, WAIT, other)


def test_a_start_without_an_id_says_so() -> None:
    side = Sync(lambda _: answer({"id": "7"}))
    reply = side.client.send(create_task, create_task.build())
    with pytest.raises(JobFailedError, match="nothing to wait for"):
        Job.of(side.client, get_task, Wait(arguments={"id": "$response.body#/no"}, state=(), done=()), {}, reply)


@pytest.mark.parametrize("side", BOTH)
def test_a_link_that_has_expired_is_asked_for_anew(side: Any, tmp_path: Path, clock: Clock) -> None:
    urls = iter(["https://files.example/old", "https://files.example/new", "https://files.example/new"])
    polls = [0]

    def reply(request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example":
            return httpx.Response(200, content=b"file") if request.url.path == "/new" else httpx.Response(403)
        if request.method == "POST":
            return answer({"id": "7"})
        polls[0] += 1
        return answer({"id": "7", "state": "done", "url": next(urls)})

    client = side(reply).client
    started = client.send(create_task, create_task.build())
    response = started if side is Sync else run(started)
    job: Any = (Job if side is Sync else AsyncJob).of(client, get_task, WAIT, {"team": "t"}, response)
    done = job.download(tmp_path / "x")
    assert (done if side is Sync else run(done)) == tmp_path / "x"
    assert (tmp_path / "x").read_bytes() == b"file"
    assert polls == [2]
    assert repr(job).startswith(f"<{type(job).__name__} {{")


def test_a_poll_that_hangs_does_not_outlast_the_timeout() -> None:
    """On a real socket: the timeout reaches the polls, whatever the client's own timeouts are."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = Client(api=API, server=f"http://127.0.0.1:{server.getsockname()[1]}")
        job = Job(client, get_task, WAIT, {"team": "t", "id": "7"})
        begun = time.monotonic()
        with pytest.raises(JobTimeoutError):
            job.wait(timeout=1)
        assert time.monotonic() - begun < 1.5
