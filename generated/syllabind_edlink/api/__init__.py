"""Edlink: the resources, loaded as they are used. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syllabind.core.descriptors import AsyncResource, Resource
from syllabind.core.operation import Api

if TYPE_CHECKING:
    from .audit_events import AsyncAuditEvents, AuditEvents
    from .audit_schemas import AsyncAuditSchemas, AuditSchemas
    from .audit_sessions import AsyncAuditSessions, AuditSessions
    from .graph_agents import AsyncGraphAgents, GraphAgents
    from .graph_attendance import AsyncGraphAttendance, GraphAttendance
    from .graph_bell_schedule_periods import AsyncGraphBellSchedulePeriods, GraphBellSchedulePeriods
    from .graph_calendar_day_incidents import AsyncGraphCalendarDayIncidents, GraphCalendarDayIncidents
    from .graph_calendars import AsyncGraphCalendars, GraphCalendars
    from .graph_classes import AsyncGraphClasses, GraphClasses
    from .graph_courses import AsyncGraphCourses, GraphCourses
    from .graph_day_rotations import AsyncGraphDayRotations, GraphDayRotations
    from .graph_days import AsyncGraphDays, GraphDays
    from .graph_districts import AsyncGraphDistricts, GraphDistricts
    from .graph_enrollments import AsyncGraphEnrollments, GraphEnrollments
    from .graph_events import AsyncGraphEvents, GraphEvents
    from .graph_licenses import AsyncGraphLicenses, GraphLicenses
    from .graph_materializations import AsyncGraphMaterializations, GraphMaterializations
    from .graph_people import AsyncGraphPeople, GraphPeople
    from .graph_periods import AsyncGraphPeriods, GraphPeriods
    from .graph_requests import AsyncGraphRequests, GraphRequests
    from .graph_schools import AsyncGraphSchools, GraphSchools
    from .graph_sections import AsyncGraphSections, GraphSections
    from .graph_sessions import AsyncGraphSessions, GraphSessions
    from .health import AsyncHealth, Health
    from .meta_integrations import AsyncMetaIntegrations, MetaIntegrations
    from .meta_permissions import AsyncMetaPermissions, MetaPermissions
    from .meta_providers import AsyncMetaProviders, MetaProviders
    from .meta_teams_integrations import AsyncMetaTeamsIntegrations, MetaTeamsIntegrations
    from .my_agents import AsyncMyAgents, MyAgents
    from .my_classes import AsyncMyClasses, MyClasses
    from .my_districts import AsyncMyDistricts, MyDistricts
    from .my_enrollments import AsyncMyEnrollments, MyEnrollments
    from .my_integration import AsyncMyIntegration, MyIntegration
    from .my_profile import AsyncMyProfile, MyProfile
    from .my_schools import AsyncMySchools, MySchools
    from .my_sections import AsyncMySections, MySections
    from .my_source import AsyncMySource, MySource
    from .oauth import AsyncOauth, Oauth
    from .oidc import AsyncOidc, Oidc
    from .onboardings import AsyncOnboardings, Onboardings
    from .sso import AsyncSso, Sso

API = Api(
    name="edlink",
    format=1,
    server="https://ed.link",
    accept="application/json",
    request_id="$response.body#/$request",
    errors=(
        ("$response.body#/$errors/0/code", "$response.body#/$errors/0/message"),
        ("$response.body#/$error/0/code", "$response.body#/$error/0/message"),
        ("$response.body#/$error/code", "$response.body#/$error/message"),
        ("$response.body#/error", "$response.body#/error_description"),
    ),
    invalid_token=((401, None), (400, "EXPIRED_TOKEN"), (400, "INVALID_TOKEN")),
    schemes=(
        "applicationBasic",
        "applicationSecret",
        "integrationAccessToken",
        "metaToken",
        "oauth",
        "oidc",
        "userAccessToken",
    ),
)


class Audit(Resource):
    """Resources under edlink.audit."""

    __slots__ = ()

    @property
    def events(self) -> AuditEvents:
        """Audit logs. Beta."""
        from .audit_events import AuditEvents

        return AuditEvents(self._client)

    @property
    def schemas(self) -> AuditSchemas:
        """What audit events look like, by action. Beta."""
        from .audit_schemas import AuditSchemas

        return AuditSchemas(self._client)

    @property
    def sessions(self) -> AuditSessions:
        """Sessions for a scope of audit logs. Beta."""
        from .audit_sessions import AuditSessions

        return AuditSessions(self._client)


class AsyncAudit(AsyncResource):
    """Resources under edlink.audit."""

    __slots__ = ()

    @property
    def events(self) -> AsyncAuditEvents:
        """Audit logs. Beta."""
        from .audit_events import AsyncAuditEvents

        return AsyncAuditEvents(self._client)

    @property
    def schemas(self) -> AsyncAuditSchemas:
        """What audit events look like, by action. Beta."""
        from .audit_schemas import AsyncAuditSchemas

        return AsyncAuditSchemas(self._client)

    @property
    def sessions(self) -> AsyncAuditSessions:
        """Sessions for a scope of audit logs. Beta."""
        from .audit_sessions import AsyncAuditSessions

        return AsyncAuditSessions(self._client)


class Graph(Resource):
    """Resources under edlink.graph."""

    __slots__ = ()

    @property
    def agents(self) -> GraphAgents:
        """Relations of guardians to students."""
        from .graph_agents import GraphAgents

        return GraphAgents(self._client)

    @property
    def attendance(self) -> GraphAttendance:
        """Attendance records."""
        from .graph_attendance import GraphAttendance

        return GraphAttendance(self._client)

    @property
    def bell_schedule_periods(self) -> GraphBellSchedulePeriods:
        """Periods of bell schedules. Beta."""
        from .graph_bell_schedule_periods import GraphBellSchedulePeriods

        return GraphBellSchedulePeriods(self._client)

    @property
    def calendar_day_incidents(self) -> GraphCalendarDayIncidents:
        """Labels for what may happen on a day. Beta."""
        from .graph_calendar_day_incidents import GraphCalendarDayIncidents

        return GraphCalendarDayIncidents(self._client)

    @property
    def calendars(self) -> GraphCalendars:
        """Calendars."""
        from .graph_calendars import GraphCalendars

        return GraphCalendars(self._client)

    @property
    def classes(self) -> GraphClasses:
        """Classes."""
        from .graph_classes import GraphClasses

        return GraphClasses(self._client)

    @property
    def courses(self) -> GraphCourses:
        """Courses of the catalogue."""
        from .graph_courses import GraphCourses

        return GraphCourses(self._client)

    @property
    def day_rotations(self) -> GraphDayRotations:
        """Days of rotating timetables. Beta."""
        from .graph_day_rotations import GraphDayRotations

        return GraphDayRotations(self._client)

    @property
    def days(self) -> GraphDays:
        """Days of calendars."""
        from .graph_days import GraphDays

        return GraphDays(self._client)

    @property
    def districts(self) -> GraphDistricts:
        """The district of an integration."""
        from .graph_districts import GraphDistricts

        return GraphDistricts(self._client)

    @property
    def enrollments(self) -> GraphEnrollments:
        """Enrollments."""
        from .graph_enrollments import GraphEnrollments

        return GraphEnrollments(self._client)

    @property
    def events(self) -> GraphEvents:
        """What changed."""
        from .graph_events import GraphEvents

        return GraphEvents(self._client)

    @property
    def licenses(self) -> GraphLicenses:
        """Products shared with an integration."""
        from .graph_licenses import GraphLicenses

        return GraphLicenses(self._client)

    @property
    def materializations(self) -> GraphMaterializations:
        """Imports of an integration's data."""
        from .graph_materializations import GraphMaterializations

        return GraphMaterializations(self._client)

    @property
    def people(self) -> GraphPeople:
        """People."""
        from .graph_people import GraphPeople

        return GraphPeople(self._client)

    @property
    def periods(self) -> GraphPeriods:
        """Periods of the school day."""
        from .graph_periods import GraphPeriods

        return GraphPeriods(self._client)

    @property
    def requests(self) -> GraphRequests:
        """Requests that were made to the API."""
        from .graph_requests import GraphRequests

        return GraphRequests(self._client)

    @property
    def schools(self) -> GraphSchools:
        """Schools."""
        from .graph_schools import GraphSchools

        return GraphSchools(self._client)

    @property
    def sections(self) -> GraphSections:
        """Sections. Deprecated."""
        from .graph_sections import GraphSections

        return GraphSections(self._client)

    @property
    def sessions(self) -> GraphSessions:
        """Sessions: terms, semesters, school years."""
        from .graph_sessions import GraphSessions

        return GraphSessions(self._client)


