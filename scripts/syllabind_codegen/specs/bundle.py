"""Makes one OpenAPI document with local references out of an API's files."""

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from keyword import iskeyword
from pathlib import Path
from typing import Any, Protocol

import msgspec
from attrs import Factory, define, evolve, field, frozen

from . import paginations
from .grammar import GRAMMAR, At, walk
from .load import Node, Problem, SpecError, join, load, object_of, split

Origin = tuple["File", str]
"""A file and a pointer into it."""

_KINDS = {section: kind[:-2] for section, kind in GRAMMAR["components"].items()}
_ROOT = "openapi.yaml"
_FILE = re.compile(r"[a-z][a-z0-9_-]*\.yaml", re.ASCII)


class File(Protocol):
    """A file that was read."""

    @property
    def name(self) -> str:
        """What messages call it."""
        raise NotImplementedError

    @property
    def data(self) -> Any:
        """What it holds."""
        raise NotImplementedError

    def where(self, pointer: str) -> str:
        """Return the file and line of a value."""
        raise NotImplementedError


@frozen(kw_only=True)
class Bundle:
    """A bundled document and the way back to its files.

    `unused` points at what is defined in some file and never reached from `openapi.yaml`; `where`
    knows these pointers too, though the document does not hold them.

    Attributes:
        modules: Modules of schemas by their names, where the files that declared them are not at hand.
        overlays: Names of the overlays that were applied.
    """

    document: Node
    unused: tuple[str, ...]
    origins: Mapping[str, Origin] = field(repr=False)
    modules: Mapping[str, str] = field(factory=dict, repr=False)
    overlays: tuple[str, ...] = ()

    def origin(self, pointer: str) -> Origin:
        """Return the file, and the pointer into it, that a pointer into the document comes from."""
        head, tail = pointer, ""
        while head not in self.origins:
            head, _, token = head.rpartition("/")
            tail = f"/{token}{tail}"
        source, start = self.origins[head]
        return source, start + tail

    def where(self, pointer: str) -> str:
        """The `file:line` that a pointer into the document comes from."""
        source, place = self.origin(pointer)
        return source.where(place)

    def overlaid_at(self, pointer: str) -> str | None:
        """Return the pointer itself, or one below it, if an overlay wrote what is there."""
        if not self.overlays:
            return None
        if self.origin(pointer)[0].name in self.overlays:
            return pointer
        below = (each for each in self.origins if each.startswith(f"{pointer}/"))
        return next((each for each in below if self.origins[each][0].name in self.overlays), None)

    def module(self, schema: str) -> str:
        """Return the module of a component schema: the stem of the file that declares it."""
        pointer = join("/components/schemas", schema)
        if pointer not in self.origins and schema in self.modules:
            return self.modules[schema]
        stem = Path(self.origin(pointer)[0].name).stem
        return re.sub(r"\W", "_", "common" if f"{stem}.yaml" == _ROOT else stem)

    def dump(self) -> str:
        """The document as JSON: equal files give equal bytes."""
        # The encoder of `json` is written in Python where it indents, and takes twenty times as long.
        dense = json.dumps(self.document, ensure_ascii=False, allow_nan=False)
        return msgspec.json.format(dense, indent=1) + "\n"


def bundle(api_dir: Path) -> Bundle:
    """Bundle `api_dir/openapi.yaml` and the files beside it.

    Path items are put where they are referred to, components are hoisted under their own names;
    members beside a `$ref` stay (OpenAPI 3.1.0, section 4.8.24, allows them on schemas). Paths keep
    the order of `openapi.yaml`, components are sorted, those that nothing leads to are left out.
    Names of paging plans are replaced by the plans, and links to the next page follow from them.

    Raises:
        SpecError: a file is not YAML, a reference leads nowhere, or one name means two things.
    """
    names = sorted({_ROOT, *(path.name for path in api_dir.glob("*.yaml"))})
    prefix = "/".join(api_dir.resolve().parts[-2:])
    if not (api_dir / _ROOT).is_file():
        place = f"{prefix}/{_ROOT}:1"
        raise SpecError(Problem(rule="yaml", pointer="", message="no such file", place=place))
    sources = {name: load(api_dir / name, f"{prefix}/{name}") for name in names}
    if misnamed := [source for name, source in sources.items() if not _FILE.fullmatch(name) or iskeyword(name[:-5])]:
        raise SpecError(
            *(_problem("file-name", (each, ""), "must be a Python name in lower case") for each in misnamed)
        )
    not_objects = [source for source in sources.values() if not isinstance(source.data, dict)]
    if not_objects:
        raise SpecError(*(_problem("yaml", (source, ""), "no object") for source in not_objects))
    return _Bundler(sources=sources).run()


