"""The made-up credentials that the services of a world accept."""

from __future__ import annotations

import attrs

from syllabind_sandbox.seeded_random import SeededRandom

REDIRECTS = ("http://127.0.0.1/callback", "https://example.com/callback")
"""Registered for every client; a loopback address may carry any port (RFC 8252, section 7.3)."""


@attrs.frozen(kw_only=True)
class EdlinkCredentials:
    """Application, team and integration of a developer at Edlink.

    `client_id` is the application's id, `team_id` the developer's own team; the last two tokens never expire.
    """

    client_id: str
    client_secret: str = "sbx_edlink_secret"
    redirect_uri: str = REDIRECTS[0]
    team_id: str
    service_token: str = "sbx_edlink_service_token"
    integration_token: str = "sbx_edlink_integration_token"


@attrs.frozen(kw_only=True)
class ThriveCredentials:
    """A tenant of Thrive Learning, its API secret, and an OAuth client."""

    tenant_id: str = "eu-west-2_SbxTenant"
    secret: str = "sbx_thrive_api_secret"
    client_id: str = "sbx_thrive_client"
    client_secret: str = "sbx_thrive_secret"


@attrs.frozen(kw_only=True)
class AlmCredentials:
    """An application of Adobe Learning Manager, an administrator's refresh token, and a learner."""

    client_id: str = "sbx_alm_client"
    client_secret: str = "sbx_alm_secret"
    redirect_uri: str = REDIRECTS[0]
    account_id: str = "1010"
    admin_refresh_token: str = "sbx_alm_admin_refresh_token"
    learner_email: str = "foo@acme.com"


@attrs.frozen(kw_only=True)
class Credentials:
    """The credentials of all three services."""

    edlink: EdlinkCredentials
    thrive: ThriveCredentials
    alm: AlmCredentials

    @classmethod
    def of(cls, seed: int) -> Credentials:
        """Return the credentials of a world."""
        return cls(
            edlink=EdlinkCredentials(
                client_id=SeededRandom(seed, "edlink", "application").uuid(),
                team_id=SeededRandom(seed, "edlink", "team").uuid(),
            ),
            thrive=ThriveCredentials(),
            alm=AlmCredentials(),
        )
