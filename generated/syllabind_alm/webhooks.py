"""Adobe Learning Manager API: what its webhooks send. Made by `make generate` from specs/alm/; do not edit."""

from typing import Any

from syllabind.webhooks import read_event

from .models import WebhookDelivery

__all__ = ["WebhookPayload", "parse"]

WebhookPayload = WebhookDelivery
"""What one request of a webhook holds."""

_MODELS: dict[str, Any] = {
    "*": WebhookDelivery,
}


def parse(body: bytes) -> WebhookPayload:
    """Return what a webhook sent.

    Args:
        body: The raw body; check its signature first, or call `WebhookVerifier.unwrap`, which does both.

    Raises:
        ArgumentError: It is no JSON object, or a required member of it is missing or broken.
    """
    read: WebhookPayload = read_event(body, _MODELS, None)
    return read
