"""What parameters and members promise: chosen fields, embedded records, and ids that lead to records."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .api_under_test import ApiUnderTest, Endpoint, path_names, resolve, result_tokens, success_content
from .consistency import records_of
from .exploration import KnownRecords
from .pagination import plan_of
from .service import Service, is_success, json_of

__all__ = ["check_queries", "list_named", "readers_of", "references"]

CHOSEN = 2
"""Fields that are chosen."""
REFERENCES = 3
"""Ids of an operation's records that are followed."""
_ALWAYS = {"id", "type"}
"""Members that a record may have though they were not chosen."""


def check_queries(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Read an operation with some fields, with what it can embed, and follow the ids that its records name.

    Args:
        service: The service.
        endpoint: An operation that reads.
        known: Parameters that it was answered with a success for.
    """
    for parameters in known.of(endpoint.id)[:1]:
        answer = service.call(endpoint, parameters)
        records = records_of(endpoint, json_of(answer)) if is_success(answer) else []
        if records:
            _check_fields(service, endpoint, parameters, records)
            _embed(service, endpoint, parameters, records)
            _check_references(service, endpoint, parameters, answer, records)


def list_named(endpoint: Endpoint, *names: str) -> str | None:
    """Return the parameter of a name, whatever stands around it, that takes several values with commas between."""
    found = (each.name for each in endpoint.query if each.comma_separated)
    return next((each for each in found if re.sub(r"\W", "", each).lower() in names), None)


def _check_fields(
    service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], records: list[dict[str, Any]]
) -> None:
    """Check that no other members come than those that were chosen (JSON:API 1.0, Sparse Fieldsets)."""
    kind, attributes = f"fields[{records[0].get('type')}]", records[0].get("attributes")
    name, inner = list_named(endpoint, "fields"), None
    if kind in endpoint.deep_object_keys and isinstance(attributes, dict):
        name, inner = kind, "attributes"
    if name is None:
        service.report.skip("fields", "no query parameter called fields takes a list of names", endpoint.id)
    members = [each for each in (attributes if inner else records[0]) or () if each not in _ALWAYS]
    chosen = members[:CHOSEN]
    if name is None or len(members) <= CHOSEN:
        return
    answer = service.call(endpoint, {**parameters, name: ",".join(chosen)})
    for record in records_of(endpoint, json_of(answer)) if is_success(answer) else ():
        held = record.get(inner, {}) if inner else record
        more = sorted(set(held) - set(chosen) - _ALWAYS)
        if more:
            message = f"{name} gives other members than those that were chosen"
            got = f"{', '.join(more[:5])} as well"
            service.add(endpoint, "FieldChoice", message, expected=", ".join(chosen), got=got, answer=answer)
            return


def _embed(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], records: list[dict[str, Any]]) -> None:
    """Read an operation with all that it can embed; what is embedded is checked as every answer is."""
    name = list_named(endpoint, "expand", "include")
    node = next((each for each in service.target.parameters(endpoint) if each["name"] == name), None)
    if name is None or node is None:
        return
    items = resolve(service.target.document, resolve(service.target.document, node["schema"]).get("items", {}))
    members = (key.removesuffix("_id") for record in records for key in record if key.endswith("_id"))
    if values := list(items.get("enum", ())) or list(dict.fromkeys(members)):
        service.call(endpoint, {**parameters, name: ",".join(values)})


def _check_references(
    service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], answer: Any, records: list[dict[str, Any]]
) -> None:
    """Check that the ids of other records that a record names lead to records."""
    readers, followed = readers_of(service.target, endpoint), set[str]()
    for record in records[:REFERENCES]:
        for kind, key in references(record, readers):
            reader = readers.get(kind)
            if reader is None or kind in followed or len(followed) == REFERENCES:
                continue
            followed.add(kind)
            found = service.call(reader, {path_names(reader.path)[0]: key})
            if found is None or found.status_code not in (400, 404, 410):
                continue
            again = service.call(endpoint, parameters)
            if again is not None and is_success(again) and key in again.text:
                message = f"the id of a record ({kind}) leads to no record"
                got = f"{found.status_code} {found.text[:200]}"
                expected = f"a success for {reader.label} with {key}"
                service.add(endpoint, "DeadLink", message, expected=expected, got=got, answer=answer)


def references(record: Mapping[str, Any], names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield type and id of the records that a record names as JSON:API does, or name and value of such members."""
    yield from ((name, value) for name, value in record.items() if name in names and isinstance(value, str))
    relationships = record.get("relationships")
    for each in relationships.values() if isinstance(relationships, dict) else ():
        data = each.get("data") if isinstance(each, dict) else None
        if isinstance(data, dict) and isinstance(data.get("id"), str):
            yield str(data.get("type")), data["id"]


def readers_of(target: ApiUnderTest, endpoint: Endpoint) -> dict[str, Endpoint]:
    """Return the operations that read one record by its id alone, by the JSON:API type and the name of the id.

    Where several do, it is the one whose path begins as the endpoint's does.
    """
    found: dict[str, Endpoint] = {}
    for each in target.endpoints.values():
        names = path_names(each.path)
        if each.reads and not each.browser and len(names) == 1 and each.path.endswith("}") and plan_of(each) is None:
            for kind in {_type_of(target, each), names[0]} - {"", "id"}:
                known = found.get(kind)
                if known is None or _common(each.path, endpoint.path) > _common(known.path, endpoint.path):
                    found[kind] = each
    return found


def _type_of(target: ApiUnderTest, endpoint: Endpoint) -> str:
    """Return the JSON:API type of what an operation answers with; empty if its schema names none."""
    content: dict[str, Any] = next(iter(success_content(target.document, endpoint).values()), {})
    schema = resolve(target.document, content.get("schema"))
    for token in (*result_tokens(endpoint), "type"):
        schema = resolve(target.document, (schema or {}).get("properties", {}).get(token))
    values = [(schema or {}).get("const"), *(schema or {}).get("enum", ())]
    return str(next((each for each in values if each), ""))


def _common(one: str, other: str) -> int:
    return next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
