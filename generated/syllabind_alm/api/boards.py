"""Adobe Learning Manager API: Boards of social learning. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import AbuseReport, AbuseReportDict, Board, BoardDocument, BoardPage, SparseFields, User, UserPage

if TYPE_CHECKING:
    from .boards_posts import AsyncBoardsPosts, BoardsPosts

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("deleteBoard", None, NoneType, auth="oauth")
def delete_board(account_id: str, board_id: str) -> RequestSpec:
    """Delete a board.

    Args:
        account_id: Id of the account.
        board_id: Id of the board.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoardOptions.tsx#L54
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/account/{wire.path_segment('account_id', account_id, 'accountId')}/board/{wire.path_segment('board_id', board_id, 'boardId')}",
    )


@operation("favoriteBoard", None, NoneType, auth="oauth")
def favorite_board(id: str) -> RequestSpec:
    """Make a board a favourite.

    Args:
        id: Id of the board.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoardOptions.tsx#L30
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/favorite",
    )


@operation("getBoard", BoardDocument, Board, "/data", auth="oauth")
def get_board(
    id: str, *, include: str | Sequence[str] | Unset = UNSET, fields: SparseFields | Unset = UNSET
) -> RequestSpec:
    """Fetch one board.

    Args:
        id: Id of the board.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoard.tsx#L32
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listBoards", BoardPage, Board, BY_OFFSET, auth="oauth")
def list_boards(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_state: str | Unset = UNSET,
    filter_board_type: str | Unset = UNSET,
    filter_board_skills: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the boards.

    Args:
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: `dateCreated`, `dateUpdated` and `name` are known, with `-` for the reverse.
        filter_state: `ACTIVE` is known.
        filter_board_type: `MyBoards` and `FavoriteBoards` are known.
        filter_board_skills: Only boards on these skills.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoards.tsx#L68
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/boards",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort),
            wire.string("filter_state", filter_state, wire="filter.state"),
            wire.string("filter_board_type", filter_board_type, wire="filter.boardType"),
            wire.comma_separated("filter_board_skills", filter_board_skills, wire="filter.board.skills", least=1),
        ),
        limit=wire.items(limit),
    )


@paged("listBoardModerators", UserPage, User, BY_OFFSET, auth="oauth")
def list_board_moderators(
    id: str,
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the moderators of a board.

    Args:
        id: Id of the board.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePosts.tsx#L61
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/moderators",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
        ),
        limit=wire.items(limit),
    )


@operation("reportBoard", None, NoneType, auth="oauth")
def report_board(id: str, body: AbuseReport | AbuseReportDict | Unset = UNSET) -> RequestSpec:
    """Report a board.

    Adobe's front end sends no body here, unlike for posts, comments and replies.

    Args:
        id: Id of the board.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoardOptions.tsx#L65
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/reportAbuse",
        content=None if body is UNSET else wire.json_body(body, AbuseReport, "data"),
        content_type=None if body is UNSET else "application/vnd.api+json",
    )


@operation("unfavoriteBoard", None, NoneType, auth="oauth")
def unfavorite_board(id: str) -> RequestSpec:
    """Make a board a favourite no more.

    Args:
        id: Id of the board.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useBoardOptions.tsx#L42
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/favorite",
    )


class _Boards:
    __slots__ = ()

    delete = Method(delete_board)
    """Delete a board."""
    favorite = Method(favorite_board)
    """Make a board a favourite."""
    get = Method(get_board)
    """Fetch one board."""
    list = Paged(list_boards)
    """List the boards."""
    list_moderators = Paged(list_board_moderators)
    """List the moderators of a board."""
    report_abuse = Method(report_board)
    """Report a board."""
    unfavorite = Method(unfavorite_board)
    """Make a board a favourite no more."""


class Boards(_Boards, Resource):
    """Boards of social learning."""

    __slots__ = ()

    @property
    def posts(self) -> BoardsPosts:
        """Posts of a board."""
        from .boards_posts import BoardsPosts

        return BoardsPosts(self._client)


class AsyncBoards(_Boards, AsyncResource):
    """Boards of social learning."""

    __slots__ = ()

    @property
    def posts(self) -> AsyncBoardsPosts:
        """Posts of a board."""
        from .boards_posts import AsyncBoardsPosts

        return AsyncBoardsPosts(self._client)
