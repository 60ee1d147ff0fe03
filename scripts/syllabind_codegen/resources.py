"""Operations of a spec, resource by resource, as the template `resource.py.jinja` prints them."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from . import plans
from .errors import GenerationError
from .parameters import Body, Parameter, body_of, host_parameters, parameters_of
from .parse import Parsed
from .scope import Scope
from .specs.load import join
from .specs.names import method_name, python_name
from .text import docstring, literal, one_line, sentence
from .tree import Child, accept_of, camel, children_of, follow, operations_of, tree_of
from .views import Models

__all__ = ["OperationView", "Resource", "resources_of"]

_Call = tuple[str, str, dict[str, Any], dict[str, Any]]
_RESERVED = (
    "Any AsyncResource Deprecated HeaderLink JsonLink LastId Link Literal Mapping Method NoneType Offset PageNumber "
    "Paged RequestSpec Resource ResponseCursor Sequence Sequential StartMethod Unset cast deprecated sys Wait"
).split()


@frozen(kw_only=True)
class OperationView:
    """One endpoint."""

    id: str
    builder: str
    method: str
    decorator: str
    verb: str
    path: str
    path_parameters: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    body: Body | None
    kind: str
    server: str | None
    hosts: tuple[Parameter, ...]
    summary: str
    text: str
    deprecated: str | None
    source: str
    wait: str | None
    poll: str | None
    hidden: bool = False

    @property
    def signature(self) -> str:
        """The arguments of the builder, without the comma at the end that would lay them out over several lines."""
        unset = " | Unset = UNSET"
        given = [f"{each.name}: {each.annotation}" for each in self.path_parameters]
        if self.body:
            given.append(f"body: {self.body.annotation}{'' if self.body.required else unset}")
        named = [f"{each.name}: {each.annotation}" for each in self.hosts]
        named += [f"{each.name}: {each.annotation}" for each in self.query if each.required]
        named += [f"{each.name}: {each.annotation}{unset}" for each in self.query if not each.required]
        if self.kind == "Paged":
            named.append(f"limit: int{unset}")
        return ", ".join([*given, *(["*"] if named else []), *named])

    @property
    def sent(self) -> list[tuple[str, list[Parameter]]]:
        """The parameters of the query and of the headers, where there are some."""
        places = [("query", [each for each in self.query if not each.header])]
        places.append(("headers", [each for each in self.query if each.header]))
        return [(place, given) for place, given in places if given]

    @property
    def reference(self) -> str:
        """The builder's name in the class, where another method may have that of the builder."""
        return f"_{self.builder}" if self.hidden else self.builder

    @property
    def marked(self) -> bool:
        """Whether type checkers see that the method is deprecated."""
        return self.deprecated is not None and self.kind in ("Method", "Paged")

    @property
    def declared(self) -> str:
        """The descriptor that the class has for the method."""
        descriptor = f"{self.kind}({self.reference})"
        return f"Deprecated({descriptor})" if self.marked else descriptor

    @property
    def arguments(self) -> list[str]:
        """The entries of the docstring's `Args:` section; arguments that the spec says nothing of are left out."""
        texts = [each.text for each in (*self.path_parameters, *self.hosts, *self.query) if each.text]
        return texts + (["limit: Records to read at most, over all pages."] if self.kind == "Paged" else [])


@frozen(kw_only=True)
class Resource:
    """One tag: its operations, and what its module needs."""

    tag: str
    module: str
    name: str
    text: str
    operations: tuple[OperationView, ...]
    constants: Mapping[str, str]
    choices: Mapping[str, str]
    children: tuple[Child, ...]
    models: tuple[str, ...]
    imports: Mapping[str, tuple[str, ...]]
    polls: Mapping[str, tuple[str, ...]]


def resources_of(api: str, document: dict[str, Any], parsed: Parsed, models: Models) -> tuple[Resource, ...]:
    """Return the resources of a bundled document, by tag."""
    tree = tree_of(document)
    by_tag: dict[str, list[_Call]] = {}
    by_id = {}
    for call in operations_of(document):
        by_tag.setdefault(call[-1]["tags"][0], []).append(call)
        by_id[call[-1]["operationId"]] = call[-1]
    texts = {each["name"]: each.get("description", "") for each in document["tags"]}
    module = _Module(document=document, parsed=parsed, models=models, by_id=by_id, accept=accept_of(document))
    return tuple(
        module.resource(tag, texts[tag], calls, children_of(api, tag, tree, texts, by_tag.keys()))
        for tag, calls in sorted(by_tag.items())
    )


