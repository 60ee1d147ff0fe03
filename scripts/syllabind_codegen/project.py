"""A generated package in a project of a user's own: written all or nothing, and described for pip."""

import json
import re
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path

from attrs import frozen

from . import cache, write
from .errors import GenerationError

__all__ = ["Project"]

_PROJECT = """\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "{project}"
version = "0.1.0"
description = "{title}"
requires-python = ">=3.11"
dependencies = ["syllabind>={syllabind}"]

# Where the command line, the sandbox and the fuzzer find the API.
[project.entry-points."syllabind.apis"]
{package} = "{package}"

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""
Compile = Callable[[Path], None]
"""Writes the package into a directory."""


@frozen(kw_only=True)
class Project:
    """A directory with a package that the generator writes.

    Attributes:
        package: Import name of the package.
        out: Directory of the project that the package belongs to.
    """

    package: str
    out: Path

    @property
    def directory(self) -> Path:
        """Where the package is."""
        return self.out / self.package

    @property
    def record(self) -> Path:
        """What is known of the last run, beside the package."""
        return self.out / f"{self.package}.generated.json"

    def check_name(self) -> None:
        """Make sure that the package can be imported, and is none that is found as another one.

        Raises:
            GenerationError: It cannot.
        """
        if not re.fullmatch("[a-z][a-z0-9_]*", self.package) or iskeyword(self.package):
            raise GenerationError(f"--package must be a Python name in lower case, got {self.package!r}")
        for module in (self.package, f"syllabind.{self.package}"):
            origin = getattr(find_spec(module), "origin", None)
            if module in sys.stdlib_module_names or (origin and _api_of(Path(origin)) != self.package):
                raise GenerationError(f"--package cannot be {self.package}: {module} is a module already")

    def make(self, inputs: str, compile: Compile, *, title: str, force: bool) -> str:
        """Write the package, unless it is what its inputs give; return what was done.

        Args:
            inputs: Digest of everything that the package is made of.
            compile: Writes the package.
            title: What the API is called.
            force: Whether files that the generator did not write may be replaced.

        Raises:
            WriteError: The directory holds what the generator did not write.
        """
        record = cache.load(self.record)
        if record and record.inputs == inputs and record.outputs == cache.directory_digest(self.directory):
            return "unchanged"
        with tempfile.TemporaryDirectory() as temporary:
            made = Path(temporary) / self.package
            compile(made)
            changed = write.differences(made, self.directory)
            if changed and not force:
                write.check_unedited(self.directory, record)
            outputs, replaced = cache.directory_digest(made), cache.directory_digest(self.directory)
            cache.save(self.record, cache.Record(inputs=inputs, models="", outputs=outputs, replaced=replaced))
            write.replace(made, self.directory)
        self._describe(title)
        return f"{len(changed)} files changed"

    def differs(self, compile: Compile) -> list[str]:
        """Return the files that are not what `compile` writes."""
        with tempfile.TemporaryDirectory() as temporary:
            compile(Path(temporary) / self.package)
            return write.differences(Path(temporary) / self.package, self.directory)

    def _describe(self, title: str) -> None:
        """Write a `pyproject.toml` that installs and registers the package, unless there is one."""
        path = self.out / "pyproject.toml"
        if not path.exists():
            project = self.package.replace("_", "-")
            title = json.dumps(title)[1:-1]
            text = _PROJECT.format(project=project, title=title, package=self.package, syllabind=version("syllabind"))
            path.write_text(text, encoding="utf-8")


def _api_of(module: Path) -> str | None:
    """Return the API that a package was generated for; `None` for any other module."""
    manifest = module.with_name("manifest.json")
    return json.loads(manifest.read_text(encoding="utf-8")).get("api") if manifest.is_file() else None
