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
from .reference import EVIDENCE, LEVELS

_ID = re.compile(r"^(\w+?)_ids?$")
_PARENT = re.compile(r"\{(\w+)\}")
FIRST_ENTITIES, MOST_ENTITIES = 7, 16
"""The entities of the first picture, which is read at a glance, and of the second one, which scrolls."""


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
    ranked = by_importance(drawn)
    lines = [
        f"# {title}: records and their relations",
        "",
        "Made from the relationships and ids of the models. The records that most others lead to:",
        "",
        *_diagram(ranked[:FIRST_ENTITIES], drawn),
        "",
        "With more of their neighbours:",
        "",
        '<div class="wide" markdown="1">',
        "",
        *_diagram(ranked[:MOST_ENTITIES], drawn),
        "",
        "</div>",
        "",
        "All of them:",
        "",
        "| record | leads to |",
        "|---|---|",
    ]
    for name in sorted({each.source for each in drawn}):
        targets = ", ".join(f"`{each.name}` ({each.target})" for each in drawn if each.source == name)
        lines.append(f"| {name} | {targets} |")
    return "\n".join(lines) + "\n"


def by_importance(drawn: Sequence[Edge]) -> list[str]:
    """Return the records: first a chain of what holds others, from the most connected one on, then by connections."""
    degree = Counter(name for each in drawn for name in (each.source, each.target))
    holding = {(each.source, each.target) for each in drawn if each.many}
    holds = Counter(source for source, _ in holding)
    chain = [max(degree, key=lambda name: (holds[name], degree[name]))] if degree else []
    while True:
        parts = {target for source, target in holding if source == chain[-1]} - set(chain)
        # What a record holds does not hold the record.
        parts = {name for name in parts if (name, chain[-1]) not in holding}
        if not parts:
            return [*chain, *(name for name, _ in degree.most_common() if name not in chain)]
        chain.append(max(parts, key=lambda name: (holds[name], degree[name])))


def _diagram(shown: Sequence[str], drawn: Sequence[Edge]) -> list[str]:
    # Names of records such as `Class` are words of the diagram's language, so that each has an id of another kind.
    lines = ["```mermaid", "erDiagram", *(f'    record_{name}["{name}"]' for name in shown)]
    linked: set[frozenset[str]] = set()
    for each in sorted(drawn, key=lambda edge: not edge.many):
        pair = frozenset((each.source, each.target))
        if pair <= set(shown) and pair not in linked:
            linked.add(pair)
            ends = f"record_{each.source} }}o--{'o{' if each.many else 'o|'} record_{each.target}"
            lines.append(f'    {ends} : "{each.name}"')
    return [*lines, "```"]


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
    evidence, levels = tuple(EVIDENCE), tuple(LEVELS)
    lines = ["---", "search: {exclude: true}", "---", "", "# Map of what is covered", ""]
    lines += ["A cell for each operation: its colour is the evidence, its text the level of the sandbox.", ""]
    legend = "".join(f'<span class="{name}">{name}</span>' for name in evidence)
    meanings = ", ".join(f"**{name}** {text}" for name, text in LEVELS.items())
    lines += [f'<p class="legend">{legend}</p>', "", f"{meanings}. [What the evidence means](../evidence.md).", ""]
    total = sum(map(len, found.values()))
    lines += ['<div class="map-filter">', _select("evidence", evidence), _select("level", levels)]
    lines += [f'<span role="status"><b data-map-count>{total}</b> of {total} operations</span>', "</div>"]
    for api, operations in found.items():
        lines += ["", f"## {titles[api]}", "", '<div class="map">']
        for each in operations:
            manifest = each.manifest
            text = escape(f"{manifest['call']}: {manifest['summary']} ({manifest['evidence']}, {each.level})")
            lines.append(
                f'<a href="../{api}/{each.resource}/#{manifest["id"]}" class="{manifest["evidence"]} {each.level}" '
                f'title="{text}">{each.level}<span class="visually-hidden">{text}</span></a>'
            )
        lines.append("</div>")
    return "\n".join(lines) + "\n"


def _select(name: str, values: Sequence[str]) -> str:
    options = "".join(f"<option>{each}</option>" for each in values)
    return f'<label>{name} <select data-map><option value="">all</option>{options}</select></label>'
