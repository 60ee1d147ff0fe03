"""Pictures made from the specs and the models: entities, sign-in, and a map of what is covered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import attrs
import msgspec

from syllabind.core.jsonapi import RelatedMany, RelatedOne

from .models import related
from .operations import Described

_ID = re.compile(r"^(\w+?)_ids?$")
_PARENT = re.compile(r"\{(\w+)\}")
MOST_ENTITIES = 14
"""The entities of one picture; a larger one cannot be read."""


@attrs.frozen
class Edge:
    """A relation between two entities, as the record of the first one names it."""

    source: str
    target: str
    name: str
    many: bool


def entities(found: Sequence[Described]) -> dict[str, type]:
    """Return the records that operations answer with, and those that they include, by name."""
    answers = (each.answer for each in found if each.manifest["method"] == "GET")
    known = {each.__name__: each for each in answers if isinstance(each, type) and issubclass(each, msgspec.Struct)}
    for model in list(known.values()):
        for target in filter(None, (related(model, name) for name, _, _ in _relationships(model))):
            known.setdefault(target.__name__, target)
    return known


def edges(known: Mapping[str, type]) -> list[Edge]:
    """Return the relations of some records: declared relationships, and members that end in `_id` or `_ids`."""
    by_word = {_snake(name): name for name in known}
    found: dict[tuple[str, str], Edge] = {}
    for source, model in known.items():
        for name, target, many in (*_relationships(model), *_ids(model, by_word)):
            if target in known and target != source:
                found.setdefault((source, target), Edge(source, target, name, many))
    return list(found.values())


def _relationships(model: type) -> Iterator[tuple[str, str, bool]]:
    for name, each in vars(model).items():
        target = related(model, name) if isinstance(each, RelatedOne | RelatedMany) else None
        if target is not None:
            yield name, target.__name__, isinstance(each, RelatedMany)


def _ids(model: Any, by_word: Mapping[str, str]) -> Iterator[tuple[str, str, bool]]:
    for field in msgspec.structs.fields(model):
        match = _ID.match(field.name)
        if match and (target := by_word.get(match[1]) or by_word.get(match[1].rpartition("_")[2])):
            yield field.name, target, field.name.endswith("s")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def entity_page(title: str, found: Sequence[Described]) -> str:
    """Return the page with the entity diagram of an API.

    Args:
        title: The API's title.
        found: Its operations.
    """
    known = entities(found)
    drawn = edges(known)
    degree = Counter(name for each in drawn for name in (each.source, each.target))
    shown = {name for name, _ in degree.most_common(MOST_ENTITIES)}
    lines = [
        f"# {title}: records and their relations",
        "",
        "Made from the relationships and ids of the models: the most connected ones as a picture, all as a table.",
        "",
        "```mermaid",
        "erDiagram",
    ]
    # Names of records such as `Class` are words of the diagram's language, so that each has an id of another kind.
    lines += [f'    record_{name}["{name}"]' for name in sorted(shown)]
    lines += [
        f'    record_{each.source} }}o--{"o{" if each.many else "o|"} record_{each.target} : "{each.name}"'
        for each in drawn
        if {each.source, each.target} <= shown
    ]
    lines += ["```", "", "| record | leads to |", "|---|---|"]
    for name in sorted({each.source for each in drawn}):
        targets = ", ".join(f"`{each.name}` ({each.target})" for each in drawn if each.source == name)
        lines.append(f"| {name} | {targets} |")
    return "\n".join(lines) + "\n"


def sign_in_page(title: str, document: Mapping[str, Any]) -> str:
    """Return the page with a sequence diagram of each OAuth flow of an API, and its other credentials.

    Args:
        title: The API's title.
        document: Its bundled spec.
    """
    lines = [f"# {title}: credentials and OAuth flows", "", "Made from the security schemes of the spec."]
    for name, scheme in document["components"]["securitySchemes"].items():
        lines += ["", f"## {name}", "", " ".join(str(scheme.get("description", "")).split())]
        for kind, flow in scheme.get("flows", {}).items():
            lines += ["", "```mermaid", "sequenceDiagram", *_sequence(kind, flow, scheme.get("x-oauth", {})), "```"]
            if scopes := flow.get("scopes"):
                lines += ["", "| scope | |", "|---|---|", *(f"| `{each}` | {text} |" for each, text in scopes.items())]
    return "\n".join(lines) + "\n"


def _sequence(kind: str, flow: Mapping[str, Any], habits: Mapping[str, Any]) -> Iterator[str]:
    client = "in the body" if habits.get("client-authentication") == "body" else "by HTTP Basic"
    yield "    participant app as Your program"
    if kind == "authorizationCode":
        yield "    participant person as Browser"
    yield "    participant service as Service"
    if kind == "authorizationCode":
        yield f"    app->>person: {_path(flow['authorizationUrl'])} with state and code_challenge"
        yield f"    person->>service: sign in, agree (response_type={habits.get('response-type', 'code')})"
        yield "    service-->>person: redirect_uri with code and state"
        yield "    person->>app: callback, checked by verify_callback"
        yield f"    app->>service: POST {_path(flow['tokenUrl'])}, code and code_verifier, client {client}"
        yield "    service-->>app: access token, refresh token"
        yield f"    app->>service: POST {_path(flow.get('refreshUrl', flow['tokenUrl']))} when it ends"
        yield "    service-->>app: access token"
    else:
        yield f"    app->>service: POST {_path(flow['tokenUrl'])}, grant_type=client_credentials, client {client}"
        yield "    service-->>app: access token, without a refresh token"


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]


def map_page(found: Mapping[str, Sequence[Described]], titles: Mapping[str, str]) -> str:
    """Return the map of what is covered: a cell an operation, by evidence and sandbox level, to be filtered.

    Args:
        found: The operations of each API.
        titles: The title of each API.
    """
    evidence, levels = ("primary", "documented", "observed", "inferred"), ("L0", "L1", "L2")
    lines = ["---", "search: {exclude: true}", "---", "", "# Map of what is covered", ""]
    lines += ["A cell for each operation: its colour is the evidence, its number the level of the sandbox.", ""]
    lines += ['<div class="map-filter">', _select("evidence", evidence), _select("level", levels), "</div>"]
    for api, operations in found.items():
        lines += ["", f"## {titles[api]}", "", '<div class="map">']
        for each in operations:
            manifest = each.manifest
            text = escape(f"{manifest['call']}: {manifest['summary']} ({manifest['evidence']}, {each.level})")
            lines.append(
                f'<a href="../{api}/{each.resource}/#{manifest["id"]}" class="{manifest["evidence"]} {each.level}" '
                f'title="{text}" aria-label="{text}">{each.level[1]}</a>'
            )
        lines.append("</div>")
    return "\n".join(lines) + "\n"


def _select(name: str, values: Sequence[str]) -> str:
    options = "".join(f"<option>{each}</option>" for each in values)
    return f'<label>{name} <select data-map><option value="">all</option>{options}</select></label>'
