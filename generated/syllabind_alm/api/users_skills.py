"""Adobe Learning Manager API: Skill levels that a person has or works towards. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import SparseFields, UserSkill, UserSkillDocument, UserSkillPage

ListUserSkillsInclude = Literal[
    "learnerBadge", "learningObject", "skill", "skillLevel", "skillLevel.skill", "user", "course"
]
ListUserSkillsSort = Literal["dateAchieved", "-dateAchieved"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("getUserSkill", UserSkillDocument, UserSkill, "/data", auth="oauth")
def get_user_skill(
    id: str,
    user_skill_id: str,
    *,
    include: ListUserSkillsInclude | Sequence[ListUserSkillsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one skill of a user.

    Args:
        id: Id of the user.
        user_skill_id: Id of the user's skill.
        include: `course` stands in an old sentence of the manual; the relationships have no such name.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1458
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userSkills/{wire.path_segment('user_skill_id', user_skill_id, 'userSkillId')}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserSkillsInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listUserSkills", UserSkillPage, UserSkill, BY_OFFSET, auth="oauth")
def list_user_skills(
    id: str,
    *,
    include: ListUserSkillsInclude | Sequence[ListUserSkillsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListUserSkillsSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the skills of a user.

    Args:
        id: Id of the user.
        include: `course` stands in an old sentence of the manual; the relationships have no such name.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userSkills",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserSkillsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListUserSkillsSort),
        ),
        limit=wire.items(limit),
    )


class _UsersSkills:
    __slots__ = ()

    get = Method(get_user_skill)
    """Fetch one skill of a user."""
    list = Paged(list_user_skills)
    """List the skills of a user."""


class UsersSkills(_UsersSkills, Resource):
    """Skill levels that a person has or works towards."""

    __slots__ = ()


class AsyncUsersSkills(_UsersSkills, AsyncResource):
    """Skill levels that a person has or works towards."""

    __slots__ = ()
