"""Adobe Learning Manager API: models of `ecommerce`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "MaxPrice",
]


class MaxPrice(Model, kw_only=True):
    """The highest price of each kind, in the currency of the account."""

    course: float | Unset = UNSET
    learning_program: float | Unset = json_field(name="learningProgram", default=UNSET)
    certification: float | Unset = UNSET
