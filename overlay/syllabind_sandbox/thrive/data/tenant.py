"""A tenant of Thrive Learning: its users."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from syllabind_sandbox.clock import START, timestamp
from syllabind_sandbox.data.names import ODD, ascii_name, name
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

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
TAGS = ("First Aid", "leadership", "Safeguarding", "Excel", "Public Speaking", "Ergonomie", "Patient Care", "接遇")
TIME_ZONE = "Europe/London"
"""That of the tenant: what a user has who was made without one."""
SHOWN_USER = 5, "65f1c0a4e3b7d92f10a4c801"
SHOWN_AUDIENCE = 1, "63f8c546a05716c51210ac81"
"""Number and id of those that the documented samples name."""
STRUCTURES = ("Northern Hospitals", "Southern Clinics", "Head Office")
BEGAN = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)


class Tenant:
    """The data of one tenant.

    Args:
        seed: Of the world.
        people: How many users.

    Attributes:
        groups: The ids of the audiences that were there first.
        accounts: What version 2 keeps of a user that version 1 does not show: how they log in, and their domain.
    """

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        ids = [SeededRandom(seed, "thrive", "user", number).hex[:24] for number in range(people)]
        ids[SHOWN_USER[0] : SHOWN_USER[0] + 1] = [SHOWN_USER[1]] if people > SHOWN_USER[0] else []
        self._numbers = {key: number for number, key in enumerate(ids)}
        self._ids = ids
        self.users = Table(ids, self._user)
        self.groups = [
            SeededRandom(seed, "thrive", "audience", number).hex[:24] for number in range(len(STRUCTURES) * 4)
        ]
        self.groups[SHOWN_AUDIENCE[0]] = SHOWN_AUDIENCE[1]
        self.audiences = Table(self.groups, self._audience)
        self.accounts: dict[str, Record] = {}
        self.managers: dict[str, dict[str, Record]] = {}
        self._members: dict[str, list[str]] = {}
        self._new = 0

    def find_user(self, reference: str) -> Record | None:
        """Find a living user by id, reference or email."""
        if reference in self.users:
            return self.users[reference]
        number = reference.removeprefix("EMP-")
        if number.isdecimal() and int(number) < len(self._ids):
            user = self.users[self._ids[int(number)]]
            if user["ref"] == reference:
                return user
        rows = self.users.values() if "@" in reference else map(self.users.__getitem__, self.users.changed())
        return next((row for row in rows if reference in (row["ref"], row["email"])), None)

    def fresh(self, kind: str) -> str:
        """Return the id of a new record."""
        self._new += 1
        return SeededRandom(self.seed, "thrive", "new", kind, self._new).hex[:24]

    def find_audience(self, key: str) -> Record | None:
        """Find an audience by id or by reference."""
        row = self.audiences.get(key)
        return row or next((each for each in self.audiences.values() if each["reference"] == key), None)

    def put_user(self, user: Record) -> Record:
        """Save a changed or new user."""
        return self.users.add(user["id"], user)

    def new_user(self, ref: str, now: str) -> Record:
        """Make a user that is in no table yet."""
        key = self.fresh("user")
        template = self._user(self._ids[0]) if self._ids else {}
        blank: Record = {"positions": [], "audiences": [], "usersFollowing": [], "tagsFollowing": []}
        none = dict.fromkeys(("email", "additionalFields", "firstLogin", "lastLogin", "languageCode", "summary"))
        fixed = {
            "timeZone": TIME_ZONE,
            "role": "learner",
            "status": "new",
            "deleted": False,
            "tags": {"skills": []},
            "onboarded": False,
        }
        return {**template, **blank, **none, **fixed, "id": key, "ref": ref, "createdAt": now, "updatedAt": now}

    def members_of(self, audience: str) -> list[str]:
        """Return the ids of an audience's members; the list is the tenant's own."""
        if audience not in self._members:
            group = {"id": audience}
            self._members[audience] = [row["id"] for row in self.users.values() if group in (row["audiences"] or ())]
        return self._members[audience]

    def _audience(self, key: str) -> Record:
        number = self.groups.index(key)
        top = number - number % 4
        structure = STRUCTURES[number // 4]
        parent = {"id": self.groups[top], "name": structure, "reference": f"ORG-{number // 4}"}
        created = timestamp(BEGAN + timedelta(days=number))
        return {
            "id": key,
            "name": structure if number == top else f"{structure}: {TITLES[number % 4]}",
            "reference": parent["reference"] if number == top else f"{parent['reference']}-{number}",
            # What the API made lives in what the API made; only the platform's own pages make smart audiences.
            "apiControlled": top != 4,
            "category": "structure" if number == top else "audience",
            "type": "manual" if top != 4 or number == top else "smart",
            "parent": None if number == top else parent,
            "createdAt": created,
            "updatedAt": created,
        }

    def _user(self, key: str) -> Record:
        number = self._numbers[key]
        rng = SeededRandom(self.seed, "thrive", "user-data", number)
        who = name(rng, number, "staff.example")
        created = BEGAN + timedelta(hours=rng.below(24 * 1000), milliseconds=rng.below(1000))
        updated = min(created + timedelta(minutes=rng.below(60 * 24 * 300)), START)
        status = rng.pick(STATUSES)
        created_at = timestamp(created)
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
            # Unique in a tenant (Thrive's help page on importing users).
            "email": None if deleted or who.email is None else f"{ascii_name(who.full)}.{number}@staff.example",
            "role": "administrator" if number % 150 == 3 else "learner",
            "status": status,
            "positions": [] if number % 9 == 8 else [self._position(number, rng, created_at)],
            "additionalFields": None if number % 7 == 6 else {"location": rng.pick(PLACES)},
            "languageCode": rng.pick(("en-gb", "en-us", "de-de", "ja-jp", None)),
            "deleted": deleted,
            "compliance": rng.below(1001) / 10,
            "level": rng.below(12),
            "firstLogin": timestamp(created + timedelta(days=1)) if seen else None,
            "lastLogin": timestamp(updated) if seen else None,
            "tags": {"skills": [rng.pick(TAGS)] if rng.chance(20) else []},
            "usersFollowing": [self._ids[rng.below(len(self._ids))]] if rng.chance(15) else [],
            "tagsFollowing": ["leadership"] if rng.chance(10) else [],
            "createdAt": created_at,
            "updatedAt": timestamp(updated),
            "hasPicture": rng.chance(40),
            "timeZone": rng.pick(("Europe/London", "Europe/Zurich", "Asia/Tokyo", None)),
            "summary": rng.pick((None, f"{rng.pick(ODD)[0]} says hello", "Here to learn")),
            "relevancy": 0,
            "rank": {"currentCategory": rng.below(5), "currentLevel": rng.below(12)},
            "agreedTerms": rng.pick((True, True, True, False, None)),
            "onboarded": seen,
            "audiences": [{"id": each} for each in self.groups[number % 10 : number % 10 + rng.below(4)]],
            "singleSignOn": rng.chance(50),
        }

    def _position(self, number: int, rng: SeededRandom, created: str) -> Record:
        boss = number // 12
        manager = None if number < 3 else {"id": self._ids[boss], "name": None, "ref": f"EMP-{boss:05d}"}
        return {
            "id": SeededRandom(self.seed, "thrive", "position", number).hex[:24],
            "manager": manager,
            "ouId": f"OU-{number % 14:02d}",
            "isActive": True,
            "startDate": created,
            "endDate": None,
            "createdAt": created,
            "updatedAt": created,
            "title": rng.pick(TITLES),
        }
