"""What the files of report jobs hold.

The columns of the user reports are the manual's, "Skills" and "Tags" of the training report are from "Adobe Learning
Manager, What's new" of July 2024. Of the other reports no column is documented: theirs are the attributes that the
resources have in the API.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from syllabind_sandbox.alm.data.resources import SKILLS
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.seeded_random import Record, SeededRandom

COLUMNS = (
    "internalUserID", "userEmail", "customerDefinedUniqueUserId", "name", "managerEmail", "userType", "state",
    "excludedFromGamification", "pointsEarned", "profile", "roles", "dateCreated", "lastLoginDate",
    "dateDeleted", "uiLocale", "contentLocale", "timeZoneCode", "userSource", "group", "Active fields",
    "metadata", "lastSocialActivityDate",
)  # fmt: skip
"""The columns of the user report, in the manual's order."""
QUARTERS_KEPT = 5
SETTING_TYPES = frozenset({"Basics", "Integrations", "Advanced"})
BAD_REQUEST = "Bad request. Check url, params and headers"
Rows = Iterable[Mapping[str, Any]]


def _end(payload: Mapping[str, Any], name: str) -> datetime | None:
    """Return one end of the period that a report is about, or None."""
    return parse_datetime(str(payload[name])) if payload.get(name) else None


def changed_at(service: Alm, user: str) -> datetime:
    """Return when a user was last changed: by a call, or else at some time before the world began."""
    if user in service.changed_at:
        return datetime.fromtimestamp(service.changed_at[user], UTC)
    minutes = SeededRandom(service.context.seed, "alm", "changed", user).below(5 * 365 * 24 * 60)
    return datetime(2019, 1, 7, tzinfo=UTC) + timedelta(minutes=minutes)


def _user_rows(service: Alm, payload: Mapping[str, Any], users: Iterable[Record]) -> Rows:
    table = service.account.tables["user"]
    groups = service.account.groups.names_by_user()
    for user in users:
        held = user["attributes"]
        boss = user["relationships"].get("manager")
        manager = table[boss["data"]["id"]]["attributes"] if boss and boss["data"]["id"] in table else {}
        metadata = json.dumps(held.get("metadata", {})) if payload.get("expandMetadata") is True else ""
        yield {
            **{name: held[name] for name in COLUMNS if name in held},
            "internalUserID": user["id"],
            "userEmail": held.get("email", ""),
            "customerDefinedUniqueUserId": held["userUniqueId"],
            "managerEmail": manager.get("email", ""),
            "excludedFromGamification": str(not held.get("gamificationEnabled", True)).lower(),
            "roles": ";".join(held["roles"]),
            "group": ";".join(groups.get(user["id"], ())),
            "metadata": metadata,
        }


def _users(service: Alm, payload: Mapping[str, Any]) -> Rows:
    rows = service.account.tables["user"].values()
    active = payload.get("fetchActiveUsers") is True
    return _user_rows(service, payload, (row for row in rows if not active or row["attributes"]["state"] == "ACTIVE"))


def _changed_users(service: Alm, payload: Mapping[str, Any]) -> Rows:
    """Return users who changed inside the window, after the user who ended the last chunk."""
    rows = list(service.account.tables["user"].values())
    if payload.get("fullExport") is not True:
        first, last = parse_datetime(str(payload["fromDate"])), parse_datetime(str(payload["toDate"]))
        rows = [row for row in rows if first <= changed_at(service, row["id"]) <= last]
    after = int(payload.get("fromUserId") or 0)
    return _user_rows(service, payload, (row for row in rows if int(row["id"]) > after))


def _logins(service: Alm, payload: Mapping[str, Any]) -> Rows:
    first, last = _end(payload, "fromDate"), _end(payload, "toDate")
    for row in service.account.tables["user"].values():
        at = row["attributes"].get("lastLoginDate")
        if at is None:
            continue
        if (first is None or parse_datetime(at) >= first) and (last is None or parse_datetime(at) <= last):
            yield {"internalUserID": row["id"], "userEmail": row["attributes"].get("email", ""), "lastLoginDate": at}


def _groups(service: Alm, payload: Mapping[str, Any]) -> Rows:
    groups = service.account.groups
    for row in groups.table.values():
        yield {"id": row["id"], **groups.present(row)["attributes"]}


def _trainings(service: Alm, payload: Mapping[str, Any]) -> Rows:
    wanted = [each.strip() for each in str(payload.get("courseId", "")).split(",") if each.strip()]
    for row in service.account.tables["learningObject"].values():
        held = row["attributes"]
        if wanted and row["id"] not in wanted and row["id"].partition(":")[2] not in wanted:
            continue
        skills = [each["id"].rpartition("_")[2] for each in row["relationships"].get("skills", {"data": []})["data"]]
        yield {
            "id": row["id"],
            "name": held["localizedMetadata"][0]["name"].strip(),
            **{name: held[name] for name in ("loType", "loFormat", "state", "duration", "datePublished")},
            "Skills": ";".join(SKILLS[each] for each in skills),
            "Tags": ";".join(held.get("tags", ())),
        }


def _training_stats(service: Alm, payload: Mapping[str, Any]) -> Rows:
    account = service.account
    chosen = [each.strip() for each in str(payload.get("userGroups", "")).split(",") if each.strip()]
    people = {user for key in chosen for user in account.groups.members(key)} if chosen else set(account.tables["user"])
    counts: dict[str, list[int]] = {}
    for user in people:
        for row in account.enrollments_of(user):
            held = counts.setdefault(row["relationships"]["learningObject"]["data"]["id"], [0, 0])
            held[0] += 1
            held[1] += row["attributes"]["state"] == "COMPLETED"
    for key in account.catalog.objects:
        if key in counts:
            yield {"id": key, "enrollmentCount": counts[key][0], "completionCount": counts[key][1]}


