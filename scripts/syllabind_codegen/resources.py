"""Operations of a spec, resource by resource, as the template `resource.py.jinja` prints them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from .models import Models, annotation
from .parse import Parsed, class_name, type_text
from .specs.names import method_name, python_name
from .text import argument_lines, docstring, literal, one_line

__all__ = ["Child", "Resource", "operations_of", "resources_of", "tree_of"]

_METHODS = ("get", "put", "post", "delete", "patch")
_REF = "#/components/schemas/"


@frozen(kw_only=True)
class Parameter:
    """One argument of a builder.

    Attributes:
        name: Its Python name.
        wire: Its name on the wire.
        annotation: Its Python type, without `Unset`.
        sends: The expression that checks it and puts it into the query; empty for path parameters.
        text: Its entry in the docstring.
    """

    name: str
    wire: str
    annotation: str
    required: bool
    sends: str
    text: str


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
    body: tuple[str, str, str, bool] | None
    kind: str
    server: str | None
    hosts: tuple[Parameter, ...]
    summary: str
    text: str
    source: str
    wait: str | None
    poll: str | None


@frozen(kw_only=True)
class Resource:
    """One tag: the operations that hang there, and what its module needs."""

    tag: str
    module: str
    name: str
    text: str
    operations: tuple[OperationView, ...]
    plans: Mapping[str, str]
    choices: Mapping[str, str]
    children: tuple["Child", ...]
    models: tuple[str, ...]
    imports: Mapping[str, tuple[str, ...]]
    polls: Mapping[str, tuple[str, ...]] = field(factory=dict)


@frozen(kw_only=True)
class Child:
    """A resource below another one."""

    name: str
    module: str | None
    class_name: str
    text: str


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """(path, method, path item, operation) of a bundled document, in order."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item, item[method]


def tree_of(document: dict[str, Any]) -> dict[str, list[str]]:
    """The resource tree: each dotted node and the names of its children; the root is the empty node."""
    tree: dict[str, list[str]] = {"": []}
    for tag in sorted({operation["tags"][0] for *_, operation in operations_of(document)}):
        parts = tag.split(".")
        for depth, part in enumerate(parts):
            node = ".".join(parts[:depth])
            tree.setdefault(node, [])
            if part not in tree[node]:
                tree[node].append(part)
        tree.setdefault(tag, [])
    return tree


def camel(tag: str) -> str:
    """The class name of a resource: `my.classes` -> `MyClasses`."""
    return "".join(word.capitalize() for word in re.split(r"[._]", tag))


def children_of(
    node: str, tree: Mapping[str, list[str]], document: dict[str, Any], tags: set[str]
) -> tuple[Child, ...]:
    """What hangs below a node of the tree."""
    texts = {each["name"]: each.get("description", "") for each in document["tags"]}
    made = []
    for name in tree[node]:
        tag = f"{node}.{name}" if node else name
        made.append(
            Child(
                name=name,
                module=tag.replace(".", "_") if tag in tags else None,
                class_name=camel(tag),
                text=one_line(texts.get(tag) or f"What hangs below `{tag}`."),
            )
        )
    return tuple(made)


def resources_of(document: dict[str, Any], parsed: Parsed, models: Models) -> tuple[Resource, ...]:
    """The resources of a bundled document, by tag."""
    tree = tree_of(document)
    by_tag: dict[str, list[tuple[str, str, dict[str, Any], dict[str, Any]]]] = {}
    owners = {}
    for path, method, item, operation in operations_of(document):
        by_tag.setdefault(operation["tags"][0], []).append((path, method, item, operation))
        owners[operation["operationId"]] = operation["tags"][0].replace(".", "_")
    texts = {each["name"]: each.get("description", "") for each in document["tags"]}
    return tuple(
        _Module(document, parsed, models, owners).resource(
            tag, texts[tag], calls, children_of(tag, tree, document, set(by_tag))
        )
        for tag, calls in sorted(by_tag.items())
    )


