"""Server mutants: the sandbox with one fault each, in six families; `judge` says whether the suites notice."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, urlencode

import attrs

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import Entry, resolve, subject
from syllabind_sandbox import World
from syllabind_sandbox.edlink import lists

__all__ = ["FAMILIES", "Ask", "Fault", "Faulty", "Mutant", "mutants"]

FAMILIES = ("contract", "validation", "state", "paging", "auth", "errors")
Ask = Callable[[http.Request], http.Response]
Fault = Callable[["Faulty", http.Request, Ask], http.Response]


class Faulty(http.BaseTransport):
    """A service with a fault, between the client and a world.

    Args:
        world: The world.
        inner: The way into it.
        mutant: What is wrong, and with which operation.

    Attributes:
        entry: The operation that the fault is in.
        memory: What the fault remembers.
        count: How often the fault had a chance.
    """

    def __init__(self, world: World, inner: http.BaseTransport, mutant: Mutant) -> None:
        self.world, self.api, self._fault = world, mutant.api, mutant.fault
        self.entry = subject(mutant.api).entries[mutant.operation]
        self._inner = inner
        self._path = path_of(self.entry)
        self.restart()

    def restart(self) -> None:
        """Forget, as the world does that goes back to its first state."""
        self.memory: dict[Any, Any] = {}
        self.count = 0

    def here(self, request: http.Request) -> bool:
        """Whether a request is for the path of the operation."""
        return self._path.fullmatch(request.url.raw_path.decode().partition("?")[0]) is not None

    def ask(self, request: http.Request) -> http.Response:
        """Have the world answer."""
        response = self._inner.handle_request(request)
        response.read()
        return response

    def handle_request(self, request: http.Request) -> http.Response:
        return self._fault(self, request, self.ask)


def path_of(entry: Entry) -> re.Pattern[str]:
    """The paths of an operation."""
    return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(entry.path)))


@attrs.frozen(kw_only=True, slots=True)
class Mutant:
    """One fault.

    Attributes:
        name: What is wrong.
        family: One of `FAMILIES`.
        api: Whose sandbox it is in.
        operation: The operation that it is in, or begins in.
        fault: What it does.
        origin: `team` where whoever wrote it knows the suites, `unseen` where not.
    """

    name: str
    family: str
    api: str
    operation: str
    fault: Fault
    origin: str = "team"

    def __str__(self) -> str:
        return f"{self.family} {self.api}.{self.operation} {self.name}"


# --- kinds of fault ------------------------------------------------------------------------------


def altered(response: http.Response, **changes: Any) -> http.Response:
    """An answer with some of `status_code`, `content` and `headers` changed."""
    given: dict[str, Any] = {
        "status_code": response.status_code,
        "content": response.content,
        "headers": response.headers,
    } | changes
    headers = [pair for pair in http.Headers(given["headers"]).items() if pair[0] != "content-length"]
    # The request goes with it: without one, whoever reads the answer's method breaks, whatever the fault is.
    return http.Response(given["status_code"], content=given["content"], headers=headers, request=response.request)


def _again(request: http.Request, **changes: Any) -> http.Request:
    given = {
        "method": request.method,
        "url": str(request.url),
        "headers": [pair for pair in request.headers.items() if pair[0] != "content-length"],
        "content": request.content,
    } | changes
    return http.Request(**given)


def _place(entry: Entry) -> list[str]:
    plan = entry.node.get("x-pagination")
    expression = plan["items"] if isinstance(plan, dict) else entry.node.get("x-result", "")
    return [token for token in expression.partition("#")[2].split("/") if token]


def _result(entry: Entry, body: Any) -> Any:
    for token in _place(entry):
        body = body[token]
    return body


def edit(change: Callable[[Any, Any], Any], every: int = 1) -> Fault:
    """Change the first record of the operation's successes; `change` takes the record and the body."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if not faulty.here(request) or request.method != faulty.entry.method or response.status_code // 100 != 2:
            return response
        faulty.count += 1
        if faulty.count % every:
            return response
        try:
            body = response.json()
            found = _result(faulty.entry, body)
            record = found[0] if isinstance(found, list) and found else found
            made = change(record, body)
        except (ValueError, KeyError, IndexError, TypeError):
            return response
        return altered(response, content=json.dumps(body if made is None else made))

    return fault


