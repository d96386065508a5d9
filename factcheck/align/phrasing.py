"""Phrasing: are two figures told in the same words?

"Of these, more than *2 million* letters came from tenants", and further down "of these
letters, more than *2 billion* came from tenants": the words right around a figure, one
after the other, say what it is about more surely than any number of words that two sentences
share. Where another number stands in these very words ("4.8% in *2018*", "4.7% in *2019*"), they
are those of another thing; so they may be where another name does ("in *Lyon*", "in *Nice*").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_TOKEN = re.compile(r"\d[\d.,/:]*\d|\d|[^\W\d_](?:[^\W_]|['’&-](?=[^\W_]))*")
_DAY = re.compile(r",? (?:the )?\d{1,2}(?:st|nd|rd|th)\b")
LONGEST = 12
"""So many words on each side are enough to know a phrase again."""
NEXT = 2
"""The number that tells two phrases apart stands where they part, or a word further on."""
RESUMED = 2
"""After a word that only one of the two has, so many must follow that both have."""


@frozen
class Phrasing:
    """How far two figures stand in the same words.

    ``row`` counts the words they have in common on both sides, without those that say nothing.
    ``is_told_apart``: where the words part, there is a number in both, and another one.
    ``is_renamed``: there both go on with a name, or what begins like one, and with another one.
    ``is_reworded``: there one word stands for another, and the rest goes on ("senior notes",
    "junior notes"). ``is_copy``: the sentences do not differ at all.
    """

    row: int
    is_told_apart: bool
    is_renamed: bool
    is_reworded: bool
    is_copy: bool


def phrasing(one: Claim, other: Claim, words: Words) -> Phrasing:
    small = small_words(words)
    before = _together(_around(one, small, -1), _around(other, small, -1))
    behind = _together(_around(one, small, 1), _around(other, small, 1))
    sides = (before, behind)
    return Phrasing(
        row=sum(side.row for side in sides),
        is_told_apart=any(side.is_told_apart for side in sides),
        is_renamed=any(side.row and side.is_renamed for side in sides),
        is_reworded=any(side.row and side.is_reworded for side in sides),
        is_copy=all(side.is_copy for side in sides),
    )


@lru_cache(maxsize=8)
def small_words(words: Words) -> frozenset[str]:
    """The words that say nothing of what a figure is about."""
    return frozenset(words.table("function_words").get("words", ()))


# A figure is held against many others.
@lru_cache(maxsize=8192)
def _around(claim: Claim, small: frozenset[str], way: int) -> list[str]:
    """The words before a figure (-1), the nearest first, or behind it (1), to the sentence's
    end."""
    figure = claim.figure
    prose = figure.block.prose
    is_sentence = figure.block.kind is BlockKind.PARAGRAPH
    start, end = figure.sentence if is_sentence else (0, len(prose))
    tokens = _tokens(prose)
    place = bisect_left(tokens, (_end(figure) if way > 0 else figure.lead,))
    found: list[str] = []
    places = range(place, len(tokens)) if way > 0 else range(place - 1, -1, -1)
    for at in places:
        begin, word = tokens[at]
        if not start <= begin < end or len(found) == LONGEST:
            break
        if word.lower() not in small and (len(word) > 1 or word.isdigit()):
            found.append(word.removesuffix("'s").removesuffix("s") or word)
    return found


def _end(figure: Figure) -> int:
    """The end of a figure; that of a weekday is where its day of the month ends."""
    found = _DAY.match(figure.block.prose, figure.end) if figure.kind is Kind.DATE else None
    return found.end() if found else figure.end


@lru_cache(maxsize=512)
def _tokens(prose: str) -> list[tuple[int, str]]:
    return [(found.start(), found.group()) for found in _TOKEN.finditer(prose)]


def _together(ours: list[str], theirs: list[str], *, may_skip: bool = True) -> Phrasing:
    """The words that two lists begin with; one that only one of them has is passed over."""
    row = 0
    while row < min(len(ours), len(theirs)) and _are_same(ours[row], theirs[row]):
        row += 1
    ours, theirs = ours[row:], theirs[row:]
    if not ours or not theirs:
        return Phrasing(row, False, False, False, is_copy=not ours and not theirs)
    is_told_apart = any(map(_are_other_numbers, ours[:NEXT], theirs))
    if may_skip and not is_told_apart:
        for one, other in ((ours, theirs), (theirs, ours)):
            if not one[0][0].isdigit():
                rest = _together(one[1:], other, may_skip=False)
                if rest.row >= RESUMED:
                    return replace(rest, row=row + rest.row, is_copy=False)
    is_renamed = ours[0][0].isupper() and theirs[0][0].isupper()
    goes_on = [[word.lower() for word in words[1:3]] for words in (ours, theirs)]
    is_reworded = goes_on[0] == goes_on[1] != []
    return Phrasing(row, is_told_apart, is_renamed, is_reworded, is_copy=False)


def _are_same(one: str, other: str) -> bool:
    return one == other or one.lower() == other.lower()


def _are_other_numbers(one: str, other: str) -> bool:
    return one != other and one[0].isdigit() and other[0].isdigit()
