"""Libraries that watch, record or replace httpx's transport see the calls of a client that was given one."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import sentry_sdk
import vcr  # type: ignore[import-untyped]
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock
from sentry_sdk.integrations.httpx import HttpxIntegration
from sentry_sdk.integrations.logging import LoggingIntegration

from syllabind import AsyncThrive, Options, Thrive, thrive
from syllabind.core.retry import Attempt
from syllabind.errors import ServerError, SyllabindError
from syllabind_sandbox import Fault, World, serve
from syllabind_sandbox.server import Server

TAGS = {
    "results": [{"id": "65f1c0a4e3b7d92f10a4b001", "tag": "Safety"}],
    "pagination": {"totalResults": 1, "totalPages": 1, "page": 1, "perPage": 100},
}
BASIC = thrive.basic("tenant", "a-secret-of-the-tenant")
WORLD = World(seed=1, people=10)
KNOWN = WORLD.credentials.thrive
AT_ONCE = Options(max_retries=1)


@pytest.fixture(scope="module", name="server")
def served() -> Iterator[Server]:
    """A sandbox on a socket."""
    with serve(WORLD) as server:
        yield server


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """The spans of the instrumentation of httpx, and of this program."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    exporter.tracer = provider.get_tracer("roster")  # type: ignore[attr-defined]
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


def first_tag(credential: Any = BASIC, **more: Any) -> str | None:
    """Read a tag with a blocking client."""
    with Thrive(credential, transport=httpx.HTTPTransport(), **more) as client:
        return client.tags.list(limit=1).first().tag


async def first_tag_async(credential: Any = BASIC, **more: Any) -> str | None:
    """Read a tag with an asynchronous client."""
    async with AsyncThrive(credential, transport=httpx.AsyncHTTPTransport(), **more) as client:
        return (await client.tags.list(limit=1).first()).tag


async def test_respx_answers_in_place_of_the_service() -> None:
    with respx.mock as mocked:
        route = mocked.get("https://public.api.learn.link/rest/v1/tags").respond(json=TAGS)
        assert (first_tag(), await first_tag_async()) == ("Safety", "Safety")
    assert route.call_count == 2


async def test_pytest_httpx_answers_in_place_of_the_service(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=503, headers={"retry-after": "0"})
    httpx_mock.add_response(json=TAGS, is_reusable=True)
    assert (first_tag(), await first_tag_async()) == ("Safety", "Safety")
    assert [each.url.path for each in httpx_mock.get_requests()] == ["/rest/v1/tags"] * 3


def test_vcrpy_records_and_replays_without_the_credential(server: Server, tmp_path: Path) -> None:
    cassette = tmp_path / "tags.yaml"
    recorder = vcr.VCR(filter_headers=["authorization"], record_mode="once")
    credential = thrive.basic(KNOWN.tenant_id, KNOWN.secret, server=server.url)
    before = len(WORLD.calls("thrive.listTags"))
    read = []
    for _ in range(2):
        with recorder.use_cassette(str(cassette)):
            read.append(first_tag(credential))
    assert read[0] == read[1]
    assert len(WORLD.calls("thrive.listTags")) == before + 1
    held = cassette.read_text(encoding="utf-8")
    assert KNOWN.secret not in held
    assert base64.b64encode(KNOWN.secret.encode()).decode()[:-4] not in held


async def test_opentelemetry_instruments_the_transport_and_attempts_have_its_attributes(
    server: Server, spans: Any
) -> None:
    def note(attempt: Attempt) -> None:
        trace.get_current_span().set_attributes(attempt.attributes)

    credential = thrive.basic(KNOWN.tenant_id, KNOWN.secret, server=server.url)
    with spans.tracer.start_as_current_span("blocking"):
        first_tag(credential, options=Options(hooks={"response": note}))
    with spans.tracer.start_as_current_span("asynchronous"):
        await first_tag_async(credential, options=Options(hooks={"response": note}))
    found = spans.get_finished_spans()
    assert [each.name for each in found] == ["GET", "blocking", "GET", "asynchronous"]
    for sent, work in zip(found[::2], found[1::2], strict=True):
        assert sent.parent.span_id == work.context.span_id
        assert dict(work.attributes) == {
            "syllabind.operation": "listTags",
            "http.request.method": "GET",
            "http.response.status_code": 200,
            "url.full": f"{server.url}/rest/v1/tags?page=***",
        }


@pytest.mark.parametrize("transport", [None, httpx.HTTPTransport], ids=["own", "httpx"])
@pytest.mark.parametrize("fault", [{"status": 503}, {"reset": True}, {"truncate": 0.5}, {"garbage": "json"}], ids=str)
def test_what_sentry_gathers_holds_lines_and_locals_but_no_secret(
    server: Server, fault: dict[str, Any], transport: Callable[[], Any] | None, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Any] = []

    def keep(event: Any, _: Any) -> None:
        events.append(event)

    caplog.set_level(logging.DEBUG, "syllabind")
    application = thrive.application(
        tenant_id=KNOWN.tenant_id, client_id=KNOWN.client_id, client_secret=KNOWN.client_secret, server=server.url
    )
    basic = thrive.basic(KNOWN.tenant_id, KNOWN.secret, server=server.url)
    WORLD.faults.add(Fault(service="thrive", **fault))  # token requests as well
    try:
        with sentry_sdk.isolation_scope() as scope:
            scope.clear_breadcrumbs()  # those of other tests
            # The other integrations patch the interpreter for good.
            sentry_sdk.init(
                "https://public@sentry.example/1",
                before_send=keep,
                shutdown_timeout=0,
                default_integrations=False,
                auto_enabling_integrations=False,
                integrations=[LoggingIntegration(level=logging.DEBUG), HttpxIntegration()],
            )
            for credential in (basic, application):
                more = {} if transport is None else {"transport": transport()}
                with Thrive(credential, options=AT_ONCE, **more) as client, pytest.raises(SyllabindError) as caught:
                    client.tags.list().first()
                scope.capture_exception(caught.value)
    finally:
        WORLD.faults.clear()
        sentry_sdk.init()
    text = json.dumps(events, default=str)
    lines = [each["message"] for each in events[0]["breadcrumbs"]["values"] if each["category"] == "syllabind"]
    assert any(each.startswith("listTags: attempt 1") for each in lines)
    assert '"vars"' in text
    both = f"{KNOWN.tenant_id}:{KNOWN.secret}".encode()
    secrets = [KNOWN.secret, KNOWN.client_secret, base64.b64encode(both).decode()]
    assert not [each for each in secrets if each in text]


def test_an_error_of_a_mocked_service_is_the_error_of_the_service() -> None:
    with respx.mock as mocked:
        mocked.get("https://public.api.learn.link/rest/v1/tags").respond(500, json={"message": "broken"})
        with pytest.raises(ServerError, match="broken"):
            first_tag(options=Options(max_retries=0))
