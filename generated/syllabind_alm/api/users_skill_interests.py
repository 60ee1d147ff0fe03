"""Adobe Learning Manager API: Skills that a person wants to learn. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import SparseFields, UserSkillInterest, UserSkillInterestDocument, UserSkillInterestPage

ListSkillInterestsSort = Literal["dateCreated", "-dateCreated"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createSkillInterest", UserSkillInterestDocument, UserSkillInterest, "/data", auth="oauth")
def create_skill_interest(id: str, skill_id: str) -> RequestSpec:
    """Give a user an interest in a skill.

    The answer is inferred to be the interest.

    Args:
        id: Id of the user.
        skill_id: Id of the skill.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2021.draft?plain=1#L366
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/skillInterest/{wire.path_segment('skill_id', skill_id, 'skillId')}",
    )


@operation("createSkillInterestsAsLearner", None, NoneType, auth="oauth")
def create_skill_interests_as_learner(id: str, body: list[str]) -> RequestSpec:
    """Add skills to one's own interests.

    Args:
        id: Id of the user.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useUserSkillInterest.tsx#L62
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userSkillInterest",
        content=wire.json_body(body, list[str]),
        content_type="application/vnd.api+json",
    )


@operation("deleteSkillInterest", None, NoneType, auth="oauth")
def delete_skill_interest(id: str, skill_id: str) -> RequestSpec:
    """Take a user's interest in a skill away.

    Args:
        id: Id of the user.
        skill_id: Id of the skill.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2021.draft?plain=1#L324
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/skillInterest/{wire.path_segment('skill_id', skill_id, 'skillId')}",
    )


@operation("deleteSkillInterestAsLearner", None, NoneType, auth="oauth")
def delete_skill_interest_as_learner(id: str, skill_id: str) -> RequestSpec:
    """Take a skill out of one's own interests.

    Args:
        id: Id of the user.
        skill_id: Id of the skill.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useUserSkillInterest.tsx#L75
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userSkillInterest/{wire.path_segment('skill_id', skill_id, 'skillId')}",
    )


@paged("listSkillInterests", UserSkillInterestPage, UserSkillInterest, BY_OFFSET, auth="oauth")
def list_skill_interests(
    id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListSkillInterestsSort | Unset = UNSET,
    filter_skill_interest_types: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the skill interests of a user.

    Args:
        id: Id of the user.
        include: `skill` and `userSkills.skillLevel` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_skill_interest_types: `ADMIN_DEFINED` and `INDUSTRY_ALIGNED` are known.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2021.draft?plain=1#L408
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/skillInterests",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListSkillInterestsSort),
            wire.comma_separated(
                "filter_skill_interest_types", filter_skill_interest_types, wire="filter.skillInterestTypes", least=1
            ),
        ),
        limit=wire.items(limit),
    )


@paged("listSkillInterestsAsLearner", UserSkillInterestPage, UserSkillInterest, BY_OFFSET, auth="oauth")
def list_skill_interests_as_learner(
    id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List one's own skill interests.

    Args:
        id: Id of the user.
        include: `skill` and `userSkills.skillLevel` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        type: `internal` and `external` are known.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/profile/useUserSkillInterest.tsx#L43
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userSkillInterest",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("type", type),
        ),
        limit=wire.items(limit),
    )


class _UsersSkillInterests:
    __slots__ = ()

    create = Method(create_skill_interest)
    """Give a user an interest in a skill."""
    create_as_learner = Method(create_skill_interests_as_learner)
    """Add skills to one's own interests."""
    delete = Method(delete_skill_interest)
    """Take a user's interest in a skill away."""
    delete_as_learner = Method(delete_skill_interest_as_learner)
    """Take a skill out of one's own interests."""
    list = Paged(list_skill_interests)
    """List the skill interests of a user."""
    list_as_learner = Paged(list_skill_interests_as_learner)
    """List one's own skill interests."""


class UsersSkillInterests(_UsersSkillInterests, Resource):
    """Skills that a person wants to learn."""

    __slots__ = ()


class AsyncUsersSkillInterests(_UsersSkillInterests, AsyncResource):
    """Skills that a person wants to learn."""

    __slots__ = ()
