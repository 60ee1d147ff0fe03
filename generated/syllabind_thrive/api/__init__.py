"""Thrive Learning: the resources, loaded as they are used. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.binding import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .oauth import AsyncOauth, Oauth
    from .users import AsyncUsers, Users

API = Api(
    name="thrive",
    server="https://public.api.learn.link",
    accept="application/json",
    errors=(
        ("$response.body#/error", "$response.body#/message"),
        ("$response.body#/error", "$response.body#/error_description"),
    ),
)


class ThriveApi(Resource):
    """The resources of the Thrive Learning API."""

    __slots__ = ()

    @property
    def oauth(self) -> Oauth:
        """Access tokens for the public API and for the webhooks."""
        from .oauth import Oauth

        return Oauth(self._client)

    @property
    def users(self) -> Users:
        """The people of the tenant."""
        from .users import Users

        return Users(self._client)


class AsyncThriveApi(AsyncResource):
    """The resources of the Thrive Learning API."""

    __slots__ = ()

    @property
    def oauth(self) -> AsyncOauth:
        """Access tokens for the public API and for the webhooks."""
        from .oauth import AsyncOauth

        return AsyncOauth(self._client)

    @property
    def users(self) -> AsyncUsers:
        """The people of the tenant."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)
