"""What the pages of Adobe Learning Manager tell of its service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from syllabind_sandbox import Request, World

from .rules import DAY, Step, after, ask, count, equals, every, filled, resource, rule, without
from .rules_alm_changes import ALM_CHANGES

V2 = "/primeapi/v2"
MANUAL = "Adobe Learning Manager, Application developer manual"
LIMITS = "Adobe Learning Manager, API rate limits"
CHANGES = "Adobe Learning Manager, API changes"
OAUTH = {"client_id": "<almclient>", "client_secret": "<almsecret>"}
PERSON = resource("user", {"email": "new@acme.com", "name": "New", "userType": "INTERNAL"})
JOB = resource("job", {"jobType": "generateUsers", "description": "all", "payload": {}})
LEARNING = resource(
    "externalLearning", {"submissionUrl": "https://s3.example/a.pdf", "fields": [{"id": "title", "value": "Fair"}]}
)
GROUP = {"name": "Night shift", "data": [{"type": "user", "id": "3400480"}]}
COURSE = f"{V2}/learningObjects/course:16444"


def renewed(expect: str, **more: Any) -> Step:
    """The administrator's application asks for another access token."""
    body = {**OAUTH, "refresh_token": "<adminrefresh>"}
    return ask("alm", "POST /oauth/token/refresh", expect, body, form=True, **more)


def as_learner(expect: str, *, query: str = "", refresh: str = "<adminrefresh>", **more: Any) -> Step:
    """An application asks for a token of a learner."""
    url = f"POST /oauth/o/learnerToken?learner_email=foo@acme.com{query}"
    body = {**OAUTH, "refresh_token": refresh}
    return ask("alm", url, expect, body, headers={"content-type": "application/json"}, **more)


def csv_of(world: World, known: dict[str, str]) -> None:
    response = world.handle(Request(method="GET", url=known["file"]))
    assert response.status == 200, response
    known["csv"] = response.body.decode()


def job(kind: str, payload: Mapping[str, Any], *texts: str) -> tuple[Step, ...]:
    """A job from its start to its file, which has to hold some texts."""

    def check(world: World, known: dict[str, str]) -> None:
        csv_of(world, known)
        for text in texts:
            assert filled(text, known) in known["csv"], known["csv"][:500]

    return (
        ask(
            "alm.admin",
            f"POST {V2}/jobs",
            "200 Submitted",
            resource("job", {"jobType": kind, "payload": payload}),
            keep={"job": "data/id"},
        ),
        after(10),
        ask("alm.admin", f"GET {V2}/jobs/<job>", "200 Completed", keep={"file": "data/attributes/status/data/s3Url"}),
        Step(do=check),
    )


def full(world: World, known: dict[str, str]) -> None:
    """Fill an instance that has few seats."""
    account = world.alm.account
    instances, objects = account.tables["learningObjectInstance"], account.tables["learningObject"]
    key = next(
        key
        for key in instances
        if "seatLimit" in instances[key]["attributes"]
        and objects[key.partition("_")[0]]["attributes"]["enrollmentType"] == "Self Enroll"
    )
    for user in account.tables["user"]:
        if user != "3400482" and len(account.enrolled_users(key)) < instances[key]["attributes"]["seatLimit"]:
            account.enroll(user, key, "2024-09-01T08:00:00.000Z")
    account.unenroll("3400482", key)
    known |= {"instance": key, "lo": key.partition("_")[0], "seated": account.enrolled_users(key)[0]}


