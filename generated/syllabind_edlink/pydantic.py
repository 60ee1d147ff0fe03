"""Edlink: pydantic models. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Annotated, Any
from datetime import date as date_aliased, datetime

try:
    from pydantic import BaseModel, ConfigDict, Field, RootModel
except ModuleNotFoundError as error:
    raise ImportError("these models need pydantic: pip install 'syllabind[pydantic]'") from error


class Base(BaseModel):
    """A model that keeps unknown members, and takes members by their Python name, too."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)


class Address(Base):
    """
    A postal address with its place on the map.
    """

    street: str | None = None
    unit: str | None = None
    postal_code: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    phone: str | None = None
    latitude: float | None = None
    longitude: float | None = None


class AssignmentAlias(Base):
    """
    An identifier of one's own for an assignment.
    """

    identifier: str
    type: Annotated[
        str, Field(description="Namespace of the identifier, free to choose.")
    ]
    rule_ids: Annotated[
        list[str] | None, Field(description="Seen in a sample only.")
    ] = None
    references: Annotated[
        dict[str, Any] | None, Field(description="Seen in a sample only.")
    ] = None


class AssignmentAliasCreate(Base):
    """
    A new alias; the pair must not be taken.
    """

    identifier: str
    type: Annotated[
        str, Field(description="Namespace of the identifier, free to choose.")
    ]


class AssignmentAliasUpdate(Base):
    """
    What an alias is to be; the pair must not be taken.
    """

    identifier: str
    type: Annotated[
        str, Field(description="Namespace of the identifier, free to choose.")
    ]


class Datum(RootModel[int]):
    root: Annotated[int, Field(ge=0, le=255)]


class Scope(RootModel[str]):
    root: Annotated[
        str,
        Field(
            description="The object is the documented form; the newest SDK sends a text of the caller's own.",
            max_length=128,
        ),
    ]


class AuditIdentifier(Base):
    """
    An id of an actor or a target.
    """

    value: str
    issuer: Annotated[
        str,
        Field(
            description="`edlink` if the value is a UUID of Edlink; any other word is your own."
        ),
    ]
    name: str | None = None


class AuditParty(Base):
    """
    Who acted, or what was acted on.
    """

    type: Annotated[
        str,
        Field(
            description="Of an actor `person`, `system`, `external` or (SDK) `anonymous`; of a target anything, where `assignment` and `class` are known to Edlink."
        ),
    ]
    identifiers: list[AuditIdentifier]
    details: Annotated[
        dict[str, Any] | None,
        Field(description="Filled from Edlink's data on reading."),
    ] = None


class AuditReceipt(Base):
    """
    The id of one recorded event, or those of a batch in the order sent.
    """

    id: Annotated[str | None, Field(description="UUID.")] = None
    ids: list[str] | None = None


class AuditSchemaVersion(Base):
    """
    The schema that checked an event.
    """

    id: Annotated[str | None, Field(description="UUID.")] = None
    version: Annotated[str | None, Field(description="UUID.")] = None


class AuditSession(Base):
    """
    A session for one scope.
    """

    id: str
    created_date: datetime
    updated_date: datetime
    key: Annotated[str, Field(description="Secret, to act as the session.")]
    scope: str
    expiration_date: Annotated[
        datetime, Field(description="An hour after its creation.")
    ]
    team_id: str
    application_id: str


class AuditSessionCreate(Base):
    """
    A session to open.
    """

    scope: Annotated[str, Field(description="At most 128 bytes.")]


class CategoryCreate(Base):
    """
    What a new category may say.
    """

    title: str
    weight: float | None = None
    drop_lowest: Annotated[
        float | None, Field(description="How many of the lowest grades do not count.")
    ] = None
    position: float | None = None


class CategoryUpdate(Base):
    """
    What may be changed of a category. `$properties` says which members count.
    """

    title: str | None = None
    weight: float | None = None
    drop_lowest: Annotated[
        float | None, Field(description="How many of the lowest grades do not count.")
    ] = None
    position: float | None = None


