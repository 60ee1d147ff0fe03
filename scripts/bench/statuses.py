"""Every documented status, from the sandbox itself (bar S6): `python -m scripts.bench.statuses`.

All phases and all checks of schemathesis run over each service, and each operation is asked under every condition that
leads to one of its documented statuses. What the service answers by its own behaviour is counted apart from what only
a fault rule brings about.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import traceback
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any, Literal
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

import attrs
import requests
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from syllabind.core._http import http
from syllabind.testing.conditions import CredentialState, Meeting, meet
from syllabind.testing.doors import Send
from syllabind.testing.rules import UNSAYABLE
from syllabind.testing.server import Effort, documented, probe, schema_of, walk
from syllabind.testing.signing import identity_for
from syllabind.testing.subject import APIS, Entry, Subject, path_names, subject
from syllabind_sandbox import Fault, Request, World
from tests.fuzz.bench import CONFIG, Bench
from tests.sandbox.surface import find

BAR = 90.0
"""Percent of the documented statuses that have to be seen, by each seed."""
SLICE = 8
"""Operations of one piece of work."""
STEPS = 6
"""Steps of one walk along the links."""

KINDS = {
    "edlink": ("user", "integration", "service", "application"),
    "thrive": ("public", "user"),
    "alm": ("admin", "learner"),
}
"""The kinds of token that a world issues."""
BURST = 150
"""More than any documented burst."""
TOO_MANY = 429
CRASH = 500
SEGMENT = ":@!$&'()*+,;=-._~"
"""What stands in a segment of a path as it is (RFC 3986, section 3.3)."""


Variation = Mapping[str, Any]


def _login(world: World, **more: str) -> dict[str, str]:
    known = world.credentials.edlink
    return {
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "response_type": "code",
        "state": "s",
        **more,
    }


def _oidc(world: World) -> dict[str, str]:
    return _login(world, scope="openid", nonce="n")


def _authorize(world: World) -> dict[str, str]:
    known = world.credentials.alm
    login = {"client_id": known.client_id, "redirect_uri": known.redirect_uri, "state": "s"}
    return {**login, "scope": "admin:read", "response_type": "CODE"}


def _doors(query: Mapping[str, str]) -> list[Variation]:
    """A sign-in, and one that is sent back at once: `plain` is no way to prove anything (RFC 9700, 2.1.1)."""
    return [{"query": query}, {"query": {**query, "code_challenge": "c", "code_challenge_method": "plain"}}]


def _exchange(world: World, door: str, query: Mapping[str, str], **client: str) -> list[Variation]:
    """The body that exchanges the code of a sign-in."""
    operation = find(world, door).operation
    url = f"{sorted(operation.origins)[0]}{operation.path}?{urlencode(query)}"
    code = parse_qs(urlsplit(world.sign_in(url)).query)["code"][0]
    return [{"body": {**client, "code": code, "redirect_uri": query["redirect_uri"]}}]


def _edlink_client(world: World) -> dict[str, str]:
    known = world.credentials.edlink
    grant = {"grant_type": "authorization_code"}
    return {"client_id": known.client_id, "client_secret": known.client_secret, **grant}


def _alm_client(world: World) -> dict[str, str]:
    known = world.credentials.alm
    return {"client_id": known.client_id, "client_secret": known.client_secret}


def _refresh(world: World) -> dict[str, str]:
    return {**_alm_client(world), "refresh_token": world.credentials.alm.admin_refresh_token}


def _thrive_client(world: World) -> list[Variation]:
    known = world.credentials.thrive
    client = {"client_id": known.client_id, "client_secret": known.client_secret}
    return [{"body": {**client, "grant_type": "client_credentials"}}]


def _person(world: World) -> list[Variation]:
    return [{"body": [next(iter(world.thrive.tenant.users.values()))["ref"]]}]


def _manager(world: World) -> list[Variation]:
    return [{"body": [{"reference": next(iter(world.thrive.tenant.users.values()))["ref"], "permissions": {}}]}]


VARIATIONS: Mapping[str, Callable[[World], Sequence[Variation]]] = {
    "edlink.login": lambda world: _doors(_login(world)),
    "edlink.loginWithProvider": lambda world: _doors(_login(world)),
    "edlink.loginToIntegration": lambda world: _doors(_login(world)),
    "edlink.authorizeOidc": lambda world: _doors(_oidc(world)),
    "edlink.createToken": lambda world: _exchange(world, "edlink.login", _login(world), **_edlink_client(world)),
    "edlink.createOidcToken": lambda world: _exchange(
        world, "edlink.authorizeOidc", _oidc(world), **_edlink_client(world)
    ),
    "thrive.createToken": _thrive_client,
    "thrive.addAudienceMembers": _person,
    "thrive.replaceAudienceMembers": _person,
    "thrive.addAudienceManagers": _manager,
    "thrive.replaceAudienceManagers": _manager,
    "alm.authorize": lambda world: _doors(_authorize(world)),
    "alm.createToken": lambda world: _exchange(world, "alm.authorize", _authorize(world), **_alm_client(world)),
    "alm.refreshToken": lambda world: [{"body": _refresh(world)}],
    "alm.checkToken": lambda world: [{"query": {"access_token": world.issue_token("alm")}}],
    "alm.createLearnerToken": lambda world: [
        {"query": {"learner_email": world.credentials.alm.learner_email}, "body": _refresh(world)}
    ],
}
"""What to ask of an operation whose documented examples name a client, a code or a person that no world has."""


def _made(world: World, name: str) -> dict[str, str]:
    """The id of a record that is made for the purpose."""
    return {"id": json.loads(find(world, name).call().body)["data"]["id"]}


def _of_user(world: World, name: str, key: str) -> dict[str, str]:
    """A person who has something, and its id."""
    surface = find(world, name)
    for user in world.alm.account.tables["user"]:
        rows = json.loads(surface.call(surface.path(id=user)).body)["data"]
        if rows:
            return {"id": user, key: rows[0]["id"]}
    raise LookupError(name)


def _nothing(_: World) -> dict[str, str]:
    return {}


def _asking(world: World) -> dict[str, str]:
    """Let the person be asked first."""
    world.approve = "page"
    return {}


def _audience(world: World) -> dict[str, str]:
    """An audience that the API made, and a person who is a member and a manager of it."""
    made = json.loads(find(world, "thrive.createAudience").call().body)["id"]
    person = next(iter(world.thrive.tenant.users.values()))
    for name, entry in (("Members", person["ref"]), ("Managers", {"reference": person["ref"], "permissions": {}})):
        surface = find(world, f"thrive.addAudience{name}")
        surface.call(surface.path(audienceId=made), body=[entry])
    return {"audienceId": made, "userRef": person["ref"], "userId": person["id"]}


PLACES: Mapping[str, Callable[[World], Mapping[str, str]]] = {
    **{
        f"alm.{name}": lambda world: _made(world, "alm.createReply")
        for name in ("updateReply", "deleteReply", "voteReply", "removeReplyVote", "reportReply")
    },
    "edlink.login": _asking,
    "edlink.authorizeOidc": _asking,
    "thrive.createToken": lambda world: {"tenantId": world.credentials.thrive.tenant_id},
    "thrive.suspendUser": lambda world: {"ref": next(iter(world.thrive.tenant.users.values()))["ref"]},
    "thrive.removeAudienceMember": _audience,
    "thrive.removeAudienceManager": _audience,
    "alm.getJob": lambda world: _made(world, "alm.createJob"),
    "alm.getUserBadge": lambda world: _of_user(world, "alm.listUserBadges", "userBadgeId"),
    "alm.getUserSkill": lambda world: _of_user(world, "alm.listUserSkills", "userSkillId"),
    # The document that is sent names the person of the manual's sample.
    "alm.updateUser": lambda world: {"id": "3400468"},
}
"""Where there is something, for operations whose records are in no list of their own."""


class SandboxStage:
    """The sandbox as a service whose state can be set.

    Args:
        bench: The world, in its first state.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._began: dict[str, tuple[bytes, Mapping[str, Any]]] = {}

    def begin(self, entry: Entry) -> Mapping[str, Any]:
        """Go back to the first state, and find the ids of records there; what was made for that is made once."""
        if entry.id not in self._began:
            self._bench.restart()
            known = self._known(entry)
            self._began = {entry.id: (self._bench.world.snapshot(), known)}
        first, known = self._began[entry.id]
        self._bench.world.restore(first)
        return known

    def _known(self, entry: Entry) -> Mapping[str, Any]:
        surface = find(self._bench.world, f"{self._bench.api}.{entry.id}")
        names = path_names(entry.path)
        pattern = re.sub(r"\\\{[^}]+\\\}", "([^/]+)", re.escape(entry.path))
        found = re.fullmatch(pattern, surface.path())
        assert found is not None, entry.id
        special = PLACES.get(f"{self._bench.api}.{entry.id}", _nothing)(self._bench.world)
        places = {**dict(zip(names, map(unquote, found.groups()), strict=True)), **special}
        return {**{name: quote(value, safe=SEGMENT) for name, value in places.items()}, **surface.query()}

    def places(self, entry: Entry) -> dict[str, str]:
        """Go back to the first state, and name a record there, as schemathesis's configuration has it."""
        known = self.begin(entry)
        return {f"path.{name}": unquote(known[name]) for name in path_names(entry.path) if name in known}

    def variations(self, entry: Entry) -> Iterable[Mapping[str, Any]]:
        """Secrets, codes and references of this world."""
        found = VARIATIONS.get(f"{self._bench.api}.{entry.id}")
        return () if found is None else found(self._bench.world)

    def headers(self, entry: Entry, state: CredentialState) -> Iterable[Mapping[str, str]]:
        """Authorization headers in a state."""
        return [{} if each is None else {"Authorization": each} for each in self._signatures(entry, state)]

    def _signatures(self, entry: Entry, state: CredentialState) -> Iterator[str | None]:
        bench, api = self._bench, self._bench.api
        chosen = identity_for(entry.node, bench.identities)
        if state == "good":
            yield None if chosen is None else chosen.header(entry.method)[1]
        elif chosen is None or {} in entry.node["security"]:
            return
        elif state == "none":
            yield None
        elif state == "unknown":
            yield "Bearer sbx_nobodys_token"
            yield "Basic " + b64encode(b"nobody:nothing").decode()
        elif state == "expired":
            for kind in KINDS[api]:
                token = bench.world.issue_token(api, kind=kind)
                bench.world.services[api].auth.expire(f"Bearer {token}")
                yield f"Bearer {token}"
        else:
            yield from self._lesser(entry)

    def _lesser(self, entry: Entry) -> Iterator[str]:
        """Tokens that are good, but not for this: of another kind, or without its scopes."""
        world, api = self._bench.world, self._bench.api
        service = world.services[api]
        for number in range(2 * len(KINDS[api])):
            scopes = ("none:none",) if number % 2 else None
            token = world.issue_token(api, kind=KINDS[api][number // 2], scopes=scopes)
            grant = service.auth.tokens[token]
            if not any(
                all(service.allows(grant, name, tuple(needed)) for name, needed in each.items())
                for each in entry.node["security"]
            ):
                yield f"Bearer {token}"

    def limit(self, entry: Entry, headers: Mapping[str, str]) -> None:
        """Switch the rate limits on, and call until the first refusal."""
        world = self._bench.world
        world.rate_limits = True
        url = entry.origins[0] + re.sub(r"\{[^}]+\}", "0", entry.path)
        # Whoever takes no answer that there is changes nothing, and is counted all the same.
        spent = Request(method=entry.method, url=url, headers={**headers, "accept": "image/png"})
        for _ in range(BURST):
            if world.handle(spent).status == TOO_MANY:
                return

    def fail(self, entry: Entry, status: int) -> None:
        """Add a fault rule."""
        self._bench.world.faults.add(Fault(operation=f"{self._bench.api}.{entry.id}", status=status))


def bench_of(api: str) -> Bench:
    """A world in which the browser's consent page answers by itself, and in which a crash is an answer, too."""
    bench = Bench(api, approve="auto")
    bench.send = _crashing(bench.send)
    return bench


def _crashing(send: Send) -> Send:
    """Answer 500 where the sandbox raises: that is what its users would see, and no check lets it pass."""

    def sent(request: requests.PreparedRequest) -> http.Response:
        try:
            return send(request)
        except Exception as error:  # noqa: BLE001 - whatever it is, the checks report it with the request
            return http.Response(CRASH, text=f"{error!r}\n{''.join(traceback.format_tb(error.__traceback__, -3))}")

    return sent


Kind = Literal["phases", "walks", "conditions"]


@attrs.frozen(kw_only=True, slots=True)
class Work:
    """One piece of work, which depends on nothing but what stands here."""

    api: str
    seed: int
    kind: Kind
    operations: tuple[str, ...]
    examples: int
    share: int


def run(work: Work) -> tuple[Work, Meeting]:
    """Do a piece of work in a world and with a schema of its own."""
    bench = bench_of(work.api)
    rules = UNSAYABLE[work.api]
    schema = schema_of(bench.subject, bench.identities, bench.send, config=CONFIG)
    effort = Effort(seed=work.seed, examples=work.examples, share=work.share, steps=STEPS)
    found = Meeting()
    if work.kind == "walks":
        names = work.operations
        found.own.merge(walk(schema, bench.subject, effort, operations=names, start=bench.restart, unsayable=rules))
        return work, found
    stage = SandboxStage(bench)
    for name in work.operations:
        entry = bench.subject.entries[name]
        if work.kind == "conditions":
            found.merge(meet(schema, bench.subject, entry, stage, seed=work.seed, unsayable=rules))
        else:
            bench.restart()
            found.own.merge(probe(schema, entry, effort, unsayable=rules))
    return work, found


def pieces(api: str, seed: int, *, examples: int, share: int) -> Iterator[Work]:
    """All the work on one service with one seed."""
    names = sorted(subject(api).entries)
    called = tuple(name for name in names if not subject(api).entries[name].browser)
    yield Work(api=api, seed=seed, kind="walks", operations=called, examples=examples, share=share)
    for start in range(0, len(names), SLICE):
        part = tuple(names[start : start + SLICE])
        yield Work(api=api, seed=seed, kind="phases", operations=part, examples=examples, share=share)
        yield Work(api=api, seed=seed, kind="conditions", operations=part, examples=examples, share=share)


@attrs.frozen(kw_only=True, slots=True)
class Score:
    """What one service showed.

    Attributes:
        operations: Operations that answered, and all.
        documented: The documented statuses.
        own: Those that the service answered by its own behaviour.
        both: Those that it answered at all, fault rules included.
        findings: What the checks object to.
    """

    operations: tuple[int, int]
    documented: frozenset[tuple[str, str]]
    own: frozenset[tuple[str, str]]
    both: frozenset[tuple[str, str]]
    findings: tuple[Any, ...]

    @property
    def met(self) -> bool:
        """Whether the bar is reached."""
        covered, there = self.operations
        return not self.findings and covered == there and self.share(self.both) >= BAR

    def share(self, seen: frozenset[tuple[str, str]]) -> float:
        """Percent of the documented statuses."""
        return 100 * len(seen) / len(self.documented)


def score(known: Subject, found: Meeting) -> Score:
    """Count what was seen."""
    own = found.own.seen(known)
    return Score(
        operations=(len(found.own.statuses.keys() & known.entries.keys()), len(known.entries)),
        documented=frozenset(documented(known)),
        own=frozenset(own),
        both=frozenset(own | found.ruled.seen(known)),
        findings=(*found.own.findings.values(), *found.ruled.findings.values()),
    )


def unseen(known: Subject, made: Score) -> Iterator[tuple[str, str]]:
    """What was not seen: operation and status, and the reason."""
    for name, code in sorted(made.documented - made.both):
        others = sorted(other for each, other in made.both if each == name and other[0] == code[0] == "2")
        reason = "nothing that was asked leads there"
        if others:
            reason = f"the document leaves the status of success open; the sandbox answers {', '.join(others)}"
        yield f"{known.entries[name].label} ({name}) {code}", reason


def main(argv: list[str] | None = None) -> int:
    """Run S6 and print it."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.statuses", description=__doc__)
    parser.add_argument("--api", action="append", choices=APIS, help="one service; may be repeated; all if left out")
    parser.add_argument("--seeds", type=int, default=3, help="how many seeds")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--examples", type=int, default=25, help="generated cases for each operation")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    arguments = parser.parse_args(argv)
    apis = arguments.api or list(APIS)
    seeds = range(arguments.seed, arguments.seed + arguments.seeds)
    # Coverage cases do not depend on a seed: the seeds share them, and together send each one.
    work = [
        each
        for seed in seeds
        for api in apis
        for each in pieces(api, seed, examples=arguments.examples, share=arguments.seeds)
    ]
    found = {(api, seed): Meeting() for api in apis for seed in seeds}
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, ProcessPoolExecutor(arguments.jobs) as pool:
        bar = progress.add_task("pieces of work", total=len(work))
        for future in as_completed([pool.submit(run, each) for each in work]):
            done, meeting = future.result()
            found[done.api, done.seed].merge(meeting)
            progress.advance(bar)
    scores = {key: score(subject(key[0]), meeting) for key, meeting in found.items()}
    show(console, scores, found)
    return 0 if all(each.met for each in scores.values()) else 1


def show(console: Console, scores: Mapping[tuple[str, int], Score], found: Mapping[tuple[str, int], Meeting]) -> None:
    """Print the table, the findings, and what was not seen."""
    heads = ("service", "seed", "requests", "operations", "findings", "own behaviour", "with fault rules", "bar")
    table = Table(*heads, box=None, pad_edge=False)
    for (api, seed), made in scores.items():
        meeting = found[api, seed]
        table.add_row(
            api,
            str(seed),
            str(meeting.own.cases.total() + meeting.ruled.cases.total()),
            f"{made.operations[0]}/{made.operations[1]}",
            str(len(made.findings)),
            f"{len(made.own)}/{len(made.documented)} {made.share(made.own):.1f} %",
            f"{len(made.both)}/{len(made.documented)} {made.share(made.both):.1f} %",
            "met" if made.met else "MISSED",
            style=None if made.met else "red",
        )
    console.width = max(console.width, 110)
    console.print(table)
    for (api, seed), made in scores.items():
        known = subject(api)
        by_rule = Counter(code for _, code in made.both - made.own)
        counted = ", ".join(f"{code} of {count}" for code, count in sorted(by_rule.items()))
        console.print(f"\n{api}, seed {seed}: only by a fault rule: {counted or 'nothing'}", markup=False)
        for what, reason in unseen(known, made):
            console.print(f"  not seen: {what}: {reason}", markup=False)
        for each in made.findings:
            text = f"{each.operation}: {each.check}\n{each.message}\n{each.reproduce}"
            console.print(f"  FINDING {text}", markup=False, style="red")


if __name__ == "__main__":
    sys.exit(main())
