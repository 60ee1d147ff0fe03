"""Send what schemathesis generates through an httpx transport: the network's, or the sandbox's."""

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
from syllabind.errors import ConnectionFailedError

__all__ = ["body_of", "header_of", "set_transport", "via_transport"]

Send = Callable[[requests.PreparedRequest], http.Response]


class RequestsAdapter(BaseAdapter):
    """An adapter of requests that sends through a function and converts the response."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send a request.

        Raises:
            requests.ConnectionError: There was no response.
        """
        try:
            response = self._send(request)
        except (http.TransportError, ConnectionFailedError) as error:
            raise requests.ConnectionError(str(error), request=request) from error
        converted = requests.Response()
        converted.status_code = response.status_code
        # httpx has decoded the body.
        decoded = ("content-encoding", "transfer-encoding")
        headers = [pair for pair in response.headers.items() if pair[0] not in decoded]
        converted.headers.update(headers)
        converted.raw = HTTPResponse(
            body=io.BytesIO(response.content), headers=dict(headers), status=response.status_code, preload_content=False
        )
        converted.request, converted.url = request, request.url or ""
        return converted

    def close(self) -> None:
        """Close nothing: the function owns its connections."""


class SchemathesisTransport(RequestsTransport):
    """A transport of schemathesis that sends through a function; no cookie is kept from one request to the next."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._copy_serializers_from(REQUESTS_TRANSPORT)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("https://", RequestsAdapter(send))
        self._session.mount("http://", RequestsAdapter(send))

    def send(self, case: Any, *, session: Any = None, **kwargs: Any) -> Any:
        """Send a case."""
        self._session.cookies.clear()
        return super().send(case, session=self._session, **kwargs)


def set_transport(schema: BaseSchema, send: Send) -> None:
    """Send everything from a schema through a function, the requests that checks make on their own included.

    Args:
        schema: The schema; its class is replaced. A session for `Case.call` would not do: the checks of authentication
            leave it out and send by `schema.transport`, which is a read-only property.
        send: Sends a request.
    """
    transport = SchemathesisTransport(send)
    kind = type(schema)
    while hasattr(kind, "_has_own_transport"):
        kind = kind.__bases__[0]
    schema.__class__ = type(  # pyright: ignore[reportAttributeAccessIssue]
        kind.__name__, (kind,), {"_has_own_transport": True, "transport": property(lambda _: transport)}
    )


def via_transport(transport: http.BaseTransport) -> Send:
    """Return a function that sends a request through an httpx transport."""

    def send(request: requests.PreparedRequest) -> http.Response:
        response = transport.handle_request(_converted(request))
        response.read()
        return response

    return send


def body_of(request: requests.PreparedRequest) -> bytes | None:
    """Return the body of a prepared request as bytes, or `None` where it has none."""
    body: Any = request.body
    if body is None or isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else b"".join(body)


def header_of(request: requests.PreparedRequest, name: str) -> str:
    """Return a header of a prepared request; empty where it is missing."""
    value: Any = request.headers.get(name, "")
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _converted(request: requests.PreparedRequest) -> http.Request:
    # Schemathesis numbers its cases at random; without the number, the same seed sends the same bytes.
    names = [name for name in request.headers if name.lower() != SCHEMATHESIS_TEST_CASE_HEADER.lower()]
    headers = [(name, header_of(request, name)) for name in names]
    return http.Request(str(request.method), str(request.url), headers=headers, content=body_of(request) or b"")
