"""Dates and times as they are sent."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

NO_SUCH_DAY = "the month has no such day"
_YEAR_0 = re.compile(r"^0000-(?=\d\d-\d\d)")
_LEAP_SECOND = re.compile(r"(?<=:\d\d):60(?!\d)")
_LATE_DAY = re.compile(r"\d{4}-((0[469]|11)-31|02-(29|30|31))")


def parse_datetime(text: str, *, last: bool = False) -> datetime:
    """Return a date or a time; one without a zone is taken as UTC, which is not documented.

    RFC 3339, section 5.6, has a year 0, small letters, leap seconds, and times whose moment in UTC lies in year 0 or
    10000: the nearest moment that Python has stands for each of them.

    Args:
        text: The date or the time.
        last: Whether a date alone means its last moment.

    Returns:
        The moment, in UTC.

    Raises:
        ValueError: it is neither, such as the 30th of February.
    """
    plain = _LEAP_SECOND.sub(":59", text.upper())
    try:
        # The year 0 is a leap year, and so is 4.
        found = datetime.fromisoformat(_YEAR_0.sub("0004-", plain))
    except ValueError as error:
        # Python's own words differ from version to version.
        reason = NO_SUCH_DAY if _LATE_DAY.match(plain) else "it is neither a date nor a time"
        raise ValueError(reason) from error
    if _YEAR_0.match(plain):
        return datetime.min.replace(tzinfo=UTC)
    if last and len(text) == 10:
        found += timedelta(days=1, microseconds=-1)
    if found.tzinfo is None:
        return found.replace(tzinfo=UTC)
    try:
        return found.astimezone(UTC)
    except OverflowError:
        return (datetime.min if found.year == 1 else datetime.max).replace(tzinfo=UTC)
