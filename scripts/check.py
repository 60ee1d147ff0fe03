"""Everything that `make check` asks: style, types, layers, specs, and whether generated/ is what the specs give."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
CHECKS = (
    ("style", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "--quiet", "."]),
    ("mypy", ["mypy", "overlay", "generated", "scripts", "tests/typing/assert_type.py"]),
    ("pyright", ["pyright", "--warnings"]),
    ("layers", ["lint-imports"]),
    ("specs", ["python", "-m", "syllabind_codegen.specs.lint"]),
    ("redocly", ["python", "-m", "scripts.redocly"]),
    ("generated", ["python", "-m", "syllabind_codegen.generate", "--check"]),
    ("docs", ["python", "-m", "scripts.docs", "--check"]),
)


def main() -> int:
    """Run every check, show what the failing ones say; 1 if any fails."""
    failed = []
    for name, command in CHECKS:
        begun = time.monotonic()
        done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
        took = time.monotonic() - begun
        print(f"  {'ok  ' if done.returncode == 0 else 'FAIL'}  {name:10} {took:5.1f} s", flush=True)
        if done.returncode != 0:
            failed.append(name)
            print(done.stdout + done.stderr)
    print(f"failed: {', '.join(failed)}" if failed else f"all {len(CHECKS)} checks pass")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
