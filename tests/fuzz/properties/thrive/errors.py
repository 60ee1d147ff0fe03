"""What is refused, with which status and body."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.fuzz.environment import Environment
from tests.fuzz.properties import unused_url
from tests.fuzz.properties.thrive.client import PUBLIC, UNKNOWN_ID, ask, not_refused, operations_of, secret_of


def errors(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Whatever is not there is a 404, whatever is unsigned a 401, whatever cannot be read a 400, in one body.

    "Thrive Learning, Errors and error handling".
    """
    choose = random.Random(seed)
    for endpoint in operations_of(env):
        if endpoint.origins[0] != PUBLIC:
            continue
        url = unused_url(endpoint, UNKNOWN_ID)
        unsigned = ask(env, endpoint.method, url, signed="")
        yield from not_refused(unsigned, f"{endpoint.id} unsigned", 401)
        if endpoint.method == "GET" and "{" in endpoint.path:
            yield from not_refused(ask(env, "GET", url), f"{endpoint.id} of nothing", 404)
        elif "requestBody" in endpoint.node:
            headers = {"authorization": secret_of(env), "content-type": "application/json"}
            broken = choose.choice(('{"a": ', "[1, ", '"\\ud800', "nul"))
            answer = env.raw(endpoint.method, url, headers=headers, content=broken)
            yield from not_refused(answer, f"{endpoint.id} with {broken}", 400)
        elif endpoint.method == "DELETE":
            yield from not_refused(ask(env, "DELETE", url), f"{endpoint.id} of nothing", 404)
