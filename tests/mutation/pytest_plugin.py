"""A pytest plugin for mutants: the first counterexample is enough, and none is kept for later runs."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings


def pytest_configure(config: pytest.Config) -> None:
    """Let no test shrink."""
    phases = [Phase.explicit, Phase.generate]
    settings.register_profile("mutants", settings.get_profile("default"), deadline=None, database=None, phases=phases)
    settings.load_profile("mutants")
