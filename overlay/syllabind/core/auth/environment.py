"""Environment variables, all of them in one table; they are read when `from_env()` is called, never before."""

from __future__ import annotations

import os
from collections.abc import Mapping

import attrs

from ..errors import AuthError
from ..redact import Secret

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


def settings(api: str, environ: Mapping[str, str] | None = None) -> Settings:
    """Read one API's variables; empty ones count as not set.

    Args:
        api: The API's short name.
        environ: Another environment than the process's own.
    """
    given = os.environ if environ is None else environ
    found = {name: given.get(f"SYLLABIND_{api.upper()}_{name}", "").strip() for name in VARIABLES}
    return Settings(api=api, values={name: Secret(value) for name, value in found.items() if value})
