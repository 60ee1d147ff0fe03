"""Adobe Learning Manager API: Badges that a person has earned. Made by `make generate` from specs/alm/; do not edit."""

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

from ..models import SparseFields, UserBadge, UserBadgeDocument, UserBadgePage

ListUserBadgesInclude = Literal["badge", "learner", "model", "model.skill"]
ListUserBadgesSort = Literal["dateAchieved", "-dateAchieved"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("getUserBadge", UserBadgeDocument, UserBadge, "/data", auth="oauth")
def get_user_badge(
    id: str,
    user_badge_id: str,
    *,
    include: ListUserBadgesInclude | Sequence[ListUserBadgesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one badge of a user.

    Args:
        id: Id of the user.
        user_badge_id: Id of the earned badge.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L436
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userBadges/{wire.path_segment('user_badge_id', user_badge_id, 'userBadgeId')}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserBadgesInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listUserBadges", UserBadgePage, UserBadge, BY_OFFSET, auth="oauth")
def list_user_badges(
    id: str,
    *,
    include: ListUserBadgesInclude | Sequence[ListUserBadgesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListUserBadgesSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the badges that a user has earned.

    Both kinds of paging have been seen on this list; `links.next` decides.

    Args:
        id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L925
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userBadges",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserBadgesInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListUserBadgesSort),
        ),
        limit=wire.items(limit),
    )


@paged("listUserBadgesOfLearningObject", UserBadgePage, UserBadge, BY_CURSOR, auth="oauth")
def list_user_badges_of_learning_object(
    id: str,
    lo_id: str,
    *,
    include: ListUserBadgesInclude | Sequence[ListUserBadgesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListUserBadgesSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the badges of a user for one learning object.

    Args:
        id: Id of the user.
        lo_id: Id of the learning object.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/userBadges",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserBadgesInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListUserBadgesSort),
        ),
        limit=wire.items(limit),
    )


class _UsersBadges:
    __slots__ = ()

    get = Method(get_user_badge)
    """Fetch one badge of a user."""
    list = Paged(list_user_badges)
    """List the badges that a user has earned."""
    list_of_learning_object = Paged(list_user_badges_of_learning_object)
    """List the badges of a user for one learning object."""


class UsersBadges(_UsersBadges, Resource):
    """Badges that a person has earned."""

    __slots__ = ()


class AsyncUsersBadges(_UsersBadges, AsyncResource):
    """Badges that a person has earned."""

    __slots__ = ()