def _job_aids(service: Alm, payload: Mapping[str, Any]) -> Rows:
    for row in service.account.tables["learningObject"].values():
        held = row["attributes"]
        if held["loType"] == "jobAid":
            named = {"id": row["id"], "name": held["localizedMetadata"][0]["name"].strip()}
            yield {**named, "state": held["state"], "dateCreated": held["dateCreated"]}


def _instructors(service: Alm, payload: Mapping[str, Any]) -> Rows:
    month = f"{payload['year']!s:0>4}-{payload['month']!s:0>2}"
    account = service.account
    for key in account.tables["learningObjectResource"]:
        held = account.tables["resource"][f"{key}_resource"]["attributes"]
        if held.get("dateStart", "").startswith(month):
            for name in held.get("instructorNames", ()):
                yield {"instructorNames": name, "name": held["name"], "dateStart": held["dateStart"]}


def _nothing(service: Alm, payload: Mapping[str, Any]) -> Rows:
    return ()


REPORTS: dict[str, tuple[Sequence[str], Callable[[Alm, Mapping[str, Any]], Rows]]] = {
    "generateUsers": (COLUMNS, _users),
    "generateUserIncrementalReport": (COLUMNS, _changed_users),
    "generateLoginAccessReport": (("internalUserID", "userEmail", "lastLoginDate"), _logins),
    "generateUserGroupReport": (
        ("id", "name", "description", "readOnly", "state", "userCount", "dateCreated"), _groups,
    ),
    "generateTrainingReport": (
        ("id", "name", "loType", "loFormat", "state", "duration", "datePublished", "Skills", "Tags"), _trainings,
    ),
    "generateTrainingStatsReport": (("id", "enrollmentCount", "completionCount"), _training_stats),
    "generateJobAidMetadataReport": (("id", "name", "state", "dateCreated"), _job_aids),
    "generateInstructorUtilisationReport": (("instructorNames", "name", "dateStart"), _instructors),
    # Roles and settings of the account never change.
    "generateCustomRoleAuditReport": (("role", "dateUpdated"), _nothing),
    "generateConfigChangeAuditReport": (("settingType", "dateUpdated"), _nothing),
}  # fmt: skip
"""The reports that a jobType is documented for, with their columns."""
NEEDED = {
    "generateUserIncrementalReport": ("fromDate", "toDate"),
    "generateInstructorUtilisationReport": ("year", "month"),
}
DATES = {
    "generateUserIncrementalReport": ("fromDate", "toDate"),
    "generateLoginAccessReport": ("fromDate", "toDate"),
}
NUMBERS = {
    "generateUserIncrementalReport": ("fromUserId",),
    "generateInstructorUtilisationReport": ("year", "month"),
}


def check_payload(kind: str, payload: Mapping[str, Any]) -> None:
    """Check the payload of a report.

    Raises:
        HttpError: something documented as required is missing, or a date or a number cannot be read.
    """
    whole = kind == "generateUserIncrementalReport" and payload.get("fullExport") is True
    for name in () if whole else NEEDED.get(kind, ()):
        if not payload.get(name):
            raise HttpError(400, "Missing Param", name)
    for name in DATES.get(kind, ()):
        try:
            _end(payload, name)
        except ValueError as error:
            raise HttpError(400, "Field Type incorrect", f"{name}: {error}") from error
    for name in NUMBERS.get(kind, ()):
        if payload.get(name) and not str(payload[name]).isdecimal():
            raise HttpError(400, "Field Type incorrect", f"{name}: digits are needed")


def check_audit(payload: Mapping[str, Any]) -> None:
    """Check the payload of the report of changed settings ("API changes in the September 2026 release").

    Raises:
        HttpError: 400; the message of the order of dates is the page's, the others are not documented.
    """
    chosen, ends = payload.get("settingTypes"), []
    if not isinstance(chosen, list) or not chosen or not set(map(str, chosen)) <= SETTING_TYPES:
        raise HttpError(400, BAD_REQUEST, f"settingTypes must be one or more of {', '.join(sorted(SETTING_TYPES))}")
    for name in ("fromDate", "toDate"):
        try:
            ends.append(parse_datetime(str(payload.get(name))))
        except ValueError as error:
            raise HttpError(400, BAD_REQUEST, f"{name} must be an ISO 8601 date: {error}") from error
    if ends[1] < ends[0]:
        raise HttpError(400, BAD_REQUEST, "toDate must be on or after fromDate")


def too_old(service: Alm, kind: str, payload: Mapping[str, Any]) -> bool:
    """Return whether logins are asked for that are kept no more: five quarters are, older ones in archives."""
    asked = _end(payload, "fromDate") if kind == "generateLoginAccessReport" and "archive" not in payload else None
    if asked is None:
        return False
    now = service.context.clock.now()
    first = 4 * now.year + (now.month - 1) // 3 - QUARTERS_KEPT
    return 4 * asked.year + (asked.month - 1) // 3 < first


def report(service: Alm, kind: str, payload: Mapping[str, Any]) -> bytes:
    """Write the file of a report."""
    columns, rows = REPORTS[kind]
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows(service, payload))
    return text.getvalue().encode()
