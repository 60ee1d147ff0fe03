"""The one import of httpcore, of the same generation as `_http`; it loads with the first network connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpcore as core
else:
    from ._http import http

    if http.__name__ == "httpx2":
        import httpcore2 as core
    else:
        import httpcore as core

__all__ = ["core"]
