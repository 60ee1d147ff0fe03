"""Thrive Learning: the resources, loaded as they are used. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.descriptors import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .activities import Activities, AsyncActivities
    from .assignments import Assignments, AsyncAssignments
    from .audiences import AsyncAudiences, Audiences
    from .completions import AsyncCompletions, Completions
    from .contents import AsyncContents, Contents
    from .cpd_categories import AsyncCpdCategories, CpdCategories
    from .cpd_entries import AsyncCpdEntries, CpdEntries
    from .cpd_requirements import AsyncCpdRequirements, CpdRequirements
    from .cpd_user_summaries import AsyncCpdUserSummaries, CpdUserSummaries
    from .oauth import AsyncOauth, Oauth
    from .skills_levels import AsyncSkillsLevels, SkillsLevels
    from .tags import AsyncTags, Tags
    from .users import AsyncUsers, Users
    from .webhooks import AsyncWebhooks, Webhooks

API = Api(
    name="thrive",
    format=1,
    server="https://public.api.learn.link",
    accept="application/json",
    errors=(
        ("$response.body#/error", "$response.body#/message"),
        ("$response.body#/error", "$response.body#/error_description"),
    ),
    schemes=("basicAuth", "oauth", "webhooksOauth"),
)


class Cpd(Resource):
    """Resources under thrive.cpd."""

    __slots__ = ()

    @property
    def categories(self) -> CpdCategories:
        """Kinds of continuing professional development."""
        from .cpd_categories import CpdCategories

        return CpdCategories(self._client)

    @property
    def entries(self) -> CpdEntries:
        """What users have logged of it."""
        from .cpd_entries import CpdEntries

        return CpdEntries(self._client)

    @property
    def requirements(self) -> CpdRequirements:
        """What is required of audiences."""
        from .cpd_requirements import CpdRequirements

        return CpdRequirements(self._client)

    @property
    def user_summaries(self) -> CpdUserSummaries:
        """Sums of it by user."""
        from .cpd_user_summaries import CpdUserSummaries

        return CpdUserSummaries(self._client)


class AsyncCpd(AsyncResource):
    """Resources under thrive.cpd."""

    __slots__ = ()

    @property
    def categories(self) -> AsyncCpdCategories:
        """Kinds of continuing professional development."""
        from .cpd_categories import AsyncCpdCategories

        return AsyncCpdCategories(self._client)

    @property
    def entries(self) -> AsyncCpdEntries:
        """What users have logged of it."""
        from .cpd_entries import AsyncCpdEntries

        return AsyncCpdEntries(self._client)

    @property
    def requirements(self) -> AsyncCpdRequirements:
        """What is required of audiences."""
        from .cpd_requirements import AsyncCpdRequirements

        return AsyncCpdRequirements(self._client)

    @property
    def user_summaries(self) -> AsyncCpdUserSummaries:
        """Sums of it by user."""
        from .cpd_user_summaries import AsyncCpdUserSummaries

        return AsyncCpdUserSummaries(self._client)


class Skills(Resource):
    """Resources under thrive.skills."""

    __slots__ = ()

    @property
    def levels(self) -> SkillsLevels:
        """The levels that a skill may have."""
        from .skills_levels import SkillsLevels

        return SkillsLevels(self._client)


class AsyncSkills(AsyncResource):
    """Resources under thrive.skills."""

    __slots__ = ()

    @property
    def levels(self) -> AsyncSkillsLevels:
        """The levels that a skill may have."""
        from .skills_levels import AsyncSkillsLevels

        return AsyncSkillsLevels(self._client)


class ThriveApi(Resource):
    """The resources of the Thrive Learning API."""

    __slots__ = ()

    @property
    def activities(self) -> Activities:
        """What users do on the platform."""
        from .activities import Activities

        return Activities(self._client)

    @property
    def assignments(self) -> Assignments:
        """Content that audiences have to complete."""
        from .assignments import Assignments

        return Assignments(self._client)

    @property
    def audiences(self) -> Audiences:
        """Groups of users, and the structures that hold them."""
        from .audiences import Audiences

        return Audiences(self._client)

    @property
    def completions(self) -> Completions:
        """Records of completed content."""
        from .completions import Completions

        return Completions(self._client)

    @property
    def contents(self) -> Contents:
        """What there is to learn from."""
        from .contents import Contents

        return Contents(self._client)

    @property
    def cpd(self) -> Cpd:
        """Resources under thrive.cpd."""
        return Cpd(self._client)

    @property
    def oauth(self) -> Oauth:
        """Access tokens for the public API and for the webhooks."""
        from .oauth import Oauth

        return Oauth(self._client)

    @property
    def skills(self) -> Skills:
        """Resources under thrive.skills."""
        return Skills(self._client)

    @property
    def tags(self) -> Tags:
        """Words that mark content, interests and skills."""
        from .tags import Tags

        return Tags(self._client)

    @property
    def users(self) -> Users:
        """The people of the tenant."""
        from .users import Users

        return Users(self._client)

    @property
    def webhooks(self) -> Webhooks:
        """Events that an HR system sends to the platform."""
        from .webhooks import Webhooks

        return Webhooks(self._client)


class AsyncThriveApi(AsyncResource):
    """The resources of the Thrive Learning API."""

    __slots__ = ()

    @property
    def activities(self) -> AsyncActivities:
        """What users do on the platform."""
        from .activities import AsyncActivities

        return AsyncActivities(self._client)

    @property
    def assignments(self) -> AsyncAssignments:
        """Content that audiences have to complete."""
        from .assignments import AsyncAssignments

        return AsyncAssignments(self._client)

    @property
    def audiences(self) -> AsyncAudiences:
        """Groups of users, and the structures that hold them."""
        from .audiences import AsyncAudiences

        return AsyncAudiences(self._client)

    @property
    def completions(self) -> AsyncCompletions:
        """Records of completed content."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @property
    def contents(self) -> AsyncContents:
        """What there is to learn from."""
        from .contents import AsyncContents

        return AsyncContents(self._client)

    @property
    def cpd(self) -> AsyncCpd:
        """Resources under thrive.cpd."""
        return AsyncCpd(self._client)

    @property
    def oauth(self) -> AsyncOauth:
        """Access tokens for the public API and for the webhooks."""
        from .oauth import AsyncOauth

        return AsyncOauth(self._client)

    @property
    def skills(self) -> AsyncSkills:
        """Resources under thrive.skills."""
        return AsyncSkills(self._client)

    @property
    def tags(self) -> AsyncTags:
        """Words that mark content, interests and skills."""
        from .tags import AsyncTags

        return AsyncTags(self._client)

    @property
    def users(self) -> AsyncUsers:
        """The people of the tenant."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Events that an HR system sends to the platform."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)
