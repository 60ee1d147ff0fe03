"""Read what a service holds: from its lists along the links of its document, so that calls name records that exist."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from .api_under_test import ApiUnderTest, Endpoint, path_names, resolve
from .consistency import records_of
from .pagination import plan_of
from .service import Service, evaluate, is_success, json_of, links_of

__all__ = ["KnownRecords", "explore", "leading_to"]

VISITS = 4
"""How many records of an operation are read."""
KEPT = 8
"""How many records of an operation are remembered."""
ROWS = 3
"""How many records of a list are followed."""


@attrs.define(kw_only=True, slots=True)
class KnownRecords:
    """Parameters that name records of a service, by operationId.

    Attributes:
        parameters: What each operation can be called with; read operations were answered with a success.
        created: The same for records that were created.
        ids: Ids of records by their JSON:API type.
    """

    parameters: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)
    created: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)
    ids: dict[str, list[str]] = attrs.field(factory=dict)

    def add(self, operation: str, parameters: Mapping[str, Any]) -> None:
        """Remember the parameters of a record."""
        known = self.parameters.setdefault(operation, [])
        if len(known) < KEPT and parameters not in known:
            known.append(dict(parameters))

    def add_created(self, operation: str, parameters: Mapping[str, Any]) -> None:
        """Remember the parameters of a record that was created."""
        self.created.setdefault(operation, []).append(dict(parameters))

    def of(self, operation: str) -> list[dict[str, Any]]:
        """Return what an operation can be called with, records that were created first."""
        created = self.created.get(operation, [])
        return [*created, *(each for each in self.parameters.get(operation, ()) if each not in created)]

    def update(self, other: KnownRecords) -> None:
        """Replace what is known of the operations and types that another one knows."""
        self.parameters.update(other.parameters)
        self.ids.update(other.ids)

    def with_known_ids(self, body: Any) -> Any:
        """Return a body in which the JSON:API identifiers name records that exist; each one is changed in place."""
        if isinstance(body, dict):
            kind = body.get("type")
            if set(body) == {"type", "id"} and isinstance(kind, str) and self.ids.get(kind):
                body["id"] = self.ids[kind][0]
        for each in body.values() if isinstance(body, dict) else body if isinstance(body, list) else ():
            self.with_known_ids(each)
        return body


@attrs.frozen(kw_only=True, slots=True)
class _Visit:
    """A call to make; `source` is the call whose answer has a link that says that there is a record."""

    endpoint: Endpoint
    parameters: Mapping[str, Any]
    source: _Visit | None = None


def explore(service: Service, endpoints: Iterable[Endpoint], closed: Iterable[Endpoint] = ()) -> KnownRecords:
    """Call the operations that read, from those that need no argument along the links, and remember what they name.

    A link stands for a record that the service has (OpenAPI 3.1.1, section 4.8.20): a record that cannot be read is a
    finding.

    Args:
        service: The service.
        endpoints: The operations that may be called.
        closed: Operations that are not called; what they could be called with is remembered.
    """
    named = {each.id for each in closed}
    allowed = {each.id: each for each in (*endpoints, *closed)}
    choose = random.Random(service.settings.seed)
    known, visits = KnownRecords(), dict[str, int]()
    waiting = [_Visit(endpoint=each, parameters=found) for each in allowed.values() for found in _first(service, each)]
    while waiting:
        visit = waiting.pop(0)
        endpoint = visit.endpoint
        known_already = dict(visit.parameters) in known.of(endpoint.id)
        if not endpoint.reads or known_already or endpoint.id in named:
            known.add(endpoint.id, visit.parameters)
            continue
        if visits.get(endpoint.id, 0) >= VISITS:
            continue
        visits[endpoint.id] = visits.get(endpoint.id, 0) + 1
        answer = service.call(endpoint, visit.parameters)
        if is_success(answer):
            known.add(endpoint.id, visit.parameters)
            for row in records_of(endpoint, json_of(answer)):
                if isinstance(row.get("type"), str) and isinstance(row.get("id"), str):
                    known.ids.setdefault(row["type"], []).append(row["id"])
            waiting += [each for each in _following(service, visit, answer, choose) if each.endpoint.id in allowed]
        elif answer is not None and answer.status_code in (404, 410) and _still_linked(service, visit):
            service.add(
                endpoint,
                "DeadLink",
                "a link of an answer leads to no record",
                expected="a success, for an id that the service gave",
                got=f"{answer.status_code} {answer.text[:200]}",
                answer=answer,
            )
    _borrow(allowed.values(), known)
    return known


def leading_to(target: ApiUnderTest, endpoints: Iterable[Endpoint]) -> list[Endpoint]:
    """Return operations and those whose answers lead to the records that they need, by links or by their paths."""
    wanted = {each.id: each for each in endpoints}
    waiting = [each for each in wanted.values() if path_names(each.path)]
    while waiting:
        needed = waiting.pop()
        for each in target.endpoints.values():
            if each.reads and each.id not in wanted and _leads(target, each, needed):
                wanted[each.id] = each
                if path_names(each.path):
                    waiting.append(each)
    return list(wanted.values())


def _leads(target: ApiUnderTest, start: Endpoint, end: Endpoint) -> bool:
    if end.path.startswith(f"{start.path}/{{"):
        return True
    names = path_names(end.path)
    if names == path_names(start.path) and end.path.startswith(start.path.rsplit("}", 1)[0]):
        return True
    resource = start.path.rstrip("/").rsplit("/", 1)[-1].removesuffix("s")
    if plan_of(start) is not None and len(names) == 1 and names[0] != "id" and f"/{resource}" in end.path:
        return True
    return any(
        link["operationId"] == end.id
        for code in start.node["responses"]
        if code.isdigit()
        for link in links_of(target, start, int(code))
    )


def _still_linked(service: Service, visit: _Visit) -> bool:
    """Return whether the answer that led to a record still does: a service may have deleted it meanwhile."""
    if visit.source is None:
        return False
    again = service.call(visit.source.endpoint, visit.source.parameters)
    names = path_names(visit.endpoint.path)
    return is_success(again) and all(str(visit.parameters[name]) in again.text for name in names[-1:])


def _without_arguments(service: Service, endpoint: Endpoint) -> dict[str, Any] | None:
    """Return what an endpoint can be called with when nothing is known; `None` if it needs the id of a record."""
    found = {}
    for node in service.target.parameters(endpoint):
        value = service.fixed.get(node["name"], _documented(service, node))
        if node["name"] in service.fixed or (node.get("required") and node["in"] == "query"):
            if value is None:
                return None
            found[node["name"]] = value
        elif node["in"] == "path":
            choices = resolve(service.target.document, node.get("schema", {})).get("enum")
            if not choices:
                return None
            found[node["name"]] = choices[0]
    return {name: value for name, value in found.items() if value is not None}


def _first(service: Service, endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    if endpoint.reads and (found := _without_arguments(service, endpoint)) is not None:
        yield found


def _documented(service: Service, node: Mapping[str, Any]) -> Any:
    """Return a value that the document gives for a parameter."""
    schema = resolve(service.target.document, node.get("schema", {}))
    examples = [resolve(service.target.document, each).get("value") for each in node.get("examples", {}).values()]
    listed = [node.get("example"), *examples, *schema.get("examples", ()), schema.get("example"), schema.get("default")]
    values = [*listed, *schema.get("enum", ())]
    value = next((each for each in values if each is not None), None)
    return ",".join(map(str, value)) if isinstance(value, list) else value


def _following(service: Service, visit: _Visit, answer: Any, choose: random.Random) -> Iterator[_Visit]:
    body, target = json_of(answer), service.target
    for row in _rows(visit.endpoint, body, choose):
        yield from _below(service, visit, row["id"])
        yield from _by_member(service, visit, row)
    for link in links_of(target, visit.endpoint, answer.status_code):
        to = target.endpoints[link["operationId"]]
        if to.id == visit.endpoint.id:
            continue
        # All parameters of a link speak of one record.
        for place in (choose.random(), choose.random()):
            found = {
                name: evaluate(each, visit.parameters, body, answer.headers, place)
                for name, each in link.get("parameters", {}).items()
            }
            usable = found.values() and all(isinstance(each, str | int) and each != "" for each in found.values())
            if usable and set(path_names(to.path)) <= set(found):
                yield _Visit(endpoint=to, parameters=found, source=visit)


def _rows(endpoint: Endpoint, body: Any, choose: random.Random) -> list[dict[str, Any]]:
    """Return records of a list, as different ones as there are."""
    plan, members = plan_of(endpoint), body.values() if isinstance(body, dict) else ()
    for rows in [evaluate(plan["items"], {}, body, {})] if plan else [body, *members]:
        listed = rows if isinstance(rows, list) else ()
        usable = [row for row in listed if isinstance(row, dict) and isinstance(row.get("id"), str | int)]
        if usable:
            choose.shuffle(usable)
            return _different(usable)[:ROWS]
    return []


def _different(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows in an order in which each one shows as much as possible that none before has shown.

    What a record shows is which members it has, and whether they are empty, null, true or false.
    """
    left, ordered, shown = [(row, frozenset(_shape(row))) for row in rows], list[dict[str, Any]](), set[Any]()
    while left:
        best = max(left, key=lambda each: len(each[1] - shown))
        left.remove(best)
        ordered.append(best[0])
        shown |= best[1]
    return ordered


