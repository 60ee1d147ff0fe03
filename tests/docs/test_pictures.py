"""The pictures and the collections: drawn in a browser without any server but the site's, and sent to the sandbox."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from scripts.docs.collections import collection
from scripts.docs.operations import Described
from scripts.docs.pictures import edges, entities
from syllabind_sandbox import World, serve
from tests.sandbox.browser import Browser

# The first of these tests to run builds the site.
pytestmark = pytest.mark.timeout(600)


@pytest.mark.browser
def test_diagrams_and_api_pages_are_drawn_without_another_server(
    page: Browser, site_url: str, operations: dict[str, list[Described]]
) -> None:
    for api in operations:
        reference = f"{site_url}/docs/reference/{api}"
        for name in ("entities", "credentials"):
            page.open(f"{reference}/{name}/")
            # The theme draws into a closed shadow tree: a diagram that cannot be drawn shows its text instead.
            page.wait("document.querySelector('div.mermaid') != null && document.querySelector('pre.mermaid') == null")
    api, smallest = min(operations.items(), key=lambda each: len(each[1]))
    page.open(f"{site_url}/docs/reference/{api}/openapi.html")
    page.wait(f"document.body.innerText.includes({json.dumps(smallest[0].manifest['summary'])})")
    assert page.problems == []


@pytest.mark.browser
def test_the_map_is_filtered(page: Browser, site_url: str, operations: dict[str, list[Described]]) -> None:
    page.open(f"{site_url}/docs/reference/map/")
    shown = "[...document.querySelectorAll('.map a')].filter(each => !each.hidden).length"
    assert page.read(shown) == sum(map(len, operations.values()))
    page.read("(() => { const one = document.querySelector('[data-map]'); one.value = 'observed'; one.onchange() })()")
    wanted = [each for found in operations.values() for each in found if each.manifest["evidence"] == "observed"]
    assert page.read(shown) == len(wanted)


def test_a_course_leads_to_instances_modules_and_resources(operations: dict[str, list[Described]]) -> None:
    found = {(each.source, each.target) for each in edges(entities(operations["alm"]))}
    assert ("LearningObject", "LearningObjectInstance") in found
    assert ("LearningObjectInstance", "LearningObjectResource") in found
    assert ("LearningObjectResource", "Resource") in found


def test_requests_of_a_collection_are_answered_by_the_sandbox(operations: dict[str, list[Described]]) -> None:
    world = World(seed=1, people=20)
    sent = 0
    with serve(world) as server, httpx.Client(trust_env=False) as client:
        for api, found in operations.items():
            made = collection(api, found[0].document, found)
            requests = [each["request"] for folder in made["item"] for each in folder["item"]]
            assert len(requests) == len(found)
            client.headers["authorization"] = f"Bearer {world.issue_token(api)}"
            for each in requests:
                url = each["url"]
                needed = [one for one in url["query"] if not one["disabled"]]
                if each["method"] == "GET" and not url["variable"] and not needed and "/api/v2/my/" not in url["raw"]:
                    answer = client.get(
                        url["raw"].replace("{{server}}", server.origins[api]), headers={"accept": "*/*"}
                    )
                    assert answer.status_code != 404, url["raw"]
                    sent += answer.status_code == 200
    assert sent > 30


def test_collections_name_their_format(built: tuple[Path, list[str]], operations: dict[str, list[Described]]) -> None:
    for api in operations:
        made = json.loads((built[0] / "docs" / "reference" / api / "collection.json").read_text("utf-8"))
        assert made["info"]["schema"].endswith("/v2.1.0/collection.json")
