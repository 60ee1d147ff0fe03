"""Documented rules that no schema can express. Each names its source, and explains nothing else."""

from .server_checks import KnownDeviation

__all__ = ["KNOWN_DEVIATIONS"]

PAGING = "Edlink, Paginated Requests: a cursor is found only inside $next; $after and $before name a record of the list"
FILTER = "Edlink, Filtering: JSON text of properties and operators that each kind of record knows"
FIELDS = "Edlink, Limiting Fields: the answer holds nothing but the properties that were asked for"
ASSIGNEES = "Edlink, Errors & Warnings: INVALID_ASSIGNEES; assignees are named, and enrolled in the class"
ATTEMPTS = "Edlink, Assignment: max_attempts is the maximum number of attempts that a submission for it can have"
RECLAIM = "Edlink, Submissions, Reclaim Submission: it must be in the state submitted"
KEPT_ONBOARDING = "Edlink, Custom Onboarding Flows: a completed onboarding cannot be deleted"
SAME = "Edlink, Assignments Overview: an assignment has a unique identifier within its class"
NULL = "Edlink, Enrollment and Course: section_id and school_id are null where there is none"
ALIAS = "Edlink, Create an assignment alias: each pair of type and identifier is used once"
SIGN_IN = "RFC 6749, 4.1.2.1: an unknown client or redirect URI is shown to the person, without a redirect"
GRANT = "RFC 6749, 5.2: codes and refresh tokens are those that were issued, each grant type has its own parameters"
CALENDAR = "ISO 8601: how many days a month has depends on the month and, for February, on the year"
STRUCTURE = "Thrive Learning, Audiences: a structure has no parent; an audience has one, a structure made by the API"
ADMINISTRATOR = "Thrive Learning, Audience managers: permissions of an administrator are for structures"
TAGS = "Thrive Learning, Add tags to a user: the tags are there already"
SPAN = "simstudioai/sim, Thrive Learning: updatedAtTo needs updatedAtFrom"
UNKNOWN = "adobe/adobe-learning-manager-reference-site: an id that does not exist answers 400, OBJECT_DOESNT_EXIST"
CURSOR = "Adobe Learning Manager, Application developer manual, pagination: page[cursor] is a marker that the API gave"
KEPT = "Adobe Learning Manager, Application developer manual, Delete a user: retrieved again, its status is DELETED"
ADDRESS = "Adobe Learning Manager, Application developer manual, Create users: the address is unique for every user"
MATCH = "JSON:API 1.1, Updating Resources: id and type of the resource object are those of the endpoint"
FEEDBACK = "Adobe Learning Manager, Application developer manual, Post L1 feedback: "
GROUPS = "Adobe Learning Manager, API changes in the August 2026 release, user groups: validation rules and their codes"
GROUP_CODES = (
    "INVALID_USER_GROUP_ID",
    "DELETED_USERGROUP",
    "READ_ONLY_USERGROUP",
    "INVALID_USER_IDS",
    "USERGROUP_CREATE_NAME_REQUIRED",
    "USERGROUP_CREATE_USERS_REQUIRED",
    "USERGROUP_CREATE_USERS_NOT_IN_ACCOUNT",
    "USERGROUP_USERS_MAX_LIMIT_EXCEEDED",
    "USERGROUP_UPDATE_USERS_NOT_ALLOWED",
    "USERGROUP_UPDATE_NAME_BLANK",
)
METADATA = "Adobe Learning Manager, API changes in the April 2026 release: metadata has 1000 characters in all"
ROOT = "Adobe Learning Manager, API changes in the August 2026 release, applicableCertification: 400, not a root"
PAYLOAD = "Adobe Learning Manager, Application developer manual and Incremental user report: payloads by jobType"
MIGRATION = "Adobe Learning Manager, Migration manual: possible answers of the API, such as without an active project"
SELECTOR = "adobe/adobe-learning-manager-reference-site: one selector of names in each call of GET /data"

