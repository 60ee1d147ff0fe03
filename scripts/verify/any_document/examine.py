"""Everything that a user does with a package, tried with each operation of a document."""

from __future__ import annotations

import contextlib
import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

import attrs

from syllabind.errors import NotFoundError, SyllabindError
from syllabind_cli.main import main as syllabind
from syllabind_cli.operations import Entry
from syllabind_sandbox import World, serve

from ..corpus import SERVER
from .calls import Caller, NoRecordError, Recorded, value_of
from .package import Package, made
from .readers import Readers

__all__ = ["Figures", "examine"]


@attrs.define(kw_only=True)
class Figures:
    """What was tried with a document, and what did not work.

    Attributes:
        name: The document.
        operations: Its operations with a method.
        planned: Paging plans that were used without being asked for.
        reads: Reads that were called, and the problems by operation.
        chains: Chains that were tried, and the problems by operation.
        answers: Reads whose answers the other readers read, and what they objected to.
        models: Those of them that pydantic has a model for.
        exports: Lists that the command line exported, and the problems by operation.
        fuzz: What the fuzzer says; empty where it did not run.
        status: Its exit status.
    """

    name: str
    operations: int
    planned: int
    reads: int = 0
    chains: int = 0
    answers: int = 0
    models: int = 0
    exports: int = 0
    fuzz: str = ""
    status: int = 0
    read_problems: dict[str, str] = attrs.field(factory=dict)
    chain_problems: dict[str, str] = attrs.field(factory=dict)
    answer_problems: dict[str, str] = attrs.field(factory=dict)
    export_problems: dict[str, str] = attrs.field(factory=dict)

    @property
    def good(self) -> bool:
        """Whether all of it works."""
        problems = (self.read_problems, self.chain_problems, self.answer_problems, self.export_problems)
        return not (self.planned or self.status or any(problems))

    def lines(self) -> Iterator[str]:
        """Yield the figures and the problems."""
        yield f"{self.name}: {self.operations} operations, {self.planned} paging plans used without being asked for"
        for kind, count, problems in (
            ("reads answered through the client", self.reads, self.read_problems),
            ("chains of create, read, update and delete done", self.chains, self.chain_problems),
            (
                f"answers clean for jsonschema, {self.models} of them read by pydantic, too",
                self.answers,
                self.answer_problems,
            ),
            ("paged lists without a parent exported by the command line", self.exports, self.export_problems),
        ):
            yield f"  {count - len(problems)} of {count} {kind}"
            yield from (f"    {name}: {text}" for name, text in problems.items())
        if self.fuzz:
            yield f"  fuzz, exit status {self.status}: {self.fuzz}"


def examine(spec: Path, name: str, out: Path, *, fuzz: bool = True) -> Figures:
    """Make the package of a document and try everything with it.

    Args:
        spec: The document.
        name: Name of the package.
        out: Where it is written.
        fuzz: Whether the fuzzer runs.

    Raises:
        SpecError: The document cannot be compiled.
    """
    with made(spec, name, out, SERVER) as package:
        world = World(apis=[name])
        with serve(world) as served:
            origin, environ = served.origins[name], world.services[name].environment()
            found = Figures(name=name, operations=len(package.entries), planned=package.planned)
            recorded = Recorded()
            client = package.client({**environ, "SERVER": origin}, origin, recorded)
            caller = Caller(package=package, world=world, client=client, recorded=recorded)
            try:
                _reads(caller, found)
                _chains(caller, found)
            finally:
                recorded.close()
            prefix = f"SYLLABIND_{name.upper()}_"
            variables = {f"{prefix}{each}": value for each, value in {**environ, "SERVER": origin}.items()}
            _exports(package, variables, out, found)
            if fuzz:
                found.status, found.fuzz = _fuzz(package, variables, origin)
    return found


def _reads(caller: Caller, found: Figures) -> None:
    reader = Readers.of(caller.package)
    for entry in caller.package.entries:
        if entry.facts["method"] != "GET":
            continue
        found.reads += 1
        _tried(partial(_read, caller, reader, entry, found), entry, found.read_problems)


def _read(caller: Caller, reader: Readers, entry: Entry, found: Figures) -> None:
    caller.read(entry, caller.paths(entry.facts["path"]))
    problems = next(filter(None, (reader.problems(entry, each) for each in caller.recorded.answers)), "")
    found.answers += 1
    found.models += reader.model_of(entry, caller.recorded.answers[0]) is not None
    if problems:
        found.answer_problems[entry.name] = problems


