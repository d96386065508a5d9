"""Superlatives: a word that says that one of several has the most, or the least of them.

"Of the three bridges ... *the longest of the three*": what stands behind the word says of whom it
is told; what is told by another measure, of others or of the second says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.stems import stem
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_FOUND = Worded(
    "superlatives",
    r"(?:(?:\bthe|\b[Tt]he|['’]s|\bfared|\bits)\s"
    r"(?P<word>(?:{high}|{low}|{either}))|\b(?P<phrase>{phrases}))\b",
)
_BEHIND = Worded(
    "superlatives",
    r"(?:\s(?P<noun>(?!(?:of|{ends})\b)[a-z-]+))?"
    r"(?:(?P<all>\s{all}\b)|\sof\sthe\s(?P<count>[a-z]+|\d+)\b|\s{ends}\b|[.,;:)!?—–-]|$)",
)
_UNLESS = Worded("superlatives", r"\b{unless}\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
COUNTS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@frozen
class Superlative:
    """``way``: 1 has the most, -1 the least, 0 either. ``noun``: what it has most of. ``of``: of
    how many, "all" or no word of it. ``start`` and ``end`` are places in the clause."""

    way: int
    word: str
    noun: str
    of: str
    start: int
    end: int

    def is_of(self, many: int) -> bool:
        """Is it said to be of so many, or of all of them?"""
        return self.of == "all" or self.of in (
            str(many),
            COUNTS[many] if many < len(COUNTS) else "",
        )


def superlatives(clause: str, words: Words) -> Iterator[Superlative]:
    """The superlatives of a clause, none where it is told of others."""
    if _UNLESS.of(words).search(clause):
        return
    for found in _FOUND.of(words).finditer(clause):
        behind = _BEHIND.of(words).match(clause, found.end())
        if behind is None:
            continue
        word = found["word"] or found["phrase"]
        of = "all" if behind["all"] else behind["count"] or ""
        way = _ways(words).get(word, 0)
        yield Superlative(way, word, behind["noun"] or "", of, found.start(), behind.end())


@lru_cache(maxsize=8)
def _ways(words: Words) -> dict[str, int]:
    table = words.table("superlatives")
    ways = dict.fromkeys(table.get("high", ()), 1)
    return ways | dict.fromkeys(table.get("low", ()), -1)


def is_of_measure(
    one: Superlative, clause: str, told: Collection[str], many: int, words: Words
) -> bool:
    """Is it told by the measure of the row, in whose sentence the stems ``told`` stand?"""
    if one.of and not one.is_of(many):
        return False
    if one.noun:
        return stem(one.noun) in told
    if one.of:
        return True
    bases = (line.split() for line in words.table("superlatives").get("bases", ()))
    own = {stem(base) for word, *others in bases if word == one.word for base in others}
    before = map(stem, _WORD.findall(clause[: one.start].lower())[-2:])
    small = words.table("function_words").get("words", ())
    said = {each for each in before if each not in map(stem, small)}
    return not own.isdisjoint(told) or not said.isdisjoint(told) or one.word.count(" ") > 0
