"""The sandbox as a test environment: a world, a transport into it, and accounts of each kind."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import requests

from syllabind import alm, edlink, thrive
from syllabind.auth import Basic, BearerToken
from syllabind.core._http import http
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.retry import RetryPolicy
from syllabind_fuzz.api_under_test import Endpoint, load_api
from syllabind_fuzz.signing import Account, account_for
from syllabind_fuzz.transports import Send, via_transport
from syllabind_sandbox import Transport, World

CONFIG = str(Path(__file__).with_name("schemathesis.toml"))
PEOPLE = {"edlink": 40, "thrive": 40, "alm": 40}
CRASH = 500
Wrap = Callable[[World, http.BaseTransport], http.BaseTransport]


class Environment:
    """A world that can be restarted, with accounts that have signed in.

    Args:
        api: Which API.
        wrap: Wraps the transport into the world.
        changes: Options of the world.
    """

    def __init__(self, api: str, *, wrap: Wrap | None = None, **changes: Any) -> None:
        self.api = api
        self.target = load_api(api)
        self.world = World(**{"people": PEOPLE, "job_polls": 2, **changes})
        self.transport: http.BaseTransport = Transport(self.world)
        if wrap is not None:
            self.transport = wrap(self.world, self.transport)
        self.accounts = _identities(self.world, api)
        for each in self.accounts:
            each.header()
        self._first = self.world.snapshot()
        self.send = via_transport(self.transport)

    @property
    def parameters(self) -> dict[str, str]:
        """Values of parameters that no answer gives: the developer's team, the token to check."""
        known = {"edlink": ("team_id", self.world.credentials.edlink.team_id)}
        known["alm"] = ("access_token", self.accounts[0].header()[1].rpartition(" ")[2])
        return dict([known[self.api]]) if self.api in known else {}

    def restart(self) -> None:
        """Put the world back into its first state."""
        self.world.restore(self._first)

    def client(self, endpoint: Endpoint) -> Client:
        """Return a client that may call an operation."""
        return Client(**self._arguments(endpoint), transport=self.transport)

    def async_client(self, endpoint: Endpoint) -> AsyncClient:
        """Return an async client that may call an operation."""
        transport = httpx.MockTransport(self.transport.handle_request)
        return AsyncClient(**self._arguments(endpoint), transport=transport)

    def _arguments(self, endpoint: Endpoint) -> dict[str, Any]:
        account = account_for(endpoint.node, self.accounts)
        credential, options = account and account.credential, Options(retry=RetryPolicy(max_retries=0))
        return {"credential": credential, "api": self.target.api, "server": endpoint.origins[0], "options": options}

    def raw(self, method: str, url: str, **given: Any) -> http.Response:
        """Send a request as it is, without a credential of its own."""
        request = http.Request(method, url if "://" in url else f"{self.target.api.server}{url}", **given)
        response = self.transport.handle_request(request)
        response.read()
        return response


def unattended(api: str) -> Environment:
    """Return an environment whose consent page approves by itself, and that answers 500 where the sandbox crashes."""
    env = Environment(api, approve="auto")
    env.send = _crashing(env.send)
    return env


def _crashing(send: Send) -> Send:
    """Return a function that answers 500 where the sandbox raises, which every check objects to."""

    def sent(request: requests.PreparedRequest) -> http.Response:
        try:
            return send(request)
        except Exception as error:  # noqa: BLE001 - whatever it is, the checks report it with the request
            return http.Response(CRASH, text=f"{error!r}\n{''.join(traceback.format_tb(error.__traceback__, -3))}")

    return sent


@cache
def shared(api: str) -> Environment:
    """Return the environment that all tests of an API share, one after the other."""
    return Environment(api)


def _identities(world: World, api: str) -> list[Account]:
    """Return accounts for every security scheme of an API, valid in this world."""
    known, origin = world.credentials, world.origins[api]
    if api == "edlink":
        application = known.edlink.client_secret
        credentials = (
            edlink.user_token(world.issue_token(api)),
            edlink.integration_token(known.edlink.integration_token),
            edlink.service_token(known.edlink.service_token),
            BearerToken(application, "applicationSecret"),
            Basic(known.edlink.client_id, application, "applicationBasic"),
            BearerToken(world.issue_token(api), "oidc"),
        )
        return [Account(credential=each, origin=origin) for each in credentials]
    if api == "thrive":
        tenant = known.thrive
        application_of = thrive.application(
            tenant_id=tenant.tenant_id,
            client_id=tenant.client_id,
            client_secret=tenant.client_secret,
            scopes=("api/all",),
            transport=Transport(world),
        )
        hooks = BearerToken(world.issue_token(api, kind="user"), "webhooksOauth")
        return [
            Account(credential=application_of, origin=origin),
            Account(credential=hooks, origin=world.origins["thrive-user"]),
            Account(credential=thrive.basic(tenant.tenant_id, tenant.secret), origin=origin),
        ]
    return [
        Account(
            credential=alm.user_token(world.issue_token(api, kind=kind)),
            scopes=frozenset({f"{kind}:read", f"{kind}:write"}),
            origin=origin,
        )
        for kind in ("admin", "learner")
    ]
