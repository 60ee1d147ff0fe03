"""The credentials that a document declares, as the template `foreign_client.py.jinja` prints them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

from attrs import frozen

from ..specs.load import Node, Problem, SpecError
from ..specs.names import python_name
from ..text import literal, one_line
from .walk import operations

__all__ = ["CredentialView", "credentials_of", "generator_schemes", "read_metadata"]

_PEOPLE, _DEVICE, _APPLICATION, _PASSWORD = "authorizationCode", "deviceAuthorization", "clientCredentials", "password"


@frozen(kw_only=True)
class CredentialView:
    """One way to sign in with the schemes that some operations require together.

    Attributes:
        maker: Name of the function that makes it.
        kind: The schemes as one name; several ways may share it.
        schemes: The security schemes.
        text: What it is.
        needs: The variables that it cannot do without.
        value: The expression that makes it of `found`, `server` and `options`.
    """

    maker: str
    kind: str
    schemes: tuple[str, ...]
    text: str
    needs: tuple[str, ...]
    value: str


@frozen(kw_only=True)
class _Part:
    text: str
    needs: tuple[str, ...]
    value: str
    suffix: str = ""


def credentials_of(document: Node) -> tuple[CredentialView, ...]:
    """Return the credentials that operations ask for, those of most schemes first, as they open what fewer do, too.

    A token that is used as it is comes before an application, and that before a person. Schemes of a kind that there is
    no credential for are left out.
    """
    declared = document["components"]["securitySchemes"]
    asked: Counter[tuple[str, ...]] = Counter(
        tuple(sorted(each)) for *_, operation in operations(document) for each in operation["security"] if each
    )
    only_key = [scheme["type"] for scheme in declared.values()].count("apiKey") == 1
    made = []
    for names in sorted(asked, key=lambda each: (-len(each), -asked[each], each)):
        kind = "_and_".join(python_name(name).strip("_") for name in names)
        for parts in product(*(_parts(name, declared[name], only_key=only_key) for name in names)):
            # The first one of a combination may be renewed.
            values = [part.value for part in sorted(parts, key=lambda part: not part.suffix)]
            made.append(
                CredentialView(
                    maker=f"_{kind}{''.join(part.suffix for part in parts)}",
                    kind=kind,
                    schemes=names,
                    text=" and ".join(part.text for part in parts),
                    needs=tuple(dict.fromkeys(name for part in parts for name in part.needs)),
                    value=values[0] if len(values) == 1 else f"Combined({', '.join(values)})",
                )
            )
    return tuple(made)


def _parts(name: str, scheme: Node, *, only_key: bool) -> list[_Part]:
    """Return the ways to satisfy one scheme; none where there is no credential for it."""
    kind = " ".join(str(scheme[key]).lower() for key in ("type", "scheme") if key in scheme)
    constant, quoted, at = python_name(name).upper(), literal(name), "server=server, api=API.name"
    if kind == "apikey":
        variable = "API_KEY" if only_key else constant
        given = f'found.require("{variable}"), {literal(scheme["name"])}, "{scheme["in"]}", {quoted}'
        text = f"the key `{one_line(scheme['name'])}`"
        return [_Part(text=text, needs=(variable,), value=f"ApiKey({given}, {at})")]
    if kind == "http basic":
        value = f'Basic(found.require("USERNAME"), found.require("PASSWORD"), {quoted}, {at})'
        return [_Part(text="user name and password", needs=("USERNAME", "PASSWORD"), value=value)]
    if kind not in ("http bearer", "oauth2", "openidconnect"):
        return []
    token = f'BearerToken(found.require("TOKEN"), {quoted}, {at})'
    return [_Part(text="an access token", needs=("TOKEN",), value=token), *_renewed(constant, scheme.get("flows", {}))]


def _renewed(constant: str, flows: Node) -> Iterator[_Part]:
    application, person = _APPLICATION in flows, _PEOPLE in flows or _DEVICE in flows
    if _PASSWORD in flows:
        value = (
            f'ClientCredentials(scheme={constant}_PASSWORD, grant={{"grant_type": "password", "username": '
            'found.require("USERNAME"), "password": Secret(found.require("PASSWORD"))}, scopes=found.scopes(), '
            'client_id=found.require("CLIENT_ID"), client_secret=found.get("CLIENT_SECRET"), server=server, '
            "**found.with_store(options))"
        )
        text, needs = "a person's user name and password", ("CLIENT_ID", "USERNAME", "PASSWORD")
        yield _Part(text=text, needs=needs, value=value, suffix="_password")
    # Both have an id and a secret: the redirect URI, or the name of the stored token, means a person.
    if person:
        value = (
            f'AuthorizedUser(scheme=security.{constant}, client_id=found.require("CLIENT_ID"), '
            'client_secret=found.get("CLIENT_SECRET"), token=found.refreshable(), server=server, '
            "**found.person_options(options))"
        )
        redirect = ("REDIRECT_URI",) if application else ()
        yield _Part(text="a signed-in person", needs=("CLIENT_ID", *redirect), value=value, suffix="_person")
    if application:
        value = (
            f"ClientCredentials(scheme={constant}_APPLICATION, scopes=found.scopes(), server=server, "
            "**found.application(), **found.with_store(options))"
        )
        yield _Part(text="an application", needs=("CLIENT_ID", "CLIENT_SECRET"), value=value, suffix="_application")


def generator_schemes(schemes: Node, metadata: Mapping[str, Any]) -> Node:
    """Return the security schemes as the generator prints them: OAuth flows that there is a credential for.

    Args:
        schemes: Those of the contract.
        metadata: Authorization server metadata (RFC 8414) or OpenID Connect discovery, for schemes that only name it.
    """
    made: Node = {}
    for name, scheme in schemes.items():
        flows, described_by = scheme.get("flows", {}), _flows_of(metadata) if metadata else {}
        if scheme["type"] == "openIdConnect":
            flows = described_by
        elif _DEVICE in described_by and metadata["token_endpoint"] in [
            each.get("tokenUrl") for each in flows.values()
        ]:
            # OpenAPI has no word for this flow before version 3.2.
            flows = {**flows, _DEVICE: described_by[_DEVICE]}
        kept = {flow: flows[flow] for flow in (_PEOPLE, _DEVICE, _APPLICATION, _PASSWORD) if flow in flows}
        described = {"description": one_line(str(scheme.get("description") or name))}
        if kept:
            made[name] = {"type": "oauth2", "flows": kept, **described}
        else:
            made[name] = {
                **{key: scheme[key] for key in ("type", "scheme", "in", "name") if key in scheme},
                **described,
            }
            if scheme["type"] == "oauth2":
                made[name] = {"type": "http", "scheme": "bearer", **described}
    return made


def _flows_of(metadata: Mapping[str, Any]) -> Node:
    scopes = dict.fromkeys(map(str, metadata.get("scopes_supported") or ()), "")
    token = str(metadata["token_endpoint"])
    granted = metadata.get("grant_types_supported") or ["authorization_code"]
    flows: Node = {}
    if "authorization_code" in granted and "authorization_endpoint" in metadata:
        where = str(metadata["authorization_endpoint"])
        flows[_PEOPLE] = {"authorizationUrl": where, "tokenUrl": token, "scopes": scopes}
    if "client_credentials" in granted:
        flows[_APPLICATION] = {"tokenUrl": token, "scopes": scopes}
    if "password" in granted:
        flows[_PASSWORD] = {"tokenUrl": token, "scopes": scopes}
    if "device_authorization_endpoint" in metadata:
        url = str(metadata["device_authorization_endpoint"])
        flows[_DEVICE] = {"deviceAuthorizationUrl": url, "tokenUrl": token, "scopes": scopes}
    return flows


def read_metadata(path: Path) -> Mapping[str, Any]:
    """Read a saved metadata document (RFC 8414, OpenID Connect Discovery 1.0).

    Raises:
        SpecError: It is none.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SpecError(Problem(rule="metadata", pointer="", message=str(error), place=f"{path}:1")) from error
    urls, given = ["issuer", "token_endpoint"], found if isinstance(found, dict) else {}
    urls += [key for key in ("authorization_endpoint", "device_authorization_endpoint") if key in given]
    missing = [key for key in urls if not str(given.get(key, "")).startswith("https://")]
    if missing:
        message = f"expected the metadata of an authorization server, with an https URL at {' and '.join(missing)}"
        raise SpecError(Problem(rule="metadata", pointer="", message=message, place=f"{path}:1"))
    return found  # type: ignore[no-any-return]  # checked above
