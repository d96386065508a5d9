"""Mistelling: is a number one slip of the pen from what another says, told as the author tells it?

A table has 1,235,173 thousand; told in millions with one decimal that is 1,235.2, from which
"2,235.2" is one slip away. The layout says that the two ought to be one number.
"""

from __future__ import annotations

from enum import IntEnum
from fractions import Fraction

from factcheck.model.misprint import is_dropped, is_mistyped, is_of_same_digits, is_swap

SHORT, LONG = 3, 4
"""In numerals of fewer digits two that are one slip apart are often two numbers."""


class Likeness(IntEnum):
    NONE = 0
    WEAK = 1
    STRONG = 2


def likeness(number: Fraction, exact: Fraction, decimals: int) -> Likeness:
    """How like a number of so many decimals is to one that ought to have been told with as many."""
    digits, told = _told(number, decimals), _told(exact, decimals)
    if digits == told or not exact:
        return Likeness.NONE
    a, b = digits.replace(".", ""), told.replace(".", "")
    if is_swap(a, b):
        return _of_length(a, SHORT)
    if is_mistyped(a, b):
        return _of_length(a, LONG)
    if any(_is_moved(digits, _told(exact, places)) for places in range(decimals + 3)):
        return _of_length(a.strip("0"), SHORT)
    others = {told, _told(exact, decimals + 1), _told(exact, max(0, decimals - 1))}
    if any(_is_dropped(digits, other) for other in others):
        return _of_length(min(a, b, key=len), SHORT)
    return Likeness.NONE


def _of_length(digits: str, enough: int) -> Likeness:
    if len(digits) >= enough:
        return Likeness.STRONG
    return Likeness.WEAK if len(digits) == enough - 1 else Likeness.NONE


def _told(exact: Fraction, decimals: int) -> str:
    """The number rounded to so many decimals, without grouping."""
    digits = str(int(exact * 10**decimals + Fraction(1, 2))).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits


def _is_dropped(one: str, other: str) -> bool:
    """One digit is left out, or one is written twice or added; the point stays where it is."""
    return is_dropped(one, other) and one.count(".") == other.count(".")


def _is_moved(one: str, other: str) -> bool:
    """The same digits, the point moved by a place or two."""
    return is_of_same_digits(one, other) and Fraction(one) != Fraction(other)
