"""Adobe Learning Manager in one world: tokens, errors, limits."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from http import HTTPStatus
from typing import Any

from syllabind_sandbox.alm.credentials import AlmCredentials
from syllabind_sandbox.alm.data.account import Account
from syllabind_sandbox.alm.data.notifications import Notifications
from syllabind_sandbox.alm.data.resources import ADMIN, LEARNER
from syllabind_sandbox.alm.presenter import BAD, document, not_found, ordered, page, self_link
from syllabind_sandbox.api_spec import ApiSpec, Operation, Problem
from syllabind_sandbox.auth import REDIRECTS, Client, Grant, HttpError, RefreshToken
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.context import Context
from syllabind_sandbox.generic.pages import nest_at
from syllabind_sandbox.generic.resource_store import Parents
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record, Table
from syllabind_sandbox.service import Call, Routes, Service, json_response

TITLES = {404: "Resource not found", 406: "Incorrect Accept header"}
"""Where the manual's table of errors has words of its own."""
MEDIA = "application/vnd.api+json"
TOKEN_LIFETIME = 604_800
"""Seven days, says the manual."""
SCOPES = {
    "admin": ("admin:read", "admin:write", "admin:xapi"),
    "learner": ("learner:read", "learner:write", "learner:xapi"),
}
CALL = 60_000
"""What a call costs: a limit of n a minute gives back n of these each millisecond."""
LIMITS = {
    "admin": {
        "GET": (100, 100),
        "POST": (30, 10),
        "PUT": (20, 10),
        "PATCH": (60, 20),
        "DELETE": (25, 10),
    },
    "learner": {
        "GET": (100, 30),
        "POST": (30, 10),
        "PUT": (20, 10),
        "PATCH": (15, 5),
        "DELETE": (20, 10),
    },
}
"""Requests a minute and burst, by role and method: "Adobe Learning Manager, API rate limits"."""


