"""Parts in words: "two-thirds", "a quarter of", "twenty-three fifths", "two and a half"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import NamedTuple

from factcheck.extract import (
    number_words,
    ordinals,
    part_names,
)
from factcheck.extract.found import Band, Found
from factcheck.extract.number import Number
from factcheck.extract.part_names import Name
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.words import Words

NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z0-9']+)[\s-]{1,2}$")
END = re.compile(r"\s*(?:[.,;:!?)\]]|$)")
_TWENTIETH = 20
_OF_YEAR = re.compile(r"\s{1,2}of\s{1,2}(?:19|20)\d\d")
_NUMBER = re.compile(r"[\s-]([A-Za-z]{3,8})(?![A-Za-z])")


class Vocabulary(NamedTuple):
    sizes: Mapping[str, tuple[int, bool]]
    band: Fraction
    half_band: Fraction
    followers: frozenset[str]
    half_followers: frozenset[str]
    half_leaders: frozenset[str]
    half_never: frozenset[str]
    quarter_never: frozenset[str]


@lru_cache(maxsize=8)
def vocabulary(words: Words) -> Vocabulary:
    table = words.table("fractions")
    return Vocabulary(
        part_names.sizes(words),
        Fraction(table.get("band", "0")),
        Fraction(table.get("half_band", "0")),
        frozenset(table.get("followers", ())),
        frozenset(table.get("half_followers", ())),
        frozenset(table.get("half_leaders", ())),
        frozenset(table.get("half_never", ())),
        frozenset(table.get("quarter_never", ())),
    )


def after_number(prose: str, number: Number, words: Words) -> Found | None:
    """ "Two-thirds", "one sixth", "twenty-three fifths" after a number in words."""
    if not number.is_word:
        return None
    name = part_names.name(prose, number.end, words) or _long_name(prose, number.end, words)
    if name is None or number.value <= 0 or name.is_plural is (number.value == 1):
        return None
    known = vocabulary(words)
    if prose[name.end : name.end + 1] == "-" and prose[number.end] == " ":
        # "One third-party seller".
        return None
    if name.size == 4 and _is_time(prose, number, name, known):
        return None
    counted = _counted(prose, number, name)
    if counted is None or word_before(prose, number.start) in known.half_never:
        return None
    if name.size > _TWENTIETH and not name.is_plural and not is_part_of(prose, name.end, known):
        # "Our one millionth visitor" has a place in an order, "one twenty-first century" too.
        return None
    return part(number.start, name.end, counted, known)


def _long_name(prose: str, end: int, words: Words) -> Name | None:
    """ "One-hundredth", "one hundred and fifth", the part that "one" before it counts."""
    match = _NUMBER.match(prose, end)
    if match is None or match[1].lower() not in number_words.vocabulary(words).small:
        return None
    number = number_words.number_in_words(prose, match.start(1), match.end(1), words)
    if number is None:
        return None
    name = part_names.name(prose, number.end, words)
    if name and name.is_plural and number.value == 1:
        return name
    place = ordinals.after_number(prose, number, words)
    return Name(int(place.number.value), place.end, is_plural=False) if place else None


def before_unit(prose: str, number: Number, words: Words) -> Found | None:
    """ "Three-quarter" of "a three-quarter-inch pipe", which only a unit makes a part."""
    if number.value != 3 or prose[number.end : number.end + 1] != "-":
        return None
    name = part_names.name(prose, number.end, words)
    if name is None or not name.is_named or name.is_plural:
        return None
    return part(number.start, name.end, Fraction(3, name.size), vocabulary(words))


def _is_time(prose: str, number: Number, name: Name, known: Vocabulary) -> bool:
    """ "Three quarters of 2013", "in one quarter sales fell"."""
    if prose[number.end] != " " or word_before(prose, number.start) in known.half_leaders:
        return False
    if _OF_YEAR.match(prose, name.end):
        return True
    following = NEXT_WORD.match(prose, name.end)
    return following is not None and following[1].lower() in known.quarter_never


def _counted(prose: str, number: Number, name: Name) -> Fraction | None:
    """How much so many parts come to; None for "two quarters", which are half a year.

    "Three halves" are one and a half, but "five quarters" are a time.
    """
    count = int(number.value)
    if name.is_named:
        is_time = count > name.size > 2 or gcd(name.size, count) > 1
        return None if is_time else Fraction(count, name.size)
    tens = count % 100
    is_glued = prose[number.end : number.end + 1] == "-" and name.size < 10
    if is_glued and tens >= 20 and tens % 10 == 0:
        # "Two hundred forty-sevenths" are forty-sevenths; "forty-sevenths" alone are no number.
        return Fraction(count - tens, tens + name.size) if count > tens else None
    return Fraction(count, name.size)


def is_part_of(prose: str, end: int, known: Vocabulary) -> bool:
    following = NEXT_WORD.match(prose, end)
    return following[1].lower() in known.followers if following else bool(END.match(prose, end))


def word_before(prose: str, start: int) -> str:
    match = _LAST_WORD.search(prose, max(0, start - 14), start)
    return match[1].lower() if match else ""


def part(start: int, end: int, value: Fraction, known: Vocabulary) -> Found:
    wide = known.half_band if value == Fraction(1, 2) else known.band
    number = Number(start, end, value, value * wide, value * wide, is_plain=False, is_word=True)
    return Found(start, end, Kind.FRACTION, number, band=band(value, wide))


def band(value: Fraction, wide: Fraction) -> Band:
    """What an author may mean by a part, either way; after "nearly" no more than it."""
    low, high = value * (1 - wide), value * (1 + wide)
    return Band(Interval(low, high), Interval(value * Fraction(9, 10), value))
