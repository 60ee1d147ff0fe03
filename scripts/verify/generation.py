"""Generated packages are what their own documents give, and whole at any time: `python -m scripts.verify.generation`.

The package made of the document that an installed package ships is compared byte by byte with the installed one. Then
runs are killed at several points, evenly spread over all that they write and over what they do in the user's directory:
the package must be the one before or the one after, and the next run must bring the one after.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import evolve

from syllabind_codegen import cache
from syllabind_codegen.installed import installed
from syllabind_codegen.variant import Variant

__all__ = ["killed", "main"]

ROOT = Path(__file__).parents[2]
_EVENTS = ("open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.utime", "shutil.copyfile", "shutil.rmtree")
# The title stands in every module, so that the two packages differ in all files.
_OVERLAY = """\
overlay: 1.1.0
info: {{title: Other words, version: '1'}}
actions: [{{target: $.info, update: {{title: {word}}}}}]
"""


def killed(variants: tuple[Variant, Variant], points: int) -> Iterator[str]:
    """Kill runs that replace the package of one variant by that of the other one; yield what is wrong afterwards.

    Args:
        variants: Two packages of one name and directory.
        points: At how many points; half of them in the directory.
    """
    package = variants[0].project.directory
    whole = {_digest_after(each, package): each for each in variants}
    if len(whole) != len(variants):
        raise ValueError("the two packages are the same")
    _run(variants[0])
    counts = _run(variants[1])
    for number in range(points):
        inside = number % 2
        at = 1 + (number // 2) * counts[inside] // -(-points // 2)
        present = cache.directory_digest(package)
        new = next(each for digest, each in whole.items() if digest != present)
        _run(new, kill_at=at, inside=bool(inside))
        left = cache.directory_digest(package)
        if left not in whole:
            yield f"killed at step {at}{' in the directory' if inside else ''}: the package is neither one"
            shutil.rmtree(package)
        if whole[_digest_after(new, package)] != new:
            yield f"killed at step {at}{' in the directory' if inside else ''}: the next run brings another package"


def _digest_after(variant: Variant, package: Path) -> str:
    _run(variant)
    return cache.directory_digest(package)


def _run(variant: Variant, *, kill_at: int | None = None, inside: bool = False) -> tuple[int, int]:
    """Make a package in a process of its own; return how many steps it took, in all and in the user's directory.

    Args:
        variant: The package.
        kill_at: The step at which the process is killed.
        inside: Whether only steps in the directory count.
    """
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_make, args=(variant, kill_at, inside, sender))
    process.start()
    process.join()
    if kill_at is None and process.exitcode:
        raise RuntimeError(f"the run ended with {process.exitcode}")
    return receiver.recv() if receiver.poll() else (0, 0)


def _make(variant: Variant, kill_at: int | None, inside: bool, sender: Any) -> None:
    steps = [0, 0]

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _EVENTS or not isinstance(arguments[0], str | os.PathLike):
            return
        steps[0] += 1
        steps[1] += os.fspath(arguments[0]).startswith(str(variant.out))
        if steps[inside] == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    variant.make()
    sender.send(tuple(steps))


def main(argv: list[str] | None = None) -> int:
    """Print what differs and what is broken; return 1 if something is."""
    known = sorted(installed())
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.generation",
        description="Make the installed packages again of the documents that they ship, and kill runs.",
        epilog="example: python -m scripts.verify.generation --points 40",
    )
    parser.add_argument("--points", type=int, default=20, help="where to kill a run (default: %(default)s)")
    points = parser.parse_args(argv).points
    wrong = 0
    for api in known:
        variant = Variant(base=api, package=installed()[api], overlays=(), out=ROOT / "generated")
        found = variant.differs()
        wrong += len(found)
        files = sum(1 for path in variant.project.directory.rglob("*") if path.is_file() and path.suffix != ".pyc")
        print(f"{api}: made of its own document, {len(found)} of {files} files differ", *found, flush=True)
    with tempfile.TemporaryDirectory() as directory:
        overlays = [Path(directory) / f"{word}.yaml" for word in ("One", "Two")]
        for path in overlays:
            path.write_text(_OVERLAY.format(word=path.stem), encoding="utf-8")
        base = Variant(base=known[-1], package="killed", overlays=(), out=Path(directory) / "out")
        first, second = (evolve(base, overlays=(path,)) for path in overlays)
        faults = list(killed((first, second), points))
    wrong += len(faults)
    print(f"killed at {points} points: {points - len(faults)} left a whole package", *faults, sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
