"""Sign-in: credentials, the OAuth 2.0 flows, token stores."""

from ..core.calls import Credential, Signer
from ..core.redaction import Secret
from .authorization_code import (
    AuthorizationDeniedError,
    AuthorizationRequest,
    authorization_url,
    code_challenge,
    exchange_code,
    exchange_code_async,
    verify_callback,
    verify_idp_initiated_callback,
)
from .credentials import (
    ApiKey,
    ApplicationOptions,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    Combined,
    CredentialOptions,
    TokenOptions,
)
from .environment import VARIABLES, Settings, default_store_directory, settings
from .file_store import FileStore
from .identity import Identity
from .keyring_store import KeyringStore
from .login import LOOPBACK, login
from .oauth_scheme import OAuthScheme, origin_of
from .signing import TokenSigner
from .token import ClientId, Token, TokenRefusedError, TokenUnavailableError, read_answer, read_token, token_request
from .token_endpoint import Endpoint
from .token_source import TokenSource
from .token_store import Lease, MemoryStore, TokenStore, TokenStoreError

__all__ = [
    "LOOPBACK",
    "VARIABLES",
    "ApiKey",
    "ApplicationOptions",
    "AuthorizationDeniedError",
    "AuthorizationRequest",
    "AuthorizedUser",
    "Basic",
    "BearerToken",
    "ClientCredentials",
    "ClientId",
    "Combined",
    "Credential",
    "CredentialOptions",
    "Endpoint",
    "FileStore",
    "Identity",
    "KeyringStore",
    "Lease",
    "MemoryStore",
    "OAuthScheme",
    "Secret",
    "Settings",
    "Signer",
    "Token",
    "TokenOptions",
    "TokenRefusedError",
    "TokenSigner",
    "TokenSource",
    "TokenStore",
    "TokenStoreError",
    "TokenUnavailableError",
    "authorization_url",
    "code_challenge",
    "default_store_directory",
    "exchange_code",
    "exchange_code_async",
    "login",
    "origin_of",
    "read_answer",
    "read_token",
    "settings",
    "token_request",
    "verify_callback",
    "verify_idp_initiated_callback",
]
