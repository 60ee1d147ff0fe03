"""The peer of the decoder: the same models as plain `msgspec.Struct`s, without anything of the runtime in them."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any
from unittest import mock

import msgspec

from .stock import GENERATED

__all__ = ["plain_models"]


class _Plain(msgspec.Struct, kw_only=True):
    """What stands for the runtime's `Model`."""


def plain_models(api: str) -> ModuleType:
    """Return the generated models of an API, executed once more with a plain struct as their base."""
    name = f"plain_{api}"
    package = sys.modules[name] = ModuleType(name)
    package.__path__ = [str(GENERATED / f"syllabind_{api}")]
    folder = GENERATED / f"syllabind_{api}" / "models"
    with mock.patch("syllabind.core.models.Model", _Plain):
        spec = importlib.util.spec_from_file_location(
            f"{name}.models", folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        assert spec is not None
        assert spec.loader is not None
        models: Any = importlib.util.module_from_spec(spec)
        package.models = sys.modules[spec.name] = models  # type: ignore[attr-defined]
        spec.loader.exec_module(models)
        for path in folder.glob("[!_]*.py"):
            importlib.import_module(f"{spec.name}.{path.stem}")
    return models  # type: ignore[no-any-return]
