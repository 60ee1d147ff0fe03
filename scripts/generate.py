"""Compile the specs, write the changelog fragments and the pages: `python -m scripts.generate [api ...]`."""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import spec_fragments
from syllabind_codegen import generate
from syllabind_codegen.errors import GenerationError
from syllabind_codegen.specs.load import SpecError
from verify.compatibility import is_edited

__all__ = ["main"]


def main(argv: list[str] | None = None) -> int:
    """Carry out the steps; return 1 if the specs could not be compiled."""
    apis = sys.argv[1:] if argv is None else argv
    if is_edited("specs", "HEAD", Path()):
        # Takes most of a second to import, once for this process and the ones forked from it.
        import syllabind_codegen.package  # noqa: F401
    # The fragments depend on the specs alone, so that they are written meanwhile.
    with ProcessPoolExecutor(1) as worker:
        fragments = worker.submit(spec_fragments.main, apis)
        status = generate.main(apis)
        try:
            fragments.result()
        except (SpecError, GenerationError):
            if not status:
                raise
    if status:
        return status
    from docs.__main__ import main as write_pages  # reads what was compiled

    return write_pages([])


if __name__ == "__main__":
    sys.exit(main())
