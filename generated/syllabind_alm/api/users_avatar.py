"""Adobe Learning Manager API: The picture of the signed-in person. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Avatar, AvatarDict


@operation("deleteAvatar", None, NoneType, auth="oauth")
def delete_avatar() -> RequestSpec:
    """Remove one's own picture.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/profile/useProfile.tsx#L99
    """
    return RequestSpec(
        method="DELETE",
        path="/primeapi/v2/avatar",
    )


@operation("updateAvatar", None, NoneType, auth="oauth")
def update_avatar(body: Avatar | AvatarDict) -> RequestSpec:
    """Set one's own picture.

    The picture is uploaded first; see the uploads.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/profile/useProfile.tsx#L74
    """
    return RequestSpec(
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
