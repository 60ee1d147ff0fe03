"""Checks the specs: `python -m syllabind_codegen.specs.lint [api ...]`."""

import argparse
import re
import sys
from pathlib import Path

from .bundle import Bundle, bundle
from .load import Problem, SpecError
from .model import Spec
from .rules import RULES, problems

SPECS = Path("specs")
_OF_OUR_SPECS = frozenset(
    {"description", "error-ref", "evidence", "external-docs", "link-missing", "summary", "unused"}
)
_EXAMPLE = "example: python -m syllabind_codegen.specs.lint my-api"


def check(api: str, specs: Path = SPECS) -> list[Problem]:
    """Everything that is wrong with the spec of one API, in the order of its files.

    Args:
        api: its directory under `specs`.
        specs: where the APIs' directories are.
    """
    try:
        return check_bundle(bundle(specs / api))
    except SpecError as error:
        return sorted(set(error.problems), key=_order)


def check_bundle(bundled: Bundle) -> list[Problem]:
    """Return everything that is wrong with a bundled document, in the order of its files.

    What an overlay adds describes another provider's service, so that it need not be documented as ours is.
    """
    try:
        found = list(problems(Spec(bundle=bundled)))
    except SpecError as error:
        found = list(error.problems)
    own = {
        each
        for each in found
        if each.rule not in _OF_OUR_SPECS or each.place.rpartition(":")[0] not in bundled.overlays
    }
    return sorted(own, key=_order)


def _order(problem: Problem) -> tuple[str, int, str, str]:
    file, _, line = problem.place.rpartition(":")
    return file, int(line), problem.rule, problem.message


def main(argv: list[str] | None = None, specs: Path = SPECS) -> int:
    """Print what is wrong, one problem a line; 1 if anything is, else 0."""
    parser = argparse.ArgumentParser(
        prog="python -m syllabind_codegen.specs.lint",
        description="Check the OpenAPI documents under specs/. Exit status 1: a rule is broken.",
        epilog=_EXAMPLE,
    )
    known = sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    parser.add_argument("api", nargs="*", help=f"one of {', '.join(known)}; all if none is given")
    parser.add_argument("--rules", action="store_true", help="list the rules and exit")
    arguments = parser.parse_args(argv)
    if arguments.rules:
        print("\n".join(f"{rule.name:17} {rule.says}" for rule in RULES))
        return 0
    unknown = [api for api in arguments.api if api not in known]
    if unknown or not known:
        parser.error(f"no openapi.yaml for {', '.join(unknown) or 'any API'} under {specs}")
    found = [problem for api in arguments.api or known for problem in check(api, specs)]
    for problem in found:
        print(re.sub(r"\s+", " ", str(problem)))
    apis = ", ".join(arguments.api or known)
    print(f"{apis}: {len(found) or 'no'} problem{'s' * (len(found) != 1)}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
