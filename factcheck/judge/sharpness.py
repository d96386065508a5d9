"""Sharpness: is it telling that a factor fits, or would many a factor have fitted?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factcheck.model.interval import Interval

_VAGUE = Fraction(5, 2)
"""A figure that may be off by 4 or by 10 tells of no slip at all."""


def times(need: Interval, source: Interval) -> Interval | None:
    """How many times as large a figure would have to be; None where it may be nothing."""
    try:
        return need / source
    except ZeroDivisionError:
        return None


def fitting_factors(
    needed: Interval | None, factors: Iterable[Fraction], sharp: Fraction | None = None
) -> Iterator[Fraction]:
    """The factors among those ``needed``, if that is known far better than to the factor.

    "1 million" stands for anything from 0.5 to 2, and is a tenth of "20 million" only by chance;
    "1.2 million" and "12 million" are another matter. ``sharp`` asks for more where there are many
    factors to choose from.
    """
    spread = _spread(needed)
    if needed is None or not 0 < spread < (sharp or _VAGUE):
        return
    for factor in factors:
        if needed.holds(factor) and spread**2 < max(factor, 1 / factor):
            yield factor


def _spread(interval: Interval | None) -> Fraction:
    """How many times its one end an interval's other end is; 0 where it has no such number."""
    if interval is None or isinstance(interval.low, float) or isinstance(interval.high, float):
        return Fraction(0)
    return interval.high / interval.low if interval.low > 0 else Fraction(0)
