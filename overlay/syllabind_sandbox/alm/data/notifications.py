"""Notifications of the users of an account: messages of the platform about what they learn."""

from __future__ import annotations

from syllabind_sandbox.alm.data.account import Account
from syllabind_sandbox.seeded_random import Record, SeededRandom

EACH = 1000
"""How many ids one user has."""


class Notifications:
    """The notifications of one account.

    Args:
        account: Whose they are.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._changed: dict[str, Record] = {}

    def of(self, user: str) -> list[Record]:
        """Return those of a user, newest first: of each enrollment, of each skill, and one announcement to all."""
        messages = [*map(self._of_enrollment, self._account.enrollments_of(user))]
        messages += [*map(self._of_skill, self._account.skills_of(user)), _ANNOUNCED]
        rows = [self._row(user, number, each) for number, each in enumerate(messages)]
        return sorted(rows, key=lambda row: str(row["attributes"]["dateCreated"]), reverse=True)

    def find(self, key: str) -> Record | None:
        """Find a notification by its id."""
        owner = str(int(key) // EACH) if key.isdecimal() else ""
        known = self.of(owner) if owner in self._account.tables["user"] else []
        return next((row for row in known if row["id"] == key), None)

    def change(self, key: str, attributes: Record) -> None:
        """Change some attributes of a notification."""
        self._changed[key] = {**self._changed.get(key, {}), **attributes}

    def _row(self, user: str, number: int, message: Record) -> Record:
        key = str(int(user) * EACH + number)
        rng = SeededRandom(self._account.seed, "alm", "notice", key)
        fixed = {"actionTaken": False, "read": rng.chance(50), "role": "learner"}
        attributes = {**fixed, **message, **self._changed.get(key, {})}
        return {"id": key, "type": "userNotification", "attributes": attributes}

    def _of_enrollment(self, row: Record) -> Record:
        key = row["relationships"]["learningObject"]["data"]["id"]
        name = self._account.tables["learningObject"][key]["attributes"]["localizedMetadata"][0]["name"].strip()
        kind, held = key.partition(":")[0], row["attributes"]
        word, date, text = "adminEnrollment", held["dateEnrolled"], f"You have been enrolled in {name}"
        if held["state"] == "COMPLETED":
            word, date, text = "completed", held["dateCompleted"], f"You have completed {name}"
        elif "completionDeadline" in held:
            word, text = "completionReminder", f"{name} is to be completed soon"
        if kind == "jobAid":
            word = "adminEnrollment"
        return {
            "channel": f"{kind}::{word}",
            "dateCreated": date,
            "message": text,
            "modelIds": [key],
            "modelNames": [name],
            "modelTypes": ["learningObject"],
        }

    def _of_skill(self, key: str) -> Record:
        row = self._account.tables["userSkill"][key]
        date = row["attributes"].get("dateAchieved")
        level = row["relationships"]["skillLevel"]["data"]["id"]
        skill = self._account.tables["skill"][level.partition("_")[0]]["attributes"]["name"]
        return {
            "channel": "competency::achieved" if date else "competency::assigned",
            "dateCreated": date or row["attributes"]["dateCreated"],
            "message": f"You have achieved {skill}" if date else f"{skill} has been assigned to you",
            "modelIds": [level],
            "modelNames": [skill],
            "modelTypes": ["skillLevel"],
        }


_ANNOUNCED: Record = {
    "channel": "announcement::received",
    "dateCreated": "2024-08-26T09:00:00.000Z",
    "message": "The catalog has new courses",
    "modelIds": [],
    "modelNames": [],
    "modelTypes": [],
}
