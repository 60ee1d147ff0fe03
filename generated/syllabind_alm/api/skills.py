"""Adobe Learning Manager API: The skills of an account and their levels. Made by `make generate` from specs/alm/; do not edit."""

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

from ..models import (
    Skill,
    SkillDocument,
    SkillInterestSearchResult,
    SkillInterestSearchResultPage,
    SkillPage,
    SparseFields,
)

ListSkillsInclude = Literal["levels", "levels.badge"]
ListSkillsSort = Literal["name", "-name"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("getSkill", SkillDocument, Skill, "/data", auth="oauth")
def get_skill(
    id: str,
    *,
    include: ListSkillsInclude | Sequence[ListSkillsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one skill with its levels.

    Args:
        id: Id of the skill.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L589
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/skills/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListSkillsInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listSkills", SkillPage, Skill, BY_OFFSET, auth="oauth")
def list_skills(
    *,
    include: ListSkillsInclude | Sequence[ListSkillsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListSkillsSort | Unset = UNSET,
    filter_exclude_skill_interest: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the skills of the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_exclude_skill_interest: Leave out the skills that the learner is interested in already.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L581
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/skills",
        query=wire.query(
            wire.comma_separated("include", include, among=ListSkillsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListSkillsSort),
            wire.boolean(
                "filter_exclude_skill_interest", filter_exclude_skill_interest, wire="filter.excludeSkillInterest"
            ),
        ),
        limit=wire.items(limit),
    )


@paged("searchSkillInterests", SkillInterestSearchResultPage, SkillInterestSearchResult, BY_CURSOR, auth="oauth")
def search_skill_interests(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: ListSkillsSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Find skills to be interested in.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        query: What the name is to hold.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2021.draft?plain=1#L274
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/skillInterest/search",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("query", query),
            wire.string("sort", sort, among=ListSkillsSort),
        ),
        limit=wire.items(limit),
    )


class _Skills:
    __slots__ = ()

    get = Method(get_skill)
    """Fetch one skill with its levels."""
    list = Paged(list_skills)
    """List the skills of the account."""
    search_interests = Paged(search_skill_interests)
    """Find skills to be interested in."""


class Skills(_Skills, Resource):
    """The skills of an account and their levels."""

    __slots__ = ()


class AsyncSkills(_Skills, AsyncResource):
    """The skills of an account and their levels."""

    __slots__ = ()
