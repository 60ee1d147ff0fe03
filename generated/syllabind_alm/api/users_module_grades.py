"""Adobe Learning Manager API: Outcomes of modules, recorded by hand. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import UserModuleGrade, UserModuleGradeCreate, UserModuleGradeCreateDict, UserModuleGradeDocument


@operation("createModuleGrade", UserModuleGradeDocument, UserModuleGrade, "/data", auth="oauth")
def create_module_grade(id: str, body: UserModuleGradeCreate | UserModuleGradeCreateDict) -> RequestSpec:
    """Record the grade or completion of a module for a user.

    The members of the body are known from a community article. Since October 2025 the id of a course instance
    may be sent along, under a name that is not printed; it goes into `relationships`.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L661
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userModuleGrade",
        content=wire.json_body(body, UserModuleGradeCreate, "data"),
        content_type="application/vnd.api+json",
    )


class _UsersModuleGrades:
    __slots__ = ()

    create = Method(create_module_grade)
    """Record the grade or completion of a module for a user."""


class UsersModuleGrades(_UsersModuleGrades, Resource):
    """Outcomes of modules, recorded by hand."""

    __slots__ = ()


class AsyncUsersModuleGrades(_UsersModuleGrades, AsyncResource):
    """Outcomes of modules, recorded by hand."""

    __slots__ = ()
