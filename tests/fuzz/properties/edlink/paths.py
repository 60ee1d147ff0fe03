"""Every operation with ids of records that are there."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from syllabind_fuzz.api_under_test import Endpoint, resolve
from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import EdlinkClient, UnexpectedAnswerError, callers, graph, person, scheme_of


@attrs.frozen(kw_only=True, slots=True)
class Place:
    """An operation at a path whose ids are those of records that are there.

    Attributes:
        endpoint: The operation.
        path: The path.
        caller: Who may ask.
    """

    endpoint: Endpoint
    path: str
    caller: EdlinkClient

    @property
    def parent(self) -> str:
        """The path of the list that the record is in."""
        return self.path.rpartition("/")[0]

    def takes(self, name: str) -> bool:
        """Return whether the operation has a parameter."""
        document = self.caller.env.target.document
        return any(resolve(document, each)["name"] == name for each in self.endpoint.node.get("parameters", ()))


def places(env: Environment, choose: random.Random, *, methods: Sequence[str] = ("GET",)) -> list[Place]:
    """All operations with some methods, each at a chosen record; left out are those whose records no list tells of."""
    by_scheme, known = callers(env), {each.path: each for each in env.target.endpoints.values() if each.reads}
    busy = busy_of(env)
    lists: dict[str, list[Any]] = {}
    chosen: dict[str, str] = {"{team_id}": env.world.credentials.edlink.team_id}
    found = []
    for endpoint in env.target.endpoints.values():
        if endpoint.method not in methods or endpoint.browser:
            continue
        path = ""
        for word in endpoint.path.split("/")[1:]:
            if word.startswith("{") and (held := _one_of(path, word, lists, chosen, busy, by_scheme, known, choose)):
                word = held
            path += f"/{word}"
        if "{" not in path:
            found.append(Place(endpoint=endpoint, path=path, caller=by_scheme[scheme_of(endpoint)]))
    return found


def _one_of(
    path: str,
    word: str,
    lists: dict[str, list[Any]],
    chosen: dict[str, str],
    busy: Mapping[str, list[str]],
    by_scheme: Mapping[str, EdlinkClient],
    known: Mapping[str, Endpoint],
    choose: random.Random,
) -> str | None:
    """An id for a word of a path; the same one wherever the word comes again."""
    if word in chosen:
        return chosen[word]
    if word in busy:
        return chosen.setdefault(word, choose.choice(busy[word]))
    # The Graph API reads single assignments only; their list is the class's own.
    listed = re.sub(chosen.get("{class_id}", "/"), "{class_id}", path.replace("/graph/classes/", "/my/classes/"))
    listed = re.sub(chosen.get("{assignment_id}", "/"), "{assignment_id}", listed) if "{class_id}" in listed else path
    endpoint = known.get(listed if listed in known else path)
    if endpoint is None:
        return None
    asked = path.replace("/graph/", "/my/") if endpoint.path.startswith("/api/v2/my/") else path
    if asked not in lists:
        lists[asked] = by_scheme[scheme_of(endpoint)].all_records(asked)
    if not lists[asked]:
        return None
    return chosen.setdefault(word, choose.choice(lists[asked])["id"])


def busy_of(env: Environment) -> dict[str, list[str]]:
    """The teacher's classes with the most people, and the people with the most classes."""
    rows = graph(env).all_records("/api/v2/graph/enrollments")
    own = person(env).get("/api/v2/my/profile").one["id"]
    taught = {row["class_id"] for row in rows if row["person_id"] == own}
    size: dict[str, int] = {}
    for row in rows:
        for key in (row["class_id"], row["person_id"]):
            size[key] = size.get(key, 0) + 1
    people = sorted({row["person_id"] for row in rows}, key=lambda key: (-size[key], key))
    if not taught:
        raise UnexpectedAnswerError("the teacher has no classes")
    return {"{class_id}": sorted(taught, key=lambda key: (-size[key], key))[:5], "{person_id}": people[:5]}


def lists(env: Environment, choose: random.Random) -> list[Place]:
    """The lists that have pages, of records that stay the same while they are read."""
    return [each for each in places(env, choose) if each.takes("$first") and each.endpoint.id != "listRequests"]


def base_of(env: Environment) -> str:
    return f"/api/v1/teams/{env.world.credentials.edlink.team_id}/onboardings"
