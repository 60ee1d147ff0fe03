"""Edlink: models of `requests`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "RequestLog",
    "RequestLogEnvelope",
    "RequestLogPage",
    "RequestLogProperties",
]


class RequestLog(Model, kw_only=True):
    """A request that was made to the API, and what it answered."""

    id: str
    """UUID."""
    date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    method: str | Unset = UNSET
    path: str | Unset = UNSET
    """With its query."""
    status: int | Unset = UNSET
    """HTTP status."""
    properties: RequestLogProperties | Unset = UNSET
    input: Any | Unset = UNSET
    """The request's body."""
    output: Any | Unset = UNSET
    """The answer's body."""
    idempotency_key: str | None | Unset = UNSET
    categories: list[str] | Unset = UNSET
    """Such as `sso`, `coursework`."""
    person_id: str | None | Unset = UNSET
    integration_id: str | None | Unset = UNSET
    developer_id: str | None | Unset = UNSET
    """The developer's team."""
    district_id: str | None | Unset = UNSET
    """The district's team."""
    user_id: str | None | Unset = UNSET
    """Member of a team who used the dashboard."""


class RequestLogEnvelope(Model, kw_only=True):
    """A request in Edlink's envelope."""

    data: RequestLog = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class RequestLogPage(Model, kw_only=True):
    """A page of requests."""

    data: list[RequestLog] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class RequestLogProperties(Model, kw_only=True):
    """Where a request came from."""

    ip: str | None | Unset = UNSET
    query: dict[str, Any] | Unset = UNSET
    api_server: str | None | Unset = UNSET
    user_agent: str | None | Unset = UNSET
