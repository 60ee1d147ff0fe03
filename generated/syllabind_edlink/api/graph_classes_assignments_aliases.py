"""Edlink: Identifiers of one's own for an assignment. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import AssignmentAlias, AssignmentAliasCreate, AssignmentAliasEnvelope, AssignmentAliasUpdate


@operation("createAssignmentAlias", AssignmentAliasEnvelope, AssignmentAlias, "/$data", auth="integrationAccessToken")
def create_assignment_alias(
    class_id: str,
    assignment_id: str,
    body: AssignmentAliasCreate,
) -> RequestSpec:
    """Give an assignment an identifier of one's own.

    From then on `type:identifier` may stand wherever an `assignment_id` is wanted. An assignment may have
    several aliases; each pair of type and identifier is used once.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/graph-create-alias
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/aliases",
        content=wire.json_body(body, AssignmentAliasCreate),
        content_type="application/json",
    )


@operation("updateAssignmentAlias", AssignmentAliasEnvelope, AssignmentAlias, "/$data", auth="integrationAccessToken")
def update_assignment_alias(
    class_id: str,
    assignment_id: str,
    alias_id: str,
    body: AssignmentAliasUpdate,
) -> RequestSpec:
    """Change an alias of an assignment.

    The path names the alias as it was, the body as it is to be.

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
