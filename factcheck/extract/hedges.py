"""Hedges: the words before or after a figure that widen or open what it may stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from factcheck.extract.phrases import Phrases
from factcheck.extract.stands import Reach
from factcheck.model.figure import Kind, Modifier
from factcheck.model.words import Words

_WORDS_BEFORE = re.compile(r"[^\s(\[“\"‘—–]+")
_SIGNS = re.compile(r"(?:[~≈≥≤]|[<>]=?)\s{0,2}$")
_PLUS = re.compile(r"\+(?![\d\w])|-(?:plus|odd|ish)\b")
_LOOK_BACK = 44
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True, eq=False)
class _Hedges:
    before: Mapping[str, Modifier]
    last_words: frozenset[str]
    after: Phrases[Modifier]
    during: frozenset[str]
    reach: Reach


@lru_cache(maxsize=8)
def _hedges(words: Words) -> _Hedges:
    table = words.table("hedges")
    before = {
        phrase: Modifier(name)
        for name, phrases in table.get("before", {}).items()
        for phrase in phrases
    }
    after = (
        (phrase, Modifier(name))
        for name, phrases in table.get("after", {}).items()
        for phrase in phrases
    )
    return _Hedges(
        before,
        frozenset(phrase.rpartition(" ")[2] for phrase in before),
        Phrases(after),
        frozenset(table.get("during", {}).get("words", ())),
        {
            Modifier(name): (Fraction(low), Fraction(high))
            for name, (low, high) in table.get("reach", {}).items()
        },
    )


def reach(words: Words) -> Reach:
    """How far each hedge reaches, as parts of the number."""
    return _hedges(words).reach


def before(prose: str, start: int, kind: Kind, words: Words) -> tuple[Modifier, int]:
    """The hedge that ends where a figure starts, and where it begins.

    "no more than 30" is at most 30, for the longest phrase counts. "Over five years" is a while,
    not a bound.
    """
    known = _hedges(words)
    if sign := _SIGNS.search(prose, max(0, start - 4), start):
        return known.before.get(sign.group().strip(), Modifier.EXACT), sign.start()
    floor = max(0, start - _LOOK_BACK)
    found = list(_WORDS_BEFORE.finditer(prose, floor, start))[-_MOST_WORDS:]
    if not found or found[-1].group().lower() not in known.last_words:
        return Modifier.EXACT, start
    if prose[found[-1].end() : start].strip(" \u00a0\n-"):
        return Modifier.EXACT, start
    for at, first in enumerate(found):
        phrase = " ".join(word.group().lower() for word in found[at:])
        modifier = known.before.get(phrase)
        if modifier is not None:
            if kind is Kind.DURATION and phrase in known.during:
                return Modifier.EXACT, start
            return modifier, first.start()
    return Modifier.EXACT, start


def after(prose: str, end: int, words: Words) -> tuple[Modifier, int]:
    """The hedge that begins where a figure ends ("or more", "+"), and where it ends."""
    if match := _PLUS.match(prose, end):
        sign = match.group()
        return (Modifier.AT_LEAST if sign in ("+", "-plus") else Modifier.APPROX), match.end()
    found = _hedges(words).after.at(prose, end)
    return (found[1], found[0]) if found else (Modifier.EXACT, end)
