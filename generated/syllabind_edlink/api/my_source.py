"""Edlink: Where the data of the signed-in person comes from. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Source, SourceEnvelope


@operation("getMySource", SourceEnvelope, Source, "/$data", auth="userAccessToken")
def get_my_source(*, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get the source of the signed-in person.

    Returns the system that the school keeps its data in: `provider` is embedded.

    Args:
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/source.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/my/source",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _MySource:
    __slots__ = ()

    get = Method(get_my_source)
    """Get the source of the signed-in person."""


class MySource(_MySource, Resource):
    """Where the data of the signed-in person comes from."""

    __slots__ = ()


class AsyncMySource(_MySource, AsyncResource):
    """Where the data of the signed-in person comes from."""

    __slots__ = ()
