"""The made-up credentials that the service accepts."""

from __future__ import annotations

from typing import Self

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

    @classmethod
    def of(cls, account: int) -> Self:
        """Return the credentials of an account by its number, from 0; the application is the same."""
        if account == 0:
            return cls()
        first = cls()
        return cls(
            account_id=str(int(first.account_id) + account),
            admin_refresh_token=f"{first.admin_refresh_token}_{account + 1}",
        )
