"""Edlink in one world: tokens, envelope, errors, pages, and the steps of its people outside of the API."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Literal, Self
from urllib.parse import parse_qsl, unquote

import msgspec

from syllabind_sandbox.api_spec import ApiSpec, Operation, Problem
from syllabind_sandbox.auth import (
    REDIRECTS,
    AuthorizationRequest,
    Client,
    Grant,
    HttpError,
    basic_credentials,
    with_query,
)
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.context import Context
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.edlink.credentials import EdlinkCredentials
from syllabind_sandbox.edlink.data.audit import AuditLog
from syllabind_sandbox.edlink.data.coursework import Coursework
from syllabind_sandbox.edlink.data.developer import PERMISSION_TABLE, PROVIDER_TABLE, PROVIDERS, integration
from syllabind_sandbox.edlink.data.district import PRODUCT, District
from syllabind_sandbox.edlink.data.graph import is_own, related_rows
from syllabind_sandbox.edlink.errors import CODES, NO_TOKEN, request_error, whole_message
from syllabind_sandbox.edlink.presenter import FILTERS, IDS, paged, partial, select_fields, subject_of, warn
from syllabind_sandbox.generic.pages import nest_at
from syllabind_sandbox.generic.resource_store import Parents
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table
from syllabind_sandbox.service import Call, Result, Routes, Service, json_response

TOKEN_LIFETIME = 3600
"""Seconds: "Edlink, User Data API introduction" with https://ed.link/docs/api/v2.0/authorization/user."""
REMEMBERED = 30 * 24 * 3600
"""Seconds that an idempotency key, an event and a line of the request log are kept."""


