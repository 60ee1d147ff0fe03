"""Security: on each operation, by schemes that are declared, with absolute URLs."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin, urlsplit

from ..specs.load import Node
from .draft import Draft, Path
from .walk import follow, operations

__all__ = ["declare_security"]

_FLOWS = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


def declare_security(draft: Draft) -> None:
    """Write the security of the document on its operations, in place; schemes that are not declared are left out."""
    document = draft.document
    schemes = document["components"]["securitySchemes"]
    for name in list(schemes):
        where = (((None, "components"), "securitySchemes"), name)
        schemes[name] = follow(document, schemes[name])
        if why := _fault(schemes[name]):
            draft.note("dropped", "security-scheme", where, f"{name} {why}")
            del schemes[name]
        elif schemes[name]["type"] == "oauth2":
            schemes[name]["flows"] = _flows(draft, schemes[name]["flows"], where)
            if not schemes[name]["flows"]:
                del schemes[name]
            elif schemes[name]["flows"].keys() == {"implicit"}:
                text = f"{name}: the implicit flow is not run (RFC 9700, section 2.1.2); set the variable TOKEN"
                draft.note("lost", "security-scheme", where, text)
        elif str(schemes[name].get("scheme", "basic")).lower() not in ("basic", "bearer"):
            text = f"{name}: no credential for HTTP {schemes[name]['scheme']}; what asks for it cannot be called"
            draft.note("dropped", "security-scheme", where, text)
    default = document.pop("security", None)
    for path, method, operation in operations(document):
        given = operation.get("security", default)
        wanted = [each for each in (given if isinstance(given, list) else ()) if isinstance(each, dict)]
        known = [each for each in wanted if each.keys() <= schemes.keys()]
        if len(known) < len(wanted):
            draft.note("changed", "security", (((None, "paths"), path), method), "a security scheme is not declared")
        operation["security"] = [
            {name: _scopes(schemes[name], scopes) for name, scopes in each.items()} for each in known
        ]


def _scopes(scheme: Node, scopes: Any) -> list[str]:
    """Return the scopes; those that no flow lists are added to the flows, as they are asked for all the same."""
    found = [str(each) for each in scopes] if isinstance(scopes, list) else []
    for flow in scheme.get("flows", {}).values():
        flow["scopes"] |= {each: "" for each in found if each not in flow["scopes"]}
    return found if scheme["type"] in ("oauth2", "openIdConnect") else []


def _fault(scheme: Any) -> str:
    kind = scheme.get("type") if isinstance(scheme, dict) else None
    if kind == "apiKey":
        good = isinstance(scheme.get("name"), str) and scheme.get("in") in ("header", "query", "cookie")
        return "" if good else "has no name, or is sent in no place that there is"
    if kind == "http":
        return "" if isinstance(scheme.get("scheme"), str) else "has no scheme"
    if kind == "oauth2":
        return "" if isinstance(scheme.get("flows"), dict) else "has no flows"
    if kind == "openIdConnect":
        return "" if isinstance(scheme.get("openIdConnectUrl"), str) else "has no openIdConnectUrl"
    return "is of a kind that no client has" if kind else "is no security scheme"


def _flows(draft: Draft, flows: Node, where: Path) -> Node:
    made: Node = {}
    base = draft.document["servers"][0]["url"]
    for name, flow in flows.items():
        if name not in _FLOWS or not isinstance(flow, dict):
            continue
        allowed = (*_FLOWS[name], "refreshUrl")
        found = {key: flow[key] for key in allowed if isinstance(flow.get(key), str) and flow[key]}
        found |= {key: urljoin(f"{base}/", url) for key, url in found.items() if not urlsplit(url).scheme}
        if any(key not in found or not found[key].startswith("https://") for key in _FLOWS[name]):
            draft.note("lost", "oauth-flow", where, f"the flow {name} has no https URL at {' and '.join(_FLOWS[name])}")
            continue
        scopes = flow.get("scopes")
        listed = scopes if isinstance(scopes, dict) else {}
        made[name] = {**found, "scopes": {str(scope): str(text or "") for scope, text in listed.items()}}
    return made
