"""Paging plans and waits of a spec, as expressions that make them."""

import re
from collections.abc import Mapping
from typing import Any

from .scope import Scope
from .specs.names import python_name
from .text import literal, tuple_literal

__all__ = ["paging", "seconds", "wait"]

_POINTERS = {"items": "items", "next": "next", "total": "total", "pages": "page_count"}
_NAMES = ("page", "size", "offset", "after", "reverse")


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
    pointers = {
        _POINTERS[key]: plan[key].removeprefix("$response.body").removeprefix("#") for key in plan if key in _POINTERS
    }
    names = {key: plan[key].removeprefix("$request.query.") for key in plan if key in _NAMES}
    values = {key: literal(value) for key, value in {**pointers, **names}.items()}
    if plan["style"] == "next-url":
        kind = "NextUrl"
        if "expires" in plan:
            values["expires"] = str(seconds(plan["expires"]))
        if "expired-code" in plan:
            values["expired_code"] = literal(plan["expired-code"])
    else:
        kind = "PageNumber"
        if plan["first"] != 1:
            values["first"] = str(plan["first"])
    if plan.get("stable"):
        values["stable"] = "True"
    scope.need("link_pages" if kind == "NextUrl" else "numbered_pages", kind)
    text = f"{kind}({', '.join(f'{key}={value}' for key, value in values.items())})"
    name = "BY_PAGE" if kind == "PageNumber" else "BY_OFFSET" if "offset" in plan else "BY_CURSOR"
    return scope.constant(name, text)


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
