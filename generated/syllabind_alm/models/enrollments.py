"""Adobe Learning Manager API: models of `enrollments`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Counts",
    "CountsAttributes",
    "EnrollmentChoice",
    "EnrollmentChoiceDict",
    "EnrollmentProof",
    "EnrollmentProofAttributes",
    "EnrollmentProofAttributesDict",
    "EnrollmentProofDict",
    "EnrollmentProofDocument",
    "EnrollmentProofDocumentDict",
    "EnrollmentRating",
    "EnrollmentRatingDict",
    "EnrollmentSource",
    "EnrollmentState",
    "Feedback",
    "FeedbackAnswer",
    "FeedbackAttributes",
    "FeedbackCreate",
    "FeedbackCreateAttributes",
    "FeedbackCreateAttributesDict",
    "FeedbackCreateDict",
    "FeedbackCreateDocument",
    "FeedbackCreateDocumentDict",
    "FeedbackDocument",
    "FeedbackInfo",
    "FeedbackInfoAttributes",
    "FeedbackInfoDocument",
    "FeedbackQuestion",
    "FeedbackQuestionCreate",
    "FeedbackQuestionCreateDict",
    "LearningObjectInstanceEnrollment",
    "LearningObjectInstanceEnrollmentAttributes",
    "LearningObjectInstanceEnrollmentDocument",
    "LearningObjectInstanceEnrollmentPage",
    "LearningObjectInstanceEnrollmentRelationships",
    "LearningObjectResourceGrade",
    "LearningObjectResourceGradeAttributes",
    "LearningObjectResourceGradeDocument",
    "LearningObjectResourceGradeRelationships",
    "QuestionType",
    "RatingReward",
]


class EnrollmentSource(OpenEnum):
    """Who enrolled the person."""

    SELF_ENROLL = "SELF_ENROLL"
    ADMIN_ENROLL = "ADMIN_ENROLL"


class EnrollmentState(OpenEnum):
    """State of an enrollment. The values are those of Adobe's own client."""

    ENROLLED = "ENROLLED"
    STARTED = "STARTED"
    COMPLETED = "COMPLETED"
    WAITING = "WAITING"
    PENDING_APPROVAL = "PENDING_APPROVAL"
    PENDING_ACCEPTANCE = "PENDING_ACCEPTANCE"
    REJECTED = "REJECTED"


class QuestionType(OpenEnum):
    """Kind of a question. The manual shows scaleTen; the others stand in Adobe's own client."""

    SCALE_TEN = "scaleTen"
    LIKEABILITY = "likeability"
    L1_QUALITATIVE = "l1Qualitative"


class Counts(Model, kw_only=True, tag_field="type", tag="counts"):
    """Learning objects by how urgent they are; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["counts"]] = "counts"
    id: str
    attributes: CountsAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class CountsAttributes(Model, kw_only=True):
    """Ids by urgency."""

    completed: list[str] | Unset = UNSET
    due: list[str] | Unset = UNSET
    overdue: list[str] | Unset = UNSET
    safe: list[str] | Unset = UNSET
    entity_type: str | Unset = json_field(name="entityType", default=UNSET)


class EnrollmentChoice(Model, kw_only=True):
    """Which instance of each learning object to enroll in."""

    enroll: dict[str, str] | Unset = UNSET


class EnrollmentProof(Model, kw_only=True):
    """The proof of an external certification."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"] = "learningObjectInstanceEnrollment"
    attributes: EnrollmentProofAttributes


class EnrollmentProofAttributes(Model, kw_only=True):
    """The proof of an external certification."""

    url: str | Unset = UNSET
    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)


class EnrollmentProofDocument(Model, kw_only=True):
    """The proof of an external certification."""

    data: EnrollmentProof


class EnrollmentRating(Model, kw_only=True):
    """The stars to give."""

    rating: float


class Feedback(Model, kw_only=True, tag_field="type", tag="feedback"):
    """A learner's feedback."""

    type: ClassVar[Literal["feedback"]] = "feedback"
    id: str
    attributes: FeedbackAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class FeedbackAnswer(Model, kw_only=True):
    """The answer to one question."""

    id: str | Unset = UNSET
    question_id: str | Unset = json_field(name="questionId", default=UNSET)
    answer: str | Unset = UNSET


class FeedbackAttributes(Model, kw_only=True):
    """Answers to the questions."""

    questions: list[FeedbackQuestion] | Unset = UNSET
    answers: list[FeedbackAnswer] | Unset = UNSET
    """In place of `questions`, as Adobe's client has it."""
    score: float | Unset = UNSET


