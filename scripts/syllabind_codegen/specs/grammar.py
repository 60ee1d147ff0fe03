"""Which OpenAPI object stands where: what a `$ref` or a schema keyword is, and what mere data.

What the table does not name (examples, `const`, `enum`, `x-` keys) is data, never looked into.
Callbacks are left out: none of the APIs has any.
Source: OpenAPI 3.1.0, section 4.8; JSON Schema 2020-12, core, section 10.
"""

from collections.abc import Iterator, Mapping

from attrs import frozen

from .load import Node, join

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# object -> member -> the object that stands there: alone, in a list ("[]") or in a map ("{}")
GRAMMAR: Mapping[str, Mapping[str, str]] = {
    "document": {
        "info": "info",
        "servers": "server[]",
        "paths": "pathItem{}",
        "webhooks": "pathItem{}",
        "components": "components",
        "tags": "tag[]",
        "externalDocs": "externalDocs",
    },
    "components": {
        "schemas": "schema{}",
        "responses": "response{}",
        "parameters": "parameter{}",
        "examples": "example{}",
        "requestBodies": "requestBody{}",
        "headers": "header{}",
        "securitySchemes": "securityScheme{}",
        "links": "link{}",
        "pathItems": "pathItem{}",
    },
    "pathItem": {
        "servers": "server[]",
        "parameters": "parameter[]",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "externalDocs": "externalDocs",
        "parameters": "parameter[]",
        "requestBody": "requestBody",
        "responses": "response{}",
        "servers": "server[]",
    },
    "parameter": {"schema": "schema", "examples": "example{}", "content": "mediaType{}"},
    "header": {"schema": "schema", "examples": "example{}", "content": "mediaType{}"},
    "requestBody": {"content": "mediaType{}"},
    "response": {"headers": "header{}", "content": "mediaType{}", "links": "link{}"},
    "mediaType": {"schema": "schema", "examples": "example{}", "encoding": "encoding{}"},
    "encoding": {"headers": "header{}"},
    "schema": {
        "properties": "property{}",
        "patternProperties": "property{}",
        "discriminator": "discriminator",
        "x-discriminator": "discriminator",
        "$defs": "schema{}",
        "dependentSchemas": "schema{}",
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schema[]"),
        **dict.fromkeys(("items", "contains", "propertyNames", "contentSchema"), "schema"),
        **dict.fromkeys(("not", "if", "then", "else"), "schema"),
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), "schema"),
        "unevaluatedItems": "schema",
    },
}


@frozen(kw_only=True)
class At:
    """An object of the document, what kind it is and the pointer to it."""

    pointer: str
    kind: str
    node: Node

    def child(self, *tokens: str | int, kind: str) -> "At":
        """The object under `tokens`."""
        node = self.node
        for token in tokens:
            node = node[token]  # type: ignore[index]  # lists by index, objects by key
        return At(pointer=join(self.pointer, *tokens), kind=kind, node=node)


def children(at: At) -> Iterator[At]:
    """The OpenAPI objects right below this one."""
    # A property is a schema that has a name.
    table = GRAMMAR.get("schema" if at.kind == "property" else at.kind, {})
    for key, child in at.node.items():
        kind = table.get(key, "")
        if kind.endswith("[]") and isinstance(child, list):
            tokens = [(key, index) for index, item in enumerate(child) if isinstance(item, dict)]
        elif kind.endswith("{}") and isinstance(child, dict):
            tokens = [(key, name) for name, item in child.items() if isinstance(item, dict)]
        elif kind and isinstance(child, dict):
            yield at.child(key, kind=kind)
            continue
        else:
            continue
        for pair in tokens:
            yield at.child(*pair, kind=kind[:-2])


def walk(at: At) -> Iterator[At]:
    """The object and everything below it, parents first. A `$ref` is not followed."""
    yield at
    for child in children(at):
        yield from walk(child)
