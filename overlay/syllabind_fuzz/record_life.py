"""The life of a record: created, read, listed, changed, deleted, gone; and writes that are repeated by one key."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from schemathesis import GenerationMode

from .api_under_test import Endpoint, path_names, resolve
from .exploration import KnownRecords
from .hypothesis_runner import run_strategy
from .pagination import key_of, plan_of, walk
from .service import MISSING, Service, evaluate, is_success, json_of, links_of

__all__ = ["check_record_life", "is_create"]

PAGES = 30
LONG = 50
"""Characters that a text of a new record may need."""
ENDINGS = {"GET": "read", "PATCH": "update", "PUT": "update", "DELETE": "delete"}


@attrs.define(kw_only=True, slots=True)
class _Record:
    """A record that was created.

    Attributes:
        endpoint: The operation that created it.
        parameters: What that was called with.
        body: What was sent.
        answer: What came.
        steps: The operations on it, with their parameters.
    """

    endpoint: Endpoint
    parameters: dict[str, Any]
    body: Any
    answer: Any
    steps: dict[str, tuple[Endpoint, dict[str, Any]]]


def is_create(service: Service, endpoint: Endpoint) -> bool:
    """Return whether an operation creates records that the document links to a way to read them."""
    successes = (code for code in endpoint.node["responses"] if code[0] == "2" and code.isdigit())
    linked = [link for code in successes for link in links_of(service.target, endpoint, int(code))]
    targets = [service.target.endpoints[link["operationId"]] for link in linked]
    reads = [each for each in targets if each.reads and path_names(each.path)]
    return endpoint.method == "POST" and any(each.path.startswith(endpoint.path.rstrip("/") + "/") for each in reads)


def check_record_life(service: Service, endpoint: Endpoint, known: KnownRecords) -> bool:
    """Create a record and follow it until it is gone; return whether one could be created.

    What is written is read again, in the list too; what is changed is changed; what is deleted is gone. The records
    are deleted in the end if the API can do that.

    Args:
        service: The service.
        endpoint: An operation for which `is_create` holds.
        known: Records, for the paths of those that belong to another one.
    """
    places: list[dict[str, Any]] = known.of(endpoint.id) or ([] if path_names(endpoint.path) else [{}])
    record = next(
        (
            made
            for place in places[:2]
            for body in _bodies(service, endpoint)
            if (made := _create(service, endpoint, place, body))
        ),
        None,
    )
    if record is None:
        return False
    other = _create_another(service, record)
    _check_read(service, record, record.body, "after it was created")
    if other is not None:
        _check_read(service, other, other.body, "after it was created")
    _check_listed(service, record, there=True)
    if "update" in record.steps:
        if other is not None:
            _check_update(service, other, "c")
        _check_update(service, record, "b")
    _check_key(service, record)
    if "delete" in record.steps:
        read = record.steps["read"][0]
        kept = [other.steps["read"][1]] if other is not None else []
        _check_delete(service, record, [*kept, *known.of(read.id)[:1]])
        if other is not None:
            _write(service, *other.steps["delete"], MISSING)
    else:
        for each, parameters in record.steps.values():
            known.add(each.id, parameters)
    return True


def _create_another(service: Service, record: _Record) -> _Record | None:
    """Create a record beside another one, and check that it is not the same."""
    body = _marked(service, record.endpoint, record.body, "n")
    if body == record.body:
        return None
    other = _create(service, record.endpoint, record.parameters, body)
    if other is None or other.steps.keys() != record.steps.keys():
        return None
    if other.steps["read"][1] == record.steps["read"][1]:
        service.add(
            record.endpoint,
            "LostWrite",
            "a new record has the id of another one",
            expected="an id of its own",
            got=f"{record.steps['read'][1]} for both",
            answer=other.answer,
        )
        return None
    return other


def _bodies(service: Service, endpoint: Endpoint) -> Iterator[Any]:
    """Yield documented examples of a body, then generated ones."""
    operation: Any = service.schema[endpoint.path][endpoint.method]
    examples = operation.get_strategies_from_examples()
    seed = service.settings.derive_seed(endpoint.id)
    for strategy in [*examples, operation.as_strategy(GenerationMode.POSITIVE)]:
        cases: list[Any] = []
        run_strategy(strategy, cases.append, seed=seed, examples=3)
        for case in cases:
            if isinstance(case.body, dict):
                yield _marked(service, endpoint, case.body)


def _marked(service: Service, endpoint: Endpoint, body: Any, mark: str = "a") -> Any:
    """Return a body with a text of its own in its names, which may be unique; formats and closed lists stay."""
    media = resolve(service.target.document, endpoint.node["requestBody"])["content"]
    schema = next(iter(media.values())).get("schema", {})
    made = copy.deepcopy(body)
    stamp = f"{service.settings.derive_seed(endpoint.id):08x}{mark}"
    for path in list(_texts(service, schema, made)):
        holder = made
        for token in path[:-1]:
            holder = holder[token]
        name = path[-1].lower()
        if "email" in name and "@" in holder[path[-1]]:
            holder[path[-1]] = f"{stamp}@example.com"
        elif name in ("name", "title", "ref", "reference", "description"):
            holder[path[-1]] = f"Fuzz {stamp}" if name not in ("ref", "reference") else stamp
        elif name.endswith(("uri", "url")) and mark != "a":
            holder[path[-1]] = f"https://example.com/{stamp}"
    return made


def _texts(service: Service, schema: Any, value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the places of texts that may be anything: without format, pattern, closed list or constant."""
    schema = resolve(service.target.document, schema)
    for branch in schema.get("anyOf", ()):
        branch = resolve(service.target.document, branch)
        if branch.get("type") in ("string", "object"):
            yield from _texts(service, branch, value, path)
    if isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from _texts(service, inner, value[name], (*path, name))
    elif path and isinstance(value, str) and schema.get("type") == "string":
        free = not {"enum", "const", "pattern"} & set(schema) and schema.get("maxLength", LONG) >= LONG
        if free and schema.get("format") in (None, "email", "uri"):
            yield path


