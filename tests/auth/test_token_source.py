"""One token call for many callers, and what happens when it fails."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs
import pytest

from syllabind.auth import (
    AuthorizedUser,
    ClientCredentials,
    FileStore,
    Identity,
    MemoryStore,
    OAuthScheme,
    Token,
    TokenRefusedError,
    TokenUnavailableError,
)
from syllabind.core._http import http
from syllabind.core.drivers import Driver
from syllabind.core.network_settings import NetworkSettings
from syllabind.errors import AuthError

from .harness import (
    ORIGIN,
    PLAIN,
    Clock,
    Service,
    async_client_of,
    client_of,
    granted,
    refused,
    status_async,
    status_of,
)

CROWD = 200


def application(service: Service, clock: Clock | None = None, **more: Any) -> ClientCredentials:
    return ClientCredentials(
        scheme=more.pop("scheme", PLAIN),
        client_id="id",
        client_secret="secret",
        transport=service,
        async_transport=service,
        clock=clock or Clock(),
        **more,
    )


def person(service: Service, clock: Clock, token: Token | None, **more: Any) -> AuthorizedUser:
    return AuthorizedUser(
        scheme=more.pop("scheme", PLAIN),
        client_id="id",
        client_secret="secret",
        token=token,
        transport=service,
        async_transport=service,
        clock=clock,
        **more,
    )


def stored(token: Token) -> Token:
    """The token as `person` has stored it in another process."""
    return attrs.evolve(token, identity=Identity(issuer=PLAIN.token_url, client_id="id"))


def living(clock: Clock, access: str = "old", *, life: float = 3600.0) -> Token:
    return Token(access_token=access, refresh_token="refresh-0", expires_at=clock.now + life)


def get(credential: Any, service: Service) -> int:
    with client_of(credential, service) as client:
        return status_of(client)


def crowd_of_threads(credential: Any, service: Service) -> list[int]:
    gate = threading.Barrier(CROWD)
    with client_of(credential, service) as client:

        def call(_: int) -> int:
            gate.wait()
            return status_of(client)

        with ThreadPoolExecutor(CROWD) as pool:
            return list(pool.map(call, range(CROWD)))


async def crowd_of_tasks(credential: Any, service: Service) -> list[int]:
    async with async_client_of(credential, service) as client:
        return list(await asyncio.gather(*(status_async(client) for _ in range(CROWD))))


def test_threads_share_one_token_call(report: Callable[[str, object], None]) -> None:
    service, clock = Service(delay=0.05), Clock()
    credential = application(service, clock)
    assert crowd_of_threads(credential, service) == [200] * CROWD
    cold = service.tokens
    clock.now += 3601
    assert crowd_of_threads(credential, service) == [200] * CROWD
    report(f"token requests of {CROWD} threads", f"cold {cold}, at expiry {service.tokens - cold}")
    assert (cold, service.tokens) == (1, 2)


async def test_tasks_share_one_token_call(report: Callable[[str, object], None]) -> None:
    service, clock = Service(delay=0.05), Clock()
    credential = application(service, clock)
    assert await crowd_of_tasks(credential, service) == [200] * CROWD
    cold = service.tokens
    clock.now += 3601
    assert await crowd_of_tasks(credential, service) == [200] * CROWD
    report(f"token requests of {CROWD} tasks", f"cold {cold}, at expiry {service.tokens - cold}")
    assert (cold, service.tokens) == (1, 2)


@pytest.mark.parametrize("kept", [False, True])
def test_loops_and_threads_share_one_token_call(kept: bool) -> None:
    service = Service(delay=0.1)
    credential = application(service, store=MemoryStore() if kept else None)

    async def loop() -> list[int]:
        async with async_client_of(credential, service) as client:
            return list(await asyncio.gather(*(status_async(client) for _ in range(50))))

    with ThreadPoolExecutor(12) as pool:
        loops = [pool.submit(lambda: asyncio.run(loop())) for _ in range(4)]
        threads = [pool.submit(get, credential, service) for _ in range(8)]
        assert [each.result() for each in threads] == [200] * 8
        assert [each.result() for each in loops] == [[200] * 50] * 4
    assert service.tokens == 1


class _Handler(BaseHTTPRequestHandler):
    server: Any

    def do_POST(self) -> None:
        fields = self.rfile.read(int(self.headers["content-length"])).decode()
        with self.server.lock:
            self.server.seen.append(fields)
            number = len(self.server.seen)
        time.sleep(0.1)
        content = granted(number).content
        self.send_response_only(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@contextmanager
def token_server() -> Iterator[tuple[str, list[str]]]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.lock, server.seen = threading.Lock(), []
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", server.seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


_PROCESS = """
import sys
from syllabind.auth import AuthorizedUser, FileStore, OAuthScheme
url, directory = sys.argv[1:]
scheme = OAuthScheme(name="oauth", token_url=url + "/token")
at = [1_000_000.0]
user = AuthorizedUser(
    scheme=scheme, client_id="id", client_secret="secret", store=FileStore(directory), key="k", clock=lambda: at[0]
)
print("ready", flush=True)
for line in sys.stdin:
    at[0] = float(line)
    print(user.source.token().access_token.reveal(), flush=True)
