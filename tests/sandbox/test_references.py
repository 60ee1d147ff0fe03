"""The ids of other records that the records of the sandbox name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from syllabind_fuzz.api_under_test import APIS, Endpoint, path_names
from syllabind_fuzz.consistency import records_of
from syllabind_fuzz.queries import readers_of, references
from syllabind_fuzz.signing import account_for
from tests.fuzz.environment import Environment


def _lists(env: Environment) -> Iterator[Endpoint]:
    for each in env.target.endpoints.values():
        required = any(node.get("required") for node in env.target.parameters(each))
        if each.reads and not each.browser and not required:
            yield each


def _read(env: Environment, endpoint: Endpoint, path: str) -> Any:
    account = account_for(endpoint.node, env.accounts)
    headers = {} if account is None else dict([account.header()])
    return env.raw("GET", endpoint.origins[0] + path, headers=headers)


@pytest.mark.parametrize("api", APIS)
def test_every_reference_leads_to_a_record(api: str) -> None:
    """What the records of all lists name that need no argument can be read."""
    env = Environment(api)
    dangling, known = set[str](), dict[str, int]()
    for endpoint in _lists(env):
        answer = _read(env, endpoint, endpoint.path)
        if answer.status_code != 200 or "json" not in answer.headers["content-type"]:
            continue
        readers = readers_of(env.target, endpoint)
        for record in records_of(endpoint, answer.json()):
            for kind, key in references(record, readers):
                if kind not in readers:
                    continue
                reader = readers[kind]
                path = reader.path.replace("{" + path_names(reader.path)[0] + "}", quote(key, safe=""))
                if path not in known:
                    known[path] = _read(env, reader, path).status_code
                if known[path] in (400, 404, 410):
                    dangling.add(f"{endpoint.id}: {kind} {key}: {known[path]} of {path}")
    assert len(known) > 40
    assert not dangling, "\n".join(sorted(dangling))
