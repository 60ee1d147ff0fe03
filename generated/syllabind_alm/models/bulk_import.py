"""Adobe Learning Manager API: models of `bulk_import`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "BulkImportRun",
    "BulkImportRunSource",
    "BulkImportRunStatus",
    "BulkImportState",
    "MigrationInfo",
]


class BulkImportRun(Model, kw_only=True):
    """The run that was started."""

    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: BulkImportRunSource | Unset = UNSET


class BulkImportRunSource(Model, kw_only=True):
    """Which run it is."""

    info: str | Unset = UNSET
    migration_info: MigrationInfo | Unset = json_field(name="migrationInfo", default=UNSET)


class BulkImportRunStatus(Model, kw_only=True):
    """A run. It also holds an array, whose name is not printed, of objects with id, lastHeartbeatTime, objectName,
    jobState (COMPLETED and WAITING_IN_QUEUE seen), errorCsvLink, errorLogLink and sequenceNumber."""

    sprint_id: Any | Unset = json_field(name="sprintId", default=UNSET)
    """Type unknown."""
    sprint_run_id: Any | Unset = json_field(name="sprintRunId", default=UNSET)
    """Type unknown."""
    migration_project_id: Any | Unset = json_field(name="migrationProjectId", default=UNSET)
    """Type unknown."""
    start_time: int | Unset = json_field(name="startTime", default=UNSET)
    """Milliseconds since 1970."""
    end_time: int | Unset = json_field(name="endTime", default=UNSET)
    """Milliseconds since 1970."""


class BulkImportState(Model, kw_only=True):
    """Whether a run can start."""

    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: models.ErrorSource | Unset = UNSET


class MigrationInfo(Model, kw_only=True):
    """Ids of a run."""

    migration_project_id: str | Unset = json_field(name="migrationProjectId", default=UNSET)
    sprint_id: str | Unset = json_field(name="sprintId", default=UNSET)
    sprint_run_id: str | Unset = json_field(name="sprintRunId", default=UNSET)
