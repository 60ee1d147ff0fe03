"""Lists as tables: Arrow streams, files, databases that are kept up to date.

`client.users.search(page_size=1000).batches(columns=["id", "email"])` returns record batches; a pager itself is an
Arrow stream. Each module says which extra it needs: `bulk` for Arrow and Parquet, `duckdb`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .stream import AsyncBatches, Batches, Chunk, batches

__all__ = ["AsyncBatches", "Batches", "Chunk", "batches"]

_MODULE_OF = {"AsyncBatches": "stream", "Batches": "stream", "Chunk": "stream", "batches": "stream"}
_EXTRA_OF = {"stream": ("bulk", "pyarrow")}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = _MODULE_OF[name]
    try:
        return getattr(import_module(f".{module}", __name__), name)
    except ModuleNotFoundError as error:
        extra, package = _EXTRA_OF.get(module, (None, None))
        if package is None or error.name != package:
            raise
        raise ImportError(f"{name} needs the extra {extra!r}: pip install 'syllabind[{extra}]'", name=package) from None


def __dir__() -> list[str]:
    return __all__
