"""Bodies of writes: documented examples and generated ones, with texts of their own and ids of known records."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from schemathesis import GenerationMode

from .api_under_test import ApiUnderTest, Endpoint, path_names, resolve
from .exploration import KnownRecords
from .hypothesis_runner import run_strategy
from .service import MISSING, Service

__all__ = ["bodies_of", "marked", "media_of", "requests_of", "schema_of"]

GENERATED = 6
"""Bodies that are generated."""
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
    media = resolve(service.target.document, endpoint.node["requestBody"])["content"]
    return next(iter(media.values())).get("schema", {})


def marked(service: Service, endpoint: Endpoint, body: Any, mark: str) -> Any:
    """Return a body with a text of its own in its names, which may be unique; formats and closed lists stay."""
    made = copy.deepcopy(body)
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
    elif path and isinstance(value, str) and schema.get("type") == "string":
        free = not {"enum", "const", "pattern"} & set(schema) and schema.get("maxLength", LONG) >= LONG
        if free and schema.get("format") in (None, "email", "uri"):
            yield path
