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
    """A directory with `specs/thrive` and `scripts`, enough for `python -m syllabind_codegen.generate thrive`."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> "Project":
        """Copy what generating needs."""
        shutil.copytree(ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "specs" / "thrive", root / "specs" / "thrive")
        shutil.copy(ROOT / "specs" / "x-keys.schema.json", root / "specs")
        return cls(root=root)

    @property
    def package(self) -> Path:
        """The generated package."""
        return self.root / "generated" / "syllabind_thrive"

    def generate(self, *arguments: str, hash_seed: int = 0) -> "subprocess.CompletedProcess[str]":
        """Run the generator in a fresh interpreter."""
        return subprocess.run(
            [sys.executable, "-m", "syllabind_codegen.generate", "thrive", *arguments],
            cwd=self.root,
            env={
                **os.environ,
                "PYTHONHASHSEED": str(hash_seed),
                "PYTHONPATH": os.pathsep.join((str(self.root / "scripts"), str(self.root))),
            },
            capture_output=True,
            text=True,
            check=False,
        )

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