def _shape(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _shape(item, (*path, name))
    else:
        known = value is None or isinstance(value, bool)
        yield path, value if known else type(value).__name__ if value not in ("", [], {}) else "empty"


def _below(service: Service, visit: _Visit, key: Any) -> Iterator[_Visit]:
    """Yield the calls whose paths go on from a list by the id of one of its records."""
    start = f"{visit.endpoint.path}/{{"
    for to in service.target.endpoints.values():
        if to.path.startswith(start):
            name, _, rest = to.path.removeprefix(start).partition("}")
            if "{" not in rest:
                kept = {each: visit.parameters[each] for each in path_names(visit.endpoint.path)}
                # What is below a record need not be there; the record itself has to be.
                yield _Visit(endpoint=to, parameters={**kept, name: key}, source=None if rest else visit)


def _by_member(service: Service, visit: _Visit, row: Mapping[str, Any]) -> Iterator[_Visit]:
    """Yield the calls that name a record of a list by another member than its id, such as `/users/ref/{ref}`."""
    resource = visit.endpoint.path.rstrip("/").rsplit("/", 1)[-1].removesuffix("s")
    for to in service.target.endpoints.values():
        names = path_names(to.path)
        if len(names) == 1 and f"/{resource}" in to.path and names[0] != "id" and isinstance(row.get(names[0]), str):
            yield _Visit(endpoint=to, parameters={names[0]: row[names[0]]})


def _borrow(endpoints: Iterable[Endpoint], known: KnownRecords) -> None:
    """Give operations without a record those of the operation whose path theirs goes on from."""
    listed = list(endpoints)
    for each in listed:
        names = path_names(each.path)
        if names and not known.of(each.id):
            others = [other for other in listed if names == path_names(other.path) and known.of(other.id)]
            shared = [other for other in others if each.path.startswith(other.path.rsplit("}", 1)[0])]
            for other in sorted(shared, key=lambda found: -len(found.path))[:1]:
                for found in known.of(other.id):
                    known.add(each.id, {name: found[name] for name in names})
