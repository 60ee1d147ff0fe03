"""What the templates of models print."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from .text import literal

__all__ = ["EnumView", "Field", "Kinds", "Member", "ModelModule", "ModelView", "Models", "TypedDictView"]


@frozen(kw_only=True)
class Kinds:
    """The models of a member that another member distinguishes.

    Attributes:
        alias: Name of the union of all of them.
        table: Name of the constant that holds `names`.
        member: Python name of the member that distinguishes them.
        names: Class names by the value of that member.
        other: Class name for all other values; `None` if the member stays a mapping then.
        union: The union, as an annotation.
    """

    alias: str
    table: str
    member: str
    names: Mapping[str, str]
    other: str | None
    union: str


@frozen(kw_only=True)
class Field:
    """One line of a model."""

    name: str
    wire: str
    annotation: str
    required: bool
    value: str
    text: str
    secret: bool
    deprecated: bool
    kinds: Kinds | None


@frozen(kw_only=True)
class ModelView:
    """One model."""

    name: str
    text: str
    tag: str | None
    fields: tuple[Field, ...]
    related: tuple[tuple[str, str, str], ...]

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return the names of the members that are not to be shown."""
        return tuple(each.name for each in self.fields if each.secret)


@frozen(kw_only=True)
class EnumView:
    """One open enum."""

    name: str
    text: str
    members: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class ModelModule:
    """The models of one spec file.

    Attributes:
        unions: Aliases of discriminated unions, by name.
        dicts: Typed dicts of what request bodies hold.
    """

    name: str
    models: tuple[ModelView, ...]
    enums: tuple[EnumView, ...]
    unions: Mapping[str, tuple[str, ...]]
    dicts: tuple[TypedDictView, ...]

    def names(self) -> list[str]:
        """Return the names that the module offers, sorted."""
        classes = [each.name for each in self.models] + [each.name for each in self.enums]
        return sorted([*classes, *(each.name for each in self.dicts), *self.unions])


@frozen(kw_only=True)
class Models:
    """All models of an API, and how its schemas are called in annotations.

    Attributes:
        modules: The modules, by name.
        free: Annotations of objects without declared members, by the class name they would have.
        dicts: Names of models that have a typed dict.
    """

    modules: tuple[ModelModule, ...]
    free: Mapping[str, str]
    dicts: frozenset[str]

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name that some module offers."""
        return frozenset(name for module in self.modules for name in module.names())


@frozen(kw_only=True)
class Member:
    """One member of a typed dict."""

    wire: str
    annotation: str
    required: bool

    @property
    def key(self) -> str:
        """The name on the wire, as a Python string."""
        return literal(self.wire)

    @property
    def quoted(self) -> str:
        """The annotation as a Python string, which is not evaluated when the module is loaded."""
        return literal(self.annotation)


@frozen(kw_only=True)
class TypedDictView:
    """One typed dict.

    Attributes:
        members: Its members.
        is_class: Whether each member can be written as a class attribute.
    """

    name: str
    model: str
    members: tuple[Member, ...]
    is_class: bool
