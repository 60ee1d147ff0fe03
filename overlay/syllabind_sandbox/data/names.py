"""Names of people, and addresses made of them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import attrs

from syllabind_sandbox.seeded_random import SeededRandom

FIRST = (
    "Amina", "Anders", "Beatriz", "Chidi", "Chloé", "Daniel", "Dmitri", "Elif", "Emma", "Fatima", "Grace",
    "Hannah", "Hiroshi", "Ingrid", "Isabel", "James", "João", "Kwame", "Lars", "Layla", "Liam", "Lucía",
    "Mabel", "Marek", "Mei", "Mohammed", "Nadia", "Noah", "Olivia", "Oluwaseun", "Priya", "Quinn", "Rosa",
    "Sofia", "Søren", "Thảo", "Tomasz", "Uma", "Viktor", "Wei", "Ximena", "Yara", "Zoë", "Zuzana",
)  # fmt: skip
LAST = (
    "Adams", "Ahmed", "Andersson", "Brown", "Castro", "Chen", "Dąbrowski", "Dubois", "El-Sayed", "Fischer",
    "García", "Haddad", "Ivanov", "Jensen", "Johnson", "Kaya", "Kim", "Kowalski", "Le", "Lopez", "Mbeki",
    "Müller", "Nakamura", "Nguyen", "O'Brien", "Okafor", "Patel", "Pereira", "Pines", "Quintero", "Rossi",
    "Sato", "Silva", "Smith", "Tanaka", "Usman", "van den Berg", "Williams", "Yılmaz", "Zhang",
)  # fmt: skip
ODD = (
    ("Aoife 🦊", "Ní Bhriain"), ("مريم", "الحسن"), ("דוד", "לוי"), ("李", "小龙"), ("さくら", "佐藤"),
    ("Bo", "X"), ("Jean-François-Xavier-Emmanuel", "de la Tour d'Auvergne-Lauraguais"), ("Zoe\u0308", "Núñez"),
)  # fmt: skip
"""Emoji, right to left, no Latin letter, very short, very long, decomposed accents."""


@attrs.frozen(kw_only=True)
class Name:
    """A person's name and e-mail address; some people have no address, some share one."""

    first: str
    last: str
    email: str | None

    @property
    def full(self) -> str:
        """Both names."""
        return f"{self.first} {self.last}"


def name(rng: SeededRandom, number: int, domain: str) -> Name:
    """Make the name of the person of this number: one of 50 is odd, one of 25 has no address."""
    if number % 50 == 49:
        first, last = rng.pick(ODD)
    else:
        first, last = rng.pick(FIRST), rng.pick(LAST)
    if number % 25 == 24:
        return Name(first=first, last=last, email=None)
    # One of 100 has the address of the one before: families and job shares do that.
    shared = number - 1 if number % 100 == 37 else number
    local = "family" if number % 100 in (36, 37) else ascii_name(f"{first}.{last}")
    return Name(first=first, last=last, email=f"{local}.{shared}@{domain}")


@cache
def ascii_name(text: str) -> str:
    """Write a name with ASCII letters, digits and dots; `person` where nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", ".", plain).strip(".") or "person"
