"""Edlink: Sign-in in the browser. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Link, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

LoginResponseType = Literal["code"]


@operation("login", None, NoneType)
def login(
    *,
    client_id: str,
    redirect_uri: str,
    response_type: LoginResponseType | Unset = UNSET,
    state: str | Unset = UNSET,
    nonce: str | Unset = UNSET,
) -> RequestSpec:
    """Send a person to Edlink to sign in.

    Opened in the person's browser. Edlink leads through the sign-in of the school's system and returns to
    `redirect_uri` with `code` and the unchanged `state`; hand the code to your server and exchange it with
    `createToken`.

    A failed sign-in (cancelled, permissions refused, provider offline) returns to `redirect_uri` as well, with
    `state` and possibly an `error`; `declined_authorization` is the only value shown. For a wrong request
    Edlink names codes such as `NO_CLIENT_ID`, `NO_REDIRECT_URI` and `INVALID_REDIRECT_URI`; where they show is
    not documented (RFC 6749, 4.1.2.1, forbids a redirect to a URI that is not registered).

    A launch from LTI, Clever or ClassLink arrives without a request of yours: at the first redirect URI of the
    application's settings, with `code` and no `state`. The order of the URIs in the settings matters.

    Args:
        client_id: Application ID, a public UUID.
        redirect_uri: Must equal one of the redirect URIs in the application's settings.
        response_type: Always `code`, which is assumed without it; the vendor's own SDK leaves it out.
        state: Comes back unchanged. Optional, but it is the defence against forged sign-ins (RFC 6749, 10.12).
        nonce: A random value; shown in the vendor's sample without a word on its use.

    Evidence: documented, https://ed.link/docs/api/v2.0/oauth2/login
    """
    return RequestSpec(
        method="GET",
        path="/sso/login",
        query=wire.query(
            wire.string("client_id", client_id),
            wire.string("redirect_uri", redirect_uri),
            wire.string("response_type", response_type, among=LoginResponseType),
            wire.string("state", state),
            wire.string("nonce", nonce),
        ),
    )


@operation("loginToIntegration", None, NoneType)
def login_to_integration(
    integration_id: str, *, client_id: str, redirect_uri: str, state: str | Unset = UNSET
) -> RequestSpec:
    """Send a person straight to the sign-in of one district.

    Leaves out the choice of provider and district. Otherwise as `login`.

    Args:
        integration_id: UUID of the integration.
        client_id: Application ID, a public UUID.
        redirect_uri: Must equal one of the redirect URIs in the application's settings.
        state: Comes back unchanged. Optional, but it is the defence against forged sign-ins (RFC 6749, 10.12).

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/guides/v2.0/authorization.md?plain=1#L237
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/authentication/integrations/{wire.path_segment('integration_id', integration_id)}",
        query=wire.query(
            wire.string("client_id", client_id),
            wire.string("redirect_uri", redirect_uri),
            wire.string("state", state),
        ),
    )


@operation("loginWithProvider", None, NoneType)
def login_with_provider(
    application: str, *, client_id: str, redirect_uri: str, state: str | Unset = UNSET
) -> RequestSpec:
    """Send a person straight to the sign-in of one kind of system.

    Leaves out the choice of a provider. Otherwise as `login`.

    Args:
        application: Short name of the provider; `google`, `clever` and `classlink` are named.
        client_id: Application ID, a public UUID.
        redirect_uri: Must equal one of the redirect URIs in the application's settings.
        state: Comes back unchanged. Optional, but it is the defence against forged sign-ins (RFC 6749, 10.12).

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/guides/v2.0/authorization.md?plain=1#L233
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/authentication/provider/{wire.path_segment('application', application)}",
        query=wire.query(
            wire.string("client_id", client_id),
            wire.string("redirect_uri", redirect_uri),
            wire.string("state", state),
        ),
    )


class _Sso:
    __slots__ = ()

    login = Link(login)
    """Send a person to Edlink to sign in."""
    login_to_integration = Link(login_to_integration)
    """Send a person straight to the sign-in of one district."""
    login_with_provider = Link(login_with_provider)
    """Send a person straight to the sign-in of one kind of system."""


class Sso(_Sso, Resource):
    """Sign-in in the browser."""

    __slots__ = ()


class AsyncSso(_Sso, AsyncResource):
    """Sign-in in the browser."""

    __slots__ = ()
