"""Signing in, tokens that last seven days, and tokens that act as a learner.

The manual, "Authentication using OAuth 2.0" and "Implement learner impersonation". How errors of these
endpoints look is not documented; they have the service's usual body.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from syllabind_sandbox.alm.data.resources import ADMIN, LEARNER
from syllabind_sandbox.alm.presenter import BAD
from syllabind_sandbox.alm.service import SCOPES, TOKEN_LIFETIME, Alm
from syllabind_sandbox.auth import AuthorizationRequest, Client, Grant, HttpError, RefreshToken, redirect_allowed
from syllabind_sandbox.consent import consent_page, handle_decision
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import Call, Routes

routes = Routes()

CONSENT = "/oauth/o/authorize/consent"
DENIED = "access_denied"


@routes.operation("authorize")
def authorize(call: Call) -> Response:
    """Show the consent page; scopes come separated by commas.

    The registration lists domains, so any path on one of them will do (the manual, "Register an
    application").
    """
    service: Alm = call.service
    client = service.auth.clients.get(call.params["client_id"])
    if client is None:
        raise HttpError(400, "invalid_client", "The application is unknown")
    uri = call.params["redirect_uri"]
    if not redirect_allowed(client.redirects, uri, by_domain=not service.auth.bcp):
        raise HttpError(400, "invalid_redirect_uri", "The address is on no registered domain")
    email = call.params.get("email")
    user = None if email is None else service.account.people.user_by_email(email)
    authorization = AuthorizationRequest(
        client=client.id,
        redirect_uri=uri,
        issuer=call.request.origin,
        state=call.params.get("state"),
        scopes=_effective(client, call.params["scope"]),
        challenge=call.params.get("code_challenge"),
        subject=None if user is None else user["id"],
    )
    method = call.params.get("code_challenge_method", "plain")
    return consent_page(service, authorization, method, action=CONSENT, denied=DENIED)


def _effective(client: Client, wanted: list[str]) -> tuple[str, ...]:
    """Return the registered scopes of the requested roles: the registration overrides the request (the manual)."""
    roles = {each.partition(":")[0] for each in wanted}
    return tuple(each for each in client.scopes if each.partition(":")[0] in roles)


@routes.page("POST", CONSENT)
def consent(service: Alm, request: Request, _: object) -> Response:
    """Handle the person's decision."""
    return handle_decision(service, request, denied=DENIED)


@routes.operation("createToken")
def create_token(call: Call) -> dict[str, Any]:
    """Exchange a code; the older manual sends neither grant type nor redirect URI."""
    service: Alm = call.service
    body: Mapping[str, str] = call.body
    client = service.auth.client(body["client_id"], body["client_secret"])
    code = service.auth.redeem(body["code"], client, body.get("redirect_uri"), body.get("code_verifier"))
    scopes = code.authorization.scopes
    kind = "admin" if any(each.startswith("admin:") for each in scopes) else "learner"
    subject = code.authorization.subject or (ADMIN if kind == "admin" else LEARNER)
    refresh = RefreshToken(kind=kind, subject=subject, client=client.id, scopes=scopes, family=code.family)
    token = service.auth.issue_refresh_token(refresh)
    return {**_tokens(service, token, refresh), "token_type": "Bearer"}


@routes.operation("refreshToken")
def refresh_token(call: Call) -> dict[str, Any]:
    """Return the access token: the same one for as long as it is valid (the manual)."""
    service: Alm = call.service
    client = service.auth.client(call.body["client_id"], call.body["client_secret"])
    token, refresh = service.auth.refresh(call.body["refresh_token"], client)
    return _tokens(service, token, refresh)


def _tokens(service: Alm, token: str, refresh: RefreshToken) -> dict[str, Any]:
    held = service.auth.tokens.get(refresh.access or "")
    if held is None or service.auth.expired(held):
        grant = Grant(
            kind=refresh.kind,
            subject=refresh.subject,
            client=refresh.client,
            scopes=refresh.scopes,
            family=refresh.family,
        )
        refresh.access = service.auth.issue(grant, lifetime=TOKEN_LIFETIME)
        held = service.auth.tokens[refresh.access]
    return {
        "access_token": refresh.access,
        "refresh_token": token,
        "user_role": refresh.kind,
        "account_id": service.credentials.account_id,
        "user_id": refresh.subject,
        "expires_in": _left(service, held),
    }


def _left(service: Alm, grant: Grant) -> int:
    return int((grant.expires or 0) - service.context.clock.time())


@routes.operation("checkToken")
def check_token(call: Call) -> dict[str, Any]:
    """Return whom a token belongs to; an expired one has been observed to answer 200 with `error`."""
    service: Alm = call.service
    token = call.params["access_token"]
    grant = service.auth.tokens.get(token)
    if grant is None:
        raise HttpError(401, "UNAUTHORIZED_ACCESS", "The token is unknown")
    if service.auth.expired(grant):
        return {"error": "Access token has expired"}
    refreshes = service.auth.refreshes.items()
    known = [key for key, each in refreshes if each.access == token]
    return {
        "access_token": token,
        **({"refresh_token": known[0]} if known else {}),
        "user_role": grant.kind,
        "account_id": service.credentials.account_id,
        "user_id": grant.subject,
        "expires_in": _left(service, grant),
    }


@routes.operation("createLearnerToken")
def create_learner_token(call: Call) -> dict[str, Any]:
    """Return a token to act as a learner; it needs special access and an administrator's refresh token.

    Without `force`, a token that exists and lives long enough comes again. An unknown address has been seen
    to answer with the info "User not found".
    """
    service: Alm = call.service
    client = service.auth.client(call.body["client_id"], call.body["client_secret"])
    if not service.context.options.impersonation:
        raise HttpError(401, "UNAUTHORIZED_ACCESS", "Impersonation is not enabled for this account")
    admin = service.auth.refreshes.get(call.body["refresh_token"])
    if admin is None or admin.used or admin.client != client.id or admin.kind != "admin":
        raise HttpError(401, "UNAUTHORIZED_ACCESS", "The refresh token is not an administrator's")
    user = service.account.people.user_by_email(call.params["learner_email"])
    if user is None:
        raise HttpError(400, BAD, "User not found")
    key = service.learner_tokens.get(user["id"])
    refresh = None if key is None else service.auth.refreshes[key]
    held = service.auth.tokens.get(refresh.access or "") if refresh else None
    short = held is None or _left(service, held) < max(1, call.params.get("min_validity_sec", 1))
    if key is None or refresh is None or short or call.params.get("force", False):
        refresh = RefreshToken(
            kind="learner",
            subject=user["id"],
            client=client.id,
            scopes=SCOPES["learner"],
            family=f"learner {user['id']}",
        )
        key = service.learner_tokens[user["id"]] = service.auth.issue_refresh_token(refresh)
    return _tokens(service, key, refresh)
