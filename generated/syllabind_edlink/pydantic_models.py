"""Edlink: pydantic models. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, RootModel
from typing import Annotated, Any
from datetime import date


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


class LoginHtml(RootModel[str]):
    root: Annotated[
        str, Field(description="An HTML page. Its content is not documented.")
    ]


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


class Demographics(BaseModel):
    """
    Demographics; several codes are those of the Common Education Data Standards (CEDS). May be empty.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    birthday: date | None = None
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
    field_errors: Annotated[list[ErrorDetail], Field(alias="$errors")]
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )
    field_request: Annotated[
        str | None,
        Field(
            alias="$request",
            description="UUID of the request. Quote it to Edlink's support.",
        ),
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
    One integration in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[Integration, Field(alias="$data")]
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


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
    field_data: Annotated[list[Onboarding], Field(alias="$data")]
    field_next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


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


class TokenEnvelope(BaseModel):
    """
    A token in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[Token, Field(alias="$data")]
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


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
    One class in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[Class, Field(alias="$data")]
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


class ClassPage(BaseModel):
    """
    A page of classes.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[list[Class], Field(alias="$data")]
    field_next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


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


class EnrollmentPage(BaseModel):
    """
    A page of enrollments.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[list[Enrollment], Field(alias="$data")]
    field_next: Annotated[
        str | None,
        Field(
            alias="$next", description="URL of the next page. Absent on the last one."
        ),
    ] = None
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )


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
    One person in Edlink's envelope.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    field_data: Annotated[Person, Field(alias="$data")]
    field_request: Annotated[
        str | None, Field(alias="$request", description="UUID of the request.")
    ] = None
    field_warnings: Annotated[list[WarningDetail] | None, Field(alias="$warnings")] = (
        None
    )
