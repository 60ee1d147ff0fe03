"""The made-up credentials that the service accepts."""

from __future__ import annotations

from functools import lru_cache
from typing import Self

import attrs

from syllabind_sandbox.auth import REDIRECTS
from syllabind_sandbox.seeded_random import SeededRandom

__all__ = ["EdlinkCredentials"]


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

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, seed: int, account: int = 0) -> Self:
        """Return the credentials of a world; each integration has a token of its own, the application is the same."""
        token = {} if account == 0 else {"integration_token": f"sbx_edlink_integration_token_{account + 1}"}
        return cls(
            **token,
            client_id=SeededRandom(seed, "edlink", "application").uuid(),
            team_id=SeededRandom(seed, "edlink", "team").uuid(),
        )
