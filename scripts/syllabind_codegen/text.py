"""Spec text as Python source: escaped, wrapped, never able to end the string that it stands in."""

import json
import re
import textwrap
from collections.abc import Iterable

__all__ = ["argument_lines", "constant", "docstring", "literal", "made_by", "one_line", "sentence", "tuple_literal"]

_WIDTH = 112
# What Python source cannot hold, and what makes an editor show it in another order than Python reads it (PEP 672).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def literal(text: str) -> str:
    """A double-quoted Python string."""
    return json.dumps(text, ensure_ascii=False).encode("ascii", "backslashreplace").decode()


def constant(value: str | bool | int | float | None) -> str:
    """Return a JSON value other than a list or an object as Python source."""
    return literal(value) if isinstance(value, str) else repr(value)


def made_by(api: str, base: str | None = None) -> str:
    """Return what generated modules say of their origin.

    Args:
        api: The API's short name.
        base: The API that it is a variant of.
    """
    return f"Made by {f'`syllabind generate {base}`' if base else f'`make generate` from specs/{api}/'}; do not edit."


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
    text = _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text.replace("\\", "\\\\"))
    return re.sub(r'"(?=""|\Z)', r'\\"', text)
