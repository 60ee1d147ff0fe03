"""Adobe Learning Manager API: The people of an account. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING, Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    MinimalAccountPage,
    SparseFields,
    User,
    UserCreate,
    UserCreateDict,
    UserDocument,
    UserPage,
    UserUpdate,
    UserUpdateDict,
)

if TYPE_CHECKING:
    from .users_avatar import AsyncUsersAvatar, UsersAvatar
    from .users_badges import AsyncUsersBadges, UsersBadges
    from .users_calendar import AsyncUsersCalendar, UsersCalendar
    from .users_enrollments import AsyncUsersEnrollments, UsersEnrollments
    from .users_groups import AsyncUsersGroups, UsersGroups
    from .users_module_grades import AsyncUsersModuleGrades, UsersModuleGrades
    from .users_notifications import AsyncUsersNotifications, UsersNotifications
    from .users_player_state import AsyncUsersPlayerState, UsersPlayerState
    from .users_points import AsyncUsersPoints, UsersPoints
    from .users_recommendation_preferences import AsyncUsersRecommendationPreferences, UsersRecommendationPreferences
    from .users_recommendation_strips import AsyncUsersRecommendationStrips, UsersRecommendationStrips
    from .users_skill_interests import AsyncUsersSkillInterests, UsersSkillInterests
    from .users_skills import AsyncUsersSkills, UsersSkills

ListUsersInclude = Literal["account", "manager", "role"]
ListUsersSort = Literal["id", "-id", "name", "-name"]
ListUsersFilter = Literal["gamification", "gamificationAll"]
GetUserInclude = Literal["account", "manager"]
GetCurrentUserInclude = Literal["account"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createUser", UserDocument, User, "/data", auth="oauth")
def create_user(body: UserCreate | UserCreateDict) -> RequestSpec:
    """Create an internal user.

    The success code is not documented; Adobe's own client tests for 200. The account is that of the token,
    whatever the body names. A user just created may be unknown to enrollment for a second or two.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L635
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/users",
        content=wire.json_body(body, UserCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deleteUser", None, NoneType, auth="oauth")
def delete_user(id: str) -> RequestSpec:
    """Delete a user.

    The user stays readable, with the state DELETED.

    Args:
        id: Id of the user.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L716
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}",
    )


@operation("getUser", UserDocument, User, "/data", auth="oauth")
def get_user(
    id: str, *, include: GetUserInclude | Sequence[GetUserInclude] | Unset = UNSET, fields: SparseFields | Unset = UNSET
) -> RequestSpec:
    """Fetch one user.

    A deleted user is still answered, with the state DELETED.

    Args:
        id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L298
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=GetUserInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listUsers", UserPage, User, BY_OFFSET, auth="oauth")
def list_users(
    *,
    include: ListUsersInclude | Sequence[ListUsersInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListUsersSort | Unset = UNSET,
    filter: ListUsersFilter | Unset = UNSET,
    user_id: str | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the users of the account.

    Follow `links.next`: it carries a cursor even where the first request had none. Large offsets are
    deprecated, and offsets reach 500 records at most; a full export is a job. With a learner's token, only the
    leaderboard filters have been seen in use.

    Args:
        include: `role` stands in a list of questions and answers, not among the relationships.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip. Deprecated for this list, as it reaches 500 records: follow `links.next`,
            or take the report that a job makes.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        sort: By id unless said otherwise; sorting by name is deprecated since March 2024.
        filter: Leaderboards - `gamification` around the user in `userId`, `gamificationAll` of the account.
        user_id: The user that `filter=gamification` is about.
        ids: Only these users.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L449
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/users",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUsersInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, 500, wire="page[offset]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListUsersSort),
            wire.string("filter", filter, among=ListUsersFilter),
            wire.string("user_id", user_id, wire="userId"),
            wire.comma_separated("ids", ids, least=1),
        ),
        limit=wire.items(limit),
    )


