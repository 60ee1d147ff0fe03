"""Generated examples depend on the seed alone, which needs two names that Hypothesis keeps to itself."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from hypothesis import strategies as st

from syllabind_fuzz.hypothesis_runner import deterministic, run_strategy

RARE = frozenset(982_451_653_982_451_653 + 7_919 * number for number in range(400))


@pytest.fixture(autouse=True)
def deterministic_choices() -> None:
    """Leave the choices to the tests of this module, in place of the fixture that all others have."""


def _drawn() -> list[int]:
    found = list[int]()
    run_strategy(st.integers(), found.append, seed=1, examples=600)
    return found


def test_constants_of_loaded_modules_are_not_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hypothesis draws numbers that stand in the modules which happen to be loaded, unless it is kept from it."""
    with deterministic(1, "before"):
        before = _drawn()
    (tmp_path / "module_with_a_constant.py").write_text(f"VALUES = {sorted(RARE)}\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("module_with_a_constant")
    with deterministic(1, "after"):
        assert _drawn() == before
    assert RARE & {*_drawn()}
