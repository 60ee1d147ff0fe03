"""Prism, as a server and as a validating proxy before the sandbox, agrees with the client in every operation."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from syllabind.core.descriptors import Paged
from syllabind.errors import ApiError, DecodeError
from syllabind_sandbox.server import serve
from tests.all_operations.calls import APIS, GENERATED, Called, is_page, operations
from tests.all_operations.test_every_operation import EXPECTED, Bench

from .differences import SUBJECTS
from .prism import Detour, prism

INCLUDED = ("LearningObjectInstance", "LearningObjectResource", "Skill", "SkillLevel", "User")
"""The types of `included` in the samples: Prism would compile all 62 of them anew for each operation."""


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


@pytest.fixture
def spec(api: str, tmp_path: Path) -> str:
    """The bundled spec, with few types of included resources, of which other tests check all."""
    document = json.loads((GENERATED / f"syllabind_{api}" / "openapi.json").read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    if "Included" in schemas:
        schemas["Included"] = {"anyOf": [{"$ref": f"#/components/schemas/{each}"} for each in INCLUDED]}
    copy = tmp_path / "openapi.json"
    copy.write_text(json.dumps(document), encoding="utf-8")
    return str(copy)


def call(bench: Bench, called: Called, through: Detour) -> str | None:
    """Call an operation through Prism, strictly, and return what Prism or the client finds wrong."""
    bench.world.restore(bench.start)
    arguments = bench.caller.arguments(called)
    client = bench.client(called, transport=through).with_options(strict=True, max_retries=0)
    before, problem = len(through.responses), None
    try:
        found: Any = called.method(client)(**arguments)
        if is_page(called, client):
            through.handle_request(httpx.Request("GET", found, headers={"accept": "text/html"}))
        elif isinstance(called.descriptor(client), Paged):
            next(iter(found.by_page()))
    except DecodeError as error:
        problem = str(error)
    except ApiError as error:
        expected, _ = EXPECTED.get(str(called), (None, ""))
        problem = None if error.status == expected else str(error)
    for response in through.responses[before:]:
        problem = response.headers.get("sl-violations") or problem
        if response.status_code >= 500:
            problem = problem or f"{response.status_code} {response.text}"
    return problem if len(through.responses) > before else f"{called} sent nothing"


def disagreements(bench: Bench, calls: list[Called], through: Detour) -> dict[str, str]:
    """What is wrong with each operation that is not as it should be."""
    found = {str(called): call(bench, called, through) for called in calls}
    return {name: problem for name, problem in found.items() if problem is not None}


def test_each_documented_refusal_is_a_known_difference() -> None:
    assert set(EXPECTED) == SUBJECTS["students"] | SUBJECTS["selectors"]


@pytest.mark.parametrize("api", APIS)
@pytest.mark.timeout(300)
def test_the_proxy_sees_no_violation(
    node_modules: Path, spec: str, api: str, bench: Bench, report: Callable[[str, object], None]
) -> None:
    one_host, redirects = SUBJECTS["one-host"], SUBJECTS["redirects"]
    calls = [each for each in operations(api).values() if str(each) not in redirects]
    found: dict[str, str] = {}
    seen = 0
    with serve(bench.world) as server:
        hosts = {server.origins[api]: [each for each in calls if str(each) not in one_host]}
        if own := [each for each in calls if str(each) in one_host]:
            hosts[server.origins[f"{api}-user"]] = own
        for upstream, some in hosts.items():
            with prism(node_modules, "proxy", spec, upstream) as url, Detour(url) as through:
                found |= disagreements(bench, some, through)
                seen += len(some)
    assert found == {}
    report(f"operations through Prism's proxy, {api}", f"{seen} of {len(operations(api))}")


@pytest.mark.parametrize("api", APIS)
@pytest.mark.timeout(300)
def test_the_client_takes_what_prism_answers(
    node_modules: Path, spec: str, api: str, bench: Bench, report: Callable[[str, object], None]
) -> None:
    calls = list(operations(api).values())
    with prism(node_modules, "mock", spec) as url:
        for mode, headers in {"static": {}, "dynamic": {"prefer": "dynamic=true"}}.items():
            with Detour(url, **headers) as through:
                assert disagreements(bench, calls, through) == {}, mode
            report(f"operations of Prism's mock, {mode}, {api}", len(calls))
