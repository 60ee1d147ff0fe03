"""Changes of the columns that lists have as Arrow tables, files and tables of a database.

A column's type follows from its member's annotation, by the rules of `syllabind_bulk.columns`: the two packages do not
import each other, and a test compares them for every list.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from ..views import ModelView
from .changes import Change, split
from .surface import Surface

__all__ = ["KINDS", "Column", "table_changes", "tables_of"]

KINDS = {
    "text": "string",
    "int": "int64",
    "float": "double",
    "bool": "bool",
    "time": "timestamp[us, tz=UTC]",
    "date": "date32[day]",
    "texts": "list<string>",
    "json": "string of JSON",
}
"""The Arrow type of each kind of column."""
_SCALARS = {
    "str": "text",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "datetime.datetime": "time",
    "datetime.date": "date",
}


@frozen(kw_only=True)
class Column:
    """A column of a list.

    Attributes:
        kind: A key of `KINDS`.
        annotation: Its member's type in Python.
        member: Its member in Python.
    """

    kind: str
    annotation: str
    member: str


def table_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of columns, each once for all lists that have it."""
    before, after = tables_of(old), tables_of(new)
    found: dict[tuple[str, str, str, str], list[str]] = {}
    for name in before.keys() & after.keys():
        for level, rule, column, text in _columns(before[name], after[name]):
            found.setdefault((level, rule, column, text), []).append(name)
    for (level, rule, column, text), names in found.items():
        where = f"tables.{min(names)}.{column}"
        others = f" (and in {', '.join(sorted(names)[1:])})" if len(names) > 1 else ""
        yield Change(level=level, rule=rule, name=where, message=f"{text}{others}")


def _columns(before: Mapping[str, Column], after: Mapping[str, Column]) -> Iterator[tuple[str, str, str, str]]:
    for name, a in before.items():
        b = after.get(name)
        if b is None:
            yield "breaking", "column-removed", name, f"is no column any more, was {KINDS[a.kind]} of {a.member}"
        elif a.kind != b.kind:
            text = f"is {KINDS[b.kind]} in Arrow, was {KINDS[a.kind]}; {b.member} is {b.annotation}, was {a.annotation}"
            yield "breaking", "column-type", name, text
    for name in after.keys() - before.keys():
        yield "additive", "column-added", name, f"is a new column, {KINDS[after[name].kind]} of {after[name].member}"


def tables_of(surface: Surface) -> dict[str, dict[str, Column]]:
    """Return the columns of all lists of one model each, by the names that `syllabind export` takes."""
    found: dict[str, dict[str, Column]] = {}
    paged = [call for call in surface.calls.values() if call.view.kind == "Paged"]
    several = Counter(call.name.rpartition(".")[0] for call in paged)
    for call in sorted(paged, key=lambda call: call.view.method not in ("list", "search")):
        name = call.name.removeprefix(f"{surface.api}.").rpartition(".")[0]
        if name in found or (several[f"{surface.api}.{name}"] > 1 and call.view.method not in ("list", "search")):
            name = f"{name}.{call.view.method}"
        record = split(call.declared[call.declared.index("(") + 1 : -1], ", ")[2].removeprefix("models.")
        model = surface.models.get(record) or surface.models.get(record.removesuffix("Model"))  # as modules import it
        if model is None:
            continue
        columns: dict[str, Column] = {}
        for path, column in _members(surface, model, ()):
            columns[path[-1] if path[-1] not in columns else "_".join(path)] = column
        found[name] = columns
    return found


def _members(surface: Surface, model: ModelView, head: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Column]]:
    if model.tag is not None:
        yield (*head, "type"), Column(kind="text", annotation="str", member=f"{model.name}.type")
    for field in model.fields:
        inner = surface.models.get(field.annotation)
        if field.wire == "attributes" and not head and model.tag is not None and inner is not None:
            yield from _members(surface, inner, ("attributes",))
        else:
            kind = _kind(surface, field.annotation)
            member = f"models.{model.name}.{field.name}"
            yield (*head, field.wire), Column(kind=kind, annotation=field.annotation, member=member)


def _kind(surface: Surface, annotation: str) -> str:
    kinds = [each for each in split(annotation, " | ") if each != "None"]
    if len(kinds) != 1:
        return "json"
    (only,) = kinds
    if only.startswith("Literal["):
        return "text" if only.startswith('Literal["') else "int"
    if only.startswith("list["):
        return "texts" if _kind(surface, only[5:-1]) == "text" else "json"
    return "text" if only in surface.enums else _SCALARS.get(only, "json")
