"""Filters of a list: each gives the records of the whole list that pass it, and only such."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .api_under_test import Endpoint, resolve
from .pagination import key_of, parameter_of, walk
from .service import Service

__all__ = ["WholeList", "check_filters"]

PAGES = 6
"""Pages of a filtered list that are read at most."""
FEW = 6
"""How many values a member has at most for each of them to be tried."""
_PARTS = ("size", "page", "offset", "cursor", "after", "reverse")
_RANGES = {
    **dict.fromkeys(("since", "from", "fromdate", "rangestart", "start"), 1),
    **dict.fromkeys(("to", "todate", "until", "rangeend", "end"), -1),
}
_EQUAL = ("equals", "equal", "eq", "=", "==", "is")
"""What JSON filters call the condition that a member has a value."""
_HOLDING = ("in", "contains", "starts with", "startsWith", "ends with", "endsWith", "like")
"""What they call conditions that a member meets by having the value."""


@attrs.frozen(kw_only=True, slots=True)
class WholeList:
    """A list as it was read in the largest pages.

    Attributes:
        parameters: What it was asked for with, the page size apart.
        size: Name of the parameter for the page size.
        items: Its records.
        complete: Whether these are all of them.
    """

    parameters: Mapping[str, Any]
    size: str | None
    items: list[Any]
    complete: bool

    @property
    def keys(self) -> list[str]:
        """The keys of its records, in order."""
        return [key_of(item) for item in self.items]

    def values(self, path: tuple[str, ...]) -> list[Any]:
        """Return the member of each record that stands at a path; `None` where it has none."""
        return [dict(leaves_of(item)).get(path) for item in self.items]


@attrs.frozen(kw_only=True, slots=True)
class _Filter:
    """A parameter that filters a list by a member of its records.

    Attributes:
        name: Its name.
        path: Where the member stands in a record.
        sign: 0 for equal, 1 for no less, -1 for no more.
        listed: Whether it takes several values with commas between.
        template: The conditions of a parameter that takes JSON text; empty for others.
    """

    name: str
    path: tuple[str, ...]
    sign: int = 0
    listed: bool = False
    template: tuple[Mapping[str, Any], ...] = ()

    def sent(self, values: tuple[Any, ...]) -> dict[str, Any]:
        """Return the parameter that asks for the records with one of some values."""
        texts = [str(each).lower() if isinstance(each, bool) else str(each) for each in values]
        if self.template:
            return {self.name: {self.path[0]: [{**each, "value": texts[0]} for each in self.template]}}
        return {self.name: ",".join(texts)}

    def passes(self, held: Any, values: tuple[Any, ...]) -> bool:
        """Return whether a member may pass it, by some reading: texts may be compared in part, dates by the day."""
        if self.sign:
            return self.surely_passes(held, values) or str(held)[:10] == str(values[0])[:10]
        return any(str(each).lower() in str(held).lower() for each in values)

    def surely_passes(self, held: Any, values: tuple[Any, ...]) -> bool:
        """Return whether a member passes it by any reading."""
        if held is None:
            return False
        if self.sign:
            one, other = str(held)[:10], str(values[0])[:10]
            return one > other if self.sign > 0 else one < other
        return held in values


Choice = tuple[_Filter, tuple[Any, ...]]


def check_filters(service: Service, endpoint: Endpoint, plan: Mapping[str, Any], whole: WholeList) -> None:
    """Read a list with each of its filters, and with two at once, and compare with the whole list.

    Args:
        service: The service.
        endpoint: The list.
        plan: How it is paged.
        whole: The list without a filter.
    """
    known = list(_filters(service, endpoint, plan, whole))
    if not known:
        service.report.skip("filters", "no query parameter is named as a member of the records", endpoint.id)
    for chosen in known:
        for values in _values(service, whole, chosen):
            if not _check(service, endpoint, whole, [(chosen, values)]):
                break
    pairs = [pair for one in known for other in known for pair in _pair(whole, one, other)]
    for pair in random.Random(service.settings.seed).sample(pairs, min(len(pairs), 4 if service.settings.deep else 2)):
        _check(service, endpoint, whole, list(pair))


def _values(service: Service, whole: WholeList, chosen: _Filter) -> Iterator[tuple[Any, ...]]:
    """Yield the values to filter by: each if they are few, some otherwise; two at once where a filter takes several."""
    held = [each for each in whole.values(chosen.path) if isinstance(each, str | int) and each != ""]
    usable = sorted({each for each in held if not chosen.sign or re.match(r"\d{4}-\d\d-\d\d", str(each))}, key=str)
    choose = random.Random(f"{service.settings.seed} {chosen.name} {chosen.path}")
    choose.shuffle(usable)
    count = FEW if service.settings.deep or (len(usable) <= FEW and not chosen.sign) else 1
    yield from ((each,) for each in usable[:count])
    if chosen.listed and len(usable) > 1:
        yield usable[0], usable[1]


def _pair(whole: WholeList, one: _Filter, other: _Filter) -> Iterator[tuple[Choice, Choice]]:
    """Yield two filters with the values of one record, if there is a record that passes the first alone."""
    if one.sign or other.sign or one.path == other.path:
        return
    rows = list(zip(whole.values(one.path), whole.values(other.path), strict=True))
    for first, second in rows:
        usable = all(isinstance(each, str | int) and each != "" for each in (first, second))
        if usable and any(a == first and b not in (None, second) for a, b in rows):
            yield (one, (first,)), (other, (second,))
            return


def _check(service: Service, endpoint: Endpoint, whole: WholeList, choices: list[Choice]) -> bool:
    """Check a filtered list; return whether the service took the filter and nothing was wrong."""
    sent: dict[str, Any] = {}
    for chosen, values in choices:
        for name, value in chosen.sent(values).items():
            sent[name] = {**sent.get(name, {}), **value} if isinstance(value, dict) else value
    if len(sent) < len(choices) and not all(isinstance(each, dict) for each in sent.values()):
        return False
    texts = {name: json.dumps(value) if isinstance(value, dict) else value for name, value in sent.items()}
    if not all(chosen.template or _allowed(endpoint, chosen, texts[chosen.name]) for chosen, _ in choices):
        return False
    rows = list(zip(whole.keys, *(whole.values(chosen.path) for chosen, _ in choices), strict=True))
    sure = [
        key
        for key, *held in rows
        if all(chosen.surely_passes(each, values) for each, (chosen, values) in zip(held, choices, strict=True))
    ]
    size = {whole.size: max(1, len(sure) // 2)} if whole.size else {}
    pages = list(walk(service, endpoint, {**whole.parameters, **texts, **size}, limit=PAGES))
    if not pages:
        return False
    wrong, found = [], set()
    for item in (item for page in pages for item in page.items):
        members = dict(leaves_of(item))
        found.add(key_of(item))
        for chosen, values in choices:
            held = members.get(chosen.path)
            if held is not None and not chosen.passes(held, values):
                wrong.append(key_of(item))
    missing = [key for key in sure if key not in found] if pages[-1].following is None else []
    if not wrong and not missing:
        return True
    words = " and ".join(
        f"{'/'.join(chosen.path)} {('=', '>=', '<=')[chosen.sign]} {', '.join(map(str, values))}"
        for chosen, values in choices
    )
    got = f"{len(wrong)} others, such as {wrong[0]}" if wrong else f"{len(missing)} are missing, such as {missing[0]}"
    names = " with ".join(dict.fromkeys(chosen.name for chosen, _ in choices))
    message = f"the filter {names} gives other records than those that pass it"
    service.add(endpoint, "ListFilter", message, expected=f"the records with {words}", got=got, answer=pages[0].answer)
    return False


def _allowed(endpoint: Endpoint, chosen: _Filter, text: str) -> bool:
    parameter = next((each for each in endpoint.query if each.name == chosen.name), None)
    single = chosen.listed or "," not in text
    return parameter is not None and single and parameter.violation([text.replace("+", "%2B")]) is None


# --- which parameters filter ------------------------------------------------------------------------


def _filters(service: Service, endpoint: Endpoint, plan: Mapping[str, Any], whole: WholeList) -> Iterator[_Filter]:
    """Yield the parameters that filter by a member of the records.

    That follows from the names: `status` and `filter.status` filter by `status`, `userIds` by `userId`, `updatedSince`
    and `updatedAtFrom` by `updatedAt`; for JSON text, from its schema or its example.
    """
    leaves: dict[str, set[tuple[str, ...]]] = {}
    for item in whole.items:
        for path, _ in leaves_of(item):
            leaves.setdefault(path[-1].lower().replace("_", ""), set()).add(path)
    ours = {parameter_of(plan, part) for part in _PARTS} | set(whole.parameters)
    for node in service.target.parameters(endpoint):
        name = node["name"]
        # What no vendor's page says of a parameter cannot be held against a service, unless its values are listed.
        documented = node.get("x-evidence") not in ("observed", "inferred") or _lists_values(service, node)
        if node["in"] != "query" or name in ours or not documented:
            continue
        yield from _by_json(service, node, leaves)
        listed = any(each.name == name and each.comma_separated for each in endpoint.query)
        word = re.split(r"[.\[]", name.rstrip("]"))[-1].lower().replace("_", "")
        for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
            if len(leaves.get(stem, ())) == 1:
                yield _Filter(name=name, path=next(iter(leaves[stem])), listed=listed)
                break
        else:
            for ending, sign in _RANGES.items():
                stem = word.removesuffix(ending)
                for member in (stem, f"{stem}at", f"{stem}date"):
                    if stem != word and stem and len(leaves.get(member, ())) == 1:
                        yield _Filter(name=name, path=next(iter(leaves[member])), sign=sign)


def _lists_values(service: Service, node: Mapping[str, Any]) -> bool:
    schema = resolve(service.target.document, node.get("schema", {}))
    return "enum" in resolve(service.target.document, schema.get("items", schema))


def _by_json(
    service: Service, node: Mapping[str, Any], leaves: Mapping[str, set[tuple[str, ...]]]
) -> Iterator[_Filter]:
    """Yield the filters of a parameter that takes JSON text: members, each with a list of conditions on its value."""
    templates: dict[str, tuple[Mapping[str, Any], ...]] = {}
    for member, schema in _members(service, resolve(service.target.document, node.get("schema", {}))):
        condition = resolve(service.target.document, resolve(service.target.document, schema).get("items", {}))
        words = resolve(service.target.document, condition.get("properties", {}).get("operator", {})).get("enum", ())
        equal = next((each for each in _EQUAL if each in words), None)
        if equal is not None:
            templates[member] = ({"operator": equal},)
    for example in node.get("examples", {}).values():
        try:
            found = json.loads(resolve(service.target.document, example)["value"])
        except (KeyError, TypeError, ValueError):
            continue
        for member, conditions in found.items() if isinstance(found, dict) else ():
            if isinstance(conditions, list) and all(map(_is_positive, conditions)):
                templates.setdefault(member, tuple(conditions))
    for member, template in templates.items():
        if (member,) in leaves.get(member.lower().replace("_", ""), ()):
            yield _Filter(name=node["name"], path=(member,), template=template)


def _is_positive(condition: Any) -> bool:
    """Return whether a record passes a condition on a member by having the value in it."""
    words = {str(item) for name, item in condition.items() if name != "value"} if isinstance(condition, dict) else set()
    return bool(words) and "value" in condition and words <= {*_EQUAL, *_HOLDING}


def _members(service: Service, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from resolve(service.target.document, schema.get("contentSchema", {})).get("properties", {}).items()


def leaves_of(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield the members of a record that are no objects and no lists, with their paths."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves_of(item, (*path, name))
    elif path and not isinstance(value, list) and value is not None:
        yield path, value
