"""A small web app that signs teachers in with Edlink and greets them.

    pip install syllabind starlette uvicorn
    export SYLLABIND_EDLINK_CLIENT_ID=... SYLLABIND_EDLINK_CLIENT_SECRET=...
    uvicorn examples.web_app:app --port 8000

Register `http://127.0.0.1:8000/callback` as a redirect URI, or whatever `SYLLABIND_EDLINK_REDIRECT_URI` says.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from html import escape
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from syllabind.auth import (
    AuthorizationDeniedError,
    AuthorizationRequest,
    MemoryStore,
    authorization_url,
    exchange_code_async,
    settings,
    verify_callback,
)
from syllabind.edlink import OAUTH, AsyncEdlink, user
from syllabind.errors import AuthError

COOKIE = "session"


class App:
    """The app: sessions and tokens stay on the server, the browser gets a random cookie only."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        found = settings("edlink", environ)
        self.client_id, self.client_secret = found.require("CLIENT_ID"), found.require("CLIENT_SECRET")
        self.server = found.get("SERVER") or AsyncEdlink.api.server
        self.redirect_uri = found.get("REDIRECT_URI") or "http://127.0.0.1:8000/callback"
        self.scheme = OAUTH.at(self.server)
        self.sessions: dict[str, dict[str, Any]] = {}
        self.tokens = MemoryStore()

    def routes(self) -> list[Route]:
        """What it answers to."""
        return [
            Route("/", self.home),
            Route("/login", self.login, methods=["POST"]),
            Route("/callback", self.callback),
            Route("/logout", self.logout, methods=["POST"]),
        ]

    def session(self, request: Request) -> dict[str, Any]:
        """The browser's session; one that the server does not know is empty, and is not kept."""
        return self.sessions.get(request.cookies.get(COOKIE, ""), {})

    def begin(self, response: Response, content: dict[str, Any]) -> Response:
        """Start a new session: a cookie from before the sign-in is worth nothing after it."""
        name = secrets.token_urlsafe(32)
        self.sessions[name] = content
        secure = self.redirect_uri.startswith("https:")
        # Lax: the callback is a navigation that comes from the service's site.
        response.set_cookie(COOKIE, name, httponly=True, secure=secure, samesite="lax")
        return response

    def end(self, request: Request) -> dict[str, Any]:
        """End the browser's session and give what it held."""
        return self.sessions.pop(request.cookies.get(COOKIE, ""), {})

    async def home(self, request: Request) -> Response:
        """Greet whoever is signed in."""
        key = self.session(request).get("person")
        if key is None:
            return page("<form method=post action=/login><button id=login>Sign in with Edlink</button></form>")
        person = user(
            client_id=self.client_id, client_secret=self.client_secret, server=self.server, store=self.tokens, key=key
        )
        async with AsyncEdlink(person, server=self.server) as edlink:
            profile = await edlink.my.profile.get()
        name = escape(str(profile.display_name))
        return page(f"<p id=name>{name}</p><form method=post action=/logout><button id=logout>Sign out</button></form>")

    async def login(self, request: Request) -> Response:
        """Send the browser to Edlink."""
        begun = authorization_url(self.scheme, self.client_id, self.redirect_uri)
        self.end(request)
        content: dict[str, Any] = {}
        begun.save_to(content)
        return self.begin(RedirectResponse(begun.url, 303), content)

    async def callback(self, request: Request) -> Response:
        """Take the browser back: once, and only into the session that it left from."""
        try:
            begun = AuthorizationRequest.load_from(self.end(request))
            code = verify_callback(begun, f"{self.redirect_uri}?{request.url.query}")
            token = await exchange_code_async(
                self.scheme,
                code,
                client_id=self.client_id,
                client_secret=self.client_secret,
                redirect_uri=begun.redirect_uri,
                code_verifier=begun.code_verifier,
            )
        except AuthorizationDeniedError:
            return page("<p id=problem>You did not sign in.</p>", 403)
        except AuthError as error:
            return page(f"<p id=problem>{escape(str(error))}</p>", 400)
        key = secrets.token_hex(16)
        self.tokens.save(key, token)
        return self.begin(RedirectResponse("/", 303), {"person": key})

    async def logout(self, request: Request) -> Response:
        """Forget the session and the token."""
        key = self.end(request).get("person")
        if key is not None:
            self.tokens.delete(key)
        return RedirectResponse("/", 303)


def page(body: str, status: int = 200) -> Response:
    """A page that nobody stores: it is one person's."""
    headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return HTMLResponse(f"<!doctype html><html lang=en><title>Example</title>{body}</html>", status, headers)


def create_app(environ: Mapping[str, str] | None = None) -> Starlette:
    """Make the app.

    Args:
        environ: Another environment than the process's own.
    """
    return Starlette(routes=App(environ).routes())


def __getattr__(name: str) -> Any:
    if name == "app":
        return create_app()
    raise AttributeError(name)
