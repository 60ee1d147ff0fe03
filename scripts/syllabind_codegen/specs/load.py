"""Reads YAML and JSON with positions, so that every JSON pointer into a file leads to a line of it."""

import itertools
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

from .json_lines import JsonLines

_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_VALUES = 5_000_000
Node = dict[str, Any]
"""A JSON object of an OpenAPI document."""


@frozen(kw_only=True)
class Problem:
    """One broken rule.

    `pointer` leads into the bundled document; `place` is `file:line` and empty until it is known.
    """

    rule: str
    pointer: str
    message: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.rule}: {self.message}"


class SpecError(ValueError):
    """The files do not make a document at all. `problems` holds everything that was found."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def join(pointer: str, *tokens: str | int) -> str:
    """Append tokens to a JSON pointer, escaped as in RFC 6901."""
    return pointer + "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def object_of(value: Any) -> Node:
    """Return a value if it is a JSON object, and an empty one if not."""
    return value if isinstance(value, dict) else {}


def split(pointer: str) -> list[str]:
    """The unescaped tokens of a JSON pointer (RFC 6901)."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


@frozen(kw_only=True)
class Source:
    """A file of YAML or JSON: its data as JSON holds it, and where each value stands."""

    name: str
    data: Any
    root: yaml.Node | None = field(repr=False, default=None)
    json: JsonLines | None = None

    def line(self, pointer: str) -> int:
        """The line of a value (of its key, in a mapping); of the nearest parent if it is absent."""
        if self.json is not None:
            return self.json.place(split(pointer))[0]
        node = self.root
        assert node is not None
        line = node.start_mark.line
        for token in split(pointer):
            key, child = _child(node, token)
            if child is None:
                break
            node, line = child, (key or child).start_mark.line
        return line + 1

    def where(self, pointer: str) -> str:
        """Return the file and line of a value: `specs/my-api/users.yaml:123`.

        The column follows where all of a JSON file is one line.
        """
        if self.json is not None and "\n" not in self.json.text.strip():
            return "{}:{}:{}".format(self.name, *self.json.place(split(pointer)))
        return f"{self.name}:{self.line(pointer)}"


def load(path: Path, name: str) -> Source:
    """Read one file of YAML or JSON; `name` is what messages call it.

    Raises:
        SpecError: it is not YAML, holds a key twice, or holds what JSON cannot.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix == ".json":
            return Source(name=name, data=json.loads(text), json=JsonLines(text=text))
        root = yaml.compose(text, Loader=_Loader)
        if root is None:
            raise _invalid(name, 1, "the file is empty")
        return Source(name=name, data=_construct(root, name, itertools.count()), root=root)
    except FileNotFoundError as error:
        raise _invalid(name, 1, "there is no such file") from error
    except json.JSONDecodeError as error:
        raise _invalid(name, error.lineno, error.msg) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = str(getattr(error, "problem", error))
        raise _invalid(name, mark.line + 1 if mark else 1, message) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _invalid(name, line, f"must be UTF-8: {error.reason}") from error
    except RecursionError as error:
        raise _invalid(name, 1, "is nested too deeply") from error


class _Loader(yaml.CSafeLoader):
    """Scalars as in YAML 1.2's JSON-compatible core schema.

    PyYAML's own resolvers follow YAML 1.1, where `no` is false and `2021-01-01` is a date.
    """


_Loader.yaml_implicit_resolvers = {}

_NUMBER = list("-+.0123456789")
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", _NUMBER),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", _NUMBER),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)

_SCALARS: Mapping[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text.lower() == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:str": str,
}


def _construct(node: yaml.Node, name: str, count: Iterator[int]) -> Any:
    line = node.start_mark.line + 1
    if next(count) > _MOST_VALUES:
        raise _invalid(name, line, f"the file holds more than {_MOST_VALUES:,} values; mind its aliases (*)")
    if isinstance(node, yaml.SequenceNode) and node.tag == "tag:yaml.org,2002:seq":
        return [_construct(item, name, count) for item in node.value]
    if isinstance(node, yaml.MappingNode) and node.tag == "tag:yaml.org,2002:map":
        return _mapping(node, name, count)
    scalar = _SCALARS.get(node.tag)
    if scalar is None:
        raise _invalid(name, line, f"JSON has no {node.tag}")
    try:
        value = scalar(node.value)
    except ValueError:
        raise _invalid(name, line, f"the number has {len(node.value)} digits") from None
    if isinstance(value, str) and _SURROGATE.search(value):
        raise _invalid(name, line, "the text contains a lone surrogate, which UTF-8 cannot write")
    if isinstance(value, float) and not math.isfinite(value):
        raise _invalid(name, line, f"{node.value} is larger than any number of JSON's readers")
    return value


def _mapping(node: yaml.MappingNode, name: str, count: Iterator[int]) -> Node:
    # Keys are taken as they are written: `200:` is the text "200", as in JSON.
    result: Node = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or key.value == "<<":
            raise _invalid(name, line, "a key is not plain text, as JSON has it")
        if key.value in result:
            raise _invalid(name, line, f"the key {key.value!r} stands here twice")
        result[key.value] = _construct(value, name, count)
    return result


def _child(node: yaml.Node, token: str) -> tuple[yaml.Node | None, yaml.Node | None]:
    if isinstance(node, yaml.MappingNode):
        return next((pair for pair in node.value if pair[0].value == token), (None, None))
    if isinstance(node, yaml.SequenceNode) and token.isdigit() and int(token) < len(node.value):
        return None, node.value[int(token)]
    return None, None


def _invalid(name: str, line: int, message: str) -> SpecError:
    return SpecError(Problem(rule="yaml", pointer="", message=message, place=f"{name}:{line}"))
