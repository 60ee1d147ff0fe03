"""Rules on what an operation says of itself."""

import re
from collections import defaultdict
from keyword import iskeyword

from .. import expressions
from ..grammar import At
from ..load import join
from ..model import Operation, Spec
from ..names import method_name, python_name
from .base import Findings, Rule
from .xkeys import well_formed

_INDEX = re.compile(r"//github\.com/[^/]+/[^/]+$|/(overview|index|docs|apidocs)$")
"""Repositories, and pages that list others."""


def ids(spec: Spec) -> Findings:
    """The id names the generated function."""
    seen: dict[str, str] = {}
    for call in spec.operations:
        name = call.node.get("operationId")
        if name is None:
            yield call.at.pointer, f"{call.name} has no operationId"
            continue
        pointer = join(call.at.pointer, "operationId")
        if not re.fullmatch(r"[a-z][a-zA-Z0-9]*", name):
            yield pointer, f"{name} is not camelCase"
        first = seen.setdefault(name, call.at.pointer)
        if first != call.at.pointer:
            yield pointer, f"{name} stands at {spec.bundle.where(first)} too"


def tagged(spec: Spec) -> Findings:
    """The tag says where the method hangs."""
    declared = {tag["name"] for tag in spec.document.get("tags", [])}
    for call in spec.calls:
        tags = call.node.get("tags", [])
        if len(tags) != 1:
            yield call.at.pointer, f"{call.name} has {len(tags)} tags, not one"
        for index, tag in enumerate(tags):
            if tag not in declared:
                yield join(call.at.pointer, "tags", index), f"the tag {tag} is not declared"


def methods(spec: Spec) -> Findings:
    """Two methods of one object, or a method and an object below it, cannot share a name."""
    taken: dict[str, dict[str, str]] = defaultdict(dict)
    for tag in spec.document.get("tags", []):
        parent, _, name = tag["name"].rpartition(".")
        taken[parent][name] = f"the tag {tag['name']}"
    for call in spec.calls:
        if not re.match("[A-Za-z]", call.node.get("operationId", "")):
            continue
        if iskeyword(str(call.node.get("x-python-name", ""))):
            yield join(call.at.pointer, "x-python-name"), "a method cannot be named by a keyword of Python"
        for tag in call.node.get("tags", []):
            name = method_name(call.node)
            first = taken[tag].setdefault(name, call.name)
            if first != call.name:
                yield call.at.pointer, f"{tag}.{name}() is {first} too; give an x-python-name"


def summaries(spec: Spec) -> Findings:
    """The summary is the first line of the method's docstring."""
    for call in spec.operations:
        summary = call.node.get("summary", "").strip()
        if not summary:
            yield call.at.pointer, f"{call.name} has no summary"
        elif "\n" in summary or summary.endswith("."):
            yield join(call.at.pointer, "summary"), "a summary is one line without a full stop"


def evidence(spec: Spec) -> Findings:
    """No vendor publishes a contract, so each operation says how well it is known."""
    for call in spec.operations:
        if "x-evidence" not in call.node:
            yield call.at.pointer, f"{call.name} has no x-evidence"


def docs(spec: Spec) -> Findings:
    """The vendor's page is where a reader checks us."""
    for call in spec.operations:
        if "externalDocs" not in call.node:
            yield call.at.pointer, f"{call.name} has no externalDocs"


def schemes(spec: Spec) -> Findings:
    """The runtime has credentials for these kinds alone."""
    for name, scheme in spec.components("securitySchemes").items():
        pointer = join("/components/securitySchemes", name)
        kind = " ".join(str(scheme[key]).lower() for key in ("type", "scheme") if key in scheme)
        if kind not in ("oauth2", "openidconnect", "http bearer", "http basic"):
            yield pointer, f"there is no credential for {name} ({kind}), only for oauth2, openIdConnect, http"
        elif kind == "oauth2" and not scheme["flows"]:
            yield pointer, f"{name} has no flow"
        try:
            python_name(name)
        except ValueError as error:
            yield pointer, str(error)


def citations(spec: Spec) -> Findings:
    """A reader lands on the request itself, or reads what the page has instead."""
    start = spec.document.get("externalDocs", {}).get("url", "").rstrip("/")
    for call in spec.operations:
        docs = call.node.get("externalDocs", {})
        url, pointer = docs.get("url", "").rstrip("/"), join(call.at.pointer, "externalDocs")
        if not docs or docs.get("description"):
            continue
        if call.node.get("x-evidence") == "primary":
            yield pointer, f"{call.name} is primary; name the vendor's document in a description"
        elif url == start or _INDEX.search(url):
            yield pointer, f"{url} is an index; cite the page that shows {call.name}, or say in a description why none"


def security(spec: Spec) -> Findings:
    """The generator reads security on operations alone."""
    schemes = spec.components("securitySchemes")
    for call in spec.calls:
        if "security" not in call.node:
            yield call.at.pointer, f"{call.name} states no security"
        for index, wanted in enumerate(call.node.get("security", [])):
            for name, scopes in wanted.items():
                pointer = join(call.at.pointer, "security", index, name)
                if name not in schemes:
                    yield pointer, f"there is no security scheme {name}"
                    continue
                flows = schemes[name].get("flows", {}).values()
                known = {scope for flow in flows for scope in flow["scopes"]}
                for scope in scopes:
                    if flows and scope not in known:
                        yield pointer, f"{name} has no scope {scope}"


def paging(spec: Spec) -> Findings:
    """A list without a plan would silently end after its first page."""
    for call in spec.calls:
        if "x-pagination" not in call.node and _is_list(spec, call):
            yield call.at.pointer, f"{call.name} answers with a list and has no x-pagination"


def _is_list(spec: Spec, call: Operation) -> bool:
    result = well_formed(call.node, "x-result") or "$response.body"
    if any(spec.is_array(at) for at in expressions.resolve(spec, call, result)):
        return True
    bodies = [body for body in call.success_bodies() if "schema" in body.node]
    return any(_holds_list(spec, body.child("schema", kind="schema")) for body in bodies)


def _holds_list(spec: Spec, schema: At) -> bool:
    return any(
        spec.is_array(at.child("properties", name, kind="property"))
        for at in spec.alternatives(schema)
        for name in spec.list_members
        if name in at.node.get("properties", {})
    )


RULES = (
    Rule("operation-id", "operationId is camelCase and unique", ids),
    Rule("operation-tag", "An operation has exactly one tag, and it is declared", tagged),
    Rule("method-name", "The methods and objects below a tag have names of their own", methods),
    Rule("summary", "An operation has a summary of one line without a full stop", summaries),
    Rule("evidence", "An operation has x-evidence", evidence),
    Rule("external-docs", "An operation has externalDocs", docs),
    Rule("security-scheme", "A security scheme is one that there is a credential for", schemes),
    Rule("citation", "externalDocs lead to a page that shows the request, not to an index", citations),
    Rule("security", "An operation states its security, by known schemes and scopes", security),
    Rule("pagination", "An operation that answers with a list has x-pagination", paging),
)
