"""The operations of the registered APIs, as their manifests list them, and what the generated client declares."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from syllabind.core import registry
from syllabind.core.client import Client
from syllabind.core.registry import client_class, package_of, registered
from syllabind.errors import ArgumentError

__all__ = ["Entry", "catalogue", "example", "find", "scopes_of", "search"]


@attrs.frozen(kw_only=True, slots=True)
class Entry:
    """An operation in a manifest.

    Attributes:
        api: Short name of the API.
        name: Name below the client, such as `users.search`.
        facts: The manifest's entry.
    """

    api: str
    name: str
    facts: Mapping[str, Any]

    @property
    def alternatives(self) -> tuple[tuple[str, ...], ...]:
        """What it takes: any one of these combinations of security schemes; empty where it needs none."""
        return tuple(dict.fromkeys(tuple(sorted(each)) for each in self.facts["security"] if each))

    @property
    def schemes(self) -> tuple[str, ...]:
        """All the security schemes in its alternatives."""
        return tuple(dict.fromkeys(name for each in self.alternatives for name in each))

    def bound(self, client: Client) -> Any:
        """Return the method of a client."""
        found: Any = client
        for name in self.name.split("."):
            found = getattr(found, name)
        return found

    def descriptor(self) -> Any:
        """Return what the resource's class declares: `Method`, `Paged`, `StartMethod` or `Link`."""
        *path, name = self.name.split(".")
        resource: Any = client_class(self.api)()
        for each in path:
            resource = getattr(resource, each)
        return inspect.getattr_static(type(resource), name)


@cache
def catalogue(api: str) -> Mapping[str, Entry]:
    """Return the operations of an API by name, in the manifest's order."""
    text = files(package_of(api)).joinpath("manifest.json").read_text(encoding="utf-8")
    found = {}
    for each in json.loads(text)["operations"]:
        name = each["call"].partition(".")[2]
        found[name] = Entry(api=api, name=name, facts=each)
        if "wait" in each:
            start = f"{name.rpartition('.')[0]}.start"
            found[start] = Entry(api=api, name=start, facts={**each, "summary": f"{each['summary']}, and wait for it"})
    return found


def example() -> str:
    """Return an API and its first list that needs no argument, for the examples of help texts."""
    api = registry.example()
    entries = catalogue(api).values() if api in registered() else ()
    names = (each.name for each in entries if "pagination" in each.facts and "{" not in each.facts["path"])
    return f"{api} {next(names, 'OPERATION')}"


def find(api: str, name: str) -> Entry:
    """Return the operation of a name, or of an operationId.

    Raises:
        ArgumentError: The API has no such operation; the message names similar ones.
    """
    entries = catalogue(api)
    found = entries.get(name) or next((each for each in entries.values() if each.facts["id"] == name), None)
    if found is None:
        near = get_close_matches(name, entries, 3, 0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else f"; `syllabind ls {api}` lists them"
        raise ArgumentError("operation", f"must be an operation of {api}, got {name!r}{hint}")
    return found


def search(words: Iterable[str]) -> list[Entry]:
    """Return the operations whose name, path or summary has the words, those with the most words first.

    A word may be the name of an API. Words are compared by their first five letters, so that `enroll` finds
    `enrollments`.
    """
    given = [word.lower() for word in words]
    apis = [api for api in registered() if api in given] or list(registered())
    wanted = [_stem(word) for word in given if word not in apis]
    entries = [entry for api in apis for entry in catalogue(api).values()]
    if not wanted:
        return entries
    scored = [(_score(entry, wanted), entry) for entry in entries]
    best = max(score for score, _ in scored)
    return [entry for score, entry in sorted(scored, key=_rank) if score > 0 and score > best - 10]


def _rank(scored: tuple[int, Entry]) -> tuple[int, int]:
    # Of equal ones, `skills.list` is more likely meant than `users.skills.list`.
    return -scored[0], scored[1].name.count(".")


def _stem(word: str) -> str:
    word = word.lower().removesuffix("s")
    return word[:5]


def _score(entry: Entry, wanted: list[str]) -> int:
    # A word of the name weighs a little more than one of the summary or path; ten for each word that is found at all.
    weights = ((3, entry.name), (2, entry.facts["summary"]), (1, f"{entry.facts['path']} {entry.facts['id']}"))
    found = 0
    for word in wanted:
        found += max(
            (10 + weight for weight, text in weights if word in map(_stem, re.findall(r"[A-Z]?[a-z]+", text))),
            default=0,
        )
    return found


def scopes_of(api: str, scheme: str) -> tuple[str, ...]:
    """Return the scopes of a security scheme that call all operations of an API, the narrow ones where any would do."""
    needed: dict[str, None] = {}
    for entry in catalogue(api).values():
        choices = [each[scheme] for each in entry.facts["security"] if scheme in each]
        if choices and not any(set(each) <= set(needed) for each in choices):
            needed.update(dict.fromkeys(choices[0]))
    return tuple(needed)