class AsyncGraph(AsyncResource):
    """Resources under edlink.graph."""

    __slots__ = ()

    @property
    def agents(self) -> AsyncGraphAgents:
        """Relations of guardians to students."""
        from .graph_agents import AsyncGraphAgents

        return AsyncGraphAgents(self._client)

    @property
    def attendance(self) -> AsyncGraphAttendance:
        """Attendance records."""
        from .graph_attendance import AsyncGraphAttendance

        return AsyncGraphAttendance(self._client)

    @property
    def bell_schedule_periods(self) -> AsyncGraphBellSchedulePeriods:
        """Periods of bell schedules. Beta."""
        from .graph_bell_schedule_periods import AsyncGraphBellSchedulePeriods

        return AsyncGraphBellSchedulePeriods(self._client)

    @property
    def calendar_day_incidents(self) -> AsyncGraphCalendarDayIncidents:
        """Labels for what may happen on a day. Beta."""
        from .graph_calendar_day_incidents import AsyncGraphCalendarDayIncidents

        return AsyncGraphCalendarDayIncidents(self._client)

    @property
    def calendars(self) -> AsyncGraphCalendars:
        """Calendars."""
        from .graph_calendars import AsyncGraphCalendars

        return AsyncGraphCalendars(self._client)

    @property
    def classes(self) -> AsyncGraphClasses:
        """Classes."""
        from .graph_classes import AsyncGraphClasses

        return AsyncGraphClasses(self._client)

    @property
    def courses(self) -> AsyncGraphCourses:
        """Courses of the catalogue."""
        from .graph_courses import AsyncGraphCourses

        return AsyncGraphCourses(self._client)

    @property
    def day_rotations(self) -> AsyncGraphDayRotations:
        """Days of rotating timetables. Beta."""
        from .graph_day_rotations import AsyncGraphDayRotations

        return AsyncGraphDayRotations(self._client)

    @property
    def days(self) -> AsyncGraphDays:
        """Days of calendars."""
        from .graph_days import AsyncGraphDays

        return AsyncGraphDays(self._client)

    @property
    def districts(self) -> AsyncGraphDistricts:
        """The district of an integration."""
        from .graph_districts import AsyncGraphDistricts

        return AsyncGraphDistricts(self._client)

    @property
    def enrollments(self) -> AsyncGraphEnrollments:
        """Enrollments."""
        from .graph_enrollments import AsyncGraphEnrollments

        return AsyncGraphEnrollments(self._client)

    @property
    def events(self) -> AsyncGraphEvents:
        """What changed."""
        from .graph_events import AsyncGraphEvents

        return AsyncGraphEvents(self._client)

    @property
    def licenses(self) -> AsyncGraphLicenses:
        """Products shared with an integration."""
        from .graph_licenses import AsyncGraphLicenses

        return AsyncGraphLicenses(self._client)

    @property
    def materializations(self) -> AsyncGraphMaterializations:
        """Imports of an integration's data."""
        from .graph_materializations import AsyncGraphMaterializations

        return AsyncGraphMaterializations(self._client)

    @property
    def people(self) -> AsyncGraphPeople:
        """People."""
        from .graph_people import AsyncGraphPeople

        return AsyncGraphPeople(self._client)

    @property
    def periods(self) -> AsyncGraphPeriods:
        """Periods of the school day."""
        from .graph_periods import AsyncGraphPeriods

        return AsyncGraphPeriods(self._client)

    @property
    def requests(self) -> AsyncGraphRequests:
        """Requests that were made to the API."""
        from .graph_requests import AsyncGraphRequests

        return AsyncGraphRequests(self._client)

    @property
    def schools(self) -> AsyncGraphSchools:
        """Schools."""
        from .graph_schools import AsyncGraphSchools

        return AsyncGraphSchools(self._client)

    @property
    def sections(self) -> AsyncGraphSections:
        """Sections. Deprecated."""
        from .graph_sections import AsyncGraphSections

        return AsyncGraphSections(self._client)

    @property
    def sessions(self) -> AsyncGraphSessions:
        """Sessions: terms, semesters, school years."""
        from .graph_sessions import AsyncGraphSessions

        return AsyncGraphSessions(self._client)


