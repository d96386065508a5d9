"""Slips in words: what the pen seems to have done."""

from __future__ import annotations

from factcheck.model.result import Slip

_WORDS = {
    Slip.THOUSANDFOLD: "a slip by a factor of a thousand",
    Slip.TENFOLD: "a slip by a factor of ten",
    Slip.ROUNDING: "one figure is the other, rounded",
    Slip.SWAPPED_DIGITS: "two digits changed places",
    Slip.DROPPED_DIGIT: "a digit left out or typed twice",
    Slip.WRONG_BASE: "a percentage of the wrong base",
    Slip.POINTS_FOR_PERCENT: "percent where percentage points are meant, or the reverse",
    Slip.MULTIPLE_FOR_INCREASE: "“times as many” where “times more” is meant, or the reverse",
    Slip.UNIT_FACTOR: "the factor between two units, left out or applied twice",
    Slip.CURRENCY: "an amount in another currency",
    Slip.OFF_BY_ONE: "off by one",
}


def in_words(slip: Slip) -> str:
    return _WORDS.get(slip, slip.value.replace("_", " "))
