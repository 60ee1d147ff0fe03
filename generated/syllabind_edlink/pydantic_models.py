"""Edlink: pydantic models. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, RootModel
from typing import Annotated, Any
from datetime import date as date_aliased


class Address(BaseModel):
    """
    A postal address with its place on the map.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    street: str | None = None
    unit: str | None = None
    postal_code: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    phone: str | None = None
    latitude: float | None = None
    longitude: float | None = None


class AssignmentAlias(BaseModel):
    """
    An identifier of one's own for an assignment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class AssignmentAliasCreate(BaseModel):
    """
    A new alias; the pair must not be taken.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    identifier: str
    type: Annotated[
        str, Field(description="Namespace of the identifier, free to choose.")
    ]


class AssignmentAliasUpdate(BaseModel):
    """
    What an alias is to be; the pair must not be taken.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    identifier: str
    type: Annotated[
        str, Field(description="Namespace of the identifier, free to choose.")
    ]


class Datum(RootModel[int]):
    root: Annotated[int, Field(ge=0, le=255)]


class CategoryCreate(BaseModel):
    """
    What a new category may say.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    title: str
    weight: float | None = None
    drop_lowest: Annotated[
        float | None, Field(description="How many of the lowest grades do not count.")
    ] = None
    position: float | None = None


class CategoryUpdate(BaseModel):
    """
    What may be changed of a category. `$properties` says which members count.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    title: str | None = None
    weight: float | None = None
    drop_lowest: Annotated[
        float | None, Field(description="How many of the lowest grades do not count.")
    ] = None
    position: float | None = None


class DayRotation(BaseModel):
    """
    A day of a timetable that rotates. Beta.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    school_id: str | None = None
    name: str | None = None


class ErrorDetail(BaseModel):
    """
    One reason why a request failed.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    code: Annotated[
        str, Field(description="Why a request failed. The known part of a longer list.")
    ]
    message: Annotated[str, Field(description="Text for people.")]


class FileContent(RootModel[bytes]):
    root: Annotated[bytes, Field(description="The bytes of a file.")]


class HealthText(RootModel[str]):
    root: Annotated[str, Field(description="A word, such as `Ok`.")]


class IntegrationV1Provider(BaseModel):
    """
    The kind of system behind an integration.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    name: str | None = None
    application: Annotated[
        str | None, Field(description="Short name, such as `canvas`.")
    ] = None
    allows_data_sync: bool | None = None


class IntegrationV1Team(BaseModel):
    """
    The district or university of an integration.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class JsonWebKey(BaseModel):
    """
    A public key (RFC 7517, 4; RFC 7518, 6.3.1).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    kty: str
    use: str | None = None
    alg: Annotated[str | None, Field(description="`RS256`.")] = None
    kid: str | None = None
    n: str | None = None
    e: str | None = None


class JsonWebKeySet(BaseModel):
    """
    Public keys (RFC 7517, 5).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    keys: list[JsonWebKey]


class License(BaseModel):
    """
    A product shared with an integration, and how many schools, classes and people have it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Module(BaseModel):
    """
    A folder of what a class works with. Its further properties are not known to us.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]


class OAuthErrorBody(BaseModel):
    """
    Why a request was refused (RFC 6749, 5.2).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    error: str
    error_description: str | None = None


class OidcConfiguration(BaseModel):
    """
    Metadata of the OpenID provider (OpenID Connect Discovery 1.0).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class OidcIntrospection(BaseModel):
    """
    What a token is good for (RFC 7662, 2.2).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    active: bool
    scope: str | None = None
    client_id: str | None = None
    sub: str | None = None
    exp: Annotated[
        int | None, Field(description="When it ends; seconds since 1970.")
    ] = None
    token_type: str | None = None


