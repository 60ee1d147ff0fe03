"""Changes of operations: names, arguments, bodies, results, addresses, security."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..parameters import Parameter
from .changes import Change, alternatives, bounds, split
from .surface import Call, Surface

__all__ = ["call_changes"]


def call_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of all operations."""
    pairs, gone, fresh = _paired(old, new)
    for call in gone:
        yield _change("breaking", "method-removed", f"{call.name}()", f"{call.view.verb} {call.path} is gone")
    for call in fresh:
        yield _change("additive", "method-added", f"{call.name}()", f"{call.view.verb} {call.path} is new")
    for one, two in pairs:
        if one.name != two.name:
            yield _change("breaking", "method-renamed", f"{one.name}()", f"is called {two.name}() now")
        if one.view.id != two.view.id:
            text = f"has the operationId {two.view.id}, not {one.view.id}: stored cursors are refused"
            yield _change("behaviour", "operation-id", f"{one.name}()", text)
        yield from _arguments(one, two)
        yield from _body(one, two)
        yield from _answer(one, two)
        yield from _address(one, two)
        yield from _text(one, two)


def _paired(old: Surface, new: Surface) -> tuple[list[tuple[Call, Call]], list[Call], list[Call]]:
    same = [(call, new.calls[id]) for id, call in old.calls.items() if id in new.calls]
    fresh = {_place(call): call for id, call in new.calls.items() if id not in old.calls}
    gone = [call for id, call in old.calls.items() if id not in new.calls]
    moved = [(call, fresh.pop(_place(call))) for call in gone if _place(call) in fresh]
    left = [call for call in gone if all(call is not one for one, _ in moved)]
    return same + moved, left, list(fresh.values())


def _place(call: Call) -> tuple[str, str]:
    return call.view.verb, re.sub(r"\{[^}]+\}", "{}", call.path)


def _arguments(a: Call, b: Call) -> Iterator[Change]:
    before, after = _named(a), _named(b)
    gone, fresh = [n for n in before if n not in after], [n for n in after if n not in before]
    pairs = {n: n for n in before if n in after}
    for name in list(gone):
        other = _renamed(a, b, name, before, after, fresh)
        if other is not None:
            yield _change("breaking", "argument-renamed", f"{a.name}({name}=)", f"is called {other} now")
            gone.remove(name)
            fresh.remove(other)
            pairs[name] = other
    for name in gone:
        yield _change("breaking", "argument-removed", f"{a.name}({name}=)", "is gone")
    for name in fresh:
        needed = after[name][0].required or after[name][1] != "query"
        level, rule = ("breaking", "argument-required") if needed else ("additive", "argument-added")
        yield _change(level, rule, f"{a.name}({name}=)", "is new" + (" and must be given" if needed else ""))
    for name, other in pairs.items():
        if before[name][1] != after[other][1]:
            text = f"is in the {after[other][1]}, not in the {before[name][1]}"
            yield _change("breaking", "argument-moved", f"{a.name}({name}=)", text)
        yield from _argument(a, b, before[name][0], after[other][0], before[name][1])
    orders = [[pairs.get(each.name, each.name) for each in a.view.path_parameters if each.name in pairs]]
    orders.append([each.name for each in b.view.path_parameters if each.name in pairs.values()])
    if orders[0] != orders[1]:
        yield _change("breaking", "argument-order", f"{a.name}()", f"takes {', '.join(orders[1])} by position")


def _named(call: Call) -> dict[str, tuple[Parameter, str]]:
    places = (("path", call.view.path_parameters), ("host", call.view.hosts), ("query", call.view.query))
    return {each.name: (each, place) for place, parameters in places for each in parameters}


def _renamed(
    a: Call, b: Call, name: str, before: Mapping[str, Any], after: Mapping[str, Any], fresh: list[str]
) -> str | None:
    parameter, place = before[name]
    found = next((n for n in fresh if (after[n][0].wire, after[n][1]) == (parameter.wire, place)), None)
    if found is None and place == "path":
        index = [each.name for each in a.view.path_parameters].index(name)
        names = [each.name for each in b.view.path_parameters]
        found = names[index] if index < len(names) and names[index] in fresh else None
    return found


def _argument(a: Call, b: Call, one: Parameter, two: Parameter, place: str) -> Iterator[Change]:
    name = f"{a.name}({one.name}=)"
    if two.required and not one.required:
        yield _change("breaking", "argument-required", name, "must be given now")
    if one.required and not two.required:
        yield _change("additive", "argument-optional", name, "may be left out now")
    if one.wire != two.wire:
        yield _change("behaviour", "wire-name", name, f"is sent as {two.wire}, not as {one.wire}")
    kinds = [alternatives(_written_out(each.annotation, call)) for each, call in ((one, a), (two, b))]
    if lost := kinds[0] - kinds[1]:
        yield _change("breaking", "argument-narrowed", name, f"no longer takes {', '.join(sorted(lost))}")
    elif won := kinds[1] - kinds[0]:
        yield _change("additive", "argument-widened", name, f"takes {', '.join(sorted(won))}, too")
    if place in ("path", "query"):
        old, new = a.parameters.get((place, one.wire), {}), b.parameters.get((place, two.wire), {})
        for key, tighter, text in bounds(old, new):
            refused = "; values that were sent are refused" if tighter else ""
            yield _change("breaking" if tighter else "additive", f"argument-{key}", name, text + refused)
        if (old.get("style"), old.get("explode")) != (new.get("style"), new.get("explode")):
            yield _change("behaviour", "argument-style", name, "is written in another style")
        if old.get("description") != new.get("description"):
            yield _change("text", "argument-text", name, "has another description")


