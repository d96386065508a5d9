"""Multiples: "3,600-fold", "five times cheaper", "5x", and verbs such as "doubled"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract.found import Band, Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.words import Words

_FOLD = re.compile(r"(?:\s|[-\u2010\u2011])?fold\b", re.IGNORECASE)
# "2x Intel", "8 x 20" and "0.5 × $20" count pieces, and so does "2 × (3 + 4)".
_SIGN = re.compile(r"\s?[x×X](?![\w×])(?!\s?[\dA-Z$€£¥])(?!(?<=\s[x×X])\s?\(\d)")
_TIMES = re.compile(r"(?:\s{1,2}|-)([Tt]imes)\b")
_NEXT_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]+(?:-on-[a-z]+)?)")
_AS = re.compile(r"\s{1,2}as\s{1,2}([a-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z']+)\s{1,2}$")
_GLUED_FOLD = re.compile(r"([a-z]+)fold\b", re.IGNORECASE)
_HYPHENS = "-\u2010\u2011"
_FIRSTS = "fFtTx×X"
_LOOK_BACK = 16


class _Multiples(NamedTuple):
    verbs: Mapping[str, tuple[Fraction, Band]]
    comparing: Phrases[bool]
    leading: frozenset[str]
    often: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    plain: frozenset[str]
    plain_after: frozenset[str]
    plain_before: frozenset[str]
    twice_after: frozenset[str]
    adverbs: frozenset[str]
    roles: frozenset[str]


@lru_cache(maxsize=8)
def _multiples(words: Words) -> _Multiples:
    table = words.table("multiples")
    times, never = table.get("times", {}), table.get("not", {})
    return _Multiples(
        {word: _meaning(verb) for verb in table.get("verb", ()) for word in verb["words"]},
        Phrases((phrase, True) for phrase in times.get("comparing", ())),
        frozenset(times.get("leading", ())),
        frozenset(times.get("often", ())),
        frozenset(never.get("after", ())),
        frozenset(never.get("before", ())),
        frozenset(never.get("plain", ())),
        frozenset(never.get("plain_after", ())),
        frozenset(never.get("plain_before", ())),
        frozenset(never.get("twice_after", ())),
        frozenset(never.get("adverbs", ())),
        frozenset(never.get("roles", ())),
    )


def _meaning(verb: Mapping[str, Any]) -> tuple[Fraction, Band]:
    exact, nearly = (Interval(*map(Fraction, verb[key])) for key in ("exact", "nearly"))
    return Fraction(verb["value"]), Band(exact, nearly)


def verbs(words: Words) -> frozenset[str]:
    """The words that multiply by themselves."""
    return frozenset(_multiples(words).verbs)


def multiple(prose: str, number: Number, words: Words) -> Found | None:
    """A number of times: "3,600-fold", "5x", "three times as much", "by 3,600 times"."""
    if not _may_begin(prose, number.end):
        return None
    if match := _FOLD.match(prose, number.end) or _SIGN.match(prose, number.end):
        return _found(number, match.end())
    match = _TIMES.match(prose, number.end)
    if match and _compares(prose, number, match.end(), _multiples(words)):
        return _found(number, match.end())
    return None


def _may_begin(prose: str, end: int) -> bool:
    """May "fold", "times" or a sign begin there, or after a space or two or a hyphen?"""
    sign = prose[end : end + 1]
    if sign in _HYPHENS or sign.isspace():
        sign = prose[end + 1 : end + 2]
        if sign.isspace():
            sign = prose[end + 2 : end + 3]
    return sign in _FIRSTS and sign != ""


def _found(number: Number, end: int) -> Found:
    return Found(number.start, end, Kind.MULTIPLE, number)


def _compares(prose: str, number: Number, end: int, known: _Multiples) -> bool:
    """ "Three times as much" and "1.5 times" compare; "three times a week" counts."""
    following = _NEXT_WORD.match(prose, end)
    if following and following.group(1).lower() in known.often:
        return False
    if known.comparing.at(prose, end):
        return not _is_role(prose, end, known)
    if number.value.denominator > 1:
        return True
    return _word_before(prose, number.start) in known.leading


def _is_role(prose: str, end: int, known: _Multiples) -> bool:
    """ "Three times as a guest" is no comparison."""
    match = _AS.match(prose, end)
    return match is not None and match.group(1) in known.roles


def glued_fold(prose: str, start: int, end: int, small: Mapping[str, int]) -> Found | None:
    """ "Tenfold" and its like: a number in words with "fold" glued to it."""
    match = _GLUED_FOLD.fullmatch(prose, start, end) if prose[end - 1] in "dD" else None
    value = small.get(match.group(1).lower()) if match else None
    if value is None:
        return None
    number = Number(start, end, Fraction(value), is_word=True)
    return Found(start, end, Kind.MULTIPLE, number)


def word_multiple(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "Doubled", "tripling", "halve", "twice as much"; not "double-digit" or "twice a week"."""
    known = _multiples(words)
    word = prose[start:end].lower()
    meaning = known.verbs.get(word)
    if meaning is None or not _multiplies(prose, start, end, word, known):
        return None
    value, band = meaning
    number = Number(start, end, value, is_plain=False, is_word=True)
    return Found(start, end, Kind.MULTIPLE, number, band=band)


def _multiplies(prose: str, start: int, end: int, word: str, known: _Multiples) -> bool:
    match = _NEXT_WORD.match(prose, end)
    following = match.group(1).lower() if match else ""
    if word in known.adverbs:
        return following in known.twice_after and not _is_role(prose, end, known)
    leading = _word_before(prose, start)
    if word in known.plain:
        return following not in known.not_after and (
            following in known.plain_after or leading in known.plain_before
        )
    return following not in known.not_after and leading not in known.not_before


def _word_before(prose: str, start: int) -> str:
    match = _LAST_WORD.search(prose, max(0, start - _LOOK_BACK), start)
    return match.group(1).lower() if match else ""
