"""An OpenAPI document, indexed: its routes, parameters, bodies, security requirements and response schemas."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qsl, quote, unquote, unquote_plus, urlsplit

import attrs
import jsonschema_rs
import msgspec

from syllabind_sandbox.messages import Request, Response

Document = Mapping[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class SpecViolationError(AssertionError):
    """A response of the sandbox breaks its own document."""


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong with a request.

    Args:
        where: `path`, `query`, `header` or `body`.
        kind: `missing`, `invalid`, `malformed` (not readable at all) or `repeated`.
        name: The parameter, or the JSON pointer of the member.
        message: What is wrong, in a sentence.
    """

    where: str
    kind: Literal["missing", "invalid", "malformed", "repeated"]
    name: str
    message: str


@attrs.frozen(kw_only=True)
class Parameter:
    """One declared parameter.

    Attributes:
        casts: The JSON types of the value or of its items.
        members: The JSON types of the single values of an object, by name; its other members are lists.
    """

    where: str
    name: str
    required: bool
    shape: Literal["scalar", "array", "object"]
    explode: bool
    casts: tuple[str, ...]
    pointer: str
    members: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)

    def read(self, given: Mapping[str, list[str]]) -> Any:
        """Return this parameter's value out of the strings of one place, or None where it was not sent.

        Raises:
            ValueError: a single value was sent more than once.
        """
        if self.shape == "object":
            prefix = f"{self.name}["
            sent = {
                key[len(prefix) : -1]: values
                for key, values in given.items()
                if key.startswith(prefix) and key.endswith("]")
            }
            singles = {
                name: cast(values[0], self.members[name]) for name, values in sent.items() if name in self.members
            }
            return {name: singles.get(name, _split(values)) for name, values in sent.items()} or None
        values = given.get(self.name)
        if values is None:
            return None
        if self.shape == "array":
            return [cast(item, self.casts) for item in values]
        if len(values) > 1:
            raise ValueError(f"{self.name} was sent {len(values)} times")
        return cast(values[0], self.casts)

    def strings(self, raw: str) -> list[str]:
        """Decode one value of a query; of a comma-separated list, each item.

        The commas between items stand as they are, those inside of an item are escaped (OpenAPI 3.1.0, Style Values,
        with RFC 6570, section 3.2.1). Many clients escape both, so an escaped one separates as well, where something
        stands beside it. Nothing at all is one empty item, for there is no way to write an empty list.
        """
        if self.shape != "array" or self.explode:
            return [unquote_plus(raw)]
        items = []
        for part in raw.split(","):
            text = unquote_plus(part)
            items += [item for item in text.split(",") if item] or [text]
        # Adobe's reference client puts spaces behind the commas.
        return [item.strip() or item for item in items]


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of a document."""

    api: str
    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    pointer: str
    origins: frozenset[str]
    parameters: tuple[Parameter, ...]
    security: tuple[Mapping[str, tuple[str, ...]], ...]
    body_required: bool
    body_media: tuple[str, ...]
    success: int
    produces: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Match:
    """A path of the document that fits a request: its operations by method, and what the path holds."""

    operations: Mapping[str, Operation]
    values: Mapping[str, str]


class ApiSpec:
    """An OpenAPI document, indexed.

    Args:
        api: The name of the service.
        document: The bundled document: every reference is local.
    """

    def __init__(self, api: str, document: Document) -> None:
        self.api = api
        self.document = document
        self.operations: dict[str, Operation] = {}
        self._paths: dict[int, list[tuple[re.Pattern[str], dict[str, Operation]]]] = {}
        self._validators: dict[str, jsonschema_rs.Validator] = {}
        self._registry: jsonschema_rs.Registry | None = None
        self._merges: dict[int, dict[str, Any]] = {}
        for path in sorted(document.get("paths", {}), key=_literal_first):
            self._index(path)

    @cached_property
    def origins(self) -> frozenset[str]:
        """Every origin that the document's servers name."""
        return frozenset(origin for each in self.operations.values() for origin in each.origins)

    def __reduce__(self) -> tuple[Any, ...]:
        return compile_spec, (self.api, self.document)

    @cached_property
    def default_origin(self) -> str:
        """The origin of the document's first server, with the defaults of its variables."""
        servers = self.document.get("servers") or [{"url": "http://localhost"}]
        return next(_origins(servers[0]))

    @cached_property
    def first_path(self) -> str:
        """The path of the first GET operation that has no parameters in its path; `/` where there is none."""
        paths = (each.path for each in self.operations.values() if each.method == "GET" and "{" not in each.path)
        return next(paths, "/")

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """All scopes that an operation requires, in the order of the document."""
        requirements = (each for operation in self.operations.values() for each in operation.security)
        return tuple(dict.fromkeys(scope for each in requirements for scopes in each.values() for scope in scopes))

    @cached_property
    def security_schemes(self) -> Mapping[str, Mapping[str, Any]]:
        """The security schemes by name."""
        found: Mapping[str, Any] = self.document.get("components", {}).get("securitySchemes", {})
        return found

    def api_keys(self, request: Request) -> dict[str, str]:
        """Return the API keys of a request by the names of their security schemes."""
        found: dict[str, str] = {}
        for name, scheme in self.security_schemes.items():
            if scheme["type"] != "apiKey":
                continue
            places: dict[str, Callable[[], Iterable[tuple[str, str]]]] = {
                "header": lambda: ((each.lower(), value) for each, value in request.headers),
                "query": lambda: parse_qsl(request.query, keep_blank_values=True),
                "cookie": lambda: (
                    (each.strip(), value.strip()) for each, _, value in _cookies(request.header("cookie") or "")
                ),
            }
            wanted = scheme["name"].lower() if scheme["in"] == "header" else scheme["name"]
            sent = [value for each, value in places[scheme["in"]]() if each == wanted]
            # `Authorization` may hold a key as well, where it is not for another scheme of the document.
            own = wanted != "authorization" or not sent or sent[0].partition(" ")[0].lower() not in self.authentication
            found |= {name: sent[0]} if sent and own else {}
        return found

    @cached_property
    def authentication(self) -> frozenset[str]:
        """The authentication schemes of its security schemes in lower case; `apikey` for an API key."""
        return frozenset(map(authentication_scheme, self.security_schemes.values()))

    def pagination(self, operation: Operation) -> Mapping[str, Any] | None:
        """Return the plan of a paged list, whether it stands there or is named; None for other operations."""
        plan = operation.node.get("x-pagination")
        if isinstance(plan, str):
            plan = self.document.get("x-paginations", {}).get(plan)
        return plan if isinstance(plan, Mapping) else None

    @property
    def schemas(self) -> Mapping[str, Any]:
        """The component schemas by name."""
        found: Mapping[str, Any] = self.document.get("components", {}).get("schemas", {})
        return found

    def match(self, path: str) -> Match | None:
        """Find the path that a request's (still encoded) path fits; a literal path wins over a template."""
        for pattern, operations in self._paths.get(path.count("/"), ()):
            found = pattern.fullmatch(path)
            if found:
                names = [segment[1:-1] for segment in re.findall(r"\{[^}]+\}", _path_of(operations))]
                values = dict(zip(names, map(unquote, found.groups()), strict=True))
                return Match(operations=operations, values=values)
        return None

    def validator(self, pointer: str) -> jsonschema_rs.Validator:
        """Return the validator of the schema at a JSON pointer."""
        found = self._validators.get(pointer)
        if found is None:
            if self._registry is None:
                root = {"$schema": DIALECT, **self.document}
                self._registry = jsonschema_rs.Registry([("urn:spec", root)])
            found = self._validators[pointer] = jsonschema_rs.validator_for(
                {"$schema": DIALECT, "$ref": "urn:spec#" + quote(pointer, safe="/~")},
                registry=self._registry,
                validate_formats=True,
            )
        return found

    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]:
        """Return the node at the end of a chain of references, and its pointer."""
        while isinstance(node, Mapping) and "$ref" in node:
            pointer = node["$ref"].removeprefix("#")
            node = self.document
            for token in pointer.split("/")[1:]:
                node = node[unquote(token).replace("~1", "/").replace("~0", "~")]
        return (self._merged(node) if isinstance(node, Mapping) and "allOf" in node else node), pointer

    def schema(self, name: str) -> Mapping[str, Any]:
        """Return a component schema; one that is `allOf` others has the members of all."""
        found: Mapping[str, Any] = self.resolve({"$ref": f"#/components/schemas/{_token(name)}"}, "")[0]
        return found

    def _merged(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a schema with the members of its `allOf`; what else it asks for, its validator checks."""
        found = self._merges.get(id(node))
        if found is None:
            # Set first, so that schemas which hold each other come to an end.
            self._merges[id(node)] = found = {key: value for key, value in node.items() if key != "allOf"}
            properties: dict[str, Any] = {}
            required: list[str] = []
            for part in (*(self.resolve(each, "")[0] for each in node["allOf"]), dict(found)):
                found |= part
                properties |= part.get("properties", {})
                required += part.get("required", ())
            found |= {"properties": properties} if properties else {}
            found |= {"required": list(dict.fromkeys(required))} if required else {}
        return found

    def read(
        self, operation: Operation, given: Mapping[str, Mapping[str, list[str]]]
    ) -> tuple[dict[str, Any], list[Problem]]:
        """Return this parameter's value out of the strings of one place, or None where it was not sent."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for each in operation.parameters:
            try:
                value = each.read(given.get(each.where, {}))
            except ValueError as error:
                problems.append(Problem(where=each.where, kind="repeated", name=each.name, message=str(error)))
                continue
            if value is None:
                if each.required:
                    message = f"{each.name} is required"
                    problems.append(Problem(where=each.where, kind="missing", name=each.name, message=message))
                continue
            wrong = next(self.validator(each.pointer).iter_errors(value), None)
            if wrong is not None:
                message = f"{each.name}: {wrong.message}"
                problems.append(Problem(where=each.where, kind="invalid", name=each.name, message=message))
            values[each.name] = value
        return values, problems

    def body_schema(self, operation: Operation) -> tuple[Mapping[str, Any], str]:
        """Return the schema of the request body and its pointer."""
        media = operation.body_media[0]
        body, at = self.resolve(operation.node["requestBody"], f"{operation.pointer}/requestBody")
        node, pointer = self.resolve(body["content"][media]["schema"], f"{at}/content/{_token(media)}/schema")
        return node, pointer

    def parse_body(self, operation: Operation, media: str, raw: bytes) -> tuple[Any, list[Problem]]:
        """Read and validate a request body that came as JSON or as a form."""
        schema, pointer = self.body_schema(operation)
        body: Any
        if media == "application/x-www-form-urlencoded":
            body = self._form(schema, raw)
        elif not media.endswith("json"):
            missing = Problem(where="body", kind="missing", name="", message="The body is required")
            return raw.decode("utf-8", "replace"), [] if raw else [missing]
        else:
            try:
                body = msgspec.json.decode(raw)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                return None, [Problem(where="body", kind="malformed", name="", message=str(error))]
        validator = self.validator(self._alternative(schema, pointer, body))
        return body, [_body_problem(error) for error in validator.iter_errors(body)]

    def _alternative(self, schema: Mapping[str, Any], pointer: str, body: Any) -> str:
        """Return the pointer of the only alternative for a body of this JSON type, whose errors say what is wrong."""
        kind = "object" if isinstance(body, dict) else "array"
        either = (self.resolve(each, f"{pointer}/anyOf/{n}") for n, each in enumerate(schema.get("anyOf", ())))
        fitting = [at for node, at in either if node.get("type") == kind]
        return fitting[0] if len(fitting) == 1 else pointer

    def _form(self, schema: Mapping[str, Any], raw: bytes) -> dict[str, Any]:
        properties = schema.get("properties", {})
        pairs = parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)
        form: dict[str, Any] = {}
        for name, value in pairs:
            member, _ = self.resolve(properties.get(name, {}), "")
            form[name] = cast(value, _types(member))
        return form

    def response_node(self, operation: Operation, status: int) -> tuple[Mapping[str, Any], str] | None:
        """Find the declared response of a status: its own, its class (`4XX`) or the default."""
        responses = operation.node["responses"]
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in responses:
                node, at = self.resolve(responses[key], f"{operation.pointer}/responses/{key}")
                return node, at
        return None

    def check(self, operation: Operation, response: Response) -> None:
        """Make sure that an answer is one that the document declares.

        Raises:
            SpecViolationError: names the operation and the pointer that is broken.
        """
        found = self.response_node(operation, response.status)
        if found is None:
            raise SpecViolationError(f"{operation.id}: status {response.status} is not declared")
        node, at = found
        content = node.get("content", {})
        media = response.media_type
        if not content or not response.body:
            if bool(content) != bool(response.body) and response.status // 100 == 2:
                raise SpecViolationError(f"{operation.id}: content differs from {at}/content")
            return
        if media not in content:
            raise SpecViolationError(f"{operation.id}: {media} is not declared at {at}/content")
        if not media.endswith("json") or "schema" not in content[media]:
            return
        body = json.loads(response.body)
        pointer = f"{at}/content/{_token(media)}/schema"
        for error in self.validator(pointer).iter_errors(body):
            place = "/".join(map(str, error.instance_path))
            raise SpecViolationError(f"{operation.id}: {at}: /{place}: {error.message}")

    def example(self, operation: Operation) -> tuple[int, str, Any]:
        """Return status, media type and body of an operation's own example of success."""
        found = self.response_node(operation, operation.success)
        content = found[0].get("content", {}) if found else {}
        for media, node in content.items():
            for named in node.get("examples", {}).values():
                return operation.success, media, self.resolve(named, "")[0].get("value")
            return operation.success, media, node.get("example")
        return operation.success, "", None

    def _index(self, path: str) -> None:
        item, at = self.resolve(self.document["paths"][path], f"/paths/{_token(path)}")
        operations = {method.upper(): self._operation(path, item, at, method) for method in METHODS if method in item}
        pattern = re.compile(
            "".join("([^/]+)" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]+\})", path))
        )
        self._paths.setdefault(path.count("/"), []).append((pattern, operations))
        self.operations.update({each.id: each for each in operations.values()})

    def _operation(self, path: str, item: Mapping[str, Any], at: str, method: str) -> Operation:
        node, pointer = item[method], f"{at}/{method}"
        body, _ = self.resolve(node.get("requestBody", {}), "")
        requirements = node.get("security", self.document.get("security", []))
        success = min(int(key) for key in node["responses"] if key[:1] in "23")
        served = self.resolve(node["responses"][str(success)], "")[0]
        servers = node.get("servers") or item.get("servers") or self.document.get("servers", [])
        return Operation(
            api=self.api,
            id=node["operationId"],
            method=method.upper(),
            path=path,
            node=node,
            pointer=pointer,
            origins=frozenset(origin for server in servers for origin in _origins(server)),
            parameters=tuple(
                self._parameter(*self.resolve(each, f"{place}/parameters/{index}"))
                for source, place in ((item, at), (node, pointer))
                for index, each in enumerate(source.get("parameters", ()))
            ),
            security=tuple({scheme: tuple(scopes) for scheme, scopes in each.items()} for each in requirements),
            body_required=bool(body.get("required", False)),
            body_media=tuple(body.get("content", ())),
            success=success,
            produces=tuple(served.get("content", ())),
        )

    def _parameter(self, node: Mapping[str, Any], at: str) -> Parameter:
        schema, pointer = self.resolve(node["schema"], f"{at}/schema")
        kinds = _types(schema)
        items = self.resolve(schema.get("items", {}), "")[0]
        members = {name: _types(self.resolve(each, "")[0]) for name, each in schema.get("properties", {}).items()}
        return Parameter(
            where=node["in"],
            name=node["name"].lower() if node["in"] == "header" else node["name"],
            required=bool(node.get("required", False)),
            shape="array" if "array" in kinds else "object" if "object" in kinds else "scalar",
            explode=bool(node.get("explode", node.get("style", "form") == "form")),
            casts=_types(items) if "array" in kinds else kinds,
            pointer=pointer,
            members={name: casts for name, casts in members.items() if casts and "array" not in casts},
        )


