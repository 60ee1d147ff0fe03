"""What Edlink's pages tell of its service."""

from __future__ import annotations

from urllib.parse import parse_qs, quote, urlsplit

from syllabind_sandbox import World

from .rules import DAY, Step, after, ask, count, equals, every, filled, rule, warned, without
from .rules_edlink_graph import GRAPH_RULES

MY, GRAPH = "/api/v2/my", "/api/v2/graph"
WORK = f"{MY}/classes/<class>"
ESSAY = {"title": "Essay", "description": "x", "due_date": "2024-10-09T08:00:00Z", "grading_type": "points"}
BOARD = "/api/v1/teams/<team>/onboardings"
LOGIN = "/sso/login?client_id=<app>&response_type=code&state=s1&redirect_uri="
REFRESH = {
    "client_id": "<app>",
    "client_secret": "<secret>",
    "grant_type": "refresh_token",
    "refresh_token": "<refresh>",
}


def signed_in(who: str) -> tuple[Step, ...]:
    """Signing in at Edlink, up to the tokens."""

    def walk(world: World, known: dict[str, str]) -> None:
        redirect = "http://127.0.0.1/callback"
        url = f"https://ed.link{filled(LOGIN, known)}{quote(redirect, safe='')}"
        known["code"] = parse_qs(urlsplit(world.sign_in(url)).query)["code"][0]
        known["redirect"] = redirect

    exchange = {
        "client_id": "<app>", "client_secret": "<secret>", "grant_type": "authorization_code",
        "code": "<code>", "redirect_uri": "<redirect>",
    }  # fmt: skip
    kept = {"token": "$data/access_token", "refresh": "$data/refresh_token"}
    return (Step(do=walk), ask("edlink", "POST /api/authentication/token", "200", exchange, keep=kept))


def record(world: World, _: dict[str, str]) -> None:
    person = world.edlink.district.tables["person"][world.edlink.district.ids["person"][3]]
    world.edlink.put_record("person", {**person, "first_name": "Changed"})


def launched(world: World) -> None:
    query = parse_qs(urlsplit(world.edlink.launch()).query)
    assert set(query) == {"code"}


