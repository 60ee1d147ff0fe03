"""What an answer says twice must agree: ids of its path, of the records that it embeds, and of JSON:API resources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .api_under_test import Endpoint, path_names, result_tokens

__all__ = ["Contradiction", "contradictions", "records_of"]

JSON_API = "application/vnd.api+json"


@attrs.frozen(kw_only=True, slots=True)
class Contradiction:
    """Two parts of an answer, or of an answer and its request, that differ where they must be equal.

    Attributes:
        message: What differs.
        expected: What was expected.
        got: What came.
    """

    message: str
    expected: str
    got: str


def records_of(endpoint: Endpoint, body: Any) -> list[dict[str, Any]]:
    """Return the records of a success: those of a list, or the one that was asked for."""
    for token in result_tokens(endpoint):
        body = body.get(token) if isinstance(body, dict) else None
    found = body if isinstance(body, list) else [body]
    return [each for each in found if isinstance(each, dict)]


def contradictions(endpoint: Endpoint, path: Mapping[str, str], media: str, body: Any) -> Iterator[Contradiction]:
    """Yield what contradicts itself in a success.

    Args:
        endpoint: An operation that reads.
        path: The decoded values of its path parameters.
        media: Media type of the answer.
        body: Its JSON.
    """
    records = records_of(endpoint, body)
    yield from _other_record(endpoint, path, records)
    for record in records:
        yield from _embedded(record)
    if media.partition(";")[0] == JSON_API and isinstance(body, dict):
        yield from _included(body)


def _other_record(
    endpoint: Endpoint, path: Mapping[str, str], records: list[dict[str, Any]]
) -> Iterator[Contradiction]:
    """Yield where the record has another key than the end of the path names."""
    if not endpoint.path.endswith("}") or not records:
        return
    name = path_names(endpoint.path)[-1]
    held = records[0].get(name, records[0].get("id") if _is_id(name) else None)
    if isinstance(held, str | int) and str(held) != path.get(name):
        message = "another record is answered than the path names"
        yield Contradiction(message=message, expected=f"{name} {path.get(name)}", got=f"{held}")


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith(("Id", "_id"))


def _embedded(record: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Yield where a member embeds another record than the id beside it names."""
    for name, key in record.items():
        inner = record.get(name.removesuffix("_id")) if name.endswith("_id") else None
        if isinstance(inner, dict) and "id" in inner and inner["id"] != key:
            message = f"{name.removesuffix('_id')} is another record than {name} names"
            yield Contradiction(message=message, expected=f"{key}", got=f"{inner['id']}")


def _included(body: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Yield where a compound document holds a resource twice (JSON:API 1.0, Compound Documents)."""
    included = body.get("included")
    listed = [each for each in included if isinstance(each, dict)] if isinstance(included, list) else []
    counted = Counter((str(each.get("type")), str(each.get("id"))) for each in listed)
    for (kind, key), count in counted.items():
        if count > 1:
            message = "a resource is included more than once"
            yield Contradiction(message=message, expected="each once", got=f"{kind} {key} {count} times")
            return
