"""Phrasing: are two figures told in the same words?

"Of these, more than *2 million* letters came from tenants", and further down "of these
letters, more than *2 billion* came from tenants": the words right around a figure, one
after the other, say what it is about more surely than any number of words that two sentences
share. Where another number stands in these very words ("4.8% in *2018*", "4.7% in *2019*"), they
are those of another thing; so they may be where another name does ("in *Lyon*", "in *Nice*").
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import islice, takewhile

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen, replace
from factcheck.model.words import Words

_TOKEN = re.compile(r"\d[\d.,/:]*\d|\d|[^\W\d_][^\W_]*(?:['’&-][^\W_]+)*")
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


class Phrases:
    """The words around the figures of a document, those of each figure read once."""

    def __init__(self, words: Words) -> None:
        self._small = small_words(words)
        self._known: dict[Claim, tuple[list[str], list[str]]] = {}

    def phrasing(self, one: Claim, other: Claim) -> Phrasing:
        """How far two figures stand in the same words."""
        sides = tuple(map(_together, self._around(one), self._around(other)))
        return Phrasing(
            row=sum(side.row for side in sides),
            is_told_apart=any(side.is_told_apart for side in sides),
            is_renamed=any(side.row and side.is_renamed for side in sides),
            is_reworded=any(side.row and side.is_reworded for side in sides),
            is_copy=all(side.is_copy for side in sides),
        )

    def _around(self, claim: Claim) -> tuple[list[str], list[str]]:
        found = self._known.get(claim)
        if found is None:
            found = self._known[claim] = _around(claim.figure, self._small)
        return found


@lru_cache(maxsize=8)
def small_words(words: Words) -> frozenset[str]:
    """The words that say nothing of what a figure is about."""
    return frozenset(words.table("function_words").get("words", ()))


def _around(figure: Figure, small: frozenset[str]) -> tuple[list[str], list[str]]:
    """The words before a figure, the nearest first, and those behind it, to the sentence's end."""
    prose = figure.block.prose
    tokens = _tokens(prose, *figure.setting)
    before = bisect_left(tokens, (figure.lead,))
    behind = bisect_left(tokens, (_end(figure),))
    back, forth = range(before - 1, -1, -1), range(behind, len(tokens))
    return _telling(tokens, back, small), _telling(tokens, forth, small)


# The figures of a sentence are asked about one after the other.
@lru_cache(maxsize=4)
def _tokens(prose: str, start: int, end: int) -> list[tuple[int, str]]:
    """The words and numbers of a stretch of prose, and where each begins."""
    found = takewhile(lambda token: token.start() < end, _TOKEN.finditer(prose, start))
    return [(token.start(), token.group()) for token in found]


def _telling(tokens: list[tuple[int, str]], places: range, small: frozenset[str]) -> list[str]:
    """The first words that say something, in the singular."""
    told = (
        word.removesuffix("'s").removesuffix("s") or word
        for word in (tokens[place][1] for place in places)
        if word.lower() not in small and (len(word) > 1 or word.isdigit())
    )
    return list(islice(told, LONGEST))


def _end(figure: Figure) -> int:
    """The end of a figure; that of a weekday is where its day of the month ends."""
    found = _DAY.match(figure.block.prose, figure.end) if figure.kind is Kind.DATE else None
    return found.end() if found else figure.end


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
