"""The made-up credentials that the service accepts."""

from __future__ import annotations

import attrs

from syllabind_sandbox.auth import REDIRECTS

__all__ = ["AlmCredentials"]


@attrs.frozen(kw_only=True)
class AlmCredentials:
    """An application of Adobe Learning Manager, an administrator's refresh token, and a learner."""

    client_id: str = "sbx_alm_client"
    client_secret: str = "sbx_alm_secret"
    redirect_uri: str = REDIRECTS[0]
    account_id: str = "1010"
    admin_refresh_token: str = "sbx_alm_admin_refresh_token"
    learner_email: str = "foo@acme.com"
