"""People's pages, clicked by a real browser; skipped where there is no Chromium."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from syllabind import Edlink, LearningManager, alm, edlink
from syllabind.auth import authorization_url, exchange_code, verify_callback
from syllabind_edlink.models import OnboardingCreate
from syllabind_sandbox import Server, World
from tests.sandbox.browser import Browser
from tests.sandbox.support import query_of

pytestmark = pytest.mark.browser


def test_a_teacher_signs_in_at_edlink(world: World, server: Server, page: Browser) -> None:
    known = world.credentials.edlink
    scheme = edlink.OAUTH.at(server.url)
    request = authorization_url(scheme, known.client_id, f"{server.url}/callback")
    page.open(request.url)
    page.click("Approve")
    code = verify_callback(request, page.read("location.href"))
    token = exchange_code(
        scheme,
        code,
        client_id=known.client_id,
        client_secret=known.client_secret,
        redirect_uri=request.redirect_uri,
        code_verifier=request.code_verifier,
    )
    person = edlink.user(token, client_id=known.client_id, client_secret=known.client_secret, server=server.url)
    with Edlink(person, server=server.url) as client:
        assert client.my.profile.get().id == world.edlink.district.teacher


def test_an_administrator_says_no_and_then_yes_at_alm(world: World, server: Server, page: Browser) -> None:
    known = world.credentials.alm
    callback = f"{server.url}/callback"
    query = {"client_id": known.client_id, "redirect_uri": callback, "response_type": "CODE", "scope": "admin:read"}
    url = f"{server.url}/oauth/o/authorize?{urlencode({**query, 'state': 's'}, safe=',')}"
    page.open(url)
    page.click("Deny")
    assert query_of(page.read("location.href"))["error"] == "access_denied"
    page.open(url)
    page.click("Approve")
    token = exchange_code(
        alm.OAUTH.at(server.url),
        query_of(page.read("location.href"))["code"],
        client_id=known.client_id,
        client_secret=known.client_secret,
        redirect_uri=callback,
    )
    with LearningManager(alm.user_token(token.access_token), server=server.url) as client:
        assert client.users.get("3400468").id == "3400468"


def test_a_schools_administrator_clicks_through_the_onboarding(world: World, server: Server, page: Browser) -> None:
    known = world.credentials.edlink
    with Edlink(edlink.service_token(known.service_token), server=server.url) as client:
        wanted = OnboardingCreate(application_id=known.client_id, redirect_uri=f"{server.url}/done")
        made = client.onboardings.create(known.team_id, wanted)
        page.open(edlink.onboarding_url(made.id, server.url))
        assert "created" in page.read("document.body.innerText")
        page.click("Start")
        assert client.onboardings.get(known.team_id, made.id).state == "started"
        page.click("Finish")
        assert page.read("location.pathname") == "/done"
        done = client.onboardings.get(known.team_id, made.id)
        assert (done.state, bool(done.integration_id)) == ("completed", True)
