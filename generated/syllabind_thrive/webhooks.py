"""Thrive Learning: what its webhooks send. Made by `make generate` from specs/thrive/; do not edit."""

from typing import Any

from syllabind.webhooks import UnknownEvent, read_event

from .models import AssignmentWebhook, CompletionWebhook, ContentWebhook, NotificationWebhook, UserWebhook

__all__ = ["WebhookPayload", "parse"]

WebhookPayload = (
    AssignmentWebhook | CompletionWebhook | ContentWebhook | NotificationWebhook | UserWebhook | UnknownEvent
)
"""What one request of a webhook holds."""

_MODELS: dict[str, Any] = {
    "content.completed": CompletionWebhook,
    "content.passed": CompletionWebhook,
    "content.created": ContentWebhook,
    "content.updated": ContentWebhook,
    "content.published": ContentWebhook,
    "content.deleted": ContentWebhook,
    "content.archived": ContentWebhook,
    "content.restored": ContentWebhook,
    "assignment.assigned": AssignmentWebhook,
    "assignment.updated": AssignmentWebhook,
    "assignment.removed": AssignmentWebhook,
    "notification.dispatched": NotificationWebhook,
    "user.created": UserWebhook,
    "user.activated": UserWebhook,
    "user.deactivated": UserWebhook,
    "user.updated": UserWebhook,
    "content.*": ContentWebhook,
    "page.*": ContentWebhook,
    "post.*": ContentWebhook,
    "comment.*": ContentWebhook,
    "moderation.*": ContentWebhook,
    "assignment.*": AssignmentWebhook,
    "enrolment.*": AssignmentWebhook,
    "user.*": UserWebhook,
}


def parse(body: bytes) -> WebhookPayload:
    """Return what a webhook sent, as the model of its `eventType`: `UnknownEvent` for one that the spec does not know.

    Args:
        body: The raw body; check its signature first, or call `WebhookVerifier.unwrap`, which does both.

    Raises:
        ArgumentError: It is no JSON object, or a required member of it is missing or broken.
    """
    read: WebhookPayload = read_event(body, _MODELS, "eventType")
    return read
