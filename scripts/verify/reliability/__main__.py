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
COUNTED_PARTS = ("cancels", "writes", "downloads", "lists", "security")
"""The parts that count answers, requests, files and sockets, and measure no time: all lanes run theirs at once."""


def lanes(named: list[str]) -> dict[str, list[str]]:
    """Return the parts of each lane that is installed: those that are named, or all."""
    from . import CHECKS

    parts = named or [*CHECKS, "security"]
    found = {"httpx": parts}
    if importlib.util.find_spec("httpx2"):
        found["httpx2"] = parts
    if importlib.util.find_spec("pyreqwest"):
        found["fast"] = [part for part in parts if part in FAST_PARTS]
    return found


def run_lanes(parts: dict[str, list[str]], options: list[str]) -> int:
    """Run the lanes in processes of their own: one after the other what is timed, then at once what is counted."""
    command = [sys.executable, "-m", "scripts.verify.reliability", *options, "--lane"]
    timed = {lane: [part for part in each if part not in COUNTED_PARTS] for lane, each in parts.items()}
    counted = [(lane, [part]) for lane, each in parts.items() for part in each if part in COUNTED_PARTS]
    statuses = [subprocess.run([*command, lane, *each], check=False).returncode for lane, each in timed.items() if each]
    running = [subprocess.Popen([*command, lane, *each], stdout=subprocess.PIPE, text=True) for lane, each in counted]
    for each in running:
        print(each.communicate()[0], end="", flush=True)
    return int(any([*statuses, *(each.returncode for each in running)]))


def main() -> int:
    """Run the checks of one lane here, or of all lanes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--lane", choices=("httpx", "httpx2", "fast"))
    given = parser.parse_args()
    if given.lane is None:
        return run_lanes(lanes(given.parts), ["--quick"] if given.quick else [])
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
