"""A copy of the specs and the generator, to be changed and run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import yaml

ROOT = Path(__file__).parents[2]


@attrs.frozen(kw_only=True)
class Project:
    """A directory with `specs/thrive` and a generator of its own, enough for `python -m syllabind_codegen thrive`."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> "Project":
        """Copy what generating needs."""
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "scripts" / "syllabind_codegen", root / "scripts" / "syllabind_codegen", ignore=ignore)
        shutil.copytree(ROOT / "specs" / "thrive", root / "specs" / "thrive")
        return cls(root=root)

    @property
    def package(self) -> Path:
        """The generated package."""
        return self.root / "generated" / "syllabind_thrive"

    def generate(self, *arguments: str, hash_seed: int = 0) -> "subprocess.CompletedProcess[str]":
        """Run the generator in a fresh interpreter."""
        return subprocess.run(
            [sys.executable, "-m", "syllabind_codegen", "thrive", *arguments],
            cwd=self.root,
            env={
                **os.environ,
                "PYTHONHASHSEED": str(hash_seed),
                "PYTHONPATH": str(self.root / "scripts"),
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def forget(self) -> None:
        """Remove the generated package and the record of how it was made."""
        shutil.rmtree(self.root / "generated")

    def files(self) -> dict[str, bytes]:
        """The content of the generated package."""
        paths = (path for path in self.package.rglob("*") if path.is_file())
        return {str(path.relative_to(self.package)): path.read_bytes() for path in paths}

    def edit(self, name: str, change: Callable[[Any], None]) -> None:
        """Change the data of a spec file."""
        path = self.root / "specs" / "thrive" / name
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        change(data)
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
