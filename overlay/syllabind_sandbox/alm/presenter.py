"""Documents and pages in the manner of JSON:API, as the manual practises it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.seeded_random import Record, Table
from syllabind_sandbox.service import Call

BAD = "Bad request. Check url, params and headers"
"""The title that Adobe documents for a malformed id; used for all malformed parameters."""
PAGE_SIZE = 10
"""The default, and the bound where `include` is used ("Adobe Learning Manager, API rate limits")."""
BIGGEST = 100


def document(call: Call, data: Record | Sequence[Record]) -> dict[str, Any]:
    """Return the document of one resource, or of a list, with what `include` and `fields[...]` name."""
    rows = [data] if isinstance(data, dict) else list(data)
    return _answer(call, data if isinstance(data, dict) else rows, rows, {"self": self_link(call)})


def page(
    call: Call,
    rows: Sequence[Record] | Table,
    *,
    cursor: bool,
    meta: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Answer a page; `links.next` is there only where a page follows.

    Args:
        call: The call.
        rows: All records of the list, in order; of a table, only those of the page are made.
        cursor: Whether `next` carries a cursor or an offset. The cursor is the id of the last record, as the
            manual's sample of users shows.
        meta: The document's `meta`.
    """
    size = min(call.params.get("page[limit]", PAGE_SIZE), BIGGEST)
    if "include" in call.params:
        size = min(size, PAGE_SIZE)
    ids = list(rows) if isinstance(rows, Table) else [row["id"] for row in rows]
    start = call.params.get("page[offset]", 0)
    given = call.params.get("page[cursor]")
    if given is not None:
        if given not in ids:
            raise HttpError(400, BAD, "page[cursor] is none of this list")
        start = ids.index(given) + 1
    if isinstance(rows, Table):
        part = [rows[each] for each in ids[start : start + size]]
    else:
        part = list(rows[start : start + size])
    links = {"self": self_link(call)}
    if start + size < len(ids):
        position = {"page[cursor]": part[-1]["id"]} if cursor else {"page[offset]": str(start + size)}
        links["next"] = self_link(call, {"page[limit]": str(size), **position})
    found = _answer(call, part, part, links)
    if meta is not None:
        found["meta"] = dict(meta)
    return found


def self_link(call: Call, changes: Mapping[str, str] | None = None) -> str:
    """Return the request's URL, colons and brackets unescaped as in the manual's samples."""
    path = quote(unquote(call.request.path), safe="/:@!$&'()*+,;=-._~")
    query = dict(parse_qsl(call.request.query, keep_blank_values=True))
    if changes:
        for name in ("page[offset]", "page[cursor]"):
            query.pop(name, None)
        query |= changes
    text = "&".join(f"{_plain(name)}={_plain(value)}" for name, value in query.items())
    return f"{call.request.origin}{path}{'?' if text else ''}{text}"


def _plain(text: str) -> str:
    return quote(text, safe="[],:.-_~@/")


def _answer(call: Call, data: Any, roots: list[Record], links: Record) -> dict[str, Any]:
    fields = call.params.get("fields", {})
    views = {id(row): _view(call, row) for row in roots}
    included = _include(call, list(views.values()), call.params.get("include", ()))
    shown = [_sparse(views[id(row)], fields) for row in roots]
    found: dict[str, Any] = {"links": links, "data": shown if isinstance(data, list) else shown[0]}
    if "include" in call.params:
        found["included"] = [_sparse(row, fields) for row in included]
    return found


def _view(call: Call, row: Record) -> Record:
    """Add to what a learner looks at the learner's own enrollment in it, and to a profile its link."""
    if row["type"] == "externalProfile":
        held = row["attributes"]
        link = f"{call.request.origin}/eplogin?groupid={row['id']}&accesskey={held.get('accessKey', '')}"
        return {**row, "attributes": {**held, "url": link}}
    if (
        call.grant is None
        or call.grant.kind != "learner"
        or row["type"]
        not in (
            "learningObject",
            "learningObjectInstance",
        )
    ):
        return row
    for instance in call.service.account.enrolled_in(call.grant.subject):
        if row["id"] in (instance, instance.partition("_")[0]):
            linked = {
                "id": f"{instance}_{call.grant.subject}",
                "type": "learningObjectInstanceEnrollment",
            }
            relations = {**row.get("relationships", {}), "enrollment": {"data": linked}}
            return {**row, "relationships": relations}
    return row


