"""Adobe Learning Manager API: how one signs in, as the spec declares it. Made by `make generate` from specs/alm/; do not edit."""

from syllabind.auth import OAuthScheme

OAUTH = OAuthScheme(
    api="alm",
    name="oauth",
    authorization_url="https://learningmanager.adobe.com/oauth/o/authorize",
    token_url="https://learningmanager.adobe.com/oauth/token",
    refresh_url="https://learningmanager.adobe.com/oauth/token/refresh",
    scopes=("admin:read", "admin:write", "learner:read", "learner:write", "admin:xapi", "learner:xapi"),
    response_type="CODE",
    scope_separator=",",
    body="form",
    client_authentication="body",
    send_grant_type_on_refresh=False,
    reuses_token=True,
    subject="user_id",
    pkce=True,
)
"""Authorization code flow of an application that an integration administrator has registered. The scopes of the registration win over those asked for when authorizing. A token belongs to one person, application and account. It lives for seven days; refreshing it earlier gives the same token back."""
