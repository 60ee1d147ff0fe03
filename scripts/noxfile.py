"""Environments for what one virtual environment cannot show: other Pythons, other dependencies, a release.

`nox -f scripts/noxfile.py -l` lists the sessions; `make matrix` and `make release-check` run them.
"""

import os
import shutil
import sys
from pathlib import Path

import nox
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
EXTRAS = "cli,codegen,sandbox,fuzz,pydantic,keyring,dev"
QUICK = ("tests/test_imports.py", "tests/runtime", "tests/auth", "--ignore=tests/runtime/test_reliability.py")
"""What depends on the Python and on the versions of the dependencies, without what waits for real time."""

# A version manager may hold Pythons that are on no PATH; scripts/debian_python.sh unpacks one that the machine lacks.
FOUND = (*Path.home().glob(".pyenv/versions/3.1[1-9]*/bin"), *ROOT.glob("build/python3.*/usr/bin"))
os.environ["PATH"] = os.pathsep.join([os.environ["PATH"], *map(str, FOUND)])
nox.needs_version = ">=2025.5"
nox.options.sessions = ("quick",)
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.envdir = str(ROOT / "build" / "nox")
nox.options.error_on_missing_interpreters = False


def lowest(requirements: list[str]) -> list[str]:
    """Return requirements at the lowest versions that they allow."""
    pins = []
    for text in requirements:
        requirement = Requirement(text)
        bound = next(part.version for part in requirement.specifier if part.operator in (">=", "=="))
        pins.append(f"{requirement.name}=={bound}")
    return pins


def run_tests(session: nox.Session, tests: tuple[str, ...], *pins: str) -> None:
    """Install the project, print the versions that matter and run some tests on two processes."""
    session.chdir(ROOT)
    session.install("-e", f".[{EXTRAS}]")
    if pins:
        session.install(*pins)
    versions = "print(*(f'{name} {version(name)}' for name in ('attrs', 'httpx', 'msgspec')), sep=', ')"
    session.run("python", "-c", f"from importlib.metadata import version; {versions}")
    session.run("python", "-m", "pytest", "-q", "-n", "2", *tests, *session.posargs)


@nox.session(python=PYTHONS)
def quick(session: nox.Session) -> None:
    """Run the tests of the runtime and of signing in with the newest dependencies."""
    run_tests(session, QUICK)


@nox.session(python=PYTHONS[0])
def lowest_dependencies(session: nox.Session) -> None:
    """Run the tests of the runtime and of signing in with the lowest dependencies, over httpx."""
    session.env["SYLLABIND_TEST_LANE"] = "httpx"
    run_tests(session, QUICK, *lowest(PYPROJECT["project"]["dependencies"]))


@nox.session(python=PYTHONS)
def full(session: nox.Session) -> None:
    """Run every test with the newest dependencies."""
    run_tests(session, ("tests",))


@nox.session(python=PYTHONS[0])
@nox.parametrize("versions", ["newest", "lowest"])
def fuzz(session: nox.Session, versions: str) -> None:
    """Run the fuzz suite with the newest, or the lowest, versions that the extra `fuzz` allows."""
    needed = PYPROJECT["project"]["optional-dependencies"]["fuzz"]
    run_tests(session, ("tests/fuzz",), "--upgrade", *(needed if versions == "newest" else lowest(needed)))


@nox.session(python=sys.executable)
def release(session: nox.Session) -> None:
    """Build the release twice and check what would be published."""
    session.chdir(ROOT)
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    contributors = Path(shutil.which("python", path=str(Path(sys.executable).parent)) or sys.executable)
    command = ("python", "-m", "scripts.verify.release", "--contributors", str(contributors), *session.posargs)
    session.run(*command, env={"PYTHONPATH": str(ROOT / "scripts")})  # as in an editable installation
