"""Shares: "one in six", "nine out of ten", "one over three"."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.part_words import band
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_OVER = re.compile(r"\s{1,2}over\s{1,2}(?=[\w])")
_LAST = re.compile(r"\s{0,3}[.?!]?\s{0,3}$")


class _Shares(NamedTuple):
    between: re.Pattern[str]
    initials: frozenset[str]
    band: Fraction


@lru_cache(maxsize=8)
def _shares(words: Words) -> _Shares:
    table = words.table("fractions")
    phrases = sorted(table.get("share", ()), key=len, reverse=True)
    joined = "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]{1,2}") for phrase in phrases)
    return _Shares(
        re.compile(rf"[\s-]{{1,2}}(?:{joined or '(?!)'})[\s-]{{1,2}}"),
        frozenset("-o") | {phrase[0] for phrase in phrases},
        Fraction(table.get("share_band", "0")),
    )


def heads(words: Words) -> frozenset[str]:
    """The words with which what stands between the two numbers begins."""
    return frozenset(phrase.split()[0] for phrase in words.table("fractions").get("share", ()))


def may_begin(prose: str, end: int, words: Words) -> bool:
    """May "in", "out of" or "over" begin one sign after a number, or a space or hyphen more?"""
    sign = prose[end + 1 : end + 2]
    return sign in _shares(words).initials or sign.isspace()


def start(prose: str, end: int, words: Words) -> int | None:
    """Where the second number of a share begins ("one *in* six"); None for no share."""
    match = _shares(words).between.match(prose, end)
    return match.end() if match else None


def share(number: Number, of: Number, words: Words) -> Found | None:
    """ "One in six": the number and the larger one it is out of."""
    if not number.value < of.value:
        return None
    value = number.value / of.value
    wide = _shares(words).band
    number = replace(
        number, end=of.end, value=value, step=value * wide, coarse=value * wide, is_plain=False
    )
    return Found(number.start, of.end, Kind.FRACTION, number, band=band(value, wide))


def over_start(prose: str, end: int) -> int | None:
    """Where the number below begins in "one *over* three"."""
    match = _OVER.match(prose, end)
    return match.end() if match else None


def over(prose: str, number: Number, below: Number) -> Found | None:
    """ "One over three" at the end of a block; "120 over 80" in a sentence is a blood pressure."""
    if below.value <= 0 or not _LAST.match(prose, below.end):
        return None
    if number.value != 1 and prose[: min(number.start, 9)].strip():
        return None
    value = number.value / below.value
    step = value / 20
    whole = replace(number, end=below.end, value=value, step=step, coarse=step, is_plain=False)
    return Found(number.start, below.end, Kind.FRACTION, whole)
