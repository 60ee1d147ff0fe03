"""`syllabind login`: sign a person or an application in, and store the token."""

from __future__ import annotations

import argparse
import os

from syllabind.auth import LOOPBACK, VARIABLES, AuthorizedUser, Settings, login, settings
from syllabind.core.registry import example, facade_of

from ..accounts import credential_of, network
from ..operations import scopes_of
from ..parser import add_api, add_profile
from ..profiles import environment, load, save, save_secrets
from ..terminal import expiry, paste

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Sign in and store the token. A person signs in with the browser; an application's token is requested "
        "directly; an API secret needs no sign-in, and --save keeps its settings."
    )
    variables = (f"  {f'SYLLABIND_<API>_{name}':34} {meaning}" for name, meaning in VARIABLES.items())
    parser.epilog = "\n".join(
        (
            f"example: SYLLABIND_{example().upper()}_CLIENT_ID=... syllabind login {example()}",
            "",
            "environment variables, with <API> in capital letters:",
            *variables,
        )
    )
    add_api(parser)
    add_profile(parser)
    add = parser.add_argument
    add(
        "--no-browser",
        action="store_true",
        help="sign in at another device, or print the address and read the answer from the terminal",
    )
    add(
        "--timeout",
        type=float,
        default=300.0,
        metavar="SECONDS",
        help="how long to wait for the browser (default: %(default)g); at another device, the code says how long",
    )
    add(
        "--scope",
        action="append",
        default=[],
        help="scope to ask for; may be repeated (default: $SYLLABIND_<API>_SCOPES, or all that operations need)",
    )
    add("--keyring", action="store_true", help="keep the token and the client's secret in the system's keyring")
    add("--save", action="store_true", help="write the settings, secrets excepted, into the profile")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Sign in.

    Returns:
        The exit status 0.

    Raises:
        AuthError: The sign-in failed.
    """
    api, profile = arguments.api, arguments.profile or os.environ.get("SYLLABIND_PROFILE") or "default"
    prefix = f"SYLLABIND_{api.upper()}_"
    new = arguments.save and profile not in load()
    environ = environment(api, "" if new else profile if arguments.save else arguments.profile)
    if new and profile != "default":
        environ.setdefault(f"{prefix}KEY", f"{profile}.{api}")
    if arguments.keyring:
        environ[f"{prefix}STORE"] = "keyring"
    found = settings(api, environ)
    if arguments.save and found.get("CLIENT_ID") is None and found.get("API_SECRET") is not None:
        if arguments.keyring:
            save_secrets(api, found.key(), {"API_SECRET": found.require("API_SECRET")})
        return _save(profile, found)
    with network() as transport:
        credential = credential_of(api, environ, transport)
        if isinstance(credential, AuthorizedUser):
            scheme, client = credential.scheme, credential.client
            scopes = arguments.scope or found.scopes() or scopes_of(api, scheme.name)
            elsewhere = arguments.no_browser or scheme.authorization_url is None
            by_device = getattr(facade_of(api), "device_login", None) if elsewhere else None
            token = (
                by_device(client.id, client_secret=client.secret, scopes=scopes, transport=transport)
                if by_device is not None
                else login(
                    scheme,
                    client_id=client.id,
                    client_secret=client.secret,
                    scopes=scopes,
                    redirect_uri=found.get("REDIRECT_URI") or LOOPBACK,
                    paste=paste if arguments.no_browser else None,
                    timeout=arguments.timeout,
                    transport=transport,
                )
            )
            found.store().save(found.key(), token)
        else:
            token = credential.source.token()
    print(f"{api}: signed in; {expiry(token.expires_at)}")
    if arguments.keyring:
        secret = credential.client.secret
        save_secrets(api, found.key(), {} if secret is None else {"CLIENT_SECRET": secret.reveal()})
    return _save(profile, found) if arguments.save else 0


def _save(profile: str, found: Settings) -> int:
    values = {name: value.reveal() for name, value in found.values.items()}
    print(f"{found.api}: profile {profile} is in {save(profile, found.api, values)}")
    return 0
