"""Entry point of the command `syllabind`: find the sub-command, load its module, run it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version

import attrs

from syllabind.core.registry import example

from .terminal import printable

__all__ = ["COMMANDS", "Command", "build_parser", "main"]


@attrs.frozen(kw_only=True, slots=True)
class Command:
    """A sub-command.

    Attributes:
        module: Module with `add_parser(subparsers)`. The parsed arguments have `run`, which takes them and returns the
            exit status.
        summary: What it does, for the list of commands.
        extra: Extra that installs what the module needs; `None` if it needs the base dependencies only.
    """

    module: str
    summary: str
    extra: str | None = None


COMMANDS = {
    "login": Command(module="syllabind_cli.commands.login", summary="sign in and store the token"),
    "whoami": Command(module="syllabind_cli.commands.whoami", summary="show who is signed in"),
    "logout": Command(module="syllabind_cli.commands.logout", summary="delete the stored token"),
    "export": Command(module="syllabind_cli.commands.export", summary="write a list to a file", extra="bulk"),
    "sandbox": Command(module="syllabind_sandbox.cli", summary="serve a local sandbox of the APIs", extra="sandbox"),
    "fuzz": Command(module="syllabind_fuzz.cli", summary="test a tenant against the spec", extra="fuzz"),
}

EXAMPLES = """\
examples:
  syllabind sandbox serve
  syllabind login {api}
  syllabind whoami {api}
  syllabind fuzz {api} --base-url https://staging.example.com

exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted
`syllabind login --help` lists the environment variables."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Arguments instead of the command line's.

    Returns:
        The exit status: 0 done, 1 failed, 130 interrupted. Wrong usage raises `SystemExit` with 2.
    """
    from syllabind.errors import SyllabindError

    given = list(sys.argv[1:] if arguments is None else arguments)
    name = next((each for each in given if not each.startswith("-")), None)
    try:
        parsed = build_parser(name).parse_args(given)
        status = int(parsed.run(parsed))
        sys.stdout.flush()
        return status
    except ImportError as error:
        # An error with the name of a module that is there is a fault of ours, and keeps its traceback.
        extra = COMMANDS[name].extra if name in COMMANDS else None
        if extra is None or not (isinstance(error, ModuleNotFoundError) or error.name is None):
            raise
        return _fail(f"`syllabind {name}` needs the extra {extra!r}: pip install 'syllabind[{extra}]'", 1)
    except SyllabindError as error:
        return _fail(str(error), 1)
    except (KeyboardInterrupt, EOFError):
        return _fail("interrupted", 130)
    except BrokenPipeError:
        # The reader of the output has what it wanted. Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _fail(message: str, status: int) -> int:
    print(f"syllabind: {printable(message, lines=True)}", file=sys.stderr)
    return status


def build_parser(chosen: str | None) -> argparse.ArgumentParser:
    """Return the parser, with the arguments of the chosen command only: the others' modules stay unloaded."""
    parser = argparse.ArgumentParser(
        prog="syllabind",
        description="Sign in to learning-platform APIs, serve a sandbox of them, test a tenant.",
        epilog=EXAMPLES.format(api=example()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"syllabind {version('syllabind')}")
    subparsers = parser.add_subparsers(required=True, metavar="command", title="commands")
    for name, command in COMMANDS.items():
        if name == chosen:
            import_module(command.module).add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=command.summary)
    return parser


if __name__ == "__main__":
    sys.exit(main())
