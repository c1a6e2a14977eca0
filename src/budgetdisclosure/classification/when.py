"""Dates as the classification takes them: a date, a year, or None for the latest state."""

from datetime import date

LATEST = 99991231
"""The key of ``None``: after every change that is known."""

EARLIEST = 0


def key_of(on: date | int | None) -> int:
    """``yyyymmdd`` of a date; of a year its last day, for a year is judged by its final edition.

    >>> key_of(date(2023, 12, 31)), key_of(2023), key_of(None)
    (20231231, 20231231, 99991231)
    """
    if on is None:
        return LATEST
    if isinstance(on, int):
        return on * 10000 + 1231
    return on.year * 10000 + on.month * 100 + on.day


def start_key(text: str) -> int:
    """The first day of a ``YYYY`` or ``YYYY-MM-DD``; blank means "always was".

    Raises:
        ValueError: another form.

    >>> start_key("2019"), start_key("2024-03-15"), start_key("")
    (20190101, 20240315, 0)
    """
    if not text:
        return EARLIEST
    return int(text) * 10000 + 101 if len(text) == 4 else key_of(date.fromisoformat(text))


def end_key(text: str) -> int:
    """The last day of a ``YYYY`` or ``YYYY-MM-DD``; blank means "still is"."""
    if not text:
        return LATEST
    return int(text) * 10000 + 1231 if len(text) == 4 else key_of(date.fromisoformat(text))


def day_before(key: int) -> int:
    """The key of the day before."""
    if key % 10000 == 101:
        return (key // 10000 - 1) * 10000 + 1231
    return key_of(date.fromordinal(date_of(key).toordinal() - 1))


def date_of(key: int) -> date:
    """The date of a key other than the two ends."""
    return date(key // 10000, key // 100 % 100, key % 100)
