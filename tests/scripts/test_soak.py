"""The soak test sees what it is for: wrong answers, lost calls, records that are there twice."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import pytest

from scripts.verify.soak import __main__ as soak
from scripts.verify.soak.callers import Callers, Target, client_classes
from scripts.verify.soak.ledger import Ledger, Pace, Sample
from scripts.verify.soak.load import Action, Steps
from scripts.verify.soak.report import page
from scripts.verify.soak.sandbox import Sandbox
from syllabind.errors import ServerError
from syllabind_sandbox import Server, World, serve
from syllabind_sandbox.cli import variables


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A served world of one API, in this process."""
    world = World(seed=1, people=5, apis=["thrive"], approve="auto")
    with serve(world) as server:
        yield described(world, server)


def described(world: World, server: Server) -> Sandbox:
    """Return what the soak test knows of a served world."""
    return Sandbox(url=server.url, key=server.key, environ=dict(variables(world, server)), process=os.getpid())


def test_a_short_run_accounts_for_every_call(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads and tasks read, write and renew tokens under faults; each call ends, and the report shows it."""
    monkeypatch.setattr("scripts.verify.soak.sandbox.registered", lambda: {"thrive": "syllabind_thrive"})
    run = soak.soak(sandbox, seconds=1.2, callers=8, share=9.0, seed=1)
    figures = {each.name: each for each in soak.bars(run)}
    for name in ("wrong", "lost", "not accounted for", "records that are there too often"):
        assert figures[name].value == "0", (name, run.ledger.problems)
    assert run.ledger.begun == run.ledger.total("right") + run.ledger.total("reported") > 8
    assert {kind.rpartition(" ")[2] for kind, _ in run.ledger.outcomes} & {"life", "unknown"}
    shown = page(list(figures.values()), run.ledger, run.samples)
    assert shown.count("<polyline") == 9
    assert "thrive users.get" in shown


def actions(*steps: object) -> tuple[Action, ...]:
    """Return actions of one group."""
    return tuple(
        Action(api="thrive", kind=f"action {number}", group="record", operation="getTag", steps=each)  # type: ignore[arg-type]
        for number, each in enumerate(steps)
    )


def called(*steps: object, callers: int = 2) -> Ledger:
    """Return what became of some actions."""
    ledger = Ledger()
    target = Target(api="thrive", server="http://127.0.0.1:9", credential=None, actions=actions(*steps))  # type: ignore[arg-type]
    crew = Callers(targets=[target], ledger=ledger, pace=Pace(share=1.0, interval=0.02), seed=1)
    with crew.calling(callers):
        end = time.monotonic() + 10
        while len({kind for kind, _ in ledger.outcomes} | {*ledger.running.values()}) < len(steps):
            assert time.monotonic() < end
            time.sleep(0.01)
    return ledger


def test_wrong_outcomes_and_unexplained_errors_are_counted() -> None:
    """A wrong value and a programming error are wrong; an error that faults explain is reported."""

    def wrong(client: object, number: int) -> Steps:
        return False
        yield

    def broken(client: object, number: int) -> Steps:
        raise KeyError("broken")
        yield

    def failed(client: object, number: int) -> Steps:
        raise ServerError(operation="getTag", status=503)
        yield

    ledger = called(wrong, broken, failed)
    kinds = dict(ledger.outcomes.keys())
    assert kinds == {"thrive action 0": "wrong", "thrive action 1": "wrong", "thrive action 2": "reported"}
    assert "thrive action 1: KeyError: 'broken'" in ledger.problems


def test_a_call_that_does_not_end_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that hangs is not waited for for ever, and its call is named."""
    monkeypatch.setattr("scripts.verify.soak.callers.DEADLINE", 0.2)
    hung = threading.Event()

    def hang(client: object, number: int) -> Steps:
        hung.wait(30)
        return True
        yield

    try:
        assert set(called(hang).running.values()) == {"thrive action 0"}
    finally:
        hung.set()


def test_growth_breaks_the_bound() -> None:
    """Memory that has grown by a tenth since the run has settled is reported."""

    def sample(second: float, rss: int) -> Sample:
        return Sample(
            second=second, rss=rss, descriptors=9, threads=9, blocks=9, processor=second, server_rss=300 * int(second),
            server_descriptors=9, server_processor=0.0, ended=int(second), median=0.1, slowest=0.2,
        )  # fmt: skip

    ledger = Ledger()
    samples = [sample(second, 100 if second < 600 else 110) for second in range(0, 3601, 5)]
    run = soak.Run(ledger=ledger, samples=samples, lost=[], misplaced=[], left=(0, 0))
    figures = {each.name: each for each in soak.bars(run)}
    grown = figures["resident memory of the clients, at the end / after a twelfth"]
    assert (grown.value, grown.met) == ("1.100 (at most 1.05)", False)
    assert figures["bytes of the sandbox for each call"].value == "300 (at most 512)"


def test_each_class_of_clients_is_made_once() -> None:
    """A class for each call would be what leaks."""
    assert client_classes("thrive") is client_classes("thrive")
