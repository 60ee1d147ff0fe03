"""Pages of the models: the members of every record and body, and the values of every enum."""

from __future__ import annotations

import types
from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs
import msgspec

from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import Unset

from .operations import modules


@attrs.frozen
class Models:
    """The models of a generated package, by the page that they stand on.

    Args:
        package: The package, as in `syllabind_thrive`.
        schemas: The schemas of its document, whose descriptions the pages show.
    """

    package: str
    schemas: Mapping[str, Any] = attrs.field(repr=False)

    def pages(self) -> dict[str, str]:
        """Return the text of each page by its name."""
        found = {}
        for module in modules(f"{self.package}.models"):
            name = module.__name__.rpartition(".")[2]
            classes = [each for each in vars(module).values() if self._is_shown(each, module.__name__)]
            if classes:
                head = [
                    "---",
                    "search: {exclude: true}",
                    "---",
                    "",
                    f"# Models: {name}",
                    "",
                    f"`from {self.package}.models import ...`",
                ]
                found[name] = "\n".join([*head, *(line for each in classes for line in self._section(each))]) + "\n"
        return found

    def _is_shown(self, found: Any, module: str) -> bool:
        kinds = (msgspec.Struct, Enum)
        return isinstance(found, type) and issubclass(found, kinds) and found.__module__ == module

    def _section(self, model: Any) -> list[str]:
        lines = ["", f"## {model.__name__} {{ #{model.__name__} }}", "", cell(model.__doc__ or "")]
        if issubclass(model, Enum):
            return [
                *lines,
                "",
                ", ".join(f"`{each.value}`" for each in model) + "; other values are kept as they come.",
            ]
        properties = self._properties(model.__name__)
        lines += ["", "| member | type | |", "|---|---|---|"]
        for field in msgspec.structs.fields(model):
            text = cell(str(properties.get(field.encode_name, {}).get("description", "")))
            name = f"`{field.name}`" + (f" (`{field.encode_name}`)" if field.encode_name != field.name else "")
            optional = "" if field.required else "; may be absent"
            lines.append(f"| {name} | {self.type_text(field.type)}{optional} | {text} |")
        for name, each in vars(model).items():
            if isinstance(each, RelatedOne | RelatedMany):
                many = "list of " if isinstance(each, RelatedMany) else ""
                target = related(model, name)
                shown = self.type_text(target) if target else "record"
                lines.append(f"| `{name}` | {many}{shown} | Resolved from the answer's `included`. |")
        return lines

    def _properties(self, name: str) -> Mapping[str, Any]:
        schema = self.schemas.get(name, {})
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", ()):
            found.update(part.get("properties", {}))
        return found

    def link(self, model: type) -> str:
        """Return a link to a model, relative to a page of the models."""
        page = model.__module__.rpartition(".")[2]
        return f"[{model.__name__}]({page}.md#{model.__name__})"

    def type_text(self, found: Any) -> str:
        """Return a type in words, with links to models."""
        origin, arguments = get_origin(found), get_args(found)
        if origin is Annotated:
            return self.type_text(arguments[0])
        if origin in (Union, types.UnionType):
            return " or ".join(self.type_text(each) for each in arguments if each is not Unset)
        if origin is Literal:
            return ", ".join(f"`{each}`" for each in arguments)
        if origin is list:
            return f"list of {self.type_text(arguments[0])}"
        if origin is dict:
            return f"dict of {self.type_text(arguments[1])}"
        if found in (None, types.NoneType):
            return "null"
        if isinstance(found, type) and found.__module__.startswith(f"{self.package}.models"):
            return self.link(found)
        if isinstance(found, type) and found is not Any:
            return f"{found.__module__}.{found.__name__}".removeprefix("builtins.")
        return "any JSON"


def related(model: type, name: str) -> type | None:
    """Return the model that a relationship of a record leads to, None if it may be of several kinds."""
    hint = getattr(model, "__annotations__", {}).get(name, "")
    word = str(hint).removeprefix("ClassVar[").rstrip("]").partition("[")[2].removeprefix("models.")
    package = model.__module__.partition(".models")[0]
    found = getattr(import_module(f"{package}.models"), word, None) if word.isidentifier() else None
    return found if isinstance(found, type) else None


def cell(text: str) -> str:
    """Return a text on one line that a table can hold."""
    return " ".join(text.split()).replace("|", "\\|").replace("{", "&#123;").replace("<", "&lt;")
