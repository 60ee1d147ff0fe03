"""The example web app at the sandbox's consent page: by HTTP, and in a real browser."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import uvicorn

from examples.web_app import Sessions, create_app
from syllabind.core._http import http
from syllabind_sandbox import World, serve
from tests.sandbox.browser import browser, check_page


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


def begun(visitor: http.Client, url: str) -> str:
    """Press the button; gives where the browser is sent to."""
    response = visitor.post(f"{url}/login")
    assert response.status_code == 303
    assert "HttpOnly" in response.headers["set-cookie"]
    return response.headers["location"]


def test_sign_in_and_out(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False, timeout=60) as browser:
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
    with http.Client(trust_env=False, timeout=60) as browser, http.Client(trust_env=False, timeout=60) as other:
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
    with http.Client(trust_env=False, timeout=60) as browser:
        browser.get(world.sign_in(begun(browser, url)))
        assert browser.get(f"{url}/callback?junk").status_code == 400
        assert browser.get(f"{url}/callback?code=x&state=y").status_code == 400
        begun(browser, url)
        assert browser.get(f"{url}/callback?error=access_denied&state=y").status_code == 400
        assert "id=name" in browser.get(url).text


def test_refusals_of_the_service_are_shown_as_pages(site: tuple[World, str]) -> None:
    world, url = site
    with http.Client(trust_env=False, timeout=60) as browser:
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


@pytest.mark.browser
@pytest.mark.parametrize("site", ["bcp"], indirect=True)
def test_in_a_browser(site: tuple[World, str], tmp_path: Path) -> None:
    world, url = site
    with browser(tmp_path / "profile") as page:
        page.open(url)
        check_page(page)
        page.click("Sign in with Edlink")
        assert urlsplit(page.read("location.href")).path == "/sso/login"
        page.click("Deny")
        assert page.read("document.querySelector('#problem').textContent") == "You did not sign in."
        page.problems.clear()  # the console tells the status 403 of this page
        page.open(url)
        page.click("Sign in with Edlink")
        page.click("Approve")
        assert page.read("document.querySelector('#name').textContent")
        assert page.read("location.href") == f"{url}/"
        assert page.read("document.cookie") == "", "scripts do not see the session"
        check_page(page)
        page.click("Sign out")
        assert page.read("document.querySelector('#login') !== null")
    assert len(world.calls("edlink.createToken")) == 1
