"""The clock of a world: everything that expires reads it, and it stands still until it is advanced."""

from __future__ import annotations

import time
from datetime import UTC, datetime

START = datetime(2024, 9, 2, 8, 0, tzinfo=UTC)
"""First day of a school year; before the expiration date that Edlink's onboarding samples use."""


END = datetime(9999, 12, 31, tzinfo=UTC).timestamp()
"""The last time that a clock can show, in seconds since 1970."""


class Clock:
    """A clock that stands still until it is advanced, or runs with the real one.

    Args:
        start: Where it starts.
    """

    def __init__(self, start: datetime = START) -> None:
        self._at = start.timestamp()
        self._since: float | None = None

    @property
    def running(self) -> bool:
        """Whether time passes by itself."""
        return self._since is not None

    def time(self) -> float:
        """Return the time in seconds since 1970."""
        if self._since is None:
            return self._at
        return self._at + time.monotonic() - self._since

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.fromtimestamp(self.time(), UTC)

    def advance(self, seconds: float) -> None:
        """Move forward.

        Args:
            seconds: 0 or more; the clock ends with the year 9999.

        Raises:
            ValueError: the number is negative, not finite, or leads past the end.
        """
        if not 0 <= seconds <= END - self.time():
            raise ValueError(f"expected 0 to {END - self.time():.0f} seconds, got {seconds}")
        self._at += seconds

    def freeze(self) -> None:
        """Stop the clock."""
        self._at, self._since = self.time(), None

    def realtime(self) -> None:
        """Set the clock to the real date, and let it run."""
        self._at, self._since = time.time(), time.monotonic()


def timestamp(moment: datetime) -> str:
    """Write a moment as the three services do: UTC with milliseconds and a Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
