"""A package of one's own: an installed API's document, with overlays, compiled under another name."""

import json
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

from . import cache
from .errors import GenerationError
from .installed import installed
from .package import compile_package
from .project import Project
from .pydantic_models import pydantic_models
from .specs.bundle import Bundle, packaged
from .specs.lint import check_bundle
from .specs.load import SpecError
from .specs.overlays import overlaid
from .text import made_by, one_line

__all__ = ["Variant", "installed_bundle"]


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
    def source(self) -> str:
        """What the package is made of."""
        return self.base

    @property
    def project(self) -> Project:
        """The project of the package."""
        return Project(package=self.package, out=self.out)

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The files whose changes change the package."""
        return self.overlays

    @property
    def _is_installed(self) -> bool:
        return installed()[self.base] == self.package

    def bundle(self) -> Bundle:
        """Return the document with the overlays applied.

        Raises:
            SpecError: An overlay cannot be applied, or the result breaks a rule.
        """
        bundled = installed_bundle(installed()[self.base])
        for overlay in self.overlays:
            bundled = overlaid(bundled, overlay)
        if problems := check_bundle(bundled):
            raise SpecError(*problems)
        return bundled

    def make(self, *, force: bool = False) -> list[str]:
        """Write the package, unless it is what its inputs give; return what was done.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
            WriteError: The directory holds what the generator did not write.
        """
        self.project.check_name()
        bundled = self.bundle()
        inputs = cache.inputs_digest(self.base, self.package, bundled.dump())
        title = f"{bundled.document['info']['title']}, with overlays"
        return [self.project.make(inputs, partial(self.compile, bundled), title=title, force=force)]

    def differs(self) -> list[str]:
        """Return the files that are not what the inputs give; the installed package itself can be compared, too.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
        """
        if not self._is_installed:
            self.project.check_name()
        return self.project.differs(partial(self.compile, self.bundle()))

    def compile(self, bundled: Bundle, target: Path) -> None:
        """Compile the package into a directory."""
        name, base = (self.base, None) if self._is_installed else (self.package, self.base)
        try:
            compile_package(name, bundled, target, base=base)
        except (KeyError, TypeError, ValueError) as error:
            raise GenerationError(f"{self.base}: {type(error).__name__}: {error}") from error
        header = f'"""{one_line(bundled.document["info"]["title"])}: pydantic models. {made_by(name, base)}"""'
        models = pydantic_models(bundled.document["components"].get("schemas", {}), header)
        (target / "pydantic.py").write_text(models, encoding="utf-8")
