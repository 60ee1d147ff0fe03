"""OpenAPI runtime expressions (OpenAPI 3.1, section 4.8.20.4), as far as the specs use them at run time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .jsonpointer import parse, resolve

__all__ = ["evaluate"]


def evaluate(expression: str, *, headers: Mapping[str, str], body: Any) -> Any:
    """The value of `$response.header.x` or `$response.body#/pointer`; `UNSET` where the answer has none.

    Args:
        expression: The expression.
        headers: The answer's headers, case-insensitive.
        body: The answer's body, as JSON data or as its model.

    Raises:
        ValueError: The expression is of another kind.
    """
    if expression.startswith("$response.header."):
        return headers.get(expression.removeprefix("$response.header."), UNSET)
    if expression == "$response.body":
        return body
    if expression.startswith("$response.body#"):
        return resolve(body, parse(expression.removeprefix("$response.body#")))
    raise ValueError(f"{expression!r} cannot be read from an answer")
