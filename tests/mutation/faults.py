"""A fault between a client and the sandbox, and the kinds of fault that any operation can have."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

import attrs

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import Endpoint, load_api, resolve, result_tokens
from syllabind_sandbox import World

__all__ = [
    "FAMILIES",
    "Fault",
    "FaultyTransport",
    "Forward",
    "Mutant",
    "accepting",
    "altered",
    "any_request",
    "basic_of",
    "crashing",
    "double",
    "drop",
    "edit",
    "forget",
    "has_non_ascii",
    "is_later_page",
    "is_long",
    "is_success",
    "linked",
    "other",
    "overwriting",
    "path_of",
    "put_member",
    "query_of",
    "relisted",
    "repeatable",
    "replaced",
    "resized",
    "respond",
    "reused",
    "rewritten",
    "sent_back",
    "signed",
    "stale",
    "status",
    "undead",
    "unfiltered",
    "untotalled",
    "without_header",
    "without_query",
]

FAMILIES = ("contract", "validation", "state", "paging", "auth", "errors")
Forward = Callable[[http.Request], http.Response]
Fault = Callable[["FaultyTransport", http.Request, Forward], http.Response]


class FaultyTransport(http.BaseTransport):
    """A service with a fault, between the client and a world.

    Args:
        world: The world.
        inner: The way into it.
        mutant: What is wrong, and with which operation.

    Attributes:
        endpoint: The operation that the fault is in.
        memory: What the fault remembers.
        count: How often the fault had a chance.
    """

    def __init__(self, world: World, inner: http.BaseTransport, mutant: Mutant) -> None:
        self.world, self.api, self._fault = world, mutant.api, mutant.fault
        self.endpoint = load_api(mutant.api).endpoints[mutant.operation]
        self._inner = inner
        self._path = path_of(self.endpoint)
        self.restart()

    def restart(self) -> None:
        """Reset the fault, as the world is reset to its first state."""
        self.memory: dict[Any, Any] = {}
        self.count = 0

    def here(self, request: http.Request) -> bool:
        """Return whether a request is for the path of the operation."""
        return self._path.fullmatch(request.url.raw_path.decode().partition("?")[0]) is not None

    def forward(self, request: http.Request) -> http.Response:
        """Forward a request to the world."""
        response = self._inner.handle_request(request)
        response.read()
        return response

    def handle_request(self, request: http.Request) -> http.Response:
        return self._fault(self, request, self.forward)


def path_of(endpoint: Endpoint) -> re.Pattern[str]:
    """Return a pattern of the paths of an operation."""
    return re.compile(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(endpoint.path)))


@attrs.frozen(kw_only=True, slots=True)
class Mutant:
    """One fault.

    Attributes:
        name: What is wrong.
        family: One of `FAMILIES`.
        api: Whose sandbox it is in.
        operation: The operation that it is in, or begins in.
        fault: What it does.
        source: `generic` for faults of any service, `documented` for those against a document.
    """

    name: str
    family: str
    api: str
    operation: str
    fault: Fault
    source: str = "generic"

    def __str__(self) -> str:
        return f"{self.family} {self.api}.{self.operation} {self.name}"


# --- kinds of fault ------------------------------------------------------------------------------


def altered(response: http.Response, **changes: Any) -> http.Response:
    """Return an answer with some of `status_code`, `content` and `headers` changed."""
    given: dict[str, Any] = {
        "status_code": response.status_code,
        "content": response.content,
        "headers": response.headers,
    } | changes
    headers = [pair for pair in http.Headers(given["headers"]).items() if pair[0] != "content-length"]
    # With its request: without one, code that reads the answer's method fails, whatever the fault is.
    return http.Response(given["status_code"], content=given["content"], headers=headers, request=response.request)


def _again(request: http.Request, **changes: Any) -> http.Request:
    given = {
        "method": request.method,
        "url": str(request.url),
        "headers": [pair for pair in request.headers.items() if pair[0] != "content-length"],
        "content": request.content,
    } | changes
    return http.Request(**given)


def _result(endpoint: Endpoint, body: Any) -> Any:
    for token in result_tokens(endpoint):
        body = body[token]
    return body


def edit(change: Callable[[Any, Any], Any], every: int = 1) -> Fault:
    """Change the first record of the operation's successes; `change` takes the record and the body."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if not faulty.here(request) or request.method != faulty.endpoint.method or response.status_code // 100 != 2:
            return response
        faulty.count += 1
        if faulty.count % every:
            return response
        try:
            body = response.json()
            found = _result(faulty.endpoint, body)
            record = found[0] if isinstance(found, list) and found else found
            made = change(record, body)
        except (ValueError, KeyError, IndexError, TypeError):
            return response
        return altered(response, content=json.dumps(body if made is None else made))

    return fault


