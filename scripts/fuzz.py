"""Schemathesis's own command line over the sandbox: `python -m scripts.fuzz edlink [options of schemathesis run]`.

The sandbox is served on this machine, every request is signed, and `tests/fuzz/schemathesis.toml` is the configuration.
Nothing is restored between requests, as in a run against a real service.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import as_file, files
from typing import Any

import schemathesis
from schemathesis.cli import schemathesis as command_line

from syllabind_fuzz.api_under_test import APIS, ApiUnderTest, Endpoint, load_api, resolve
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.signing import Account, auth_provider
from syllabind_sandbox.server import Server, serve
from tests.fuzz.environment import CONFIG, Environment

PHASES = ("examples", "coverage", "fuzzing", "stateful")


def extend(known: ApiUnderTest, accounts: Iterable[Account]) -> None:
    """Register a credential and the known deviations with schemathesis.

    Args:
        known: The API whose operations are called.
        accounts: The credentials to sign with.
    """
    schemathesis.auth(refresh_interval=None)(auth_provider(accounts))

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        endpoint = known.endpoints[case.operation.definition.raw["operationId"]]
        kind = type(failure).__name__
        return not any(rule.explains(kind, endpoint, case, response) for rule in known_deviations(known))


def served(endpoints: Iterable[Endpoint], server: Server) -> Mapping[str, list[Endpoint]]:
    """Return the operations by the base URL where they are served; schemathesis has one base URL a run."""
    found: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        found.setdefault(server.addresses.get(endpoint.origins[0], server.url), []).append(endpoint)
    return found


def commands(known: ApiUnderTest, groups: Mapping[str, list[Endpoint]], phases: Iterable[str]) -> Iterator[list[str]]:
    """Yield the options for each base URL, without the stateful phase where no link joins its operations."""
    for url, endpoints in groups.items():
        answers = [resolve(known.document, answer) for each in endpoints for answer in each.node["responses"].values()]
        linked = {link["operationId"] for answer in answers for link in answer.get("links", {}).values()}
        possible = [each for each in phases if each != "stateful" or linked & {each.id for each in endpoints}]
        if possible:
            yield [
                f"--url={url}",
                f"--phases={','.join(possible)}",
                *(f"--include-operation-id={each.id}" for each in endpoints),
            ]


def run(arguments: list[str]) -> int:
    """Run schemathesis in this process and return its exit status."""
    try:
        command_line.main(arguments, prog_name="schemathesis")
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def main(argv: list[str] | None = None) -> int:
    """Run the command and return schemathesis's exit status, the highest of several runs."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="examples:\n"
        f"  python -m scripts.fuzz {APIS[0]} --phases stateful --seed 7\n"
        f"  python -m scripts.fuzz {APIS[0]} --operation listUsers --operation getUser\n"
        f"  python -m scripts.fuzz {APIS[0]} --report junit --max-examples 20",
    )
    parser.add_argument("api", choices=APIS)
    parser.add_argument("--operation", action="append", default=[], help="only this operationId; may be repeated")
    parser.add_argument("--phases", default=",".join(PHASES), help="some of them, with commas between (default: all)")
    given, options = parser.parse_known_args(argv)
    known = load_api(given.api).endpoints
    if wrong := set(given.phases.split(",")) - set(PHASES):
        parser.error(f"there is no phase {', '.join(sorted(wrong))}, only {', '.join(PHASES)}")
    if unknown := set(given.operation) - set(known):
        parser.error(f"there is no operation {', '.join(sorted(unknown))} in {given.api}")
    chosen = [known[name] for name in given.operation or known]
    env = Environment(given.api, approve="auto")
    extend(env.target, env.accounts)
    package = files(f"syllabind_{given.api}")
    with serve(env.world) as server, as_file(package / "openapi.json") as document:
        runs = list(commands(env.target, served(chosen, server), given.phases.split(",")))
        if not runs:
            parser.error(
                "no link leads from one of these operations to another, so that there is nothing for the stateful phase"
            )
        return max(run(["--config-file", CONFIG, "run", str(document), *each, *options]) for each in runs)


if __name__ == "__main__":
    sys.exit(main())
