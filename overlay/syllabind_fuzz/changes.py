"""Changes: a record holds what was written last, all of it, and no more than that."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from .api_under_test import Endpoint, path_names, resolve
from .bodies import bodies_of, held_at, marked, other_values, schema_of, with_member
from .exploration import KnownRecords
from .queries import list_named
from .service import Service, is_success
from .written import check_read, held_by, reader_of, write

__all__ = ["check_update"]

CHANGES, TRIES = 6, 10
"""Changes of a record, and bodies that are tried for them."""
MEMBERS = 8
"""Members that are changed one at a time."""


def check_update(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Change two records several times: each holds what was written last.

    Args:
        service: The service.
        endpoint: An operation that changes a record which `reader_of` has an operation for.
        known: Records that can be changed.
    """
    read = reader_of(service.target, endpoint)
    if read is None:
        return
    for turn, parameters in enumerate((known.of(endpoint.id) or known.of(read.id))[:2]):
        done, changed = 0, None
        # Each body twice, with other texts: a change may be lost only after an earlier one.
        twice = (each for body in bodies_of(service, endpoint, known) for each in (body, body))
        for number, example in enumerate(twice):
            if done == CHANGES or number == TRIES:
                break
            body = marked(service, endpoint, example, f"{'bc'[turn]}{number}")
            if isinstance(body, dict) and isinstance(body.get("data"), dict) and "id" in body["data"]:
                body["data"]["id"] = parameters[path_names(endpoint.path)[-1]]
            if is_success(write(service, endpoint, parameters, body)):
                done += 1
                check_read(service, endpoint, read, parameters, body, "after it was changed")
                changed = body
        if done and turn == 0:
            _check_members(service, endpoint, read, parameters, changed)
        if done and endpoint.method == "PATCH":
            _check_null(service, endpoint, read, parameters)
            _check_mask(service, endpoint, read, parameters)


def _check_members(
    service: Service, endpoint: Endpoint, read: Endpoint, parameters: Mapping[str, Any], body: Any
) -> None:
    """Change the members that a body leaves out, one at a time: each is held afterwards."""
    for path, value in islice(other_values(service, endpoint, body, held_by(service.call(read, parameters))), MEMBERS):
        sent = with_member(body, path, value)
        if is_success(write(service, endpoint, parameters, sent)):
            check_read(service, endpoint, read, parameters, sent, "after it was changed")


def _check_mask(service: Service, endpoint: Endpoint, read: Endpoint, parameters: Mapping[str, Any]) -> None:
    """Check that a parameter which names the members to change leaves the others as they are."""
    name = list_named(endpoint, "properties", "updatemask", "fieldmask")
    if name is None:
        return
    before = held_by(service.call(read, parameters))
    found = [(path, value) for path, value in other_values(service, endpoint, {}, before) if len(path) == 1][:2]
    if len(found) < 2 or not is_success(
        write(service, endpoint, {**parameters, name: found[0][0][0]}, {path[0]: value for path, value in found})
    ):
        return
    answer, ((other,), value) = service.call(read, parameters), found[1]
    if value in held_at(held_by(answer), (other,)):
        message = f"a member is changed that {name} does not name"
        service.add(endpoint, "LostWrite", message, expected=f"no change of {other}", got=repr(value), answer=answer)


def _check_null(service: Service, endpoint: Endpoint, read: Endpoint, parameters: Mapping[str, Any]) -> None:
    """Check that a member which may be null can be cleared."""
    members = resolve(service.target.document, schema_of(service, endpoint)).get("properties", {})
    held = held_by(service.call(read, parameters))
    set_ = [name for name in members if any(each not in (None, "") for each in held_at(held, (name,)))]
    for name in [each for each in set_ if _is_nullable(service, members[each])][:2]:
        if is_success(write(service, endpoint, parameters, {name: None})):
            answer = service.call(read, parameters)
            left = held_at(held_by(answer), (name,))
            if left and left == held_at(held, (name,)):
                message = "a member that is set to null keeps its value"
                service.add(endpoint, "LostWrite", message, expected=f"no {name}", got=f"{left[0]!r}", answer=answer)


def _is_nullable(service: Service, schema: Any) -> bool:
    schema = resolve(service.target.document, schema)
    return "null" in schema.get("type", ()) or {"type": "null"} in schema.get("anyOf", ())
