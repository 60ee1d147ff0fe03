"""Writes: what is created can be read, what is changed is changed, what is deleted is gone, other records stay."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .api_under_test import ApiUnderTest, Endpoint, path_names, result_tokens
from .bodies import marked, requests_of
from .exploration import KnownRecords
from .pagination import key_of, parameter_of, plan_of, walk
from .service import MISSING, Service, evaluate, is_success, json_of, links_of
from .written import check_read, reader_of, scalars, unversioned, write

__all__ = ["check_create", "check_delete", "check_repetition", "is_create"]

PAGES = 30
DELETED = 3
"""Records that are deleted."""


def is_create(service: Service, endpoint: Endpoint) -> bool:
    """Return whether an operation creates records that the document links to a way to read them."""
    successes = [int(code) for code in endpoint.node["responses"] if code[0] == "2" and code.isdigit()]
    return endpoint.method == "POST" and any(any(_links_to_new(service.target, endpoint, each)) for each in successes)


def _links_to_new(target: ApiUnderTest, endpoint: Endpoint, status: int) -> Iterator[tuple[Endpoint, dict[str, str]]]:
    """Yield the operations that read what was created, with their parameters as runtime expressions.

    Where the document links to none, it is the operation one parameter below, by the id that the answer holds.
    """
    linked = [(target.endpoints[link["operationId"]], link) for link in links_of(target, endpoint, status)]
    found = [(to, link.get("parameters", {})) for to, link in linked if to.reads and _is_below(to, endpoint)]
    yield from found
    below = re.compile(re.escape(endpoint.path.rstrip("/")) + r"/\{([^/}]+)\}")
    for to in () if found else target.endpoints.values():
        if to.reads and (match := below.fullmatch(to.path)):
            kept = {name: f"$request.path.{name}" for name in path_names(endpoint.path)}
            for place, name in itertools.product(("", "/data", "/result"), (match[1], "id")):
                yield to, {**kept, match[1]: f"$response.body#{place}/{name}"}


def _is_below(endpoint: Endpoint, collection: Endpoint) -> bool:
    return endpoint.path.startswith(collection.path.rstrip("/") + "/{")


# --- create -----------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, slots=True)
class _Created:
    """A record that was created.

    Attributes:
        place: What the operation was called with.
        body: What was sent.
        answer: What came.
        read: The operation that reads it.
        parameters: What that is called with.
    """

    place: Mapping[str, Any]
    body: Any
    answer: Any
    read: Endpoint
    parameters: Mapping[str, Any]


def check_create(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Create two records: each can be read, holds what was written, and is in the list under an id of its own.

    Args:
        service: The service.
        endpoint: An operation for which `is_create` holds.
        known: Records, for the paths of those that belong to another one; the new ones are added.
    """
    made = (
        _create(service, endpoint, place, body) for place, body in requests_of(service, endpoint, known, "a") if body
    )
    record = next(filter(None, made), None)
    if record is None:
        service.report.skip("create", "no answer to it led to a new record", endpoint.id)
        return
    other = _create_another(service, endpoint, record)
    for each in filter(None, (record, other)):
        check_read(service, endpoint, each.read, each.parameters, each.body, "after it was created")
        for to in service.target.endpoints.values():
            if unversioned(to) == unversioned(each.read):
                known.add_created(to.id, each.parameters)
    _check_listed(service, record.read, record.parameters, there=True)


def _create_another(service: Service, endpoint: Endpoint, record: _Created) -> _Created | None:
    """Create a record beside another one, and check that it is not the same."""
    body = marked(service, endpoint, record.body, "n")
    other = None if body == record.body else _create(service, endpoint, record.place, body)
    if other is None or other.parameters != record.parameters:
        return other
    service.add(
        endpoint,
        "LostWrite",
        "a new record has the id of another one",
        expected="an id of its own",
        got=f"{dict(record.parameters)} for both",
        answer=other.answer,
    )
    return None


def _create(service: Service, endpoint: Endpoint, place: Mapping[str, Any], body: Any) -> _Created | None:
    answer = write(service, endpoint, place, body)
    if not is_success(answer):
        return None
    data = json_of(answer)
    for to, expressions in _links_to_new(service.target, endpoint, answer.status_code):
        found = {name: evaluate(each, place, data, answer.headers) for name, each in expressions.items()}
        if all(found.get(name) is not None for name in path_names(to.path)):
            return _Created(place=place, body=body, answer=answer, read=to, parameters=found)
    return None


def _list_at(service: Service, path: str) -> Endpoint | None:
    lists = (each for each in service.target.endpoints.values() if each.reads and each.path == path and plan_of(each))
    return next(lists, None)


def _keys(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any]) -> tuple[list[str], bool, Any]:
    """Return the keys of the records of a list, whether these are all of them, and the last answer."""
    size, names = parameter_of(plan_of(endpoint) or {}, "size"), path_names(endpoint.path)
    asked = {**{name: parameters[name] for name in names}, **({size: 100} if size else {})}
    pages = list(walk(service, endpoint, asked, limit=PAGES))
    keys = [key_of(item) for page in pages for item in page.items]
    return keys, bool(pages) and pages[-1].following is None, pages[-1].answer if pages else None


def _check_listed(service: Service, read: Endpoint, parameters: Mapping[str, Any], *, there: bool) -> None:
    """Check that the list that a record belongs to holds it, or holds it no more."""
    endpoint = _list_at(service, read.path.rpartition("/{")[0])
    if endpoint is None:
        return
    key = parameters[path_names(read.path)[-1]]
    keys, complete, last = _keys(service, endpoint, parameters)
    found = any(each.endswith(f"/{key}") for each in keys)
    if last is not None and found is not there and (complete or not there):
        message = "a record that was created is not in the list" if there else "a record that is gone is in the list"
        expected = f"the list {'with' if there else 'without'} {key}"
        service.add(endpoint, "ListOfRecords", message, expected=expected, got="the contrary", answer=last)


