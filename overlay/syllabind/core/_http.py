"""The one import of httpx: everything else takes it from here, so that its successor is one line away."""

import httpx as http

__all__ = ["http"]
