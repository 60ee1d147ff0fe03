"""What all operations of Edlink share: tokens, envelope, errors, paging, filters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qsl, urlencode

import msgspec

from syllabind_sandbox.auth import Client, Grant, Refusal
from syllabind_sandbox.contract import Operation, Problem
from syllabind_sandbox.credentials import REDIRECTS
from syllabind_sandbox.data.district import District
from syllabind_sandbox.generic.shelf import Parents
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.service import Answer, Call, Registry, Service, json_response, placed
from syllabind_sandbox.store import Draw, Record, Table

if TYPE_CHECKING:
    from syllabind_sandbox.world import World

edlink = Registry()
TOKEN_LIFE = 3600
"""Seconds: "Edlink, User Data API introduction" with https://ed.link/docs/api/v2.0/authorization/user."""
CURSOR_LIFE = 2 * 3600
PAGE_SIZE = 100
"""The default page size is documented nowhere; a hundred makes the teacher's classes two pages."""
PAGING = ("$first", "$last", "$after", "$before")
UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
TEXT = ("equals", "starts with", "contains", "in", "not in", "is known", "is unknown")
IDS = ("equals", "in", "not in")
DATES = ("equals", "gt", "lt", "gte", "lte")
# RFC 6749's words and the nearest codes that Edlink documents.
CODES = {
    "invalid_client": "INVALID_TOKEN",
    "invalid_grant": "INVALID_TOKEN",
    "invalid_request": "MISSING_REQUIRED_FIELD",
    "METHOD_NOT_ALLOWED": "UNSUPPORTED_OPERATION",
    "NOT_ACCEPTABLE": "UNSUPPORTED_OPERATION",
    "UNSUPPORTED_MEDIA_TYPE": "INVALID_REQUEST_BODY",
}


