"""Edlink: Identifiers of one's own for an assignment. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    AssignmentAlias,
    AssignmentAliasCreate,
    AssignmentAliasCreateDict,
    AssignmentAliasEnvelope,
    AssignmentAliasUpdate,
    AssignmentAliasUpdateDict,
)


@operation(
    "createAssignmentAlias",
    AssignmentAliasEnvelope,
    AssignmentAlias,
    "/$data",
    auth="integrationAccessToken",
    key="$idempotency",
)
def create_assignment_alias(
    class_id: str,
    assignment_id: str,
    body: AssignmentAliasCreate | AssignmentAliasCreateDict,
    *,
    idempotency: str | Unset = UNSET,
) -> RequestSpec:
    """Give an assignment an identifier of one's own.

    From then on `type:identifier` may stand wherever an `assignment_id` is wanted. An assignment may have
    several aliases; each pair of type and identifier is used once.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/graph-create-alias
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/aliases",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AssignmentAliasCreate),
        content_type="application/json",
    )


@operation("updateAssignmentAlias", AssignmentAliasEnvelope, AssignmentAlias, "/$data", auth="integrationAccessToken")
def update_assignment_alias(
    class_id: str, assignment_id: str, alias_id: str, body: AssignmentAliasUpdate | AssignmentAliasUpdateDict
) -> RequestSpec:
    """Change an alias of an assignment.

    The path names the old alias, the body the new one. Sent again after it was applied, the request meets
    `NOT_FOUND`, because the old alias is gone.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        alias_id: The alias, as `type:identifier`.

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/graph-update-alias
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/aliases/{wire.path_segment('alias_id', alias_id)}",
        content=wire.json_body(body, AssignmentAliasUpdate),
        content_type="application/json",
    )


class _GraphClassesAssignmentsAliases:
    __slots__ = ()

    create = Method(create_assignment_alias)
    """Give an assignment an identifier of one's own."""
    update = Method(update_assignment_alias)
    """Change an alias of an assignment."""


class GraphClassesAssignmentsAliases(_GraphClassesAssignmentsAliases, Resource):
    """Identifiers of one's own for an assignment."""

    __slots__ = ()


class AsyncGraphClassesAssignmentsAliases(_GraphClassesAssignmentsAliases, AsyncResource):
    """Identifiers of one's own for an assignment."""

    __slots__ = ()