def _create(service: Service, endpoint: Endpoint, place: Mapping[str, Any], body: Any) -> _Record | None:
    answer = _write(service, endpoint, place, body)
    if not is_success(answer):
        return None
    data, steps = json_of(answer), dict[str, tuple[Endpoint, dict[str, Any]]]()
    for link in links_of(service.target, endpoint, answer.status_code):
        to = service.target.endpoints[link["operationId"]]
        found = {name: evaluate(each, place, data, answer.headers) for name, each in link.get("parameters", {}).items()}
        below = to.path.startswith(endpoint.path.rstrip("/") + "/")
        if below and set(path_names(to.path)) <= {name for name, value in found.items() if value is not None}:
            steps.setdefault(ENDINGS.get(to.method, to.method), (to, found))
    if "read" not in steps:
        return None
    return _Record(endpoint=endpoint, parameters=dict(place), body=body, answer=answer, steps=steps)


def _write(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], body: Any) -> Any:
    media = "application/json"
    if body is not MISSING:
        media = next(iter(resolve(service.target.document, endpoint.node["requestBody"])["content"]))
    return service.call(endpoint, parameters, body=body, media_type=media)


def _check_read(service: Service, record: _Record, body: Any, when: str) -> Any:
    """Check that a record can be read and holds what was written."""
    read, parameters = record.steps["read"]
    answer = service.call(read, parameters)
    if answer is None:
        return None
    if not is_success(answer):
        got = f"{answer.status_code} {answer.text[:200]}"
        service.add(
            read, "RecordNotThere", f"a record cannot be read {when}", expected="the record", got=got, answer=answer
        )
        return answer
    held, written = dict(_scalars(json_of(answer))), dict(_scalars(body))
    for path, value in written.items():
        there = _held(held, path)
        if there and str(value).casefold() not in [str(each).casefold() for each in there]:
            got = f"{there[0]!r} in {'/'.join(path)}"
            service.add(
                record.endpoint if when == "after it was created" else record.steps["update"][0],
                "LostWrite",
                f"a record does not hold what was written {when}",
                expected=f"{value!r}",
                got=got,
                answer=answer,
            )
            break
    return answer


