"""What came in and how it was answered, with nothing secret in it."""

from __future__ import annotations

import re
import shlex
from collections import deque
from datetime import datetime

import attrs

from syllabind_sandbox.messages import Request

HIDDEN = "***"
LARGEST_BODY = 64 * 1024
"""The bytes of a body that an entry keeps."""
_NAMES = "access_token|refresh_token|client_secret|code|code_verifier|id_token|X-Amz-Signature|ticket"
_IN_URL = re.compile(rf"([?&](?:{_NAMES})=)[^&#]*")
_IN_FORM = re.compile(rf"(^|&)((?:{_NAMES})=)[^&]*")
_IN_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"')
_SECRET_HEADERS = {"authorization", "cookie", "proxy-authorization", "x-api-key", "x-sandbox-key"}
_OWN_HEADERS = {"host", "content-length", "connection", "accept-encoding"}
"""What curl writes itself."""


@attrs.frozen(kw_only=True)
class Entry:
    """One call as the world saw it; credentials are replaced by stars."""

    number: int
    at: datetime
    service: str
    operation: str
    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str
    status: int
    fault: bool

    @property
    def curl(self) -> str:
        """The call as a command line; put the credentials back where the stars are."""
        words = ["curl", "-X", self.method, self.url]
        for name, value in self.headers:
            if name.lower() not in _OWN_HEADERS:
                words += ["-H", f"{name}: {value}"]
        if self.body:
            words += ["--data-raw", self.body]
        return shlex.join(words)

    def __str__(self) -> str:
        fault = ", a fault" if self.fault else ""
        return f"#{self.number} {self.method} {self.url} -> {self.status} ({self.service}.{self.operation}{fault})"


class Calls(list[Entry]):
    """Calls of one kind, and what a test expects of them."""

    def times(self, count: int) -> Calls:
        """Expect so many.

        Raises:
            AssertionError: there were more or fewer; the message lists them.
        """
        if len(self) != count:
            listed = "".join(f"\n  {each}" for each in self)
            raise AssertionError(f"expected {count} calls, there were {len(self)}{':' if self else ''}{listed}")
        return self

    def once(self) -> Entry:
        """Expect one, and give it."""
        return self.times(1)[0]

    def never(self) -> None:
        """Expect none."""
        self.times(0)

    def at_least(self, count: int) -> Calls:
        """Expect so many or more.

        Raises:
            AssertionError: there were fewer.
        """
        if len(self) < count:
            raise AssertionError(f"expected {count} calls or more, there were {len(self)}")
        return self

    def where(self, **wanted: object) -> Calls:
        """Keep the calls whose members have these values: `where(status=429)`."""
        return Calls(each for each in self if all(getattr(each, name) == value for name, value in wanted.items()))


class Journal:
    """The last calls of a world.

    Args:
        size: How many are kept.
    """

    def __init__(self, size: int = 1000) -> None:
        self.entries: deque[Entry] = deque(maxlen=size)
        self._count = 0

    def write(
        self,
        request: Request,
        *,
        at: datetime,
        service: str,
        operation: str,
        status: int,
        fault: bool,
    ) -> None:
        """Add a call, redacted."""
        self._count += 1
        body = request.body[:LARGEST_BODY].decode("utf-8", "replace")
        self.entries.append(
            Entry(
                number=self._count,
                at=at,
                service=service,
                operation=operation,
                method=request.method,
                url=_IN_URL.sub(rf"\g<1>{HIDDEN}", request.url),
                headers=tuple(
                    (name, HIDDEN if name.lower() in _SECRET_HEADERS else value) for name, value in request.headers
                ),
                body=_IN_JSON.sub(rf'\g<1>"{HIDDEN}"', _IN_FORM.sub(rf"\g<1>\g<2>{HIDDEN}", body)),
                status=status,
                fault=fault,
            )
        )
