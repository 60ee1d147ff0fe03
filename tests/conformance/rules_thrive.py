"""What the pages of Thrive Learning tell of its service."""

from __future__ import annotations

from typing import Any

from .rules import DAY, Step, after, ask, count, equals, every, rule

V1 = "/rest/v1"
LONG_AGO, FAR_OFF = "2020-01-01T00:00:00", "2030-01-01T00:00:00"
USERS = "Thrive Learning, Search users"
LIFE = "Thrive Learning, Create a user"
AUDIENCES = "Thrive Learning, Audiences"
TASKS = "Thrive Learning, Assignments"
NEW = {"ref": "N-1", "firstName": "Ada", "lastName": "Byron", "email": "ada@example.com"}
LISTS = {
    "users": "results",
    "audiences": "results",
    "assignments": "",
    "contents": "results",
    "activities": "results",
    "learning/completions": "",
    "cpdCategories": "results",
    "cpdEntries": "results",
    "tags": "results",
}
"""Lists, and where their records stand."""


def event(kind: str, user: Any) -> Step:
    """An event of the host for users."""
    body = {"id": "e", "timestamp": "2024-09-02T08:00:00Z", "eventType": kind, "content": {"user": user}}
    return ask("thrive-user.x", "POST /webhooks", "20", body)


def several_kinds(body: Any) -> None:
    """Check that activities have details of several kinds."""
    found = {name for row in body["results"] for name in row["data"]}
    assert {"source", "search", "searchresults", "score", "completiontype", "tagName"} <= found, found


