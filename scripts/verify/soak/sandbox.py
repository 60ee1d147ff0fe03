"""The sandbox in a process of its own, and credentials for it that renew their tokens."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.request import Request, urlopen

import attrs

from syllabind.auth import Credential, OAuthScheme, authorization_url, exchange_code, verify_callback
from syllabind.core._http import http
from syllabind.core.registry import package_of, registered
from syllabind.errors import AuthError
from syllabind_cli.accounts import credential_for
from syllabind_cli.operations import catalogue

__all__ = ["Sandbox", "credentials", "served"]

_REDIRECT = "http://127.0.0.1:8484/callback"
_STATIC = ("TOKEN", "API_SECRET")


@attrs.frozen(kw_only=True)
class Sandbox:
    """A served sandbox.

    Attributes:
        url: Where it is.
        key: Its key.
        environ: The variables that lead clients to it.
        process: Its process id.
    """

    url: str
    key: str
    environ: Mapping[str, str]
    process: int

    def ask(self, method: str, name: str, body: Any = None) -> Any:
        """Call one of its admin endpoints and return the answer."""
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"{self.url}/__sandbox__/{name}", content, {"X-Sandbox-Key": self.key}, method=method)
        with urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())


@contextmanager
def served(people: int) -> Iterator[Sandbox]:
    """Serve a sandbox that approves every sign-in, for as long as the block runs.

    Args:
        people: Number of people in each service.
    """
    command = ["-m", "syllabind_sandbox", "--port", "0", "--people", str(people), "--approve", "auto", "--json"]
    with subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = json.loads(process.stdout.readline())
            environ = {**said["env"], **said["other"]}
            yield Sandbox(url=said["url"], key=said["key"], environ=environ, process=process.pid)
        finally:
            process.terminate()


def credentials(sandbox: Sandbox) -> Iterator[tuple[str, str, Credential, bool]]:
    """Yield API, security scheme and credential for each scheme that there is one for, and whether it renews itself."""
    known = sandbox.ask("GET", "info")["credentials"]
    for api in registered():
        environ = {**sandbox.environ, **_renewable(api, sandbox, known[api])}
        prefix = f"SYLLABIND_{api.upper()}_"
        for name in _STATIC:
            environ.pop(f"{prefix}{name}", None)
        taken: set[str] = set()
        for variables in (environ, sandbox.environ):
            for entry in catalogue(api).values():
                for scheme in taken.symmetric_difference(entry.schemes) - taken:
                    try:
                        found = credential_for(entry, variables)
                    except AuthError:
                        continue
                    if found is not None and scheme in found.schemes:
                        taken |= found.schemes
                        yield api, scheme, found, hasattr(found, "source")


def _renewable(api: str, sandbox: Sandbox, known: Mapping[str, Any]) -> dict[str, str]:
    """Return the variables of a person who signs in, or of an application."""
    prefix = f"SYLLABIND_{api.upper()}_"
    made = {f"{prefix}CLIENT_ID": known["client_id"], f"{prefix}CLIENT_SECRET": known["client_secret"]}
    server = sandbox.environ[f"{prefix}SERVER"]
    for scheme in vars(import_module(f"{package_of(api)}.security")).values():
        if isinstance(scheme, OAuthScheme) and scheme.authorization_url is not None:
            made[f"{prefix}REFRESH_TOKEN"] = _sign_in(scheme.at(server), known, scheme.scopes)
    return made


def _sign_in(scheme: OAuthScheme, known: Mapping[str, Any], scopes: Sequence[str]) -> str:
    request = authorization_url(scheme, known["client_id"], _REDIRECT, scopes)
    with http.Client(trust_env=False) as browser:
        answered = browser.get(request.url)
    token = exchange_code(
        scheme,
        verify_callback(request, answered.headers["location"]),
        client_id=known["client_id"],
        client_secret=known["client_secret"],
        redirect_uri=_REDIRECT,
        code_verifier=request.code_verifier,
    )
    assert token.refresh_token is not None
    return token.refresh_token.reveal()
