"""`syllabind generate`: make a package of an installed API with overlays, or of any OpenAPI document."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..installed import installed

if TYPE_CHECKING:
    from ..foreign.document import ForeignDocument
    from ..variant import Variant

__all__ = ["configure"]

_OF_A_SPEC = ("server", "metadata", "verbose")
"""Options that an installed API does not take."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    names = sorted(installed())
    parser.description = (
        "Compile the spec of an installed API, or any OpenAPI document, with OpenAPI Overlay documents applied, into a "
        "package of its own."
    )
    parser.epilog = (
        "examples:\n  syllabind generate {0} --overlay acme.yaml --package acme_{0} --out acme\n"
        "  syllabind generate --spec openapi.json --package acme_canvas --out acme\n\n"
        "exit status: 0 done, 1 a document breaks a rule, or --check found a difference, 2 wrong arguments"
    ).format(next(iter(names), "API"))
    parser.add_argument("api", metavar="API", nargs="?", choices=names, help=f"one of {', '.join(names)}")
    parser.add_argument("--spec", type=Path, metavar="FILE", help="an OpenAPI 3.0 or 3.1 document in place of an API")
    parser.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="overlay to apply; may be repeated, in order",
    )
    parser.add_argument("--package", required=True, metavar="NAME", help="import name of the package")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="directory of its project")
    parser.add_argument("--server", metavar="URL", help="with --spec: base URL, where the document has no absolute one")
    metadata = "with --spec: saved metadata of the authorization server, for OpenID Connect"
    parser.add_argument("--metadata", type=Path, metavar="FILE", help=metadata)
    parser.add_argument("--verbose", action="store_true", help="with --spec: list everything that a type leaves out")
    parser.add_argument("--force", action="store_true", help="replace a directory that the generator did not write")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="write nothing; list the files that differ")
    mode.add_argument("--watch", action="store_true", help="make the package again whenever a document changes")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make or check the package.

    Returns:
        The exit status: 0 done, 1 failed, 2 wrong arguments.
    """
    if (arguments.api is None) is (arguments.spec is None):
        print("syllabind generate: either the name of an API or --spec is needed, and not both", file=sys.stderr)
        return 2
    if arguments.spec is None and (unused := [each for each in _OF_A_SPEC if getattr(arguments, each)]):
        print(f"syllabind generate: --{unused[0]} needs --spec; an installed API has it already", file=sys.stderr)
        return 2
    made = _source(arguments)
    if arguments.check:
        return _reported(lambda: _check(made))
    status = _reported(lambda: _make(made, force=arguments.force))
    if arguments.watch:
        from watchfiles import watch

        folders = {file.resolve().parent for file in made.inputs}
        for changes in watch(*folders, debounce=100):
            if {Path(path) for _, path in changes} & {file.resolve() for file in made.inputs}:
                status = _reported(lambda: _make(made, force=False))
    return status


def _source(arguments: argparse.Namespace) -> Variant | ForeignDocument:
    # Compiling takes libraries that the help text does not need.
    target = {"package": arguments.package, "out": arguments.out, "overlays": tuple(arguments.overlay)}
    if arguments.spec is None:
        from ..variant import Variant

        return Variant(base=arguments.api, **target)
    from ..foreign.document import ForeignDocument

    more = {key: getattr(arguments, key) for key in _OF_A_SPEC}
    return ForeignDocument(spec=arguments.spec, **more, **target)


def _reported(step: Callable[[], int]) -> int:
    from ..errors import GenerationError
    from ..specs.load import SpecError
    from ..write import WriteError

    try:
        return step()
    except (SpecError, GenerationError, WriteError) as error:
        print(error, file=sys.stderr, flush=True)
        return 1


def _make(made: Variant | ForeignDocument, *, force: bool) -> int:
    begun = time.monotonic()
    if sys.stderr.isatty():
        print(f"compiling {made.source} ...", end="\r", file=sys.stderr, flush=True)
    done, *report = made.make(force=force)
    directory = made.project.directory
    modules = sum(1 for _ in directory.rglob("*.py"))
    print(f"{directory}: {modules} modules, {done}, {time.monotonic() - begun:.1f} s", *report, sep="\n", flush=True)
    return 0


def _check(made: Variant | ForeignDocument) -> int:
    differs = made.differs()
    if differs:
        print("not what the documents give:", *differs, sep="\n  ", file=sys.stderr)
    return 1 if differs else 0