KNOWN_DEVIATIONS: dict[str, tuple[KnownDeviation, ...]] = {
    "edlink": (
        KnownDeviation(source=PAGING, says='"INVALID_CURSOR"', parameter="$cursor"),
        KnownDeviation(source=PAGING, says='"NOT_FOUND"', parameter="$after"),
        KnownDeviation(source=PAGING, says='"NOT_FOUND"', parameter="$before"),
        KnownDeviation(source=FILTER, says='"UNSUPPORTED_OPERATION"', parameter="$filter", examples=False),
        KnownDeviation(source=FIELDS, parameter="$fields", status=200, check="JsonSchemaError", says="$data"),
        KnownDeviation(
            source=SIGN_IN, operations=("login", "loginWithProvider", "loginToIntegration", "authorizeOidc")
        ),
        KnownDeviation(source=GRANT, operations=("createToken", "createOidcToken")),
        KnownDeviation(
            source=ASSIGNEES,
            says='"INVALID_ASSIGNEES"',
            operations=("createMyAssignment", "createAssignment", "updateMyAssignment"),
        ),
        KnownDeviation(
            source=SAME,
            says="There is an assignment with this id",
            parameter="id",
            operations=("createMyAssignment", "createAssignment"),
        ),
        KnownDeviation(source=ATTEMPTS, says="There are no attempts left", operations=("submitMySubmission",)),
        KnownDeviation(
            source=RECLAIM, says="cannot be reclaimed", operations=("reclaimMySubmission", "updateSubmission")
        ),
        KnownDeviation(
            source=KEPT_ONBOARDING,
            says="A completed onboarding cannot be deleted",
            operations=("deleteOnboarding",),
        ),
        # An inferred link takes the id of any record of a list, one that is null as the text `None`.
        KnownDeviation(source=NULL, says=r"_id: \"None\" is not a \"uuid\""),
        KnownDeviation(
            source=ALIAS,
            says="The pair of type and identifier is taken",
            operations=("createAssignmentAlias", "updateAssignmentAlias"),
        ),
    ),
    "thrive": (
        KnownDeviation(source=GRANT, operations=("createToken",)),
        KnownDeviation(source=CALENDAR, says="the month has no such day"),
        *(
            KnownDeviation(source=STRUCTURE, says=says, status=422, operations=("createAudience", "updateAudience"))
            for says in ("There is no structure", "The parent must be a structure", "A structure has no parent")
        ),
        KnownDeviation(
            source=ADMINISTRATOR,
            says="permissions.administrator is for managers of structures",
            operations=("addAudienceManagers", "replaceAudienceManagers"),
        ),
        KnownDeviation(source=TAGS, says="There is no tag", status=422, operations=("addUserTags", "updateUserSkills")),
        KnownDeviation(source=SPAN, says="updatedAtTo needs updatedAtFrom", parameter="updatedAtTo"),
    ),
    "alm": (
        KnownDeviation(source=UNKNOWN, says='"OBJECT_DOESNT_EXIST"'),
        KnownDeviation(source=KEPT, operations=("getUser",), status=200, check="UseAfterFree", says='"DELETED"'),
        # Sparse fields of such a user need not include the state.
        KnownDeviation(source=KEPT, operations=("getUser",), status=200, check="UseAfterFree", says='"attributes":{}'),
        KnownDeviation(source=CURSOR, says="page[cursor] is none of this list", parameter="page[cursor]"),
        KnownDeviation(
            source=ADDRESS, says="there is a user with this address", operations=("createUser", "updateUser")
        ),
        KnownDeviation(source=MATCH, says="data.id is not the id"),
        KnownDeviation(
            source=f"{FEEDBACK}the questions of the payload say which of them are mandatory",
            says="answer to question",
            operations=("submitL1Feedback",),
        ),
        KnownDeviation(
            source=f"{FEEDBACK}check first whether it is enabled for the instance",
            says="L1 feedback is not enabled",
            operations=("submitL1Feedback",),
        ),
        KnownDeviation(
            source=f"{FEEDBACK}questions of the type scaleTen are answered on a scale of ten, an 8 scores 80",
            says="a number from 0 to 10",
            operations=("submitL1Feedback",),
        ),
        KnownDeviation(source=PAYLOAD, says='"Missing Param"', operations=("createJob",)),
        KnownDeviation(source=PAYLOAD, says='"Field Type incorrect"', operations=("createJob",), parameter="data"),
        *(KnownDeviation(source=GROUPS, says=f'"{code}"') for code in GROUP_CODES),
        KnownDeviation(
            source=METADATA,
            says="metadata is longer than",
            parameter="metadata",
            operations=("addUserGroupMembersLater", "removeUserGroupMembersLater"),
        ),
        KnownDeviation(source=ROOT, says='"NOT_A_ROOT_CERTIFICATION"', operations=("getApplicableCertification",)),
        KnownDeviation(source=MIGRATION, says='"BULKIMPORT_ERROR_'),
        KnownDeviation(source=SELECTOR, says="one of filter.", operations=("getData",)),
        KnownDeviation(source=SIGN_IN, operations=("authorize",)),
        KnownDeviation(source=GRANT, operations=("createToken", "refreshToken")),
        KnownDeviation(
            source="adobe/adobe-learning-manager-reference-site: an unknown address answers `User not found`",
            says="User not found",
            operations=("createLearnerToken",),
        ),
    ),
}
