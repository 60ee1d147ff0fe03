"""Adobe Learning Manager API: Menus and pages. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

ListMenusInclude = Literal["pages", "subMenus.pages"]


@operation("listMenus", dict[str, Any], dict[str, Any], auth="oauth")
def list_menus(
    *, include: ListMenusInclude | Sequence[ListMenusInclude] | Unset = UNSET, is_non_logged_in: bool | Unset = UNSET
) -> RequestSpec:
    """Look up the menus of the learner's pages.

    Menus of the Experience Builder. With `isNonLoggedIn` it takes no token. The shape of the answer is not
    documented.

    Args:
        is_non_logged_in: Ask as a person not signed in.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L688
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/templates/menus",
        query=wire.query(
            wire.comma_separated("include", include, among=ListMenusInclude, least=1),
            wire.boolean("is_non_logged_in", is_non_logged_in, wire="isNonLoggedIn"),
        ),
    )


class _Templates:
    __slots__ = ()

    list_menus = Method(list_menus)
    """Look up the menus of the learner's pages."""


class Templates(_Templates, Resource):
    """Menus and pages."""

    __slots__ = ()


class AsyncTemplates(_Templates, AsyncResource):
    """Menus and pages."""

    __slots__ = ()
