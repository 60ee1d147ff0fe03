"""Edlink: What audit events look like, by action. Beta. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    AuditSchema,
    AuditSchemaCreate,
    AuditSchemaCreateDict,
    AuditSchemaEnvelope,
    AuditSchemaUpdate,
    AuditSchemaUpdateDict,
)


@operation(
    "createAuditSchema", AuditSchemaEnvelope, AuditSchema, "/$data", auth="applicationSecret", key="$idempotency"
)
def create_audit_schema(
    body: AuditSchemaCreate | AuditSchemaCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create the schema of an action.

    Beta: the vendor may still change it.

    The model of audit logs is in beta and may change. An action that has a schema is refused with 409. Some
    actions, `user.login` first, come with a lax schema.

    Args:
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-schemas/schema-create
    """
    return RequestSpec(
        method="POST",
        path="/api/v2/audit/schemas",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AuditSchemaCreate),
        content_type="application/json",
    )


@operation("getAuditSchema", AuditSchemaEnvelope, AuditSchema, "/$data", auth="applicationSecret")
def get_audit_schema(schema: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get the schema of an action, or one version of it.

    Beta: the vendor may still change it.

    Args:
        schema: An action, for its newest version; or the UUID of a version.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-schemas/schema-get
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/audit/schemas/{wire.path_segment('schema', schema)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@operation("updateAuditSchema", AuditSchemaEnvelope, AuditSchema, "/$data", auth="applicationSecret")
def update_audit_schema(body: AuditSchemaUpdate | AuditSchemaUpdateDict) -> RequestSpec:
    """Open a new version of a schema.

    Beta: the vendor may still change it.

    The model of audit logs is in beta and may change. The body names the schema, by `action` or by `schema_id`;
    only the members that are sent change. Each call makes a version, so that it is not sent again by itself.

    Evidence: documented, https://ed.link/docs/api/v2.0/audit-log-schemas/schema-update
    """
    return RequestSpec(
        method="PATCH",
        path="/api/v2/audit/schemas",
        content=wire.json_body(body, AuditSchemaUpdate),
        content_type="application/json",
    )


class _AuditSchemas:
    __slots__ = ()

    create = Method(create_audit_schema)
    """Create the schema of an action."""
    get = Method(get_audit_schema)
    """Get the schema of an action, or one version of it."""
    update = Method(update_audit_schema)
    """Open a new version of a schema."""


class AuditSchemas(_AuditSchemas, Resource):
    """What audit events look like, by action. Beta."""

    __slots__ = ()


class AsyncAuditSchemas(_AuditSchemas, AsyncResource):
    """What audit events look like, by action. Beta."""

    __slots__ = ()
