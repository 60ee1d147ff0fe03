"""Texts for language models: `llms.txt`, and an index of every call (https://llmstxt.org)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import metadata
from pathlib import Path

from .operations import Described


def index(found: Mapping[str, Sequence[Described]], titles: Mapping[str, str]) -> str:
    """Return every call with its summary, a line each.

    Args:
        found: The operations of each API.
        titles: The title of each API.
    """
    lines = ["# Every call of syllabind", "Arguments: `syllabind describe <api> <call>`. A list is a pager."]
    for api, operations in found.items():
        lines += ["", f"## {api}: {titles[api]}"]
        lines += [f"{each.resource}.{each.method}: {each.manifest['summary']}" for each in operations]
    return "\n".join(lines) + "\n"


def overview(source: Path) -> str:
    """Return `llms.txt`: what the package is, and the pages with what they are about.

    Args:
        source: The folder of the site's pages.
    """
    lines = [
        "# syllabind",
        "",
        f"> {metadata('syllabind')['Summary']}, with a sandbox.",
        "",
        "- [Rules for code that uses it](AGENTS/index.html)",
        "- [Every call, a line each](calls.txt)",
    ]
    for title, pattern in (("Recipes", "docs/how-to/*.md"), ("Pages", "docs/*.md")):
        lines += ["", f"## {title}", ""]
        for path in sorted(source.glob(pattern)):
            heading = next(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# "))
            place = path.relative_to(source).with_suffix("").as_posix()
            lines.append(f"- [{heading.removeprefix('# ')}]({place}/index.html)")
    return "\n".join(lines) + "\n"
