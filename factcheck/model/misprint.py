"""Misprints: are two numerals one slip of the finger apart?"""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re

_NO_DIGIT = re.compile(r"[^0-9]+")
DIGITS = 3
"""Shorter numerals are one slip from too many others: 17 and 71 may well be two numbers."""
SHORT = 2
LONG = 4
"""A single digit mistyped is told from another number only in numerals at least this long."""


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
