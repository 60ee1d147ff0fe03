"""Entry point of the command `syllabind`: find the sub-command, load its module, run it.

Nothing but argparse is imported before the sub-command is known, so that `--help` and completion are quick.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections import namedtuple
from importlib import import_module

from .parser import Parser

TYPE_CHECKING = False  # `typing` takes a quarter of the time that the whole help does
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["COMMANDS", "Command", "build_parser", "main"]


Command = namedtuple("Command", ("module", "summary", "extra"), defaults=(None,))
"""A sub-command.

Attributes:
    module: Module with `configure(parser)`, which adds the arguments. The parsed ones have `run`, which takes them and
        returns the exit status.
    summary: What it does, for the list of commands.
    extra: Extra that installs what the module needs; `None` if it needs the base dependencies only.
"""


COMMANDS = {
    "call": Command("syllabind_cli.commands.call", "call an operation of an API", "cli"),
    "ls": Command("syllabind_cli.commands.ls", "find operations by words"),
    "describe": Command("syllabind_cli.commands.describe", "show arguments, body, errors and source of an operation"),
    "login": Command("syllabind_cli.commands.login", "sign in and store the token", "cli"),
    "whoami": Command("syllabind_cli.commands.whoami", "show accounts, or who is signed in", "cli"),
    "logout": Command("syllabind_cli.commands.logout", "delete the stored token", "cli"),
    "doctor": Command("syllabind_cli.commands.doctor", "check credentials, settings and extras", "cli"),
    "export": Command("syllabind_cli.commands.export", "write a list to a file", "bulk"),
    "sync": Command("syllabind_cli.commands.sync", "keep a database in step", "duckdb"),
    "listen": Command("syllabind_cli.commands.listen", "receive, verify and forward webhooks"),
    "sandbox": Command("syllabind_sandbox.cli", "serve and control a local sandbox of the APIs", "sandbox"),
    "fuzz": Command("syllabind_fuzz.cli", "test a tenant against the spec", "fuzz"),
    "generate": Command("syllabind_codegen.commands.generate", "make a package of an API with overlays", "codegen"),
    "spec": Command("syllabind_codegen.commands.spec", "compare two states of a spec", "codegen"),
    "completion": Command("syllabind_cli.commands.completion", "print a completion script for a shell", "cli"),
}

EXTRA_OF = {"duckdb": "duckdb", "platformdirs": "cli", "tomli_w": "cli"}
"""Extra of modules that only some arguments need, where it may be another than the command's."""

EXAMPLES = """\
examples:
  syllabind sandbox serve
  syllabind ls create user
  syllabind describe API OPERATION
  syllabind call API OPERATION --limit 20 -o table

exit status: 0 done, 1 the service or the sign-in failed, 2 wrong arguments, 3 done in part, 130 interrupted
proxies: those of HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, but for the hosts in NO_PROXY

`syllabind login --help` lists the environment variables, `syllabind doctor` what is set."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Arguments instead of the command line's.

    Returns:
        The exit status: 0 done, or ended by the reader of a pipe; 1 failed, 2 wrong arguments, 3 done in part, 130
        interrupted. What argparse refuses raises `SystemExit` with 2.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    chosen = [each for each in given[:1] if each in COMMANDS]
    try:
        parsed = build_parser(*chosen).parse_args(given)
        with warnings.catch_warnings():
            _print_warnings()
            status = int(parsed.run(parsed))
        sys.stdout.flush()
        return status
    except ImportError as error:
        # An error with the name of a module that is there is a fault of ours, and keeps its traceback.
        extra = EXTRA_OF.get(error.name or "", COMMANDS[chosen[0]].extra) if chosen else None
        if extra is None or not (isinstance(error, ModuleNotFoundError) or error.name is None):
            raise
        return _fail(f"`syllabind {chosen[0]}` needs the extra {extra!r}: pip install 'syllabind[{extra}]'", 1)
    except (KeyboardInterrupt, EOFError):
        return _fail("interrupted", 130)
    except OSError as error:
        return _os_error(error)
    except Exception as error:
        from syllabind.errors import ArgumentError, SyllabindError

        if not isinstance(error, SyllabindError):
            raise
        return _fail(str(error), 2 if isinstance(error, ArgumentError) else 1)


def _os_error(error: OSError) -> int:
    """Return the exit status for a file, or an output, that cannot be written or read."""
    try:
        sys.stdout.flush()
    except OSError:
        # Python would fail again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0  # the reader of the output has what it wanted
    return _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error), 1)


def _print_warnings() -> None:
    """Print the warnings of syllabind like its errors, without a line of code."""
    from syllabind.errors import SyllabindWarning

    usual = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *place: Any) -> None:
        if issubclass(category, SyllabindWarning):
            _fail(str(message), 0)
        else:
            usual(message, category, *place)

    warnings.simplefilter("always", SyllabindWarning)
    warnings.showwarning = show  # type: ignore[assignment] # its other arguments are passed on as they are


def _fail(message: str, status: int) -> int:
    from .terminal import fail

    return fail(message, status)


class _Version(argparse.Action):
    # `importlib.metadata` takes a third of the time that the whole help does.
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"syllabind {version('syllabind')}")
        parser.exit()


def build_parser(*names: str) -> Parser:
    """Return the parser with the named commands only, whose modules it loads; with all, unloaded, if none is named."""
    parser = Parser(
        prog="syllabind",
        description="Call learning-platform APIs, sign in to them, serve a sandbox of them, test a tenant.",
        epilog=EXAMPLES,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(required=True, metavar="command", title="commands")
    for name in names or COMMANDS:
        added = subparsers.add_parser(name, help=COMMANDS[name].summary)
        if names:
            import_module(COMMANDS[name].module).configure(added)
    return parser


if __name__ == "__main__":
    sys.exit(main())
