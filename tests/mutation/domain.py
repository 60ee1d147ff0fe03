"""Server mutants by somebody who knows the vendors' documents and the sandbox, and has not seen the suites.

Most are faults of the sandbox's own code: while a call is answered, one function or constant is another one. The rest
are faults of the answer. What each of them breaks is promised somewhere, and `why` says where.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, unquote, urlencode

import attrs

from syllabind.core._http import http
from syllabind_sandbox import World, engine
from syllabind_sandbox.alm import Alm, enrollments, jobs, jsonapi, oauth
from syllabind_sandbox.alm import users as alm_users
from syllabind_sandbox.alm.service import TOKEN_LIFE, alm
from syllabind_sandbox.api_spec import Contract, Problem
from syllabind_sandbox.auth import AuthServer, Client, Grant, Refresh, Refusal, Sealer
from syllabind_sandbox.data.account import Account
from syllabind_sandbox.data.tenant import Tenant
from syllabind_sandbox.edlink import Edlink, coursework, graph, my, oidc, onboardings
from syllabind_sandbox.edlink import lists as edlink_lists
from syllabind_sandbox.edlink.service import edlink
from syllabind_sandbox.service import Call, Handler, Registry
from syllabind_sandbox.thrive import Thrive
from syllabind_sandbox.thrive import service as thrive_service
from syllabind_sandbox.thrive.service import thrive
from tests.mutation.server import Ask, Fault, Faulty, Mutant, altered, query_of

__all__ = ["Promised", "Row", "mutants", "nothing", "promised", "refused"]

SUCCESS = (200, 201, 207)
NOWHERE = "00000000-0000-4000-8000-000000000000"


@attrs.frozen(kw_only=True, slots=True)
class Promised(Mutant):
    """A fault and what promises that it is none of the service's habits.

    Attributes:
        why: The text and what it says.
    """

    origin: str = "unseen"
    why: str


# --- kinds of fault ------------------------------------------------------------------------------


def _mine(faulty: Faulty, request: http.Request) -> bool:
    return request.method == faulty.entry.method and faulty.here(request)


def here(fault: Fault) -> Fault:
    """Confine a fault to the calls of its operation."""

    def confined(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        return fault(faulty, request, ask) if _mine(faulty, request) else ask(request)

    return confined


def where(test: Callable[[http.Request], bool], fault: Fault) -> Fault:
    """Confine a fault to some requests."""

    def confined(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        return fault(faulty, request, ask) if test(request) else ask(request)

    return confined


def both(first: Fault, second: Fault) -> Fault:
    """Two faults, one around the other."""
    return lambda faulty, request, ask: second(faulty, request, lambda each: first(faulty, each, ask))


def inside(target: Any, name: str, made: Callable[[Any], Any]) -> Fault:
    """Answer with a name of the sandbox's code bound to something else; `made` takes what it was bound to."""
    # Made at once: a name that the sandbox has no more must not pass for a fault that was noticed.
    other = made(getattr(target, name))

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        with mock.patch.object(target, name, other):
            return ask(request)

    return fault


def bound(target: Any, name: str, value: Any) -> Fault:
    """Answer with a name of the sandbox's code bound to a value."""
    return inside(target, name, lambda _: value)


def handled(registry: Registry, operation: str, change: Callable[[Call, Handler], Any]) -> Fault:
    """Answer an operation otherwise; `change` takes the call and the handler that should have had it."""
    handler, level, also = registry.handlers[operation]

    def instead(call: Call) -> Any:
        return change(call, handler)

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        with mock.patch.dict(registry.handlers, {operation: (instead, level, also)}):
            return ask(request)

    return fault


def responded(change: Callable[[http.Response], http.Response], *codes: int) -> Fault:
    """Change the answers of the operation that have one of some statuses."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        return change(response) if response.status_code in codes else response

    return here(fault)


def told(change: Callable[[Any], Any], *codes: int) -> Fault:
    """Change the decoded body of the operation's answers, in place or, where `change` gives one, by another."""

    def changed(response: http.Response) -> http.Response:
        try:
            body = response.json()
        except ValueError:
            return response
        made = change(body)
        return altered(response, content=json.dumps(body if made is None else made))

    return responded(changed, *(codes or SUCCESS))


def records(place: str, change: Callable[[dict[str, Any]], None]) -> Fault:
    """Change every record of the operation's answers; `place` is the member that holds it or them, empty for none."""

    def all_of(body: Any) -> None:
        found = body.get(place) if place else body
        for each in found if isinstance(found, list) else [found]:
            if isinstance(each, dict):
                change(each)

    return told(all_of)


def _naive(name: str) -> Callable[[dict[str, Any]], None]:
    def change(row: dict[str, Any]) -> None:
        if isinstance(row.get(name), str):
            row[name] = row[name].removesuffix("Z")

    return change


def lenient(name: str, instead: Callable[[Any], Any], said: str = "") -> Fault:
    """Take a parameter that is bad, for a reason that says so; `instead` gives what is read, None for nothing."""

    def made(read: Any) -> Any:
        def forgiving(self: Contract, operation: Any, given: Any) -> tuple[dict[str, Any], list[Problem]]:
            values, problems = read(self, operation, given)
            for problem in [each for each in problems if each.name == name and said in each.message]:
                problems.remove(problem)
                value = instead(values.pop(name, None))
                if value is not None:
                    values[name] = value
            return values, problems

        return forgiving

    return here(inside(Contract, "read", made))


def indulgent(test: Callable[[Problem], bool], mend: Callable[[Any], Any] = lambda body: body) -> Fault:
    """Overlook what is wrong with a body; `mend` gives what is read in its place."""

    def made(parse: Any) -> Any:
        def forgiving(self: Contract, operation: Any, media: str, raw: bytes) -> tuple[Any, list[Problem]]:
            body, problems = parse(self, operation, media, raw)
            left = [each for each in problems if not test(each)]
            if left == problems:
                return body, problems
            return (body if left else mend(body)), left

        return forgiving

    return here(inside(Contract, "parse_body", made))


def _lacks(name: str) -> Callable[[Problem], bool]:
    return lambda problem: problem.kind == "missing" and problem.name.endswith(name)


def _spoils(name: str) -> Callable[[Problem], bool]:
    return lambda problem: problem.kind == "invalid" and problem.name.endswith(name)


def _filled(name: str, value: Any) -> Callable[[Any], Any]:
    return lambda body: {**body, name: value}


def _cast(name: str) -> Callable[[Any], Any]:
    """Read a text as the number that it spells, as loosely typed languages do."""

    def mend(body: Any) -> Any:
        try:
            return {**body, name: float(body[name])}
        except (KeyError, TypeError, ValueError):
            return {**body, name: 0}

    return mend


def mended(change: Callable[[Refusal], Refusal]) -> Callable[[Any], Any]:
    """Make another refusal of the one that is thrown by a method."""

    def made(method: Any) -> Any:
        def changed(*args: Any, **named: Any) -> Any:
            try:
                return method(*args, **named)
            except Refusal as refusal:
                raise change(refusal) from refusal

        return changed

    return made


