"""Random values that depend on a key alone, and tables whose records are made on first use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, TypeVar

T = TypeVar("T")
Record = dict[str, Any]


class SeededRandom:
    """A stream of choices that depends on its key alone: no shared generator, no hash seed.

    Args:
        key: What the choices are about, such as `(1, "thrive", "user", 17)`.
    """

    __slots__ = ("_bits", "_key", "_turn", "hex")

    def __init__(self, *key: object) -> None:
        self._key = "\x1f".join(map(str, key)).encode()
        self._turn = self._bits = 0
        self.hex = self._draw().hex()

    def _draw(self) -> bytes:
        self._turn += 1
        drawn = blake2b(self._key, salt=self._turn.to_bytes(16, "big")).digest()
        self._bits = int.from_bytes(drawn, "big")
        return drawn

    def below(self, limit: int) -> int:
        """Return a whole number from 0 up to, and without, a limit."""
        if self._bits < 1 << 64:
            self._draw()
        self._bits, value = divmod(self._bits, limit)
        return value

    def pick(self, options: Sequence[T]) -> T:
        """Return one of several."""
        return options[self.below(len(options))]

    def chance(self, percent: int) -> bool:
        """Return True in so many of a hundred cases."""
        return self.below(100) < percent

    def uuid(self) -> str:
        """Return a version 4 UUID (RFC 9562, section 5.4); one draw has one."""
        h = self.hex
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{'89ab'[int(h[16], 16) & 3]}{h[17:20]}-{h[20:32]}"


class Table:
    """Records by id, in order; generated ones are made on first use.

    Args:
        ids: The ids that the generator can make, in order.
        make: Makes the record of one of these ids; None where there is none after all.
        open_ended: `make` is called for ids outside `ids`, too (they are not listed).
    """

    def __init__(
        self,
        ids: Iterable[str] = (),
        make: Callable[[str], Record | None] | None = None,
        *,
        open_ended: bool = False,
    ) -> None:
        self._ids = dict.fromkeys(ids)
        self._rows: dict[str, Record] = {}
        self._put: dict[str, None] = {}
        self._gone: set[str] = set()
        self._positions: dict[str, int] | None = None
        self._make = make
        self._open = open_ended

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def lists(self, key: str) -> bool:
        """Return whether there is a record of an id, without making it."""
        return key in self._ids

    def get(self, key: str) -> Record | None:
        """Return a record, or None."""
        row = self._rows.get(key)
        if row is None and self._make is not None and key not in self._gone and (self._open or key in self._ids):
            row = self._make(key)
            if row is not None:
                self._rows[key] = row
        return row

    def __getitem__(self, key: str) -> Record:
        row = self.get(key)
        if row is None:
            raise KeyError(key)
        return row

    def add(self, key: str, row: Record) -> Record:
        """Add a record at the end, or replace it in its place."""
        if key not in self._ids:
            self._ids[key], self._positions = None, None
        self._put.setdefault(key)
        self._gone.discard(key)
        self._rows[key] = row
        return row

    def add_first(self, key: str, row: Record) -> Record:
        """Add a record in front of all others."""
        self._ids = {key: None, **self._ids}
        self._positions = None
        return self.add(key, row)

    def changed(self) -> Iterator[str]:
        """Return the ids of all records that were put in or put back, and not just generated."""
        return iter(self._put)

    def remove(self, key: str) -> None:
        """Remove a record for good."""
        self._ids.pop(key, None)
        self._positions = None
        self._gone.add(key)
        self._put.pop(key, None)
        self._rows.pop(key, None)

    def values(self) -> Iterator[Record]:
        """Return all records in order."""
        return (self[key] for key in self._ids)

    def rows(self) -> Rows:
        """Return all records in order, of which only those are made that are asked for."""
        if self._positions is None:
            self._positions = {key: number for number, key in enumerate(self._ids)}
            self._order = list(self._positions)
        return Rows(self, self._order, self._positions)


class Rows(Sequence[Record]):
    """All records of a table, made when they are asked for.

    Args:
        table: The table.
        ids: Its ids, in order.
        positions: Their positions.
    """

    def __init__(self, table: Table, ids: Sequence[str], positions: Mapping[str, int]) -> None:
        self._table, self._ids, self._positions = table, ids, positions

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, at: Any) -> Any:
        found = self._ids[at]
        return self._table[found] if isinstance(found, str) else [self._table[key] for key in found]

    def position(self, key: str) -> int | None:
        """Return the position of the record with an id."""
        return self._positions.get(key)


def position(rows: Sequence[Record], key: str) -> int | None:
    """Return the position of the record with an id; None if there is none."""
    if isinstance(rows, Rows):
        return rows.position(key)
    return next((number for number, row in enumerate(rows) if str(row.get("id")) == key), None)
