"""The pages that people see, in a real browser: on a phone, in the dark, for a screen reader, without errors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from syllabind import edlink
from syllabind.auth import authorization_url
from syllabind.auth.loopback import listening
from syllabind.core.redaction import Secret
from syllabind_sandbox import Server, World, serve
from tests.sandbox.browser import Browser, check_page

pytestmark = pytest.mark.browser


@pytest.fixture
def page(page: Browser) -> Browser:
    """The browser, with nothing of the test before on its page."""
    page.open("about:blank")
    page.problems.clear()
    return page


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[World, Server]]:
    world = World(seed=1, people=30)
    with serve(world) as server:
        yield world, server


def consent_urls(world: World, server: Server) -> list[str]:
    known = world.credentials
    learner = {"client_id": known.alm.client_id, "redirect_uri": f"{server.url}/callback", "response_type": "CODE"}
    query = urlencode({**learner, "scope": "admin:read", "state": "s"}, safe=",")
    return [
        authorization_url(edlink.OAUTH.at(server.url), known.edlink.client_id, f"{server.url}/callback").url,
        f"{server.url}/oauth/o/authorize?{query}",
    ]


def test_consent_pages(sandbox: tuple[World, Server], page: Browser) -> None:
    for url, words in zip(consent_urls(*sandbox), ("Edlink", "Read as an administrator"), strict=True):
        page.open(url)
        text = page.read("document.body.innerText")
        assert "Example application" in text
        assert words in text
        assert urlsplit(url).query.partition("client_id=")[2].partition("&")[0] not in text
        check_page(page)


def test_the_result_of_a_sign_in(page: Browser) -> None:
    with listening("http://127.0.0.1:0/callback") as listener:
        listener.state = Secret("state")
        page.open(f"http://127.0.0.1:{listener.server_port}/callback?code=c&state=state")
        assert page.read("document.querySelector('h1').innerText")
        check_page(page)


def test_the_sandbox_page(sandbox: tuple[World, Server], page: Browser) -> None:
    world, server = sandbox
    before = world.clock.now()
    page.open(f"{server.url}/__sandbox__/#{server.key}")
    page.wait("!document.getElementById('content').hidden && document.getElementById('time').innerText != ''")
    assert server.key not in page.read("location.href")
    assert page.read("document.getElementById('key').offsetParent === null"), "the form for the key is still shown"

    press(page, "+1 hour", "document.getElementById('time').innerText")
    assert 3600 <= (world.clock.now() - before).total_seconds() < 3700

    press(page, "Add faults", "document.getElementById('faults').innerText")
    assert world.faults.rules
    press(page, "Remove all", "document.getElementById('faults').innerText")
    assert not world.faults.rules

    press(page, "Make a token", "document.getElementById('made').innerText")
    made = page.read("document.getElementById('made').innerText")
    assert made in next(iter(world.services.values())).auth.tokens

    press(page, "Show", "document.getElementById('records').innerText")
    assert page.read("document.querySelectorAll('#records details').length") > 0

    httpx.get(f"{server.url}/rest/v1/%3Cimg%20src=x%20onerror=alert(1)%3E", params={"access_token": "very-secret"})
    page.wait("document.getElementById('journal').innerText.includes('/rest/v1/')")
    assert "very-secret" not in page.read("document.documentElement.outerHTML")
    assert page.read("document.querySelectorAll('#journal img').length") == 0
    check_page(page)


def press(page: Browser, label: str, changing: str) -> None:
    """Press a button, and wait until what it changes has another text."""
    before = json.dumps(page.read(changing))
    button = f"[...document.querySelectorAll('button')].find(each => each.innerText == {json.dumps(label)})"
    page.read(f"void {button}.click()")
    page.wait(f"({changing}) != {before}")


def test_the_page_asks_for_the_key(page: Browser) -> None:
    with serve(World(seed=1)) as server:  # the page of another has the key in its storage
        page.open(f"{server.url}/__sandbox__/")
        page.wait("!document.getElementById('sign-in').hidden")
        assert page.read("document.getElementById('content').hidden")
        check_page(page)


@pytest.mark.parametrize("given", [{}, {"x-sandbox-key": "wrong"}, {"cookie": "key=x"}])
def test_nothing_is_written_without_the_key(sandbox: tuple[World, Server], given: dict[str, str]) -> None:
    world, server = sandbox
    before = world.clock.now()
    for origin in ("https://attacker.example", server.url):
        headers = {"origin": origin, **given}
        answer = httpx.post(f"{server.url}/__sandbox__/clock", json={"advance": 60}, headers=headers)
        assert answer.status_code == 403
        asked = {
            "origin": origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": "x-sandbox-key",
        }
        preflight = httpx.request("OPTIONS", f"{server.url}/__sandbox__/clock", headers=asked)
        assert not preflight.is_success
        assert not [name for name in preflight.headers if name.startswith("access-control-allow")]
    assert world.clock.now() == before


def test_another_origin_cannot_use_the_page(sandbox: tuple[World, Server], page: Browser, tmp_path: Path) -> None:
    world, server = sandbox
    before = world.clock.now()
    page.open(f"{server.origins['thrive-user']}/rest/v1/none")
    script = f"""fetch({json.dumps(f"{server.url}/__sandbox__/clock")}, {{method: 'POST', body: '{{"advance": 60}}',
        headers: {{'x-sandbox-key': {json.dumps(server.key)}}}}}).then(() => 'sent', error => 'refused')"""
    assert page.awaited(script) == "refused"
    assert world.clock.now() == before
