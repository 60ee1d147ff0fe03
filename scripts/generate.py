"""Compile the specs, write the changelog fragments and the pages: `python -m scripts.generate [api ...]`."""

import gc
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
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
    gc.disable()  # modules stay; collecting what they make is a tenth of importing them
    # What the pages need is imported while the specs are compiled, and the fragments depend on the specs alone.
    with ProcessPoolExecutor(1) as pages, ProcessPoolExecutor(1) as worker:
        pages.submit(_import_pages)
        if is_edited("specs", "HEAD", Path()):
            # Takes half a second to import, once for this process and the ones forked from it.
            import_module("syllabind_codegen.package")
        fragments = worker.submit(spec_fragments.main, apis)
        status = generate.main(apis)
        try:
            fragments.result()
        except (SpecError, GenerationError):
            if not status:
                raise
        return status or pages.submit(_write_pages).result()


def _import_pages() -> None:
    import_module("docs.__main__")


def _write_pages() -> int:
    """Write the pages from what was compiled."""
    from docs.__main__ import main as write

    return write([])


if __name__ == "__main__":
    sys.exit(main())
