"""A local sandbox of Edlink, Thrive Learning and Adobe Learning Manager: no account, no network.

```python
from syllabind_sandbox import Transport, World, serve

client = httpx.Client(transport=Transport(World()))      # in process

with serve(World()) as server:                           # behind a socket
    httpx.get(f"{server.url}/api/v2/my/profile")
```

Everything is made up, in memory, and equal for equal seeds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from syllabind_sandbox.api_spec import SpecViolationError
    from syllabind_sandbox.asgi import asgi
    from syllabind_sandbox.faults import Fault
    from syllabind_sandbox.journal import Entry
    from syllabind_sandbox.messages import Request, Response
    from syllabind_sandbox.recorder import AsyncRecorder, Recorder
    from syllabind_sandbox.server import Server, serve
    from syllabind_sandbox.services import Credentials
    from syllabind_sandbox.transport import AsyncTransport, Transport
    from syllabind_sandbox.world import World

__all__ = [
    "AsyncRecorder",
    "AsyncTransport",
    "Credentials",
    "Entry",
    "Fault",
    "Recorder",
    "Request",
    "Response",
    "Server",
    "SpecViolationError",
    "Transport",
    "World",
    "asgi",
    "serve",
]

_MODULES = {
    "AsyncRecorder": "recorder",
    "AsyncTransport": "transport",
    "Credentials": "services",
    "Entry": "journal",
    "Fault": "faults",
    "Recorder": "recorder",
    "Request": "messages",
    "Response": "messages",
    "SpecViolationError": "api_spec",
    "Server": "server",
    "Transport": "transport",
    "World": "world",
    "asgi": "asgi",
    "serve": "server",
}


def __getattr__(name: str) -> Any:
    # Lazy (PEP 562): the transport needs httpx, the server uvicorn; a world needs neither.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("syllabind"):
            raise
        raise ImportError(f"syllabind_sandbox needs {error.name}: pip install 'syllabind[sandbox]'") from error
    # `asgi` is a function and a module of that name: the import system would leave the module here.
    globals()[name] = value
    return value
