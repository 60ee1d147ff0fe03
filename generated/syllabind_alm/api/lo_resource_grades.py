"""Adobe Learning Manager API: Progress in one module. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import LearningObjectResourceGrade, LearningObjectResourceGradeDocument, SparseFields

GetLoResourceGradeInclude = Literal["loResource"]


@operation(
    "getLoResourceGrade", LearningObjectResourceGradeDocument, LearningObjectResourceGrade, "/data", auth="oauth"
)
def get_lo_resource_grade(
    id: str,
    *,
    include: GetLoResourceGradeInclude | Sequence[GetLoResourceGradeInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch the progress in one module.

    The id comes from the relationship `loResourceGrades` of an enrollment.

    Args:
        id: Id of the grade.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1250
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/loResourceGrades/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=GetLoResourceGradeInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


class _LoResourceGrades:
    __slots__ = ()

    get = Method(get_lo_resource_grade)
    """Fetch the progress in one module."""


class LoResourceGrades(_LoResourceGrades, Resource):
    """Progress in one module."""

    __slots__ = ()


class AsyncLoResourceGrades(_LoResourceGrades, AsyncResource):
    """Progress in one module."""

    __slots__ = ()