@operation("listAccountsOfEmail", MinimalAccountPage, MinimalAccountPage)
def list_accounts_of_email(
    email: str, *, only_active: bool | Unset = UNSET, social_enabled_accounts: bool | Unset = UNSET
) -> RequestSpec:
    """List the accounts that an e-mail address belongs to.

    Takes no token. The shape of the answer is inferred.

    Args:
        email: E-mail address.
        only_active: Only where the user is active; true unless said otherwise.
        social_enabled_accounts: Only accounts with social learning; false unless said otherwise.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('email', email)}/accounts",
        query=wire.query(
            wire.boolean("only_active", only_active, wire="onlyActive"),
            wire.boolean("social_enabled_accounts", social_enabled_accounts, wire="socialEnabledAccounts"),
        ),
    )


@operation("getCurrentUser", UserDocument, User, "/data", auth="oauth")
def get_current_user(
    *,
    include: GetCurrentUserInclude | Sequence[GetCurrentUserInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    enforced_fields_account: str | Sequence[str] | Unset = UNSET,
    display_type: str | Unset = UNSET,
) -> RequestSpec:
    """Fetch the user that the token belongs to.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        enforced_fields_account: Attributes of the account that come only when they are named; `extensions` is
            known.
        display_type: Seen in Adobe's client; its values are not documented.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L261
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/user",
        query=wire.query(
            wire.comma_separated("include", include, among=GetCurrentUserInclude, least=1),
            wire.deep_object("fields", fields),
            wire.comma_separated(
                "enforced_fields_account", enforced_fields_account, wire="enforcedFields[account]", least=1
            ),
            wire.string("display_type", display_type, wire="displayType"),
        ),
    )


@operation("purgeUser", None, NoneType, auth="oauth")
def purge_user(id: str) -> RequestSpec:
    """Remove a user and their records for good.

    Cannot be undone. Neither a body nor the answer is documented.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/alm-faq-recommendations.md?plain=1#L111
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/purge",
    )


@operation("searchUsers", UserPage, UserPage, auth="oauth")
def search_users(*, text: str, context: str | Unset = UNSET, board_id: str | Unset = UNSET) -> RequestSpec:
    """Find users that a post may mention.

    Args:
        text: What names or addresses are to hold; three characters at least.
        context: What the search is for; `tagging` is the one known value.
        board_id: The board of the post.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L565
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/users/search",
        query=wire.query(
            wire.string("text", text, wire="q", shortest=3),
            wire.string("context", context),
            wire.string("board_id", board_id, wire="boardId"),
        ),
    )


