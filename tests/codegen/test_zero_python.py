"""Additions in documents alone work everywhere; `python -m scripts.verify.zero_python` has the other APIs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.verify.zero_python import CAMPUS, registered, use_additions, use_campus


@pytest.fixture(scope="module")
def root() -> Iterator[Path]:
    with registered(["thrive", CAMPUS]) as made:
        yield made


def test_additions_to_an_api_work_in_client_sandbox_command_line_fuzz_and_docs(root: Path) -> None:
    use_additions("thrive", root)


def test_an_api_of_a_document_alone_works_everywhere(root: Path) -> None:
    use_campus(root)
