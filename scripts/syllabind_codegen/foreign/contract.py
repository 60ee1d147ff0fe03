"""Any OpenAPI document as a contract in the dialect of our specs.

The contract is OpenAPI 3.1 with the servers' paths folded into the paths, one tag and the security on each operation,
and parameters, bodies and answers where they are used. Nothing that constrains a request or an answer is lost. It is
what a package ships, and what the sandbox and the fuzzer read.
"""

from __future__ import annotations

import re
from copy import copy
from typing import Any

from ..specs.load import Node, Problem, SpecError, object_of
from .draft import Draft, Path
from .implied import declare_errors
from .naming import name_operations
from .schemes import declare_security
from .servers import fold_servers
from .upgrade import localize_references, upgrade_schemas
from .walk import JSON, follow, operations

__all__ = ["contract", "media_of"]

_IGNORED_HEADERS = frozenset(
    "accept content-type authorization accept-encoding connection content-length cookie host te trailer "
    "transfer-encoding upgrade user-agent".split()
)
"""Header parameters that mean nothing (OpenAPI 3.1.0, section 4.8.12.1), and headers that the client sets itself."""
_PLACES = ("path", "query", "header", "cookie")
_STYLES = {
    "path": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def contract(document: Node, name: str, *, server: str | None = None) -> Draft:
    """Return a document as a contract; the document itself is changed.

    Args:
        document: OpenAPI 3.0 or 3.1 in one file, without `x-` keys but ours.
        name: What messages call the file.
        server: The base URL, where the document has none, or a relative one.

    Raises:
        SpecError: It is of another version, refers to other files, or has no server and none is given. The
            problems have pointers alone, which the caller leads back to lines.
    """
    version = str(document.get("openapi") or document.get("swagger"))
    if not re.match(r"3\.[01](\.|$)", version):
        old = "; `npx swagger2openapi` converts Swagger 2.0" if "swagger" in document else ""
        raise SpecError(_problem("openapi", "", f"expected OpenAPI 3.0 or 3.1, got {version}{old}"))
    draft = Draft(document=document)
    _sections(draft)
    if wrong := localize_references(draft):
        raise SpecError(*(_problem("ref", draft.origin(pointer), message) for pointer, message in wrong))
    upgrade_schemas(draft)
    fold_servers(draft, server)
    for path, method, operation in list(operations(document)):
        where = (((None, "paths"), path), method)
        _parameters(draft, path, method, operation, where)
        _body(draft, method, operation, where)
        _answers(draft, operation, where)
    for item in document["paths"].values():
        item.pop("parameters", None)
    for section in (
        "parameters",
        "requestBodies",
        "responses",
        "headers",
        "links",
        "callbacks",
        "pathItems",
        "examples",
    ):
        document["components"].pop(section, None)
    name_operations(draft)
    declare_security(draft)
    declare_errors(draft)
    document["openapi"] = "3.1.0"
    return draft


def _problem(rule: str, pointer: str, message: str) -> Problem:
    return Problem(rule=rule, pointer=pointer, message=message)


def _sections(draft: Draft) -> None:
    """Make sure that the sections are there, and leave out what no client has: callbacks, other methods, webhooks."""
    document = draft.document
    for section in ("paths", "components"):
        if not isinstance(document.get(section), dict):
            document[section] = {}
    components = document["components"]
    for section in [section for section in components if not isinstance(components[section], dict)]:
        del components[section]
    components.setdefault("schemas", {})
    components.setdefault("securitySchemes", {})
    info = document["info"] = document["info"] if isinstance(document.get("info"), dict) else {}
    info["title"], info["version"] = str(info.get("title") or "API"), str(info.get("version") or "0")
    for key in [key for key in document if key not in _TOP]:
        draft.note("changed", "openapi", (None, key), f"{key} is no member of an OpenAPI document")
        del document[key]
    if document.pop("webhooks", None):
        draft.note("lost", "webhook", (None, "webhooks"), "webhooks are not compiled")
    for path, item in list(document["paths"].items()):
        if not path.startswith("/") or not isinstance(item, dict) or {"?", "#"} & set(path):
            draft.note("dropped", "path", ((None, "paths"), path), f"{path} is no path, or has a query")
            del document["paths"][path]
            continue
        for method in ("options", "head", "trace", "query"):
            if item.pop(method, None):
                draft.note("dropped", "method", (((None, "paths"), path), method), f"{method.upper()} is not compiled")
    for path, method, operation in operations(document):
        if operation.pop("callbacks", None):
            draft.note("lost", "callback", (((None, "paths"), path), method), "callbacks are not compiled")


_TOP = (
    "openapi", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components", "security", "tags",
    "externalDocs",
    "x-result", "x-paginations", "x-request-id", "x-list-members", "x-webhook-signature", "x-error", "x-token-errors",
    "x-sync", "x-known-deviations", "x-rate-limit", "x-webhook-events",
)  # fmt: skip


def _parameters(draft: Draft, path: str, method: str, operation: Node, where: Path) -> None:
    """Put the parameters of the path item on the operation, each written in full."""
    document, item = draft.document, draft.document["paths"][path]
    merged: dict[tuple[str, str], Node] = {}
    for each in (*(item.get("parameters") or ()), *(operation.get("parameters") or ())):
        found = copy(follow(document, each))
        if isinstance(found, dict) and found.get("in") in _PLACES and isinstance(found.get("name"), str):
            merged[found["in"], found["name"]] = found
        else:
            draft.note("dropped", "parameter", where, "a parameter without a name or a place")
    wanted = re.findall(r"{([^}]+)}", path)
    for name in wanted:
        if ("path", name) not in merged:
            merged["path", name] = {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
            draft.note("changed", "path-parameter", where, f"{{{name}}} is not declared; taken for a text")
    kept = []
    for (place, name), each in merged.items():
        if place == "path" and name not in wanted:
            draft.note("changed", "path-parameter", where, f"{path} has no {{{name}}}")
        elif place != "header" or name.lower() not in _IGNORED_HEADERS:
            kept.append(_parameter(each, place))
    operation.pop("parameters", None)
    if kept:
        operation["parameters"] = kept


def _parameter(parameter: Node, place: str) -> Node:
    if place == "path":
        parameter["required"] = True
    if parameter.get("style") not in _STYLES[place]:
        parameter.pop("style", None)
    content = parameter.pop("content", None)
    if isinstance(content, dict) and content:
        media, described = next(iter(content.items()))
        schema = described.get("schema") if isinstance(described, dict) else None
        json = JSON.match(media) is not None
        parameter["schema"] = {
            "type": "string",
            **(
                {"contentMediaType": "application/json", **({"contentSchema": schema} if schema else {})}
                if json
                else {}
            ),
        }
    if not isinstance(parameter.get("schema"), dict):
        parameter["schema"] = {"type": "string"}
    examples = parameter.get("examples")
    if not isinstance(examples, dict) or "example" in parameter:
        parameter.pop("examples", None)
    for name in ("collectionFormat", "type", "format", "items", "default", "enum"):
        parameter.pop(name, None)
    return parameter


def _body(draft: Draft, method: str, operation: Node, where: Path) -> None:
    if "requestBody" not in operation:
        return
    body = copy(follow(draft.document, operation.pop("requestBody")))
    content = body.get("content") if isinstance(body, dict) else None
    if not isinstance(content, dict) or not content:
        return
    if method in ("get", "delete") and not body.get("required"):
        # RFC 9110, section 9.3.1: a body of a GET has no meaning that all servers share.
        draft.note("lost", "request-body", where, f"the optional body of a {method.upper()} is not sent")
        return
    media = media_of(content)
    if len(content) > 1:
        draft.note("changed", "media", where, f"of {', '.join(content)}, {media} is sent")
    operation["requestBody"] = {**body, "content": {media: _media(content[media])}}


def _answers(draft: Draft, operation: Node, where: Path) -> None:
    given = operation.get("responses")
    answers = {str(status): answer for status, answer in given.items()} if isinstance(given, dict) else {}
    made: Node = {}
    for status, answer in answers.items():
        if not re.fullmatch(r"[1-5](\d\d|[xX]{2})|default", status):
            draft.note("changed", "response", where, f"{status} is no status")
            continue
        found = copy(follow(draft.document, answer))
        made[status.upper() if "x" in status else status] = _answer(draft, found, status, where)
    if not any(re.match(r"[23]\d\d", status) for status in made):
        # A class of statuses, or the default, is all that some documents say of a success.
        known = next((status for status in ("2XX", "3XX", "default") if status in made), None)
        made["200"] = copy(made[known]) if known else {"description": ""}
        if known:
            del made[known]
        draft.note(
            "changed", "response", where, f"no status of a success is declared; {known or 'an empty answer'} is taken"
        )
    operation["responses"] = made


def _answer(draft: Draft, answer: Any, status: str, where: Path) -> Node:
    found: Node = answer if isinstance(answer, dict) else {}
    found["description"] = str(found.get("description") or "")
    found.pop("links", None)
    content = found.pop("content", None)
    if isinstance(content, dict) and content and status not in ("204", "205", "304"):
        media = media_of(content)
        if len(content) > 1:
            draft.note("changed", "media", where, f"of {', '.join(content)}, {media} is asked for")
        found["content"] = {media: _media(content[media])}
    headers = found.get("headers")
    if isinstance(headers, dict):
        followed = {name: copy(follow(draft.document, header)) for name, header in headers.items()}
        found["headers"] = {name: _header(each) for name, each in followed.items() if isinstance(each, dict)}
    elif "headers" in found:
        del found["headers"]
    return found


def _media(described: Any) -> Node:
    found: Node = dict(described) if isinstance(described, dict) else {}
    found["schema"] = object_of(found.get("schema"))
    if not isinstance(found.get("examples"), dict):
        found.pop("examples", None)
    if "example" in found:
        found.pop("examples", None)
    return found


def _header(header: Node) -> Node:
    found = {key: value for key, value in header.items() if key in ("description", "required", "deprecated", "schema")}
    found["schema"] = object_of(found.get("schema"))
    return found


def media_of(content: Node) -> str:
    """Return the media type, of several, that a client sends or asks for: JSON, a form, text, or else the first."""
    order = (
        lambda media: media.startswith("application/json"),
        lambda media: JSON.match(media) is not None,
        lambda media: media == "application/x-www-form-urlencoded",
        lambda media: media.startswith("text/"),
        lambda media: not media.startswith("multipart/"),
    )
    return next((media for good in order for media in content if good(media)), next(iter(content)))
