"""Adobe Learning Manager API: Notes of the signed-in learner. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Note, NoteCreate, NoteCreateDict, NoteDocument, NotePage, NoteUpdate, NoteUpdateDict, SparseFields

ListNotesInclude = Literal["loResource"]
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("createNote", NoteDocument, Note, "/data", auth="oauth")
def create_note(id: str, lo_resource_id: str, body: NoteCreate | NoteCreateDict) -> RequestSpec:
    """Write a note on a module.

    The body is inferred from that of PATCH.

    Args:
        id: Id of the learning object.
        lo_resource_id: Id of the module.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L490
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/resources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/note",
        content=wire.json_body(body, NoteCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deleteNote", None, NoneType, auth="oauth")
def delete_note(id: str, lo_resource_id: str, note_id: str) -> RequestSpec:
    """Delete a note.

    Args:
        id: Id of the learning object.
        lo_resource_id: Id of the module.
        note_id: Id of the note.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L494
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/resources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/note/{wire.path_segment('note_id', note_id, 'noteId')}",
    )


@operation("downloadNotes", bytes, bytes, auth="oauth", accept="application/pdf")
def download_notes(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Download one's notes on an instance as a PDF.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L682
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/note/download",
    )


@operation("emailNotes", None, NoneType, auth="oauth")
def email_notes(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Mail one's notes on an instance to oneself.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L712
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/note/email",
    )


@operation("getNote", NoteDocument, Note, "/data", auth="oauth")
def get_note(
    id: str,
    lo_resource_id: str,
    note_id: str,
    *,
    include: ListNotesInclude | Sequence[ListNotesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one note.

    Args:
        id: Id of the learning object.
        lo_resource_id: Id of the module.
        note_id: Id of the note.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L498
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/resources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/note/{wire.path_segment('note_id', note_id, 'noteId')}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListNotesInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listNotes", NotePage, Note, BY_CURSOR, auth="oauth")
def list_notes(
    id: str,
    *,
    include: ListNotesInclude | Sequence[ListNotesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List one's notes on a learning object.

    Args:
        id: Id of the learning object.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L478
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/note",
        query=wire.query(
            wire.comma_separated("include", include, among=ListNotesInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@paged("listNotesOfInstance", NotePage, Note, BY_CURSOR, auth="oauth")
def list_notes_of_instance(
    lo_id: str,
    lo_instance_id: str,
    *,
    include: ListNotesInclude | Sequence[ListNotesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List one's notes on an instance.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L482
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/note",
        query=wire.query(
            wire.comma_separated("include", include, among=ListNotesInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@paged("listNotesOfModule", NotePage, Note, BY_CURSOR, auth="oauth")
def list_notes_of_module(
    id: str,
    lo_resource_id: str,
    *,
    include: ListNotesInclude | Sequence[ListNotesInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List one's notes on a module.

    Args:
        id: Id of the learning object.
        lo_resource_id: Id of the module.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L486
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/resources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/note",
        query=wire.query(
            wire.comma_separated("include", include, among=ListNotesInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@operation("updateNote", NoteDocument, Note, "/data", auth="oauth")
def update_note(id: str, lo_resource_id: str, note_id: str, body: NoteUpdate | NoteUpdateDict) -> RequestSpec:
    """Rewrite a note.

    Args:
        id: Id of the learning object.
        lo_resource_id: Id of the module.
        note_id: Id of the note.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L502
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/resources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/note/{wire.path_segment('note_id', note_id, 'noteId')}",
        content=wire.json_body(body, NoteUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _LearningObjectsNotes:
    __slots__ = ()

    create = Method(create_note)
    """Write a note on a module."""
    delete = Method(delete_note)
    """Delete a note."""
    download = Method(download_notes)
    """Download one's notes on an instance as a PDF."""
    email = Method(email_notes)
    """Mail one's notes on an instance to oneself."""
    get = Method(get_note)
    """Fetch one note."""
    list = Paged(list_notes)
    """List one's notes on a learning object."""
    list_of_instance = Paged(list_notes_of_instance)
    """List one's notes on an instance."""
    list_of_module = Paged(list_notes_of_module)
    """List one's notes on a module."""
    update = Method(update_note)
    """Rewrite a note."""


class LearningObjectsNotes(_LearningObjectsNotes, Resource):
    """Notes of the signed-in learner."""

    __slots__ = ()


class AsyncLearningObjectsNotes(_LearningObjectsNotes, AsyncResource):
    """Notes of the signed-in learner."""

    __slots__ = ()
