"""Adobe Learning Manager API: models of `external_learnings`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "ExternalLearning",
    "ExternalLearningAttributes",
    "ExternalLearningCoreField",
    "ExternalLearningCreate",
    "ExternalLearningCreateAttributes",
    "ExternalLearningCreateAttributesDict",
    "ExternalLearningCreateDict",
    "ExternalLearningCreateDocument",
    "ExternalLearningCreateDocumentDict",
    "ExternalLearningCustomField",
    "ExternalLearningDocument",
    "ExternalLearningField",
    "ExternalLearningFieldCreate",
    "ExternalLearningFieldCreateDict",
    "ExternalLearningFieldType",
    "ExternalLearningOption",
    "ExternalLearningPage",
    "ExternalLearningRelationships",
    "ExternalLearningSettings",
    "ExternalLearningSettingsAttributes",
    "ExternalLearningSettingsDocument",
    "ExternalLearningStatus",
]


class ExternalLearningFieldType(OpenEnum):
    """Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    TIMESTAMP = "TIMESTAMP"
    DROPDOWN = "DROPDOWN"
    FILE_UPLOAD = "FILE_UPLOAD"
    OBJECT = "OBJECT"


class ExternalLearningStatus(OpenEnum):
    """How far the review is; the last two are final."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class ExternalLearning(Model, kw_only=True, tag_field="type", tag="externalLearning"):
    """Learning outside of Learning Manager that a learner has submitted."""

    type: ClassVar[Literal["externalLearning"]] = "externalLearning"
    id: str
    attributes: ExternalLearningAttributes | Unset = UNSET
    relationships: ExternalLearningRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    reviewer_user: ClassVar[RelatedOne[models.User]] = RelatedOne("reviewerUser")


class ExternalLearningAttributes(Model, kw_only=True):
    """What was learnt, and the review."""

    title: str | Unset = UNSET
    status: ExternalLearningStatus | Unset = UNSET
    submission_url: str | Unset = json_field(name="submissionUrl", default=UNSET)
    creation_source: str | Unset = json_field(name="creationSource", default=UNSET)
    """`LEARNER` seen."""
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    modified_at: Timestamp | Unset = json_field(name="modifiedAt", default=UNSET)
    fields: list[ExternalLearningField] | Unset = UNSET
    reviewer_comment: str | Unset = json_field(name="reviewerComment", default=UNSET)
    reviewed_at: Timestamp | Unset = json_field(name="reviewedAt", default=UNSET)


class ExternalLearningCoreField(Model, kw_only=True):
    """A field of every form: title, description_notes, date, score, duration or attachments."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    mandatory: bool | Unset = UNSET
    editable: bool | Unset = UNSET
    order: int | Unset = UNSET


class ExternalLearningCreate(Model, kw_only=True):
    """The external learning to submit."""

    type: Literal["externalLearning"] = "externalLearning"
    attributes: ExternalLearningCreateAttributes


class ExternalLearningCreateAttributes(Model, kw_only=True):
    """The external learning to submit."""

    submission_url: str | Unset = json_field(name="submissionUrl", default=UNSET)
    """Pre-signed URL of the uploaded file."""
    fields: list[ExternalLearningFieldCreate] | Unset = UNSET


class ExternalLearningCreateDocument(Model, kw_only=True):
    """The external learning to submit."""

    data: ExternalLearningCreate


class ExternalLearningCustomField(Model, kw_only=True):
    """A field of the account's own."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    mandatory: bool | Unset = UNSET
    order: int | Unset = UNSET
    label: dict[str, str] | Unset = UNSET
    options: list[ExternalLearningOption] | Unset = UNSET


class ExternalLearningDocument(Model, kw_only=True):
    """One externalLearning."""

    links: models.Links | Unset = UNSET
    data: ExternalLearning
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalLearningField(Model, kw_only=True):
    """A field that was filled in."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    value: Any | Unset = UNSET
    """TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."""


class ExternalLearningFieldCreate(Model, kw_only=True):
    """A field to fill in; attachments never go in here."""

    id: str
    type: ExternalLearningFieldType | Unset = UNSET
    value: Any | Unset = UNSET
    """TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."""


class ExternalLearningOption(Model, kw_only=True):
    """A choice of a field."""

    option_id: str | Unset = UNSET
    label: dict[str, str] | Unset = UNSET


class ExternalLearningPage(Model, kw_only=True):
    """A page of externalLearning resources."""

    links: models.Links | Unset = UNSET
    data: list[ExternalLearning]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalLearningRelationships(Model, kw_only=True):
    """What an externalLearning leads to."""

    reviewer_user: models.ToOne | Unset = json_field(name="reviewerUser", default=UNSET)


class ExternalLearningSettings(Model, kw_only=True, tag_field="type", tag="externalLearningSettings"):
    """The form for external learning."""

    type: ClassVar[Literal["externalLearningSettings"]] = "externalLearningSettings"
    id: str
    attributes: ExternalLearningSettingsAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ExternalLearningSettingsAttributes(Model, kw_only=True):
    """The fields to fill in."""

    enabled: bool | Unset = UNSET
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)
    core_fields: list[ExternalLearningCoreField] | Unset = json_field(name="coreFields", default=UNSET)
    custom_fields: list[ExternalLearningCustomField] | Unset = json_field(name="customFields", default=UNSET)


class ExternalLearningSettingsDocument(Model, kw_only=True):
    """One externalLearningSettings."""

    links: models.Links | Unset = UNSET
    data: ExternalLearningSettings
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalLearningCreateDict(TypedDict):
    """ExternalLearningCreate as a plain dict, by its names in JSON."""

    type: Literal["externalLearning"]
    attributes: ExternalLearningCreateAttributesDict


class ExternalLearningCreateAttributesDict(TypedDict):
    """ExternalLearningCreateAttributes as a plain dict, by its names in JSON."""

    submissionUrl: NotRequired[str]
    fields: NotRequired[Sequence[ExternalLearningFieldCreateDict]]


class ExternalLearningCreateDocumentDict(TypedDict):
    """ExternalLearningCreateDocument as a plain dict, by its names in JSON."""

    data: ExternalLearningCreateDict


class ExternalLearningFieldCreateDict(TypedDict):
    """ExternalLearningFieldCreate as a plain dict, by its names in JSON."""

    id: str
    type: NotRequired[ExternalLearningFieldType | str]
    value: NotRequired[Any]