def refused(change: Callable[[Refusal], Refusal]) -> Callable[[Call, Handler], Any]:
    """Change what an operation refuses with."""
    return lambda call, handler: mended(change)(handler)(call)


def _as(status: int, code: str) -> Callable[[Refusal], Refusal]:
    return lambda refusal: Refusal(status, code, refusal.message, refusal.headers)


def asked(change: Callable[[http.Request], dict[str, Any]]) -> Fault:
    """Answer another request than the one that came: `change` gives what is different about it."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        given: dict[str, Any] = {
            "method": request.method,
            "url": str(request.url),
            "headers": [pair for pair in request.headers.items() if pair[0] != "content-length"],
            "content": request.content,
        }
        return ask(http.Request(**(given | change(request))))

    return here(fault)


def requeried(change: Callable[[str, str, dict[str, str]], str | None]) -> Fault:
    """Answer as if the query were another.

    Args:
        change: Takes a parameter's name and value and all parameters, and gives the value to take, None for none.
    """

    def rewritten(request: http.Request) -> dict[str, Any]:
        query, parts = query_of(request), []
        for part in filter(None, request.url.query.decode().split("&")):
            # Read one by one: what is sent twice has to arrive twice.
            ((name, value),) = parse_qsl(part, keep_blank_values=True) or [("", "")]
            made = change(name, value, query)
            if made is not None:
                parts.append(part if made == value else urlencode({name: made}))
        return {"url": f"{str(request.url).partition('?')[0]}?{'&'.join(parts)}"}

    return asked(rewritten)


def unasked(*names: str) -> Fault:
    """Ignore parameters of the query."""
    return requeried(lambda name, value, _: None if name in names else value)


def rebodied(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Fault:
    """Answer as if the body were another; what has not the shape that `change` expects stays as it is."""

    def rewritten(request: http.Request) -> dict[str, Any]:
        try:
            return {"content": json.dumps(change(json.loads(request.content)))}
        except (AttributeError, KeyError, TypeError, ValueError):
            return {}

    return asked(rewritten)


def undone(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Say yes and do nothing."""
    before = faulty.world.snapshot()
    response = ask(request)
    faulty.world.restore(before)
    return response


def afterwards(change: Callable[[World, str, dict[str, Any]], None]) -> Fault:
    """Spoil a user of Thrive once the call is a success; `change` takes the key in the path and the user before it."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        found = re.search("/users/ref/([^/]+)", request.url.path)
        key = unquote(found[1]) if found else ""
        user = faulty.world.thrive.tenant.find_user(key)
        response = ask(request)
        if response.status_code == 200 and user is not None:
            change(faulty.world, key, user)
        return response

    return here(fault)


# --- faults that need more than a line -----------------------------------------------------------


def _one_more(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        part, _ = window(rows, state)
        return part, len(part) == (state["last"] or state["first"] or edlink_lists.PAGE_SIZE)

    return made


def _from_the_front(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        if state["last"] is None:
            return window(rows, state)
        part, more = window(rows, {**state, "first": state["last"], "last": None})
        return part[::-1], more

    return made


def _with_the_bound(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        if state["before"] is None or state["last"] is not None:
            return window(rows, state)
        part, more = window(rows, state)
        bound_row = [row for row in rows if row["id"] == state["before"]]
        return [*part, *([] if more else bound_row)], more

    return made


def _without(*names: str) -> Callable[[Any], Any]:
    """Forget members of the cursor's state."""

    def made(open_cursor: Any) -> Any:
        return lambda call, cursor: {**open_cursor(call, cursor), **dict.fromkeys(names)}

    return made


def _size_first(open_cursor: Any) -> Any:
    def made(call: Call, cursor: str) -> Any:
        state = open_cursor(call, cursor)
        return {**state, "first": call.params.get("$first", state["first"])}

    return made


def _inverted(holds: Any) -> Any:
    return lambda held, operator, value: holds(held, "in" if operator == "not in" else operator, value)


def _any_passes(passes: Any) -> Any:
    def made(row: Any, conditions: Any) -> bool:
        return not conditions or any(passes(row, [each]) for each in conditions)

    return made


def _no_prefixes(conditions: Any) -> Any:
    def made(text: str | None, filters: Any) -> Any:
        found = conditions(text, filters)
        if any(operator == "starts with" for _, operator, _ in found):
            raise Refusal(400, "UNSUPPORTED_OPERATION", "`starts with` is no operator")
        return found

    return made


def _all_classes(call: Call) -> list[Any]:
    return list(call.service.district.tables["class"].values())


def _bare_row(find: Any) -> Any:
    def made(call: Call, class_id: str) -> Any:
        row, kept = find(call, class_id), ("id", "type", "class_id", "created_date")
        born = {"state": "open", "assignee_mode": "all"}
        return born | {name: value for name, value in row.items() if name in kept}

    return made


def _names_kept(world: World, key: str, user: dict[str, Any]) -> None:
    world.thrive.tenant.put_user({**user, "ref": None, "status": "inactive", "deleted": True})


def _reference_kept(world: World, key: str, user: dict[str, Any]) -> None:
    tenant = world.thrive.tenant
    tenant.put_user({**tenant.users[user["id"]], "ref": user["ref"]})


def _still_active(world: World, key: str, user: dict[str, Any]) -> None:
    tenant = world.thrive.tenant
    tenant.put_user({**tenant.users[user["id"]], "status": "active"})


