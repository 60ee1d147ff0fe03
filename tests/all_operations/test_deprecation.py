"""Operations that a vendor deprecates carry the mark of PEP 702, and warn where they are called."""

from __future__ import annotations

import inspect
import warnings
from pathlib import Path
from typing import Any

import pytest

from syllabind import AsyncEdlink, Edlink, edlink
from syllabind.core.registry import document_of
from syllabind_cli.operations import catalogue
from syllabind_edlink.models import Class
from syllabind_sandbox import AsyncTransport, Transport, World

from .calls import APIS

WORLD = World(seed=1, people=20)
CREDENTIAL = edlink.user_token(WORLD.issue_token("edlink"))


@pytest.mark.parametrize("api", APIS)
def test_exactly_the_operations_that_the_spec_deprecates_are_marked(api: str) -> None:
    marked, declared = set(), set()
    for entry in catalogue(api).values():
        node = document_of(api)["paths"][entry.facts["path"]][entry.facts["method"].lower()]
        build = entry.descriptor()._build
        if hasattr(build, "__deprecated__"):
            marked.add(entry.facts["id"])
            assert build.__deprecated__ == f"{entry.facts['id']} is deprecated by the vendor"
            assert "Deprecated by the vendor." in inspect.getdoc(build)
        if node.get("deprecated"):
            declared.add(entry.facts["id"])
    assert marked == declared
    assert len(declared) == {"edlink": 15, "thrive": 0, "alm": 0}[api]


def test_a_call_warns_at_the_line_of_the_caller() -> None:
    with Edlink(CREDENTIAL, transport=Transport(WORLD)) as client:
        calls: list[Any] = [client.my.sections.list, client.my.sections.list(page_size=5) and client.my.profile.get]
        with pytest.warns(DeprecationWarning, match="^listMySections is deprecated by the vendor$") as caught:
            calls[0](page_size=5)
        assert Path(caught[0].filename) == Path(__file__)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            calls[1]()
    assert list(inspect.signature(client.my.sections.list).parameters)[-1] == "limit"


async def test_an_asynchronous_call_warns_as_well() -> None:
    async with AsyncEdlink(CREDENTIAL, transport=AsyncTransport(WORLD)) as client:
        with pytest.warns(DeprecationWarning, match="listMySections") as caught:
            client.my.sections.list(page_size=5)
    assert Path(caught[0].filename) == Path(__file__)


def test_deprecated_members_say_so() -> None:
    source = inspect.getsource(Class)
    assert source.count('"""Deprecated by the vendor.') == 2
