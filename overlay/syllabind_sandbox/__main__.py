"""Runs the sandbox: `python -m syllabind_sandbox --help`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from syllabind_sandbox.cli import run, serve_parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a world until it is interrupted.

    Args:
        arguments: Those of the command line unless given.
    """
    parser = argparse.ArgumentParser(
        prog="python -m syllabind_sandbox",
        description="Serve a local sandbox of the installed APIs.",
    )
    serve_parser(parser)
    return run(parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
