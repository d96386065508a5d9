"""Misprints: what one slip of the finger makes of a numeral.

Three things are asked of a slip, and each is told here: are two numerals one slip apart, what does
a swap make of one, and under which keys are all found that may be one slip from it?
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from factcheck.model import patterns as re

_NO_DIGIT = re.compile(r"[^0-9]+")
_NUMERAL = re.compile(r"[0-9,]+")
DIGITS = 3
"""Shorter numerals are one slip from too many others: 17 and 71 may well be two numbers."""
SHORT = 2
LONG = 4
"""A single digit mistyped is told from another number only in numerals at least this long."""


LONGEST = 12
"""In longer numerals no slip is looked for."""
THOUSANDFOLD = tuple(Fraction(1000) ** power for power in (-1, 1, -2, 2, -3, 3))
"""A wrong scale word, or zeros by the group: the likeliest first."""
TENFOLD = tuple(Fraction(10) ** power for power in (-1, 1, -2, 2))
"""A point that has moved, or a zero too many or too few."""


def is_misprint(left: str, right: str) -> bool:
    """Two neighbours swapped, one digit dropped, doubled or mistyped, in numerals of some
    length."""
    a, b = digits(left), digits(right)
    if min(len(a.rstrip("0")), len(b.rstrip("0"))) < DIGITS:
        return False
    return is_swap(a, b) or is_dropped(a, b) or _is_next_key(a.rstrip("0"), b.rstrip("0"))


def is_slight_misprint(left: str, right: str) -> bool:
    """The same in short numerals, or a decimal point moved: a likeness that needs more company."""
    a, b = digits(left), digits(right)
    return is_swap(a, b) or is_dropped(a, b) or _is_moved_point(left, right)


def is_one_digit(left: str, right: str, *, is_any: bool = False) -> bool:
    """The same, where arithmetic asks for the one in the place of the other, signs and all: then a
    digit mistyped tells in three digits, too. "$412.6m" and "$422.6m". ``is_any``: however far it
    is from the right one, in numerals of some length."""
    a, b = digits(left), digits(right)
    if _NUMERAL.sub("", left) != _NUMERAL.sub("", right) or _decimals(left) != _decimals(right):
        return False
    if min(len(a.rstrip("0")), len(b.rstrip("0"))) < DIGITS:
        return False
    is_other = (
        is_any and len(a) == len(b) >= LONG and a[_parting(a, b) + 1 :] == b[_parting(a, b) + 1 :]
    )
    return is_other or is_swap(a, b) or is_dropped(a, b) or is_mistyped(a, b)


def is_next_key(left: str, right: str) -> bool:
    """One digit mistyped, in a numeral of any length: 45 and 44 are two numbers nearly always."""
    a, b = digits(left), digits(right)
    return len(a) >= SHORT and is_mistyped(a, b)


@lru_cache(maxsize=65536)
def digits(written: str) -> str:
    """The digits of a numeral, without its signs."""
    return _NO_DIGIT.sub("", written)


def is_swap(a: str, b: str) -> bool:
    """Have two neighbouring digits changed places?"""
    if len(a) != len(b):
        return False
    at = _parting(a, b)
    return at + 1 < len(a) and a[at : at + 2] == b[at + 1] + b[at] and a[at + 2 :] == b[at + 2 :]


def swaps(written: str) -> Iterator[tuple[str, int]]:
    """What a swap of two neighbouring digits makes of a figure, and by how many of its last digit
    it changes it: of "4,120" come "1,420", "4,210" and "4,102". None begins with a nought."""
    places = [at for at, sign in enumerate(written) if sign in "0123456789"]
    for at, (left, right) in enumerate(pairwise(places)):
        first, second = written[left], written[right]
        is_nought = at == 0 and second == "0" and "." not in written[left:right]
        if first != second and not is_nought:
            signs = [*written]
            signs[left], signs[right] = second, first
            rank = 10 ** (len(places) - 2 - at)
            yield "".join(signs), 9 * rank * (int(second) - int(first))


def slip_keys(digits: str) -> Iterator[str]:
    """Keys of a numeral's digits; two that are one slip apart, or have their point or their zeros
    elsewhere, share one. Each sort begins with a letter of its own."""
    significant = digits.rstrip("0")
    yield "v" + significant
    if 1 < len(digits) <= LONGEST:
        yield "o" + "".join(sorted(digits))
        yield "s" + digits
        for at in range(len(digits)):
            yield "s" + digits[:at] + digits[at + 1 :]
        for at in range(len(significant)):
            yield "u" + significant[:at] + "*" + significant[at + 1 :]


def is_dropped(a: str, b: str) -> bool:
    """Has one of the two a digit more than the other, the rest being the same?"""
    short, long = (a, b) if len(a) < len(b) else (b, a)
    # A single digit is part of too many numbers: "$2" is not "$1.2" with a digit lost.
    if len(short) < 2 or len(long) != len(short) + 1:
        return False
    at = _parting(short, long)
    return short[at:] == long[at + 1 :]


def is_mistyped(a: str, b: str) -> bool:
    """Is one digit the neighbour of the right one, by its value or on the keyboard?"""
    at = _parting(a, b)
    if len(a) != len(b) or at == len(a) or a[at + 1 :] != b[at + 1 :]:
        return False
    return abs(int(a[at]) - int(b[at])) in (1, 9)


def is_of_same_digits(left: str, right: str) -> bool:
    """Is it the same number but for where its point stands, and its zeros?"""
    a, b = digits(left).strip("0"), digits(right).strip("0")
    return a == b and len(a) > 1


def _decimals(written: str) -> int:
    return len(digits(written.partition(".")[2]))


def _is_next_key(a: str, b: str) -> bool:
    return len(a) >= LONG and is_mistyped(a, b)


def _parting(a: str, b: str) -> int:
    """Where two numerals part: the length of what they begin with."""
    for at, (one, other) in enumerate(zip(a, b, strict=False)):
        if one != other:
            return at
    return min(len(a), len(b))


def _is_moved_point(left: str, right: str) -> bool:
    """ "4.8" and "0.48", "3.5" and "35"."""
    return "." in left + right and is_of_same_digits(left, right)
