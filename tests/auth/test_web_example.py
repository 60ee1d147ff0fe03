"""The example web app at the sandbox's consent page: by HTTP, and in a real browser where one is installed."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind.core._http import http
from syllabind_sandbox import World, serve

pytest.importorskip("starlette")
uvicorn: Any = pytest.importorskip("uvicorn")

from examples.web_app import Sessions, create_app  # noqa: E402

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(params=["as_documented", "bcp"])
def site(request: pytest.FixtureRequest) -> Iterator[tuple[World, str]]:
    """The sandbox and the app, each behind its own port."""
    world = World(people=20, profile=request.param)
    world.realtime()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    held = world.credentials.edlink
    with serve(world) as sandbox:
        world.origins = {**world.origins, "edlink": sandbox.url}
        app = create_app(
            {
                "SYLLABIND_EDLINK_CLIENT_ID": held.client_id,
                "SYLLABIND_EDLINK_CLIENT_SECRET": held.client_secret,
                "SYLLABIND_EDLINK_SERVER": sandbox.url,
                "SYLLABIND_EDLINK_REDIRECT_URI": f"{url}/callback",
            }
        )
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield world, url
        server.should_exit = True
        thread.join()
    listener.close()


def begun(browser: http.Client, url: str) -> str:
    """Press the button; gives where the browser is sent to."""
    response = browser.post(f"{url}/login")
    assert response.status_code == 303
    assert "HttpOnly" in response.headers["set-cookie"]
    return response.headers["location"]


def test_sign_in_and_out(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False) as browser:
        assert "Sign in" in browser.get(url).text
        before = begun(browser, url)
        cookie = browser.cookies["sign-in"]
        answer = browser.get(world.sign_in(before))
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert browser.cookies["session"] != cookie
        assert browser.post(f"{url}/login").headers["location"] != before
        home = browser.get(url)
        assert "id=name" in home.text
        assert home.headers["cache-control"] == "no-store"
        world.advance(3601)
        assert "id=name" in browser.get(url).text
        browser.post(f"{url}/logout")
        assert "Sign in" in browser.get(url).text
    assert len(world.calls("edlink.createToken")) == 2, "the exchange, and a refresh after the hour"


def test_callbacks_that_are_refused(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False) as browser, http.Client(trust_env=False) as other:
        arrived = world.sign_in(begun(browser, url))
        # Login CSRF: an attacker's callback in a browser that began nothing, or began something else.
        assert other.get(arrived).status_code == 400
        begun(other, url)
        assert other.get(arrived).status_code == 400
        assert not world.calls("edlink.createToken")
        assert browser.get(arrived).status_code == 303
        assert browser.get(arrived).status_code == 400, "a callback counts once"
        denied = browser.get(world.sign_in(begun(browser, url), approve=False))
        assert (denied.status_code, "did not sign in" in denied.text) == (403, True)
        state = parse_qs(urlsplit(begun(browser, url)).query)["state"][0]
        for query in ("", "code=x", "state=x", f"state={state}x&code=c"):
            assert browser.get(f"{url}/callback?{query}").status_code == 400
            state = parse_qs(urlsplit(begun(browser, url)).query)["state"][0]
    assert len(world.calls("edlink.createToken")) == 1


def test_a_forged_request_does_not_sign_a_person_out(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False) as browser:
        browser.get(world.sign_in(begun(browser, url)))
        assert browser.get(f"{url}/callback?junk").status_code == 400
        assert browser.get(f"{url}/callback?code=x&state=y").status_code == 400
        begun(browser, url)
        assert browser.get(f"{url}/callback?error=access_denied&state=y").status_code == 400
        assert "id=name" in browser.get(url).text


def test_refusals_of_the_service_are_shown_as_pages(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False) as browser:
        browser.get(world.sign_in(begun(browser, url)))
        world.edlink.auth.tokens.clear()
        world.edlink.auth.refreshes.clear()
        answer = browser.get(url)
        assert (answer.status_code, "id=problem" in answer.text, "id=logout" in answer.text) == (401, True, True)
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_sessions_end_and_are_bounded() -> None:
    ended: list[Any] = []
    sessions = Sessions(3600.0, ended.append)
    names = [sessions.begin({"person": str(number)}) for number in range(1500)]
    assert len(sessions) == 1000
    assert [each["person"] for each in ended] == [str(number) for number in range(500)]
    assert sessions.get(names[0]) == {}
    assert sessions.get(names[-1]) == {"person": "1499"}
    brief = Sessions(0.0, ended.append)
    assert brief.get(brief.begin({"person": "late"})) == {}
    brief.begin({})
    assert (len(brief), ended[-1]) == (1, {"person": "late"})


class Browser:
    """A headless Chromium that is spoken to by the DevTools protocol over two pipes."""

    def __init__(self, profile: Path) -> None:
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        options = (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--no-proxy-server", f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank",
        )  # fmt: skip
        # The protocol's pipes have to be descriptors 3 and 4.
        start = (
            "import fcntl, os, sys\n"
            f"read, write = (fcntl.fcntl(each, fcntl.F_DUPFD, 10) for each in ({to_browser}, {from_browser}))\n"
            "os.dup2(read, 3), os.dup2(write, 4)\n"
            "os.execv(sys.argv[1], sys.argv[1:])"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", start, str(CHROMIUM), *options],
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._count, self._rest = 0, b""

    def attach(self) -> None:
        """Speak to the browser's page from now on."""
        targets = self.send("Target.getTargets")["targetInfos"]
        target = next(each["targetId"] for each in targets if each["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        self._count += 1
        message = {"id": self._count, "method": method, "params": parameters}
        if hasattr(self, "_session"):
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._rest:
                part = os.read(self._read, 65536)
                assert part, "the browser went away"
                self._rest += part
            text, _, self._rest = self._rest.partition(b"\0")
            answer = json.loads(text)
            if answer.get("id") == self._count:
                assert "error" not in answer, answer
                return dict(answer["result"])

    def run(self, script: str) -> Any:
        """Evaluate JavaScript in the page; `None` while it is being replaced."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True)
        return answer["result"].get("value")

    def wait(self, script: str) -> Any:
        """Evaluate until it is true."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if value := self.run(script):
                return value
            time.sleep(0.05)
        raise AssertionError(f"{script} never held; the page: {self.run('document.documentElement.outerHTML')}")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._write)
        os.close(self._read)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    made = Browser(tmp_path / "profile")
    try:
        made.attach()
        yield made
    finally:
        made.close()


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_in_a_browser(site: tuple[World, str], browser: Browser) -> None:
    world, url = site
    browser.send("Page.navigate", url=url)
    browser.wait("document.querySelector('#login') !== null")
    browser.run("document.querySelector('#login').click()")
    browser.wait("document.title.startsWith('Sign in')")
    assert urlsplit(browser.run("location.href")).path == "/sso/login"
    browser.run("[...document.querySelectorAll('button')].find(each => each.textContent === 'Deny').click()")
    assert browser.wait("document.querySelector('#problem')?.textContent") == "You did not sign in."
    browser.send("Page.navigate", url=url)
    browser.wait("document.querySelector('#login') !== null")
    browser.run("document.querySelector('#login').click()")
    browser.wait("document.title.startsWith('Sign in')")
    browser.run("[...document.querySelectorAll('button')].find(each => each.textContent === 'Approve').click()")
    assert browser.wait("document.querySelector('#name')?.textContent")
    assert browser.run("location.href") == f"{url}/"
    assert browser.run("document.cookie") == "", "scripts do not see the session"
    browser.run("document.querySelector('#logout').click()")
    browser.wait("document.querySelector('#login') !== null")
    assert len(world.calls("edlink.createToken")) == 1
