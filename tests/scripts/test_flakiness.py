"""What the search for flaky tests takes in: requests and answers of each test, in two runs."""

from __future__ import annotations

import re

import pytest

from scripts.verify import flakiness

ONE = "tests/fuzz/test_server.py::test_operation[thrive.listTags]"


def test_two_runs_with_one_seed_send_and_get_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert flakiness.main(["--runs=2", "--jobs=0", ONE]) == 0
    sent = re.findall(r"1 tests, 0 not passed, (\d+) requests, digest (\w+)", capsys.readouterr().out)
    assert len(sent) == 2
    assert len(set(sent)) == 1
    assert int(sent[0][0]) > 0
