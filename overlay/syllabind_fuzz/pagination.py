"""Walk lists as `x-pagination` of the document says, with nothing of the client, which repairs what services break."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import attrs

from .api_under_test import Endpoint, path_names
from .service import Service, evaluate, is_success, json_of

_NEXT = re.compile(r'<([^>]*)>[^<]*;\s*rel="?next"?(?:[\s,;]|$)', re.IGNORECASE)

__all__ = ["Page", "key_of", "parameter_of", "plan_of", "walk"]


@attrs.frozen(kw_only=True, slots=True)
class Page:
    """One page of a list.

    Attributes:
        items: Its records.
        total: The number of all records, if the page says so.
        pages: The number of all pages, if the page says so.
        following: What the next page is asked for with; `None` on the last one.
        answer: The answer.
        link: The address of the next page, as the page gives it; empty if it gives none.
        repeats: Whether the next page was read before.
    """

    items: list[Any]
    total: int | None
    pages: int | None
    following: dict[str, Any] | None
    answer: Any
    link: str = ""
    repeats: bool = False


def plan_of(endpoint: Endpoint) -> dict[str, Any] | None:
    """Return how an endpoint's list is paged; `None` if it is no list, or has one page only."""
    plan = endpoint.node.get("x-pagination")
    return plan if isinstance(plan, dict) and "items" in plan else None


def parameter_of(plan: Mapping[str, Any], part: str) -> str | None:
    """Return the name of the query parameter for a part of a plan, such as `size`."""
    expression = plan.get(part)
    return None if expression is None else str(expression).removeprefix("$request.query.")


def walk(service: Service, endpoint: Endpoint, parameters: Mapping[str, Any], *, limit: int) -> Iterator[Page]:
    """Yield the pages of a list.

    The walk ends at the last page, at a page that the service refuses, at `limit` pages, or at a page that asks for
    itself again.

    Args:
        service: The service.
        endpoint: The list.
        parameters: Its parameters, those of the page size included.
        limit: Number of pages at most.
    """
    plan = plan_of(endpoint)
    following: dict[str, Any] | None = dict(parameters)
    seen: list[dict[str, Any]] = []
    while plan is not None and following is not None and following not in seen and len(seen) < limit:
        seen.append(following)
        answer = service.call(endpoint, following)
        body = json_of(answer) if is_success(answer) else None
        items = evaluate(plan["items"], following, body, {})
        if not isinstance(items, list):
            return
        total, pages = (
            _number(evaluate(plan.get(each), following, body, answer.headers)) for each in ("total", "pages")
        )
        following = _following(plan, endpoint, following, items, pages, body, answer)
        link = evaluate(plan.get("next"), seen[-1], body, answer.headers)
        yield Page(
            items=items,
            total=total,
            pages=pages,
            following=following,
            answer=answer,
            link=link if isinstance(link, str) else "",
            repeats=following in seen,
        )


def _following(
    plan: Mapping[str, Any],
    endpoint: Endpoint,
    sent: dict[str, Any],
    items: list[Any],
    pages: int | None,
    body: Any,
    answer: Any,
) -> dict[str, Any] | None:
    def read(key: str) -> Any:
        return evaluate(plan.get(key), sent, body, answer.headers)

    if plan["style"] in ("next-url", "link-header"):
        linked = _NEXT.search(", ".join(answer.headers.get("link", ())))
        url = read("next") if plan["style"] == "next-url" else linked and linked[1]
        if not isinstance(url, str) or not url:
            return None
        kept = {name: sent[name] for name in path_names(endpoint.path)}
        query = parse_qs(urlsplit(url).query, keep_blank_values=True)
        return {**kept, **{unquote(name): values if len(values) > 1 else values[0] for name, values in query.items()}}
    if plan["style"] == "cursor":
        return {**sent, str(parameter_of(plan, "cursor")): read("next")} if read("next") else None
    if not items or read("more") is False:
        return None
    if plan["style"] == "last-id":
        return {**sent, str(parameter_of(plan, "after")): items[-1]["id"]}
    if plan["style"] == "offset":
        name = str(parameter_of(plan, "offset"))
        skipped, total = int(sent.get(name, 0)) + len(items), _number(read("total"))
        return None if total is not None and skipped >= total else {**sent, name: skipped}
    name, size = str(parameter_of(plan, "page")), parameter_of(plan, "size")
    number = int(sent.get(name, plan["first"]))
    if pages is not None and number - int(plan["first"]) + 1 >= pages:
        return None
    if pages is None and size is not None and len(items) < int(sent.get(size, len(items) + 1)):
        return None
    return {**sent, name: number + 1}


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def key_of(item: Any) -> str:
    """Return what identifies a record in its list: its id, or all of it."""
    if isinstance(item, dict) and isinstance(item.get("id"), str | int):
        return f"{item.get('type', '')}/{item['id']}"
    return json.dumps(item, sort_keys=True)
