"""The report of a run: one page with its figures and curves, which needs no other file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from importlib.resources import files

import attrs

from .ledger import Ledger, Sample

__all__ = ["Bar", "page"]

WIDTH, HEIGHT, LEFT = 640, 150, 60
MEBIBYTE = 1 << 20


@attrs.frozen
class Bar:
    """A figure and whether it is as it has to be.

    Attributes:
        name: What was measured.
        value: The figure.
        met: Whether it is within its bound.
    """

    name: str
    value: str
    met: bool


CURVES: Sequence[tuple[str, str, Callable[[Sample], float]]] = (
    ("Resident memory of the clients", "MiB", lambda sample: sample.rss / MEBIBYTE),
    ("Blocks of memory that Python has allocated in the clients", "", lambda sample: sample.blocks),
    ("Resident memory of the sandbox", "MiB", lambda sample: sample.server_rss / MEBIBYTE),
    ("Open files and sockets of the clients", "", lambda sample: sample.descriptors),
    ("Open files and sockets of the sandbox", "", lambda sample: sample.server_descriptors),
    ("Threads of the clients", "", lambda sample: sample.threads),
    ("Calls that have ended", "", lambda sample: sample.ended),
    ("Seconds of a call: the median", "s", lambda sample: sample.median),
    ("Seconds of a call: 99 of 100 take less", "s", lambda sample: sample.slowest),
)


def page(bars: Sequence[Bar], ledger: Ledger, samples: Sequence[Sample]) -> str:
    """Return the report as HTML.

    Args:
        bars: The figures.
        ledger: The calls.
        samples: What was measured, in order.
    """
    met = all(each.met for each in bars)
    kinds = sorted({kind for kind, _ in ledger.outcomes})
    outcomes = ("right", "reported", "wrong")
    style = files("syllabind").joinpath("style.css").read_text(encoding="utf-8")
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8"><title>syllabind: soak test</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
        f"<style>{style}\nsvg {{ width: 100%; height: auto; }}</style></head>",
        f'<body><main class="wide"><h1>Soak test</h1><p class="{"good" if met else "bad"}">',
        f"{'Every bound is kept' if met else 'A bound is not kept'}</p>",
        _table(
            ["Figure", "Value", "Bound"], [[each.name, each.value, "kept" if each.met else "NOT kept"] for each in bars]
        ),
        *(f"<h2>{name}</h2>{_curve(name, unit, samples, value)}" for name, unit, value in CURVES),
        "<h2>Calls</h2>",
        _table(
            ["Call", *outcomes],
            [[kind, *(str(ledger.outcomes[kind, outcome]) for outcome in outcomes)] for kind in kinds],
        ),
        "<h2>Errors that were raised</h2>",
        _table(["Error", "Times"], [[name, str(count)] for name, count in ledger.errors.most_common()]),
        "<h2>What was wrong</h2>",
        "".join(f"<pre>{escape(each)}</pre>" for each in ledger.problems) or "<p>Nothing.</p>",
        "</main></body></html>",
    ]
    return "\n".join(parts)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="scroll" tabindex="0"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _curve(name: str, unit: str, samples: Sequence[Sample], value: Callable[[Sample], float]) -> str:
    """Return a curve over the minutes as SVG."""
    values = [value(each) for each in samples]
    last, most = samples[-1].second or 1.0, max(values) * 1.1 or 1.0
    points = " ".join(
        f"{LEFT + (WIDTH - LEFT) * each.second / last:.1f},{HEIGHT * (1 - height / most):.1f}"
        for each, height in zip(samples, values, strict=True)
    )
    lines = "".join(
        f'<line x1="{LEFT}" x2="{WIDTH}" y1="{HEIGHT * (1 - share):.0f}" y2="{HEIGHT * (1 - share):.0f}" '
        f'stroke="var(--line)" stroke-width=".5"/><text x="{LEFT - 5}" y="{HEIGHT * (1 - share) + 4:.0f}" '
        f'text-anchor="end">{most * share:.4g}</text>'
        for share in (0.0, 0.5, 0.9)
    )
    text = f"{name}: {values[0]:.4g} {unit} at first, {max(values):.4g} at most, {values[-1]:.4g} in the end"
    return (
        f'<svg viewBox="0 -10 {WIDTH + 20} {HEIGHT + 30}" role="img" aria-label="{escape(text)}" font-size="11" '
        f'fill="currentColor">{lines}'
        f'<polyline points="{points}" fill="none" stroke="var(--accent)" stroke-width="1.5"/>'
        f'<text x="{LEFT}" y="{HEIGHT + 15}">0 min</text><text x="{WIDTH}" y="{HEIGHT + 15}" '
        f'text-anchor="end">{last / 60:.1f} min</text></svg><p class="soft">{escape(text)}</p>'
    )
