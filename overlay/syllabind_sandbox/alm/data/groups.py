"""User groups of an account, and who is in them."""

from __future__ import annotations

from collections.abc import Mapping

from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

EVERYBODY = "76200"
GROUPS: Mapping[str, tuple[str, str, bool]] = {
    EVERYBODY: ("All Users", "", True),
    "76201": ("Internal Users", EVERYBODY, True),
    "76202": ("External Users", EVERYBODY, True),
    "76210": ("Sales", "", False),
    "76211": ("Sales, Europe", "76210", False),
    "76212": ("Ersthelfer", "", False),
}
"""Name, parent, and whether the account makes it by itself, so that it cannot be changed."""


class Groups:
    """The groups of one account.

    Args:
        seed: Of the world.
        users: The users of the account.
    """

    def __init__(self, seed: int, users: Table) -> None:
        self._seed = seed
        self._users = users
        self.table = Table(GROUPS, self._group)
        self._members: dict[str, list[str]] = {}

    def _group(self, key: str) -> Record:
        title, _, fixed = GROUPS[key]
        attributes = {
            "dateCreated": "2019-01-07T09:00:00.000Z",
            "description": f"{title} of Acme Corp",
            "name": title,
            "readOnly": fixed,
            "state": "Active",
        }
        return {"id": key, "type": "userGroup", "attributes": attributes}

    def present(self, row: Record) -> Record:
        """Return a group with the number of its members."""
        return {**row, "attributes": {**row["attributes"], "userCount": len(self.members(row["id"]))}}

    def children(self, key: str) -> list[Record]:
        """Return the groups right below another."""
        return [self.table[each] for each, (_, parent, _) in GROUPS.items() if parent == key and each in self.table]

    def members(self, key: str) -> list[str]:
        """Return the ids of a group's members, in order; of a group that was made, the list is the group's own."""
        if key == EVERYBODY:
            return list(self._users)
        if key not in self._members:
            self._members[key] = [each for each in self._users if self._belongs(key, each)]
        return self._members[key]

    def _belongs(self, key: str, user: str) -> bool:
        if key in ("76201", "76202"):
            kind = self._users[user]["attributes"]["userType"]
            return bool(kind == ("Internal" if key == "76201" else "External"))
        return key in GROUPS and SeededRandom(self._seed, "alm", "group", key, user).chance(15)

    def names_by_user(self) -> dict[str, list[str]]:
        """Return the names of the groups that each user is in."""
        found: dict[str, list[str]] = {}
        for row in self.table.values():
            for user in self.members(row["id"]):
                found.setdefault(user, []).append(row["attributes"]["name"])
        return found

    def of(self, user: str) -> list[Record]:
        """Return the groups that a user is in."""
        return [row for row in self.table.values() if user in self.members(row["id"])]
