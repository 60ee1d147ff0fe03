"""The picture of the README, with the number of operations of each API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

WIDTH, ROW, GAP = 760, 58, 14
_STYLE = """
text { font: 15px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1d2129; }
.title { font-weight: 600; font-size: 16px; } .soft { fill: #4c535e; }
rect { fill: #f4f5f7; stroke: #8d95a1; rx: 8px; } .ground { fill: #ffffff; stroke: none; }
.ours { fill: #e8eefb; stroke: #0b57c2; } .local { stroke-dasharray: 6 4; } path { fill: none; stroke: #4c535e; }
"""
_DOES = ("signs in, keeps tokens", "reads every page", "waits for jobs", "retries what is safe", "types each record")


def picture(found: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the picture: your program, the package, and the services or the sandbox behind it.

    Args:
        found: The manifest of each API.
    """
    height = (len(found) + 1) * (ROW + GAP) + GAP
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
            "<title>Your program calls syllabind, which calls the services, or the sandbox on your machine</title>",
            f"<style>{_STYLE}</style>",
            f'<rect class="ground" width="{WIDTH}" height="{height}"/>',
            *_parts(found, height),
            "</svg>\n",
        ]
    )


def _parts(found: Mapping[str, Mapping[str, Any]], height: int) -> Iterator[str]:
    middle = height // 2
    yield _box(14, middle - 45, 150, 90, "", ["Your program", "sync or async"])
    yield _box(216, GAP, 200, height - 2 * GAP, "ours", ["syllabind", *_DOES])
    yield f'<path d="M164 {middle} H212 m-8 -6 l8 6 l-8 6"/>'
    rows = [(str(each["title"]), f"{len(each['operations'])} operations", "") for each in found.values()]
    rows.append(("Sandbox", "all of them, on your machine", "local"))
    for number, (title, text, kind) in enumerate(rows):
        top = GAP + number * (ROW + GAP)
        yield f'<path d="M416 {top + ROW // 2} H464 m-8 -6 l8 6 l-8 6"/>'
        yield _box(468, top, 278, ROW, kind, [title, text])


def _box(left: int, top: int, width: int, height: int, kind: str, lines: list[str]) -> str:
    step = 24 if len(lines) > 2 else 22
    first = top + (height - step * len(lines)) // 2 + 17
    texts = "".join(
        f'<text x="{left + width // 2}" y="{first + number * step}" text-anchor="middle" '
        f'class="{"soft" if number else "title"}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return f'<rect class="{kind}" x="{left}" y="{top}" width="{width}" height="{height}"/>{texts}'
