"""The generated packages that are installed."""

from importlib.metadata import entry_points

__all__ = ["installed"]


def installed() -> dict[str, str]:
    """Return the generated packages that are installed, by the names of their APIs."""
    return {each.name: each.value for each in entry_points(group="syllabind.apis")}
