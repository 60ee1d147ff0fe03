"""What is kept secret, refused and bounded: the tests that attack it, with the counts that they report themselves."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from .kit import Figure

__all__ = ["check"]

_ROOT = Path(__file__).resolve().parents[3]
_ATTACKS: dict[str, tuple[str, ...]] = {
    "credentials that leave their origin": ("auth/test_leaks.py", "runtime/test_origins.py"),
    "secrets in logs, errors, pickles, cursors and output": ("auth/test_secrets.py", "runtime/test_errors.py"),
    "path parameters that change the path": (
        "runtime/test_operations.py::test_a_path_parameter_is_one_segment_or_refused",
    ),
    "OAuth: hostile callbacks, answers, clients": (
        "auth/test_client_negatives.py", "auth/test_sandbox_auth_negatives.py",
    ),
    "token stores: modes, crashes, locks": ("auth/test_token_store.py", "auth/test_token_store_dangers.py"),
    "webhooks: forged, damaged, late, replayed": ("runtime/test_webhooks.py",),
    "answers that are bombs": (
        "runtime/test_client.py::test_bombs_cost_bounded_memory_and_end_in_an_error",
        "runtime/test_client.py::test_a_header_bomb_is_refused_by_the_connection",
    ),
    "values that break a header": (
        "auth/test_client_negatives.py::test_what_cannot_be_sent_is_refused_when_it_is_set",
    ),
    "TLS, plain http": (
        "auth/test_safety.py::test_certificates_are_always_checked",
        "auth/test_safety.py::test_plain_http_is_refused",
        "runtime/test_calls.py::test_network_settings_are_checked",
    ),
    "imports, proxies, netrc": (
        "test_imports.py", "auth/test_safety.py::test_importing_reads_nothing",
        "auth/test_safety.py::test_proxies_and_netrc_are_not_used",
    ),
}  # fmt: skip
"""What is attacked, and the tests that do it."""


class _Results:
    """Gathers what a test run has found."""

    def __init__(self) -> None:
        self.passed = self.failed = 0
        self.figures: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test."""
        self.passed += report.passed and report.when == "call"
        self.failed += report.failed

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a file that cannot be read."""
        self.failed += report.failed

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Take the figures that the tests report."""
        from tests.conftest import FIGURES

        figures: dict[str, str] = session.config.stash[FIGURES]
        self.figures.update(figures)


def _run(names: tuple[str, ...]) -> _Results:
    results = _Results()
    tests = [f"{_ROOT}/tests/{name}" for name in names]
    options = ("-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", f"--rootdir={_ROOT}")
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*tests, *options], plugins=[results])
    return results


def check(full: bool) -> Iterator[Figure]:
    """Run the tests of each attack."""
    for what, names in _ATTACKS.items():
        found = _run(names)
        counts = [f"{found.passed} tests passed, {found.failed} failed"]
        counts += [f"{name}: {figure}" for name, figure in found.figures.items()]
        yield Figure(what, "; ".join(counts), found.passed > 0 and not found.failed)