class _Module:
    """Gathers what one module declares and imports while its operations are viewed."""

    def __init__(self, document: dict[str, Any], parsed: Parsed, models: Models, owners: Mapping[str, str]) -> None:
        self._document = document
        self._parsed = parsed
        self._models = models
        self._owners = owners
        self._accept = accept_of(document)
        self._plans: dict[str, str] = {}
        self._choices: dict[str, str] = {}
        self._used: set[str] = set()
        self._taken: set[str] = set()
        self._core: dict[str, set[str]] = {}
        self._polls: dict[str, set[str]] = {}

    def resource(
        self,
        tag: str,
        text: str,
        calls: list[tuple[str, str, dict[str, Any], dict[str, Any]]],
        children: tuple[Child, ...],
    ) -> Resource:
        own_names = [camel(tag), *(child.class_name for child in children)]
        self._taken = {*_RESERVED, *own_names, *(f"Async{name}" for name in own_names)}
        views = tuple(self._operation(tag, *call) for call in calls)
        own = {view.builder for view in views}
        ordered = sorted(views, key=lambda view: view.method)
        self._need("descriptors", "AsyncResource", "Resource")
        return Resource(
            tag=tag,
            module=tag.replace(".", "_"),
            name=camel(tag),
            text=one_line(text),
            operations=tuple(ordered),
            plans={name: plan for plan, name in self._plans.items()},
            choices={name: choice for choice, name in self._choices.items()},
            children=children,
            models=tuple(f"{name} as {name}Model" if name in self._taken else name for name in sorted(self._used)),
            imports={module: tuple(sorted(names)) for module, names in sorted(self._core.items())},
            polls={module: tuple(sorted(names - own)) for module, names in sorted(self._polls.items()) if names - own},
        )

    def _need(self, module: str, *names: str) -> None:
        self._core.setdefault(module, set()).update(names)

    def _type(self, text: str) -> str:
        """An annotation as it stands in the module; models whose names are taken there go under another one."""
        text = annotation(text, self._models.free)
        names = set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text)) & self._models.names()
        self._used |= names
        return re.sub(
            r"[A-Za-z_][A-Za-z0-9_]*",
            lambda word: f"{word[0]}Model" if word[0] in names & self._taken else word[0],
            text,
        )

    def _operation(
        self, tag: str, path: str, method: str, item: dict[str, Any], operation: dict[str, Any]
    ) -> OperationView:
        id = operation["operationId"]
        self._need("request", "RequestSpec")
        path_parameters, query = self._parameters(id, path, item, operation)
        body = self._body(operation)
        wait, poll = self._wait(operation)
        return OperationView(
            id=id,
            builder=python_name(id),
            method=method_name(operation),
            decorator=self._decorator(id, operation),
            verb=method.upper(),
            path=self._path(path, path_parameters),
            path_parameters=path_parameters,
            query=query,
            body=body,
            kind=self._kind(operation),
            server=self._server(item),
            hosts=self._hosts(item),
            summary=one_line(operation["summary"]).rstrip(".") + ".",
            text=docstring("\n\n".join([*_warnings(operation), operation.get("description", "")]), 4),
            source=f"Evidence: {operation['x-evidence']}, {operation['externalDocs']['url']}",
            wait=wait,
            poll=poll,
        )

    def _kind(self, operation: dict[str, Any]) -> str:
        if operation.get("x-browser"):
            kind = "Link"
        elif isinstance(operation.get("x-pagination"), dict):
            kind = "Paged"
        else:
            kind = "Method"
        self._need("descriptors", kind)
        return kind

    def _server(self, item: dict[str, Any]) -> str | None:
        """Another origin than the API's own: only where its server is not among the document's hosts.

        Several servers are one host for each environment: the client is made for the one that is meant.
        """
        if len(item.get("servers", [])) != 1:
            return None
        first = item["servers"][0]["url"]
        own = self._document["servers"][0]
        hosts = own.get("variables", {}).get("host", {}).get("enum", [])
        known = {own["url"], *(own["url"].replace("{host}", host) for host in hosts)}
        if first in known:
            return None
        for each in self._hosts(item):
            return f"wire.server({literal(first)}, {literal(each.wire)}, {each.name})"
        return literal(first)

    def _hosts(self, item: dict[str, Any]) -> tuple[Parameter, ...]:
        """What the caller has to say of a server of its own: nobody else knows the host."""
        if len(item.get("servers", [])) != 1 or item["servers"][0]["url"] == self._document["servers"][0]["url"]:
            return ()
        return tuple(
            Parameter(
                name=python_name(name),
                wire=name,
                annotation="str",
                required=True,
                sends="",
                text=argument_lines(python_name(name), variable.get("description", "")),
            )
            for name, variable in item["servers"][0].get("variables", {}).items()
        )

    # --- arguments -------------------------------------------------------------------------------

    def _parameters(
        self, id: str, path: str, item: dict[str, Any], operation: dict[str, Any]
    ) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
        endpoint = self._parsed.endpoints[id]
        props = {(place, prop.name.get_untrusted_value()): prop for place, prop in endpoint.iter_all_parameters()}
        raw = [self._follow(each) for each in [*item.get("parameters", []), *operation.get("parameters", [])]]
        plan = operation.get("x-pagination")
        size = plan.get("size", "").removeprefix("$request.query.") if isinstance(plan, dict) else None
        paths: list[Parameter] = []
        query: list[Parameter] = []
        for each in raw:
            name = each.get("x-python-name") or ("page_size" if each["name"] == size else python_name(each["name"]))
            schema = self._follow(each["schema"])
            text = argument_lines(name, each.get("description") or "")
            prop = props[each["in"], each["name"]]
            if each["in"] == "path":
                paths.append(
                    Parameter(name=name, wire=each["name"], annotation="str", required=True, sends="", text=text)
                )
                continue
            kind, sends = self._query(id, name, each, schema, type_text(prop))
            query.append(
                Parameter(
                    name=name,
                    wire=each["name"],
                    annotation=kind,
                    required=bool(each.get("required")),
                    sends=sends,
                    text=text,
                )
            )
        order = re.findall(r"{([^}]+)}", path)
        paths.sort(key=lambda each: order.index(each.wire))
        return tuple(paths), tuple(query)

    def _path(self, path: str, parameters: tuple[Parameter, ...]) -> str:
        if not parameters:
            return literal(path)
        for each in parameters:
            path = path.replace(f"{{{each.wire}}}", f"{{wire.path_segment('{each.wire}', {each.name})}}")
        return f'f"{path}"'

    def _query(self, id: str, name: str, raw: dict[str, Any], schema: dict[str, Any], opc_type: str) -> tuple[str, str]:
        """Annotation and sending expression of a query parameter."""
        wire = literal(raw["name"])
        kind = schema.get("type")
        if raw.get("style") == "deepObject":
            return self._type(opc_type), f"wire.deep_object({wire}, {name})"
        if kind == "array":
            items = schema["items"]
            explode = raw.get("explode", True)
            among, text = self._choice(id, name, items)
            limits = {"among": among, "least": schema.get("minItems"), "most": schema.get("maxItems")}
            given = f"{wire}, {name}" + "".join(f", {key}={value}" for key, value in limits.items() if value)
            call = "exploded" if explode else "comma_separated"
            return f"{text} | Sequence[{text}]", f"wire.{call}({given})"
        if kind == "integer":
            bounds = [schema.get("minimum"), schema.get("maximum")]
            while bounds and bounds[-1] is None:
                bounds.pop()
            return "int", f"wire.integer({', '.join([wire, name, *map(str, bounds)])})"
        if kind == "boolean":
            return "bool", f"wire.boolean({wire}, {name})"
        if kind == "string" and schema.get("format") in ("date-time", "date"):
            return "datetime.datetime | datetime.date", f"wire.timestamp({wire}, {name})"
        if kind == "string":
            among, text = self._choice(id, name, schema if "$ref" not in raw["schema"] else raw["schema"])
            limits = {
                "among": among,
                "shortest": schema.get("minLength"),
                "longest": schema.get("maxLength"),
                "pattern": literal(schema["pattern"]) if "pattern" in schema else None,
            }
            extra = "".join(f", {key}={value}" for key, value in limits.items() if value is not None)
            return text, f"wire.string({wire}, {name}{extra})"
        raise ValueError(f"{id}: parameter {raw['name']} is of a kind that the templates do not know")

    def _choice(self, id: str, name: str, schema: dict[str, Any]) -> tuple[str | None, str]:
        """A closed list becomes an alias of Literal; an open one is its enum or any text."""
        if "$ref" in schema:
            enum = class_name(schema["$ref"].removeprefix(_REF))
            if "enum" in self._follow(schema):
                return None, f"{self._type(enum)} | str"
            return None, "str"
        if "enum" not in schema:
            return None, "int" if schema.get("type") == "integer" else "str"
        values = ", ".join(literal(value) for value in schema["enum"])
        alias = self._choices.setdefault(f"Literal[{values}]", f"{camel(python_name(id))}{camel(name)}")
        return f"get_args({alias})", alias

    def _body(self, operation: dict[str, Any]) -> tuple[str, str, str, bool] | None:
        """Annotation of the body argument, what sends it, its media type, and whether it has to be given."""
        if "requestBody" not in operation:
            return None
        (media, content), *_ = self._follow(operation["requestBody"])["content"].items()
        schema = content["schema"]
        within = operation.get("x-body", "").removeprefix("$request.body#/")
        if within:
            schema = self._follow(schema)["properties"][within]
        text = self._type(self._schema_type(schema))
        if media == "application/x-www-form-urlencoded":
            sent = "wire.form(body)"
        else:
            sent = f"wire.json_body(body, {text}" + (f", {literal(within)})" if within else ")")
        return text, sent, literal(media), bool(self._follow(operation["requestBody"]).get("required"))

    def _follow(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            found: Any = self._document
            for token in node["$ref"][2:].split("/"):
                found = found[token.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _schema_type(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            inner = self._follow(schema)
            if "properties" in inner or "enum" in inner or "discriminator" in inner:
                return class_name(schema["$ref"].removeprefix(_REF))
            return self._schema_type(inner)
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self._schema_type(schema['items'])}]"
        if kind == "object":
            values = schema.get("additionalProperties", True)
            return f"dict[str, {self._schema_type(values) if isinstance(values, dict) else 'Any'}]"
        return {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}.get(str(kind), "Any")

    # --- answers ---------------------------------------------------------------------------------

    def _decorator(self, id: str, operation: dict[str, Any]) -> str:
        answer = self._answer(operation)
        schemes = list(dict.fromkeys(name for each in operation["security"] for name in each))
        common = f", auth={literal(' '.join(schemes))}" if schemes else ""
        if answer is None:
            body, returned, at = "None", "NoneType", ""
        else:
            media, schema = answer
            body = self._type(self._schema_type(schema)) if "json" in media else "bytes"
            expression = operation.get("x-result", "$response.body")
            plan = operation.get("x-pagination")
            if isinstance(plan, dict):
                expression = plan["items"]
            at = expression.removeprefix("$response.body").removeprefix("#")
            returned = self._type(self._schema_type(self._at(schema, at)))
            if returned == "Any":  # `type[Any]` is no type
                returned = "object"
            if body == "bytes" and not media.startswith("text/"):
                returned = "bytes"
            if media != self._accept:
                common += f", accept={literal(media)}"
            if isinstance(plan, dict):
                item = returned.removeprefix("list[").removesuffix("]")
                self._need("operation", "paged")
                return f"@paged({literal(id)}, {body}, {item}, {self._plan(plan)}{common})"
        idempotent = operation.get("x-idempotent")
        if isinstance(idempotent, dict):
            common += f", key={literal(idempotent['key'].removeprefix('$request.query.'))}"
        elif idempotent:
            common += ", idempotent=True"
        self._need("operation", "operation")
        where = f", {literal(at)}" if at else ""
        return f"@operation({literal(id)}, {body}, {returned}{where}{common})"

    def _answer(self, operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
        if operation.get("x-browser"):
            return None
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                content = self._follow(response).get("content")
                if content:
                    ((media, described), *_) = content.items()
                    return media, described["schema"]
        return None

    def _at(self, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
        for token in pointer.split("/")[1:]:
            schema = self._follow(schema)["properties"][token.replace("~1", "/").replace("~0", "~")]
        return schema

    def _plan(self, plan: dict[str, Any]) -> str:
        pointers = {key: plan[key].removeprefix("$response.body").removeprefix("#") for key in plan if key in _POINTERS}
        names = {_NAMES[key]: plan[key].removeprefix("$request.query.") for key in plan if key in _NAMES}
        values = {key: literal(value) for key, value in {**pointers, **names}.items()}
        if plan["style"] == "next-url":
            kind = "NextUrl"
            if "expires" in plan:
                values["expires"] = str(seconds(plan["expires"]))
            if "dead" in plan:
                values["expired_code"] = literal(plan["dead"])
        else:
            kind = "PageNumber"
            if plan["first"] != 1:
                values["first"] = str(plan["first"])
        self._need("plans", kind)
        text = f"{kind}({', '.join(f'{key}={value}' for key, value in values.items())})"
        return self._plans.setdefault(text, "PAGES" if not self._plans else f"PAGES_{len(self._plans) + 1}")

    def _wait(self, operation: dict[str, Any]) -> tuple[str | None, str | None]:
        plan = operation.get("x-wait")
        if plan is None:
            return None, None
        poll = python_name(plan["poll"])
        self._polls.setdefault(self._owners[plan["poll"]], set()).add(poll)
        self._need("descriptors", "StartMethod")
        self._need("plans", "Wait")
        polled = next(each for *_, each in operations_of(self._document) if each["operationId"] == plan["poll"])
        names = {
            p["name"]: p.get("x-python-name") or python_name(p["name"])
            for p in map(self._follow, polled.get("parameters", []))
        }
        arguments = ", ".join(
            f"{literal(names.get(name) or python_name(name))}: {literal(_renamed(value))}"
            for name, value in plan["with"].items()
        )
        values = [f"arguments={{{arguments}}}", f"state={literal(plan['state'])}", f"done={_tuple(plan['done'])}"]
        if plan.get("failed"):
            values.append(f"failed={_tuple(plan['failed'])}")
        values += [f"{key}={literal(plan[key])}" for key in ("result", "expires") if key in plan]
        values += [f"every={seconds(plan['every'])}", f"timeout={seconds(plan['at-most'])}"]
        return f"Wait({', '.join(values)})", poll


_POINTERS = ("items", "next", "total", "pages")
_NAMES = {"page": "page", "size": "size", "offset": "offset", "after": "after", "backwards": "reverse"}
_RESERVED = (
    "Any AsyncResource Link Literal Method NextUrl NoneType PageNumber Paged RequestSpec Resource Sequence StartMethod "
    "Unset Wait"
).split()


def accept_of(document: dict[str, Any]) -> str:
    """The media type that most answers of an API have."""
    count: dict[str, int] = {}
    for *_, operation in operations_of(document):
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                for media in response.get("content", {}):
                    count[media] = count.get(media, 0) + 1
    return max(sorted(count), key=lambda media: count[media])


def seconds(duration: str) -> float:
    """Seconds of an ISO 8601 duration such as PT5S, PT2H or P30D."""
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", duration)
    if found is None:
        raise ValueError(f"{duration!r} is not a duration such as PT2H")
    days, hours, minutes, rest = (float(part or 0) for part in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + rest


def _warnings(operation: dict[str, Any]) -> Iterator[str]:
    if operation.get("deprecated"):
        yield "Deprecated by the vendor."
    if operation.get("x-beta"):
        yield "Beta: the vendor may still change it."


def _renamed(expression: str) -> str:
    head, dot, name = expression.rpartition(".")
    return f"{head}{dot}{python_name(name)}" if expression.startswith("$request.") else expression


def _tuple(values: list[str]) -> str:
    return "(" + "".join(f"{literal(value)}, " for value in values).rstrip() + ")"