class Edlink(Service):
    """Edlink in one world.

    Args:
        world: The world.
    """

    api = "edlink"
    registry = edlink
    kinds: ClassVar[Mapping[str, frozenset[str]]] = {
        "userAccessToken": frozenset({"user"}),
        "integrationAccessToken": frozenset({"integration"}),
        "metaToken": frozenset({"service"}),
        "applicationSecret": frozenset({"application"}),
        "applicationBasic": frozenset({"basic"}),
        "oidc": frozenset({"user"}),
    }

    def __init__(self, world: World) -> None:
        super().__init__(world)
        known = world.credentials.edlink
        self.auth.clients[known.client_id] = Client(id=known.client_id, secret=known.client_secret, redirects=REDIRECTS)
        for token, kind, subject in (
            (known.service_token, "service", known.team_id),
            (known.integration_token, "integration", self.integration_id),
            (known.client_secret, "application", known.client_id),
        ):
            self.auth.tokens[token] = Grant(kind=kind, subject=subject, client=known.client_id)
        self.onboardings = Table()
        self.polls: dict[str, int] = {}
        self._requests = 0

    @cached_property
    def district(self) -> District:
        """The data behind the integration, made on first use."""
        return District(self.world.seed, self.world.people["edlink"])

    @property
    def integration_id(self) -> str:
        """The id of the integration that user tokens belong to."""
        return Draw(self.world.seed, "edlink", "integration").uuid()

    def hand_out(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Make a token without OAuth; those of the dashboard are always there."""
        known = self.world.credentials.edlink
        fixed = {
            "service": known.service_token,
            "integration": known.integration_token,
            "application": known.client_secret,
        }
        if kind in fixed:
            return fixed[kind]
        grant = Grant(kind="user", subject=subject or self.district.teacher, client=known.client_id)
        return self.auth.issue(grant, life=TOKEN_LIFE)

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Find whom a bearer token stands for, or the application that proves itself by HTTP Basic."""
        if scheme == "basic":
            from syllabind_sandbox.edlink.oidc import basic

            client = basic(self, value)
            if client is None:
                raise Refusal(401, "invalid_client", "The application or its secret is wrong", _BASIC)
            return Grant(kind="basic", subject=client.id, client=client.id)
        found = self.auth.tokens.get(value) if scheme == "bearer" else None
        if found is None:
            raise self.unauthorized("The access token is missing or unknown")
        if self.auth.expired(found):
            raise Refusal(401, "EXPIRED_TOKEN", "The access token has expired", _CHALLENGE)
        return found

    def unauthorized(self, message: str) -> Refusal:
        """Give INVALID_TOKEN."""
        return Refusal(401, "INVALID_TOKEN", message, _CHALLENGE)

    def forbidden(self, grant: Grant, operation: Operation) -> Refusal:
        """Give INVALID_TOKEN: what Edlink says of a token of the wrong kind."""
        return self.unauthorized(f"A token of the kind `{grant.kind}` is not for this endpoint")

    def judge(self, operation: Operation, problems: Sequence[Problem]) -> Refusal:
        """Name what is wrong with Edlink's own code for it."""
        problem = problems[0]
        if problem.where == "body":
            code = "MISSING_REQUIRED_FIELD" if problem.kind == "missing" else "INVALID_REQUEST_BODY"
        elif problem.name in ("$first", "$last"):
            code = "INVALID_PAGE_SIZE"
        elif problem.where == "path":
            code = "INVALID_UUID"
        elif problem.kind == "missing":
            code = "MISSING_REQUIRED_FIELD"
        else:
            code = "UNSUPPORTED_OPERATION"
        return Refusal(400, code, problem.message)

    def inspect(self, call: Call) -> None:
        """Refuse ids that are no UUIDs ("Edlink, Errors & Warnings", INVALID_UUID)."""
        for each in call.operation.parameters:
            is_id = each.where == "path" and each.name.endswith("_id")
            if is_id and not UUID.fullmatch(call.params[each.name]):
                raise Refusal(400, "INVALID_UUID", f"{each.name} is no UUID")

    def tables(self) -> Mapping[str, Table]:
        """Give the tables of the district."""
        return self.district.tables

    def missing(self, kind: str, key: str) -> Refusal:
        """Give NOT_FOUND."""
        return Refusal(404, "NOT_FOUND", f"There is no such {kind.replace('_', ' ')}")

    def sees(self, call: Call, kind: str, key: str) -> bool:
        """A person sees the own organizations only."""
        from syllabind_sandbox.edlink.graph import is_own

        return not call.operation.path.startswith("/api/v2/my/") or is_own(call, kind, key)

    def narrow(self, call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
        """Ask the district who is where."""
        from syllabind_sandbox.edlink.graph import related_rows

        return related_rows(call, kind, parents)

    def present_one(self, call: Call, row: Record, pointer: str) -> Any:
        """Apply `$expand` and `$fields`, and put the envelope around."""
        fields = call.params.get("$fields")
        data = shaped(call, row, fields, call.params.get("$expand"), self.finders())
        return Answer(body=placed(data, pointer), partial=partial(fields))

    def present_list(self, call: Call, kind: str, rows: Sequence[Record], pointer: str) -> Any:
        """Cut a page; a property can be filtered by what its type allows."""
        return paged(call, rows, self._filters(kind), self.finders())

    def _filters(self, kind: str) -> Mapping[str, Sequence[str]]:
        names = self.shelf.schema(kind).get("properties", {})
        return {
            name: IDS if name.endswith(("id", "ids")) else DATES if name.endswith("_date") else TEXT for name in names
        }

    def finders(self) -> Mapping[str, Callable[[str], Record | None]]:
        """Find the record behind an id, by property name without `_id`; no product is licensed in this district."""
        tables = {kind: table.get for kind, table in self.district.tables.items()}
        return {**tables, "product": lambda _: None, "period": lambda _: None}

    def refuse(self, refusal: Refusal, request: Request, operation: Operation | None) -> Response:
        """Write the error envelope; OpenID Connect has that of RFC 6749, section 5.2."""
        if operation is not None and "/oidc/" in operation.path:
            known = {"INVALID_TOKEN": "invalid_token", "EXPIRED_TOKEN": "invalid_token"}
            code = known.get(refusal.code, refusal.code if refusal.code.islower() else "invalid_request")
            error = {"error": code, "error_description": refusal.message}
            return json_response(refusal.status, error, headers=refusal.headers)
        code = CODES.get(refusal.code, refusal.code)
        body = {
            "$request": self.request_id(),
            "$errors": [{"code": code, "message": refusal.message}],
        }
        return json_response(refusal.status, body, headers=refusal.headers)

    def request_id(self) -> str:
        """Give the next `$request`."""
        self._requests += 1
        return Draw(self.world.seed, "edlink", "request", self._requests).uuid()

    def wrap(self, call: Call, body: Any) -> Any:
        """Complete the envelope of a body that is one; what a seed sample shows bare stays bare."""
        if not isinstance(body, dict):
            return body
        if "$data" in body:
            body["$request"] = self.request_id()
        if call.warnings:
            body["$warnings"] = [{"code": code, "message": message} for code, message in call.warnings]
        return body

    def complete_onboarding(self, onboarding_id: str) -> Record:
        """Let the school's administrator finish an onboarding.

        Raises:
            KeyError: there is no such onboarding.
            ValueError: it has expired.
        """
        from syllabind_sandbox.edlink.onboardings import finish

        return finish(self, self.onboardings[onboarding_id])

    def start_onboarding(self, onboarding_id: str) -> Record:
        """Let the school's administrator begin an onboarding.

        Raises:
            KeyError: there is no such onboarding.
            ValueError: it has expired.
        """
        from syllabind_sandbox.edlink.onboardings import begin

        return begin(self, self.onboardings[onboarding_id])


_BASIC = {"www-authenticate": "Basic"}
_CHALLENGE = {"www-authenticate": "Bearer"}


def paged(
    call: Call,
    rows: Iterable[Record],
    filters: Mapping[str, Sequence[str]],
    related: Mapping[str, Callable[[str], Record | None]] | None = None,
) -> Answer:
    """Answer a list as "Edlink, Paginated Requests" describes it.

    https://ed.link/docs/guides/v2.0/features/paginated-requests: the cursor inside `$next` carries page size
    and filter, overrides the other paging parameters, and dies after two hours.

    Args:
        call: The call.
        rows: All records that the token may see, in order.
        filters: The operators of each property that can be filtered.
        related: Finds the record behind an id, by property name without `_id` or `_ids`.
    """
    service: Edlink = call.service
    params = dict(call.params)
    cursor = params.pop("$cursor", None) or dict(parse_qsl(call.request.query)).get("$cursor")
    if cursor is None:
        state: dict[str, Any] = {
            key.removeprefix("$"): params.get(key) for key in (*PAGING, "$filter", "$fields", "$expand")
        }
    else:
        if ignored := sorted(set(params) & {*PAGING, "$filter", "$fields", "$expand"}):
            call.warnings.append(("PAGING_IGNORED", f"$cursor overrides {', '.join(ignored)}"))
        state = _open_cursor(call, cursor)
    found = [row for row in rows if _passes(row, _conditions(state["filter"], filters))]
    page, more = _window(found, state)
    body: dict[str, Any] = {"$data": page}
    if more:
        state["after"], state["before"] = page[-1]["id"], None
        if state["last"] is not None:
            state["after"], state["before"] = None, page[-1]["id"]
        sealed = service.world.sealer.seal(
            [call.operation.id, _subject(call), service.world.clock.time() + CURSOR_LIFE, state]
        )
        query = urlencode({"$cursor": sealed}, safe="$")
        body["$next"] = f"{call.request.origin}{call.request.path}?{query}"
    body["$data"] = [shaped(call, row, state["fields"], state["expand"], related) for row in page]
    return Answer(body=body, partial=partial(state["fields"]))


def _subject(call: Call) -> str:
    return "" if call.grant is None else call.grant.subject


def _open_cursor(call: Call, cursor: str) -> dict[str, Any]:
    opened = call.world.sealer.unseal(cursor)
    if not isinstance(opened, list) or opened[:2] != [call.operation.id, _subject(call)]:
        raise Refusal(400, "INVALID_CURSOR", "The cursor is none of this list")
    if opened[2] <= call.world.clock.time():
        raise Refusal(400, "INVALID_CURSOR", "The cursor is older than two hours")
    state: dict[str, Any] = opened[3]
    return state


def _window(rows: list[Record], state: Mapping[str, Any]) -> tuple[list[Record], bool]:
    ids = [row["id"] for row in rows]
    for key, code in (("after", "after"), ("before", "before")):
        if state[key] is not None and state[key] not in ids:
            raise Refusal(400, "NOT_FOUND", f"${code} names no record of this list")
    start = ids.index(state["after"]) + 1 if state["after"] is not None else 0
    end = ids.index(state["before"]) if state["before"] is not None else len(rows)
    part = rows[start:end]
    if state["last"] is not None:
        backwards = part[::-1]
        return backwards[: state["last"]], len(part) > state["last"]
    size = state["first"] or PAGE_SIZE
    return part[:size], len(part) > size


class _Condition(msgspec.Struct):
    operator: str
    value: str = ""


def _conditions(text: str | None, filters: Mapping[str, Sequence[str]]) -> list[tuple[str, str, str]]:
    """Read `$filter` (https://github.com/edlink/docs, Filtering): all conditions must hold."""
    if text is None:
        return []
    try:
        parsed = msgspec.json.decode(text, type=dict[str, list[_Condition]])
    except msgspec.DecodeError as error:
        # No code is documented for this; the nearest is taken.
        raise Refusal(400, "UNSUPPORTED_OPERATION", f"$filter: {error}") from error
    conditions = [(name, each.operator, each.value) for name, listed in parsed.items() for each in listed]
    for name, operator, _ in conditions:
        if operator not in filters.get(name, ()):
            message = f"{name} cannot be filtered by `{operator}`"
            raise Refusal(400, "UNSUPPORTED_OPERATION", message)
    return conditions


def _passes(row: Record, conditions: list[tuple[str, str, str]]) -> bool:
    return all(_holds(row.get(name), operator, value) for name, operator, value in conditions)


def _holds(held: Any, operator: str, value: str) -> bool:
    if isinstance(held, list):
        holding = any(_holds(each, operator.removeprefix("not "), value) for each in held)
        return holding != operator.startswith("not ")
    options = [each.strip() for each in value.split(",")]
    text = "" if held is None else str(held)
    tests: dict[str, Callable[[], bool]] = {
        "equals": lambda: text == value,
        "starts with": lambda: text.casefold().startswith(value.casefold()),
        "contains": lambda: value.casefold() in text.casefold(),
        "in": lambda: text in options,
        "not in": lambda: text not in options,
        "is known": lambda: held is not None,
        "is unknown": lambda: held is None,
        "gt": lambda: text > value,
        "gte": lambda: text >= value,
        "lt": lambda: text < value,
        "lte": lambda: text <= value,
    }
    return tests[operator]() and (held is not None or operator in ("is unknown", "not in"))


def shaped(
    call: Call,
    row: Record,
    fields: Sequence[str] | None,
    expand: Sequence[str] | None,
    related: Mapping[str, Callable[[str], Record | None]] | None = None,
) -> Record:
    """Apply `$expand` and `$fields` to a record.

    "Edlink, Expanding Results" (https://ed.link/docs/guides/v2.0/features/expanding-results): a relation has
    the name of its property without `_id` or `_ids`; the old text on limiting fields lets unknown names pass
    with a warning, and returns nothing but what is named.
    """
    out = dict(row)
    for name in expand or ():
        found = _expanded(row, name, related or {})
        if found is None:
            _warn(call, "INVALID_EXPANSION", f"{name} cannot be expanded")
        else:
            out[name] = found[0]
    if not fields:
        return out
    for name in fields:
        if name not in out:
            _warn(call, "INVALID_FIELD_REQUESTED", f"{name} is no field of this object")
    return {key: value for key, value in out.items() if key in fields}


def partial(fields: Sequence[str] | None) -> bool:
    """Tell whether `$fields` leaves out the id, which every model requires."""
    return bool(fields) and "id" not in (fields or ())


def _expanded(row: Record, name: str, related: Mapping[str, Callable[[str], Record | None]]) -> tuple[Any] | None:
    plural = re.sub("(ies|s)$", lambda end: "y" if end[0] == "ies" else "", name)
    find = related.get(name) or related.get(plural)
    if find is None:
        return None
    if f"{name}_id" in row:
        key = row[f"{name}_id"]
        return (None if key is None else find(key),)
    if f"{plural}_ids" in row:
        return ([find(key) for key in row[f"{plural}_ids"]],)
    return None


def _warn(call: Call, code: str, message: str) -> None:
    if (code, message) not in call.warnings:
        call.warnings.append((code, message))