@operation("updateUser", UserDocument, User, "/data", auth="oauth")
def update_user(id: str, body: UserUpdate | UserUpdateDict) -> RequestSpec:
    """Change a user.

    A learner may change `bio`, `uiLocale`, `contentLocale` and the time zone; an administrator many more. On a
    large account the change is made later, and the answer may still show the old values.

    Args:
        id: Id of the user.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L728
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}",
        content=wire.json_body(body, UserUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _Users:
    __slots__ = ()

    create = Method(create_user)
    """Create an internal user."""
    delete = Method(delete_user)
    """Delete a user."""
    get = Method(get_user)
    """Fetch one user."""
    list = Paged(list_users)
    """List the users of the account."""
    list_accounts = Method(list_accounts_of_email)
    """List the accounts that an e-mail address belongs to."""
    me = Method(get_current_user)
    """Fetch the user that the token belongs to."""
    purge = Method(purge_user)
    """Remove a user and their records for good."""
    search = Method(search_users)
    """Find users that a post may mention."""
    update = Method(update_user)
    """Change a user."""


class Users(_Users, Resource):
    """The people of an account."""

    __slots__ = ()

    @property
    def avatar(self) -> UsersAvatar:
        """The picture of the signed-in person."""
        from .users_avatar import UsersAvatar

        return UsersAvatar(self._client)

    @property
    def badges(self) -> UsersBadges:
        """Badges that a person has earned."""
        from .users_badges import UsersBadges

        return UsersBadges(self._client)

    @property
    def calendar(self) -> UsersCalendar:
        """Sessions that a person can go to."""
        from .users_calendar import UsersCalendar

        return UsersCalendar(self._client)

    @property
    def enrollments(self) -> UsersEnrollments:
        """What a person is enrolled in."""
        from .users_enrollments import UsersEnrollments

        return UsersEnrollments(self._client)

    @property
    def groups(self) -> UsersGroups:
        """User groups that a person is in."""
        from .users_groups import UsersGroups

        return UsersGroups(self._client)

    @property
    def module_grades(self) -> UsersModuleGrades:
        """Outcomes of modules, recorded by hand."""
        from .users_module_grades import UsersModuleGrades

        return UsersModuleGrades(self._client)

    @property
    def notifications(self) -> UsersNotifications:
        """Messages to a person."""
        from .users_notifications import UsersNotifications

        return UsersNotifications(self._client)

    @property
    def player_state(self) -> UsersPlayerState:
        """What a person last had open."""
        from .users_player_state import UsersPlayerState

        return UsersPlayerState(self._client)

    @property
    def points(self) -> UsersPoints:
        """Points earned and redeemed elsewhere."""
        from .users_points import UsersPoints

        return UsersPoints(self._client)

    @property
    def recommendation_preferences(self) -> UsersRecommendationPreferences:
        """What a person wants recommendations for."""
        from .users_recommendation_preferences import UsersRecommendationPreferences

        return UsersRecommendationPreferences(self._client)

    @property
    def recommendation_strips(self) -> UsersRecommendationStrips:
        """Strips of recommendations for a person."""
        from .users_recommendation_strips import UsersRecommendationStrips

        return UsersRecommendationStrips(self._client)

    @property
    def skill_interests(self) -> UsersSkillInterests:
        """Skills that a person wants to learn."""
        from .users_skill_interests import UsersSkillInterests

        return UsersSkillInterests(self._client)

    @property
    def skills(self) -> UsersSkills:
        """Skill levels that a person has or works towards."""
        from .users_skills import UsersSkills

        return UsersSkills(self._client)


class AsyncUsers(_Users, AsyncResource):
    """The people of an account."""

    __slots__ = ()

    @property
    def avatar(self) -> AsyncUsersAvatar:
        """The picture of the signed-in person."""
        from .users_avatar import AsyncUsersAvatar

        return AsyncUsersAvatar(self._client)

    @property
    def badges(self) -> AsyncUsersBadges:
        """Badges that a person has earned."""
        from .users_badges import AsyncUsersBadges

        return AsyncUsersBadges(self._client)

    @property
    def calendar(self) -> AsyncUsersCalendar:
        """Sessions that a person can go to."""
        from .users_calendar import AsyncUsersCalendar

        return AsyncUsersCalendar(self._client)

    @property
    def enrollments(self) -> AsyncUsersEnrollments:
        """What a person is enrolled in."""
        from .users_enrollments import AsyncUsersEnrollments

        return AsyncUsersEnrollments(self._client)

    @property
    def groups(self) -> AsyncUsersGroups:
        """User groups that a person is in."""
        from .users_groups import AsyncUsersGroups

        return AsyncUsersGroups(self._client)

    @property
    def module_grades(self) -> AsyncUsersModuleGrades:
        """Outcomes of modules, recorded by hand."""
        from .users_module_grades import AsyncUsersModuleGrades

        return AsyncUsersModuleGrades(self._client)

    @property
    def notifications(self) -> AsyncUsersNotifications:
        """Messages to a person."""
        from .users_notifications import AsyncUsersNotifications

        return AsyncUsersNotifications(self._client)

    @property
    def player_state(self) -> AsyncUsersPlayerState:
        """What a person last had open."""
        from .users_player_state import AsyncUsersPlayerState

        return AsyncUsersPlayerState(self._client)

    @property
    def points(self) -> AsyncUsersPoints:
        """Points earned and redeemed elsewhere."""
        from .users_points import AsyncUsersPoints

        return AsyncUsersPoints(self._client)

    @property
    def recommendation_preferences(self) -> AsyncUsersRecommendationPreferences:
        """What a person wants recommendations for."""
        from .users_recommendation_preferences import AsyncUsersRecommendationPreferences

        return AsyncUsersRecommendationPreferences(self._client)

    @property
    def recommendation_strips(self) -> AsyncUsersRecommendationStrips:
        """Strips of recommendations for a person."""
        from .users_recommendation_strips import AsyncUsersRecommendationStrips

        return AsyncUsersRecommendationStrips(self._client)

    @property
    def skill_interests(self) -> AsyncUsersSkillInterests:
        """Skills that a person wants to learn."""
        from .users_skill_interests import AsyncUsersSkillInterests

        return AsyncUsersSkillInterests(self._client)

    @property
    def skills(self) -> AsyncUsersSkills:
        """Skill levels that a person has or works towards."""
        from .users_skills import AsyncUsersSkills

        return AsyncUsersSkills(self._client)
