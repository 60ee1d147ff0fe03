"""Adobe Learning Manager API: models of `jobs`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Job",
    "JobAttributes",
    "JobCreate",
    "JobCreateAttributes",
    "JobCreateAttributesDict",
    "JobCreateDict",
    "JobCreateDocument",
    "JobCreateDocumentDict",
    "JobDocument",
    "JobPage",
    "JobResult",
    "JobStatus",
    "JobStatusData",
    "JobType",
]


class JobType(OpenEnum):
    """What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses
    the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and
    fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send
    trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate,
    needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most
    500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text.
    generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and
    toDate within five quarters, before that archive, {quarter: "4", year: "2021"}.
    generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas,
    includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded.
    generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate, toDate
    with offset, settingTypes (at least one of Basics, Integrations, Advanced), all required."""

    GENERATE_USERS = "generateUsers"
    GENERATE_USER_BADGE = "generateUserBadge"
    GENERATE_USER_INCREMENTAL_REPORT = "generateUserIncrementalReport"
    GENERATE_INSTRUCTOR_UTILISATION_REPORT = "generateInstructorUtilisationReport"
    GENERATE_JOB_AID_METADATA_REPORT = "generateJobAidMetadataReport"
    GENERATE_LOGIN_ACCESS_REPORT = "generateLoginAccessReport"
    GENERATE_USER_GROUP_REPORT = "generateUserGroupReport"
    GENERATE_CUSTOM_ROLE_AUDIT_REPORT = "generateCustomRoleAuditReport"
    GENERATE_TRAINING_REPORT = "generateTrainingReport"
    GENERATE_TRAINING_STATS_REPORT = "generateTrainingStatsReport"
    GENERATE_CONFIG_CHANGE_AUDIT_REPORT = "generateConfigChangeAuditReport"


class Job(Model, kw_only=True, tag_field="type", tag="job"):
    """A long-running export."""

    type: ClassVar[Literal["job"]] = "job"
    id: str
    attributes: JobAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class JobAttributes(Model, kw_only=True):
    """What a job does and how far it is."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    description: str | Unset = UNSET
    job_type: JobType | Unset = json_field(name="jobType", default=UNSET)
    payload: dict[str, Any] | Unset = UNSET
    """As it was sent."""
    status: JobStatus | str | Unset = UNSET
    """A text for generateConfigChangeAuditReport: QUEUED, IN_PROGRESS, COMPLETED or FAILED."""
    result: JobResult | Unset = UNSET
    error: dict[str, Any] | Unset = UNSET
    """Of a failed generateConfigChangeAuditReport; its members are not documented."""
    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)
    callback_url: str | Unset = json_field(name="callbackUrl", default=UNSET)
    next_payload: dict[str, Any] | Unset = json_field(name="nextPayload", default=UNSET)
    """Presumably the payload of the next part of a large export."""


class JobCreate(Model, kw_only=True):
    """The job to start."""

    type: Literal["job"] = "job"
    attributes: JobCreateAttributes


class JobCreateAttributes(Model, kw_only=True):
    """What the job is to do."""

    description: str | Unset = UNSET
    """Free text."""
    job_type: JobType = json_field(name="jobType")
    payload: dict[str, Any] | Unset = UNSET
    """What the job type asks for."""


class JobCreateDocument(Model, kw_only=True):
    """The job to start."""

    data: JobCreate


class JobDocument(Model, kw_only=True):
    """A job."""

    links: models.Links | Unset = UNSET
    data: Job
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class JobPage(Model, kw_only=True):
    """A page of job resources."""

    links: models.Links | Unset = UNSET
    data: list[Job]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class JobResult(Model, kw_only=True):
    """The outcome of a completed generateConfigChangeAuditReport."""

    download_url: str | Unset = json_field(name="downloadUrl", default=UNSET)
    """Signed URL of the file, to be followed as it is."""
    expires_at: Timestamp | Unset = json_field(name="expiresAt", default=UNSET)
    """When the URL expires; another look at the job gives a new one."""


class JobStatus(Model, kw_only=True):
    """How far a job is."""

    code: str | Unset = UNSET
    """Submitted and Completed are known; codes in between and of failure are not documented."""
    data: JobStatusData | Unset = UNSET


class JobStatusData(Model, kw_only=True):
    """The outcome of a job."""

    s3_url: str | Unset = json_field(name="s3Url", default=UNSET)
    """Pre-signed URL of the file, CSV for a report and PDF for a badge; fetched without a token."""


class JobCreateDict(TypedDict):
    """JobCreate as a plain dict, by its names in JSON."""

    type: Literal["job"]
    attributes: JobCreateAttributesDict


class JobCreateAttributesDict(TypedDict):
    """JobCreateAttributes as a plain dict, by its names in JSON."""

    description: NotRequired[str]
    jobType: JobType | str
    payload: NotRequired[Mapping[str, Any]]


class JobCreateDocumentDict(TypedDict):
    """JobCreateDocument as a plain dict, by its names in JSON."""

    data: JobCreateDict