class Meta(Resource):
    """Resources under edlink.meta."""

    __slots__ = ()

    @property
    def integrations(self) -> MetaIntegrations:
        """The integrations of an application, with their tokens."""
        from .meta_integrations import MetaIntegrations

        return MetaIntegrations(self._client)

    @property
    def permissions(self) -> MetaPermissions:
        """What an application may be allowed to do."""
        from .meta_permissions import MetaPermissions

        return MetaPermissions(self._client)

    @property
    def providers(self) -> MetaProviders:
        """Systems that Edlink connects to."""
        from .meta_providers import MetaProviders

        return MetaProviders(self._client)

    @property
    def teams(self) -> MetaTeams:
        """Resources under edlink.meta.teams."""
        return MetaTeams(self._client)


class AsyncMeta(AsyncResource):
    """Resources under edlink.meta."""

    __slots__ = ()

    @property
    def integrations(self) -> AsyncMetaIntegrations:
        """The integrations of an application, with their tokens."""
        from .meta_integrations import AsyncMetaIntegrations

        return AsyncMetaIntegrations(self._client)

    @property
    def permissions(self) -> AsyncMetaPermissions:
        """What an application may be allowed to do."""
        from .meta_permissions import AsyncMetaPermissions

        return AsyncMetaPermissions(self._client)

    @property
    def providers(self) -> AsyncMetaProviders:
        """Systems that Edlink connects to."""
        from .meta_providers import AsyncMetaProviders

        return AsyncMetaProviders(self._client)

    @property
    def teams(self) -> AsyncMetaTeams:
        """Resources under edlink.meta.teams."""
        return AsyncMetaTeams(self._client)


