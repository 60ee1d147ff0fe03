"""No text of a document becomes code: `python -m scripts.verify.injection [api ...]`.

Each string of a document is a place, such as `operation/summary`. A hostile text at a place is refused by a rule, or
the packages made of a hostile and of a harmless text differ in the values of string constants alone.
"""

from __future__ import annotations

import argparse
import ast
import sys
import tempfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache, partial
from itertools import cycle
from pathlib import Path
from typing import Any

from syllabind_codegen import package
from syllabind_codegen.pydantic_models import pydantic_models
from syllabind_codegen.specs.bundle import Bundle, bundle, resolve_again
from syllabind_codegen.specs.grammar import At, children, walk
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.load import SpecError

__all__ = ["FREE", "HARMLESS", "HOSTILE", "foreign_nodes", "main", "poisoned", "refused", "strings", "tree"]

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
    changed = 0
    for api in parser.parse_args(argv).api or known:
        places = [place for place, _ in strings(original(api).document) if place in FREE]
        for number, text in enumerate(HOSTILE, start=1):
            found = foreign_nodes(api, (text,))
            changed += len(found)
            names = ", ".join(found) or "no"
            print(
                f"{api}, document {number} of {len(HOSTILE)}: {len(places)} strings, {names} foreign nodes", flush=True
            )
    print(f"modules with foreign nodes: {changed} (0 is right)")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