# --- repeat and add ---------------------------------------------------------------------------------


def check_repetition(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Send a write that may be sent again twice; and add to a list, which keeps what it held.

    Args:
        service: The service.
        endpoint: An operation that writes.
        known: Records, for the path.
    """
    declared, listing = endpoint.node.get("x-idempotent"), _list_at(service, endpoint.path)
    adds = endpoint.method == "POST" and listing is not None and not is_create(service, endpoint)
    if not declared and not adds:
        service.report.skip("repetition", "the document has no x-idempotent for it", endpoint.id)
        return
    key = declared.get("key") if isinstance(declared, Mapping) else None
    stamp = f"{service.settings.derive_seed(endpoint.id):08x}-0000-4000-8000-000000000000"
    extra = {} if key is None else {str(key).removeprefix("$request.query."): stamp}
    for place, body in requests_of(service, endpoint, known, "k"):
        parameters = {**place, **extra}
        before = _keys(service, listing, place)[0] if adds and listing is not None else []
        first = write(service, endpoint, parameters, body)
        if not is_success(first):
            continue
        if adds and listing is not None:
            _check_still_listed(service, endpoint, listing, place, before)
        if declared:
            again = write(service, endpoint, parameters, body)
            _check_again(service, endpoint, first, again, keyed=key is not None)
        return


def _check_still_listed(
    service: Service, endpoint: Endpoint, listing: Endpoint, place: Mapping[str, Any], before: list[str]
) -> None:
    after, complete, last = _keys(service, listing, place)
    lost = [each for each in before if each not in after]
    if lost and complete:
        message = "records of a list are gone after others were added"
        got = f"{len(lost)} are gone, such as {lost[0]}"
        service.add(endpoint, "LostWrite", message, expected="all of them, and the new ones", got=got, answer=last)


def _check_again(service: Service, endpoint: Endpoint, first: Any, again: Any, *, keyed: bool) -> None:
    if again is None or again.status_code == 429 or again.status_code >= 500:
        return
    if not is_success(again):
        message, expected = "a write that may be sent again is refused", f"{first.status_code}, as the first time"
        got = f"{again.status_code} {again.text[:200]}"
        service.add(endpoint, "RepeatedWrite", message, expected=expected, got=got, answer=again)
        return
    one, other = _id_of(endpoint, first), _id_of(endpoint, again)
    if keyed and one != other:
        message = "a write that is sent again with its key is done twice"
        service.add(
            endpoint,
            "RepeatedWrite",
            message,
            expected=f"the record {one}",
            got=f"the record {other}",
            answer=again,
        )


def _id_of(endpoint: Endpoint, answer: Any) -> Any:
    data = json_of(answer)
    for token in (*result_tokens(endpoint), "id"):
        data = data.get(token) if isinstance(data, dict) else None
    return data


# --- delete -----------------------------------------------------------------------------------------


def check_delete(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Delete records: each is gone, also from the list, and other ones are not.

    Args:
        service: The service.
        endpoint: An operation that deletes a record which `reader_of` has an operation for.
        known: Records that can be deleted.
    """
    read = reader_of(service.target, endpoint)
    if read is None:
        return
    records = known.of(endpoint.id) or known.of(read.id)
    alive = [each for each in records if _is_alive(service.call(read, each))]
    for number, parameters in enumerate(alive[:DELETED]):
        if number:
            _check_kept(service, endpoint, read, parameters)
        if not is_success(write(service, endpoint, parameters, MISSING)):
            continue
        gone = service.call(read, parameters)
        if is_success(gone) and not _is_tombstone(gone) and not service.excused("UseAfterFree", read, gone):
            message = "a record that was deleted can be read"
            got = f"{gone.status_code} {gone.text[:200]}"
            service.add(read, "UseAfterFree", message, expected="404 or 410", got=got, answer=gone)
        elif not is_success(gone):
            _check_listed(service, read, parameters, there=False)
        if "x-deleted-again" in endpoint.node or ("404" in endpoint.node["responses"] and not is_success(gone)):
            _check_deleted_again(service, endpoint, parameters)
    for each in alive[DELETED:]:
        _check_kept(service, endpoint, read, each)


def _check_deleted_again(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any]) -> None:
    again, declared = write(service, endpoint, parameters, MISSING), endpoint.node.get("x-deleted-again")
    if again is None or again.status_code == 429 or again.status_code >= 500 or str(again.status_code) == declared:
        return
    if declared or is_success(again):
        verb = "can be deleted again" if is_success(again) else "is deleted again with another status"
        message, expected, got = f"a record that is gone {verb}", declared or "an error", f"{again.status_code}"
        service.add(endpoint, "UseAfterFree", message, expected=expected, got=got, answer=again)


def _check_kept(service: Service, endpoint: Endpoint, read: Endpoint, parameters: Mapping[str, Any]) -> None:
    lost = service.call(read, parameters)
    if lost is not None and lost.status_code // 100 in (2, 4) and not _is_alive(lost):
        message = "a record is gone after another one was deleted"
        got = f"{lost.status_code} {lost.text[:200]}"
        service.add(endpoint, "RecordNotThere", message, expected="the record", got=got, answer=lost)


def _is_tombstone(answer: Any) -> bool:
    """Return whether a record says of itself that it was deleted."""
    return any(
        path[-1] in ("state", "status") and str(value).lower() == "deleted" for path, value in scalars(json_of(answer))
    )


def _is_alive(answer: Any) -> bool:
    return is_success(answer) and not _is_tombstone(answer)
