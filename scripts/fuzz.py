"""Schemathesis's own command line over the sandbox: `python -m scripts.fuzz edlink [options of schemathesis run]`.

The sandbox is served on this machine, every request is signed by a credential of ours, and
`tests/fuzz/schemathesis.toml` is the configuration. Nothing is restored between requests: this is what a run against a
real service looks like.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import as_file, files
from typing import Any

import schemathesis
from schemathesis.cli import schemathesis as command_line

from syllabind_fuzz.api_under_test import APIS, Entry, Subject, resolve, subject
from syllabind_fuzz.rules import UNSAYABLE
from syllabind_fuzz.signing import Identity, signature
from syllabind_sandbox.server import Server, serve
from syllabind_sandbox.world import ORIGINS
from tests.fuzz.environment import CONFIG, Bench

PHASES = ("examples", "coverage", "fuzzing", "stateful")


def extend(known: Subject, identities: Iterable[Identity]) -> None:
    """Teach schemathesis to sign in, and which documented rules no schema can say.

    Args:
        known: The API whose operations are called.
        identities: Whom to sign in as.
    """
    schemathesis.auth(refresh_interval=None)(signature(identities))

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        entry = known.entries[case.operation.definition.raw["operationId"]]
        kind = type(failure).__name__
        return not any(rule.covers(kind, entry, case, response) for rule in UNSAYABLE[known.name])


def served(entries: Iterable[Entry], server: Server) -> Mapping[str, list[Entry]]:
    """Operations by the base URL where they are served; schemathesis has one base URL a run."""
    hosts = {url: server.origins[name] for name, url in ORIGINS.items() if name in server.origins}
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(hosts.get(entry.origins[0], server.url), []).append(entry)
    return found


def commands(known: Subject, groups: Mapping[str, list[Entry]], phases: Iterable[str]) -> Iterator[list[str]]:
    """The options for each base URL; without links among its operations there is no stateful phase, but an error."""
    for url, entries in groups.items():
        answers = [resolve(known.document, answer) for each in entries for answer in each.node["responses"].values()]
        linked = {link["operationId"] for answer in answers for link in answer.get("links", {}).values()}
        possible = [each for each in phases if each != "stateful" or linked & {each.id for each in entries}]
        if possible:
            yield [
                f"--url={url}",
                f"--phases={','.join(possible)}",
                *(f"--include-operation-id={each.id}" for each in entries),
            ]


def run(arguments: list[str]) -> int:
    """Run schemathesis in this process; its exit status."""
    try:
        command_line.main(arguments, prog_name="schemathesis")
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def main(argv: list[str] | None = None) -> int:
    """Run it; the exit status is schemathesis's own, the worst of several runs."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="examples:\n"
        "  python -m scripts.fuzz edlink --phases stateful --seed 7\n"
        "  python -m scripts.fuzz alm --operation listUsers --operation getUser\n"
        "  python -m scripts.fuzz thrive --report junit --max-examples 20",
    )
    parser.add_argument("api", choices=APIS)
    parser.add_argument("--operation", action="append", default=[], help="only this operationId; may be repeated")
    parser.add_argument("--phases", default=",".join(PHASES), help="some of them, with commas between (default: all)")
    given, options = parser.parse_known_args(argv)
    known = subject(given.api).entries
    if wrong := set(given.phases.split(",")) - set(PHASES):
        parser.error(f"there is no phase {', '.join(sorted(wrong))}, only {', '.join(PHASES)}")
    if unknown := set(given.operation) - set(known):
        parser.error(f"there is no operation {', '.join(sorted(unknown))} in {given.api}")
    chosen = [known[name] for name in given.operation or known]
    bench = Bench(given.api, approve="auto")
    extend(bench.subject, bench.identities)
    package = files(f"syllabind_{given.api}")
    with serve(bench.world) as server, as_file(package / "openapi.json") as document:
        runs = list(commands(bench.subject, served(chosen, server), given.phases.split(",")))
        if not runs:
            parser.error("no link leads from one of these operations to another, so that there is nothing to walk")
        return max(run(["--config-file", CONFIG, "run", str(document), *each, *options]) for each in runs)


if __name__ == "__main__":
    sys.exit(main())
