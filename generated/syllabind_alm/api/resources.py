"""Adobe Learning Manager API: Forms of modules and job aids. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import ExternalSession, ResourceDocument, SparseFields
from ..models import Resource as ResourceModel

GetResourceInclude = Literal["room"]


@operation("getResource", ResourceDocument, ResourceModel, "/data", auth="oauth")
def get_resource(
    id: str,
    *,
    include: GetResourceInclude | Sequence[GetResourceInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one form of a module or job aid.

    Takes the ids of job aids of before and since April 2026.

    Args:
        id: Id of the resource.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L292
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/resources/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=GetResourceInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@operation("getExternalSessionUrl", ExternalSession, ExternalSession, auth="oauth")
def get_external_session_url(*, lo_id: str, lo_resource_id: str, resource_id: str) -> RequestSpec:
    """Get the URL that launches external content.

    For content of LinkedIn and the like.

    Args:
        lo_id: Id of the learning object.
        lo_resource_id: Id of the module.
        resource_id: Id of the resource.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/utils/global.ts#L366
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/externalSessionUrl",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
            wire.string("lo_resource_id", lo_resource_id, wire="loResourceId"),
            wire.string("resource_id", resource_id, wire="resourceId"),
        ),
    )


class _Resources:
    __slots__ = ()

    get = Method(get_resource)
    """Fetch one form of a module or job aid."""
    get_external_session_url = Method(get_external_session_url)
    """Get the URL that launches external content."""


class Resources(_Resources, Resource):
    """Forms of modules and job aids."""

    __slots__ = ()


class AsyncResources(_Resources, AsyncResource):
    """Forms of modules and job aids."""

    __slots__ = ()
