"""Bodies of writes: documented examples and generated ones, with texts of their own and ids of known records."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any

from schemathesis import GenerationMode

from .api_under_test import ApiUnderTest, Document, Endpoint, path_names, resolve
from .exploration import KnownRecords
from .hypothesis_runner import run_strategy
from .service import MISSING, Service

Path = tuple[str, ...]

__all__ = ["bodies_of", "held_at", "marked", "media_of", "other_values", "requests_of", "schema_of", "with_member"]

GENERATED = 6
"""Bodies that are generated."""
_UNSAFE = re.compile(r"(?i)stat(e|us)|deleted|archived|active|enabled|ids?$")
"""Members whose change may take the record away, or that name another one."""
LONG = 50
"""Characters that a text of a new record may need."""


def requests_of(
    service: Service, endpoint: Endpoint, known: KnownRecords, mark: str
) -> Iterator[tuple[Mapping[str, Any], Any]]:
    """Yield parameters and bodies for a write."""
    for place in known.of(endpoint.id)[:2] or ([] if path_names(endpoint.path) else [{}]):
        if "requestBody" not in endpoint.node:
            yield place, MISSING
            continue
        for body in bodies_of(service, endpoint, known):
            yield place, marked(service, endpoint, body, mark)


def bodies_of(service: Service, endpoint: Endpoint, known: KnownRecords | None = None) -> Iterator[Any]:
    """Yield documented examples of a body, then generated ones.

    Args:
        service: The service.
        endpoint: The operation.
        known: Records that the bodies name.
    """
    operation: Any = service.schema[endpoint.path][endpoint.method]
    examples = operation.get_strategies_from_examples()
    seed = service.settings.derive_seed(endpoint.id)
    seen = list[Any]()
    for strategy in [*examples, operation.as_strategy(GenerationMode.POSITIVE)]:
        cases: list[Any] = []
        run_strategy(strategy, cases.append, seed=seed, examples=GENERATED)
        # Those with the most members first: what is never written cannot be seen to be lost.
        for body in sorted(
            (each.body for each in cases if isinstance(each.body, dict | list)), key=_size, reverse=True
        ):
            if body not in seen:
                seen.append(body)
                made = copy.deepcopy(body)
                yield made if known is None else known.with_known_ids(made)


def _size(value: Any) -> int:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(_size, items))


def media_of(target: ApiUnderTest, endpoint: Endpoint) -> str:
    """Return the media type of an operation's body; that of JSON if it has none."""
    content = resolve(target.document, endpoint.node.get("requestBody") or {}).get("content", {})
    return next(iter(content), "application/json")


def schema_of(service: Service, endpoint: Endpoint) -> Any:
    """Return the schema of an operation's body."""
    content = resolve(service.target.document, endpoint.node.get("requestBody") or {}).get("content", {})
    return content.get(media_of(service.target, endpoint), {}).get("schema", {})


def marked(service: Service, endpoint: Endpoint, body: Any, mark: str) -> Any:
    """Return a body with a text of its own in its names, which may be unique; formats and closed lists stay."""
    made = body if body is MISSING else copy.deepcopy(body)
    stamp = f"{service.settings.derive_seed(endpoint.id):08x}{mark}"
    for path in list(_texts(service, schema_of(service, endpoint), made)):
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
    elif path and isinstance(value, str) and _is_free(schema) and schema.get("format") in (None, "email", "uri"):
        yield path


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Return whether a text may be anything: without pattern, closed list or constant."""
    open_ = "string" in _kinds(schema) and not {"enum", "const", "pattern"} & set(schema)
    return open_ and schema.get("maxLength", LONG) >= LONG


def _kinds(schema: Mapping[str, Any]) -> set[str]:
    kinds = schema.get("type", ())
    return {kinds} if isinstance(kinds, str) else set(kinds)


# --- other values ------------------------------------------------------------------------------------


def other_values(
    service: Service, endpoint: Endpoint, body: Any, held: Mapping[Path, Any]
) -> Iterator[tuple[Path, Any]]:
    """Yield members that a body leaves out and the record has, each with a valid value that it does not have.

    Args:
        service: The service.
        endpoint: An operation that changes a record.
        body: The body.
        held: What the record holds.
    """
    document, text = service.target.document, f"Fuzz {service.settings.derive_seed(endpoint.id):08x}"
    for path, schema in _left_out(document, schema_of(service, endpoint), body):
        now = held_at(held, path)
        value = _other(schema, now[0], text) if now and not _UNSAFE.search(path[-1]) else None
        if value is not None:
            yield path, value


def with_member(body: Any, path: Path, value: Any) -> Any:
    """Return a body with one more member."""
    if not path:
        return value
    return {**body, path[0]: with_member(body.get(path[0], {}), path[1:], value)}


def held_at(held: Mapping[Path, Any], path: Path) -> list[Any]:
    """Return what an answer holds at a place of the body that was sent, within an envelope or without."""
    return [value for each, value in held.items() if each == path or (len(each) == len(path) + 1 and each[1:] == path)]


def _left_out(document: Document, schema: Any, body: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    for name, each in _present(document, schema).get("properties", {}).items():
        inner = _present(document, each)
        if "properties" in inner and isinstance(body, dict) and isinstance(body.get(name), dict):
            yield from _left_out(document, inner, body[name], (*path, name))
        elif isinstance(body, dict) and name not in body and not inner.get("readOnly"):
            yield (*path, name), inner


def _present(document: Document, schema: Any) -> dict[str, Any]:
    """Return a schema, or the first of its alternatives that is not null."""
    found: dict[str, Any] = resolve(document, schema)
    branches = (resolve(document, each) for each in found.get("anyOf", ()))
    return next((each for each in branches if each.get("type") != "null"), found)


def _other(schema: Mapping[str, Any], now: Any, text: str) -> Any:
    """Return a valid value that is not the present one; `None` if none is known."""
    kinds = _kinds(schema)
    if "enum" in schema:
        return next((each for each in schema["enum"] if each not in (None, now)), None)
    if "boolean" in kinds:
        return not now
    if kinds & {"integer", "number"}:
        low = schema.get("minimum", 1)
        value = now + 1 if isinstance(now, int | float) else low
        return value if low <= value <= schema.get("maximum", value) else low if low != now else None
    free = _is_free(schema) and "format" not in schema
    return next((each for each in (text, f"{text}n") if each != now), None) if free else None