class DayRotation(Base):
    """
    A day of a timetable that rotates. Beta.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    school_id: str | None = None
    name: str | None = None


class ErrorDetail(Base):
    """
    One reason why a request failed.
    """

    code: Annotated[
        str, Field(description="Why a request failed. The known part of a longer list.")
    ]
    message: Annotated[str, Field(description="Text for people.")]


class FileContent(RootModel[bytes]):
    root: Annotated[bytes, Field(description="The bytes of a file.")]


class FileCreate(Base):
    """
    A file to upload.
    """

    title: Annotated[str, Field(description="As a rule the name of the file.")]
    data: Annotated[
        list[Datum], Field(description="The file, as the values of its bytes.")
    ]
    size: Annotated[float | None, Field(description="The length of `data`.")] = None
    description: Annotated[
        str | None, Field(description="Ignored by most systems.")
    ] = None


class HealthText(RootModel[str]):
    root: Annotated[str, Field(description="A word, such as `Ok`.")]


class IntegrationV1Provider(Base):
    """
    The kind of system behind an integration.
    """

    id: str
    name: str | None = None
    application: Annotated[
        str | None, Field(description="Short name, such as `canvas`.")
    ] = None
    allows_data_sync: bool | None = None


class IntegrationV1Team(Base):
    """
    The district or university of an integration.
    """

    id: str
    type: Annotated[str | None, Field(description="Such as `district`.")] = None
    name: str | None = None
    alias: str | None = None
    street_address: str | None = None
    unit_number: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None


class JsonWebKey(Base):
    """
    A public key (RFC 7517, 4; RFC 7518, 6.3.1).
    """

    kty: str
    use: str | None = None
    alg: Annotated[str | None, Field(description="`RS256`.")] = None
    kid: str | None = None
    n: str | None = None
    e: str | None = None


class JsonWebKeySet(Base):
    """
    Public keys (RFC 7517, 5).
    """

    keys: list[JsonWebKey]


class License(Base):
    """
    A product shared with an integration, and how many schools, classes and people have it.
    """

    id: Annotated[str, Field(description="UUID.")]
    product_id: str | None = None
    integration_id: str | None = None
    school_count: int | None = None
    class_count: int | None = None
    person_count: int | None = None


class LoginHtml(RootModel[str]):
    root: Annotated[
        str, Field(description="An HTML page. Its content is not documented.")
    ]


class Module(Base):
    """
    A folder of what a class works with. Its further properties are not known to us.
    """

    id: Annotated[str, Field(description="UUID.")]


class OAuthErrorBody(Base):
    """
    Why a request was refused (RFC 6749, 5.2).
    """

    error: str
    error_description: str | None = None


class OidcConfiguration(Base):
    """
    Metadata of the OpenID provider (OpenID Connect Discovery 1.0).
    """

    issuer: str
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None
    token_endpoint_auth_signing_alg_values_supported: list[str] | None = None
    userinfo_endpoint: str | None = None
    jwks_uri: str | None = None
    scopes_supported: list[str] | None = None
    response_types_supported: list[str] | None = None
    subject_types_supported: list[str] | None = None
    userinfo_signing_alg_values_supported: list[str] | None = None
    id_token_signing_alg_values_supported: list[str] | None = None
    introspection_endpoint: str | None = None
    introspection_endpoint_auth_methods_supported: list[str] | None = None
    revocation_endpoint: str | None = None


class OidcIntrospection(Base):
    """
    What a token is good for (RFC 7662, 2.2).
    """

    active: bool
    scope: str | None = None
    client_id: str | None = None
    sub: str | None = None
    exp: Annotated[
        int | None, Field(description="When it ends; seconds since 1970.")
    ] = None
    token_type: str | None = None


class OidcToken(Base):
    """
    Tokens of one person (OpenID Connect Core 1.0, 3.1.3.3).
    """

    access_token: str
    token_type: Annotated[str | None, Field(description="`Bearer`.")] = None
    expires_in: Annotated[int | None, Field(description="Seconds.")] = None
    refresh_token: str | None = None
    id_token: Annotated[
        str | None,
        Field(description="A JSON Web Token about the person and the sign-in."),
    ] = None
    scope: str | None = None


class OidcTokenReference(Base):
    """
    A token to check or to revoke (RFC 7662, 2.1; RFC 7009, 2.1).
    """

    token: str
    token_type_hint: Annotated[
        str | None, Field(description="`access_token` or `refresh_token`.")
    ] = None


class OidcTokenRequest(Base):
    """
    An exchange by OpenID Connect Core 1.0, 3.1.3.1 and 12.1.
    """

    grant_type: Annotated[
        str, Field(description="What is exchanged for an access token.")
    ]
    code: Annotated[
        str | None, Field(description="The code that came to the redirect URI.")
    ] = None
    redirect_uri: Annotated[
        str | None, Field(description="The one of the authorization.")
    ] = None
    refresh_token: str | None = None


class OidcUserInfo(Base):
    """
    Claims about a person (OpenID Connect Core 1.0, 5.1).
    """

    sub: Annotated[str, Field(description="Who it is.")]
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    picture: str | None = None
    locale: str | None = None
    email: str | None = None
    email_verified: bool | None = None


class OnboardingCreate(Base):
    """
    What a new onboarding may say.
    """

    application_id: Annotated[
        str, Field(description="UUID of the application that the district connects to.")
    ]
    provider_id: Annotated[
        str | None,
        Field(description="UUID of the only provider that the district may connect."),
    ] = None
    team_id: Annotated[
        str | None,
        Field(
            description="UUID of the district's team. Only for verified developer teams; mostly set in the dashboard."
        ),
    ] = None
    expiration_date: datetime | None = None
    redirect_uri: Annotated[
        str | None, Field(description="Where to send the administrator at the end.")
    ] = None
    automatic_approval: Annotated[
        bool | None,
        Field(
            description="`true` makes the integration `active` at once. The `requested` step that it skips is there to review the\nintegration and to set sharing rules; skipping it may raise usage, and with it the bill.\n"
        ),
    ] = None


class PerformanceLevel(Base):
    """
    A level that work can reach by a criterion.
    """

    name: str | None = None
    description: str | None = None
    points: float | None = None


class Permission(Base):
    """
    Something that an application may be allowed to do.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: datetime | None = None
    updated_date: datetime | None = None
    scoped: bool | None = None
    group: str | None = None
    name: str | None = None
    description: str | None = None
    active: bool | None = None


