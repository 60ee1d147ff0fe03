"""Runs the sandbox: `python -m syllabind_sandbox --help`."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Sequence

import attrs

from syllabind_sandbox.server import Server, serve
from syllabind_sandbox.world import World

HINTS = """
Try it:

  curl -H 'Authorization: Bearer {edlink}' {url}/api/v2/my/profile
  curl -u '{tenant}:{secret}' '{url}/rest/v1/users?perPage=2'
  curl -H 'Authorization: Bearer {alm}' '{url}/primeapi/v2/users?page%5Blimit%5D=2'
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a world until it is interrupted.

    Args:
        arguments: Those of the command line.
    """
    parser = argparse.ArgumentParser(
        prog="python -m syllabind_sandbox",
        description="A local sandbox of Edlink, Thrive Learning and Adobe Learning Manager.",
    )
    parser.add_argument("--port", type=int, default=8137, help="port on 127.0.0.1 (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what all data depends on (%(default)s)")
    parser.add_argument("--people", type=int, help="people in each service (1000, 2500, 320)")
    parser.add_argument(
        "--approve",
        choices=("page", "auto", "deny"),
        default="page",
        help="consent pages (%(default)s)",
    )
    parser.add_argument("--onboarding-polls", type=int, help="complete onboardings after so many polls")
    parser.add_argument("--bcp", action="store_true", help="strict OAuth: RFC 9700")
    parser.add_argument("--rate-limits", action="store_true", help="answer 429 as ALM does")
    options = parser.parse_args(arguments)
    world = World(
        options.seed,
        people=options.people,
        profile="bcp" if options.bcp else "as_documented",
        approve=options.approve,
        onboarding_polls=options.onboarding_polls,
        rate_limits=options.rate_limits,
    )
    world.realtime()
    try:
        with serve(world, options.port) as server:
            print(_welcome(world, server), flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"cannot listen on port {options.port}: {error}", file=sys.stderr)
        return 1
    return 0


def _welcome(world: World, server: Server) -> str:
    lines = [f"{name:12} {url}" for name, url in server.origins.items()]
    for name, value in attrs.asdict(world.credentials).items():
        lines += [f"{name.upper()}_{key.upper()}={text}" for key, text in value.items()]
    known = world.credentials.thrive
    hints = HINTS.format(
        url=server.url,
        edlink=world.issue_token("edlink"),
        alm=world.issue_token("alm"),
        tenant=known.tenant_id,
        secret=known.secret,
    )
    return "\n".join(lines) + "\n" + hints


if __name__ == "__main__":
    sys.exit(main())
