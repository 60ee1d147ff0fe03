"""The one import of the HTTP library: httpx2 and httpcore2 where they are installed, else httpx and httpcore."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx as http
else:
    try:
        import httpx2 as http
    except ImportError:
        import httpx as http

__all__ = ["http"]
