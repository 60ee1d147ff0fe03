"""Every operation of the three documents answers by its schema, and records are kept without anything by hand."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlencode

import pytest

from syllabind.core.operation import PagedOperation
from syllabind.core.response import Decoder
from syllabind_sandbox import Request, Response, World
from syllabind_sandbox.generic.crud_plan import crud_plans
from tests.conformance.contract import at, operations
from tests.sandbox.surface import Surface, find, surface

SIGNING_IN = {"createToken", "createOidcToken", "refreshToken", "createLearnerToken", "checkToken"}
SIGNING_IN |= {"authorize", "authorizeOidc", "login", "loginWithProvider", "loginToIntegration"}
"""Operations that want what an earlier step gave; the tests of each service walk through them."""
FOR_STUDENTS = {"edlink.submitSubmission", "edlink.reclaimSubmission"}
"""Operations that no document gives to an integration, which is no student; it updates the submission's state."""
WORLD = World(people=60)
NAMES = sorted(WORLD.coverage())


def kept(name: str) -> bool:
    """Whether records of its kind are kept by the plan alone."""
    each = find(WORLD, name)
    return each.operation.id not in each.service.routes.handlers and each.plan.kind not in each.service.tables()


def partner(each: Surface, act: str) -> Surface | None:
    """The operation of another act on the same kind of record, behind the same parents."""
    for other in surface(each.world):
        same = (other.service.api, other.plan.kind) == (each.service.api, each.plan.kind)
        scopes = [word for _, word, _ in other.plan.parents] == [word for _, word, _ in each.plan.parents]
        handled = other.operation.id in other.service.routes.handlers
        if same and scopes and other.plan.action == act and not handled:
            return other
    return None


def record(each: Surface, response: Response) -> Any:
    assert response.status // 100 == 2, (each.operation.id, response)
    body = json.loads(response.body)
    for token in each.plan.pointer.split("/")[1:]:
        body = body[token]
    return body


@pytest.mark.parametrize("name", [each for each in NAMES if each.partition(".")[2] not in SIGNING_IN])
def test_it_answers_by_its_schema(name: str) -> None:
    world = World(strict=True, people=60)
    response = find(world, name).call()
    if response.status in (400, 404) and find(world, name).plan.action in ("get", "update", "delete", "flag", "single"):
        # A table that is still empty: there is nothing to name.
        each = find(world, name)
        assert not each.service.store.rows(each.plan.kind, "", ()) or b"data.id" in response.body, response
    elif name in FOR_STUDENTS:
        assert response.status == 403, response
    else:
        assert response.status < 400, response


def test_the_client_reads_every_answer(report: Callable[[str, object], None]) -> None:
    read_ = 0
    world = World(people=60)
    for name in sorted(NAMES, key=lambda name: find(WORLD, name).operation.method != "GET"):
        each = find(world, name)
        operation = operations(each.service.api).get(each.operation.id)
        operation = operation.operation if isinstance(operation, PagedOperation) else operation
        response = each.call() if operation is not None and each.operation.id not in SIGNING_IN else None
        if operation is None or response is None or response.status >= 300 or not isinstance(operation.reader, Decoder):
            continue
        if response.media_type.endswith("json"):
            reading = operation.reader.read(response.body, strict=True)
            assert reading.invalid_records == (), name
            read_ += 1
    report("operations whose sandbox answer the typed client reads in strict mode", f"{read_} of {len(NAMES)}")
    assert read_ > 0.7 * len(NAMES)


@pytest.mark.parametrize("name", [each for each in NAMES if find(WORLD, each).plan.action == "create" and kept(each)])
def test_what_is_created_can_be_read_changed_listed_and_deleted(name: str) -> None:
    world = World(strict=True, people=60)
    create = find(world, name)
    path = create.path()
    first = record(create, create.call(path))
    key = str(first[create.service.store.key_of(create.plan.kind)])
    if (listed := partner(create, "list")) is not None:
        row = create.service.store.table(create.plan.kind)[key]
        scope = "/".join(f"{word}/{value}" for word, value in zip(*parents_of(create, path), strict=True))
        rows = create.service.store.rows(create.plan.kind, scope, places(create, path))
        assert row in rows, (listed.operation.id, key)
    item = f"{path}/{key.replace(':', '%3A')}"
    get, update, delete = (partner(create, act) for act in ("get", "update", "delete"))
    if get is not None and get.operation.path.rpartition("/")[0] == create.operation.path:
        assert record(get, get.call(item)) == first
        if update is not None and update.operation.path == get.operation.path:
            record(update, update.call(item)) if update.plan.schema else update.call(item)
            assert record(get, get.call(item)) is not None
        if delete is not None and delete.operation.path == get.operation.path:
            assert delete.call(item).status // 100 == 2
            assert get.call(item).status in (400, 404)


