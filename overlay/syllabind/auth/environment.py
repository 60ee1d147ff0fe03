"""Environment variables, all of them in one table; they are read when `from_env()` is called, never before."""

from __future__ import annotations

import os
from collections.abc import Mapping

import attrs

from ..core.redaction import Secret
from ..errors import AuthError
from .credentials import TokenOptions
from .token import Token
from .token_store import FileStore

__all__ = ["VARIABLES", "Settings", "settings"]

VARIABLES = {
    "SERVER": "origin of the service, where it is not the usual one",
    "ENVIRONMENT": "thrive: production, staging, production-mea or staging-mea",
    "REGION": "alm: us, eu or apac",
    "CLIENT_ID": "id of the application",
    "CLIENT_SECRET": "secret of the application",
    "TENANT_ID": "thrive: id of the tenant",
    "API_SECRET": "thrive: API secret of the tenant, for HTTP Basic",
    "SCOPES": "scopes to ask for, separated by spaces",
    "TOKEN": "access token that is used as it is; edlink: of a signed-in person",
    "SERVICE_TOKEN": "edlink: token of the developer's team",
    "INTEGRATION_TOKEN": "edlink: token of an integration",
    "REFRESH_TOKEN": "refresh token of a person who signed in",
    "STORE": "directory of the token store",
    "REDIRECT_URI": "where the browser comes back to after a sign-in",
}
"""What `SYLLABIND_<API>_<NAME>` means, by name; the APIs are EDLINK, THRIVE and ALM."""


@attrs.frozen(kw_only=True, slots=True)
class Settings:
    """What the environment says about one API."""

    api: str
    values: Mapping[str, Secret] = attrs.field(hash=False)

    def get(self, name: str) -> str | None:
        """One variable; `None` where it is not set."""
        if name not in VARIABLES:
            raise KeyError(name)
        found = self.values.get(name)
        return None if found is None else found.reveal()

    def need(self, name: str) -> str:
        """One variable.

        Raises:
            AuthError: It is not set.
        """
        found = self.get(name)
        if found is None:
            raise AuthError(f"set SYLLABIND_{self.api.upper()}_{name}: {VARIABLES[name]}")
        return found

    def among(self, name: str, known: Mapping[str, str]) -> str | None:
        """What a variable stands for; `None` where it is not set.

        Raises:
            AuthError: It is not one of the known names.
        """
        found = self.get(name)
        if found is not None and found not in known:
            raise AuthError(f"SYLLABIND_{self.api.upper()}_{name} has to be one of {', '.join(known)}")
        return None if found is None else known[found]

    def scopes(self) -> tuple[str, ...]:
        """The scopes to ask for."""
        return tuple((self.get("SCOPES") or "").split())

    def refreshable(self) -> Token | None:
        """What `REFRESH_TOKEN` amounts to."""
        found = self.get("REFRESH_TOKEN")
        return None if found is None else Token.renewable(found)

    def kept(self, renewal: TokenOptions) -> TokenOptions:
        """How tokens are renewed: as said, and in the store that `STORE` names unless there is another one."""
        found = self.get("STORE")
        return renewal if found is None else {"store": FileStore(found), "key": self.api, **renewal}


def settings(api: str, environ: Mapping[str, str] | None = None) -> Settings:
    """Read one API's variables; empty ones count as not set.

    Args:
        api: The API's short name.
        environ: Another environment than the process's own.
    """
    given = os.environ if environ is None else environ
    found = {name: given.get(f"SYLLABIND_{api.upper()}_{name}", "").strip() for name in VARIABLES}
    return Settings(api=api, values={name: Secret(value) for name, value in found.items() if value})
