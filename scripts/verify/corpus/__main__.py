"""Print what becomes of each public document: `python -m scripts.verify.corpus [--types] [NAME ...]`."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from pathlib import Path

from . import Results, documents

_GOOD, _SECONDS, _DOCUMENTS = 0.95, 10.0, 60
_BIG = 50
"""Operations above which the time of a document counts: below, starting the tools is most of it."""


def main(argv: list[str] | None = None) -> int:
    """Print a line for each document, and the figures; return 1 if a bar is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.corpus",
        description="Compile public OpenAPI documents. Bars: 95 % compile, import, decode and, with --types, pass "
        "mypy --strict; the others are refused with file, line and rule; 10 s of processor time per 1,000 operations.",
        epilog="example: python -m scripts.verify.corpus --types netbox",
    )
    parser.add_argument("name", nargs="*", help="parts of the documents' names; default: all")
    parser.add_argument("--types", action="store_true", help="run mypy --strict over the packages, too")
    parser.add_argument("--out", type=Path, metavar="DIR", help="keep the packages there")
    help_text = "keep the verdicts there, and take those of the same generator from there"
    parser.add_argument("--results", type=Path, metavar="FILE", help=help_text)
    arguments = parser.parse_args(argv)
    results = Results.load(arguments.results)
    chosen = [each for each in documents() if not arguments.name or any(part in each.name for part in arguments.name)]
    gc.disable()
    with tempfile.TemporaryDirectory() as temporary:
        out = arguments.out or Path(temporary)
        verdicts = []
        for document in chosen:
            verdicts.append(each := results.judge(document, out, types=arguments.types))
            gc.collect()
            changes = ", ".join(f"{count} {level}" for level, count in sorted(each.changes.items()))
            text = each.refused or each.broken or f"{each.operations} operations, {each.seconds:.1f} s; {changes}"
            text = f"{each.type_errors} errors of mypy --strict" if each.type_errors else text
            print(f"{document.name:40}{'ok' if each.good else 'REFUSED' if each.refused else 'BROKEN':9}{text[:150]}")
            sys.stdout.flush()
    good = [each for each in verdicts if each.good]
    timed = [each for each in verdicts if each.operations > _BIG]
    operations = sum(each.operations for each in timed)
    pace = 1000 * sum(each.seconds for each in timed) / operations if operations else 0.0
    broken = [each for each in verdicts if each.broken or each.type_errors]
    print(
        f"{len(good)} of {len(verdicts)} documents ({len(good) / max(1, len(verdicts)):.1%}) compile, import"
        f"{', decode and pass mypy --strict' if arguments.types else ' and decode'}; "
        f"{sum(bool(each.refused) for each in verdicts)} refused, {len(broken)} broken"
    )
    slow = max(timed, key=lambda each: each.seconds / each.operations, default=None)
    print(
        f"{sum(each.operations for each in verdicts)} operations; {pace:.1f} s per 1,000 operations beyond reading",
        end="",
    )
    print(f", at most {1000 * slow.seconds / slow.operations:.1f} ({slow.document.name})" if slow else "")
    enough = arguments.name or len(verdicts) >= _DOCUMENTS
    return 0 if len(good) >= _GOOD * len(verdicts) and not broken and pace <= _SECONDS and enough else 1


if __name__ == "__main__":
    sys.exit(main())