def _scalars(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _scalars(item, (*path, name))
    elif path and isinstance(value, str | int | float) and not _is_time(value):
        yield path, value


def _is_time(value: Any) -> bool:
    """Return whether a value is a time, which services write in another way than it was sent."""
    return isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d", value) is not None


def _held(held: Mapping[tuple[str, ...], Any], path: tuple[str, ...]) -> list[Any]:
    """Return what an answer holds at a place of the body that was sent, within an envelope or without."""
    return [value for each, value in held.items() if each == path or (len(each) == len(path) + 1 and each[1:] == path)]


def _check_listed(service: Service, record: _Record, *, there: bool) -> None:
    """Check that the list at the path of a record's creation holds it, or holds it no more."""
    lists = (
        each
        for each in service.target.endpoints.values()
        if each.reads and each.path == record.endpoint.path and plan_of(each) is not None
    )
    endpoint = next(lists, None)
    if endpoint is None:
        return
    key = next(iter(record.steps["read"][1][name] for name in path_names(record.steps["read"][0].path)[-1:]), None)
    size = str((plan_of(endpoint) or {}).get("size", "")).removeprefix("$request.query.")
    parameters = {**record.parameters, **({size: 100} if size else {})}
    found, complete, last = False, False, None
    for page in walk(service, endpoint, parameters, limit=PAGES):
        found = found or any(key_of(item).endswith(f"/{key}") for item in page.items)
        complete, last = page.following is None, page
    if last is not None and found is not there and (complete or not there):
        message = "a record that was created is not in the list" if there else "a record that is gone is in the list"
        expected = f"the list {'with' if there else 'without'} {key}"
        if not (not there and any(rule.check == "UseAfterFree" for rule in service.deviations)):
            service.add(endpoint, "ListOfRecords", message, expected=expected, got="the contrary", answer=last.answer)


def _check_update(service: Service, record: _Record, mark: str) -> None:
    update, parameters = record.steps["update"]
    key = next(iter(parameters.values()))
    for number, example in enumerate(_bodies(service, update)):
        body = _marked(service, update, example, f"{mark}{number}")
        if isinstance(body.get("data"), dict) and "id" in body["data"]:
            body["data"]["id"] = key
        answer = _write(service, update, parameters, body)
        if is_success(answer):
            _check_read(service, record, body, "after it was changed")
            return
        if number > 3:
            return


def _check_key(service: Service, record: _Record) -> None:
    """Check that a write with the key of an earlier one is not done again."""
    declared = record.endpoint.node.get("x-idempotent")
    if not isinstance(declared, dict) or "key" not in declared:
        return
    name = str(declared["key"]).removeprefix("$request.query.")
    key = f"{service.settings.derive_seed(record.endpoint.id):08x}-0000-4000-8000-000000000000"
    answers = [_write(service, record.endpoint, {**record.parameters, name: key}, record.body) for _ in range(2)]
    if all(map(is_success, answers)):
        read = record.steps["read"][0]
        last = path_names(read.path)[-1]
        links = [
            {link["operationId"]: link for link in links_of(service.target, record.endpoint, each.status_code)}[read.id]
            for each in answers
        ]
        ids = [
            evaluate(link["parameters"][last], record.parameters, json_of(answer), answer.headers)
            for link, answer in zip(links, answers, strict=True)
        ]
        if ids[0] != ids[1]:
            service.add(
                record.endpoint,
                "RepeatedWrite",
                "a write that is sent again with its key is done twice",
                expected=f"the record {ids[0]}",
                got=f"the record {ids[1]}",
                answer=answers[1],
            )


def _is_tombstone(answer: Any) -> bool:
    """Return whether a record says of itself that it was deleted."""
    return any(
        path[-1] in ("state", "status") and str(value).lower() == "deleted" for path, value in _scalars(json_of(answer))
    )


def _is_alive(answer: Any) -> bool:
    return is_success(answer) and not _is_tombstone(answer)


def _check_delete(service: Service, record: _Record, others: list[dict[str, Any]]) -> None:
    """Check that a record that was deleted is gone, and that other ones are not."""
    delete, parameters = record.steps["delete"]
    read, places = record.steps["read"]
    others = [each for each in others if each != places and _is_alive(service.call(read, each))]
    answer = _write(service, delete, parameters, MISSING)
    if not is_success(answer):
        return
    gone = service.call(read, places)
    if is_success(gone) and not _is_tombstone(gone) and not service.excused("UseAfterFree", read, gone):
        service.add(
            read,
            "UseAfterFree",
            "a record that was deleted can be read",
            expected="404 or 410",
            got=f"{gone.status_code} {gone.text[:200]}",
            answer=gone,
        )
    _check_listed(service, record, there=False)
    for each in others:
        lost = service.call(read, each)
        if lost is not None and lost.status_code // 100 in (2, 4) and not _is_alive(lost):
            service.add(
                delete,
                "RecordNotThere",
                "a record is gone after another one was deleted",
                expected="the record",
                got=f"{lost.status_code} {lost.text[:200]}",
                answer=lost,
            )