class Provider(Base):
    """
    A kind of system that Edlink connects to.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: datetime | None = None
    updated_date: datetime | None = None
    application: Annotated[
        str | None, Field(description="Short name, such as `canvas`.")
    ] = None
    name: str | None = None
    icon_url: str | None = None
    configuration: Annotated[
        dict[str, Any] | None,
        Field(description="The fields to fill in, each with its description."),
    ] = None
    requires_administrator_login: bool | None = None
    requires_administrator_consent: bool | None = None
    requires_remote_configuration: bool | None = None
    allows_data_sync: bool | None = None
    help: dict[str, Any] | None = None


class RequestLogProperties(Base):
    """
    Where a request came from.
    """

    ip: str | None = None
    query: dict[str, Any] | None = None
    api_server: str | None = None
    user_agent: str | None = None


class SourceProvider(Base):
    """
    The kind of system behind a source.
    """

    id: str
    name: str | None = None
    application: Annotated[
        str | None, Field(description="Short name, such as `canvas`.")
    ] = None
    active: bool | None = None
    requires_administrator_login: bool | None = None
    requires_administrator_consent: bool | None = None
    requires_remote_configuration: bool | None = None
    allows_data_sync: bool | None = None


class SubmissionUpdate(Base):
    """
    What staff may change of a submission. `$properties` says which members count.
    """

    grader_id: Annotated[str | None, Field(description="Person who graded.")] = None
    flags: list[str] | None = None
    grade_comment: str | None = None
    grade_points: float | None = None
    grade: str | None = None
    extra_attempts: float | None = None
    override_due_date: Annotated[
        datetime | None, Field(description="Another due date for this student.")
    ] = None


class TeamIntegration(Base):
    """
    An integration as a team sees it. Its shape is not documented.
    """

    id: str | None = None


class Token(Base):
    """
    An access token of one person, and what renews it.
    """

    access_token: str
    refresh_token: Annotated[
        str | None, Field(description="Does not expire. Keep it on the server.")
    ] = None
    expires_in: Annotated[int | None, Field(description="Seconds; always 3600.")] = None
    token_type: Annotated[str | None, Field(description="`Bearer`.")] = None
    context: Annotated[
        dict[str, Any] | None,
        Field(
            description="Where the person came from (organization or class, with enrollments), after a launch by LTI."
        ),
    ] = None
    id_token: Annotated[
        str | None,
        Field(description="The token page speaks of ID tokens but shows none."),
    ] = None


class TokenRequest(Base):
    """
    `authorization_code` needs `code` and `redirect_uri` (the one of the login, not URL-encoded); `refresh_token` needs
    `refresh_token`.

    """

    client_id: Annotated[str, Field(description="Application ID.")]
    client_secret: Annotated[str, Field(description="The application's secret key.")]
    grant_type: Annotated[
        str, Field(description="What is exchanged for an access token.")
    ]
    code: Annotated[
        str | None, Field(description="The code that came to the redirect URI.")
    ] = None
    redirect_uri: str | None = None
    refresh_token: str | None = None


class WarningDetail(Base):
    """
    Something that did not stop the request but may surprise. Comes with successes and with failures.
    """

    code: Annotated[
        str,
        Field(description="What a warning is about. The known part of a longer list."),
    ]
    message: Annotated[str, Field(description="Text for people.")]


class WebhookEvent(Base):
    """
    Something that happened.
    """

    type: Annotated[str, Field(description="The values are not documented.")]
    payload: Annotated[
        dict[str, Any] | None, Field(description="Its shape is not documented.")
    ] = None


class AssignmentAliasEnvelope(Base):
    """
    An alias in Edlink's envelope.
    """

    data: Annotated[AssignmentAlias, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AttachmentCreate(Base):
    """
    Something to attach: a `link` (`url`), a `text` (`text`), an `lti` launch (`url`, `parameters`), or a `file` (`title`,
    `size`, `data`), which only the newest sample of handing in sends; other pages call files read-only.

    """

    type: Annotated[
        str,
        Field(
            description="Kind of attachment. `drive` stands in the vendor's SDK only; kinds for discussions and assessments exist but are not named."
        ),
    ]
    url: str | None = None
    title: str | None = None
    description: str | None = None
    text: str | None = None
    parameters: dict[str, Any] | None = None
    size: Annotated[int | None, Field(description="Bytes.")] = None
    data: Annotated[
        list[Datum] | None, Field(description="The file, as the values of its bytes.")
    ] = None


class AttemptCreate(Base):
    """
    What is handed in.
    """

    attachments: list[AttachmentCreate]


class AuditAction(Base):
    """
    An action and its kind.
    """

    id: str
    type: Annotated[str, Field(description="What an action does to its targets.")]


class AuditContext(Base):
    """
    Where an event came from. Every member is optional.
    """

    source: Annotated[str | None, Field(description="Where an event was noticed.")] = (
        None
    )
    http_method: str | None = None
    http_status: Annotated[
        int | str | None, Field(description="A number; a text in one sample.")
    ] = None
    path: str | None = None
    ip: str | None = None
    query: str | None = None
    user_agent: str | None = None
    hostname: str | None = None
    os: str | None = None
    environment: str | None = None
    trigger: Annotated[
        str | None, Field(description="`person`, `system` or `anonymous`.")
    ] = None
    deployment_id: str | None = None


class AuditReceiptEnvelope(Base):
    """
    The id of a recorded event, or those of a batch, in Edlink's envelope.
    """

    data: Annotated[AuditReceipt, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AuditSchema(Base):
    """
    What the events of an action look like.
    """

    id: Annotated[str, Field(description="UUID.")]
    version: Annotated[str | None, Field(description="UUID, new with each change.")] = (
        None
    )
    created_date: datetime | None = None
    updated_date: datetime | None = None
    action: AuditAction | None = None
    validation_level: Annotated[
        str | None,
        Field(
            description="What happens to an event that does not fit: `strict` refuses it, `lax` warns."
        ),
    ] = None
    data: Annotated[
        dict[str, Any] | None, Field(description="A JSON Schema of the event's `data`.")
    ] = None


class AuditSchemaCreate(Base):
    """
    A schema for an action that has none.
    """

    action: AuditAction
    validation_level: Annotated[str | None, Field(description="`lax` without one.")] = (
        None
    )
    data: Annotated[
        dict[str, Any] | None, Field(description="A JSON Schema of the event's `data`.")
    ] = None


class AuditSchemaEnvelope(Base):
    """
    A schema of an action in Edlink's envelope.
    """

    data: Annotated[AuditSchema, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AuditSchemaUpdate(Base):
    """
    What the next version of a schema says. `action` or `schema_id` is required.
    """

    action: Annotated[str | None, Field(description="The id of the action.")] = None
    schema_id: Annotated[str | None, Field(description="UUID.")] = None
    action_type: Annotated[
        str | None, Field(description="What an action does to its targets.")
    ] = None
    validation_level: Annotated[
        str | None,
        Field(
            description="What happens to an event that does not fit: `strict` refuses it, `lax` warns."
        ),
    ] = None
    data: Annotated[
        dict[str, Any] | None,
        Field(description="A JSON Schema, in place of the old one."),
    ] = None


class AuditScope(Base):
    """
    Whose log an event stands in.
    """

    id: Annotated[str, Field(description="UUID.")]
    type: Annotated[str, Field(description="Kind of scope.")]


class AuditSessionEnvelope(Base):
    """
    A session in Edlink's envelope.
    """

    data: Annotated[AuditSession, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class BellSchedulePeriod(Base):
    """
    When a period begins and ends by a bell schedule. Beta.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    bell_schedule_id: str | None = None
    track_id: str | None = None
    period_id: str | None = None
    type: Annotated[
        str | None, Field(description="Kind of period. The values that samples show.")
    ] = None
    start_time: Annotated[
        str | None, Field(description="Time of day, such as `13:45:00.000Z`.")
    ] = None
    end_time: Annotated[
        str | None, Field(description="Time of day, such as `14:30:00.000Z`.")
    ] = None


