"""The peer: clients that openapi-python-client generates from the same bundled specs with its own templates."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openapi_python_client as opc
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from syllabind_codegen.parse import opaque_media

__all__ = ["APIS", "GENERATED", "bundled", "generate_stock", "stock_clients"]

APIS = ("alm", "edlink", "thrive")
GENERATED = Path(__file__).parents[2] / "generated"


def bundled(api: str) -> dict[str, Any]:
    """Return the bundled spec of an API."""
    document: dict[str, Any] = json.loads((GENERATED / f"syllabind_{api}" / "openapi.json").read_text("utf-8"))
    return document


@contextlib.contextmanager
def stock_clients() -> Iterator[Path]:
    """Generate `stock_<api>` packages into a directory that can be imported from inside the context."""
    with tempfile.TemporaryDirectory() as directory:
        for api in APIS:
            generate_stock(api, Path(directory) / f"stock_{api}")
        sys.path.insert(0, directory)
        try:
            yield Path(directory)
        finally:
            sys.path.remove(directory)


def generate_stock(api: str, target: Path) -> None:
    document = bundled(api)
    settings = ConfigFile(
        package_name_override=target.name, post_hooks=[], content_type_overrides=opaque_media(document)
    )
    config = Config.from_sources(settings, MetaType.NONE, Path("openapi.json"), "utf-8", True, target)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise RuntimeError(f"{api}: {data.header}: {data.detail}")
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, contextlib.redirect_stdout(nowhere):
        problems = opc.Project(openapi=data, config=config).build()
    if problems:
        raise RuntimeError(f"{api}: {problems[0].header}: {problems[0].detail}")
