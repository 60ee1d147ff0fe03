"""OpenAPI Overlay documents, applied to a bundled document.

What an overlay puts into the document keeps the overlay's own line, so that a broken rule is reported there. Stricter
than the specification in one thing: an action that selects nothing is an error unless it says `x-optional: true`,
because a misspelt path would go unnoticed.
Source: Overlay Specification 1.2.0, section 4.5 (1.1.0 and 1.0.0: 4.4); RFC 9535 (JSONPath).
"""

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from attrs import define, evolve, field
from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from .bundle import Bundle, Origin, resolve_again
from .grammar import METHODS
from .load import Node, Problem, Source, SpecError, join, load
from .names import words

__all__ = ["applied", "overlaid"]

# Strict is RFC 9535, and `x-` keys in dot notation, which the examples of the specification use.
_JSONPATH = JSONPathEnvironment(strict=True)
_VERSION = re.compile(r"1\.([012])\.\d+")
_SINCE = {"copy": 1, "$ref": 2, "$self": 2, "components": 2}
"""Minor versions of the specification that brought a key."""
_Parts = tuple[str | int, ...]


def overlaid(bundled: Bundle, path: Path) -> Bundle:
    """Return the bundle with one overlay applied; several are applied in the order in which they are given.

    Tags, components and security schemes that only removed operations used are removed, too. Operations of the overlay
    may leave out `summary` and `x-evidence`.

    Raises:
        SpecError: The file is no overlay, selects nothing, or puts a value where it does not fit.
    """
    run = _run(evolve(bundled, document=deepcopy(bundled.document)), path)
    run.complete(bundled.document)
    return resolve_again(_result(run, bundled))


def applied(bundled: Bundle, path: Path) -> Bundle:
    """Return any document with one overlay applied, in place; its references are not followed again.

    Raises:
        SpecError: The file is no overlay, selects nothing, or puts a value where it does not fit.
    """
    return _result(_run(bundled, path), bundled)


def _run(bundled: Bundle, path: Path) -> "_Run":
    run = _Run(source=load(path, path.name), document=bundled.document, origins=dict(bundled.origins))
    run.apply()
    if run.problems:
        raise SpecError(*run.problems)
    return run


def _result(run: "_Run", bundled: Bundle) -> Bundle:
    overlays = (*bundled.overlays, run.source.name)
    return evolve(bundled, document=run.document, origins=run.origins, overlays=overlays)


@cache
def _validator() -> jsonschema_rs.Validator:
    path = Path(__file__).parent / "overlay.schema.json"
    return jsonschema_rs.validator_for(json.loads(path.read_text(encoding="utf-8")))


