"""Edlink: Sessions for a scope of audit logs. Beta. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import AuditSession, AuditSessionCreate, AuditSessionCreateDict, AuditSessionEnvelope


@operation("createAuditSession", AuditSessionEnvelope, AuditSession, "/$data", auth="applicationSecret")
def create_audit_session(body: AuditSessionCreate | AuditSessionCreateDict) -> RequestSpec:
    """Open a short session for a scope.

    Beta: the vendor may still change it.

    In the vendor's SDK only. It lasts an hour; what its key opens is not documented.

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5dbaa09808803d8fdf20496eeb082b8cbf69fce9/src/meta/audit_sessions.ts
    """
    return RequestSpec(
        method="POST",
        path="/api/v2/audit/sessions",
        content=wire.json_body(body, AuditSessionCreate),
        content_type="application/json",
    )


class _AuditSessions:
    __slots__ = ()

    create = Method(create_audit_session)
    """Open a short session for a scope."""


class AuditSessions(_AuditSessions, Resource):
    """Sessions for a scope of audit logs. Beta."""

    __slots__ = ()


class AsyncAuditSessions(_AuditSessions, AsyncResource):
    """Sessions for a scope of audit logs. Beta."""

    __slots__ = ()
