"""`syllabind doctor`: say what is set, installed and wrong."""

from __future__ import annotations

import argparse
import platform
import re
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, metadata, requires, version
from urllib.parse import urlsplit
from urllib.request import getproxies

from syllabind.auth import AuthorizedUser, ClientCredentials, Settings, default_store_directory, settings
from syllabind.core.registry import client_class, example, registered
from syllabind.errors import SyllabindError

from ..accounts import credential_for, described_credential, ready_variables
from ..operations import Entry, catalogue, scopes_of
from ..parser import add_api, add_profile
from ..profiles import environment, load, path
from ..terminal import expiry, printable

__all__ = ["configure"]

_LARGEST_SKEW = 60  # seconds; tokens and webhook signatures allow a few minutes
Finding = tuple[bool, str]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Show versions, extras, profiles and proxies, and for each API the credential, its origin, scopes and token "
        "store, and what is wrong with them. Nothing is sent without --online."
    )
    parser.epilog = (
        f"example: syllabind doctor {example()} --online\n\nexit status: 0 all is well, 1 something is wrong"
    )
    add_api(parser, nargs="?")
    add_profile(parser)
    parser.add_argument("--online", action="store_true", help="ask each origin for the time, without a credential")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what is found, problems with a `!`, and return the exit status: 1 if there are problems."""
    findings = list(_machine())
    for api in (arguments.api,) if arguments.api else registered():
        findings += [(good, f"{api}: {text}") for good, text in _account(api, arguments)]
    for good, text in findings:
        print(printable(f"{' ' if good else '!'} {text}"))
    return 0 if all(good for good, _ in findings) else 1


def _machine() -> Iterator[Finding]:
    names = ("syllabind", "httpx", "msgspec", "attrs")
    yield True, f"Python {platform.python_version()}, " + ", ".join(f"{name} {version(name)}" for name in names)
    missing = sorted(extra for extra in metadata("syllabind").get_all("Provides-Extra") or () if _lacks(extra))
    yield True, f"extras not installed: {', '.join(missing) or 'none'}"
    try:
        profiles = load()
    except ImportError:
        yield True, "profiles need the extra 'cli'"
    except SyllabindError as error:
        yield False, str(error)
    else:
        yield True, f"profiles in {path()}: {', '.join(profiles) or 'none'}"
    proxies = {name: url for name, url in getproxies().items() if name in ("http", "https", "all")}
    shown = ", ".join(f"{name} {urlsplit(url).hostname}" for name, url in proxies.items())
    yield True, f"proxies: {shown or 'none'}"


def _lacks(extra: str) -> bool:
    """Return whether a package that an extra asks for is not installed."""
    for line in requires("syllabind") or ():
        if re.search(rf"extra == ['\"]{extra}['\"]", line) is not None:
            try:
                version(re.match(r"[\w.-]+", line)[0])  # type: ignore[index]
            except PackageNotFoundError:
                return True
    return False


def _account(api: str, arguments: argparse.Namespace) -> Iterator[Finding]:
    try:
        environ = environment(api, arguments.profile)
        found = settings(api, environ)
        yield from _credentials(api, found, environ)
        yield from _store(found)
        if arguments.online:
            yield _skew(found.get("SERVER") or client_class(api).api.server)
    except SyllabindError as error:
        yield False, str(error)


def _credentials(api: str, found: Settings, environ: dict[str, str]) -> Iterator[Finding]:
    set_names = sorted(found.variable(name) for name in found.values)
    if not set_names and found.store().load(found.key()) is None:
        yield True, f"not set up; set variables (`syllabind login {api} --help`) or sign in"
        return
    yield True, f"set: {', '.join(set_names) or 'nothing'}"
    schemes: dict[str, Entry] = {}
    for entry in catalogue(api).values():
        for scheme in entry.schemes:
            schemes.setdefault(scheme, entry)
    good = list[str]()
    for scheme, entry in schemes.items():
        try:
            credential = credential_for(entry, environ)
        except SyllabindError:
            continue
        if credential is None or scheme not in credential.schemes:
            continue
        good.append(scheme)
        origin = credential.server or client_class(api).api.server
        yield True, f"{scheme}: {type(credential).__name__} for {origin}"
        if isinstance(credential, AuthorizedUser | ClientCredentials):
            yield from _scopes(api, scheme, found)
    if schemes and not good:
        yield False, _problem(api, next(iter(schemes)), environ)
    without = [each.schemes for each in catalogue(api).values() if each.schemes and not {*each.schemes} & {*good}]
    if good and without:
        kinds = dict.fromkeys(scheme for taken in without for scheme in taken)
        yield True, f"no credential for {len(without)} operations, which take {' or '.join(kinds)}"


def _problem(api: str, scheme: str, environ: dict[str, str]) -> str:
    """Return why the variables make no credential for any operation."""
    try:
        credential = described_credential(api, scheme, environ)
    except SyllabindError as error:
        return str(error)
    return f"no operation takes the credential of the variables, {type(credential).__name__}"


def _scopes(api: str, scheme: str, found: Settings) -> Iterator[Finding]:
    token = found.store().load(found.key())
    granted = found.scopes() if token is None or token.scopes is None else token.scopes
    missing = [each for each in scopes_of(api, scheme) if each not in granted] if granted else []
    lacking = f"; calls may need {' '.join(missing)}" if missing else ""
    yield True, f"{scheme}: scopes {' '.join(granted) or 'not known'}{lacking}"


def _store(found: Settings) -> Iterator[Finding]:
    where = found.get("STORE") or str(default_store_directory())
    if ready_variables(found):
        return
    token = found.store().load(found.key())
    if token is None:
        yield True, f"store {where}: no token called {found.key()}"
    else:
        expired = token.expired(time.time()) and token.refresh_token is None
        advice = "; sign in again" if expired else ""
        yield not expired, f"store {where}: {found.key()}; {expiry(token.expires_at)}{advice}"


def _skew(server: str) -> Finding:
    """Return how far the machine's clock is from that of a server."""
    import httpx

    try:
        begun = time.time()
        answer = httpx.head(server, timeout=10, follow_redirects=False)
        took = time.time() - begun
    except httpx.HTTPError as error:
        return False, f"{server} cannot be reached: {error}"
    said = parsedate_to_datetime(answer.headers["date"]).timestamp() if "date" in answer.headers else None
    if said is None:
        return True, f"{server} answers after {took:.2f} s, without a Date header"
    skew = time.time() - took / 2 - said
    text = f"{server} answers after {took:.2f} s; the clocks differ by {abs(skew):.0f} s"
    return abs(skew) <= _LARGEST_SKEW, text