class MetaTeams(Resource):
    """Resources under edlink.meta.teams."""

    __slots__ = ()

    @property
    def integrations(self) -> MetaTeamsIntegrations:
        """The integrations of a team."""
        from .meta_teams_integrations import MetaTeamsIntegrations

        return MetaTeamsIntegrations(self._client)


class AsyncMetaTeams(AsyncResource):
    """Resources under edlink.meta.teams."""

    __slots__ = ()

    @property
    def integrations(self) -> AsyncMetaTeamsIntegrations:
        """The integrations of a team."""
        from .meta_teams_integrations import AsyncMetaTeamsIntegrations

        return AsyncMetaTeamsIntegrations(self._client)


class My(Resource):
    """Resources under edlink.my."""

    __slots__ = ()

    @property
    def agents(self) -> MyAgents:
        """Relations of the signed-in person to guardians or children."""
        from .my_agents import MyAgents

        return MyAgents(self._client)

    @property
    def classes(self) -> MyClasses:
        """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""
        from .my_classes import MyClasses

        return MyClasses(self._client)

    @property
    def districts(self) -> MyDistricts:
        """The district of the signed-in person."""
        from .my_districts import MyDistricts

        return MyDistricts(self._client)

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

    @property
    def schools(self) -> MySchools:
        """The schools of the signed-in person."""
        from .my_schools import MySchools

        return MySchools(self._client)

    @property
    def sections(self) -> MySections:
        """The sections of the signed-in person. Deprecated."""
        from .my_sections import MySections

        return MySections(self._client)

    @property
    def source(self) -> MySource:
        """Where the data of the signed-in person comes from."""
        from .my_source import MySource

        return MySource(self._client)


class AsyncMy(AsyncResource):
    """Resources under edlink.my."""

    __slots__ = ()

    @property
    def agents(self) -> AsyncMyAgents:
        """Relations of the signed-in person to guardians or children."""
        from .my_agents import AsyncMyAgents

        return AsyncMyAgents(self._client)

    @property
    def classes(self) -> AsyncMyClasses:
        """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""
        from .my_classes import AsyncMyClasses

        return AsyncMyClasses(self._client)

    @property
    def districts(self) -> AsyncMyDistricts:
        """The district of the signed-in person."""
        from .my_districts import AsyncMyDistricts

        return AsyncMyDistricts(self._client)

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

    @property
    def schools(self) -> AsyncMySchools:
        """The schools of the signed-in person."""
        from .my_schools import AsyncMySchools

        return AsyncMySchools(self._client)

    @property
    def sections(self) -> AsyncMySections:
        """The sections of the signed-in person. Deprecated."""
        from .my_sections import AsyncMySections

        return AsyncMySections(self._client)

    @property
    def source(self) -> AsyncMySource:
        """Where the data of the signed-in person comes from."""
        from .my_source import AsyncMySource

        return AsyncMySource(self._client)