def respond(change: Callable[[http.Response], http.Response], *, when: Callable[[http.Response], bool]) -> Fault:
    """Change whole answers of the operation's path."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        return change(response) if faulty.here(request) and when(response) else response

    return fault


def is_success(response: http.Response) -> bool:
    return response.status_code // 100 == 2


def status(*codes: int) -> Callable[[http.Response], bool]:
    """Return whether an answer has one of some statuses."""
    return lambda response: response.status_code in codes


def drop(name: str) -> Callable[[Any, Any], None]:
    return lambda record, body: record.pop(name)


def put_member(name: str, value: Any) -> Callable[[Any, Any], None]:
    def change(record: Any, body: Any) -> None:
        record[name] = value

    return change


def _example(endpoint: Endpoint, api: str) -> bytes:
    code = min(key for key in endpoint.node["responses"] if key[0] == "2")
    content = resolve(load_api(api).document, endpoint.node["responses"][code]).get("content", {})
    for node in content.values():
        for each in node.get("examples", {}).values():
            return json.dumps(resolve(load_api(api).document, each)["value"]).encode()
    return b"{}"


def accepting(*codes: int) -> Fault:
    """Answer with the example of success where the request should be refused."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if faulty.here(request) and request.method == faulty.endpoint.method and response.status_code in codes:
            api = faulty.api
            media = "application/vnd.api+json" if api == "alm" else "application/json"
            success = int(min(key for key in faulty.endpoint.node["responses"] if key[0] == "2"))
            content = _example(faulty.endpoint, api)
            return http.Response(success, content=content, headers={"content-type": media}, request=request)
        return response

    return fault


def crashing(where: Callable[[http.Request], bool], code: int = 500) -> Fault:
    """Fail on some valid requests."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if faulty.here(request) and request.method == faulty.endpoint.method and where(request):
            sample = forward(_again(request, headers={}))
            return altered(sample, status_code=code)
        return forward(request)

    return fault


def query_of(request: http.Request) -> dict[str, str]:
    """Return the query of a request, by name."""
    return dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))


def without_query(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Leave out parameters that are wrong instead of refusing them."""
    response = forward(request)
    if faulty.here(request) and response.status_code == 400 and request.method == "GET":
        return forward(_again(request, url=str(request.url).partition("?")[0]))
    return response


def forget(method: str) -> Fault:
    """Answer a write without doing it."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if request.method != method or not faulty.here(request):
            return forward(request)
        before = faulty.world.snapshot()
        response = forward(request)
        if response.status_code // 100 == 2:
            faulty.world.restore(before)
        return response

    return fault


def stale(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer reads from a cache that writes do not clear."""
    if request.method != "GET" or not faulty.here(request):
        return forward(request)
    response = forward(request)
    if response.status_code == 200:
        return faulty.memory.setdefault(str(request.url), response)  # type: ignore[no-any-return]
    return response


