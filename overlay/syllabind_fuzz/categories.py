"""The fault categories of Web Fuzzing Commons (`fault_categories.json`), and which check is filed under which.

WFC leaves 900 and up to its users: what has no category there is filed from F900 on.
"""

from __future__ import annotations

__all__ = ["CATEGORIES", "category_of"]

CATEGORIES = {
    100: "HTTP Status 500",
    101: "Received A Response From API That Is Not Valid According To Its Schema",
    102: "Received Success Response When Sending Wrong Data",
    103: "Resource Still Accessible After Being Deleted",
    104: "Failed Creation of Resource Has Side Effects on Backend",
    200: "SQL Injection (SQLi)",
    201: "Cross-Site Scripting (XSS)",
    202: "Server-Side Request Forgery (SSRF)",
    203: "Mass Assignment",
    204: "Leakage Information Existence of Protected Resource",
    205: "Wrongly Not Recognized as Authenticated",
    206: "Allowed To Modify Resource That Likely Should Had Been Protected",
    900: "Valid Request Rejected",
    901: "Created Resource Not Available",
    902: "Methods Not As Documented",
    903: "No Answer, Or None In Time",
    904: "List Is Not Walked Whole, Once And In Order",
    905: "Filter Gives Other Records",
    906: "Write Is Lost Or Done Twice",
    910: "Client Sends Something Else Than The Schema Describes",
    911: "Client Loses Or Refuses What The Schema Allows",
    999: "Not Classified",
}
"""Number and name of each category."""

_CHECKS = {
    100: ("ServerError",),
    101: (
        "ContentDeserializationError",
        "Contradiction",
        "DiscriminatorMismatch",
        "JsonSchemaError",
        "MalformedJson",
        "MalformedMediaType",
        "MissingContentType",
        "MissingHeaders",
        "UndefinedContentType",
        "UndefinedStatusCode",
    ),
    102: ("AcceptedNegativeData", "MissingHeaderNotRejected", "RecordFromNothing"),
    103: ("UseAfterFree",),
    206: ("AccessGranted", "IgnoredAuth", "ObjectLevelAuthorizationViolation"),
    900: ("RejectedPositiveData",),
    901: ("DeadLink", "EnsureResourceAvailability", "ListOfRecords", "RecordNotThere"),
    902: ("AllowHeaderMismatch", "UnsupportedMethodResponse"),
    903: ("NoAnswer", "ResponseTimeExceeded"),
    904: ("ListWalk",),
    905: ("FieldChoice", "ListFilter"),
    906: ("LostWrite", "RepeatedWrite"),
    910: (
        "InvalidRequest",
        "ModelMismatch",
        "NothingSent",
        "RequestMismatch",
        "SecurityMismatch",
        "SignatureMismatch",
        "ValidArgumentsRejected",
    ),
    911: ("DataLost", "ResponseUnreadable", "SyncAsyncMismatch", "ValidResponseRejected", "WrongErrorType"),
}
_CODES = {check: code for code, checks in _CHECKS.items() for check in checks}


def category_of(check: str) -> int:
    """Return the number of the category that findings of a check are filed under."""
    return _CODES.get(check.partition(":")[0], 999)
