"""Changes of models, enums, unions, servers and ways to sign in."""

from collections.abc import Iterator, Mapping

from ..views import Field, ModelView
from .changes import Change, alternatives, bounds
from .surface import Surface

__all__ = ["document_changes", "model_changes"]


def model_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of models, enums and unions."""
    renamed = _renamed(old.models, new.models)
    for name, model in old.models.items():
        other = new.models.get(name) or new.models.get(renamed.get(name, ""))
        if other is None:
            yield _change("breaking", "model-removed", f"models.{name}", "is gone")
            continue
        if other.name != name:
            yield _change("breaking", "model-renamed", f"models.{name}", f"is called {other.name} now")
        ways = old.directions.get(name, frozenset()) | new.directions.get(other.name, frozenset())
        yield from _model(model, other, ways)
        yield from _bounds(old, new, model, other, ways)
    for name in new.models.keys() - old.models.keys() - set(renamed.values()):
        yield _change("additive", "model-added", f"models.{name}", "is new")
    yield from _enums(old, new)
    for name in old.unions.keys() & new.unions.keys():
        for each in sorted(set(old.unions[name]) - set(new.unions[name])):
            yield _change("breaking", "union-removed", f"models.{name}", f"is never {each}")
        for each in sorted(set(new.unions[name]) - set(old.unions[name])):
            yield _change("additive", "union-added", f"models.{name}", f"may be {each}")


def _renamed(before: Mapping[str, ModelView], after: Mapping[str, ModelView]) -> dict[str, str]:
    """Return new names of models that are gone, where exactly one new model has the same fields."""
    found = {}
    for name in before.keys() - after.keys():
        fields = {each.name for each in before[name].fields}
        fresh = after.keys() - before.keys()
        alike = [other for other in fresh if {each.name for each in after[other].fields} == fields]
        if len(alike) == 1:
            found[name] = alike[0]
    return found


def _bounds(old: Surface, new: Surface, a: ModelView, b: ModelView, ways: frozenset[str]) -> Iterator[Change]:
    """Yield other bounds of members: what is sent may be refused; pydantic models check what is received."""
    before, after = old.members.get(a.name, {}), new.members.get(b.name, {})
    for field in a.fields:
        for key, tighter, text in bounds(before.get(field.wire, {}), after.get(field.wire, {})):
            level = "additive" if not tighter else "breaking" if "sent" in ways else "behaviour"
            yield _change(level, f"field-{key}", f"models.{a.name}.{field.name}", text)


def _model(a: ModelView, b: ModelView, ways: frozenset[str]) -> Iterator[Change]:
    before, after = {each.name: each for each in a.fields}, {each.name: each for each in b.fields}
    wires = {each.wire: name for name, each in after.items() if name not in before}
    for name, each in before.items():
        where = f"models.{a.name}.{name}"
        if name in after:
            yield from _field(where, each, after[name], ways)
        elif each.wire in wires:
            yield _change("breaking", "field-renamed", where, f"is called {wires.pop(each.wire)} now")
        else:
            yield _change("breaking", "field-removed", where, "is gone")
    for name in wires.values():
        where = f"models.{a.name}.{name}"
        needed = after[name].required and not after[name].annotation.startswith("Literal")
        if needed and "sent" in ways:
            yield _change("breaking", "field-required", where, "is new and must be given")
        elif needed:
            yield _change("behaviour", "field-promised", where, "is new and required: records without it are invalid")
        else:
            yield _change("additive", "field-added", where, "is new")
    related = {name for name, *_ in a.related}, {name for name, *_ in b.related}
    for name in sorted(related[0] - related[1]):
        yield _change("breaking", "related-removed", f"models.{a.name}.{name}", "is gone")
    for name in sorted(related[1] - related[0]):
        yield _change("additive", "related-added", f"models.{a.name}.{name}", "is new")
    if a.tag != b.tag:
        yield _change("breaking", "model-tag", f"models.{a.name}", f"has the type {b.tag}, not {a.tag}")
    if a.text != b.text:
        yield _change("text", "model-text", f"models.{a.name}", "has another description")


def _field(where: str, a: Field, b: Field, ways: frozenset[str]) -> Iterator[Change]:
    if a.wire != b.wire:
        yield _change("behaviour", "wire-name", where, f"stands for {b.wire}, not for {a.wire}")
    if b.required and not a.required:
        if "sent" in ways:
            yield _change("breaking", "field-required", where, "must be given now")
        else:
            yield _change("behaviour", "field-promised", where, "is required now: records without it are invalid")
    if a.required and not b.required:
        level = "breaking" if "received" in ways else "additive"
        yield _change(level, "field-optional", where, "may be absent now")
    one, two = alternatives(_spelled_out(a)), alternatives(_spelled_out(b))
    if "received" in ways and two - one:
        yield _change("breaking", "field-widened", where, f"may be {', '.join(sorted(two - one))} now")
    elif "sent" in ways and one - two:
        yield _change("breaking", "field-narrowed", where, f"no longer takes {', '.join(sorted(one - two))}")
    elif one != two:
        yield _change("additive", "field-type", where, f"is {_spelled_out(b)}, was {_spelled_out(a)}")
    if a.text != b.text:
        yield _change("text", "field-text", where, "has another description")


def _spelled_out(field: Field) -> str:
    """Return the type of a member, with its models in place of their private alias."""
    return field.annotation if field.kinds is None else field.annotation.replace(field.kinds.alias, field.kinds.union)


def _enums(old: Surface, new: Surface) -> Iterator[Change]:
    for name in old.enums.keys() - new.enums.keys():
        yield _change("breaking", "enum-removed", f"models.{name}", "is gone")
    for name in new.enums.keys() - old.enums.keys():
        yield _change("additive", "enum-added", f"models.{name}", "is new")
    for name in old.enums.keys() & new.enums.keys():
        one, two = dict(old.enums[name].members), dict(new.enums[name].members)
        for member in one.keys() - two.keys():
            yield _change("breaking", "member-removed", f"models.{name}.{member}", "is gone")
        for member in two.keys() - one.keys():
            yield _change("additive", "member-added", f"models.{name}.{member}", "is new")
        for member in one.keys() & two.keys():
            if one[member] != two[member]:
                text = f"is {two[member]}, was {one[member]}"
                yield _change("behaviour", "member-value", f"models.{name}.{member}", text)


def document_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of servers, ways to sign in and the other facts of a whole API."""
    one, two = ([each["url"] for each in surface.document.get("servers", [])] for surface in (old, new))
    if one[:1] != two[:1]:
        yield _change("behaviour", "server", old.api, f"goes to {two[0]}, not {one[0]}, where no server is given")
    for url in sorted(set(one[1:]) - set(two)):
        yield _change("behaviour", "server-removed", old.api, f"{url} is gone")
    for name in sorted(old.schemes.keys() - new.schemes.keys()):
        yield _change("breaking", "scheme-removed", f"security.{name}", "is gone")
    for name in sorted(new.schemes.keys() - old.schemes.keys()):
        yield _change("additive", "scheme-added", f"security.{name}", "is new")
    for name in sorted(old.schemes.keys() & new.schemes.keys()):
        if old.schemes[name] != new.schemes[name]:
            yield _change("behaviour", "scheme", f"security.{name}", "signs in in another way")
    words = [{each["name"]: each.get("description") for each in surface.document["tags"]} for surface in (old, new)]
    for tag in sorted(words[0].keys() & words[1].keys()):
        if words[0][tag] != words[1][tag]:
            yield _change("text", "resource-text", f"{old.api}.{tag}", "has another description")
    for key in ("x-error", "x-request-id", "x-webhook-signature", "x-token-errors", "x-rate-limit"):
        if old.document.get(key) != new.document.get(key):
            yield _change("behaviour", key, old.api, f"{key} is another one")


def _change(level: str, rule: str, name: str, message: str) -> Change:
    return Change(level=level, rule=rule, name=name, message=message)
