"""OAuth schemes of a spec, as the template `security.py.jinja` prints them."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from .plans import seconds
from .specs.names import python_name
from .text import literal, one_line, tuple_literal

__all__ = ["events_of", "schemes_of", "signature_of"]


def schemes_of(document: dict[str, Any]) -> list[tuple[str, str, str]]:
    """(constant, text, arguments) of each oauth2 scheme."""
    found = []
    for name, scheme in sorted(document["components"]["securitySchemes"].items()):
        if scheme["type"] == "oauth2":
            values = ", ".join(f"{key}={value}" for key, value in _values(name, scheme).items())
            found.append((python_name(name).upper(), one_line(scheme.get("description", name)), values))
    return found


def signature_of(document: dict[str, Any]) -> str | None:
    """The value that describes how webhooks are signed, where they are."""
    habits = document.get("x-webhook-signature")
    if habits is None:
        return None
    values = {key: literal(value) for key, value in habits.items() if key != "tolerance"}
    if "tolerance" in habits:
        values["tolerance"] = str(seconds(habits["tolerance"]))
    return f"SignatureScheme({', '.join(f'{key}={value}' for key, value in values.items())})"


def events_of(document: dict[str, Any], class_name: Callable[[str], str]) -> Mapping[str, str]:
    """Return the names of the models that webhooks send, by the type of the event, `page.*` or `*`."""
    habits = document.get("x-webhook-events", {})
    sent, found = {}, {}
    for item in document.get("webhooks", {}).values():
        for operation in (each for each in item.values() if isinstance(each, dict) and "requestBody" in each):
            (ref,) = (media["schema"]["$ref"] for media in operation["requestBody"]["content"].values())
            sent[operation["operationId"]] = name = class_name(ref.rpartition("/")[2])
            if not habits:
                found["*"] = name
                continue
            kind = document["components"]["schemas"][ref.rpartition("/")[2]]["properties"][habits["type"]]
            values = document["components"]["schemas"][kind["$ref"].rpartition("/")[2]]["enum"]
            found |= dict.fromkeys(values, name)
    return found | {f"{begin}.*": sent[id] for begin, id in habits.get("others", {}).items()}


def _values(name: str, scheme: dict[str, Any]) -> dict[str, str]:
    (flow, *_) = scheme["flows"].values()
    habits = scheme.get("x-oauth", {})
    values = {"name": literal(name)}
    for key, ours in (
        ("authorizationUrl", "authorization_url"),
        ("tokenUrl", "token_url"),
        ("refreshUrl", "refresh_url"),
    ):
        if key in flow:
            # A URI has no braces (RFC 3986): `%7BtenantId%7D` stands for the path parameter.
            values[ours] = literal(unquote(flow[key]))
    if flow["scopes"]:
        values["scopes"] = tuple_literal(map(literal, flow["scopes"]))
    for key, value in habits.items():
        ours = key.replace("-", "_")
        if key == "result":
            value = value.removeprefix("$response.body#")
        if key == "errors":
            value = tuple(
                tuple(place[part].removeprefix("$response.body#") for part in ("code", "message")) for place in value
            )
        if isinstance(value, dict):
            values[ours] = "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
        else:
            values[ours] = literal(value) if isinstance(value, str) else repr(value)
    return values
