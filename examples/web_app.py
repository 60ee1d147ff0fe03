"""A small web app that signs teachers in with Edlink and greets them.

    pip install syllabind starlette uvicorn
    export SYLLABIND_EDLINK_CLIENT_ID=... SYLLABIND_EDLINK_CLIENT_SECRET=...
    uvicorn examples.web_app:app --port 8000

Register `http://127.0.0.1:8000/callback` as a redirect URI, or set SYLLABIND_EDLINK_REDIRECT_URI.
"""

from __future__ import annotations

import secrets
import time
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Mapping
from hashlib import sha256
from html import escape
from importlib.resources import files
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
from syllabind.errors import AuthError, SyllabindError, UnauthorizedError

SIGN_IN_SECONDS = 600.0
SESSION_SECONDS = 8 * 3600.0
MOST_SESSIONS = 1000
STYLE = files("syllabind").joinpath("style.css").read_text(encoding="utf-8")
STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()


class Sessions:
    """Sessions on the server, each with an end; the oldest ones make room for new ones.

    Args:
        seconds: How long a session lasts.
        on_end: Function that is called with the content of a session that ends.
    """

    def __init__(self, seconds: float, on_end: Callable[[dict[str, Any]], object] = lambda content: None) -> None:
        self._seconds, self._on_end = seconds, on_end
        self._sessions: OrderedDict[str, tuple[float, dict[str, Any]]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._sessions)

    def begin(self, content: dict[str, Any]) -> str:
        """Begin a session and return its unguessable name."""
        now = time.monotonic()
        while self._sessions:
            name, (end, _) = next(iter(self._sessions.items()))
            if end > now and len(self._sessions) < MOST_SESSIONS:
                break
            self.end(name)
        name = secrets.token_urlsafe(32)
        self._sessions[name] = (now + self._seconds, content)
        return name

    def get(self, name: str) -> dict[str, Any]:
        """Return the content of a session; an empty one if there is none."""
        end, content = self._sessions.get(name, (0.0, {}))
        return content if end > time.monotonic() else {}

    def end(self, name: str) -> None:
        """End a session, if there is one."""
        if name in self._sessions:
            self._on_end(self._sessions.pop(name)[1])


class App:
    """The app. Sessions and tokens stay on the server; the browser gets two random cookies.

    A sign-in has a session of its own, so that a forged callback or button cannot end the session of a person.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        found = settings("edlink", environ)
        self.client_id, self.client_secret = found.require("CLIENT_ID"), found.require("CLIENT_SECRET")
        self.server = found.get("SERVER") or AsyncEdlink.api.server
        self.redirect_uri = found.get("REDIRECT_URI") or "http://127.0.0.1:8000/callback"
        self.scheme = OAUTH.at(self.server)
        self.tokens = MemoryStore()
        self.sign_ins = Sessions(SIGN_IN_SECONDS)
        self.people = Sessions(SESSION_SECONDS, lambda content: self.tokens.delete(content["person"]))

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route("/", self.home),
            Route("/login", self.login, methods=["POST"]),
            Route("/callback", self.callback),
            Route("/logout", self.logout, methods=["POST"]),
        ]

    def set_cookie(self, response: Response, name: str, value: str) -> Response:
        """Set a cookie. `Lax`, because the callback is a navigation that comes from the service's site."""
        secure = self.redirect_uri.startswith("https:")
        response.set_cookie(name, value, httponly=True, secure=secure, samesite="lax")
        return response

    def page(self, body: str, status: int = 200) -> Response:
        """Return a page that is not stored by caches and not shown in frames.

        The button leads to the service, and from there to any sign-in page of a school.
        """
        allowed = f"form-action 'self' https: {self.server}; img-src data:; style-src 'sha256-{STYLE_HASH}'"
        headers = {
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "Content-Security-Policy": f"default-src 'none'; {allowed}; frame-ancestors 'none'",
        }
        head = '<meta name=viewport content="width=device-width"><link rel=icon href="data:,"><title>Example</title>'
        head += f"<style>{STYLE}</style>"
        whole = f"<!doctype html><html lang=en>{head}<main><h1>Example</h1>{body}</main></html>"
        return HTMLResponse(whole, status, headers)

    async def home(self, request: Request) -> Response:
        """Greet the person who is signed in."""
        key = self.people.get(request.cookies.get("session", "")).get("person")
        if key is None:
            return self.page(
                "<form method=post action=/login><button id=login class=first>Sign in with Edlink</button></form>"
            )
        person = user(
            client_id=self.client_id, client_secret=self.client_secret, server=self.server, store=self.tokens, key=key
        )
        try:
            async with AsyncEdlink(person) as edlink:
                profile = await edlink.my.profile.get()
            name = escape(str(profile.display_name))
            said, status = f"<p id=name>{name}</p>", 200
        except (AuthError, UnauthorizedError):
            said, status = "<p id=problem>Your sign-in has ended. Sign out, and sign in again.</p>", 401
        except SyllabindError:
            said, status = "<p id=problem>Edlink does not answer this now. Try again later.</p>", 502
        return self.page(f"{said}<form method=post action=/logout><button id=logout>Sign out</button></form>", status)

    async def login(self, request: Request) -> Response:
        """Send the browser to Edlink."""
        begun = authorization_url(self.scheme, self.client_id, self.redirect_uri)
        content: dict[str, Any] = {}
        begun.save_to(content)
        self.sign_ins.end(request.cookies.get("sign-in", ""))
        return self.set_cookie(RedirectResponse(begun.url, 303), "sign-in", self.sign_ins.begin(content))

    async def callback(self, request: Request) -> Response:
        """Take the browser back: once, and only into the sign-in that it left from."""
        try:
            begun = AuthorizationRequest.load_from(self.sign_ins.get(request.cookies.get("sign-in", "")))
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
            return self.page("<p id=problem>You did not sign in.</p>", 403)
        except AuthError as error:
            return self.page(f"<p id=problem>{escape(str(error))}</p>", 400)
        self.sign_ins.end(request.cookies.get("sign-in", ""))
        self.people.end(request.cookies.get("session", ""))
        key = secrets.token_hex(16)
        self.tokens.save(key, token)
        return self.set_cookie(RedirectResponse("/", 303), "session", self.people.begin({"person": key}))

    async def logout(self, request: Request) -> Response:
        """End the session and delete its token."""
        self.people.end(request.cookies.get("session", ""))
        return RedirectResponse("/", 303)


def create_app(environ: Mapping[str, str] | None = None) -> Starlette:
    """Build the app.

    Args:
        environ: Variables to read instead of the process's environment.
    """
    return Starlette(routes=App(environ).routes())


def __getattr__(name: str) -> Any:
    if name == "app":
        return create_app()
    raise AttributeError(name)
