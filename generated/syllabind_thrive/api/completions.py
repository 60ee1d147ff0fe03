"""Thrive Learning: Records of completed content. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Completion, CompletionCreate, CompletionCreateDict, CompletionStub

BY_PAGE = PageNumber(items="", page="page", size="perPage")


@operation("createCompletion", CompletionStub, CompletionStub, auth="oauth basicAuth", idempotent=True)
def create_completion(body: CompletionCreate | CompletionCreateDict) -> RequestSpec:
    """Record that a user completed content.

    A record that is there already is a success too, so that the request may be sent again. The vendor documents
    both outcomes without their codes; 200 for the record that was there and 201 for the new one are our
    reading.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/creates-a-completion-record
    """
    return RequestSpec(
        method="POST",
        path="/rest/v1/learning/completions",
        content=wire.json_body(body, CompletionCreate),
        content_type="application/json",
    )


@operation("getCompletion", Completion, Completion, auth="oauth basicAuth")
def get_completion(id: str) -> RequestSpec:
    """Get a completion record.

    Args:
        id: The id of the completion.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/learning/completions/{wire.path_segment('id', id)}",
    )


@paged("listCompletions", list[Completion], Completion, BY_PAGE, auth="oauth basicAuth")
def list_completions(
    *,
    content_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    is_rpl: bool | Unset = UNSET,
    completed_date_range_start: str | Unset = UNSET,
    completed_date_range_end: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List completion records.

    A bare array without totals: read on until a page is not full.

    Args:
        content_id: Only completions of this content.
        user_id: Only completions of this user.
        is_rpl: True for completions that were imported as prior learning (RPL, recognition of prior learning),
            false for the others.
        completed_date_range_start: Only completions at this moment or later. A date or a date with time (ISO
            8601).
        completed_date_range_end: Only completions at this moment or earlier. A date or a date with time (ISO
            8601).
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 1000 when it is absent.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/learning/completions",
        query=wire.query(
            wire.string("content_id", content_id, wire="contentId"),
            wire.string("user_id", user_id, wire="userId"),
            wire.boolean("is_rpl", is_rpl, wire="isRPL"),
            wire.string(
                "completed_date_range_start",
                completed_date_range_start,
                wire="completedDateRangeStart",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$",
            ),
            wire.string(
                "completed_date_range_end",
                completed_date_range_end,
                wire="completedDateRangeEnd",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$",
            ),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _Completions:
    __slots__ = ()

    create = Method(create_completion)
    """Record that a user completed content."""
    get = Method(get_completion)
    """Get a completion record."""
    list = Paged(list_completions)
    """List completion records."""


class Completions(_Completions, Resource):
    """Records of completed content."""

    __slots__ = ()


class AsyncCompletions(_Completions, AsyncResource):
    """Records of completed content."""

    __slots__ = ()
