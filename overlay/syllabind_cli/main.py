"""The command `syllabind`: sign in, see who is signed in, sign out."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from syllabind.auth import (
    LOOPBACK,
    VARIABLES,
    AuthorizedUser,
    ClientCredentials,
    FileStore,
    OAuthScheme,
    Settings,
    Token,
    TokenStore,
    login,
    settings,
)
from syllabind.errors import AuthError, SyllabindError
from syllabind_sandbox.cli import add_parser as add_sandbox

__all__ = ["main"]

APIS = ("alm", "edlink", "thrive")


def _store(found: Settings) -> TokenStore:
    return FileStore(found.get("STORE") or Path.home() / ".config" / "syllabind")


def _secret(found: Settings) -> str:
    if found.get("CLIENT_SECRET") is None and sys.stdin.isatty():
        return getpass.getpass("client secret: ")
    return found.require("CLIENT_SECRET")


def _server(found: Settings) -> str:
    if found.api == "alm":
        from syllabind import alm

        return found.get("SERVER") or found.choice("REGION", alm.SERVERS) or alm.LearningManager.api.server
    from syllabind import edlink

    return found.get("SERVER") or edlink.Edlink.api.server


def _scheme(found: Settings) -> OAuthScheme:
    if found.api == "alm":
        from syllabind.alm import OAUTH
    else:
        from syllabind.edlink import OAUTH
    return OAUTH.at(_server(found))


def _user(found: Settings) -> AuthorizedUser:
    schemes = {"edlink": "userAccessToken", "alm": "oauth"}[found.api]
    return AuthorizedUser(
        scheme=_scheme(found),
        client_id=found.require("CLIENT_ID"),
        client_secret=_secret(found),
        schemes=schemes,
        store=_store(found),
        key=found.api,
    )


def _application(found: Settings) -> ClientCredentials:
    from syllabind import thrive

    return thrive.application(
        tenant_id=found.require("TENANT_ID"),
        client_id=found.require("CLIENT_ID"),
        client_secret=_secret(found),
        scopes=found.scopes(),
        environment=found.get("ENVIRONMENT") or "production",
        server=found.get("SERVER"),
        store=_store(found),
        key=found.api,
    )


def _paste(url: str) -> str:
    print(f"Open this address in a browser and sign in:\n\n{url}\n")
    # What is typed holds the code, which should not stay on the screen.
    ask: Callable[[str], str] = getpass.getpass if sys.stdin.isatty() else input
    return ask("Then paste the address that the browser ends at: ")


def _login(found: Settings, arguments: argparse.Namespace) -> str:
    if found.api == "thrive":
        token = _application(found).source.token()
        return f"thrive: signed in as tenant {found.require('TENANT_ID')}; {_until(token)}"
    token = login(
        _scheme(found),
        client_id=found.require("CLIENT_ID"),
        client_secret=_secret(found),
        scopes=found.scopes(),
        redirect_uri=found.get("REDIRECT_URI") or LOOPBACK,
        paste=_paste if arguments.no_browser else None,
        timeout=arguments.timeout,
    )
    _store(found).save(found.api, token)
    return f"{found.api}: signed in; {_until(token)}"


def _until(token: Token) -> str:
    if token.expires_at is None:
        return "nobody said until when"
    return f"this token lasts until {datetime.fromtimestamp(token.expires_at, UTC):%Y-%m-%d %H:%M} UTC"


def _whoami(found: Settings, arguments: argparse.Namespace) -> str:
    if _store(found).load(found.api) is None:
        raise AuthError(f"nobody is signed in; run: syllabind login {found.api}")
    if found.api == "thrive":
        return f"thrive: tenant {found.require('TENANT_ID')}; {_until(_application(found).source.token())}"
    person = _user(found)
    if found.api == "alm":
        from syllabind.alm import token_info

        info = token_info(person)
        known = (f"{name.replace('_', ' ')} {info.get(name)}" for name in ("user_id", "user_role", "account_id"))
        return f"alm: {', '.join(known)}; {_until(person.source.token())}"
    from syllabind.edlink import Edlink

    with Edlink(person, server=_server(found)) as edlink:
        profile = edlink.my.profile.get()
    return f"edlink: {profile.display_name or ''} ({profile.id}); {_until(person.source.token())}"


def _logout(found: Settings, arguments: argparse.Namespace) -> str:
    # None of the three documents a revocation endpoint: forgetting is all that can be done.
    _store(found).delete(found.api)
    return f"{found.api}: signed out on this machine; the service keeps the grant until it ends or is withdrawn there"


def _variables() -> Iterator[str]:
    for name, meaning in VARIABLES.items():
        yield f"  {f'SYLLABIND_<API>_{name}':34} {meaning}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="syllabind",
        description="Sign in to Adobe Learning Manager, Edlink and Thrive Learning; serve a sandbox of them.",
        epilog="\n".join(
            ("environment variables, for <API> one of ALM, EDLINK, THRIVE:", *_variables()),
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, run, text in (
        ("login", _login, "sign in and keep the token"),
        ("whoami", _whoami, "show who is signed in"),
        ("logout", _logout, "drop the token"),
    ):
        command = commands.add_parser(name, help=text, description=f"{text.capitalize()}.")
        command.add_argument("api", choices=APIS)
        command.set_defaults(run=run)
        if run is _login:
            command.add_argument("--no-browser", action="store_true", help="print the address, paste the answer")
            command.add_argument("--timeout", type=float, default=300.0, help="seconds to wait for the browser")
    add_sandbox(commands)
    # Only with the extra `fuzz`.
    with contextlib.suppress(ImportError):
        from syllabind_fuzz.cli import add_parser as add_fuzz

        add_fuzz(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line unless given.

    Returns:
        The exit status: 0 done, 1 failed, 130 interrupted; wrong usage exits with 2.
    """
    given = _parser().parse_args(arguments)
    if "serve" in given:
        return int(given.serve(given))
    try:
        print(given.run(settings(given.api), given))
    except SyllabindError as error:
        print(f"syllabind: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, EOFError):
        print("syllabind: stopped", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