def parents_of(each: Surface, path: str) -> tuple[list[str], list[str]]:
    template, filled = each.operation.path.split("/"), path.split("/")
    words = [word for _, word, _ in each.plan.parents]
    return words, [unquote(filled[index]) for index, part in enumerate(template) if part.startswith("{")]


def places(each: Surface, path: str) -> tuple[tuple[str, str], ...]:
    _, values = parents_of(each, path)
    return tuple((kind or word, value) for (_, word, kind), value in zip(each.plan.parents, values, strict=True))


@pytest.mark.parametrize("name", [each for each in NAMES if find(WORLD, each).plan.action == "get" and kept(each)])
def test_an_unknown_id_is_refused_in_the_services_own_words(name: str) -> None:
    world = World(strict=True, people=60)
    each = find(world, name)
    assert each.plan.key is not None
    nothing = "f" * 24 if each.service.api == "thrive" else "00000000-0000-4000-8000-00000000dead"
    response = each.call(each.path(**{each.plan.key: nothing}))
    assert response.status == (400 if each.service.api == "alm" else 404)
    said = {"alm": b"OBJECT_DOESNT_EXIST", "edlink": b"NOT_FOUND", "thrive": b"Not Found"}
    assert said[each.service.api] in response.body


def paged(name: str) -> bool:
    each = find(WORLD, name)
    plan = each.operation.node.get("x-pagination")
    return each.plan.action == "list" and each.operation.method == "GET" and isinstance(plan, dict)


@pytest.mark.parametrize("name", [each for each in NAMES if paged(each)])
def test_a_walk_in_small_pages_gives_every_record_once(name: str) -> None:
    world = World(people=60)
    each = find(world, name)
    plan, path, token = each.operation.node["x-pagination"], each.path(), each.token()
    keys = [json.dumps(row, sort_keys=True) for row in walk(each, plan, path, token)]
    assert len(keys) == len(set(keys))


def walk(each: Surface, plan: Any, path: str, token: str | None) -> list[Any]:
    """Follow a paging plan, a few records at a time."""
    rows: list[Any] = []
    size = str(plan.get("size", "")).removeprefix("$request.query.")
    sized = {size: "7"} if size else {}
    if plan["style"] == "page":
        page = plan["page"].removeprefix("$request.query.")
        for number in range(1, 100):
            part = record(each, call(each, path, token, {**sized, page: str(number)}))
            rows += part
            if len(part) < 7:
                return rows
    url: str | None = None
    for _ in range(400):
        response = call(each, path, token, sized) if url is None else follow(each, url, token)
        rows += record(each, response)
        found: Any = json.loads(response.body)
        for step in plan["next"].partition("#/")[2].split("/"):
            found = (found or {}).get(step)
        url = found
        if url is None:
            return rows
    raise AssertionError(f"{each.operation.id} never ends")


def call(each: Surface, path: str, token: str | None, query: dict[str, str]) -> Response:
    return follow(each, f"{sorted(each.operation.origins)[0]}{path}?{urlencode({**each.query(), **query})}", token)


def follow(each: Surface, url: str, token: str | None) -> Response:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    return each.world.handle(Request(method="GET", url=url, headers=headers))


def test_nine_tenths_keep_state_and_all_are_routed(report: Callable[[str, object], None]) -> None:
    levels = Counter(WORLD.coverage().values())
    planned = sum(len(crud_plans(each.spec).by_id) for each in WORLD.services.values())
    share = 100 * (levels["L1"] + levels["L2"]) / planned
    report(
        "sandbox operations: routed, at level L1 or more, at level L2",
        f"{planned} (100 %), {share:.1f} %, {levels['L2']}",
    )
    assert planned == len(NAMES) == sum(levels.values())
    assert share >= 90


NESTED = [each for each in NAMES if find(WORLD, each).plan.action == "list" and find(WORLD, each).plan.parents]


def test_most_lists_behind_a_parent_hold_something() -> None:
    empty = []
    for name in NESTED:
        each = find(WORLD, name)
        if not record(each, each.call()):
            empty.append(name)
    assert len(empty) < len(NESTED) / 4, empty


def test_a_record_without_an_id_is_shown_as_its_schema_has_it() -> None:
    world = World(people=60)
    for each in surface(world):
        properties = each.service.spec.schemas.get(each.plan.schema, {}).get("properties", {})
        if each.plan.action == "single" and "id" not in properties and each.operation.id not in SIGNING_IN:
            answer = json.loads(find(world, f"{each.service.api}.{each.operation.id}").call().body)
            shown = at(answer, each.plan.pointer)
            assert set(shown) <= {*properties, "links"}, each.operation.id