def other(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer a read of one record with the one that was read before."""
    response = forward(request)
    if request.method == "GET" and faulty.here(request) and response.status_code == 200:
        before = faulty.memory.get("last", response)
        faulty.memory["last"] = response
        return before  # type: ignore[no-any-return]
    return response


def overwriting(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Write every change into the record that was changed first."""
    if request.method in ("PATCH", "PUT") and faulty.here(request):
        first = faulty.memory.setdefault("first", request)
        chosen, wrong = (str(each.url).rpartition("/")[2] for each in (request, first))
        content = request.content.replace(chosen.encode(), wrong.encode())
        return forward(_again(request, url=str(first.url), content=content))
    return forward(request)


def undead(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Keep answering for deleted records."""
    kept = faulty.memory
    response = forward(request)
    if request.method == "GET" and faulty.here(request):
        if response.status_code == 200:
            kept[str(request.url)] = response
        return kept.get(str(request.url), response)  # type: ignore[no-any-return]
    return response


def double(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Delete one more record than was asked."""
    response = forward(request)
    if request.method == "DELETE" and faulty.here(request) and is_success(response):
        # The first ones may be records that the service does not let go.
        more = (each for each in faulty.memory.get("made", ()) if each != str(request.url))
        next((each for each in more if is_success(forward(_again(request, url=each)))), None)
    elif request.method == "GET" and faulty.here(request) and is_success(response):
        faulty.memory.setdefault("made", []).append(str(request.url))
    return response


def reused(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Give a new record the id of the first one, where it is answered."""
    response = forward(request)
    if request.method == "POST" and faulty.here(request) and is_success(response):
        body = response.json()
        record = _result(faulty.endpoint, body)
        record["id"] = faulty.memory.setdefault("id", record["id"])
        return altered(response, content=json.dumps(body))
    return response


def relisted(change: Callable[[list[Any], dict[str, Any], http.Request], list[Any]]) -> Fault:
    """Change the records of each page."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if not faulty.here(request) or request.method != "GET" or response.status_code != 200:
            return response
        body, place = response.json(), result_tokens(faulty.endpoint)
        if isinstance(body, list):
            return altered(response, content=json.dumps(change(body, {}, request)))
        body[place[0]] = change(body[place[0]], body, request)
        return altered(response, content=json.dumps(body))

    return fault


def is_later_page(body: dict[str, Any], request: http.Request) -> bool:
    """Return whether this is a page after the first."""
    query = query_of(request)
    return (
        "$cursor" in query
        or "page[cursor]" in query
        or query.get("page[offset]", "0") != "0"
        or (query.get("page", "1") != "1")
    )


def linked(change: Callable[[str], str | None]) -> Fault:
    """Change the link to the next page."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if not faulty.here(request) or response.status_code != 200:
            return response
        body = response.json()
        holder, name = (body, "$next") if "$next" in body else (body.get("links", {}), "next")
        if isinstance(body, dict) and holder.get(name):
            made = change(holder[name])
            holder.pop(name) if made is None else holder.update({name: made})
        return altered(response, content=json.dumps(body))

    return fault


def resized(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Give pages of another size than was asked for."""
    if faulty.here(request) and request.method == "GET":
        query = query_of(request)
        for name in ("$first", "page[limit]", "perPage"):
            if query.get(name, "").isdigit():
                query[name] = str(int(query[name]) + 1)
        url = str(request.url).partition("?")[0] + "?" + urlencode(query, safe="$")
        return forward(_again(request, url=url))
    return forward(request)


def untotalled(change: Callable[[int], int]) -> Fault:
    """Change the total number of records and pages."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
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
    """Ignore some parameters."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if faulty.here(request):
            query = {key: value for key, value in query_of(request).items() if key not in names}
            url = str(request.url).partition("?")[0]
            return forward(_again(request, url=f"{url}?{urlencode(query, safe='$')}" if query else url))
        return forward(request)

    return fault


def signed(kind: str | None, when: tuple[int, ...], where: Callable[[http.Request], bool]) -> Fault:
    """Accept requests that should be refused for their credential."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if response.status_code in when and where(request):
            api = faulty.api
            token = faulty.memory.setdefault("token", None) or faulty.world.issue_token(api, kind=kind)
            headers = {**dict(request.headers), "authorization": f"Bearer {token}"}
            headers.pop("content-length", None)
            return forward(_again(request, headers=headers))
        return response

    return fault


def rewritten(change: Callable[[FaultyTransport, dict[str, str]], None], *, in_body: bool = True) -> Fault:
    """Change the members of an OAuth request before they are checked."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if not faulty.here(request):
            return forward(request)
        if not in_body:
            query = query_of(request)
            change(faulty, query)
            url = str(request.url).partition("?")[0]
            return forward(_again(request, url=f"{url}?{urlencode(query)}"))
        as_json = request.content[:1] == b"{"
        with contextlib.suppress(ValueError):
            body = json.loads(request.content) if as_json else dict(parse_qsl(request.content.decode()))
            if isinstance(body, dict):
                change(faulty, body)
                return forward(_again(request, content=json.dumps(body) if as_json else urlencode(body)))
        return forward(request)

    return fault


def repeatable(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Accept a code, or another request that succeeded once, again."""
    response = forward(request)
    if faulty.here(request) and request.method == "POST":
        key = request.content
        if response.status_code == 200:
            faulty.memory[key] = response
        return faulty.memory.get(key, response)  # type: ignore[no-any-return]
    return response


def basic_of(api: str) -> Fault:
    """Ignore the secret in Basic credentials."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if faulty.here(request) and request.headers.get("authorization", "").startswith("Basic "):
            known = faulty.world.credentials.thrive
            good = http.BasicAuth(known.client_id, known.client_secret)
            headers = [pair for pair in request.headers.items() if pair[0] not in ("authorization", "content-length")]
            made = _again(request, headers=headers)
            return forward(next(good.sync_auth_flow(made)))
        return forward(request)

    return fault


def sent_back(change: Callable[[str], str]) -> Fault:
    """Change the address that the browser is redirected to."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if "location" in response.headers:
            return altered(
                response, headers={**dict(response.headers), "location": change(response.headers["location"])}
            )
        return response

    return fault


def replaced(header: str, value: str, when: Callable[[http.Request], bool]) -> Fault:
    """Ignore a header."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if faulty.here(request) and header in request.headers and when(request):
            headers = {**dict(request.headers), header: value}
            headers.pop("content-length", None)
            return forward(_again(request, headers=headers))
        return forward(request)

    return fault


def without_header(name: str) -> Callable[[http.Response], http.Response]:
    return lambda response: altered(response, headers=[pair for pair in response.headers.items() if pair[0] != name])


def has_non_ascii(request: http.Request) -> bool:
    return any(int(each, 16) > 127 for each in re.findall(rb"%([0-9a-fA-F]{2})", request.url.raw_path)) or (
        re.search(rb"\\u00[89a-f]|[\x80-\xff]", request.content) is not None
    )


def is_long(request: http.Request) -> bool:
    return len(request.url.raw_path) > 150 or len(request.content) > 400


def any_request(request: http.Request) -> bool:
    return True


def around(mutant: Mutant) -> set[str]:
    """Return the operation of a fault, and those that read, list, create, change and delete the same records."""
    target = load_api(mutant.api)
    path = target.endpoints[mutant.operation].path
    listed = path.rpartition("/{")[0] if path.endswith("}") else path
    return {each.id for each in target.endpoints.values() if each.path == path or _is_at(each.path, listed)}


def _is_at(path: str, listed: str) -> bool:
    rest = path.removeprefix(listed)
    return path.startswith(listed) and (not rest or (rest.startswith("/{") and rest.count("/") == 1))
