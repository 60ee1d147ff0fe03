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
from .credential import AuthorizedUser, Basic, BearerToken, ClientCredentials, Credential, Impersonation
from .endpoint import Endpoint
from .scheme import OAuthScheme
from .source import TokenSource
from .store import FileStore, KeyringStore, Lease, MemoryStore, TokenStore
from .token import ClientId, Token, TokenRefused, TokenUnavailable, read_token, token_request

RefreshableToken = AuthorizedUser

__all__ = [
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
    "Secret",
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
    "read_token",
    "token_request",
    "verify_callback",
]
