"""Faults that any service of this kind can have: the same ones in each API of the sandbox."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import APIS, load_api, resolve, result_tokens
from syllabind_sandbox.edlink import presenter as lists
from tests.mutation.faults import (
    Fault,
    FaultyTransport,
    Forward,
    Mutant,
    accepting,
    altered,
    any_request,
    basic_of,
    crashing,
    double,
    drop,
    edit,
    forget,
    has_non_ascii,
    is_later_page,
    is_long,
    is_success,
    linked,
    other,
    overwriting,
    put_member,
    query_of,
    relisted,
    repeatable,
    replaced,
    resized,
    respond,
    reused,
    rewritten,
    sent_back,
    signed,
    stale,
    status,
    undead,
    unfiltered,
    untotalled,
    without_header,
    without_query,
)

__all__ = ["mutants"]

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
    """Yield the faults that any API can have, API by API."""
    for api in APIS:
        yield from _contract(api)
        yield from _validation(api)
        yield from _state(api)
        yield from _paging(api)
        yield from _errors(api)
    yield from _auth()


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
        id_missing=edit(drop("id")),
        id_number=edit(put_member("id", 7)),
        id_null=edit(put_member("id", None)),
        rarely_no_id=edit(drop("id"), every=3),
        bare=edit(lambda record, body: [record]),
        undeclared_status=respond(lambda response: altered(response, status_code=203), when=is_success),
        plain_text=respond(lambda response: altered(response, headers={"content-type": "text/plain"}), when=is_success),
        cut=respond(lambda response: altered(response, content=response.content[:-2]), when=is_success),
        empty=respond(lambda response: altered(response, content=b""), when=is_success),
    )
    yield from _made(
        "contract",
        api,
        third,
        record_is_text=edit(lambda record, body: {**body, result_tokens(load_api(api).endpoints[third])[0]: ["x"]}),
        list_is_object=edit(
            lambda record, body: {**body, result_tokens(load_api(api).endpoints[third])[0]: {"0": record}}
        ),
    )


def _validation(api: str) -> Iterator[Mutant]:
    page, write = PAGED[api], WRITES[api]
    yield from _made(
        "validation",
        api,
        page,
        takes_wrong_parameters=accepting(400),
        drops_wrong_parameters=without_query,
        breaks_on_unicode=crashing(has_non_ascii),
        breaks_on_length=crashing(is_long),
        breaks_on_first_page=crashing(lambda request: query_of(request).get(SIZE[api]) == "1"),
        any_method=respond(lambda response: altered(response, status_code=200, content=b"{}"), when=status(405)),
    )
    yield from _made(
        "validation",
        api,
        write,
        takes_any_body=accepting(400),
        body_breaks_on_unicode=crashing(has_non_ascii),
        refuses_all=respond(lambda response: altered(response, status_code=400), when=is_success),
        refuses_unknown_members=crashing(lambda request: request.content.count(b'"') > 20, 400)
        if api != "alm"
        else crashing(lambda request: request.content.count(b'"') > 60, 400),
    )
    # No member of Thrive's audiences is marked as required.
    whole = "createUser" if api == "thrive" else write
    filled = rewritten(lambda faulty, body: None if body else body.update(_good_body(api, whole)))
    yield from _made("validation", api, whole, takes_empty_body=filled)


def _good_body(api: str, operation: str) -> dict[str, Any]:
    endpoint = load_api(api).endpoints[operation]
    body = resolve(load_api(api).document, endpoint.node["requestBody"])
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
        skips_one=relisted(lambda rows, body, request: rows[1:] if is_later_page(body, request) else rows),
        repeats_one=relisted(lambda rows, body, request: rows + rows[-1:] if len(rows) > 1 else rows),
        drops_last=relisted(lambda rows, body, request: rows[:-1] if len(rows) > 2 else rows),
        turns_round=relisted(lambda rows, body, request: rows[::-1] if is_later_page(body, request) else rows),
        wrong_size=resized,
        empty_later=relisted(lambda rows, body, request: [] if is_later_page(body, request) else rows),
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


def _looping(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Link every page but the first to itself."""
    url = str(request.url)
    if not is_later_page({}, request):
        return forward(request)
    return linked(lambda link: url)(faulty, request, forward)


def _immortal(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Take links however old they are."""
    with mock.patch.object(lists, "CURSOR_LIFETIME", 10**9):
        return forward(request)


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
            lets_all_in=signed(kind, (401,), any_request),
            lets_in_without=signed(kind, (401,), lambda request: "authorization" not in request.headers),
            lets_unknown_in=signed(
                kind, (401,), lambda request: request.headers.get("authorization") == "Bearer unknown"
            ),
            lets_dead_in=signed(kind, (401,), lambda request: len(request.headers.get("authorization", "")) > 30),
            lets_no_one_in=respond(
                lambda response: altered(response, status_code=401), when=lambda response: response.status_code == 200
            ),
        )
    yield from _made("auth", "alm", "deleteUser", learner_may=signed("admin", (403,), any_request))
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


def _setting(name: str, value: str) -> Callable[[FaultyTransport, dict[str, str]], None]:
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
        no_allow=respond(without_header("allow"), when=status(405)),
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
            no_challenge=respond(without_header("www-authenticate"), when=status(401)),
            no_request_id=respond(_unnumbered, when=lambda response: response.status_code >= 400),
        )
    if api == "alm":
        yield from _made(
            "errors",
            api,
            page,
            no_retry_after=respond(without_header("retry-after"), when=status(429)),
            no_limit=respond(lambda response: altered(response, status_code=200), when=status(429)),
        )


def _unnumbered(response: http.Response) -> http.Response:
    body = response.json()
    body.pop("$request", None)
    return altered(response, content=json.dumps(body))
