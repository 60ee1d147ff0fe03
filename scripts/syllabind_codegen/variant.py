"""A package of one's own: an installed API's document, with overlays, compiled under another name."""

import json
import re
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path

from attrs import frozen

from . import cache, write
from .errors import GenerationError
from .installed import installed
from .package import compile_package
from .pydantic_models import pydantic_models
from .specs.bundle import Bundle, packaged
from .specs.lint import check_bundle
from .specs.load import SpecError
from .specs.overlays import overlaid
from .text import made_by, one_line

__all__ = ["Variant", "installed_bundle"]

_PROJECT = """\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "{project}"
version = "0.1.0"
description = "{title}, with overlays"
requires-python = ">=3.11"
dependencies = ["syllabind>={syllabind}"]

# Where the command line, the sandbox and the fuzzer find the API.
[project.entry-points."syllabind.apis"]
{package} = "{package}"

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""


def installed_bundle(package: str) -> Bundle:
    """Return the document that an installed package ships.

    Raises:
        SpecError: The package has none.
    """
    found = find_spec(package)
    (directory,) = (found.submodule_search_locations if found else None) or (f"{package}",)
    manifest = Path(directory) / "manifest.json"
    modules = json.loads(manifest.read_text(encoding="utf-8"))["modules"] if manifest.is_file() else {}
    return packaged(Path(directory) / "openapi.json", modules)


@frozen(kw_only=True)
class Variant:
    """A package that is made of an installed API.

    Attributes:
        base: Name of the API.
        package: Import name of the package.
        overlays: Overlay documents, applied in this order.
        out: Directory of the project that the package belongs to.
    """

    base: str
    package: str
    overlays: tuple[Path, ...]
    out: Path

    @property
    def directory(self) -> Path:
        """Where the package is."""
        return self.out / self.package

    @property
    def record(self) -> Path:
        """What is known of the last run, beside the package."""
        return self.out / f"{self.package}.generated.json"

    def bundle(self) -> Bundle:
        """Return the document with the overlays applied.

        Raises:
            SpecError: An overlay cannot be applied, or the result breaks a rule.
        """
        if not re.fullmatch("[a-z][a-z0-9_]*", self.package) or iskeyword(self.package):
            raise GenerationError(f"--package must be a Python name in lower case, got {self.package!r}")
        bundled = installed_bundle(installed()[self.base])
        for overlay in self.overlays:
            bundled = overlaid(bundled, overlay)
        if problems := check_bundle(bundled):
            raise SpecError(*problems)
        return bundled

    def make(self, *, force: bool = False) -> str:
        """Write the package, unless it is what its inputs give; return what was done.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
            WriteError: The directory holds what the generator did not write.
        """
        bundled = self.bundle()
        inputs = cache.inputs_digest(self.base, self.package, bundled.dump())
        record = cache.load(self.record)
        if record and record.inputs == inputs and record.outputs == cache.directory_digest(self.directory):
            return "unchanged"
        with tempfile.TemporaryDirectory() as temporary:
            made = Path(temporary) / self.package
            self.compile(bundled, made)
            changed = write.differences(made, self.directory)
            if changed and not force:
                write.check_unedited(self.directory, record)
            outputs, replaced = cache.directory_digest(made), cache.directory_digest(self.directory)
            cache.save(self.record, cache.Record(inputs=inputs, models="", outputs=outputs, replaced=replaced))
            write.replace(made, self.directory)
        self.write_project(bundled)
        return f"{len(changed)} files changed"

    def differs(self) -> list[str]:
        """Return the files that are not what the inputs give.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
        """
        with tempfile.TemporaryDirectory() as temporary:
            self.compile(self.bundle(), Path(temporary) / self.package)
            return write.differences(Path(temporary) / self.package, self.directory)

    def compile(self, bundled: Bundle, target: Path) -> None:
        """Compile the package into a directory."""
        own = installed()[self.base] == self.package
        name, base = (self.base, None) if own else (self.package, self.base)
        try:
            compile_package(name, bundled, target, base=base)
        except (KeyError, TypeError, ValueError) as error:
            raise GenerationError(f"{self.base}: {type(error).__name__}: {error}") from error
        header = f'"""{one_line(bundled.document["info"]["title"])}: pydantic models. {made_by(name, base)}"""'
        models = pydantic_models(bundled.document["components"].get("schemas", {}), header)
        (target / "pydantic.py").write_text(models, encoding="utf-8")

    def write_project(self, bundled: Bundle) -> None:
        """Write a `pyproject.toml` that installs and registers the package, unless there is one."""
        path = self.out / "pyproject.toml"
        if not path.exists():
            project = self.package.replace("_", "-")
            title = json.dumps(bundled.document["info"]["title"])[1:-1]
            text = _PROJECT.format(project=project, title=title, package=self.package, syllabind=version("syllabind"))
            path.write_text(text, encoding="utf-8")
