"""Thrive Learning: pydantic models. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from typing import Annotated, Literal


class ErrorDetails(BaseModel):
    """
    An error message given as an object; its members are documented nowhere
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class Pagination(BaseModel):
    """
    Where a page stands among all pages
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    total_results: Annotated[
        int,
        Field(
            alias="totalResults", description="How many results match, over all pages"
        ),
    ]
    total_pages: Annotated[
        int, Field(alias="totalPages", description="How many pages there are")
    ]
    page: Annotated[int, Field(description="The number of this page, counted from 1")]
    per_page: Annotated[
        int, Field(alias="perPage", description="How many results a page holds at most")
    ]


class PositionManager(BaseModel):
    """
    The manager in a position; the id is the member to count on
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    name: str | None = None
    ref: Annotated[
        str | None, Field(description="The customer's own key of the manager")
    ] = None


class TokenRequest(BaseModel):
    """
    RFC 6749, section 4.4.2; the vendor does not document the form
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    grant_type: Literal["client_credentials"]
    scope: Annotated[
        str | None,
        Field(
            description="Wanted scopes, separated by a space; what is granted when it is absent is not documented"
        ),
    ] = None
    client_id: Annotated[
        str | None,
        Field(description="Left out when the client proves itself with HTTP Basic"),
    ] = None
    client_secret: Annotated[
        str | None,
        Field(description="Left out when the client proves itself with HTTP Basic"),
    ] = None


class TokenResponse(BaseModel):
    """
    RFC 6749, section 5.1; the vendor documents only the life of a token
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    access_token: Annotated[
        str, Field(description="What to send as `Authorization: Bearer`")
    ]
    token_type: Annotated[
        str, Field(description="`Bearer`; letter case does not matter")
    ]
    expires_in: Annotated[
        int | None,
        Field(
            description="The life of the token in seconds, 3600 by the vendor's word"
        ),
    ] = None
    scope: Annotated[
        str | None,
        Field(
            description="The granted scopes, separated by a space, where they differ from the wanted ones"
        ),
    ] = None


class UserAdditionalFields(BaseModel):
    """
    Custom fields by their name; each tenant has its own. Every value seen so far is a text
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class UserAudience(BaseModel):
    """
    An audience that a user belongs to
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str


class UserPosition(BaseModel):
    """
    A job that a user holds or held
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[
        str | None,
        Field(
            description="An id; the vendor calls it that of the user, which is doubtful where it stands"
        ),
    ] = None
    manager: Annotated[
        PositionManager | None,
        Field(description="Who manages the user in this position"),
    ] = None
    ou_id: Annotated[
        str | None, Field(alias="ouId", description="The id of the organisational unit")
    ] = None
    is_active: Annotated[
        bool | None,
        Field(
            alias="isActive",
            description="Documented as a flag of the user rather than of the position",
        ),
    ] = None
    start_date: Annotated[AwareDatetime | None, Field(alias="startDate")] = None
    end_date: Annotated[AwareDatetime | None, Field(alias="endDate")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    title: Annotated[str | None, Field(description="The job title")] = None


class UserRank(BaseModel):
    """
    Where a user stands in the platform's ranking
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    current_category: Annotated[float | None, Field(alias="currentCategory")] = None
    current_level: Annotated[float | None, Field(alias="currentLevel")] = None


class UserTags(BaseModel):
    """
    The tags of a user, by kind
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    skills: list[str] | None = None


class ErrorBody(BaseModel):
    """
    What every error of the REST API carries
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: Annotated[
        int | None,
        Field(
            description="The HTTP status once more; the vendor advises to branch on it"
        ),
    ] = None
    error: Annotated[
        str | None,
        Field(
            description="The phrase that belongs to the status, such as `Bad Request`"
        ),
    ] = None
    message: Annotated[
        str | ErrorDetails | None,
        Field(
            description="What went wrong with this request; on 400 and 404 it may be an object instead of a text"
        ),
    ] = None


class TokenError(BaseModel):
    """
    RFC 6749, section 5.2; not the error object of the REST API
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    error: Annotated[str, Field(description="The error codes of RFC 6749, section 5.2")]
    error_description: Annotated[
        str | None, Field(description="A text for the developer")
    ] = None
    error_uri: Annotated[
        str | None, Field(description="The address of a page about the error")
    ] = None


class User(BaseModel):
    """
    A person of the tenant
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[
        str,
        Field(
            description="The platform's own id of the user, 24 hexadecimal digits in every known sample"
        ),
    ]
    ref: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    role: str | None = None
    status: str | None = None
    positions: Annotated[
        list[UserPosition] | None,
        Field(description="The jobs that the user holds or held"),
    ] = None
    additional_fields: Annotated[
        UserAdditionalFields | None,
        Field(alias="additionalFields", description="The tenant's custom fields"),
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None
    deleted: Annotated[
        bool | None, Field(description="True once the account is deleted")
    ] = None
    compliance: Annotated[
        float | None,
        Field(
            description="How compliant the user is, as a score; its scale is not documented"
        ),
    ] = None
    level: Annotated[
        float | None,
        Field(
            description="The level reached, as a number; there is no fixed list of levels"
        ),
    ] = None
    first_login: Annotated[
        AwareDatetime | None,
        Field(alias="firstLogin", description="When the user first signed in"),
    ] = None
    last_login: Annotated[
        AwareDatetime | None,
        Field(alias="lastLogin", description="When the user last signed in"),
    ] = None
    tags: Annotated[UserTags | None, Field(description="The tags of the user")] = None
    users_following: Annotated[
        list[str] | None,
        Field(
            alias="usersFollowing", description="Ids of the users whom this one follows"
        ),
    ] = None
    tags_following: Annotated[
        list[str] | None,
        Field(alias="tagsFollowing", description="The tags that the user follows"),
    ] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    has_picture: Annotated[
        bool | None,
        Field(alias="hasPicture", description="True when there is a profile picture"),
    ] = None
    time_zone: Annotated[
        str | None, Field(alias="timeZone", description="Such as `Europe/London`")
    ] = None
    summary: Annotated[
        str | None, Field(description="What the user's profile says")
    ] = None
    relevancy: Annotated[
        float | None,
        Field(description="Relevance, as a score; its scale is not documented"),
    ] = None
    rank: Annotated[UserRank | None, Field(description="The rank of the user")] = None
    agreed_terms: Annotated[
        bool | str | None,
        Field(
            alias="agreedTerms",
            description="True once the terms are accepted. Documented as yes or no; a text has been seen in live answers, and its meaning is unknown.",
        ),
    ] = None
    onboarded: Annotated[
        bool | None, Field(description="True once onboarding is finished")
    ] = None
    audiences: Annotated[
        list[str | UserAudience] | None,
        Field(
            description="The audiences of the user, each as an object with its id (seen in live answers) or as the bare id"
        ),
    ] = None
    single_sign_on: Annotated[
        bool | None,
        Field(
            alias="singleSignOn",
            description="True for a user who signs in through single sign-on",
        ),
    ] = None


class UserPage(BaseModel):
    """
    One page of users
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    results: list[User]
    pagination: Pagination
