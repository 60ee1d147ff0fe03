"""A hook of the wheel's build: it packs the documents and manifests of the APIs without blanks."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["PackWithoutBlanks"]


class PackWithoutBlanks(BuildHookInterface):  # type: ignore[type-arg]
    """Packs the JSON files of the generated packages; an editable install reads them where they stand."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the smaller files, and name them as the ones to pack."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        for file in sorted(Path(self.root, "generated").glob("*/*.json")):
            packed = Path(self._folder.name, f"{file.parent.name}-{file.name}")
            document = json.loads(file.read_bytes())
            packed.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            build_data["force_include"][str(packed)] = f"{file.parent.name}/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Delete the smaller files."""
        if version != "editable":
            self._folder.cleanup()
