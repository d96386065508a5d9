"""Digits: which decimal tells an interval, and how it is written."""

from __future__ import annotations

from fractions import Fraction
from math import log10

from factcheck.model.interval import Interval

_LARGEST, _SMALLEST = Fraction(10**18), Fraction(1, 10**12)
"""Beyond these a number is told as a power of ten: its zeros would fill the line."""

_SIGNIFICANT = 3
_TO_THE_LAST = 4
"""An exact value is told to its last digit where it has no more than these; a longer one is
rounded."""


def shortest_within(interval: Interval) -> str:
    """The decimal with the fewest digits that lies in the interval, near its middle.

    18.91 to 21.11 is told as 20; no digit is written that the figures do not warrant.
    """
    return written(chosen(interval))


def chosen(
    interval: Interval,
    decimals: int = 0,
    *,
    is_whole: bool = False,
    near: Fraction | None = None,
) -> Fraction:
    """The value that tells a bounded interval: the fewest digits inside it, near its middle.

    ``decimals`` are shown of an exact value that never ends (1/3) even where three digits are
    fewer. Of what comes in wholes only wholes are told, where the interval has one. ``near`` is
    what comes of the very digits that are printed, where that is known.
    """
    low, high = interval.low, interval.high
    if not isinstance(low, Fraction) or not isinstance(high, Fraction):
        return interval.middle()
    if low == high:
        return _of_exact(low, decimals)
    middle = (low + high) / 2 if near is None else near
    value = _inside(low, high, middle)
    whole = Fraction(round(middle))
    if is_whole and value.denominator != 1 and low <= whole <= high:
        return whole
    return value


def ends(interval: Interval) -> tuple[Fraction | None, Fraction | None]:
    """Both ends, to a tenth or so of the distance between them; None = open."""
    low, high = interval.low, interval.high
    if not isinstance(low, Fraction) or not isinstance(high, Fraction):
        return (
            _of_exact(low, 0) if isinstance(low, Fraction) else None,
            _of_exact(high, 0) if isinstance(high, Fraction) else None,
        )
    if low == high:
        return _of_exact(low, 0), _of_exact(high, 0)
    step = exponent(high - low) - 1
    return rounded(low, step), rounded(high, step)


def written(value: Fraction, grouping: str = "", point: str = ".") -> str:
    """The digits of a value that has few: "1,031.5", or "1 × 10^300" where they would fill a
    line."""
    sign = "−" if value < 0 else ""
    value = abs(value)
    if value and not _SMALLEST <= value < _LARGEST:
        return sign + _as_power(value)
    scaled, places = value, 0
    while scaled.denominator != 1 and places < 15:
        scaled, places = scaled * 10, places + 1
    digits = str(round(scaled)).rjust(places + 1, "0")
    whole, rest = digits[: len(digits) - places], digits[len(digits) - places :]
    if grouping:
        whole = f"{int(whole):,}".replace(",", grouping)
    return sign + whole + (point + rest if rest else "")


def exponent(value: Fraction) -> int:
    """The power of ten of the first digit: 2 for 120, -1 for 0.5. The value is not 0."""
    above, below = abs(value.numerator), value.denominator
    guess = int((above.bit_length() - below.bit_length()) * log10(2))
    while _is_over(guess, above, below):
        guess -= 1
    while not _is_over(guess + 1, above, below):
        guess += 1
    return guess


def rounded(value: Fraction, step: int) -> Fraction:
    """The nearest multiple of a power of ten."""
    return _multiple(_nearest(value.numerator, value.denominator, step), step)


def _inside(low: Fraction, high: Fraction, middle: Fraction) -> Fraction:
    # A printed figure stands for half a digit below it to a whole one above, so it lies exactly a
    # third up; within a sixth of the middle it is always told as itself (3.9 and not 4), and
    # 15% over 12% is 25% and not 30%.
    reach = (high - low) / 6
    middle = min(max(middle, low + reach), high - reach)
    above, below = middle.numerator, middle.denominator
    # A number has hundreds of digits in an attack and nowhere else: their last hundred will do.
    step = min(exponent(max(abs(low), abs(high))), exponent(reach) + 100)
    while abs((value := _multiple(_nearest(above, below, step), step)) - middle) > reach:
        step -= 1
    return value


def _is_over(step: int, above: int, below: int) -> bool:
    """Is the power of ten greater than above / below?"""
    if step >= 0:
        return bool(10**step * below > above)
    return bool(below > above * 10**-step)


def _nearest(above: int, below: int, step: int) -> int:
    """How many times a power of ten goes into above / below, to the nearest; a half goes to
    even."""
    if step >= 0:
        below *= 10**step
    else:
        above *= 10**-step
    whole, rest = divmod(above, below)
    return whole + (2 * rest > below or (2 * rest == below and whole % 2 == 1))


def _multiple(count: int, step: int) -> Fraction:
    return Fraction(count * 10**step) if step >= 0 else Fraction(count, 10**-step)


def _of_exact(value: Fraction, decimals: int) -> Fraction:
    if value.denominator == 1:
        return value
    first = exponent(value)
    if rounded(value, first - _TO_THE_LAST + 1) == value:
        return value
    # Whole digits are never rounded away: 33,333 and not 33,300.
    return rounded(value, min(first - _SIGNIFICANT + 1, 0, -decimals))


def _as_power(value: Fraction) -> str:
    first = exponent(value)
    factor = rounded(value / Fraction(10) ** first, -_SIGNIFICANT + 1)
    if factor == 10:
        factor, first = Fraction(1), first + 1
    return f"{written(factor)} × 10^{first}"


def is_ten(ratio: Fraction) -> bool:
    """Is it ten, a hundred, a tenth, or one itself?"""
    above, below = ratio.as_integer_ratio()
    return min(abs(above), below) == 1 and str(max(abs(above), below)).strip("0") == "1"
