"""What commands print of a service's data: tables, JSON, JSON Lines, CSV; safe for a terminal and without secrets."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from textwrap import indent
from typing import Any, TextIO

import attrs
import msgspec

from syllabind.core.models import Model, dump
from syllabind.core.redaction import HIDDEN
from syllabind.errors import ArgumentError

from .arguments import member_of
from .terminal import hide, printable

__all__ = ["FORMATS", "Output", "flat", "select"]

FORMATS = ("table", "json", "jsonl", "csv")
_CHUNK = 100  # records that decide which columns there are
_MOST_COLUMNS = 8
_WIDEST = 48
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SECRET_NAME = re.compile(r"(?:^|_)(?:token|secret|password|api_?key)$|(?:Token|Secret|Password|ApiKey)$")
# What people look for in a record first; a column's last name is compared.
_FIRST = (
    "id", "ref", "name", "display_name", "displayName", "title", "first_name", "firstName", "last_name", "lastName",
    "email", "type", "role", "status", "state", "code",
)  # fmt: skip


@attrs.frozen(kw_only=True, slots=True)
class Output:
    """Where and how data are printed.

    Attributes:
        format: One of `FORMATS`.
        columns: Columns of tables and CSV, dotted names; chosen by the data if there are none.
        secrets: Texts that are never printed.
        masked: Whether members that are named as tokens and secrets are hidden.
        stream: Where to print; standard output by default.
    """

    format: str
    columns: Sequence[str] = ()
    secrets: Sequence[str] = ()
    masked: bool = True
    stream: TextIO = attrs.field(factory=lambda: sys.stdout)
    _found: set[str] = attrs.field(factory=set, init=False)

    def text(self, text: str) -> str:
        """Return a text without the secrets."""
        return hide(text, self.secrets)

    def data(self, value: Any) -> Any:
        """Return a value as JSON data; what its names call tokens and secrets is hidden if `masked`."""
        found = dump(value)
        return _masked(found) if self.masked else found

    def _chosen(self, record: Any) -> Any:
        """Return the columns of a record, all of it if none were named."""
        data = self.data(record)
        if not self.columns or not isinstance(data, dict):
            return data
        members = flat(data)
        return {name: self._column(record, members, name) for name in self.columns}

    def _column(self, record: Any, members: Mapping[str, Any], name: str) -> Any:
        value = select(members, name)
        if value is not None or name in members:
            self._found.add(name)
        elif name not in self._found and isinstance(record, Model):
            value = select(members, _wire_name(type(record), name))
        return value

    def value(self, value: Any) -> None:
        """Print one value."""
        found = [*map(self._chosen, value)] if isinstance(value, list) else self._chosen(value)
        if self.format == "jsonl":
            self._write(_json(found))
        elif self.format == "json" or not isinstance(found, dict | list):
            self._write(found if isinstance(found, str) and self.format != "json" else _json(found, indent=2))
        elif isinstance(found, list):
            self._rows(iter(found))
        elif self.format == "table" and not self.columns:
            self._pairs(found)
        else:
            self._rows(iter([found]))

    def records(self, records: Iterable[Any]) -> int:
        """Print records one after another, as they come.

        Returns:
            The number of columns that came too late to be printed.
        """
        found = map(self._chosen, records)
        if self.format == "jsonl":
            for each in found:
                self._write(_json(each))
        elif self.format == "json":
            begun = False
            for each in found:
                self._write((",\n" if begun else "[\n") + indent(_json(each, indent=2), "  "), end="")
                begun = True
            self._write("\n]" if begun else "[]")
        else:
            return self._rows(found)
        return 0

    def _rows(self, records: Iterator[Any]) -> int:
        first = [self._members(each) for each in islice(records, _CHUNK)]
        names = list(self.columns) or _columns(first, everything=self.format == "csv")
        late: set[str] = set()
        widths = None
        while first or (self.columns and widths is None):
            rows = [[_cell(select(each, name)) for name in names] for each in first]
            if self.format == "table":
                widths = self._table(names, rows, widths)
            else:
                self._csv(([names] if widths is None else []) + rows)
                widths = widths or [0]
            if not self.columns and self.format == "csv":
                late.update(name for each in first for name in each if name not in names)
            first = [self._members(each) for each in islice(records, _CHUNK)]
        if late:
            print(
                f"syllabind: {len(late)} columns came after the header and are left out; "
                f"name them with --columns: {printable(', '.join(sorted(late))[:300])}",
                file=sys.stderr,
            )
        return len(late)

    def _members(self, record: Any) -> dict[str, Any]:
        """Return the columns of a record that were named, by these names, or else its members by dotted name."""
        return dict(record) if self.columns and isinstance(record, Mapping) else flat(record)

    def _csv(self, rows: Iterable[Sequence[str]]) -> None:
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="\n").writerows(rows)
        self._write(buffer.getvalue(), end="")

    def _table(self, names: list[str], rows: list[list[str]], widths: list[int] | None) -> list[int]:
        """Print a part of a table; columns that were not asked for are left out where the terminal is too narrow."""
        safe = [[printable(self.text(cell)) for cell in row] for row in rows]
        if not self.stream.isatty():
            self._tabs([names, *safe] if widths is None else safe)
            return widths or [0]
        from rich.cells import cell_len
        from rich.console import Console

        heads = [printable(name).replace(".", ".\n") for name in names]
        console, found = Console(file=self.stream), widths or []
        for head, *cells in [] if widths else zip(heads, *safe, strict=True):
            wide = min(_WIDEST, max(map(cell_len, [*head.splitlines(), *cells])))
            if found and not self.columns and sum(found) + wide + 3 * (len(found) + 1) > console.width:
                break
            found.append(wide)
        console.print(_grid([*zip(heads, found, strict=False)], safe, header=widths is None))
        return found

    def _pairs(self, record: Mapping[str, Any]) -> None:
        """Print one record, a line a member."""
        rows = [[name, _cell(each)] for name, each in flat(record).items()]
        if not self.stream.isatty():
            return self._tabs([["name", "value"], *rows])
        from rich.console import Console

        safe = [[printable(self.text(cell)) for cell in row] for row in rows]
        return Console(file=self.stream).print(_grid([("name", None), ("value", None)], safe, header=True))

    def _tabs(self, rows: Iterable[Sequence[str]]) -> None:
        for row in rows:
            self._write("\t".join(row))

    def _write(self, text: str, end: str = "\n") -> None:
        text = self.text(text)
        if self.stream.isatty():
            text = printable(text, lines=True)
        else:
            text = _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
        self.stream.write(text + end)


def _grid(columns: Sequence[tuple[str, int | None]], rows: Iterable[Sequence[str]], *, header: bool) -> Any:
    """Return a rich table; a column without a width takes the room that there is, on several lines."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_header=header, pad_edge=False)
    for head, width in columns:
        overflow: Any = "fold" if width is None else "ellipsis"
        least = None if width is None else min(width, 8)
        table.add_column(Text(head), no_wrap=width is not None, overflow=overflow, min_width=least, max_width=width)
    for row in rows:
        table.add_row(*map(Text, row[: len(columns)]))
    return table


