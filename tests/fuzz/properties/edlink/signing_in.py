"""Codes, consents and tokens, with and without OpenID Connect."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import HOST, HOUR, UNKNOWN_ID, ApiResponse, EdlinkClient, basic, graph


def sign_in(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A code gives tokens of its person, once; the refresh token stays the same and lives on; an hour is an hour.

    https://ed.link/docs/api/v2.0/oauth2/token; RFC 6749, sections 4.1.2 (one use, ten minutes; a second use ends what
    came from the first) and 5.2 (errors); RFC 7636 (a verifier that does not fit).
    """
    choose = random.Random(seed)
    people = [row["id"] for row in graph(env).all_records("/api/v2/graph/people")]
    for subject in choose.sample(people, 3):
        yield from _grants(env, subject, choose)


def _exchange(env: Environment, **members: str) -> ApiResponse:
    known = env.world.credentials.edlink
    body = {"client_id": known.client_id, "client_secret": known.client_secret, **members}
    return EdlinkClient(env=env).send("POST", "/api/authentication/token", body=body)


def _launch(env: Environment, subject: str) -> dict[str, str]:
    """A person comes from the school's page (Edlink, Launches): the code, and where it was sent."""
    url = env.world.edlink.launch(subject)
    code = parse_qs(urlsplit(url).query)["code"][0]
    return {"grant_type": "authorization_code", "code": code, "redirect_uri": url.partition("?")[0]}


def _grants(env: Environment, subject: str, choose: random.Random) -> Iterator[str]:
    for what, changes in (
        ("another redirect", {"redirect_uri": "https://example.com/callback"}),
        ("another secret", {"client_secret": "wrong"}),
        ("another client", {"client_id": UNKNOWN_ID}),
        ("a made-up code", {"code": f"{choose.getrandbits(100):x}"}),
        ("a verifier without a challenge", {"code_verifier": "v" * 43}),
        ("another grant type", {"grant_type": "password"}),
    ):
        reply = _exchange(env, **{**_launch(env, subject), **changes})
        if reply.status not in (400, 401) or not reply.code:
            yield f"a token for {what}: {reply.status} {reply.code}"
    ask = _launch(env, subject)
    reply = _exchange(env, **ask)
    if reply.status != 200 or not isinstance(reply.data, dict):
        yield f"a good code gives {reply.status} {reply.code}"
        return
    held, born = reply.data, env.world.clock.time()
    if (held["expires_in"], held["token_type"]) != (HOUR, "Bearer"):
        yield f"a token of {held['expires_in']} seconds, {held['token_type']}"
    tokens = {held["access_token"]: born}
    for _ in range(choose.randint(1, 3)):
        env.world.advance(choose.randint(1, 45 * 60))
        again = _exchange(env, grant_type="refresh_token", refresh_token=held["refresh_token"])
        if again.status != 200 or again.one["refresh_token"] != held["refresh_token"]:
            yield f"refreshing gives {again.status}, and another refresh token"
            break
        if again.one["access_token"] in tokens:
            yield "refreshing gives a token that was given before"
        tokens[again.one["access_token"]] = env.world.clock.time()
        yield from _living(env, tokens, subject)
    if _exchange(env, grant_type="refresh_token", refresh_token=held["access_token"]).status == 200:
        yield "an access token refreshes"
    if _exchange(env, **ask).status == 200:
        yield "a code is good twice"
    first = EdlinkClient(env=env, authorization=f"Bearer {held['access_token']}").get("/api/v2/my/profile")
    if first.status != 401:
        yield "a code that came twice leaves the tokens alive that came from it"
    late = _launch(env, subject)
    env.world.advance(choose.randint(601, 2 * HOUR))
    if _exchange(env, **late).status == 200:
        yield "a code of more than ten minutes ago is good"


