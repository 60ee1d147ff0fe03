"""openapi-python-client, driven through its Python API: parses a bundled spec and lends its template engine."""

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen
from jinja2 import Environment

from .deferred_imports import deferred
from .errors import GenerationError
from .specs.grammar import At, walk
from .specs.load import join
from .tree import operations_of

with deferred("httpcore", "httpx"):  # they take as long as the rest, and serve documents at a URL alone
    import openapi_python_client as opc
    import openapi_python_client.parser.openapi as endpoint_parser
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty, Property
    from openapi_python_client.strings import ClassName, PythonIdentifier

__all__ = ["FORM", "Parsed", "class_name", "opaque_media", "parse", "type_text"]

FORM = "application/x-www-form-urlencoded"
_PREFIX = "field_"
_SUBJECT = re.compile(r"parsing ([A-Z]+) (\S+) within|(/components/\w+/[^\s:]+)")
"""What openapi-python-client's messages are about: an operation or a component."""


@frozen(kw_only=True)
class Parsed:
    """What openapi-python-client made of a document.

    Attributes:
        models: Object schemas by Python class name.
        enums: Enum schemas by Python class name.
        endpoints: Endpoints by operationId.
        env: Its template engine, with our templates in front of its own.
        where: Returns the file and line of a pointer into the document.
    """

    models: Mapping[str, ModelProperty]
    enums: Mapping[str, EnumProperty]
    endpoints: Mapping[str, Endpoint]
    env: Environment
    where: Callable[[str], str]


@cache
def class_name(schema: str) -> str:
    """The Python class that a component schema becomes."""
    return str(ClassName(schema, _PREFIX))


def type_text(prop: Property, *, required: bool = True) -> str:
    """The Python annotation of a property, without its being optional where `required`."""
    return prop.get_type_string(no_optional=required).as_unembedded_code()


def parse(document: dict[str, Any], templates: Path, where: Callable[[str], str] = str) -> Parsed:
    """Parse a bundled document.

    Args:
        document: OpenAPI 3.1, local references only.
        templates: Directory of our templates.
        where: Returns the file and line of a pointer into the document.

    Raises:
        GenerationError: An operation, parameter, answer or schema was dropped or not understood.
    """
    config = Config.from_sources(
        ConfigFile(field_prefix=_PREFIX, post_hooks=[], content_type_overrides=opaque_media(document)),
        MetaType.NONE,
        Path("openapi.json"),
        "utf-8",
        True,
        None,
    )
    with _shallow_copies():
        data = GeneratorData.from_dict(_untitled(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(_refusal(where, data))
    collections = data.endpoint_collections_by_tag.values()
    problems = [*data.errors, *(error for each in collections for error in each.parse_errors)]
    if problems:
        raise GenerationError("\n".join(dict.fromkeys(_refusal(where, error) for error in problems)))
    parsed = {str(endpoint.name): endpoint for each in collections for endpoint in each.endpoints}
    ids = (operation["operationId"] for *_, operation in operations_of(document))
    wanted = {str(PythonIdentifier(id, _PREFIX)): id for id in ids}
    if missing := sorted(wanted.keys() - parsed.keys()):
        raise GenerationError(f"{where('/paths')}: generator: dropped {', '.join(wanted[name] for name in missing)}")
    return Parsed(
        models={str(model.class_info.name): model for model in data.models},
        enums={str(enum.class_info.name): enum for enum in data.enums if isinstance(enum, EnumProperty)},
        endpoints={wanted[name]: endpoint for name, endpoint in parsed.items() if name in wanted},
        where=where,
        env=opc.Project(openapi=data, config=config, custom_template_path=templates).env,
    )


def _refusal(where: Callable[[str], str], error: GeneratorError) -> str:
    """Return what openapi-python-client could not take in, with its place."""
    found = _SUBJECT.search(f"{error.header} {error.detail}")
    pointer = "" if found is None else found[3] or join("/paths", found[2], found[1].lower())
    detail = " ".join((error.detail or error.header or "").split())
    return f"{where(pointer)}: generator: {detail}; write it in another way, or leave it out"


def _untitled(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document without the titles of schemas, which openapi-python-client makes class names of."""
    titled = [each for each in walk(At(pointer="", kind="document", node=document)) if _has_title(each)]
    if not titled:
        return document
    made = At(pointer="", kind="document", node=copy.deepcopy(document))
    for each in walk(made):
        if _has_title(each):
            del each.node["title"]
    return made.node


def _has_title(at: At) -> bool:
    return at.kind in ("schema", "property") and isinstance(at.node.get("title"), str)


@contextmanager
def _shallow_copies() -> Iterator[None]:
    """Copy endpoints one level deep while openapi-python-client parses.

    It copies an endpoint with the whole graph of its models three times, which takes 90 % of the parsing; only the
    endpoint's own lists are changed afterwards.
    """

    def shallow(value: Any) -> Any:
        if not isinstance(value, Endpoint):
            return copy.deepcopy(value)
        made = copy.copy(value)
        for name, member in vars(value).items():
            if isinstance(member, list | set | dict):
                setattr(made, name, copy.copy(member))
        made.responses = copy.copy(value.responses)
        made.responses.patterns = list(value.responses.patterns)
        return made

    names: dict[str, Any] = endpoint_parser.__dict__
    whole, names["deepcopy"] = names["deepcopy"], shallow
    try:
        yield
    finally:
        names["deepcopy"] = whole


def opaque_media(document: dict[str, Any]) -> dict[str, str]:
    """Media types whose content is handed on as bytes: all but JSON, forms, and the text of answers."""
    operations = [each for item in document["paths"].values() for each in item.values() if isinstance(each, dict)]
    answers = {
        media
        for operation in operations
        for response in operation.get("responses", {}).values()
        for media in response.get("content", {})
    }
    bodies = {media for operation in operations for media in operation.get("requestBody", {}).get("content", {})}
    media = {each for each in answers if not each.startswith("text/")} | (bodies - {FORM})
    return {each: "application/octet-stream" for each in media if "json" not in each}
