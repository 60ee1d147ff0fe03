"""What the tests of the command share: an empty home directory, services on sockets, an API without a facade."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from syllabind.core.registry import client_class, document_of, registered
from syllabind_cli.operations import catalogue
from syllabind_sandbox import Server, World, serve
from syllabind_sandbox.cli import variables

HOSTILE = "Ada\x1b[2K\x1b]0;owned\x07\x9b31m Eve\u202e"
"""Text that clears a line, sets title and colour of a terminal, and turns around what follows."""
DANGEROUS = frozenset("\x1b\x07\x9b\u202e")
Answer = Callable[["Received"], tuple[int, object]]


@attrs.frozen
class Received:
    """A request that a service received."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class Service:
    """A service on a loopback socket.

    Args:
        answer: Returns status and JSON body of the answer to a request.

    Attributes:
        received: The requests so far.
        headers: Further headers of each answer.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer, self.received, self.headers = answer, list[Received](), dict[str, str]()
        service = self

        class Handler(BaseHTTPRequestHandler):
            def receive(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                got = Received(self.command, self.path, headers, body)
                service.received.append(got)
                status, value = service.answer(got)
                content = json.dumps(value).encode()
                self.send_response_only(status)
                headers = {"content-type": "application/json", "content-length": str(len(content)), **service.headers}
                for name, text in headers.items():
                    self.send_header(name, text)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                """Print nothing."""

        for verb in ("DELETE", "GET", "HEAD", "POST"):
            setattr(Handler, f"do_{verb}", Handler.receive)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        """Stop it."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def service() -> Iterator[Callable[[Answer], Service]]:
    """Start services that answer as a function says."""
    started: list[Service] = []

    def start(answer: Answer) -> Service:
        started.append(Service(answer))
        return started[-1]

    yield start
    for each in started:
        each.close()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for settings and tokens, and an environment without variables of ours."""
    for name in [name for name in os.environ if name.startswith("SYLLABIND_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "syllabind"


@attrs.frozen
class Sandbox:
    """A served sandbox, and the variables that lead to it."""

    world: World
    server: Server
    variables: Mapping[str, str]


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A served sandbox where people consent at once, and its variables in the environment."""
    world = World(seed=1, apis=("alm", "edlink", "thrive"), people=60, approve="auto")
    with serve(world) as server:
        found = dict(variables(world, server))
        for name, value in found.items():
            monkeypatch.setenv(name, value)
        yield Sandbox(world, server, found)


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., None]]:
    """Register a copy of a generated package under another name, with some texts changed: an API without a facade."""
    out = tmp_path_factory.mktemp("packages")
    sys.path.insert(0, str(out))
    copies: list[str] = []

    def copy(api: str, name: str, changes: Mapping[str, str] = MappingProxyType({})) -> None:
        package, source = f"acme_{name}", Path(str(files(f"syllabind_{api}")))
        for path in source.rglob("*.*"):
            if path.suffix in (".py", ".json"):
                text = path.read_text(encoding="utf-8").replace(f"syllabind_{api}", package)
                text = text.replace(f'name="{api}"', f'name="{name}"').replace(f'api="{api}"', f'api="{name}"')
                text = text.replace(f'"call": "{api}.', f'"call": "{name}.')
                for old, new in changes.items():
                    text = text.replace(old, new)
                target = out / package / path.relative_to(source)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
        metadata = out / f"{package}-1.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1\n", encoding="utf-8")
        (metadata / "entry_points.txt").write_text(f"[syllabind.apis]\n{name} = {package}\n", encoding="utf-8")
        copies.append(package)
        forget()

    def forget() -> None:
        caches: tuple[Any, ...] = (registered, client_class, document_of, catalogue)
        for each in caches:
            each.cache_clear()

    yield copy
    sys.path.remove(str(out))
    forget()
    for name in [name for name in sys.modules if name.partition(".")[0] in copies]:
        del sys.modules[name]
