"""Spec mutants: the documents with one mechanical change each, and the suites that may notice it."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from syllabind_fuzz.api_under_test import APIS, ApiUnderTest, Document, Endpoint, load_api, query_parameters, resolve
from syllabind_fuzz.known_deviations import known_deviations
from syllabind_fuzz.server_checks import Settings, check_endpoint, load_schema
from tests.fuzz.calls import check_calls, validator_of
from tests.fuzz.decoding import ResponseGenerator, check_decoding, check_models
from tests.fuzz.environment import CONFIG, Environment
from tests.fuzz.fixtures import SandboxControl

__all__ = ["SEED", "SpecMutant", "run_suites", "sample"]

SEED = 2026


@attrs.frozen(kw_only=True, slots=True)
class SpecMutant:
    """One change.

    Attributes:
        operator: The kind of change.
        api: Whose document it is in.
        operation: An operation that it touches.
        place: Where it is.
        document: The changed document.
    """

    operator: str
    api: str
    operation: str
    place: str
    document: Document


Change = Callable[[Any], None]
Site = tuple[str, str, tuple[Any, ...], Change]


def _sites(known: ApiUnderTest, endpoint: Endpoint) -> Iterator[Site]:
    """Yield operator, place, path to the node in the document, and the change, of everything that can be changed."""
    method = endpoint.method.lower()
    base: tuple[Any, ...] = ("paths", endpoint.path, method)
    node = endpoint.node
    code = min(key for key in node["responses"] if key[0] in "23")
    yield "status", code, (*base, "responses"), lambda at: at.update({"299": at.pop(code)})
    if node["security"]:
        yield "security dropped", "", base, lambda at: at.update(security=[])
    else:
        yield "security added", "", base, lambda at: at.update(security=[{next(iter(_schemes(known))): []}])
    yield "path", endpoint.path, ("paths",), lambda at: at.update({endpoint.path + "/more": at.pop(endpoint.path)})
    for index, raw in enumerate(node.get("parameters", ())):
        yield from _parameter(known, (*base, "parameters", index), raw)
    body = resolve(known.document, node.get("requestBody"))
    if body:
        media, content = next(iter(body["content"].items()))
        place = (*base, "requestBody")
        yield "request media type", media, place, _other_media(media)
        yield from _schema(known, _path(known, content["schema"]), content["schema"], "request", 0)
    answer = resolve(known.document, node["responses"][code])
    for media, content in answer.get("content", {}).items():
        place = (*base, "responses", code)
        yield "media type", media, place, _other_media(media)
        if media.endswith("json"):
            yield from _schema(known, _path(known, content["schema"]), content["schema"], "response", 0)


def _schemes(known: ApiUnderTest) -> Any:
    return known.document["components"]["securitySchemes"]


def _other_media(media: str) -> Change:
    return lambda at: at["content"].update({"text/csv": at["content"].pop(media)})


def _bounded(schema: Any, bound: str, value: int) -> Change:
    return lambda at: at.update(schema={**schema, bound: value})


def _without(name: str) -> Change:
    return lambda at: at["required"].remove(name)


def _requiring(name: str) -> Change:
    return lambda at: at.update(required=[*at.get("required", []), name])


def _renaming(name: str) -> Change:
    return lambda at: _rename_property(at, name)


def _path(known: ApiUnderTest, schema: Any) -> tuple[Any, ...]:
    ref: str = schema.get("$ref", "#")
    return tuple(ref.removeprefix("#/").split("/"))


def _parameter(known: ApiUnderTest, place: tuple[Any, ...], raw: Any) -> Iterator[Site]:
    node = resolve(known.document, raw)
    name, schema = node["name"], resolve(known.document, node["schema"])
    yield "parameter renamed", name, place, lambda at: at.update(name=f"{name}X")
    if node["in"] == "query":
        yield "parameter moved", name, place, lambda at: at.update({"in": "header"})
        yield (
            "parameter required",
            name,
            place,
            lambda at: at.update(required=not at.get("required", False)),
        )
        if schema.get("type") == "string":
            yield "parameter type", name, place, lambda at: at.update(schema={"type": "integer"})
        if schema.get("type") == "integer":
            yield "parameter type", name, place, lambda at: at.update(schema={"type": "boolean"})
    inner = schema.get("items", schema) if schema.get("type") == "array" else schema
    if "enum" in inner and inner is schema:
        yield "enum added", name, place, lambda at: at.update(schema={**schema, "enum": [*schema["enum"], "addedX"]})
        if len(schema["enum"]) > 1:
            yield "enum dropped", name, place, lambda at: at.update(schema={**schema, "enum": schema["enum"][1:]})
    for bound, step in (("minimum", -1), ("minimum", 1), ("maximum", 1), ("maximum", -1)):
        if bound in schema:
            value = schema[bound] + step
            yield (
                f"{bound} {step:+}",
                name,
                place,
                _bounded(schema, bound, value),
            )


def _schema(known: ApiUnderTest, place: tuple[Any, ...], raw: Any, side: str, depth: int) -> Iterator[Site]:
    schema = resolve(known.document, raw)
    if place == ("#",) or "properties" not in schema or depth > 3:
        return
    label = "/".join(map(str, place[-1:]))
    required = schema.get("required", [])
    for name in required:
        yield (
            f"{side} required dropped",
            f"{label}/{name}",
            place,
            _without(name),
        )
    for name, inner in schema["properties"].items():
        found = resolve(known.document, inner)
        where = f"{label}/{name}"
        if name not in required:
            yield (
                f"{side} required added",
                where,
                place,
                _requiring(name),
            )
        yield (
            f"{side} property renamed",
            where,
            place,
            _renaming(name),
        )
        yield from _member(side, where, (*place, "properties", name), found)
        if "$ref" in inner:
            yield from _schema(known, _path(known, inner), inner, side, depth + 1)
        elif "$ref" in found.get("items", {}):
            yield from _schema(known, _path(known, found["items"]), found["items"], side, depth + 1)


def _rename_property(at: Any, name: str) -> None:
    at["properties"] = {(f"{key}X" if key == name else key): value for key, value in at["properties"].items()}
    if name in at.get("required", ()):
        at["required"] = [f"{each}X" if each == name else each for each in at["required"]]


def _member(side: str, where: str, place: tuple[Any, ...], found: Any) -> Iterator[Site]:
    other = {"string": "integer", "integer": "string", "boolean": "string", "number": "string", "array": "string"}
    kind = found.get("type")
    if isinstance(kind, str) and kind in other and "enum" not in found and "const" not in found:
        yield f"{side} type", where, place, lambda at: _put(at, {"type": other[kind]})
        yield f"{side} null added", where, place, lambda at: _put(at, {**found, "type": [kind, "null"]})
    if isinstance(kind, list) and "null" in kind:
        left = next(each for each in kind if each != "null")
        yield f"{side} null dropped", where, place, lambda at: _put(at, {**found, "type": left})
    if "format" in found:
        yield f"{side} format", where, place, lambda at: _put(at, {"type": "string", "format": "ipv4"})
    if "const" in found:
        yield f"{side} const", where, place, lambda at: _put(at, {**found, "const": "constX"})


def _put(at: Any, made: Any) -> None:
    at.clear()
    at.update(made)


def sample(count: int = 300, seed: int = SEED) -> list[SpecMutant]:
    """Return mutants drawn from all sites of the documents, as many of each operator as possible.

    Args:
        count: How many.
        seed: What the choice depends on.
    """
    by_operator: dict[str, list[tuple[str, str, Site]]] = {}
    for api in APIS:
        known = load_api(api)
        for endpoint in known.endpoints.values():
            if endpoint.browser:
                continue
            for site in _sites(known, endpoint):
                by_operator.setdefault(site[0], []).append((api, endpoint.id, site))
    choose = random.Random(seed)
    for sites in by_operator.values():
        choose.shuffle(sites)
    chosen: list[SpecMutant] = []
    while len(chosen) < count and any(by_operator.values()):
        for sites in by_operator.values():
            if sites and len(chosen) < count:
                api, operation, site = sites.pop()
                chosen.append(_mutated(api, operation, site))
    return chosen


def _mutated(api: str, operation: str, site: Site) -> SpecMutant:
    operator, place, path, change = site
    document = dict(load_api(api).document)
    at: Any = document
    for index, token in enumerate(path):
        inner = at[token]
        if index > 0 or token in ("paths", "components"):
            inner = copy.copy(inner)
            at[token] = inner
        if isinstance(inner, dict) and "$ref" in inner:
            inner = at[token] = copy.deepcopy(resolve(load_api(api).document, inner))
        at = inner
    if len(path) > 1:
        parent: Any = document
        for token in path[:-1]:
            parent = parent[token]
        at = parent[path[-1]] = copy.deepcopy(at)
    change(at)
    return SpecMutant(operator=operator, api=api, operation=operation, place=place, document=document)


def run_suites(mutant: SpecMutant, *, seed: int = 1) -> tuple[str, str]:
    """Run the suites against a mutant until one notices it.

    Returns:
        Which one (`examples`, `models`, `calls`, `answers`, `server`, or empty), and what it said.
    """
    known = load_api(mutant.api)
    old = known.endpoints[mutant.operation]
    path = old.path if old.path in mutant.document["paths"] else f"{old.path}/more"
    node = mutant.document["paths"][path][old.method.lower()]
    shared = mutant.document["paths"][path].get("parameters", ())
    parameters = [resolve(mutant.document, each) for each in (*shared, *node.get("parameters", ()))]
    query = tuple(query_parameters(mutant.document, parameters))
    endpoint = attrs.evolve(old, node=node, path=path, query=query)
    changed = attrs.evolve(known, document=mutant.document, endpoints={**known.endpoints, old.id: endpoint})
    document = {**mutant.document, "paths": {path: mutant.document["paths"][path]}}
    whole = {**known.document, "paths": {old.path: known.document["paths"][old.path]}}
    for name, suite in (
        ("examples", _examples),
        ("models", _models),
        ("calls", _calls),
        ("answers", _answers),
        ("server", _server),
    ):
        said = _said(suite, changed, endpoint, document, seed)
        # What is said of the right document, too, is said of something else.
        if said and not _said(suite, known, old, whole, seed):
            return name, said[:160]
    return "", ""


Suite = Callable[[ApiUnderTest, Endpoint, Document, int], str]


def _said(suite: Suite, known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    try:
        return suite(known, endpoint, document, seed)
    except Exception as error:  # noqa: BLE001 - a document that cannot be worked with has been noticed, too
        return f"{type(error).__name__}: {error}"


def _examples(known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    nodes = [resolve(document, endpoint.node.get("requestBody"))]
    nodes += [resolve(document, raw) for raw in endpoint.node["responses"].values()]
    for node in nodes:
        for content in (node or {}).get("content", {}).values():
            if "schema" not in content:
                continue
            validator = validator_of(document, content["schema"])
            for each in content.get("examples", {}).values():
                problem = next(validator.iter_errors(resolve(document, each)["value"]), None)
                if problem is not None:
                    return str(problem.message)
    return ""


def _first(report: Any) -> str:
    return next((f"{each.check}: {each.message}" for each in report.findings.values()), "")


def _models(known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    return _first(check_models(ResponseGenerator(known, document), endpoint))


def _calls(known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    schema = load_schema(known, document=document, only=endpoint)
    return _first(check_calls(schema, known, endpoint, Settings(seed=seed, examples=15)))


def _answers(known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    return _first(check_decoding(ResponseGenerator(known, document), known, endpoint, seed=seed, examples=15))


def _server(known: ApiUnderTest, endpoint: Endpoint, document: Document, seed: int) -> str:
    env = Environment(known.name, approve="auto")
    # A changed path leads to no record; the others are asked for what is there first, and then for anything.
    if "{" in endpoint.path and endpoint.path in load_api(known.name).document["paths"]:
        told = _probed(env, known, endpoint, document, seed, SandboxControl(env).path_values(endpoint))
        if told:
            return told
    return _probed(env, known, endpoint, document, seed, {})


def _probed(
    env: Environment,
    known: ApiUnderTest,
    endpoint: Endpoint,
    document: Document,
    seed: int,
    path_values: Mapping[str, str],
) -> str:
    env.restart()
    schema = load_schema(known, env.accounts, env.send, config=CONFIG, document=document, only=endpoint)
    schema.config.parameters = {**schema.config.parameters, **path_values}
    return _first(
        check_endpoint(schema, endpoint, Settings(seed=seed, examples=15), deviations=known_deviations(known))
    )
