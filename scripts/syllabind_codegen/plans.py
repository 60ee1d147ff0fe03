"""Paging plans and waits of a spec, as expressions that make them."""

import re
from collections.abc import Mapping
from typing import Any

from .scope import Scope
from .specs.names import python_name
from .text import literal, tuple_literal

__all__ = ["paging", "seconds", "wait"]

_PARTS = {
    "items": "items", "total": "total", "pages": "page_count", "page": "page", "size": "size", "offset": "offset",
    "after": "after", "reverse": "reverse", "cursor": "cursor", "next": "", "more": "",
}  # fmt: skip
"""Attributes of plans by the keys of the specs; empty for what a continuation takes."""
_CONTINUATIONS = {
    "next-url": ("JsonLink", "next"),
    "link-header": ("HeaderLink",),
    "cursor": ("ResponseCursor", "next", "cursor", "more"),
    "last-id": ("LastId", "after", "more"),
    "offset": ("Offset", "offset", "size"),
}
"""The continuation of each style, and the keys that are its arguments, in order."""


def seconds(duration: str) -> float:
    """Return the seconds of an ISO 8601 duration such as PT5S, PT2H or P30D.

    Raises:
        ValueError: It is none.
    """
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", duration)
    if found is None:
        raise ValueError(f"{duration!r} is not a duration such as PT2H")
    days, hours, minutes, rest = (float(part or 0) for part in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + rest


def paging(scope: Scope, plan: Mapping[str, Any]) -> str:
    """Declare a paging plan in a module and return its name there."""
    given = {key: literal(_part(plan[key])) for key in _PARTS if key in plan}
    values = {python: given[key] for key, python in _PARTS.items() if python and key in given}
    numbered = plan["style"] == "page"
    if numbered:
        values |= {"first": str(plan["first"])} if plan["first"] != 1 else {}
        scope.need("numbered_pages", "PageNumber")
    else:
        rule, *parts = _CONTINUATIONS[plan["style"]]
        arguments = [given[part] for part in parts if part in given]
        values = {"items": values.pop("items"), "next": f"{rule}({', '.join(arguments)})", **values}
        if "expires" in plan:
            values["expires"] = str(seconds(plan["expires"]))
        if "expired-code" in plan:
            values["expired_code"] = literal(plan["expired-code"])
        scope.need("continuations", rule)
        scope.need("link_pages", "Sequential")
    if plan.get("stable"):
        values["stable"] = "True"
    text = (
        f"{'PageNumber' if numbered else 'Sequential'}({', '.join(f'{key}={value}' for key, value in values.items())})"
    )
    name = "BY_PAGE" if numbered else "BY_OFFSET" if "offset" in plan else "BY_CURSOR"
    return scope.constant(name, text)


def _part(expression: str) -> str:
    """Return the pointer into the answer, or the name of the query parameter, that an expression stands for."""
    return expression.removeprefix("$request.query.").removeprefix("$response.body").removeprefix("#")


def wait(scope: Scope, plan: Mapping[str, Any], polled: Mapping[str, Any]) -> str:
    """Declare a wait in a module and return its name there.

    Args:
        scope: The module.
        plan: The value of `x-wait`.
        polled: The operation that is polled.
    """
    scope.need("descriptors", "StartMethod")
    scope.need("plans", "Wait")
    names = {
        each["name"]: each.get("x-python-name") or python_name(each["name"])
        for each in map(scope.follow, polled.get("parameters", []))
    }
    arguments = ", ".join(
        f"{literal(names.get(name) or python_name(name))}: {literal(_renamed(value))}"
        for name, value in plan["arguments"].items()
    )
    values = [f"arguments={{{arguments}}}", f"state={_expressions(plan['state'])}"]
    values += [f"{key}={tuple_literal(map(literal, plan[key]))}" for key in ("done", "failed") if plan.get(key)]
    values += [f"result={_expressions(plan['result'])}"] if "result" in plan else []
    values += [f"expires={literal(plan['expires'])}"] if "expires" in plan else []
    values += [f"{key}={seconds(plan[key])}" for key in ("every", "timeout") if key in plan]
    return scope.constant("UNTIL_DONE", f"Wait({', '.join(values)})")


def _expressions(given: str | list[str]) -> str:
    return tuple_literal(map(literal, [given] if isinstance(given, str) else given))


def _renamed(expression: str) -> str:
    head, dot, name = expression.rpartition(".")
    return f"{head}{dot}{python_name(name)}" if expression.startswith("$request.") else expression
