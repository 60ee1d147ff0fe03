"""Edlink: The signed-in person. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Person, PersonEnvelope


@operation("getMyProfile", PersonEnvelope, Person, "/$data", auth="userAccessToken")
def get_my_profile(
    *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get the signed-in person.

    The first request after a sign-in. Edlink may enrich the person with data that the school's system does not
    give. Match people by `id`, never by e-mail address, which many systems do not verify. Edlink advises
    against caching.

    Args:
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/people/user-get-profile
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/my/profile",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _MyProfile:
    __slots__ = ()

    get = Method(get_my_profile)
    """Get the signed-in person."""


class MyProfile(_MyProfile, Resource):
    """The signed-in person."""

    __slots__ = ()


class AsyncMyProfile(_MyProfile, AsyncResource):
    """The signed-in person."""

    __slots__ = ()
