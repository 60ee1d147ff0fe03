"""`syllabind generate`: make a package of an installed API, with overlays."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..installed import installed

if TYPE_CHECKING:
    from ..variant import Variant

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    names = sorted(installed())
    parser.description = (
        "Compile the spec of an installed API, with OpenAPI Overlay documents applied, into a package of its own."
    )
    parser.epilog = (
        "example: syllabind generate {0} --overlay acme.yaml --package acme_{0} --out acme\n\n"
        "exit status: 0 done, 1 a document breaks a rule, or --check found a difference, 2 wrong arguments"
    ).format(next(iter(names), "API"))
    parser.add_argument("api", metavar="API", choices=names, help=f"one of {', '.join(names)}")
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
    parser.add_argument("--force", action="store_true", help="replace a directory that the generator did not write")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="write nothing; list the files that differ")
    mode.add_argument("--watch", action="store_true", help="make the package again whenever an overlay changes")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make or check the package.

    Returns:
        The exit status: 0 done, 1 failed.
    """
    # Compiling takes libraries that the help text does not need.
    from ..variant import Variant

    variant = Variant(
        base=arguments.api, package=arguments.package, overlays=tuple(arguments.overlay), out=arguments.out
    )
    if arguments.check:
        return _reported(lambda: _check(variant))
    status = _reported(lambda: _make(variant, force=arguments.force))
    if arguments.watch:
        from watchfiles import watch

        folders = {overlay.resolve().parent for overlay in variant.overlays}
        for changes in watch(*folders, debounce=100):
            if {Path(path) for _, path in changes} & {overlay.resolve() for overlay in variant.overlays}:
                status = _reported(lambda: _make(variant, force=False))
    return status


def _reported(step: Callable[[], int]) -> int:
    from ..errors import GenerationError
    from ..specs.load import SpecError
    from ..write import WriteError

    try:
        return step()
    except (SpecError, GenerationError, WriteError) as error:
        print(error, file=sys.stderr, flush=True)
        return 1


def _make(variant: Variant, *, force: bool) -> int:
    begun = time.monotonic()
    if sys.stderr.isatty():
        print(f"compiling {variant.base} ...", end="\r", file=sys.stderr, flush=True)
    done = variant.make(force=force)
    modules = sum(1 for _ in variant.directory.rglob("*.py"))
    print(f"{variant.directory}: {modules} modules, {done}, {time.monotonic() - begun:.1f} s", flush=True)
    return 0


def _check(variant: Variant) -> int:
    differs = variant.differs()
    if differs:
        print("not what the documents give:", *differs, sep="\n  ", file=sys.stderr)
    return 1 if differs else 0