@define(kw_only=True)
class _Run:
    source: Source
    document: Node
    origins: dict[str, Origin]
    problems: list[Problem] = field(factory=list)

    def apply(self) -> None:
        """Carry out the actions, in order."""
        head = self.source.data
        version = _VERSION.fullmatch(str(head.get("overlay"))) if isinstance(head, dict) else None
        if version is None:
            self._report("/overlay", "expected an Overlay document with `overlay: 1.0.0`, `1.1.0` or `1.2.0`")
            return
        for error in _validator().iter_errors(head):
            self._report(join("", *error.instance_path), error.message)
        if self.problems:
            return
        places = {"": head} | {join("/actions", index): action for index, action in enumerate(head["actions"])}
        for place, node in places.items():
            for key in (key for key in node if _SINCE.get(key, 0) > int(version[1])):
                self._report(join(place, key), f"{key} needs `overlay: 1.{_SINCE[key]}.0`, got {head['overlay']}")
        for place, action in list(places.items())[1:]:
            self._act(action, place, *self._fields(action, place))

    def _fields(self, action: Node, place: str) -> tuple[Node, str]:
        """Return what an action does, and the place where that is written: its own, or that of a reusable action."""
        if "$ref" not in action:
            return action, place
        name = action["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        known = self.source.data.get("components", {}).get("actions", {})
        if name not in known:
            self._report(join(place, "$ref"), f"{action['$ref']} leads nowhere; there are {', '.join(known) or 'none'}")
        return known.get(name, {}).get("fields", {}), join("/components/actions", name, "fields")

    def complete(self, old: Node) -> None:
        """Fill in what operations of the overlay may leave out, and remove what is no longer used."""
        for pointer, operation in _operations(self.document):
            if pointer in self.origins or pointer.rpartition("/")[0] in self.origins:
                operation.setdefault("x-evidence", "inferred")
                operation.setdefault("summary", words(str(operation.get("operationId", ""))))
        (tags, schemes), (tags_left, schemes_left) = _used(old), _used(self.document)
        listed = self.document.get("tags", [])
        for index in [index for index, each in enumerate(listed) if each.get("name") in tags - tags_left][::-1]:
            self._remove(("tags", index), "")
        declared = self.document.get("components", {}).get("securitySchemes", {})
        for name in (schemes - schemes_left) & declared.keys():
            if declared[name].get("type") != "oauth2":
                self._remove(("components", "securitySchemes", name), "")

    def _act(self, action: Node, place: str, fields: Node, written: str) -> None:
        target = action["target"]
        nodes = self._select(target, join(place, "target"))
        if nodes is None:
            return
        if not nodes and not (action.get("x-optional") or fields.get("x-optional")):
            self._report(join(place, "target"), f"{target} selects nothing{self._hint(target)}")
        if fields.get("remove") is True:
            # From the back, so that the places of what is left stay right.
            for node in reversed(nodes):
                self._remove(node.parts, place)
            return
        if len({_kind(node.obj) for node in nodes}) > 1:
            self._report(join(place, "target"), f"{target} selects values of several kinds, which no update fits")
        elif {"update", "copy"} <= fields.keys():
            self._report(join(written, "copy"), "expected `update` or `copy`, got both")
        elif "copy" in fields:
            self._copy(fields["copy"], nodes, written)
        elif "update" in fields:
            for node in nodes:
                self._merge(node.parts, fields["update"], join(written, "update"), top=True)

    def _select(self, path: str, place: str) -> list[JSONPathMatch] | None:
        try:
            return list(_JSONPATH.finditer(path, self.document))
        except JSONPathError as error:
            self._report(place, f"{path} is no JSONPath (RFC 9535): {str(error).splitlines()[0]}")
            return None

    def _copy(self, path: str, nodes: list[JSONPathMatch], place: str) -> None:
        found = self._select(path, join(place, "copy"))
        if found is None:
            return
        if len(found) != 1:
            self._report(join(place, "copy"), f"{path} selects {len(found)} values, not one")
            return
        for node in nodes:
            self._merge(node.parts, deepcopy(found[0].obj), join(place, "copy"), top=True, copied=True)

    def _merge(self, at: _Parts, value: Any, place: str, *, top: bool, copied: bool = False) -> None:
        """Merge a value into the document; `copied` values have the line of their action."""
        pointer = join("", *at)
        old = _value(self.document, at)
        kinds = _kind(old), _kind(value)
        if kinds == ("object", "object"):
            for key, inner in value.items():
                below = place if copied else join(place, key)
                if key in old:
                    self._merge((*at, key), inner, below, top=False, copied=copied)
                else:
                    old[key] = deepcopy(inner)
                    self._own(join(pointer, key), below)
        elif kinds == ("array", "array"):
            for index, inner in enumerate(value):
                self._own(join(pointer, len(old)), place if copied else join(place, index))
                old.append(deepcopy(inner))
        elif kinds[0] == "array" and top:
            self._own(join(pointer, len(old)), place)
            old.append(deepcopy(value))
        elif kinds == ("primitive", "primitive") and at:
            _value(self.document, at[:-1])[at[-1]] = value
            self._own(pointer, place)
        else:
            self._report(place, f"{pointer or 'the document'} is an {kinds[0]}, the update an {kinds[1]}")

    def _remove(self, at: _Parts, place: str) -> None:
        if not at:
            self._report(place, "the whole document cannot be removed")
            return
        holder, key = _value(self.document, at[:-1]), at[-1]
        del holder[key]
        self._forget(join("", *at))
        if isinstance(holder, list):
            self._shift(join("", *at[:-1]), int(key))

    def _shift(self, pointer: str, gone: int) -> None:
        """Move the origins of the items behind a removed one to their new places."""
        pattern = re.compile(re.escape(pointer) + r"/(\d+)(/.*)?")
        found = [(each, match) for each in self.origins if (match := pattern.fullmatch(each)) and int(match[1]) > gone]
        moved = {join(pointer, int(match[1]) - 1) + (match[2] or ""): self.origins.pop(each) for each, match in found}
        self.origins |= moved

    def _own(self, pointer: str, place: str) -> None:
        self._forget(pointer)
        self.origins[pointer] = (self.source, place)

    def _forget(self, pointer: str) -> None:
        for each in [each for each in self.origins if each == pointer or each.startswith(f"{pointer}/")]:
            del self.origins[each]

    def _hint(self, target: str) -> str:
        """Return the longest head of a path that does select something, as the end of a message."""
        parts = re.findall(r"\$|\.\.?[\w*-]+|\[(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^\]])*\]", target)
        for count in range(len(parts) - 1, 0, -1):
            head = "".join(parts[:count])
            try:
                if _JSONPATH.findall(head, self.document):
                    return f"; {head} is there, {parts[count]} is not"
            except JSONPathError:
                continue
        return ""

    def _report(self, pointer: str, message: str) -> None:
        place = self.source.where(pointer)
        self.problems.append(Problem(rule="overlay", pointer="", message=message, place=place))


def _operations(document: Node) -> Iterator[tuple[str, Node]]:
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method in METHODS and isinstance(operation, dict):
                yield join("/paths", path, method), operation


def _used(document: Node) -> tuple[set[str], set[str]]:
    """Return the tags and the security schemes that operations name."""
    operations = [operation for _, operation in _operations(document)]
    schemes = {name for each in operations for one in each.get("security", []) for name in one}
    return {tag for each in operations for tag in each.get("tags", [])}, schemes


def _value(document: Any, at: _Parts) -> Any:
    for token in at:
        document = document[token]
    return document


def _kind(value: Any) -> str:
    return "object" if isinstance(value, Mapping) else "array" if isinstance(value, list) else "primitive"
