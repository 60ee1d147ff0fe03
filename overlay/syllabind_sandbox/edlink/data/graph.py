"""Who is where in the district: the lists behind a school, a class, a person, of the Graph API and of one's own.

The person of a user token sees the own organizations only ("Edlink, User Data API introduction").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from syllabind_sandbox.generic.resource_store import Parents, points
from syllabind_sandbox.seeded_random import Record, Table
from syllabind_sandbox.service import Call

ROLES = {"teachers": "teacher", "students": "student", "administrators": "administrator"}
"""What a list's last word says of the people in it."""
JOINED = {("class", "person"), ("person", "class"), ("section", "person"), ("person", "section")}
"""Pairs of a parent and a kind that only enrollments bring together."""


def related_rows(call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
    """Return the records behind a parent, or behind the signed-in person; None where the district does not know."""
    district = call.service.district
    tables: Mapping[str, Table] = district.tables
    mine = call.operation.path.startswith("/api/v2/my/")
    if kind == "enrollment":
        district.enroll_all()
    if kind == "section" and mine and not parents:
        return [row for row in call.service.store.table("section").values() if is_own(call, "section", row["id"])]
    if kind == "agent":
        whose = parents[-1][1] if parents else call.identity.subject if mine else None
        return [row for row in tables["agent"].values() if whose in (None, row["observer_id"], row["target_id"])]
    if kind not in tables or (not mine and not parents):
        return None
    parent, key = parents[-1] if parents else ("person", call.identity.subject)
    if parent not in tables and parent != "section":
        return None
    word = call.operation.path.rpartition("/")[2]
    if parent == "section":
        section = call.service.store.table("section").get(key)
        parent, key = "class", str(section["class_id"]) if section else ""
    if kind == "session" and parent == "school":
        return list(tables["session"].values())
    if kind == "course" and parent == "school":
        wanted = {row["course_id"] for row in tables["class"].values() if row["school_id"] == key}
        return [row for row in tables["course"].values() if row["id"] in wanted]
    if (parent, kind) in JOINED or (parent == "person" and kind == "enrollment"):
        return _joined(call, kind, parent, key, word)
    rows = _pointing(tables, kind, parent, key)
    role = "district-administrator" if (parent, word) == ("district", "administrators") else ROLES.get(word)
    return [row for row in rows if role is None or role in row["roles"]]


def is_own(call: Call, kind: str, key: str) -> bool:
    """Return whether an organization is one of the signed-in person's."""
    if kind == "section":
        section = call.service.store.table("section").get(key)
        return section is not None and is_own(call, "class", str(section["class_id"]))
    if kind == "agent":
        row = call.service.district.tables["agent"].get(key) or {}
        return call.identity.subject in (row.get("observer_id"), row.get("target_id"))
    if kind not in ("class", "school", "district"):
        return True
    return any(row["id"] == key for row in _joined_or_pointing(call, kind))


def _joined_or_pointing(call: Call, kind: str) -> Iterable[Record]:
    if kind == "class":
        return _joined(call, kind, "person", call.identity.subject, "")
    return _pointing(call.service.district.tables, kind, "person", call.identity.subject)


def _pointing(tables: Mapping[str, Table], kind: str, parent: str, key: str) -> Iterable[Record]:
    """Return records that name the parent, and those that the parent names."""
    named = tables[parent].get(key) or {}
    ids = {named.get(f"{kind}_id"), *(named.get(f"{kind}_ids") or ())}
    return (row for row in tables[kind].values() if row["id"] in ids or points(row, parent, key))


def _joined(call: Call, kind: str, parent: str, key: str, word: str) -> list[Record]:
    district = call.service.district
    if parent == "person":
        enrollments = district.enrollments_of(key)
    else:
        district.enroll_all()
        enrollments = [row for row in district.tables["enrollment"].values() if row[f"{parent}_id"] == key]
    if kind == "enrollment":
        return list(enrollments)
    role = ROLES.get(word)
    ids = dict.fromkeys(row[f"{kind}_id"] for row in enrollments if role in (None, row["role"]))
    find: Callable[[str], Record] = district.tables[kind].__getitem__
    return [find(each) for each in ids if each is not None]
