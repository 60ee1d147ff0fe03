"""Lists: each record once and in order, from any page on; totals, page sizes; filters against the whole list."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from .api_under_test import Endpoint, resolve
from .exploration import KnownRecords
from .pagination import Page, key_of, parameter_of, plan_of, walk
from .service import Service

__all__ = ["check_list"]

WHOLE = 12
"""Pages of the largest size that are read at most."""
SHORT, DEEP = 8, 40
"""Pages of a smaller size that are read at most, in a quick and in a thorough run."""
_PARTS = ("size", "page", "offset", "cursor", "after", "reverse")
_RANGES = {
    **dict.fromkeys(("since", "from", "fromdate", "rangestart", "start"), 1),
    **dict.fromkeys(("to", "todate", "until", "rangeend", "end"), -1),
}


@attrs.frozen(kw_only=True, slots=True)
class _List:
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


@attrs.frozen(kw_only=True, slots=True)
class _Filter:
    """A parameter that filters a list by a member of its records.

    Attributes:
        name: Its name.
        path: Where the member stands in a record.
        sign: 0 for equal, 1 for no less, -1 for no more.
        template: The conditions of a parameter that takes JSON text, as its example has them; empty for others.
    """

    name: str
    path: tuple[str, ...]
    sign: int = 0
    template: tuple[Mapping[str, Any], ...] = ()

    def text(self, value: Any) -> str:
        """Return what is sent to get the records with a value."""
        if self.template:
            return json.dumps({self.path[0]: [{**each, "value": value} for each in self.template]})
        return str(value).lower() if isinstance(value, bool) else str(value)


def check_list(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Read a list in pages of several sizes and with its filters, and compare with the whole of it.

    A list that differs when it is read once more changes meanwhile: nothing is said of it.

    Args:
        service: The service.
        endpoint: The list.
        known: Parameters that it was answered with a success for.
    """
    plan = plan_of(endpoint)
    if plan is None:
        return
    best: _List | None = None
    for parameters in known.of(endpoint.id)[: 2 if service.settings.deep else 1]:
        pages, whole = _read(service, endpoint, plan, parameters)
        if pages:
            _check_pages(service, endpoint, pages, whole, _largest(service, endpoint, plan))
        else:
            _check_refusal(service, endpoint, plan, parameters)
        if best is None or len(whole.items) > len(best.items):
            best = whole
    if best is not None and best.items:
        before = len(service.report.findings)
        for size in _sizes(service, best):
            _check_size(service, endpoint, best, size)
        for chosen in _filters(service, endpoint, plan, best):
            _check_filter(service, endpoint, best, chosen)
        if (
            len(service.report.findings) > before
            and _read(service, endpoint, plan, best.parameters)[1].keys != best.keys
        ):
            service.report.discard(endpoint.id, ("ListWalk", "ListFilter"))


def _read(service: Service, endpoint: Endpoint, plan: dict[str, Any], parameters: Mapping[str, Any]) -> Any:
    size, most = parameter_of(plan, "size"), _largest(service, endpoint, plan)
    sized = {**parameters, size: most} if size else parameters
    pages = list(walk(service, endpoint, sized, limit=WHOLE))
    items = [item for page in pages for item in page.items]
    complete = bool(pages) and pages[-1].following is None
    return pages, _List(parameters=parameters, size=size, items=items, complete=complete)


def _largest(service: Service, endpoint: Endpoint, plan: dict[str, Any]) -> int:
    nodes = {node["name"]: node for node in service.target.parameters(endpoint)}
    node = nodes.get(parameter_of(plan, "size") or "", {})
    return int(min(resolve(service.target.document, node.get("schema", {})).get("maximum", 100), 1000))


