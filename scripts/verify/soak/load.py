"""The calls of every registered API, written once for blocking and asynchronous clients.

An action is a generator: it yields what a method of a client returns (a value, an awaitable or a pager) and gets the
value back. It returns whether the outcome is right.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import re
import tempfile
from array import array
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from syllabind.core.descriptors import Paged, StartMethod
from syllabind.core.models import Model
from syllabind.core.registry import document_of
from syllabind.errors import BadRequestError, NotFoundError, SyllabindError
from syllabind_cli.operations import Entry, catalogue

__all__ = ["Action", "Lives", "Steps", "actions"]

Steps = Generator[Any, Any, bool]
LIMIT, PAGE_SIZE = 60, 20
GONE = (NotFoundError, BadRequestError)
"""How services refuse an id that no record has."""
_STAMPED = ("name", "title", "ref", "reference", "email", "description", "text")


@attrs.frozen(kw_only=True)
class Action:
    """Something that a caller does.

    Attributes:
        api: Short name of the API.
        kind: Name in the report.
        group: `list`, `record`, `unknown`, `write` or `job`.
        operation: The operation's id.
        steps: Does it with a client; the second argument is a number of its own.
    """

    api: str
    kind: str
    group: str
    operation: str
    steps: Callable[[Any, int], Steps]


@attrs.frozen(kw_only=True)
class Lives:
    """The records that were created by one operation, each known by the number of its call.

    Attributes:
        entry: The operation that creates them.
        listed: The list that they are in.
        place: Arguments of both.
        open: What was to be created and is not known to be deleted.
        done: What was deleted, in next to no memory.
    """

    entry: Entry
    listed: Entry
    place: tuple[str, ...]
    open: set[int] = attrs.field(factory=set)
    done: array[int] = attrs.field(factory=lambda: array("L"))

    def audit(self, client: Any) -> Iterator[str]:
        """Yield what is wrong with the records that the service holds in the end.

        A deleted record is gone. One whose creation or deletion failed may be there, but only once.
        """
        held = json.dumps([plain(each) for each in self.listed.bound(client)(*self.place)])
        for number, most in (*((each, 1) for each in self.open), *((each, 0) for each in self.done)):
            stamp = _stamp(number)
            if stamp not in held:
                continue
            count = len(set(re.findall(rf'"id": "[^"]*"(?=[^{{}}]*{stamp})', held))) or 1
            if count > most:
                yield f"{self.entry.api}.{self.entry.name}: {stamp} is there {count} times"


def plain(value: Any) -> Any:
    """Return a record as JSON data."""
    return value.to_dict() if isinstance(value, Model) else value


def actions(api: str, client: Any, scheme: str) -> tuple[list[Action], list[Lives]]:
    """Return what can be done with one credential, after reading what it should lead to.

    Args:
        api: Short name of the API.
        client: A client of a service without faults.
        scheme: The security scheme that its credential satisfies.
    """
    entries = {name: each for name, each in catalogue(api).items() if scheme in each.schemes}
    found: list[Action] = []
    lives = [each for name in entries if (each := _lives(client, entries, name)) is not None]
    written = {each.listed.name.rpartition(".")[0].rpartition(".")[2] for each in lives}
    for name, entry in entries.items():
        if isinstance(entry.descriptor(), Paged) and name.split(".")[-2] not in written:
            found += _reads(client, entries, entry)
        if isinstance(entry.descriptor(), StartMethod):
            found += _jobs(client, entry)
    found += [_life(each, entries) for each in lives]
    return found, lives


def _action(entry: Entry, kind: str, group: str, steps: Callable[[Any, int], Steps]) -> Action:
    return Action(api=entry.api, kind=kind, group=group, operation=entry.facts["id"], steps=steps)


def _required(method: Any) -> list[str]:
    parameters = inspect.signature(method).parameters.values()
    return [each.name for each in parameters if each.default is each.empty]


def _reads(client: Any, entries: Mapping[str, Entry], entry: Entry) -> Iterator[Action]:
    method = entry.bound(client)
    if _required(method):
        return
    wanted = {"page_size": PAGE_SIZE, "limit": LIMIT}
    arguments = {name: value for name, value in wanted.items() if name in inspect.signature(method).parameters}
    try:
        everything = [_identity(each) for each in method()]
        if everything != [_identity(each) for each in method()]:
            return  # reading alone changes it, as it does a log of requests
        expected = [_identity(each) for each in method(**arguments)]
    except SyllabindError:
        return  # another role reads it
    if not expected or None in expected:
        return

    def walk(client: Any, _: int) -> Steps:
        records = yield entry.bound(client)(**arguments)
        return [_identity(each) for each in records] == expected

    yield _action(entry, entry.name, "list", walk)
    get = entries.get(f"{entry.name.rpartition('.')[0]}.get")
    if get is None or len(_required(get.bound(client))) != 1:
        return
    try:
        known = [each for each in expected[:8] if each is not None and _identity(get.bound(client)(each)) == each]
    except SyllabindError:
        return

    def read(client: Any, number: int) -> Steps:
        wanted = known[number % len(known)]
        record = yield get.bound(client)(wanted)
        return bool(_identity(record) == wanted)

    def miss(client: Any, number: int) -> Steps:
        try:
            yield get.bound(client)(_another(known[number % len(known)]))
        except GONE:
            return True
        return False

    yield _action(get, get.name, "record", read)
    try:
        get.bound(client)(_another(known[0]))
    except GONE:
        yield _action(get, f"{get.name}, unknown", "unknown", miss)
    except SyllabindError:
        return


def _identity(record: Any) -> str | None:
    found = getattr(record, "id", None)
    return found if isinstance(found, str) else None


def _another(known: str) -> str:
    """Return an id of the same form that no record has."""
    end = r"[0-9a-f]{4}$" if re.search(r"[a-f][0-9a-f]*$", known) else r"[0-9]+$"
    return re.sub(end, "0f0f" if "{" in end else "987654321", known)


def _example(entry: Entry) -> Any:
    document = document_of(entry.api)
    body = document["paths"][entry.facts["path"]][entry.facts["method"].lower()].get("requestBody", {})
    if "$ref" in body:
        body = document["components"]["requestBodies"][body["$ref"].rpartition("/")[2]]
    for media in body.get("content", {}).values():
        for example in media.get("examples", {}).values():
            value = example.get("value")
            return value["data"] if isinstance(value, dict) and [*value] == ["data"] else value
    return None


def _stamped(body: Any, stamp: str) -> Any:
    """Return a body with a text of its own in each name, and whether there was one."""
    if isinstance(body, list):
        return [_stamped(each, stamp) for each in body]
    if not isinstance(body, dict):
        return body
    made = {}
    for name, value in body.items():
        if isinstance(value, str) and name.lower() in _STAMPED:
            made[name] = f"{stamp}@example.com" if "@" in value else stamp
        else:
            made[name] = _stamped(value, stamp)
    return made


def _lives(client: Any, entries: Mapping[str, Entry], name: str) -> Lives | None:
    """Return the records of an operation that creates what can be read, listed, deleted, and is then gone."""
    home, _, verb = name.rpartition(".")
    entry, listed = entries[name], entries.get(f"{home}.list")
    if verb != "create" or listed is None or not {f"{home}.get", f"{home}.delete"} <= entries.keys():
        return None
    places = [each for each in _required(entry.bound(client)) if each != "body"]
    parent = entries.get(f"{home.rpartition('.')[0]}.list")
    if len(places) > 1 or (places and (parent is None or _required(parent.bound(client)))):
        return None
    try:
        place = tuple(each.id for each in parent.bound(client)(limit=1)) if places and parent is not None else ()
        made = Lives(entry=entry, listed=listed, place=place)
        trial = _one_life(client, entries, made, 0)
        value = next(trial)
        while True:
            value = trial.send(value)
    except StopIteration as end:
        return made if end.value else None
    except (SyllabindError, TypeError, AttributeError):
        return None


def _stamp(number: int) -> str:
    """Return a text that only one record holds."""
    return f"soak{number:08x}"


def _one_life(client: Any, entries: Mapping[str, Entry], lives: Lives, number: int) -> Steps:
    """Create a record, read it, delete it and miss it."""
    home, stamp = lives.entry.name.rpartition(".")[0], _stamp(number)
    body = _stamped(_example(lives.entry), stamp)
    if stamp not in json.dumps(body):
        return False
    lives.open.add(number)
    record = yield lives.entry.bound(client)(*lives.place, body)
    where = (*lives.place, record.id)
    read = yield entries[f"{home}.get"].bound(client)(*where)
    right = _identity(read) == record.id and stamp in json.dumps(plain(read))
    with contextlib.suppress(*GONE):  # it was deleted before; the answer was lost
        yield entries[f"{home}.delete"].bound(client)(*where)
    lives.open.remove(number)
    lives.done.append(number)
    try:
        yield entries[f"{home}.get"].bound(client)(*where)
    except GONE:
        return right
    return False


def _life(lives: Lives, entries: Mapping[str, Entry]) -> Action:
    def live(client: Any, number: int) -> Steps:
        return (yield from _one_life(client, entries, lives, number))

    return _action(lives.entry, f"{lives.entry.name.rpartition('.')[0]}, a record's life", "write", live)


def _jobs(client: Any, entry: Entry) -> Iterator[Action]:
    body = _example(entry)
    if body is None or _required(entry.bound(client)) != ["body"]:
        return
    try:
        with tempfile.TemporaryDirectory() as folder:
            expected = entry.bound(client)(body).download(Path(folder) / "file", timeout=60).stat().st_size
    except SyllabindError:
        return

    def run(client: Any, _: int) -> Steps:
        job = yield entry.bound(client)(body)
        with tempfile.TemporaryDirectory() as folder:
            path = yield job.download(Path(folder) / "file", timeout=300)
            return bool(path.stat().st_size == expected)

    yield _action(entry, f"{entry.name}, and download", "job", run)
