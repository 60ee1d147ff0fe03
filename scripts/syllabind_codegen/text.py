"""Spec text as Python source: escaped, wrapped, never able to end the string that it stands in."""

import json
import re
import textwrap
from collections.abc import Iterable

__all__ = ["argument_lines", "docstring", "literal", "one_line", "sentence", "tuple_literal"]

_WIDTH = 112


def literal(text: str) -> str:
    """A double-quoted Python string."""
    return json.dumps(text, ensure_ascii=False).encode("ascii", "backslashreplace").decode()


def tuple_literal(items: Iterable[str]) -> str:
    """Return a Python tuple of expressions, without the comma at the end that would lay it out over several lines."""
    made = list(items)
    return f"({made[0]},)" if len(made) == 1 else f"({', '.join(made)})"


def sentence(text: str) -> str:
    """Return text with a full stop at its end, where it ends in a word."""
    text = text.rstrip()
    return f"{text}." if text and (text[-1].isalnum() or text[-1] in ")`'\"]") else text


def one_line(text: str) -> str:
    """Text on one line, ready to stand in a docstring."""
    return _escaped(" ".join(text.split()))


def docstring(text: str, indent: int) -> str:
    """Text wrapped as it stands in a docstring at `indent` spaces; paragraphs and lists keep their breaks."""
    lines: list[str] = []
    for paragraph in _escaped(text.strip()).split("\n\n"):
        items = paragraph.splitlines()
        if any(item.lstrip().startswith(("- ", "* ", "|")) for item in items):
            lines += [item.rstrip() for item in items]
        else:
            lines += textwrap.wrap(
                " ".join(paragraph.split()), _WIDTH - indent, break_long_words=False, break_on_hyphens=False
            )
        lines.append("")
    return "\n".join(" " * indent + line if line else "" for line in lines[:-1]).strip()


def argument_lines(name: str, text: str) -> str:
    """Return one entry of an `Args:` section."""
    return textwrap.fill(
        f"{name}: {one_line(text)}",
        _WIDTH - 8,
        subsequent_indent=" " * 12,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _escaped(text: str) -> str:
    return re.sub(r'"(?=""|\Z)', r'\\"', text.replace("\\", "\\\\"))
