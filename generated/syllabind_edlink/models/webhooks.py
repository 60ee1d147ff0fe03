"""Edlink: models of `webhooks`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "WebhookDelivery",
    "WebhookEvent",
]


class WebhookDelivery(Model, kw_only=True):
    """What Edlink sends to an application's webhook."""

    events: list[WebhookEvent] = json_field(name="$events")


class WebhookEvent(Model, kw_only=True):
    """Something that happened."""

    type: str
    """The values are not documented."""
    payload: dict[str, Any] | Unset = UNSET
    """Its shape is not documented."""
