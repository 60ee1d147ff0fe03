"""OpenID Connect: the metadata, the code flow with a signed ID token, and what a token is good for.

The endpoints and `client_secret_basic` are Edlink's (https://ed.link/docs/api/v2.0/oidc); bodies are those of OpenID
Connect Core 1.0, RFC 7662 (introspection) and RFC 7009 (revocation).
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import sha256

import msgspec

from syllabind_sandbox.auth import Client, Grant, RefreshToken
from syllabind_sandbox.edlink.handlers.sso import authorize_client
from syllabind_sandbox.edlink.service import TOKEN_LIFETIME, Edlink
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes, json_response

routes = Routes()

KEY_ID = "sbx"
EXPONENT = 65537
# Made for the sandbox and published with it: it protects nothing.
MODULUS = int(
    "d26b74471c0a5d4c0307ab3f4c8b29fd23f425cac36440f5225498680dae156ce1c38579ba282cf687a8a3736ac08674"
    "65d387a6cd85740de07435d2d99b8d1a183c814cad702719ac4d2ad378392c162805225b16ac0bfc00d4e6a87bafd076"
    "01bd571aed51b2cbcd1f7b5fac300aca6a32d016e61722fd7220da42a5e4df9e05ad5b91630992141c949b3457070e0f"
    "5c2aa6981fbeb4a61e231a202a2fae4f97436cc732d669e38f5b73ea32045bb8c091496e3bd7f1bc749b5401f56eb22a"
    "9fc6233fb19a55b3800c3510bf76e5fc8a41cbdd38d0cd978f9f22f665d86f2b0a44aad7821cfd4ceaf2a0cffdeebf4c"
    "fa036cef774706833e987815c6ca88db",
    16,
)
PRIVATE = int(
    "125ff5d07bdf5fd4527369fde61644fd691559f381ea904d97c8e1623cc795f16329aacf3d7562afc89aee6316d0672d"
    "64f2fae6930df35b7edd4711f994bed6a7852919640fe62a34c4ac57b928ecf3a65d046a05e9d24618607f1ff9651a04"
    "2414bfb58741da2637ec66deacefa91192028bef63fa6340d4a58fc9c028e36a059d722b46d0f92cbfa2986d7a1e76c9"
    "2b323e909e02b6649b5edc9df095555d4a7774f7e9881df9ae8eab74a27d0f343811bbe306075cd63a59dd1a10a5a15d"
    "069eca7df0d332f3302f9ced097d9988ab950a386f45bb089282ef2059abf650e7c4499746ea3b50832ccf7068c2db0b"
    "e0564c15c4060dd2b1053b330efe5671",
    16,
)
_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")
"""How RFC 8017, section 9.2, names the hash."""


def _issuer(call: Call) -> str:
    return f"{call.request.origin}/api/authentication/oidc"


@routes.operation("getOidcConfiguration")
def configuration(call: Call) -> Record:
    """Return the metadata, with the origin of the request."""
    return _metadata(call.service, call.request)


@routes.page("GET", "/api/authentication/oidc/.well-known/openid-configuration")
def standard_configuration(service: Edlink, request: Request, _: object) -> Response:
    """Return the metadata at the path of OpenID Connect Discovery 1.0, section 4.1; the vendor's page adds a slash."""
    return json_response(200, _metadata(service, request))


def _metadata(service: Edlink, request: Request) -> Record:
    _, _, example = service.spec.example(service.spec.operations["getOidcConfiguration"])
    text = msgspec.json.encode(example).replace(b"https://ed.link", request.origin.encode())
    found: Record = msgspec.json.decode(text)
    return found


