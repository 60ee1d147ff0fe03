"""What all tests share."""

import gc
import os
import sys
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest
from hypothesis import settings

from tests.sandbox.browser import CHROMIUM, Browser, browser

# The machine may be busy: how long one example takes says nothing. The same examples in CI as anywhere else.
settings.register_profile("syllabind", settings.get_profile("default"), deadline=None)
settings.load_profile("syllabind")

# The client uses httpx2 where it is installed. Read here, since the conftest files below import the client.
if os.environ.get("SYLLABIND_TEST_LANE") == "httpx":
    sys.modules["httpx2"] = None  # type: ignore[assignment] # an import of it then fails

FIGURES = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make room for the figures that tests report, and know the tests that need a browser."""
    config.addinivalue_line("markers", "browser: runs in Chromium; skipped where there is none, but not in CI")
    config.stash[FIGURES] = {}


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Spare the garbage collector the modules and ten thousand tests, which stay to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        # What tests cache only grows: a full collection of it after each 70,000 objects finds next to nothing.
        gc.set_threshold(700, 10, 100)
        gc.enable()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test that needs a browser where there is none; in CI it fails then (see `make browser`)."""
    if item.get_closest_marker("browser") and not CHROMIUM.exists() and "CI" not in os.environ:
        pytest.skip("there is no Chromium")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A page in a browser."""
    with browser(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture(scope="session")
def report(request: pytest.FixtureRequest) -> Callable[[str, object], None]:
    """Report a figure: `report("token requests of 200 threads", 1)` shows at the end of the run."""
    figures = request.config.stash[FIGURES]

    def add(name: str, figure: object) -> None:
        figures[name] = str(figure)

    return add


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the figures of a worker process to the one that prints."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["figures"] = session.config.stash[FIGURES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take in the figures of a worker process."""
    node.config.stash[FIGURES].update(getattr(node, "workeroutput", {}).get("figures", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the figures."""
    ended = [terminalreporter.stats.get(each, []) for each in ("passed", "failed", "error", "skipped")]
    counts = [sum("browser" in getattr(one, "keywords", ()) for one in reports) for reports in ended]
    if any(counts):
        config.stash[FIGURES]["tests in a browser: passed, failed, broken, skipped"] = ", ".join(map(str, counts))
    if figures := config.stash[FIGURES]:
        terminalreporter.section("figures")
        for name, figure in sorted(figures.items()):
            terminalreporter.line(f"{name}: {figure}")
