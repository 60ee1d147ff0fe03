"""Text for a terminal, and what a person types there."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from syllabind.core.redaction import HIDDEN
from syllabind.errors import AuthError

__all__ = ["ask_secret", "expiry", "fail", "hide", "paste", "printable", "progress", "show_status", "status_line"]


def printable(text: str, *, lines: bool = False) -> str:
    r"""Return a text that is safe to print: control and formatting characters are written as escapes (`\x1b`).

    What a service answers could otherwise move the cursor, change the title, or hide and reorder what follows.

    Args:
        text: Text that may come from a service.
        lines: Whether line breaks are kept.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or (lines and char == "\n") else char.encode("unicode_escape").decode()
        for char in text
    )


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return a text without secrets."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def fail(message: str, status: int) -> int:
    """Print an error message and return the exit status."""
    print(f"syllabind: {printable(message, lines=True)}", file=sys.stderr)
    return status


def ask_secret(prompt: str) -> str:
    """Return what a person types after a prompt, without showing it at a terminal."""
    from getpass import getpass

    return getpass(prompt) if sys.stdin.isatty() else input(prompt)


def paste(url: str) -> str:
    """Show the address of a sign-in page, and return the address that the browser ended at."""
    print(f"Open this address in a browser and sign in:\n\n{url}\n")
    # The address that comes back holds the authorization code, which should not stay on the screen.
    try:
        return ask_secret("Then paste the address that the browser ends at: ")
    except EOFError:
        raise AuthError("no address was pasted: the input ended") from None


def expiry(expires_at: float | None) -> str:
    """Return in words when a token expires, in seconds since 1970; `None` if the service did not say."""
    if expires_at is None:
        return "the service did not say when the token expires"
    try:
        when = datetime.fromtimestamp(expires_at, UTC)
    except (OverflowError, ValueError, OSError):
        return "the token is valid beyond the year 9999"
    return f"the token is {'valid until' if when > datetime.now(UTC) else 'expired since'} {when:%Y-%m-%d %H:%M} UTC"


def show_status(text: str) -> None:
    """Write a line of progress over the one before, an empty one to clear it; nothing if there is no terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{printable(text)[:78]}", end="", file=sys.stderr, flush=True)


@contextmanager
def status_line(text: Callable[[], str]) -> Iterator[None]:
    """Show the line that a function returns while the body runs; it is called twice a second in another thread."""
    ended = threading.Event()

    def show() -> None:
        while not ended.wait(0.5):
            show_status(text())

    thread = threading.Thread(target=show, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        show_status("")


def progress(label: str = "") -> Callable[[int, int | None], None]:
    """Return what shows the number of records: on one line of a terminal, else on a line every ten seconds."""
    begun = shown = time.monotonic()
    terminal = sys.stderr.isatty()

    def show(rows: int, total: int | None) -> None:
        nonlocal shown
        now = time.monotonic()
        if now - shown < (0.2 if terminal else 10.0):
            return
        shown = now
        of = "" if total is None else f" of {total:,}"
        text = f"{label}{rows:,}{of} records, {rows / (now - begun):,.0f} a second"
        print(f"\r\x1b[K{text}" if terminal else text, end="" if terminal else "\n", file=sys.stderr, flush=True)

    return show
