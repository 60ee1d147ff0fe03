"""What the pages of 2024 to 2026 and the vendor's own SDK add: coursework of the Graph API, audit logs, messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from syllabind_sandbox import World

from .rules import DAY, Step, after, ask, count, equals, every, rule, warned, without

MY, GRAPH = "/api/v2/my", "/api/v2/graph"
CLASS, AUDIT = f"{GRAPH}/classes/<class>", "/api/v2/audit"
GUIDE = "https://ed.link/docs/guides/v2.0/features"
PAGE = "https://ed.link/docs/api/v2.0"
SDK = "https://github.com/edlink/edlink-node-sdk"
GEM = "https://github.com/membean/ed_link"
ABSENT = "00000000-0000-4000-8000-000000000000"
NO_TOKEN = "You must supply a valid access token to access this endpoint."
RUBRIC = {
    "title": "My api-created rubric",
    "description": "my rubric description",
    "grading_criteria": [{"name": "first", "performance_levels": [{"name": "good", "points": 3}]}],
}
FILE = {"title": "mysamplefile.txt", "size": 5, "data": [104, 101, 108, 108, 111]}
EVENT = {
    "action": "assignment.submit",
    "actor": {"type": "person", "identifiers": [{"value": "<student>", "issuer": "edlink"}]},
    "targets": [{"type": "assignment", "identifiers": [{"value": "123", "issuer": "acme"}]}],
    "scope": {"id": "<integration>", "type": "integration"},
    "context": {"http_method": "POST", "http_status": "201"},
    "data": {"assignment_title": "Test"},
}
SCHEMA = {
    "action": {"id": "assignment.submit", "type": "create"},
    "validation_level": "strict",
    "data": {"type": "object", "required": ["assignment_title"]},
}


def set_tokens(status: Literal[400, 401], member: Literal["$errors", "$error"] = "$errors") -> Step:
    """Choose how dead tokens are answered."""

    def change(world: World, _: dict[str, str]) -> None:
        world.edlink.token_error_status, world.edlink.token_error_member = status, member

    return Step(do=change)


def set_deletion(how: Literal["envelope", "empty", "204"]) -> Step:
    """Choose how deletions are answered."""

    def change(world: World, _: dict[str, str]) -> None:
        world.edlink.deletion = how

    return Step(do=change)


def has(pointer: str, *names: str) -> Callable[[Any], None]:
    """Check that the record at a place has members."""

    def check(body: Any) -> None:
        found = body[pointer] if pointer else body
        assert set(names) <= set(found), found

    return check


def only(*names: str) -> Callable[[Any], bool]:
    """Check that a record has these members alone."""
    return lambda row: set(row) == set(names)


GRAPH_RULES = [
    # Coursework of the Graph API
    rule(
        "an integration lists, changes and deletes the assignments of a class",
        f"{PAGE}/assignments/graph-update-assignment",
        ask("edlink.graph", f"GET {CLASS}/assignments", "200 <assignment>"),
        ask(
            "edlink.graph",
            f"PATCH {CLASS}/assignments/<assignment>",
            body={"title": "Week 12", "state": "open", "assignee_mode": "all"},
            check=equals("$data/title", "Week 12"),
        ),
        ask("edlink.graph", f"DELETE {CLASS}/assignments/<assignment>"),
        ask("edlink.graph", f"GET {CLASS}/assignments/<assignment>", "404 NOT_FOUND"),
    ),
    rule(
        "sections, attachments and properties of an assignment can be changed",
        f"{PAGE}/assignments/user-update-assignment",
        ask(
            "edlink.user",
            f"PATCH {MY}/classes/<class>/assignments/<assignment>",
            body={
                "section_ids": [ABSENT],
                "attachments": [{"type": "link", "url": "https://example.com"}],
                "properties": {"a": 1},
            },
            check=lambda body: (
                equals("$data/section_ids", [ABSENT])(body),
                equals("$data/attachments/0/url", "https://example.com")(body),
                equals("$data/properties", {"a": 1})(body),
            ),
        ),
    ),
    rule(
        "an integration reads the submissions to an assignment",
        SDK,
        ask("edlink.graph", f"GET {CLASS}/assignments/<assignment>/submissions", keep={"work": "$data/0/id"}),
        ask("edlink.graph", f"GET {CLASS}/assignments/<assignment>/submissions/<work>", "200 <work>"),
        ask("edlink.graph", f"POST {CLASS}/assignments/<assignment>/submissions/<work>/return", "200 returned"),
    ),
    rule(
        "lists of submissions stand below an assignment only",
        "Applications in use",
        ask("edlink.graph", f"GET {GRAPH}/submissions", "404"),
        ask("edlink.graph", f"GET {CLASS}/submissions", "404"),
    ),
    rule(
        "an integration reads, changes and deletes the categories of a class",
        SDK,
        ask("edlink.graph", f"GET {CLASS}/categories", check=count("$data", 2)),
        ask("edlink.graph", f"GET {CLASS}/categories/<category>", "200 <category>"),
        ask(
            "edlink.graph",
            f"PATCH {CLASS}/categories/<category>",
            body={"weight": 25},
            check=equals("$data/weight", 25),
        ),
        ask("edlink.graph", f"DELETE {CLASS}/categories/<category>"),
        ask("edlink.graph", f"GET {CLASS}/categories", check=count("$data", 1)),
    ),
    rule(
        "a rubric needs title, description and criteria",
        f"{PAGE}/rubrics/graph-create-rubric",
        ask("edlink.graph", f"POST {CLASS}/rubrics", body=RUBRIC, keep={"rubric": "$data/id"}),
        ask("edlink.graph", f"PATCH {CLASS}/rubrics/<rubric>", "200 Essay", {"title": "Essay"}),
        *(
            ask(
                "edlink.graph",
                f"POST {CLASS}/rubrics",
                "400 MISSING_REQUIRED_FIELD",
                {name: value for name, value in RUBRIC.items() if name != missing},
            )
            for missing in RUBRIC
        ),
    ),
    rule(
        "a file that was uploaded can be downloaded",
        f"{PAGE}/files/graph-create-file",
        ask("edlink.graph", f"POST {CLASS}/files", body=FILE, keep={"url": "$data/url"}),
        ask("edlink.graph", "GET <url>", "200 hello"),
    ),
    rule(
        "a size that is not that of the data is ignored with a warning",
        f"{PAGE}/files/graph-create-file",
        ask(
            "edlink.graph",
            f"POST {CLASS}/files",
            body={**FILE, "size": 7},
            check=lambda body: (equals("$data/size", 5)(body), len(body["$warnings"]) == 1 or None),
        ),
    ),
    rule(
        "the meetings of a class are listed and read",
        GEM,
        ask("edlink.graph", f"GET {CLASS}/meetings", keep={"meeting": "$data/0/id"}),
        ask("edlink.graph", f"GET {CLASS}/meetings/<meeting>", "200 <meeting>"),
    ),
    # Messages
    rule(
        "a call without a valid token gets an error that asks for one",
        SDK,
        ask("edlink", f"GET {MY}/profile", f"401 {NO_TOKEN}"),
        ask("edlink.user", f"GET {GRAPH}/people", f"401 {NO_TOKEN}"),
    ),
    rule(
        "an id that is none gets an error with the name of its parameter",
        SDK,
        ask(
            "edlink.graph",
            f"GET {GRAPH}/classes/invalid",
            "400 A valid v4 or v5 UUID or Alias is expected for parameter 'class_id'.",
        ),
    ),
    rule(
        "an unknown record gets an error with its id and its owner",
        SDK,
        ask("edlink.user", f"GET {MY}/schools/{ABSENT}", f"404 School with id {ABSENT} not found for this person."),
        ask(
            "edlink.graph",
            f"GET {GRAPH}/schools/{ABSENT}",
            f"404 School with id {ABSENT} not found for this integration.",
        ),
        ask(
            "edlink.graph",
            f"GET {CLASS}/files/{ABSENT}/download",
            f"404 File with id {ABSENT} not found for this class.",
        ),
    ),
    rule(
        "dead tokens are answered with 400 where the table of errors is followed",
        f"{PAGE}/responses/errors",
        set_tokens(400),
        ask("edlink", f"GET {MY}/profile", "400 INVALID_TOKEN"),
        ask("edlink.user", f"GET {MY}/profile"),
    ),
    rule(
        "errors of dead tokens stand in $error where clients have seen it",
        GEM,
        set_tokens(401, "$error"),
        ask("edlink", f"GET {MY}/profile", "401 INVALID_TOKEN", check=without("$errors")),
    ),
    # Writing again
    rule(
        "each POST of version 2 takes a key, and a repeated key gets the first answer",
        f"{GUIDE}/idempotency",
        *(
            ask("edlink.graph", f"POST {path}?$idempotency=k", body=body, keep={f"kept{name}": pointer})
            for name, path, body, pointer in (
                ("rubric", f"{CLASS}/rubrics", RUBRIC, "$data/id"),
                ("file", f"{CLASS}/files", FILE, "$data/id"),
                ("category", f"{CLASS}/categories", {"title": "Projects"}, "$data/id"),
            )
        ),
        ask("edlink.graph", f"POST {CLASS}/rubrics?$idempotency=k", "200 <keptrubric>", RUBRIC),
        ask("edlink.graph", f"POST {CLASS}/files?$idempotency=k", "200 <keptfile>", FILE),
        ask(
            "edlink.graph",
            f"POST {CLASS}/categories?$idempotency=k",
            "200 <keptcategory>",
            {"title": "Other"},
            check=warned("IDEMPOTENCY_KEY_REPEATED"),
        ),
    ),
    rule(
        "a second deletion of the same record finds nothing",
        f"{GUIDE}/idempotency",
        ask("edlink.user", f"DELETE {MY}/classes/<class>/categories/<category>"),
        ask("edlink.user", f"DELETE {MY}/classes/<class>/categories/<category>", "404 NOT_FOUND"),
    ),
    rule(
        "a deletion is answered with an envelope, an empty body or 204",
        SDK,
        ask(
            "edlink.user",
            f"DELETE {MY}/classes/<class>/categories/<category>",
            "200 $data",
            check=has("", "$data", "$request"),
        ),
        set_deletion("empty"),
        ask("edlink.user", f"DELETE {MY}/classes/<class>/assignments/<assignment>", "200"),
        set_deletion("204"),
        ask("edlink.graph", f"POST {CLASS}/categories", body={"title": "Projects"}, keep={"new": "$data/id"}),
        ask("edlink.graph", f"DELETE {CLASS}/categories/<new>", "204"),
    ),
    # Reading
    rule(
        "$fields gives what it names, and no id beside it",
        f"{GUIDE}/limiting-fields",
        ask("edlink.graph", f"GET {GRAPH}/people?$fields=email", check=every("$data", only("email"))),
        ask("edlink.graph", f"GET {GRAPH}/people?$fields=id,email", check=every("$data", only("id", "email"))),
    ),
    rule(
        "an expanded relation is named by its own name among the fields",
        GEM,
        ask(
            "edlink.graph",
            f"GET {GRAPH}/schools?$expand=district&$fields=name,id,district",
            check=every("$data", only("name", "id", "district")),
        ),
    ),
    rule(
        "a page holds a hundred records by default",
        GEM,
        ask("edlink.user", f"GET {MY}/classes", check=count("$data", 100)),
    ),
    rule(
        "$next is the same path with nothing but a cursor",
        GEM,
        ask("edlink.graph", f"GET {GRAPH}/people?$first=5&$fields=id", f"200 https://ed.link{GRAPH}/people?$cursor="),
    ),
    rule(
        "agents have flags and a relationship",
        f"{PAGE}/agents/overview",
        ask(
            "edlink.graph",
            f"GET {GRAPH}/agents",
            check=every("$data", lambda row: bool(row["flags"]) and bool(row["relationship"])),
        ),
    ),
    rule(
        "agents are filtered by observer and target",
        f"{PAGE}/agents/overview",
        ask("edlink.graph", f"GET {GRAPH}/agents?$first=1", keep={"child": "$data/0/target_id"}),
        ask(
            "edlink.graph",
            f'GET {GRAPH}/agents?$filter={{"target_id":[{{"operator":"equals","value":"<child>"}}]}}',
            "200 <child>",
            check=every("$data", lambda row: bool(row["target_id"])),
        ),
    ),
    rule(
        "products are expanded on classes and people",
        SDK,
        ask("edlink.graph", f"GET {GRAPH}/classes?$expand=products", '200 "products":[{"id"'),
        ask("edlink.graph", f"GET {GRAPH}/people?$expand=products", '200 "products":[{"id"'),
    ),
    rule(
        "a request in the log has its key, its categories and both teams",
        f"{PAGE}/requests/graph-list-requests",
        ask("edlink.graph", f"POST {CLASS}/categories?$idempotency=k7", body={"title": "Projects"}),
        ask(
            "edlink.graph",
            f"GET {GRAPH}/requests",
            "200 k7",
            check=every(
                "$data", lambda row: {"idempotency_key", "categories", "developer_id", "district_id"} <= set(row)
            ),
        ),
    ),
    # Signing in
    rule(
        "the login page takes a missing response type as code",
        SDK,
        ask("edlink", "GET /sso/login?client_id=<app>&state=s1&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback"),
    ),
    rule(
        "the metadata of OpenID Connect is there with and without the closing slash",
        "OpenID Connect Discovery 1.0, section 4.1",
        ask("edlink", "GET /api/authentication/oidc/.well-known/openid-configuration", "200 issuer"),
        ask("edlink", "GET /api/authentication/oidc/.well-known/openid-configuration/", "200 issuer"),
    ),
    # Audit logs
    rule(
        "an event is recorded with the application's secret and read again",
        f"{PAGE}/audit-log-events/event-create",
        ask("edlink.app", f"POST {AUDIT}/events", body=EVENT, keep={"event": "$data/id"}),
        ask(
            "edlink.app",
            f"GET {AUDIT}/events/<event>",
            "200 <student>",
            check=lambda body: (
                equals("$data/action_type", "other")(body),
                equals("$data/severity", "debug")(body),
                has("details", "first_name", "email", "roles")(body["$data"]["actor"]),
            ),
        ),
        ask("edlink.graph", f"POST {AUDIT}/events", "401 INVALID_TOKEN", EVENT),
    ),
    rule(
        "a batch is recorded whole, in the order sent, or not at all",
        SDK,
        ask("edlink.app", f"POST {AUDIT}/events", body=[EVENT, EVENT], check=count("$data/ids", 2)),
        ask("edlink.app", f"POST {AUDIT}/events", "400", [EVENT, {**EVENT, "scope": "x" * 129}]),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/integration", check=count("$data", 2)),
        ask("edlink.app", f"POST {AUDIT}/events", "400", [EVENT] * 101),
        ask("edlink.app", f"POST {AUDIT}/events", "400", []),
    ),
    rule(
        "the events of a scope come newest first, and filters match whole values",
        f"{PAGE}/audit-log-events/event-list",
        ask("edlink.app", f"POST {AUDIT}/events", body=EVENT, keep={"one": "$data/id"}),
        ask("edlink.app", f"POST {AUDIT}/events", body={**EVENT, "action": "user.login"}, keep={"two": "$data/id"}),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/integration?$first=1", "200 <two>"),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/integration?action=assignment.submit", "200 <one>"),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/integration?action=assignment", check=count("$data", 0)),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/integration?target.value=123", check=count("$data", 2)),
        ask("edlink.app", f"GET {AUDIT}/events/<integration>/institution", check=count("$data", 0)),
    ),
    rule(
        "audit events are kept for thirty days",
        "https://ed.link/docs/guides/v2.0/audit-logs-api/overview",
        ask("edlink.app", f"POST {AUDIT}/events", body=EVENT, keep={"event": "$data/id"}),
        after(30 * DAY + 1),
        ask("edlink.app", f"GET {AUDIT}/events/<event>", "404 NOT_FOUND"),
    ),
    rule(
        "a strict schema refuses what does not fit and a lax one warns",
        f"{PAGE}/audit-log-schemas/schema-create",
        ask(
            "edlink.app", f"POST {AUDIT}/schemas", body=SCHEMA, keep={"schema": "$data/id", "version": "$data/version"}
        ),
        ask("edlink.app", f"POST {AUDIT}/events", "400", {**EVENT, "data": {}}),
        ask("edlink.app", f"POST {AUDIT}/events", body=EVENT, keep={"event": "$data/id"}),
        ask("edlink.app", f"GET {AUDIT}/events/<event>", "200 <version>", check=equals("$data/action_type", "create")),
        ask(
            "edlink.app",
            f"PATCH {AUDIT}/schemas",
            body={"action": "assignment.submit", "validation_level": "lax"},
            keep={"next": "$data/version"},
        ),
        Step(do=lambda _, known: known["next"] != known["version"]),
        ask("edlink.app", f"POST {AUDIT}/events", "200 $warnings", {**EVENT, "data": {}}),
    ),
    rule(
        "an action has one schema, whose versions are read by action or UUID",
        f"{PAGE}/audit-log-schemas/schema-get",
        ask(
            "edlink.app", f"POST {AUDIT}/schemas", body=SCHEMA, keep={"version": "$data/version", "schema": "$data/id"}
        ),
        ask("edlink.app", f"POST {AUDIT}/schemas", "409", SCHEMA),
        ask("edlink.app", f"PATCH {AUDIT}/schemas", body={"schema_id": "<schema>"}, keep={"next": "$data/version"}),
        ask("edlink.app", f"GET {AUDIT}/schemas/assignment.submit", "200 <next>"),
        ask("edlink.app", f"GET {AUDIT}/schemas/<version>", check=equals("$data/validation_level", "strict")),
        ask("edlink.app", f"PATCH {AUDIT}/schemas", "404", {"action": "unknown.action"}),
        ask("edlink.app", f"PATCH {AUDIT}/schemas", "400", {"validation_level": "lax"}),
        ask("edlink.app", f"GET {AUDIT}/schemas/user.login", "200 lax"),
    ),
    rule(
        "an audit session lasts an hour",
        SDK,
        ask(
            "edlink.app",
            f"POST {AUDIT}/sessions",
            body={"scope": "acme-district-7"},
            check=has("$data", "id", "key", "scope", "expiration_date", "team_id", "application_id"),
        ),
        ask("edlink.app", f"POST {AUDIT}/sessions", "400", {"scope": "x" * 129}),
    ),
]
