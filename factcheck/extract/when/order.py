"""Order: does a document put the day before the month, where digits alone do not say?

03/04/2025 is in March or in April, and only its author knows; a 27/04/2025 elsewhere tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from factcheck.model import patterns as re

_DATE = re.compile(
    r"(?<![\d/.-])(?P<first>\d\d?)(?P<sign>[-/])(?P<second>\d\d?)(?P=sign)(?:\d{4}|\d\d)(?![\d/-])"
)
_MONTHS, _DAYS = range(1, 13), range(13, 32)


class DayOrder:
    """What the dates of some stretches of prose show, looked up when it is first asked for."""

    def __init__(self, proses: Iterable[str] = ()) -> None:
        self._proses = proses

    @cached_property
    def is_day_first(self) -> bool | None:
        """None where no date shows it, or some show the one and some the other."""
        seen = {
            int(found["first"]) in _DAYS
            for prose in self._proses
            for found in _DATE.finditer(prose)
            if _is_telling(int(found["first"]), int(found["second"]))
        }
        return seen.pop() if len(seen) == 1 else None


def _is_telling(first: int, second: int) -> bool:
    return (first in _DAYS and second in _MONTHS) or (first in _MONTHS and second in _DAYS)


NO_ORDER = DayOrder()
