"""Adobe Learning Manager API: Registration profiles for learners from outside the organisation. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Resource
from syllabind.core.operation import operation

from ..models import ExternalProfile, ExternalProfileCreate, ExternalProfileDocument


@operation("createExternalProfile", ExternalProfileDocument, ExternalProfile, "/data", auth="oauth")
def create_external_profile(
    body: ExternalProfileCreate,
) -> Call:
    """Create a registration profile for external learners.

    Hand the `url` of the answer to the learners; they register with it. The manual's payload sends all four
    members and does not say which of them may be left out, nor with which success code it answers.

    Evidence: seed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="POST",
        path="/primeapi/v2/externalProfiles",
        content=wire.json_body(body, ExternalProfileCreate, "data"),
        content_type="application/vnd.api+json",
    )


class _ExternalProfiles:
    __slots__ = ()

    create = Method(create_external_profile)
    """Create a registration profile for external learners."""


class ExternalProfiles(_ExternalProfiles, Resource):
    """Registration profiles for learners from outside the organisation."""

    __slots__ = ()


class AsyncExternalProfiles(_ExternalProfiles, AsyncResource):
    """Registration profiles for learners from outside the organisation."""

    __slots__ = ()