THRIVE = [
    rule(
        "limit is another name of perPage on every list, and perPage wins",
        USERS,
        *(ask("thrive.public", f"GET {V1}/{name}?limit=3", check=count(place, 3)) for name, place in LISTS.items()),
        *(
            ask("thrive.public", f"GET {V1}/{name}?limit=3&perPage=2", check=count(place, 2))
            for name, place in LISTS.items()
        ),
    ),
    rule(
        "activities have details of several kinds",
        "airbytehq/airbyte, source-thrive-learning",
        ask("thrive.public", f"GET {V1}/activities?perPage=100", check=several_kinds),
    ),
    rule(
        "a token is good for an hour",
        "Thrive Learning, OAuth",
        ask(
            "thrive",
            "POST /oauth2/token/<tenant>",
            "200 3600",
            {"grant_type": "client_credentials", "client_id": "<client>", "client_secret": "<clientsecret>"},
            keep={"token": "access_token"},
            form=True,
        ),
        after(3599),
        ask("thrive.kept", f"GET {V1}/skills/levels"),
        after(1),
        ask("thrive.kept", f"GET {V1}/skills/levels", "401 Unauthorized"),
    ),
    rule("tenant id and API secret open the API by HTTP Basic", USERS, ask("thrive.basic", f"GET {V1}/users")),
    rule(
        "reading needs a scope for reading",
        USERS,
        ask("thrive.read", f"GET {V1}/users"),
        ask("thrive.write", f"GET {V1}/users", "403 Forbidden"),
    ),
    rule(
        "writing needs a scope for writing",
        USERS,
        ask("thrive.read", "POST /rest/v2/users", "403 Forbidden", NEW),
        ask("thrive.write", "POST /rest/v2/users", "20", NEW),
    ),
    rule(
        "tokens of the user host are not for the public one",
        USERS,
        ask("thrive-user.x", "GET https://public.api.learn.link/rest/v1/users", "401"),
    ),
    rule(
        "errors repeat the status and tell its phrase",
        "Thrive Learning, Errors and error handling",
        ask("thrive.public", f"GET {V1}/users/ref/unknown", '404 {"status":404,"error":"Not Found"'),
    ),
    rule(
        "pages of users hold a hundred by default, and a thousand at most",
        USERS,
        ask("thrive.public", f"GET {V1}/users", check=equals("pagination/perPage", 100)),
        ask("thrive.public", f"GET {V1}/users?perPage=1000"),
        ask("thrive.public", f"GET {V1}/users?perPage=1001", "400"),
    ),
    rule("pages begin at one", USERS, ask("thrive.public", f"GET {V1}/users?page=0", "400")),
    rule(
        "contents and activities come in twenties by default",
        "Thrive Learning, Contents",
        ask("thrive.public", f"GET {V1}/contents", check=equals("pagination/perPage", 20)),
        ask("thrive.public", f"GET {V1}/activities", check=equals("pagination/perPage", 20)),
    ),
    rule(
        "completions come in thousands by default",
        "Thrive Learning, Completions",
        ask("thrive.public", f"GET {V1}/learning/completions", check=count("", 240)),
    ),
    rule(
        "pages of assignments hold a hundred at most",
        TASKS,
        ask("thrive.public", f"GET {V1}/assignments?perPage=100"),
        ask("thrive.public", f"GET {V1}/assignments?perPage=101", "400"),
    ),
    rule(
        "perPage wins over limit",
        TASKS,
        ask("thrive.public", f"GET {V1}/assignments?perPage=2&limit=5", check=count("", 2)),
        ask("thrive.public", f"GET {V1}/audiences?perPage=3&limit=5", check=count("results", 3)),
        ask("thrive.public", f"GET {V1}/audiences?limit=5", check=count("results", 5)),
    ),
    rule(
        "assignments, enrolments, completions, managers and levels are bare lists",
        TASKS,
        ask("thrive.public", f"GET {V1}/assignments", "200 ["),
        ask("thrive.public", f"GET {V1}/assignments/<task>/enrolments", "200 ["),
        ask("thrive.public", f"GET {V1}/learning/completions", "200 ["),
        ask("thrive.public", f"GET {V1}/skills/levels", "200 ["),
        ask("thrive.public", f"GET {V1}/audiences/<audience>/managers", "200 ["),
    ),
    rule(
        "users can be chosen by status",
        USERS,
        ask(
            "thrive.public",
            f"GET {V1}/users?statuses=new,expired",
            check=every("results", lambda row: row["status"] in ("new", "expired")),
        ),
        ask(
            "thrive.public",
            f"GET {V1}/users?omitStatuses=active",
            check=every("results", lambda row: row["status"] != "active"),
        ),
    ),
    rule(
        "users can be chosen by their last change, that moment included",
        USERS,
        ask("thrive.public", f"GET {V1}/users?perPage=1", keep={"at": "results/0/updatedAt"}),
        ask("thrive.public", f"GET {V1}/users?updatedSince=<at>", "200 <at>"),
    ),
    # Users of version 2
    rule(
        "a new user is a learner who logs in by email",
        LIFE,
        ask(
            "thrive.public",
            "POST /rest/v2/users",
            "20",
            NEW,
            check=lambda body: (body["role"], body["loginMethod"], body["active"]) == ("learner", "email", True),
        ),
    ),
    rule(
        "a new user has the time zone of the tenant",
        LIFE,
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, check=equals("timeZone", "Europe/London")),
    ),
    rule(
        "who logs in by email needs one",
        LIFE,
        ask(
            "thrive.public", "POST /rest/v2/users", "400", {key: value for key, value in NEW.items() if key != "email"}
        ),
        ask(
            "thrive.public",
            "POST /rest/v2/users",
            "20",
            {"ref": "N-1", "firstName": "A", "lastName": "B", "loginMethod": "ref"},
        ),
    ),
    rule(
        "a reference is unique",
        LIFE,
        ask("thrive.public", "POST /rest/v2/users", "20", NEW),
        ask("thrive.public", "POST /rest/v2/users", "409 Conflict", {**NEW, "email": "other@example.com"}),
    ),
    rule(
        "an email is unique",
        LIFE,
        ask("thrive.public", "POST /rest/v2/users", "20", NEW),
        ask("thrive.public", "POST /rest/v2/users", "409 Conflict", {**NEW, "ref": "N-2"}),
    ),
    rule(
        "what is left out of a change stays, and null clears",
        "Thrive Learning, Update a user",
        ask("thrive.public", "POST /rest/v2/users", "20", {**NEW, "jobTitle": "Nurse", "languageCode": "en-gb"}),
        ask(
            "thrive.public",
            "PATCH /rest/v2/users/ref/N-1",
            body={"jobTitle": None},
            check=lambda body: (body["jobTitle"], body["languageCode"]) == (None, "en-gb"),
        ),
    ),
    rule(
        "a suspended account is inactive",
        "Thrive Learning, Suspend a user",
        ask("thrive.public", "POST /rest/v2/users", "20", NEW),
        ask("thrive.public", "PATCH /rest/v2/users/ref/N-1/suspend", body={}, check=equals("active", False)),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", check=equals("status", "inactive")),
    ),
    rule(
        "deleting takes the person and keeps the record",
        "Thrive Learning, Delete a user",
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, keep={"id": "id"}),
        ask("thrive.public", "DELETE /rest/v2/users/ref/N-1", '200 {"success":true}'),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", "404"),
        ask(
            "thrive.public", f"GET {V1}/user/<id>", check=lambda body: (body["deleted"], body["email"]) == (True, None)
        ),
    ),
    rule(
        "a deleted person's reference can be given again, to a new record",
        "Thrive Learning, Deleting users",
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, keep={"id": "id"}),
        ask("thrive.public", "DELETE /rest/v2/users/ref/N-1"),
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, check=lambda body: body["id"]),
    ),
    rule(
        "an event brings a suspended user back",
        "Thrive Learning, Provision and manage user accounts",
        ask("thrive.public", "POST /rest/v2/users", "20", NEW),
        ask("thrive.public", "PATCH /rest/v2/users/ref/N-1/suspend", body={}),
        event("user_joined", {"ref": "N-1"}),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", check=equals("status", "active")),
    ),
    rule(
        "an event makes a user",
        "Thrive Learning, Provision and manage user accounts",
        ask(
            "thrive-user.x",
            "POST /webhooks",
            "20",
            {"id": "e", "timestamp": "2024-09-02T08:00:00Z", "eventType": "user_joined", "content": {"user": NEW}},
        ),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", "200 Byron"),
    ),
    rule(
        "an event changes, suspends and deletes a user",
        "Thrive Learning, Provision and manage user accounts",
        ask("thrive.public", "POST /rest/v2/users", "20", NEW),
        event("user_updated", {"ref": "N-1", "lastName": "King"}),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", "200 King"),
        event("user_suspended", {"ref": "N-1"}),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", "200 inactive"),
        event("user_deleted", {"ref": "N-1"}),
        ask("thrive.public", f"GET {V1}/users/ref/N-1", "404"),
    ),
    rule(
        "events need a token of the user host",
        "Thrive Learning, Provision and manage user accounts",
        ask(
            "thrive.public",
            "POST https://user.api.learn.link/webhooks",
            "401",
            {"id": "e", "timestamp": "2024-09-02T08:00:00Z", "eventType": "user_joined", "content": {"user": NEW}},
        ),
    ),
    rule(
        "only tags that are there can be given",
        "Thrive Learning, Add tags to a user",
        ask("thrive.public", f"POST {V1}/users/<user>/tags", body={"tags": ["Excel"]}),
        ask("thrive.public", f"POST {V1}/users/<user>/tags", "422 Unprocessable", {"tags": ["nonsense"]}),
    ),
    rule(
        "one to a hundred tags are given at once",
        "Thrive Learning, Add tags to a user",
        ask("thrive.public", f"POST {V1}/users/<user>/tags", "400", {"tags": []}),
        ask("thrive.public", f"POST {V1}/users/<user>/tags", "400", {"tags": ["Excel"] * 101}),
    ),
    rule(
        "a tag knows the users that have it",
        "Thrive Learning, Tags",
        ask("thrive.public", f"POST {V1}/users/<user>/tags", body={"tags": ["Excel"]}),
        ask("thrive.public", f"GET {V1}/tags", "200 <user>"),
    ),
    rule(
        "the operation of a change of tags and skills is fixed",
        "Thrive Learning, Remove tags from a user",
        ask("thrive.public", f"PATCH {V1}/users/<user>/tags", "400", {"op": "add", "path": "tags", "value": ["Excel"]}),
        ask("thrive.public", f"PATCH {V1}/users/<user>/skills", "400", {"op": "update", "path": "tags", "value": []}),
    ),
    rule(
        "a skill's level is -1 at least",
        "Thrive Learning, Update skills of a user",
        ask(
            "thrive.public",
            f"PATCH {V1}/users/<user>/skills",
            "400",
            {"op": "update", "path": "skills", "value": [{"tagName": "Excel", "level": -2}]},
        ),
    ),
    # Audiences
    rule(
        "an audience is found by its id or its reference",
        AUDIENCES,
        ask("thrive.public", f"GET {V1}/audiences/ORG-0-1", "200 <audience>"),
        ask("thrive.public", f"GET {V1}/audiences/<audience>", "200 ORG-0-1"),
    ),
    rule(
        "what the API makes is manual and the API's",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences",
            "20",
            {"name": "A", "reference": "A", "parentId": "ORG-0"},
            check=lambda body: (body["type"], body["apiControlled"], body["category"]) == ("manual", True, "audience"),
        ),
    ),
    rule(
        "a structure has no parent",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences",
            "20",
            {"name": "S", "reference": "S", "category": "structure"},
            check=equals("parent", None),
        ),
        ask(
            "thrive.public",
            f"POST {V1}/audiences",
            "422",
            {"name": "T", "reference": "T", "category": "structure", "parentId": "S"},
        ),
    ),
    rule(
        "an audience lives in a structure that the API made",
        AUDIENCES,
        ask("thrive.public", f"POST {V1}/audiences", "422", {"name": "A", "reference": "A", "category": "audience"}),
        ask("thrive.public", f"POST {V1}/audiences", "422", {"name": "A", "reference": "A", "parentId": "ORG-1"}),
    ),
    rule(
        "a name has a hundred characters at most",
        AUDIENCES,
        ask("thrive.public", f"POST {V1}/audiences", "400", {"name": "x" * 101}),
    ),
    rule(
        "a reference is unique among audiences",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences",
            "409 Conflict",
            {"name": "S", "reference": "ORG-0", "category": "structure"},
        ),
    ),
    rule(
        "what the platform's pages made is not changed by the API",
        AUDIENCES,
        ask("thrive.public", f"PATCH {V1}/audiences/<made>", "403", {"name": "x"}),
        ask("thrive.public", f"DELETE {V1}/audiences/<made>", "403"),
        ask("thrive.public", f"POST {V1}/audiences/<made>/members", "403", ["EMP-00002"]),
    ),
    rule(
        "a structure with audiences in it cannot be deleted",
        AUDIENCES,
        ask("thrive.public", f"DELETE {V1}/audiences/<structure>", "409"),
        ask("thrive.public", f"DELETE {V1}/audiences/<audience>", "20"),
        ask("thrive.public", f"GET {V1}/audiences/<audience>", "404"),
    ),
    rule(
        "an audience moves to another structure, and a rename is no move",
        AUDIENCES,
        ask(
            "thrive.public",
            f"PATCH {V1}/audiences/<audience>",
            body={"name": "x"},
            check=equals("memberOperations", None),
        ),
        ask(
            "thrive.public",
            f"PATCH {V1}/audiences/<audience>",
            body={"parentId": "ORG-2"},
            check=equals("parent/reference", "ORG-2"),
        ),
    ),
    rule(
        "audiences can be chosen by who controls them",
        AUDIENCES,
        ask(
            "thrive.public",
            f"GET {V1}/audiences?apiControlled=false",
            check=every("results", lambda row: not row["apiControlled"]),
        ),
    ),
    rule(
        "members are named by email, reference or id",
        AUDIENCES,
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, keep={"id": "id"}),
        *(
            step
            for name in ("ada@example.com", "N-1", "<id>")
            for step in (
                ask("thrive.public", f"POST {V1}/audiences/<audience>/members", body=[name]),
                ask("thrive.public", f"GET {V1}/audiences/<audience>/members?perPage=1000", "200 N-1"),
                ask("thrive.public", f"DELETE {V1}/audiences/<audience>/members/{name}", "20"),
                ask("thrive.public", f"DELETE {V1}/audiences/<audience>/members/{name}", "404"),
            )
        ),
    ),
    rule(
        "managers are named by email, reference or id",
        AUDIENCES,
        ask("thrive.public", "POST /rest/v2/users", "20", NEW, keep={"id": "id"}),
        *(
            step
            for name in ("ada@example.com", "N-1", "<id>")
            for step in (
                ask(
                    "thrive.public",
                    f"POST {V1}/audiences/<audience>/managers",
                    body=[{"reference": name, "permissions": {}}],
                ),
                ask("thrive.public", f"DELETE {V1}/audiences/<audience>/managers/{name}", "20"),
                ask("thrive.public", f"DELETE {V1}/audiences/<audience>/managers/{name}", "404"),
            )
        ),
    ),
    rule(
        "a list that is taken in part is a 207",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences/<audience>/members",
            "207 reason",
            ["EMP-00002", "unknown"],
            check=lambda body: (body["success"]["count"], body["failure"]["count"]) == (1, 1),
        ),
    ),
    rule(
        "replacing puts others in place of all members, and an empty list is refused",
        AUDIENCES,
        ask("thrive.public", f"PATCH {V1}/audiences/<audience>/members", body=["EMP-00002"]),
        ask("thrive.public", f"GET {V1}/audiences/<audience>/members", check=equals("pagination/totalResults", 1)),
        ask("thrive.public", f"PATCH {V1}/audiences/<audience>/members", "400", []),
        ask("thrive.public", f"PATCH {V1}/audiences/<audience>/managers", "400", []),
    ),
    rule(
        "a hundred members come at once at most",
        AUDIENCES,
        ask("thrive.public", f"POST {V1}/audiences/<audience>/members", "400", ["EMP-00002"] * 101),
    ),
    rule(
        "permissions that are not sent are false",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences/<audience>/managers",
            body=[{"reference": "EMP-00002", "permissions": {"peopleManager": {"insights": True}}}],
        ),
        ask(
            "thrive.public",
            f"GET {V1}/audiences/<audience>/managers",
            check=equals("0/permissions/peopleManager", {"canViewLearnPage": False, "insights": True, "manage": False}),
        ),
    ),
    rule(
        "administrators are those of structures",
        AUDIENCES,
        ask(
            "thrive.public",
            f"POST {V1}/audiences/<audience>/managers",
            "400",
            [{"reference": "EMP-00002", "permissions": {"administrator": {"canAddAudienceManagers": True}}}],
        ),
        ask(
            "thrive.public",
            f"POST {V1}/audiences/<structure>/managers",
            body=[{"reference": "EMP-00002", "permissions": {"administrator": {"canAddAudienceManagers": True}}}],
        ),
    ),
    # Learning
    rule(
        "an assignment is due in thirty days by default, and keeps its content under another name",
        TASKS,
        ask(
            "thrive.public",
            f"POST {V1}/assignments",
            "20",
            {"audienceId": "<audience>", "contentId": "<content>"},
            check=lambda body: (body["completionPeriod"], body["primaryContentId"]) == (30, "65f1c0a4e3b7d92f10a4d001"),
        ),
    ),
    rule(
        "an assignment needs an audience and a content that are there",
        TASKS,
        ask("thrive.public", f"POST {V1}/assignments", "400", {"audienceId": "<audience>"}),
        ask("thrive.public", f"POST {V1}/assignments", "404", {"audienceId": "unknown", "contentId": "<content>"}),
        ask("thrive.public", f"POST {V1}/assignments", "404", {"audienceId": "<audience>", "contentId": "nothing"}),
    ),
    rule(
        "deleting an assignment needs a body",
        TASKS,
        ask("thrive.public", f"DELETE {V1}/assignments/<task>", "400"),
        ask("thrive.public", f"DELETE {V1}/assignments/<task>", "20", {"audienceId": "<audience>"}),
        ask("thrive.public", f"GET {V1}/assignments/<task>", "404"),
    ),
    rule(
        "assignments can be chosen by the audience's id or reference",
        TASKS,
        *(
            ask(
                "thrive.public",
                f"GET {V1}/assignments?audienceId={name}",
                "200 <task>",
                check=every("", lambda row: row["audienceId"] == "63f8c546a05716c51210ac81"),
            )
            for name in ("<audience>", "ORG-0-1")
        ),
    ),
    rule(
        "the platform makes an enrolment for every member",
        TASKS,
        ask("thrive.public", f"PATCH {V1}/audiences/<audience>/members", body=["EMP-00002", "EMP-00003"]),
        ask("thrive.public", f"GET {V1}/assignments/<task>/enrolments", check=count("", 2)),
    ),
    rule(
        "an enrolment past its due date is overdue, and completed it is complete",
        TASKS,
        ask("thrive.public", f"PATCH {V1}/audiences/<audience>/members", body=["<user>"]),
        ask(
            "thrive.public",
            f"POST {V1}/assignments",
            "20",
            {"audienceId": "<audience>", "contentId": "<content>"},
            keep={"new": "id"},
        ),
        ask("thrive.public", f"GET {V1}/assignments/<new>/enrolments", check=equals("0/status", "open")),
        after(31 * DAY),
        ask("thrive.public", f"GET {V1}/assignments/<new>/enrolments", check=equals("0/status", "overdue")),
        ask(
            "thrive.public",
            f"POST {V1}/learning/completions",
            "201",
            {"userId": "<user>", "contentId": "<content>", "completedAt": "2024-09-20T08:00:00Z"},
        ),
        ask("thrive.public", f"GET {V1}/assignments/<new>/enrolments", check=equals("0/status", "complete")),
    ),
    rule(
        "updatedAtTo needs updatedAtFrom",
        TASKS,
        ask("thrive.public", f"GET {V1}/assignments/<task>/enrolments?updatedAtTo=2030-01-01T00:00:00Z", "400"),
        ask(
            "thrive.public", f"GET {V1}/assignments/<task>/enrolments?updatedAtFrom={LONG_AGO}Z&updatedAtTo={FAR_OFF}Z"
        ),
    ),
    rule(
        "a completion that is there already is a success",
        "Thrive Learning, Create a completion",
        *(
            ask(
                "thrive.public",
                f"POST {V1}/learning/completions",
                status,
                {"userId": "<user>", "contentId": "<content>", "completedAt": "2024-09-01T08:00:00Z"},
            )
            for status in ("201 statementId", "200 statementId")
        ),
    ),
    rule(
        "both ends of a range of completions are included",
        "Thrive Learning, Completions",
        ask(
            "thrive.public",
            f"POST {V1}/learning/completions",
            "201",
            {"userId": "<user>", "contentId": "<content>", "completedAt": "2026-01-02T08:00:00Z"},
        ),
        ask(
            "thrive.public",
            f"GET {V1}/learning/completions"
            "?completedDateRangeStart=2026-01-02T08:00:00Z&completedDateRangeEnd=2026-01-02",
            check=count("", 1),
        ),
    ),
    rule(
        "where types are chosen, omitted types are ignored",
        "Thrive Learning, Contents",
        ask(
            "thrive.public",
            f"GET {V1}/contents?types=video&omitTypes=video",
            check=every("results", lambda row: row["type"] == "video"),
        ),
        ask(
            "thrive.public",
            f"GET {V1}/contents?omitTypes=video&perPage=100",
            check=every("results", lambda row: row["type"] != "video"),
        ),
    ),
    rule(
        "activities can be chosen by action and by time",
        "Thrive Learning, Activities",
        ask(
            "thrive.public",
            f"GET {V1}/activities?actions=liked,viewed",
            check=every("results", lambda row: row["type"] in ("liked", "viewed")),
        ),
        ask(
            "thrive.public",
            f"GET {V1}/activities?timestampFrom=2023-01-01%2000:00:00",
            check=every("results", lambda row: row["date"] > "2023"),
        ),
        ask("thrive.public", f"GET {V1}/activities?timestampFrom=2023-01-01T00:00:00", "400"),
    ),
    rule(
        "the sums of CPD need a period, and add the entries up",
        "Thrive Learning, CPD",
        ask("thrive.public", f"GET {V1}/cpdUserLogSummaries", "400"),
        Step(
            do=lambda world, known: known.update(
                someone=next(iter(world.thrive.learning.tables["cpd_entry"].values()))["userId"]
            )
        ),
        ask(
            "thrive.public",
            f"GET {V1}/cpdUserLogSummaries?entryDateFrom={LONG_AGO}&entryDateTo={FAR_OFF}&userIds=<someone>",
            "200 <someone>",
            check=count("results", 1),
        ),
    ),
    rule(
        "entries of CPD can be chosen by date",
        "Thrive Learning, CPD",
        ask(
            "thrive.public",
            f"GET {V1}/cpdEntries?entryDateFrom=2023-01-01",
            check=every("results", lambda row: row["entryDate"] > "2023"),
        ),
        ask("thrive.public", f"GET {V1}/cpdEntries?entryDateTo=2030-01-01%2000:00:00"),
    ),
]
