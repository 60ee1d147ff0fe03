"""Realistic answers, made from the schemas of the bundled specs with a fixed seed."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Callable
from typing import Any

from .stock import bundled

__all__ = ["Payloads", "alm_page", "drifted", "edlink_page", "edlink_person", "text_of", "thrive_page"]

_FIRST = ("Amara", "Björn", "Chloé", "Dmitri", "Elif", "Farah", "Grace", "Hiroshi", "Inès", "Jamal", "Kirsten", "Liam")
_LAST = ("Abbott", "Brandt", "Castellano", "Dubois", "Eriksson", "Fofana", "García", "Hughes", "Ivanova", "Jensen")
_WORDS = (
    "advanced annual basics briefing campaign coaching compliance customer data delivery field finance first health "
    "induction leadership learning manager onboarding operations people planning product quality region retail "
    "review safety sales security service skills strategy support team technical training warehouse workplace"
).split()


class Payloads:
    """A maker of values for one API's schemas.

    Args:
        api: Which API.
        seed: Seed of the random numbers.
        texts: What a text member of this name holds, where its schema does not say.
        omitted: Members that never appear.
    """

    def __init__(
        self,
        api: str,
        *,
        seed: int = 20,
        texts: dict[str, Callable[[random.Random], str]] | None = None,
        omitted: tuple[str, ...] = (),
    ) -> None:
        self.random = random.Random(seed)
        self._schemas = bundled(api)["components"]["schemas"]
        self._texts = {**_TEXTS, **(texts or {})}
        self._omitted = omitted

    def make(self, schema: str) -> Any:
        """Return a value of a component schema."""
        return self._value(self._schemas[schema], schema)

    def _value(self, schema: dict[str, Any], name: str) -> Any:
        if "$ref" in schema:
            return self._value(self._schemas[schema["$ref"].rpartition("/")[2]], name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice([value for value in schema["enum"] if value is not None])
        if chosen := schema.get("anyOf") or schema.get("oneOf"):
            kinds = [each for each in chosen if each.get("type") != "null"]
            if len(kinds) < len(chosen) and self.random.random() < 0.1:
                return None
            return self._value(self.random.choice(kinds), name)
        kind = schema.get("type", "string")
        if isinstance(kind, list):
            if "null" in kind and self.random.random() < 0.1:
                return None
            kind = kind[0]
        return getattr(self, f"_{kind}")(schema, name)

    def _object(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        if "properties" not in schema:
            more = schema.get("additionalProperties")
            more = more if isinstance(more, dict) and more else {"type": "string"}
            return {self._word(): self._value(more, "title") for _ in range(self.random.randrange(3))}
        required = schema.get("required", ())
        return {
            key: self._value(member, key)
            for key, member in schema["properties"].items()
            if key not in self._omitted and (key in required or self.random.random() < 0.85)
        }

    def _array(self, schema: dict[str, Any], name: str) -> list[Any]:
        return [self._value(schema["items"], name) for _ in range(self.random.randrange(4))]

    def _string(self, schema: dict[str, Any], name: str) -> str:
        form = schema.get("format")
        if form == "date-time":
            moment = datetime.datetime(2021, 1, 1) + datetime.timedelta(seconds=self.random.randrange(10**8))
            return f"{moment.isoformat()}.{self.random.randrange(1000):03}Z"
        if form == "date":
            return str(datetime.date(2021, 1, 1) + datetime.timedelta(days=self.random.randrange(1500)))
        if form == "uri":
            return f"https://cdn.example.com/{_hexadecimal(self.random)}"
        if name in self._texts:
            return self._texts[name](self.random)
        return " ".join(self._word() for _ in range(self.random.randrange(1, 4)))

    def _word(self) -> str:
        return self.random.choice(_WORDS)

    def _integer(self, schema: dict[str, Any], name: str) -> int:
        return self.random.randrange(5000)

    def _number(self, schema: dict[str, Any], name: str) -> float:
        return round(self.random.random() * 100, 2)

    def _boolean(self, schema: dict[str, Any], name: str) -> bool:
        return self.random.random() < 0.5


def _hexadecimal(numbers: random.Random, digits: int = 24) -> str:
    return f"{numbers.getrandbits(4 * digits):0{digits}x}"


def _uuid(numbers: random.Random) -> str:
    digits = _hexadecimal(numbers, 32)
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _one_of(*texts: str) -> Callable[[random.Random], str]:
    return lambda numbers: numbers.choice(texts)


def _person(numbers: random.Random) -> str:
    return f"{numbers.choice(_FIRST)} {numbers.choice(_LAST)}"


def _email(numbers: random.Random) -> str:
    return f"{numbers.choice(_WORDS)}.{numbers.randrange(10000)}@example.com"


def _sentence(numbers: random.Random) -> str:
    return " ".join(numbers.choices(_WORDS, k=8))


_TEXTS: dict[str, Callable[[random.Random], str]] = {
    "id": _hexadecimal,
    "ref": lambda numbers: f"E{numbers.randrange(10**6):06}",
    "firstName": _one_of(*_FIRST),
    "lastName": _one_of(*_LAST),
    "first_name": _one_of(*_FIRST),
    "last_name": _one_of(*_LAST),
    "email": _email,
    "usersFollowing": _hexadecimal,
    "languageCode": _one_of("en-gb", "de-de", "fr-fr"),
    "timeZone": _one_of("Europe/London", "Europe/Berlin", "America/New_York"),
    "summary": _sentence,
    "bio": _sentence,
    "roles": _one_of("Learner", "Manager", "Admin", "Author"),
    "contentLocale": _one_of("en-US", "de-DE"),
    "uiLocale": _one_of("en-US", "de-DE"),
    "timeZoneCode": _one_of("pst", "cet"),
    "userUniqueId": _email,
    "self": lambda numbers: f"https://learningmanager.adobe.com/primeapi/v2/users/{numbers.randrange(10**8)}",
    "ouId": _hexadecimal,
    "school_ids": _uuid,
    "department_ids": _uuid,
    "route_ids": _uuid,
    "product_ids": _uuid,
}


def text_of(value: Any) -> bytes:
    """Return the JSON text of a value, as services send it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def thrive_page(users: int) -> dict[str, Any]:
    """Return a page of Thrive users; 1,000 are about 1 MB."""
    payloads = Payloads("thrive")
    return {
        "results": [payloads.make("User") for _ in range(users)],
        "pagination": {"totalResults": 48_310, "totalPages": 48_310 // users + 1, "page": 1, "perPage": users},
    }


def alm_page(users: int) -> dict[str, Any]:
    """Return a page of Adobe Learning Manager users with their account and managers, one manager for two users."""
    payloads = Payloads("alm", texts={"id": lambda numbers: str(numbers.randrange(10**8)), "name": _person})
    made = [payloads.make("User") for _ in range(users + users // 2)]
    account, managers = payloads.make("Account"), made[users:]
    for user in made:
        user["relationships"] = {
            "account": {"data": {"id": account["id"], "type": "account"}},
            "manager": {"data": {"id": payloads.random.choice(managers)["id"], "type": "user"}},
        }
    where = "https://learningmanager.adobe.com/primeapi/v2/users"
    return {
        "links": {"self": where, "next": f"{where}?page[cursor]={made[users - 1]['id']}"},
        "data": made[:users],
        "included": [account, *managers],
    }


def edlink_person() -> dict[str, Any]:
    """Return the answer for one Edlink person, about 1 KB."""
    payloads = _edlink(seed=3)
    return {"$request": _uuid(payloads.random), "$data": payloads.make("Person")}


def edlink_page(people: int) -> dict[str, Any]:
    """Return a page of Edlink people; 400 are about 0.7 MB."""
    payloads = _edlink(seed=4)
    found = [payloads.make("Person") for _ in range(people)]
    where = "https://ed.link/api/v2/graph/people"
    return {"$request": _uuid(payloads.random), "$data": found, "$next": f"{where}?$after={found[-1]['id']}"}


def _edlink(*, seed: int) -> Payloads:
    return Payloads("edlink", seed=seed, texts={"id": _uuid}, omitted=("products", "demographics"))


def drifted(page: dict[str, Any], records: str) -> dict[str, Any]:
    """Return the page with two unknown members in every record."""
    return {**page, records: [{**record, "preferredPronoun": "they", "score": {"q": 5.0}} for record in page[records]]}
