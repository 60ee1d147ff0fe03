"""What Adobe's pages of 2026 and its front end add: the audit job, channels, personalized paths, account fields."""

from __future__ import annotations

from .rules import DAY, after, ask, count, equals, every, resource, rule, without

API = "/primeapi/v2"
SEPTEMBER = "https://experienceleague.adobe.com/en/docs/learning-manager/using/api-changes/api-changes-sep-2026"
FRONT_END = "https://github.com/adobe/adobe-learning-manager-reference-site"
KIND = "generateConfigChangeAuditReport"
PAYLOAD = {
    "fromDate": "2026-09-15T00:00:00.000+05:30",
    "toDate": "2026-09-23T23:59:59.000+05:30",
    "settingTypes": ["Basics", "Integrations", "Advanced"],
}
POST = "boardId=801&postId=3301"


def audit(**changes: object) -> dict[str, object]:
    """Return the body that starts the report of changed settings."""
    return resource("job", {"jobType": KIND, "payload": {**PAYLOAD, **changes}})


ALM_CHANGES = [
    rule(
        "the audit of settings is a job whose status is a text",
        SEPTEMBER,
        ask(
            "alm.admin",
            f"POST {API}/jobs",
            "202",
            audit(),
            check=equals("data/attributes/status", "QUEUED"),
            keep={"job": "data/id"},
        ),
        ask("alm.admin", f"GET {API}/jobs/<job>", check=equals("data/attributes/status", "IN_PROGRESS")),
        after(3600),
        ask(
            "alm.admin",
            f"GET {API}/jobs/<job>",
            check=equals("data/attributes/status", "COMPLETED"),
            keep={"url": "data/attributes/result/downloadUrl"},
        ),
        ask("alm", "GET <url>", "200 settingType"),
    ),
    rule(
        "a job in progress has neither result nor date of completion",
        SEPTEMBER,
        ask("alm.admin", f"POST {API}/jobs", "202", audit(), keep={"job": "data/id"}),
        ask(
            "alm.admin",
            f"GET {API}/jobs/<job>",
            check=lambda body: [
                without(name)(body["data"]["attributes"]) for name in ("result", "dateCompleted", "error")
            ],
        ),
    ),
    rule(
        "another look gives another link once the first has expired",
        SEPTEMBER,
        ask("alm.admin", f"POST {API}/jobs", "202", audit(), keep={"job": "data/id"}),
        after(3600),
        ask("alm.admin", f"GET {API}/jobs/<job>", keep={"url": "data/attributes/result/downloadUrl"}),
        after(DAY + 1),
        ask("alm", "GET <url>", "403"),
        ask("alm.admin", f"GET {API}/jobs/<job>", keep={"again": "data/attributes/result/downloadUrl"}),
        ask("alm", "GET <again>", "200 settingType"),
    ),
    *(
        rule(
            f"the audit of settings refuses {what}",
            SEPTEMBER,
            ask("alm.admin", f"POST {API}/jobs", "400 Bad request. Check url, params and headers", audit(**changes)),
        )
        for what, changes in (
            ("an end before its start", {"toDate": "2026-09-14T00:00:00.000+05:30"}),
            ("no types of settings", {"settingTypes": []}),
            ("an unknown type of settings", {"settingTypes": ["Basics", "Unknown"]}),
            ("a date that is not ISO 8601", {"fromDate": "15 September 2026"}),
        )
    ),
    rule(
        "the message of a wrong order of dates is the page's",
        SEPTEMBER,
        ask(
            "alm.admin",
            f"POST {API}/jobs",
            "400",
            audit(toDate="2026-09-14T00:00:00.000+05:30"),
            check=lambda body: (
                body
                == {
                    "status": "BAD_REQUEST",
                    "title": "Bad request. Check url, params and headers",
                    "source": {"info": "toDate must be on or after fromDate"},
                }
            ),
        ),
    ),
    rule(
        "the audit of settings is for administrators",
        SEPTEMBER,
        ask("alm.learner", f"POST {API}/jobs", "403", audit()),
        ask("alm", f"POST {API}/jobs", "401 UNAUTHORIZED_ACCESS", audit()),
    ),
    rule(
        "an unknown and a malformed job id get one answer",
        SEPTEMBER,
        ask("alm.admin", f"GET {API}/jobs/999999", "400 OBJECT_DOESNT_EXIST"),
        ask("alm.admin", f"GET {API}/jobs/x", "400 OBJECT_DOESNT_EXIST"),
    ),
    rule(
        "repeated slashes are folded",
        FRONT_END,
        ask("alm.learner", f"GET {API}//user", "200 user"),
        ask("alm.learner", f"GET {API}//boards"),
    ),
    rule(
        "the active fields of an account have a name, values and whether several may be chosen",
        FRONT_END,
        ask(
            "alm.learner",
            f"GET {API}/account/fields",
            check=every("fields", lambda row: set(row) == {"name", "allowedValues", "isMultiValue"}),
        ),
    ),
    rule(
        "a board is reported without a body, or with one as posts are",
        FRONT_END,
        ask("alm.learner", f"GET {API}/boards", keep={"board": "data/0/id"}),
        ask("alm.learner", f"POST {API}/boards/<board>/reportAbuse"),
        ask("alm.learner", f"POST {API}/boards/<board>/reportAbuse", body={"data": {"id": "1", "type": "reportAbuse"}}),
    ),
    rule(
        "a personalized path is read, enrolled in and removed",
        FRONT_END,
        ask("alm.learner", f"GET {API}/personalizedPaths", keep={"path": "data/0/id"}),
        ask("alm.learner", f"GET {API}/personalizedPaths/<path>", check=equals("data/type", "personalizedPath")),
        ask("alm.learner", f"POST {API}/personalizedPaths/<path>/enrollment", "201 <path>"),
        ask("alm.learner", f"DELETE {API}/personalizedPaths/<path>", "204"),
        ask("alm.learner", f"GET {API}/personalizedPaths/<path>", "400 OBJECT_DOESNT_EXIST"),
    ),
    rule(
        "an unknown personalized path does not exist",
        "API changes in Sep 2026, earlier text",
        ask("alm.learner", f"GET {API}/personalizedPaths/personalizedPath:0", "400 OBJECT_DOESNT_EXIST"),
        ask("alm.learner", f"GET {API}/personalizedPaths/x", "400 OBJECT_DOESNT_EXIST"),
    ),
    rule(
        "a recording is liked once and by name",
        FRONT_END,
        ask("alm.learner", f"GET {API}/channels", keep={"channel": "data/0/id"}),
        ask("alm.learner", f"POST {API}/channels/<channel>/upvote?{POST}"),
        ask("alm.learner", f"POST {API}/channels/<channel>/upvote?{POST}"),
        ask(
            "alm.learner",
            f"GET {API}/channels/<channel>/postStats?{POST}",
            check=lambda body: (equals("meta/likeCount", 1)(body), equals("meta/isLiked", True)(body)),
        ),
        ask("alm.learner", f"GET {API}/channels/liked", check=equals("meta/likedPostIds", ["3301"])),
        ask("alm.learner", f"DELETE {API}/channels/<channel>/upvote?{POST}"),
        ask("alm.learner", f"GET {API}/channels/liked", check=equals("meta/likedPostIds", [])),
    ),
    rule(
        "each view of a recording counts",
        FRONT_END,
        ask("alm.learner", f"GET {API}/channels", keep={"channel": "data/0/id"}),
        ask("alm.learner", f"POST {API}/channels/<channel>/view?{POST}"),
        ask("alm.learner", f"POST {API}/channels/<channel>/view?{POST}"),
        ask("alm.learner", f"GET {API}/channels/<channel>/postStats?{POST}", check=equals("meta/viewCount", 2)),
        ask("alm.learner", f"GET {API}/channels/viewed", check=count("meta/viewedPosts", 2)),
        ask("alm.learner", f"POST {API}/channels/<channel>/view?boardId=801", "400"),
    ),
    rule(
        "the subscription of a channel is set and taken away",
        FRONT_END,
        ask("alm.learner", f"GET {API}/channels", keep={"channel": "data/0/id"}),
        ask("alm.learner", f"POST {API}/channels/<channel>/subscription"),
        ask("alm.learner", f"DELETE {API}/channels/<channel>/subscription"),
    ),
    rule(
        "comments on a recording are written as plain JSON",
        FRONT_END,
        ask("alm.learner", f"GET {API}/channels", keep={"channel": "data/0/id"}),
        ask(
            "alm.learner",
            f"POST {API}/channels/<channel>/comments?{POST}",
            body={"text": "Thanks!"},
            headers={"content-type": "application/json"},
        ),
        ask("alm.learner", f"GET {API}/channels/<channel>/comments?{POST}", "200 text"),
    ),
]
