"""Deadlines, forks, cancellation, outages, writes, proxies and memory, on real sockets, in small sizes.

`python -m scripts.verify.reliability` prints the same checks in full size.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest

from scripts.verify.reliability import CHECKS


# Clients and event loops are abandoned on purpose.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::RuntimeWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("name", CHECKS)
def test_the_client_keeps_its_promise(name: str, report: Callable[[str, object], None]) -> None:
    figures = list(CHECKS[name](False))
    gc.collect()
    assert figures
    broken = [f"{each.name}: {each.value}" for each in figures if not each.met]
    report(f"reliability check {name}: figures, above their bound", f"{len(figures)}, {len(broken)}")
    assert not broken