class OidcToken(BaseModel):
    """
    Tokens of one person (OpenID Connect Core 1.0, 3.1.3.3).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    access_token: str
    token_type: Annotated[str | None, Field(description="`Bearer`.")] = None
    expires_in: Annotated[int | None, Field(description="Seconds.")] = None
    refresh_token: str | None = None
    id_token: Annotated[
        str | None,
        Field(description="A JSON Web Token about the person and the sign-in."),
    ] = None
    scope: str | None = None


class OidcTokenReference(BaseModel):
    """
    A token to check or to revoke (RFC 7662, 2.1; RFC 7009, 2.1).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    token: str
    token_type_hint: Annotated[
        str | None, Field(description="`access_token` or `refresh_token`.")
    ] = None


class OidcTokenRequest(BaseModel):
    """
    An exchange by OpenID Connect Core 1.0, 3.1.3.1 and 12.1.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class OidcUserInfo(BaseModel):
    """
    Claims about a person (OpenID Connect Core 1.0, 5.1).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sub: Annotated[str, Field(description="Who it is.")]
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    picture: str | None = None
    locale: str | None = None
    email: str | None = None
    email_verified: bool | None = None


class OnboardingCreate(BaseModel):
    """
    What a new onboarding may say.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
    expiration_date: AwareDatetime | None = None
    redirect_uri: Annotated[
        str | None, Field(description="Where to send the administrator at the end.")
    ] = None
    automatic_approval: Annotated[
        bool | None,
        Field(
            description="`true` makes the integration `active` at once. The `requested` step that it skips is there to review the\nintegration and to set sharing rules; skipping it may raise usage, and with it the bill.\n"
        ),
    ] = None


class Permission(BaseModel):
    """
    Something that an application may be allowed to do.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
    scoped: bool | None = None
    group: str | None = None
    name: str | None = None
    description: str | None = None
    active: bool | None = None


class Provider(BaseModel):
    """
    A kind of system that Edlink connects to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
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


class RequestLogProperties(BaseModel):
    """
    Where a request came from.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    ip: str | None = None
    query: dict[str, Any] | None = None
    api_server: str | None = None
    user_agent: str | None = None


class SourceProvider(BaseModel):
    """
    The kind of system behind a source.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class SubmissionUpdate(BaseModel):
    """
    What staff may change of a submission. `$properties` says which members count.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    grader_id: Annotated[str | None, Field(description="Person who graded.")] = None
    flags: list[str] | None = None
    grade_comment: str | None = None
    grade_points: float | None = None
    grade: str | None = None
    extra_attempts: float | None = None
    override_due_date: Annotated[
        AwareDatetime | None, Field(description="Another due date for this student.")
    ] = None


class TeamIntegration(BaseModel):
    """
    An integration as a team sees it. Its shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None


class Token(BaseModel):
    """
    An access token of one person, and what renews it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class TokenRequest(BaseModel):
    """
    `authorization_code` needs `code` and `redirect_uri` (the one of the login, not URL-encoded); `refresh_token` needs
    `refresh_token`.

    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class WarningDetail(BaseModel):
    """
    Something that did not stop the request but may surprise. Comes with successes and with failures.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    code: Annotated[
        str,
        Field(description="What a warning is about. The known part of a longer list."),
    ]
    message: Annotated[str, Field(description="Text for people.")]


