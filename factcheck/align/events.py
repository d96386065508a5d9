"""Events: is it one event, of the same thing, that two days are told for?

"The ferry sank on August 9 ... the ferry sank on August 6": a thing sinks once. "The law was signed
on May 3 ... the budget law was signed on May 15": a law of another name.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.stems import stem
from factcheck.model.worded import Worded
from factcheck.model.words import Words

NEAR = 5
"""So many words of a date are of the event that it is the day of."""

_WHERE = Worded("shapes.events", r"\b{in}\s(?:{the}\s)?([a-z]+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def is_one_event(
    claim: Claim, other: Claim, words: int, once: Set[str], small: Set[str], general: Words
) -> bool:
    """Do two days share so many of the words nearest to them, one of which is of what happens
    ``once``, and is nothing said of either thing that tells it from the other?

    The items of a calendar are an event each. ``small`` words say nothing.
    """
    together = frozenset(claim.topic[:NEAR]) & frozenset(other.topic[:NEAR])
    if together.isdisjoint(once) or len(together) < words:
        return False
    if None not in (claim.figure.block.item, other.figure.block.item):
        return False
    things = together - once
    is_other = _is_another(claim, other, things, small) or _is_another(other, claim, things, small)
    return not is_other and not _is_elsewhere(claim, other, general)


def _is_elsewhere(claim: Claim, other: Claim, words: Words) -> bool:
    """ "Opens on May 3 for members, on May 5 for all": each has a place or people of its own."""
    here, there = (
        {word.lower() for word in _WHERE.of(words).findall(_sentence(each))}
        for each in (claim, other)
    )
    return bool(here and there) and here.isdisjoint(there)


def _sentence(claim: Claim) -> str:
    start, end = claim.figure.sentence
    return claim.figure.block.prose[start:end]


def _is_another(claim: Claim, other: Claim, things: Set[str], small: Set[str]) -> bool:
    """Does a word right before a thing narrow it, where the other is told with one of its own or
    with none?

    "The merger agreement ... the agreement" is one: what is told again is told in short.
    """
    said = [word.lower() for word in _WORD.findall(_sentence(claim))]
    is_first = claim.figure.span.start < other.figure.span.start
    narrowing = {
        stem(one)
        for one, thing in pairwise(said)
        if stem(thing) in things and one not in small and stem(one) not in other.bag
    }
    return bool(narrowing) and not is_first
