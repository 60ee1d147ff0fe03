"""The public catalogue that needs no sign-in ("Adobe Learning Manager, Non-logged-in APIs"): what is published.

The vendor's copy is a day old at most; here it is always fresh.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from syllabind_sandbox.alm.data.resources import SKILLS
from syllabind_sandbox.alm.presenter import get_resource
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()

PAGE_SIZE = 10
"""Where no size is sent; the document names none."""
ORDERS = {
    "duration": "duration", "publishDate": "publishDate", "dateCreated": "dateCreated", "name_en": "name",
    "averageRating": "averageRating", "ratingsCount": "ratingsCount",
}  # fmt: skip
TERMS: Mapping[str, Callable[[Record], list[str]]] = {
    "loType": lambda row: [row["loType"]],
    "loSkillNames": lambda row: row["loSkillNames"],
    "tags": lambda row: row["tags"],
    "authors": lambda row: row["authors"],
}


def _published(call: Call) -> list[Record]:
    account = call.service.account
    rows = []
    for row in account.tables["learningObject"].values():
        held = row["attributes"]
        if held["state"] != "Published":
            continue
        skills = row["relationships"].get("skills", {"data": []})["data"]
        instances = [each["id"] for each in row["relationships"]["instances"]["data"]]
        names = {key: account.tables["learningObjectInstance"][key]["attributes"] for key in instances}
        rows.append(
            {
                "loId": row["id"],
                "loType": held["loType"],
                "name": held["localizedMetadata"][0]["name"].strip(),
                "status": held["state"],
                "tags": held.get("tags", []),
                "authors": held["authorNames"],
                "duration": held["duration"],
                "publishDate": held["datePublished"],
                "dateCreated": held["dateCreated"],
                **held["rating"],
                "loSkillNames": [SKILLS[each["id"].rpartition("_")[2]] for each in skills],
                "loInstances": [
                    {"id": key, "name": each["localizedMetadata"][0]["name"], "status": each["state"], "price": 0}
                    for key, each in names.items()
                ],
            }
        )
    return rows


@routes.operation("listPublicLearningObjectIds")
def list_ids(call: Call) -> Record:
    """Return the ids of the whole catalogue."""
    return {"loIds": [row["loId"] for row in _published(call)]}


@routes.operation("listFilterableData")
def filterable(call: Call) -> Record:
    """Return the values that a search can filter by."""
    rows = _published(call)
    terms = {name: sorted(set(chain.from_iterable(map(read, rows)))) for name, read in TERMS.items()}
    return {"terms": terms, "range": {}, "term": {}}


def _matches(row: Record, body: Mapping[str, Any]) -> bool:
    filters = body.get("filters", {})
    words = str(body.get("query", "")).casefold()
    if words not in f"{row['name']} {' '.join(row['tags'])} {' '.join(row['loSkillNames'])}".casefold():
        return False
    for name, wanted in filters.get("terms", {}).items():
        if name in TERMS and not set(TERMS[name](row)) & set(wanted):
            return False
    return all(
        any(_within(row[name], each) for each in ranges)
        for name, ranges in filters.get("range", {}).items()
        if name in row
    )


def _within(value: Any, limits: Mapping[str, Any]) -> bool:
    """Return whether a value is inside a range, both ends included; a limit of another type matches nothing."""
    try:
        return bool(limits.get("gte", value) <= value <= limits.get("lte", value))
    except TypeError:
        return False


@routes.operation("searchPublicCatalog")
def search(call: Call) -> Record:
    """Return a page of the matching entries; page numbers start at 0, which is not documented."""
    body = call.body or {}
    rows = [row for row in _published(call) if _matches(row, body)]
    sort = body.get("sort", {})
    if sort.get("name") in ORDERS:
        rows.sort(key=lambda row: row[ORDERS[sort["name"]]], reverse=sort.get("order", "asc").lower() == "desc")
    size, page = call.params.get("size", PAGE_SIZE), call.params.get("page", 0)
    return {"results": rows[page * size : (page + 1) * size], "count": len(rows)}


@routes.operation("getPublicSummary")
def seats(call: Call) -> Record:
    """Return the seats of each instance."""
    account = call.service.account
    owner = get_resource(call, "learningObject", call.params["loId"])
    results = []
    for key in (each["id"] for each in owner["relationships"]["instances"]["data"]):
        held = account.tables["learningObjectInstance"][key]["attributes"]
        waiting = len(account.waiting.get(key, ()))
        taken = len(account.enrolled_users(key)) - waiting
        limit = held.get("seatLimit")
        results.append(
            {
                "instanceId": key,
                "courseId": owner["id"],
                "accountId": call.service.credentials.account_id,
                "seatConsumed": taken,
                "waitlistCount": waiting,
                **({} if limit is None else {"seatLimit": limit, "seatAvailable": max(0, limit - taken)}),
            }
        )
    return {"results": results, "count": len(results)}
