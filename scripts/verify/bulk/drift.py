"""Pages whose records break the spec: every row is delivered, and every member is in its column or in `_extra`."""

from __future__ import annotations

import argparse
import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.registry import document_of
from syllabind_bulk.arrow import batch_of, schema_of
from syllabind_bulk.lists import lists_of, operation_of
from syllabind_bulk.rows import RowDecoder, RowTable, table_of

from .schemas import apis

__all__ = ["KINDS", "lost_by", "main"]

KINDS = ("none", "extra_field", "unknown_enum", "null", "missing", "wrong_type", "nested")


def main(arguments: argparse.Namespace) -> int:
    """Print how many lists lose a row or a member; return 1 if any does."""
    found = [(api, name, lost) for api in apis() for name, lost in lost_by(api)]
    lists = sum(len(lists_of(api)) for api in apis())
    print(f"lists that lose a row or a member: {len(found)} of {lists}, {len(KINDS)} kinds of drift each  (at most 0)")
    for api, name, lost in found:
        print(f"  {api} {name}: {lost}")
    return 1 if found else 0


def lost_by(api: str, kinds: Sequence[str] = KINDS) -> Iterator[tuple[str, str]]:
    """Yield each list of an API that loses something, with what it loses.

    Args:
        api: Name of the API.
        kinds: Kinds of drift.
    """
    for resource in lists_of(api).values():
        operation = operation_of(api, resource)
        page = _example(api, resource.operation)
        records = resolve(page, parse(operation.plan.items))
        for kind in kinds:
            table = table_of(operation)
            drifted = [each for record in records for each in _drifted(record, kind)]
            _replace(page, parse(operation.plan.items), drifted)
            body = page if parse(operation.plan.items) else drifted
            decoder = RowDecoder(operation.operation.reader.body, operation.plan.items, table)  # type: ignore[union-attr]
            for _ in range(2):  # the second page is decoded with the members that the first one brought
                if lost := _lost(decoder, table, json.dumps(body).encode(), drifted):
                    yield resource.name, f"{kind}: {lost}"
                    break


def _drifted(record: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """Yield the record with each of its members changed in turn."""
    holders = [(), ("attributes",)] if isinstance(record.get("attributes"), dict) else [()]
    for path in holders:
        for name in [*resolve(record, path), "undescribed"]:
            made = copy.deepcopy(record)
            holder = resolve(made, path)
            match kind:
                case "extra_field":
                    holder[f"{name}New"] = {"since": "yesterday"}
                case "unknown_enum" if isinstance(holder.get(name), str) and name != "id":
                    holder[name] = "something new"
                case "null" if name not in ("id", "attributes"):
                    holder[name] = None
                case "missing" if name != "id":
                    holder.pop(name, None)
                case "wrong_type" if name != "id":
                    holder[name] = {"unexpected": True}
                case "nested" if isinstance(holder.get(name), dict):
                    holder[name] = [holder[name]]
            yield made


def _lost(decoder: RowDecoder, table: RowTable, content: bytes, records: list[dict[str, Any]]) -> str:
    read = decoder.read(content)
    if len(read.value) != len(records):
        return f"{len(records) - len(read.value)} of {len(records)} rows: {read.invalid_records[0].problem}"
    rows = batch_of(table, read.value, schema_of(table)).to_pylist()
    for record, row in zip(records, rows, strict=True):
        known = {each.path: row[each.name] for each in table.columns}
        extra = json.loads(row["_extra"] or "{}")
        for path, value in _members(record, table):
            if known.get(path) is None and value is not None and "/".join(path) not in extra:
                return f"the member {'/'.join(path)}"
    return ""


def _members(record: Mapping[str, Any], table: RowTable) -> Iterator[tuple[tuple[str, ...], Any]]:
    nested = {each.path[0] for each in table.columns if len(each.path) == 2}
    for name, value in record.items():
        if name in nested and isinstance(value, dict):
            yield from (((name, inner), each) for inner, each in value.items())
        else:
            yield (name,), value


def _example(api: str, operation_id: str) -> Any:
    """Return the first example of an operation's page."""
    document = document_of(api)
    for path in document["paths"].values():
        for operation in (each for each in path.values() if isinstance(each, dict)):
            if operation.get("operationId") == operation_id:
                media = next(iter(_resolved(document, operation["responses"]["200"])["content"].values()))
                return copy.deepcopy(_resolved(document, next(iter(media["examples"].values())))["value"])
    raise LookupError(operation_id)


def _resolved(document: Any, node: Any) -> Any:
    while "$ref" in node:
        node = resolve(dict(document), parse(node["$ref"].removeprefix("#")))
    return node


def _replace(page: Any, path: tuple[str, ...], records: list[Any]) -> None:
    if path:
        resolve(page, path[:-1])[path[-1]] = records
