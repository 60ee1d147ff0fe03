"""Runs of `syllabind fuzz` that prove nothing, each with the sentence that says why."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import attrs

from syllabind_sandbox import World, serve

__all__ = ["RUNS", "ProoflessRun", "answering", "sandbox"]

PEOPLE = {"edlink": 5, "thrive": 5, "alm": 5}
UNKNOWN = {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"}
Service = tuple[str, dict[str, str]]
"""An origin, and the variables of a credential."""


@attrs.frozen(kw_only=True, slots=True)
class ProoflessRun:
    """A run that ends with status 3.

    Attributes:
        name: What is the matter.
        api: The API.
        service: Serves what is tested.
        options: Options of the command.
        reason: Part of the sentence that is printed.
        limit: Requests at most.
    """

    name: str
    api: str = "thrive"
    service: Callable[[], AbstractContextManager[Service]]
    options: tuple[str, ...] = ()
    reason: str
    limit: int = 8


@contextmanager
def sandbox() -> Iterator[tuple[World, str, dict[str, str]]]:
    """Serve a sandbox; the world, its origin and the variables of a good credential of Thrive."""
    world = World(people=PEOPLE)
    known = world.credentials.thrive
    with serve(world) as server:
        yield world, server.url, {"TENANT_ID": known.tenant_id, "API_SECRET": known.secret}


@contextmanager
def answering(
    status: int, media: str = "application/json", body: bytes = b"{}", location: str = ""
) -> Iterator[tuple[str, list[str]]]:
    """Serve one answer to every request; the origin, and the paths that were asked for."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(status)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(body)))
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", paths
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def _always(
    status: int, media: str = "application/json", body: bytes = b"{}", location: str = "", *, scheme: str = "http"
) -> Callable[[], AbstractContextManager[Service]]:
    @contextmanager
    def service() -> Iterator[Service]:
        with answering(status, media, body, location) as (url, _):
            yield url.replace("http", scheme, 1), {**UNKNOWN, "TOKEN": "made-up-token"}

    return service


@contextmanager
def _closed() -> Iterator[Service]:
    with answering(200) as (url, _):
        pass
    yield url, UNKNOWN


def _signed(**changes: str) -> Callable[[], AbstractContextManager[Service]]:
    @contextmanager
    def service() -> Iterator[Service]:
        with sandbox() as (_, url, variables):
            yield url, {**variables, **changes}

    return service


RUNS = (
    *(
        ProoflessRun(name=f"{code} always", service=_always(code), reason=f"only {code}")
        for code in (401, 403, 404, 429)
    ),
    *(ProoflessRun(name=f"{code} always", service=_always(code), reason=f"only {code}") for code in (500, 503)),
    ProoflessRun(name="redirects", service=_always(302, location="https://login.example"), reason="only 302"),
    ProoflessRun(name="web pages", service=_always(200, "text/html", b"<p>Welcome"), reason="answers with web pages"),
    ProoflessRun(name="wrong secret", service=_signed(API_SECRET="wrong"), reason="SYLLABIND_THRIVE_"),
    ProoflessRun(name="dead token", api="alm", service=_signed(TOKEN="dead"), reason="only 401"),
    ProoflessRun(name="no server", service=_closed, reason="no answer from"),
    ProoflessRun(name="no TLS", service=_always(200, scheme="https"), reason="no answer from"),
    ProoflessRun(
        name="writes not allowed",
        service=_always(200),
        options=("--operation=createUser",),
        reason="Add --allow-writes",
        limit=0,
    ),
    ProoflessRun(
        name="another kind of credential",
        api="edlink",
        service=_always(200),
        options=("--operation=listPeople",),
        reason="does not open listPeople",
        limit=0,
    ),
    ProoflessRun(
        name="too little time",
        service=_signed(),
        options=("--operation=listTags", "--rate=4", "--time-budget=1"),
        reason="time budget",
    ),
)
