"""A package of a document, registered in this process as an installation would, and what its operations take."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs

from syllabind.core.registry import client_class, document_of, facade_of, registered
from syllabind_cli.operations import Entry, catalogue
from syllabind_codegen.foreign.document import ForeignDocument
from syllabind_sandbox.generic.crud_plan import path_shape

__all__ = ["Package", "made"]


@attrs.frozen(kw_only=True, slots=False)
class Package:
    """A registered package.

    Attributes:
        name: Its import name, which is the name of its API.
        report: What the generator printed.
        planned: Paging plans of the package that was made without the proposals.
    """

    name: str
    report: tuple[str, ...]
    planned: int

    @cached_property
    def document(self) -> Mapping[str, Any]:
        """The contract."""
        return document_of(self.name)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The operations of its manifest."""
        return tuple(catalogue(self.name).values())

    def at(self, method: str, path: str) -> Entry | None:
        """Return the operation of a method and a path, whatever its parameters are called."""
        wanted = (method, path_shape(path))
        found = (each for each in self.entries if (each.facts["method"], path_shape(each.facts["path"])) == wanted)
        return next(found, None)

    def node(self, entry: Entry) -> Mapping[str, Any]:
        """Return an operation of the contract."""
        found: Mapping[str, Any] = self.document["paths"][entry.facts["path"]][entry.facts["method"].lower()]
        return found

    def client(self, environ: Mapping[str, str], server: str, transport: Any) -> Any:
        """Return a client of a server that refuses what breaks the document."""
        variables = {f"SYLLABIND_{self.name.upper()}_{name}": value for name, value in environ.items()}
        facade = facade_of(self.name)
        credential = facade.from_env(variables) if facade.KINDS else None
        return client_class(self.name)(credential, server=server, transport=transport).with_options(strict=True)


@contextmanager
def made(spec: Path, name: str, out: Path, server: str | None = None) -> Iterator[Package]:
    """Make and register the package of a document with the plans that are proposed for it.

    Args:
        spec: The document.
        name: Name of the package.
        out: Where it is written.
        server: The base URL, where the document has none.

    Raises:
        SpecError: The document cannot be compiled.
    """
    plain = ForeignDocument(spec=spec, package=name, out=out / "plain", server=server)
    plain.make()
    planned = (out / "plain" / name / "manifest.json").read_text(encoding="utf-8").count('"pagination"')
    overlays = (plain.proposals,) if plain.proposals.is_file() else ()
    report = ForeignDocument(spec=spec, package=name, out=out, overlays=overlays, server=server).make()
    metadata = out / f"{name}-0.1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(f"[syllabind.apis]\n{name} = {name}\n", encoding="utf-8")
    sys.path.insert(0, str(out))
    registered.cache_clear()
    importlib.invalidate_caches()
    try:
        yield Package(name=name, report=tuple(report), planned=planned)
    finally:
        sys.path.remove(str(out))
        for each in [each for each in sys.modules if each.partition(".")[0] == name]:
            del sys.modules[each]
        registered.cache_clear()
