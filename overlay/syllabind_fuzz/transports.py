"""Ways in: what schemathesis sends goes through an httpx transport, or through the client itself."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import requests
from requests.adapters import BaseAdapter
from schemathesis import BaseSchema
from schemathesis.core import SCHEMATHESIS_TEST_CASE_HEADER
from schemathesis.transport.requests import REQUESTS_TRANSPORT, RequestsTransport
from urllib3 import HTTPResponse

from syllabind.core._http import http
from syllabind.core.client import Client
from syllabind.core.request import RequestSpec
from syllabind.errors import ConnectionFailedError

from .api_under_test import Endpoint

__all__ = ["body_of", "header_of", "route", "through", "via_transport"]

Send = Callable[[requests.PreparedRequest], http.Response]


class _Door(BaseAdapter):
    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        try:
            answer = self._send(request)
        except (http.TransportError, ConnectionFailedError) as error:
            raise requests.ConnectionError(str(error), request=request) from error
        made = requests.Response()
        made.status_code = answer.status_code
        # The body is unpacked by now.
        headers = [pair for pair in answer.headers.items() if pair[0] not in ("content-encoding", "transfer-encoding")]
        made.headers.update(headers)
        made.raw = HTTPResponse(
            body=io.BytesIO(answer.content), headers=dict(headers), status=answer.status_code, preload_content=False
        )
        made.request, made.url = request, request.url or ""
        return made

    def close(self) -> None:
        """Nothing is open."""


class _Route(RequestsTransport):
    def __init__(self, send: Send) -> None:
        super().__init__()
        self._copy_serializers_from(REQUESTS_TRANSPORT)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("https://", _Door(send))
        self._session.mount("http://", _Door(send))

    def send(self, case: Any, *, session: Any = None, **kwargs: Any) -> Any:
        self._session.cookies.clear()
        return super().send(case, session=self._session, **kwargs)


def route(schema: BaseSchema, send: Send) -> None:
    """Send all that comes from a schema one way, the requests that checks make on their own included.

    Args:
        schema: Its class is replaced: checks look nowhere else for the way out.
        send: The way.
    """
    way = _Route(send)
    kind = type(schema)
    while hasattr(kind, "_routed"):
        kind = kind.__bases__[0]
    schema.__class__ = type(  # pyright: ignore[reportAttributeAccessIssue]
        kind.__name__, (kind,), {"_routed": True, "transport": property(lambda _: way)}
    )


def via_transport(transport: http.BaseTransport) -> Send:
    """Straight over an httpx transport: the network's, or the sandbox's."""

    def send(request: requests.PreparedRequest) -> http.Response:
        answer = transport.handle_request(_converted(request))
        answer.read()
        return answer

    return send


def through(client: Client, endpoint: Endpoint) -> Send:
    """Through a client: its credential, retrying and bounds; what came with the request is kept, but for a credential.

    Args:
        client: The client; it signs the request anew.
        endpoint: The operation that is called.
    """

    def send(request: requests.PreparedRequest) -> http.Response:
        made = _converted(request)
        bare = RequestSpec(method=made.method, path="/", content=made.content or None)
        _, signer, context = client.prepare(endpoint.operation, bare)
        headers = [pair for pair in made.headers.items() if pair[0] not in ("authorization", "content-length")]
        again = http.Request(made.method, made.url, headers=headers, content=made.content)
        answer = client.run(client.answer_steps(again, context, signer))
        return http.Response(answer.status, headers=answer.headers, content=answer.content, request=again)

    return send


def body_of(request: requests.PreparedRequest) -> bytes | None:
    """The body of a prepared request, as bytes; `None` where it has none."""
    body: Any = request.body
    if body is None or isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else b"".join(body)


def header_of(request: requests.PreparedRequest, name: str) -> str:
    """A header of a prepared request; empty where it is not there."""
    found: Any = request.headers.get(name, "")
    return found.decode("latin-1") if isinstance(found, bytes) else str(found)


def _converted(request: requests.PreparedRequest) -> http.Request:
    # Schemathesis numbers its cases by chance; without the number, the same seed sends the same bytes.
    names = [name for name in request.headers if name.lower() != SCHEMATHESIS_TEST_CASE_HEADER.lower()]
    headers = [(name, header_of(request, name)) for name in names]
    return http.Request(str(request.method), str(request.url), headers=headers, content=body_of(request) or b"")