def packaged(path: Path, modules: Mapping[str, str]) -> Bundle:
    """Return the document that a generated package ships.

    Args:
        path: Its `openapi.json`.
        modules: Modules of the schemas, by their names.

    Raises:
        SpecError: The file is not JSON.
    """
    source = load(path, "/".join(path.parts[-2:]))
    return Bundle(document=source.data, unused=(), origins={"": (source, "")}, modules=modules)


def resolve_again(bundled: Bundle) -> Bundle:
    """Return a bundle after its document was changed: references are followed, what nothing leads to is left out.

    Raises:
        SpecError: A reference leads nowhere, or a paging plan is not there.
    """
    whole = _Whole(name=_ROOT, data=bundled.document, bundled=bundled)
    made = _Bundler(sources={_ROOT: whole}).run()
    unused = (each for each in made.unused if bundled.origin(each)[0].name in bundled.overlays)
    return evolve(bundled, document=made.document, unused=tuple(unused))


@frozen(kw_only=True)
class _Whole:
    """A bundled document as the only file of another bundle."""

    name: str
    data: Any
    bundled: Bundle

    def where(self, pointer: str) -> str:
        return self.bundled.where(pointer)


def _problem(rule: str, origin: Origin, message: str) -> Problem:
    return Problem(rule=rule, pointer="", message=message, place=origin[0].where(origin[1]))


def _definitions(source: File) -> Iterator[tuple[str, str]]:
    """(section pointer, name) of each component, path and webhook of a file."""
    components = source.data.get("components")
    for section in _KINDS:
        for name in object_of(object_of(components).get(section)):
            yield f"/components/{section}", name
    for section in ("paths", "webhooks"):
        for name in object_of(source.data.get(section)):
            yield f"/{section}", name