EDLINK_AUTH = "Edlink, Authorization"
ERRORS = "Edlink, Errors & Warnings"
PAGES = "Edlink, Paginated Requests"
FILTERING = "Edlink, Filtering"
ASSIGNMENTS = "Edlink, Assignments"
SUBMISSIONS = "Edlink, Submissions"
ONBOARDING = "Edlink, Custom Onboarding Flows"
EVENTS = "Edlink, Events"
EDLINK = [
    # Who may call what
    rule(
        "a person's token lasts 3600 seconds",
        EDLINK_AUTH,
        *signed_in("user"),
        ask("edlink.kept", f"GET {MY}/profile"),
        after(3599),
        ask("edlink.kept", f"GET {MY}/profile"),
        after(1),
        ask("edlink.kept", f"GET {MY}/profile", "401 EXPIRED_TOKEN"),
    ),
    rule(
        "refreshing gives the same refresh token",
        EDLINK_AUTH,
        *signed_in("user"),
        ask("edlink", "POST /api/authentication/token", "200 <refresh>", REFRESH, keep={"new": "$data/access_token"}),
        Step(do=lambda _, known: known["new"] != known["token"]),
    ),
    rule(
        "a refresh token does not expire",
        EDLINK_AUTH,
        *signed_in("user"),
        after(900 * DAY),
        ask("edlink", "POST /api/authentication/token", "200 <refresh>", REFRESH),
    ),
    rule(
        "a token lasts 3600 seconds by its own word",
        EDLINK_AUTH,
        *signed_in("user"),
        ask("edlink", "POST /api/authentication/token", check=equals("$data/expires_in", 3600), body=REFRESH),
    ),
    rule(
        "the type of the token is Bearer",
        "Edlink examples, SSO",
        *signed_in("user"),
        ask("edlink", "POST /api/authentication/token", check=equals("$data/token_type", "Bearer"), body=REFRESH),
    ),
    rule(
        "a wrong secret gets no token",
        EDLINK_AUTH,
        *signed_in("user"),
        ask("edlink", "POST /api/authentication/token", "401 INVALID_TOKEN", {**REFRESH, "client_secret": "x"}),
    ),
    rule(
        "a person's token is not for the Graph API",
        ERRORS,
        ask("edlink.user", f"GET {GRAPH}/people", "401 INVALID_TOKEN"),
    ),
    rule(
        "tokens of integrations, teams and applications are not for a person's own data",
        ERRORS,
        *(ask(f"edlink.{kind}", f"GET {MY}/profile", "401 INVALID_TOKEN") for kind in ("graph", "team", "app")),
    ),
    rule("no token is an invalid token", ERRORS, ask("edlink", f"GET {MY}/profile", "401 INVALID_TOKEN")),
    rule(
        "an integration's token does not expire",
        EDLINK_AUTH,
        after(900 * DAY),
        ask("edlink.graph", f"GET {GRAPH}/schools"),
    ),
    rule("the application's secret opens its integrations", EDLINK_AUTH, ask("edlink.app", "GET /api/v1/integrations")),
    rule(
        "a service account does not open an application's integrations",
        EDLINK_AUTH,
        ask("edlink.team", "GET /api/v1/integrations", "401 INVALID_TOKEN"),
    ),
    rule(
        "providers and permissions need no token",
        "Edlink, Providers",
        ask("edlink", "GET /api/v1/providers"),
        ask("edlink", "GET /api/v1/permissions"),
    ),
    rule(
        "tokens work while the integration is paused",
        EDLINK_AUTH,
        Step(do=lambda world, _: world.edlink.set_integration_state("paused")),
        ask("edlink.graph", f"GET {GRAPH}/schools"),
        ask("edlink.user", f"GET {MY}/profile"),
    ),
    rule(
        "tokens rest while the integration is disabled",
        EDLINK_AUTH,
        Step(do=lambda world, _: world.edlink.set_integration_state("disabled")),
        ask("edlink.graph", f"GET {GRAPH}/schools", "400 INVALID_INTEGRATION_STATE"),
        ask("edlink.user", f"GET {MY}/profile", "400 INVALID_INTEGRATION_STATE"),
        Step(do=lambda world, _: world.edlink.set_integration_state("active")),
        ask("edlink.graph", f"GET {GRAPH}/schools"),
    ),
    rule(
        "a person who is not shared any more gets an error that says so",
        ERRORS,
        Step(do=lambda world, _: world.edlink.unshared_people.add(world.edlink.district.teacher)),
        ask("edlink.user", f"GET {MY}/profile", "400 UNSHARED_TOKEN"),
    ),
    rule(
        "a lapsed sign-in at the school's system ends coursework and not rosters",
        ERRORS,
        Step(do=lambda world, _: world.edlink.expired_sign_ins.add(world.edlink.district.teacher)),
        ask("edlink.user", f"GET {WORK}/assignments", "401 INVALID_PROVIDER_TOKEN"),
        ask("edlink.user", f"GET {MY}/classes"),
    ),
    rule(
        "a redirect URI must be registered to the letter",
        "Edlink, Login",
        ask("edlink", f"GET {LOGIN}http%3A%2F%2F127.0.0.1%2Fcallback"),
        ask("edlink", f"GET {LOGIN}http%3A%2F%2F127.0.0.1%2Fcallback%2F", "400 INVALID_REDIRECT_URI"),
    ),
    rule(
        "one may go straight to a known provider, and to no other",
        "Edlink, Login",
        ask(
            "edlink",
            "GET /api/v1/authentication/provider/clever?client_id=<app>&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback",
            "302",
        ),
        ask(
            "edlink",
            "GET /api/v1/authentication/provider/none?client_id=<app>&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback",
            "400 UNKNOWN_PROVIDER",
        ),
    ),
    rule(
        "one may go straight to a known district",
        "Edlink, Login",
        ask(
            "edlink",
            "GET /api/v1/authentication/integrations/<integration>?client_id=<app>"
            "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback",
            "302",
        ),
    ),
    rule(
        "a launch brings a code without state to the first redirect URI",
        "Edlink, Launches",
        Step(do=lambda world, _: launched(world)),
    ),
    *GRAPH_RULES,
    # Shape
    rule(
        "every answer has the id of its request",
        ERRORS,
        ask("edlink.user", f"GET {MY}/profile", keep={"one": "$request"}),
        ask("edlink.user", f"GET {MY}/profile", keep={"two": "$request"}),
        ask("edlink.user", f"GET {MY}/classes/<unknown>", "404", keep={"three": "$request"}),
        Step(do=lambda _, known: len({known["one"], known["two"], known["three"]}) == 3),
    ),
    rule(
        "what a person may not see does not exist",
        "Edlink, User Data API introduction",
        ask("edlink.user", f"GET {MY}/classes/<foreign>", "404 NOT_FOUND"),
        *(
            ask("edlink.user", f"GET {MY}/classes/<foreign>/{each}", "404 NOT_FOUND")
            for each in (
                "assignments",
                "categories",
                "enrollments",
                "modules",
                "people",
                "sections",
                "students",
                "teachers",
            )
        ),
    ),
    rule(
        "ids are UUIDs",
        ERRORS,
        ask("edlink.graph", f"GET {GRAPH}/people/7", "400 INVALID_UUID"),
        ask("edlink.user", f"GET {MY}/classes/42", "400 INVALID_UUID"),
    ),
    rule(
        "a person has exactly one district",
        "Edlink, Districts",
        ask("edlink.user", f"GET {MY}/districts", check=count("$data", 1)),
    ),
    rule(
        "an integration has exactly one district",
        "Edlink, Districts",
        ask("edlink.graph", f"GET {GRAPH}/districts", check=count("$data", 1)),
    ),
    rule(
        "own relations are those where one is observer or target",
        "Edlink, Agents",
        ask("edlink.user", f"GET {MY}/agents?$expand=observer,target", "200 first_name", check=count("$data", 1)),
    ),
    rule(
        "the integration of a token is one of the application's",
        "Edlink, Integrations",
        ask("edlink.user", f"GET {MY}/integration", keep={"mine": "$data/id"}),
        ask("edlink.app", "GET /api/v1/integrations/<mine>", "200 access_token"),
    ),
    rule(
        "a person's token sees no secrets of the integration",
        "Edlink, Integrations",
        ask("edlink.user", f"GET {MY}/integration", check=lambda body: without("access_token")(body["$data"])),
    ),
    rule(
        "the source behind a token has its provider with it",
        "Edlink, Sources",
        ask("edlink.user", f"GET {MY}/source", keep={"provider": "$data/provider/id"}),
        ask("edlink", "GET /api/v1/providers/<provider>"),
    ),
    rule(
        "the permissions of an integration are listed permissions",
        "Edlink, Permissions",
        ask("edlink.user", f"GET {MY}/integration", keep={"permission": "$data/permissions/0"}),
        ask("edlink", "GET /api/v1/permissions/<permission>"),
    ),
    # Lists
    rule(
        "the last page has no next",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/schools?$first=3", check=without("$next")),
        ask("edlink.graph", f"GET {GRAPH}/schools?$first=2", "200 $next"),
    ),
    rule(
        "pages of rosters hold 1 to 10000",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=10000"),
        ask("edlink.graph", f"GET {GRAPH}/people?$first=10001", "400 INVALID_PAGE_SIZE"),
        *(
            ask("edlink.graph", f"GET {GRAPH}/people?{size}", "400 INVALID_PAGE_SIZE")
            for size in ("$first=0", "$first=ten", "$last=-1")
        ),
    ),
    rule(
        "a cursor dies after two hours",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=5", keep={"next": "$next"}),
        after(7199),
        ask("edlink.graph", "GET <next>"),
        after(1),
        ask("edlink.graph", "GET <next>", "400 INVALID_CURSOR"),
    ),
    rule(
        "a cursor keeps the size of the page",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=5", keep={"next": "$next"}),
        ask("edlink.graph", "GET <next>", check=count("$data", 5)),
    ),
    rule(
        "parameters beside a cursor are ignored with a warning",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=5", keep={"next": "$next"}),
        ask(
            "edlink.graph",
            "GET <next>&$first=2",
            check=lambda body: (count("$data", 5)(body), warned("PAGING_IGNORED")(body)),
        ),
    ),
    rule(
        "an invented cursor is invalid",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$cursor=x", "400 INVALID_CURSOR"),
    ),
    rule(
        "$after goes on behind a record",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=2", keep={"one": "$data/0/id", "two": "$data/1/id"}),
        ask("edlink.graph", f"GET {GRAPH}/people?$first=1&$after=<one>", "200 <two>"),
    ),
    rule(
        "$before ends in front of a record",
        PAGES,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=2", keep={"two": "$data/1/id"}),
        ask("edlink.graph", f"GET {GRAPH}/people?$before=<two>", check=count("$data", 1)),
    ),
    rule(
        "all conditions of a filter must hold",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/classes?$filter={{"state":[{{"operator":"equals","value":"active"}}],'
            '"name":[{"operator":"is known"}]}',
            check=every("$data", lambda row: row["state"] == "active" and row["name"] is not None),
        ),
    ),
    rule(
        "`contains` does not look at letter case",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/schools?$filter={{"name":[{{"operator":"contains","value":"CEDAR"}}]}}',
            check=count("$data", 1),
        ),
    ),
    rule(
        "`equals` does look at letter case",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/classes?$filter={{"state":[{{"operator":"equals","value":"ACTIVE"}}]}}',
            check=count("$data", 0),
        ),
    ),
    rule(
        "`in` takes a list with commas",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/classes?$filter={{"state":[{{"operator":"in","value":"archived,completed"}}]}}',
            check=every("$data", lambda row: row["state"] in ("archived", "completed")),
        ),
    ),
    rule(
        "a role can be filtered as unknown",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/enrollments?$filter={{"role":[{{"operator":"is unknown"}}]}}',
            check=count("$data", 0),
        ),
    ),
    rule(
        "an email can be searched and not listed",
        FILTERING,
        ask("edlink.graph", f'GET {GRAPH}/people?$filter={{"email":[{{"operator":"contains","value":"family"}}]}}'),
        ask("edlink.graph", f'GET {GRAPH}/people?$filter={{"email":[{{"operator":"in","value":"a"}}]}}', "400"),
    ),
    rule(
        "what is not listed as filterable is not",
        FILTERING,
        ask("edlink.graph", f'GET {GRAPH}/people?$filter={{"phone":[{{"operator":"equals","value":"1"}}]}}', "400"),
    ),
    rule(
        "dates are compared as moments",
        FILTERING,
        ask(
            "edlink.graph",
            f'GET {GRAPH}/sessions?$filter={{"start_date":[{{"operator":"gte","value":"2025-01-05T22:00:00-02:00"}}]}}',
            check=count("$data", 1),
        ),
    ),
    rule(
        "a relation is expanded under its name without the id",
        "Edlink, Expanding Results",
        ask(
            "edlink.graph",
            f"GET {GRAPH}/people?$expand=schools&$first=1",
            check=lambda body: body["$data"][0]["schools"][0]["name"],
        ),
    ),
    rule(
        "an unknown relation is a warning",
        "Edlink, Expanding Results",
        ask("edlink.graph", f"GET {GRAPH}/people?$expand=pets&$first=1", check=warned("INVALID_EXPANSION")),
    ),
    rule(
        "fields are limited to those that are named",
        "Edlink, Limiting Fields",
        ask(
            "edlink.graph",
            f"GET {GRAPH}/people?$fields=id&$first=1",
            check=lambda body: list(body["$data"][0]) == ["id"],
        ),
        ask(
            "edlink.graph",
            f"GET {GRAPH}/people?$fields=first_name&$first=1",
            check=lambda body: list(body["$data"][0]) == ["first_name"],
        ),
    ),
    rule(
        "an unknown field is a warning",
        "Edlink, Limiting Fields",
        ask("edlink.graph", f"GET {GRAPH}/people?$fields=id,pets&$first=1", check=warned("INVALID_FIELD_REQUESTED")),
    ),
    rule(
        "a district's administrators have the district's role",
        "Edlink, Districts",
        ask("edlink.graph", f"GET {GRAPH}/districts", keep={"district": "$data/0/id"}),
        ask(
            "edlink.graph",
            f"GET {GRAPH}/districts/<district>/administrators",
            check=every("$data", lambda row: row["roles"] == ["district-administrator"]),
        ),
        people=300,
    ),
    # Coursework
    rule(
        "only the staff of a class makes assignments",
        ASSIGNMENTS,
        ask("edlink.student", f"POST {WORK}/assignments", "403 NO_PERMISSION", ESSAY),
        ask("edlink.user", f"POST {WORK}/assignments", "200 Essay", ESSAY),
    ),
    rule(
        "only the staff changes or deletes assignments",
        ASSIGNMENTS,
        ask("edlink.student", f"PATCH {WORK}/assignments/<assignment>", "403 NO_PERMISSION", {"title": "x"}),
        ask("edlink.student", f"DELETE {WORK}/assignments/<assignment>", "403 NO_PERMISSION"),
    ),
    rule(
        "only the staff keeps categories",
        "Edlink, Categories",
        ask("edlink.student", f"POST {WORK}/categories", "403 NO_PERMISSION", {"title": "x"}),
        ask("edlink.student", f"PATCH {WORK}/categories/<category>", "403 NO_PERMISSION", {"title": "x"}),
        ask("edlink.student", f"DELETE {WORK}/categories/<category>", "403 NO_PERMISSION"),
    ),
    rule(
        "the Graph API checks no permission",
        ASSIGNMENTS,
        ask("edlink.graph", f"POST {GRAPH}/classes/<foreign>/assignments", "200 Essay", ESSAY),
    ),
    rule(
        "a required member must be there",
        ERRORS,
        *(
            ask(
                "edlink.user",
                f"POST {WORK}/assignments",
                "400 MISSING_REQUIRED_FIELD",
                {key: value for key, value in ESSAY.items() if key != name},
            )
            for name in ESSAY
        ),
    ),
    rule(
        "an unknown member is dropped with a warning",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            check=warned("FOUND_UNEXPECTED_FIELD"),
            body={**ESSAY, "colour": "red"},
        ),
    ),
    rule(
        "a state that is not sent is filled in, with a warning",
        ASSIGNMENTS,
        ask("edlink.user", f"POST {WORK}/assignments", check=warned("AUTOFILLED_DEFAULT"), body=ESSAY),
    ),
    rule(
        "points must be more than nought",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            "400 ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS",
            {**ESSAY, "points_possible": 0},
        ),
    ),
    rule(
        "a type of submission must be a known one",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            "400 INVALID_SUBMISSION_TYPE",
            {**ESSAY, "submission_types": ["song"]},
        ),
    ),
    rule(
        "grading by rubric needs a rubric",
        ASSIGNMENTS,
        ask("edlink.user", f"POST {WORK}/assignments", "400 rubric_id", {**ESSAY, "grading_type": "rubric"}),
    ),
    rule(
        "individuals must be named",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            "400 INVALID_ASSIGNEES",
            {**ESSAY, "assignee_mode": "individuals"},
        ),
    ),
    rule(
        "individuals must be in the class",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            "400 INVALID_ASSIGNEES",
            {**ESSAY, "assignee_mode": "individuals", "assignee_ids": ["<unknown>"]},
        ),
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            "200 <student>",
            {**ESSAY, "assignee_mode": "individuals", "assignee_ids": ["<student>"]},
        ),
    ),
    rule(
        "assignees of everybody are ignored with a warning",
        ERRORS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            check=warned("ASSIGNEES_IGNORED"),
            body={**ESSAY, "assignee_mode": "all", "assignee_ids": ["<student>"]},
        ),
    ),
    rule(
        "an assignment that is for some gives the others no submission",
        ASSIGNMENTS,
        ask(
            "edlink.user",
            f"POST {WORK}/assignments",
            body={**ESSAY, "assignee_mode": "individuals", "assignee_ids": ["<student>"]},
            keep={"new": "$data/id"},
        ),
        ask("edlink.user", f"GET {WORK}/assignments/<new>/submissions", check=count("$data", 1)),
    ),
    rule(
        "$properties says which members count",
        "Edlink, Patch Requests",
        ask(
            "edlink.user",
            f"PATCH {WORK}/assignments/<assignment>?$properties=title",
            "200 New",
            {"title": "New", "description": "Unheard"},
            check=lambda body: body["$data"]["description"] != "Unheard",
        ),
    ),
    rule(
        "an unknown property is a warning",
        "Edlink, Patch Requests",
        ask(
            "edlink.user",
            f"PATCH {WORK}/assignments/<assignment>?$properties=title,colour",
            check=warned("INVALID_PATCH_PROPERTY"),
            body={"title": "New"},
        ),
    ),
    rule(
        "a delete answers 200 with nothing",
        ASSIGNMENTS,
        ask("edlink.user", f"DELETE {WORK}/assignments/<assignment>", "200 "),
        ask("edlink.user", f"GET {WORK}/assignments/<assignment>", "404 NOT_FOUND"),
        ask("edlink.user", f"DELETE {WORK}/categories/<category>", "200 "),
    ),
    rule(
        "an assignment is found by its alias",
        ASSIGNMENTS,
        ask(
            "edlink.graph",
            f"POST {GRAPH}/classes/<class>/assignments/<assignment>/aliases",
            "200 101",
            {"identifier": "101", "type": "edlink"},
        ),
        ask("edlink.graph", f"GET {GRAPH}/classes/<class>/assignments/edlink:101", "200 <assignment>"),
        ask("edlink.user", f"GET {WORK}/assignments/edlink:101", "200 <assignment>"),
    ),
    rule(
        "the pair of an alias is taken once",
        ASSIGNMENTS,
        ask(
            "edlink.graph",
            f"POST {GRAPH}/classes/<class>/assignments/<assignment>/aliases",
            "200",
            {"identifier": "1", "type": "a"},
        ),
        ask(
            "edlink.graph",
            f"POST {GRAPH}/classes/<class>/assignments/<assignment>/aliases",
            "400",
            {"identifier": "1", "type": "a"},
        ),
    ),
    rule(
        "the same key replays the first answer, with a warning",
        "Edlink, Idempotency",
        ask("edlink.user", f"POST {WORK}/assignments?$idempotency=k", body=ESSAY, keep={"new": "$data/id"}),
        ask(
            "edlink.user",
            f"POST {WORK}/assignments?$idempotency=k",
            "200 <new>",
            {**ESSAY, "title": "Other"},
            check=warned("IDEMPOTENCY_KEY_REPEATED"),
        ),
        ask("edlink.user", f"GET {WORK}/assignments/<new>", check=equals("$data/title", ESSAY["title"])),
        ask("edlink.user", f"POST {WORK}/assignments?$idempotency=another", body=ESSAY, keep={"other": "$data/id"}),
        Step(do=lambda _, known: known["other"] != known["new"]),
    ),
    rule(
        "keys are remembered for thirty days",
        "Edlink, Idempotency",
        ask("edlink.user", f"POST {WORK}/categories?$idempotency=k", body={"title": "a"}),
        after(30 * DAY),
        ask(
            "edlink.user",
            f"POST {WORK}/categories?$idempotency=k",
            check=equals("$data/title", "b"),
            body={"title": "b"},
        ),
    ),
    rule(
        "a key has 255 characters at most",
        "Edlink, Idempotency",
        ask("edlink.user", f"POST {WORK}/categories?$idempotency={'k' * 255}", body={"title": "a"}),
        ask(
            "edlink.user",
            f"POST {WORK}/categories?$idempotency={'k' * 256}",
            "400 IDEMPOTENCY_KEY_TOO_LONG",
            {"title": "a"},
        ),
    ),
    rule(
        "a key on anything but a POST is ignored with a warning",
        "Edlink, Idempotency",
        ask(
            "edlink.user",
            f"PATCH {WORK}/assignments/<assignment>?$idempotency=k",
            check=warned("IDEMPOTENCY_KEY_IGNORED"),
            body={"title": "New"},
        ),
    ),
    rule(
        "every student has a submission from the start",
        SUBMISSIONS,
        ask(
            "edlink.user",
            f"GET {WORK}/assignments/<assignment>/submissions",
            check=every("$data", lambda row: row["state"] == "created" and row["attempts"] == []),
        ),
    ),
    rule(
        "students see only their own submission",
        SUBMISSIONS,
        ask(
            "edlink.student",
            f"GET {WORK}/assignments/<assignment>/submissions",
            "200 <student>",
            check=count("$data", 1),
        ),
    ),
    rule(
        "handing in adds an attempt",
        SUBMISSIONS,
        *(
            ask(
                "edlink.student",
                f"POST {WORK}/assignments/<assignment>/submit",
                "200 submitted",
                {"attachments": [{"type": "text", "text": "done"}]},
                check=lambda body, wanted=number: count("$data/attempts", wanted)(body),
            )
            for number in (1, 2)
        ),
    ),
    rule(
        "only a student hands in",
        SUBMISSIONS,
        ask("edlink.user", f"POST {WORK}/assignments/<assignment>/submit", "403 NO_PERMISSION", {"attachments": []}),
    ),
    rule(
        "only what is handed in can be taken back",
        SUBMISSIONS,
        ask("edlink.student", f"POST {WORK}/assignments/<assignment>/reclaim", "400"),
        ask("edlink.student", f"POST {WORK}/assignments/<assignment>/submit", body={"attachments": []}),
        ask("edlink.student", f"POST {WORK}/assignments/<assignment>/reclaim", "200 reclaimed"),
        ask("edlink.student", f"POST {WORK}/assignments/<assignment>/reclaim", "400"),
    ),
    rule(
        "only the staff grades and gives back",
        SUBMISSIONS,
        ask("edlink.student", f"GET {WORK}/assignments/<assignment>/submissions", keep={"mine": "$data/0/id"}),
        ask(
            "edlink.student",
            f"PATCH {WORK}/assignments/<assignment>/submissions/<mine>",
            "403 NO_PERMISSION",
            {"grade_points": 9},
        ),
        ask(
            "edlink.user",
            f"PATCH {WORK}/assignments/<assignment>/submissions/<mine>",
            check=equals("$data/grade_points", 9),
            body={"grade_points": 9},
        ),
        ask("edlink.user", f"POST {WORK}/assignments/<assignment>/submissions/<mine>/return", "200 returned"),
    ),
    rule(
        "the state cannot be written in the User API",
        SUBMISSIONS,
        ask("edlink.student", f"GET {WORK}/assignments/<assignment>/submissions", keep={"mine": "$data/0/id"}),
        ask(
            "edlink.user",
            f"PATCH {WORK}/assignments/<assignment>/submissions/<mine>",
            check=equals("$data/state", "created"),
            body={"state": "returned"},
        ),
    ),
    rule(
        "the Graph API hands in by writing the state, for a student's id",
        SUBMISSIONS,
        ask(
            "edlink.graph",
            f"PATCH {GRAPH}/classes/<class>/assignments/<assignment>/submissions/<student>",
            "200 submitted",
            {"state": "submitted", "attachments": [{"type": "link", "url": "https://example.com"}]},
            check=count("$data/attempts", 1),
        ),
    ),
    rule(
        "a file that was handed in can be fetched at its address",
        SUBMISSIONS,
        ask(
            "edlink.student",
            f"POST {WORK}/assignments/<assignment>/submit",
            body={"attachments": [{"type": "file", "title": "a.txt", "size": 2, "data": [104, 105]}]},
            keep={"url": "$data/attempts/0/attachments/0/url"},
        ),
        ask("edlink.student", "GET <url>", "200 hi"),
    ),
    # Events and onboardings
    rule(
        "events come in the order of time",
        EVENTS,
        ask(
            "edlink.graph",
            f"GET {GRAPH}/events?$first=100",
            check=lambda body: (
                [each["date"] for each in body["$data"]] == sorted(each["date"] for each in body["$data"])
            ),
        ),
    ),
    rule(
        "the newest event is asked for with $last=1, and changes come after it",
        EVENTS,
        ask("edlink.graph", f"GET {GRAPH}/events?$last=1", keep={"newest": "$data/0/id"}),
        Step(do=record),
        ask("edlink.graph", f"GET {GRAPH}/events?$after=<newest>", "200 Changed", check=count("$data", 1)),
    ),
    rule(
        "an event tells the record after the change",
        EVENTS,
        Step(do=record),
        ask("edlink.graph", f"GET {GRAPH}/events?$last=1", check=equals("$data/0/data/first_name", "Changed")),
    ),
    rule(
        "events are kept for thirty days",
        EVENTS,
        ask("edlink.graph", f"GET {GRAPH}/events?$last=1", keep={"newest": "$data/0/id"}),
        after(31 * DAY),
        ask("edlink.graph", f"GET {GRAPH}/events", check=count("$data", 0)),
        ask("edlink.graph", f"GET {GRAPH}/events?$after=<newest>", "400"),
    ),
    rule(
        "no event comes while the integration is paused, and all at once after",
        EVENTS,
        ask("edlink.graph", f"GET {GRAPH}/events?$last=1", keep={"newest": "$data/0/id"}),
        Step(do=lambda world, _: world.edlink.set_integration_state("paused")),
        Step(do=record),
        ask("edlink.graph", f"GET {GRAPH}/events?$after=<newest>", check=count("$data", 0)),
        after(DAY),
        Step(do=lambda world, _: world.edlink.set_integration_state("active")),
        ask("edlink.graph", f"GET {GRAPH}/events?$after=<newest>", "200 2024-09-03", check=count("$data", 1)),
    ),
    rule(
        "requests are kept for thirty days",
        "Edlink, Requests",
        ask("edlink.graph", f"GET {GRAPH}/schools", keep={"request": "$request"}),
        ask("edlink.graph", f"GET {GRAPH}/requests/<request>", f"200 {GRAPH}/schools"),
        after(31 * DAY),
        ask("edlink.graph", f"GET {GRAPH}/requests/<request>", "404"),
    ),
    rule(
        "an onboarding begins in the state created, without an envelope",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", check=equals("state", "created"), body={"application_id": "<app>"}),
    ),
    rule(
        "an onboarding needs its application",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", "400 MISSING_REQUIRED_FIELD", {}),
    ),
    rule(
        "a completed onboarding has an integration that is requested",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", body={"application_id": "<app>"}, keep={"id": "id"}),
        Step(do=lambda world, known: world.edlink.complete_onboarding(known["id"])),
        ask("edlink.team", f"GET {BOARD}/<id>", "200 completed", keep={"made": "integration_id"}),
        ask("edlink.app", "GET /api/v1/integrations/<made>", "200 requested"),
    ),
    rule(
        "automatic approval skips the request, and the token works",
        ONBOARDING,
        ask(
            "edlink.team",
            f"POST {BOARD}",
            body={"application_id": "<app>", "automatic_approval": True},
            keep={"id": "id"},
        ),
        Step(do=lambda world, known: world.edlink.complete_onboarding(known["id"])),
        ask("edlink.team", f"GET {BOARD}/<id>", keep={"made": "integration_id"}),
        ask("edlink.app", "GET /api/v1/integrations/<made>", "200 active", keep={"token": "$data/access_token"}),
        ask("edlink.kept", f"GET {GRAPH}/schools"),
    ),
    rule(
        "the token of a requested integration does not work yet",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", body={"application_id": "<app>"}, keep={"id": "id"}),
        Step(do=lambda world, known: world.edlink.complete_onboarding(known["id"])),
        ask("edlink.team", f"GET {BOARD}/<id>", keep={"made": "integration_id"}),
        ask("edlink.app", "GET /api/v1/integrations/<made>", keep={"token": "$data/access_token"}),
        ask("edlink.kept", f"GET {GRAPH}/schools", "400 INVALID_INTEGRATION_STATE"),
    ),
    rule(
        "an onboarding can be deleted until it is completed",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", body={"application_id": "<app>"}, keep={"id": "id"}),
        Step(do=lambda world, known: world.edlink.complete_onboarding(known["id"])),
        ask("edlink.team", f"DELETE {BOARD}/<id>", "400"),
        ask("edlink.team", f"GET {BOARD}/<id>", "200 completed"),
        ask("edlink.team", f"POST {BOARD}", body={"application_id": "<app>"}, keep={"id": "id"}),
        ask("edlink.team", f"DELETE {BOARD}/<id>"),
        ask("edlink.team", f"GET {BOARD}/<id>", "404"),
    ),
    rule(
        "onboardings are filtered by state",
        ONBOARDING,
        ask("edlink.team", f"POST {BOARD}", body={"application_id": "<app>"}),
        ask("edlink.team", f"GET {BOARD}?state=created", check=count("$data", 1)),
        ask("edlink.team", f"GET {BOARD}?state=completed", check=count("$data", 0)),
    ),
    rule(
        "an onboarding ends at its expiration date",
        ONBOARDING,
        ask(
            "edlink.team",
            f"POST {BOARD}",
            body={"application_id": "<app>", "expiration_date": "2024-09-02T09:00:00.000Z"},
            keep={"id": "id"},
        ),
        after(3600),
        ask("edlink", "POST /onboard/<id>/finish", "400 expired"),
        ask("edlink.team", f"GET {BOARD}/<id>", check=equals("state", "created")),
    ),
]
