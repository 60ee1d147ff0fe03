"""The records that no service has tables of: tables by kind, lists by parent, single records and flags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import partial
from typing import Any, Literal, Protocol

from syllabind_sandbox.api_spec import ApiSpec
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.context import Context
from syllabind_sandbox.generic.crud_plan import CrudPlans, crud_plans, snake
from syllabind_sandbox.generic.fake_data import RecordFactory, current_timestamps, similar_id, with_references
from syllabind_sandbox.seeded_random import Record, SeededRandom, Table

POOL = 200
"""How many records of a kind references are spread over."""
Parents = tuple[tuple[str, str], ...]
"""Kinds and ids, outermost first."""


class Owner(Protocol):
    """The service that a store belongs to."""

    api: str
    context: Context
    spec: ApiSpec

    def tables(self) -> Mapping[str, Table]:
        """Return the service's own records by kind."""
        raise NotImplementedError


class ResourceStore:
    """The generic state of one service.

    Args:
        owner: The service; its own tables are used as they are.

    Attributes:
        flags: What was last sent to a path that sets a flag on a record, such as a bookmark or a vote.
    """

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._tables: dict[str, Table] = {}
        self._pools: dict[str, list[str]] = {}
        self._locations: dict[tuple[str, str], tuple[int, str, Parents]] = {}
        self._members: dict[tuple[str, str], list[str]] = {}
        self._singles: dict[str, Record | None] = {}
        self._removed: set[tuple[str, str, str]] = set()
        self._count = 0
        self.flags: dict[str, Any] = {}

    @property
    def _plans(self) -> CrudPlans:
        return crud_plans(self._owner.spec)

    @property
    def _factory(self) -> RecordFactory:
        return RecordFactory(self._owner.spec, self._pick_reference)

    def _key(self, kind: str, rng: SeededRandom) -> str:
        """Make an id of the look that the documents show."""
        if self._is_number(kind, self.key_of(kind)):
            return str(10**6 + rng.below(9 * 10**6))
        return similar_id(str((self._plans.examples.get(kind) or {}).get(self.key_of(kind)) or _ZERO), rng)

    def _is_number(self, kind: str, name: str) -> bool:
        node = self._owner.spec.resolve(self.schema(kind).get("properties", {}).get(name, {}), "")[0]
        return not {"integer", "number"}.isdisjoint(_listed(node.get("type", ())))

    def _id(self, kind: str, name: str, key: str) -> str | int:
        """Return an id as a member of a record has it."""
        return int(key) if self._is_number(kind, name) and key.isdecimal() else key

    def sample(self, schema: Mapping[str, Any], name: str) -> Any:
        """Return a value of a schema that has no documented example."""
        return self._factory.value(name, schema, self._random(name), 1, 0)

    def _random(self, *key: object) -> SeededRandom:
        return SeededRandom(self._owner.context.seed, self._owner.api, "store", *key)

    def schema(self, kind: str) -> Mapping[str, Any]:
        """Return the schema of a kind."""
        found: Mapping[str, Any] = self._owner.spec.schema(self._plans.schemas[kind])
        return found

    def key_of(self, kind: str) -> str:
        """Return the property that names a record of a kind."""
        names, parameter = self.schema(kind).get("properties", {}), self._plans.keys.get(kind, "")
        return parameter if parameter in names and "id" not in names else _key_name(names)

    # Tables

    def table(self, kind: str) -> Table:
        """Return the records of a kind, made on first use."""
        known = self._owner.tables()
        if kind in known:
            return known[kind]
        if kind not in self._tables:
            self._tables[kind] = self._new_table(kind)
        return self._tables[kind]

    def _new_table(self, kind: str) -> Table:
        ids: list[str] = []
        if self._plans.collection_depths.get(kind) == 0:
            example = self._plans.examples.get(kind) or {}
            first = str(example.get(self.key_of(kind), ""))
            count = 24 + self._random(kind, "count").below(12)
            made = [self._key(kind, self._random(kind, number)) for number in range(1, count)]
            ids = list(dict.fromkeys([first or self._key(kind, self._random(kind, 0)), *made]))
            # The id of a record that stands for another one, such as the summary of a user, is that record's.
            ids = list(self._stands_for(kind) or ids)[:count]
            self._locations |= {(kind, key): (number, "", ()) for number, key in enumerate(ids)}
        return Table(ids, partial(self._make, kind))

    def _stands_for(self, kind: str) -> Table | None:
        """Return the records whose ids those of a kind have: users for the members of a team that have a `userId`."""
        name = self.key_of(kind)
        other = self._known(re.sub("(_?id|Id)$", "", name)) if name != "id" else None
        known = other not in (None, kind) and self._plans.collection_depths.get(other or "", 0) == 0
        return self.table(other) if known and other is not None else None

    def _make(self, kind: str, key: str) -> Record | None:
        if kind not in self._plans.schemas:
            return None
        number, _, parents = self._locations[kind, key]
        example = self._plans.examples.get(kind)
        documented = number == 0 and not parents and example is not None
        rng = self._random(kind, key, "row")
        schema = self._plans.schemas[kind]
        row = deepcopy(dict(example or {})) if documented else self._factory.record(schema, example, rng, number)
        row = with_references({**row, self.key_of(kind): None}, lambda stem, held: self._repair(stem, held, rng))
        row[self.key_of(kind)] = self._id(kind, self.key_of(kind), key)
        return row if documented else self._point(kind, row, parents)

    def _repair(self, stem: str, key: str, rng: SeededRandom) -> str | None:
        """Return the id of a record in place of one that leads to none; None if it leads to one, or none is known."""
        kind = self._known(stem)
        return None if kind is None or self.table(kind).lists(key) else self._pick_reference(stem, rng)

    def _pick_reference(self, stem: str, rng: SeededRandom) -> str | None:
        kind = self._known(stem)
        if kind is None or self._plans.collection_depths.get(kind, 0) > 0:
            return None
        if kind not in self._pools:
            self._pools[kind] = list(self.table(kind))[:POOL]
        return rng.pick(self._pools[kind]) if self._pools[kind] else None

    def _known(self, stem: str) -> str | None:
        words = self._plans.words
        known = {snake(kind): kind for kind in self._owner.tables() if kind not in self._plans.schemas}
        word = snake(stem)
        last = word.rpartition("_")[2]
        return words.get(word) or known.get(word) or words.get(last) or known.get(last)

    def _point(self, kind: str, row: Record, parents: Parents) -> Record:
        """Set the references to the parents, where the record's schema has them."""
        properties = self.schema(kind).get("properties", {})
        for parent, key in parents:
            for name in names_of(parent):
                if name in properties:
                    row[name] = self._id(kind, name, key)
            for name in self._relations(kind, parent):
                row.setdefault("relationships", {})[name] = {"data": {"id": key, "type": parent}}
        return row

    def _relations(self, kind: str, parent: str) -> Iterator[str]:
        raw = self.schema(kind).get("properties", {}).get("relationships", {})
        node = self._owner.spec.resolve(raw, "")[0]
        for name, each in node.get("properties", {}).items():
            if parent in _listed(each.get("x-resource", ())) and str(each.get("$ref", "")).endswith("ToOne"):
                yield name

    def _can_point(self, kind: str, parent: str) -> bool:
        properties = self.schema(kind).get("properties", {})
        return any(name in properties for name in names_of(parent)) or any(self._relations(kind, parent))

    # Lists

    def rows(self, kind: str, scope: str, parents: Parents) -> Sequence[Record]:
        """Return the records of a list, those of all parents together where there is no parent."""
        table = self.table(kind)
        if not parents:
            return table.rows()
        home = self._plans.collection_depths.get(kind, 0)
        if home > 0 and kind in self._owner.tables():
            return [row for row in table.values() if points(row, *parents[-1])]
        if home > len(parents):
            inside = [
                key for (each, key), (_, at, _) in self._locations.items() if each == kind and at.startswith(scope)
            ]
            return [row for row in map(table.get, inside) if row is not None]
        if 0 < home < len(parents):
            outer = "/".join(scope.split("/")[: 2 * home])
            return [row for row in self.rows(kind, outer, parents[:home]) if points(row, *parents[-1])]
        ids = self.members(kind, scope, parents)
        known = {*ids, *(key for each, at, key in self._removed if (each, at) == (kind, scope))}
        late = [key for key in table.changed() if key not in known and points(table[key], *parents[-1])]
        return [row for row in map(table.get, [*ids, *late]) if row is not None]

    def members(self, kind: str, scope: str, parents: Parents) -> list[str]:
        """Return the ids of the list behind a parent; what is first in it depends on the seed."""
        place = (kind, scope)
        if place not in self._members:
            self._members[place] = self._first_members(kind, scope, parents)
        return self._members[place]

    def _first_members(self, kind: str, scope: str, parents: Parents) -> list[str]:
        table, rng = self.table(kind), self._random(kind, scope)
        if self._plans.collection_depths.get(kind, 0) == 0:
            pool = list(table)
            if self._can_point(kind, parents[-1][0]):
                return [key for key in pool if points(table[key], *parents[-1])]
            return list(dict.fromkeys(rng.pick(pool) for _ in range(3 + rng.below(6)))) if pool else []
        ids = []
        for number in range(3 + rng.below(5)):
            known = list(self._stands_for(kind) or ())
            made = self._random(kind, scope, number)
            key = made.pick(known) if known else self._key(kind, made)
            if key in ids or (kind, key) in self._locations:
                continue
            self._locations[kind, key] = (number + 1, scope, parents)
            row = self._make(kind, key)
            if row is not None:
                table.add(key, row)
                ids.append(key)
        return ids

    def find(self, kind: str, scope: str, parents: Parents, key: str, parameter: str = "id") -> Record | None:
        """Return one record, or None.

        Args:
            kind: The kind of the record.
            scope: The path before it.
            parents: Its parents.
            key: Its id; in a list, the id of what it stands for.
            parameter: The path parameter that holds the key: `userRef` and `ref` look for the property `ref` of a user.
        """
        owned = kind in self._owner.tables()
        if (kind, scope, key) in self._removed and key not in self.members(kind, scope, parents):
            return None
        if parents and not owned:
            self.rows(kind, scope, parents)
        table = self.table(kind)
        row = table.get(key)
        if row is None and (name := self._property(kind, parameter)) is not None:
            row = next((each for each in table.values() if str(each.get(name)) == key), None)
        if row is not None and parents and not owned and not self._is_below(kind, row, parents):
            return None
        if row is not None or not parents or owned:
            return row
        return next((each for each in self.rows(kind, scope, parents) if names(each, key)), None)

    def _is_below(self, kind: str, row: Record, parents: Parents) -> bool:
        """Return whether a record that lives below others has the parents of a path."""
        home = self._plans.collection_depths.get(kind, 0)
        *_, known = self._locations.get((kind, str(row[self.key_of(kind)])), (0, "", ()))
        return known[:home] == parents[:home] or not known

    def _property(self, kind: str, parameter: str) -> str | None:
        """Return the property, other than the id, that a path parameter stands for; None for none."""
        if kind not in self._plans.schemas:
            return None
        properties, word = self.schema(kind).get("properties", {}), snake(parameter).rpartition("_")[2]
        return next((each for each in (parameter, word) if each in properties and each != self.key_of(kind)), None)

    # Writing

    def move(self, kind: str, change: Literal["removed", "added"]) -> None:
        """Remove the first record of a kind, or put a copy of it with another id in front; nothing if there is none."""
        table = self.table(kind)
        first = next(iter(table), None)
        if first is None:
            return
        if change == "removed":
            table.remove(first)
            return
        self._count += 1
        name = self.key_of(kind)
        key = similar_id(first, self._random(kind, "moved", self._count))
        table.add_first(key, {**deepcopy(table[first]), name: self._id(kind, name, key)})

    def create(self, kind: str, scope: str, parents: Parents, sent: Mapping[str, Any]) -> Record:
        """Make a record of what was sent; ids and dates are the service's."""
        self._count += 1
        rng = self._random(kind, "new", self._count)
        chosen = sent.get(self.key_of(kind))
        own = chosen and "type" not in sent and not self.table(kind).lists(str(chosen))
        key = str(chosen) if own else self._key(kind, rng)
        properties = self.schema(kind).get("properties", {})
        row: Record = {self.key_of(kind): self._id(kind, self.key_of(kind), key)}
        if "const" in properties.get("type", {}):
            row["type"] = properties["type"]["const"]
        self._locations[kind, key] = (self._count, scope, parents)
        self.write(kind, row, sent, created=True)
        self._point(kind, row, parents)
        row = self._factory.conform(self._plans.schemas[kind], row, rng)
        self.table(kind).add(key, row)
        if parents and self._plans.collection_depths.get(kind, 0) <= len(parents) and kind not in self._owner.tables():
            self.members(kind, scope, parents).append(key)
        return row

    def update(self, kind: str, row: Record, sent: Mapping[str, Any]) -> Record:
        """Change a record by what was sent."""
        key = str(row[self.key_of(kind)])
        changed = deepcopy(row)
        self.write(kind, changed, sent, created=False)
        rng = self._random(kind, key, "update")
        changed = self._factory.conform(self._plans.schemas[kind], changed, rng)
        return self.table(kind).add(key, changed)

    def write(self, kind: str, row: Record, sent: Mapping[str, Any], *, created: bool) -> None:
        """Merge a body into a record: JSON:API members one by one, anything else as a whole."""
        nested = self._owner.spec.resolve(self.schema(kind).get("properties", {}).get("attributes", {}), "")[0]
        if nested and "attributes" not in sent:
            known = nested.get("properties", {})
            sent = {**sent, "attributes": {name: value for name, value in sent.items() if name in known}}
        for name, value in sent.items():
            if name in ("id", "type") or (not created and name == self.key_of(kind)):
                continue
            if name in ("attributes", "relationships") and isinstance(value, Mapping):
                row[name] = {**row.get(name, {}), **deepcopy(dict(value))}
            elif not nested or name == "links":
                row[name] = deepcopy(value)
        now = timestamp(self._owner.context.clock.now())
        holder = row.setdefault("attributes", {}) if nested else row
        holder |= current_timestamps((nested or self.schema(kind)).get("properties", {}), now, created=created)

    def remove(self, kind: str, scope: str, parents: Parents, row: Record) -> None:
        """Remove a record; a record that is a member of a list is removed from that list only."""
        key = str(row[self.key_of(kind)])
        if parents and self._plans.collection_depths.get(kind, 0) == 0:
            members = self.members(kind, scope, parents)
            members[:] = [each for each in members if each != key]
            self._removed.add((kind, scope, key))
            return
        for ids in (ids for (each, _), ids in self._members.items() if each == kind and key in ids):
            ids.remove(key)
        self.table(kind).remove(key)

    # Single records

    def single(self, kind: str, path: str, parents: Parents, subject: str | None) -> Record | None:
        """Return the record that a path names without an id; None where it was cleared."""
        if path in self._singles:
            return self._singles[path]
        named = self.key_of(kind) in self.schema(kind).get("properties", {})
        if named and self._plans.collection_depths.get(kind) == 0 and (ids := list(self.table(kind))):
            chosen = subject if subject in ids else ids[0]
            return self.table(kind).get(self._random(kind, path).pick(ids) if parents else str(chosen))
        example = self._plans.examples.get(kind)
        rng = self._random(kind, path)
        row = (
            self._factory.record(self._plans.schemas[kind], example, rng, 0)
            if parents
            else deepcopy(dict(example or {}))
        )
        self._singles[path] = self._point(kind, row, parents)
        return row

    def set(self, kind: str, path: str, row: Record | None) -> None:
        """Set the record of a path; None clears it."""
        if row is not None:
            rng = self._random(kind, path, "set")
            row = self._factory.conform(self._plans.schemas[kind], row, rng)
        self._singles[path] = row

    def shown(self, kind: str, schema: str, row: Record) -> Record:
        """Return what a schema can show of a record of a kind."""
        if not schema:
            return row
        rng, made = self._random(schema, "shown"), deepcopy(row)
        if kind in self._plans.schemas and schema != self._plans.schemas[kind]:
            properties = self._owner.spec.schema(schema).get("properties", {})
            name, key = _key_name(properties), row.get(self.key_of(kind))
            made |= {name: key} if name in properties and name not in row and key is not None else {}
        return self._factory.conform(schema, made, rng)


