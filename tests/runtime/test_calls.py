"""The steps of a call, without a driver; and the drivers, with steps of a few lines."""

from __future__ import annotations

import asyncio
import gzip
import importlib.util
import math
import socket
import threading
import time
import traceback
from collections.abc import Generator
from functools import partial
from types import SimpleNamespace
from typing import Any

import anyio
import certifi
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.verify.reliability.kit import TOKEN, Server, answer, application, caller, run
from syllabind.auth import ApiKey
from syllabind.core import requests
from syllabind.core._http import http as httpx
from syllabind.core.adapters import _Adapter, _AsyncAdapter
from syllabind.core.async_drivers import AsyncDriver, _is_over
from syllabind.core.async_network import AsyncNetworkTransport
from syllabind.core.bodies import Answer, BodyError, whole_body
from syllabind.core.calls import RequestContext, call_steps, exchange_steps
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.deadline import Deadline, OutOfTimeError, thread_deadline
from syllabind.core.drivers import Driver
from syllabind.core.effects import Effect, Emit, InThread, Running, Send, Signal, Sleep, Start, Steps, Wait
from syllabind.core.limiter import Limiter
from syllabind.core.network import IdleConnections, NetworkTransport, _capped, _context, core_request
from syllabind.core.network_settings import NetworkSettings
from syllabind.core.operation import Api
from syllabind.core.requests import _PLAIN, _parts, make_request
from syllabind.core.retry import Attempt, RetryPolicy
from syllabind.errors import ArgumentError, ConnectionFailedError

from .service import SERVER


def context(**changes: Any) -> RequestContext:
    options = changes.pop("options", Options(retry=RetryPolicy(base=0.0, base_limited=0.0)))
    return RequestContext(
        **{"operation": "op", "options": options, "deadline": Deadline(None), "idempotent": True, **changes}
    )


def answered(status: int, content: bytes = b"", **headers: str) -> Answer:
    return Answer(status, httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()}), content)


def effects_of(steps: Generator[Any, Any, Any], script: list[Any]) -> tuple[list[Any], Any]:
    """The effects that steps ask for when each sending ends as the script says, and how they end."""
    asked, value, error = [], None, None
    try:
        while True:
            effect = steps.send(value) if error is None else steps.throw(error)
            value, error = None, None
            asked.append(type(effect) if isinstance(effect, Send) else effect)
            if isinstance(effect, Send):
                outcome = script.pop(0)
                value, error = (None, outcome) if isinstance(outcome, Exception) else (outcome, None)
    except StopIteration as end:
        return asked, end.value.status
    except Exception as ended:  # noqa: BLE001
        return asked, type(ended)


@pytest.mark.parametrize(
    ("script", "changes", "sendings", "end"),
    [
        ([answered(200)], {}, 1, 200),
        ([answered(503), answered(200)], {}, 2, 200),
        ([answered(503)], {"idempotent": False}, 1, 503),
        ([answered(429), answered(201)], {"idempotent": False}, 2, 201),
        ([answered(503), answered(201)], {"idempotent": False, "not_applied": frozenset({503})}, 2, 201),
        ([httpx.ConnectError("refused"), answered(201)], {"idempotent": False}, 2, 201),
        ([httpx.ProxyError("407"), answered(201)], {"idempotent": False}, 2, 201),
        ([httpx.ReadError("reset")], {"idempotent": False}, 1, httpx.ReadError),
        ([httpx.LocalProtocolError("header")], {}, 1, httpx.LocalProtocolError),
        ([answered(429, retry_after="61")], {}, 1, 429),
        ([answered(404)], {}, 1, 404),
        ([answered(503)] * 9, {}, 4, 503),
        ([BodyError("in br", 503), answered(200)], {}, 2, 200),
        ([BodyError("in br", 429, httpx.Headers({"retry-after": "61"}))], {}, 1, 429),
        ([BodyError("in br", 200)], {}, 1, BodyError),
    ],
)
def test_what_is_sent_again_is_decided_without_a_socket(
    script: list[Any], changes: dict[str, Any], sendings: int, end: Any
) -> None:
    request = httpx.Request("POST", SERVER)
    asked, ended = effects_of(exchange_steps(request, whole_body(10), context(**changes)), list(script))
    assert (asked.count(Send), ended) == (sendings, end)


