"""No text of a document becomes code: the syntax tree of a package is the one that the templates make.

Each string of a document is a place, such as `operation/summary`. A rule refuses a hostile text there, or the packages
made of a hostile and of a harmless text differ in the values of string constants alone.
"""

import ast
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from syllabind_codegen import package
from syllabind_codegen.pydantic_models import pydantic_models
from syllabind_codegen.specs.bundle import Bundle, bundle, resolve_again
from syllabind_codegen.specs.grammar import At, children, walk
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.load import SpecError

from .project import ROOT
from .spec_files import files, write

APIS = ("alm", "edlink", "thrive")
HARMLESS = "Plain words"
HOSTILE = (
    '""" + __import__("os").abort() + """',
    "''' + __import__('os').abort() + '''",
    '"); __import__("os").abort(); ("',
    "{__import__('os').abort()}",
    "\\",
    'ends in """\\',
    "a\nimport os\nos.abort()\n",
    '"""\r\nimport os\r\nos.abort()\r\n"""',
    "{% for x in ().__class__.__bases__ %}{{ x }}{% endfor %}",
    "nul \x00 bell \x07 \x85 override \u202e \\N{BULLET} \\x41 {0} %s",
)
FREE = frozenset(
    "document/x-list-members example/summary example/value externalDocs/url "
    "header/description header/example info/description info/title info/version operation/description "
    "operation/summary parameter/description parameter/example property/description response/description "
    "schema/contentMediaType schema/description schema/examples schema/pattern securityScheme/description "
    "securityScheme/openIdConnectUrl server/description tag/description".split()
)
"""Places where any text is taken."""
Setter = Callable[[str], None]


def strings(document: dict[str, Any]) -> Iterator[tuple[str, Setter]]:
    """Yield the place of each string of a document, names of members included, and a function that replaces it."""
    for at in walk(At(pointer="", kind="document", node=document)):
        yield from _below(at.node, at.kind, {id(each.node) for each in children(at)})


def _below(node: Any, place: str, objects: set[int]) -> Iterator[tuple[str, Setter]]:
    """Yield the strings of an object, down to the OpenAPI objects below it."""
    outermost = "/" not in place
    for key, value in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
        here = f"{place}/{key}" if outermost else place
        if isinstance(key, str) and not outermost:
            yield f"{here} (name)", lambda text, key=key: _rename(node, key, text)
        if isinstance(value, str):
            yield here, lambda text, key=key: node.__setitem__(key, text)
        elif isinstance(value, dict | list) and id(value) not in objects:
            yield from _below(value, here, objects)


def _rename(node: dict[str, Any], key: str, text: str) -> None:
    items = list(node.items())
    node.clear()
    node.update((text if each == key else each, value) for each, value in items)


def tree(document: dict[str, Any], origins: Any, target: Path) -> dict[str, str]:
    """Return the syntax trees of the package made of a document, by module, without the values of strings."""
    made = Bundle(document=document, unused=(), origins=origins)
    package.compile_package("demo", made, target, formatted=False)
    sources = {str(path.relative_to(target)): path.read_text("utf-8") for path in target.rglob("*.py")}
    return {name: shape(source) for name, source in sources.items()}


def shape(source: str) -> str:
    """Return the syntax tree of a module; strings are alike, and f-strings keep the code that they hold."""
    parsed = ast.parse(source)
    for node in ast.walk(parsed):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(parsed)


@cache
def original(api: str) -> Bundle:
    return bundle(ROOT / "specs" / api)


def refused(document: dict[str, Any], origins: Any) -> bool:
    """Return whether some rule refuses a document, with a place for each problem."""
    given = Bundle(document=document, unused=(), origins=origins)
    try:
        found = check_bundle(resolve_again(given))
    except SpecError as error:
        found = list(error.problems)
    assert all(problem.place and problem.rule for problem in found)
    return bool(found)


def poisoned(api: str, texts: tuple[str, ...]) -> dict[str, Any]:
    """Return the document of an API with texts, in turn, at every free place."""
    document, turn = deepcopy(original(api).document), cycle(texts)
    for place, put in list(strings(document)):
        if place in FREE:
            put(next(turn))
    return document


@pytest.mark.parametrize("api", APIS)
def test_no_text_of_a_spec_makes_code(api: str, tmp_path: Path) -> None:
    origins = original(api).origins
    expected = tree(poisoned(api, (HARMLESS,)), origins, tmp_path / "harmless")
    assert tree(poisoned(api, HOSTILE), origins, tmp_path / "hostile") == expected


def test_no_text_of_a_schema_makes_code_in_pydantic_models() -> None:
    harmless, hostile = (
        shape(pydantic_models(poisoned("thrive", texts)["components"]["schemas"], '"""Models."""'))
        for texts in ((HARMLESS,), HOSTILE)
    )
    assert harmless == hostile


def test_every_string_is_refused_or_makes_no_code(tmp_path: Path) -> None:
    base = bundle(write(files(), tmp_path))
    taken = set()
    seen: set[str] = set()
    for index, (place, _) in enumerate(strings(deepcopy(base.document))):
        if place in seen:
            continue
        seen.add(place)
        made = []
        hostile = HOSTILE[index % len(HOSTILE)]
        harmless = " ".join(re.findall("[A-Za-z0-9]+", hostile)) or HARMLESS  # makes the same Python name
        for number, text in enumerate((harmless, hostile)):
            document = deepcopy(base.document)
            list(strings(document))[index][1](text)
            if refused(document, base.origins):
                break
            made.append(tree(document, base.origins, tmp_path / f"{index}-{number}"))
        if len(made) == 2:
            assert made[0] == made[1], place
            taken.add(place)
    assert taken >= FREE & seen
    assert len(seen - taken) > 20
