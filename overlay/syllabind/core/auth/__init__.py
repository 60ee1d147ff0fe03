"""Sign-in: credentials as values, the OAuth 2.0 flows, token sources and token stores."""

from ..redact import Secret
from .authorize import (
    AuthorizationDenied,
    AuthorizationRequest,
    aexchange_code,
    authorization_url,
    code_challenge,
    exchange_code,
    launch_code,
    verify_callback,
)
from .credential import AuthorizedUser, Basic, BearerToken, ClientCredentials, Credential, Impersonation, Renewal
from .endpoint import Endpoint
from .environment import VARIABLES, Settings, settings
from .login import LOOPBACK, login
from .scheme import OAuthScheme, origin_of
from .source import TokenSource
from .store import FileStore, KeyringStore, Lease, MemoryStore, TokenStore
from .token import ClientId, Token, TokenRefused, TokenUnavailable, read_answer, read_token, token_request

RefreshableToken = AuthorizedUser

__all__ = [
    "LOOPBACK",
    "VARIABLES",
    "AuthorizationDenied",
    "AuthorizationRequest",
    "AuthorizedUser",
    "Basic",
    "BearerToken",
    "ClientCredentials",
    "ClientId",
    "Credential",
    "Endpoint",
    "FileStore",
    "Impersonation",
    "KeyringStore",
    "Lease",
    "MemoryStore",
    "OAuthScheme",
    "RefreshableToken",
    "Renewal",
    "Secret",
    "Settings",
    "Token",
    "TokenRefused",
    "TokenSource",
    "TokenStore",
    "TokenUnavailable",
    "aexchange_code",
    "authorization_url",
    "code_challenge",
    "exchange_code",
    "launch_code",
    "login",
    "origin_of",
    "read_answer",
    "read_token",
    "settings",
    "token_request",
    "verify_callback",
]
