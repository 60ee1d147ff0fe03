"""Thrive Learning: The tags of a user. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import OperationMessage, UserTagsAdd, UserTagsAddDict, UserTagsRemove, UserTagsRemoveDict


@operation("addUserTags", OperationMessage, OperationMessage, auth="oauth basicAuth")
def add_user_tags(user_id: str, body: UserTagsAdd | UserTagsAddDict) -> RequestSpec:
    """Give tags to a user.

    Tags are named, not numbered, and must exist.

    Args:
        user_id: The platform's own id of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/add-existing-tags-to-an-existing-learner
    """
    return RequestSpec(
        method="POST",
        path=f"/rest/v1/users/{wire.path_segment('user_id', user_id, 'userId')}/tags",
        content=wire.json_body(body, UserTagsAdd),
        content_type="application/json",
    )


@operation("removeUserTags", OperationMessage, OperationMessage, auth="oauth basicAuth")
def remove_user_tags(user_id: str, body: UserTagsRemove | UserTagsRemoveDict) -> RequestSpec:
    """Take tags from a user.

    One object that looks like an operation of a JSON Patch, with fixed `op` and `path`.

    Args:
        user_id: The platform's own id of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/remove-existing-tags-from-an-existing-learner
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/users/{wire.path_segment('user_id', user_id, 'userId')}/tags",
        content=wire.json_body(body, UserTagsRemove),
        content_type="application/json",
    )


class _UsersTags:
    __slots__ = ()

    add = Method(add_user_tags)
    """Give tags to a user."""
    remove = Method(remove_user_tags)
    """Take tags from a user."""


class UsersTags(_UsersTags, Resource):
    """The tags of a user."""

    __slots__ = ()


class AsyncUsersTags(_UsersTags, AsyncResource):
    """The tags of a user."""

    __slots__ = ()
