"""A small HTTP client for worlds, with nothing of the client that the sandbox is there to test."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from syllabind_sandbox import Request, Response, World

EDLINK = "https://ed.link"
THRIVE = "https://public.api.learn.link"
ALM = "https://learningmanager.adobe.com"
API = f"{ALM}/primeapi/v2"
JSON = "application/json"
JSONAPI = "application/vnd.api+json"
FORM = "application/x-www-form-urlencoded"
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


class WorldClient:
    """A raw HTTP client of one world; a token is sent as `Bearer` unless it names its scheme."""

    def __init__(self, world: World) -> None:
        self.world = world

    def __call__(
        self, method: str, url: str, token: str | None = None, *, body: Any = None, media: str = JSON, **headers: str
    ) -> Response:
        """Send a request; a body that is no bytes is written in its media type."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token is not None:
            sent["authorization"] = token if " " in token else f"Bearer {token}"
        content = b""
        if body is not None:
            sent["content-type"] = media
            content = body if isinstance(body, bytes) else _write(body, media)
        return self.world.handle(Request(method=method, url=url, headers=sent, body=content))

    def get(self, url: str, token: str | None = None, **headers: str) -> Any:
        """GET something that has to be there, and read it."""
        response = self("GET", url, token, **headers)
        assert response.status == 200, response.body
        return json.loads(response.body)


def _write(body: Any, media: str) -> bytes:
    return urlencode(body).encode() if media == FORM else json.dumps(body).encode()


def read(response: Response) -> Any:
    """Decode a JSON answer."""
    return json.loads(response.body)


def query_of(url: str) -> dict[str, str]:
    """The query parameters of a URL."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def login_url(world: World, **changes: str) -> str:
    """Edlink's authorization URL."""
    known = world.credentials.edlink
    query = {
        "client_id": known.client_id,
        "redirect_uri": "http://127.0.0.1:50123/callback",
        "response_type": "code",
        "state": "s1",
        **changes,
    }
    return f"{EDLINK}/sso/login?{urlencode(query)}"


def edlink_token_body(world: World, **changes: str) -> dict[str, str]:
    """The body of Edlink's code exchange."""
    known = world.credentials.edlink
    return {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "grant_type": "authorization_code",
        "redirect_uri": "http://127.0.0.1:50123/callback",
        **changes,
    }
