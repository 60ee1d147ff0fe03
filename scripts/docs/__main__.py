"""Make the documentation: `python -m scripts.docs [--check | --site]`."""

import argparse
import sys

from syllabind_sandbox import World

from .coverage import ROOT, committed, manifests


def main(argv: list[str] | None = None) -> int:
    """Write the committed pages, check them, or build the site; return 1 if something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m scripts.docs", epilog="example: python -m scripts.docs --check")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="write nothing; exit status 1 if something is out of date")
    what.add_argument("--site", action="store_true", help="build the site in build/site, pictures and API pages, too")
    arguments = parser.parse_args(argv)
    if arguments.site:
        from .site import main as build

        return build()
    wanted = committed(manifests(), World(people=1).coverage())  # levels depend on no record
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if arguments.check:
            print(f"{path.relative_to(ROOT)} is out of date; run make generate", file=sys.stderr)
        else:
            path.write_text(wanted[path], encoding="utf-8")
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
