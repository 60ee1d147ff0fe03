"""requests-oauthlib gets a token of the sandbox, and calls it with the token."""

from __future__ import annotations

import pytest
from oauthlib.oauth2 import BackendApplicationClient
from requests_oauthlib import OAuth2Session

from syllabind_sandbox import World
from syllabind_sandbox.server import serve


def test_requests_oauthlib_gets_client_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(people=60)
    known = world.credentials.thrive
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # The sandbox listens on loopback, without TLS.
    with serve(world) as server:
        client = BackendApplicationClient(client_id=known.client_id, scope=["api/read"])
        session = OAuth2Session(client=client)
        session.fetch_token(f"{server.url}/oauth2/token/{known.tenant_id}", client_secret=known.client_secret)
        assert session.get(f"{server.url}/rest/v1/users").json()["results"]
        session.close()
