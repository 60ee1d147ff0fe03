"""Endpoints that control a served world, under `/__sandbox__/`, for those who have the server's key.

Everything is JSON but for the page that calls them, which holds nothing secret itself. The key is a header: another
origin cannot send it, because no answer allows that (Fetch standard, CORS protocol). `health` alone needs no key.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from importlib.resources import files
from itertools import islice
from typing import Any

import attrs
import msgspec
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.faults import PRESETS, Fault
from syllabind_sandbox.pages import markup, style_sheet
from syllabind_sandbox.service import check_choice
from syllabind_sandbox.snapshots import Snapshots
from syllabind_sandbox.world import World

PREFIX = "/__sandbox__/"
KEY_HEADER = "x-sandbox-key"
RECORDS = 20
"""The records of a table that one answer has."""
TITLE_MEMBERS = ("display_name", "firstName", "lastName", "name", "title", "tag", "email", "localizedMetadata")
PAGE_HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
Endpoint = Callable[["Admin", Any, Request], Any]


@attrs.frozen(kw_only=True)
class Admin:
    """What the endpoints act on.

    Args:
        world: The world.
        snapshots: Where snapshots are kept.
    """

    world: World
    snapshots: Snapshots


def admin_app(admin: Admin, key: str) -> Starlette:
    """Return the application of everything under the prefix.

    Args:
        admin: What its endpoints act on.
        key: The value that the header `X-Sandbox-Key` must have.
    """
    endpoints = [_route(name) for name in dict.fromkeys(name for _, name in ENDPOINTS)]
    routes = [
        Route("/", _page),
        Route("/page.js", _script),
        Route("/style.css", _style),
        Route("/health", _health),
        Mount("/", routes=endpoints, middleware=[Middleware(_KeyCheck, key=key)]),
    ]
    app = Starlette(
        routes=[Mount(PREFIX.rstrip("/"), routes=routes)],
        exception_handlers={
            404: _unknown,
            **dict.fromkeys((405, HttpError, RecursionError, ValueError, TypeError, KeyError), _refuse),
        },
    )
    app.state.admin = admin
    return app


@attrs.frozen
class _KeyCheck:
    """Lets requests with the key through."""

    app: ASGIApp
    key: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        sent = Headers(scope=scope).get(KEY_HEADER, "")
        refusal = _json(403, {"error": f"send the key that the server printed in {KEY_HEADER}"})
        app = self.app if hmac.compare_digest(sent.encode(), self.key.encode()) else refusal
        await app(scope, receive, send)


def _json(status: int, content: Any, headers: Mapping[str, str] | None = None) -> Response:
    return Response(msgspec.json.encode(content), status, headers, "application/json")


def _route(name: str) -> Route:
    methods = {method: endpoint for (method, each), endpoint in ENDPOINTS.items() if each == name}

    async def answer(request: Request) -> Response:
        content = await request.body()
        endpoint = methods["GET" if request.method == "HEAD" else request.method]
        return _json(200, endpoint(request.app.state.admin, msgspec.json.decode(content) if content else {}, request))

    return Route(f"/{name}", answer, methods=list(methods))


async def _unknown(request: Request, error: Exception) -> Response:
    known = sorted({each for _, each in ENDPOINTS})
    return _json(404, {"error": f"no endpoint {request.url.path.removeprefix(PREFIX)!r}", "endpoints": known})


async def _refuse(request: Request, error: Exception) -> Response:
    match error:
        case HttpError():
            return _json(error.status, {"error": error.message})
        case HTTPException():
            return _json(error.status_code, {"error": error.detail}, error.headers)
        case RecursionError():
            return _json(400, {"error": "the JSON is nested too deeply"})
        case _:
            return _json(400, {"error": str(error)})


async def _page(request: Request) -> Response:
    names = {"presets": sorted(PRESETS), "apis": list(request.app.state.admin.world.services)}
    return Response(markup("index.html", **names), 200, PAGE_HEADERS, "text/html")


async def _script(request: Request) -> Response:
    content = files("syllabind_sandbox").joinpath("page/page.js").read_bytes()
    return Response(content, 200, PAGE_HEADERS, "text/javascript")


async def _style(request: Request) -> Response:
    return Response(style_sheet(), 200, PAGE_HEADERS, "text/css")


async def _health(request: Request) -> Response:
    return _json(200, {"status": "ok"})


def _info(admin: Admin, body: Any, request: Request) -> Any:
    world = admin.world
    return {
        "seed": world.context.seed,
        "people": {api: each.people_count for api, each in world.services.items()},
        "profile": world.options.profile,
        "time": timestamp(world.clock.now()),
        "operations": {api: len(each.spec.operations) for api, each in world.services.items()},
        "credentials": attrs.asdict(world.credentials),
        "faults": len(world.faults.rules),
        "calls": len(world.journal),
    }


def _reset(admin: Admin, body: Any, request: Request) -> Any:
    admin.world.reset()
    return _info(admin, body, request)


def _seed(admin: Admin, body: Any, request: Request) -> Any:
    admin.world.restart(int(body["seed"]), people=body.get("people"))
    return _info(admin, body, request)


def _clock(admin: Admin, body: Any, request: Request) -> Any:
    clock = admin.world.clock
    return {"time": timestamp(clock.now()), "running": clock.running}


def _set_clock(admin: Admin, body: Any, request: Request) -> Any:
    if unknown := set(body) - {"advance", "freeze", "realtime"}:
        raise ValueError(f"expected advance, freeze or realtime, got {', '.join(sorted(unknown))}")
    if body.get("realtime"):
        admin.world.realtime()
    if body.get("freeze"):
        admin.world.freeze()
    admin.world.advance(float(body.get("advance", 0)))
    return _clock(admin, body, request)


def _faults(admin: Admin, body: Any, request: Request) -> Any:
    return {"faults": [_describe(each) for each in admin.world.faults.rules], "presets": sorted(PRESETS)}


def _describe(fault: Fault) -> dict[str, Any]:
    defaults = Fault()
    members = {name: getattr(fault, name) for name in (each.name for each in attrs.fields(Fault))}
    return {name: value for name, value in members.items() if value != getattr(defaults, name)}


def _add_faults(admin: Admin, body: Any, request: Request) -> Any:
    if isinstance(body, Mapping) and "preset" in body:
        admin.world.faults.use(str(body["preset"]))
    else:
        admin.world.faults.add(*(Fault.read(each) for each in (body if isinstance(body, list) else [body])))
    return _faults(admin, body, request)


def _clear_faults(admin: Admin, body: Any, request: Request) -> Any:
    admin.world.faults.clear()
    return _faults(admin, body, request)


def _journal(admin: Admin, body: Any, request: Request) -> Any:
    wanted = request.query_params.get("operation", "")
    after = int(request.query_params.get("after", "0"))
    entries = [each for each in (admin.world.calls(wanted) if wanted else admin.world.journal) if each.number > after]
    return {
        "calls": [
            {**attrs.asdict(each), "at": timestamp(each.at), "curl": each.curl, "near": admin.world.near_misses(each)}
            for each in entries
        ]
    }


def _records(admin: Admin, body: Any, request: Request) -> Any:
    query = request.query_params
    tables = {api: each.tables() for api, each in admin.world.services.items()}
    if "kind" not in query:
        return {"tables": {api: {kind: len(each) for kind, each in own.items()} for api, own in tables.items()}}
    table = tables[query["api"]][query["kind"]]
    first = int(query.get("from", "0"))
    rows = [table[key] for key in islice(iter(table), first, first + RECORDS)]
    return {"count": len(table), "records": [{"title": _title(row), "record": row} for row in rows]}


def _title(row: Mapping[str, Any]) -> str:
    """Return the id of a record and what people call it."""
    members = {**row, **row.get("attributes", {})}
    names = [str(members[each]) for each in TITLE_MEMBERS if members.get(each)]
    return f"{row.get('id', '')} {' '.join(names[:2])}".strip()


def _snapshot(admin: Admin, body: Any, request: Request) -> Any:
    admin.snapshots.save(str(body.get("name", "default")), admin.world.snapshot())
    return {"snapshots": admin.snapshots.names()}


def _restore(admin: Admin, body: Any, request: Request) -> Any:
    name = str(body.get("name", "default"))
    try:
        content = admin.snapshots.load(name)
    except KeyError:
        raise HttpError(404, "NOT_FOUND", f"no snapshot {name!r}") from None
    admin.world.restore(content)
    return _info(admin, body, request)


def _coverage(admin: Admin, body: Any, request: Request) -> Any:
    return admin.world.coverage()


def _flags(admin: Admin, body: Any, request: Request) -> Any:
    return {api: each.store.flags for api, each in admin.world.services.items()}


def _openapi(admin: Admin, body: Any, request: Request) -> Any:
    api = request.path_params["api"]
    if api not in admin.world.services:
        raise HttpError(404, "NOT_FOUND", f"no service {api!r}")
    return admin.world.services[api].spec.document


def _token(admin: Admin, body: Any, request: Request) -> Any:
    scopes = body.get("scopes")
    api, kind, subject = str(body["api"]), body.get("kind"), body.get("subject")
    token = admin.world.issue_token(api, kind=kind, subject=subject, scopes=tuple(scopes) if scopes else None)
    return {"access_token": token}


def _deed(name: str, *members: str) -> Endpoint:
    """Return an endpoint that calls a method of the service that has it, such as `put_record`.

    Args:
        name: Name of the method.
        members: Members of the body that are its arguments; `api` chooses among several services.
    """

    def act(admin: Admin, body: Any, request: Request) -> Any:
        services = {api: each for api, each in admin.world.services.items() if hasattr(each, name)}
        api = body.get("api") or (next(iter(services)) if len(services) == 1 else None)
        check_choice("api", api, services)
        missing = [member for member in members if member not in body]
        if missing:
            raise ValueError(f"the body must have {', '.join(members)}; {', '.join(missing)} is missing")
        try:
            found = getattr(services[str(api)], name)(*(body[member] for member in members))
        except KeyError as error:
            raise HttpError(404, "NOT_FOUND", f"{api} has no {error}") from None
        return {"done": name} if found is None else found

    return act


ENDPOINTS: Mapping[tuple[str, str], Endpoint] = {
    ("GET", "info"): _info,
    ("POST", "reset"): _reset,
    ("POST", "seed"): _seed,
    ("GET", "clock"): _clock,
    ("POST", "clock"): _set_clock,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_faults,
    ("DELETE", "faults"): _clear_faults,
    ("GET", "journal"): _journal,
    ("GET", "records"): _records,
    ("POST", "snapshot"): _snapshot,
    ("POST", "restore"): _restore,
    ("GET", "coverage"): _coverage,
    ("GET", "flags"): _flags,
    ("GET", "openapi/{api}"): _openapi,
    ("POST", "token"): _token,
    ("POST", "record"): _deed("put_record", "kind", "record"),
    ("DELETE", "record"): _deed("remove_record", "kind", "id"),
    ("POST", "onboarding"): _deed("complete_onboarding", "id"),
    ("POST", "job"): _deed("fail_job", "id"),
}
