"""Tails: the smaller number that ends one in digits and scale words: "3 hundred and 21"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract import number_words, numerals, scales
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.frozen import replace

_NEXT = re.compile(r"\s{1,2}(and\s{1,2})?(?:(\d)|([A-Za-z]{3,12})(?![A-Za-z]))")
_END = re.compile(r"\s*(?:[.;:!?)\]]|$)")
_MOST = 4
_HUNDRED = 100


def joined(setting: Setting, number: Number) -> Number:
    """ "2 crore 50 lakh", "6 thousand 5 hundred and 12": one number; else the number itself."""
    last = number.scale
    for _ in range(_MOST):
        tail = _tail(setting, number, last) if last > 1 and not number.decimals else None
        if tail is None:
            return number
        last = tail.scale
        number = replace(
            number,
            end=tail.end,
            value=number.value + tail.value,
            step=tail.step,
            coarse=tail.coarse,
            scale=tail.scale,
            is_plain=tail.is_plain,
        )
    return number


def _tail(setting: Setting, number: Number, last: Fraction) -> Number | None:
    """What follows, where it is less than one of the last scale and cannot be another count."""
    prose = setting.prose
    match = _NEXT.match(prose, number.end)
    if match is None:
        return None
    tail = _number(setting, match)
    if tail is None or not 0 < tail.value < last or tail.decimals or tail.grouping:
        return None
    if match[1]:
        # "Sold 6 million and two stores closed" are two counts.
        is_one = last == _HUNDRED or (match[3] and _END.match(prose, tail.end))
        return tail if is_one else None
    return tail if tail.scale > 1 or (not match[2] and last == _HUNDRED) else None


def _number(setting: Setting, match: re.Match[str]) -> Number | None:
    prose, words = setting.prose, setting.words
    if match[3]:
        return number_words.number_in_words(prose, match.start(3), match.end(3), words)
    number = numerals.numeral(prose, match.start(2), setting.convention)
    if number is None or number.forms:
        return None
    return scales.scaled(prose, number, words)
