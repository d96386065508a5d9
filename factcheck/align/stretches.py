"""Stretches of time: how often the shorter is in the longer.

A year has twelve months; of a month in days, or a year in weeks, there are more or fewer, and who
works five days a week has some 250 in a year.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factcheck.model.expression import Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, counted

_DAY = 86400
_TIMES: Mapping[tuple[str, str], tuple[int, int]] = {
    ("month", "year"): (12, 12),
    ("month", "quarter"): (3, 3),
    ("quarter", "year"): (4, 4),
    ("week", "year"): (50, 53),
    ("week", "quarter"): (12, 14),
    ("week", "month"): (4, 5),
    ("day", "year"): (250, 366),
    ("day", "quarter"): (60, 92),
    ("day", "month"): (20, 31),
    ("day", "week"): (5, 7),
    ("hour", "day"): (8, 24),
    ("minute", "day"): (8 * 60, 24 * 60),
    ("minute", "hour"): (60, 60),
    ("second", "minute"): (60, 60),
    ("second", "hour"): (3600, 3600),
    ("second", "day"): (_DAY, _DAY),
    ("second", "week"): (7 * _DAY, 7 * _DAY),
    ("second", "month"): (28 * _DAY, 31 * _DAY),
    ("second", "year"): (365 * _DAY, 366 * _DAY),
}


def times(short: str, long: str) -> Known | None:
    """How often the one is in the other; None where it is not the shorter, or nobody reckons so."""
    ends = _TIMES.get((short, long))
    if ends is None:
        return None
    low, high = ends
    said = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    amount = Interval(Fraction(low), Fraction(high))
    return Known(f"{said} {short}s", f"a {long}", Quantity(amount, counted("")))