def respond(change: Callable[[http.Response], http.Response], *, when: Callable[[http.Response], bool]) -> Fault:
    """Change whole answers of the operation's path."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        return change(response) if faulty.here(request) and when(response) else response

    return fault


def _success(response: http.Response) -> bool:
    return response.status_code // 100 == 2


def status(*codes: int) -> Callable[[http.Response], bool]:
    """Whether an answer has one of some statuses."""
    return lambda response: response.status_code in codes


def _drop(name: str) -> Callable[[Any, Any], None]:
    return lambda record, body: record.pop(name)


def _put(name: str, value: Any) -> Callable[[Any, Any], None]:
    def change(record: Any, body: Any) -> None:
        record[name] = value

    return change


def _example(entry: Entry, api: str) -> bytes:
    code = min(key for key in entry.node["responses"] if key[0] == "2")
    content = resolve(subject(api).document, entry.node["responses"][code]).get("content", {})
    for node in content.values():
        for each in node.get("examples", {}).values():
            return json.dumps(resolve(subject(api).document, each)["value"]).encode()
    return b"{}"


def accepting(*codes: int) -> Fault:
    """Answer with the example of success where the request should be refused."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if faulty.here(request) and request.method == faulty.entry.method and response.status_code in codes:
            api = faulty.api
            media = "application/vnd.api+json" if api == "alm" else "application/json"
            success = int(min(key for key in faulty.entry.node["responses"] if key[0] == "2"))
            content = _example(faulty.entry, api)
            return http.Response(success, content=content, headers={"content-type": media}, request=request)
        return response

    return fault


def crashing(where: Callable[[http.Request], bool], code: int = 500) -> Fault:
    """Fail on some valid requests."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if faulty.here(request) and request.method == faulty.entry.method and where(request):
            sample = ask(_again(request, headers={}))
            return altered(sample, status_code=code)
        return ask(request)

    return fault


def query_of(request: http.Request) -> dict[str, str]:
    """The query of a request, by name."""
    return dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))


def without_query(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Leave out parameters that are wrong instead of refusing them."""
    response = ask(request)
    if faulty.here(request) and response.status_code == 400 and request.method == "GET":
        return ask(_again(request, url=str(request.url).partition("?")[0]))
    return response


def forget(method: str) -> Fault:
    """Answer a write, and not do it."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if request.method != method or not faulty.here(request):
            return ask(request)
        before = faulty.world.snapshot()
        response = ask(request)
        if response.status_code // 100 == 2:
            faulty.world.restore(before)
        return response

    return fault


def stale(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Answer reads from a cache that writes do not clear."""
    if request.method != "GET" or not faulty.here(request):
        return ask(request)
    response = ask(request)
    if response.status_code == 200:
        return faulty.memory.setdefault(str(request.url), response)  # type: ignore[no-any-return]
    return response