def _include(call: Call, roots: list[Record], paths: Iterable[str]) -> list[Record]:
    """Return the resources at the end of the paths, each once."""
    seen = {(row["type"], row["id"]) for row in roots}
    found: dict[tuple[str, str], Record] = {}
    for path in paths:
        level = roots
        for step in path.split("."):
            following: dict[tuple[str, str], Record] = {}
            for row in level:
                for linked in _linked(row, step):
                    key = (linked["type"], linked["id"])
                    target = found.get(key) or call.service.account.find(*key)
                    if target is not None:
                        following[key] = _view(call, target)
            found |= following
            level = list(following.values())
    return [found[key] for key in sorted(found) if key not in seen]


def _linked(row: Record, step: str) -> list[Record]:
    data = row.get("relationships", {}).get(step, {}).get("data")
    if data is None:
        return []
    return data if isinstance(data, list) else [data]


def _sparse(row: Record, fields: Mapping[str, Sequence[str]]) -> Record:
    """Return a resource with the attributes and relationships that `fields` names."""
    wanted = fields.get(row["type"])
    if wanted is None:
        return row
    out: Record = {"id": row["id"], "type": row["type"]}
    for member in ("attributes", "relationships"):
        kept = {name: value for name, value in row.get(member, {}).items() if name in wanted}
        if kept or member == "attributes":
            out[member] = kept
    return out


def ordered(rows: Iterable[Record], sort: str | None, keys: Mapping[str, Callable[[Record], Any]]) -> list[Record]:
    """Return rows by one documented value, a minus for descending; ids break ties, so that pages are stable."""
    found = list(rows)
    if sort is None:
        return found
    key = keys.get(sort.removeprefix("-"))
    if key is None:
        return found
    found.sort(key=lambda row: number(row["id"]))
    found.sort(key=key, reverse=sort.startswith("-"))
    return found


def number(key: str) -> tuple[int, str]:
    """Return what to sort an id by: its first number, then the id."""
    digits = re.search(r"\d+", key)
    return int(digits[0]) if digits else 0, key


def attribute(name: str, default: Any = "") -> Callable[[Record], Any]:
    """Make a sort key out of an attribute."""
    return lambda row: row["attributes"].get(name, default)


def owned_user(call: Call) -> str:
    """Return the id of the user of the path, where the caller may see what is theirs.

    Raises:
        HttpError: there is no such user, or the caller is another learner.
    """
    row = get_resource(call, "user", call.params["id"])
    require_owner(call, row["id"])
    return str(row["id"])


def sent_attributes(call: Call, key: str) -> Record:
    """Return the attributes that the body has for the resource of the path.

    Raises:
        HttpError: 400, the body has another id.
    """
    data = call.body["data"]
    if data["id"] != key:
        raise HttpError(400, BAD, "data.id is not the id of the path")
    attributes: Record = data.get("attributes", {})
    return attributes


def get_resource(call: Call, kind: str, key: str) -> Record:
    """Return a resource of the account.

    Raises:
        HttpError: 400 `OBJECT_DOESNT_EXIST`.
    """
    row: Record | None = call.service.account.find(kind, key)
    if row is None:
        raise not_found(kind, key)
    return row


def not_found(kind: str, key: str) -> HttpError:
    """Return the refusal of an unknown id: Adobe's service answers 400, not 404."""
    return HttpError(400, "OBJECT_DOESNT_EXIST", f"{kind} {key}")


def require_owner(call: Call, user: str) -> None:
    """Keep a learner's token to that learner's own records.

    Raises:
        HttpError: 403.
    """
    if call.identity.kind == "learner" and call.identity.subject != user:
        raise HttpError(403, "FORBIDDEN", "A learner sees only the own records")
