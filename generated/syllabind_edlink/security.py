"""Edlink: how one signs in, as the spec declares it. Made by `make generate` from specs/edlink/; do not edit."""

from syllabind.auth import OAuthScheme
from syllabind.webhooks import SignatureScheme

OAUTH = OAuthScheme(
    api="edlink",
    name="oauth",
    authorization_url="https://ed.link/sso/login",
    token_url="https://ed.link/api/authentication/token",
    refresh_url="https://ed.link/api/authentication/token",
    body="json",
    client_authentication="body",
    result="/$data",
    errors=(("/$errors/0/code", "/$errors/0/message"),),
    pkce=True,
)
"""Where user access tokens come from. Permissions stand in the settings of application and integration, so there are no scopes."""

WEBHOOKS = SignatureScheme(header="Edlink-Signature", digest="v0", timestamp="t", tolerance=300.0)
"""How webhooks are signed; check them with `syllabind.webhooks.WebhookVerifier`."""
