"""Client credentials (RFC 6749, section 4.4), for the tenant in the path, on the public and the user host."""

from __future__ import annotations

from syllabind_sandbox.auth import Grant, HttpError, basic_credentials
from syllabind_sandbox.service import Call, Result, Routes
from syllabind_sandbox.thrive.service import SCOPES, TOKEN_LIFETIME, Thrive

routes = Routes()

_NO_STORE = {"cache-control": "no-store"}


@routes.operation("createToken")
def create_token(call: Call) -> Result:
    """Return a token that is good for the host that gave it.

    The client proves itself by HTTP Basic or in the body, not both (RFC 6749, section 2.3). Scopes that were
    not asked for are not granted; without any, all are.
    """
    service: Thrive = call.service
    client_id, secret = _credentials(call)
    client = service.auth.client(client_id, secret)
    if call.params["tenantId"] != service.credentials.tenant_id:
        raise HttpError(400, "invalid_grant", "The tenant is unknown")
    host = service.host_of(call.request)
    wanted = tuple(dict.fromkeys(call.body.get("scope", "").split())) or SCOPES[host]
    if not set(wanted) <= set(SCOPES[host]):
        raise HttpError(400, "invalid_scope", f"This host knows {' '.join(SCOPES[host])}")
    grant = Grant(kind=host, subject=call.params["tenantId"], client=client.id, scopes=wanted)
    body = {
        "access_token": service.auth.issue(grant, lifetime=TOKEN_LIFETIME),
        "token_type": "Bearer",
        "expires_in": TOKEN_LIFETIME,
        "scope": " ".join(wanted),
    }
    return Result(body=body, headers=_NO_STORE)


def _credentials(call: Call) -> tuple[str | None, str | None]:
    header = call.request.header("authorization")
    if header is None:
        return call.body.get("client_id"), call.body.get("client_secret")
    if "client_secret" in call.body:
        raise HttpError(400, "invalid_request", "The client proves itself in two ways at once")
    scheme, _, value = header.partition(" ")
    read = basic_credentials(value.strip()) if scheme.lower() == "basic" else ("", "")
    if not any(read):
        challenge = {"www-authenticate": "Basic"}
        raise HttpError(401, "invalid_client", "The credentials cannot be read", challenge)
    return read
