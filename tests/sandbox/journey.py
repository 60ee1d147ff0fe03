"""A journey through a world whose bytes depend on nothing but the world's seed."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from syllabind_sandbox import Fault, Response, World
from tests.sandbox.support import API, EDLINK, THRIVE, WorldClient, edlink_token_body, login_url, query_of


def steps(world: World) -> Iterator[Response]:
    """Calls that touch all that could depend on chance: data, tokens, cursors, ids, dates, collections, faults."""
    call = WorldClient(world)
    code = query_of(world.sign_in(login_url(world)))["code"]
    edlink, thrive, alm = (world.issue_token(each) for each in ("edlink", "thrive", "alm"))
    graph = world.issue_token("edlink", kind="integration")
    team = f"{EDLINK}/api/v1/teams/{world.credentials.edlink.team_id}/onboardings"
    yield call("POST", f"{EDLINK}/api/authentication/token", body=edlink_token_body(world, code=code))
    yield call("GET", f"{EDLINK}/api/v2/my/classes?$first=9", edlink)
    yield call("POST", team, world.credentials.edlink.service_token, body={"application_id": "x"})
    yield call("GET", f"{EDLINK}/api/v2/graph/agents?$first=5", graph)
    yield call("GET", f"{THRIVE}/rest/v1/users?perPage=40", thrive)
    yield call("GET", f"{THRIVE}/rest/v1/contents?perPage=7&page=2", thrive)
    yield call("GET", f"{API}/users?page[limit]=40", alm)
    yield call("GET", f"{API}/learningObjects?include=instances.loResources.resources,skills", alm)
    yield call("POST", f"{API}/jobs", alm, body={"data": {"type": "job", "attributes": {"jobType": "generateUsers"}}})
    yield call("GET", f"{API}/catalogs", alm)
    world.faults.add(Fault(drift="any", probability=0.5))
    for _ in range(3):
        yield call("GET", f"{API}/badges?page[limit]=3", alm)
    world.faults.clear()
    world.advance(60)
    yield call("GET", f"{API}/jobs/43118", alm)


def journey(world: World) -> list[Response]:
    """All answers of the journey."""
    return list(steps(world))


def digest(answers: list[Response]) -> str:
    """The answers in short: status, headers and bodies."""
    return sha256(repr(answers).encode()).hexdigest()


if __name__ == "__main__":
    print(digest(journey(World(3))))
