"""Adobe Learning Manager API: The picture of the signed-in person. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Resource
from syllabind.core.operation import operation

from ..models import Avatar


@operation("deleteAvatar", None, NoneType, auth="oauth")
def delete_avatar() -> Call:
    """Remove one's own picture.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="DELETE",
        path="/primeapi/v2/avatar",
    )


@operation("updateAvatar", None, NoneType, auth="oauth")
def update_avatar(
    body: Avatar,
) -> Call:
    """Set one's own picture.

    The picture is uploaded first; see the uploads.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="POST",
        path="/primeapi/v2/avatar",
        content=wire.json_body(body, Avatar),
        content_type="application/vnd.api+json",
    )


class _UsersAvatar:
    __slots__ = ()

    delete = Method(delete_avatar)
    """Remove one's own picture."""
    update = Method(update_avatar)
    """Set one's own picture."""


class UsersAvatar(_UsersAvatar, Resource):
    """The picture of the signed-in person."""

    __slots__ = ()


class AsyncUsersAvatar(_UsersAvatar, AsyncResource):
    """The picture of the signed-in person."""

    __slots__ = ()
