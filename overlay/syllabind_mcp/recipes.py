"""The recipes of the documentation, which answer what no single operation does: sign-in, paging, tests, proxies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from syllabind.errors import ArgumentError

__all__ = ["RECIPE", "SHORTEST", "find", "search"]

RECIPE = "recipe"
"""What the tools call recipes where they name the API of an operation."""
SHORTEST = 3
"""Letters that a word of a search has at least; shorter ones say nothing of what is wanted."""
_CHECKOUT = Path(__file__).parents[2] / "docs" / "how-to"


@cache
def _pages() -> Mapping[str, str]:
    # The wheel holds them beside this module; in a checkout they stand with the documentation.
    packed = files("syllabind_mcp").joinpath("recipes")
    folder = packed if packed.is_dir() else _CHECKOUT
    pages = {each.name.removesuffix(".md"): each.read_text(encoding="utf-8") for each in folder.iterdir()}
    return dict(sorted(pages.items()))


def find(name: str) -> str:
    """Return the text of a recipe.

    Raises:
        ArgumentError: There is no such recipe.
    """
    if name not in _pages():
        raise ArgumentError("operation", f"must be one of {', '.join(_pages())}, got {name!r}")
    return _pages()[name]


def search(words: Sequence[str], limit: int) -> list[str]:
    """Return a line for each recipe whose title has the words, or whose text has all of them; the best ones first.

    Args:
        words: The words.
        limit: Number of recipes to return at most.
    """
    wanted = {_stem(word) for word in words}
    scored = [(_score(name, text, wanted), name, text) for name, text in _pages().items()]
    best = sorted((each for each in scored if each[0] > 0), key=lambda each: (-each[0], each[1]))
    return [f"{RECIPE} {name}: {_title(text)}" for _, name, text in best[:limit]]


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")


def _score(name: str, text: str, wanted: set[str]) -> float:
    head = _stems(f"{name} {_title(text)}")
    found = len(wanted & head)
    return found + 0.1 * len(wanted & _stems(text)) if found or wanted <= _stems(text) else 0


def _stems(text: str) -> set[str]:
    return {_stem(word) for word in re.findall(r"[A-Za-z0-9]+", text)}


def _stem(word: str) -> str:
    return word.lower().removesuffix("s")[:5]
