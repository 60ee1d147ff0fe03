"""JSON:API: relationships that lead to the other resources of the same answer."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, Generic, NoReturn, TypeVar

from msgspec import UNSET

from ..errors import NotIncludedError

__all__ = ["Included", "RelatedMany", "RelatedOne"]

T = TypeVar("T")


class Included:
    """The resources of a JSON:API answer by type and id: those that were included, and the records themselves.

    It refers to the records weakly, so that a page is freed as soon as its records are.

    Args:
        kind: The declared type of the answer.
        content: The answer.
        read: Reads all resources of the answer, where a record is no longer alive.
        resources: The included resources; read when they are first needed if not given.
        records: The records of the answer.
    """

    __slots__ = ("__weakref__", "_answer", "_index", "_read", "_records", "_resources")

    def __init__(
        self,
        kind: type,
        content: bytes,
        read: Callable[[type, bytes], list[Any]],
        resources: list[Any] | None = None,
        records: list[weakref.ref[Any]] | None = None,
    ) -> None:
        self._answer, self._read = (kind, content), read
        self._resources, self._records = resources, records or []
        self._index: dict[tuple[str, str], Any] | None = None

    def __reduce__(self) -> Any:
        return Included, (*self._answer, self._read)

    def __call__(self) -> Included:
        """Return itself."""
        return self

    def weakly(self) -> Callable[[], Included]:
        """Return a function that returns these resources, and keeps them alive no longer than others do."""
        reference, answer, read = weakref.ref(self), self._answer, self._read
        return lambda: reference() or Included(*answer, read)

    def find(self, type: str, id: str) -> Any:
        """Return a resource, or `None` if the answer contains none of this type and id."""
        if self._index is None:
            if self._resources is None:
                self._resources = self._read(*self._answer)
            alive = ((record(), record) for record in self._records)
            self._index = {_key(record): reference for record, reference in alive if record is not None}
            self._index |= {_key(resource): resource for resource in self._resources}
        found = self._index.get((type, id))
        if isinstance(found, weakref.ref):
            found = found()
        if found is None and any(record() is None for record in self._records):
            self._resources, self._records, self._index = None, [], None
            return self.find(type, id)
        return found


def _key(resource: Any) -> tuple[str, str]:
    tag = resource.__struct_config__.tag
    return resource.type if tag is None else tag, resource.id


def _related(record: Any, name: str) -> Any:
    relationships = getattr(record, "relationships", UNSET)
    if relationships is UNSET:
        return UNSET
    wire = dict(zip(relationships.__struct_encode_fields__, relationships.__struct_fields__, strict=True))
    relationship = getattr(relationships, wire[name])
    return UNSET if relationship is UNSET or relationship is None else relationship.data


def _resolve(record: Any, name: str, identifier: Any) -> Any:
    origin = getattr(record, "_origin", None)
    included = origin and origin[0].included
    found = included and included().find(identifier.type, identifier.id)
    if found is None:
        raise NotIncludedError(
            record_type=type(record).__name__, relationship=name, type=identifier.type, id=identifier.id
        )
    return found


class _Related(Generic[T]):
    def __init__(self, name: str) -> None:
        self.name = name

    def __set__(self, record: Any, value: object) -> NoReturn:
        raise AttributeError(f"{self.name} is resolved from the answer; set relationships.{self.name} instead")


class RelatedOne(_Related[T]):
    """A to-one relationship of a JSON:API resource, resolved through the answer's `included`.

    Reading it returns the related resource, or `None` where the answer names none.

    Raises:
        NotIncludedError: The answer names a resource that it does not include; ask for it with `include=`.
    """

    def __get__(self, record: Any, owner: type[Any]) -> T | None:
        identifier = _related(record, self.name)
        return None if identifier is UNSET or identifier is None else _resolve(record, self.name, identifier)


class RelatedMany(_Related[T]):
    """A to-many relationship of a JSON:API resource, resolved through the answer's `included`.

    Reading it returns the related resources in order; empty where the answer names none.

    Raises:
        NotIncludedError: The answer names a resource that it does not include; ask for it with `include=`.
    """

    def __get__(self, record: Any, owner: type[Any]) -> list[T]:
        identifiers = _related(record, self.name)
        if identifiers is UNSET or identifiers is None:
            return []
        return [_resolve(record, self.name, identifier) for identifier in identifiers]