@routes.operation("getOidcKeys")
def keys(call: Call) -> Record:
    """Return the public key of the ID tokens (RFC 7517)."""
    number, exponent = _number(MODULUS), _number(EXPONENT)
    return {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": KEY_ID, "n": number, "e": exponent}]}


@routes.operation("authorizeOidc")
def authorize(call: Call) -> Response:
    """Show the consent page; a `login_hint` names the person who launched the application."""
    hint = call.params.get("login_hint")
    return authorize_client(
        call,
        issuer=_issuer(call),
        scopes=tuple(str(call.params.get("scope", "openid")).split()),
        subject=hint if hint in call.service.district.tables["person"] else None,
        nonce=call.params.get("nonce"),
    )


@routes.operation("createOidcToken")
def create_token(call: Call) -> Record:
    """Exchange a code or a refresh token; a code gives an ID token as well."""
    service: Edlink = call.service
    client = _client(call)
    body = call.body
    answer: Record = {"token_type": "Bearer", "expires_in": TOKEN_LIFETIME}
    if body["grant_type"] == "refresh_token":
        token, refresh = service.auth.refresh(body.get("refresh_token", ""), client)
    else:
        code = service.auth.redeem(
            body.get("code", ""), client, body.get("redirect_uri", ""), body.get("code_verifier")
        )
        subject = code.authorization.subject or service.district.teacher
        family, scopes = code.family, code.authorization.scopes
        refresh = RefreshToken(kind="user", subject=subject, client=client.id, scopes=scopes, family=family)
        token = service.auth.issue_refresh_token(refresh)
        answer["id_token"] = _id_token(call, client.id, subject, code.authorization.nonce)
    grant = Grant(kind="user", subject=refresh.subject, client=client.id, scopes=refresh.scopes, family=refresh.family)
    access = service.auth.issue(grant, lifetime=TOKEN_LIFETIME)
    return {**answer, "access_token": access, "refresh_token": token, "scope": " ".join(refresh.scopes)}


@routes.operation("getOidcUserInfo")
def user_info(call: Call) -> Record:
    """Return the claims about the person of the token."""
    return _claims(call, call.identity.subject)


@routes.operation("introspectOidcToken")
def introspect(call: Call) -> Record:
    """Return whether a token is active, and nothing more of an inactive one (RFC 7662, section 2.2)."""
    service: Edlink = call.service
    client = _client(call)
    found = service.auth.tokens.get(call.body["token"])
    if found is None or found.client != client.id or service.auth.expired(found):
        return {"active": False}
    answer: Record = {"active": True, "client_id": found.client, "sub": found.subject, "token_type": "Bearer"}
    return {**answer, "scope": " ".join(found.scopes), **({"exp": int(found.expires)} if found.expires else {})}


@routes.operation("revokeOidcToken")
def revoke(call: Call) -> None:
    """Revoke a token, and with a refresh token its whole family; unknown tokens are no error (RFC 7009)."""
    service: Edlink = call.service
    client = _client(call)
    token = call.body["token"]
    refresh = service.auth.refreshes.get(token)
    if refresh is not None and refresh.client == client.id:
        service.auth.revoke_family(refresh.family)
    found = service.auth.tokens.get(token)
    if found is not None and found.client == client.id:
        del service.auth.tokens[token]


def _client(call: Call) -> Client:
    found: Client = call.service.auth.clients[call.identity.client]
    return found


def _claims(call: Call, subject: str) -> Record:
    row = call.service.district.tables["person"][subject]
    return {
        "sub": subject,
        "name": row["display_name"],
        "given_name": row["first_name"],
        "family_name": row["last_name"],
        "picture": row["picture_url"],
        "locale": row["locale"],
        "email": row["email"],
        "email_verified": None if row["email"] is None else True,
    }


def _id_token(call: Call, audience: str, subject: str, nonce: str | None) -> str:
    now = int(call.context.clock.time())
    claims = {"iss": _issuer(call), "aud": audience, "sub": subject, "iat": now, "exp": now + TOKEN_LIFETIME}
    if nonce is not None:
        claims["nonce"] = nonce
    head = {"alg": "RS256", "kid": KEY_ID, "typ": "JWT"}
    text = ".".join(_plain(msgspec.json.encode(part)) for part in (head, claims))
    return f"{text}.{_plain(sign(text.encode()))}"


def sign(message: bytes) -> bytes:
    """Sign with RSASSA-PKCS1-v1_5 and SHA-256 (RFC 8017, section 8.2.1)."""
    size = (MODULUS.bit_length() + 7) // 8
    digest = _SHA256 + sha256(message).digest()
    padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
    return pow(int.from_bytes(padded, "big"), PRIVATE, MODULUS).to_bytes(size, "big")


def _number(value: int) -> str:
    return _plain(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _plain(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")