_ZERO = "00000000-0000-4000-8000-000000000000"


def _key_name(names: Iterable[str]) -> str:
    return "id" if "id" in names else next((each for each in names if re.search("[iI]d$", each)), "id")


def names_of(kind: str) -> tuple[str, ...]:
    """Return the names of properties that refer to a record of a kind."""
    word = snake(kind)
    camel = re.sub("_(.)", lambda found: found[1].upper(), word)
    return f"{word}_id", f"{camel}Id"


def points(row: Record, kind: str, key: str) -> bool:
    """Return whether a record refers to another."""
    single = any(str(row.get(name)) == key for name in names_of(kind))
    return single or any(key in (row.get(f"{name}s") or ()) for name in names_of(kind)) or _linked(row, kind, key)


def names(row: Record, key: str) -> bool:
    """Return whether a record refers to an id, of whatever kind."""
    own = any(str(value) == key for name, value in row.items() if re.search("[iI]d$", name))
    return own or key in row.values() or _linked(row, None, key)


def _linked(row: Record, kind: str | None, key: str) -> bool:
    for relation in row.get("relationships", {}).values():
        data = relation.get("data") if isinstance(relation, Mapping) else None
        for each in data if isinstance(data, list) else [data]:
            if each and each["id"] == key and kind in (None, each["type"]):
                return True
    return False


def _listed(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
