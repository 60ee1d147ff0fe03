"""Calls of a package's operations over a socket: arguments come from the records that its lists answer."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import httpx

from syllabind.core.descriptors import Paged
from syllabind.errors import SyllabindWarning
from syllabind_cli.arguments import arguments_of
from syllabind_cli.operations import Entry
from syllabind_codegen.specs.names import python_name
from syllabind_sandbox import World

from .package import Package

__all__ = ["Caller", "NoRecordError", "Recorded", "value_of"]


class NoRecordError(LookupError):
    """No list answers a record that a path parameter could name."""


class Recorded(httpx.BaseTransport):
    """The network, and what it answered since the list of answers was cleared."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()
        self.answers: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and keep its answer."""
        response = self._inner.handle_request(request)
        content = response.read()
        kept = httpx.Response(response.status_code, headers=response.headers, content=content, request=request)
        self.answers.append(kept)
        return kept

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    @property
    def body(self) -> Any:
        """The JSON of the first answer; `None` for none."""
        try:
            return json.loads(self.answers[0].content) if self.answers else None
        except ValueError:
            return None


@attrs.frozen(kw_only=True, slots=False)
class Caller:
    """Calls operations of a client.

    Attributes:
        package: The package.
        world: The sandbox that the client calls.
        client: The client.
        recorded: Its transport.
        found: Records of each list, by its path with the parameters filled in.
    """

    package: Package
    world: World
    client: Any
    recorded: Recorded
    found: dict[str, list[Any]] = attrs.field(factory=dict)

    def read(self, entry: Entry, path: Mapping[str, str]) -> Any:
        """Call an operation without a body and read all pages; return the JSON of the first one.

        Raises:
            SyllabindError: The call failed, or its answer breaks the document.
            Warning: A record breaks the document.
        """
        method = entry.bound(self.client)
        self.recorded.answers.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyllabindWarning)
            result = method(**self.arguments(entry, path))
            if isinstance(entry.descriptor(), Paged):
                list(result)
        return self.recorded.body

    def write(self, entry: Entry, path: Mapping[str, str], number: int) -> tuple[Any, Any]:
        """Call an operation with a made-up body; return what was sent and the JSON that came.

        Raises:
            SyllabindError: The call failed, or its answer breaks the document.
        """
        body = self.body(entry, number)
        sent = {} if body is None else {"body": body}
        self.recorded.answers.clear()
        entry.bound(self.client)(**self.arguments(entry, path), **sent)
        return body, self.recorded.body

    def arguments(self, entry: Entry, path: Mapping[str, str]) -> dict[str, Any]:
        """Return the arguments that an operation requires: those of its path, and made-up values."""
        node, found = self.package.node(entry), {}
        parameters = {
            each.get("x-python-name") or python_name(each["name"]): each for each in node.get("parameters", ())
        }
        for argument in arguments_of(entry.descriptor().__wrapped__):
            if not argument.required:
                continue
            parameter = parameters[argument.name]
            if parameter["in"] == "path":
                found[argument.name] = argument.value(path[parameter["name"]])
            else:
                example = parameter.get("example", parameter["schema"].get("example"))
                value = self._sample(parameter["schema"], parameter["name"]) if example is None else example
                texts = [str(each) for each in value] if isinstance(value, list) else [str(value)]
                text = texts if argument.many else texts[0] if isinstance(value, list) else str(value)
                found[argument.name] = value if isinstance(value, bool) else argument.value(text)
        return found

    def paths(self, path: str) -> dict[str, str]:
        """Return a value for each parameter of a path: of the first record that the list before it answers.

        Raises:
            NoRecordError: No list answers any.
        """
        values: dict[str, str] = {}
        for name in re.findall(r"\{([^}]+)\}", path):
            start = path.partition(f"{{{name}}}")[0].rstrip("/")
            record = next(iter(self.records(start, values)), None)
            record = record if record is not None else next(iter(self._made(start) if values else ()), None)
            value = value_of(record, name) if record is not None else self._borrowed(name, start)
            if value is None:
                raise NoRecordError(f"no list gives {name} of {path}")
            values[name] = str(value)
        return values

    def records(self, path: str, values: Mapping[str, str]) -> list[Any]:
        """Return the records of the list at a path; none where there is no list."""
        entry = self.package.at("GET", path)
        if entry is None:
            return []
        key = re.sub(r"\{([^}]+)\}", lambda name: values.get(name[1], name[0]), path)
        if key not in self.found:
            self.found[key] = []
            names = re.findall(r"\{([^}]+)\}", entry.facts["path"])
            body = self.read(entry, dict(zip(names, values.values(), strict=True)))
            self.found[key] = next(_lists(body), [])
        return self.found[key]

    def _borrowed(self, name: str, path: str) -> Any:
        """Return a value of a record that another list answers, or that is created.

        Such as a pet of `/pet/findByStatus` for `/pet/{petId}`, and a build of `/sites/{id}/builds` for `/builds/{id}`.
        """
        last = _plain(path.rpartition("/")[2])
        word = _plain(re.sub(r"_?(id|ID|Id)$", "", name)) or last
        wanted = {word, word + "s", last}
        reads = [each for each in self.package.entries if each.facts["method"] == "GET"]
        for entry in sorted(reads, key=lambda each: each.facts["path"].count("{")):
            listed = entry.facts["path"]
            segments = listed.split("/")
            fits = wanted & set(map(_plain, segments[1:] if "{" not in listed else segments[-1:]))
            if fits and f"{{{name}}}" not in listed:
                records = self.records(listed, self.paths(listed)) or self._made(listed)
                if (value := next((value_of(each, name) for each in records), None)) is not None:
                    return value
        return next((value_of(each, name) for each in self._made(path)), None)

    def _made(self, path: str) -> list[Any]:
        """Create a record at a path; return it, or nothing where none can be."""
        maker = self.package.at("POST", path)
        answer = None if maker is None else self.write(maker, self.paths(maker.facts["path"]), 9)[1]
        return [answer] if isinstance(answer, dict) else []

    def body(self, entry: Entry, number: int) -> Any:
        """Return a body that the document allows; `None` where the operation takes none."""
        content = self.package.node(entry).get("requestBody", {}).get("content", {})
        if not content:
            return None
        ((media, described),) = content.items()
        if not re.match(r"application/([\w.-]+\+)?json", media) and "form" not in media:
            return b"content" if not media.startswith("text/") else "content"
        return self._sample(described.get("schema", {}), f"{entry.name}{number}")

    def _sample(self, schema: Any, name: str) -> Any:
        return self.world.services[self.package.name].store.sample(schema, name)


def value_of(record: Any, name: str) -> Any:
    """Return the member of a record that a path parameter names: of its own name, or else the id."""
    if isinstance(record, str | int):
        return record
    members = {_plain(key): value for key, value in record.items() if isinstance(value, str | int)}
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)
    for each in (_plain(name), _plain(words[-1]) if words else "", "id", "key", "slug", "uuid", "name"):
        if each in members:
            return members[each]
    # A record in a wrapper, such as `{"data": {"account": {...}}}`.
    inner = [value for value in record.values() if isinstance(value, dict)]
    return value_of(inner[0], name) if len(inner) == 1 else None


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _lists(body: Any, depth: int = 3) -> Iterator[list[Any]]:
    """Yield the lists of an answer that hold something, the outer ones first."""
    if isinstance(body, list) and body:
        yield body
    values = body.values() if isinstance(body, dict) and depth else ()
    for each in values:
        if isinstance(each, list) and each and isinstance(each[0], dict):
            yield each
    for each in values:
        if isinstance(each, dict):
            yield from _lists(each, depth - 1)
