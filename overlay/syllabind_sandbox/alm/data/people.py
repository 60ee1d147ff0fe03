"""The account itself, its users, and its external profile."""

from __future__ import annotations

from syllabind_sandbox.alm.data.resources import ACCOUNT, ADMIN, LEARNER, MANAGER, random_date, resource
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.data.names import ascii_name, name
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

AVATAR = "https://cpcontents.adobe.com/public/images/default_user_avatar.svg"
NAMED: dict[str, tuple[str, str]] = {
    "746783": ("Ada Okafor", "ada.okafor@acme.com"),
    ADMIN: ("James Adams", "james.adams@acme.com"),
    MANAGER: ("Maria Castro", "maria.castro@acme.com"),
    "3400480": ("Liam O'Brien", "liam.obrien@acme.com"),
    "3400482": ("Mei Zhang", "mei.zhang@acme.com"),
    "3400490": ("Søren Jensen", "soren.jensen@acme.com"),
    "7891011": ("Fatima Haddad", "foo@acme.com"),
    LEARNER: ("Lucía Pereira", "lucia.pereira@acme.com"),
}
DOMAIN = "learners.example"
FIRST_ID = 3_400_501


class People:
    """The users of one account.

    Args:
        seed: The seed of the world.
        count: The number of users.
    """

    def __init__(self, seed: int, count: int) -> None:
        self._seed = seed
        extra = [str(FIRST_ID + 3 * number) for number in range(max(0, count - len(NAMED)))]
        self.tables = {
            "account": Table([ACCOUNT], self._account),
            "user": Table(sorted([*NAMED, *extra], key=int), self._user),
            "externalProfile": Table(["18804"], self._profile),
        }

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self._seed, "alm", *key)

    def _account(self, key: str) -> Record:
        zone = {
            "name": "(GMT-08:00) Pacific Time", "timeZoneCode": "213", "utcOffset": -480,
            "utcOffsetCode": "GMT-08:00", "zoneId": "America/Los_Angeles",
        }  # fmt: skip
        attributes = {
            "dateCreated": "2015-03-02T10:00:00.000Z",
            "gamificationEnabled": True,
            "locale": "en-US",
            "name": "Acme Corp",
            "subdomain": "acme",
            "timeZoneCode": "213",
            "contentLocales": [{"locale": each, "name": each} for each in ("en-US", "de-DE", "fr-FR")],
            "uiLocales": [{"locale": "en-US", "name": "English"}],
            "gamificationLevels": [{"color": "#cd7f32", "name": "Bronze", "points": 100}],
            "timeZones": [zone],
        }
        return resource("account", key, attributes)

    def _user(self, key: str) -> Record:
        rng = self._random("user", key)
        number = 0 if key in NAMED else (int(key) - FIRST_ID) // 3 + 10
        attributes: Record = {"avatarUrl": AVATAR}
        if key in NAMED:
            attributes["name"], attributes["email"] = NAMED[key]
        else:
            who = name(rng, number, DOMAIN)
            attributes["name"] = who.full
            if who.email is not None:
                attributes["email"] = f"{ascii_name(who.full)}.{key}@{DOMAIN}"
        roles = {ADMIN: ["Learner", "Admin", "Author", "Manager"], MANAGER: ["Learner", "Manager"]}
        state = "DELETED" if number % 37 == 36 else "SUSPENDED" if number % 53 == 52 else "ACTIVE"
        attributes |= {
            "contentLocale": rng.pick(("en-US", "de-DE", "fr-FR")),
            "enrollOnClick": True,
            "gamificationEnabled": True,
            "lastLoginDate": timestamp(random_date(rng)),
            "pointsEarned": 50 * rng.below(200),
            "pointsRedeemed": 0,
            "preferredResolution": "AUTO",
            "profile": rng.pick(("Employee", "Engineer", "Sales Manager", "Nurse")),
            "roles": roles.get(key, ["Learner"]),
            "state": state,
            "timeZoneCode": "213",
            "uiLocale": "en-US",
            "userType": "External" if number % 20 == 19 else "Internal",
            "userUniqueId": attributes.get("email", key),
        }
        # The administrator has no manager, and is at the end of every other chain.
        boss = None if key == ADMIN else MANAGER if number % 4 else ADMIN
        if key in ("3400480", MANAGER):
            boss = ADMIN
        return resource(
            "user", key, attributes,
            account=("account", ACCOUNT), manager=boss and ("user", boss),
        )  # fmt: skip

    def user_by_email(self, email: str) -> Record | None:
        """Find the living user of an address, without making all of them."""
        users = self.tables["user"]
        local = email.partition("@")[0].rpartition(".")[2]
        named = [key for key, (_, known) in NAMED.items() if known.casefold() == email.casefold()]
        for key in (*named, local, *users.changed()):
            row = users.get(key)
            if row is None or row["attributes"]["state"] == "DELETED":
                continue
            if row["attributes"].get("email", "").casefold() == email.casefold():
                return row
        return None

    def _profile(self, key: str) -> Record:
        access = self._random("accessKey", key).hex[:13]
        attributes = {
            "name": "Partner Academy",
            "accessKey": access,
            "enabled": True,
            "seatLimit": 50,
        }
        return resource("externalProfile", key, attributes)
