"""Write to a record, read it again, and compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .api_under_test import ApiUnderTest, Endpoint
from .bodies import held_at, media_of
from .service import Service, is_success, json_of

__all__ = ["check_read", "held_by", "reader_of", "scalars", "unversioned", "write"]

_VERSION = re.compile(r"/v\d+(?=/)")


def reader_of(target: ApiUnderTest, endpoint: Endpoint) -> Endpoint | None:
    """Return the operation that reads what another one changes or deletes; it may be of another version of the API."""
    if not endpoint.path.endswith("}"):
        return None
    same = [each for each in target.endpoints.values() if each.reads and unversioned(each) == unversioned(endpoint)]
    return min(same, key=lambda each: each.path != endpoint.path, default=None)


def unversioned(endpoint: Endpoint) -> str:
    """Return the path of an operation without the version of the API."""
    return _VERSION.sub("", endpoint.path)


def write(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], body: Any) -> Any:
    """Call an operation that changes data, and return the answer."""
    return service.call(endpoint, parameters, body=body, media_type=media_of(service.target, endpoint))


def check_read(
    service: Service, written_by: Endpoint, read: Endpoint, parameters: Mapping[str, Any], body: Any, when: str
) -> None:
    """Check that a record can be read and holds what was written."""
    answer = service.call(read, parameters)
    if answer is None:
        return
    if not is_success(answer):
        got = f"{answer.status_code} {answer.text[:200]}"
        service.add(
            read, "RecordNotThere", f"a record cannot be read {when}", expected="the record", got=got, answer=answer
        )
        return
    held = dict(scalars(json_of(answer)))
    for path, value in scalars(body):
        there = held_at(held, path) if value is not None and path[-1] not in ("id", *parameters) else []
        if there and str(value).casefold() not in [str(each).casefold() for each in there]:
            service.add(
                written_by,
                "LostWrite",
                f"a record does not hold what was written {when}",
                expected=f"{value!r}",
                got=f"{there[0]!r} in {'/'.join(path)}",
                answer=answer,
            )
            return


def scalars(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield path and value of the members that are neither objects, lists nor times."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from scalars(item, (*path, name))
    elif path and (value is None or isinstance(value, str | int | float)) and not _is_time(value):
        yield path, value


def _is_time(value: Any) -> bool:
    """Return whether a value is a time, which services write in another way than it was sent."""
    return isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d", value) is not None


def held_by(answer: Any) -> dict[tuple[str, ...], Any]:
    """Return the members of an answer that are neither objects nor lists, by their paths."""
    return dict(scalars(json_of(answer))) if is_success(answer) else {}
