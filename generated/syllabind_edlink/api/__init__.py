"""Edlink: the resources, loaded as they are used. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.binding import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .my_classes import AsyncMyClasses, MyClasses
    from .my_enrollments import AsyncMyEnrollments, MyEnrollments
    from .my_integration import AsyncMyIntegration, MyIntegration
    from .my_profile import AsyncMyProfile, MyProfile
    from .oauth import AsyncOauth, Oauth
    from .onboardings import AsyncOnboardings, Onboardings
    from .sso import AsyncSso, Sso

API = Api(
    name="edlink",
    server="https://ed.link",
    accept="application/json",
    request_id="$response.body#/$request",
    errors=(
        ("$response.body#/$errors/0/code", "$response.body#/$errors/0/message"),
        ("$response.body#/error", "$response.body#/error_description"),
    ),
)


class My(Resource):
    """What hangs below `edlink.my`."""

    __slots__ = ()

    @property
    def classes(self) -> MyClasses:
        """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""
        from .my_classes import MyClasses

        return MyClasses(self._client)

    @property
    def enrollments(self) -> MyEnrollments:
        """The enrollments of the signed-in person."""
        from .my_enrollments import MyEnrollments

        return MyEnrollments(self._client)

    @property
    def integration(self) -> MyIntegration:
        """The integration that a user token belongs to."""
        from .my_integration import MyIntegration

        return MyIntegration(self._client)

    @property
    def profile(self) -> MyProfile:
        """The signed-in person."""
        from .my_profile import MyProfile

        return MyProfile(self._client)


class AsyncMy(AsyncResource):
    """What hangs below `edlink.my`."""

    __slots__ = ()

    @property
    def classes(self) -> AsyncMyClasses:
        """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""
        from .my_classes import AsyncMyClasses

        return AsyncMyClasses(self._client)

    @property
    def enrollments(self) -> AsyncMyEnrollments:
        """The enrollments of the signed-in person."""
        from .my_enrollments import AsyncMyEnrollments

        return AsyncMyEnrollments(self._client)

    @property
    def integration(self) -> AsyncMyIntegration:
        """The integration that a user token belongs to."""
        from .my_integration import AsyncMyIntegration

        return AsyncMyIntegration(self._client)

    @property
    def profile(self) -> AsyncMyProfile:
        """The signed-in person."""
        from .my_profile import AsyncMyProfile

        return AsyncMyProfile(self._client)


class EdlinkApi(Resource):
    """The resources of the Edlink API."""

    __slots__ = ()

    @property
    def my(self) -> My:
        """What hangs below `my`."""
        return My(self._client)

    @property
    def oauth(self) -> Oauth:
        """Access tokens, from server to server."""
        from .oauth import Oauth

        return Oauth(self._client)

    @property
    def onboardings(self) -> Onboardings:
        """Connecting a district or university to an application."""
        from .onboardings import Onboardings

        return Onboardings(self._client)

    @property
    def sso(self) -> Sso:
        """Sign-in in the browser."""
        from .sso import Sso

        return Sso(self._client)


class AsyncEdlinkApi(AsyncResource):
    """The resources of the Edlink API."""

    __slots__ = ()

    @property
    def my(self) -> AsyncMy:
        """What hangs below `my`."""
        return AsyncMy(self._client)

    @property
    def oauth(self) -> AsyncOauth:
        """Access tokens, from server to server."""
        from .oauth import AsyncOauth

        return AsyncOauth(self._client)

    @property
    def onboardings(self) -> AsyncOnboardings:
        """Connecting a district or university to an application."""
        from .onboardings import AsyncOnboardings

        return AsyncOnboardings(self._client)

    @property
    def sso(self) -> AsyncSso:
        """Sign-in in the browser."""
        from .sso import AsyncSso

        return AsyncSso(self._client)