def _masked(value: Any) -> Any:
    if isinstance(value, list):
        return [_masked(each) for each in value]
    if isinstance(value, dict):
        return {
            name: HIDDEN if isinstance(each, str) and each and _SECRET_NAME.search(name) else _masked(each)
            for name, each in value.items()
        }
    return value


def _json(value: Any, indent: int | None = None) -> str:
    # JSON's own escapes keep every character, where other ones would change the text.
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return "\n".join(line if line.isprintable() else "".join(map(_escaped, line)) for line in text.split("\n"))


def _escaped(char: str) -> str:
    return char if char.isprintable() else json.dumps(char)[1:-1]


def flat(record: Any, prefix: str = "") -> dict[str, Any]:
    """Return the members of a record by dotted name, those of its members included; lists stay as they are."""
    if not isinstance(record, Mapping):
        return {prefix.rstrip(".") or "value": record}
    found: dict[str, Any] = {}
    for name, value in record.items():
        if isinstance(value, Mapping) and value:
            found.update(flat(value, f"{prefix}{name}."))
        else:
            found[f"{prefix}{name}"] = value
    return found


def select(record: Mapping[str, Any], name: str) -> Any:
    """Return the member of a flat record; `None` if it is absent, an object if the name stands for several."""
    if name in record:
        return record[name]
    inner = {key[len(name) + 1 :]: value for key, value in record.items() if key.startswith(f"{name}.")}
    return inner or None


@cache
def _wire_name(model: type[Model], name: str) -> str:
    """Return the dotted name on the wire of a member that is named as in Python.

    Raises:
        ArgumentError: The model has no such member.
    """
    declared: Any = model
    wire = []
    for part in name.split("."):
        if (found := member_of(declared, part)) is None:
            known = ", ".join(each.encode_name for each in msgspec.structs.fields(model))
            raise ArgumentError("columns", f"must be members of {model.__name__}, got {name!r}; those are {known}")
        wire.append(found[0])
        declared = found[1]
    return ".".join(wire)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _columns(records: Sequence[Mapping[str, Any]], *, everything: bool) -> list[str]:
    names = list(dict.fromkeys(name for each in records for name in each))
    if everything:
        return names
    scalar = [name for name in names if not any(isinstance(select(each, name), list | dict) for each in records)]
    kept = [name for name in scalar or names if any(each.get(name) not in (None, "") for each in records)]
    kept.sort(key=lambda name: (name.count(".") > 1, _rank(name), _dullness(name, records)))
    return kept[:_MOST_COLUMNS]


def _rank(name: str) -> int:
    last = name.rpartition(".")[2]
    return _FIRST.index(last) if last in _FIRST else len(_FIRST)


def _dullness(name: str, records: Sequence[Mapping[str, Any]]) -> int:
    """Return how little a column says at a glance: addresses least, then dates."""
    texts = [str(each.get(name)) for each in records]
    return 2 if any("://" in each for each in texts) else 1 if any(map(_DATE.match, texts)) else 0
