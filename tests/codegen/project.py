"""A small spec and a generator of its own, to be changed and run."""

import contextlib
import gc
import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import datamodel_code_generator.parser.openapi  # noqa: F401  (processes forked from this one need not import it)
import pytest
import yaml

from syllabind_codegen import cache, generate, package

from .spec_files import files, write

ROOT = Path(__file__).parents[2]


@attrs.frozen
class Done:
    """How a run of the generator ended."""

    status: int
    out: str
    err: str


@attrs.frozen(kw_only=True)
class Project:
    """A directory with `specs/demo` and a copy of the templates, enough for `python -m syllabind_codegen demo`."""

    root: Path

    @classmethod
    def at(cls, root: Path, monkeypatch: pytest.MonkeyPatch) -> "Project":
        """Write the spec, and let the generator stand in the directory."""
        write(files(), root)
        ignore = shutil.ignore_patterns("__pycache__")
        copy = root / "scripts" / "syllabind_codegen"
        shutil.copytree(ROOT / "scripts" / "syllabind_codegen", copy, ignore=ignore)
        monkeypatch.setattr(cache, "__file__", str(copy / "cache.py"))
        monkeypatch.setattr(package, "TEMPLATES", copy / "templates")
        return cls(root=root)

    @property
    def package(self) -> Path:
        """The generated package."""
        return self.root / "generated" / "syllabind_demo"

    def generate(self, *arguments: str) -> Done:
        """Run the generator as a fresh interpreter would."""
        cache._generator.cache_clear()
        places = [f"--specs={self.root / 'specs'}", f"--output={self.root / 'generated'}"]
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
            try:
                status = generate.main([*(arguments or ["demo"]), *places])
            except SystemExit as stopped:
                status = int(str(stopped.code))
            finally:
                gc.enable()
        return Done(status, out.getvalue(), err.getvalue())

    def forget(self) -> None:
        """Remove the generated package and the record of how it was made."""
        shutil.rmtree(self.root / "generated")

    def files(self) -> dict[str, bytes]:
        """The content of the generated package."""
        paths = (path for path in self.package.rglob("*") if path.is_file())
        return {str(path.relative_to(self.package)): path.read_bytes() for path in paths}

    def edit(self, name: str, change: Callable[[Any], None]) -> None:
        """Change the data of a spec file."""
        path = self.root / "specs" / "demo" / name
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        change(data)
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