def _tried(step: Callable[[], None], entry: Entry, problems: dict[str, str]) -> None:
    try:
        step()
    except NoRecordError as error:
        problems[entry.name] = str(error)
    except (SyllabindError, Warning, AssertionError) as error:
        problems[entry.name] = f"{type(error).__name__}: {error}".replace("\n", " ")[:300]


def _chains(caller: Caller, found: Figures) -> None:
    for entry in caller.package.entries:
        reader = _below(caller.package, "GET", entry)
        if entry.facts["method"] == "POST" and reader is not None:
            found.chains += 1
            _tried(partial(_chain, caller, entry, reader), entry, found.chain_problems)


def _below(package: Package, method: str, entry: Entry) -> Entry | None:
    """Return the operation with a method one parameter below another."""
    return package.at(method, entry.facts["path"].rstrip("/") + "/{}")


def _chain(caller: Caller, create: Entry, read: Entry) -> None:
    """Create a record, read it, change it, read the change, delete it, and find it gone."""
    path = caller.paths(create.facts["path"])
    sent, answer = caller.write(create, path, 1)
    *_, name = re.findall(r"\{([^}]+)\}", read.facts["path"])
    first = answer[0] if isinstance(answer, list) and answer else answer
    key = value_of(first, name) if first else None
    assert key is not None, f"the answer names no record: {str(answer)[:100]}"
    names = re.findall(r"\{([^}]+)\}", read.facts["path"])
    place = dict(zip(names, [*path.values(), str(key)], strict=True))
    _holds(caller.read(read, place), sent, place, "what was created")
    for method in ("PATCH", "PUT"):
        update = caller.package.at(method, read.facts["path"])
        if update is not None:
            sent, _ = caller.write(update, _place(update, place), 2)
            _holds(caller.read(read, place), sent, place, f"what {method} sent")
    delete = caller.package.at("DELETE", read.facts["path"])
    if delete is not None:
        caller.write(delete, _place(delete, place), 3)
        try:
            caller.read(read, place)
        except NotFoundError:
            return
        raise AssertionError(f"a record that was deleted can be read: {read.name}")


def _place(entry: Entry, place: Mapping[str, str]) -> dict[str, str]:
    names = re.findall(r"\{([^}]+)\}", entry.facts["path"])
    return dict(zip(names, place.values(), strict=True))


def _holds(record: Any, sent: Any, place: Mapping[str, str], what: str) -> None:
    """Check that a record has the texts, numbers and flags that were sent; ids are those of its path."""
    while isinstance(record, dict) and len(record) == 1 and isinstance(next(iter(record.values())), dict):
        record = next(iter(record.values()))
    while isinstance(sent, dict) and len(sent) == 1 and isinstance(next(iter(sent.values())), dict):
        sent = next(iter(sent.values()))
    for name, value in sent.items() if isinstance(sent, dict) and isinstance(record, dict) else ():
        if name not in ("id", *place) and name in record and isinstance(value, str | int | float | bool):
            assert record[name] == value, f"{what} is not read again: {name} is {record[name]!r}, not {value!r}"


def _exports(package: Package, variables: Mapping[str, str], folder: Path, found: Figures) -> None:
    """Export each list that has a plan and no parent."""
    for entry in package.entries:
        if "pagination" in entry.facts and "{" not in entry.facts["path"]:
            found.exports += 1
            rows = folder / f"{entry.name}.jsonl"
            status, text = _command(
                ["export", package.name, entry.name.removesuffix(".list"), f"--to={rows}"], variables
            )
            # 3: a list that is paged by numbers may have moved.
            if status not in (0, 3) or not rows.read_text(encoding="utf-8").strip():
                found.export_problems[entry.name] = text[:300]


def _fuzz(package: Package, variables: Mapping[str, str], origin: str) -> tuple[int, str]:
    """Run `syllabind fuzz` with writes; return its exit status, and its figures or else all that it printed."""
    words = ["fuzz", package.name, f"--base-url={origin}", "--rate=0", "--allow-writes", "--examples=2", "--seed=1"]
    status, text = _command(words, variables)
    figures = [line for line in text.splitlines() if line.endswith((" findings", "saw a success"))]
    return status, text if status else "; ".join(figures[1:])


def _command(words: list[str], variables: Mapping[str, str]) -> tuple[int, str]:
    """Run the command `syllabind`; return its exit status and what it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SYLLABIND_")}
    printed, complaints = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, {**kept, **variables}, clear=True),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(complaints),
    ):
        status = syllabind(words)
    return status, printed.getvalue().strip() or complaints.getvalue().strip()