class WebhookEvent(BaseModel):
    """
    Something that happened.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str, Field(description="The values are not documented.")]
    payload: Annotated[
        dict[str, Any] | None, Field(description="Its shape is not documented.")
    ] = None


class AssignmentAliasEnvelope(BaseModel):
    """
    An alias in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[AssignmentAlias, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AssignmentUpdate(BaseModel):
    """
    What may be changed of an assignment. `$properties` says which members count.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    title: str | None = None
    description: Annotated[str | None, Field(description="May be HTML.")] = None
    description_plaintext: str | None = None
    state: Annotated[
        str | None, Field(description="Where an assignment stands in its life.")
    ] = None
    due_date: AwareDatetime | None = None
    display_date: AwareDatetime | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class AttachmentCreate(BaseModel):
    """
    Something to attach: a `link` (`url`), a `text` (`text`), an `lti` launch (`url`, `parameters`), or a `file` (`title`,
    `size`, `data`), which only the newest sample of handing in sends; other pages call files read-only.

    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class AttemptCreate(BaseModel):
    """
    What is handed in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    attachments: list[AttachmentCreate]


class BellSchedulePeriod(BaseModel):
    """
    When a period begins and ends by a bell schedule. Beta.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class BellSchedulePeriodPage(BaseModel):
    """
    A page of periods of bell schedules.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class CalendarDayIncident(BaseModel):
    """
    A school's own label for something that may happen on a day, and the standard kind it stands for. Beta.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    code: str | None = None
    name: str | None = None
    description: str | None = None
    mapping: Annotated[
        str | None,
        Field(description="Standard kind of incident. The value that a sample shows."),
    ] = None


class CalendarDayIncidentEnvelope(BaseModel):
    """
    A label in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[CalendarDayIncident, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class DayRotationEnvelope(BaseModel):
    """
    A day of a rotation in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[DayRotation, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Demographics(BaseModel):
    """
    Demographics; several codes are those of the Common Education Data Standards (CEDS). May be empty.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class ErrorEnvelope(BaseModel):
    """
    What a failed request answers; `$errors` may hold several.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    errors: Annotated[list[ErrorDetail], Field(alias="$errors")]
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None
    request: Annotated[
        str | None,
        Field(
            alias="$request",
            description="UUID of the request. Quote it to Edlink's support.",
        ),
    ] = None


class Event(BaseModel):
    """
    A change of one record. Pass over targets and types that you do not know.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    date: AwareDatetime | None = None
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


class EventEnvelope(BaseModel):
    """
    An event in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Event, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class EventPage(BaseModel):
    """
    A page of events.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class GraphSubmissionUpdate(BaseModel):
    """
    What an application may change of a submission. `$properties` says which members count.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
        AwareDatetime | None, Field(description="Another due date for this student.")
    ] = None
    rubric_grade: Annotated[
        Any | None, Field(description="Grade by a rubric. Its shape is not documented.")
    ] = None


class Identifier(BaseModel):
    """
    An id that a record has in another system.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        str | None,
        Field(
            description="The system or scheme of an identifier. Edlink keeps adding to this list."
        ),
    ] = None
    value: str | None = None


class Integration(BaseModel):
    """
    The connection of an application with a school's source.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID. Stable; keep it beside the district.")]
    state: Annotated[
        str | None,
        Field(
            description="`requested` by a district, then, once the developer approves, `inactive` (data is prepared), `scheduled` (starts\nlater) or `active`. Tokens work while it is `active` or `paused`. `error` and `pending` are not used today.\n"
        ),
    ] = None
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
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
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class IntegrationEnvelope(BaseModel):
    """
    An integration in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Integration, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class IntegrationV1Source(BaseModel):
    """
    The source of an integration.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    status: Annotated[
        str | None,
        Field(
            description="Where a source stands. `destroyed` stands in the vendor's SDK only."
        ),
    ] = None
    name: str | None = None
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
    import_interval: Annotated[int | None, Field(description="Seconds.")] = None
    log_retention_time: Annotated[int | None, Field(description="Seconds.")] = None


class LicensePage(BaseModel):
    """
    A page of licenses.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Materialization(BaseModel):
    """
    One import of a source's data into an integration.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    state: Annotated[str | None, Field(description="How far an import is.")] = None
    priority: float | None = None
    integration_id: str | None = None
    source_id: str | None = None


class MaterializationEnvelope(BaseModel):
    """
    An import in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Materialization, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class MaterializationPage(BaseModel):
    """
    A page of imports.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class ModulePage(BaseModel):
    """
    A page of modules.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Onboarding(BaseModel):
    """
    An invitation to a district or university to connect, and what became of it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
    expiration_date: AwareDatetime | None = None
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


class OnboardingPage(BaseModel):
    """
    A page of onboardings.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Period(BaseModel):
    """
    A part of the school day.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    description: str | None = None
    start_time: AwareDatetime | None = None
    end_time: AwareDatetime | None = None
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


class PeriodEnvelope(BaseModel):
    """
    A period in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Period, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PeriodPage(BaseModel):
    """
    A page of periods.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class PermissionEnvelope(BaseModel):
    """
    A permission in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Permission, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PermissionPage(BaseModel):
    """
    A page of permissions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Product(BaseModel):
    """
    Something that a developer licenses to people, classes or schools.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
    soft_cap: float | None = None
    hard_cap: float | None = None
    tags: list[str] | None = None
    license_duration: Annotated[float | None, Field(description="Days.")] = None
    properties: dict[str, Any] | None = None


class ProviderEnvelope(BaseModel):
    """
    A provider in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Provider, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class ProviderPage(BaseModel):
    """
    A page of providers.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class RequestLog(BaseModel):
    """
    A request that was made to the API, and what it answered.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    date: AwareDatetime | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class RequestLogEnvelope(BaseModel):
    """
    A request in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[RequestLog, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class RequestLogPage(BaseModel):
    """
    A page of requests.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Resource(BaseModel):
    """
    An entry of a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class ResourcePage(BaseModel):
    """
    A page of resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class School(BaseModel):
    """
    A school of a district. Where a source has none, Edlink makes up a district office.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class SchoolEnvelope(BaseModel):
    """
    A school in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[School, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SchoolPage(BaseModel):
    """
    A page of schools.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Section(BaseModel):
    """
    A group within a class. Deprecated.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class SectionEnvelope(BaseModel):
    """
    A section in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Section, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SectionPage(BaseModel):
    """
    A page of sections.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Session(BaseModel):
    """
    A span of time in which classes are held: a term, a semester, a school year.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class SessionEnvelope(BaseModel):
    """
    A session in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Session, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SessionPage(BaseModel):
    """
    A page of sessions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Source(BaseModel):
    """
    A school's installation of a provider: where its data comes from.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class SourceEnvelope(BaseModel):
    """
    A source in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Source, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class Subject(BaseModel):
    """
    A subject as a school names it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class TeamIntegrationPage(BaseModel):
    """
    A page of integrations.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class TokenEnvelope(BaseModel):
    """
    A token in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Token, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class WebhookDelivery(BaseModel):
    """
    What Edlink sends to an application's webhook.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    events: Annotated[list[WebhookEvent], Field(alias="$events")]


class AssignmentCreate(BaseModel):
    """
    What a new assignment may say.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str | None, Field(description="UUID of your own making.")] = None
    title: str
    description: Annotated[str, Field(description="May be HTML.")]
    description_plaintext: str | None = None
    state: Annotated[
        str | None, Field(description="Where an assignment stands in its life.")
    ] = None
    attachments: list[AttachmentCreate] | None = None
    due_date: AwareDatetime
    display_date: AwareDatetime | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class Attachment(BaseModel):
    """
    Something attached to an assignment or an attempt. `type` says which members there are: `link` has `url`, `text` has
    `text`, `file` has `url` (ready to download), `size` and more, `lti` has `url` and `parameters`.

    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        str | None,
        Field(
            description="Kind of attachment. `drive` stands in the vendor's SDK only; kinds for discussions and assessments exist but are not named."
        ),
    ] = None
    id: str | None = None
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
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


class Attempt(BaseModel):
    """
    One handing-in. It never changes.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    created_date: AwareDatetime | None = None
    attachments: list[Attachment] | None = None


class Attendance(BaseModel):
    """
    Whether a person was at a meeting.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class AttendancePage(BaseModel):
    """
    A page of attendance records.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Calendar(BaseModel):
    """
    The school days of one or more schools.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    name: str | None = None
    code: str | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class CalendarEnvelope(BaseModel):
    """
    A calendar in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Calendar, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CalendarPage(BaseModel):
    """
    A page of calendars.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Category(BaseModel):
    """
    A kind of assignment, such as homework, with its weight in the grade.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class CategoryEnvelope(BaseModel):
    """
    A category in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Category, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CategoryPage(BaseModel):
    """
    A page of categories.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Class(BaseModel):
    """
    A course as taught to a group of people over some time. Version 1 of the API called it a course.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw the class.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None,
        Field(description="When the class last changed in Edlink."),
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


class ClassEnvelope(BaseModel):
    """
    A class in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Class, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class ClassPage(BaseModel):
    """
    A page of classes.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Course(BaseModel):
    """
    An entry of the course catalogue; classes are held of it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class CourseEnvelope(BaseModel):
    """
    A course in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Course, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class CoursePage(BaseModel):
    """
    A page of courses.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Day(BaseModel):
    """
    A day of one calendar.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    date: AwareDatetime | None = None
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


class DayPage(BaseModel):
    """
    A page of days.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class District(BaseModel):
    """
    A school district, or a university.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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


class DistrictEnvelope(BaseModel):
    """
    A district in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[District, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class DistrictPage(BaseModel):
    """
    A page of districts.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Enrollment(BaseModel):
    """
    A person's part in a class.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw the enrollment.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None,
        Field(description="When the enrollment last changed in Edlink."),
    ] = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class EnrollmentEnvelope(BaseModel):
    """
    An enrollment in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Enrollment, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class EnrollmentPage(BaseModel):
    """
    A page of enrollments.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class IntegrationV1(BaseModel):
    """
    An integration as the application's secret key shows it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
    created_date: AwareDatetime | None = None
    updated_date: AwareDatetime | None = None
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


class IntegrationV1Envelope(BaseModel):
    """
    An integration in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[IntegrationV1, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class IntegrationV1Page(BaseModel):
    """
    A page of integrations.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Person(BaseModel):
    """
    A student, teacher, administrator, parent or other person of a school. Sources differ widely in what they fill in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID. Stable.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw the person.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None,
        Field(description="When the person last changed in Edlink."),
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


class PersonEnvelope(BaseModel):
    """
    A person in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Person, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class PersonPage(BaseModel):
    """
    A page of people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Submission(BaseModel):
    """
    What one student does about one assignment: attempts and grade.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[
        str, Field(description="UUID. Lasting, even where nothing was handed in.")
    ]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
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
        AwareDatetime | None, Field(description="Another due date for this student.")
    ] = None
    grader_id: str | None = None
    person_id: str | None = None
    properties: dict[str, Any] | None = None


class SubmissionEnvelope(BaseModel):
    """
    A submission in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Submission, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class SubmissionPage(BaseModel):
    """
    A page of submissions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Agent(BaseModel):
    """
    Who looks after whom: a parent, guardian or aide of a student.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When Edlink first saw it.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in Edlink.")
    ] = None
    relationship: Annotated[
        str | None, Field(description="What the observer is to the student.")
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


class AgentEnvelope(BaseModel):
    """
    A relation in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Agent, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AgentPage(BaseModel):
    """
    A page of relations.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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


class Assignment(BaseModel):
    """
    Work that a class, or some of its students, are to do. Empty properties are left out.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="UUID.")]
    created_date: Annotated[
        AwareDatetime | None, Field(description="When it was made in the source.")
    ] = None
    updated_date: Annotated[
        AwareDatetime | None, Field(description="When it last changed in the source.")
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
    due_date: AwareDatetime | None = None
    display_date: AwareDatetime | None = None
    start_date: AwareDatetime | None = None
    end_date: AwareDatetime | None = None
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


class AssignmentEnvelope(BaseModel):
    """
    An assignment in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: Annotated[Assignment, Field(alias="$data")]
    request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = None


class AssignmentPage(BaseModel):
    """
    A page of assignments.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
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