def _written_out(annotation: str, call: Call) -> str:
    return re.sub(r"[A-Za-z_]\w*", lambda word: call.choices.get(word[0], word[0]), annotation)


def _body(a: Call, b: Call) -> Iterator[Change]:
    one, two, name = a.view.body, b.view.body, f"{a.name}(body=)"
    if one is None and two is not None:
        level = "breaking" if two.required else "additive"
        yield _change(level, "body-added", name, "is new" + (" and must be given" if two.required else ""))
    elif one is not None and two is None:
        yield _change("breaking", "body-removed", name, "is gone")
    elif one is not None and two is not None:
        if one.annotation != two.annotation:
            yield _change("breaking", "body-type", name, f"takes {two.annotation}, not {one.annotation}")
        if one.required != two.required:
            level, text = ("breaking", "must be given now") if two.required else ("additive", "may be left out now")
            yield _change(level, "body-required", name, text)
        if one.media != two.media:
            yield _change("behaviour", "body-media", name, f"is sent as {two.media}, not as {one.media}")


def _answer(a: Call, b: Call) -> Iterator[Change]:
    one, two = (split(call.declared[call.declared.index("(") + 1 : -1], ", ") for call in (a, b))
    name = f"{a.name}()"
    if a.view.kind != b.view.kind:
        yield _change("breaking", "method-kind", name, f"is a {b.view.kind}, was a {a.view.kind}")
    elif one[2] != two[2]:
        yield _change("breaking", "returns", name, f"returns {two[2]}, not {one[2]}")
    elif a.view.kind == "Paged" and one[3] != two[3]:
        style = one[3].split("(")[0] != two[3].split("(")[0]
        yield _change("behaviour", "paging", name, "pages in another way" + ("; stored cursors end" if style else ""))
    start = f"{a.name.rpartition('.')[0]}.start()"
    if (a.wait is None) != (b.wait is None):
        yield _change("breaking" if b.wait is None else "additive", "wait", start, "is gone" if a.wait else "is new")
    elif a.wait != b.wait:
        yield _change("behaviour", "wait", start, "waits in another way")


def _address(a: Call, b: Call) -> Iterator[Change]:
    name = f"{a.name}()"
    if _place(a) != _place(b):
        text = f"goes to {b.view.verb} {b.path}, not {a.view.verb} {a.path}"
        yield _change("behaviour", "address", name, text)
    if a.view.server != b.view.server:
        yield _change("behaviour", "server", name, f"goes to {b.view.server or 'the server of the API'}")
    one, two = ([{n: set(s) for n, s in each.items()} for each in call.node["security"]] for call in (a, b))
    for each in one:
        if not any(_satisfies(each, other) for other in two or [{}]):
            yield _change("breaking", "security-removed", name, f"no longer takes {_credential(each)}")
    for each in two:
        if not any(_satisfies(each, other) for other in one or [{}]):
            yield _change("additive", "security-added", name, f"takes {_credential(each)}, too")
    if a.node.get("x-idempotent") != b.node.get("x-idempotent"):
        text = "is" if b.node.get("x-idempotent") else "is no longer"
        yield _change("behaviour", "idempotent", name, f"{text} sent again after a lost answer")
    for status in sorted({each for each in a.node["responses"] if each[0] == "2"} - b.node["responses"].keys()):
        yield _change("behaviour", "status", name, f"no longer answers {status}")


def _satisfies(held: Mapping[str, set[str]], wanted: Mapping[str, set[str]]) -> bool:
    """Return whether credentials that were enough for one requirement are enough for another."""
    return all(name in held and scopes <= held[name] for name, scopes in wanted.items())


def _credential(requirement: Mapping[str, set[str]]) -> str:
    return " and ".join(" ".join([name, *sorted(scopes)]) for name, scopes in requirement.items()) or "no credential"


def _text(a: Call, b: Call) -> Iterator[Change]:
    name = f"{a.name}()"
    if a.node.get("deprecated") != b.node.get("deprecated"):
        text = "is deprecated" if b.node.get("deprecated") else "is no longer deprecated"
        yield _change("additive", "deprecated", name, text)
    if (a.view.summary, a.view.text, a.view.source) != (b.view.summary, b.view.text, b.view.source):
        yield _change("text", "method-text", name, "has another description")
    if a.described != b.described:
        yield _change("text", "example", name, "has other examples or descriptions of answers")


def _change(level: str, rule: str, name: str, message: str) -> Change:
    return Change(level=level, rule=rule, name=name, message=message)
