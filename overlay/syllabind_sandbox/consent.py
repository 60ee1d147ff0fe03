"""The page on which a person approves or denies an application."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qs

import attrs

from syllabind_sandbox.auth import AuthorizationRequest, with_query
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.pages import html_page, message_page
from syllabind_sandbox.service import Service, redirect


def consent_page(
    service: Service, authorization: AuthorizationRequest, challenge_method: str | None, *, action: str, denied: str
) -> Response:
    """Show the page for a checked request, or decide at once where the world is set to.

    Args:
        service: The service of the page.
        authorization: The request of the application.
        challenge_method: PKCE's method (RFC 7636, section 4.3).
        action: Where the page's forms lead.
        denied: The `error` of a refusal.
    """
    wrong = service.auth.check_challenge(authorization, challenge_method)
    if wrong is not None:
        return _back(service, authorization, {"error": "invalid_request", "error_description": wrong})
    if service.context.options.approve != "page":
        return _decide(service, authorization, approved=service.context.options.approve == "auto", denied=denied)
    tickets = [
        service.context.signer.sign([service.api, approved, attrs.asdict(authorization)]) for approved in (True, False)
    ]
    return html_page(
        200,
        "consent.html",
        title=f"Sign in to {service.spec.document['info']['title']}",
        application=service.auth.clients[authorization.client].name,
        allowed=_in_words(service, authorization.scopes),
        action=action,
        approve=tickets[0],
        deny=tickets[1],
    )


def _in_words(service: Service, scopes: Sequence[str]) -> list[str]:
    """Return what scopes allow, as the document describes them."""
    schemes = service.spec.document.get("components", {}).get("securitySchemes", {}).values()
    flows = [flow for scheme in schemes for flow in scheme.get("flows", {}).values()]
    described = {name: text for flow in flows for name, text in flow.get("scopes", {}).items()}
    return [str(described.get(each, each)) for each in scopes]


def handle_decision(service: Service, request: Request, *, denied: str) -> Response:
    """Handle the form that a button of the page sent."""
    sent = parse_qs(request.body.decode("utf-8", "replace"))
    opened = service.context.signer.verify(sent.get("ticket", [""])[0])
    if not isinstance(opened, list) or opened[0] != service.api:
        return message_page(400, "Sign in", "This form is not from here.")
    authorization = AuthorizationRequest(**{**opened[2], "scopes": tuple(opened[2]["scopes"])})
    return _decide(service, authorization, approved=opened[1], denied=denied)


def _decide(service: Service, authorization: AuthorizationRequest, *, approved: bool, denied: str) -> Response:
    if approved:
        return _back(service, authorization, {"code": service.auth.issue_code(authorization)})
    return _back(service, authorization, {"error": denied})


def _back(service: Service, authorization: AuthorizationRequest, answer: dict[str, str | None]) -> Response:
    # RFC 9207: names the server that answers.
    issuer = authorization.issuer if service.auth.bcp else None
    return redirect(with_query(authorization.redirect_uri, {**answer, "state": authorization.state, "iss": issuer}))
