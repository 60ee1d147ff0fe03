"""What is refused, with which status and body."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.fuzz.environment import Bench
from tests.fuzz.properties import nowhere
from tests.fuzz.properties.thrive.client import NOBODY, PUBLIC, ask, not_refused, operations_of, secret_of


def errors(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Whatever is not there is a 404, whatever is unsigned a 401, whatever cannot be read a 400, in one body.

    "Thrive Learning, Errors and error handling".
    """
    choose = random.Random(seed)
    for entry in operations_of(bench):
        if entry.origins[0] != PUBLIC:
            continue
        url = nowhere(entry, NOBODY)
        unsigned = ask(bench, entry.method, url, signed="")
        yield from not_refused(unsigned, f"{entry.id} unsigned", 401)
        if entry.method == "GET" and "{" in entry.path:
            yield from not_refused(ask(bench, "GET", url), f"{entry.id} of nothing", 404)
        elif "requestBody" in entry.node:
            headers = {"authorization": secret_of(bench), "content-type": "application/json"}
            broken = choose.choice(('{"a": ', "[1, ", '"\\ud800', "nul"))
            answer = bench.raw(entry.method, url, headers=headers, content=broken)
            yield from not_refused(answer, f"{entry.id} with {broken}", 400)
        elif entry.method == "DELETE":
            yield from not_refused(ask(bench, "DELETE", url), f"{entry.id} of nothing", 404)