def authentication_scheme(scheme: Mapping[str, Any]) -> str:
    """Return the authentication scheme of a security scheme in lower case; `apikey` for an API key."""
    return str(scheme.get("scheme", "apikey" if scheme["type"] == "apiKey" else "bearer")).lower()


def _cookies(header: str) -> Iterator[tuple[str, str, str]]:
    return (each.partition("=") for each in header.split(";"))


def query_values(operation: Operation, query: str, *, folds: bool) -> dict[str, list[str]]:
    """Return the strings of each parameter of a query.

    Args:
        operation: Whose parameters they are; others stay as they are.
        query: The query as it was sent, still encoded.
        folds: Whether names are known in any case.
    """
    known = {_folded(each.name, folds): each for each in operation.parameters if each.where == "query"}
    given: dict[str, list[str]] = {}
    for pair in filter(None, query.split("&")):
        name, _, raw = pair.partition("=")
        name = unquote_plus(name)
        each = known.get(_folded(name, folds))
        if each is None:
            given.setdefault(name, []).append(unquote_plus(raw))
        else:
            given.setdefault(each.name, []).extend(each.strings(raw))
    return given


def _folded(name: str, folds: bool) -> str:
    return name.lower() if folds else name


def cast(text: str, kinds: tuple[str, ...]) -> Any:
    """Read a string as the first of some JSON types that it spells; else leave it a string."""
    for kind in kinds:
        if kind in ("integer", "number") and re.fullmatch(r"-?\d{1,400}", text, re.ASCII):
            return int(text)
        if kind == "number" and re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d{1,2}|[eE][+-]?[12]\d\d)?", text, re.ASCII):
            return float(text)
        if kind == "boolean" and text in ("true", "false"):
            return text == "true"
    return text


