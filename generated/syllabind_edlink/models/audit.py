"""Edlink: models of `audit`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AuditAction",
    "AuditActionDict",
    "AuditActionType",
    "AuditContext",
    "AuditContextDict",
    "AuditEvent",
    "AuditEventCreate",
    "AuditEventCreateDict",
    "AuditEventEnvelope",
    "AuditEventPage",
    "AuditIdentifier",
    "AuditIdentifierDict",
    "AuditParty",
    "AuditPartyDict",
    "AuditReceipt",
    "AuditReceiptEnvelope",
    "AuditSchema",
    "AuditSchemaCreate",
    "AuditSchemaCreateDict",
    "AuditSchemaEnvelope",
    "AuditSchemaUpdate",
    "AuditSchemaUpdateDict",
    "AuditSchemaVersion",
    "AuditScope",
    "AuditScopeDict",
    "AuditScopeType",
    "AuditSession",
    "AuditSessionCreate",
    "AuditSessionCreateDict",
    "AuditSessionEnvelope",
    "AuditSeverity",
    "AuditSource",
    "AuditValidationLevel",
]


class AuditActionType(OpenEnum):
    """What an action does to its targets."""

    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    OTHER = "other"


class AuditScopeType(OpenEnum):
    """Kind of scope."""

    INTEGRATION = "integration"
    INSTITUTION = "institution"


class AuditSeverity(OpenEnum):
    """How serious an event is; `debug` without a value, and for an unknown one."""

    DEBUG = "debug"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    EMERGENCY = "emergency"


class AuditSource(OpenEnum):
    """Where an event was noticed."""

    CLIENT = "client"
    SERVER = "server"


class AuditValidationLevel(OpenEnum):
    """What happens to an event that does not fit: `strict` refuses it, `lax` warns."""

    STRICT = "strict"
    LAX = "lax"


class AuditAction(Model, kw_only=True):
    """An action and its kind."""

    id: str
    type: AuditActionType


class AuditContext(Model, kw_only=True):
    """Where an event came from. Every member is optional."""

    source: AuditSource | Unset = UNSET
    http_method: str | Unset = UNSET
    http_status: int | str | Unset = UNSET
    """A number; a text in one sample."""
    path: str | Unset = UNSET
    ip: str | Unset = UNSET
    query: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    hostname: str | Unset = UNSET
    os: str | Unset = UNSET
    environment: str | Unset = UNSET
    trigger: str | Unset = UNSET
    """`person`, `system` or `anonymous`."""
    deployment_id: str | Unset = UNSET


class AuditEvent(Model, kw_only=True):
    """A recorded event."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When it happened or arrived."""
    actor: AuditParty | Unset = UNSET
    action: str | Unset = UNSET
    action_type: AuditActionType | Unset = UNSET
    """From the schema; `other` without one."""
    targets: list[AuditParty] | Unset = UNSET
    scope: AuditScope | str | Unset = UNSET
    """The object is the documented form; the newest SDK has a text of the caller's own."""
    institution: str | None | Unset = UNSET
    """UUID."""
    context: AuditContext | Unset = UNSET
    severity: AuditSeverity | Unset = UNSET
    data: Any | Unset = UNSET
    """Anything."""
    before: Any | Unset = UNSET
    """What it was."""
    after: Any | Unset = UNSET
    """What it became."""
    schema: AuditSchemaVersion | Unset = UNSET


class AuditEventCreate(Model, kw_only=True):
    """An event to record."""

    created_date: Timestamp | Unset = UNSET
    """When it happened; without it the time of arrival."""
    actor: AuditParty
    action: str
    """A word of your own, such as `assignment.submit`."""
    targets: list[AuditParty]
    """May be empty."""
    scope: AuditScope | str
    """The object is the documented form; the newest SDK sends a text of the caller's own."""
    institution: str | Unset = UNSET
    """UUID."""
    context: AuditContext | Unset = UNSET
    severity: AuditSeverity | Unset = UNSET
    data: Any | Unset = UNSET
    """Anything; checked only where a schema of the action has a `data` shape."""
    before: Any | Unset = UNSET
    """What it was; with `after`, instead of `data`."""
    after: Any | Unset = UNSET
    """What it became; with `before`, instead of `data`."""


class AuditEventEnvelope(Model, kw_only=True):
    """An event in Edlink's envelope."""

    data: AuditEvent = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AuditEventPage(Model, kw_only=True):
    """A page of events."""

    data: list[AuditEvent] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AuditIdentifier(Model, kw_only=True):
    """An id of an actor or a target."""

    value: str
    issuer: str
    """`edlink` if the value is a UUID of Edlink; any other word is your own."""
    name: str | Unset = UNSET


class AuditParty(Model, kw_only=True):
    """Who acted, or what was acted on."""

    type: str
    """Of an actor `person`, `system`, `external` or (SDK) `anonymous`; of a target anything, where `assignment` and `class` are known to Edlink."""
    identifiers: list[AuditIdentifier]
    details: dict[str, Any] | Unset = UNSET
    """Filled from Edlink's data on reading."""


