"""Models of the Thrive Learning API. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.model import UNSET, Model, Unset


class TokenErrorCode(OpenEnum):
    """The error codes of RFC 6749, section 5.2"""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"


class UserRole(OpenEnum):
    """What a user may do. The vendor's samples show `learner`; the rest is what the API is seen to take when a
    user is written."""

    ADMINISTRATOR = "administrator"
    LEARNERADMIN = "learneradmin"
    LEARNER = "learner"


class UserStatus(OpenEnum):
    """How things stand with an account. The vendor's samples show `active`; the rest is seen in use as a filter."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    EXPIRED = "expired"
    NEW = "new"


class ErrorBody(Model, kw_only=True):
    """What every error of the REST API carries"""

    status: int | Unset = UNSET
    """The HTTP status once more; the vendor advises to branch on it."""
    error: str | Unset = UNSET
    """The phrase that belongs to the status, such as `Bad Request`."""
    message: dict[str, Any] | str | Unset = UNSET
    """What went wrong with this request; on 400 and 404 it may be an object instead of a text."""


class Pagination(Model, kw_only=True):
    """Where a page stands among all pages"""

    total_results: int = _field(name="totalResults")
    """How many results match, over all pages."""
    total_pages: int = _field(name="totalPages")
    """How many pages there are."""
    page: int
    """The number of this page, counted from 1."""
    per_page: int = _field(name="perPage")
    """How many results a page holds at most."""


class PositionManager(Model, kw_only=True):
    """The manager in a position; the id is the member to count on"""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    ref: str | None | Unset = UNSET
    """The customer's own key of the manager."""


class TokenError(Model, kw_only=True):
    """RFC 6749, section 5.2; not the error object of the REST API"""

    error: TokenErrorCode
    error_description: str | Unset = UNSET
    """A text for the developer."""
    error_uri: str | Unset = UNSET
    """The address of a page about the error."""


class TokenRequest(Model, kw_only=True):
    """RFC 6749, section 4.4.2; the vendor does not document the form"""

    grant_type: Literal["client_credentials"] = "client_credentials"
    scope: str | Unset = UNSET
    """Wanted scopes, separated by a space; what is granted when it is absent is not documented."""
    client_id: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""
    client_secret: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""


class TokenResponse(Model, kw_only=True):
    """RFC 6749, section 5.1; the vendor documents only the life of a token"""

    access_token: str
    """What to send as `Authorization: Bearer`."""
    token_type: str
    """`Bearer`; letter case does not matter."""
    expires_in: int | Unset = UNSET
    """The life of the token in seconds, 3600 by the vendor's word."""
    scope: str | Unset = UNSET
    """The granted scopes, separated by a space, where they differ from the wanted ones."""


class User(Model, kw_only=True):
    """A person of the tenant"""

    id: str
    """The platform's own id of the user, 24 hexadecimal digits in every known sample."""
    ref: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    positions: list[UserPosition] | Unset = UNSET
    """The jobs that the user holds or held."""
    additional_fields: None | dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)
    """The tenant's custom fields."""
    language_code: str | None | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    deleted: bool | Unset = UNSET
    """True once the account is deleted."""
    compliance: float | Unset = UNSET
    """How compliant the user is, as a score; its scale is not documented."""
    level: float | Unset = UNSET
    """The level reached, as a number; there is no fixed list of levels."""
    first_login: datetime.datetime | None | Unset = _field(name="firstLogin", default=UNSET)
    """When the user first signed in."""
    last_login: datetime.datetime | None | Unset = _field(name="lastLogin", default=UNSET)
    """When the user last signed in."""
    tags: UserTags | None | Unset = UNSET
    """The tags of the user."""
    users_following: list[str] | Unset = _field(name="usersFollowing", default=UNSET)
    """Ids of the users whom this one follows."""
    tags_following: list[str] | Unset = _field(name="tagsFollowing", default=UNSET)
    """The tags that the user follows."""
    created_at: datetime.datetime | None | Unset = _field(name="createdAt", default=UNSET)
    updated_at: datetime.datetime | None | Unset = _field(name="updatedAt", default=UNSET)
    has_picture: bool | Unset = _field(name="hasPicture", default=UNSET)
    """True when there is a profile picture."""
    time_zone: str | None | Unset = _field(name="timeZone", default=UNSET)
    """Such as `Europe/London`."""
    summary: str | None | Unset = UNSET
    """What the user's profile says."""
    relevancy: float | Unset = UNSET
    """Relevance, as a score; its scale is not documented."""
    rank: UserRank | None | Unset = UNSET
    """The rank of the user."""
    agreed_terms: bool | str | None | Unset = _field(name="agreedTerms", default=UNSET)
    """True once the terms are accepted. Documented as yes or no; a text has been seen in live answers, and its meaning is unknown."""
    onboarded: bool | None | Unset = UNSET
    """True once onboarding is finished."""
    audiences: list[str | UserAudience] | Unset = UNSET
    """The audiences of the user, each as an object with its id (seen in live answers) or as the bare id."""
    single_sign_on: bool | Unset = _field(name="singleSignOn", default=UNSET)
    """True for a user who signs in through single sign-on."""


class UserAudience(Model, kw_only=True):
    """An audience that a user belongs to"""

    id: str


class UserPage(Model, kw_only=True):
    """One page of users"""

    results: list[User]
    pagination: Pagination


class UserPosition(Model, kw_only=True):
    """A job that a user holds or held"""

    id: str | Unset = UNSET
    """An id; the vendor calls it that of the user, which is doubtful where it stands."""
    manager: PositionManager | None | Unset = UNSET
    """Who manages the user in this position."""
    ou_id: str | None | Unset = _field(name="ouId", default=UNSET)
    """The id of the organisational unit."""
    is_active: bool | Unset = _field(name="isActive", default=UNSET)
    """Documented as a flag of the user rather than of the position."""
    start_date: datetime.datetime | None | Unset = _field(name="startDate", default=UNSET)
    end_date: datetime.datetime | None | Unset = _field(name="endDate", default=UNSET)
    created_at: datetime.datetime | None | Unset = _field(name="createdAt", default=UNSET)
    updated_at: datetime.datetime | None | Unset = _field(name="updatedAt", default=UNSET)
    title: str | None | Unset = UNSET
    """The job title."""


class UserRank(Model, kw_only=True):
    """Where a user stands in the platform's ranking"""

    current_category: float | Unset = _field(name="currentCategory", default=UNSET)
    current_level: float | Unset = _field(name="currentLevel", default=UNSET)


class UserTags(Model, kw_only=True):
    """The tags of a user, by kind"""

    skills: list[str] | Unset = UNSET
