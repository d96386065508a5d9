"""Fractions: "one-third", "a quarter of", "1/300th", "two and a half", "one in six"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import NamedTuple

from factcheck.extract.found import Band, Found
from factcheck.extract.number import Number
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.words import Words

_PART = re.compile(r"(?:\s{1,2}|[-\u2010\u2011])([A-Za-z]+)")
_SLASH = re.compile(r"[/⁄](\d{1,12})(?:st|nd|rd|th)?(?![\w/⁄.]\d|[/⁄\d_]|[^\W\d_]{4})")
_MIXED = re.compile(r"(?:[ \u00a0\u202f]|-)?(\d{1,3})[/⁄](\d{1,3})(?![\w/⁄])")
_VULGAR = re.compile(r"\s?([¼½¾⅐-⅞])")
_AND_PART = re.compile(r"\s{1,2}and\s{1,2}(?:an?|one|three)\s{1,2}(half|quarters?|third)\b")
_ARTICLE = re.compile(r"(?<![\w-])(?:an?)\s{1,2}$", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z0-9']+)[\s-]{1,2}$")
_END = re.compile(r"\s*(?:[.,;:!?)\]]|$)")
_SIZES = frozenset({*range(2, 11), 12, 16, 20, 32, 64, 100, 1000})
_VULGARS = {
    "¼": "1/4", "½": "1/2", "¾": "3/4", "⅐": "1/7", "⅑": "1/9", "⅒": "1/10", "⅓": "1/3", "⅔": "2/3",
    "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip


class _Fractions(NamedTuple):
    parts: Mapping[str, int]
    plurals: Mapping[str, int]
    band: Fraction
    half_band: Fraction
    share_band: Fraction
    followers: frozenset[str]
    half_followers: frozenset[str]
    half_leaders: frozenset[str]
    half_never: frozenset[str]
    share: re.Pattern[str]


@lru_cache(maxsize=8)
def _fractions(words: Words) -> _Fractions:
    numbers, table = words.table("numbers"), words.table("fractions")
    ordinals = {word: value for word, value in numbers.get("ordinals", {}).items() if value > 2}
    parts = {**ordinals, **numbers.get("parts", {})}
    joined = "|".join(sorted(map(re.escape, table.get("share", ())), key=len, reverse=True))
    return _Fractions(
        parts,
        {**{word + "s": value for word, value in ordinals.items()}, **numbers.get("parts", {})},
        Fraction(table.get("band", "0")),
        Fraction(table.get("half_band", "0")),
        Fraction(table.get("share_band", "0")),
        frozenset(table.get("followers", ())),
        frozenset(table.get("half_followers", ())),
        frozenset(table.get("half_leaders", ())),
        frozenset(table.get("half_never", ())),
        re.compile(rf"\s{{1,2}}(?:{joined or '(?!)'})\s{{1,2}}"),
    )


def in_digits(prose: str, number: Number) -> Number | None:
    """ "1/3", "10 1/2", "2½": the fraction or mixed number that begins with these digits."""
    following = prose[number.end : number.end + 1]
    if (
        not number.is_plain
        or following not in "/⁄ -\u00a0\u202f¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
        or not following
    ):
        return None
    if (match := _SLASH.match(prose, number.end)) and _is_fraction(number, int(match.group(1))):
        value = number.value / int(match.group(1))
        return _fraction(number.start, match.end(), value)
    if match := _VULGAR.match(prose, number.end):
        value = number.value + Fraction(_VULGARS[match.group(1)])
        return _fraction(number.start, match.end(), value, Fraction(1, 10))
    if (match := _MIXED.match(prose, number.end)) and int(match.group(2)) > int(match.group(1)):
        part = Fraction(int(match.group(1)), int(match.group(2)))
        return _fraction(number.start, match.end(), number.value + part, part / 10)
    return None


def _is_fraction(number: Number, size: int) -> bool:
    """ "3/4" and "1/300" are; "8/29" is a day and "120/80" a blood pressure."""
    return size > 0 and (number.value == 1 or (number.value < size and size in _SIZES))


def vulgar(prose: str, at: int) -> Number | None:
    """ "½" alone."""
    value = _VULGARS.get(prose[at : at + 1])
    return _fraction(at, at + 1, Fraction(value)) if value else None


def _fraction(start: int, end: int, value: Fraction, step: Fraction | None = None) -> Number:
    step = abs(value) / 20 if step is None else step
    return Number(start, end, value, step, step, is_plain=False, is_part=True, digits_end=end)


def mixed(prose: str, number: Number) -> Number:
    """ "Two and a half", "2 and three quarters"; the number itself where nothing is added."""
    match = _AND_PART.match(prose, number.end)
    if match is None or (not number.is_plain and number.scale == 1):
        return number
    words = match.group()
    size = {"h": 2, "q": 4, "t": 3}[match.group(1)[0]]
    part = Fraction(3 if "three" in words else 1, size) * number.scale
    step = number.scale / 2
    return replace(
        number, end=match.end(), value=number.value + part, step=step, coarse=step, is_plain=False
    )


def after_number(prose: str, number: Number, words: Words) -> Found | None:
    """ "Two-thirds", "one sixth" after a number in words; "nine out of ten" after any."""
    known = _fractions(words)
    match = _PART.match(prose, number.end)
    if match is None or not number.is_plain or not 0 < number.value < 100:
        return None
    parts = known.parts if number.value == 1 else known.plurals
    size = parts.get(match.group(1).lower()) if number.is_word else None
    # "Two quarters" are half a year, and nobody writes two fourths.
    if size is None or size <= number.value or gcd(size, int(number.value)) > 1:
        return None
    if _word_before(prose, number.start) in known.half_never:
        return None
    return _part(number.start, match.end(), number.value / size, known)


def article_part(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "A third of", "a quarter more": the word that stands there with the article before it."""
    known = _fractions(words)
    size = known.parts.get(prose[start:end].lower())
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if size is None or size == 2 or article is None:
        return None
    following = _NEXT_WORD.match(prose, end)
    goes_on = following.group(1).lower() in known.followers if following else False
    if goes_on or (_END.match(prose, end) and size != 4):
        return _part(article.start(), end, Fraction(1, size), known)
    return None


