"""Print what becomes of whole documents: `python -m scripts.verify.any_document [NAME ...]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from ..corpus import documents
from . import DOCUMENTS
from .examine import examine


def main(argv: list[str] | None = None) -> int:
    """Print the figures of each document; return 1 if something of one does not work."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.any_document",
        description="Compile whole documents of the corpus, serve each by the generic sandbox, and call everything: "
        "each read, each chain of create, read, update and delete, two strict readers, and the fuzzer.",
        epilog=f"example: python -m scripts.verify.any_document {DOCUMENTS[0]}",
    )
    parser.add_argument("name", nargs="*", help=f"documents of the corpus; default: {' and '.join(DOCUMENTS)}")
    parser.add_argument("--no-fuzz", dest="fuzz", action="store_false", help="leave the fuzzer out")
    arguments = parser.parse_args(argv)
    known = {each.name: each.path for each in documents()}
    good = True
    for name in arguments.name or DOCUMENTS:
        if name not in known:
            parser.error(f"must be one of {', '.join(known)}, got {name}")
        with tempfile.TemporaryDirectory() as temporary:
            found = examine(known[name], name, Path(temporary), fuzz=arguments.fuzz)
        print("\n".join(found.lines()))
        sys.stdout.flush()
        good = good and found.good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