def other(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Answer a read of one record with the one that was read before."""
    response = ask(request)
    if request.method == "GET" and faulty.here(request) and response.status_code == 200:
        before = faulty.memory.get("last", response)
        faulty.memory["last"] = response
        return before  # type: ignore[no-any-return]
    return response


def overwriting(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Write every change into the record that was changed first."""
    if request.method in ("PATCH", "PUT") and faulty.here(request):
        first = faulty.memory.setdefault("first", request)
        chosen, wrong = (str(each.url).rpartition("/")[2] for each in (request, first))
        content = request.content.replace(chosen.encode(), wrong.encode())
        return ask(_again(request, url=str(first.url), content=content))
    return ask(request)


def undead(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Keep answering for what is gone."""
    kept = faulty.memory
    response = ask(request)
    if request.method == "GET" and faulty.here(request):
        if response.status_code == 200:
            kept[str(request.url)] = response
        return kept.get(str(request.url), response)  # type: ignore[no-any-return]
    return response


def double(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Delete one more record than was asked."""
    response = ask(request)
    if request.method == "DELETE" and faulty.here(request) and _success(response):
        more = [each for each in faulty.memory.get("made", ()) if each != str(request.url)]
        if more:
            ask(_again(request, url=more[0]))
    elif request.method == "GET" and faulty.here(request) and _success(response):
        faulty.memory.setdefault("made", []).append(str(request.url))
    return response


def reused(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Give a new record the id of the first one, where it is answered."""
    response = ask(request)
    if request.method == "POST" and faulty.here(request) and _success(response):
        body = response.json()
        record = _result(faulty.entry, body)
        record["id"] = faulty.memory.setdefault("id", record["id"])
        return altered(response, content=json.dumps(body))
    return response


def relisted(change: Callable[[list[Any], dict[str, Any], http.Request], list[Any]]) -> Fault:
    """Change the records of each page."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if not faulty.here(request) or request.method != "GET" or response.status_code != 200:
            return response
        body, place = response.json(), _place(faulty.entry)
        if isinstance(body, list):
            return altered(response, content=json.dumps(change(body, {}, request)))
        body[place[0]] = change(body[place[0]], body, request)
        return altered(response, content=json.dumps(body))

    return fault


def _later(body: dict[str, Any], request: http.Request) -> bool:
    """Whether this is a page after the first."""
    query = query_of(request)
    return (
        "$cursor" in query
        or "page[cursor]" in query
        or query.get("page[offset]", "0") != "0"
        or (query.get("page", "1") != "1")
    )


def linked(change: Callable[[str], str | None]) -> Fault:
    """Change the link to the next page."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if not faulty.here(request) or response.status_code != 200:
            return response
        body = response.json()
        holder, name = (body, "$next") if "$next" in body else (body.get("links", {}), "next")
        if isinstance(body, dict) and holder.get(name):
            made = change(holder[name])
            holder.pop(name) if made is None else holder.update({name: made})
        return altered(response, content=json.dumps(body))

    return fault


def resized(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Give pages of another size than was asked for."""
    if faulty.here(request) and request.method == "GET":
        query = query_of(request)
        for name in ("$first", "page[limit]", "perPage"):
            if query.get(name, "").isdigit():
                query[name] = str(int(query[name]) + 1)
        url = str(request.url).partition("?")[0] + "?" + urlencode(query, safe="$")
        return ask(_again(request, url=url))
    return ask(request)


def untotalled(change: Callable[[int], int]) -> Fault:
    """Tell another number of records, or of pages."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if faulty.here(request) and response.status_code == 200:
            body = response.json()
            pagination = body.get("pagination") if isinstance(body, dict) else None
            if pagination:
                pagination["totalPages"] = change(pagination["totalPages"])
                pagination["totalResults"] = change(pagination["totalResults"])
                return altered(response, content=json.dumps(body))
        return response

    return fault


def unfiltered(*names: str) -> Fault:
    """Do not look at some parameters."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if faulty.here(request):
            query = {key: value for key, value in query_of(request).items() if key not in names}
            url = str(request.url).partition("?")[0]
            return ask(_again(request, url=f"{url}?{urlencode(query, safe='$')}" if query else url))
        return ask(request)

    return fault


def signed(kind: str | None, when: tuple[int, ...], where: Callable[[http.Request], bool]) -> Fault:
    """Let in who should not be let in."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if response.status_code in when and where(request):
            api = faulty.api
            token = faulty.memory.setdefault("token", None) or faulty.world.issue_token(api, kind=kind)
            headers = {**dict(request.headers), "authorization": f"Bearer {token}"}
            headers.pop("content-length", None)
            return ask(_again(request, headers=headers))
        return response

    return fault


def rewritten(change: Callable[[Faulty, dict[str, str]], None], *, in_body: bool = True) -> Fault:
    """Change the members of an OAuth request before they are looked at."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if not faulty.here(request):
            return ask(request)
        if not in_body:
            query = query_of(request)
            change(faulty, query)
            url = str(request.url).partition("?")[0]
            return ask(_again(request, url=f"{url}?{urlencode(query)}"))
        as_json = request.content[:1] == b"{"
        with contextlib.suppress(ValueError):
            body = json.loads(request.content) if as_json else dict(parse_qsl(request.content.decode()))
            if isinstance(body, dict):
                change(faulty, body)
                return ask(_again(request, content=json.dumps(body) if as_json else urlencode(body)))
        return ask(request)

    return fault


def repeatable(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Take a code, or what else was good once, again."""
    response = ask(request)
    if faulty.here(request) and request.method == "POST":
        key = request.content
        if response.status_code == 200:
            faulty.memory[key] = response
        return faulty.memory.get(key, response)  # type: ignore[no-any-return]
    return response


def basic_of(api: str) -> Fault:
    """Do not look at the secret in Basic credentials."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if faulty.here(request) and request.headers.get("authorization", "").startswith("Basic "):
            known = faulty.world.credentials.thrive
            good = http.BasicAuth(known.client_id, known.client_secret)
            headers = [pair for pair in request.headers.items() if pair[0] not in ("authorization", "content-length")]
            made = _again(request, headers=headers)
            return ask(next(good.sync_auth_flow(made)))
        return ask(request)

    return fault


def sent_back(change: Callable[[str], str]) -> Fault:
    """Change the address that the browser is sent back to."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        response = ask(request)
        if "location" in response.headers:
            return altered(
                response, headers={**dict(response.headers), "location": change(response.headers["location"])}
            )
        return response

    return fault


def replaced(header: str, value: str, when: Callable[[http.Request], bool]) -> Fault:
    """Do not look at a header."""

    def fault(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
        if faulty.here(request) and header in request.headers and when(request):
            headers = {**dict(request.headers), header: value}
            headers.pop("content-length", None)
            return ask(_again(request, headers=headers))
        return ask(request)

    return fault


def _no_header(name: str) -> Callable[[http.Response], http.Response]:
    return lambda response: altered(response, headers=[pair for pair in response.headers.items() if pair[0] != name])


def _non_ascii(request: http.Request) -> bool:
    return any(int(each, 16) > 127 for each in re.findall(rb"%([0-9a-fA-F]{2})", request.url.raw_path)) or (
        re.search(rb"\\u00[89a-f]|[\x80-\xff]", request.content) is not None
    )


def _longest(request: http.Request) -> bool:
    return len(request.url.raw_path) > 150 or len(request.content) > 400


def _anything(request: http.Request) -> bool:
    return True


# --- the mutants ---------------------------------------------------------------------------------

READS = {
    "edlink": ("getMyProfile", "listMyClasses", "listPeople"),
    "thrive": ("getAudience", "searchUsers", "listContents"),
    "alm": ("getUser", "listSkills", "listLearningObjects"),
}
WRITES = {"edlink": "createOnboarding", "thrive": "createAudience", "alm": "createUser"}
ONE = {"edlink": "getOnboarding", "thrive": "getAudience", "alm": "getUser"}
PAGED = {"edlink": "listPeople", "thrive": "listContents", "alm": "listUsers"}
SIZE = {"edlink": "$first", "thrive": "perPage", "alm": "page[limit]"}


def mutants() -> Iterator[Mutant]:
    """All server mutants: the team's, family by family, and those by somebody who has not seen the suites."""
    from tests.mutation import domain as unseen
    from tests.mutation import domain_more as unseen_more

    for api in ("alm", "edlink", "thrive"):
        yield from _contract(api)
        yield from _validation(api)
        yield from _state(api)
        yield from _paging(api)
        yield from _errors(api)
    yield from _auth()
    yield from unseen.mutants()
    yield from unseen_more.mutants()


def _made(family: str, api: str, operation: str, **faults: Fault) -> Iterator[Mutant]:
    for name, fault in faults.items():
        yield Mutant(name=name, family=family, api=api, operation=operation, fault=fault)


def _contract(api: str) -> Iterator[Mutant]:
    one, page, third = READS[api]
    where = {"alm": one, "edlink": one, "thrive": page}[api]
    yield from _made(
        "contract",
        api,
        where,
        id_missing=edit(_drop("id")),
        id_number=edit(_put("id", 7)),
        id_null=edit(_put("id", None)),
        rarely_no_id=edit(_drop("id"), every=3),
        bare=edit(lambda record, body: [record]),
        undeclared_status=respond(lambda response: altered(response, status_code=203), when=_success),
        plain_text=respond(lambda response: altered(response, headers={"content-type": "text/plain"}), when=_success),
        cut=respond(lambda response: altered(response, content=response.content[:-2]), when=_success),
        empty=respond(lambda response: altered(response, content=b""), when=_success),
    )
    yield from _made(
        "contract",
        api,
        third,
        record_is_text=edit(lambda record, body: {**body, _place(subject(api).entries[third])[0]: ["x"]}),
        list_is_object=edit(lambda record, body: {**body, _place(subject(api).entries[third])[0]: {"0": record}}),
    )


def _validation(api: str) -> Iterator[Mutant]:
    page, write = PAGED[api], WRITES[api]
    yield from _made(
        "validation",
        api,
        page,
        takes_wrong_parameters=accepting(400),
        drops_wrong_parameters=without_query,
        breaks_on_unicode=crashing(_non_ascii),
        breaks_on_length=crashing(_longest),
        breaks_on_first_page=crashing(lambda request: query_of(request).get(SIZE[api]) == "1"),
        any_method=respond(lambda response: altered(response, status_code=200, content=b"{}"), when=status(405)),
    )
    yield from _made(
        "validation",
        api,
        write,
        takes_any_body=accepting(400),
        takes_empty_body=rewritten(lambda faulty, body: None if body else body.update(_good_body(api))),
        body_breaks_on_unicode=crashing(_non_ascii),
        refuses_all=respond(lambda response: altered(response, status_code=400), when=_success),
        refuses_unknown_members=crashing(lambda request: request.content.count(b'"') > 20, 400)
        if api != "alm"
        else crashing(lambda request: request.content.count(b'"') > 60, 400),
    )


def _good_body(api: str) -> dict[str, Any]:
    entry = subject(api).entries[WRITES[api]]
    body = resolve(subject(api).document, entry.node["requestBody"])
    node = next(iter(body["content"].values()))
    return dict(next(iter(node["examples"].values()))["value"])


def _state(api: str) -> Iterator[Mutant]:
    one, write = ONE[api], WRITES[api]
    yield from _made(
        "state",
        api,
        one,
        delete_forgotten=forget("DELETE"),
        read_is_stale=stale if api != "edlink" else undead,
        read_is_another=other,
        gone_is_there=edit(lambda record, body: record["attributes"].update(state="ACTIVE"))
        if api == "alm"
        else undead,
        deletes_two=double,
    )
    yield from _made("state", api, write, create_forgotten=forget("POST"), id_reused=reused)
    if api != "edlink":
        yield from _made("state", api, one, update_forgotten=forget("PATCH"), update_of_another=overwriting)


def _paging(api: str) -> Iterator[Mutant]:
    yield from _made(
        "paging",
        api,
        PAGED[api],
        skips_one=relisted(lambda rows, body, request: rows[1:] if _later(body, request) else rows),
        repeats_one=relisted(lambda rows, body, request: rows + rows[-1:] if len(rows) > 1 else rows),
        drops_last=relisted(lambda rows, body, request: rows[:-1] if len(rows) > 2 else rows),
        turns_round=relisted(lambda rows, body, request: rows[::-1] if _later(body, request) else rows),
        wrong_size=resized,
        empty_later=relisted(lambda rows, body, request: [] if _later(body, request) else rows),
    )
    if api != "thrive":
        yield from _made(
            "paging",
            api,
            PAGED[api],
            ends_early=linked(lambda link: None),
            foreign_next=linked(lambda link: link.replace("://", "://evil.", 1)),
            plain_next=linked(lambda link: link.replace("https://", "http://", 1)),
            loops=_looping,
        )
    else:
        yield from _made(
            "paging",
            api,
            PAGED[api],
            one_page_more=untotalled(lambda number: number + 1),
            one_page_less=untotalled(lambda number: max(0, number - 1)),
            page_ignored=unfiltered("page"),
        )
    if api == "edlink":
        yield from _made("paging", api, PAGED[api], filter_ignored=unfiltered("$filter"), never_expires=_immortal)


def _looping(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Link every page but the first to itself."""
    url = str(request.url)
    if not _later({}, request):
        return ask(request)
    return linked(lambda link: url)(faulty, request, ask)


def _immortal(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Take links however old they are."""
    with mock.patch.object(lists, "CURSOR_LIFE", 10**9):
        return ask(request)


def _auth() -> Iterator[Mutant]:
    kinds = {"alm": "admin", "edlink": "user", "thrive": "public"}
    login = {"alm": "authorize", "edlink": "login"}
    guarded = {"alm": "listUsers", "edlink": "getMyProfile", "thrive": "searchUsers"}
    for api, kind in kinds.items():
        where = guarded[api]
        yield from _made(
            "auth",
            api,
            where,
            lets_all_in=signed(kind, (401,), _anything),
            lets_in_without=signed(kind, (401,), lambda request: "authorization" not in request.headers),
            lets_unknown_in=signed(
                kind, (401,), lambda request: request.headers.get("authorization") == "Bearer unknown"
            ),
            lets_dead_in=signed(kind, (401,), lambda request: len(request.headers.get("authorization", "")) > 30),
            lets_nobody_in=respond(
                lambda response: altered(response, status_code=401), when=lambda response: response.status_code == 200
            ),
        )
    yield from _made("auth", "alm", "deleteUser", learner_may=signed("admin", (403,), _anything))
    yield from _made(
        "auth",
        "edlink",
        "getMyProfile",
        kinds_alike=signed("user", (401, 403), lambda request: "sbx" in request.headers.get("authorization", "")),
    )
    for api in ("alm", "edlink"):
        good = {"alm": "sbx_alm_secret", "edlink": "sbx_edlink_secret"}[api]
        callback = "http://127.0.0.1:50123/callback"
        yield from _made(
            "auth",
            api,
            "createToken",
            code_reusable=repeatable,
            secret_unchecked=rewritten(_setting("client_secret", good)),
            redirect_unchecked=rewritten(_setting("redirect_uri", callback)),
        )
        yield from _made(
            "auth",
            api,
            login[api],
            pkce_unchecked=rewritten(lambda faulty, query: _unguard(query), in_body=False),
            state_dropped=sent_back(lambda url: re.sub(r"[?&]state=[^&]*", "", url)),
            state_changed=sent_back(lambda url: url.replace("state=", "state=x")),
            any_redirect=rewritten(_setting("redirect_uri", callback), in_body=False),
        )
    yield from _made("auth", "thrive", "createToken", secret_unchecked=basic_of("thrive"))
    yield from _made(
        "auth",
        "thrive",
        "createToken",
        grant_unchecked=rewritten(lambda faulty, body: body.update(grant_type="client_credentials")),
    )


def _setting(name: str, value: str) -> Callable[[Faulty, dict[str, str]], None]:
    return lambda faulty, members: members.update({name: value})


def _unguard(query: dict[str, str]) -> None:
    query.pop("code_challenge", None)
    query.pop("code_challenge_method", None)


def _errors(api: str) -> Iterator[Mutant]:
    one, write, page = ONE[api], WRITES[api], PAGED[api]
    missing = (400, 404)
    yield from _made(
        "errors",
        api,
        one,
        missing_is_500=respond(lambda response: altered(response, status_code=500), when=status(*missing)),
        missing_is_null=respond(
            lambda response: altered(response, status_code=200, content=b"null"), when=status(*missing)
        ),
        error_is_page=respond(
            lambda response: altered(response, content=b"<p>No</p>", headers={"content-type": "text/html"}),
            when=lambda response: response.status_code >= 400,
        ),
        error_says_nothing=respond(
            lambda response: altered(response, content=b"{}"), when=lambda response: response.status_code >= 400
        ),
        unsigned_is_404=respond(lambda response: altered(response, status_code=404), when=status(401)),
        unsigned_is_302=respond(lambda response: altered(response, status_code=302), when=status(401)),
        no_allow=respond(_no_header("allow"), when=status(405)),
    )
    yield from _made(
        "errors",
        api,
        write,
        broken_json_is_500=respond(lambda response: altered(response, status_code=500), when=status(400)),
        error_is_list=respond(
            lambda response: altered(response, content=b"[]"), when=lambda response: response.status_code >= 400
        ),
    )
    yield from _made(
        "errors",
        api,
        {"alm": "listUsers", "edlink": "listMyClasses", "thrive": "searchUsers"}[api],
        any_accept=replaced("accept", "*/*", lambda request: request.headers["accept"] == "image/png"),
    )
    if api == "edlink":
        yield from _made(
            "errors",
            api,
            one,
            no_challenge=respond(_no_header("www-authenticate"), when=status(401)),
            no_request_id=respond(_unnumbered, when=lambda response: response.status_code >= 400),
        )
    if api == "alm":
        yield from _made(
            "errors",
            api,
            page,
            no_retry_after=respond(_no_header("retry-after"), when=status(429)),
            no_limit=respond(lambda response: altered(response, status_code=200), when=status(429)),
        )


def _unnumbered(response: http.Response) -> http.Response:
    body = response.json()
    body.pop("$request", None)
    return altered(response, content=json.dumps(body))
