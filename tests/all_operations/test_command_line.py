"""Every operation of the manifests is called by the command line, over a socket, with arguments made of the spec."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from syllabind.core.models import dump
from syllabind_cli.main import main
from syllabind_cli.operations import catalogue
from syllabind_sandbox import Server, serve

from .calls import APIS, Called, operations
from .test_every_operation import EXPECTED, Bench

VARIABLES: Mapping[str, str] = {
    "userAccessToken": "TOKEN",
    "student": "TOKEN",
    "admin": "TOKEN",
    "learner": "TOKEN",
    "oidc": "OIDC_TOKEN",
    "integrationAccessToken": "INTEGRATION_TOKEN",
    "metaToken": "SERVICE_TOKEN",
    "applicationSecret": "CLIENT_SECRET",
}
"""The variable that holds the token of a kind of credential."""
SHARD = 70
"""Operations in one test, so that workers share them."""


@attrs.frozen
class Shell:
    """A shell with the variables of one operation, and what the command printed in it."""

    bench: Bench
    server: Server
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def prepare(self, called: Called) -> dict[str, str]:
        """Set the variables of the operation's credential, and return the secrets among them."""
        for name in [name for name in os.environ if name.startswith("SYLLABIND_")]:
            self.monkeypatch.delenv(name)
        known = self.bench.world.credentials
        kind = self.bench._kind(called)
        host = "thrive-user" if called.id == "sendUserEvent" else called.api
        found = {"SERVER": self.server.origins[host]}
        if kind == "basicAuth":
            found |= {"TENANT_ID": known.thrive.tenant_id, "API_SECRET": known.thrive.secret}
        elif kind == "applicationBasic":
            found |= {"CLIENT_ID": known.edlink.client_id, "CLIENT_SECRET": known.edlink.client_secret}
        elif kind is not None:
            found[VARIABLES[kind]] = self.bench._credentials[kind].token.reveal()  # type: ignore[union-attr]
        for name, value in found.items():
            self.monkeypatch.setenv(f"SYLLABIND_{called.api.upper()}_{name}", value)
        return {name: value for name, value in found.items() if name.endswith(("TOKEN", "SECRET"))}

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run the command; return its exit status and what it printed."""
        self.capsys.readouterr()
        try:
            status = main(arguments)
        except SystemExit as exit:
            status = int(exit.code or 0)
        printed = self.capsys.readouterr()
        return status, printed.out, printed.err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    bench = Bench()
    with serve(bench.world) as server:
        yield Shell(bench, server, capsys, monkeypatch)


def options(values: Mapping[str, Any]) -> list[str]:
    """Return the options that stand for Python arguments."""
    found = []
    for name, value in values.items():
        flag = f"--{name.replace('_', '-')}"
        if name == "body":
            found += ["--body", json.dumps(dump(value))]
        elif isinstance(value, bool):
            found.append(flag if value else f"--no-{flag[2:]}")
        else:
            found += [f"{flag}={each}" for each in (value if isinstance(value, list) else [value])]
    return found


def problem(shell: Shell, called: Called) -> str | None:
    """Call an operation twice, dry and in earnest, and return what is wrong."""
    world = shell.bench.world
    world.restore(shell.bench.start)
    name = called.entry["call"].partition(".")[2]
    values = shell.bench.caller.arguments(called)
    given = options({**values, **dict.fromkeys({"base", "cdn"} & set(values), shell.server.url)})
    secrets = shell.prepare(called)
    before = len(world.journal)
    status, request, error = shell.run("call", called.api, name, *given, "--dry-run")
    if status or len(world.journal) != before:
        return f"dry run: {status} {error}"
    status, printed, error = shell.run("call", called.api, name, *given, "-v")
    shown = [name for name, value in secrets.items() if value in request + printed + error]
    if shown:
        return f"shows {shown}"
    entries = world.journal[before:]
    if not entries and "Link" in type(catalogue(called.api)[name].descriptor()).__name__:
        return None if status == 0 and printed.startswith("http") else f"{status} {printed} {error}"
    if [each.operation for each in entries] != [called.id]:
        return f"called {[each.operation for each in entries]}: {error}"
    method, url = request.splitlines()[0].split(" ", 1)
    if (method, urlsplit(url).path) != (entries[0].method, urlsplit(entries[0].url).path):
        return f"dry run said {method} {url}, sent was {entries[0].method} {entries[0].url}"
    expected, _ = EXPECTED.get(str(called), (None, ""))
    if entries[0].status != (expected or entries[0].status) or (status != 0) != (expected is not None):
        return f"{status}, {entries[0].status}: {error}"
    return None


SHARDS = [(api, first, first + SHARD) for api in APIS for first in range(0, len(operations(api)), SHARD)]


@pytest.mark.parametrize(("api", "first", "last"), SHARDS)
def test_every_operation_is_called_by_the_command(
    api: str, first: int, last: int, shell: Shell, report: Callable[[str, object], None]
) -> None:
    problems = {str(called): problem(shell, called) for called in list(operations(api).values())[first:last]}
    found = {name: text for name, text in problems.items() if text is not None}
    report(
        f"operations called by the command line, {api} from {first}", f"{len(problems) - len(found)} of {len(problems)}"
    )
    assert not found, "\n".join(f"{name}: {text}" for name, text in found.items())