def _sizes(service: Service, whole: _List) -> list[int]:
    if whole.size is None:
        return []
    choose, count = random.Random(service.settings.seed), len(whole.items)
    sizes = {choose.randint(2, 4), max(1, (count + 1) // 2)} | (
        {1, choose.randint(5, 9)} if service.settings.deep else set()
    )
    return sorted(each for each in sizes if each < count)


def _limit(service: Service) -> int:
    return DEEP if service.settings.deep else SHORT


def _fault(service: Service, endpoint: Endpoint, message: str, expected: str, got: str, answer: Any) -> None:
    service.add(endpoint, "ListWalk", message, expected=expected, got=got, answer=answer)


def _check_pages(service: Service, endpoint: Endpoint, pages: list[Page], whole: _List, size: int) -> None:
    """Check the walk over a list: no record twice, no page over its size, totals that are right."""
    keys = whole.keys
    doubled = sorted({key for key in keys if keys.count(key) > 1}) if len(set(keys)) < len(keys) else []
    if doubled and all(isinstance(item, dict) and "id" in item for item in whole.items):
        _fault(
            service,
            endpoint,
            "a record comes twice in one list",
            "each record once",
            f"{len(doubled)} twice, such as {doubled[0]}",
            pages[-1].answer,
        )
    expected = -(-len(keys) // size)
    for page in pages:
        if whole.complete and whole.size and page.pages is not None and max(page.pages, 1) != max(expected, 1):
            got = f"{page.pages} pages"
            _fault(service, endpoint, "the number of pages is wrong", f"{expected} pages", got, page.answer)
    _check_each(service, endpoint, pages, whole, size)


def _check_each(service: Service, endpoint: Endpoint, pages: list[Page], whole: _List, size: int) -> None:
    """Check what each page says of itself: its size, the total, and where the next page is."""
    origins = {_origin(url) for url in (service.origin, *endpoint.origins)}
    for page in pages:
        if whole.size and len(page.items) > size:
            got = f"{len(page.items)} records"
            _fault(service, endpoint, "a page holds more than its size", f"at most {size}", got, page.answer)
        if whole.complete and page.total is not None and page.total != len(whole.keys):
            got = f"a total of {page.total}"
            _fault(service, endpoint, "the total is not the number of records", f"{len(whole.keys)}", got, page.answer)
        if urlsplit(page.link).netloc and _origin(page.link) not in origins:
            message = "the link to the next page leads to another server"
            _fault(service, endpoint, message, ", ".join(sorted(origins)), _origin(page.link), page.answer)
        if page.repeats:
            message = "a page leads back to itself or to one before it"
            _fault(service, endpoint, message, "another page, or the end", page.link or "the same page", page.answer)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _check_refusal(service: Service, endpoint: Endpoint, plan: dict[str, Any], parameters: Mapping[str, Any]) -> None:
    """Check that a list that can be read is not refused for the largest page size that is documented."""
    name, most = parameter_of(plan, "size"), _largest(service, endpoint, plan)
    nodes = {node["name"]: node for node in service.target.parameters(endpoint)}
    schema = resolve(service.target.document, nodes.get(name or "", {}).get("schema", {}))
    if name is None or "maximum" not in schema:
        return
    answer = service.call(endpoint, {**parameters, name: most})
    if answer is not None and answer.status_code in (400, 422):
        got = f"{answer.status_code} {answer.text[:200]}"
        _fault(service, endpoint, "the largest page size is refused", f"a page of {most}", got, answer)


def _check_size(service: Service, endpoint: Endpoint, whole: _List, size: int) -> None:
    """Check that pages of one size give the records of the largest pages, from each page on."""
    pages = list(walk(service, endpoint, {**whole.parameters, str(whole.size): size}, limit=_limit(service)))
    if not pages:
        _fault(service, endpoint, "a page size is refused", f"a page of {size}", "no page", None)
        return
    found = [key_of(item) for page in pages for item in page.items]
    ended = pages[-1].following is None
    expected = whole.keys if ended and whole.complete else whole.keys[: len(found)]
    if found[: len(whole.keys)] != expected:
        place = next((n for n, pair in enumerate(zip(found, expected, strict=False)) if pair[0] != pair[1]), len(found))
        number = next(
            (n for n in range(len(pages)) if sum(len(page.items) for page in pages[: n + 1]) > place), len(pages) - 1
        )
        _fault(
            service,
            endpoint,
            "pages of another size give other records",
            f"the {len(expected)} records of the largest pages, in their order",
            f"{len(found)} records, another one at position {place + 1} in pages of {size}",
            pages[number].answer,
        )
    _check_each(service, endpoint, pages, whole, size)
    _check_resume(service, endpoint, pages)


def _check_resume(service: Service, endpoint: Endpoint, pages: list[Page]) -> None:
    """Check that a page asked for again, by what the page before it said, is the same."""
    choices = [number for number in range(len(pages) - 1) if pages[number].following is not None]
    if not choices:
        return
    number = random.Random(service.settings.seed).choice(choices)
    again = next(walk(service, endpoint, pages[number].following or {}, limit=1), None)
    got = [] if again is None else [key_of(item) for item in again.items]
    if got != [key_of(item) for item in pages[number + 1].items]:
        _fault(
            service,
            endpoint,
            "a page that is asked for again is another one",
            f"the {len(pages[number + 1].items)} records of page {number + 2}",
            f"{len(got)} records",
            None if again is None else again.answer,
        )


# --- filters ----------------------------------------------------------------------------------------


def _filters(service: Service, endpoint: Endpoint, plan: dict[str, Any], whole: _List) -> Iterator[_Filter]:
    """Yield the parameters that filter by a member of the records.

    That follows from the names: `status` and `filter.status` filter by `status`, `userIds` by `userId`, `updatedSince`
    and `updatedAtFrom` by `updatedAt`; for JSON text, from the example.
    """
    leaves: dict[str, set[tuple[str, ...]]] = {}
    for item in whole.items:
        for path, _ in _leaves(item):
            leaves.setdefault(path[-1].lower().replace("_", ""), set()).add(path)
    ours = {parameter_of(plan, part) for part in _PARTS} | set(whole.parameters)
    for node in service.target.parameters(endpoint):
        name = node["name"]
        # What no vendor's page says of a parameter cannot be held against a service.
        documented = node.get("x-evidence") not in ("observed", "inferred")
        if node["in"] != "query" or name in ours or not documented:
            continue
        yield from _by_example(service, node, leaves)
        word = re.split(r"[.\[]", name.rstrip("]"))[-1].lower().replace("_", "")
        for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
            if len(leaves.get(stem, ())) == 1:
                yield _Filter(name=name, path=next(iter(leaves[stem])))
                break
        else:
            for ending, sign in _RANGES.items():
                stem = word.removesuffix(ending)
                for member in (stem, f"{stem}at", f"{stem}date"):
                    if stem != word and stem and len(leaves.get(member, ())) == 1:
                        yield _Filter(name=name, path=next(iter(leaves[member])), sign=sign)


def _by_example(
    service: Service, node: Mapping[str, Any], leaves: Mapping[str, set[tuple[str, ...]]]
) -> Iterator[_Filter]:
    """Yield a filter that takes JSON text: an object of members, each with a list of conditions on its value."""
    for example in node.get("examples", {}).values():
        try:
            found = json.loads(resolve(service.target.document, example)["value"])
        except (KeyError, TypeError, ValueError):
            continue
        for member, conditions in found.items() if isinstance(found, dict) else ():
            known = (member,) in leaves.get(member.lower().replace("_", ""), ())
            if known and isinstance(conditions, list) and all("value" in each for each in conditions):
                yield _Filter(name=node["name"], path=(member,), template=tuple(conditions))


def _leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*path, name))
    elif path and not isinstance(value, list) and value is not None:
        yield path, value


