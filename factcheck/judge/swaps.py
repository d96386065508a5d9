"""Swaps: a figure with two neighbouring digits exchanged, or with a digit lost or doubled."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.judge.case import Case, Cause, Mend, Part, mend
from factcheck.judge.copying import copies
from factcheck.judge.retelling import retellings
from factcheck.model.digits import is_ten
from factcheck.model.figure import Figure, Kind
from factcheck.model.misprint import digits, is_dropped, swaps
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Slip

_LONGEST = 18
"""A number of more digits is no figure that anyone would type again."""


def swapped_digits(case: Case) -> Cause | None:
    """Two neighbouring digits of one figure have changed places: 4,210 for 4,120."""
    mends = tuple(mend for part in case.parts for mend in _mends(case, part))
    return Cause(Slip.SWAPPED_DIGITS, mends) if mends else None


def dropped_digit(case: Case) -> Cause | None:
    """Of two figures that ought to be the same one has a digit too many: 115,000 for 15,000."""
    if case.pair is None:
        return None
    one, other = (part.figure for part in case.pair)
    # A digit after the point more or less is another rounding as well.
    style, like = one.style, other.style
    is_one_style = (style.scale, style.decimals) == (like.scale, like.decimals)
    if not is_one_style or not is_dropped(digits(one.written), digits(other.written)):
        return None
    return Cause(Slip.DROPPED_DIGIT, tuple(copies(case)))


def _mends(case: Case, part: Part) -> Iterator[Mend]:
    if part.source.unit == DATE:
        ways = retellings(part.need, part.figure, part.source)
        swapped = {written for written, _ in swaps(part.figure.written)}
        dated = case.mended(part, (way for way in ways if way[0] in swapped))
        yield from (dated,) if dated else ()
        return
    for written, change in _swaps(part.figure):
        altered = Quantity(part.source.amount.shifted(change), part.source.unit)
        if _is_told(altered, part.need, abs(change)) and case.is_mended(part, altered):
            yield mend(part, written, altered)


def _is_told(altered: Quantity, need: Quantity, change: Fraction) -> bool:
    """Does the altered figure meet a need, both known far better than the swap changes it?"""
    return altered.meets(need) and all(
        each.amount.is_bounded and 3 * (each.amount.high - each.amount.low) <= change
        for each in (altered, need)
    )


def _swaps(figure: Figure) -> Iterator[tuple[str, Fraction]]:
    """The figure with each two neighbouring digits swapped, and by how much its value changes."""
    number = digits(figure.written)
    if len(number) > _LONGEST or not figure.value or figure.kind is Kind.YEAR:
        return
    last = figure.value / int(number) if number.strip("0") else Fraction(0)
    if is_ten(last):  # Else these are the digits of more than one number: "5 m2", "2 1/2".
        yield from ((written, by * last) for written, by in swaps(figure.written))
