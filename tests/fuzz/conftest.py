"""How much is fuzzed: a fixed seed unless another is given; `--fuzz-deep` tries everything."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator

import attrs
import pytest

from syllabind_fuzz.api_under_test import APIS, load_api, success_content
from syllabind_fuzz.hypothesis_runner import deterministic
from syllabind_fuzz.server_checks import Settings

from .environment import shared

# A commit has the same verdict on every day and machine; `make fuzz` uses other seeds.
SEED = 20260
QUICK, TURNS = 4, 4
"""Generated cases of an operation, and the share of operations whose answers are generated: one in four."""
# All boundary cases of an operation have to be generated for one of them to be sent, so that few operations send many.
# The two numbers have no common divisor: as many seeds in a row as their product send every case.
BOUNDARY_TURNS, SHARE = 21, 2


@attrs.frozen(kw_only=True, slots=True)
class Plan:
    """How much is tried in this run."""

    seed: int
    deep: bool

    def turn(self, key: str, turns: int = TURNS) -> bool:
        """Return whether it is an operation's turn, as it is with one in so many seeds in a row."""
        return self.deep or (self.seed + zlib.crc32(key.encode())) % turns == 0

    def settings(self, key: str = "") -> Settings:
        """Return the settings of one operation."""
        if self.deep:
            return Settings(seed=self.seed, examples=25)
        boundaries = not key or self.turn(key, BOUNDARY_TURNS)
        phases = ("examples", "coverage", "fuzzing") if boundaries else ("examples", "fuzzing")
        return Settings(seed=self.seed, examples=QUICK, share=SHARE, phases=phases)

    def examples(self) -> int:
        """Return the number of generated answers for one operation."""
        return 25 if self.deep else 3


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    parser.addoption("--fuzz-seed", type=int, default=None, help="another seed, such as that of an earlier run")
    parser.addoption("--fuzz-deep", action="store_true", help="try everything, not a sample")


def plan_of(config: pytest.Config) -> Plan:
    """Return the plan of this run: the seed of the command line, of the environment, or the fixed one."""
    asked = config.getoption("--fuzz-seed", default=None)
    seed = int(os.environ.get("SYLLABIND_FUZZ_SEED") or SEED) if asked is None else asked
    return Plan(seed=seed, deep=bool(config.getoption("--fuzz-deep", default=False)))


@pytest.fixture(scope="session", autouse=True)
def signed_in() -> None:
    """Sign all accounts in before the first test, whichever that is."""
    for api in APIS:
        shared(api)


@pytest.fixture(autouse=True)
def deterministic_choices(request: pytest.FixtureRequest) -> Iterator[None]:
    """Make all choices depend on the seed alone."""
    with deterministic(plan_of(request.config).seed, request.node.nodeid):
        yield


@pytest.fixture(scope="session")
def plan(request: pytest.FixtureRequest, report: Callable[[str, object], None]) -> Plan:
    """How much is tried; the seed is shown at the end of the run."""
    plan = plan_of(request.config)
    report("fuzz seed", f"{plan.seed} (replay with --fuzz-seed={plan.seed}{' --fuzz-deep' if plan.deep else ''})")
    return plan


def operations(*, browser: bool = True) -> list[tuple[str, str]]:
    """Return API and operationId of all operations."""
    return [
        (api, endpoint.id)
        for api in APIS
        for endpoint in load_api(api).endpoints.values()
        if browser or not endpoint.browser
    ]


def named(value: object) -> str:
    """Return the id of a parametrized test."""
    return ".".join(value) if isinstance(value, tuple) else str(value)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize tests by operation."""
    if "operation" in metafunc.fixturenames:
        metafunc.parametrize("operation", operations(), ids=named)
    elif "answered" in metafunc.fixturenames:
        plan = plan_of(metafunc.config)
        chosen = [(api, name) for api, name in operations(browser=False) if answers_in_json(api, name)]
        metafunc.parametrize("answered", [each for each in chosen if plan.turn(named(each))], ids=named)


def answers_in_json(api: str, name: str) -> bool:
    """Return whether the success of an operation is JSON."""
    known = load_api(api)
    return any(media.endswith("json") for media in success_content(known.document, known.endpoints[name]))