@define(kw_only=True)
class _Bundler:
    sources: Mapping[str, File]
    origins: dict[str, Origin] = Factory(dict)
    problems: list[Problem] = Factory(list)
    hoisted: dict[str, Node] = Factory(dict)
    reached: set[str] = Factory(set)
    queue: list[str] = Factory(list)

    def run(self) -> Bundle:
        self._index()
        if self.problems:
            raise SpecError(*self.problems)
        root = self.sources[_ROOT]
        document = {key: value for key, value in root.data.items() if key != "components"}
        document = self._copy(At(pointer="", kind="document", node=document), (root, ""))
        for section in ("paths", "webhooks"):
            for name, item in object_of(document.get(section)).items():
                document[section][name] = self._path_item(section, name, item)
        self.queue.extend(pointer for pointer in self.origins if pointer.startswith("/components/securitySchemes/"))
        while self.queue:
            self._hoist(self.queue.pop())
        if self.problems:
            raise SpecError(*self.problems)
        components = self._components()
        if components:
            document["components"] = components
        unused = tuple(sorted([*(self.origins.keys() - self.reached - {""}), *paginations.unused(document)]))
        made = Bundle(document=document, unused=unused, origins=self.origins)
        faults = list(paginations.expand(document))
        if faults:
            problems = (Problem(rule="pagination", pointer=at, message=say, place=made.where(at)) for at, say in faults)
            raise SpecError(*problems)
        return made

    def _index(self) -> None:
        for source in self.sources.values():
            for section, name in _definitions(source):
                pointer = join(section, name)
                origin = (source, pointer)
                if not isinstance(_at(origin), dict):
                    self.problems.append(_problem("openapi", origin, f"{name} must be an object"))
                    continue
                if "components" not in section and "$ref" in object_of(_at(origin)):
                    continue
                first = self.origins.setdefault(pointer, origin)
                if first != origin:
                    message = f"{pointer} is defined in {first[0].where(pointer)} too"
                    self.problems.append(_problem("defined-twice", origin, message))
        self.origins[""] = (self.sources[_ROOT], "")

    def _path_item(self, section: str, name: str, item: Node) -> Node:
        """The path item itself, where `openapi.yaml` refers to one in another file."""
        pointer = join(f"/{section}", name)
        self.reached.add(pointer)
        here = (self.sources[_ROOT], pointer)
        if "$ref" not in item:
            return item
        target = self._target(here, item["$ref"])
        if target is None:
            return item
        if target[1] != pointer or len(item) > 1:
            message = f"{name} must be nothing but a $ref to {pointer} of another file"
            self.problems.append(_problem("ref", here, message))
        self.origins[pointer] = target
        return self._copy(At(pointer=pointer, kind="pathItem", node=_at(target)), target)

    def _hoist(self, pointer: str) -> None:
        if pointer in self.reached:
            return
        self.reached.add(pointer)
        origin = self.origins[pointer]
        at = At(pointer=pointer, kind=_KINDS[split(pointer)[1]], node=_at(origin))
        self.hoisted[pointer] = self._copy(at, origin)

    def _copy(self, at: At, origin: Origin) -> Node:
        """A copy with local references; what they lead to goes into the queue."""
        copy = At(pointer=at.pointer, kind=at.kind, node=deepcopy(at.node))
        source, start = origin
        for each in walk(copy):
            here = (source, start + each.pointer.removeprefix(at.pointer))
            if each.kind == "pathItem":
                continue
            if "$ref" in each.node:
                each.node["$ref"] = self._local((here[0], f"{here[1]}/$ref"), each.node["$ref"], each.kind)
            if each.kind == "discriminator":
                mapping = object_of(each.node.get("mapping"))
                for value, ref in mapping.items():
                    if "#" in str(ref):
                        mapping[value] = self._local(here, ref, "schema")
        return copy.node

    def _local(self, here: Origin, ref: Any, kind: str) -> Any:
        target = self._target(here, ref)
        if target is None:
            return ref
        tokens = split(target[1])
        if tokens[:1] != ["components"] or len(tokens) != 3 or tokens[1] not in _KINDS:
            message = f"{ref} must lead to a component, not into one"
            self.problems.append(_problem("ref", here, message))
            return ref
        if _KINDS[tokens[1]] != ("schema" if kind == "property" else kind):
            message = f"{ref} leads to a {_KINDS[tokens[1]]} where a {kind} stands"
            self.problems.append(_problem("ref", here, message))
        self.queue.append(target[1])
        return f"#{target[1]}"

    def _target(self, here: Origin, ref: Any) -> Origin | None:
        file, hash_, pointer = str(ref).partition("#")
        name = file.removeprefix("./") or here[0].name.rpartition("/")[2]
        if hash_ and name in self.sources:
            target = (self.sources[name], pointer)
            if isinstance(_at(target), dict):
                return target
        self.problems.append(_problem("ref", here, f"{ref} leads nowhere"))
        return None

    def _components(self) -> dict[str, dict[str, Node]]:
        result: dict[str, dict[str, Node]] = {}
        for pointer in sorted(self.hoisted, key=split):
            _, section, name = split(pointer)
            result.setdefault(section, {})[name] = self.hoisted[pointer]
        return result


def _at(origin: Origin) -> Any:
    """The value an origin points at; None where it points nowhere."""
    value = origin[0].data
    for token in split(origin[1]):
        if isinstance(value, list) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return None
    return value
