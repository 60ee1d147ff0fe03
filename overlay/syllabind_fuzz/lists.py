"""Lists: each record once and in order, from any page on; totals and page sizes; the filters are in `filters`."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .api_under_test import Endpoint, path_names, resolve
from .exploration import KnownRecords
from .filters import WholeList, check_filters
from .pagination import Page, key_of, parameter_of, plan_of, walk
from .service import Service

__all__ = ["check_list"]

WHOLE = 12
"""Pages of the largest size that are read at most."""
SHORT, DEEP = 8, 40
"""Pages of a smaller size that are read at most, in a quick and in a thorough run."""
PARENTS = 3
"""Records whose lists are read at most, of a list below another record."""


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
    best, before = None, len(service.report.findings)
    # A list below another record may be short: the longest of some is read in smaller pages.
    for parameters in known.of(endpoint.id)[: PARENTS if path_names(endpoint.path) else 1]:
        pages, whole = _read(service, endpoint, plan, parameters)
        if pages:
            _check_pages(service, endpoint, pages, whole, _largest(service, endpoint, plan))
            _check_begin(service, endpoint, plan, whole)
            check_filters(service, endpoint, plan, whole)
        else:
            _check_refusal(service, endpoint, plan, parameters)
        if best is None or len(whole.items) > len(best.items):
            best = whole
    if best is not None and best.items:
        for size in _sizes(service, best):
            _check_size(service, endpoint, best, size)
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
    return pages, WholeList(parameters=parameters, size=size, items=items, complete=complete)


def _largest(service: Service, endpoint: Endpoint, plan: dict[str, Any]) -> int:
    nodes = {node["name"]: node for node in service.target.parameters(endpoint)}
    node = nodes.get(parameter_of(plan, "size") or "", {})
    return int(min(resolve(service.target.document, node.get("schema", {})).get("maximum", 100), 1000))


def _sizes(service: Service, whole: WholeList) -> list[int]:
    if whole.size is None:
        return []
    choose, count = random.Random(service.settings.seed), len(whole.items)
    sizes = {1, choose.randint(2, 4), max(1, (count + 1) // 2)}
    if service.settings.deep:
        sizes.add(choose.randint(5, 9))
    return sorted(each for each in sizes if each < count)


def _limit(service: Service) -> int:
    return DEEP if service.settings.deep else SHORT


def _fault(service: Service, endpoint: Endpoint, message: str, expected: str, got: str, answer: Any) -> None:
    service.add(endpoint, "ListWalk", message, expected=expected, got=got, answer=answer)


def _check_pages(service: Service, endpoint: Endpoint, pages: list[Page], whole: WholeList, size: int) -> None:
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


def _check_each(service: Service, endpoint: Endpoint, pages: list[Page], whole: WholeList, size: int) -> None:
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


def _check_size(service: Service, endpoint: Endpoint, whole: WholeList, size: int) -> None:
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


def _check_begin(service: Service, endpoint: Endpoint, plan: dict[str, Any], whole: WholeList) -> None:
    """Check that the list begins in the same way where no size is given, from its end, and after one of its records."""
    pages: list[tuple[str, dict[str, Any], list[str]]] = [("a page of the default size", {}, whole.keys)]
    if not whole.items:
        return
    reverse, after, count = parameter_of(plan, "reverse"), parameter_of(plan, "after"), min(len(whole.items), 5)
    if reverse and whole.complete:
        pages.append(("the list from its end", {reverse: count}, whole.keys[::-1][:count]))
    if after and whole.size and count > 1:
        following = whole.keys[1 : count + 1]
        pages.append(
            (
                "what comes after the first record",
                {after: whole.items[0].get("id"), whole.size: count},
                following,
            )
        )
    for what, parameters, expected in pages:
        page = next(walk(service, endpoint, {**whole.parameters, **parameters}, limit=1), None)
        found = None if page is None else [key_of(item) for item in page.items]
        if page is not None and found != expected[: max(len(page.items), 1)]:
            message = f"{what} holds other records, or in another order"
            wanted = f"the records of the largest pages: {', '.join(expected[:3])} ..."
            _fault(service, endpoint, message, wanted, ", ".join((found or [])[:3]), page.answer)
