"""The arguments of an operation as options of a command line, and texts as the values that it takes."""

from __future__ import annotations

import argparse
import datetime
import inspect
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, is_typeddict

import attrs
import msgspec

from syllabind.core.models import UNSET, Model, Unset
from syllabind.core.operation import model_type
from syllabind.errors import ArgumentError

from .terminal import printable

__all__ = ["Argument", "arguments_of", "body_of", "member_of", "moment", "parse_values"]

_OWN = ("body", "limit")
_AGO = re.compile(r"(\d{1,6})([hdw])")
_HOURS = {"h": 1, "d": 24, "w": 168}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@attrs.frozen(kw_only=True, slots=True)
class Argument:
    """An argument of an operation.

    Attributes:
        name: Its name in Python.
        required: Whether it must be given.
        many: Whether it takes a list.
        read: Makes the value of a text.
        metavar: What stands for the value in the help text.
        choices: Its closed list of values.
        help: What the spec says about it.
    """

    name: str
    required: bool
    many: bool
    read: Callable[[str], Any]
    metavar: str
    choices: tuple[str, ...]
    help: str

    def add_to(self, parser: argparse.ArgumentParser, *flags: str) -> None:
        """Add the option to a parser; it is `None` where it was not given."""
        text = printable(self.help).replace("%", "%%") + (" Required." if self.required else "")
        if self.choices:
            text += f" One of: {', '.join(self.choices)}."
        if self.read is _boolean:
            parser.add_argument(*flags, dest=self.name, action=argparse.BooleanOptionalAction, default=None, help=text)
        else:
            action = "append" if self.many else "store"
            parser.add_argument(*flags, dest=self.name, action=action, metavar=self.metavar, help=text)

    def value(self, given: Any) -> Any:
        """Return the value of what was given.

        Raises:
            ArgumentError: It is not of the argument's type.
        """
        if isinstance(given, bool):
            return given
        try:
            if not self.many:
                return self.read(given)
            if self.read is _mapping:
                return {key: value for each in given for key, value in _mapping(each).items()}
            return [self.read(part) for each in given for part in _listed(each)]
        except ValueError as error:
            raise ArgumentError(self.name, f"must be {self.metavar.lower()}, got {given!r}: {error}") from None


def arguments_of(build: Callable[..., Any]) -> list[Argument]:
    """Return the arguments of an operation's builder, but for the body and the number of records."""
    texts = _documented(inspect.getdoc(build) or "")
    return [
        _argument(name, parameter, _kinds(parameter.annotation, build), texts.get(name, ""))
        for name, parameter in inspect.signature(build).parameters.items()
        if name not in _OWN
    ]


