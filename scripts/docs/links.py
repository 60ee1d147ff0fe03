"""The links of a built site: every one inside leads to a page and an anchor, and no page loads from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADED = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src")}
_NOT_LOADED = {"canonical", "prev", "next", "alternate"}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.update(given[name] for name in ("id", "name") if name in given)
        for name in ("href", "src"):
            if name not in given:
                continue
            if (tag, name) in _LOADED and given.get("rel") not in _NOT_LOADED:
                self.loaded.append(given[name])
            self.links.append(given[name])


@cache
def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def broken(site: Path) -> list[str]:
    """Return every link of a site that leads nowhere, and everything that a page loads from another server."""
    _read.cache_clear()
    return [problem for path in sorted(site.rglob("*.html")) for problem in _problems(site, path)]


def _problems(site: Path, path: Path) -> Iterator[str]:
    page, name = _read(path), path.relative_to(site).as_posix()
    for url in page.loaded:
        if urlsplit(url).netloc:
            yield f"{name} loads {url}"
    for url in page.links:
        parts = urlsplit(url)
        if parts.scheme or parts.netloc or name == "404.html":
            continue
        target = (path.parent / unquote(parts.path)) if parts.path else path
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file():
            yield f"{name} links to {url}, which does not exist"
        elif (
            parts.fragment
            and target.suffix == ".html"
            and unquote(parts.fragment) not in _read(target.resolve()).anchors
        ):
            yield f"{name} links to {url}, which has no such anchor"
