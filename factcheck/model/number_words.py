"""Number words: small numbers as an author spells them."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.interval import Interval

_UNITS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = (
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
)
_IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_PARTS = {
    2: "half",
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}


_OFTEN = (3, 4, 5, 10)


def in_words(value: Fraction) -> str | None:
    """A whole number from 0 to 99 spelled out; None for any other."""
    if value.denominator != 1 or not 0 <= value < 100:
        return None
    number = int(value)
    if number < len(_UNITS):
        return _UNITS[number]
    tens, rest = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_UNITS[rest]}" if rest else "")


def ordinal_in_words(value: Fraction) -> str | None:
    """The place of a whole number from 1 to 99: "third", "twenty-first"; None for any other."""
    word = in_words(value)
    if word is None or value == 0:
        return None
    head, dash, last = word.rpartition("-")
    if last in _IRREGULAR_ORDINALS:
        return head + dash + _IRREGULAR_ORDINALS[last]
    return head + dash + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


def ordinal(value: Fraction) -> str:
    """The place in digits: "3rd", "21st", "112th"."""
    number = int(value)
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def fraction_in_words(amount: Interval) -> str | None:
    """The plainest fraction that lies in the interval: "a third", "two fifths"; None where it would
    take more than ten parts."""
    for parts, word in _PARTS.items():
        count = round(amount.middle() * parts)
        # A sixth is plain; five sixths is not.
        is_plain = count == 1 or (1 < count < parts and parts in _OFTEN)
        if is_plain and amount.holds(Fraction(count, parts)):
            if count > 1:
                return f"{_UNITS[count]} {word}s"
            return word if parts == 2 else f"{'an' if word[0] == 'e' else 'a'} {word}"
    return None