class BellSchedulePeriodPage(Base):
    """
    A page of periods of bell schedules.
    """

    data: Annotated[list[BellSchedulePeriod], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CalendarDayIncident(Base):
    """
    A school's own label for something that may happen on a day, and the standard kind it stands for. Beta.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    code: str | None = None
    name: str | None = None
    description: str | None = None
    mapping: Annotated[
        str | None,
        Field(description="Standard kind of incident. The value that a sample shows."),
    ] = None


class CalendarDayIncidentEnvelope(Base):
    """
    A label in Edlink's envelope.
    """

    data: Annotated[CalendarDayIncident, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class DayRotationEnvelope(Base):
    """
    A day of a rotation in Edlink's envelope.
    """

    data: Annotated[DayRotation, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Demographics(Base):
    """
    Demographics; several codes are those of the Common Education Data Standards (CEDS). May be empty.
    """

    birthday: date_aliased | None = None
    gender: str | None = None
    residence_status: str | None = None
    english_language_learner: bool | None = None
    country_of_birth: str | None = None
    state_of_birth: str | None = None
    city_of_birth: str | None = None
    hispanic_or_latino_ethnicity: bool | None = None
    races: list[str] | None = None
    homeless: bool | None = None
    disability: str | None = None
    gifted_talented: bool | None = None
    food_service_program_eligibility: str | None = None
    economically_disadvantaged: bool | None = None
    migrant: bool | None = None
    public_assistance: bool | None = None
    rural_residency: bool | None = None
    individualized_education_plan: bool | None = None


class ErrorEnvelope(Base):
    """
    What a failed request answers; `$errors` may hold several.
    """

    error: Annotated[
        Any | None,
        Field(
            alias="$error",
            description="Seen with 401 in place of `$errors`; its shape is not documented.",
        ),
    ] = None
    errors: Annotated[list[ErrorDetail] | None, Field(alias="$errors")] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None
    request: Annotated[
        str | None,
        Field(
            alias="$request",
            description="UUID of the request. Quote it to Edlink's support.",
        ),
    ] = None


class Event(Base):
    """
    A change of one record. Pass over targets and types that you do not know.
    """

    id: Annotated[str, Field(description="UUID.")]
    date: datetime | None = None
    type: Annotated[str | None, Field(description="What happened to the record.")] = (
        None
    )
    target: Annotated[
        str | None, Field(description="Kind of record. There are likely more by now.")
    ] = None
    target_id: Annotated[str | None, Field(description="UUID of the record.")] = None
    integration_id: str | None = None
    materialization_id: Annotated[
        str | None, Field(description="The import that brought the change.")
    ] = None
    data: Annotated[
        dict[str, Any] | None, Field(description="The record after the change.")
    ] = None


class EventEnvelope(Base):
    """
    An event in Edlink's envelope.
    """

    data: Annotated[Event, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class EventPage(Base):
    """
    A page of events.
    """

    data: Annotated[list[Event], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class FilterCondition(Base):
    """
    A condition that a property of the records has to meet
    """

    operator: Annotated[str, Field(description="How a property is compared")]
    value: Annotated[
        str | None,
        Field(
            description="What it is compared with; of `in` and `not in`, values with commas between"
        ),
    ] = None


class GradingCriterion(Base):
    """
    One criterion of a rubric.
    """

    name: str | None = None
    description: str | None = None
    weight: Annotated[float | None, Field(description="Not taken by every system.")] = (
        None
    )
    performance_levels: list[PerformanceLevel] | None = None


class GraphSubmissionUpdate(Base):
    """
    What an application may change of a submission. `$properties` says which members count.
    """

    attachments: list[AttachmentCreate] | None = None
    state: Annotated[
        str | None,
        Field(
            description="Where a submission stands. Users change it by `submit`, `reclaim` and `return`."
        ),
    ] = None
    grader_id: Annotated[str | None, Field(description="Person who graded.")] = None
    flags: list[str] | None = None
    grade_comment: str | None = None
    grade_points: float | None = None
    grade: str | None = None
    extra_attempts: float | None = None
    override_due_date: Annotated[
        datetime | None, Field(description="Another due date for this student.")
    ] = None
    rubric_grade: Annotated[
        Any | None, Field(description="Grade by a rubric. Its shape is not documented.")
    ] = None


class Identifier(Base):
    """
    An id that a record has in another system.
    """

    type: Annotated[
        str | None,
        Field(
            description="The system or scheme of an identifier. Edlink keeps adding to this list."
        ),
    ] = None
    value: Annotated[
        str | int | None, Field(description="A text; two samples have a number.")
    ] = None


class Integration(Base):
    """
    The connection of an application with a school's source.
    """

    id: Annotated[str, Field(description="UUID. Stable; keep it beside the district.")]
    state: Annotated[
        str | None,
        Field(
            description="`requested` by a district, then, once the developer approves, `inactive` (data is prepared), `scheduled` (starts\nlater) or `active`. Tokens work while it is `active` or `paused`. `error` and `pending` are not used today.\n"
        ),
    ] = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    permissions: Annotated[
        list[str] | None, Field(description="UUIDs of the permissions granted.")
    ] = None
    district_sharing: Annotated[
        str | None, Field(description="How much of a source is shared.")
    ] = None
    developer_sharing: Annotated[
        str | None, Field(description="How much of a source is shared.")
    ] = None
    district_licensing_enabled: Annotated[
        bool | None,
        Field(description="Whether the district may set licensing rules of its own."),
    ] = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    application_id: str | None = None
    source_id: str | None = None
    destination_id: str | None = None
    region_id: Annotated[
        str | None,
        Field(description="Where the data is kept. The host is the same everywhere."),
    ] = None
    scope: Annotated[
        str | None,
        Field(deprecated=True, description="How much of a source is shared."),
    ] = None
    locked: bool | None = None


class IntegrationEnvelope(Base):
    """
    An integration in Edlink's envelope.
    """

    data: Annotated[Integration, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class IntegrationV1Source(Base):
    """
    The source of an integration.
    """

    id: str
    status: Annotated[
        str | None,
        Field(
            description="Where a source stands. `destroyed` stands in the vendor's SDK only."
        ),
    ] = None
    name: str | None = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    import_interval: Annotated[int | None, Field(description="Seconds.")] = None
    log_retention_time: Annotated[int | None, Field(description="Seconds.")] = None


class LicensePage(Base):
    """
    A page of licenses.
    """

    data: Annotated[list[License], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Materialization(Base):
    """
    One import of a source's data into an integration.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    state: Annotated[str | None, Field(description="How far an import is.")] = None
    priority: float | None = None
    integration_id: str | None = None
    source_id: str | None = None


class MaterializationEnvelope(Base):
    """
    An import in Edlink's envelope.
    """

    data: Annotated[Materialization, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class MaterializationPage(Base):
    """
    A page of imports.
    """

    data: Annotated[list[Materialization], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Meeting(Base):
    """
    A day of school, or a period of a class on one day.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    type: Annotated[str | None, Field(description="Kind of meeting.")] = None
    class_id: Annotated[str | None, Field(description="Null for the type `day`.")] = (
        None
    )
    day_id: str | None = None
    period_id: Annotated[
        str | None,
        Field(description="Null for the type `day`; optional for `period`, too."),
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class MeetingEnvelope(Base):
    """
    A meeting in Edlink's envelope.
    """

    data: Annotated[Meeting, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class MeetingPage(Base):
    """
    A page of meetings.
    """

    data: Annotated[list[Meeting], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class ModulePage(Base):
    """
    A page of modules.
    """

    data: Annotated[list[Module], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Onboarding(Base):
    """
    An invitation to a district or university to connect, and what became of it.
    """

    id: Annotated[str, Field(description="UUID; the last part of the onboarding link.")]
    state: Annotated[
        str,
        Field(
            description="Where an onboarding stands. When exactly it counts as `started` is not documented."
        ),
    ]
    redirect_uri: Annotated[
        str | None, Field(description="Where the administrator is sent at the end.")
    ] = None
    expiration_date: datetime | None = None
    automatic_approval: Annotated[
        bool | None,
        Field(
            description="Whether the integration becomes `active` at once, past `requested`. In no sample answer."
        ),
    ] = None
    application_id: Annotated[
        str, Field(description="The application that the district connects to.")
    ]
    provider_id: Annotated[
        str | None, Field(description="The only provider that may be connected.")
    ] = None
    user_id: Annotated[
        str | None,
        Field(
            description="The member of the developer's team who made it, if made in the dashboard."
        ),
    ] = None
    team_id: Annotated[
        str | None,
        Field(
            description="The district's team that it was made for; not the team of the path."
        ),
    ] = None
    integration_id: Annotated[
        str | None,
        Field(description="The integration that came of it; null until then."),
    ] = None


class OnboardingPage(Base):
    """
    A page of onboardings.
    """

    data: Annotated[list[Onboarding], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PeopleFilter(Base):
    """
    Conditions for people, by property; all of them must hold
    """

    id: list[FilterCondition] | None = None
    updated_date: list[FilterCondition] | None = None
    first_name: list[FilterCondition] | None = None
    last_name: list[FilterCondition] | None = None
    display_name: list[FilterCondition] | None = None
    email: list[FilterCondition] | None = None


class Period(Base):
    """
    A part of the school day.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    description: str | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    type: Annotated[
        str | None, Field(description="Kind of period. The values that samples show.")
    ] = None
    flags: list[str] | None = None
    school_ids: list[str] | None = None
    session_ids: list[str] | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class PeriodEnvelope(Base):
    """
    A period in Edlink's envelope.
    """

    data: Annotated[Period, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PeriodPage(Base):
    """
    A page of periods.
    """

    data: Annotated[list[Period], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PermissionEnvelope(Base):
    """
    A permission in Edlink's envelope.
    """

    data: Annotated[Permission, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PermissionPage(Base):
    """
    A page of permissions.
    """

    data: Annotated[list[Permission], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Product(Base):
    """
    Something that a developer licenses to people, classes or schools.
    """

    id: Annotated[str, Field(description="UUID.")]
    name: str | None = None
    code: Annotated[
        str | None, Field(description="The developer's own key, such as an SKU.")
    ] = None
    picture_url: str | None = None
    description: str | None = None
    state: Annotated[
        str | None, Field(description="Where a product stands in its life.")
    ] = None
    team_id: Annotated[
        str | None, Field(description="The team that owns the product.")
    ] = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    soft_cap: float | None = None
    hard_cap: float | None = None
    tags: list[str] | None = None
    license_duration: Annotated[float | None, Field(description="Days.")] = None
    properties: dict[str, Any] | None = None


class ProviderEnvelope(Base):
    """
    A provider in Edlink's envelope.
    """

    data: Annotated[Provider, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class ProviderPage(Base):
    """
    A page of providers.
    """

    data: Annotated[list[Provider], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class RequestLog(Base):
    """
    A request that was made to the API, and what it answered.
    """

    id: Annotated[str, Field(description="UUID.")]
    date: datetime | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    method: str | None = None
    path: Annotated[str | None, Field(description="With its query.")] = None
    status: Annotated[int | None, Field(description="HTTP status.")] = None
    properties: RequestLogProperties | None = None
    input: Annotated[Any | None, Field(description="The request's body.")] = None
    output: Annotated[Any | None, Field(description="The answer's body.")] = None
    idempotency_key: str | None = None
    categories: Annotated[
        list[str] | None, Field(description="Such as `sso`, `coursework`.")
    ] = None
    person_id: str | None = None
    integration_id: str | None = None
    developer_id: Annotated[str | None, Field(description="The developer's team.")] = (
        None
    )
    district_id: Annotated[str | None, Field(description="The district's team.")] = None
    user_id: Annotated[
        str | None, Field(description="Member of a team who used the dashboard.")
    ] = None


class RequestLogEnvelope(Base):
    """
    A request in Edlink's envelope.
    """

    data: Annotated[RequestLog, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class RequestLogPage(Base):
    """
    A page of requests.
    """

    data: Annotated[list[RequestLog], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Resource(Base):
    """
    An entry of a module.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    module_id: str | None = None
    type: Annotated[str | None, Field(description="What a resource is.")] = None
    target_id: Annotated[
        str | None,
        Field(
            description="UUID of the assignment, page, module or file; none with the type `custom`."
        ),
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None


class ResourcePage(Base):
    """
    A page of resources.
    """

    data: Annotated[list[Resource], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Rubric(Base):
    """
    Criteria for grading an assignment. A new one may come without some of its members.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: datetime | None = None
    updated_date: datetime | None = None
    title: str | None = None
    description: str | None = None
    grading_criteria: list[GradingCriterion] | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None


class RubricCreate(Base):
    """
    What a new rubric may say.
    """

    title: str
    description: str
    type: Annotated[
        str | None,
        Field(description="Allowed by the page; its values are not documented."),
    ] = None
    grading_criteria: list[GradingCriterion]
    assignment_id: Annotated[
        str | None, Field(description="The assignment that it belongs to.")
    ] = None


class RubricEnvelope(Base):
    """
    A rubric in Edlink's envelope.
    """

    data: Annotated[Rubric, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class RubricUpdate(Base):
    """
    What may be changed of a rubric. `$properties` says which members count.
    """

    title: str | None = None
    grading_criteria: list[GradingCriterion] | None = None


class School(Base):
    """
    A school of a district. Where a source has none, Edlink makes up a district office.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    picture_url: str | None = None
    grade_levels: list[str] | None = None
    locale: str | None = None
    time_zone: Annotated[str | None, Field(description="Name in the tz database.")] = (
        None
    )
    address: Address | None = None
    location: Annotated[
        dict[str, Any] | None,
        Field(
            deprecated=True,
            description="What older samples have in place of `address`.",
        ),
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    district_id: str | None = None
    product_ids: Annotated[
        list[str] | None, Field(description="Products licensed to it.")
    ] = None
    products: Annotated[
        list[Product] | None, Field(description="Only with `$expand=products`.")
    ] = None


class SchoolEnvelope(Base):
    """
    A school in Edlink's envelope.
    """

    data: Annotated[School, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SchoolPage(Base):
    """
    A page of schools.
    """

    data: Annotated[list[School], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Section(Base):
    """
    A group within a class. Deprecated.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    description: str | None = None
    picture_url: str | None = None
    state: Annotated[
        str | None, Field(description="Where a section stands in its life.")
    ] = None
    locale: str | None = None
    time_zone: Annotated[str | None, Field(description="Name in the tz database.")] = (
        None
    )
    periods: list[str] | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    class_id: str | None = None


class SectionEnvelope(Base):
    """
    A section in Edlink's envelope.
    """

    data: Annotated[Section, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SectionPage(Base):
    """
    A page of sections.
    """

    data: Annotated[list[Section], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Session(Base):
    """
    A span of time in which classes are held: a term, a semester, a school year.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    state: Annotated[
        str | None, Field(description="Where a session stands in time.")
    ] = None
    type: Annotated[str | None, Field(description="Kind of session.")] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    school_id: str | None = None
    district_id: str | None = None


class SessionEnvelope(Base):
    """
    A session in Edlink's envelope.
    """

    data: Annotated[Session, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SessionPage(Base):
    """
    A page of sessions.
    """

    data: Annotated[list[Session], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Source(Base):
    """
    A school's installation of a provider: where its data comes from.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    state: Annotated[
        str | None,
        Field(
            description="Where a source stands. `destroyed` stands in the vendor's SDK only."
        ),
    ] = None
    name: str | None = None
    configuration: Annotated[
        dict[str, Any] | None, Field(description="Edlink's own.")
    ] = None
    sync_interval: Annotated[
        int | None, Field(description="Seconds between imports.")
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    provider_id: str | None = None
    team_id: Annotated[str | None, Field(description="The district's team.")] = None
    provider: SourceProvider | None = None


class SourceEnvelope(Base):
    """
    A source in Edlink's envelope.
    """

    data: Annotated[Source, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Subject(Base):
    """
    A subject as a school names it.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    code: str | None = None
    ceds_code: Annotated[
        str | None,
        Field(
            description="Code of the Common Education Data Standards, with or without the prefix `CEDS.`."
        ),
    ] = None
    description: str | None = None
    department_id: str | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class TeamIntegrationPage(Base):
    """
    A page of integrations.
    """

    data: Annotated[list[TeamIntegration], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class TokenEnvelope(Base):
    """
    A token in Edlink's envelope.
    """

    data: Annotated[Token, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class WebhookDelivery(Base):
    """
    What Edlink sends to an application's webhook.
    """

    events: Annotated[list[WebhookEvent], Field(alias="$events")]


class AgentsFilter(Base):
    """
    Conditions for relations, by property; all of them must hold
    """

    id: list[FilterCondition] | None = None
    observer_id: list[FilterCondition] | None = None
    target_id: list[FilterCondition] | None = None


class AssignmentCreate(Base):
    """
    What a new assignment may say.
    """

    id: Annotated[str | None, Field(description="UUID of your own making.")] = None
    title: str
    description: Annotated[str, Field(description="May be HTML.")]
    description_plaintext: str | None = None
    state: Annotated[
        str | None, Field(description="Where an assignment stands in its life.")
    ] = None
    attachments: list[AttachmentCreate] | None = None
    due_date: datetime
    display_date: datetime | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    assignee_mode: Annotated[
        str | None, Field(description="Whether all students of the class are meant.")
    ] = None
    assignee_ids: Annotated[
        list[str] | None, Field(description="People; only with the mode `individuals`.")
    ] = None
    section_ids: list[str] | None = None
    points_possible: Annotated[
        float | None, Field(description="More than 0.", gt=0.0)
    ] = None
    grading_type: Annotated[str, Field(description="How an assignment is graded.")]
    submission_types: list[str] | None = None
    max_attempts: float | None = None
    session_id: str | None = None
    category_id: str | None = None
    module_id: str | None = None
    rubric_id: Annotated[
        str | None, Field(description="Needed by the grading type `rubric`.")
    ] = None
    parent_id: str | None = None
    properties: dict[str, Any] | None = None


class AssignmentUpdate(Base):
    """
    What may be changed of an assignment. `$properties` says which members count. The page of the Graph API does not list
    `section_ids`, `attachments` and `properties`; what it does not know is left out with a warning.

    """

    title: str | None = None
    description: Annotated[str | None, Field(description="May be HTML.")] = None
    description_plaintext: str | None = None
    state: Annotated[
        str | None, Field(description="Where an assignment stands in its life.")
    ] = None
    due_date: datetime | None = None
    display_date: datetime | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    assignee_mode: Annotated[
        str | None, Field(description="Whether all students of the class are meant.")
    ] = None
    assignee_ids: Annotated[
        list[str] | None, Field(description="People; only with the mode `individuals`.")
    ] = None
    points_possible: Annotated[
        float | None, Field(description="More than 0.", gt=0.0)
    ] = None
    grading_type: Annotated[
        str | None, Field(description="How an assignment is graded.")
    ] = None
    submission_types: list[str] | None = None
    max_attempts: float | None = None
    session_id: str | None = None
    category_id: str | None = None
    section_ids: list[str] | None = None
    attachments: list[AttachmentCreate] | None = None
    properties: dict[str, Any] | None = None


class Attachment(Base):
    """
    Something attached to an assignment or an attempt. `type` says which members there are: `link` has `url`, `text` has
    `text`, `file` has `url` (ready to download), `size` and more, `lti` has `url` and `parameters`.

    """

    type: Annotated[
        str | None,
        Field(
            description="Kind of attachment. `drive` stands in the vendor's SDK only; kinds for discussions and assessments exist but are not named."
        ),
    ] = None
    id: str | None = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    url: str | None = None
    title: str | None = None
    description: str | None = None
    text: str | None = None
    size: Annotated[float | None, Field(description="Bytes.")] = None
    thumbnail_url: str | None = None
    share_mode: Annotated[
        str | None, Field(description="How students share a file.")
    ] = None
    file_external_id: Annotated[str | None, Field(deprecated=True)] = None
    parameters: dict[str, Any] | None = None
    identifiers: list[Identifier] | None = None
    rule_ids: Annotated[
        list[str] | None, Field(description="Their purpose is not documented.")
    ] = None
    references: Annotated[
        dict[str, Any] | None, Field(description="Their purpose is not documented.")
    ] = None


class Attempt(Base):
    """
    One handing-in. It never changes.
    """

    created_date: datetime | None = None
    attachments: list[Attachment] | None = None


class Attendance(Base):
    """
    Whether a person was at a meeting.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    state: Annotated[
        str | None, Field(description="Presence. The values that samples show.")
    ] = None
    flags: list[str] | None = None
    comment: str | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    person_id: str | None = None
    meeting_id: str | None = None


class AttendancePage(Base):
    """
    A page of attendance records.
    """

    data: Annotated[list[Attendance], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AuditEvent(Base):
    """
    A recorded event.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When it happened or arrived.")
    ] = None
    actor: AuditParty | None = None
    action: str | None = None
    action_type: Annotated[
        str | None, Field(description="From the schema; `other` without one.")
    ] = None
    targets: list[AuditParty] | None = None
    scope: Annotated[
        AuditScope | str | None,
        Field(
            description="The object is the documented form; the newest SDK has a text of the caller's own."
        ),
    ] = None
    institution: Annotated[str | None, Field(description="UUID.")] = None
    context: AuditContext | None = None
    severity: Annotated[
        str | None,
        Field(
            description="How serious an event is; `debug` without a value, and for an unknown one."
        ),
    ] = None
    data: Annotated[Any | None, Field(description="Anything.")] = None
    before: Annotated[Any | None, Field(description="What it was.")] = None
    after: Annotated[Any | None, Field(description="What it became.")] = None
    schema_: Annotated[AuditSchemaVersion | None, Field(alias="schema")] = None


class AuditEventCreate(Base):
    """
    An event to record.
    """

    created_date: Annotated[
        datetime | None,
        Field(description="When it happened; without it the time of arrival."),
    ] = None
    actor: AuditParty
    action: Annotated[
        str, Field(description="A word of your own, such as `assignment.submit`.")
    ]
    targets: Annotated[list[AuditParty], Field(description="May be empty.")]
    scope: Annotated[
        AuditScope | Scope,
        Field(
            description="The object is the documented form; the newest SDK sends a text of the caller's own."
        ),
    ]
    institution: Annotated[str | None, Field(description="UUID.")] = None
    context: AuditContext | None = None
    severity: Annotated[
        str | None,
        Field(
            description="How serious an event is; `debug` without a value, and for an unknown one."
        ),
    ] = None
    data: Annotated[
        Any | None,
        Field(
            description="Anything; checked only where a schema of the action has a `data` shape."
        ),
    ] = None
    before: Annotated[
        Any | None, Field(description="What it was; with `after`, instead of `data`.")
    ] = None
    after: Annotated[
        Any | None,
        Field(description="What it became; with `before`, instead of `data`."),
    ] = None


class AuditEventEnvelope(Base):
    """
    An event in Edlink's envelope.
    """

    data: Annotated[AuditEvent, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AuditEventPage(Base):
    """
    A page of events.
    """

    data: Annotated[list[AuditEvent], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AuditEventSubmission1(RootModel[list[AuditEventCreate]]):
    root: Annotated[
        list[AuditEventCreate],
        Field(
            description="An event, or a batch of events.", max_length=100, min_length=1
        ),
    ]


class AuditEventSubmission(RootModel[AuditEventCreate | AuditEventSubmission1]):
    root: Annotated[
        AuditEventCreate | AuditEventSubmission1,
        Field(description="An event, or a batch of events."),
    ]


class Calendar(Base):
    """
    The school days of one or more schools.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    code: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    state: Annotated[
        str | None,
        Field(description="Where a calendar stands. The value that samples show."),
    ] = None
    flags: list[str] | None = None
    type: Annotated[
        str | None, Field(description="Kind of calendar. The value that samples show.")
    ] = None
    school_ids: list[str] | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class CalendarEnvelope(Base):
    """
    A calendar in Edlink's envelope.
    """

    data: Annotated[Calendar, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CalendarPage(Base):
    """
    A page of calendars.
    """

    data: Annotated[list[Calendar], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Category(Base):
    """
    A kind of assignment, such as homework, with its weight in the grade.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    title: str | None = None
    weight: float | None = None
    drop_lowest: Annotated[
        float | None, Field(description="How many of the lowest grades do not count.")
    ] = None
    position: float | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class CategoryEnvelope(Base):
    """
    A category in Edlink's envelope.
    """

    data: Annotated[Category, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CategoryPage(Base):
    """
    A page of categories.
    """

    data: Annotated[list[Category], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Class(Base):
    """
    A course as taught to a group of people over some time. Version 1 of the API called it a course.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw the class.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When the class last changed in Edlink.")
    ] = None
    name: str | None = None
    description: str | None = None
    picture_url: str | None = None
    subjects: Annotated[
        list[str] | None,
        Field(
            deprecated=True,
            description="Replaced by `subject_id`; may hold plain text.",
        ),
    ] = None
    grade_levels: list[str] | None = None
    periods: Annotated[
        list[str] | None,
        Field(deprecated=True, description="Replaced by `period_ids`."),
    ] = None
    state: Annotated[
        str | None, Field(description="Where a class stands in its life.")
    ] = None
    locale: str | None = None
    time_zone: Annotated[str | None, Field(description="Name in the tz database.")] = (
        None
    )
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    session_ids: list[str] | None = None
    course_id: Annotated[
        str | None, Field(description="The course in the catalogue.")
    ] = None
    school_id: str | None = None
    department_id: str | None = None
    subject_id: str | None = None
    period_ids: list[str] | None = None
    product_ids: Annotated[
        list[str] | None, Field(description="Products licensed to the class.")
    ] = None
    products: Annotated[
        list[Product] | None, Field(description="Only with `$expand=products`.")
    ] = None


class ClassEnvelope(Base):
    """
    A class in Edlink's envelope.
    """

    data: Annotated[Class, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class ClassPage(Base):
    """
    A page of classes.
    """

    data: Annotated[list[Class], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Course(Base):
    """
    An entry of the course catalogue; classes are held of it.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    code: str | None = None
    grade_levels: list[str] | None = None
    subjects: Annotated[
        list[str] | None,
        Field(deprecated=True, description="Replaced by `subject_id`."),
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    session_id: str | None = None
    school_id: str | None = None
    district_id: str | None = None
    department_id: str | None = None
    subject_id: str | None = None
    subject: Annotated[
        Subject | None, Field(description="Only with `$expand=subject`.")
    ] = None
    session: Annotated[
        Session | None, Field(description="Only with `$expand=session`.")
    ] = None


class CourseEnvelope(Base):
    """
    A course in Edlink's envelope.
    """

    data: Annotated[Course, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CoursePage(Base):
    """
    A page of courses.
    """

    data: Annotated[list[Course], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CoursesFilter(Base):
    """
    Conditions for courses, by property; all of them must hold
    """

    id: list[FilterCondition] | None = None
    updated_date: list[FilterCondition] | None = None
    name: list[FilterCondition] | None = None
    code: list[FilterCondition] | None = None
    school_id: list[FilterCondition] | None = None
    session_id: list[FilterCondition] | None = None
    department_id: list[FilterCondition] | None = None
    subject_id: list[FilterCondition] | None = None


class Day(Base):
    """
    A day of one calendar.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    date: datetime | None = None
    flags: list[str] | None = None
    comments: str | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    calendar_id: str | None = None
    period_ids: list[str] | None = None
    route_ids: Annotated[
        list[str] | None, Field(description="Bus routes of the day.")
    ] = None
    rule_ids: Annotated[
        list[str] | None, Field(description="Seen in a sample only.")
    ] = None


class DayPage(Base):
    """
    A page of days.
    """

    data: Annotated[list[Day], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class District(Base):
    """
    A school district, or a university.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    picture_url: str | None = None
    locale: str | None = None
    time_zone: Annotated[str | None, Field(description="Name in the tz database.")] = (
        None
    )
    address: Address | None = None
    location: Annotated[
        dict[str, Any] | None,
        Field(
            deprecated=True,
            description="What older samples have in place of `address`.",
        ),
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None


class DistrictEnvelope(Base):
    """
    A district in Edlink's envelope.
    """

    data: Annotated[District, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class DistrictPage(Base):
    """
    A page of districts.
    """

    data: Annotated[list[District], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class DistrictsFilter(Base):
    """
    Conditions for districts, by property; all of them must hold
    """

    id: list[FilterCondition] | None = None
    updated_date: list[FilterCondition] | None = None


class Enrollment(Base):
    """
    A person's part in a class.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw the enrollment.")
    ] = None
    updated_date: Annotated[
        datetime | None,
        Field(description="When the enrollment last changed in Edlink."),
    ] = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    role: Annotated[
        str | None, Field(description="What a person does at a school or in a class.")
    ] = None
    primary: Annotated[
        bool | None,
        Field(description="Among several teachers, whether this is the main one."),
    ] = None
    state: Annotated[
        str | None, Field(description="Where an enrollment stands in its life.")
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    person_id: str | None = None
    class_id: str | None = None
    section_id: Annotated[str | None, Field(description="Sections are deprecated.")] = (
        None
    )
    final_letter_grade: str | None = None
    final_numeric_grade: float | None = None
    rule_ids: Annotated[
        list[str] | None, Field(description="Seen in a sample only.")
    ] = None
    references: Annotated[
        dict[str, Any] | None, Field(description="Seen in a sample only.")
    ] = None


class EnrollmentEnvelope(Base):
    """
    An enrollment in Edlink's envelope.
    """

    data: Annotated[Enrollment, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class EnrollmentPage(Base):
    """
    A page of enrollments.
    """

    data: Annotated[list[Enrollment], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class EnrollmentsFilter(Base):
    """
    Conditions for enrollments, by property; all of them must hold
    """

    id: list[FilterCondition] | None = None
    updated_date: list[FilterCondition] | None = None
    role: list[FilterCondition] | None = None
    person_id: list[FilterCondition] | None = None
    class_id: list[FilterCondition] | None = None
    section_id: list[FilterCondition] | None = None


class File(Base):
    """
    A file of a class.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: datetime | None = None
    updated_date: datetime | None = None
    type: Annotated[str | None, Field(description="Always `file`. May be missing.")] = (
        None
    )
    title: str | None = None
    description: str | None = None
    url: Annotated[str | None, Field(description="Where to download it.")] = None
    size: Annotated[float | None, Field(description="Bytes.")] = None
    thumbnail_url: str | None = None
    share_mode: Annotated[
        str | None, Field(description="How students share a file.")
    ] = None
    identifiers: list[Identifier] | None = None
    rule_ids: Annotated[
        list[str] | None, Field(description="Their purpose is not documented.")
    ] = None
    references: Annotated[
        dict[str, Any] | None, Field(description="Their purpose is not documented.")
    ] = None


class FileEnvelope(Base):
    """
    A file in Edlink's envelope.
    """

    data: Annotated[File, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class IntegrationV1(Base):
    """
    An integration as the application's secret key shows it.
    """

    id: Annotated[str, Field(description="UUID. Stable; keep it beside the district.")]
    status: Annotated[
        str | None,
        Field(
            description="`requested` by a district, then, once the developer approves, `inactive` (data is prepared), `scheduled` (starts\nlater) or `active`. Tokens work while it is `active` or `paused`. `error` and `pending` are not used today.\n"
        ),
    ] = None
    district_sharing: Annotated[
        str | None, Field(description="How much of a source is shared.")
    ] = None
    developer_sharing: Annotated[
        str | None, Field(description="How much of a source is shared.")
    ] = None
    district_licensing_enabled: bool | None = None
    scope: Annotated[
        str | None, Field(deprecated=True, description="`all` or `selected`.")
    ] = None
    targets: Annotated[list[str] | None, Field(deprecated=True)] = None
    created_date: datetime | None = None
    updated_date: datetime | None = None
    permissions: Annotated[
        list[str] | None, Field(description="UUIDs of the permissions granted.")
    ] = None
    access_token: Annotated[
        str | None,
        Field(
            description="The integration access token. A secret; it does not expire."
        ),
    ] = None
    source: IntegrationV1Source | None = None
    provider: IntegrationV1Provider | None = None
    team: IntegrationV1Team | None = None
    entity: dict[str, Any] | None = None
    application: dict[str, Any] | None = None


class IntegrationV1Envelope(Base):
    """
    An integration in Edlink's envelope.
    """

    data: Annotated[IntegrationV1, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class IntegrationV1Page(Base):
    """
    A page of integrations.
    """

    data: Annotated[list[IntegrationV1], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Person(Base):
    """
    A student, teacher, administrator, parent or other person of a school. Sources differ widely in what they fill in.
    """

    id: Annotated[str, Field(description="UUID. Stable.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw the person.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When the person last changed in Edlink.")
    ] = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    display_name: str | None = None
    picture_url: str | None = None
    roles: Annotated[
        list[str] | None,
        Field(
            description="May be empty; the role in a class stands on the enrollment and may differ."
        ),
    ] = None
    email: Annotated[
        str | None, Field(description="Often not verified by the source.")
    ] = None
    phone: str | None = None
    locale: str | None = None
    time_zone: Annotated[str | None, Field(description="Name in the tz database.")] = (
        None
    )
    gpa: Annotated[float | None, Field(description="Grade point average.")] = None
    letter_grade: Annotated[str | None, Field(description="Overall letter grade.")] = (
        None
    )
    graduation_year: int | None = None
    grade_levels: list[str] | None = None
    demographics: Demographics | None = None
    address: Address | None = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    district_id: str | None = None
    school_ids: list[str] | None = None
    schools: Annotated[
        list[School] | None, Field(description="Only with `$expand=schools`.")
    ] = None
    department_ids: list[str] | None = None
    route_ids: Annotated[list[str] | None, Field(description="Bus routes.")] = None
    product_ids: Annotated[
        list[str] | None, Field(description="Products licensed to the person.")
    ] = None
    products: Annotated[
        list[Product] | None, Field(description="Only with `$expand=products`.")
    ] = None


class PersonEnvelope(Base):
    """
    A person in Edlink's envelope.
    """

    data: Annotated[Person, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PersonPage(Base):
    """
    A page of people.
    """

    data: Annotated[list[Person], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Submission(Base):
    """
    What one student does about one assignment: attempts and grade.
    """

    id: Annotated[
        str, Field(description="UUID. Lasting, even where nothing was handed in.")
    ]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    state: Annotated[
        str | None,
        Field(
            description="Where a submission stands. Users change it by `submit`, `reclaim` and `return`."
        ),
    ] = None
    flags: list[str] | None = None
    attempts: list[Attempt] | None = None
    grade_comment: str | None = None
    grade_points: Annotated[
        float | None, Field(description="Older samples have a string here.")
    ] = None
    grade: str | None = None
    rubric_grade: Annotated[
        Any | None, Field(description="Grade by a rubric. Its shape is not documented.")
    ] = None
    extra_attempts: float | None = None
    override_due_date: Annotated[
        datetime | None, Field(description="Another due date for this student.")
    ] = None
    grader_id: str | None = None
    person_id: Annotated[
        str | None,
        Field(description="Missing from older submissions of Google Classroom."),
    ] = None
    identifiers: list[Identifier] | None = None
    properties: dict[str, Any] | None = None


class SubmissionEnvelope(Base):
    """
    A submission in Edlink's envelope.
    """

    data: Annotated[Submission, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SubmissionPage(Base):
    """
    A page of submissions.
    """

    data: Annotated[list[Submission], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Agent(Base):
    """
    Who looks after whom: a parent, guardian or aide of a student.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    relationship: Annotated[
        str | None,
        Field(
            description="What the observer is to the student. The known part of a longer list."
        ),
    ] = None
    flags: Annotated[
        list[str] | None, Field(description="What the observer may do and is.")
    ] = None
    properties: Annotated[
        dict[str, Any] | None, Field(description="Other properties from the source.")
    ] = None
    identifiers: list[Identifier] | None = None
    observer_id: Annotated[str | None, Field(description="The parent or guardian.")] = (
        None
    )
    target_id: Annotated[str | None, Field(description="The student.")] = None
    observer: Annotated[
        Person | None, Field(description="Only with `$expand=observer`.")
    ] = None
    target: Annotated[
        Person | None, Field(description="Only with `$expand=target`.")
    ] = None


class AgentEnvelope(Base):
    """
    A relation in Edlink's envelope.
    """

    data: Annotated[Agent, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AgentPage(Base):
    """
    A page of relations.
    """

    data: Annotated[list[Agent], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Assignment(Base):
    """
    Work that a class, or some of its students, are to do. Empty properties are left out.
    """

    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        datetime | None, Field(description="When it was made in the source.")
    ] = None
    updated_date: Annotated[
        datetime | None, Field(description="When it last changed in the source.")
    ] = None
    title: str | None = None
    description: Annotated[str | None, Field(description="May be HTML.")] = None
    description_plaintext: str | None = None
    state: Annotated[
        str | None, Field(description="Where an assignment stands in its life.")
    ] = None
    attachments: list[Attachment] | None = None
    assignee_mode: Annotated[
        str | None, Field(description="Whether all students of the class are meant.")
    ] = None
    assignee_ids: Annotated[
        list[str] | None, Field(description="People; only with the mode `individuals`.")
    ] = None
    section_ids: list[str] | None = None
    due_date: datetime | None = None
    display_date: datetime | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    points_possible: Annotated[
        float | None, Field(description="Only with the grading type `points`.")
    ] = None
    grading_type: Annotated[
        str | None, Field(description="How an assignment is graded.")
    ] = None
    submission_types: list[str] | None = None
    max_attempts: float | None = None
    session_id: str | None = None
    category_id: str | None = None
    module_id: str | None = None
    rubric_id: str | None = None
    parent_id: Annotated[
        str | None,
        Field(
            description="Part of the feature that shares one assignment of the school's system over several Edlink classes."
        ),
    ] = None
    properties: dict[str, Any] | None = None


class AssignmentEnvelope(Base):
    """
    An assignment in Edlink's envelope.
    """

    data: Annotated[Assignment, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AssignmentPage(Base):
    """
    A page of assignments.
    """

    data: Annotated[list[Assignment], Field(alias="$data")]
    next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None
