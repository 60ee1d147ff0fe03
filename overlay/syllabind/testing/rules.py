"""Documented rules that no schema can say. Each one names its source, and covers nothing but what it speaks of."""

from .server import Unsayable

__all__ = ["UNSAYABLE"]

UUID = "Edlink, Errors & Warnings: INVALID_UUID; the ids in paths are UUIDs, aliases of assignments apart"
PAGING = "Edlink, Paginated Requests: a cursor is found only inside $next; $after and $before name a record of the list"
FILTER = "Edlink, Filtering: JSON text of properties and operators that each kind of record knows"
FIELDS = "Edlink, Limiting Fields: the answer holds nothing but the properties that were asked for"
SIGN_IN = "RFC 6749, 4.1.2.1: an unknown client or redirect URI is told to the person, not sent on"
GRANT = "RFC 6749, 5.2: a code or refresh token must be one that was given out, each grant type has its own parameters"
UNKNOWN = "Adobe Learning Manager, spec of the 400 answer: ids that do not exist answer OBJECT_DOESNT_EXIST"
CURSOR = "Adobe Learning Manager, API reference: page[cursor] is opaque and stands in links.next"

OFFSET = "Adobe Learning Manager, API reference: offsets end, lists that go on want page[cursor]"
KEPT = "Adobe Learning Manager, Application developer manual: a deleted user is kept, in the state DELETED"

UNSAYABLE: dict[str, tuple[Unsayable, ...]] = {
    "edlink": (
        Unsayable(fact=UUID, says='"INVALID_UUID"'),
        Unsayable(fact=PAGING, says='"INVALID_CURSOR"', parameter="$cursor"),
        Unsayable(fact=PAGING, says='"NOT_FOUND"', parameter="$after"),
        Unsayable(fact=PAGING, says='"NOT_FOUND"', parameter="$before"),
        Unsayable(fact=FILTER, says='"UNSUPPORTED_OPERATION"', parameter="$filter"),
        Unsayable(fact=FIELDS, parameter="$fields", status=200, check="JsonSchemaError", says="$data"),
        Unsayable(fact=SIGN_IN, operations=("login", "loginWithProvider", "loginToIntegration", "authorizeOidc")),
        Unsayable(
            fact=SIGN_IN,
            operations=("login", "loginWithProvider", "loginToIntegration", "authorizeOidc"),
            check="UndefinedStatusCode",
        ),
        Unsayable(fact=GRANT, operations=("createToken", "createOidcToken")),
    ),
    "thrive": (Unsayable(fact=GRANT, operations=("createToken",)),),
    "alm": (
        Unsayable(fact=UNKNOWN, says='"OBJECT_DOESNT_EXIST"'),
        Unsayable(fact=OFFSET, says="page[offset] ends at", parameter="page[offset]"),
        Unsayable(fact=KEPT, operations=("getUser",), status=200, check="UseAfterFree", says='"DELETED"'),
        Unsayable(fact=CURSOR, says="page[cursor] is none of this list", parameter="page[cursor]"),
        Unsayable(
            fact="Adobe Learning Manager, Application developer manual: the address of a new user is nobody else's",
            says="there is a user with this address",
            operations=("createUser", "updateUser"),
        ),
        Unsayable(
            fact="Adobe Learning Manager, Application developer manual: id and type of the document repeat the path's",
            says="data.id is not the id",
        ),
        Unsayable(
            fact="Adobe Learning Manager, Application developer manual: mandatory questions want an answer",
            says="answer to question",
            operations=("submitL1Feedback",),
        ),
        Unsayable(
            fact="Adobe Learning Manager, API reference: L1 feedback is there for instances that have it enabled",
            says="L1 feedback is not enabled",
            operations=("submitL1Feedback",),
        ),
        Unsayable(
            fact="Adobe Learning Manager, Application developer manual: each type of job has parameters of its own",
            says='"Missing Param"',
            operations=("createJob",),
        ),
        Unsayable(fact=SIGN_IN, operations=("authorize",)),
        Unsayable(fact=SIGN_IN, operations=("authorize",), check="UndefinedContentType"),
        Unsayable(fact=GRANT, operations=("createToken", "refreshToken", "createLearnerToken")),
    ),
}
