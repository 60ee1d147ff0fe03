"""The built site, once for all worker processes, and a server of it."""

from __future__ import annotations

import fcntl
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scripts.docs import site
from scripts.docs.operations import Described


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: Any) -> None:
        """Print nothing."""


@pytest.fixture(scope="session")
def operations() -> dict[str, list[Described]]:
    """The operations of every API."""
    return site.described()


@pytest.fixture(scope="session")
def built(
    operations: dict[str, list[Described]], tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> tuple[Path, list[str]]:
    """The site, and what is wrong with it."""
    base = tmp_path_factory.getbasetemp()
    root = base if worker_id == "master" else base.parent
    with (root / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        problems = root / "problems.txt"
        if not problems.exists():
            found = site.build(operations, root / "docs", root / "site")
            problems.write_text("\n".join(found), encoding="utf-8")
        return root / "site", problems.read_text("utf-8").splitlines()


@pytest.fixture(scope="session")
def site_url(built: tuple[Path, list[str]]) -> Iterator[str]:
    """The address of a server of the site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(built[0]))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