def bare_size(prose: str, start: int, end: int, words: Words) -> int | None:
    """How many parts "quarter" or "tenth" makes, where no word before it says that it counts."""
    known = _fractions(words)
    size = known.parts.get(prose[start:end].lower())
    if size is None or size == 2 or (start and prose[start - 1 : start] != " "):
        return None
    before = _word_before(prose, start)
    return size if not before or before in known.half_leaders else None


def bare_half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """The word "half", whatever follows; None for "the first half"."""
    known = _fractions(words)
    if _word_before(prose, start) in known.half_never:
        return None
    return _part(start, end, Fraction(1, 2), known)


def half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "Half of", "more than half", "by half"; never "the first half"."""
    known = _fractions(words)
    following = _NEXT_WORD.match(prose, end)
    goes_on = following.group(1).lower() in known.half_followers if following else False
    if prose[end : end + 1] == "-":
        return None
    if goes_on or _word_before(prose, start) in known.half_leaders:
        return bare_half(prose, start, end, words)
    return None


def _word_before(prose: str, start: int) -> str:
    match = _LAST_WORD.search(prose, max(0, start - 14), start)
    return match.group(1).lower() if match else ""


def _part(start: int, end: int, value: Fraction, known: _Fractions) -> Found:
    wide = known.half_band if value == Fraction(1, 2) else known.band
    number = Number(start, end, value, value * wide, value * wide, is_plain=False, is_word=True)
    return Found(start, end, Kind.FRACTION, number, band=_band(value, wide))


def share(prose: str, number: Number, of: Number | None, words: Words) -> Found | None:
    """ "One in six": the number and the larger one it is out of."""
    known = _fractions(words)
    if of is None or not number.value < of.value:
        return None
    value = number.value / of.value
    wide = known.share_band
    number = replace(
        number, end=of.end, value=value, step=value * wide, coarse=value * wide, is_plain=False
    )
    return Found(number.start, of.end, Kind.FRACTION, number, band=_band(value, wide))


def share_start(prose: str, end: int, words: Words) -> int | None:
    """Where the second number of a share begins ("one *in* six"); None for no share."""
    match = _fractions(words).share.match(prose, end)
    return match.end() if match else None


def _band(value: Fraction, wide: Fraction) -> Band:
    low, high = value * (1 - wide), value * (1 + wide)
    return Band(Interval(low, high), Interval(value * Fraction(9, 10), value))
