"""Adobe Learning Manager API: Profiles of social learning, and search in it. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import SearchResult, SearchResultPage, SocialProfile, SocialProfileDocument, SparseFields, User, UserPage

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("getSocialProfile", SocialProfileDocument, SocialProfile, "/data", auth="oauth")
def get_social_profile(account_id: str, user_id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch the social profile of a user.

    Args:
        account_id: Id of the account.
        user_id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/110f841e4ee1e7651b4483a58c85cbcc8cffa0ed/ui.frontend/src/almLib/hooks/community/useBoards.tsx#L109
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/account/{wire.path_segment('account_id', account_id, 'accountId')}/user/{wire.path_segment('user_id', user_id, 'userId')}/socialProfile",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listFollowers", UserPage, User, BY_CURSOR, auth="oauth")
def list_followers(
    user_id: str, *, fields: SparseFields | Unset = UNSET, page_size: int | Unset = UNSET, limit: int | Unset = UNSET
) -> RequestSpec:
    """List who follows a user.

    The answer is inferred to be users.

    Args:
        user_id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/social/useSocial.tsx#L43
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/socialProfiles/{wire.path_segment('user_id', user_id, 'userId')}/followers",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@paged("searchPosts", SearchResultPage, SearchResult, BY_OFFSET, auth="oauth")
def search_posts(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    filter_social_types: str | Sequence[str] | Unset = UNSET,
    board_id: str | Unset = UNSET,
    filter_skills: str | Sequence[str] | Unset = UNSET,
    filter_state: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Search the posts.

    `include` takes `model.createdBy`.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        query: The words to search for.
        filter_social_types: `post` is known.
        board_id: Only this board.
        filter_skills: Only these skills.
        filter_state: `ACTIVE` is known.
        sort: `relevance` is known.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePosts.tsx#L111
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/social/search",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("query", query),
            wire.comma_separated("filter_social_types", filter_social_types, wire="filter.socialTypes", least=1),
            wire.string("board_id", board_id, wire="boardId"),
            wire.comma_separated("filter_skills", filter_skills, wire="filter.skills", least=1),
            wire.string("filter_state", filter_state, wire="filter.state"),
            wire.string("sort", sort),
        ),
        limit=wire.items(limit),
    )


@paged("searchBoardUsers", SearchResultPage, SearchResult, BY_CURSOR, auth="oauth")
def search_board_users(
    id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Find users to mention on a board.

    `include` takes `model`.

    Args:
        id: Id of the board.
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        query: What the name is to hold.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/110f841e4ee1e7651b4483a58c85cbcc8cffa0ed/ui.frontend/src/almLib/utils/mentionUtils.ts#L26
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/social/board/{wire.path_segment('id', id)}/user/search",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("query", query),
        ),
        limit=wire.items(limit),
    )


class _Social:
    __slots__ = ()

    get_profile = Method(get_social_profile)
    """Fetch the social profile of a user."""
    list_followers = Paged(list_followers)
    """List who follows a user."""
    search = Paged(search_posts)
    """Search the posts."""
    search_board_users = Paged(search_board_users)
    """Find users to mention on a board."""


class Social(_Social, Resource):
    """Profiles of social learning, and search in it."""

    __slots__ = ()


class AsyncSocial(_Social, AsyncResource):
    """Profiles of social learning, and search in it."""

    __slots__ = ()