ALM = [
    *ALM_CHANGES,
    rule(
        "an access token lasts seven days",
        MANUAL,
        renewed("200 604800", keep={"token": "access_token"}),
        after(7 * DAY - 1),
        ask("alm.kept", f"GET {V2}/account"),
        after(1),
        ask("alm.kept", f"GET {V2}/account", "401"),
    ),
    rule(
        "refreshing early gives the same token",
        MANUAL,
        renewed("200", keep={"token": "access_token"}),
        after(7 * DAY - 1),
        renewed("200 <token>", check=equals("expires_in", 1)),
    ),
    rule(
        "refreshing late gives another token",
        MANUAL,
        renewed("200", keep={"old": "access_token"}),
        after(7 * DAY),
        renewed("200", keep={"token": "access_token"}),
        ask("alm.kept", f"GET {V2}/account"),
        Step(do=lambda _, known: known["old"] != known["token"]),
    ),
    rule("ids of person and account are texts", MANUAL, renewed('200 "user_id":"')),
    rule(
        "an administrator acts as a learner",
        MANUAL,
        as_learner("200 learner", keep={"token": "access_token"}),
        ask("alm.kept", f"GET {V2}/user", "200 7891011"),
    ),
    rule(
        "force makes another learner token, and its lack does not",
        MANUAL,
        as_learner("200", keep={"one": "access_token"}),
        as_learner("200 <one>", query="&force=false"),
        as_learner("200", query="&force=true", keep={"two": "access_token"}),
        Step(do=lambda _, known: known["one"] != known["two"]),
    ),
    rule(
        "impersonation needs the refresh token of an administrator",
        MANUAL,
        as_learner("200", keep={"refresh": "refresh_token"}),
        as_learner("401", refresh="<refresh>"),
    ),
    rule("impersonation needs special access", MANUAL, as_learner("401"), impersonation=False),
    rule(
        "no token is a 401, and too small a scope a 403",
        MANUAL,
        ask("alm", f"GET {V2}/users", "401"),
        ask("alm.learner", f"POST {V2}/users", "403", PERSON),
    ),
    rule(
        "another Accept is a 406",
        MANUAL,
        ask("alm.admin", f"GET {V2}/users", "406 Incorrect Accept header", headers={"accept": "application/json"}),
        ask("alm.admin", f"GET {V2}/users", headers={"accept": "application/vnd.api+json"}),
    ),
    rule(
        "an unknown include path is a 400",
        MANUAL,
        ask("alm.admin", f"GET {V2}/users?include=pets", "400"),
        ask("alm.admin", f"GET {V2}/learningObjects/course:1171899?include=instances.weather", "400"),
    ),
    rule(
        "an unknown id is a bad request",
        "Adobe Learning Manager, sample application",
        *(
            ask("alm.admin", f"GET {V2}/{path}", "400 OBJECT_DOESNT_EXIST")
            for path in (
                *("users/1", "users/1/enrollments", "badges/1", "skills/x", "jobs/1", "loResourceGrades/x"),
                *("learningObjects/course:1", "enrollments/course:1_2_3", "users/3400468/userSkills/3400490_1796_1"),
                "learningObjects/course:16444/instances/course:1171899_2067352",
            )
        ),
    ),
    rule(
        "errors tell a symbolic status and a title",
        CHANGES,
        ask("alm.admin", f"GET {V2}/users/1", '400 {"status":"BAD_REQUEST","title":'),
    ),
    rule(
        "a missing body is a Generic Error without any detail",
        "Adobe Learning Manager, Release notes",
        ask("alm.admin", f"POST {V2}/users", "400 Generic Error", headers={"content-type": "application/vnd.api+json"}),
    ),
    rule(
        "the token may come with the scheme oauth",
        "Adobe Learning Manager, Webhooks usage guide",
        Step(do=lambda world, known: known.update(token=world.issue_token("alm"))),
        ask("alm", f"GET {V2}/users", headers={"authorization": "oauth <token>"}),
        ask("alm", f"GET {V2}/users", "401", headers={"authorization": "x <token>"}),
    ),
    # Lists
    rule("pages hold ten by default", LIMITS, ask("alm.admin", f"GET {V2}/users", check=count("data", 10))),
    rule(
        "pages hold a hundred at most",
        LIMITS,
        ask("alm.admin", f"GET {V2}/users?page[limit]=100", check=count("data", 100)),
        ask("alm.admin", f"GET {V2}/users?page[limit]=101", "400"),
        people=150,
    ),
    rule(
        "pages with include hold ten at most",
        LIMITS,
        ask("alm.admin", f"GET {V2}/users?page[limit]=50&include=manager", check=count("data", 10)),
    ),
    rule(
        "next carries a cursor, even where none was sent",
        MANUAL,
        ask("alm.admin", f"GET {V2}/users?page[limit]=5", "200 page[cursor]"),
    ),
    rule(
        "offsets skip records",
        MANUAL,
        ask("alm.admin", f"GET {V2}/users?page[limit]=3", keep={"third": "data/2/id"}),
        ask(
            "alm.admin",
            f"GET {V2}/users?page[limit]=1&page[offset]=2",
            check=lambda body: body["data"][0]["id"],
            keep={"same": "data/0/id"},
        ),
        Step(do=lambda _, known: known["third"] == known["same"]),
    ),
    rule("a cursor of no record is refused", MANUAL, ask("alm.admin", f"GET {V2}/users?page[cursor]=12", "400")),
    rule(
        "offsets of users end at five hundred",
        "Adobe Learning Manager, API deprecations list",
        ask("alm.admin", f"GET {V2}/users?page[offset]=500"),
        ask("alm.admin", f"GET {V2}/users?page[offset]=501", "400"),
    ),
    rule(
        "learning objects tell their count",
        "Adobe Learning Manager, What's new",
        ask("alm.admin", f"GET {V2}/learningObjects", "200 meta"),
    ),
    rule(
        "included resources come only where asked for",
        MANUAL,
        ask("alm.admin", f"GET {V2}/users/3400480", check=without("included")),
        ask("alm.admin", f"GET {V2}/users/3400480?include=manager", "200 included"),
    ),
    rule(
        "sparse fields choose attributes",
        MANUAL,
        ask(
            "alm.admin",
            f"GET {V2}/skills/1796?fields[skill]=name",
            check=lambda body: list(body["data"]["attributes"]) == ["name"],
        ),
    ),
    rule(
        "calls are counted by role and method",
        LIMITS,
        *(ask("alm.admin", f"GET {V2}/account") for _ in range(3)),
        Step(
            do=lambda world, _: [
                world.handle(
                    Request(
                        method="GET",
                        url="https://learningmanager.adobe.com/primeapi/v2/account",
                        headers={"authorization": "Bearer " + world.issue_token("alm")},
                    )
                )
                for _ in range(97)
            ]
        ),
        ask("alm.admin", f"GET {V2}/account", "429 429 Too many requests"),
        ask("alm.learner", f"GET {V2}/account"),
        rate_limits=True,
    ),
    rule(
        "the endpoint for trying has a burst of two",
        LIMITS,
        ask("alm.learner", f"GET {V2}/dummy"),
        ask("alm.learner", f"GET {V2}/dummy"),
        ask("alm.learner", f"GET {V2}/dummy", "429"),
        after(24),
        ask("alm.learner", f"GET {V2}/dummy"),
        rate_limits=True,
    ),
    # Users
    rule(
        "a new user needs an address, a name and a type",
        MANUAL,
        *(
            ask(
                "alm.admin",
                f"POST {V2}/users",
                "400 Missing Param",
                resource("user", {key: value for key, value in PERSON["data"]["attributes"].items() if key != name}),
            )
            for name in ("email", "name", "userType")
        ),
    ),
    rule(
        "only internal users are created",
        MANUAL,
        ask(
            "alm.admin",
            f"POST {V2}/users",
            "400",
            resource("user", {**PERSON["data"]["attributes"], "userType": "EXTERNAL"}),
        ),
    ),
    rule(
        "a new user is an active learner whose unique id is the address",
        MANUAL,
        ask(
            "alm.admin",
            f"POST {V2}/users",
            "200",
            PERSON,
            check=lambda body: (
                (
                    body["data"]["attributes"]["roles"],
                    body["data"]["attributes"]["state"],
                    body["data"]["attributes"]["userUniqueId"],
                    body["data"]["attributes"]["userType"],
                )
                == (["Learner"], "ACTIVE", "new@acme.com", "Internal")
            ),
        ),
    ),
    rule(
        "an address is unique until its user is deleted",
        MANUAL,
        ask("alm.admin", f"POST {V2}/users", "200", PERSON, keep={"id": "data/id"}),
        ask("alm.admin", f"POST {V2}/users", "400", PERSON),
        ask("alm.admin", f"DELETE {V2}/users/<id>", "204"),
        ask("alm.admin", f"POST {V2}/users", "200", PERSON),
    ),
    rule(
        "a deleted user still answers",
        MANUAL,
        ask("alm.admin", f"DELETE {V2}/users/3400482", "204"),
        ask("alm.admin", f"GET {V2}/users/3400482", "200 DELETED"),
    ),
    rule(
        "a purged user is gone",
        CHANGES,
        ask("alm.admin", f"POST {V2}/users/3400482/purge", "20"),
        ask("alm.admin", f"GET {V2}/users/3400482", "400 OBJECT_DOESNT_EXIST"),
    ),
    rule(
        "a learner changes a few attributes of the own record",
        MANUAL,
        ask("alm.learner", f"PATCH {V2}/users/11257863", "200 Hello", resource("user", {"bio": "Hello"}, "11257863")),
        *(
            ask("alm.learner", f"PATCH {V2}/users/11257863", "403", resource("user", change, "11257863"))
            for change in ({"name": "X"}, {"roles": ["Admin"]})
        ),
        ask("alm.learner", f"PATCH {V2}/users/3400468", "403", resource("user", {"bio": "Hello"}, "3400468")),
    ),
    rule(
        "on large accounts a change shows later",
        MANUAL,
        ask("alm.admin", f"PATCH {V2}/users/3400480", "200 Liam", resource("user", {"name": "Renamed"}, "3400480")),
        ask("alm.admin", f"GET {V2}/users/3400480", "200 Liam"),
        after(30),
        ask("alm.admin", f"GET {V2}/users/3400480", "200 Renamed"),
        lag=30.0,
    ),
    rule(
        "who was just made may be unknown to enrollment",
        "Adobe Learning Manager, community",
        ask("alm.admin", f"POST {V2}/users", "200", PERSON, keep={"id": "data/id"}),
        ask(
            "alm.admin",
            f"POST {V2}/users/<id>/enrollments?loId=course:16444&loInstanceId=course:16444_31598",
            "400 OBJECT_DOESNT_EXIST",
        ),
        after(2),
        ask(
            "alm.admin",
            f"POST {V2}/users/<id>/enrollments?loId=course:16444&loInstanceId=course:16444_31598",
            "200 ENROLLED",
        ),
        lag=2.0,
    ),
    rule(
        "words to search for users have three letters at least",
        CHANGES,
        ask("alm.learner", f"GET {V2}/users/search?q=ad", "400"),
        ask("alm.learner", f"GET {V2}/users/search?q=ada", "200 Ada"),
    ),
    rule(
        "the leaderboard ranks by points",
        "Adobe Learning Manager, sample application",
        ask("alm.learner", f"GET {V2}/users?filter=gamificationAll", "200 rank"),
    ),
    rule(
        "a page around oneself in the leaderboard",
        "Adobe Learning Manager, sample application",
        ask("alm.learner", f"GET {V2}/users?filter=gamification&userId=11257863", "200 11257863"),
    ),
    rule(
        "points from elsewhere are added",
        "Adobe Learning Manager, community",
        ask(
            "alm.admin",
            f"GET {V2}/users/3400480",
            keep={},
            check=lambda body: body["data"]["attributes"]["pointsEarned"] is not None,
        ),
        Step(
            do=lambda world, known: known.update(
                points=str(world.alm.account.tables["user"]["3400480"]["attributes"]["pointsEarned"] + 50)
            )
        ),
        ask(
            "alm.admin",
            f"POST {V2}/users/externalGamificationPoint",
            "20",
            {"userId": "3400480", "eventTime": "2024-09-01T08:00:00.000Z", "points": 50, "source": "x"},
        ),
        ask("alm.admin", f"GET {V2}/users/3400480", '200 "pointsEarned":<points>'),
    ),
    rule(
        "fewer than a hundred thousand points come at once",
        "Adobe Learning Manager, community",
        ask(
            "alm.admin",
            f"POST {V2}/users/externalGamificationPoint",
            "400",
            {"userId": "3400480", "eventTime": "2024-09-01T08:00:00.000Z", "points": 100000, "source": "x"},
        ),
    ),
    # Notifications
    rule(
        "a user has notifications of what is learnt, newest first",
        CHANGES,
        ask(
            "alm.learner",
            f"GET {V2}/users/11257863/userNotifications",
            "200 course::",
            check=lambda body: (
                [each["attributes"]["dateCreated"] for each in body["data"]]
                == sorted((each["attributes"]["dateCreated"] for each in body["data"]), reverse=True)
            ),
        ),
    ),
    rule(
        "notifications are read or not",
        CHANGES,
        ask(
            "alm.learner",
            f"GET {V2}/users/11257863/userNotifications?read=false",
            keep={"note": "data/0/id", "other": "data/1/id"},
        ),
        ask("alm.learner", f"PUT {V2}/users/11257863/userNotificationsMarkRead", "20", ["<note>", "<other>"]),
        ask("alm.learner", f"GET {V2}/users/userNotifications/<note>", check=equals("data/attributes/read", True)),
        ask("alm.learner", f"GET {V2}/users/userNotifications/<other>", check=equals("data/attributes/read", True)),
    ),
    rule(
        "announcements can be distinguished",
        CHANGES,
        ask(
            "alm.learner",
            f"GET {V2}/users/11257863/userNotifications?announcementsOnly=true",
            check=every("data", lambda row: row["attributes"]["channel"].startswith("announcement")),
        ),
    ),
    # Groups
    rule(
        "a group needs a name and active users",
        CHANGES,
        ask("alm.admin", f"POST {V2}/userGroups", "400 USERGROUP_CREATE_NAME_REQUIRED", {**GROUP, "name": " "}),
        ask(
            "alm.admin",
            f"POST {V2}/userGroups",
            "400 USERGROUP_CREATE_USERS_NOT_IN_ACCOUNT",
            {"name": "A", "data": [{"type": "user", "id": "1"}]},
        ),
        ask(
            "alm.admin",
            f"POST {V2}/userGroups",
            "400 INVALID_USER_IDS",
            {"name": "A", "data": [{"type": "user", "id": "x"}]},
        ),
    ),
    rule(
        "a new group counts its members",
        CHANGES,
        ask(
            "alm.admin",
            f"POST {V2}/userGroups",
            "201",
            GROUP,
            check=lambda body: (
                (body["data"]["attributes"]["userCount"], body["data"]["attributes"]["readOnly"]) == (1, False)
            ),
        ),
    ),
    rule(
        "a group is renamed without its members",
        CHANGES,
        ask("alm.admin", f"POST {V2}/userGroups", "201", GROUP, keep={"id": "data/id"}),
        ask("alm.admin", f"PUT {V2}/userGroups/<id>", "200 Day", {"name": "Day"}),
        ask("alm.admin", f"PUT {V2}/userGroups/<id>", "400 USERGROUP_UPDATE_NAME_BLANK", {"name": " "}),
        ask(
            "alm.admin",
            f"PUT {V2}/userGroups/<id>",
            "400 USERGROUP_UPDATE_USERS_NOT_ALLOWED",
            {"name": "A", "data": []},
        ),
    ),
    rule(
        "null clears the description of a group",
        CHANGES,
        ask(
            "alm.admin",
            f"PUT {V2}/userGroups/76210",
            check=equals("data/attributes/description", ""),
            body={"name": "A", "description": None},
        ),
    ),
    rule(
        "a deleted group stays deleted, and says so",
        CHANGES,
        ask("alm.admin", f"DELETE {V2}/userGroups/76210", "204"),
        ask("alm.admin", f"GET {V2}/userGroups/76210", "200 Deleted"),
        ask("alm.admin", f"DELETE {V2}/userGroups/76210", "400 DELETED_USERGROUP"),
    ),
    rule(
        "groups that the account made are not changed",
        CHANGES,
        ask("alm.admin", f"DELETE {V2}/userGroups/76200", "400 READ_ONLY_USERGROUP"),
        ask("alm.admin", f"PUT {V2}/userGroups/76200", "400 READ_ONLY_USERGROUP", {"name": "A"}),
    ),
    rule(
        "groups can be chosen by state and by whether they are fixed",
        CHANGES,
        ask(
            "alm.admin",
            f"GET {V2}/userGroups?filter.readOnly=true",
            check=every("data", lambda row: row["attributes"]["readOnly"]),
        ),
        ask("alm.admin", f"GET {V2}/userGroups?filter.states=Deleted", check=count("data", 0)),
    ),
    rule(
        "members are changed later for twenty users at most",
        CHANGES,
        ask(
            "alm.admin",
            f"POST {V2}/async/userGroups/76210/users",
            "200 event_id",
            {"data": [{"type": "user", "id": "3400480"}]},
            headers={"content-type": "application/json"},
        ),
        ask(
            "alm.admin",
            f"POST {V2}/async/userGroups/76210/users",
            "400",
            {"data": [{"type": "user", "id": "3400480"}] * 21},
            headers={"content-type": "application/json"},
        ),
    ),
    # Learning
    rule(
        "a learner sees published learning objects, or own ones",
        MANUAL,
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects?page[limit]=100",
            check=every(
                "data", lambda row: row["attributes"]["state"] == "Published" or "enrollment" in row["relationships"]
            ),
        ),
    ),
    rule(
        "learning objects can be chosen by kind",
        MANUAL,
        ask(
            "alm.admin",
            f"GET {V2}/learningObjects?filter.loTypes=jobAid",
            check=every("data", lambda row: row["id"].startswith("jobAid")),
        ),
    ),
    rule(
        "the name of that filter may be written either way",
        MANUAL,
        ask(
            "alm.admin",
            f"GET {V2}/learningObjects?filter.lotypes=jobAid",
            check=every("data", lambda row: row["id"].startswith("jobAid")),
        ),
    ),
    rule(
        "long filters go into a body",
        CHANGES,
        ask(
            "alm.learner",
            f"POST {V2}/learningObjects/query",
            body={"filter.loTypes": ["jobAid"]},
            check=every("data", lambda row: row["id"].startswith("jobAid")),
        ),
    ),
    rule(
        "bookmarked learning objects can be chosen",
        CHANGES,
        ask("alm.learner", f"POST {COURSE}/bookmark", "201"),
        ask(
            "alm.learner", f"GET {V2}/learningObjects?filter.bookmarks=true", "200 course:16444", check=count("data", 1)
        ),
        ask("alm.learner", f"DELETE {COURSE}/bookmark"),
        ask("alm.learner", f"GET {V2}/learningObjects?filter.bookmarks=true", check=count("data", 0)),
    ),
    rule(
        "an interest is registered and withdrawn",
        CHANGES,
        ask("alm.learner", f"POST {COURSE}/interest", "20"),
        ask("alm.learner", f"GET {COURSE}/interest", check=equals("data/attributes/interested", True)),
        ask("alm.learner", f"DELETE {COURSE}/interest", "20"),
        ask("alm.learner", f"GET {COURSE}/interest", check=equals("data/attributes/interested", False)),
    ),
    rule(
        "a learner who is enrolled sees it in the metadata",
        CHANGES,
        ask("alm.learner", f"GET {COURSE}/enrollmentMeta", check=equals("data/attributes/enrolled", False)),
        ask("alm.learner", f"POST {V2}/enrollments?loId=course:16444&loInstanceId=course:16444_31598", "200 ENROLLED"),
        ask("alm.learner", f"GET {COURSE}/enrollmentMeta", check=equals("data/attributes/enrolled", True)),
    ),
    rule(
        "one may ask for the visibility of one to ten",
        CHANGES,
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects/isMemberOfVisibleCatalogs?ids=course:16444",
            '200 {"course:16444":true}',
        ),
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects/isMemberOfVisibleCatalogs?ids="
            + ",".join(f"course:{each}" for each in range(11)),
            "400",
        ),
        ask("alm.learner", f"GET {V2}/learningObjects/isMemberOfVisibleCatalogs?ids=16444", "400"),
    ),
    rule(
        "a recurring certification has a version in force, and errors of its own",
        CHANGES,
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects/certification:8800/applicableCertification",
            "200 certification:8801",
        ),
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects/certification:8801/applicableCertification",
            '400 {"meta":{"error"',
        ),
    ),
    rule(
        "who cannot get a seat waits, and moves up when one is free",
        "Adobe Learning Manager, sample application",
        Step(do=lambda world, known: full(world, known)),
        ask(
            "alm.admin",
            f"POST {V2}/users/3400482/enrollments?loId=<lo>&loInstanceId=<instance>",
            "200 WAITING",
            keep={"waiting": "data/id"},
        ),
        ask("alm.admin", f"DELETE {V2}/users/<seated>/enrollments/<instance>_<seated>", "20"),
        ask("alm.admin", f"GET {V2}/users/3400482/enrollments/<waiting>", "200 ENROLLED"),
        people=60,
    ),
    rule(
        "an administrator's enrollment is distinguished",
        "Adobe Learning Manager, Webhooks",
        ask(
            "alm.admin",
            f"POST {V2}/users/3400482/enrollments?loId=course:16444&loInstanceId=course:16444_31598",
            "200 ADMIN_ENROLL",
        ),
        ask(
            "alm.learner", f"POST {V2}/enrollments?loId=course:16444&loInstanceId=course:16444_31598", "200 SELF_ENROLL"
        ),
    ),
    rule(
        "only the last access of a user's enrollment is written",
        CHANGES,
        ask(
            "alm.admin",
            f"PATCH {V2}/users/3400480/enrollments/course:1171899_2067352_3400480",
            "200 2024-09-01T09:00:00.000Z",
            resource(
                "learningObjectInstanceEnrollment",
                {"lastAccessDate": "2024-09-01T09:00:00.000Z", "score": 99},
                "course:1171899_2067352_3400480",
            ),
            check=lambda body: body["data"]["attributes"]["score"] != 99,
        ),
    ),
    rule(
        "a grade from elsewhere completes module and course",
        CHANGES,
        ask(
            "alm.admin", f"POST {V2}/users/3400468/enrollments?loId=course:15067&loInstanceId=course:15067_30122", "200"
        ),
        ask(
            "alm.admin",
            f"POST {V2}/users/3400468/userModuleGrade",
            "200",
            {
                "data": {
                    "type": "userModuleGrade",
                    "attributes": {"completed": True, "success": True, "score": 8},
                    "relationships": {
                        "module": {"data": [{"id": "41715", "type": "courseModule"}]},
                        "course": {"data": [{"id": "15067", "type": "course"}]},
                    },
                }
            },
        ),
        ask(
            "alm.admin",
            f"GET {V2}/loResourceGrades/course:15067_30122_41715_1_3400468",
            check=equals("data/attributes/progressPercent", 100),
        ),
        ask("alm.admin", f"GET {V2}/users/3400468/enrollments/course:15067_30122_3400468", "200 COMPLETED"),
    ),
    rule(
        "the parts of L1 feedback: asked for, mandatory, its own learner",
        MANUAL,
        ask(
            "alm.learner",
            f"GET {V2}/learningObjects/course:7454218/instances/course:7454218_10333537/l1Feedback",
            "200 scaleTen",
        ),
        ask(
            "alm.learner",
            f"POST {V2}/enrollments/course:7454218_10333537_11257863/l1Feedback",
            "400",
            {
                "data": {
                    "type": "feedback",
                    "id": "course:7454218_10333537_11257863",
                    "attributes": {"questions": [], "score": 0},
                }
            },
        ),
    ),
    rule(
        "data lists need exactly one selector",
        CHANGES,
        ask("alm.learner", f"GET {V2}/data", "400"),
        ask("alm.learner", f"GET {V2}/data?filter.skillName=true", "200 Python"),
        ask("alm.learner", f"GET {V2}/data?filter.skillName=true&filter.tagName=true", "400"),
    ),
    rule(
        "unacceptable words are refused",
        "Adobe Learning Manager, What's new",
        ask("alm.learner", f"GET {V2}/posts", keep={"post": "data/0/id"}),
        ask(
            "alm.learner",
            f"PATCH {V2}/posts/<post>",
            "403 BAD_WORD_FOUND",
            resource("post", {"text": "a damn shame", "state": "ACTIVE", "postingType": "DEFAULT"}, "<post>"),
        ),
        ask(
            "alm.learner",
            f"POST {V2}/posts/<post>/comments",
            "403 BAD_WORD_FOUND",
            resource("comment", {"text": "a damn shame", "state": "ACTIVE"}),
        ),
    ),
    rule(
        "a vote counts once, and can be taken back",
        "Adobe Learning Manager, sample application",
        ask("alm.learner", f"GET {V2}/posts", keep={"post": "data/0/id"}),
        Step(
            do=lambda world, known: known.update(
                votes=str(next(iter(world.alm.store.table("post").values()))["attributes"].get("upVote", 0) + 1)
            )
        ),
        ask("alm.learner", f"POST {V2}/posts/<post>/vote?action=UP", "20"),
        ask("alm.learner", f"POST {V2}/posts/<post>/vote?action=UP", "20"),
        ask("alm.learner", f"GET {V2}/posts/<post>", '200 "upVote":<votes>'),
        ask("alm.learner", f"DELETE {V2}/posts/<post>/vote?action=UP", "20"),
        ask(
            "alm.learner",
            f"GET {V2}/posts/<post>",
            check=lambda body: without("myVoteStatus")(body["data"]["attributes"]),
        ),
    ),
    rule(
        "an external learning waits for its review, and is replaced whole",
        CHANGES,
        ask("alm.learner", f"POST {V2}/externalLearnings", "201 PENDING", LEARNING, keep={"id": "data/id"}),
        ask(
            "alm.learner",
            f"PUT {V2}/externalLearnings/<id>",
            "200",
            resource("externalLearning", {"fields": []}),
            check=lambda body: without("title")(body["data"]["attributes"]),
        ),
    ),
    rule(
        "a reviewed external learning is not replaced",
        CHANGES,
        ask("alm.learner", f"POST {V2}/externalLearnings", "201", LEARNING, keep={"id": "data/id"}),
        Step(do=lambda world, known: world.alm.review_external_learning(known["id"], "APPROVED")),
        ask("alm.learner", f"PUT {V2}/externalLearnings/<id>", "409", LEARNING),
    ),
    rule(
        "external learnings: last changed first, offsets to five thousand, any case of status",
        CHANGES,
        ask("alm.learner", f"POST {V2}/externalLearnings", "201", LEARNING),
        after(5),
        ask("alm.learner", f"POST {V2}/externalLearnings", "201", LEARNING, keep={"late": "data/id"}),
        ask(
            "alm.learner",
            f"GET {V2}/externalLearnings?ls_qp_status=pending",
            check=count("data", 2),
            keep={"first": "data/0/id"},
        ),
        Step(do=lambda _, known: known["first"] == known["late"]),
        ask("alm.learner", f"GET {V2}/externalLearnings?page[offset]=5001", "400"),
    ),
    rule(
        "one run of the migration at a time",
        "Adobe Learning Manager, Migration manual",
        ask("alm.admin", f"GET {V2}/bulkimport/cansync", "200 BULKIMPORT_CAN_SYNC_NOW"),
        ask(
            "alm.admin",
            f"POST {V2}/bulkimport/startrun",
            "200 BULKIMPORT_RUN_INITIATED_SUCCESSFULLY",
            keep={"run": "source/migrationInfo/sprintRunId"},
        ),
        ask("alm.admin", f"GET {V2}/bulkimport/cansync", "400 BULKIMPORT_ERROR_CANNOT_SYNC"),
        ask("alm.admin", f"POST {V2}/bulkimport/startrun", "400 BULKIMPORT_ERROR_CANNOT_INITATE_RUN"),
        after(10),
        ask("alm.admin", f"GET {V2}/bulkimport/cansync", "200 BULKIMPORT_CAN_SYNC_NOW"),
        ask(
            "alm.admin",
            f"GET {V2}/bulkimport/runStatus?migrationProjectId=101&sprintId=201&sprintRunId=<run>",
            "200 endTime",
        ),
    ),
    # Jobs
    rule(
        "a job is submitted, then completed, and its file needs no token",
        MANUAL,
        *job("generateUsers", {}, "internalUserID,userEmail,customerDefinedUniqueUserId,name,managerEmail"),
    ),
    rule(
        "a report may hold active users only",
        CHANGES,
        *job("generateUsers", {"fetchActiveUsers": True}, ",ACTIVE,"),
        Step(do=lambda _, known: "SUSPENDED" not in known["csv"]),
    ),
    rule(
        "reports are for administrators",
        "Adobe Learning Manager, sample application",
        ask("alm.learner", f"POST {V2}/jobs", "403", JOB),
    ),
    rule(
        "an incremental report needs a window",
        "Adobe Learning Manager, Incremental user report",
        ask(
            "alm.admin",
            f"POST {V2}/jobs",
            "400 fromDate",
            resource("job", {"jobType": "generateUserIncrementalReport", "payload": {}}),
        ),
    ),
    rule(
        "an incremental report holds who was changed in the window",
        "Adobe Learning Manager, Incremental user report",
        ask("alm.admin", f"PATCH {V2}/users/3400480", "200", resource("user", {"name": "Renamed"}, "3400480")),
        *job(
            "generateUserIncrementalReport",
            {"fromDate": "2024-09-02T00:00:00.000Z", "toDate": "2024-09-03T00:00:00.000Z"},
            "Renamed",
        ),
        Step(do=lambda _, known: len(known["csv"].splitlines()) == 2),
    ),
    rule(
        "a full export needs no window",
        "Adobe Learning Manager, Incremental user report",
        *job("generateUserIncrementalReport", {"fullExport": True}, "3400480"),
    ),
    rule(
        "the next chunk comes after the last user",
        "Adobe Learning Manager, Incremental user report",
        *job("generateUserIncrementalReport", {"fullExport": True, "fromUserId": "3400480"}, "3400482"),
        Step(do=lambda _, known: "\n3400480," not in known["csv"]),
    ),
    rule(
        "the training report has the columns Skills and Tags",
        "Adobe Learning Manager, What's new",
        *job("generateTrainingReport", {"courseId": "course:16444"}, "Skills,Tags", "Python"),
    ),
    rule("the report of groups holds the groups", CHANGES, *job("generateUserGroupReport", {}, "All Users")),
    rule(
        "logins are kept for five quarters, older ones in archives",
        CHANGES,
        ask(
            "alm.admin",
            f"POST {V2}/jobs",
            "200",
            resource(
                "job",
                {"jobType": "generateLoginAccessReport", "payload": {"fromDate": "2022-01-01", "toDate": "2022-02-01"}},
            ),
            keep={"job": "data/id"},
        ),
        after(10),
        ask("alm.admin", f"GET {V2}/jobs/<job>", "200 Failed"),
        *job("generateLoginAccessReport", {"archive": {"quarter": "4", "year": "2021"}}, "lastLoginDate"),
    ),
    rule(
        "a job of an unknown type is refused",
        MANUAL,
        ask("alm.admin", f"POST {V2}/jobs", "400 jobType", resource("job", {"jobType": "makeCoffee", "payload": {}})),
    ),
    rule(
        "a badge's file is a PDF",
        MANUAL,
        ask(
            "alm.admin",
            f"POST {V2}/jobs",
            "200",
            resource(
                "job", {"jobType": "generateUserBadge", "payload": {"userBadgeId": "3400476_759_COMPETENCY_1796_1"}}
            ),
            keep={"job": "data/id"},
        ),
        after(10),
        ask("alm.admin", f"GET {V2}/jobs/<job>", keep={"file": "data/attributes/status/data/s3Url"}),
        ask("alm", "GET <file>", "200 %PDF"),
    ),
    rule(
        "a file refuses a token beside its signature",
        MANUAL,
        *job("generateUsers", {}),
        ask("alm.admin", "GET <file>", "400 InvalidArgument"),
    ),
    rule(
        "a file's address lasts seven days",
        MANUAL,
        *job("generateUsers", {}),
        after(7 * DAY + 1),
        ask("alm", "GET <file>", "403 expired"),
    ),
    rule(
        "jobs that are listed are the own ones",
        "Adobe Learning Manager, sample application",
        *job("generateUsers", {}),
        ask("alm.admin", f"GET {V2}/jobs", "200 <job>", check=count("data", 1)),
    ),
]