class EdlinkApi(Resource):
    """The resources of the Edlink API."""

    __slots__ = ()

    @property
    def audit(self) -> Audit:
        """Resources under edlink.audit."""
        return Audit(self._client)

    @property
    def graph(self) -> Graph:
        """Resources under edlink.graph."""
        return Graph(self._client)

    @property
    def health(self) -> Health:
        """Whether the service is up."""
        from .health import Health

        return Health(self._client)

    @property
    def meta(self) -> Meta:
        """Resources under edlink.meta."""
        return Meta(self._client)

    @property
    def my(self) -> My:
        """Resources under edlink.my."""
        return My(self._client)

    @property
    def oauth(self) -> Oauth:
        """Access tokens, from server to server."""
        from .oauth import Oauth

        return Oauth(self._client)

    @property
    def oidc(self) -> Oidc:
        """OpenID Connect."""
        from .oidc import Oidc

        return Oidc(self._client)

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
    def audit(self) -> AsyncAudit:
        """Resources under edlink.audit."""
        return AsyncAudit(self._client)

    @property
    def graph(self) -> AsyncGraph:
        """Resources under edlink.graph."""
        return AsyncGraph(self._client)

    @property
    def health(self) -> AsyncHealth:
        """Whether the service is up."""
        from .health import AsyncHealth

        return AsyncHealth(self._client)

    @property
    def meta(self) -> AsyncMeta:
        """Resources under edlink.meta."""
        return AsyncMeta(self._client)

    @property
    def my(self) -> AsyncMy:
        """Resources under edlink.my."""
        return AsyncMy(self._client)

    @property
    def oauth(self) -> AsyncOauth:
        """Access tokens, from server to server."""
        from .oauth import AsyncOauth

        return AsyncOauth(self._client)

    @property
    def oidc(self) -> AsyncOidc:
        """OpenID Connect."""
        from .oidc import AsyncOidc

        return AsyncOidc(self._client)

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
