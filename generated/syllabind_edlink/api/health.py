"""Edlink: Whether the service is up. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec


@operation("getHealth", bytes, str, accept="text/plain")
def get_health() -> RequestSpec:
    """See whether the service is up.

    Answers with plain text. Known from the vendor's SDK only.

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/c5eb018aa8c792ed2b93d648ca66c0d4a91817c2/src/index.ts
    """
    return RequestSpec(
        method="GET",
        path="/api/up",
    )


class _Health:
    __slots__ = ()

    get = Method(get_health)
    """See whether the service is up."""


class Health(_Health, Resource):
    """Whether the service is up."""

    __slots__ = ()


class AsyncHealth(_Health, AsyncResource):
    """Whether the service is up."""

    __slots__ = ()
