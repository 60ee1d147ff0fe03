"""Profiles: the settings of several accounts by name, in one TOML file without secrets.

    [school-a.thrive]
    tenant_id = "eu-west-2_AbcdEfghI"
    environment = "staging"

stands for `SYLLABIND_THRIVE_TENANT_ID` and so on. Variables that are set come first. Tokens of a profile have names of
their own in the token store: `school-a.thrive`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from syllabind.auth import VARIABLES
from syllabind.errors import AuthError

__all__ = ["SERVICE", "check_profile", "environment", "is_secret", "load", "path", "save", "save_secrets"]

SERVICE = "syllabind"
"""Name of the service in the keyring, and of the directory of the settings."""


def path() -> Path:
    """Return the file of the profiles: `profiles.toml` in the platform's place for settings."""
    import platformdirs

    return platformdirs.user_config_path(SERVICE, appauthor=False) / "profiles.toml"


def is_secret(name: str) -> bool:
    """Return whether a variable holds a secret, so that no file of settings may have it."""
    return name.endswith(("SECRET", "TOKEN", "PASSWORD", "API_KEY")) or name not in VARIABLES


def load() -> dict[str, dict[str, dict[str, str]]]:
    """Return the settings by profile, API and name in small letters; nothing if there is no file.

    Raises:
        AuthError: The file is no TOML, names a setting that does not exist, or has a secret.
    """
    where = path()
    try:
        found = msgspec.toml.decode(where.read_bytes(), type=dict[str, dict[str, dict[str, str]]])
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, msgspec.DecodeError) as error:
        raise AuthError(f"{where} must have tables such as [name.api], with texts: {error}") from None
    for profile, apis in found.items():
        for api, settings in apis.items():
            for name in settings:
                _check(f"{where}: {profile}.{api}.{name}", api, name.upper())
    return found


def _check(place: str, api: str, name: str) -> None:
    if name not in VARIABLES:
        known = ", ".join(sorted(each.lower() for each in VARIABLES if not is_secret(each)))
        raise AuthError(f"{place} must be one of {known}")
    if is_secret(name):
        raise AuthError(f"{place} is a secret; remove it, and set SYLLABIND_{api.upper()}_{name} or use the keyring")


def save(profile: str, api: str, values: Mapping[str, str]) -> Path:
    """Write the settings of an API in a profile, in place of those before; secrets are left out.

    Returns:
        The file.
    """
    where, everything = path(), load()
    kept = {name.lower(): value for name, value in values.items() if not is_secret(name)}
    everything.setdefault(profile, {})[api] = kept
    where.parent.mkdir(parents=True, exist_ok=True)
    partial = where.with_suffix(f".{os.getpid()}.part")
    partial.write_bytes(msgspec.toml.encode(everything))
    partial.replace(where)
    return where


def check_profile(profile: str, known: Mapping[str, object]) -> None:
    """Raise `AuthError` if a profile is not among the known ones."""
    if profile not in known:
        names = ", ".join(known) or "none"
        raise AuthError(f"there is no profile {profile!r} in {path()} (profiles: {names}); login --save makes it")


def environment(api: str, profile: str | None) -> dict[str, str]:
    """Return the environment with the settings of a profile beneath it, and with secrets of the keyring.

    Args:
        api: Short name of the API.
        profile: Name of the profile; that of `SYLLABIND_PROFILE` for `None`, none for an empty text.

    Raises:
        AuthError: There is no such profile, or its file is wrong.
    """
    prefix = f"SYLLABIND_{api.upper()}_"
    if profile is None:
        profile = os.environ.get("SYLLABIND_PROFILE")
    settings: dict[str, str] = {}
    if profile:
        known = load()
        check_profile(profile, known)
        settings = {"key": f"{profile}.{api}", **known[profile].get(api, {})}
    found = {**{prefix + name.upper(): value for name, value in settings.items()}, **os.environ}
    if found.get(f"{prefix}STORE") == "keyring":
        key = found.get(f"{prefix}KEY") or api
        for name in ("CLIENT_SECRET", "API_SECRET"):
            if not found.get(prefix + name) and (secret := _keyring().get_password(SERVICE, f"{api}/{key}/{name}")):
                found[prefix + name] = secret
    return found


def save_secrets(api: str, key: str, secrets: Mapping[str, str]) -> None:
    """Keep secrets, by the names of their variables without prefix, in the keyring; `key` names the account."""
    for name, value in secrets.items():
        _keyring().set_password(SERVICE, f"{api}/{key}/{name}", value)


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        raise AuthError("install syllabind[keyring] to keep secrets in the keyring") from None
    return keyring
