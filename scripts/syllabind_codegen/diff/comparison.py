"""The changes between two states of an API."""

from collections.abc import Mapping

from .calls import call_changes
from .changes import Change, ranked
from .surface import Surface
from .tables import table_changes
from .types import document_changes, model_changes
from .webhooks import webhook_changes

__all__ = ["compare"]


def compare(old: Surface, new: Surface, levels: Mapping[str, str] | None = None) -> list[Change]:
    """Return the changes between two states of an API, the worst first.

    Args:
        old: The state before.
        new: The state after.
        levels: Levels by rule in place of the usual ones; `ignore` drops the change.
    """
    found = [
        *call_changes(old, new),
        *model_changes(old, new),
        *document_changes(old, new),
        *webhook_changes(old, new),
        *table_changes(old, new),
    ]
    return ranked(found, levels or {})