class FeedbackCreate(Model, kw_only=True):
    """The feedback to submit."""

    id: str
    """Id of the enrollment."""
    type: Literal["feedback"] = "feedback"
    attributes: FeedbackCreateAttributes


class FeedbackCreateAttributes(Model, kw_only=True):
    """Answers to the questions."""

    questions: list[FeedbackQuestionCreate]
    score: int | Unset = UNSET
    """80 for the answer 8 on a scale of ten."""
    show_automatically: bool | Unset = json_field(name="showAutomatically", default=UNSET)


class FeedbackCreateDocument(Model, kw_only=True):
    """The feedback to submit."""

    data: FeedbackCreate


class FeedbackDocument(Model, kw_only=True):
    """A learner's feedback."""

    links: models.Links | Unset = UNSET
    data: Feedback
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class FeedbackInfo(Model, kw_only=True, tag_field="type", tag="feedbackInfo"):
    """Whether feedback is asked for and which questions."""

    type: ClassVar[Literal["feedbackInfo"]] = "feedbackInfo"
    id: str
    attributes: FeedbackInfoAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class FeedbackInfoAttributes(Model, kw_only=True):
    """The questions to ask. The manual gives the name of this model only."""

    score: float | Unset = UNSET
    show_automatically: bool | Unset = json_field(name="showAutomatically", default=UNSET)
    questions: list[FeedbackQuestion] | Unset = UNSET


class FeedbackInfoDocument(Model, kw_only=True):
    """The questions of an instance."""

    links: models.Links | Unset = UNSET
    data: FeedbackInfo
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class FeedbackQuestion(Model, kw_only=True):
    """A question, with its answer where there is one."""

    answer: str | Unset = UNSET
    question_id: str | Unset = json_field(name="questionId", default=UNSET)
    mandatory: bool | Unset = UNSET
    question_type: QuestionType | Unset = json_field(name="questionType", default=UNSET)
    localized_metadata: list[models.LocalizationMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    user_response_locale: str | Unset = json_field(name="userResponseLocale", default=UNSET)
    """`en_US` style."""
    range_start: Any | Unset = json_field(name="rangeStart", default=UNSET)
    """Type unknown."""
    range_end: Any | Unset = json_field(name="rangeEnd", default=UNSET)
    """Type unknown."""
    order: Any | Unset = UNSET
    """Type unknown."""


class FeedbackQuestionCreate(Model, kw_only=True):
    """The answer to one question."""

    answer: str | Unset = UNSET
    question_id: str | Unset = json_field(name="questionId", default=UNSET)
    mandatory: bool | Unset = UNSET
    question_type: QuestionType | Unset = json_field(name="questionType", default=UNSET)
    user_response_locale: str | Unset = json_field(name="userResponseLocale", default=UNSET)
    """`en_US` style."""


class LearningObjectInstanceEnrollment(Model, kw_only=True, tag_field="type", tag="learningObjectInstanceEnrollment"):
    """A person's enrollment in an instance of a learning object."""

    type: ClassVar[Literal["learningObjectInstanceEnrollment"]] = "learningObjectInstanceEnrollment"
    id: str
    attributes: LearningObjectInstanceEnrollmentAttributes | Unset = UNSET
    relationships: LearningObjectInstanceEnrollmentRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learner: ClassVar[RelatedOne[models.User]] = RelatedOne("learner")
    learner_badge: ClassVar[RelatedOne[models.UserBadge]] = RelatedOne("learnerBadge")
    learning_object: ClassVar[RelatedOne[models.LearningObject]] = RelatedOne("learningObject")
    lo_instance: ClassVar[RelatedOne[models.LearningObjectInstance]] = RelatedOne("loInstance")
    lo_resource_grades: ClassVar[RelatedMany[LearningObjectResourceGrade]] = RelatedMany("loResourceGrades")


class LearningObjectInstanceEnrollmentAttributes(Model, kw_only=True):
    """How far an enrollment is."""

    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)
    date_enrolled: Timestamp | Unset = json_field(name="dateEnrolled", default=UNSET)
    date_started: Timestamp | Unset = json_field(name="dateStarted", default=UNSET)
    has_passed: bool | Unset = json_field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = json_field(name="progressPercent", default=UNSET)
    """0 to 100."""
    score: float | Unset = UNSET
    state: EnrollmentState | Unset = UNSET
    completion_deadline: Timestamp | Unset = json_field(name="completionDeadline", default=UNSET)
    last_access_date: Timestamp | Unset = json_field(name="lastAccessDate", default=UNSET)
    enrollment_source: EnrollmentSource | Unset = json_field(name="enrollmentSource", default=UNSET)
    rating: float | Unset = UNSET
    url: str | Unset = UNSET
    """Proof of an external certification."""
    previous_state: str | Unset = json_field(name="previousState", default=UNSET)
    """Only when asked for."""
    previous_expiry_date: Timestamp | Unset = json_field(name="previousExpiryDate", default=UNSET)
    """Only when asked for."""


