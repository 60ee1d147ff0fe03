"""The made-up credentials that the service accepts."""

from __future__ import annotations

from typing import Self

import attrs

__all__ = ["ThriveCredentials"]


@attrs.frozen(kw_only=True)
class ThriveCredentials:
    """A tenant of Thrive Learning, its API secret, and an OAuth client."""

    tenant_id: str = "eu-west-2_SbxTenant"
    secret: str = "sbx_thrive_api_secret"
    client_id: str = "sbx_thrive_client"
    client_secret: str = "sbx_thrive_secret"

    @classmethod
    def of(cls, account: int) -> Self:
        """Return the credentials of a tenant by its number, from 0."""
        if account == 0:
            return cls()
        return cls(**{each.name: f"{each.default}{account + 1}" for each in attrs.fields(cls)})
