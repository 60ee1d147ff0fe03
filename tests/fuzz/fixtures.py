"""Control of the sandbox for conditions: existing records, credentials in every state, limits and faults."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from syllabind_fuzz.api_under_test import Endpoint, path_names
from syllabind_fuzz.signing import account_for
from syllabind_sandbox import Fault, Request, World
from tests.fuzz.environment import Environment
from tests.fuzz.status_conditions import CredentialState
from tests.sandbox.surface import find

KINDS = {
    "edlink": ("user", "integration", "service", "application"),
    "thrive": ("public", "user"),
    "alm": ("admin", "learner"),
}
"""The kinds of token that a world issues."""
BURST = 150
"""Calls that exceed any documented burst."""
TOO_MANY = 429
SEGMENT = ":@!$&'()*+,;=-._~"
"""Characters of a path segment that need no encoding (RFC 3986, section 3.3)."""


Variation = Mapping[str, Any]


def _login(world: World, **more: str) -> dict[str, str]:
    known = world.credentials.edlink
    return {
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "response_type": "code",
        "state": "s",
        **more,
    }


def _oidc(world: World) -> dict[str, str]:
    return _login(world, scope="openid", nonce="n")


def _authorize(world: World) -> dict[str, str]:
    known = world.credentials.alm
    login = {"client_id": known.client_id, "redirect_uri": known.redirect_uri, "state": "s"}
    return {**login, "scope": "admin:read", "response_type": "CODE"}


def _sign_ins(query: Mapping[str, str]) -> list[Variation]:
    """Return a sign-in, and one that is redirected at once, since `plain` is refused (RFC 9700, 2.1.1)."""
    return [{"query": query}, {"query": {**query, "code_challenge": "c", "code_challenge_method": "plain"}}]


def _exchange(world: World, door: str, query: Mapping[str, str], **client: str) -> list[Variation]:
    """Return the body that exchanges the code of a sign-in."""
    operation = find(world, door).operation
    url = f"{sorted(operation.origins)[0]}{operation.path}?{urlencode(query)}"
    code = parse_qs(urlsplit(world.sign_in(url)).query)["code"][0]
    return [{"body": {**client, "code": code, "redirect_uri": query["redirect_uri"]}}]


def _edlink_client(world: World) -> dict[str, str]:
    known = world.credentials.edlink
    grant = {"grant_type": "authorization_code"}
    return {"client_id": known.client_id, "client_secret": known.client_secret, **grant}


def _alm_client(world: World) -> dict[str, str]:
    known = world.credentials.alm
    return {"client_id": known.client_id, "client_secret": known.client_secret}


def _refresh(world: World) -> dict[str, str]:
    return {**_alm_client(world), "refresh_token": world.credentials.alm.admin_refresh_token}


def _thrive_client(world: World) -> list[Variation]:
    known = world.credentials.thrive
    client = {"client_id": known.client_id, "client_secret": known.client_secret}
    return [{"body": {**client, "grant_type": "client_credentials"}}]


def _person(world: World) -> list[Variation]:
    return [{"body": [next(iter(world.thrive.tenant.users.values()))["ref"]]}]


def _manager(world: World) -> list[Variation]:
    return [{"body": [{"reference": next(iter(world.thrive.tenant.users.values()))["ref"], "permissions": {}}]}]


VARIATIONS: Mapping[str, Callable[[World], Sequence[Variation]]] = {
    "edlink.login": lambda world: _sign_ins(_login(world)),
    "edlink.loginWithProvider": lambda world: _sign_ins(_login(world)),
    "edlink.loginToIntegration": lambda world: _sign_ins(_login(world)),
    "edlink.authorizeOidc": lambda world: _sign_ins(_oidc(world)),
    "edlink.createToken": lambda world: _exchange(world, "edlink.login", _login(world), **_edlink_client(world)),
    "edlink.createOidcToken": lambda world: _exchange(
        world, "edlink.authorizeOidc", _oidc(world), **_edlink_client(world)
    ),
    "thrive.createToken": _thrive_client,
    "thrive.addAudienceMembers": _person,
    "thrive.replaceAudienceMembers": _person,
    "thrive.addAudienceManagers": _manager,
    "thrive.replaceAudienceManagers": _manager,
    "alm.authorize": lambda world: _sign_ins(_authorize(world)),
    "alm.createToken": lambda world: _exchange(world, "alm.authorize", _authorize(world), **_alm_client(world)),
    "alm.refreshToken": lambda world: [{"body": _refresh(world)}],
    "alm.checkToken": lambda world: [{"query": {"access_token": world.issue_token("alm")}}],
    "alm.createLearnerToken": lambda world: [
        {"query": {"learner_email": world.credentials.alm.learner_email}, "body": _refresh(world)}
    ],
}
"""Requests of operations whose documented examples name a client, a code or a person that no world has."""


def _made(world: World, name: str) -> dict[str, str]:
    """Create a record and return its id."""
    return {"id": json.loads(find(world, name).call().body)["data"]["id"]}


def _of_user(world: World, name: str, key: str) -> dict[str, str]:
    """Return a person that has a record of some kind, and its id."""
    surface = find(world, name)
    for user in world.alm.account.tables["user"]:
        rows = json.loads(surface.call(surface.path(id=user)).body)["data"]
        if rows:
            return {"id": user, key: rows[0]["id"]}
    raise LookupError(name)


def _nothing(_: World) -> dict[str, str]:
    return {}


def _with_consent_page(world: World) -> dict[str, str]:
    """Show the consent page first."""
    world.options.approve = "page"
    return {}


def _audience(world: World) -> dict[str, str]:
    """An audience that the API made, and a person who is a member and a manager of it."""
    made = json.loads(find(world, "thrive.createAudience").call().body)["id"]
    person = next(iter(world.thrive.tenant.users.values()))
    for name, endpoint in (("Members", person["ref"]), ("Managers", {"reference": person["ref"], "permissions": {}})):
        surface = find(world, f"thrive.addAudience{name}")
        surface.call(surface.path(audienceId=made), body=[endpoint])
    return {"audienceId": made, "userRef": person["ref"], "userId": person["id"]}


PLACES: Mapping[str, Callable[[World], Mapping[str, str]]] = {
    **{
        f"alm.{name}": lambda world: _made(world, "alm.createReply")
        for name in ("updateReply", "deleteReply", "voteReply", "removeReplyVote", "reportReply")
    },
    "edlink.login": _with_consent_page,
    "edlink.authorizeOidc": _with_consent_page,
    "thrive.createToken": lambda world: {"tenantId": world.credentials.thrive.tenant_id},
    "thrive.suspendUser": lambda world: {"ref": next(iter(world.thrive.tenant.users.values()))["ref"]},
    "thrive.removeAudienceMember": _audience,
    "thrive.removeAudienceManager": _audience,
    "alm.getJob": lambda world: _made(world, "alm.createJob"),
    "alm.getUserBadge": lambda world: _of_user(world, "alm.listUserBadges", "userBadgeId"),
    "alm.getUserSkill": lambda world: _of_user(world, "alm.listUserSkills", "userSkillId"),
    # The document that is sent names the person of the manual's sample.
    "alm.updateUser": lambda world: {"id": "3400468"},
}
"""Where there is something, for operations whose records are in no list of their own."""


class SandboxControl:
    """The sandbox as a service whose state can be set.

    Args:
        env: The world, in its first state.
    """

    def __init__(self, env: Environment) -> None:
        self._environment = env
        self._began: dict[str, tuple[bytes, Mapping[str, Any]]] = {}

    def setup(self, endpoint: Endpoint) -> Mapping[str, Any]:
        """Go back to the first state and return ids of its records; records are created once."""
        if endpoint.id not in self._began:
            self._environment.restart()
            known = self._known(endpoint)
            self._began = {endpoint.id: (self._environment.world.snapshot(), known)}
        first, known = self._began[endpoint.id]
        self._environment.world.restore(first)
        return known

    def _known(self, endpoint: Endpoint) -> Mapping[str, Any]:
        surface = find(self._environment.world, f"{self._environment.api}.{endpoint.id}")
        names = path_names(endpoint.path)
        pattern = re.sub(r"\\\{[^}]+\\\}", "([^/]+)", re.escape(endpoint.path))
        found = re.fullmatch(pattern, surface.path())
        assert found is not None, endpoint.id
        special = PLACES.get(f"{self._environment.api}.{endpoint.id}", _nothing)(self._environment.world)
        path_values = {**dict(zip(names, map(unquote, found.groups()), strict=True)), **special}
        return {**{name: quote(value, safe=SEGMENT) for name, value in path_values.items()}, **surface.query()}

    def path_values(self, endpoint: Endpoint) -> dict[str, str]:
        """Go back to the first state and return ids of its records as schemathesis configures them."""
        known = self.setup(endpoint)
        return {f"path.{name}": unquote(known[name]) for name in path_names(endpoint.path) if name in known}

    def variations(self, endpoint: Endpoint) -> Iterable[Mapping[str, Any]]:
        """Return requests with secrets, codes and references of this world."""
        found = VARIATIONS.get(f"{self._environment.api}.{endpoint.id}")
        return () if found is None else found(self._environment.world)

    def headers(self, endpoint: Endpoint, state: CredentialState) -> Iterable[Mapping[str, str]]:
        """Return authorization headers in a state."""
        return [{} if each is None else {"Authorization": each} for each in self._signatures(endpoint, state)]

    def _signatures(self, endpoint: Endpoint, state: CredentialState) -> Iterator[str | None]:
        env, api = self._environment, self._environment.api
        chosen = account_for(endpoint.node, env.accounts)
        if state == "valid":
            yield None if chosen is None else chosen.header(endpoint.method)[1]
        elif chosen is None or {} in endpoint.node["security"]:
            return
        elif state == "missing":
            yield None
        elif state == "unknown":
            yield "Bearer sbx_unknown_token"
            yield "Basic " + b64encode(b"unknown:unknown").decode()
        elif state == "expired":
            for kind in KINDS[api]:
                token = env.world.issue_token(api, kind=kind)
                env.world.services[api].auth.expire(f"Bearer {token}")
                yield f"Bearer {token}"
        else:
            yield from self._lesser(endpoint)

    def _lesser(self, endpoint: Endpoint) -> Iterator[str]:
        """Tokens that are good, but not for this: of another kind, or without its scopes."""
        world, api = self._environment.world, self._environment.api
        service = world.services[api]
        for number in range(2 * len(KINDS[api])):
            scopes = ("none:none",) if number % 2 else None
            token = world.issue_token(api, kind=KINDS[api][number // 2], scopes=scopes)
            grant = service.auth.tokens[token]
            if not any(
                all(service.allows(grant, name, tuple(needed)) for name, needed in each.items())
                for each in endpoint.node["security"]
            ):
                yield f"Bearer {token}"

    def limit(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        """Switch the rate limits on, and call until the first refusal."""
        world = self._environment.world
        world.options.rate_limits = True
        url = endpoint.origins[0] + re.sub(r"\{[^}]+\}", "0", endpoint.path)
        # A request that accepts no available media type changes nothing, and counts all the same.
        spent = Request(method=endpoint.method, url=url, headers={**headers, "accept": "image/png"})
        for _ in range(BURST):
            if world.handle(spent).status == TOO_MANY:
                return

    def fail(self, endpoint: Endpoint, status: int) -> None:
        """Add a fault rule."""
        self._environment.world.faults.add(Fault(operation=f"{self._environment.api}.{endpoint.id}", status=status))
