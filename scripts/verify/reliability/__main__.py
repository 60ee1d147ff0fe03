"""Print the table: `python -m scripts.verify.reliability [part ...] [--quick] [--lane httpx|httpx2|fast]`."""

from __future__ import annotations

import argparse
import importlib.util
import logging
import os
import subprocess
import sys
import time
import traceback

FAST_PARTS = ("forks", "cancels", "burst", "deadlines", "writes")
"""The parts that depend on the engine that sends; the lane `fast` measures them over syllabind_fast."""
COUNTED_PARTS = ("forks", "cancels", "writes")
"""Those of them that count answers, requests and sockets, and measure no time."""


def timed_parts() -> list[str]:
    """Return the names of all parts that measure time, memory or requests."""
    from . import CHECKS

    return list(CHECKS)


def main() -> int:
    """Run the checks of one lane here, or of all lanes, a process each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--lane", choices=("httpx", "httpx2", "fast"))
    given = parser.parse_args()
    if given.lane is None:
        lanes = ["httpx", *(["httpx2"] if importlib.util.find_spec("httpx2") else [])]
        command = [sys.executable, "-m", "scripts.verify.reliability", *(["--quick"] if given.quick else []), "--lane"]
        parts = given.parts or timed_parts()
        named = dict.fromkeys(lanes, parts)
        again = [part for part in parts if part in FAST_PARTS] if importlib.util.find_spec("pyreqwest") else []
        counted = [part for part in again if part in COUNTED_PARTS]
        if timed := [part for part in again if part not in COUNTED_PARTS]:
            named["fast"] = timed
        failed = max(subprocess.run([*command, lane, *each], check=False).returncode for lane, each in named.items())
        # Nothing is timed in these parts: all lanes take their turn at once.
        rest = [] if given.parts else [[*command, lane, "security"] for lane in lanes]
        rest += [[*command, "fast", *counted]] if counted else []
        running = [subprocess.Popen(each, stdout=subprocess.PIPE, text=True) for each in rest]
        for each in running:
            print(each.communicate()[0], end="", flush=True)
        return max(failed, *(each.returncode for each in running), 0)
    if given.lane == "httpx":
        sys.modules["httpx2"] = None  # type: ignore[assignment] # so that the runtime does not find it
    if given.lane == "fast":
        os.environ["SYLLABIND_VERIFY_FAST"] = "1"
    from . import CHECKS, security

    logging.getLogger("syllabind").setLevel(logging.CRITICAL)
    print(f"--- {given.lane}", flush=True)
    failed = 0
    # The security part runs tests, so that the tests run all parts but that one.
    checks = {**CHECKS, "security": security.check}
    for name in given.parts or (FAST_PARTS if given.lane == "fast" else checks):
        begun = time.monotonic()
        try:
            for figure in checks[name](not given.quick):
                failed += not figure.met
                print(f"  {'ok  ' if figure.met else 'FAIL'}  {figure.name}: {figure.value}", flush=True)
        except Exception:  # noqa: BLE001 (the other parts are to be seen)
            failed += 1
            print(f"  FAIL  {name}: {traceback.format_exc()}", flush=True)
        print(f"        {name} took {time.monotonic() - begun:.0f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
