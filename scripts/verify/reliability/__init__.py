"""The client's promises on real sockets, clocks and processes.

`python -m scripts.verify.reliability [part ...] [--quick]` prints a table, one line a figure, for httpx and, where it
is installed, for httpx2. The tests run the quick sizes of the same checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import (
    bombs,
    cancels,
    deadlines,
    disks,
    downloads,
    forgeries,
    forks,
    libraries,
    lists,
    places,
    proxies,
    records,
    tokens,
    writes,
)
from .kit import Figure

__all__ = ["CHECKS", "Figure"]

CHECKS: dict[str, Callable[[bool], Iterator[Figure]]] = {
    "forks": forks.check,
    "cancels": cancels.check,
    "burst": cancels.check_burst,
    "deadlines": deadlines.check,
    "token-outages": tokens.check_outages,
    "token-callers": tokens.check_stuck,
    "token-threads": tokens.check_threads,
    "token-stores": disks.check,
    "writes": writes.check,
    "bombs": bombs.check,
    "proxies": proxies.check,
    "downloads": downloads.check,
    "downloads-deadlines": deadlines.check_downloads,
    "downloads-proxies": proxies.check_downloads,
    "trio": libraries.check,
    "servers": places.check,
    "identities": places.check_stores,
    "commands": places.check_commands,
    "lists": lists.check,
    "lists-totals": lists.check_totals,
    "lists-cursors": lists.check_cursors,
    "records": records.check,
    "records-bytes": records.check_bytes,
    "webhooks": forgeries.check,
    "masking": forgeries.check_texts,
}
"""The checks by name; each yields figures, of full or quick size."""
