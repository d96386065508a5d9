"""Face: what of a figure is held against other figures' faces, worked out once."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Unit

_NO_DIGIT = re.compile(r"[^0-9]+")


@frozen(eq=False)
class Face:
    """What of a figure meets the eye.

    ``stands`` is what the digits stand for, ``coarse`` the same with trailing zeros taken for
    rounding (None for a range), in base units; ``precision`` is the place of the last digit.
    """

    unit: Unit
    value: Fraction | None
    stands: Interval
    coarse: Interval | None
    digits: str
    significant: int
    scale: Fraction
    precision: tuple[Fraction, int]


# Pairs of figures are compared far more often than there are figures.
@lru_cache(maxsize=8192)
def face(figure: Figure) -> Face | None:
    """The face of a figure; None where it has no quantity."""
    printed = figure.printed or figure.quantity
    if printed is None:
        return None
    digits = _NO_DIGIT.sub("", figure.written)
    coarse = figure.coarse if figure.ends is None else None
    return Face(
        unit=printed.unit,
        value=figure.value,
        stands=printed.base(),
        coarse=coarse.base() if coarse is not None else None,
        digits=digits,
        significant=len(digits.strip("0")) or 1,
        scale=figure.style.scale,
        precision=(figure.style.scale, figure.style.decimals),
    )
