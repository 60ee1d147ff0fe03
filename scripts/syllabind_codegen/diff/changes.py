"""Changes, their levels, and the step of the version number that they ask for."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

__all__ = ["LEVELS", "Change", "advice", "alternatives", "bounds", "ranked", "split"]

LEVELS = ("breaking", "behaviour", "additive", "text")
"""Code stops to run or to type-check; the same code does something else; there is more; words."""

_TIGHTER = {
    "minimum": 1, "exclusiveMinimum": 1, "minLength": 1, "minItems": 1,
    "maximum": -1, "exclusiveMaximum": -1, "maxLength": -1, "maxItems": -1,
}  # fmt: skip


@frozen(kw_only=True, order=True)
class Change:
    """One difference.

    Attributes:
        level: One of `LEVELS`.
        rule: Name of the kind of change, for severity files.
        name: The Python name that it concerns, such as `thrive.users.get(ref=)` or `models.User.email`.
        message: What is different.
    """

    level: str
    rule: str
    name: str
    message: str


def ranked(found: Collection[Change], levels: Mapping[str, str]) -> list[Change]:
    """Return changes without repetition, the worst first.

    Args:
        found: The changes.
        levels: Levels by rule in place of the usual ones; `ignore` drops the change.
    """
    judged = {evolve(each, level=levels.get(each.rule, each.level)) for each in found}
    kept = [each for each in judged if each.level in LEVELS]
    return sorted(kept, key=lambda each: (LEVELS.index(each.level), each.name, each.rule, each.message))


def advice(found: Collection[Change], version: str) -> str:
    """Return the step of the version number: `major`, `minor`, `patch` or `none`.

    Before 1.0.0, a breaking change is a minor step (Semantic Versioning 2.0.0, section 4).

    Args:
        found: The changes.
        version: The version before them.
    """
    levels = {each.level for each in found}
    early = version.startswith("0.")
    if "breaking" in levels:
        return "minor" if early else "major"
    if levels & {"behaviour", "additive"}:
        return "patch" if early else "minor"
    return "patch" if levels else "none"


def bounds(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, bool, str]]:
    """Yield the bounds in which two schemas differ: the keyword, whether it allows less now, and what to say.

    Args:
        old: The schema before.
        new: The schema after.
    """
    for key, sign in _TIGHTER.items():
        one, two = old.get(key), new.get(key)
        if one != two:
            yield key, two is not None and (one is None or (two - one) * sign > 0), f"{key} is {two}, was {one}"
    one, two = old.get("pattern"), new.get("pattern")
    if one != two:
        yield "pattern", two is not None, f"pattern is {two}, was {one}"


def alternatives(annotation: str) -> set[str]:
    """Return the alternatives of a type: members of unions, values of literals."""
    found: set[str] = set()
    for part in split(annotation, " | "):
        inner = part.removeprefix("Literal[").removesuffix("]") if part.startswith("Literal[") else None
        found |= {part} if inner is None else set(split(inner, ", "))
    return found


def split(text: str, separator: str) -> list[str]:
    """Return the parts of Python source between separators that stand outside of brackets and strings."""
    return list(_parts(text, separator))


def _parts(text: str, separator: str) -> Iterator[str]:
    depth, start, quoted = 0, 0, False
    for index, char in enumerate(text):
        quoted ^= char == '"' and text[index - 1] != "\\"
        depth += 0 if quoted else (char in "[({") - (char in "])}")
        if depth == 0 and not quoted and text.startswith(separator, index):
            yield text[start:index].strip()
            start = index + len(separator)
    yield text[start:].strip()
