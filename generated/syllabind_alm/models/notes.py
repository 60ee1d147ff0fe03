"""Adobe Learning Manager API: models of `notes`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Note",
    "NoteAttributes",
    "NoteCreate",
    "NoteCreateAttributes",
    "NoteCreateAttributesDict",
    "NoteCreateDict",
    "NoteCreateDocument",
    "NoteCreateDocumentDict",
    "NoteCreateRelationships",
    "NoteCreateRelationshipsDict",
    "NoteDocument",
    "NotePage",
    "NoteRelationships",
    "NoteUpdate",
    "NoteUpdateAttributes",
    "NoteUpdateAttributesDict",
    "NoteUpdateDict",
    "NoteUpdateDocument",
    "NoteUpdateDocumentDict",
    "NoteUpdateRelationships",
    "NoteUpdateRelationshipsDict",
]


class Note(Model, kw_only=True, tag_field="type", tag="note"):
    """A learner's note on a module."""

    type: ClassVar[Literal["note"]] = "note"
    id: str
    attributes: NoteAttributes | Unset = UNSET
    relationships: NoteRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[models.LearningObjectResource]] = RelatedOne("loResource")


class NoteAttributes(Model, kw_only=True):
    """Text and place of a note."""

    marker: str | Unset = UNSET
    """Place in the module; its form is not documented."""
    text: str | Unset = UNSET


class NoteCreate(Model, kw_only=True):
    """The note to write."""

    type: Literal["note"] = "note"
    attributes: NoteCreateAttributes
    relationships: NoteCreateRelationships | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[models.LearningObjectResource]] = RelatedOne("loResource")


class NoteCreateAttributes(Model, kw_only=True):
    """The note to write."""

    marker: str | Unset = UNSET
    text: str | Unset = UNSET


class NoteCreateDocument(Model, kw_only=True):
    """The note to write."""

    data: NoteCreate


class NoteCreateRelationships(Model, kw_only=True):
    """What it belongs to."""

    lo_resource: models.ToOne | Unset = json_field(name="loResource", default=UNSET)


class NoteDocument(Model, kw_only=True):
    """One note."""

    links: models.Links | Unset = UNSET
    data: Note
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class NotePage(Model, kw_only=True):
    """A page of note resources."""

    links: models.Links | Unset = UNSET
    data: list[Note]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class NoteRelationships(Model, kw_only=True):
    """What a note leads to."""

    lo_resource: models.ToOne | Unset = json_field(name="loResource", default=UNSET)


class NoteUpdate(Model, kw_only=True):
    """The note's new text."""

    id: str
    type: Literal["note"] = "note"
    attributes: NoteUpdateAttributes | Unset = UNSET
    relationships: NoteUpdateRelationships | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[models.LearningObjectResource]] = RelatedOne("loResource")


class NoteUpdateAttributes(Model, kw_only=True):
    """The note's new text."""

    text: str | Unset = UNSET


class NoteUpdateDocument(Model, kw_only=True):
    """The note's new text."""

    data: NoteUpdate


class NoteUpdateRelationships(Model, kw_only=True):
    """What it belongs to."""

    lo_resource: models.ToOne | Unset = json_field(name="loResource", default=UNSET)


class NoteCreateDict(TypedDict):
    """NoteCreate as a plain dict, by its names in JSON."""

    type: Literal["note"]
    attributes: NoteCreateAttributesDict
    relationships: NotRequired[NoteCreateRelationshipsDict]


class NoteCreateAttributesDict(TypedDict):
    """NoteCreateAttributes as a plain dict, by its names in JSON."""

    marker: NotRequired[str]
    text: NotRequired[str]


class NoteCreateDocumentDict(TypedDict):
    """NoteCreateDocument as a plain dict, by its names in JSON."""

    data: NoteCreateDict


class NoteCreateRelationshipsDict(TypedDict):
    """NoteCreateRelationships as a plain dict, by its names in JSON."""

    loResource: NotRequired[models.ToOneDict]


class NoteUpdateDict(TypedDict):
    """NoteUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["note"]
    attributes: NotRequired[NoteUpdateAttributesDict]
    relationships: NotRequired[NoteUpdateRelationshipsDict]


class NoteUpdateAttributesDict(TypedDict):
    """NoteUpdateAttributes as a plain dict, by its names in JSON."""

    text: NotRequired[str]


class NoteUpdateDocumentDict(TypedDict):
    """NoteUpdateDocument as a plain dict, by its names in JSON."""

    data: NoteUpdateDict


class NoteUpdateRelationshipsDict(TypedDict):
    """NoteUpdateRelationships as a plain dict, by its names in JSON."""

    loResource: NotRequired[models.ToOneDict]
