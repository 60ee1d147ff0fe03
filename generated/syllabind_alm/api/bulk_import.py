"""Adobe Learning Manager API: Migration runs. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import BulkImportRun, BulkImportRunStatus, BulkImportState


@operation("canSyncBulkImport", BulkImportState, BulkImportState, auth="oauth")
def can_sync_bulk_import(*, migration_project_id: int | Unset = UNSET) -> RequestSpec:
    """Ask whether a run can start.

    `BULKIMPORT_ERROR_CANNOT_SYNC` with the reason is answered as a bad request.

    Args:
        migration_project_id: Id of the migration project.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/migration-manual.md?plain=1#L704
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/bulkimport/cansync",
        query=wire.query(
            wire.integer("migration_project_id", migration_project_id, wire="migrationProjectId"),
        ),
    )


@operation("getBulkImportRunStatus", BulkImportRunStatus, BulkImportRunStatus, auth="oauth")
def get_bulk_import_run_status(*, migration_project_id: int, sprint_id: int, sprint_run_id: int) -> RequestSpec:
    """Look at a run of a migration.

    Adobe's sample accepts `text/html` and shows invalid JSON. Links to errors live for seven days, logs for a
    month.

    Args:
        migration_project_id: Id of the migration project.
        sprint_id: Id of the sprint.
        sprint_run_id: Id of the run.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/migration-manual.md?plain=1#L775
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/bulkimport/runStatus",
        query=wire.query(
            wire.integer("migration_project_id", migration_project_id, wire="migrationProjectId"),
            wire.integer("sprint_id", sprint_id, wire="sprintId"),
            wire.integer("sprint_run_id", sprint_run_id, wire="sprintRunId"),
        ),
    )


@operation("startBulkImport", BulkImportRun, BulkImportRun, auth="oauth")
def start_bulk_import(
    *, lock_account: bool | Unset = UNSET, catalog_id: int | Unset = UNSET, migration_project_id: int | Unset = UNSET
) -> RequestSpec:
    """Start a run of a migration.

    For integration administrators. Look at the run afterwards; no single member of it says that all is done.
    `BULKIMPORT_ERROR_CANNOT_INITATE_RUN` (Adobe's spelling) says why it cannot start: a run in progress,
    several or no active projects or sprints, an invalid catalog, no valid files.

    Args:
        lock_account: Lock the account meanwhile; false unless said otherwise.
        catalog_id: Id of the catalog.
        migration_project_id: Id of the migration project.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/migration-manual.md?plain=1#L692
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/bulkimport/startrun",
        query=wire.query(
            wire.boolean("lock_account", lock_account, wire="lockaccount"),
            wire.integer("catalog_id", catalog_id, wire="catalogid"),
            wire.integer("migration_project_id", migration_project_id, wire="migrationProjectId"),
        ),
    )


class _BulkImport:
    __slots__ = ()

    can_sync = Method(can_sync_bulk_import)
    """Ask whether a run can start."""
    get_run_status = Method(get_bulk_import_run_status)
    """Look at a run of a migration."""
    start = Method(start_bulk_import)
    """Start a run of a migration."""


class BulkImport(_BulkImport, Resource):
    """Migration runs."""

    __slots__ = ()


class AsyncBulkImport(_BulkImport, AsyncResource):
    """Migration runs."""

    __slots__ = ()
