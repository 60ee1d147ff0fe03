"""Environment variables: one table of them; they are read when `from_env()` is called, never at import."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import attrs

from ..core.redaction import Secret
from ..errors import AuthError
from .credentials import TokenOptions
from .file_store import FileStore
from .keyring_store import KeyringStore
from .token import Token
from .token_store import TokenStore

__all__ = ["VARIABLES", "Settings", "default_store_directory", "settings"]

VARIABLES = {
    "SERVER": "origin of the service, if it is not the usual one",
    "ENVIRONMENT": "name of the environment: production, staging, ...",
    "REGION": "name of the region: us, eu, ...",
    "CLIENT_ID": "id of the application",
    "CLIENT_SECRET": "secret of the application",
    "TENANT_ID": "id of the tenant",
    "API_SECRET": "API secret of the tenant, for HTTP Basic",
    "API_KEY": "API key",
    "USERNAME": "user name, for HTTP Basic",
    "PASSWORD": "password, for HTTP Basic",
    "SCOPES": "scopes to ask for, separated by spaces",
    "TOKEN": "access token of a signed-in person, used as it is",
    "SERVICE_TOKEN": "token of the developer's team, used as it is",
    "INTEGRATION_TOKEN": "token of an integration, used as it is",
    "OIDC_TOKEN": "OpenID Connect access token, used as it is",
    "REFRESH_TOKEN": "refresh token of a signed-in person",
    "STORE": "directory of the token store, or `keyring`",
    "KEY": "name of the person's token in the store; the API's name by default",
    "REDIRECT_URI": "redirect URI of a sign-in, as registered",
}
"""Meaning of `SYLLABIND_<API>_<NAME>` by name; each API reads those that apply to it."""


class _Application(TypedDict):
    client_id: str
    client_secret: str


def default_store_directory() -> Path:
    """Return the directory where the command line and programs keep tokens if no other one is named."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "syllabind"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "syllabind"


@attrs.frozen(kw_only=True, slots=True)
class Settings:
    """The environment variables of one API."""

    api: str
    values: Mapping[str, Secret] = attrs.field(hash=False)
    known: Mapping[str, str] = attrs.field(default=VARIABLES, hash=False)

    def variable(self, name: str) -> str:
        """Return the full name of a variable."""
        return f"SYLLABIND_{self.api.upper()}_{name}"

    def get(self, name: str) -> str | None:
        """Return a variable, `None` if it is not set."""
        if name not in self.known:
            raise KeyError(name)
        found = self.values.get(name)
        return None if found is None else found.reveal()

    def require(self, name: str) -> str:
        """Return a variable.

        Raises:
            AuthError: It is not set.
        """
        found = self.get(name)
        if found is None:
            raise AuthError(f"the environment variable {self.variable(name)} is not set ({self.known[name]})")
        return found

    def choice(self, name: str, known: Mapping[str, str]) -> str | None:
        """Return the value that a variable names, `None` if it is not set.

        Raises:
            AuthError: It is not one of the known names.
        """
        found = self.get(name)
        if found is not None and found not in known:
            raise AuthError(f"{self.variable(name)} must be one of {', '.join(known)}, got {found!r}")
        return None if found is None else known[found]

    def application(self, *others: str) -> _Application:
        """Return id and secret of the application; `others` are variables that would do instead.

        Raises:
            AuthError: One of them is not set.
        """
        if others and self.get("CLIENT_ID") is None:
            needed = " or ".join(map(self.variable, others))
            names = " and ".join(map(self.variable, ("CLIENT_ID", "CLIENT_SECRET")))
            raise AuthError(f"no credential is described; set {needed}, or {names}")
        return {"client_id": self.require("CLIENT_ID"), "client_secret": self.require("CLIENT_SECRET")}

    def scopes(self) -> tuple[str, ...]:
        """Return the scopes to ask for."""
        return tuple((self.get("SCOPES") or "").split())

    def key(self) -> str:
        """Return the name of the person's token in the store."""
        return self.get("KEY") or self.api

    def store(self) -> TokenStore:
        """Return the token store that `STORE` names, or the default one."""
        found = self.get("STORE")
        if found == "keyring":
            return KeyringStore(default_store_directory())
        return FileStore(found or default_store_directory())

    def refreshable(self) -> Token | None:
        """Return the token that `REFRESH_TOKEN` stands for, `None` if it is not set."""
        found = self.get("REFRESH_TOKEN")
        return None if found is None else Token.from_refresh_token(found)

    def with_store(self, options: TokenOptions) -> TokenOptions:
        """Return the options with a store added, if they have none and `STORE` is set."""
        return options if self.get("STORE") is None else {"store": self.store(), **options}

    def person_options(self, options: TokenOptions) -> TokenOptions:
        """Return the options with the store of a person's token added, if they have none.

        Without `STORE` and `REFRESH_TOKEN`, the default store is taken: `syllabind login` puts tokens there.
        """
        if self.get("STORE") is None and self.get("REFRESH_TOKEN") is not None:
            return options
        return {"store": self.store(), "key": self.key(), **options}


def settings(api: str, environ: Mapping[str, str] | None = None, own: Mapping[str, str] | None = None) -> Settings:
    """Read the variables of one API; empty ones count as not set.

    Args:
        api: Short name of the API.
        environ: Variables to read instead of the process's environment.
        own: Meaning of the variables that this API has besides `VARIABLES`, by name.
    """
    given, known = os.environ if environ is None else environ, {**VARIABLES, **(own or {})}
    found = {name: given.get(f"SYLLABIND_{api.upper()}_{name}", "").strip() for name in known}
    return Settings(api=api, values={name: Secret(value) for name, value in found.items() if value}, known=known)
