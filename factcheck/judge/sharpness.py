"""Sharpness: is it telling that an altered figure fits, or would any figure have fitted?"""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

_VAGUE = Fraction(5, 2)
"""Two figures that might be so many times as large as they are tell of no slip at all."""


def fits_sharply(altered: Quantity, need: Quantity, factor: Fraction) -> bool:
    """Does the altered figure meet what is needed, both known far better than to the factor?

    "1 million" stands for anything from 0.5 to 2, and is a tenth of "20 million" only by chance;
    "1.2 million" and "12 million" are another matter.
    """
    if not altered.is_like(need) or not altered.meets(need):
        return False
    spread = _spread(altered.base()) * _spread(need.base())
    return 0 < spread < _VAGUE and spread**2 < max(factor, 1 / factor)


def _spread(interval: Interval) -> Fraction:
    """How many times its one end an interval's other end is; 0 where it has no such number."""
    low, high = interval.low, interval.high
    if isinstance(low, float) or isinstance(high, float) or low * high <= 0:
        return Fraction(0)
    return max(high / low, low / high)
