"""Adobe Learning Manager API: the resources, loaded as they are used. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.descriptors import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
    from .announcements import Announcements, AsyncAnnouncements
    from .badges import AsyncBadges, Badges
    from .boards import AsyncBoards, Boards
    from .bulk_import import AsyncBulkImport, BulkImport
    from .catalogs import AsyncCatalogs, Catalogs
    from .channels import AsyncChannels, Channels
    from .comments import AsyncComments, Comments
    from .data import AsyncData, Data
    from .ecommerce import AsyncEcommerce, Ecommerce
    from .enrollments import AsyncEnrollments, Enrollments
    from .external_learnings import AsyncExternalLearnings, ExternalLearnings
    from .external_profiles import AsyncExternalProfiles, ExternalProfiles
    from .jobs import AsyncJobs, Jobs
    from .learning_objects import AsyncLearningObjects, LearningObjects
    from .lo_resource_grades import AsyncLoResourceGrades, LoResourceGrades
    from .oauth import AsyncOauth, Oauth
    from .personalized_paths import AsyncPersonalizedPaths, PersonalizedPaths
    from .posts import AsyncPosts, Posts
    from .public_search import AsyncPublicSearch, PublicSearch
    from .recommendations import AsyncRecommendations, Recommendations
    from .replies import AsyncReplies, Replies
    from .resources import AsyncResources, Resources
    from .search import AsyncSearch, Search
    from .service import AsyncService, Service
    from .skills import AsyncSkills, Skills
    from .social import AsyncSocial, Social
    from .templates import AsyncTemplates, Templates
    from .uploads import AsyncUploads, Uploads
    from .user_groups import AsyncUserGroups, UserGroups
    from .users import AsyncUsers, Users

API = Api(
    name="alm",
    format=1,
    server="https://learningmanager.adobe.com",
    accept="application/vnd.api+json",
    request_id="$response.header.x-request-id",
    errors=(
        ("$response.body#/title", "$response.body#/source/info"),
        ("$response.body#/error", "$response.body#/error_description"),
        (None, "$response.body#/message"),
        ("$response.body#/meta/error", "$response.body#/meta/detail"),
    ),
    rate_limit=("x-rate-limit", "x-burst"),
    schemes=("oauth",),
)


class AlmApi(Resource):
    """The resources of the Adobe Learning Manager API API."""

    __slots__ = ()

    @property
    def account(self) -> Account:
        """The account itself."""
        from .account import Account

        return Account(self._client)

    @property
    def announcements(self) -> Announcements:
        """Announcements of administrators."""
        from .announcements import Announcements

        return Announcements(self._client)

    @property
    def badges(self) -> Badges:
        """The badges of an account."""
        from .badges import Badges

        return Badges(self._client)

    @property
    def boards(self) -> Boards:
        """Boards of social learning."""
        from .boards import Boards

        return Boards(self._client)

    @property
    def bulk_import(self) -> BulkImport:
        """Migration runs."""
        from .bulk_import import BulkImport

        return BulkImport(self._client)

    @property
    def catalogs(self) -> Catalogs:
        """The catalogs of an account."""
        from .catalogs import Catalogs

        return Catalogs(self._client)

    @property
    def channels(self) -> Channels:
        """Channels of recordings."""
        from .channels import Channels

        return Channels(self._client)

    @property
    def comments(self) -> Comments:
        """Comments."""
        from .comments import Comments

        return Comments(self._client)

    @property
    def data(self) -> Data:
        """Names to filter by."""
        from .data import Data

        return Data(self._client)

    @property
    def ecommerce(self) -> Ecommerce:
        """Prices, cart and orders."""
        from .ecommerce import Ecommerce

        return Ecommerce(self._client)

    @property
    def enrollments(self) -> Enrollments:
        """Enrollments of the signed-in learner and their feedback."""
        from .enrollments import Enrollments

        return Enrollments(self._client)

    @property
    def external_learnings(self) -> ExternalLearnings:
        """Learning outside of Learning Manager."""
        from .external_learnings import ExternalLearnings

        return ExternalLearnings(self._client)

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
    def personalized_paths(self) -> PersonalizedPaths:
        """Learning paths made for the signed-in learner."""
        from .personalized_paths import PersonalizedPaths

        return PersonalizedPaths(self._client)

    @property
    def posts(self) -> Posts:
        """Posts."""
        from .posts import Posts

        return Posts(self._client)

    @property
    def public_search(self) -> PublicSearch:
        """The public catalogue, for people not signed in."""
        from .public_search import PublicSearch

        return PublicSearch(self._client)

    @property
    def recommendations(self) -> Recommendations:
        """What is recommended to the signed-in learner."""
        from .recommendations import Recommendations

        return Recommendations(self._client)

    @property
    def replies(self) -> Replies:
        """Replies."""
        from .replies import Replies

        return Replies(self._client)

    @property
    def resources(self) -> Resources:
        """Forms of modules and job aids."""
        from .resources import Resources

        return Resources(self._client)

    @property
    def search(self) -> Search:
        """Search for learners."""
        from .search import Search

        return Search(self._client)

    @property
    def service(self) -> Service:
        """The service itself."""
        from .service import Service

        return Service(self._client)

    @property
    def skills(self) -> Skills:
        """The skills of an account and their levels."""
        from .skills import Skills

        return Skills(self._client)

    @property
    def social(self) -> Social:
        """Profiles of social learning, and search in it."""
        from .social import Social

        return Social(self._client)

    @property
    def templates(self) -> Templates:
        """Menus and pages."""
        from .templates import Templates

        return Templates(self._client)

    @property
    def uploads(self) -> Uploads:
        """Uploads of files."""
        from .uploads import Uploads

        return Uploads(self._client)

    @property
    def user_groups(self) -> UserGroups:
        """The user groups of an account."""
        from .user_groups import UserGroups

        return UserGroups(self._client)

    @property
    def users(self) -> Users:
        """The people of an account."""
        from .users import Users

        return Users(self._client)


class AsyncAlmApi(AsyncResource):
    """The resources of the Adobe Learning Manager API API."""

    __slots__ = ()

    @property
    def account(self) -> AsyncAccount:
        """The account itself."""
        from .account import AsyncAccount

        return AsyncAccount(self._client)

    @property
    def announcements(self) -> AsyncAnnouncements:
        """Announcements of administrators."""
        from .announcements import AsyncAnnouncements

        return AsyncAnnouncements(self._client)

    @property
    def badges(self) -> AsyncBadges:
        """The badges of an account."""
        from .badges import AsyncBadges

        return AsyncBadges(self._client)

    @property
    def boards(self) -> AsyncBoards:
        """Boards of social learning."""
        from .boards import AsyncBoards

        return AsyncBoards(self._client)

    @property
    def bulk_import(self) -> AsyncBulkImport:
        """Migration runs."""
        from .bulk_import import AsyncBulkImport

        return AsyncBulkImport(self._client)

    @property
    def catalogs(self) -> AsyncCatalogs:
        """The catalogs of an account."""
        from .catalogs import AsyncCatalogs

        return AsyncCatalogs(self._client)

    @property
    def channels(self) -> AsyncChannels:
        """Channels of recordings."""
        from .channels import AsyncChannels

        return AsyncChannels(self._client)

    @property
    def comments(self) -> AsyncComments:
        """Comments."""
        from .comments import AsyncComments

        return AsyncComments(self._client)

    @property
    def data(self) -> AsyncData:
        """Names to filter by."""
        from .data import AsyncData

        return AsyncData(self._client)

    @property
    def ecommerce(self) -> AsyncEcommerce:
        """Prices, cart and orders."""
        from .ecommerce import AsyncEcommerce

        return AsyncEcommerce(self._client)

    @property
    def enrollments(self) -> AsyncEnrollments:
        """Enrollments of the signed-in learner and their feedback."""
        from .enrollments import AsyncEnrollments

        return AsyncEnrollments(self._client)

    @property
    def external_learnings(self) -> AsyncExternalLearnings:
        """Learning outside of Learning Manager."""
        from .external_learnings import AsyncExternalLearnings

        return AsyncExternalLearnings(self._client)

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
    def personalized_paths(self) -> AsyncPersonalizedPaths:
        """Learning paths made for the signed-in learner."""
        from .personalized_paths import AsyncPersonalizedPaths

        return AsyncPersonalizedPaths(self._client)

    @property
    def posts(self) -> AsyncPosts:
        """Posts."""
        from .posts import AsyncPosts

        return AsyncPosts(self._client)

    @property
    def public_search(self) -> AsyncPublicSearch:
        """The public catalogue, for people not signed in."""
        from .public_search import AsyncPublicSearch

        return AsyncPublicSearch(self._client)

    @property
    def recommendations(self) -> AsyncRecommendations:
        """What is recommended to the signed-in learner."""
        from .recommendations import AsyncRecommendations

        return AsyncRecommendations(self._client)

    @property
    def replies(self) -> AsyncReplies:
        """Replies."""
        from .replies import AsyncReplies

        return AsyncReplies(self._client)

    @property
    def resources(self) -> AsyncResources:
        """Forms of modules and job aids."""
        from .resources import AsyncResources

        return AsyncResources(self._client)

    @property
    def search(self) -> AsyncSearch:
        """Search for learners."""
        from .search import AsyncSearch

        return AsyncSearch(self._client)

    @property
    def service(self) -> AsyncService:
        """The service itself."""
        from .service import AsyncService

        return AsyncService(self._client)

    @property
    def skills(self) -> AsyncSkills:
        """The skills of an account and their levels."""
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @property
    def social(self) -> AsyncSocial:
        """Profiles of social learning, and search in it."""
        from .social import AsyncSocial

        return AsyncSocial(self._client)

    @property
    def templates(self) -> AsyncTemplates:
        """Menus and pages."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._client)

    @property
    def uploads(self) -> AsyncUploads:
        """Uploads of files."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._client)

    @property
    def user_groups(self) -> AsyncUserGroups:
        """The user groups of an account."""
        from .user_groups import AsyncUserGroups

        return AsyncUserGroups(self._client)

    @property
    def users(self) -> AsyncUsers:
        """The people of an account."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)