class Alm(Service):
    """Adobe Learning Manager in one world.

    Args:
        context: What the services of the world share.
        spec: The API's document.
        routes: The handlers of its operations.

    Attributes:
        counters: The next ids.
        fresh: Until when users that were just made are unknown to enrollment.
        later: Changes of users that do not show yet: when they do, of whom, and the record.
        changed_at: When a user was last changed.
        owners: Who submitted a job or a learning.
        imports: When each run of the migration began.
    """

    people = 320
    kinds = tuple(SCOPES)
    example_path = "/primeapi/v2/users?page%5Blimit%5D=2"
    # The manual's table of formats has both; Adobe's own clients send the plain one.
    extra_media_types = frozenset({"application/json"})
    # The manual prints filter.loTypes and filter.lotypes.
    case_insensitive_query = True

    def __init__(self, context: Context, spec: ApiSpec, routes: Routes) -> None:
        super().__init__(context, spec, routes)
        known = self.credentials = AlmCredentials.of(context.account)
        every = (*SCOPES["admin"], *SCOPES["learner"])
        self.auth.clients[known.client_id] = Client(
            id=known.client_id, secret=known.client_secret, redirects=REDIRECTS, scopes=every
        )
        self.auth.refreshes[known.admin_refresh_token] = RefreshToken(
            kind="admin",
            subject=ADMIN,
            client=known.client_id,
            scopes=SCOPES["admin"],
            family="admin",
        )
        self.counters = {
            "user": 13_386_404, "externalProfile": 18_805, "job": 43_118, "userGroup": 76_213, "event": 1,
            "sprintRun": 301, "externalLearning": 1,
        }  # fmt: skip
        self.fresh: dict[str, float] = {}
        self.pending_changes: list[tuple[float, str, Record]] = []
        self.changed_at: dict[str, float] = {}
        self.owners: dict[str, str] = {}
        self.imports: dict[str, float] = {}
        self.ratings: dict[str, dict[str, float]] = {}
        self.liked: dict[tuple[str, str], None] = {}
        self.viewed: list[tuple[str, str, int]] = []
        self.votes: dict[tuple[str, str, str], str] = {}
        self.bookmarks: set[tuple[str, str]] = set()
        self.interests: set[tuple[str, str]] = set()
        self.dummy_calls: list[float] = []
        self.polls: dict[str, int] = {}
        self.learner_tokens: dict[str, str] = {}
        self._buckets: dict[tuple[str, str, str], tuple[int, int]] = {}

    def knows(self, credentials: Collection[str]) -> bool:
        """Return whether a token of this account is among credentials, or the key of its files."""
        return super().knows(credentials) or f"sbx{self.credentials.account_id}" in credentials

    @cached_property
    def account(self) -> Account:
        """The account's data, made on first use."""
        return Account(self.context.seed, self.people_count)

    @cached_property
    def notifications(self) -> Notifications:
        """The notifications of the account's users."""
        return Notifications(self.account)

    def next_id(self, kind: str) -> str:
        """Return the next id of a new resource; the first ones are those of the manual's samples."""
        self.counters[kind] += 1
        return str(self.counters[kind] - 1)

    def fail_job(self, job_id: str) -> None:
        """Mark a job as failed; the code is not documented, `Failed` is the one in the spec.

        Raises:
            KeyError: there is no such job.
        """
        self.account.tables["job"][job_id]["attributes"]["status"] = {"code": "Failed"}

    def review_external_learning(self, key: str, status: str) -> None:
        """Record a reviewer's decision about an external learning.

        Args:
            key: Its id.
            status: `APPROVED` or `REJECTED`.

        Raises:
            KeyError: there is no such submission.
        """
        row = self.account.tables["externalLearning"][key]
        reviewed = {"status": status, "reviewedAt": timestamp(self.context.clock.now())}
        self.account.tables["externalLearning"].add(key, {**row, "attributes": {**row["attributes"], **reviewed}})

    def put_user(self, row: Record) -> Record:
        """Save a changed user, now or after the option `lag`, and return the visible record."""
        now = self.context.clock.time()
        self.changed_at[row["id"]] = now
        if not self.context.options.lag:
            return self.account.tables["user"].add(row["id"], row)
        self.pending_changes.append((now + self.context.options.lag, row["id"], row))
        return self.account.tables["user"][row["id"]]

    def _apply_pending_changes(self) -> None:
        now = self.context.clock.time()
        while self.pending_changes and self.pending_changes[0][0] <= now:
            _, key, row = self.pending_changes.pop(0)
            self.account.tables["user"].add(key, row)

    def environment(self) -> Mapping[str, str]:
        """Return the settings of the application and a token of its usual person."""
        known = self.credentials
        token = self.issue_token(None, None, None)
        return {"CLIENT_ID": known.client_id, "CLIENT_SECRET": known.client_secret, "TOKEN": token}

    def issue_token(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Make a token without OAuth."""
        kind = kind or "admin"
        grant = Grant(
            kind=kind,
            subject=subject or (ADMIN if kind == "admin" else LEARNER),
            client=self.credentials.client_id,
            scopes=tuple(scopes or SCOPES[kind]),
        )
        return self.auth.issue(grant, lifetime=TOKEN_LIFETIME)

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Find whom a token stands for; Adobe's own samples send it with the scheme `oauth`."""
        found = self.auth.tokens.get(value) if scheme in ("bearer", "oauth") else None
        if found is None or self.auth.expired(found):
            raise self.unauthorized("The token is missing, unknown or no longer active")
        self._apply_pending_changes()
        return found

    def route_path(self, path: str) -> str:
        """Fold repeated slashes: Adobe's own front end asks for `/primeapi/v2//user`."""
        return re.sub("/{2,}", "/", path) if path.startswith("/primeapi/v2") else path

    def unauthorized(self, message: str) -> HttpError:
        """Return a 401."""
        return HttpError(401, "UNAUTHORIZED_ACCESS", message, {"www-authenticate": "Bearer"})

    def forbidden(self, grant: Grant, operation: Operation) -> HttpError:
        """Return a 403."""
        return HttpError(403, "FORBIDDEN", "The scopes of the token do not allow this")

    def invalid_request(self, operation: Operation, problems: Sequence[Problem]) -> HttpError:
        """Return the error of a request that breaks the document; a missing body has no detail, as documented."""
        problem = problems[0]
        if problem.where != "body":
            return HttpError(400, BAD, problem.message)
        if problem.kind == "malformed":
            return HttpError(400, "Generic Error", "")
        if problem.kind == "missing":
            return HttpError(400, "Missing Param", problem.name.rpartition("/")[2])
        return HttpError(400, "Field Type incorrect", f"{problem.name}: {problem.message}")

    def tables(self) -> Mapping[str, Table]:
        """Return the tables of the account."""
        return self.account.tables

    def not_found(self, kind: str, key: str) -> HttpError:
        """Return OBJECT_DOESNT_EXIST."""
        return not_found(kind, key)

    def filter_scope(self, call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
        """Return what a person has, for lists below a user."""
        if not parents or parents[-1][0] != "user":
            return None
        user = parents[-1][1]
        if kind == "learningObjectInstanceEnrollment":
            return self.account.enrollments_of(user)
        keys = {"userSkill": self.account.skills_of, "userBadge": self.account.badges_of}.get(kind)
        return None if keys is None else [self.account.tables[kind][key] for key in keys(user)]

    def present_one(self, call: Call, row: Record, pointer: str) -> Any:
        """Answer a JSON:API document, or a plain body where the record is the body."""
        return document(call, row) if pointer == "/data" and "type" in row else nest_at(row, pointer)

    def present_list(self, call: Call, kind: str, rows: Sequence[Record], pointer: str) -> Any:
        """Return a page by cursor or by offset, whichever the operation takes."""
        if sort := call.params.get("sort"):
            name = sort.removeprefix("-")
            rows = ordered(rows, sort, {name: lambda row: str(row.get("attributes", {}).get(name, ""))})
        if self.spec.pagination(call.operation) is None:
            body = deepcopy(call.service.spec.example(call.operation)[2])
            if not isinstance(body, dict):
                return list(rows)
            links = {"links": {"self": self_link(call)}} if "links" in body else {}
            return {**body, **nest_at(list(rows), pointer), **links}
        names = {each.name for each in call.operation.parameters}
        if not names & {"page[cursor]", "page[offset]"}:
            return document(call, rows)
        return page(call, rows, cursor="page[cursor]" in names)

    def error_response(self, error: HttpError, request: Request, operation: Operation | None) -> Response:
        """Write the error body, which is no JSON:API error; too many requests have one of their own."""
        plain = request.path.startswith("/oauth/") or error.status == 429
        body: dict[str, object] = {"message": "429 Too many requests"}
        if error.status != 429:
            title = TITLES.get(error.status, error.code)
            body = {"status": HTTPStatus(error.status).name, "title": title}
            if error.message:
                body["source"] = {"info": error.message}
        media = "application/json" if plain else MEDIA
        return json_response(error.status, body, media, error.headers)

    def rate_limit(self, grant: Grant | None, method: str) -> tuple[dict[str, str], HttpError | None]:
        """Count by person, application and role, at millisecond grain; `retry-after` is fractional."""
        if grant is None or not self.context.options.rate_limits:
            return super().rate_limit(grant, method)
        rate, burst = LIMITS[grant.kind][method]
        headers = {"x-rate-limit": f"{rate}r/m", "x-burst": str(burst)}
        key = (grant.subject, grant.client, f"{grant.kind} {method}")
        now = round(self.context.clock.time() * 1000)
        left, at = self._buckets.get(key, (burst * CALL, now))
        left = min(burst * CALL, left + (now - at) * rate)
        if left < CALL:
            self._buckets[key] = (left, now)
            wait = {"retry-after": f"{-(-(CALL - left) // rate) / 1000:.3f}"}
            return headers, HttpError(429, "", "", {**headers, **wait})
        self._buckets[key] = (left - CALL, now)
        return headers, None