def test_a_pause_that_the_deadline_does_not_allow_is_not_made() -> None:
    request = httpx.Request("GET", SERVER)
    soon = context(deadline=Deadline(5.0))
    asked, ended = effects_of(exchange_steps(request, whole_body(10), soon), [answered(503, retry_after="30")])
    assert (asked, ended) == ([Send], 503)
    late = context(deadline=Deadline(0.0))
    assert effects_of(exchange_steps(request, whole_body(10), late), []) == ([], OutOfTimeError)


class Tokens:
    """A signer with a list of tokens."""

    def __init__(self, *tokens: str) -> None:
        self.tokens, self.noted = list(tokens), list[str]()

    def current(self) -> str | None:
        return self.tokens[0] if self.tokens else None

    def fetch(self, context: RequestContext, rejected: str | None = None) -> Steps[str | None]:
        yield Sleep(0.0)
        self.tokens.pop(0)
        return self.tokens[0] if self.tokens else None

    def sign(self, request: httpx.Request, token: str) -> None:
        request.headers["Authorization"] = token

    def accepted(self, token: str) -> None:
        self.noted.append(token)

    def settle(self, seconds: float) -> Steps[bool]:
        return True
        yield


@pytest.mark.parametrize(
    ("tokens", "script", "end", "noted"),
    [
        (["a"], [answered(200)], 200, ["a"]),
        (["a", "b"], [answered(401), answered(200)], 200, ["b"]),
        (["a", "b"], [answered(401), answered(401)], 401, []),
        (["a", "b", "c"], [answered(401), answered(503), answered(401), answered(200)], 200, ["c"]),
        (["a", "b", "c", "d"], [answered(401), answered(401), answered(401)], 401, []),
        (["a", "b"], [BodyError("in br", 401), answered(200)], 200, ["b"]),
        (["a"], [answered(401)], 401, []),
        (["a", "b"], [answered(403)], 403, ["a"]),
    ],
)
def test_an_invalid_token_is_replaced_twice(tokens: list[str], script: list[Any], end: int, noted: list[str]) -> None:
    signer, request = Tokens(*tokens), httpx.Request("POST", SERVER)
    steps = call_steps(request, whole_body(10), context(), signer, lambda answer: answer.status == 401)
    assert effects_of(steps, list(script))[1] == end
    assert signer.noted == noted


@pytest.mark.parametrize(("code", "again"), [("EXPIRED_TOKEN", True), ("BAD_FILTER", False)])
@pytest.mark.parametrize("blocking", [True, False])
def test_an_api_says_which_codes_mean_a_invalid_token(code: str, again: bool, blocking: bool) -> None:
    api = Api(
        name="t",
        server=SERVER,
        errors=(("$response.body#/code", None),),
        invalid_token=((401, None), (400, "EXPIRED_TOKEN"), (400, "INVALID_TOKEN")),
    )
    seen: list[str] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(400, json={"code": code}) if seen[-1] == "a" else httpx.Response(200, json={})

    class Known:
        schemes = frozenset({"s"})
        server = api = None

        def bind(self, origin: str) -> Tokens:
            return Tokens("a", "b")

    transport = httpx.MockTransport(reply)
    try:
        if blocking:
            Client(Known(), api=api, transport=transport).request("POST", "/", json={})
        else:
            asyncio.run(AsyncClient(Known(), api=api, transport=transport).request("POST", "/", json={}))
    except Exception:  # noqa: BLE001
        assert not again
    assert seen == (["a", "b"] if again else ["a"])


# --- drivers ---------------------------------------------------------------------------------------


def silent(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"path": request.url.path})


def drive(mode: str, steps: Steps[Any]) -> Any:
    transport, network = httpx.MockTransport(silent), NetworkSettings()
    if mode == "sync":
        return Driver(transport, network).run(steps)
    driver = AsyncDriver(transport, network)
    return trio.run(driver.run, steps) if mode == "trio" else asyncio.run(driver.run(steps))


MODES = pytest.mark.parametrize("mode", ["sync", "asyncio", "trio"])


