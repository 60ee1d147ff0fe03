"""What an application has written into its audit log."""

from __future__ import annotations

import attrs

from syllabind_sandbox.edlink.data.district import CREATED
from syllabind_sandbox.seeded_random import Record, SeededRandom


@attrs.define
class AuditLog:
    """The audit log of one application.

    Attributes:
        events: Recorded events, in the order of arrival.
        schemas: The versions of each action's schema, oldest first, by the id of the action.
    """

    events: list[Record]
    schemas: dict[str, list[Record]]

    @classmethod
    def first(cls, seed: int) -> AuditLog:
        """Return an empty log, with the schema that the vendor names first among those that come ready-made."""
        rng = SeededRandom(seed, "edlink", "audit", "user.login")
        action = {"id": "user.login", "type": "create"}
        ready = {"id": rng.uuid(), "version": rng.uuid(), "created_date": CREATED, "validation_level": "lax"}
        return cls(events=[], schemas={"user.login": [{**ready, "action": action}]})

    def versions(self) -> list[Record]:
        """Return all versions of all schemas."""
        return [version for versions in self.schemas.values() for version in versions]
