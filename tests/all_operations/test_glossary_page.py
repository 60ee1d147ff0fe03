"""Every call that docs/glossary.md names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from syllabind import Edlink, LearningManager, Thrive

PAGE = Path(__file__).parents[2] / "docs" / "glossary.md"
CLIENTS = {"edlink": Edlink, "thrive": Thrive, "alm": LearningManager}
NAMED = sorted(set(re.findall(r"`((?:edlink|thrive|alm)(?:\.\w+)+)`", PAGE.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("name", NAMED)
def test_a_named_call_is_there(name: str) -> None:
    api, *path = name.split(".")
    with CLIENTS[api]() as client:
        found: object = client
        for each in path:
            found = getattr(found, each)


def test_the_page_names_each_api_often() -> None:
    assert {api: sum(name.startswith(f"{api}.") for name in NAMED) >= 15 for api in CLIENTS} == dict.fromkeys(
        CLIENTS, True
    )
