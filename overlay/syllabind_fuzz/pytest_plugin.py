"""Tests of a service, one for each operation: `pytest_plugins = ["syllabind_fuzz.pytest_plugin"]` in conftest.py."""

from __future__ import annotations

import fnmatch
from typing import Any

import attrs
import pytest

from syllabind.auth import Credential
from syllabind.core._http import http
from syllabind.core.client import Client

from .api_under_test import ApiUnderTest, load_api
from .report import Report, Verdict, as_text
from .runner import run

__all__ = ["FuzzOperation"]

MARKER = (
    "fuzz(api, *operations, writes=False): run the test for each operation of an API whose operationId one of the "
    "patterns names, all of them by default; the argument fuzz_operation tests it"
)


@attrs.frozen(kw_only=True, slots=True)
class FuzzOperation:
    """One operation to test.

    Attributes:
        api: The short name of the API, or an API of `load_document`.
        name: The operationId.
        writes: Whether it may change data.
    """

    api: str | ApiUnderTest
    name: str
    writes: bool

    def __call__(
        self,
        server: str | Client,
        credential: Credential | None = None,
        transport: http.BaseTransport | None = None,
        **options: Any,
    ) -> Report:
        """Run the suites on the operation, and fail the test unless it was tried and no check objects.

        The test is skipped if the credential does not open the operation.

        Args:
            server: Origin of the service, or a client that goes there.
            credential: The credential to sign with.
            transport: Sends the requests; the network by default.
            options: More arguments of `syllabind_fuzz.run`.
        """
        report = run(self.api, server, credential, transport, **{"only": [self.name], "writes": self.writes, **options})
        if report.verdict is Verdict.INCONCLUSIVE and (not report.operations or self.name in report.not_opened):
            pytest.skip(report.reason)
        if report.verdict is not Verdict.CLEAN:
            pytest.fail(f"{as_text(report)}\n{report.summary()}".strip(), pytrace=False)
        return report


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", MARKER)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize tests with the marker by operation."""
    marker = metafunc.definition.get_closest_marker("fuzz")
    if marker is None or "fuzz_operation" not in metafunc.fixturenames:
        return
    api, *patterns = marker.args
    target, writes = load_api(api) if isinstance(api, str) else api, bool(marker.kwargs.get("writes"))
    chosen = [
        FuzzOperation(api=api, name=each.id, writes=writes)
        for each in target.endpoints.values()
        if (writes or each.reads) and not each.browser
        if not patterns or any(fnmatch.fnmatchcase(each.id, one) for one in patterns)
    ]
    metafunc.parametrize("fuzz_operation", chosen, ids=[each.name for each in chosen])
