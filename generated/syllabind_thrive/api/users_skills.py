"""Thrive Learning: The skill levels of a user. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import OperationMessage, UserSkillsPatch, UserSkillsPatchDict


@operation("updateUserSkills", OperationMessage, OperationMessage, auth="oauth basicAuth", idempotent=True)
def update_user_skills(user_id: str, body: UserSkillsPatch | UserSkillsPatchDict) -> RequestSpec:
    """Set the levels that a user has and aims at.

    One object that looks like an operation of a JSON Patch, with fixed `op` and `path`.

    Args:
        user_id: The platform's own id of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/update-level-andor-targetlevel-for-skillss-for-an-existing-learner
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/users/{wire.path_segment('user_id', user_id, 'userId')}/skills",
        content=wire.json_body(body, UserSkillsPatch),
        content_type="application/json",
    )


class _UsersSkills:
    __slots__ = ()

    update = Method(update_user_skills)
    """Set the levels that a user has and aims at."""


class UsersSkills(_UsersSkills, Resource):
    """The skill levels of a user."""

    __slots__ = ()


class AsyncUsersSkills(_UsersSkills, AsyncResource):
    """The skill levels of a user."""

    __slots__ = ()