class AuditReceipt(Model, kw_only=True):
    """The id of one recorded event, or those of a batch in the order sent."""

    id: str | Unset = UNSET
    """UUID."""
    ids: list[str] | Unset = UNSET


class AuditReceiptEnvelope(Model, kw_only=True):
    """The id of a recorded event, or those of a batch, in Edlink's envelope."""

    data: AuditReceipt = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AuditSchema(Model, kw_only=True):
    """What the events of an action look like."""

    id: str
    """UUID."""
    version: str | Unset = UNSET
    """UUID, new with each change."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    action: AuditAction | Unset = UNSET
    validation_level: AuditValidationLevel | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    """A JSON Schema of the event's `data`."""


class AuditSchemaCreate(Model, kw_only=True):
    """A schema for an action that has none."""

    action: AuditAction
    validation_level: AuditValidationLevel | Unset = UNSET
    """`lax` without one."""
    data: dict[str, Any] | Unset = UNSET
    """A JSON Schema of the event's `data`."""


class AuditSchemaEnvelope(Model, kw_only=True):
    """A schema of an action in Edlink's envelope."""

    data: AuditSchema = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AuditSchemaUpdate(Model, kw_only=True):
    """What the next version of a schema says. `action` or `schema_id` is required."""

    action: str | Unset = UNSET
    """The id of the action."""
    schema_id: str | Unset = UNSET
    """UUID."""
    action_type: AuditActionType | Unset = UNSET
    validation_level: AuditValidationLevel | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    """A JSON Schema, in place of the old one."""


class AuditSchemaVersion(Model, kw_only=True):
    """The schema that checked an event."""

    id: str | Unset = UNSET
    """UUID."""
    version: str | Unset = UNSET
    """UUID."""


class AuditScope(Model, kw_only=True):
    """Whose log an event stands in."""

    id: str
    """UUID."""
    type: AuditScopeType


class AuditSession(Model, kw_only=True):
    """A session for one scope."""

    id: str
    created_date: Timestamp
    updated_date: Timestamp
    key: str
    """Secret, to act as the session."""
    scope: str
    expiration_date: Timestamp
    """An hour after its creation."""
    team_id: str
    application_id: str


class AuditSessionCreate(Model, kw_only=True):
    """A session to open."""

    scope: str
    """At most 128 bytes."""


class AuditSessionEnvelope(Model, kw_only=True):
    """A session in Edlink's envelope."""

    data: AuditSession = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AuditActionDict(TypedDict):
    """AuditAction as a plain dict, by its names in JSON."""

    id: str
    type: AuditActionType | str


class AuditContextDict(TypedDict):
    """AuditContext as a plain dict, by its names in JSON."""

    source: NotRequired[AuditSource | str]
    http_method: NotRequired[str]
    http_status: NotRequired[int | str]
    path: NotRequired[str]
    ip: NotRequired[str]
    query: NotRequired[str]
    user_agent: NotRequired[str]
    hostname: NotRequired[str]
    os: NotRequired[str]
    environment: NotRequired[str]
    trigger: NotRequired[str]
    deployment_id: NotRequired[str]


class AuditEventCreateDict(TypedDict):
    """AuditEventCreate as a plain dict, by its names in JSON."""

    created_date: NotRequired[datetime.datetime | str]
    actor: AuditPartyDict
    action: str
    targets: Sequence[AuditPartyDict]
    scope: AuditScopeDict | str
    institution: NotRequired[str]
    context: NotRequired[AuditContextDict]
    severity: NotRequired[AuditSeverity | str]
    data: NotRequired[Any]
    before: NotRequired[Any]
    after: NotRequired[Any]


class AuditIdentifierDict(TypedDict):
    """AuditIdentifier as a plain dict, by its names in JSON."""

    value: str
    issuer: str
    name: NotRequired[str]


class AuditPartyDict(TypedDict):
    """AuditParty as a plain dict, by its names in JSON."""

    type: str
    identifiers: Sequence[AuditIdentifierDict]
    details: NotRequired[Mapping[str, Any]]


class AuditSchemaCreateDict(TypedDict):
    """AuditSchemaCreate as a plain dict, by its names in JSON."""

    action: AuditActionDict
    validation_level: NotRequired[AuditValidationLevel | str]
    data: NotRequired[Mapping[str, Any]]


class AuditSchemaUpdateDict(TypedDict):
    """AuditSchemaUpdate as a plain dict, by its names in JSON."""

    action: NotRequired[str]
    schema_id: NotRequired[str]
    action_type: NotRequired[AuditActionType | str]
    validation_level: NotRequired[AuditValidationLevel | str]
    data: NotRequired[Mapping[str, Any]]


class AuditScopeDict(TypedDict):
    """AuditScope as a plain dict, by its names in JSON."""

    id: str
    type: AuditScopeType | str


class AuditSessionCreateDict(TypedDict):
    """AuditSessionCreate as a plain dict, by its names in JSON."""

    scope: str