@MODES
def test_a_driver_carries_out_every_effect(mode: str) -> None:
    def nested(number: int) -> Steps[int]:
        yield Sleep(0.01)
        return number

    def steps() -> Steps[list[Any]]:
        begun, signal = time.monotonic(), Signal()
        yield Sleep(0.02)
        found: list[Any] = [time.monotonic() - begun >= 0.02]
        found.append((yield Wait(signal, 0.01)))
        threading.Timer(0.02, signal.send).start()
        found.append((yield Wait(signal, 5.0)))
        found.append((yield InThread("x".upper)))
        answer = yield Send(httpx.Request("GET", f"{SERVER}/p"), whole_body(100), Deadline(5.0))
        found.append(answer.content)
        running: Running = yield Start(nested(7))
        yield Wait(running.done, 5.0)
        found.append(running.result())
        try:
            yield InThread(partial(int, "no number"))
        except ValueError:
            found.append("thrown")
        return found

    assert drive(mode, steps()) == [True, False, True, "X", b'{"path":"/p"}', 7, "thrown"]


@MODES
def test_what_steps_have_started_ends_with_them(mode: str) -> None:
    ended: list[str] = []

    def endless() -> Steps[None]:
        try:
            while True:
                yield Sleep(0.01)
        finally:
            ended.append("endless")

    def steps() -> Steps[str]:
        yield Start(endless())
        yield Sleep(0.03)
        return "done"

    assert drive(mode, steps()) == "done"
    deadline = time.monotonic() + 5
    while not ended and time.monotonic() < deadline:
        time.sleep(0.005)
    assert ended == ["endless"]


@MODES
def test_waiting_in_vain_leaves_nothing_with_the_signal(mode: str) -> None:
    signal = Signal()

    def steps() -> Steps[bool]:
        return bool((yield Wait(signal, 0.01)))

    assert drive(mode, steps()) is False
    assert signal._wakers == []


@MODES
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_server_that_never_reads_or_speaks_ends_a_call_in_time(scheme: str, mode: str) -> None:
    """Over http the upload stands still, over https the handshake."""
    options = Options(max_retries=0, connect_timeout=0.3, read_timeout=0.3, deadline=20.0)

    async def upload(url: str) -> str:
        async with caller(mode, url, options=options) as client:
            return await client.status("POST", json="x" * 20_000_000)

    with socket.create_server(("127.0.0.1", 0)) as silent:
        begun = time.monotonic()
        said = run(mode, upload, f"{scheme}://127.0.0.1:{silent.getsockname()[1]}")
    assert said.startswith("RequestTimeoutError")
    assert time.monotonic() - begun < 10


@MODES
def test_what_is_no_effect_is_refused_by_name(mode: str) -> None:
    def steps() -> Steps[None]:
        yield Effect()

    with pytest.raises(TypeError, match=r"a driver cannot carry out <.*Effect object"):
        drive(mode, steps())


