"""The command `sandbox serve`, for `syllabind` and for `python -m syllabind_sandbox`.

Nothing heavy is imported here: the parser is built by every run of `syllabind`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syllabind_sandbox.control import add_control_parsers

if TYPE_CHECKING:
    from syllabind_sandbox.server import Server
    from syllabind_sandbox.world import World

PRESETS = ("flaky", "outage", "rate_limited", "drift")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = "Serve a local sandbox of the APIs, and control one that is served."
    parser.epilog = "example: syllabind sandbox serve --people 50"
    commands = parser.add_subparsers(required=True, metavar="command")
    example = "example: syllabind sandbox serve --people 50 --port 8000"
    serve_parser(commands.add_parser("serve", help="serve it on this machine", description=_TEXT, epilog=example))
    add_control_parsers(commands)


_TEXT = "Serve a sandbox of all installed APIs until it is interrupted."


def serve_parser(parser: argparse.ArgumentParser) -> None:
    """Add the options of `serve` to a parser."""
    add = parser.add_argument
    add("--api", action="append", metavar="NAME", help="serve this API only; may be repeated")
    add("--port", type=int, default=8137, help="port of the services, 0 for a free one (default: %(default)s)")
    add("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    add("--allow-remote", action="store_true", help="let --host be an address that other machines reach")
    add("--public-host", action="append", default=[], metavar="NAME", help="name that others reach it by; repeatable")
    add("--seed", type=int, default=1, metavar="N", help="what all data depends on (default: %(default)s)")
    add("--people", type=int, metavar="N", help="number of people in each service")
    add(
        "--accounts", type=int, default=1, metavar="N", help="number of accounts of each service (default: %(default)s)"
    )
    example = """'[{"every": 3, "status": 503}]'"""
    add("--faults", metavar="RULES", default=(), help=f"{', '.join(PRESETS)}, or rules as JSON: {example}")
    add(
        "--approve",
        choices=("page", "auto", "deny"),
        default="page",
        help="what consent pages do (default: %(default)s)",
    )
    add("--onboarding-polls", type=int, metavar="N", help="complete onboardings after N polls")
    add("--bcp", action="store_true", help="strict OAuth: RFC 9700")
    add("--rate-limits", action="store_true", help="answer 429 above the documented rate limits")
    add("--frozen", action="store_true", help="stop the clock at the start of a school year")
    add("--snapshots", type=Path, metavar="FOLDER", help="keep snapshots in a folder, instead of in memory")
    add("--restore", metavar="NAME", help="begin with the state of a snapshot in that folder")
    add("--replay", type=Path, metavar="FILE", help="give the answers of a recording where it has the request")
    add("--json", action="store_true", help="print the addresses and credentials as one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted.

    Returns:
        The exit status: 0 interrupted, 1 could not start, 2 wrong arguments.
    """
    try:
        from syllabind_sandbox.server import serve
        from syllabind_sandbox.snapshots import Snapshots
        from syllabind_sandbox.world import World
    except ModuleNotFoundError as error:
        print(f"the sandbox needs {error.name}: pip install 'syllabind[sandbox]'", file=sys.stderr)
        return 1
    try:
        world = World(
            options.seed,
            apis=options.api,
            people=options.people,
            accounts=options.accounts,
            profile="bcp" if options.bcp else "as_documented",
            approve=options.approve,
            onboarding_polls=options.onboarding_polls,
            rate_limits=options.rate_limits,
            faults=_faults(options.faults),
        )
        snapshots = Snapshots(options.snapshots)
        if options.restore is not None:
            world.restore(snapshots.load(options.restore))
        if options.replay is not None:
            world.replay(options.replay)
        if not options.frozen:
            world.realtime()
        with serve(
            world,
            options.port,
            host=options.host,
            allow_remote=options.allow_remote,
            public_hosts=options.public_host,
            key=os.environ.get("SYLLABIND_SANDBOX_KEY"),
            snapshots=snapshots,
        ) as server:
            print(_summary(world, server, options), flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        return 0
    except KeyError as error:
        print(f"syllabind: there is no snapshot {error} in {options.snapshots or 'memory'}", file=sys.stderr)
        return 2
    except (ValueError, OverflowError, FileNotFoundError) as error:
        print(f"syllabind: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"syllabind: cannot listen at {options.host}, port {options.port}: {error}", file=sys.stderr)
        return 1
    return 0


def _faults(text: str | tuple[()]) -> Any:
    """Return the rules that a JSON text holds, or the name of a preset, which the world checks."""
    from syllabind_sandbox.faults import Fault

    if not text or not text.lstrip().startswith(("{", "[")):
        return text
    try:
        rules = json.loads(text)
    except ValueError as error:
        raise ValueError(f"--faults must be {', '.join(PRESETS)}, or rules as JSON: {error}") from None
    return [Fault.read(each) for each in (rules if isinstance(rules, list) else [rules])]


def _summary(world: World, server: Server, options: argparse.Namespace) -> str:
    found = dict(variables(world, server))
    if options.json:
        return json.dumps(
            {
                "url": server.url,
                "origins": server.origins,
                "key": server.key,
                "env": found,
                "other": dict(_other_credentials(world)),
                "accounts": _accounts(world, server),
            }
        )
    lines = [f"# the sandbox is at {server.url}; stop it with Ctrl-C", ""]
    lines += [f"export {name}='{value}'" for name, value in found.items()]
    if others := dict(_other_credentials(world)):
        lines += [
            "",
            "# for other operations; `syllabind call` chooses among all, from_env() takes one token",
        ]
        lines += [f"# export {name}='{value}'" for name, value in others.items()]
    lines += ["", "# try it"]
    for api, service in world.services.items():
        option, path = service.example_call(f"$SYLLABIND_{api.upper()}_")
        lines.append(f"curl {option} '{server.url}{path}'")
        if (match := service.spec.match(path.partition("?")[0])) is not None:
            lines.append(f"syllabind call {api} {match.operations['GET'].id}")
    lines += ["syllabind ls users"]
    lines += ["", f"# look at it (syllabind sandbox open): {server.url}/__sandbox__/#{server.key}"]
    lines += [f'curl -H "X-Sandbox-Key: $SYLLABIND_SANDBOX_KEY" {server.url}/__sandbox__/info']
    return "\n".join(lines)


def variables(world: World, server: Server) -> Iterator[tuple[str, str]]:
    """Return the environment variables that lead syllabind to a served world.

    Args:
        world: The world.
        server: Where it is.
    """
    for api, service in world.services.items():
        for name, value in {"SERVER": server.origins[api], **service.environment()}.items():
            yield f"SYLLABIND_{api.upper()}_{name}", value
    yield "SYLLABIND_SANDBOX_URL", server.url
    yield "SYLLABIND_SANDBOX_KEY", server.key


def _accounts(world: World, server: Server) -> dict[str, dict[str, dict[str, str]]]:
    """Return the settings of each account by its API, as `syllabind sync --integrations` takes them."""
    return {
        api: {
            f"account-{number}": {"SERVER": server.origins[api], **each.account_settings()}
            for number, each in enumerate(service.accounts, 1)
        }
        for api, service in world.services.items()
    }


def _other_credentials(world: World) -> Iterator[tuple[str, str]]:
    for api, service in world.services.items():
        for name, value in service.other_credentials().items():
            yield f"SYLLABIND_{api.upper()}_{name}", value
