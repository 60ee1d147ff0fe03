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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(".stream", __name__), name)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise ImportError(f"{name} needs the extra 'bulk': pip install 'syllabind[bulk]'", name="pyarrow") from None


def __dir__() -> list[str]:
    return __all__
