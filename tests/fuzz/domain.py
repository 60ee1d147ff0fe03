"""What schemas cannot say: lists, tokens and errors behave as documented.

Each check yields what is wrong and goes on; the tests want nothing, the mutants want something.
"""

from __future__ import annotations

import asyncio
import base64
import copy
import hashlib
import json
import random
import re
from collections.abc import Callable, Iterator
from contextlib import aclosing
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jsonschema_rs

from syllabind.core.bodies import Answer
from syllabind.core.operation import PagedOperation
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.request import RequestSpec
from syllabind.errors import ApiError, SyllabindError
from syllabind_fuzz.api_under_test import Endpoint, resolve
from syllabind_fuzz.signing import account_for
from tests.fuzz.calls import validator_of

from . import properties
from .environment import Environment

LISTS = {
    "edlink": ("listMyClasses", "listMyEnrollments", "listPeople", "listEnrollments", "listClasses", "listCourses"),
    "thrive": ("searchUsers", "listContents", "listAudiences", "listActivities", "listTags", "listCpdCategories"),
    "alm": ("listUsers", "listSkills", "listLearningObjects", "listBadges", "listUserGroups", "listCatalogs"),
}


# --- lists ---------------------------------------------------------------------------------------


def walks(env: Environment, operation: str, *, seed: int = 1) -> Iterator[str]:
    """Each record once, in order, whatever the page size; from any page on; sync as async."""
    endpoint = env.target.endpoints[operation]
    size = _size_bound(env, endpoint)
    try:
        whole = [page.items for page in _pages(env, endpoint, size)]
        expected = [_key(item) for items in whole for item in items]
        if len(set(expected)) != len(expected):
            yield "a record comes twice"
        choose = random.Random(seed)
        for part in {2, choose.randint(3, 7), max(1, len(expected) // 2), max(1, len(expected))}:
            yield from _one_walk(env, endpoint, min(part, size), expected)
        yield from _in_parallel(env, endpoint, expected)
    except SyllabindError as error:
        yield f"{type(error).__name__}: {error}"


def _one_walk(env: Environment, endpoint: Endpoint, size: int, expected: list[str]) -> Iterator[str]:
    pages = list(_pages(env, endpoint, size, most=400 // size + 3))
    found = [_key(item) for page in pages for item in page.items]
    if found != expected[: len(found)] or (len(found) < len(expected) and pages[-1].cursor is None):
        yield f"pages of {size} give {len(found)} records, other than the {len(expected)} of one page"
    if any(len(page.response.value) > size for page in pages):
        yield f"a page of {size} holds more"
    if any(len(page.response.value) < size for page in pages[:-1]):
        yield f"a page of {size} before the last one holds less"
    totals = {page.total for page in pages} - {None}
    if totals and totals != {len(expected)}:
        yield f"a total of {totals}, not {len(expected)}"
    if pages[0].cursor is not None:
        rest = [_key(item) for page in _pages(env, endpoint, size, pages[0].cursor, most=400) for item in page.items]
        if rest != expected[len(pages[0].items) :]:
            yield "resumed after the first page it gives other records"


def _in_parallel(env: Environment, endpoint: Endpoint, expected: list[str]) -> Iterator[str]:
    async def read_all() -> list[str]:
        paged: Any = PagedOperation(operation=endpoint.operation, plan=endpoint.plan)
        pager: Any = AsyncPager(env.async_client(endpoint), paged, endpoint.operation.build(page_size=5))
        async with aclosing(aiter(pager)) as items:
            return [_key(item) async for item in items]

    found = asyncio.run(read_all())
    if found != expected:
        yield "the async walk gives other records"


def _size_bound(env: Environment, endpoint: Endpoint) -> int:
    for raw in endpoint.node["parameters"]:
        node = resolve(env.target.document, raw)
        if node["name"] == endpoint.plan.size:
            return int(min(node["schema"].get("maximum", 100), 1000))
    return 100


def _pages(
    env: Environment, endpoint: Endpoint, size: int, cursor: str | None = None, most: int = 500
) -> Iterator[Any]:
    paged: Any = PagedOperation(operation=endpoint.operation, plan=endpoint.plan)
    pager = Pager(env.client(endpoint), paged, endpoint.operation.build(page_size=size))
    for number, page in enumerate(pager.by_page(cursor)):
        yield page
        if number > most:
            raise SyllabindError("the walk does not end")


def _key(item: Any) -> str:
    found = getattr(item, "id", None)
    return found if isinstance(found, str) else repr(item)


# --- tokens --------------------------------------------------------------------------------------

PROTECTED = {
    "edlink": ("https://ed.link/api/v2/my/profile", "user", 3600),
    "thrive": ("https://public.api.learn.link/rest/v1/users", "public", 3600),
    "alm": ("https://learningmanager.adobe.com/primeapi/v2/users", "admin", 7 * 24 * 3600),
}


def tokens(env: Environment) -> Iterator[str]:
    """A token opens what it is for, while it lives; nothing else opens anything."""
    url, kind, life = PROTECTED[env.api]
    token = env.world.issue_token(env.api, kind=kind)

    def status(header: str | None) -> int:
        return env.raw("GET", url, headers={} if header is None else {"authorization": header}).status_code

    if status(f"Bearer {token}") != 200:
        yield "a good token is refused"
    for what, header in (
        ("no token", None),
        ("an empty token", "Bearer "),
        ("an unknown token", "Bearer unknown"),
        ("half a token", f"Bearer {token[: len(token) // 2]}"),
        ("a token and more", f"Bearer {token}x"),
        ("another scheme", f"Digest {token}"),
        ("a bare token", token[::-1]),
        ("a name and a password", "Basic " + base64.b64encode(f"x:{token}".encode()).decode()),
    ):
        if status(header) != 401:
            yield f"{what}: {status(header)}"
    for other in {"edlink": ("integration", "service"), "thrive": (), "alm": ()}[env.api]:
        if status(f"Bearer {env.world.issue_token(env.api, kind=other)}") not in (401, 403):
            yield f"a token of the kind {other} is let in"
    env.world.advance(life - 5)
    if status(f"Bearer {token}") != 200:
        yield "a token dies too early"
    env.world.advance(10)
    if status(f"Bearer {token}") != 401:
        yield "a dead token is let in"


def grants(env: Environment) -> Iterator[str]:
    """Codes, secrets and refresh tokens: good once, for the client that they were given to (RFC 6749, RFC 7636)."""
    if env.api == "thrive":
        yield from _tenant_grants(env)
    else:
        yield from _code_grants(env)


def _tenant_grants(env: Environment) -> Iterator[str]:
    known = env.world.credentials.thrive
    url = f"https://public.api.learn.link/oauth2/token/{known.tenant_id}"

    def ask(client: str, secret: str, grant: str = "client_credentials", at: str = url) -> int:
        basic = base64.b64encode(f"{client}:{secret}".encode()).decode()
        headers = {"authorization": f"Basic {basic}", "content-type": "application/x-www-form-urlencoded"}
        return env.raw("POST", at, headers=headers, content=f"grant_type={grant}&scope=api%2Fread").status_code

    if ask(known.client_id, known.client_secret) != 200:
        yield "good credentials are refused"
    for what, status in (
        ("another secret", ask(known.client_id, "wrong")),
        ("another client", ask("wrong", known.client_secret)),
        ("another grant type", ask(known.client_id, known.client_secret, "password")),
        ("another tenant", ask(known.client_id, known.client_secret, at=url + "x")),
    ):
        if status // 100 != 4:
            yield f"{what}: {status}"


def _code_grants(env: Environment) -> Iterator[str]:
    known = getattr(env.world.credentials, env.api)
    login, token_url, as_json = {
        "edlink": ("https://ed.link/sso/login", "https://ed.link/api/authentication/token", True),
        "alm": (
            "https://learningmanager.adobe.com/oauth/o/authorize",
            "https://learningmanager.adobe.com/oauth/token",
            False,
        ),
    }[env.api]
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    callback = "http://127.0.0.1:50123/callback"

    def code(**changes: str) -> str:
        query = {
            "client_id": known.client_id,
            "redirect_uri": callback,
            "response_type": "code" if env.api == "edlink" else "CODE",
            "scope": "learner:read",
            "state": "state-1",
            **changes,
        }
        page = env.raw("GET", f"{login}?{urlencode(query)}")
        if page.status_code == 200:
            ticket = re.findall(r'name="ticket" value="([^"]+)"', page.text)[0]
            action = re.findall(r'action="([^"]+)"', page.text)[0]
            origin = "{0.scheme}://{0.netloc}".format(urlsplit(login))
            form = {"content-type": "application/x-www-form-urlencoded"}
            page = env.raw("POST", origin + action, headers=form, content=f"ticket={ticket}")
        back = parse_qs(urlsplit(page.headers.get("location", "")).query)
        if "error" in back or "code" not in back:
            return ""
        if back.get("state") != ["state-1"]:
            raise _WrongState
        return str(back["code"][0])

    def exchange(code: str, **changes: str) -> int:
        body = {
            "client_id": known.client_id,
            "client_secret": known.client_secret,
            "grant_type": "authorization_code",
            "redirect_uri": callback,
            "code": code,
            **changes,
        }
        content = json.dumps(body) if as_json else urlencode(body)
        media = "application/json" if as_json else "application/x-www-form-urlencoded"
        return env.raw("POST", token_url, headers={"content-type": media}, content=content).status_code

    try:
        first = code()
    except _WrongState:
        yield "the state does not come back"
        return
    if exchange(first) != 200:
        yield "a good code is refused"
    if exchange(first) == 200:
        yield "a code is good twice"
    for what, status in (
        ("another secret", exchange(code(), client_secret="wrong")),
        ("another client", exchange(code(), client_id="00000000-0000-4000-8000-000000000000")),
        ("a made-up code", exchange("made-up")),
        ("another redirect", exchange(code(), redirect_uri="https://example.com/callback")),
        ("no grant type", exchange(code(), grant_type="password") if env.api == "edlink" else 400),
    ):
        if status // 100 != 4:
            yield f"{what}: {status}"
    guarded = code(code_challenge=challenge, code_challenge_method="S256")
    if exchange(guarded, code_verifier="x" * 43) == 200:
        yield "another verifier is taken"
    if exchange(code(code_challenge=challenge, code_challenge_method="S256"), code_verifier=verifier) != 200:
        yield "the right verifier is refused"
    if code(redirect_uri="https://evil.example/callback"):
        yield "an unregistered redirect URI is accepted"
    if code(client_id="00000000-0000-4000-8000-000000000000"):
        yield "an unknown client gets a code"
    late = code()
    env.world.advance(3600)
    if exchange(late) == 200:
        yield "a code of an hour ago is good"


_NOTHING = RequestSpec(method="GET", path="/")


class _WrongState(Exception):
    pass


# --- errors --------------------------------------------------------------------------------------

CALLS = {
    "edlink": ("getMyClass", "getOnboarding", "listMyClasses"),
    "thrive": ("getAudience", "createAudience", "searchUsers"),
    "alm": ("getUser", "createUser", "listUsers"),
}


def errors(env: Environment) -> Iterator[str]:
    """Errors are in the service's shape, say what they are about, and the client finds code and message in them."""
    for operation in CALLS[env.api]:
        endpoint = env.target.endpoints[operation]
        for what, answer, statuses in _failing(env, endpoint):
            if answer.status_code in statuses:
                yield from _shape(env, endpoint, what, answer)
            else:
                yield f"{operation}, {what}: {answer.status_code}"


def _failing(env: Environment, endpoint: Endpoint) -> Iterator[tuple[str, Any, tuple[int, ...]]]:
    """What is wrong with a call, its answer, and the statuses that it may have."""
    name, value = account_for(endpoint.node, env.accounts).header()  # type: ignore[union-attr]
    signed, url = {name: value}, endpoint.origins[0] + _unknown(env, endpoint)
    yield "unsigned", env.raw(endpoint.method, url), (401,)
    yield "another method", env.raw("PROPFIND", url, headers=signed), (405, 501)
    if "{" in endpoint.path:
        yield "unknown id", env.raw("GET", url, headers=signed), (404, 400)
    elif endpoint.method == "GET":
        yield "another answer", env.raw("GET", url, headers={**signed, "accept": "image/png"}), (406,)
    if endpoint.method == "POST":
        written = {**signed, "content-type": _media(env, endpoint)}
        yield "broken JSON", env.raw("POST", url, headers=written, content='{"a": '), (400,)
        table = {**signed, "content-type": "text/csv"}
        yield "another media type", env.raw("POST", url, headers=table, content="a,b"), (415, 400)
        if _wants_members(env, endpoint):
            yield "an empty body", env.raw("POST", url, headers=written, content="{}"), (400,)


def _unknown(env: Environment, endpoint: Endpoint) -> str:
    """The path of a record that is not there."""
    path = endpoint.path
    for raw in endpoint.node.get("parameters", ()):
        node = resolve(env.target.document, raw)
        unknown = "00000000-0000-4000-8000-000000000000" if env.api == "edlink" else "63f8c5361b9c80d3274be7cf"
        known = env.world.credentials.edlink.team_id if node["name"] == "team_id" else unknown
        path = path.replace("{" + node["name"] + "}", known)
    return path


def _wants_members(env: Environment, endpoint: Endpoint) -> bool:
    body = resolve(env.target.document, endpoint.node["requestBody"])
    schema = next(iter(body["content"].values()))["schema"]
    return bool(resolve(env.target.document, schema).get("required"))


def _media(env: Environment, endpoint: Endpoint) -> str:
    body = resolve(env.target.document, endpoint.node.get("requestBody"))
    return next(iter(body["content"])) if body else "application/json"


def _shape(env: Environment, endpoint: Endpoint, what: str, answer: Any) -> Iterator[str]:
    label = f"{endpoint.id}, {what}"
    if answer.status_code == 401 and "www-authenticate" not in answer.headers and env.api == "edlink":
        yield f"{label}: no challenge (RFC 9110, 11.6.1)"
    if answer.status_code == 405 and "allow" not in answer.headers:
        yield f"{label}: no Allow (RFC 9110, 15.5.6)"
    responses = endpoint.node["responses"]
    declared = responses.get(str(answer.status_code)) or responses.get("400") or responses.get("default")
    if declared is None:
        return
    content = resolve(env.target.document, declared).get("content", {})
    media = answer.headers.get("content-type", "").partition(";")[0]
    if not content:
        return
    if media not in content:
        yield f"{label}: {media!r} is not declared"
        return
    schema = copy.deepcopy(content[media]["schema"])
    try:
        body = answer.json()
        validator_of(env.target.document, schema).validate(body)
    except (ValueError, jsonschema_rs.ValidationError) as error:
        yield f"{label}: {str(error)[:120]}"
        return
    client = env.client(endpoint)
    try:
        received = Answer(answer.status_code, answer.headers, answer.content)
        client.finish(endpoint.operation, answer.request, received, client.prepare(endpoint.operation, _NOTHING)[2])
    except ApiError as error:
        if error.status != answer.status_code:
            yield f"{label}: the client says {error.status}"
        if not error.code and not error.message:
            yield f"{label}: it says neither code nor message"
        if env.api == "edlink" and error.request_id is None:
            yield f"{label}: it has no $request"
        expected = {"unsigned": ("TOKEN", "401", "Unauthor", "UNAUTH", "access")}.get(what)
        if expected and not any(part in f"{error.code} {error.message}" for part in expected):
            yield f"{label}: {error.code} {error.message}"


def checks(env: Environment) -> list[Callable[[], Iterator[str]]]:
    """Return all checks of an environment's API."""
    return [
        *(lambda name=name: walks(env, name) for name in LISTS[env.api]),
        lambda: tokens(env),
        lambda: grants(env),
        lambda: errors(env),
        *(lambda each=each: each(env) for each in properties.checks(env.api)),
    ]
