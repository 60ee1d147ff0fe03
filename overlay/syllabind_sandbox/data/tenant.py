"""A tenant of Thrive Learning: its users."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from syllabind_sandbox.clock import START, stamp
from syllabind_sandbox.data.names import ODD, name
from syllabind_sandbox.store import Draw, Record, Table

TITLES = (
    "Ward Sister",
    "Team Leader",
    "Sales Associate",
    "Warehouse Operative",
    "Head of People",
    "Ingénieur",
)
PLACES = ("Leeds", "Manchester", "Cardiff", "Zürich", "Łódź", "東京")
STATUSES = (
    "active",
    "active",
    "active",
    "active",
    "active",
    "active",
    "inactive",
    "expired",
    "new",
)
BEGAN = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)


class Tenant:
    """The data of one tenant.

    Args:
        seed: Of the world.
        people: How many users.
    """

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        ids = [Draw(seed, "thrive", "user", number).hex[:24] for number in range(people)]
        self._numbers = {key: number for number, key in enumerate(ids)}
        self._ids = ids
        self.users = Table(ids, self._user)
        self.audiences = [Draw(seed, "thrive", "audience", number).hex[:24] for number in range(12)]

    def _user(self, key: str) -> Record:
        number = self._numbers[key]
        draw = Draw(self.seed, "thrive", "user-data", number)
        who = name(draw, number, "staff.example")
        created = BEGAN + timedelta(hours=draw.below(24 * 1000), milliseconds=draw.below(1000))
        updated = min(created + timedelta(minutes=draw.below(60 * 24 * 300)), START)
        status = draw.pick(STATUSES)
        born = stamp(created)
        deleted = number % 83 == 82
        if deleted:
            # Deleting obfuscates the person and keeps the record: Thrive's help page on deletion.
            status = "inactive"
        seen = status != "new" and not deleted
        return {
            "id": key,
            "ref": None if number % 61 == 60 else f"EMP-{number:05d}",
            "firstName": "Deleted" if deleted else who.first,
            "lastName": "User" if deleted else who.last,
            "email": None if deleted else who.email,
            "role": "administrator" if number % 150 == 3 else "learner",
            "status": status,
            "positions": [] if number % 9 == 8 else [self._position(number, draw, born)],
            "additionalFields": None if number % 7 == 6 else {"location": draw.pick(PLACES)},
            "languageCode": draw.pick(("en-gb", "en-us", "de-de", "ja-jp", None)),
            "deleted": deleted,
            "compliance": draw.below(1001) / 10,
            "level": draw.below(12),
            "firstLogin": stamp(created + timedelta(days=1)) if seen else None,
            "lastLogin": stamp(updated) if seen else None,
            "tags": {"skills": ["First Aid"] if draw.chance(20) else []},
            "usersFollowing": [self._ids[draw.below(len(self._ids))]] if draw.chance(15) else [],
            "tagsFollowing": ["Leadership"] if draw.chance(10) else [],
            "createdAt": born,
            "updatedAt": stamp(updated),
            "hasPicture": draw.chance(40),
            "timeZone": draw.pick(("Europe/London", "Europe/Zurich", "Asia/Tokyo", None)),
            "summary": draw.pick((None, f"{draw.pick(ODD)[0]} says hello", "Here to learn")),
            "relevancy": 0,
            "rank": {"currentCategory": draw.below(5), "currentLevel": draw.below(12)},
            "agreedTerms": draw.pick((True, True, True, False, None)),
            "onboarded": seen,
            "audiences": [{"id": each} for each in self.audiences[: draw.below(4)]],
            "singleSignOn": draw.chance(50),
        }

    def _position(self, number: int, draw: Draw, born: str) -> Record:
        boss = number // 12
        manager = None if number < 3 else {"id": self._ids[boss], "name": None, "ref": f"EMP-{boss:05d}"}
        return {
            "id": Draw(self.seed, "thrive", "position", number).hex[:24],
            "manager": manager,
            "ouId": f"OU-{number % 14:02d}",
            "isActive": True,
            "startDate": born,
            "endDate": None,
            "createdAt": born,
            "updatedAt": born,
            "title": draw.pick(TITLES),
        }