class Edlink(Service):
    """Edlink in one world.

    Args:
        context: What the services of the world share.
        spec: The API's document.
        routes: The handlers of its operations.

    Attributes:
        lapsed: The ids of people whose sign-in to the school's system is over: coursework needs it, rosters do not.
        unshared: The ids of people who are shared with the integration no longer.
        log: The last thousand requests to version 2, as the Graph API lists them.
        token_error_status: The status for invalid tokens: 401 as the guides say, or 400 as the table of errors does.
        token_error_member: Where their errors stand: `$errors`, or `$error`, which clients have seen with 401.
        deletion: How a deletion of coursework is answered: an `envelope` (vendor's SDK), `empty` (old pages), or `204`.
        forgotten_event: How `$after` with an event that is kept no longer is answered, which no page says: with an
            error (`not_found`, `bad_request`), an `empty` page, or `all` events that are kept.
        deletion_data: Whether events of deletions carry the last value, as the text on version 1 says.
        audit: The audit log of the application.
    """

    people = 1000
    kinds = ("user", "service", "integration", "application")
    example_path = "/api/v2/my/profile"
    token_kinds: ClassVar[Mapping[str, frozenset[str]]] = {
        "userAccessToken": frozenset({"user"}),
        "integrationAccessToken": frozenset({"integration"}),
        "metaToken": frozenset({"service"}),
        "applicationSecret": frozenset({"application"}),
        "applicationBasic": frozenset({"basic"}),
        "oidc": frozenset({"user"}),
    }
    audit = cached_property(lambda self: AuditLog.first(self.context.seed))

    def __init__(self, context: Context, spec: ApiSpec, routes: Routes) -> None:
        super().__init__(context, spec, routes)
        known = self.credentials = EdlinkCredentials.of(context.world_seed, context.account)
        self.auth.clients[known.client_id] = Client(id=known.client_id, secret=known.client_secret, redirects=REDIRECTS)
        for token, kind, subject in (
            (known.service_token, "service", known.team_id),
            (known.client_secret, "application", known.client_id),
        ):
            self.auth.tokens[token] = Grant(kind=kind, subject=subject, client=known.client_id)
        self.onboardings = Table()
        self.polls: dict[str, int] = {}
        self.integrations = Table()
        self.add_integration(self.integration_id, "active", known.integration_token, PROVIDERS[0]["id"])
        self.expired_sign_ins: set[str] = set()
        self.unshared_people: set[str] = set()
        self.replayed: dict[tuple[str, ...], float] = {}
        self.log: deque[Record] = deque(maxlen=1000)
        self.token_error_status: Literal[400, 401] = 401
        self.token_error_member: Literal["$errors", "$error"] = "$errors"
        self.deletion: Literal["envelope", "empty", "204"] = "envelope"
        self.forgotten_event: Literal["not_found", "bad_request", "empty", "all"] = "not_found"
        self.deletion_data = True
        self._events: list[Record] | None = None
        self._paused_events: list[Record] = []
        self._requests = 0

    @cached_property
    def district(self) -> District:
        """The data behind the integration, made on first use."""
        return District(self.context.seed, self.people_count)

    @property
    def integration_id(self) -> str:
        """The id of the integration that user tokens belong to."""
        return SeededRandom(self.context.seed, "edlink", "integration").uuid()

    @cached_property
    def coursework(self) -> Coursework:
        """The coursework of the district's classes, made on first use."""
        return Coursework(self.district)

    def open_account(self) -> Self:
        """Add another integration of the same application, with a district of its own."""
        made = super().open_account()
        self.integrations.add(made.integration_id, made.integrations[made.integration_id])
        made.integrations, made.log = self.integrations, self.log
        return made

    def add_integration(self, key: str, status: str, token: str, provider: str) -> Record:
        """Add an integration, and the token of the Graph API that comes with it."""
        client = self.credentials.client_id
        self.auth.tokens[token] = Grant(kind="integration", subject=key, client=client)
        row = integration(self.context.seed, key, status=status, token=token, provider=provider)
        return self.integrations.add(key, row)

    def set_integration_state(self, state: str, integration_id: str | None = None) -> None:
        """Set the state of an integration: `active`, `paused`, `disabled` or another.

        Tokens work while it is active or paused. While it is paused no event comes; on resuming, all come at once with
        that date ("Edlink, Events").

        Raises:
            KeyError: there is no such integration.
        """
        key = integration_id or self.integration_id
        self.integrations.add(key, {**self.integrations[key], "status": state})
        if key == self.integration_id and state == "active":
            now, held = timestamp(self.context.clock.now()), self._paused_events
            self._paused_events = []
            self.events.extend({**each, "date": now} for each in held)

    @property
    def events(self) -> list[Record]:
        """All events, in order; those older than thirty days are listed no more.

        The first integration has been connected for long, the others since last night: with the first import
        everything is created.
        """
        if self._events is None:
            first = self.context.account == 0
            self._events = self.district.first_events() if first else self.district.connection_events()
        return self._events

    def put_record(self, kind: str, record: Record) -> Record:
        """Add or change a record of the district with the next import, and record its event.

        Args:
            kind: `person`, `class`, `school`, `course`, `session`, `district`, `agent` or `enrollment`.
            record: The record; it gets an `id` if it has none.

        Raises:
            KeyError: there is no such kind.
        """
        if kind == "enrollment":
            self.district.enroll_all()
        table = self.district.tables[kind]
        if "id" not in record:
            record = {**record, "id": SeededRandom(self.context.seed, "edlink", kind, len(self.events)).uuid()}
        row = {**record, "updated_date": timestamp(self.context.clock.now())}
        self._record_event("updated" if record["id"] in table else "created", kind, row)
        return table.add(record["id"], row)

    def remove_record(self, kind: str, key: str) -> None:
        """Remove a record of the district with the next import, and record its event.

        Raises:
            KeyError: there is no such record.
        """
        if kind == "enrollment":
            self.district.enroll_all()
        self._record_event("deleted", kind, self.district.tables[kind][key])
        self.district.tables[kind].remove(key)

    def _record_event(self, change: str, kind: str, row: Record) -> None:
        events = self._paused_events if self.integrations[self.integration_id]["status"] == "paused" else self.events
        number = len(self.events) + len(self._paused_events)
        events.append(
            {
                "id": SeededRandom(self.context.seed, "edlink", "event", number).uuid(),
                "date": timestamp(self.context.clock.now()),
                "type": change,
                "target": kind,
                "target_id": row["id"],
                "integration_id": self.integration_id,
                "materialization_id": self.district.ids["materialization"][-1],
                "data": row if change != "deleted" or self.deletion_data else {},
            }
        )

    def launch(self, person: str | None = None) -> str:
        """Return the URL of a launch from the school's page: a code without `state`, at the first redirect URI.

        "Edlink, Launches": so do LTI, Clever Instant Login and ClassLink LaunchPad.

        Returns:
            The URL that the person's browser is sent to.
        """
        client = self.auth.clients[self.credentials.client_id]
        uri = client.redirects[0]
        return with_query(
            uri,
            {"code": self.auth.issue_code(AuthorizationRequest(client=client.id, redirect_uri=uri, subject=person))},
        )

    def environment(self) -> Mapping[str, str]:
        """Return the settings of the application and a token of its usual person."""
        known = self.credentials
        token = self.issue_token(None, None, None)
        return {"CLIENT_ID": known.client_id, "CLIENT_SECRET": known.client_secret, "TOKEN": token}

    def other_credentials(self) -> Mapping[str, str]:
        """Return the tokens of the integration and of the developer's team."""
        known = self.credentials
        return {"INTEGRATION_TOKEN": known.integration_token, "SERVICE_TOKEN": known.service_token}

    def account_settings(self) -> Mapping[str, str]:
        """Return the token of the integration."""
        return {"INTEGRATION_TOKEN": self.credentials.integration_token}

    def issue_token(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Make a token without OAuth; those of the dashboard are always there."""
        known = self.credentials
        fixed = {
            "service": known.service_token,
            "integration": known.integration_token,
            "application": known.client_secret,
        }
        if kind in fixed:
            return fixed[kind]
        grant = Grant(kind="user", subject=subject or self.district.teacher, client=known.client_id)
        return self.auth.issue(grant, lifetime=TOKEN_LIFETIME)

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Find whom a bearer token stands for, or the application that proves itself by HTTP Basic."""
        if scheme == "basic":
            name, secret = map(unquote, basic_credentials(value))
            try:
                client = self.auth.client(name, secret)
            except HttpError as error:
                raise HttpError(error.status, error.code, error.message, _BASIC) from error
            return Grant(kind="basic", subject=client.id, client=client.id)
        found = self.auth.tokens.get(value) if scheme == "bearer" else None
        if found is None:
            raise self.unauthorized(NO_TOKEN)
        if self.auth.expired(found):
            raise self._token_error("EXPIRED_TOKEN", "The access token has expired")
        if found.kind in ("user", "integration"):
            self._check_shared(found)
        return found

    def _check_shared(self, grant: Grant) -> None:
        row = self.integrations[grant.subject if grant.kind == "integration" else self.integration_id]
        if row["status"] not in ("active", "paused"):
            raise HttpError(400, "INVALID_INTEGRATION_STATE", f"The integration is {row['status']}")
        if grant.subject in self.unshared_people:
            raise HttpError(400, "UNSHARED_TOKEN", "The person is shared with the integration no longer")

    def unauthorized(self, message: str) -> HttpError:
        """Return INVALID_TOKEN, with the vendor's own message."""
        return self._token_error("INVALID_TOKEN", NO_TOKEN)

    def _token_error(self, code: str, message: str) -> HttpError:
        return HttpError(self.token_error_status, code, message, _CHALLENGE if self.token_error_status == 401 else {})

    def forbidden(self, grant: Grant, operation: Operation) -> HttpError:
        """Return INVALID_TOKEN: what Edlink says of a token of the wrong kind."""
        return self.unauthorized(NO_TOKEN)

    def invalid_request(self, operation: Operation, problems: Sequence[Problem]) -> HttpError:
        """Return the error with Edlink's own code for the problem."""
        return request_error(problems[0])

    def members(self, call: Call) -> set[str]:
        """Return the members that the body of an operation may have."""
        body, _ = self.spec.resolve(call.operation.node["requestBody"], "")
        node, _ = self.spec.resolve(body["content"][call.operation.body_media[0]]["schema"], "")
        return set(node.get("properties", ()))

    def find_replay(self, call: Call, key: tuple[str, ...]) -> Response | None:
        """Return the first response to an idempotency key, for thirty days, with a warning."""
        whole = (*key, subject_of(call))
        known = self.replays.get(whole)
        if known is None or self.replayed[whole] + REMEMBERED <= self.context.clock.time():
            return None
        body = msgspec.json.decode(known.body)
        warning = {"code": "IDEMPOTENCY_KEY_REPEATED", "message": "This is the answer to an earlier request"}
        body["$warnings"] = [*body.get("$warnings", ()), warning]
        return json_response(known.status, body)

    def save_replay(self, call: Call, key: tuple[str, ...], response: Response) -> None:
        """Keep an answer for its idempotency key."""
        whole = (*key, subject_of(call))
        self.replays[whole], self.replayed[whole] = response, self.context.clock.time()

    def tables(self) -> Mapping[str, Table]:
        """Return the tables of the district, and what the Meta API describes."""
        meta = {"provider": PROVIDER_TABLE, "permission": PERMISSION_TABLE}
        meta |= {"integration": self.integrations, "integration_v1": self.integrations}
        return {**self.district.tables, **meta}

    def not_found(self, kind: str, key: str) -> HttpError:
        """Return NOT_FOUND; `error_response` adds whose record it would be."""
        return HttpError(404, "NOT_FOUND", f"{kind.replace('_', ' ').capitalize()} with id {key} not found")

    def is_visible(self, call: Call, kind: str, key: str) -> bool:
        """Return whether a record is the person's own, for the User Data API."""
        return not call.operation.path.startswith("/api/v2/my/") or is_own(call, kind, key)

    def filter_scope(self, call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
        """Return the records of the district behind a parent or behind the person."""
        return related_rows(call, kind, parents)

    def present_one(self, call: Call, row: Record, pointer: str) -> Any:
        """Apply `$expand` and `$fields`, and put the envelope around."""
        fields = call.params.get("$fields")
        data = select_fields(call, row, fields, call.params.get("$expand"), self.relations())
        return Result(body=nest_at(data, pointer), partial=partial(fields))

    def present_list(self, call: Call, kind: str, rows: Sequence[Record], pointer: str) -> Any:
        """Return a page; the documented filters depend on the kind."""
        return paged(call, rows, FILTERS.get(kind) or {"id": IDS}, self.relations())

    def relations(self) -> Mapping[str, Callable[[str], Record | None]]:
        """Find the record behind an id, by property name without `_id`."""
        tables = {kind: table.get for kind, table in self.district.tables.items()}
        people = {"observer": tables["person"], "target": tables["person"]}
        return {**tables, **people, "product": {PRODUCT["id"]: PRODUCT}.get, "period": lambda _: None}

    def _log_request(self, request: Request, status: int, grant: Grant | None, output: Any) -> None:
        """Write a request to version 2 into the log."""
        if not request.path.startswith("/api/v2/"):
            return
        now = timestamp(self.context.clock.now())
        person = grant.subject if grant is not None and grant.kind == "user" else None
        self.log.append(
            {
                "id": output["$request"],
                "date": now,
                "start_date": now,
                "end_date": now,
                "method": request.method,
                "path": request.path,
                "status": status,
                "properties": {"query": dict(parse_qsl(request.query))},
                "input": {},
                "idempotency_key": dict(parse_qsl(request.query)).get("$idempotency"),
                "categories": [],
                "developer_id": self.credentials.team_id,
                "district_id": self.integrations[self.integration_id].get("team_id"),
                "output": output if status >= 400 else {"$request": output["$request"]},
                "person_id": person,
                "integration_id": self.integration_id,
            }
        )

    def error_response(self, error: HttpError, request: Request, operation: Operation | None) -> Response:
        """Write the error envelope; OpenID Connect has that of RFC 6749, section 5.2."""
        if operation is not None and "/oidc/" in operation.path:
            known = {"INVALID_TOKEN": "invalid_token", "EXPIRED_TOKEN": "invalid_token"}
            if error.code in known and any("applicationBasic" in each for each in operation.security):
                error = HttpError(401, "invalid_client", "The client has to authenticate", _BASIC)
            code = known.get(error.code, error.code if error.code.islower() else "invalid_request")
            oauth_error = {"error": code, "error_description": error.message}
            return json_response(error.status, oauth_error, headers=error.headers)
        code = CODES.get(error.code, error.code)
        message = whole_message(error.message, request.path)
        invalid = code in ("INVALID_TOKEN", "EXPIRED_TOKEN")
        member = self.token_error_member if invalid else "$errors"
        body = {"$request": self.request_id(), member: [{"code": code, "message": message}]}
        self._log_request(request, error.status, None, body)
        return json_response(error.status, body, headers=error.headers)

    def request_id(self) -> str:
        """Return the next `$request`."""
        self._requests += 1
        return SeededRandom(self.context.seed, "edlink", "request", self._requests).uuid()

    def complete_body(self, call: Call, body: Any) -> Any:
        """Complete the envelope of a body that is one; what a seed sample shows bare stays bare."""
        if not isinstance(body, dict):
            return body
        if call.operation.method != "POST" and "$idempotency=" in unquote(call.request.query):
            warn(call, "IDEMPOTENCY_KEY_IGNORED", f"{call.operation.method} is idempotent by itself")
        if "$data" in body:
            body["$request"] = self.request_id()
            self._log_request(call.request, call.operation.success, call.grant, body)
        if call.warnings:
            body["$warnings"] = [{"code": code, "message": message} for code, message in call.warnings]
        return body

    def start_onboarding(self, onboarding_id: str) -> Record:
        """Start an onboarding, as the school's administrator does.

        Raises:
            KeyError: there is no such onboarding.
            ValueError: it has expired.
        """
        row = self.onboardings[onboarding_id]
        self._check_expiration(row)
        if row["state"] == "created":
            row["state"] = "started"
        return row

    def complete_onboarding(self, onboarding_id: str) -> Record:
        """Complete an onboarding, as the school's administrator does: it has an integration from then on.

        Raises:
            KeyError: there is no such onboarding.
            ValueError: it has expired.
        """
        row = self.onboardings[onboarding_id]
        if row["state"] != "completed":
            self._check_expiration(row)
            row["state"] = "completed"
            key = SeededRandom(self.context.seed, "edlink", "integration", row["id"]).uuid()
            # "automatic_approval": straight to active, skipping requested ("Edlink, Custom Onboarding Flows").
            status = "active" if row.get("automatic_approval") else "requested"
            self.add_integration(key, status, self.auth.new_token("integration"), row["provider_id"] or "")
            row["integration_id"] = key
        return row

    def _check_expiration(self, row: Record) -> None:
        expires = row["expiration_date"]
        if expires is not None and parse_datetime(expires) <= self.context.clock.now():
            raise ValueError(f"the onboarding expired at {expires}")


_BASIC = {"www-authenticate": "Basic"}
_CHALLENGE = {"www-authenticate": "Bearer"}
