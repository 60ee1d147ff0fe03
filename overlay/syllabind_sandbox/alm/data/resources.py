"""JSON:API resources of an account, and the ids that several kinds of them use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from syllabind_sandbox.seeded_random import Record, SeededRandom

ACCOUNT = "1010"
ADMIN = "3400468"
MANAGER = "3400476"
LEARNER = "11257863"
"""The learner of the manual's L1 feedback sample: signs in where a learner's scopes are asked for."""
SKILLS = {
    "1796": "Python", "1797": "Public Speaking", "3103": "Workplace Safety", "4426": "Java",
    "4501": "Negotiation", "4502": "Data Analysis", "4503": "Customer Care", "4504": "Écriture", "4505": "接客",
    "4506": "Leadership", "4507": "Cloud", "4508": "Sales",
}  # fmt: skip
BEGAN = datetime(2019, 1, 7, 9, 0, tzinfo=UTC)


def resource(kind: str, key: str, attributes: Record, **relations: Any) -> Record:
    """Make a JSON:API resource; a relation is a pair of type and id, or a list of pairs, or None."""
    row: Record = {"id": key, "type": kind, "attributes": attributes}
    linked = {name: _linkage(each) for name, each in relations.items() if each}
    if linked:
        row["relationships"] = linked
    return row


def _linkage(relation: Any) -> Record:
    if isinstance(relation, list):
        return {"data": [{"id": key, "type": kind} for kind, key in relation]}
    kind, key = relation
    return {"data": {"id": key, "type": kind}}


def random_date(rng: SeededRandom) -> datetime:
    """Return a date within five years."""
    return BEGAN + timedelta(minutes=rng.below(5 * 365 * 24 * 60))
