"""The argument parser of all commands: paragraphs of help texts are wrapped, indented lines stay as they are."""

from __future__ import annotations

import argparse

TYPE_CHECKING = False  # `typing` takes a quarter of the time that the whole help does
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Parser", "add_api", "add_profile"]


class _Formatter(argparse.HelpFormatter):
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        fill = super()._fill_text
        return "\n\n".join(
            "\n".join(line if line.startswith("  ") else fill(line, width, indent) for line in block.splitlines())
            if "\n  " in block
            else fill(block, width, indent)
            for block in text.split("\n\n")
        )


class Parser(argparse.ArgumentParser):
    """An argument parser; sub-commands that are added to it are of the same class."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **options})


def add_api(parser: argparse.ArgumentParser, *, nargs: str | None = None) -> None:
    """Add the argument `api`.

    Args:
        parser: Parser of a command.
        nargs: `?` where it may be left out.
    """
    from syllabind.core.registry import registered

    names = sorted(registered())
    parser.add_argument("api", metavar="API", choices=names, nargs=nargs, help=f"one of {', '.join(names)}")


def add_profile(parser: Any) -> None:
    """Add the option `--profile`."""
    parser.add_argument("--profile", metavar="NAME", help="settings of profiles.toml (default: $SYLLABIND_PROFILE)")
