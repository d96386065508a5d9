"""Distributions: how likely a result as large as this is by chance alone, between two bounds.

The series have positive terms only, so that what is left of them is smaller than a geometric one;
sixty digits are reckoned with, and the bounds are wider than all that is lost by rounding.
"""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

from factcheck.model.interval import Interval

MOST_DEGREES = 2000
LARGEST = 2000
"""Beyond so large a sum of squares, and beyond so many degrees, nothing is worked out."""
MOST_TERMS = 9000

_DIGITS = Context(prec=60)
_GUARD = Fraction(1, 10**25)
_ROOT_OF_PI = Decimal("1.7724538509055160272981674833411451827975494561223871282138077898")


def f_tail(ratio: Fraction, above: int, below: int) -> Interval | None:
    """How likely F with so many degrees of freedom is more than a ratio; None = out of reach.

    That t with n degrees is beyond x on either side is as likely as F(1, n) is above x squared.
    """
    if ratio < 0 or not (1 <= above <= MOST_DEGREES and 1 <= below <= MOST_DEGREES):
        return None
    return _within(_beta(Fraction(below) / (below + above * ratio), below, above))


def square_tail(square: Fraction, degrees: int) -> Interval | None:
    """How likely chi-squared with so many degrees is more than that; None = out of reach.

    That z is beyond x on either side is as likely as chi-squared(1) is above x squared.
    """
    if not (0 <= square <= LARGEST and 1 <= degrees <= MOST_DEGREES):
        return None
    with localcontext(_DIGITS):
        half = _decimal(square) / 2
        if half == 0:
            return Interval.exactly(1)
        # P(a, x) = x^a e^-x / gamma(a + 1) * (1 + x / (a + 1) + x^2 / (a + 1)(a + 2) + ...)
        rest = _sum((half, Decimal(0)), Decimal(degrees) / 2)
        if rest is None:
            return None
        first = half ** (Decimal(degrees) / 2) * (-half).exp() / _gamma(degrees + 2)
        return _within(1 - first * rest)


def _beta(x: Fraction, a2: int, b2: int) -> Decimal | None:
    """The regularized incomplete beta function of x, with halves of a2 and b2."""
    if x in (0, 1):
        return Decimal(int(x))
    # From the side where the series soon has an end.
    if x > Fraction(1, 2):
        other = _beta_series(1 - x, b2, a2)
        return None if other is None else _DIGITS.subtract(Decimal(1), other)
    return _beta_series(x, a2, b2)


def _beta_series(x: Fraction, a2: int, b2: int) -> Decimal | None:
    with localcontext(_DIGITS):
        a, b = Decimal(a2) / 2, Decimal(b2) / 2
        rest = _sum((_decimal(x), a + b), a)
        if rest is None:
            return None
        first = _decimal(x) ** a * _decimal(1 - x) ** b
        return first * rest * _gamma(a2 + b2) / (_gamma(a2 + 2) * _gamma(b2))


def _sum(step: tuple[Decimal, Decimal], a: Decimal) -> Decimal | None:
    """1 + r1 + r1 r2 + ..., of ratios x (c + k) / (a + 1 + k), or x / (a + 1 + k) where c is 0."""
    x, c = step
    total = term = Decimal(1)
    for k in range(MOST_TERMS):
        ratio = x * ((c + k) if c else 1) / (a + 1 + k)
        term *= ratio
        total += term
        limit = max(ratio, x) if c else ratio
        if limit < 1 and term * limit / (1 - limit) < total * Decimal(10) ** -40:
            return total
    return None


@lru_cache(maxsize=256)
def _gamma(halves: int) -> Decimal:
    """The gamma function of so many halves."""
    with localcontext(_DIGITS):
        value = _ROOT_OF_PI if halves % 2 else Decimal(1)
        for each in range(1 if halves % 2 else 2, halves, 2):
            value *= Decimal(each) / 2
        return value


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _within(value: Decimal | None) -> Interval | None:
    if value is None:
        return None
    exact = Fraction(value)
    return Interval(max(exact - _GUARD, Fraction(0)), min(exact + _GUARD, Fraction(1)))