def _types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = schema.get("type", ())
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


def _split(values: list[str]) -> list[str]:
    return [item.strip() for value in values for item in value.split(",") if item.strip()]


def _token(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1")


def _path_of(operations: Mapping[str, Operation]) -> str:
    return next(iter(operations.values())).path


def _literal_first(path: str) -> tuple[bool, ...]:
    return tuple("{" in segment for segment in path.split("/"))


def _origins(server: Mapping[str, Any]) -> Iterator[str]:
    urls = [server["url"]]
    for name, variable in server.get("variables", {}).items():
        values = variable.get("enum") or [variable["default"]]
        urls = [url.replace(f"{{{name}}}", value) for url in urls for value in values]
    for url in urls:
        parts = urlsplit(url)
        yield f"{parts.scheme}://{parts.netloc}".lower()


def _body_problem(error: jsonschema_rs.ValidationError) -> Problem:
    missing = type(error.kind).__name__.endswith("Required")
    place = [str(step) for step in error.instance_path]
    if missing:
        place.append(str(getattr(error.kind, "property", "")))
    return Problem(
        where="body",
        kind="missing" if missing else "invalid",
        name="/".join(place),
        message=error.message,
    )


class _Identity:
    """A cache key of a document, which cannot be hashed."""

    def __init__(self, api: str, document: Document) -> None:
        self.api = api
        self.document = document

    def __hash__(self) -> int:
        return hash((self.api, id(self.document)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and self.document is other.document


@lru_cache(maxsize=32)
def _compiled(key: _Identity) -> ApiSpec:
    return ApiSpec(key.api, key.document)


def compile_spec(api: str, document: Document) -> ApiSpec:
    """Index a document, once for each document object: worlds that share it share the work."""
    return _compiled(_Identity(api, document))


def registered_apis() -> Mapping[str, str]:
    """Return the generated packages of the entry-point group `syllabind.apis` by the name of their API."""
    return _registered(tuple(sys.path))


@lru_cache(maxsize=8)  # by `sys.path`, where a package may come later
def _registered(path: tuple[str, ...]) -> Mapping[str, str]:
    return {each.name: each.value.partition(":")[0] for each in entry_points(group="syllabind.apis")}


@cache
def load_packaged(api: str) -> Document:
    """Load the bundled document that the generated package of an API ships; the package is not imported.

    Raises:
        FileNotFoundError: there is no such package, or it was built without the document.
    """
    return _packaged_file(api, "openapi.json")


@cache
def base_of(api: str) -> str:
    """Return the API that a generated package is a variant of; the API itself where it is none."""
    if api not in registered_apis():
        return api
    found: str = _packaged_file(api, "manifest.json").get("base", api)
    return found


def _packaged_file(api: str, name: str) -> Document:
    package = registered_apis().get(api, f"syllabind_{api}")
    found = find_spec(package)
    if found is None:
        raise FileNotFoundError(f"api must be one of {', '.join(registered_apis())}, got {api!r}")
    for folder in found.submodule_search_locations or ():
        path = Path(folder) / name
        if path.is_file():
            document: Document = msgspec.json.decode(path.read_bytes())
            return document
    raise FileNotFoundError(f"expected {name} in the package {package}, found none; run `make generate`")
