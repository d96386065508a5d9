"""Hedges: the words before or after a figure that widen or open what it may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.errors import BadRuleset, meant
from factcheck.extract.phrases import Phrases
from factcheck.extract.stands import ABOVE, BELOW, Reach
from factcheck.model.figure import Kind, Modifier
from factcheck.model.words import Words

_WORDS_BEFORE = re.compile(r"[^\s(\[“\"‘—–]+")
_OPENING = '([“"‘—–'
_SIGNS = re.compile(r"(?<![<>=])(?:[~≈≥≤]|[<>]\s?=?)\s?$")
_SIGN_ENDS = "~≈≥≤<>= "
_NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z]+)")
_PLUS = re.compile(r"\+(?=[\s,.;:)\]]|$)|-(?:plus|odd|ish)\b")
_THAN = re.compile(r"\s{1,2}than\s{1,2}\S")
_LOOK_BACK = 44
_MOST_WORDS = 5


class _Hedges(NamedTuple):
    before: Mapping[str, Modifier]
    last_words: frozenset[str]
    after: Phrases[Modifier]
    during: frozenset[str]
    places: frozenset[str]
    exceeding_after: frozenset[str]
    exceeding_before: frozenset[str]
    reach: Reach


@lru_cache(maxsize=8)
def _hedges(words: Words) -> _Hedges:
    table = words.table("hedges")
    before = {
        phrase: _modifier(name)
        for name, phrases in table.get("before", {}).items()
        for phrase in phrases
    }
    after = (
        (phrase, _modifier(name))
        for name, phrases in table.get("after", {}).items()
        for phrase in phrases
    )
    return _Hedges(
        before,
        frozenset(phrase.rpartition(" ")[2] for phrase in before),
        Phrases(after),
        frozenset(table.get("during", {}).get("words", ())),
        frozenset(table.get("places", {}).get("words", ())),
        frozenset(table.get("during", {}).get("except_after", ())),
        frozenset(table.get("during", {}).get("except_before", ())),
        {
            _modifier(name): (Fraction(low), Fraction(high))
            for name, (low, high) in table.get("reach", {}).items()
        },
    )


def _modifier(name: str) -> Modifier:
    known = [modifier.value for modifier in Modifier]
    if name not in known:
        remedy = meant(name, known) + f"It knows: {', '.join(known)}."
        raise BadRuleset("words/hedges.toml", f"there is no hedge {name!r}", remedy)
    return Modifier(name)


def bounds(words: Words) -> Mapping[str, Modifier]:
    """What is said before a figure that opens it to one side."""
    known = _hedges(words).before
    return {phrase: each for phrase, each in known.items() if each in ABOVE | BELOW}


def reach(words: Words) -> Reach:
    """How far each hedge reaches, as parts of the number."""
    return _hedges(words).reach


def before(prose: str, start: int, end: int, kind: Kind, words: Words) -> tuple[Modifier, int]:
    """The hedge that stands before a figure, and where it begins.

    "no more than 30" is at most 30, for the longest phrase counts. "Over five years" may be a
    while, and "under one roof" a place; these are no bounds.
    """
    known = _hedges(words)
    if prose[start - 1 : start] in _SIGN_ENDS and (
        sign := _SIGNS.search(prose, max(0, start - 5), start)
    ):
        return known.before.get(sign.group().replace(" ", ""), Modifier.EXACT), sign.start()
    for phrase, at, leader in _phrases(prose, start, known):
        modifier = known.before.get(phrase)
        if modifier is None:
            continue
        if kind is Kind.DURATION and phrase in known.during:
            if not _exceeds(leader, prose, end, known):
                break
        elif phrase in known.places and prose[start:end].lower() == "one":
            break
        return modifier, at
    return Modifier.EXACT, start


def _phrases(prose: str, start: int, known: _Hedges) -> Iterator[tuple[str, int, str]]:
    """The last words before a figure, the longest phrase first: where it begins, what is before."""
    left = prose[max(0, start - _LOOK_BACK) : start]
    last = left.split()[-1:]
    if not last or last[0].lstrip(_OPENING).lower() not in known.last_words:
        return
    floor = start - len(left)
    found = list(_WORDS_BEFORE.finditer(prose, floor, start))[-_MOST_WORDS:]
    for at, first in enumerate(found):
        phrase = " ".join(word.group().lower() for word in found[at:])
        yield phrase, first.start(), found[at - 1].group().lower() if at else ""


def _exceeds(leader: str, prose: str, end: int, known: _Hedges) -> bool:
    """ "With over five years of service" is a bound; "$5bn over five years" is a while."""
    if leader in known.exceeding_after:
        return True
    following = _NEXT_WORD.match(prose, end)
    return following is not None and following.group(1).lower() in known.exceeding_before


def after(prose: str, end: int, words: Words) -> tuple[Modifier, int]:
    """The hedge that begins where a figure ends ("or more", "+"), and where it ends."""
    if match := _PLUS.match(prose, end):
        sign = match.group()
        return (Modifier.AT_LEAST if sign in ("+", "-plus") else Modifier.APPROX), match.end()
    found = _hedges(words).after.at(prose, end)
    if found and _THAN.match(prose, found[0]):
        # "200 or more than 190": the hedge of another figure.
        return Modifier.EXACT, end
    return (found[1], found[0]) if found else (Modifier.EXACT, end)
