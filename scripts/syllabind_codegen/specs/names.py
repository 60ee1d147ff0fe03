"""Python names of what has a name on the wire."""

import keyword
import re
from collections.abc import Mapping
from typing import Any

WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
"""A word of a name in camel case, snake case or with any other signs between its words."""


def python_name(wire: str) -> str:
    """The Python name of a parameter or property.

    >>> python_name("$first"), python_name("page[limit]"), python_name("filter.loTypes")
    ('first', 'page_limit', 'filter_lo_types')

    Raises:
        ValueError: nothing of it can be a name; `x-python-name` must say it.
    """
    name = "_".join(word.lower() for word in WORD.findall(wire))
    if not name.isidentifier():
        raise ValueError(f"{wire!r} makes no Python name; give an x-python-name")
    return f"{name}_" if keyword.iskeyword(name) else name


def name_or_none(wire: str) -> str | None:
    """Return what `python_name` makes, or `None` where nothing can be a name."""
    try:
        return python_name(wire)
    except ValueError:
        return None


def squeezed(name: str) -> str:
    """Return what is left of a name without letter case and signs: names that are equal then make the same class."""
    return re.sub(r"[^0-9a-z]", "", name.lower())


def words(name: str) -> str:
    """Return a name in camel case as words: `listMyClasses` -> `List my classes`."""
    return " ".join(word.lower() for word in WORD.findall(name)).capitalize()


def chosen_name(node: Mapping[str, Any], wire: str) -> str:
    """Return the `x-python-name` of a parameter or property, or else what `python_name` makes.

    Raises:
        ValueError: It is a word of Python's grammar, or nothing can be a name.
    """
    chosen = node.get("x-python-name")
    if chosen is None:
        return python_name(wire)
    if keyword.iskeyword(chosen):
        raise ValueError(f"x-python-name cannot be {chosen}, a keyword of Python")
    return str(chosen)


def method_name(operation: dict[str, Any]) -> str:
    """The method that an operation becomes.

    Its `x-python-name`, or else the first word of its `operationId`: `listMyClasses` -> `list`.
    """
    chosen = operation.get("x-python-name")
    return str(chosen) if chosen else python_name(WORD.findall(operation["operationId"])[0])