def _check_filter(service: Service, endpoint: Endpoint, whole: _List, chosen: _Filter) -> None:
    """Check that a filtered list holds the records of the whole one that pass the filter, and only such."""
    name, path, sign = chosen.name, chosen.path, chosen.sign
    values = {key_of(item): dict(_leaves(item)).get(path) for item in whole.items}
    listed = sorted({each for each in values.values() if isinstance(each, str | int) and each != ""}, key=str)
    choose = random.Random(f"{service.settings.seed} {name}")
    for value in choose.sample(listed, min(len(listed), 3 if service.settings.deep else 1)):
        text = chosen.text(value)
        usable = bool(chosen.template) or _allowed(service, endpoint, name, text)
        if not usable or (sign and not re.match(r"\d{4}-\d\d-\d\d", text)):
            return
        parameters = {**whole.parameters, name: text, **({whole.size: max(2, len(listed) // 3)} if whole.size else {})}
        pages = list(walk(service, endpoint, parameters, limit=_limit(service)))
        if not pages:
            return
        found = {key_of(item): dict(_leaves(item)).get(path) for page in pages for item in page.items}
        wrong = [key for key, held in found.items() if held is not None and not _passes(held, value, sign)]
        complete = pages[-1].following is None
        missing = [key for key, held in values.items() if _surely(held, value, sign) and key not in found]
        got = (
            f"{len(wrong)} others, such as {wrong[0]}"
            if wrong
            else f"{len(missing)} are missing, such as {missing[0]}"
            if missing and complete
            else ""
        )
        if got:
            expected = f"the records with {'/'.join(path)} {('=', '>=', '<=')[sign]} {text}"
            message = f"the filter {name} gives other records than those that pass it"
            service.add(endpoint, "ListFilter", message, expected=expected, got=got, answer=pages[0].answer)
            return


def _allowed(service: Service, endpoint: Endpoint, name: str, text: str) -> bool:
    parameter = next((each for each in endpoint.query if each.name == name), None)
    return parameter is not None and "," not in text and parameter.violation([text.replace("+", "%2B")]) is None


def _passes(held: Any, value: Any, sign: int) -> bool:
    if sign:
        return _surely(held, value, sign) or str(held)[:10] == str(value)[:10]
    return str(value).lower() in str(held).lower()


def _surely(held: Any, value: Any, sign: int) -> bool:
    """Return whether a member passes a filter by any reading of it: dates may be compared by the day alone."""
    if held is None:
        return False
    if sign:
        return (str(held)[:10] > str(value)[:10]) if sign > 0 else (str(held)[:10] < str(value)[:10])
    return bool(held == value)