def _last_tags_alone(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    tenant = faulty.world.thrive.tenant
    response = ask(request)
    user = tenant.users.get(request.url.path.split("/")[-2])
    if response.status_code == 200 and user is not None:
        tenant.put_user({**user, "tags": {"skills": json.loads(request.content)["tags"]}})
    return response


def _twice(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Add to the members those that are in already."""
    tenant, key = faulty.world.thrive.tenant, request.url.path.split("/")[-2]
    before = list(tenant.members_of(key)) if key in tenant.audiences else []
    response = ask(request)
    if response.status_code in (200, 207):
        named = {user["id"] for user in map(tenant.find_user, json.loads(request.content)) if user}
        members = tenant.members_of(key)
        members += [each for each in before if each in named]
    return response


def _emptied(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    response, key = ask(request), request.url.path.split("/")[-2]
    if response.status_code != 400 or request.content.strip() != b"[]":
        return response
    faulty.world.thrive.tenant.members_of(key).clear()
    return altered(response, status_code=200, content=json.dumps({"success": {"count": 0, "entities": []}}))


def _undead(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Keep what is deleted, for those who know its address."""
    path, graves = request.url.path, faulty.memory.setdefault("graves", {})
    if request.method == "GET" and path in graves:
        response = ask(request)
        return altered(response, status_code=200, content=graves[path]) if response.status_code == 404 else response
    if not _mine(faulty, request):
        return ask(request)
    held = ask(
        http.Request("GET", str(request.url), headers={"authorization": request.headers.get("authorization", "")})
    )
    response = ask(request)
    if response.status_code == 200 and held.status_code == 200:
        graves[path] = held.content
    return response


def _short_page_lost(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    response = ask(request)
    size = int(query_of(request).get("perPage", "100")) if response.status_code == 200 else 0
    return altered(response, content=b"[]") if size and len(response.json()) < size else response


def _filtered_late(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Cut the page first, and filter what is in it."""
    query = query_of(request)
    wanted = {*query.get("statuses", "").split(","), query.get("status", "")} - {""}
    response = unasked("statuses", "status")(faulty, request, ask)
    if not wanted or response.status_code != 200 or ask(request).status_code != 200:
        return response
    body = response.json()
    body["results"] = [each for each in body["results"] if each["status"] in wanted]
    return altered(response, content=json.dumps(body))


def _counted_from_zero(name: str, value: str, _: dict[str, str]) -> str:
    return str(int(value) + 1) if name == "page" and value.isdecimal() else value


def _size_of_first_page(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "perPage" and query.get("page", "1") != "1" else value


def _without_minus(name: str, value: str, _: dict[str, str]) -> str:
    return value.removeprefix("-") if name == "sort" else value


def _without_nulls(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if value is not None}


def _with_nulls(body: dict[str, Any]) -> dict[str, Any]:
    return {**dict.fromkeys(("email", "languageCode", "timeZone", "jobTitle")), **body}


def _title_cut(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "title": body["title"][:8]} if isinstance(body.get("title"), str) else body


def _malformed_is_unknown(response: http.Response) -> http.Response:
    body = response.json()
    if body["$errors"][0]["code"] != "INVALID_UUID":
        return response
    body["$errors"][0]["code"] = "NOT_FOUND"
    return altered(response, status_code=404, content=json.dumps(body))


def nothing(*args: Any, **named: Any) -> None:
    """Do nothing."""


def _born_started(call: Call, handler: Handler) -> Any:
    row = call.service.onboardings[handler(call)["id"]]
    row["state"] = "started"
    return dict(row)


def _redirect_forgotten(call: Call, handler: Handler) -> Any:
    made = handler(call)
    call.service.onboardings[made["id"]]["redirect_uri"] = None
    return made


def _delete_any(call: Call, handler: Handler) -> None:
    row = call.service.onboardings.get(call.params["onboarding_id"])
    if row is None:
        handler(call)
    call.service.onboardings.remove(call.params["onboarding_id"])


def _key_across_lists(key: Any) -> Any:
    def made(call: Call) -> Any:
        found = key(call)
        return (found[0], found[2]) if found else found

    return made


def _unfound(find: Any) -> Any:
    return lambda self, reference: None


def _hard_delete(call: Call, handler: Handler) -> None:
    handler(call)
    call.service.account.tables["user"].remove(call.params["id"])


def _put_user(call: Call, handler: Handler) -> Any:
    table = call.service.account.tables["user"]
    row = table.get(call.params["id"])
    answer = handler(call)
    if row is not None:
        sent = call.body["data"].get("attributes", {})
        kept = {name: row["attributes"][name] for name in ("avatarUrl", "roles", "state", "userType", "userUniqueId")}
        changed = table.add(row["id"], {**row, "attributes": {**kept, **sent}})
        answer["data"] = changed
    return answer


def _first_job(sign: Any) -> Any:
    def made(call: Call, row: Any) -> Any:
        return sign(call, next(iter(call.service.account.tables["job"].values())))

    return made


def _enroll_anew(enroll: Any) -> Any:
    def made(call: Call, user: str) -> Any:
        answer = enroll(call, user)
        instance = answer["data"]["relationships"]["loInstance"]["data"]["id"]
        at = answer["data"]["attributes"]["dateEnrolled"]
        return jsonapi.document(call, call.service.account.enroll(user, instance, at))

    return made


def _enroll_caller(call: Call, handler: Handler) -> Any:
    call.params["id"] = call.who.subject
    return handler(call)


def _of_everybody(body: dict[str, Any]) -> dict[str, Any]:
    attributes = body.get("data", {}).get("attributes", {})
    payload = {name: each for name, each in attributes.get("payload", {}).items() if name != "fetchActiveUsers"}
    return (
        {**body, "data": {**body["data"], "attributes": {**attributes, "payload": payload}}}
        if attributes.get("payload")
        else body
    )


def _rounded_down(body: dict[str, Any]) -> None:
    pages = body["pagination"]
    pages["totalPages"] = pages["totalResults"] // pages["perPage"]


def _total_of_page(body: dict[str, Any]) -> None:
    body["pagination"]["totalResults"] = len(body["results"])


def _page_alone(link: Any) -> Any:
    def made(call: Call, changes: Any = None) -> str:
        found: str = link(call, changes)
        if not changes:
            return found
        base, _, query = found.partition("?")
        kept = [each for each in query.split("&") if each.startswith(("page[", "fields[", "include="))]
        return f"{base}?{'&'.join(kept)}"

    return made


def _skipping(body: dict[str, Any]) -> None:
    links = body["links"]
    if "next" in links:
        links["next"] = re.sub(r"(page\[offset\]=)(\d+)", lambda at: f"{at[1]}{int(at[2]) + 1}", links["next"])


def _count_of_page(body: dict[str, Any]) -> None:
    body["meta"]["count"] = len(body["data"])


def _allowing(*kinds: str) -> Callable[[Any], Any]:
    """Let tokens of some kinds do whatever they like."""

    def made(allows: Any) -> Any:
        return lambda self, grant, scheme, scopes: grant.kind in kinds or allows(self, grant, scheme, scopes)

    return made


def _reusable(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, *args: Any) -> Any:
        found = redeem(self, code, *args)
        self._codes[code] = found
        self._spent.pop(code)
        return found

    return made


def _ageless(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, *args: Any) -> Any:
        if code in self._codes:
            self._codes[code] = attrs.evolve(self._codes[code], expires=float("inf"))
        return redeem(self, code, *args)

    return made


def _unproven(client: Any) -> Any:
    def made(self: AuthServer, client_id: str | None, secret: str | None) -> Client:
        found = self.clients.get(client_id or "")
        good: Client = client(self, client_id, found.secret if found else secret)
        return good

    return made


def _another_refresh(refresh: Any) -> Any:
    def made(self: AuthServer, token: str, client: Client) -> tuple[str, Refresh]:
        _, found = refresh(self, token, client)
        return self.open_refresh(found), found

    return made


def _of_any_client(refresh: Any) -> Any:
    def made(self: AuthServer, token: str, client: Client) -> Any:
        found = self.refreshes.get(token)
        return refresh(self, token, attrs.evolve(client, id=found.client) if found else client)

    return made


def _any_scheme(grant: Any) -> Any:
    def made(self: Edlink, scheme: str, value: str, request: Any) -> Any:
        return grant(self, scheme if scheme == "basic" else "bearer", value, request)

    return made


def _tenant_alone(basic: Any) -> Any:
    def made(value: str) -> Any:
        read = basic(value)
        return (read[0], "sbx_thrive_api_secret") if read else read

    return made


def _every_scope(issue: Any) -> Any:
    def made(self: AuthServer, grant: Grant, *, life: float | None) -> Any:
        return issue(self, attrs.evolve(grant, scopes=thrive_service.SCOPES[grant.kind]), life=life)

    return made


def _any_tenant(call: Call, handler: Handler) -> Any:
    call.params["tenantId"] = call.world.credentials.thrive.tenant_id
    return handler(call)


def _new_access(tokens: Any) -> Any:
    def made(service: Any, token: str, refresh: Refresh) -> Any:
        refresh.access = None
        return tokens(service, token, refresh)

    return made


def _prolonged(tokens: Any) -> Any:
    def made(service: Any, token: str, refresh: Refresh) -> Any:
        held = service.auth.tokens.get(refresh.access or "")
        if held is not None and not service.auth.expired(held):
            later = service.world.clock.time() + TOKEN_LIFE
            service.auth.tokens[refresh.access] = attrs.evolve(held, expires=later)
        return tokens(service, token, refresh)

    return made


def _learner_as_admin(call: Call, handler: Handler) -> Any:
    refreshes, key = call.service.auth.refreshes, call.body["refresh_token"]
    held = refreshes.get(key)
    if held is None:
        return handler(call)
    refreshes[key] = attrs.evolve(held, kind="admin")
    try:
        return handler(call)
    finally:
        refreshes[key] = held


def _as_own_team(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    own = f"/teams/{faulty.world.credentials.edlink.team_id}/"
    return asked(lambda each: {"url": re.sub("/teams/[^/]+/", own, str(each.url))})(faulty, request, ask)


def _any_signature(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    given = query_of(request).get("X-Amz-Signature", "")
    with mock.patch.object(Sealer, "sign", return_value=given):
        return ask(request)


def _without_token(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    pairs = [pair for pair in request.headers.items() if pair[0] != "authorization"]
    return ask(http.Request(request.method, str(request.url), headers=pairs, content=request.content))


def _file(request: http.Request) -> bool:
    return request.url.path.startswith("/s3/")


def _wide_include(request: http.Request) -> bool:
    return {"include", "page[limit]"} <= set(query_of(request))


def _no_member(name: str) -> Callable[[Any], None]:
    def change(body: Any) -> None:
        for each in body.get("$errors", ()):
            each.pop(name, None)

    return change


def _headless(name: str) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, headers=[pair for pair in found.headers.items() if pair[0] != name])


def _typed(media: str) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, headers={**found.headers, "content-type": media})


def _coded(status: int) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, status_code=status)


def _wrong_method(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    response = ask(request)
    return _headless("allow")(response) if response.status_code == 405 and faulty.here(request) else response


def _one_author(row: dict[str, Any]) -> None:
    authors = row.get("relationships", {}).get("authors")
    if authors and len(authors["data"]) == 1:
        authors["data"] = authors["data"][0]


def _without_pages(body: dict[str, Any]) -> None:
    del body["pagination"]["totalPages"]


def _naive_positions(row: dict[str, Any]) -> None:
    for each in row["positions"]:
        _naive("startDate")(each)


def _size_code_lost(body: dict[str, Any]) -> None:
    for each in body["$errors"]:
        if each["code"] == "INVALID_PAGE_SIZE":
            each["code"] = "UNSUPPORTED_OPERATION"


def _unnamed_member(body: dict[str, Any]) -> None:
    if body["title"] == "Missing Param":
        del body["source"]


def _plain_status(row: dict[str, Any]) -> None:
    row["attributes"]["status"] = row["attributes"]["status"]["code"]


def _with(row: dict[str, Any], **members: Any) -> None:
    row |= members


def _in_attributes(**members: Any) -> Callable[[dict[str, Any]], None]:
    return lambda row: _with(row.setdefault("attributes", {}), **members)


def _pending(row: dict[str, Any]) -> None:
    row["attributes"]["status"] = {"code": "Submitted"}


def _unconnected(row: dict[str, Any]) -> None:
    if row["state"] == "completed":
        row["integration_id"] = None


def _of_body(problem: Problem) -> bool:
    return problem.name == "" and "item" in problem.message


def _first_hundred(body: Any) -> Any:
    return body[:100] or ["nobody"]


def _mail(body: Any) -> Any:
    attributes = {**body["data"].get("attributes", {}), "email": "nobody@acme.com"}
    return {**body, "data": {**body["data"], "attributes": attributes}}


def _seats(body: Any) -> Any:
    attributes = {**body["data"]["attributes"], "seatLimit": 10}
    return {**body, "data": {**body["data"], "attributes": attributes}}


def _no_questions(call: Call, handler: Handler) -> Any:
    try:
        return handler(call)
    except Refusal as refusal:
        if refusal.code != "Missing Param":
            raise
        return {"links": {"self": jsonapi.self_link(call)}, "data": call.body["data"]}


def _unverified(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, client: Client, uri: str | None, proof: str | None) -> Any:
        held = self._codes.get(code)
        if held is not None and held.ask.challenge is not None:
            self._codes[code] = attrs.evolve(held, ask=attrs.evolve(held.ask, challenge=None))
        return redeem(self, code, client, uri, None)

    return made


# --- the mutants ---------------------------------------------------------------------------------


Row = tuple[str, str, str, Fault]
"""Operation, name, what promises the opposite, and the fault."""


def promised(**families: Iterator[Row]) -> Iterator[Promised]:
    """The faults of some families."""
    for family, rows in families.items():
        for place, name, why, fault in rows:
            api, _, operation = place.partition(".")
            yield Promised(name=name, family=family, api=api, operation=operation, why=why, fault=fault)


def mutants() -> Iterator[Promised]:
    """All of them, family by family."""
    return promised(
        contract=_contract(),
        validation=_validation(),
        state=_state(),
        paging=_paging(),
        auth=_auth(),
        errors=_errors(),
    )


def _contract() -> Iterator[Row]:
    states = "Edlink, Custom Onboarding Flows: the state is created, started or completed"
    yield "edlink.getOnboarding", "state_in_capitals", states, records("", lambda row: _with(row, state="CREATED"))
    bare = "Edlink, Custom Onboarding Flows: the sample of one onboarding is bare"
    yield "edlink.getOnboarding", "in_an_envelope", bare, told(lambda body: {"$data": body})
    last = "Edlink, Paginated Requests: $next is missing on the last page; ClassPage: a string"
    yield "edlink.listMyClasses", "null_next_on_last_page", last, told(lambda body: {"$next": None, **body})
    zone = "Edlink reference: dates are ISO 8601 in UTC"
    yield "edlink.getMyClass", "date_without_zone", zone, records("$data", _naive("updated_date"))
    flag = "Edlink, Enrollment: primary is a boolean"
    text = records("$data", lambda row: _with(row, primary=str(row["primary"]).lower()))
    yield "edlink.listMyEnrollments", "flag_as_text", flag, text
    roles = "Edlink, Person: roles is a list"
    joined = records("$data", lambda row: _with(row, roles=",".join(row["roles"])))
    yield "edlink.getMyProfile", "list_joined", roles, joined
    keys = "RFC 7517, section 5: keys is an array"
    by_id = told(lambda body: {"keys": {each["kid"]: each for each in body["keys"]}})
    yield "edlink.getOidcKeys", "keys_by_id", keys, by_id

    pages = "Thrive, Search users: the details of the pagination have the total number of pages"
    yield "thrive.searchUsers", "pages_missing", pages, told(_without_pages)
    dates = "Thrive reference: startDate of a position is an ISO 8601 date-time"
    yield "thrive.getUserByRef", "date_without_zone", dates, records("", _naive_positions)
    plain = "Thrive, List assignments: a bare array without totals"
    yield "thrive.listAssignments", "in_an_envelope", plain, told(lambda body: {"results": body})
    envelope = "Thrive, List members: results and pagination"
    yield "thrive.listAudienceMembers", "bare_list", envelope, told(lambda body: body["results"])
    hexadecimal = "Thrive reference: the id of a content has 24 hexadecimal digits"
    yield "thrive.getContent", "id_is_uuid", hexadecimal, records("", lambda row: _with(row, id=NOWHERE))
    name = "Thrive reference: the name of an audience is a text"
    yield "thrive.listAudiences", "name_null", name, records("results", lambda row: _with(row, name=None))

    points = "ALM manual, user: pointsEarned is an integer"
    yield "alm.getUser", "points_as_text", points, records("data", _in_attributes(pointsEarned="350"))
    absent = "ALM manual, user: an attribute that is not set is not there; bio is a text"
    yield "alm.listUsers", "null_for_absent", absent, records("data", _in_attributes(bio=None))
    kind = "ALM manual: the type of a course is learningObject"
    yield "alm.getLearningObject", "type_is_kind", kind, records("data", lambda row: _with(row, type="course"))
    media = "ALM manual, HTTP errors: application/vnd.api+json"
    yield "alm.listSkills", "plain_json", media, responded(_typed("application/json"), 200)
    status = "ALM manual, jobs: the status is an object with a code"
    yield "alm.getJob", "status_is_text", status, records("data", _plain_status)
    many = "JSON:API, resource linkage: a list for to-many relationships"
    yield "alm.listLearningObjects", "single_not_in_list", many, records("data", _one_author)
    empty = "ALM manual, delete a user: 204 without content"
    yield "alm.deleteUser", "ok_for_no_content", empty, responded(_coded(200), 204)
    epoch = "ALM manual, userSkill: dateCreated is an ISO 8601 date"
    yield "alm.getUserSkill", "epoch_for_date", epoch, records("data", _in_attributes(dateCreated=1456389925000))


def _validation() -> Iterator[Row]:
    size = "Edlink, Errors & Warnings, INVALID_PAGE_SIZE: 1 to 10000"
    yield "edlink.listPeople", "size_zero_is_default", size, lenient("$first", lambda _: None)
    yield "edlink.listMyClasses", "size_capped_silently", size, lenient("$first", lambda _: 10_000)
    title = "Edlink, Create an assignment: title is required"
    untitled = indulgent(_lacks("title"), _filled("title", "Untitled"))
    yield "edlink.createMyAssignment", "title_made_up", title, untitled
    points = "Edlink, Errors & Warnings, ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"
    pointless = indulgent(lambda problem: _spoils("points_possible")(problem) and problem.message[0] in "-0123456789")
    yield "edlink.createMyAssignment", "zero_points_taken", points, pointless
    key = "Edlink, Idempotency: at most 255 characters"
    yield "edlink.createMyCategory", "long_key_cut", key, lenient("$idempotency", lambda text: text[:255])
    weight = "Edlink, Create a category: weight is a number"
    yield "edlink.createMyCategory", "number_as_text_taken", weight, indulgent(_spoils("weight"), _cast("weight"))
    needed = "Edlink, Custom Onboarding Flows: application_id is required"
    unnamed = indulgent(_lacks("application_id"), _filled("application_id", NOWHERE))
    yield "edlink.createOnboarding", "application_made_up", needed, unnamed
    prefix = "Edlink, Filtering: last_name can be filtered by `starts with`"
    yield "edlink.listPeople", "prefix_refused", prefix, inside(edlink_lists, "_conditions", _no_prefixes)

    most = "Thrive, List users: 1 to 1000 results a page"
    yield "thrive.searchUsers", "size_capped_silently", most, lenient("perPage", lambda _: 1000)
    known = "Thrive, List users: status is active, inactive, expired or new"
    yield "thrive.searchUsers", "unknown_status_ignored", known, lenient("status", lambda _: None)
    none = "Thrive, Replace members: an empty list is refused"
    cleared = here(_emptied)
    yield "thrive.replaceAudienceMembers", "empty_list_clears", none, cleared
    hundred = "Thrive, Add members: 1 to 100 entries"
    yield "thrive.addAudienceMembers", "long_list_cut", hundred, indulgent(_of_body, _first_hundred)
    reference = "Thrive, Create a user: ref is required"
    yield "thrive.createUser", "reference_made_up", reference, indulgent(_lacks("ref"), _filled("ref", "NEW"))
    period = "Thrive, CPD user log summaries: entryDateFrom is required"
    yield (
        "thrive.listCpdUserSummaries",
        "period_not_needed",
        period,
        lenient("entryDateFrom", lambda _: "0001-01-01T00:00:00Z"),
    )
    flag = "Thrive, List audiences: apiControlled is a boolean"
    yield "thrive.listAudiences", "flag_of_any_text", flag, lenient("apiControlled", lambda text: text != "")

    address = "ALM manual, create a user: email is required"
    nobody = indulgent(lambda problem: problem.name.endswith("email"), _mail)
    yield "alm.createUser", "address_made_up", address, nobody
    reach = "ALM, API deprecations list: offsets reach 500 records"
    far = lenient("page[offset]", lambda _: 501, "greater than the maximum")
    yield "alm.listUsers", "offset_without_end", reach, far
    spelling = "ALM manual, retrieve learning objects: filter.lotypes"
    yield "alm.listLearningObjects", "spelling_of_manual_unknown", spelling, bound(Alm, "folds_query", False)
    closed = "ALM manual: the kinds of learning objects are course, learningProgram, jobAid and certification"
    unknown = lenient("filter.loTypes", lambda _: None)
    yield "alm.listEnrollments", "unknown_kind_ignored", closed, unknown
    seats = "ALM manual, external profile: seatLimit is an integer"
    yield "alm.createExternalProfile", "number_as_text_taken", seats, indulgent(_spoils("seatLimit"), _seats)


def _state() -> Iterator[Row]:
    flow = "Edlink, Custom Onboarding Flows: "
    kept = flow + "you cannot delete a completed onboarding"
    yield "edlink.deleteOnboarding", "completed_deleted", kept, handled(edlink, "deleteOnboarding", _delete_any)
    born = flow + "the answer to a POST has the state created"
    yield "edlink.createOnboarding", "born_started", born, handled(edlink, "createOnboarding", _born_started)
    back = flow + "redirect_uri is where the administrator is sent"
    yield (
        "edlink.createOnboarding",
        "redirect_forgotten",
        back,
        handled(edlink, "createOnboarding", _redirect_forgotten),
    )
    connected = flow + "completing sets the newly created integration id"
    yield "edlink.getOnboarding", "completed_unconnected", connected, records("", _unconnected)
    patch = "Edlink, Patch requests: members that are not sent stay"
    yield "edlink.updateMyAssignment", "patch_replaces", patch, here(inside(coursework, "_assignment", _bare_row))
    gone = "Edlink, Delete an assignment"
    yield "edlink.deleteMyAssignment", "deleted_readable", gone, _undead
    yield (
        "edlink.deleteMyCategory",
        "deleted_listed",
        "Edlink, Delete a category",
        here(undone),
    )
    once = "Edlink, Idempotency: the same key replays the first answer"
    yield "edlink.createMyAssignment", "key_ignored", once, bound(engine, "_replay_key", lambda call: ())
    whole = "Edlink, Create an assignment: the title, without a bound"
    yield "edlink.createMyAssignment", "title_cut", whole, rebodied(_title_cut)

    partial_user = "Thrive, Update a user: what is left out stays as it is"
    yield (
        "thrive.updateUser",
        "patch_replaces",
        partial_user,
        rebodied(_with_nulls),
    )
    null = "Thrive, Update a user: what is null is cleared"
    yield "thrive.updateUser", "null_ignored", null, rebodied(_without_nulls)
    obscured = "Thrive, Delete a user: the personal data are made unreadable"
    yield "thrive.deleteUser", "names_kept", obscured, afterwards(_names_kept)
    yield (
        "thrive.deleteUser",
        "reference_leads_on",
        "Thrive, Delete a user",
        afterwards(_reference_kept),
    )
    inactive = "Thrive, Suspend a user: the account becomes inactive"
    yield "thrive.suspendUser", "stays_active", inactive, afterwards(_still_active)
    added = "Thrive, Adds users to an audience's members list"
    yield (
        "thrive.addAudienceMembers",
        "add_replaces",
        added,
        asked(lambda _: {"method": "PATCH"}),
    )
    replaced = "Thrive, Replaces an audience's members: who is not in the list is a member no longer"
    yield (
        "thrive.replaceAudienceMembers",
        "replace_adds",
        replaced,
        asked(lambda _: {"method": "POST"}),
    )
    yield "thrive.addAudienceMembers", "member_twice", added, here(_twice)
    tags = "Thrive, Add tags to a user"
    yield "thrive.addUserTags", "add_replaces", tags, here(_last_tags_alone)
    unique = "Thrive, Create a user: ref is unique, else 409"
    yield "thrive.createUser", "reference_twice", unique, here(inside(Tenant, "find_user", _unfound))
    yield (
        "thrive.deleteAudience",
        "deleted_listed",
        "Thrive, Delete an audience",
        here(undone),
    )

    soft = "ALM manual, delete a user: the user is there in the state DELETED"
    yield "alm.deleteUser", "gone_for_good", soft, handled(alm, "deleteUser", _hard_delete)
    some = "ALM manual, update a user: PATCH with what is to change"
    yield "alm.updateUser", "patch_replaces", some, handled(alm, "updateUser", _put_user)
    mail = "ALM manual, create a user: the address is unique"
    yield "alm.createUser", "address_twice", mail, here(inside(Account, "user_by_email", _unfound))
    file = "ALM manual, jobs: s3Url leads to the report of the job"
    yield "alm.getJob", "file_of_another_job", file, inside(jobs, "_sign", _first_job)
    done = "ALM manual, jobs: the status becomes Completed"
    yield "alm.getJob", "never_done", done, records("data", _pending)
    again = "ALM manual, enrollments: progress is kept"
    yield "alm.createEnrollment", "enrolling_starts_over", again, inside(enrollments, "_enroll", _enroll_anew)
    yield (
        "alm.deleteEnrollment",
        "deleted_listed",
        "ALM reference, DELETE /enrollments/{id}",
        here(undone),
    )
    someone = "ALM reference, POST /users/{id}/enrollments: enrolls that user"
    yield "alm.createUserEnrollment", "caller_enrolled", someone, handled(alm, "createUserEnrollment", _enroll_caller)
    active = "ALM manual, jobs: fetchActiveUsers leaves the others out"
    yield "alm.createJob", "report_of_all", active, rebodied(_of_everybody)
    mandatory = "ALM manual, L1 feedback: a mandatory question needs its answer"
    yield "alm.submitL1Feedback", "answer_not_needed", mandatory, handled(alm, "submitL1Feedback", _no_questions)


def _paging() -> Iterator[Row]:
    guide = "Edlink, Paginated Requests: "
    last = guide + "$next is missing on the last page"
    yield "edlink.listPeople", "full_last_page_leads_on", last, inside(edlink_lists, "_window", _one_more)
    hours = guide + "a cursor lives for two hours"
    yield "edlink.listMyClasses", "cursor_never_dies", hours, bound(edlink_lists, "CURSOR_LIFE", 10**9)
    yield "edlink.listPeople", "cursor_dies_early", hours, bound(edlink_lists, "CURSOR_LIFE", 600)
    carries = guide + "the cursor carries page size and filter of the first call"
    yield (
        "edlink.listMyEnrollments",
        "cursor_forgets_filter",
        carries,
        inside(edlink_lists, "_open_cursor", _without("filter")),
    )
    yield (
        "edlink.listMyClasses",
        "cursor_forgets_size",
        carries,
        inside(edlink_lists, "_open_cursor", _without("first", "last")),
    )
    yield (
        "edlink.listPeople",
        "cursor_forgets_fields",
        carries,
        inside(edlink_lists, "_open_cursor", _without("fields")),
    )
    overrides = "Edlink, Errors & Warnings, PAGING_IGNORED: the cursor overrides the other paging parameters"
    yield (
        "edlink.listMyEnrollments",
        "size_beside_cursor_counts",
        overrides,
        inside(edlink_lists, "_open_cursor", _size_first),
    )
    yield (
        "edlink.listPeople",
        "before_includes_it",
        guide + "$before: elements before this id",
        inside(edlink_lists, "_window", _with_the_bound),
    )
    yield (
        "edlink.listClasses",
        "last_from_the_front",
        guide + "$last: the last elements, in reverse",
        inside(edlink_lists, "_window", _from_the_front),
    )
    filters = "Edlink, Filtering: "
    yield (
        "edlink.listEnrollments",
        "filter_ignored",
        filters + "enrollments by role",
        here(inside(edlink_lists, "_conditions", lambda _: lambda text, known: [])),
    )
    yield "edlink.listMyClasses", "not_in_is_in", filters + "`not in`", inside(edlink_lists, "_holds", _inverted)
    yield (
        "edlink.listPeople",
        "any_condition_will_do",
        filters + "all conditions must hold",
        inside(edlink_lists, "_passes", _any_passes),
    )
    yield (
        "edlink.listOnboardings",
        "state_filter_ignored",
        "Edlink, Custom Onboarding Flows: filters",
        inside(onboardings, "FILTERS", lambda known: tuple(each for each in known if each != "state")),
    )

    users = "Thrive, Search users: "
    yield "thrive.listAudiences", "pages_rounded_down", users + "total number of pages", told(_rounded_down)
    yield "thrive.searchUsers", "total_of_page", users + "total number of results matching", told(_total_of_page)
    yield (
        "thrive.listContents",
        "counted_from_zero",
        "Thrive reference: page numbers start at 1",
        requeried(_counted_from_zero),
    )
    yield (
        "thrive.listAssignments",
        "short_page_dropped",
        "Thrive, List assignments: a page that is not full is last",
        here(_short_page_lost),
    )
    yield (
        "thrive.searchUsers",
        "filtered_after_cut",
        users + "results matching the query",
        here(_filtered_late),
    )
    yield (
        "thrive.searchUsers",
        "omitted_statuses_stay",
        "Thrive, Search users: omitStatuses",
        unasked("omitStatuses"),
    )
    yield (
        "thrive.searchUsers",
        "since_ignored",
        "Thrive, Search users: updatedSince",
        unasked("updatedSince"),
    )
    yield (
        "thrive.listTags",
        "later_pages_of_default_size",
        users + "number of results per page",
        requeried(_size_of_first_page),
    )

    wide = "ALM, API rate limits: 10 records a page with include"
    yield "alm.listUsers", "wide_with_include", wide, where(_wide_include, bound(jsonapi, "PAGE_SIZE", 100))
    verbatim = "ALM manual, pagination: links.next goes on with the same list"
    yield "alm.listLearningObjects", "next_forgets_filter", verbatim, inside(jsonapi, "self_link", _page_alone)
    yield (
        "alm.listLearningObjects",
        "minus_ignored",
        "ALM manual, sorting: a minus for descending",
        requeried(_without_minus),
    )
    yield "alm.listSkills", "offset_skips_one", verbatim, told(_skipping)
    yield (
        "alm.listLearningObjects",
        "count_of_page",
        "ALM reference: meta.count is that of the list",
        told(_count_of_page),
    )
    yield (
        "alm.listLearningObjects",
        "kinds_ignored",
        "ALM manual: filter.loTypes",
        unasked("filter.loTypes"),
    )
    yield (
        "alm.listEnrollments",
        "completed_ignored",
        "ALM reference: filter.completed",
        unasked("filter.completed"),
    )
    yield "alm.listUsers", "ids_ignored", "ALM reference: ids", unasked("ids")


def _auth() -> Iterator[Row]:
    graph_only = "Edlink reference, authorization: a person's token is not for the Graph API"
    yield "edlink.listPeople", "person_reads_graph", graph_only, here(inside(Edlink, "allows", _allowing("user")))
    hour = "Edlink reference, authorization: an access token lives for 60 minutes"
    yield "edlink.getMyProfile", "token_outlives", hour, bound(AuthServer, "expired", lambda self, grant: False)
    team = "Edlink, Custom Onboarding Flows: the onboardings of your team"
    yield "edlink.listOnboardings", "any_team", team, here(_as_own_team)
    own = "Edlink, User Data API introduction: the courses in which the requesting user is enrolled"
    yield "edlink.getMyClass", "any_class", own, here(bound(my, "_own_classes", _all_classes))
    yield "edlink.listMyClasses", "whole_district", own, here(bound(my, "_own_classes", _all_classes))
    students = own + "; requests are scoped to the user"
    yield "edlink.listMyClassStudents", "any_class", students, here(bound(graph, "is_own", lambda *_: True))
    yield (
        "edlink.createToken",
        "code_twice",
        "RFC 6749, section 4.1.2: a code is used once",
        inside(AuthServer, "redeem", _reusable),
    )
    yield (
        "edlink.createToken",
        "any_redirect",
        "Edlink reference: redirect_uri is that of the first step",
        inside(
            AuthServer,
            "redeem",
            lambda redeem: lambda self, code, client, uri, proof: redeem(self, code, client, None, proof),
        ),
    )
    yield (
        "edlink.createToken",
        "any_secret",
        "Edlink reference: client_secret is required",
        inside(AuthServer, "client", _unproven),
    )
    yield (
        "edlink.createToken",
        "refresh_token_changes",
        "Edlink reference: the refresh token stays the same",
        inside(AuthServer, "refresh", _another_refresh),
    )
    yield (
        "edlink.getMyProfile",
        "any_scheme",
        "Edlink reference: Authorization: Bearer",
        inside(Edlink, "grant", _any_scheme),
    )
    yield (
        "edlink.revokeOidcToken",
        "revoked_lives_on",
        "RFC 7009, section 2.1",
        handled(edlink, "revokeOidcToken", nothing),
    )
    yield (
        "edlink.introspectOidcToken",
        "expired_is_active",
        "RFC 7662, section 2.2",
        here(bound(AuthServer, "expired", lambda self, grant: False)),
    )
    yield (
        "edlink.createOidcToken",
        "nonce_forgotten",
        "OpenID Connect Core, section 3.1.3.7: the nonce comes back",
        (inside(oidc, "_id_token", lambda made: lambda call, to, who, nonce: made(call, to, who, None))),
    )

    write = "Thrive, Search users: api/read is read-only access"
    yield "thrive.createAudience", "reader_writes", write, here(inside(Thrive, "allows", _allowing("public")))
    hosts = "Thrive, Search users: tokens of the user host are for webhooks"
    yield "thrive.searchUsers", "webhook_token_reads", hosts, here(inside(Thrive, "allows", _allowing("user")))
    secret = "Thrive, Search users: the password is the API secret"
    yield "thrive.searchUsers", "any_secret", secret, inside(thrive_service, "basic", _tenant_alone)
    scopes = "RFC 6749, section 3.3: scopes that were not asked for are not granted"
    yield "thrive.createToken", "every_scope", scopes, inside(AuthServer, "issue", _every_scope)
    tenant = "Thrive, Search users: the tenant's id is in the token's path"
    yield "thrive.createToken", "any_tenant", tenant, handled(thrive, "createToken", _any_tenant)
    yield (
        "thrive.searchUsers",
        "token_outlives",
        "Thrive, OAuth API authentication: an hour",
        bound(AuthServer, "expired", lambda self, grant: False),
    )

    same = "ALM manual, OAuth: while the token is valid, refreshing gives the same one"
    yield "alm.refreshToken", "early_refresh_is_new", same, inside(oauth, "_tokens", _new_access)
    yield "alm.refreshToken", "refresh_prolongs", same + ", not a longer life", inside(oauth, "_tokens", _prolonged)
    yield (
        "alm.refreshToken",
        "refresh_of_any_client",
        "RFC 6749, section 6: bound to the client",
        inside(AuthServer, "refresh", _of_any_client),
    )
    yield (
        "alm.createToken",
        "old_code_taken",
        "RFC 6749, section 4.1.2: ten minutes at most",
        inside(AuthServer, "redeem", _ageless),
    )
    yield "alm.createToken", "verifier_ignored", "RFC 7636, section 4.6", inside(AuthServer, "redeem", _unverified)
    yield (
        "alm.deleteUser",
        "learner_deletes",
        "ALM manual, scopes: admin:write",
        here(inside(Alm, "allows", _allowing("learner"))),
    )
    yield (
        "alm.updateUser",
        "learner_promoted",
        "ALM manual: a learner changes bio, locales and time zone",
        inside(alm_users, "LEARNER_WRITES", lambda known: (*known, "roles", "name", "profile", "email")),
    )
    role = "ALM manual, check a token: user_role is whose token it is"
    yield "alm.checkToken", "everybody_an_admin", role, told(lambda body: _with(body, user_role="admin"))
    others = "ALM manual, scopes: a learner's token is for the learner's data"
    yield "alm.listUserEnrollments", "learner_sees_others", others, here(bound(enrollments, "own_only", nothing))
    yield (
        "alm.createLearnerToken",
        "learner_impersonates",
        "ALM manual: refresh token of an administrator",
        handled(alm, "createLearnerToken", _learner_as_admin),
    )
    yield "alm.getJob", "any_signature", "ALM manual, jobs: s3Url is signed", where(_file, _any_signature)
    yield (
        "alm.getJob",
        "file_for_ever",
        "ALM manual, jobs: s3Url expires",
        where(_file, bound(jobs, "timedelta", lambda seconds: timedelta(days=10_000))),
    )


def _errors() -> Iterator[Row]:
    table = "Edlink, Errors & Warnings: "
    missing = told(lambda body: {"$data": None, "$request": body["$request"]}, 404)
    quiet = both(missing, responded(_coded(200), 404))
    yield "edlink.getMyClass", "unknown_is_null", table + "NOT_FOUND", quiet
    yield (
        "edlink.getMyClass",
        "code_missing",
        table + "code and message are always there",
        told(_no_member("code"), 404),
    )
    yield (
        "edlink.getMyProfile",
        "expired_is_invalid",
        table + "EXPIRED_TOKEN",
        inside(Edlink, "grant", mended(_as(401, "INVALID_TOKEN"))),
    )
    yield (
        "edlink.getSchool",
        "malformed_is_unknown",
        table + "INVALID_UUID",
        responded(_malformed_is_unknown, 400),
    )
    yield (
        "edlink.listMyClasses",
        "dead_cursor_crashes",
        table + "INVALID_CURSOR",
        inside(edlink_lists, "_open_cursor", mended(_as(500, "INTERNAL"))),
    )
    yield (
        "edlink.getMyProfile",
        "challenge_missing",
        "RFC 9110, section 11.6.1",
        responded(_headless("www-authenticate"), 401),
    )
    yield "edlink.listPeople", "size_without_its_code", table + "INVALID_PAGE_SIZE", told(_size_code_lost, 400)
    yield (
        "edlink.listPeople",
        "wrong_kind_is_forbidden",
        table + "INVALID_TOKEN for the wrong kind of token",
        inside(
            Edlink, "forbidden", lambda _: lambda self, grant, operation: Refusal(403, "NO_PERMISSION", "Not for you")
        ),
    )
    yield (
        "edlink.getMyProfile",
        "unknown_field_unsaid",
        table + "INVALID_FIELD_REQUESTED",
        told(lambda body: body.pop("$warnings", None) and None),
    )
    yield "edlink.getMyProfile", "allow_missing", "RFC 9110, section 15.5.6", _wrong_method

    body = "Thrive, Errors and error handling: "
    yield (
        "thrive.getAudience",
        "status_as_text",
        body + "status is a number",
        told(lambda found: _with(found, status=str(found["status"])), 404),
    )
    yield (
        "thrive.getAudience",
        "label_for_phrase",
        body + "error is the phrase",
        told(lambda found: _with(found, error="not_found"), 404),
    )
    yield (
        "thrive.createAudience",
        "scope_is_unauthorized",
        body + "403: check the scopes",
        inside(
            Thrive, "forbidden", lambda _: lambda self, grant, operation: self.unauthorized("The scopes do not fit")
        ),
    )
    yield (
        "thrive.createUser",
        "conflict_is_bad_request",
        body + "409",
        handled(thrive, "createUser", refused(_as(400, "invalid_request"))),
    )
    yield (
        "thrive.addAudienceMembers",
        "partial_is_ok",
        "Thrive, Adds users to an audience: 207",
        responded(_coded(200), 207),
    )
    yield (
        "thrive.addAudienceMembers",
        "refused_unnamed",
        "Thrive, Adds users to an audience: failure has reasons",
        told(lambda found: _with(found, failure={"count": found["failure"]["count"]}), 207),
    )
    yield (
        "thrive.createToken",
        "error_of_the_rest",
        "RFC 6749, section 5.2: error is a code",
        told(lambda found: {"status": 401, "error": "Unauthorized", "message": found["error_description"]}, 400, 401),
    )
    yield "thrive.listAudienceMembers", "unknown_crashes", body + "404", responded(_coded(500), 404)

    codes = "ALM reference: "
    yield "alm.getBadge", "unknown_crashes", codes + "400 with OBJECT_DOESNT_EXIST", responded(_coded(500), 400)
    yield (
        "alm.getUser",
        "numeric_status",
        "ALM release notes, error body: the status is a symbol",
        told(lambda found: _with(found, status="400"), 400),
    )
    yield "alm.getSkill", "error_in_html", "ALM manual, HTTP errors", responded(_typed("text/html"), 400)
    yield (
        "alm.listSkills",
        "any_accept",
        "ALM manual, HTTP errors: 406 for a wrong Accept",
        bound(engine, "_accepts", lambda header, produces: True),
    )
    unnamed = "ALM release notes, error body: Missing Param has the name of what is missing"
    yield "alm.createUser", "missing_member_unnamed", unnamed, told(_unnamed_member, 400)
    yield "alm.listUsers", "unauthorized_is_forbidden", "ALM manual, HTTP errors: 401", responded(_coded(403), 401)
    yield (
        "alm.listUsers",
        "too_many_without_wait",
        "ALM, API rate limits: retry-after",
        responded(_headless("retry-after"), 429),
    )
    yield (
        "alm.listUsers",
        "too_many_in_general_shape",
        "ALM, API rate limits: the body is a message",
        told(lambda _: {"status": "TOO_MANY_REQUESTS", "title": "Too many requests"}, 429),
    )
    yield "alm.getJob", "token_beside_signature", "Amazon S3: only one auth mechanism", where(_file, _without_token)
