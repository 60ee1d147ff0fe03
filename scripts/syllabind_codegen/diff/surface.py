"""What a document gives to callers: operations and models as the templates print them."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from ..models import models_of
from ..package import TEMPLATES
from ..parse import class_name, parse
from ..resources import OperationView, resources_of
from ..security import schemes_of
from ..specs.bundle import Bundle
from ..tree import follow, operations_of
from ..views import EnumView, ModelView

__all__ = ["Call", "Surface", "surface", "written_out"]

_REF = "#/components/schemas/"
_QUALIFIER = re.compile(r"\bmodels\.(?=[A-Z])")
_CONSTANT = re.compile(r"\b[A-Z][A-Z_0-9]{3,}\b")


@frozen(kw_only=True)
class Call:
    """One operation as its callers see it.

    Attributes:
        name: Its Python name.
        declared: The decorator, with its constants written out.
        wait: The declaration of its job; `None` where it starts none.
        choices: Aliases of closed lists.
        parameters: The declared parameters, by place and name.
        described: The body and the answers, with what is shared between operations written out.
    """

    name: str
    view: OperationView
    node: Mapping[str, Any]
    path: str
    declared: str
    wait: str | None
    choices: Mapping[str, str]
    parameters: Mapping[tuple[str, str], Mapping[str, Any]]
    described: Any


@frozen(kw_only=True)
class Surface:
    """What a document gives to callers.

    Attributes:
        directions: Whether a model is sent, received or both.
        members: Schemas of a model's members, by their names in JSON.
        schemes: Declarations of the ways to sign in.
    """

    api: str
    document: Mapping[str, Any]
    calls: Mapping[str, Call]
    models: Mapping[str, ModelView]
    enums: Mapping[str, EnumView]
    unions: Mapping[str, tuple[str, ...]]
    directions: Mapping[str, frozenset[str]]
    members: Mapping[str, Mapping[str, Mapping[str, Any]]]
    schemes: Mapping[str, str]


def surface(api: str, bundled: Bundle) -> Surface:
    """Compile a bundled document as far as names and types.

    Raises:
        GenerationError: The document could not be compiled.
    """
    document = bundled.document
    parsed = parse(document, TEMPLATES, bundled.where)
    models = models_of(bundled, parsed)
    nodes = {operation["operationId"]: (path, item, operation) for path, _, item, operation in operations_of(document)}
    calls = {}
    for resource in resources_of(api, document, parsed, models):
        constants = resource.constants
        for view in resource.operations:
            path, item, node = nodes[view.id]
            given = [follow(document, each) for each in [*item.get("parameters", []), *node.get("parameters", [])]]
            calls[view.id] = Call(
                name=f"{api}.{resource.tag}.{view.method}",
                view=view,
                node=node,
                path=path,
                declared=_CONSTANT.sub(lambda word, known=constants: known.get(word[0], word[0]), view.decorator),  # type: ignore[misc]
                wait=None if view.wait is None else constants.get(view.wait, view.wait),
                choices=resource.choices,
                parameters={(each["in"], each["name"]): {**each, **each.get("schema", {})} for each in given},
                described=[written_out(document, node.get(key)) for key in ("requestBody", "responses")],
            )
    return Surface(
        api=api,
        document=document,
        calls=calls,
        models={each.name: _unqualified(each) for module in models.modules for each in module.models},
        enums={each.name: each for module in models.modules for each in module.enums},
        unions={name: members for module in models.modules for name, members in module.unions.items()},
        directions=_directions(document),
        members={class_name(name): _members(document, node) for name, node in _schemas(document).items()},
        schemes={name: value for name, _, value in schemes_of(document)},
    )


def _unqualified(model: ModelView) -> ModelView:
    """Return a model whose annotations do not depend on the module that another model stands in."""
    fields = (evolve(each, annotation=_QUALIFIER.sub("", each.annotation)) for each in model.fields)
    return evolve(model, fields=tuple(fields))


def written_out(document: dict[str, Any], node: Any) -> Any:
    """Return a node with its references followed, but for those to schemas."""
    if isinstance(node, list):
        return [written_out(document, each) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node and not str(node["$ref"]).startswith(_REF):
        return written_out(document, follow(document, node))
    return {key: written_out(document, child) for key, child in node.items()}


def _schemas(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return document.get("components", {}).get("schemas", {})  # type: ignore[no-any-return]


def _members(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the members of a schema and of those that it is composed of."""
    found: dict[str, Mapping[str, Any]] = {}
    for part in node.get("allOf", []):
        found |= _members(document, follow(document, part))
    return found | {name: each for name, each in node.get("properties", {}).items() if isinstance(each, dict)}


def _directions(document: dict[str, Any]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}

    def reach(node: Any, way: str, seen: set[str]) -> None:
        for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
            if key == "$ref" and isinstance(child, str) and child not in seen:
                seen.add(child)
                if child.startswith(_REF):
                    found.setdefault(class_name(child.removeprefix(_REF)), set()).add(way)
                reach(follow(document, {"$ref": child}), way, seen)
            elif key not in ("examples", "example"):
                reach(child, way, seen)

    for *_, item, operation in operations_of(document):
        reach([operation.get("requestBody"), item.get("parameters"), operation.get("parameters")], "sent", set())
        reach(operation["responses"], "received", set())
    reach(document.get("webhooks"), "received", set())
    return {name: frozenset(ways) for name, ways in found.items()}
