"""Clients of Edlink's API, one for each kind of credential."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from syllabind_fuzz.api_under_test import Endpoint
from tests.fuzz.environment import Environment

HOST = "https://ed.link"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"
HOUR = 3600
ALL = 10000
"""The largest page (Edlink, Errors & Warnings, INVALID_PAGE_SIZE)."""


class UnexpectedAnswerError(AssertionError):
    """An answer that a property cannot go on with."""


class StrictDict(dict[str, Any]):
    """A JSON object of an answer; a missing member is a fault of the service."""

    def __missing__(self, key: str) -> Any:
        raise UnexpectedAnswerError(f"{key} is missing in {str(dict(self))[:100]}")


@attrs.frozen(kw_only=True, slots=True)
class ApiResponse:
    """An answer.

    Attributes:
        status: Its HTTP status.
        headers: Its headers.
        text: Its content.
        body: The same, decoded; None where it is no JSON.
    """

    status: int
    headers: Mapping[str, str]
    text: str
    body: Any

    @property
    def data(self) -> Any:
        """The content of the envelope; `None` where there is none."""
        return self.body.get("$data") if isinstance(self.body, dict) else None

    @property
    def one(self) -> StrictDict:
        """The one record, in the envelope or without one.

        Raises:
            UnexpectedAnswerError: there is none.
        """
        found = self.body if self.data is None else self.data
        if self.status != 200 or not isinstance(found, StrictDict):
            raise UnexpectedAnswerError(f"no record, but {self.status} {self.text[:100]}")
        return found

    @property
    def rows(self) -> list[Any]:
        """The records of a page; none where it is no page."""
        return self.data if isinstance(self.data, list) and all(isinstance(each, dict) for each in self.data) else []

    @property
    def next(self) -> str | None:
        """The link to the following page."""
        return self.body.get("$next") if isinstance(self.body, dict) else None

    @property
    def code(self) -> str:
        """The code of the first error, empty where there is none."""
        return next(iter(codes_of(self.body, "$errors")), "")

    @property
    def warnings(self) -> list[str]:
        """The codes of the warnings."""
        return codes_of(self.body, "$warnings")


def codes_of(body: Any, name: str) -> list[str]:
    listed = body.get(name) if isinstance(body, dict) else None
    return [str(each.get("code", "")) for each in listed or () if isinstance(each, dict)]


@attrs.frozen(kw_only=True, slots=True)
class EdlinkClient:
    """A raw HTTP client of Edlink's sandbox with one credential.

    Attributes:
        env: The environment.
        authorization: The `Authorization` header; empty for none.
    """

    env: Environment
    authorization: str = ""

    def send(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = None, form: Any = None
    ) -> ApiResponse:
        """Send a request.

        Args:
            method: The HTTP method.
            path: The path, or the whole URL of a link.
            query: What to put behind it; of a list, the values with commas between.
            body: What to send as JSON; None for nothing.
            form: What to send as a form; None for nothing.
        """
        url = path if "://" in path else HOST + path
        if query:
            pairs = (f"{quote(name, safe='$')}={_written(value)}" for name, value in query.items())
            url += ("&" if "?" in url else "?") + "&".join(pairs)
        headers = {"authorization": self.authorization} if self.authorization else {}
        content = None
        if body is not None:
            headers["content-type"], content = "application/json", json.dumps(body, ensure_ascii=False)
        if form is not None:
            headers["content-type"], content = "application/x-www-form-urlencoded", urlencode(form)
        answer = self.env.raw(method, url, headers=headers, content=content)
        return ApiResponse(
            status=answer.status_code, headers=answer.headers, text=answer.text, body=_decoded(answer.text)
        )

    def get(self, path: str, **query: Any) -> ApiResponse:
        """Send a GET request; `first` is sent as `$first`, and so on."""
        return self.send("GET", path, query={f"${name}": value for name, value in query.items()})

    def all_records(self, path: str) -> list[Any]:
        """Return all records of a list.

        Raises:
            UnexpectedAnswerError: the answer is no page of records with ids.
        """
        # The lists of a team have no pages.
        reply = self.get(path) if path.startswith("/api/v1/teams/") else self.get(path, first=ALL)
        if reply.status != 200 or not isinstance(reply.data, list) or len(reply.rows) != len(reply.data):
            raise UnexpectedAnswerError(f"{path} gives no list: {reply.status} {reply.text[:100]}")
        if not all(isinstance(row["id"], str) for row in reply.rows):
            raise UnexpectedAnswerError(f"{path} has ids that are no text")
        return reply.rows


def _decoded(text: str) -> Any:
    try:
        return json.loads(text, object_hook=StrictDict)
    except ValueError:
        return None


def _written(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ",".join(quote(str(each), safe="") for each in value)
    return quote(str(value), safe="")


def token_of(env: Environment, kind: str, subject: str | None = None) -> EdlinkClient:
    return EdlinkClient(env=env, authorization=f"Bearer {env.world.issue_token('edlink', kind=kind, subject=subject)}")


def person(env: Environment, subject: str | None = None) -> EdlinkClient:
    """Return the client of a person with a token of the User Data API; by default the teacher."""
    return token_of(env, "user", subject)


def graph(env: Environment) -> EdlinkClient:
    """Return the client of the integration, which reads the whole district."""
    return token_of(env, "integration")


def team(env: Environment) -> EdlinkClient:
    """Return the client of the team's service account."""
    return token_of(env, "service")


def basic(env: Environment, client: str | None = None, secret: str | None = None) -> EdlinkClient:
    """Return the client of the application, with HTTP Basic."""
    known = env.world.credentials.edlink
    pair = f"{known.client_id if client is None else client}:{known.client_secret if secret is None else secret}"
    return EdlinkClient(env=env, authorization="Basic " + base64.b64encode(pair.encode()).decode())


def callers(env: Environment) -> dict[str, EdlinkClient]:
    """Return a client with a valid credential by security scheme; the empty scheme has no credential."""
    return {
        "userAccessToken": person(env),
        "oidc": person(env),
        "integrationAccessToken": graph(env),
        "metaToken": team(env),
        "applicationSecret": token_of(env, "application"),
        "applicationBasic": basic(env),
        "": EdlinkClient(env=env),
    }


def scheme_of(endpoint: Endpoint) -> str:
    return next((name for each in endpoint.node.get("security") or () for name in each), "")
