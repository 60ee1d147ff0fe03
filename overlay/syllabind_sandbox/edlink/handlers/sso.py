"""Signing in: the page in the browser, and the exchange of codes and refresh tokens."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from syllabind_sandbox.auth import AuthorizationRequest, Grant, HttpError, RefreshToken, redirect_allowed
from syllabind_sandbox.consent import consent_page, handle_decision
from syllabind_sandbox.edlink.data.developer import PROVIDERS
from syllabind_sandbox.edlink.service import TOKEN_LIFETIME, Edlink
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import Call, Routes, redirect

routes = Routes()

LOGIN = "/sso/login"
CONSENT = f"{LOGIN}/consent"
DENIED = "declined_authorization"
"""The only `error` of a failed sign-in that https://ed.link/docs/api/v2.0/oauth2/login shows."""


@routes.operation("login")
def login(call: Call) -> Response:
    """Show the consent page, for a known application and one of its redirect URIs.

    An unknown application or URI is shown to the person and never redirected (RFC 6749, section 4.1.2.1);
    the codes are those of "Edlink, Issues Signing In".
    """
    return authorize_client(call, issuer=call.request.origin)


def authorize_client(call: Call, *, issuer: str, **more: Any) -> Response:
    """Check the application and its redirect URI, and return the consent page.

    Args:
        call: The authorization request.
        issuer: Who answers it (RFC 9207).
        more: What else the request is about: scopes, a person, a nonce.

    Raises:
        HttpError: the application, or the redirect URI, is unknown.
    """
    service: Edlink = call.service
    client = service.auth.clients.get(call.params["client_id"])
    if client is None:
        raise HttpError(400, "NO_CLIENT_ID", "The application is unknown")
    uri = call.params["redirect_uri"]
    if not redirect_allowed(client.redirects, uri):
        raise HttpError(400, "INVALID_REDIRECT_URI", "The redirect URI is not registered")
    extra = parse_qs(call.request.query)
    challenge = extra.get("code_challenge", [None])[0]
    known = {"client": client.id, "redirect_uri": uri, "issuer": issuer, "state": call.params.get("state")}
    method = extra.get("code_challenge_method", ["plain"])[0]
    authorization = AuthorizationRequest(**known, challenge=challenge, **more)
    return consent_page(service, authorization, method, action=CONSENT, denied=DENIED)


@routes.operation("loginWithProvider")
def login_with_provider(call: Call) -> Response:
    """Redirect to the sign-in page for a provider, by its slug (https://github.com/edlink/docs, Login)."""
    if all(each["application"] != call.params["application"] for each in PROVIDERS):
        raise HttpError(400, "UNKNOWN_PROVIDER", "There is no such provider")
    return _sent_on(call)


@routes.operation("loginToIntegration")
def login_to_integration(call: Call) -> Response:
    """Redirect to the sign-in page for a district, by its integration."""
    row = call.service.integrations.get(call.params["integration_id"])
    if row is None:
        raise HttpError(400, "NOT_FOUND", "There is no such integration")
    if row["status"] not in ("active", "paused"):
        raise HttpError(400, "INVALID_INTEGRATION_STATE", f"The integration is {row['status']}")
    return _sent_on(call)


def _sent_on(call: Call) -> Response:
    """Send the person on to the sign-in page: both addresses answer with a redirect."""
    answered = authorize_client(call, issuer=call.request.origin)
    return answered if answered.status == 302 else redirect(f"{call.request.origin}{LOGIN}?{call.request.query}")


@routes.page("POST", CONSENT)
def consent(service: Edlink, request: Request, _: object) -> Response:
    """Handle the person's decision."""
    return handle_decision(service, request, denied=DENIED)


@routes.operation("createToken", also=("application/x-www-form-urlencoded",))
def create_token(call: Call) -> dict[str, object]:
    """Exchange a code or a refresh token.

    https://ed.link/docs/api/v2.0/oauth2/token: client id and secret in the body, an access token of 3600
    seconds, everything in `$data`; the refresh token comes back unchanged. The changelog of July 2020 lets
    bodies be forms as well.
    """
    service: Edlink = call.service
    body = call.body
    client = service.auth.client(body["client_id"], body["client_secret"])
    if body["grant_type"] == "refresh_token":
        token, refresh = service.auth.refresh(_need(body, "refresh_token"), client)
    else:
        code = service.auth.redeem(_need(body, "code"), client, _need(body, "redirect_uri"), body.get("code_verifier"))
        subject = code.authorization.subject or service.district.teacher
        refresh = RefreshToken(kind="user", subject=subject, client=client.id, scopes=(), family=code.family)
        token = service.auth.issue_refresh_token(refresh)
    access = service.auth.issue(
        Grant(kind="user", subject=refresh.subject, client=client.id, family=refresh.family),
        lifetime=TOKEN_LIFETIME,
    )
    data = {
        "access_token": access,
        "refresh_token": token,
        "expires_in": TOKEN_LIFETIME,
        "token_type": "Bearer",
    }
    return {"$data": data}


def _need(body: dict[str, str], name: str) -> str:
    if not body.get(name):
        raise HttpError(400, "invalid_request", f"{name} is required")
    return body[name]
