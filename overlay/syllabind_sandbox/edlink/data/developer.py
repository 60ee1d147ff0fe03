"""What a developer sees of Edlink beside the rosters: providers, permissions, sources and integrations."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

MADE = "2019-11-18T00:19:30.432Z"
PROVIDERS: tuple[dict[str, Any], ...] = tuple(
    {
        "id": key or SeededRandom("edlink", "provider", slug).uuid(),
        "created_date": MADE,
        "updated_date": MADE,
        "application": slug,
        "name": name,
        "icon_url": f"https://ed.link/source/{slug}.png",
        "configuration": {},
        "requires_administrator_login": login,
        "requires_administrator_consent": False,
        "allows_data_sync": True,
        "requires_remote_configuration": False,
    }
    for key, slug, name, login in (
        ("035d6dd6-1569-47b2-8ed8-63435be58078", "canvas", "Canvas", True),
        ("", "google", "Google Classroom", True),
        ("", "clever", "Clever", False),
        ("", "classlink", "ClassLink", False),
        ("", "schoology", "Schoology", True),
    )
)
"""The first is that of the documented sample; the slugs of the next three are named by the pages on signing in."""
PERMISSIONS: tuple[dict[str, Any], ...] = tuple(
    {
        "id": key or SeededRandom("edlink", "permission", name).uuid(),
        "created_date": MADE,
        "updated_date": MADE,
        "scoped": True,
        "group": group,
        "name": name,
        "description": text,
        "active": True,
    }
    for key, group, name, text in (
        (
            "8a5c2e39-aa7a-4229-99b3-6a4d46de9c0b", "authentication", "Single Sign On",
            "Allows end users to sign in using their credentials from the selected source.",
        ),
        ("", "data", "Read Rosters", "Allows the application to read schools, classes and people."),
        ("", "data", "Write Assignments", "Allows the application to make assignments and to grade them."),
    )
)  # fmt: skip
PROVIDER_TABLE = Table()
PERMISSION_TABLE = Table()
for _row in PROVIDERS:
    PROVIDER_TABLE.add(_row["id"], _row)
for _row in PERMISSIONS:
    PERMISSION_TABLE.add(_row["id"], _row)


def integration(seed: int, key: str, *, status: str, token: str, provider: str) -> Record:
    """Return an integration as version 1 shows it (https://github.com/edlink/docs, Integrations).

    Args:
        seed: Of the world.
        key: Its id.
        status: Its state.
        token: Its access token.
        provider: The id of the provider; that of the district's own where it is unknown.
    """
    kind = PROVIDER_TABLE.get(provider) or PROVIDERS[0]
    dates = {"created_date": "2023-02-02T21:56:23.256Z", "updated_date": "2024-06-20T18:20:59.802Z"}
    return {
        "id": key,
        "status": status,
        "district_sharing": "all",
        "developer_sharing": "rules",
        "district_licensing_enabled": False,
        **dates,
        "permissions": [each["id"] for each in PERMISSIONS],
        "targets": [],
        "access_token": token,
        "source": {
            "id": SeededRandom(seed, "edlink", "source").uuid(),
            "status": "active",
            "name": f"Gravity Falls {kind['name']}",
            **dates,
            "import_interval": 86_400,
            "log_retention_time": 604_800,
        },
        "provider": {name: kind[name] for name in ("id", "name", "application", "allows_data_sync")},
        "team": {
            "id": SeededRandom(seed, "edlink", "district team").uuid(),
            "type": "district",
            "name": "Gravity Falls",
        },
        "entity": None,
    }


def source(row: Record) -> Record:
    """Return the source of an integration as version 2 shows it, with its provider."""
    held, kind = row["source"], PROVIDER_TABLE[row["provider"]["id"]]
    flags = ("requires_administrator_login", "requires_administrator_consent", "requires_remote_configuration")
    provider = {name: kind[name] for name in ("id", "name", "application", "allows_data_sync", *flags)}
    return {
        "id": held["id"],
        "created_date": held["created_date"],
        "updated_date": held["updated_date"],
        "state": held["status"],
        "name": held["name"],
        "sync_interval": held["import_interval"],
        "properties": {},
        "provider_id": kind["id"],
        "team_id": row["team"]["id"],
        "provider": {**provider, "active": True},
    }
