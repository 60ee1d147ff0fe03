"""Adobe Learning Manager API: the resources, loaded as they are used. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.binding import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .badges import AsyncBadges, Badges
    from .enrollments import AsyncEnrollments, Enrollments
    from .external_profiles import AsyncExternalProfiles, ExternalProfiles
    from .jobs import AsyncJobs, Jobs
    from .learning_objects import AsyncLearningObjects, LearningObjects
    from .lo_resource_grades import AsyncLoResourceGrades, LoResourceGrades
    from .oauth import AsyncOauth, Oauth
    from .skills import AsyncSkills, Skills
    from .users import AsyncUsers, Users

API = Api(
    name="alm",
    server="https://learningmanager.adobe.com",
    accept="application/vnd.api+json",
    request_id="$response.header.x-request-id",
    errors=(
        ("$response.body#/title", "$response.body#/source/info"),
        ("$response.body#/error", "$response.body#/error_description"),
        (None, "$response.body#/message"),
    ),
)


class AlmApi(Resource):
    """The resources of the Adobe Learning Manager API API."""

    __slots__ = ()

    @property
    def badges(self) -> Badges:
        """The badges of an account."""
        from .badges import Badges

        return Badges(self._client)

    @property
    def enrollments(self) -> Enrollments:
        """Enrollments of the signed-in learner and their feedback."""
        from .enrollments import Enrollments

        return Enrollments(self._client)

    @property
    def external_profiles(self) -> ExternalProfiles:
        """Registration profiles for learners from outside the organisation."""
        from .external_profiles import ExternalProfiles

        return ExternalProfiles(self._client)

    @property
    def jobs(self) -> Jobs:
        """Long-running exports."""
        from .jobs import Jobs

        return Jobs(self._client)

    @property
    def learning_objects(self) -> LearningObjects:
        """Courses, learning programs, certifications and job aids."""
        from .learning_objects import LearningObjects

        return LearningObjects(self._client)

    @property
    def lo_resource_grades(self) -> LoResourceGrades:
        """Progress in one module."""
        from .lo_resource_grades import LoResourceGrades

        return LoResourceGrades(self._client)

    @property
    def oauth(self) -> Oauth:
        """Tokens."""
        from .oauth import Oauth

        return Oauth(self._client)

    @property
    def skills(self) -> Skills:
        """The skills of an account and their levels."""
        from .skills import Skills

        return Skills(self._client)

    @property
    def users(self) -> Users:
        """The people of an account."""
        from .users import Users

        return Users(self._client)


class AsyncAlmApi(AsyncResource):
    """The resources of the Adobe Learning Manager API API."""

    __slots__ = ()

    @property
    def badges(self) -> AsyncBadges:
        """The badges of an account."""
        from .badges import AsyncBadges

        return AsyncBadges(self._client)

    @property
    def enrollments(self) -> AsyncEnrollments:
        """Enrollments of the signed-in learner and their feedback."""
        from .enrollments import AsyncEnrollments

        return AsyncEnrollments(self._client)

    @property
    def external_profiles(self) -> AsyncExternalProfiles:
        """Registration profiles for learners from outside the organisation."""
        from .external_profiles import AsyncExternalProfiles

        return AsyncExternalProfiles(self._client)

    @property
    def jobs(self) -> AsyncJobs:
        """Long-running exports."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @property
    def learning_objects(self) -> AsyncLearningObjects:
        """Courses, learning programs, certifications and job aids."""
        from .learning_objects import AsyncLearningObjects

        return AsyncLearningObjects(self._client)

    @property
    def lo_resource_grades(self) -> AsyncLoResourceGrades:
        """Progress in one module."""
        from .lo_resource_grades import AsyncLoResourceGrades

        return AsyncLoResourceGrades(self._client)

    @property
    def oauth(self) -> AsyncOauth:
        """Tokens."""
        from .oauth import AsyncOauth

        return AsyncOauth(self._client)

    @property
    def skills(self) -> AsyncSkills:
        """The skills of an account and their levels."""
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @property
    def users(self) -> AsyncUsers:
        """The people of an account."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)
