"""Which operations of an API a run calls, and which ones its credential must not open."""

from __future__ import annotations

import fnmatch

from syllabind.errors import ArgumentError

from .api_under_test import ApiUnderTest, Endpoint, origins_of
from .signing import Account, HeaderAccount, account_for

__all__ = ["asked_operations", "closed_operations", "is_elsewhere", "opened_operations", "select"]


def select(
    target: ApiUnderTest, account: Account | HeaderAccount, only: tuple[str, ...], *, writes: bool
) -> tuple[tuple[Endpoint, ...], str]:
    """Return the operations of a run, those that read first, and why those asked for are not among them.

    Args:
        target: The API.
        account: What signs the requests.
        only: Patterns of operationIds; all where there is none.
        writes: Whether operations may change data.

    Raises:
        ArgumentError: The API has no operation that a pattern names.
    """
    asked, opened = asked_operations(target, only), opened_operations(target, account, only)
    chosen = [each for each in opened if writes or each.reads]
    if opened and not chosen:
        names = ", ".join(each.id for each in opened)
        return (), f"nothing was selected: {names} change data. Add --allow-writes."
    closed = ", ".join(each.id for each in asked) if only else "the operations of the API"
    left_out = f"nothing was selected: the credential does not open {closed}. Use a credential of another kind."
    order = {"GET": 0, "DELETE": 2}
    # What belongs to a record is deleted before it.
    depth = {each.id: -each.path.count("/") if each.method == "DELETE" else 0 for each in chosen}
    return tuple(sorted(chosen, key=lambda each: (order.get(each.method, 1), depth[each.id]))), left_out


def asked_operations(target: ApiUnderTest, only: tuple[str, ...]) -> list[Endpoint]:
    """Return the operations that patterns name; all where there is none."""
    if unknown := [each for each in only if not fnmatch.filter(target.endpoints, each)]:
        raise ArgumentError("operation", f"must be an operationId of {target.name}, got {', '.join(sorted(unknown))}")
    named = target.endpoints.values()
    return [each for each in named if not only or any(fnmatch.fnmatchcase(each.id, one) for one in only)]


def opened_operations(target: ApiUnderTest, account: Account | HeaderAccount, only: tuple[str, ...]) -> list[Endpoint]:
    """Return the operations that the credential opens, of those that were asked for."""
    opened = [each for each in asked_operations(target, only) if not each.browser and account_for(each.node, [account])]
    # A run goes to one origin.
    return [each for each in opened if not is_elsewhere(target, each)] or opened


def is_elsewhere(target: ApiUnderTest, endpoint: Endpoint) -> bool:
    """Return whether the document has other servers for an operation than for the rest of the API."""
    return not set(origins_of(target.document["servers"])) & set(endpoint.origins)


def closed_operations(
    target: ApiUnderTest, account: Account | HeaderAccount, only: tuple[str, ...], *, writes: bool
) -> tuple[Endpoint, ...]:
    """Return the operations that the credential must not open: those that need another scheme or another scope."""
    asked = [each for each in asked_operations(target, only) if not each.browser and (writes or each.reads)]
    needed = [each for each in asked if each.node["security"] and {} not in each.node["security"]]
    return tuple(each for each in needed if account_for(each.node, [account]) is None)
