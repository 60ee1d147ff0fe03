"""What a tool answers: JSON that is short enough for a model to read, without secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from syllabind.core.redaction import HIDDEN, redact_json
from syllabind.errors import ArgumentError

__all__ = ["LARGEST", "cut_list", "cut_value", "read_cursor", "safe"]

LARGEST = 6000
"""Characters that a result may have; more of a list is read with its cursor."""


def safe(value: Any, secrets: Sequence[str]) -> Any:
    """Return JSON data without members that are named as secrets, and without the caller's own secrets."""
    return _without(redact_json(value), [each for each in secrets if len(each) > 2])


def _without(value: Any, secrets: Sequence[str]) -> Any:
    if isinstance(value, str):
        for each in secrets:
            value = value.replace(each, HIDDEN)
        return value
    if isinstance(value, list):
        return [_without(each, secrets) for each in value]
    if isinstance(value, dict):
        return {name: _without(each, secrets) for name, each in value.items()}
    return value


def cut_value(value: Any) -> str:
    """Return one record as JSON; the start of it, and what to do, where it is too long."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if len(text) <= LARGEST:
        return text
    names = ", ".join(value) if isinstance(value, Mapping) else ""
    hint = f"choose members with `fields`{f': {names[:1000]}' if names else ''}"
    return json.dumps({"cut": text[: LARGEST - 2000], "characters": len(text), "hint": hint}, ensure_ascii=False)


def cut_list(
    records: Sequence[Any], limit: int, *, skip: int, page: str | None, following: str | None, total: int | None
) -> str:
    """Return the records of a page that fit, as JSON, and the cursor of what comes after them.

    Args:
        records: The records of the page after those that earlier results held.
        limit: Number of records to return at most.
        skip: Number of records of the page that earlier results held.
        page: Cursor of this page, `None` for the first one.
        following: Cursor of the next page, `None` if there is none.
        total: Number of records of the list, where the service says it.
    """
    kept: list[Any] = []
    room = LARGEST
    for each in records[:limit]:
        room -= len(json.dumps(each, ensure_ascii=False))
        if kept and room < 0:
            break
        kept.append(each)
    if len(kept) == 1 and room < 0:
        kept = [json.loads(cut_value(kept[0]))]
    result: dict[str, Any] = {"records": kept}
    if total is not None:
        result["total"] = total
    if len(kept) < len(records):
        result["cursor"] = f"{skip + len(kept)}:{page or ''}"
    elif following is not None:
        result["cursor"] = f"0:{following}"
    return json.dumps(result, ensure_ascii=False, separators=(",", ":"))


def read_cursor(text: str | None) -> tuple[int, str | None]:
    """Return how many records of which page were read, from the cursor of a result.

    Raises:
        ArgumentError: It is no cursor.
    """
    if not text:
        return 0, None
    skip, separator, page = text.partition(":")
    if not separator or not skip.isascii() or not skip.isdecimal():
        raise ArgumentError("cursor", f"must be the `cursor` of an earlier result, got {text[:100]!r}")
    return int(skip), page or None
