"""Thrive Learning: The levels that a skill may have. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import SkillLevel


@operation("listSkillLevels", list[SkillLevel], list[SkillLevel], auth="oauth basicAuth")
def list_skill_levels() -> RequestSpec:
    """List the skill levels that the tenant has set up.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/skills/levels",
    )


class _SkillsLevels:
    __slots__ = ()

    list = Method(list_skill_levels)
    """List the skill levels that the tenant has set up."""


class SkillsLevels(_SkillsLevels, Resource):
    """The levels that a skill may have."""

    __slots__ = ()


class AsyncSkillsLevels(_SkillsLevels, AsyncResource):
    """The levels that a skill may have."""

    __slots__ = ()
