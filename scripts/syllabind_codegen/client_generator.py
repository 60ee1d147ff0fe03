"""openapi-python-client, imported without the HTTP clients that it uses for documents at a URL alone."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class _Deferred(ModuleType):
    """A module that is imported when a member of it is used."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def _deferred(*names: str) -> Iterator[None]:
    """Let what is imported meanwhile have these modules, which take as long as all the rest, deferred."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update((name, _Deferred(name)) for name in absent)
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


with _deferred("httpcore", "httpx"):
    import openapi_python_client.parser.openapi as endpoint_parser
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty, Property
    from openapi_python_client.strings import ClassName, PythonIdentifier

__all__ = [
    "ClassName",
    "Config",
    "ConfigFile",
    "Endpoint",
    "EnumProperty",
    "GeneratorData",
    "GeneratorError",
    "MetaType",
    "ModelProperty",
    "Project",
    "Property",
    "PythonIdentifier",
    "endpoint_parser",
]
