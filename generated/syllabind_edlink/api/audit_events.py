"""Edlink: Audit logs. Beta. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    AuditEvent,
    AuditEventCreate,
    AuditEventCreateDict,
    AuditEventEnvelope,
    AuditEventPage,
    AuditReceipt,
    AuditReceiptEnvelope,
)

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@operation(
    "createAuditEvent", AuditReceiptEnvelope, AuditReceipt, "/$data", auth="applicationSecret", key="$idempotency"
)
def create_audit_event(
    body: AuditEventCreate | AuditEventCreateDict | Sequence[AuditEventCreate | AuditEventCreateDict],
    *,
    idempotency: str | Unset = UNSET,
) -> RequestSpec:
    """Record an event, or a batch of up to 100.

    Beta: the vendor may still change it.

    The model of audit logs is in beta and may change. A batch is recorded whole or not at all; the vendor's SDK
    has it, the page shows one event. Where a schema of the action is `strict`, an event that does not fit is
    refused; where it is `lax`, it is recorded with a warning. Events are kept for 30 days.

    Args:
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-events/event-create
    """
    return RequestSpec(
        method="POST",
        path="/api/v2/audit/events",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AuditEventCreate | list[AuditEventCreate]),
        content_type="application/json",
    )


@operation("getAuditEvent", AuditEventEnvelope, AuditEvent, "/$data", auth="applicationSecret")
def get_audit_event(event_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get an event.

    Beta: the vendor may still change it.

    `details` of the actor and of targets whose type Edlink knows are filled from Edlink's data.

    Args:
        event_id: UUID of the event.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-events/event-get
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/audit/events/{wire.path_segment('event_id', event_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listAuditEvents", AuditEventPage, AuditEvent, BY_CURSOR, auth="applicationSecret")
def list_audit_events(
    scope_id: str,
    scope_type: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    action: str | Unset = UNSET,
    actor_value: str | Unset = UNSET,
    actor_issuer: str | Unset = UNSET,
    actor_type: str | Unset = UNSET,
    target_value: str | Unset = UNSET,
    target_issuer: str | Unset = UNSET,
    target_type: str | Unset = UNSET,
    context_user_agent: str | Unset = UNSET,
    context_http_method: str | Unset = UNSET,
    context_http_status: str | Unset = UNSET,
    context_path: str | Unset = UNSET,
    context_ip: str | Unset = UNSET,
    context_query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the events of a scope, newest first.

    Beta: the vendor may still change it.

    The model of audit logs is in beta and may change. The page lists at least one more filter, whose name could
    not be read whole.

    Args:
        scope_id: UUID of the integration or institution.
        scope_type: `integration` or `institution`.
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        action: The action. The whole value must match.
        actor_value: An identifier of the actor. The whole value must match.
        actor_issuer: The issuer of an identifier of the actor. The whole value must match.
        actor_type: `person`, `system` or `external`. The whole value must match.
        target_value: An identifier of a target. The whole value must match.
        target_issuer: The issuer of an identifier of a target. The whole value must match.
        target_type: The type of a target. The whole value must match.
        context_user_agent: As in the context. The whole value must match.
        context_http_method: As in the context. The whole value must match.
        context_http_status: As in the context. The whole value must match.
        context_path: As in the context. The whole value must match.
        context_ip: As in the context. The whole value must match.
        context_query: As in the context. The whole value must match.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-events/event-list
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/audit/events/{wire.path_segment('scope_id', scope_id)}/{wire.path_segment('scope_type', scope_type)}",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.string("action", action),
            wire.string("actor_value", actor_value, wire="actor.value"),
            wire.string("actor_issuer", actor_issuer, wire="actor.issuer"),
            wire.string("actor_type", actor_type, wire="actor.type"),
            wire.string("target_value", target_value, wire="target.value"),
            wire.string("target_issuer", target_issuer, wire="target.issuer"),
            wire.string("target_type", target_type, wire="target.type"),
            wire.string("context_user_agent", context_user_agent, wire="context.user_agent"),
            wire.string("context_http_method", context_http_method, wire="context.http_method"),
            wire.string("context_http_status", context_http_status, wire="context.http_status"),
            wire.string("context_path", context_path, wire="context.path"),
            wire.string("context_ip", context_ip, wire="context.ip"),
            wire.string("context_query", context_query, wire="context.query"),
        ),
        limit=wire.items(limit),
    )


class _AuditEvents:
    __slots__ = ()

    create = Method(create_audit_event)
    """Record an event, or a batch of up to 100."""
    get = Method(get_audit_event)
    """Get an event."""
    list = Paged(list_audit_events)
    """List the events of a scope, newest first."""


class AuditEvents(_AuditEvents, Resource):
    """Audit logs. Beta."""

    __slots__ = ()


class AsyncAuditEvents(_AuditEvents, AsyncResource):
    """Audit logs. Beta."""

    __slots__ = ()
