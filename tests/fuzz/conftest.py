"""How much is fuzzed: `--fuzz-seed` replays a run, `--fuzz-deep` tries everything."""

from __future__ import annotations

import datetime
import os

import attrs
import pytest

from syllabind.testing.driving import seed_of
from syllabind.testing.server import Effort
from syllabind.testing.subject import APIS, subject

QUICK, SHARE, TURNS = 4, 12, 4


@attrs.frozen(kw_only=True, slots=True)
class Plan:
    """How much is tried in this run."""

    seed: int
    deep: bool

    def turn(self, key: str) -> bool:
        """Whether it is an operation's turn to be tried with all phases, which it is every third day or so."""
        return self.deep or seed_of(self.seed, key) % TURNS == 0

    def effort(self, key: str = "") -> Effort:
        """For one operation."""
        if self.deep:
            return Effort(seed=self.seed, examples=40)
        phases = ("examples", "coverage", "fuzzing") if not key or self.turn(key) else ("examples", "fuzzing")
        return Effort(seed=self.seed, examples=QUICK, share=SHARE, phases=phases)

    def examples(self) -> int:
        """Generated answers for one operation."""
        return 40 if self.deep else 3


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    parser.addoption("--fuzz-seed", type=int, default=None, help="the seed of an earlier run")
    parser.addoption("--fuzz-deep", action="store_true", help="try everything, not a sample")


def plan_of(config: pytest.Config) -> Plan:
    """The plan of this run: the day is the seed, so that the sample rotates, and all workers share it."""
    seed = config.getoption("--fuzz-seed", default=None)
    if seed is None:
        seed = int(os.environ.get("SYLLABIND_FUZZ_SEED") or datetime.datetime.now(datetime.UTC).strftime("%Y%m%d"))
    return Plan(seed=seed, deep=bool(config.getoption("--fuzz-deep", default=False)))


def pytest_report_header(config: pytest.Config) -> str:
    """Print the seed."""
    return f"fuzz seed: {plan_of(config).seed} (replay with --fuzz-seed={plan_of(config).seed})"


@pytest.fixture(scope="session")
def plan(request: pytest.FixtureRequest) -> Plan:
    """How much is tried."""
    return plan_of(request.config)


def operations(*, browser: bool = True) -> list[tuple[str, str]]:
    """API and operationId of all operations."""
    return [(api, entry.id) for api in APIS for entry in subject(api).entries.values() if browser or not entry.browser]


def named(value: object) -> str:
    """The id of a parametrized test."""
    return ".".join(value) if isinstance(value, tuple) else str(value)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hand out operations."""
    if "operation" in metafunc.fixturenames:
        metafunc.parametrize("operation", operations(), ids=named)
    elif "called" in metafunc.fixturenames:
        plan = plan_of(metafunc.config)
        metafunc.parametrize(
            "called", [each for each in operations(browser=False) if plan.turn(named(each))], ids=named
        )