@MODES
@pytest.mark.parametrize("behind", [answer(), b"0\r\n\r\n", b"\r\n", b"HTTP/1.1 200 OK\r\nX: "])
def test_what_comes_behind_an_answer_is_no_part_of_the_next(mode: str, behind: bytes) -> None:
    """RFC 9112, section 6.3: the next request, which may be a write, goes over another connection."""

    async def ask(url: str) -> list[str]:
        async with caller(mode, url, options=Options(max_retries=0, read_timeout=5.0)) as client:
            return [await client.status("DELETE"), await client.status("POST"), await client.status("POST")]

    def reply(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        connection.sendall(answer() + behind if number == 1 else answer({}, 403))

    with Server(reply) as server:
        first, *others = run(mode, ask, server.url)
    assert first == "200"
    assert all(each.startswith("ForbiddenError") for each in others)
    assert (len(server.requests), server.connections) == (3, 2)


@MODES
@pytest.mark.parametrize("line", ["%s", "HTTP/1.1 200 OK\r\n%s"])
def test_a_request_that_comes_back_is_not_shown(mode: str, line: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    credential = ApiKey("secret-key", "X-Key", "header", "key")
    seen = list[Attempt]()

    async def ask(url: str) -> str:
        options = Options(max_retries=0, hooks={"response": seen.append})
        async with caller(mode, url, credential, options=options) as client:
            with pytest.raises(ConnectionFailedError) as caught:
                await client("GET", "/")
            return "".join([*traceback.format_exception(caught.value), *(repr(each.error) for each in seen)])

    def echo(connection: socket.socket, head: bytes, *_: object) -> bool:
        sent = head.partition(b"X-Key")[2].replace(b":", b" ")
        connection.sendall((line % f"X-Key{sent.decode()}").encode() + b"\r\n\r\n")
        return False

    with Server(echo) as server:
        shown = run(mode, ask, server.url)
    assert "RemoteProtocolError: illegal " in shown
    assert "receive_response_headers.failed" in caplog.text
    assert "secret-key" not in shown + caplog.text


@pytest.mark.parametrize("mode", ["asyncio", "trio"])
def test_a_client_that_is_left_by_a_cancellation_is_closed(mode: str) -> None:
    left = threading.Event()

    async def leave(url: str) -> bool:
        client = caller(mode, url, application(url)).client
        assert isinstance(client, AsyncClient)
        with anyio.move_on_after(0.2):
            async with client:
                await client.request("GET", "/")  # begins a token request, which takes longer
        left.set()
        return client._driver._closed

    def reply(connection: socket.socket, *_: object) -> None:
        left.wait(10)
        connection.sendall(answer(TOKEN))

    with Server(reply) as server:
        assert run(mode, leave, server.url)
        for each in threading.enumerate():  # the token request, which needs the server
            if each.name.startswith("syllabind"):
                each.join(10)


@MODES
@pytest.mark.parametrize("seconds", [math.inf, 1e12])
def test_a_timeout_may_be_as_long_as_one_likes(mode: str, seconds: float) -> None:
    async def ask(url: str) -> str:
        options = Options(connect_timeout=seconds, read_timeout=seconds, deadline=seconds)
        async with caller(mode, url, options=options) as client:
            return await client.status()

    with Server(lambda connection, *_: connection.sendall(answer())) as server:
        assert run(mode, ask, server.url) == "200"


def numbers(closed: list[bool]) -> Steps[None]:
    try:
        for number in range(3):
            yield Sleep(0.0)
            yield Emit(number)
    finally:
        closed.append(True)


def test_values_are_emitted_as_they_are_asked_for() -> None:
    closed: list[bool] = []
    driver = Driver(httpx.MockTransport(silent), NetworkSettings())
    assert list(driver.iterate(numbers(closed))) == [0, 1, 2]
    for number in driver.iterate(numbers(closed)):
        assert number == 0
        break
    assert closed == [True, True]


async def test_values_are_emitted_to_tasks_as_they_are_asked_for() -> None:
    closed: list[bool] = []
    driver = AsyncDriver(httpx.MockTransport(silent), NetworkSettings())
    assert [number async for number in driver.iterate(numbers(closed))] == [0, 1, 2]
    assert closed == [True]


async def test_what_is_cancelled_before_its_first_step_has_ended() -> None:
    """As in a shutdown that cancels all tasks while a page is looked at and the next one has not been begun."""

    def steps() -> Steps[None]:
        yield Emit((yield Start(numbers([]))))

    values: Any = AsyncDriver(httpx.MockTransport(silent), NetworkSettings()).iterate(steps())
    running = await anext(values)
    running.task.cancel()
    await asyncio.wait_for(values.aclose(), 5.0)
    with pytest.raises(RuntimeError, match="the steps were cancelled"):
        running.result()


def test_a_step_that_begins_after_the_deadline_says_so() -> None:
    with thread_deadline(time.monotonic() - 1), pytest.raises(OutOfTimeError, match="deadline of the call has passed"):
        _capped(5.0, OutOfTimeError)


def test_a_loop_is_over_when_it_is_closed() -> None:
    loop = asyncio.new_event_loop()
    assert not _is_over(None)
    assert not _is_over(loop)
    loop.close()
    assert _is_over(loop)


def test_a_connection_that_is_put_back_after_the_end_is_closed() -> None:
    connections: IdleConnections[Any] = IdleConnections(lambda *_: None)
    assert connections.close() == []
    late = SimpleNamespace(is_idle=lambda: True, _h11_state=SimpleNamespace(trailing_data=(b"", False)))
    assert connections.put(core_request(httpx.Request("GET", SERVER)), late) == [late]


def test_a_connection_that_was_never_made_is_not_kept() -> None:
    extensions = {"timeout": Options().timeout(Deadline(None))}
    with socket.create_server(("127.0.0.1", 0)) as place:
        request = httpx.Request("GET", f"http://127.0.0.1:{place.getsockname()[1]}", extensions=extensions)
    transport, awaited = NetworkTransport(NetworkSettings()), AsyncNetworkTransport(NetworkSettings())
    with pytest.raises(httpx.ConnectError):
        transport.handle_request(request)
    with pytest.raises(httpx.ConnectError):
        run("asyncio", awaited.handle_async_request, request)
    assert [*transport._idle._stacks, *awaited._idle._stacks] == []


def test_a_slot_goes_to_the_one_that_has_waited_longest() -> None:
    limiter = Limiter(1)
    assert limiter.enter() is None
    first, second, third = limiter.enter(), limiter.enter(), limiter.enter()
    assert first is not None
    assert second is not None
    assert third is not None
    limiter.leave(second)  # it has stopped waiting
    limiter.leave(None)
    assert (first.sent, second.sent, third.sent) == (True, False, False)
    limiter.leave(first)
    assert third.sent
    limiter.leave(third)
    assert limiter.free == 1


# --- requests ------------------------------------------------------------------------------------------


ORIGINS = st.sampled_from(["https://api.example", "http://127.0.0.1:8080", "https://[::1]:9", "https://a.test:443"])
TARGETS = st.text("abXZ09-._~!$&'()*+,;=:@/%?[]{}é \"<>#|^`\\", max_size=16).map(lambda text: f"/{text}")


@settings(max_examples=300, deadline=None)
@given(ORIGINS, TARGETS | TARGETS.map(lambda text: text.replace("%", "%2F").replace("~", "%2e")))
def test_a_url_that_is_put_together_is_the_one_that_is_parsed(server: str, target: str) -> None:
    try:
        parsed = httpx.Request("POST", server + target, headers={b"A": b"b"}, content=b"{}")
    except httpx.InvalidURL:
        with pytest.raises(httpx.InvalidURL):
            make_request("POST", server, target, {b"A": b"b"}, b"{}")
        return
    made = make_request("POST", server, target, {b"A": b"b"}, b"{}")
    assert (made.url, made.url.raw_path, str(made.url)) == (parsed.url, parsed.url.raw_path, str(parsed.url))
    assert (made.headers.raw, made.content) == (parsed.headers.raw, parsed.content)


def test_most_urls_are_not_parsed_nor_bodies_read(monkeypatch: pytest.MonkeyPatch) -> None:
    # If this fails, the library keeps the parts of a URL or a body in another way: every call then takes longer.
    assert requests._KEEPS_CONTENT
    monkeypatch.setattr(requests, "_KEEPS_CONTENT", False)
    assert make_request("POST", SERVER, "/u", {}, b"body").content == b"body"
    assert _parts("https://api.example") is not None
    assert _PLAIN.fullmatch("/rest/v1/users/a%20b?page=2&perPage=100") is not None


# --- a user's own transport --------------------------------------------------------------------------


def broken(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/down":
        raise httpx.ConnectError("refused", request=request)
    return httpx.Response(200, json={"sent": request.content.decode(), "key": request.headers["x-key"]})


def test_a_transport_of_the_other_generation_of_httpx_serves() -> None:
    made = httpx.Request("POST", f"{SERVER}/u", headers={"X-Key": "k"}, content=b"body")
    for stream in (made, httpx.Request("POST", f"{SERVER}/u", headers={"X-Key": "k"}, content=iter([b"bo", b"dy"]))):
        found = _Adapter(httpx.MockTransport(broken), httpx).handle_request(stream)
        assert b"".join(found.stream) == b'{"sent":"body","key":"k"}'  # type: ignore[arg-type]
        assert found.headers["content-type"] == "application/json"
    down = httpx.Request("POST", f"{SERVER}/down")
    with pytest.raises(httpx.ConnectError, match="refused"):
        _Adapter(httpx.MockTransport(broken), httpx).handle_request(down)


async def test_an_async_transport_of_the_other_generation_of_httpx_serves() -> None:
    adapter = _AsyncAdapter(httpx.MockTransport(broken), httpx)
    made = httpx.Request("POST", f"{SERVER}/u", headers={"X-Key": "k"}, content=b"body")
    found = await adapter.handle_async_request(made)
    chunks = [chunk async for chunk in found.stream]  # type: ignore[union-attr]
    assert b"".join(chunks) == b'{"sent":"body","key":"k"}'
    assert found.headers["content-type"] == "application/json"
    with pytest.raises(httpx.ConnectError, match="refused"):
        await adapter.handle_async_request(httpx.Request("POST", f"{SERVER}/down"))


GENERATIONS = [importlib.import_module(name) for name in ("httpx", "httpx2") if importlib.util.find_spec(name)]


@pytest.mark.parametrize("library", GENERATIONS)
def test_a_transport_may_have_read_the_body(library: Any) -> None:
    class Blocking(library.HTTPTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            response = super().handle_request(request)
            response.read()
            return response

    class Awaited(library.AsyncHTTPTransport):  # type: ignore[misc]
        async def handle_async_request(self, request: Any) -> Any:
            response = await super().handle_async_request(request)
            await response.aread()
            return response

    content = answer(gzip.compress(b'{"id": "7"}'), 200, "Content-Encoding: gzip")
    options = Options(deadline=2.0, max_retries=0)

    async def call(api: Api) -> Any:
        async with AsyncClient(api=api, transport=Awaited(), options=options) as client:
            return (await client.request("GET", "/")).value

    with Server(lambda connection, *_: connection.sendall(content)) as server:
        api = Api(name="t", server=server.url)
        with Client(api=api, transport=Blocking(), options=options) as client:
            assert client.request("GET", "/").value == {"id": "7"}
        assert asyncio.run(call(api)) == {"id": "7"}


def test_network_settings_are_checked() -> None:
    for proxy in ("", "ftp://proxy.test", "http://"):
        with pytest.raises(ArgumentError, match="proxy must be an http, https or socks5 URL"):
            NetworkSettings(proxy=proxy)
    assert _context(NetworkSettings(verify=certifi.where())).get_ca_certs()
    with pytest.warns(UserWarning, match=r"TLS certificates are not verified \(verify=False\)"):
        NetworkSettings(verify=False)
    assert "secret" not in repr(NetworkSettings(proxy="http://user:secret@proxy.test"))


@pytest.mark.parametrize("network", [{"trust_env": True}, {"proxy": "PROXY"}, {}])
def test_a_failed_connection_names_what_was_to_be_reached(
    network: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the proxy, not the service, where a proxy of the environment is in the way."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("NO_PROXY", "")
    own = {name: f"http://127.0.0.1:{port}" if value == "PROXY" else value for name, value in network.items()}
    api = Api(name="t", server="http://127.0.0.1:1" if own else f"http://127.0.0.1:{port}")
    options = Options(max_retries=0)

    async def call() -> None:
        async with AsyncClient(api=api, options=options, **own) as client:
            await client.request("GET", "/")

    with Client(api=api, options=options, **own) as client:
        for work in (lambda: client.request("GET", "/"), lambda: asyncio.run(call())):
            with pytest.raises(ConnectionFailedError, match=rf"cannot connect to 127\.0\.0\.1, port {port}: .*[a-z]"):
                work()


def test_a_closed_client_refuses_new_calls() -> None:
    client = Client(api=Api(name="t", server=SERVER), transport=httpx.MockTransport(silent))
    client.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        client.request("GET", "/")


def test_a_refused_connection_is_a_connection_error() -> None:
    client = Client(api=Api(name="t", server="http://127.0.0.1:9"), options=Options(max_retries=0))
    with pytest.raises(ConnectionFailedError) as caught:
        client.request("POST", "/", json={})
    assert caught.value.attempts == 1