class LearningObjectInstanceEnrollmentDocument(Model, kw_only=True):
    """An enrollment."""

    links: models.Links | Unset = UNSET
    data: LearningObjectInstanceEnrollment
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceEnrollmentPage(Model, kw_only=True):
    """A page of enrollments."""

    links: models.Links | Unset = UNSET
    data: list[LearningObjectInstanceEnrollment]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceEnrollmentRelationships(Model, kw_only=True):
    """What an enrollment leads to."""

    learner: models.ToOne | Unset = UNSET
    learner_badge: models.ToOne | Unset = json_field(name="learnerBadge", default=UNSET)
    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)
    lo_instance: models.ToOne | Unset = json_field(name="loInstance", default=UNSET)
    lo_resource_grades: models.ToMany | Unset = json_field(name="loResourceGrades", default=UNSET)


class LearningObjectResourceGrade(Model, kw_only=True, tag_field="type", tag="learningObjectResourceGrade"):
    """Outcome of one module for one person: time spent, progress, score."""

    type: ClassVar[Literal["learningObjectResourceGrade"]] = "learningObjectResourceGrade"
    id: str
    attributes: LearningObjectResourceGradeAttributes | Unset = UNSET
    relationships: LearningObjectResourceGradeRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[models.LearningObjectResource]] = RelatedOne("loResource")


class LearningObjectResourceGradeAttributes(Model, kw_only=True):
    """Outcome of a module."""

    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)
    date_started: Timestamp | Unset = json_field(name="dateStarted", default=UNSET)
    date_success: Timestamp | Unset = json_field(name="dateSuccess", default=UNSET)
    duration: float | Unset = UNSET
    """Seconds."""
    has_passed: bool | Unset = json_field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = json_field(name="progressPercent", default=UNSET)
    """0 to 100."""
    score: float | Unset = UNSET
    completed: bool | Unset = UNSET
    highest_score: float | Unset = json_field(name="highestScore", default=UNSET)
    max_score: float | Unset = json_field(name="maxScore", default=UNSET)


class LearningObjectResourceGradeDocument(Model, kw_only=True):
    """The progress in a module."""

    links: models.Links | Unset = UNSET
    data: LearningObjectResourceGrade
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectResourceGradeRelationships(Model, kw_only=True):
    """What a grade leads to."""

    lo_resource: models.ToOne | Unset = json_field(name="loResource", default=UNSET)


class RatingReward(Model, kw_only=True):
    """What a rating has earned; may be empty."""

    awarded_points: float | Unset = json_field(name="awardedPoints", default=UNSET)


class EnrollmentChoiceDict(TypedDict):
    """EnrollmentChoice as a plain dict, by its names in JSON."""

    enroll: NotRequired[Mapping[str, str]]


class EnrollmentProofDict(TypedDict):
    """EnrollmentProof as a plain dict, by its names in JSON."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: EnrollmentProofAttributesDict


class EnrollmentProofAttributesDict(TypedDict):
    """EnrollmentProofAttributes as a plain dict, by its names in JSON."""

    url: NotRequired[str]
    dateCompleted: NotRequired[datetime.datetime | str]


class EnrollmentProofDocumentDict(TypedDict):
    """EnrollmentProofDocument as a plain dict, by its names in JSON."""

    data: EnrollmentProofDict


class EnrollmentRatingDict(TypedDict):
    """EnrollmentRating as a plain dict, by its names in JSON."""

    rating: float


class FeedbackCreateDict(TypedDict):
    """FeedbackCreate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["feedback"]
    attributes: FeedbackCreateAttributesDict


class FeedbackCreateAttributesDict(TypedDict):
    """FeedbackCreateAttributes as a plain dict, by its names in JSON."""

    questions: Sequence[FeedbackQuestionCreateDict]
    score: NotRequired[int]
    showAutomatically: NotRequired[bool]


class FeedbackCreateDocumentDict(TypedDict):
    """FeedbackCreateDocument as a plain dict, by its names in JSON."""

    data: FeedbackCreateDict


class FeedbackQuestionCreateDict(TypedDict):
    """FeedbackQuestionCreate as a plain dict, by its names in JSON."""

    answer: NotRequired[str]
    questionId: NotRequired[str]
    mandatory: NotRequired[bool]
    questionType: NotRequired[QuestionType | str]
    userResponseLocale: NotRequired[str]
