"""Run the generator: `python -m syllabind_codegen`."""

import sys

from .generate import main

if __name__ == "__main__":
    sys.exit(main())
