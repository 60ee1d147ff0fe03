"""Thrive Learning: how one signs in, as the spec declares it. Made by `make generate` from specs/thrive/; do not edit."""

from syllabind.auth import OAuthScheme
from syllabind.webhooks import SignatureScheme

OAUTH = OAuthScheme(
    api="thrive",
    name="oauth",
    token_url="https://public.api.learn.link/oauth2/token/{tenantId}",
    scopes=("api/all", "api/read", "api/write"),
    client_authentication="basic",
    body="form",
    token_urls={
        "production": "https://public.api.learn.link/oauth2/token/{tenantId}",
        "staging": "https://public.api.learnstaging.link/oauth2/token/{tenantId}",
        "production-mea": "https://public.api.mea.learn.tech/oauth2/token/{tenantId}",
        "staging-mea": "https://public.api.meastaging.learn.tech/oauth2/token/{tenantId}",
    },
)
"""Access tokens for the public API (RFC 6749, section 4.4), sent as `Authorization: Bearer`. A token lives for 3600 seconds and comes without a refresh token; ask for another when it ends. Client id and client secret come from the vendor's support and may differ between environments."""

WEBHOOKS_OAUTH = OAuthScheme(
    api="thrive",
    name="webhooksOauth",
    token_url="https://user.api.learn.link/oauth2/token/{tenantId}",
    scopes=("api/webhooks", "api/all"),
    client_authentication="basic",
    body="form",
    token_urls={
        "production": "https://user.api.learn.link/oauth2/token/{tenantId}",
        "staging": "https://user.api.learnstaging.link/oauth2/token/{tenantId}",
        "production-mea": "https://user.api.mea.learn.tech/oauth2/token/{tenantId}",
        "staging-mea": "https://user.api.meastaging.learn.tech/oauth2/token/{tenantId}",
    },
)
"""Access tokens for the webhooks. They come from the user host, not from the public one; that either host takes the other's tokens is documented nowhere."""

WEBHOOKS = SignatureScheme(header="x-hmac-signature", digest="sha256")
"""How webhooks are signed; check them with `syllabind.webhooks.WebhookVerifier`."""
