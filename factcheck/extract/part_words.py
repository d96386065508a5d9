"""Parts in words: "two-thirds", "a quarter of", "twenty-three fifths", "two and a half"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import NamedTuple

from factcheck.extract import (
    measures,
    nouns,
    number_words,
    ordinals,
    part_names,
    percents,
    scales,
)
from factcheck.extract.found import Band, Found
from factcheck.extract.number import Number
from factcheck.extract.part_names import Name
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.words import Words

_AND = re.compile(r"(?:\s{1,2}|\s?-)and(?:\s{1,2}|-)(?:(an?)(?=[\s-])|([A-Za-z]{3,9})(?![A-Za-z]))")
_AND_HERE = (" and", "-and", " -and", "  and", "\u00a0and")
_ARTICLE = re.compile(r"(?<![\w-])(?:an?)\s{1,2}$", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z0-9']+)[\s-]{1,2}$")
_END = re.compile(r"\s*(?:[.,;:!?)\]]|$)")
_TWENTIETH = 20
_LISTING = ("and", "or", "but")
_OF_YEAR = re.compile(r"\s{1,2}of\s{1,2}(?:19|20)\d\d")
_NUMBER = re.compile(r"[\s-]([A-Za-z]{3,8})(?![A-Za-z])")


class _Parts(NamedTuple):
    sizes: Mapping[str, tuple[int, bool]]
    band: Fraction
    half_band: Fraction
    followers: frozenset[str]
    half_followers: frozenset[str]
    half_leaders: frozenset[str]
    half_never: frozenset[str]
    quarter_never: frozenset[str]


@lru_cache(maxsize=8)
def _parts(words: Words) -> _Parts:
    table = words.table("fractions")
    return _Parts(
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
    if not number.is_word or number.value <= 0:
        return None
    name = part_names.name(prose, number.end, words) or _long_name(prose, number.end, words)
    if name is None or name.is_plural is (number.value == 1):
        return None
    known = _parts(words)
    if prose[name.end : name.end + 1] == "-" and prose[number.end] == " ":
        # "One third-party seller".
        return None
    if name.size == 4 and _is_time(prose, number, name, known):
        return None
    counted = _counted(prose, number, name)
    if counted is None or _word_before(prose, number.start) in known.half_never:
        return None
    if name.size > _TWENTIETH and not name.is_plural and not _is_part_of(prose, name.end, known):
        # "Our one millionth visitor" has a place in an order, "one twenty-first century" too.
        return None
    return _part(number.start, name.end, counted, known)


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
    return _part(number.start, name.end, Fraction(3, name.size), _parts(words))


def _is_time(prose: str, number: Number, name: Name, known: _Parts) -> bool:
    """ "Three quarters of 2013", "in one quarter sales fell"."""
    if prose[number.end] != " " or _word_before(prose, number.start) in known.half_leaders:
        return False
    if _OF_YEAR.match(prose, name.end):
        return True
    following = _NEXT_WORD.match(prose, name.end)
    return following is not None and following[1].lower() in known.quarter_never


def _counted(prose: str, number: Number, name: Name) -> Fraction | None:
    """How much so many parts come to; None for "two quarters", which are half a year."""
    count = int(number.value)
    if name.is_named:
        return (
            None if count >= name.size or gcd(name.size, count) > 1 else Fraction(count, name.size)
        )
    tens = count % 100
    is_glued = prose[number.end : number.end + 1] == "-" and name.size < 10
    if is_glued and tens >= 20 and tens % 10 == 0:
        # "One hundred thirty-fifths" are thirty-fifths; "thirty-fifths" alone are no number.
        return Fraction(count - tens, tens + name.size) if count > tens else None
    return Fraction(count, name.size)


def _is_part_of(prose: str, end: int, known: _Parts) -> bool:
    following = _NEXT_WORD.match(prose, end)
    return following[1].lower() in known.followers if following else bool(_END.match(prose, end))


def mixed(prose: str, number: Number, words: Words) -> Number:
    """ "Two and a half", "3 million and two thirds"; the number itself where nothing is added."""
    if not prose.startswith(_AND_HERE, number.end):
        return number
    match = _AND.match(prose, number.end)
    if match is None or (not number.is_plain and number.scale == 1):
        return number
    part = _added(prose, match, words)
    if part is None:
        return number
    below = scales.scaled(prose, part, words) if number.scale > 1 else part
    if below.scale > 1 and below.scale < number.scale:
        # "One billion and a half million".
        value, step = number.value + below.value, below.scale / 2
        return replace(number, end=below.end, value=value, step=step, coarse=step, is_plain=False)
    value, step = number.value + part.value * number.scale, number.scale / 2
    return replace(number, end=part.end, value=value, step=step, coarse=step, is_plain=False)


def _added(prose: str, match: re.Match[str], words: Words) -> Number | None:
    """The part after "and": "a half", "one third", "three quarters", a bare "half"."""
    known = _parts(words)
    start, count = match.end(), 1
    if match[2]:
        size = known.sizes.get(match[2].lower())
        if size and size[0] <= 4:
            # "Six and half years"; not "two and half of them".
            name: Name | None = Name(size[0], match.end(), size[1], is_named=True)
            if size[1] or _is_part_of(prose, match.end(), known):
                return None
            return _plain_part(start, name, 1) if name else None
        number = number_words.number_in_words(prose, match.start(2), match.end(), words)
        if number is None or not number.is_plain:
            return None
        start, count = number.end, int(number.value)
    name = part_names.name(prose, start, words)
    if name is None or count >= name.size or name.is_plural is (count == 1):
        return None
    if not name.is_named and not _is_measured(prose, name.end, words):
        return None
    return _plain_part(start, name, count)


def _plain_part(start: int, name: Name, count: int) -> Number:
    return Number(start, name.end, Fraction(count, name.size), is_plain=False, digits_end=name.end)


def _is_measured(prose: str, end: int, words: Words) -> bool:
    """After "three and a third" a unit, a thing or nothing at all; not "of them" or "died"."""
    if _END.match(prose, end):
        return True
    number = Number(end, end, Fraction(1), digits_end=end)
    if measures.measure(prose, end, words) or percents.percent(prose, number, words):
        return True
    if scales.scaled(prose, number, words) is not number:
        return True
    return nouns.plural(prose, end, words) is not None


def article_part(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "A third of", "a quarter more", "quarter million": the word, and an article before it."""
    known = _parts(words)
    size, is_plural = known.sizes.get(prose[start:end].lower(), (0, False))
    if size == 0 or is_plural:
        return None
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if size in (2, 4) and _is_scaled(prose, end, words):
        return _part(article.start() if article else start, end, Fraction(1, size), known)
    if article is None:
        return None
    if _word_before(prose, article.start()) == "and" and not prose.startswith(" of", end):
        # "A year and a half" ends there.
        return None
    is_led = _word_before(prose, article.start()) in known.half_leaders
    if _goes_on(prose, end, size, is_led, known):
        return _part(article.start(), end, Fraction(1, size), known)
    return None


