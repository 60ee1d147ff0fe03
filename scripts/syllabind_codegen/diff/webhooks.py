"""Changes of webhooks: what a receiver gets, and what the sender takes for an answer."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ..parse import class_name
from ..tree import follow
from .changes import Change, bounds
from .surface import Surface, written_out

__all__ = ["webhook_changes"]


@frozen(kw_only=True)
class _Webhook:
    """One webhook as its receivers see it.

    Attributes:
        payloads: Names of the models by media type.
        required: Whether there is always a payload.
        headers: Schemas of the headers, and whether they are always sent, by name in lower case.
        accepted: The statuses that the sender takes for success.
        signed: Its security requirements.
        words: What changes the text only.
    """

    method: str
    payloads: Mapping[str, str]
    required: bool
    headers: Mapping[str, Mapping[str, Any]]
    accepted: frozenset[int]
    signed: Any
    deprecated: bool
    words: Any


def webhook_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of webhooks; those of their models are yielded with the models."""
    before, after = _webhooks(old.document), _webhooks(new.document)
    for name in sorted(before.keys() - after.keys()):
        yield Change(level="breaking", rule="webhook-removed", name=f"webhooks.{name}", message="is gone")
    for name in sorted(after.keys() - before.keys()):
        yield Change(level="additive", rule="webhook-added", name=f"webhooks.{name}", message="is new")
    for name in sorted(before.keys() & after.keys()):
        for level, rule, message in _compared(before[name], after[name]):
            yield Change(level=level, rule=rule, name=f"webhooks.{name}", message=message)


def _webhooks(document: Mapping[str, Any]) -> dict[str, _Webhook]:
    found = {}
    for name, item in document.get("webhooks", {}).items():
        for method in ("post", "put", "patch", "get", "delete"):
            if method in item:
                found[name] = _read(dict(document), item, method)
                break
    return found


def _read(document: dict[str, Any], item: Mapping[str, Any], method: str) -> _Webhook:
    node = item[method]
    body = follow(document, node.get("requestBody", {}))
    given = [follow(document, each) for each in [*item.get("parameters", []), *node.get("parameters", [])]]
    return _Webhook(
        method=method,
        payloads={media: _type(each.get("schema", {})) for media, each in body.get("content", {}).items()},
        required=body.get("required", False),
        headers={
            each["name"].lower(): {**each.get("schema", {}), "required": each.get("required", False)} for each in given
        },
        accepted=frozenset(status for each in node.get("responses", {}) for status in _statuses(str(each))),
        signed=node.get("security"),
        deprecated=node.get("deprecated", False),
        words=(node.get("summary"), node.get("description"), written_out(document, [body, given, node["responses"]])),
    )


def _type(schema: Mapping[str, Any]) -> str:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return class_name(name) if name else str(schema.get("type", "anything"))


def _statuses(key: str) -> range:
    if key == "default":
        return range(0)
    return range(int(key[0]) * 100, int(key[0]) * 100 + 100) if key[1:] == "XX" else range(int(key), int(key) + 1)


def _compared(a: _Webhook, b: _Webhook) -> Iterator[tuple[str, str, str]]:
    """Yield level, rule and message of each change."""
    if a.method != b.method:
        yield "breaking", "webhook-method", f"comes by {b.method.upper()}, not by {a.method.upper()}"
    for media in sorted(a.payloads.keys() - b.payloads.keys()):
        yield "breaking", "webhook-media", f"no longer comes as {media}"
    for media in sorted(b.payloads.keys() - a.payloads.keys()):
        yield "breaking", "webhook-media", f"may come as {media}"
    for media in sorted(a.payloads.keys() & b.payloads.keys()):
        if a.payloads[media] != b.payloads[media]:
            yield "breaking", "webhook-payload", f"holds {b.payloads[media]}, not {a.payloads[media]}"
    if a.required != b.required:
        yield ("breaking", "webhook-payload", "may come without a body") if a.required else (
            "additive", "webhook-payload", "always has a body",
        )  # fmt: skip
    for name in sorted(a.headers.keys() | b.headers.keys()):
        yield from _header(name, a.headers.get(name), b.headers.get(name))
    if gone := sorted(a.accepted - b.accepted):
        yield "breaking", "webhook-answer", f"an answer of {_listed(gone)} is no longer taken for success"
    if fresh := sorted(b.accepted - a.accepted):
        yield "additive", "webhook-answer", f"an answer of {_listed(fresh)} is taken for success, too"
    if a.signed != b.signed:
        yield "behaviour", "webhook-security", "is authenticated in another way"
    if a.deprecated != b.deprecated:
        yield "additive", "deprecated", "is deprecated" if b.deprecated else "is no longer deprecated"
    if a.words != b.words:
        yield "text", "webhook-text", "has another description or other examples"


def _header(name: str, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Iterator[tuple[str, str, str]]:
    if old is None or new is None:
        level, text = ("additive", "is new") if old is None else ("breaking", "is gone")
        yield level, "webhook-header", f"the header {name} {text}"
        return
    if old["required"] != new["required"]:
        level, text = ("breaking", "may be absent now") if old["required"] else ("additive", "is always sent")
        yield level, "webhook-header", f"the header {name} {text}"
    if old.get("type") != new.get("type"):
        yield "breaking", "webhook-header", f"the header {name} is a {new.get('type')}, not a {old.get('type')}"
    for _, tighter, text in bounds(old, new):
        yield "behaviour" if tighter else "additive", "webhook-header", f"the header {name}: {text}"


def _listed(statuses: list[int]) -> str:
    return str(statuses[0]) if len(statuses) == 1 else f"{statuses[0]} to {statuses[-1]}"
