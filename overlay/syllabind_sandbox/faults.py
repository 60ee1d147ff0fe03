"""Faults as rules: which calls, when, and what happens to them."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase

import attrs

from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.store import Draw


@attrs.frozen(kw_only=True)
class Fault:
    """One rule.

    The calls that `service`, `operation`, `method` and `path` (a shell pattern) fit are counted; `nth`,
    `first`, `every` and `probability` (0 to 1, drawn from the world's seed) say which of them fail. With
    none of these four, all do.

    Args:
        status: Answer with this status, `headers` and `body` in place of the service's answer.
        after: Let the service do its work first: the answer is lost, the effect stays.
        delay: Seconds that the answer takes.
        truncate: The share of the body, 0 to 1, that arrives before the connection breaks.
        reset: Break the connection before anything is answered.
        foreign_next: The origin to put in place of the service's own in links to a next page.
    """

    service: str | None = None
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    nth: int | None = None
    first: int | None = None
    every: int | None = None
    probability: float | None = None
    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes | None = None
    after: bool = False
    delay: float = 0.0
    truncate: float | None = None
    reset: bool = False
    foreign_next: str | None = None

    def fits(self, service: str, operation: str, request: Request) -> bool:
        """Tell whether the rule speaks of a call."""
        return (
            self.service in (None, service)
            and self.operation in (None, operation)
            and self.method in (None, request.method)
            and (self.path is None or fnmatchcase(request.path, self.path))
        )

    def due(self, count: int, draw: Draw) -> bool:
        """Tell whether the rule strikes at the call of this number, counted from 1."""
        if self.nth is not None and count != self.nth:
            return False
        if self.first is not None and count > self.first:
            return False
        if self.every is not None and count % self.every:
            return False
        return self.probability is None or draw.below(1_000_000) < self.probability * 1_000_000

    def replace(self) -> Response:
        """Give the answer that stands in for the service's."""
        body = b"" if self.body is None else self.body
        return Response(status=self.status or 200, headers=self.headers, body=body)

    def bend(self, response: Response, origin: str) -> Response:
        """Do to an answer what the rule says."""
        if self.foreign_next is not None:
            body = _swap_next(response.body, origin.encode(), self.foreign_next.encode())
            response = attrs.evolve(response, body=body)
        cut = response.cut
        if self.reset:
            cut = -1
        elif self.truncate is not None:
            cut = int(len(response.body) * self.truncate)
        return attrs.evolve(response, delay=response.delay + self.delay, cut=cut)


class Faults:
    """The rules of a world and how often each was asked."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._rules: list[Fault] = []
        self._counts: list[int] = []

    def add(self, *rules: Fault) -> None:
        """Put rules at the end; the first rule that strikes wins."""
        self._rules.extend(rules)
        self._counts.extend(0 for _ in rules)

    def clear(self) -> None:
        """Take all rules out."""
        self._rules.clear()
        self._counts.clear()

    def strike(self, service: str, operation: str, request: Request) -> Fault | None:
        """Count a call and give the rule that strikes it."""
        struck: Fault | None = None
        for index, rule in enumerate(self._rules):
            if not rule.fits(service, operation, request):
                continue
            self._counts[index] += 1
            count = self._counts[index]
            if struck is None and rule.due(count, Draw(self._seed, "fault", index, count)):
                struck = rule
        return struck


def _swap_next(body: bytes, origin: bytes, foreign: bytes) -> bytes:
    for key in (b'"$next":"', b'"next":"'):
        body = body.replace(key + origin, key + foreign)
    return body
