"""Adobe Learning Manager API: Registration profiles for learners from outside the organisation. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    ExternalProfile,
    ExternalProfileCreate,
    ExternalProfileCreateDict,
    ExternalProfileDocument,
    ExternalProfilePage,
    ExternalProfileUpdate,
    ExternalProfileUpdateDict,
    SparseFields,
)

if TYPE_CHECKING:
    from .external_profiles_users import AsyncExternalProfilesUsers, ExternalProfilesUsers

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createExternalProfile", ExternalProfileDocument, ExternalProfile, "/data", auth="oauth")
def create_external_profile(body: ExternalProfileCreate | ExternalProfileCreateDict) -> RequestSpec:
    """Create a registration profile for external learners.

    Hand the `url` of the answer to the learners; they register with it. The manual's payload sends all four
    members and does not say which of them may be left out, nor with which success code it answers.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L800
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/externalProfiles",
        content=wire.json_body(body, ExternalProfileCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("getExternalProfile", ExternalProfileDocument, ExternalProfile, "/data", auth="oauth")
def get_external_profile(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one registration profile.

    Args:
        id: Id of the profile.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/externalProfiles/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listExternalProfiles", ExternalProfilePage, ExternalProfile, BY_OFFSET, auth="oauth")
def list_external_profiles(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the registration profiles for external learners.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L800
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/externalProfiles",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
        ),
        limit=wire.items(limit),
    )


@operation("updateExternalProfile", ExternalProfileDocument, ExternalProfile, "/data", auth="oauth")
def update_external_profile(id: str, body: ExternalProfileUpdate | ExternalProfileUpdateDict) -> RequestSpec:
    """Change a registration profile.

    The body is not documented; it is taken to be that of POST with the id.

    Args:
        id: Id of the profile.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/externalProfiles/{wire.path_segment('id', id)}",
        content=wire.json_body(body, ExternalProfileUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _ExternalProfiles:
    __slots__ = ()

    create = Method(create_external_profile)
    """Create a registration profile for external learners."""
    get = Method(get_external_profile)
    """Fetch one registration profile."""
    list = Paged(list_external_profiles)
    """List the registration profiles for external learners."""
    update = Method(update_external_profile)
    """Change a registration profile."""


class ExternalProfiles(_ExternalProfiles, Resource):
    """Registration profiles for learners from outside the organisation."""

    __slots__ = ()

    @property
    def users(self) -> ExternalProfilesUsers:
        """Learners who registered with a profile."""
        from .external_profiles_users import ExternalProfilesUsers

        return ExternalProfilesUsers(self._client)


class AsyncExternalProfiles(_ExternalProfiles, AsyncResource):
    """Registration profiles for learners from outside the organisation."""

    __slots__ = ()

    @property
    def users(self) -> AsyncExternalProfilesUsers:
        """Learners who registered with a profile."""
        from .external_profiles_users import AsyncExternalProfilesUsers

        return AsyncExternalProfilesUsers(self._client)