def _living(env: Environment, tokens: Mapping[str, float], subject: str) -> Iterator[str]:
    for token, born in tokens.items():
        age = env.world.clock.time() - born
        reply = EdlinkClient(env=env, authorization=f"Bearer {token}").get("/api/v2/my/profile")
        if age < HOUR and (reply.status != 200 or reply.one["id"] != subject):
            yield f"a token of {age} seconds ago gives {reply.status} {reply.code}"
        if age > HOUR and (reply.status, reply.code) != (401, "EXPIRED_TOKEN"):
            yield f"a token of {age} seconds ago gives {reply.status} {reply.code}"


def consents(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """The login page sends code and state to a registered address; the code needs its verifier.

    https://ed.link/docs/api/v2.0/oauth2/login; RFC 7636, sections 4.1 and 4.6.
    """
    choose, known = random.Random(seed), env.world.credentials.edlink
    for length in (43, choose.randint(44, 127), 128):
        verifier = "".join(choose.choices("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-._~", k=length))
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        query = {
            "client_id": known.client_id,
            "redirect_uri": known.redirect_uri,
            "response_type": "code",
            "state": f"s {choose.random()}&x",
            "code_challenge": digest,
            "code_challenge_method": "S256",
        }
        for proof in (verifier[:-1] + ("A" if verifier[-1] != "A" else "B"), "", digest, verifier):
            back = _consent(env, "/sso/login", query)
            if back.get("state") != query["state"] or "code" not in back:
                yield f"the login page sends back {sorted(back)}"
                continue
            sent = {"grant_type": "authorization_code", "code": back["code"], "redirect_uri": known.redirect_uri}
            reply = _exchange(env, **sent, **({"code_verifier": proof} if proof else {}))
            if (reply.status == 200) != (proof == verifier):
                yield f"a verifier of {len(proof)} characters, the right one {proof == verifier}: {reply.status}"


def _consent(env: Environment, path: str, query: Mapping[str, str]) -> dict[str, str]:
    """Do what a person does in the browser, over HTTP; what the application is sent back."""
    unsigned = EdlinkClient(env=env)
    reply = unsigned.send("GET", path, query=query)
    if reply.status == 200:
        ticket = re.findall(r'name="ticket" value="([^"]+)"', reply.text)[0]
        reply = unsigned.send("POST", re.findall(r'action="([^"]+)"', reply.text)[0], form={"ticket": ticket})
    parts = parse_qs(urlsplit(str(reply.headers.get("location", ""))).query)
    return {name: values[0] for name, values in parts.items()}


def open_id(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """The ID token is signed, for this application, of this person, with the nonce; tokens are told of and revoked.

    OpenID Connect Core 1.0, sections 3.1.3.7 and 5.3.2; RFC 7662, section 2.2; RFC 7009, section 2;
    https://ed.link/docs/api/v2.0/oidc.
    """
    choose = random.Random(seed)
    people = {row["id"]: row for row in graph(env).all_records("/api/v2/graph/people")}
    for subject in choose.sample(sorted(people), 3):
        yield from _identified(env, people[subject], choose)


def _identified(env: Environment, row: Mapping[str, Any], choose: random.Random) -> Iterator[str]:
    known, base, client = env.world.credentials.edlink, "/api/authentication/oidc", basic(env)
    query = {
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "response_type": "code",
        "scope": "openid profile",
        "state": f"s{choose.random()}",
        "nonce": f"n-{choose.random()}",
        "login_hint": row["id"],
    }
    back = _consent(env, f"{base}/authorize", query)
    ask = {"grant_type": "authorization_code", "code": back.get("code", ""), "redirect_uri": known.redirect_uri}
    if basic(env, secret="wrong").send("POST", f"{base}/token", form=ask).status != 401:
        yield "a token for a wrong secret"
    held = client.send("POST", f"{base}/token", form=ask)
    if held.status != 200 or not isinstance(held.body, dict) or "id_token" not in held.body:
        yield f"a good code gives {held.status} {held.text[:100]}"
        return
    yield from _signed(env, held.one["id_token"], {"sub": row["id"], "nonce": query["nonce"]})
    access, refresh = held.one["access_token"], held.one["refresh_token"]
    bearer = EdlinkClient(env=env, authorization=f"Bearer {access}")
    claims = bearer.get(f"{base}/userinfo").body
    meant = {"sub": row["id"], "given_name": row["first_name"], "family_name": row["last_name"]}
    if not isinstance(claims, dict) or any(claims.get(name) != value for name, value in meant.items()):
        yield f"the claims are {claims}"

    def told(token: str) -> Any:
        return client.send("POST", f"{base}/introspect", form={"token": token}).one

    active = told(access)
    if active.get("active") is not True or active.get("sub") != row["id"] or active.get("client_id") != known.client_id:
        yield f"a good token is {active}"
    if told("unknown") != {"active": False}:
        yield f"an unknown token is {told('unknown')}"
    again = client.send("POST", f"{base}/token", form={"grant_type": "refresh_token", "refresh_token": refresh}).one
    env.world.advance(HOUR - 60)
    if told(access).get("active") is not True or bearer.get(f"{base}/userinfo").status != 200:
        yield "a token is dead before an hour is over"
    env.world.advance(61)
    if told(access) != {"active": False} or bearer.get(f"{base}/userinfo").status != 401:
        yield f"a token of more than an hour ago is {told(access)}"
    yield from _revoked(env, str(again.get("refresh_token")), told)


def _revoked(env: Environment, refresh: str, told: Callable[[str], Any]) -> Iterator[str]:
    base, client = "/api/authentication/oidc", basic(env)
    renew = {"grant_type": "refresh_token", "refresh_token": refresh}
    first, second = (client.send("POST", f"{base}/token", form=renew).one["access_token"] for _ in range(2))
    for what, token, dead in (
        ("an unknown token", "unknown", ()),
        ("an access token", first, (first,)),
        ("a refresh token", refresh, (first, second)),
    ):
        reply = client.send("POST", f"{base}/revoke", form={"token": token})
        if reply.status != 200:
            yield f"revoking {what} gives {reply.status}"
        for each in (first, second):
            works = EdlinkClient(env=env, authorization=f"Bearer {each}").get("/api/v2/my/profile").status == 200
            if works == (each in dead) or told(each).get("active") == (each in dead):
                yield f"after revoking {what}, a token {'works' if works else 'does not work'}: {told(each)}"
    if client.send("POST", f"{base}/token", form=renew).status == 200:
        yield "a revoked refresh token refreshes"


def _signed(env: Environment, token: str, meant: Mapping[str, Any]) -> Iterator[str]:
    head, claims, signature = (base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
    keys = EdlinkClient(env=env).get("/api/authentication/oidc/jwks").one["keys"]
    key = next((each for each in keys if isinstance(each, dict) and each.get("kid") == json.loads(head)["kid"]), None)
    if key is None:
        yield f"the key of the ID token is not among {str(keys)[:100]}"
        return
    modulus, exponent = (int.from_bytes(base64.urlsafe_b64decode(key[name] + "=="), "big") for name in ("n", "e"))
    digest = hashlib.sha256(token.rpartition(".")[0].encode()).digest()
    opened = pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(len(signature), "big")
    if not opened.startswith(b"\x00\x01\xff") or not opened.endswith(digest):
        yield "the ID token is not signed by the published key"
    found, now = json.loads(claims), env.world.clock.time()
    issuer = f"{HOST}/api/authentication/oidc"
    wanted = {**meant, "iss": issuer, "aud": env.world.credentials.edlink.client_id}
    for name, value in wanted.items():
        if found.get(name) != value:
            yield f"the ID token has {name} {found.get(name)!r}, not {value!r}"
    if not found["iat"] <= now + 1 or not found["exp"] > now:
        yield f"the ID token of {now} is good from {found['iat']} to {found['exp']}"
