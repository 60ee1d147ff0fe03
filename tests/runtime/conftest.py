"""What the tests of the core share."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from syllabind.core import answers, async_drivers, calls, deadline, drivers, jobs
from syllabind.core import downloads as files


class Clock:
    """Virtual time: sleeping takes none, and is written down."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        """Seconds."""
        return self.now

    time = monotonic

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        """Move on."""
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Virtual time in everything that waits."""
    made = Clock()
    for module in (answers, calls, deadline, drivers, files, jobs):
        monkeypatch.setattr(module, "time", made)
        if hasattr(module, "asyncio"):
            real = module.asyncio
            monkeypatch.setattr(
                module, "asyncio", SimpleNamespace(sleep=made.asleep, to_thread=real.to_thread), raising=True
            )
    monkeypatch.setattr(async_drivers.anyio, "sleep", made.asleep)
    monkeypatch.setattr(async_drivers.anyio, "current_time", made.monotonic)
    return made


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the checks that wait for clocks, so that each worker process gets some of them."""
    own = [each for each in items if each.path.parent == Path(__file__).parent]
    waiting = [each for each in own if each.path.name == "test_reliability.py"]
    spread = [each for each in own if each not in waiting]
    for number, each in enumerate(waiting):
        spread.insert(number * len(own) // len(waiting), each)
    first = items.index(own[0]) if own else 0
    items[first : first + len(own)] = spread
