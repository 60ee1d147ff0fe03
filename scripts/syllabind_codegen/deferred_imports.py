"""Imports of modules that a library uses for something else than we do."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

__all__ = ["deferred"]


class _Deferred(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def deferred(*names: str) -> Iterator[None]:
    """Let what is imported meanwhile import some modules when it uses a member of them."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update((name, _Deferred(name)) for name in absent)
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