"""


@contextmanager
def processes(url: str, directory: Path) -> Iterator[Callable[[float], set[str]]]:
    """Eight processes; gives what asks them all at once for their token at a time."""
    command = [sys.executable, "-c", _PROCESS, url, str(directory)]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(8)]

    def ask(now: float) -> set[str]:
        for each in started:
            assert each.stdin is not None
            each.stdin.write(f"{now}\n")
            each.stdin.flush()
        return {each.stdout.readline().strip() for each in started if each.stdout is not None}

    try:
        assert {each.stdout.readline() for each in started if each.stdout is not None} == {"ready\n"}
        yield ask
    finally:
        for each in started:
            each.communicate(timeout=30)


def test_processes_share_one_token_call(tmp_path: Path, report: Callable[[str, object], None]) -> None:
    """Cold: only a refresh token is stored. Then the token ends; the refresh token was rotated meanwhile."""
    with token_server() as (url, seen), processes(url, tmp_path) as ask:
        identity = Identity(issuer=f"{url}/token", client_id="id")
        FileStore(tmp_path).save("k", attrs.evolve(Token.from_refresh_token("refresh-0"), identity=identity))
        assert ask(1_000_000.0) == {"access-1"}
        cold = len(seen)
        assert ask(1_003_601.0) == {"access-2"}
    report("token requests of 8 processes", f"cold {cold}, at expiry {len(seen) - cold}")
    assert len(seen) == 2
    assert "refresh_token=refresh-0" in seen[0]
    assert "refresh_token=refresh-1" in seen[1]


def test_storm_of_401_asks_once_and_then_raises(report: Callable[[str, object], None]) -> None:
    clock = Clock()
    service = Service(delay=0.02, answer=lambda number, fields: refused(), accepts=lambda token: False)
    user = person(service, clock, living(clock))

    def call(_: int) -> str:
        try:
            return str(get(user, service))
        except TokenRefusedError as error:
            return error.code or ""

    with ThreadPoolExecutor(50) as pool:
        assert set(pool.map(call, range(CROWD))) == {"invalid_grant"}
    report(f"token requests when {CROWD} calls are answered 401 and refreshing fails", f"{service.tokens}")
    assert service.tokens == 1
    clock.now += 100_000
    assert call(0) == "invalid_grant"
    assert service.tokens == 1, "an invalid grant does not become valid"


def test_an_outage_is_asked_again_after_a_second() -> None:
    clock = Clock()
    answers = {1: http.Response(503), 2: granted(2)}
    service = Service(answer=lambda number, fields: answers[number])
    credential = application(service, clock)
    for _ in range(3):
        with pytest.raises(TokenUnavailableError, match="503"):
            get(credential, service)
    assert service.tokens == 1
    clock.now += 1.1
    assert get(credential, service) == 200
    assert service.tokens == 2


def test_401_drops_the_rejected_token_and_retries_once() -> None:
    clock = Clock()
    service = Service(accepts=lambda token: token != "old")
    user = person(service, clock, living(clock))
    assert [get(user, service) for _ in range(3)] == [200] * 3
    assert service.sent == ["old", "access-1", "access-1", "access-1"]
    assert service.tokens == 1


def test_a_token_that_was_valid_meanwhile_is_replaced_as_well(tmp_path: Path) -> None:
    clock, dead = Clock(), {"old", "theirs"}
    service = Service(accepts=lambda token: token not in dead)
    user = person(service, clock, living(clock), store=FileStore(tmp_path), key="k")
    FileStore(tmp_path).save("k", stored(living(clock)))
    assert user.source.token().access_token.reveal() == "old"
    FileStore(tmp_path).save("k", stored(living(clock, "theirs")))
    assert (get(user, service), service.sent, service.tokens) == (200, ["old", "theirs", "access-1"], 1)


def test_401_after_a_new_token_is_the_callers() -> None:
    clock = Clock()
    service = Service(accepts=lambda token: False)
    user = person(service, clock, living(clock))
    assert get(user, service) == 401
    assert service.sent == ["old", "access-1"]
    assert [get(user, service) for _ in range(20)] == [401] * 20
    assert service.tokens == 2, "two new tokens that are refused are enough"


def test_late_401_for_an_old_token_does_not_drop_the_new_one() -> None:
    clock = Clock()
    service = Service()
    user = person(service, clock, living(clock))
    old = user.source.token()
    fresh = user.source.replace(old)
    assert fresh is not None
    assert user.source.replace(old) == fresh
    assert service.tokens == 1


async def test_401_in_tasks_gives_one_token_call() -> None:
    clock = Clock()
    service = Service(delay=0.02, accepts=lambda token: token != "old")
    user = person(service, clock, living(clock))
    assert await crowd_of_tasks(user, service) == [200] * CROWD
    assert service.tokens == 1


def test_early_window_renews_before_the_end() -> None:
    clock = Clock()
    service = Service()
    user = person(service, clock, living(clock))
    clock.now += 3600 - 301
    get(user, service)
    assert service.tokens == 0
    clock.now += 2
    get(user, service)
    assert (service.tokens, service.sent) == (1, ["old", "access-1"])


def test_failure_in_the_early_window_is_tolerated_until_the_end() -> None:
    clock = Clock()
    service = Service(answer=lambda number, fields: http.Response(503))
    user = person(service, clock, living(clock))
    clock.now += 3600 - 60
    assert [get(user, service) for _ in range(5)] == [200] * 5
    assert service.tokens == 1
    clock.now += 1.1
    assert get(user, service) == 200
    assert service.tokens == 2, "after a pause it is tried again"
    clock.now += 60
    for _ in range(3):
        with pytest.raises(TokenUnavailableError):
            get(user, service)
    assert service.tokens == 3


def test_others_go_on_with_the_old_token_while_one_renews() -> None:
    clock = Clock()
    started, release = threading.Event(), threading.Event()

    def answer(number: int, fields: dict[str, str]) -> http.Response:
        started.set()
        assert release.wait(5)
        return granted(number)

    service = Service(answer=answer)
    user = person(service, clock, living(clock))
    clock.now += 3600 - 60
    renewing = threading.Thread(target=get, args=(user, service))
    renewing.start()
    assert started.wait(5)
    driver = Driver(service, NetworkSettings())
    assert not driver.run(user.source.settle(0.05)), "a client that is closed meanwhile would wait for it"
    assert status_of(client_of(user, service)) == 200
    assert service.sent == ["old"]
    release.set()
    renewing.join()
    assert service.sent == ["old", "access-1"]


def test_a_short_life_shortens_the_window() -> None:
    clock = Clock()
    service = Service(life=60)
    credential = application(service, clock)
    for _ in range(5):
        get(credential, service)
        clock.now += 9
    assert service.tokens == 1


def test_no_expires_in_means_used_until_rejected() -> None:
    clock = Clock()
    service = Service(life=None, accepts=lambda token: token != "access-1" or clock.now < 2_000_000)
    credential = application(service, clock)
    get(credential, service)
    clock.now += 10_000_000
    assert get(credential, service) == 200
    assert service.tokens == 2


def test_a_scheme_that_reuses_tokens_is_not_refreshed_early() -> None:
    clock = Clock()
    scheme = OAuthScheme(name="oauth", token_url=f"{ORIGIN}/token", reuses_token=True)
    service = Service(life=604800)
    user = person(service, clock, Token.from_refresh_token("refresh-0"), scheme=scheme)
    get(user, service)
    clock.now += 604_799
    get(user, service)
    assert service.tokens == 1
    clock.now += 1
    get(user, service)
    assert service.tokens == 2


def test_the_same_token_again_is_no_reason_to_retry() -> None:
    clock = Clock()
    service = Service(answer=lambda number, fields: granted(0), accepts=lambda token: False)
    user = person(service, clock, living(clock, "access-0"))
    assert [get(user, service) for _ in range(10)] == [401] * 10
    assert service.sent == ["access-0"] * 10
    assert service.tokens == 2


def test_rotated_refresh_tokens_are_used_next() -> None:
    clock = Clock()
    service = Service()
    user = person(service, clock, Token.from_refresh_token("refresh-0"))
    for _ in range(3):
        get(user, service)
        clock.now += 3601
    assert [each["refresh_token"] for each in service.bodies] == ["refresh-0", "refresh-1", "refresh-2"]


def test_a_refresh_token_that_does_not_come_back_is_kept() -> None:
    clock = Clock()
    body = {"access_token": "a", "expires_in": 3600}
    service = Service(answer=lambda number, fields: http.Response(200, json=body))
    user = person(service, clock, Token.from_refresh_token("refresh-0"))
    for _ in range(3):
        get(user, service)
        clock.now += 3601
    assert {each["refresh_token"] for each in service.bodies} == {"refresh-0"}


def test_no_lock_is_held_during_an_api_call() -> None:
    """A call that takes long, such as a long poll, delays no other, not even at expiry."""
    clock = Clock()
    inside, release = threading.Event(), threading.Event()

    class Slow(Service):
        def handle_request(self, request: http.Request) -> http.Response:
            if request.url.path == "/slow":
                inside.set()
                assert release.wait(5)
                return http.Response(200, json={})
            return super().handle_request(request)

    service = Slow()
    credential = application(service, clock, store=MemoryStore())
    with client_of(credential, service) as client:
        slow = threading.Thread(target=status_of, args=(client, "/slow"))
        slow.start()
        assert inside.wait(5)
        clock.now += 3601
        assert status_of(client) == 200
        assert service.tokens == 2
        release.set()
        slow.join()


async def test_a_cancelled_caller_loses_no_rotated_token() -> None:
    clock, store = Clock(), MemoryStore()
    service = Service(delay=0.1)
    user = person(service, clock, Token.from_refresh_token("refresh-0"), store=store, key="k")
    caller = asyncio.create_task(user.source.token_async())
    await asyncio.sleep(0.03)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert (await user.source.token_async()).access_token.reveal() == "access-1"
    assert service.tokens == 1
    kept = store.load("k")
    assert kept is not None
    assert kept.refresh_token is not None
    assert kept.refresh_token.reveal() == "refresh-1"


def test_a_loop_that_ends_hands_the_fetch_over() -> None:
    clock = Clock()
    service = Service(delay=0.2)
    credential = application(service, clock)

    async def leave() -> None:
        task = asyncio.create_task(credential.source.token_async())
        await asyncio.sleep(0.05)
        task.cancel()

    asyncio.run(leave())
    assert credential.source.token().access_token.reveal().startswith("access-")


async def test_a_blocking_call_inside_the_loop_that_waits_for_a_token_gets_it() -> None:
    service = Service(delay=0.1)
    credential = application(service)
    task = asyncio.create_task(credential.source.token_async())
    await asyncio.sleep(0.02)
    assert credential.source.token() == await task
    assert service.tokens == 1


def test_another_processes_token_is_adopted(tmp_path: Path) -> None:
    clock = Clock()
    service = Service()
    ours = person(service, clock, living(clock), store=FileStore(tmp_path), key="k")
    FileStore(tmp_path).save("k", stored(living(clock, "theirs")))
    clock.now += 3601
    FileStore(tmp_path).save("k", stored(living(clock, "theirs-2")))
    get(ours, service)
    assert (service.sent, service.tokens) == (["theirs-2"], 0)


def test_signing_in_anew_elsewhere_ends_a_failure(tmp_path: Path) -> None:
    clock, store = Clock(), FileStore(tmp_path)
    store.save("k", stored(Token.from_refresh_token("dead")))
    service = Service(answer=lambda number, fields: refused())
    user = person(service, clock, None, store=store, key="k")
    for _ in range(3):
        with pytest.raises(TokenRefusedError):
            get(user, service)
    assert service.tokens == 1
    store.save("k", stored(living(clock, "anew")))
    assert get(user, service) == 200
    assert service.tokens == 1


def test_nothing_stored_says_to_sign_in(tmp_path: Path) -> None:
    service = Service()
    user = person(service, Clock(), None, store=FileStore(tmp_path), key="k")
    with pytest.raises(AuthError, match="sign in"):
        get(user, service)
    assert service.tokens == 0


def test_tokens_of_two_servers_have_two_places() -> None:
    schemes = [OAuthScheme(name="oauth", token_url=f"https://{host}.example/token") for host in "ab"]
    one, other = (ClientCredentials(scheme=each, client_id="c", client_secret="s") for each in schemes)
    assert one.source._key != other.source._key


def test_forget(tmp_path: Path) -> None:
    clock, store = Clock(), FileStore(tmp_path)
    service = Service()
    credential = application(service, clock, store=store, key="k")
    get(credential, service)
    assert store.load("k") is not None
    credential.source.forget()
    assert store.load("k") is None
    get(credential, service)
    assert service.tokens == 2


def test_bugs_in_a_transport_are_not_hidden() -> None:
    def answer(number: int, fields: dict[str, str]) -> http.Response:
        raise ZeroDivisionError

    service = Service(answer=answer)
    credential = application(service)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            credential.source.token()


def test_token_request_is_as_declared() -> None:
    service = Service()
    get(application(service, scopes=("api/read",)), service)
    assert service.bodies == [{"grant_type": "client_credentials", "scope": "api/read"}]
    clock = Clock()
    service = Service()
    scheme = OAuthScheme(
        name="oauth",
        token_url=f"{ORIGIN}/token",
        body="json",
        client_authentication="body",
        send_grant_type_on_refresh=False,
    )
    get(person(service, clock, Token.from_refresh_token("r"), scheme=scheme), service)
    assert json.loads(json.dumps(service.bodies)) == [
        {"refresh_token": "r", "client_id": "id", "client_secret": "secret"}
    ]