def _globals(build: Callable[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = inspect.unwrap(build).__globals__
    return found


def _kinds(annotation: Any, build: Callable[..., Any]) -> tuple[Any, ...]:
    evaluated = eval(annotation, _globals(build)) if isinstance(annotation, str) else annotation
    arguments = (evaluated,) if get_origin(evaluated) in (None, Literal) else get_args(evaluated)
    return tuple(each for each in arguments if each is not Unset)


def _argument(name: str, parameter: inspect.Parameter, kinds: tuple[Any, ...], text: str) -> Argument:
    many, metavar = False, "TEXT"
    closed: tuple[Any, ...] = ()
    read: Callable[[str], Any] = str
    for kind in kinds:
        origin: Any = get_origin(kind)
        if origin is Literal:
            closed, metavar = get_args(kind), "NAME"
        elif isinstance(kind, type) and issubclass(kind, Model):
            many, read, metavar = True, _mapping, "NAME=A,B"
        elif is_typeddict(kind) or (origin is not None and issubclass(origin, Mapping)):
            # A filter may also be given as its text, and is sent as it is.
            read, metavar = (read, "JSON") if str in kinds else (_mapping, "NAME=A,B")
            many = many or str not in kinds
        elif origin is not None and issubclass(origin, Sequence):
            many = True
            closed = closed or tuple(value for each in get_args(kind) for value in get_args(each))
        elif kind is bool:
            read, metavar = _boolean, ""
        elif kind is int and str not in kinds:
            read, metavar = int, "NUMBER"
        elif kind in (datetime.datetime, datetime.date):
            read, metavar = (moment if kind is datetime.datetime else _day), "DATE"
    return Argument(
        name=name,
        required=parameter.default is parameter.empty,
        many=many,
        read=read,
        metavar=metavar,
        choices=tuple(str(each) for each in closed if isinstance(each, str)),
        help=text,
    )


def _documented(text: str) -> dict[str, str]:
    """Return what a docstring says about each argument."""
    found: dict[str, str] = {}
    section = text.partition("\nArgs:\n")[2].partition("\n\n")[0]
    for line in section.splitlines():
        if (start := re.fullmatch(r" {4}(\w+): (.*)", line)) is not None:
            found[start[1]] = start[2]
        elif found:
            found[next(reversed(found))] += f" {line.strip()}"
    return found


def _boolean(text: str) -> bool:
    raise ValueError("an option without a value")


def _listed(text: str) -> list[str]:
    """Return the items of a comma-separated text, or of a JSON list, whose items may have commas."""
    if text.startswith("["):
        return [str(each) for each in json.loads(text)]
    return text.split(",")


def _mapping(text: str) -> dict[str, Any]:
    if text.startswith("{"):
        found = json.loads(text)
        return dict(found)
    name, separator, value = text.partition("=")
    if not separator:
        raise ValueError("expected name=a,b or a JSON object")
    return {name: _listed(value)}


def _day(text: str) -> datetime.date:
    return moment(text).date()


def moment(text: str, now: datetime.datetime | None = None) -> datetime.datetime:
    """Return the date with time and zone of a text; a date without a time is its first moment.

    Args:
        text: ISO 8601; or `today`, `yesterday`, a day of the week (the last one), `3h`, `2d`, `1w` (that long ago).
        now: The present, with its zone; that of the machine by default.

    Raises:
        ValueError: It is neither.
    """
    now, word = now or datetime.datetime.now().astimezone(), text.lower()
    if (ago := _AGO.fullmatch(word)) is not None:
        return now - datetime.timedelta(hours=int(ago[1]) * _HOURS[ago[2]])
    days = {"today": 0, "yesterday": 1}
    if word in _DAYS:
        days[word] = (now.weekday() - _DAYS.index(word)) % 7
    if word in days:
        return (now - datetime.timedelta(days=days[word])).replace(hour=0, minute=0, second=0, microsecond=0)
    found = datetime.datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.astimezone()


def parse_values(arguments: Sequence[Argument], given: argparse.Namespace, rest: list[str]) -> dict[str, Any]:
    """Return the values by name. Required arguments that have no option take the first of the bare values.

    Args:
        arguments: The operation's arguments.
        given: The parsed options.
        rest: The bare values; those that are used are taken out.

    Raises:
        ArgumentError: A required argument is missing, or a value is not of its type.
    """
    values: dict[str, Any] = {}
    for argument in arguments:
        found = getattr(given, argument.name)
        if found is None and argument.required and rest:
            found = [rest.pop(0)] if argument.many else rest.pop(0)
        if found is not None:
            values[argument.name] = argument.value(found)
        elif argument.required:
            raise ArgumentError(argument.name, f"is required: --{argument.name.replace('_', '-')} {argument.metavar}")
    return values


def body_of(build: Callable[..., Any], text: str | None, pairs: Sequence[str]) -> Any:
    """Return the body of a call as plain JSON data, `UNSET` if none was given.

    Args:
        build: The operation's builder.
        text: JSON, the name of a file of JSON, or `-` for standard input.
        pairs: `name=value` for a text that fits the member's type, `name:=JSON`, `name=@FILE`; dots lead to members of
            members, and a name that comes again makes a list.

    Raises:
        ArgumentError: The text is no JSON, the file cannot be read, or a pair is none.
    """
    if text is None and not pairs:
        return UNSET
    declared = model_type(eval(build.__annotations__["body"], _globals(build)))
    value = {} if text is None else _document(text)
    if pairs and not isinstance(value, dict):
        raise ArgumentError("body", "must be a JSON object where name=value pairs are given")
    for pair in pairs:
        name, raw, parsed = _pair(pair)
        _put(value, name.split("."), raw, declared, parsed=parsed)
    return value


def _document(text: str) -> Any:
    try:
        if text.lstrip()[:1] in ("{", "[", '"'):
            return json.loads(text)
        return json.loads(sys.stdin.read() if text == "-" else Path(text.removeprefix("@")).read_text(encoding="utf-8"))
    except OSError as error:
        raise ArgumentError("body", f"must be JSON, a file of JSON or -, got {text!r}: {error.strerror}") from None
    except ValueError as error:
        raise ArgumentError("body", f"must be JSON: {error}") from None


def _pair(text: str) -> tuple[str, Any, bool]:
    found = re.fullmatch(r"([\w$.@-]+?)(:?=)(.*)", text, re.DOTALL)
    if found is None:
        raise ArgumentError("body", f"must be name=value pairs, got {text!r}")
    name, sign, value = found.groups()
    if sign == ":=":
        try:
            return name, json.loads(value), True
        except ValueError as error:
            raise ArgumentError(f"body /{name}", f"must be JSON after :=, got {value!r}: {error}") from None
    if value.startswith("@"):
        try:
            return name, Path(value[1:]).read_text(encoding="utf-8").rstrip("\n"), False
        except OSError as error:
            raise ArgumentError(f"body /{name}", f"must be a readable file after @: {error}") from None
    return name, value, False


def _put(target: dict[str, Any], names: list[str], value: Any, declared: Any, *, parsed: bool) -> None:
    """Put a value into a document, at the name on the wire and in the JSON type that the model declares."""
    name, kind = member_of(declared, names[0]) or (names[0], Any)
    if len(names) > 1:
        inner = target.setdefault(name, {})
        if not isinstance(inner, dict):
            raise ArgumentError(f"body /{name}", f"is {inner!r} already and cannot have members")
        _put(inner, names[1:], value, kind, parsed=parsed)
        return
    found = value if parsed else _typed(value, kind)
    if name in target:
        before = target[name] if isinstance(target[name], list) else [target[name]]
        target[name] = [*before, *(found if isinstance(found, list) else [found])]
    else:
        target[name] = found


def member_of(declared: Any, name: str) -> tuple[str, Any] | None:
    """Return name and type on the wire of a member by either of its names; `None` if no model has it."""
    models = [each for each in (declared, *get_args(declared)) if isinstance(each, type) and issubclass(each, Model)]
    for field in (field for model in models for field in msgspec.structs.fields(model)):
        if name in (field.encode_name, field.name):
            return field.encode_name, field.type
    return None if models else (name, Any)


def _typed(text: str, kind: Any) -> Any:
    for declared, value in ((kind, text), (kind, [text])):
        try:
            return msgspec.to_builtins(msgspec.convert(value, declared, strict=False))
        except (msgspec.ValidationError, TypeError):
            continue
    return text
