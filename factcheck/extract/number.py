"""Number: what is printed, before anything is said of what it counts."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.model.frozen import frozen, replace

UNIT = Fraction(1)


class Spread(NamedTuple):
    """What a vague word may mean, as parts of its number: "a few", told as 3, is 2 to 10.

    ``to`` is where it ends for a reader: "several hundred" is told as 300 to 900. ``counts_things``
    tells whether it is a number before any noun, and not before units and scales alone.
    """

    low: Fraction
    high: Fraction
    to: Fraction
    counts_things: bool = False

    @property
    def is_exact(self) -> bool:
        return self.low == self.high == self.to


@frozen(eq=False)
class Number:
    """A number as it stands in the prose, in digits or in words, its scale multiplied out.

    ``step`` is one of its last printed digit ("12.0 million": 100 000), ``coarse`` the same with
    trailing zeros taken for rounding ("5,000": 1000). ``is_plain`` marks a whole number written
    out, ``is_part`` one told in parts ("1/3"); ``digits_end`` is where its scale begins. A
    malformed one has ``forms``, what may have been meant; its value says nothing. ``spread`` is
    that of a vague word, None for a number.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction = UNIT
    coarse: Fraction = UNIT
    is_plain: bool = True
    scale: Fraction = UNIT
    decimals: int = 0
    grouping: str = ""
    is_word: bool = False
    is_part: bool = False
    digits_end: int = 0
    forms: tuple[str, ...] = ()
    spread: Spread | None = None

    @property
    def is_fine(self) -> bool:
        """Do no zeros trail that may be rounding?"""
        return self.coarse is self.step or self.coarse == self.step

    def scaled(self, by: Fraction | int, end: int) -> Number:
        """The same number times a scale word that ends there."""
        value, step, coarse, scale = self.value, self.step, self.coarse, self.scale
        times_step = step * by
        return Number(
            self.start,
            end,
            value * by,
            times_step,
            times_step if coarse is step else coarse * by,
            False,
            times_step if scale is step else scale * by,
            self.decimals,
            self.grouping,
            self.is_word,
            self.is_part,
            self.digits_end,
            self.forms,
            self.spread,
        )

    def negative(self, start: int) -> Number:
        return replace(self, start=start, value=-self.value)


def whole(start: int, end: int, value: int, grouping: str = "", is_word: bool = False) -> Number:
    """A whole number written out."""
    exact, coarse = _exactly(value)
    # By place, for names cost time and this is made for nearly every figure.
    return Number(start, end, exact, UNIT, coarse, True, UNIT, 0, grouping, is_word, False, end)


# Most numbers of a text are small, and are told more than once.
@lru_cache(maxsize=4096)
def _exactly(value: int) -> tuple[Fraction, Fraction]:
    zeros = trailing_zeros(value)
    return Fraction(value), Fraction(10**zeros) if zeros else UNIT


def trailing_zeros(value: int) -> int:
    """How many zeros end a whole number; 0 has none."""
    digits = str(value)
    return len(digits) - len(digits.rstrip("0")) if value else 0
