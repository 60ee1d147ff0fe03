"""Thrive Learning in one world: credentials, error bodies, pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from http import HTTPStatus
from typing import ClassVar
from urllib.parse import urlsplit

from syllabind_sandbox.api_spec import ApiSpec, Operation
from syllabind_sandbox.auth import Client, Grant, HttpError, basic_credentials
from syllabind_sandbox.context import Context
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Table
from syllabind_sandbox.service import Routes, Service, json_response
from syllabind_sandbox.thrive.credentials import ThriveCredentials
from syllabind_sandbox.thrive.data.learning import Learning
from syllabind_sandbox.thrive.data.tenant import Tenant

TOKEN_LIFETIME = 3600
SCOPES = {
    "public": ("api/all", "api/read", "api/write"),
    "user": ("api/all", "api/webhooks"),
}
"""The scopes that each host knows ("Thrive Learning, Search users and return basic user information")."""
PHRASES = {
    **{each.value: each.phrase for each in HTTPStatus},
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
"""The phrases of "Thrive Learning, Errors and error handling", and of RFC 9110, section 15.5, where Python's differ by
its version."""
_CHALLENGE = {"www-authenticate": 'Bearer, Basic realm="tenant"'}


class Thrive(Service):
    """Thrive Learning in one world.

    Args:
        context: What the services of the world share.
        spec: The API's document.
        routes: The handlers of its operations.
    """

    people = 2500
    kinds = tuple(SCOPES)
    example_path = "/rest/v1/users?perPage=2"
    page_size = 100
    other_hosts: ClassVar[Mapping[str, str]] = {"thrive-user": "https://user.api.learn.link"}
    token_kinds: ClassVar[Mapping[str, frozenset[str]]] = {
        "basicAuth": frozenset({"tenant"}),
        "oauth": frozenset({"public"}),
        "webhooksOauth": frozenset({"user"}),
    }

    def __init__(self, context: Context, spec: ApiSpec, routes: Routes) -> None:
        super().__init__(context, spec, routes)
        known = self.credentials = ThriveCredentials.of(context.account)
        self.auth.clients[known.client_id] = Client(id=known.client_id, secret=known.client_secret)

    @cached_property
    def tenant(self) -> Tenant:
        """The tenant's data, made on first use."""
        return Tenant(self.context.seed, self.people_count)

    @cached_property
    def learning(self) -> Learning:
        """What the tenant learns, made on first use."""
        return Learning(self.tenant)

    def knows(self, credentials: Collection[str]) -> bool:
        """Return whether a token, the tenant's id or its client's is among credentials."""
        known = self.credentials
        return super().knows(credentials) or known.tenant_id in credentials or known.client_id in credentials

    def host_of(self, request: Request) -> str:
        """Return whether a request came to the `public` or to the `user` host."""
        user = urlsplit(self.context.origins["thrive-user"]).netloc
        netloc = urlsplit(request.url).netloc
        return "user" if netloc == user or netloc.startswith("user.api.") else "public"

    def environment(self) -> Mapping[str, str]:
        """Return the settings of the tenant: its id and its API secret."""
        known = self.credentials
        return {"TENANT_ID": known.tenant_id, "API_SECRET": known.secret}

    def example_call(self, prefix: str) -> tuple[str, str]:
        """Return a call with the tenant's id and its API secret."""
        return f'-u "{prefix}TENANT_ID:{prefix}API_SECRET"', self.example_path

    def issue_token(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Make a token without OAuth."""
        kind = kind or "public"
        known = self.credentials
        grant = Grant(
            kind=kind,
            subject=subject or known.tenant_id,
            client=known.client_id,
            scopes=tuple(scopes or SCOPES[kind]),
        )
        return self.auth.issue(grant, lifetime=TOKEN_LIFETIME)

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Find whom a bearer token, or the tenant's own id and secret, stand for."""
        if scheme == "basic":
            known = self.credentials
            if basic_credentials(value) == (known.tenant_id, known.secret):
                return Grant(kind="tenant", subject=known.tenant_id, client="")
            raise self.unauthorized("The tenant id or the API secret is wrong")
        return super().grant(scheme, value, request)

    def unauthorized(self, message: str) -> HttpError:
        """Return a 401."""
        return HttpError(401, "unauthorized", message, _CHALLENGE)

    def forbidden(self, grant: Grant, operation: Operation) -> HttpError:
        """Return a 403 for scopes that are too small, a 401 for a token of the other host."""
        if any(grant.kind in self.token_kinds[name] for each in operation.security for name in each):
            return HttpError(403, "forbidden", "The token's scopes do not fit this endpoint")
        return self.unauthorized("The token comes from another host")

    def tables(self) -> Mapping[str, Table]:
        """Return users, audiences and learning records; a basic user is a user with fewer members."""
        users = self.tenant.users
        return {"user": users, "basic_user": users, "audience": self.tenant.audiences, **self.learning.tables}

    def error_response(self, error: HttpError, request: Request, operation: Operation | None) -> Response:
        """Write the error body; the token endpoint has that of RFC 6749, section 5.2."""
        if operation is not None and operation.id == "createToken":
            known = operation.produces and error.status in (400, 401)
            code = error.code if known else "invalid_request"
            oauth_error = {"error": code, "error_description": error.message}
            return json_response(error.status, oauth_error, headers=error.headers)
        body = {
            "status": error.status,
            "error": PHRASES[error.status],
            "message": error.message,
        }
        return json_response(error.status, body, headers=error.headers)
