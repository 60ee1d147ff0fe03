"""`syllabind completion`: print a completion script for a shell."""

from __future__ import annotations

import argparse
from contextlib import suppress
from importlib import import_module
from typing import Any

from syllabind.core.registry import registered

from ..operations import catalogue

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = "Print a script that completes commands, options, APIs and operations."
    parser.epilog = 'example: eval "$(syllabind completion bash)"'
    parser.add_argument("shell", choices=("bash", "zsh", "fish"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the script, and return the exit status 0."""
    import shtab

    from ..main import COMMANDS, build_parser

    parser = build_parser(*_importable(COMMANDS))
    commands = next(each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    names = sorted({name for api in registered() for name in catalogue(api)})
    for each in ("call", "describe"):
        action = next(action for action in commands.choices[each]._actions if action.dest == "operation")
        action.choices = names
    print(shtab.complete(parser, arguments.shell))
    return 0


def _importable(commands: dict[str, Any]) -> list[str]:
    """Return the commands whose module can be loaded: those of other extras may be missing."""
    found = []
    for name, command in commands.items():
        with suppress(ImportError):
            import_module(command.module)
            found.append(name)
    return found
