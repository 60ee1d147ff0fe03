"""A faster engine for any client: reqwest, by pyreqwest. `Thrive(credential, transport=syllabind_fast.Transport())`.

It costs about half of the processor time of a call and keeps the promises of the usual transport: `Transport` says what
it leaves to that one.
"""

from __future__ import annotations

from .transports import AsyncTransport, Transport

__all__ = ["AsyncTransport", "Transport"]
