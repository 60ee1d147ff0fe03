"""Edlink: Criteria for grading. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Rubric, RubricCreate, RubricCreateDict, RubricEnvelope, RubricUpdate, RubricUpdateDict


@operation("createRubric", RubricEnvelope, Rubric, "/$data", auth="integrationAccessToken", key="$idempotency")
def create_rubric(
    class_id: str, body: RubricCreate | RubricCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create a rubric.

    An assignment with the grading type `rubric` names it as `rubric_id`. No page shows how to read rubrics.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/rubrics/graph-create-rubric
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/rubrics",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, RubricCreate),
        content_type="application/json",
    )


@operation("updateRubric", RubricEnvelope, Rubric, "/$data", auth="integrationAccessToken", idempotent=True)
def update_rubric(
    class_id: str,
    rubric_id: str,
    body: RubricUpdate | RubricUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Change a rubric.

    Args:
        class_id: UUID of the class.
        rubric_id: UUID of the rubric.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://ed.link/docs/api/v2.0/rubrics/graph-update-rubric
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/rubrics/{wire.path_segment('rubric_id', rubric_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, RubricUpdate),
        content_type="application/json",
    )


class _GraphClassesRubrics:
    __slots__ = ()

    create = Method(create_rubric)
    """Create a rubric."""
    update = Method(update_rubric)
    """Change a rubric."""


class GraphClassesRubrics(_GraphClassesRubrics, Resource):
    """Criteria for grading."""

    __slots__ = ()


class AsyncGraphClassesRubrics(_GraphClassesRubrics, AsyncResource):
    """Criteria for grading."""

    __slots__ = ()
