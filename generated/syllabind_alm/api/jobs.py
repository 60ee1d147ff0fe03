"""Adobe Learning Manager API: Long-running exports. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource, StartMethod
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec

from ..models import Job, JobCreate, JobCreateDict, JobDocument, JobPage, SparseFields

ListJobsSort = Literal["id", "-id", "dateCreated", "-dateCreated"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
UNTIL_DONE = Wait(
    arguments={"id": "$response.body#/data/id"},
    state=("$response.body#/data/attributes/status/code", "$response.body#/data/attributes/status"),
    done=("Completed", "COMPLETED"),
    failed=("Failed", "FAILED"),
    result=("$response.body#/data/attributes/status/data/s3Url", "$response.body#/data/attributes/result/downloadUrl"),
    every=5.0,
    timeout=3600.0,
)


@operation("createJob", JobDocument, Job, "/data", auth="oauth")
def create_job(body: JobCreate | JobCreateDict) -> RequestSpec:
    """Start a job.

    The answer holds the job with the code Submitted; poll the job until it is Completed and fetch its `s3Url`
    without a token before that URL expires. The code of a failed job is not documented: waiting takes `Failed`
    for one. generateConfigChangeAuditReport has a plain text as status (QUEUED, IN_PROGRESS, COMPLETED,
    FAILED), a `downloadUrl` in place of the `s3Url`, and is refused with 400 if `toDate` is earlier than
    `fromDate`, a date is not ISO 8601, or `settingTypes` is empty or has an unknown word. There is a daily
    quota, whose size is not published. `generateUserBadge` has been seen to work with a learner's token; the
    other jobs are for administrators. The success code is not documented.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L879
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/jobs",
        content=wire.json_body(body, JobCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("getJob", JobDocument, Job, "/data", auth="oauth")
def get_job(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Look at a job.

    Args:
        id: Id of the job.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L911
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/jobs/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listJobs", JobPage, Job, BY_OFFSET, auth="oauth")
def list_jobs(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListJobsSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the jobs that one has started.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-deprecations-list.md?plain=1#L56
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/jobs",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListJobsSort),
        ),
        limit=wire.items(limit),
    )


class _Jobs:
    __slots__ = ()

    create = Method(create_job)
    """Start a job."""
    start = StartMethod(create_job, get_job, UNTIL_DONE)
    """Start a job. Return a job to wait for."""
    get = Method(get_job)
    """Look at a job."""
    list = Paged(list_jobs)
    """List the jobs that one has started."""


class Jobs(_Jobs, Resource):
    """Long-running exports."""

    __slots__ = ()


class AsyncJobs(_Jobs, AsyncResource):
    """Long-running exports."""

    __slots__ = ()
