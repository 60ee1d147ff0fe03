"""Profiles: the settings of several accounts by name, in one TOML file without secrets.

    [school-a.thrive]
    tenant_id = "eu-west-2_AbcdEfghI"
    environment = "staging"

stands for `SYLLABIND_THRIVE_TENANT_ID` and so on. Variables that are set come first. Tokens of a profile have names of
their own in the token store: `school-a.thrive`.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from syllabind.auth import VARIABLES
from syllabind.errors import AuthError

__all__ = ["SERVICE", "environment", "is_secret", "load", "path", "save", "save_secrets"]

SERVICE = "syllabind"
"""Name of the service in the keyring, and of the directory of the settings."""


def path() -> Path:
    """Return the file of the profiles: `profiles.toml` in the platform's place for settings."""
    import platformdirs

    return platformdirs.user_config_path(SERVICE, appauthor=False) / "profiles.toml"


def is_secret(name: str) -> bool:
    """Return whether a variable holds a secret, so that no file of settings may have it."""
    return name.endswith(("SECRET", "TOKEN"))


def load() -> dict[str, dict[str, dict[str, str]]]:
    """Return the settings by profile, API and name in capitals; nothing if there is no file.

    Raises:
        AuthError: The file is no TOML, names a setting that does not exist, or has a secret.
    """
    where = path()
    try:
        found = tomllib.loads(where.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise AuthError(f"{where} cannot be read: {error}") from None
    return {profile: _section(f"{where}: {profile}", apis) for profile, apis in found.items()}


def _section(place: str, apis: Any) -> dict[str, dict[str, str]]:
    if not isinstance(apis, dict) or not all(isinstance(each, dict) for each in apis.values()):
        raise AuthError(f"{place} must have a table for each API, such as [name.api]")
    for api, settings in apis.items():
        for name, value in settings.items():
            if name.upper() not in VARIABLES or not isinstance(value, str):
                known = ", ".join(sorted(each.lower() for each in VARIABLES if not is_secret(each)))
                raise AuthError(f"{place}.{api}.{name} must be a text under one of the names {known}")
            if is_secret(name.upper()):
                variable = f"SYLLABIND_{api.upper()}_{name.upper()}"
                raise AuthError(f"{place}.{api}.{name} is a secret; remove it, and set {variable} or use the keyring")
    return {api: {name.upper(): value for name, value in each.items()} for api, each in apis.items()}


def save(profile: str, api: str, values: Mapping[str, str]) -> Path:
    """Write the settings of an API in a profile, in place of those before; secrets are left out.

    Returns:
        The file.
    """
    import tomli_w

    where, everything = path(), load()
    everything.setdefault(profile, {})[api] = {name: value for name, value in values.items() if not is_secret(name)}
    lowered = {
        each: {name: {key.lower(): value for key, value in found.items()} for name, found in apis.items()}
        for each, apis in everything.items()
    }
    where.parent.mkdir(parents=True, exist_ok=True)
    partial = where.with_suffix(f".{os.getpid()}.part")
    partial.write_text(tomli_w.dumps(lowered), encoding="utf-8")
    partial.replace(where)
    return where


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
        if profile not in known:
            names = ", ".join(known) or "none"
            raise AuthError(f"there is no profile {profile!r} in {path()} (profiles: {names}); login --save makes it")
        settings = {"KEY": f"{profile}.{api}", **known[profile].get(api, {})}
    found = {**{prefix + name: value for name, value in settings.items()}, **os.environ}
    if found.get(f"{prefix}STORE") == "keyring":
        key = found.get(f"{prefix}KEY") or api
        for name in ("CLIENT_SECRET", "API_SECRET"):
            if not found.get(prefix + name) and (secret := _keyring().get_password(SERVICE, f"{key}/{name}")):
                found[prefix + name] = secret
    return found


def save_secrets(key: str, secrets: Mapping[str, str]) -> None:
    """Keep secrets in the keyring.

    Args:
        key: Name of the account's token in the store.
        secrets: Values by the name of the variable, without its prefix.
    """
    for name, value in secrets.items():
        _keyring().set_password(SERVICE, f"{key}/{name}", value)


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        raise AuthError("install syllabind[keyring] to keep secrets in the keyring") from None
    return keyring
