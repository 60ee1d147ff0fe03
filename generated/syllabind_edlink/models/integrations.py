"""Edlink: models of `integrations`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.deprecation import DeprecatedMember, deprecated_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset, without

from .. import models

__all__ = [
    "Integration",
    "IntegrationEnvelope",
    "IntegrationScope",
    "IntegrationState",
    "IntegrationV1",
    "IntegrationV1Envelope",
    "IntegrationV1Page",
    "IntegrationV1Provider",
    "IntegrationV1Source",
    "IntegrationV1Team",
    "TeamIntegration",
    "TeamIntegrationPage",
]


class IntegrationScope(OpenEnum):
    """How much of a source is shared."""

    ALL = "all"
    RULES = "rules"
    LIMITED = "limited"


class IntegrationState(OpenEnum):
    """`requested` by a district, then, once the developer approves, `inactive` (data is prepared), `scheduled`
    (starts later) or `active`. Tokens work while it is `active` or `paused`. `error` and `pending` are not used
    today."""

    REQUESTED = "requested"
    INACTIVE = "inactive"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    DISABLED = "disabled"
    PAUSED = "paused"
    ERROR = "error"
    PENDING = "pending"


class Integration(Model, kw_only=True):
    """The connection of an application with a school's source."""

    id: str
    """UUID. Stable; keep it beside the district."""
    state: IntegrationState | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    permissions: list[str] | Unset = UNSET
    """UUIDs of the permissions granted."""
    district_sharing: IntegrationScope | Unset = UNSET
    developer_sharing: IntegrationScope | Unset = UNSET
    district_licensing_enabled: bool | Unset = UNSET
    """Whether the district may set licensing rules of its own."""
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    application_id: str | Unset = UNSET
    source_id: str | Unset = UNSET
    destination_id: str | None | Unset = UNSET
    region_id: str | Unset = UNSET
    """Where the data is kept. The host is the same everywhere."""
    scope: DeprecatedMember[IntegrationScope | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor."""
    locked: bool | Unset = UNSET


class IntegrationEnvelope(Model, kw_only=True):
    """An integration in Edlink's envelope."""

    data: Integration = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class IntegrationV1(Model, kw_only=True):
    """An integration as the application's secret key shows it."""

    id: str
    """UUID. Stable; keep it beside the district."""
    status: IntegrationState | Unset = UNSET
    district_sharing: IntegrationScope | Unset = UNSET
    developer_sharing: IntegrationScope | Unset = UNSET
    district_licensing_enabled: bool | Unset = UNSET
    scope: DeprecatedMember[str | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor. `all` or `selected`."""
    targets: DeprecatedMember[list[str] | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    permissions: list[str] | Unset = UNSET
    """UUIDs of the permissions granted."""
    access_token: str | Unset = UNSET
    """The integration access token. A secret; it does not expire."""
    source: IntegrationV1Source | Unset = UNSET
    provider: IntegrationV1Provider | Unset = UNSET
    team: IntegrationV1Team | Unset = UNSET
    entity: dict[str, Any] | None | Unset = UNSET
    application: dict[str, Any] | Unset = UNSET
    __repr__, __rich_repr__ = without("access_token")


class IntegrationV1Envelope(Model, kw_only=True):
    """An integration in Edlink's envelope."""

    data: IntegrationV1 = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class IntegrationV1Page(Model, kw_only=True):
    """A page of integrations."""

    data: list[IntegrationV1] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class IntegrationV1Provider(Model, kw_only=True):
    """The kind of system behind an integration."""

    id: str
    name: str | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    allows_data_sync: bool | Unset = UNSET


class IntegrationV1Source(Model, kw_only=True):
    """The source of an integration."""

    id: str
    status: models.SourceState | Unset = UNSET
    name: str | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    import_interval: int | Unset = UNSET
    """Seconds."""
    log_retention_time: int | Unset = UNSET
    """Seconds."""


class IntegrationV1Team(Model, kw_only=True):
    """The district or university of an integration."""

    id: str
    type: str | Unset = UNSET
    """Such as `district`."""
    name: str | Unset = UNSET
    alias: str | None | Unset = UNSET
    street_address: str | None | Unset = UNSET
    unit_number: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    zip: str | None | Unset = UNSET
    country: str | None | Unset = UNSET


class TeamIntegration(Model, kw_only=True):
    """An integration as a team sees it. Its shape is not documented."""

    id: str | Unset = UNSET


class TeamIntegrationPage(Model, kw_only=True):
    """A page of integrations."""

    data: list[TeamIntegration] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
