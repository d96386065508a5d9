"""Interval: every value that a figure may stand for, exactly."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import inf

from factcheck.model.frozen import frozen

Bound = Fraction | float
"""A ``Fraction``, or ``inf`` / ``-inf`` where the end is open. No other float ever stands here."""


@frozen
class Interval:
    """Every value that a figure may stand for, both ends included.

    A figure is as exact as it is written: "2.20" stands for 2.195 to 2.21, rounded or truncated.
    At the very edge the author has the benefit of the doubt, so ends are closed.
    """

    low: Bound
    high: Bound

    def __post_init__(self) -> None:
        if self.low is not self.high and _is_above(self.low, self.high):
            raise ValueError(f"an interval runs upward, not from {self.low} to {self.high}")

    @classmethod
    def exactly(cls, value: Fraction | int) -> Interval:
        exact = Fraction(value)
        return cls(exact, exact)

    @classmethod
    def over(cls, *values: Bound) -> Interval:
        """The smallest interval that holds all the values."""
        return cls(min(values), max(values))

    @classmethod
    def around(cls, value: Fraction, step: Fraction) -> Interval:
        """What is told to so much, rounded or cut off: 12 in ones is 11.5 to 13; exact where the
        step is 0."""
        return _around(value.as_integer_ratio(), step.as_integer_ratio())

    @classmethod
    def near(cls, value: Fraction, reach: Fraction | int) -> Interval:
        """So far from a value, either way."""
        return cls(value - reach, value + reach)

    @property
    def is_exact(self) -> bool:
        return self.low is self.high or self.low == self.high

    @property
    def is_bounded(self) -> bool:
        return isinstance(self.low, Fraction) and isinstance(self.high, Fraction)

    def meets(self, other: Interval) -> bool:
        """Is there a value that both may stand for?"""
        return not (_is_above(self.low, other.high) or _is_above(other.low, self.high))

    def touches(self, other: Interval) -> bool:
        """Do they meet in one end alone, though each stands for more than one value? Then one of
        them is hardly what was meant: a number is seldom told from its very edge."""
        if self.is_exact or other.is_exact:
            return False
        return self.low == other.high or self.high == other.low

    def covers(self, other: Interval) -> bool:
        return not (_is_above(self.low, other.low) or _is_above(other.high, self.high))

    def holds(self, value: Bound) -> bool:
        return self.low <= value <= self.high

    def hull(self, other: Interval) -> Interval:
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def within(self, other: Interval) -> Interval:
        """What of it lies in the other. Raises ValueError where nothing does."""
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def middle(self) -> Fraction:
        """The midpoint; of a half-open interval its one end; of the whole line 0."""
        if isinstance(self.low, Fraction) and isinstance(self.high, Fraction):
            return (self.low + self.high) / 2
        ends = [end for end in (self.low, self.high) if isinstance(end, Fraction)]
        return ends[0] if ends else Fraction(0)

    def rounded(self) -> Interval:
        """The same of a figure that was worked out: one that is exact is rounded to ones then, so
        that 580 a second may be 579.6."""
        if self.is_exact and isinstance(self.low, Fraction):
            return Interval.around(self.low, Fraction(1))
        return self

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __add__(self, other: Interval) -> Interval:
        return Interval(_plus(self.low, other.low), _plus(self.high, other.high))

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        if self.low >= 0 and other.low >= 0:
            return Interval(_times(self.low, other.low), _times(self.high, other.high))
        return Interval.over(
            *(_times(a, b) for a in (self.low, self.high) for b in (other.low, other.high))
        )

    def __truediv__(self, other: Interval) -> Interval:
        """Raises ZeroDivisionError where the divisor may be 0."""
        if other.low <= 0 <= other.high:
            raise ZeroDivisionError("the divisor may be 0")
        return self * Interval(_inverse(other.high), _inverse(other.low))

    def scaled(self, factor: Fraction | int) -> Interval:
        if factor == 1:
            return self
        by = factor if isinstance(factor, Fraction) else Fraction(factor)
        low = _times(self.low, by)
        high = low if self.high is self.low else _times(self.high, by)
        return Interval(low, high) if by.numerator >= 0 else Interval(high, low)

    def shifted(self, by: Fraction | int) -> Interval:
        return self + Interval.exactly(by)


# A text tells most of its values more than once. Fractions are slow to reckon with, and to be known
# again: they come as whole numbers, and one Fraction is made for each end and none between.
@lru_cache(maxsize=4096)
def _around(value: tuple[int, int], step: tuple[int, int]) -> Interval:
    (value_parts, value_size), (step_parts, step_size) = value, step
    if not step_parts:
        return Interval.exactly(Fraction(value_parts, value_size))
    size, middle = 2 * value_size * step_size, 2 * value_parts * step_size
    half = step_parts * value_size
    if value_parts < 0:
        return Interval(Fraction(middle - 2 * half, size), Fraction(middle + half, size))
    return Interval(Fraction(middle - half, size), Fraction(middle + 2 * half, size))


def _is_above(a: Bound, b: Bound) -> bool:
    # What Python asks of two Fractions before it compares them takes longer than to compare them.
    if isinstance(a, float) or isinstance(b, float):
        return a > b
    (parts, size), (other_parts, other_size) = a.as_integer_ratio(), b.as_integer_ratio()
    return parts * other_size > other_parts * size


def _plus(a: Bound, b: Bound) -> Bound:
    # An open end plus a Fraction would make a float of the Fraction, and 400 digits overflow it.
    if isinstance(a, float) or isinstance(b, float):
        return a if isinstance(a, float) else b
    return a + b


def _times(a: Bound, b: Bound) -> Bound:
    # 0 times an open end is 0: the other factor is some finite value, however large.
    if not a or not b:
        return Fraction(0)
    if isinstance(a, float) or isinstance(b, float):
        return inf if (a > 0) is (b > 0) else -inf
    return a * b


def _inverse(bound: Bound) -> Bound:
    return Fraction(0) if bound in (inf, -inf) else 1 / bound
