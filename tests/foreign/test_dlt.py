"""dlt's REST client reads lists of each paging style of the sandbox, to their ends."""

from __future__ import annotations

from typing import Any

import pytest
from dlt.sources.helpers.rest_client import RESTClient
from dlt.sources.helpers.rest_client.auth import BearerTokenAuth
from dlt.sources.helpers.rest_client.paginators import JSONLinkPaginator, PageNumberPaginator

from syllabind_sandbox import World
from syllabind_sandbox.server import serve

STYLES: dict[str, tuple[str, str, str, dict[str, Any], Any, int]] = {
    "next inside the body": (
        "edlink", "integration", "/api/v2/graph/people", {"$first": 25},
        JSONLinkPaginator(next_url_path="['$next']"), 60,
    ),
    "page numbers": (
        "thrive", "public", "/rest/v1/users", {"perPage": 25},
        PageNumberPaginator(base_page=1, total_path="pagination.totalPages"), 60,
    ),
    "links by offset": (
        "alm", "admin", "/primeapi/v2/users", {"page[limit]": 10},
        JSONLinkPaginator(next_url_path="links.next"), 60,
    ),
}  # fmt: skip
MEMBERS = {"edlink": "['$data']", "thrive": "results", "alm": "data"}


@pytest.mark.parametrize("style", STYLES)
def test_a_list_is_read_to_its_end(style: str) -> None:
    api, kind, path, params, paginator, least = STYLES[style]
    world = World(people=60)
    with serve(world) as server:
        client = RESTClient(
            base_url=server.url,
            auth=BearerTokenAuth(world.issue_token(api, kind=kind)),
            headers={"accept": "*/*"},
            paginator=paginator,
            data_selector=MEMBERS[api],
        )
        found = [row["id"] for page in client.paginate(path, params=params) for row in page]
    assert len(found) == len(set(found)) >= least