@frozen(kw_only=True)
class _Module:
    """What the modules of one API share."""

    document: dict[str, Any]
    parsed: Parsed
    models: Models
    by_id: Mapping[str, dict[str, Any]]
    accept: str

    def resource(self, tag: str, text: str, calls: Sequence[_Call], children: tuple[Child, ...]) -> Resource:
        own = [camel(tag), *(child.class_name for child in children)]
        taken = frozenset((*_RESERVED, *own, *(f"Async{name}" for name in own)))
        scope = Scope(document=self.document, models=self.models, taken=taken)
        views = [self.placed(scope, *call) for call in calls]
        builders = {view.builder for view in views}
        named = {view.method: view.builder for view in views}
        views = [evolve(view, hidden=named.get(view.builder, view.builder) != view.builder) for view in views]
        scope.need("descriptors", "AsyncResource", "Resource")
        return Resource(
            tag=tag,
            module=tag.replace(".", "_"),
            name=camel(tag),
            text=one_line(sentence(text)),
            operations=tuple(sorted(views, key=lambda view: view.method)),
            constants={name: value for value, name in scope.constants.items()},
            choices={name: choice for choice, name in scope.choices.items()},
            children=children,
            models=tuple(name if name == here else f"{name} as {here}" for name, here in scope.models_used().items()),
            imports={module: tuple(sorted(names)) for module, names in sorted(scope.imports.items())},
            polls={
                module: tuple(sorted(names - builders))
                for module, names in sorted(scope.polls.items())
                if names - builders
            },
        )

    def placed(
        self, scope: Scope, path: str, method: str, item: dict[str, Any], operation: dict[str, Any]
    ) -> OperationView:
        """Return the view of an operation; an error says where it stands."""
        try:
            return self.operation(scope, path, method, item, operation)
        except (KeyError, TypeError, ValueError) as error:
            place = self.parsed.where(join("/paths", path, method))
            raise GenerationError(f"{place}: generator: {operation['operationId']}: {error!r}") from error

    def operation(
        self, scope: Scope, path: str, method: str, item: dict[str, Any], operation: dict[str, Any]
    ) -> OperationView:
        id = operation["operationId"]
        scope.need("request", "RequestSpec")
        endpoint = self.parsed.endpoints[id]
        props = {(place.value, prop.name.get_untrusted_value()): prop for place, prop in endpoint.iter_all_parameters()}
        path_parameters, query = parameters_of(scope, path, item, operation, props)
        body = body_of(scope, operation)
        poll, wait = self.wait(scope, operation)
        servers = operation.get("servers") or item.get("servers", [])
        hosts = host_parameters(scope, servers)
        made = OperationView(
            id=id,
            builder=python_name(id),
            method=method_name(operation),
            decorator=self.decorator(scope, id, operation),
            verb=method.upper(),
            path=_path(path, path_parameters),
            path_parameters=path_parameters,
            query=query,
            body=body,
            kind=_kind(scope, operation),
            server=self.server(servers, hosts),
            hosts=hosts,
            summary=one_line(sentence(operation["summary"])),
            text=docstring("\n\n".join([*_warnings(operation), sentence(operation.get("description", ""))]), 4),
            deprecated=literal(f"{id} is deprecated by the vendor") if operation.get("deprecated") else None,
            source=one_line(f"Evidence: {', '.join([operation['x-evidence'], *_page(operation)])}"),
            wait=wait,
            poll=poll,
        )
        if made.marked:
            scope.need("deprecation", "Deprecated")
        return made

    def wait(self, scope: Scope, operation: dict[str, Any]) -> tuple[str | None, str | None]:
        plan = operation.get("x-wait")
        if plan is None:
            return None, None
        polled = self.by_id[plan["poll"]]
        poll = python_name(plan["poll"])
        scope.polls.setdefault(polled["tags"][0].replace(".", "_"), set()).add(poll)
        return poll, plans.wait(scope, plan, polled)

    def server(self, servers: Sequence[Mapping[str, Any]], hosts: Sequence[Parameter]) -> str | None:
        """Return another origin than the API's own: only where its server is not among the document's hosts.

        Several servers are one host for each environment: the client is made for the one that is meant.
        """
        if len(servers) != 1:
            return None
        first = servers[0]["url"]
        own = self.document["servers"][0]
        known = own.get("variables", {}).get("host", {}).get("enum", [])
        if first in {own["url"], *(own["url"].replace("{host}", host) for host in known)}:
            return None
        for each in hosts:
            return f"wire.server({literal(first)}, {literal(each.wire)}, {each.name})"
        return literal(first)

    def decorator(self, scope: Scope, id: str, operation: dict[str, Any]) -> str:
        schemes = list(dict.fromkeys("+".join(sorted(each)) for each in operation["security"] if each))
        common = f", auth={literal(' '.join(schemes))}" if schemes else ""
        answer = self.answer(operation)
        plan = operation.get("x-pagination")
        if answer is None:
            body, returned, at = "None", "NoneType", ""
        else:
            media, schema = answer
            body = scope.schema(schema) if "json" in media else "bytes"
            expression = plan["items"] if isinstance(plan, dict) else operation.get("x-result", "$response.body")
            at = expression.removeprefix("$response.body").removeprefix("#")
            returned = scope.schema(_at(scope, schema, at))
            if returned == "Any":  # `type[Any]` is no type
                returned = "object"
            if body == "bytes" and not media.startswith("text/"):
                returned = "bytes"
            if media != self.accept:
                common += f", accept={literal(media)}"
            if isinstance(plan, dict):
                item = _type(returned.removeprefix("list[").removesuffix("]"))
                scope.need("operation", "paged")
                return f"@paged({literal(id)}, {body}, {item}, {plans.paging(scope, plan)}{common})"
        idempotent = operation.get("x-idempotent")
        if isinstance(idempotent, dict):
            common += f", key={literal(idempotent['key'].removeprefix('$request.query.'))}"
        elif idempotent:
            common += ", idempotent=True"
        scope.need("operation", "operation")
        where = f", {literal(at)}" if at else ""
        return f"@operation({literal(id)}, {body}, {_type(returned)}{where}{common})"

    def answer(self, operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
        if operation.get("x-browser"):
            return None
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                content = follow(self.document, response).get("content")
                if content:
                    ((media, described), *_) = content.items()
                    return media, described["schema"]
        return None


def _at(scope: Scope, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
    for token in pointer.split("/")[1:]:
        # A union has no members of its own: its records may be anything.
        members = scope.follow(schema).get("properties", {})
        schema = members.get(token.replace("~1", "/").replace("~0", "~"), {})
    return schema


def _type(expression: str) -> str:
    """Return the argument that is a type: to type checkers a union alone is a value (PEP 604)."""
    union = isinstance(ast.parse(expression, mode="eval").body, ast.BinOp)
    return f'cast("type[{expression}]", {expression})' if union else expression


def _kind(scope: Scope, operation: dict[str, Any]) -> str:
    if operation.get("x-browser"):
        kind = "Link"
    elif isinstance(operation.get("x-pagination"), dict):
        kind = "Paged"
    else:
        kind = "Method"
    scope.need("descriptors", kind)
    return kind


def _path(path: str, parameters: Sequence[Parameter]) -> str:
    if not parameters:
        return literal(path)
    segments = {each.wire: each for each in parameters}
    made = ""
    for index, part in enumerate(re.split(r"{([^}]*)}", path)):
        if index % 2 == 0:
            made += literal(part)[1:-1].replace("{", "{{").replace("}", "}}")
        else:
            each = segments[part]
            wire = "" if each.wire == each.name else f", {each.wire!r}"
            made += f"{{wire.path_segment({each.name!r}, {each.name}{wire})}}"
    return f'f"{made}"'


def _page(operation: dict[str, Any]) -> Iterator[str]:
    if "externalDocs" in operation:
        yield operation["externalDocs"]["url"]


def _warnings(operation: dict[str, Any]) -> Iterator[str]:
    if operation.get("deprecated"):
        yield "Deprecated by the vendor."
    if operation.get("x-beta"):
        yield "Beta: the vendor may still change it."