def _goes_on(prose: str, end: int, size: int, is_led: bool, known: _Parts) -> bool:
    """Does what follows speak of a part? A "quarter" may be three months, unless one is led to it
    by "about" and the like."""
    following = _NEXT_WORD.match(prose, end)
    if following is None:
        return bool(_END.match(prose, end)) and (size != 4 or is_led)
    word = following[1].lower()
    if word in (known.quarter_never if size == 4 else _LISTING):
        return is_led
    return word in (known.half_followers if size == 2 else known.followers)


def _is_scaled(prose: str, end: int, words: Words) -> bool:
    number = Number(end, end, Fraction(1), digits_end=end)
    return prose[end : end + 1] == " " and scales.scaled(prose, number, words) is not number


def bare_size(prose: str, start: int, end: int, words: Words) -> int | None:
    """How many parts "quarter" or "tenth" makes, where no word before it says that it counts."""
    known = _parts(words)
    size, is_plural = known.sizes.get(prose[start:end].lower(), (0, False))
    if size <= 2 or is_plural or (start and prose[start - 1 : start] != " "):
        return None
    before = _word_before(prose, start)
    return size if before in ("", "a") or before in known.half_leaders else None


def bare_half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """The word "half", whatever follows; None for "the first half"."""
    known = _parts(words)
    if _word_before(prose, start) in known.half_never:
        return None
    return _part(start, end, Fraction(1, 2), known)


def half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "Half of", "more than half", "by half"; never "the first half"."""
    known = _parts(words)
    following = _NEXT_WORD.match(prose, end)
    goes_on = following[1].lower() in known.half_followers if following else False
    if prose[end : end + 1] == "-":
        return None
    if goes_on or _word_before(prose, start) in known.half_leaders:
        return bare_half(prose, start, end, words)
    return None


def _word_before(prose: str, start: int) -> str:
    match = _LAST_WORD.search(prose, max(0, start - 14), start)
    return match[1].lower() if match else ""


def _part(start: int, end: int, value: Fraction, known: _Parts) -> Found:
    wide = known.half_band if value == Fraction(1, 2) else known.band
    number = Number(start, end, value, value * wide, value * wide, is_plain=False, is_word=True)
    return Found(start, end, Kind.FRACTION, number, band=band(value, wide))


def band(value: Fraction, wide: Fraction) -> Band:
    """What an author may mean by a part, either way; after "nearly" no more than it."""
    low, high = value * (1 - wide), value * (1 + wide)
    return Band(Interval(low, high), Interval(value * Fraction(9, 10), value))
