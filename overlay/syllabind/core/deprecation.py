"""Marks on operations and members that a vendor deprecates. What type checkers see (PEP 702) is in deprecation.pyi."""

from __future__ import annotations

from typing import Any

from msgspec import field as deprecated_field

__all__ = ["Deprecated", "DeprecatedMember", "deprecated_field"]


def Deprecated(method: Any) -> Any:  # noqa: N802 (a descriptor to type checkers)
    return method


class DeprecatedMember:
    def __class_getitem__(cls, kind: Any) -> Any:
        return kind
