"""No text of a document becomes code: `python -m scripts.verify.injection [api ...]`.

Each string of a document is a place, such as `operation/summary`. A hostile text at a place is refused by a rule, or
the packages made of a hostile and of a harmless text differ in the values of string constants alone. The strings of
places that take any text are hostile all at once, the others one at a time.
"""

from __future__ import annotations

import argparse
import ast
import pickle
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache, partial
from itertools import cycle
from pathlib import Path
from typing import Any

from attrs import frozen

from syllabind_codegen import package
from syllabind_codegen.pydantic_models import pydantic_models
from syllabind_codegen.specs.bundle import Bundle, bundle, resolve_again
from syllabind_codegen.specs.grammar import At, children, walk
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.load import SpecError

__all__ = ["FREE", "HARMLESS", "HOSTILE", "Places", "foreign_nodes", "judged", "main", "shape"]

SPECS = Path(__file__).parents[2] / "specs"

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
_REGEX_ENGINE = ast.dump(ast.parse('model_config = ConfigDict(regex_engine="")').body[0])
"""What datamodel-code-generator writes for a pattern that the engine of pydantic does not read."""
Setter = Callable[[str], None]


@frozen(kw_only=True)
class Places:
    """What became of hostile texts, by place.

    Attributes:
        taken: Places whose texts stood in a package.
        refused: Places of which a rule refused a text.
        changed: Places whose text changed the syntax tree: none is right.
        tried: How many strings were hostile.
    """

    taken: frozenset[str]
    refused: frozenset[str]
    changed: frozenset[str]
    tried: int


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
            yield f"{here} (name)", partial(_rename, node, key)
        if isinstance(value, str):
            yield here, partial(node.__setitem__, key)
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
    for node in ast.walk(parsed):
        if isinstance(node, ast.ClassDef):
            node.body = [each for each in node.body if ast.dump(each) != _REGEX_ENGINE]
    return ast.dump(parsed)


@cache
def original(api: str) -> Bundle:
    return bundle(SPECS / api)


def refused(document: dict[str, Any], origins: Any) -> bool:
    """Return whether some rule refuses a document, with a place for each problem."""
    given = Bundle(document=document, unused=(), origins=origins)
    try:
        found = check_bundle(resolve_again(given))
    except SpecError as error:
        found = list(error.problems)
    assert all(problem.place and problem.rule for problem in found)
    return bool(found)


def judged(base: Bundle, skipped: frozenset[str] = frozenset(), *, each: int = 1) -> Places:
    """Put a hostile text into strings of every place, one at a time.

    Args:
        base: The document.
        skipped: Places that are left out.
        each: How many strings of a place to try, spread over the document.
    """
    packed = pickle.dumps(base.document)
    indices: dict[str, list[int]] = {}
    for index, (place, _) in enumerate(strings(pickle.loads(packed))):
        if place not in skipped:
            indices.setdefault(place, []).append(index)
    tried = [(place, index) for place, found in indices.items() for index in found[:: -(-len(found) // each)]]
    taken, refused_at, changed = set(), set(), set()
    for number, (place, index) in enumerate(tried):
        hostile = HOSTILE[number % len(HOSTILE)]
        harmless = " ".join(re.findall("[A-Za-z0-9]+", hostile)) or HARMLESS  # makes the same Python name
        made = []
        for text in (hostile, harmless):
            document = pickle.loads(packed)
            list(strings(document))[index][1](text)
            if refused(document, base.origins):
                refused_at.add(place)
                break
            with tempfile.TemporaryDirectory() as folder:
                made.append(tree(document, base.origins, Path(folder)))
        if len(made) == 2:
            taken.add(place)
            if made[0] != made[1]:
                changed.add(place)
    found = map(frozenset, (taken, refused_at, changed))
    return Places(**dict(zip(("taken", "refused", "changed"), found, strict=True)), tried=len(tried))


def poisoned(api: str, texts: tuple[str, ...]) -> dict[str, Any]:
    """Return the document of an API with texts, in turn, at every free place."""
    document, turn = deepcopy(original(api).document), cycle(texts)
    for place, put in list(strings(document)):
        if place in FREE:
            put(next(turn))
    return document


@cache
def _made(api: str, texts: tuple[str, ...]) -> dict[str, str]:
    """Return the syntax trees of an API's package and of its pydantic models, with texts at every free place."""
    document = poisoned(api, texts)
    with tempfile.TemporaryDirectory() as folder:
        trees = tree(document, original(api).origins, Path(folder))
    schemas = document["components"].get("schemas", {})
    return trees | {"pydantic.py": shape(pydantic_models(schemas, '"""Models."""'))}


def foreign_nodes(api: str, texts: tuple[str, ...]) -> list[str]:
    """Return the modules whose syntax tree hostile texts change: none is right.

    Args:
        api: The API whose document gets the texts, at every place that takes any.
        texts: Hostile texts, put there in turn.
    """
    harmless, hostile = _made(api, (HARMLESS,)), _made(api, texts)
    return sorted(name for name in harmless.keys() | hostile.keys() if harmless.get(name) != hostile.get(name))


def main(argv: list[str] | None = None) -> int:
    """Print how many strings were hostile and which modules changed; return 1 if one did."""
    known = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.injection",
        description="Put hostile texts into every string of the specs that takes any, one document for each text.",
        epilog="example: python -m scripts.verify.injection my-api",
    )
    parser.add_argument("api", nargs="*", help=f"one of {', '.join(known)}; all if none is given")
    parser.add_argument("--each", type=int, default=1, metavar="N", help="strings to try of a place with rules")
    arguments = parser.parse_args(argv)
    changed = 0
    for api in arguments.api or known:
        places = [place for place, _ in strings(original(api).document) if place in FREE]
        for number, text in enumerate(HOSTILE, start=1):
            found = foreign_nodes(api, (text,))
            changed += len(found)
            count = f"document {number} of {len(HOSTILE)}: {len(places)} strings"
            print(f"{api}, {count}, {', '.join(found) or 'no'} foreign nodes", flush=True)
        judgement = judged(original(api), FREE, each=arguments.each)
        changed += len(judgement.changed)
        count = (
            f"{judgement.tried} strings with rules, {len(judgement.refused)} places refuse, {len(judgement.taken)} take"
        )
        print(f"{api}, one at a time: {count}; {', '.join(judgement.changed) or 'no'} foreign nodes", flush=True)
    print(f"modules and places with foreign nodes: {changed} (0 is right)")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
