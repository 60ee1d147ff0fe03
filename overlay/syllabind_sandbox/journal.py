"""What came in and how it was answered, with nothing secret in it."""

from __future__ import annotations

import re
from collections import deque
from datetime import datetime

import attrs

from syllabind_sandbox.messages import Request

HIDDEN = "***"
_NAMES = "access_token|refresh_token|client_secret|code|code_verifier|id_token|X-Amz-Signature|ticket"
_IN_URL = re.compile(rf"([?&](?:{_NAMES})=)[^&#]*")
_IN_FORM = re.compile(rf"(^|&)((?:{_NAMES})=)[^&]*")
_IN_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"')
_SECRET_HEADERS = {"authorization", "cookie", "proxy-authorization", "x-api-key"}


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
        body = request.body.decode("utf-8", "replace")
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
