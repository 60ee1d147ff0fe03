"""Answers as programs see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import attrs

from .expressions import evaluate
from .response import InvalidRecord

__all__ = ["ApiResponse"]

T = TypeVar("T")


@attrs.frozen(kw_only=True, slots=True)
class ApiResponse(Generic[T]):
    """An answer with all that came with it.

    Attributes:
        value: What the method returns.
        body: The whole answer as its model: links, warnings, included resources.
        status: HTTP status.
        headers: HTTP headers, case-insensitive.
        content: The body's bytes.
        invalid_records: Records set aside because they could not be read (lists only).
        attempts: How many times the request was sent.
    """

    value: T
    body: Any
    status: int
    headers: Mapping[str, str]
    content: bytes
    invalid_records: tuple[InvalidRecord, ...] = ()
    attempts: int = 1
    _request_id: str | None = attrs.field(default=None, alias="request_id_at", repr=False)

    @property
    def request_id(self) -> str | None:
        """Return the vendor's id of the request; `None` if the answer holds none."""
        if self._request_id is None:
            return None
        found = evaluate(self._request_id, headers=self.headers, body=self.body)
        return found if isinstance(found, str) else None
