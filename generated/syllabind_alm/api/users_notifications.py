"""Adobe Learning Manager API: Messages to a person. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    NotificationChannel,
    SparseFields,
    UserNotification,
    UserNotificationDocument,
    UserNotificationPage,
    UserNotificationUpdate,
    UserNotificationUpdateDict,
)

BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("getUserNotification", UserNotificationDocument, UserNotification, "/data", auth="oauth")
def get_user_notification(nid: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one notification.

    Args:
        nid: Id of the notification.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/notifications/useNotifications.tsx#L248
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/userNotifications/{wire.path_segment('nid', nid)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listUserNotifications", UserNotificationPage, UserNotification, BY_CURSOR, auth="oauth")
def list_user_notifications(
    id: str,
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    read: bool | Unset = UNSET,
    announcements_only: bool | Unset = UNSET,
    language: str | Unset = UNSET,
    user_selected_channels: NotificationChannel | str | Sequence[NotificationChannel | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the notifications of a user.

    Args:
        id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        read: Only what was read, or only what was not.
        announcements_only: Only announcements; false unless said otherwise.
        language: Language of the messages, `en_US` style.
        user_selected_channels: Only these channels.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L446
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userNotifications",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.boolean("read", read),
            wire.boolean("announcements_only", announcements_only, wire="announcementsOnly"),
            wire.string("language", language),
            wire.comma_separated(
                "user_selected_channels", user_selected_channels, wire="userSelectedChannels", least=1
            ),
        ),
        limit=wire.items(limit),
    )


@operation("markNotificationsRead", None, NoneType, auth="oauth")
def mark_notifications_read(id: str, body: list[str]) -> RequestSpec:
    """Mark notifications as read.

    Args:
        id: Id of the user.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/notifications/useNotifications.tsx#L176
    """
    return RequestSpec(
        method="PUT",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userNotificationsMarkRead",
        content=wire.json_body(body, list[str]),
        content_type="application/vnd.api+json",
    )


@operation("updateUserNotification", UserNotificationDocument, UserNotification, "/data", auth="oauth")
def update_user_notification(
    id: str, nid: str, body: UserNotificationUpdate | UserNotificationUpdateDict
) -> RequestSpec:
    """Change one notification.

    Marks it as read or as acted on. The answer is inferred to be the notification.

    Args:
        id: Id of the user.
        nid: Id of the notification.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/notifications/useNotifications.tsx#L229
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userNotifications/{wire.path_segment('nid', nid)}",
        content=wire.json_body(body, UserNotificationUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _UsersNotifications:
    __slots__ = ()

    get = Method(get_user_notification)
    """Fetch one notification."""
    list = Paged(list_user_notifications)
    """List the notifications of a user."""
    mark_read = Method(mark_notifications_read)
    """Mark notifications as read."""
    update = Method(update_user_notification)
    """Change one notification."""


class UsersNotifications(_UsersNotifications, Resource):
    """Messages to a person."""

    __slots__ = ()


class AsyncUsersNotifications(_UsersNotifications, AsyncResource):
    """Messages to a person."""

    __slots__ = ()
