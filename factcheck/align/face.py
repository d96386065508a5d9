"""Face: what of a figure is held against other figures' faces, worked out once."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Unit

_NO_DIGIT = re.compile(r"[^0-9]+")


Ratio = tuple[int, int]
"""A fraction as numerator and denominator: pairs of integers compare in no time."""


@frozen(eq=False)
class Face:
    """What of a figure meets the eye.

    ``stands`` is what the digits stand for, ``coarse`` the same with trailing zeros taken for
    rounding (None for a range), in base units; ``precision`` is the place of the last digit;
    ``crossfoot`` what the digits add up to, which few slips change by more than one.
    """

    unit: Unit
    value: Ratio | None
    stands: Interval
    coarse: Interval | None
    digits: str
    significant: int
    crossfoot: int
    scale: Ratio
    precision: tuple[Ratio, int]


# Pairs of figures are compared far more often than there are figures.
@lru_cache(maxsize=8192)
def face(figure: Figure) -> Face | None:
    """The face of a figure; None where it has no quantity."""
    printed = figure.printed or figure.quantity
    if printed is None:
        return None
    digits = _NO_DIGIT.sub("", figure.written)
    coarse = figure.coarse if figure.ends is None else None
    scale = figure.style.scale.as_integer_ratio()
    return Face(
        unit=printed.unit,
        value=None if figure.value is None else figure.value.as_integer_ratio(),
        stands=printed.base(),
        coarse=coarse.base() if coarse is not None else None,
        digits=digits,
        significant=len(digits.strip("0")) or 1,
        crossfoot=sum(map(int, digits)),
        scale=scale,
        precision=(scale, figure.style.decimals),
    )
